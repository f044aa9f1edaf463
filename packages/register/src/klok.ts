import type { Queryable } from './database.ts'
import type { Gebeurtenis } from './logboek.ts'
import type { SignaalRow } from './signalen.ts'

// The clock of the back office: when it first ran and that it still runs, and duties that broke and are put off.

/** Begins a round of the clock. Returns when the first one was: what fell due before that is nobody's to make up for. */
export async function beginClock(tx: Queryable, meldpunt: string, now: Date): Promise<Date> {
  await tx.query('insert into clock_runs (meldpunt, first_at) values ($1, $2) on conflict do nothing', [meldpunt, now])
  const { rows } = await tx.query<{ first: Date }>('select first_at as first from clock_runs where meldpunt = $1', [meldpunt])
  return rows[0]?.first ?? now
}

/** Writes that a round went through all that was due when it began, at `now`; at most twice a minute, since nobody looks more closely. */
export async function markClock(tx: Queryable, meldpunt: string, now: Date): Promise<void> {
  await tx.query(
    `update clock_runs set last_at = $2
     where meldpunt = $1 and (last_at is null or last_at <= $2::timestamptz - interval '30 seconds' or last_at > $2)`,
    [meldpunt, now],
  )
}

/**
 * Puts off what is due for a signaal, since a duty of it broke: 1, 2, 4 … minutes, an hour at most, and no longer than to `next`,
 * when another duty falls due. Returns how often that happened in a row.
 */
export async function postponeTermijnen(
  tx: Queryable,
  meldpunt: string,
  signaalId: string,
  error: string,
  now: Date,
  next: Date | null,
): Promise<number> {
  const { rows } = await tx.query<{ tries: number }>(
    `update signalen
     set due_tries = due_tries + 1, due_error = $3,
         due_at = least($5::timestamptz, $4::timestamptz + least(make_interval(mins => (2 ^ least(due_tries, 6))::integer), interval '1 hour'))
     where meldpunt = $1 and id = $2
     returning due_tries as tries`,
    [meldpunt, signaalId, error, now, next],
  )
  return rows[0]?.tries ?? 0
}

/** Writes that nothing of a signaal broke this time. True when something had, and nothing of any other signaal is put off now. */
export async function clearPostponed(tx: Queryable, meldpunt: string, signaalId: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    'update signalen set due_tries = 0, due_error = null where meldpunt = $1 and id = $2 and due_tries > 0',
    [meldpunt, signaalId],
  )
  if (!rowCount) return false
  const { rows } = await tx.query('select from signalen where meldpunt = $1 and due_tries > 0 limit 1', [meldpunt])
  return rows.length === 0
}

/**
 * What has to stand in the logboek when a signaal moved without a command: its status by itself, such as `verrijkt` when the last
 * answer came in. Nothing when it stands where it stood. For whoever changes a signaal; goes into the same transaction.
 */
export function noteStatus(
  voor: Pick<SignaalRow, 'id' | 'signaal'>,
  na: Pick<SignaalRow, 'signaal'>,
  actor: string,
  now: Date,
): (Gebeurtenis & { keten: string })[] {
  const [van, naar] = [voor.signaal.status, na.signaal.status]
  return van === naar ? [] : [{ keten: voor.id, at: now, actor, gebeurtenis: 'status', gegevens: { van, naar } }]
}
