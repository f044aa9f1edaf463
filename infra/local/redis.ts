import { connect } from 'node:net'
import { join } from 'node:path'
import type { StackFolder } from './folder.ts'
import { findFreePort } from './port.ts'
import { answers, type Server, startServer } from './server.ts'

/** One database number per test world: a REDIS_URL ends in its number, and no service needs to know of prefixes. */
const DATABASES_MAX = 10_000

/** Redis without persistence: what it forgets, the sweeper rings again. Never evicts, as the queue demands. */
export async function startRedis(folder: StackFolder, logFolder: string, wanted?: number): Promise<{ server: Server; port: number }> {
  const port = await findFreePort(wanted)
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: folder.path,
    save: '',
    appendonly: 'no',
    'maxmemory-policy': 'noeviction',
    databases: DATABASES_MAX,
  }
  const server = await startServer({
    name: 'redis',
    folder,
    command: 'redis-server',
    args: Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    signal: 'SIGTERM',
    logFile: join(logFolder, 'redis.log'),
    ready: () => answers(port, false),
  })
  return { server, port }
}

/** Empties one database; `redis://127.0.0.1:PORT/NUMBER`. */
export async function flushRedis(url: string): Promise<void> {
  const { port, pathname } = new URL(url)
  const socket = connect(Number(port), '127.0.0.1')
  let reply = ''
  for await (const part of socket
    .setEncoding('utf8')
    .on('connect', () => socket.write(`SELECT ${pathname.slice(1) || 0}\r\nFLUSHDB\r\nQUIT\r\n`)))
    reply += part
  if (reply !== '+OK\r\n+OK\r\n+OK\r\n') throw new Error(`could not empty database ${pathname} of Redis: ${reply}`)
}
