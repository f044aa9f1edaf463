import { addDays, dayOf, midnight } from '@meldpunt/runtime/clock'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import { addMonths } from '@meldpunt/signaal/kalender'
import type { Queryable } from './database.ts'
import { rolOf } from './vernietiging.ts'

// Mails that belong to no signaal have a term of their own (route.md, "Retention"): once a month the officer is told how many
// there are whose term is over, and confirms in one line that they go.

/** Kinds of mail that may belong to no signaal for good; a doubtful one waits for a person instead. */
export const ZONDER_SIGNAAL = ['ruis', 'automatisch', 'bezorgfout', 'geweigerd'] as const
type Zonder = (typeof ZONDER_SIGNAAL)[number]

/** The moment before which mails without a signaal came in whose term is over; null where the file says no term. */
export function zonderSignaalVoor({ termijnen }: Pick<Meldpunt, 'termijnen'>, now: Date): Date | null {
  const termijn = termijnen.bewaren.zonder_signaal
  if (!termijn) return null
  const maanden = termijn.jaren === null ? (termijn.maanden ?? 0) : termijn.jaren * 12
  return midnight(addMonths(dayOf(now), -maanden))
}

/** How many mails without a signaal came in before a moment, by kind. */
export async function countZonderSignaal(tx: Queryable, meldpunt: string, voor: Date): Promise<Record<Zonder, number>> {
  const { rows } = await tx.query<{ verdict: string; aantal: number }>(
    `select verdict, count(*) as aantal
     from mails
     where meldpunt = $1 and signaal_id is null and verdict = any($2) and ontvangen_at < $3 and settled_at is not null
     group by verdict`,
    [meldpunt, ZONDER_SIGNAAL, voor],
  )
  const counted = new Map(rows.map(({ verdict, aantal }) => [verdict, aantal]))
  return Object.fromEntries(ZONDER_SIGNAAL.map((verdict) => [verdict, counted.get(verdict) ?? 0])) as Record<Zonder, number>
}

/**
 * Begins the destruction of mails without a signaal, in the transaction that settles the line which confirms it
 * (`wis_zonder_signaal`). `gevraagdAt` is when the code was made: what the officer was told the number of is what goes.
 * Safe to repeat: once a day. False where the file says no term.
 */
export async function beginZonderSignaal(
  tx: Queryable,
  meldpunt: Meldpunt,
  bevestigdDoor: string,
  gevraagdAt: Date,
  now: Date,
): Promise<boolean> {
  const voor = zonderSignaalVoor(meldpunt, gevraagdAt)
  if (!voor) return false
  const { rowCount } = await tx.query(
    `insert into vernietigingen (meldpunt, id, voor, uitkomst, grond, aanvrager, begonnen_at, gehouden_at, gemeld_at, due_at)
     values ($1, $2, $3, 'zonder_signaal', $4, $5, $6, $6, $6, $6)
     on conflict do nothing`,
    [
      meldpunt.id,
      `zonder_signaal_${addDays(dayOf(voor), -1)}`,
      voor,
      meldpunt.termijnen.bewaren.zonder_signaal?.selectielijst ?? null,
      rolOf(meldpunt, bevestigdDoor),
      now,
    ],
  )
  return rowCount === 1
}
