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
