import type { Queryable } from './database.ts'

/** How a meldpunt fares, in numbers and ages; nothing personal. */
export interface Health {
  lastSweepAt: Date | null
  unsettled: number
  oldestUnsettledAt: Date | null
  uitgaandWacht: number
  oudsteUitgaandAt: Date | null
  uitgaandMislukt: number
  ingehouden: number
  vragenMislukt: number
  /** When the clock of the back office last went through everything that was due; null: never. */
  lastClockAt: Date | null
  /** Since when the oldest duty of a signaal waits that is due; null when none is. */
  oudsteTermijnAt: Date | null
  openAlarmen: string[]
}

/** Reads how a meldpunt fares; needs no key and sees no content. */
export async function readHealth(tx: Queryable, meldpunt: string, now: Date): Promise<Health> {
  const { rows } = await tx.query<Omit<Health, 'openAlarmen'>>(
    `select
       (select last_at from mailbox_sweeps where meldpunt = $1) as "lastSweepAt",
       (select count(*) from mails where meldpunt = $1 and settled_at is null) as unsettled,
       (select min(kept_at) from mails where meldpunt = $1 and settled_at is null) as "oldestUnsettledAt",
       (select count(*) from uitgaand where meldpunt = $1 and state in ('wacht', 'bezig')) as "uitgaandWacht",
       (select min(created_at) from uitgaand where meldpunt = $1 and state in ('wacht', 'bezig')) as "oudsteUitgaandAt",
       (select count(*) from uitgaand where meldpunt = $1 and state = 'mislukt') as "uitgaandMislukt",
       (select count(*) from uitgaand where meldpunt = $1 and state in ('ingehouden', 'vastgehouden')) as ingehouden,
       (select count(*) from vragen where meldpunt = $1 and state = 'mislukt') as "vragenMislukt",
       (select last_at from clock_runs where meldpunt = $1) as "lastClockAt",
       (select min(due_at) from signalen where meldpunt = $1 and due_at <= $2) as "oudsteTermijnAt"`,
    [meldpunt, now],
  )
  const alarmen = await tx.query<{ oorzaak: string }>(
    'select distinct oorzaak from alarmen where meldpunt = $1 and over_at is null order by oorzaak',
    [meldpunt],
  )
  return { ...(rows[0] as Omit<Health, 'openAlarmen'>), openAlarmen: alarmen.rows.map(({ oorzaak }) => oorzaak) }
}
