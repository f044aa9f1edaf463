// The stack of `npm start` and of the tests: PostgreSQL, Redis and Dovecot, private to this clone, on free ports of 127.0.0.1.
// The SMTP server (relay.ts) and the cutting proxy (imap-proxy.ts) run inside whichever process asks for them.
import { type Certificate, makeCertificate } from './certificate.ts'
import { type DovecotPorts, startDovecot } from './dovecot.ts'
import { type Account, claimFolder, releaseFolder, type StackFolder } from './folder.ts'
import { startPostgres } from './postgres.ts'
import { startRedis } from './redis.ts'
import type { Server } from './server.ts'

export interface StackOptions {
  /** Names the stack within the clone: two living stacks of one clone need two. */
  purpose: string
  /** Keep data after the stop. */
  keep?: boolean
  /** Commits wait for the disk. Tests kill processes, never the machine, and go without. */
  durable?: boolean
  /** Wanted ports; a taken one is replaced by a free one. */
  ports?: Partial<DovecotPorts & { postgres: number; redis: number }>
  /** Folder for the servers' logs; the stack's own unless told. */
  logFolder?: string
}

/** All that another process needs to use the stack: plain data. */
export interface StackAddress {
  folder: string
  account: Account
  certificate: Certificate
  ports: DovecotPorts & { postgres: number; redis: number }
}

export interface Stack {
  address: StackAddress
  folder: StackFolder
  postgres: Server
  redis: Server
  dovecot: Server
  /** Ends the servers and, unless its data are kept, removes the folder. Safe to call twice. */
  stop(): Promise<void>
}

/** Starts all three and returns when they answer; when one fails the others are stopped again. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const folder = await claimFolder(options.purpose, options.keep ?? false)
  const logFolder = options.logFolder ?? folder.path
  const certificate = makeCertificate(folder)
  const wanted = options.ports ?? {}
  const starts = await Promise.allSettled([
    startPostgres({ folder, logFolder, port: wanted.postgres, durable: options.durable ?? false }),
    startRedis(folder, logFolder, wanted.redis),
    startDovecot(folder, certificate, logFolder, wanted),
  ])
  const servers = starts.filter((start) => start.status === 'fulfilled').map((start) => start.value.server)
  async function stop(): Promise<void> {
    await Promise.all(servers.splice(0).map((server) => server.stop()))
    releaseFolder(folder)
  }
  const [postgres, redis, dovecot] = starts
  if (postgres.status === 'rejected' || redis.status === 'rejected' || dovecot.status === 'rejected') {
    await stop()
    throw starts.find((start) => start.status === 'rejected')?.reason
  }
  return {
    folder,
    address: {
      folder: folder.path,
      account: folder.account,
      certificate,
      ports: { ...dovecot.value.ports, postgres: postgres.value.port, redis: redis.value.port },
    },
    postgres: postgres.value.server,
    redis: redis.value.server,
    dovecot: dovecot.value.server,
    stop,
  }
}
