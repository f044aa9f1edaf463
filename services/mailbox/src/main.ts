// Reads the environment, builds the desk, watches the mailboxes, stops when told.
import { availableParallelism } from 'node:os'
import { rememberAlarmen } from '@meldpunt/register/alarmen'
import { openDatabase } from '@meldpunt/register/database'
import { openKluis } from '@meldpunt/register/sleutels'
import { createAlarm } from '@meldpunt/runtime/alarm'
import { readEnv } from '@meldpunt/runtime/env'
import { createLog } from '@meldpunt/runtime/log'
import { readMeldpuntenFile } from '@meldpunt/runtime/meldpunten'
import { createPool } from '@meldpunt/runtime/pool'
import { createStop } from '@meldpunt/runtime/stop'
import { TIMES } from './desk.ts'
import type { ReaderTasks } from './reader.ts'
import { nameHolder, startMailbox } from './start.ts'

const env = readEnv(process.env, ['DATABASE_URL', 'KEYS_DATABASE_URL', 'MELDPUNT_CONFIG', 'MELDPUNT_MASTER_KEY', 'ALARM_SMTP_URL', 'LOG_LEVEL'])
const log = createLog({ level: env.LOG_LEVEL, service: 'mailbox' })
const stop = createStop(log)
try {
  const meldpunten = readMeldpuntenFile(env.MELDPUNT_CONFIG, process.env, ['imap'])
  const db = openDatabase(env.DATABASE_URL, { name: 'mailbox' })
  stop.onStop('content database', () => db.end())
  const keys = openDatabase(env.KEYS_DATABASE_URL, { name: 'mailbox' })
  stop.onStop('key database', () => keys.end())
  const kluis = await openKluis(keys, env.MELDPUNT_MASTER_KEY, meldpunten.map(({ id }) => id))
  const reader = createPool<ReaderTasks>({ file: new URL('./reader.ts', import.meta.url), size: availableParallelism() })
  stop.onStop('reader', () => reader.close())
  const now = () => new Date()
  const alarm = createAlarm({ log, now, memory: rememberAlarmen(db), meldpunten, smtpUrl: env.ALARM_SMTP_URL })
  const watching = startMailbox({ meldpunten, db, keys, kluis, reader, log, alarm, now, holder: nameHolder(), times: TIMES }, stop.signal)
  stop.onStop('mailboxes', () => watching)
  await watching
} catch (error) {
  stop.stop(error)
}
