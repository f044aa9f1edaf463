import type { Kluis } from '@meldpunt/register/sleutels'
import type { Database } from '@meldpunt/register/database'
import type { Alarm } from '@meldpunt/runtime/alarm'
import type { Scanner } from '@meldpunt/runtime/clamd'
import type { Clock } from '@meldpunt/runtime/clock'
import type { Log } from '@meldpunt/runtime/log'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import type { Pool } from '@meldpunt/runtime/pool'
import type { ReaderTasks } from './reader.ts'

/** Everything the door works with, made once in main.ts and passed on. */
export interface Desk {
  meldpunten: Meldpunt[]
  db: Database
  keys: Database
  kluis: Kluis
  /** Reads mails apart from this process; see reader.ts. */
  reader: Pool<ReaderTasks>
  /** Looks for viruses where the installation has a scanner. */
  scanner: Scanner
  log: Log
  alarm: Alarm
  now: Clock
  /** Name of this process in the leases; another one at each start. */
  holder: string
  times: Times
  /** A test hangs its probe here, to stop or die at an exact step. Production has none. */
  step?: (name: Step) => Promise<void>
}

export type Step =
  | 'connected'
  | 'keys made'
  | 'kept'
  | 'read'
  | 'signaal keys made'
  | 'settling'
  | 'settled'
  | 'remembered'
  | 'copied'
  | 'moved'
  | 'filed'
  | 'wiping'
  | 'wiped'
  | 'wipe marked'

export interface Times {
  /** A lease that is not renewed for this long may be taken by another process. */
  leaseSeconds: number
  leaseRenewMs: number
  /** The mailbox is looked through this often, also when the server tells nothing. */
  sweepEveryMs: number
  /** First and longest wait before a new try to connect. */
  backoffMs: { first: number; most: number }
}

export const TIMES: Times = { leaseSeconds: 30, leaseRenewMs: 10_000, sweepEveryMs: 60_000, backoffMs: { first: 1_000, most: 300_000 } }
