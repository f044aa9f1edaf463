// Everything that an installation holds, to be searched: tables, files of the database server, Redis, every folder of a mailbox.
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { CAST } from '../../infra/local/cast.ts'
import type { World } from './world.ts'

/** Every column of every table as text, one line a row that begins with the name of its table; bytea shows as hex. */
export async function dumpTables(world: World, database: 'register' | 'sleutels'): Promise<string[]> {
  const tables = await world.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public'", [], database)
  const rows = await Promise.all(
    tables.map(async ({ name }) =>
      (await world.query<{ row: string }>(`select t::text as row from ${name} t`, [], database)).map(({ row }) => `${name} ${row}`),
    ),
  )
  return rows.flat()
}

/** Files of a folder that hold one of the words, whatever the case, `''` when none does. */
export function filesWith(woorden: readonly string[], folder: string): Promise<string> {
  return new Promise((resolve) => {
    execFile('grep', ['-rlaiE', woorden.join('|'), folder], (_none, stdout) => resolve(stdout))
  })
}

/** Files below a folder that hold one of these byte strings. */
export function filesWithBytes(wanted: readonly Buffer[], folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => {
      const bytes = readFileSync(path)
      return wanted.some((one) => bytes.includes(one))
    })
}

/** What Redis answers for a key of each type. */
const READ_ALL = `
  local read = { hash = {'hgetall'}, string = {'get'}, set = {'smembers'}, list = {'lrange', 0, -1}, zset = {'zrange', 0, -1}, stream = {'xrange', '-', '+'} }
  local all = {}
  for _, key in ipairs(redis.call('keys', '*')) do
    local how = read[redis.call('type', key).ok]
    table.insert(all, key)
    table.insert(all, redis.call(how[1], key, unpack(how, 2)))
  end
  return all`

/** Every key of the world's Redis with what it holds, as the server sends it. */
export async function dumpRedis(world: World): Promise<string> {
  const { port, pathname } = new URL(world.env('worker').REDIS_URL ?? '')
  const socket = connect(Number(port), '127.0.0.1')
  const script = READ_ALL.replaceAll('\n', ' ')
  let reply = ''
  for await (const part of socket
    .setEncoding('latin1')
    .on('connect', () => socket.write(`SELECT ${pathname.slice(1)}\r\nEVAL "${script}" 0\r\nQUIT\r\n`)))
    reply += part
  if (!reply.startsWith('+OK\r\n*')) throw new Error(`Redis could not be read: ${reply.slice(0, 200)}`)
  return reply
}

/** Every mail in every folder of the meldpunt's mailbox, by folder. */
export async function dumpMailbox(world: World): Promise<Record<string, string[]>> {
  const mailbox = await world.openMailbox(CAST.meldpunt)
  const held: Record<string, string[]> = {}
  for (const { path } of await mailbox.imap.list()) held[path] = (await mailbox.list(path)).map(({ raw }) => raw.toString('latin1'))
  return held
}
