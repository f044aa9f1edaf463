import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import { deputiesOf, officersOf } from '@meldpunt/runtime/rollen'
import type { Queryable } from './database.ts'
import type { Hashes } from './sleutels.ts'

// Who is away, and who therefore gets the officers' letters and duties. Powers never change by it.

/** Records that an address is away, from the first day to the last, by the mail that said so. Safe to repeat. */
export async function recordAfwezigheid(
  tx: Queryable,
  hashes: Hashes,
  meldpunt: string,
  { adres, van, tot, mailId }: { adres: string; van: string; tot: string; mailId: string },
): Promise<void> {
  await tx.query(
    `insert into afwezigheden (meldpunt, adres_hash, van, tot, mail_id) values ($1, $2, $3, $4, $5)
     on conflict (meldpunt, adres_hash, mail_id) do update set van = excluded.van, tot = excluded.tot`,
    [meldpunt, hashes.adres(adres), van, tot, mailId],
  )
}

/** Which of these addresses are away on a day. */
export async function findAfwezig(tx: Queryable, hashes: Hashes, meldpunt: string, adressen: string[], dag: string): Promise<string[]> {
  const { rows } = await tx.query<{ hash: Buffer }>(
    'select distinct adres_hash as hash from afwezigheden where meldpunt = $1 and adres_hash = any($2) and $3::date between van and tot',
    [meldpunt, adressen.map((adres) => hashes.adres(adres)), dag],
  )
  return adressen.filter((adres) => rows.some(({ hash }) => hash.equals(hashes.adres(adres))))
}

/**
 * To whom the officers' letters and duties go on a day: the officers, and the deputies too while every officer is away.
 * An officer who is away still gets his letters: he may look all the same, and it is his file afterwards.
 */
export async function officersNow(tx: Queryable, hashes: Hashes, meldpunt: Meldpunt, dag: string): Promise<string[]> {
  const officers = officersOf(meldpunt)
  const deputies = deputiesOf(meldpunt)
  if (deputies.length === 0) return officers
  const away = await findAfwezig(tx, hashes, meldpunt.id, officers, dag)
  return away.length < officers.length ? officers : [...new Set([...officers, ...deputies])]
}
