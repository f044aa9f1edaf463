import type { Queryable } from './database.ts'

// An overleg of a kind on a day. Several signalen are talked about at one overleg: it is invited to once.

/**
 * Records an overleg, its time, and that another signaal is talked about. Returns the number of the invitation that holds: it
 * goes up each time, so that a calendar replaces what it has. A time that is not told leaves the one that was.
 */
export async function recordOverleg(
  tx: Queryable,
  meldpunt: string,
  { soort, datum, tijd }: { soort: string; datum: string; tijd: string | null },
): Promise<{ volgnr: number; tijd: string | null }> {
  const { rows } = await tx.query<{ volgnr: number; tijd: string | null }>(
    `insert into overleggen as overleg (meldpunt, soort, datum, tijd) values ($1, $2, $3, $4)
     on conflict (meldpunt, soort, datum) do update set tijd = coalesce(excluded.tijd, overleg.tijd), volgnr = overleg.volgnr + 1
     returning volgnr, tijd`,
    [meldpunt, soort, datum, tijd],
  )
  return rows[0] as { volgnr: number; tijd: string | null }
}

/**
 * Records that an overleg changed for its invitees, since a signaal left it; `vervalt`: it was the last one. Returns the number of the
 * invitation or cancellation that says so and the time that was planned; null when nobody was ever invited. An overleg that is planned
 * anew on that day counts on, so that a calendar believes it, and has no time until one is told.
 */
export async function recordAfzegging(
  tx: Queryable,
  meldpunt: string,
  { soort, datum, vervalt }: { soort: string; datum: string; vervalt: boolean },
): Promise<{ volgnr: number; tijd: string | null } | null> {
  const { rows } = await tx.query<{ volgnr: number; tijd: string | null }>(
    `with gepland as (
       select tijd from overleggen where meldpunt = $1 and soort = $2 and datum = $3 for update
     )
     update overleggen as overleg
     set volgnr = overleg.volgnr + 1, tijd = case when not $4 then overleg.tijd end
     from gepland
     where overleg.meldpunt = $1 and overleg.soort = $2 and overleg.datum = $3
     returning overleg.volgnr, gepland.tijd`,
    [meldpunt, soort, datum, vervalt],
  )
  return rows[0] ?? null
}

/** Keeps others who lock this overleg waiting until the transaction ends; it need not be recorded. */
export async function lockOverleg(tx: Queryable, meldpunt: string, { soort, datum }: { soort: string; datum: string }): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`overleg ${meldpunt} ${soort} ${datum}`])
}
