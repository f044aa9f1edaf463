import type { Health } from '@meldpunt/register/health'
import type { Figures } from './figures.ts'

/** Why a meldpunt is not ready, by code; nothing personal. */
export interface Cause {
  meldpunt: string
  /** `database`, `sweep_late`, `mail_unsettled`, `uitgaand_late`, `clock_late`, `termijn_late`, or `alarm_` and the cause of an open alarm. */
  oorzaak: string
}

// The mailbox is looked through every minute; after five of those missed nobody is looking.
const SWEEP_AGE_MS_MAX = 5 * 60_000
// A mail is settled, and a letter on its way, within seconds; a quarter of an hour covers a restart and a few retries.
const UNSETTLED_AGE_MS_MAX = 15 * 60_000
const UITGAAND_AGE_MS_MAX = 15 * 60_000
// The clock goes round every few seconds; a deputy who is to be woken can wait for no more than a restart.
const CLOCK_AGE_MS_MAX = 5 * 60_000
const TERMIJN_AGE_MS_MAX = 5 * 60_000

/** Everything that keeps the meldpunten from being ready; empty when all is well. */
export function causesOf(figures: Figures, now: Date): Cause[] {
  return [...figures].flatMap(([meldpunt, health]) => codesOf(health, now).map((oorzaak) => ({ meldpunt, oorzaak })))
}

function codesOf(health: Health | null, now: Date): string[] {
  if (health === null) return ['database']
  const olderThan = (at: Date | null, ageMsMax: number) => at !== null && now.getTime() - at.getTime() > ageMsMax
  const codes = health.openAlarmen.map((oorzaak) => `alarm_${oorzaak}`)
  if (health.lastSweepAt === null || olderThan(health.lastSweepAt, SWEEP_AGE_MS_MAX)) codes.push('sweep_late')
  if (olderThan(health.oldestUnsettledAt, UNSETTLED_AGE_MS_MAX)) codes.push('mail_unsettled')
  if (olderThan(health.oudsteUitgaandAt, UITGAAND_AGE_MS_MAX)) codes.push('uitgaand_late')
  if (health.lastClockAt === null || olderThan(health.lastClockAt, CLOCK_AGE_MS_MAX)) codes.push('clock_late')
  if (olderThan(health.oudsteTermijnAt, TERMIJN_AGE_MS_MAX)) codes.push('termijn_late')
  return codes
}
