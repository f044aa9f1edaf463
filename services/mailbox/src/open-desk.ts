import { randomUUID } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { rememberAlarmen } from '@meldpunt/register/alarmen'
import { openDatabase } from '@meldpunt/register/database'
import { openKluis } from '@meldpunt/register/sleutels'
import { createAlarm } from '@meldpunt/runtime/alarm'
import { createScanner } from '@meldpunt/runtime/clamd'
import type { Log } from '@meldpunt/runtime/log'
import { createPool } from '@meldpunt/runtime/pool'
import type { Stop } from '@meldpunt/runtime/stop'
import type { Config } from './config.ts'
import { type Desk, TIMES } from './desk.ts'
import type { ReaderTasks } from './reader.ts'

/** A reading process is replaced after so many mails. A fresh one reads its first hundred at a tenth of the speed, so not too often. */
const READS_MAX = 10_000

/** Opens the connections and lays them on the desk; `stop` closes them. A test lays its clock and its probe over it. */
export async function openDesk({ env, meldpunten }: Config, log: Log, stop: Pick<Stop, 'onStop'>): Promise<Desk> {
  const db = openDatabase(env.DATABASE_URL, { name: 'meldpunt mailbox' })
  stop.onStop('content database', () => db.end())
  const keys = openDatabase(env.KEYS_DATABASE_URL, { name: 'meldpunt mailbox' })
  stop.onStop('key database', () => keys.end())
  const kluis = await openKluis(
    keys,
    env.MELDPUNT_MASTER_KEY,
    meldpunten.map(({ id }) => id),
  )
  const reader = createPool<ReaderTasks>({
    file: new URL('./reader.ts', import.meta.url),
    size: availableParallelism(),
    tasksMax: READS_MAX,
  })
  stop.onStop('reader', () => reader.close())
  const now = () => new Date()
  const alarm = createAlarm({ log, now, memory: rememberAlarmen(db), meldpunten, smtpUrl: env.ALARM_SMTP_URL })
  // A name that no other process has, nor this one after a restart.
  const holder = `mailbox ${process.pid} ${randomUUID()}`
  return { meldpunten, db, keys, kluis, reader, scanner: createScanner(env.CLAMD_URL), log, alarm, now, holder, times: TIMES }
}
