import { rememberAlarmen } from '@meldpunt/register/alarmen'
import { openDatabase } from '@meldpunt/register/database'
import { openKluis } from '@meldpunt/register/sleutels'
import { createAlarm } from '@meldpunt/runtime/alarm'
import type { Log } from '@meldpunt/runtime/log'
import type { Stop } from '@meldpunt/runtime/stop'
import type { Config } from './config.ts'
import { type Desk, SWEEP_EVERY_MS } from './desk.ts'

/** Enough for every letter at work at the connections of one meldpunt; more wait their turn. */
const CONNECTIONS_MAX = 20

/** Opens the connections and lays them on the desk; `stop` closes them. A test lays its clock and its probe over it. */
export async function openDesk({ env, meldpunten }: Config, log: Log, stop: Pick<Stop, 'onStop'>): Promise<Desk> {
  const db = openDatabase(env.DATABASE_URL, { name: 'meldpunt worker', max: CONNECTIONS_MAX, plans: 'each' })
  stop.onStop('content database', () => db.end())
  const keys = openDatabase(env.KEYS_DATABASE_URL, { name: 'meldpunt worker', max: CONNECTIONS_MAX })
  stop.onStop('key database', () => keys.end())
  const kluis = await openKluis(
    keys,
    env.MELDPUNT_MASTER_KEY,
    meldpunten.map(({ id }) => id),
  )
  const now = () => new Date()
  const alarm = createAlarm({ log, now, memory: rememberAlarmen(db), meldpunten, smtpUrl: env.ALARM_SMTP_URL })
  return {
    meldpunten,
    db,
    keys,
    kluis,
    databaseUrl: env.DATABASE_URL,
    redis: { url: env.REDIS_URL },
    log,
    alarm,
    now,
    sweepEveryMs: SWEEP_EVERY_MS,
    sleutelbackupDagen: env.SLEUTELBACKUP_DAGEN,
  }
}
