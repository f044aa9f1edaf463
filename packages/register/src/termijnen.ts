import { addWerkdagen, dayOf, isWerkdag, momentOf } from '@meldpunt/runtime/clock'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import type { Kalender } from '@meldpunt/signaal/kalender'
import type { Signaal } from '@meldpunt/signaal/signaal'
import { listTermijnen, type Termijninstelling } from '@meldpunt/signaal/termijnen'
import type { Queryable } from './database.ts'

// Which duties were seen to, by their key, and when the next one falls due. What the duties are stands in signaal/termijnen.

/** Clock and calendar of Amsterdam, as signaal asks for them. */
export const KALENDER: Kalender = { dayOf, momentOf, isWerkdag, addWerkdagen }

/** The terms of a meldpunt, as signaal asks for them. */
export function termijnenOf({ termijnen }: Pick<Meldpunt, 'termijnen'>): Termijninstelling {
  const { spoed_minuten: spoedMinuten, voortgang_weken: voortgangWeken, consult_werkdagen: consultWerkdagen, bewaren } = termijnen
  const { zonder_signaal: _, ...perUitkomst } = bewaren
  return {
    spoedMinuten,
    voortgangWeken,
    consultWerkdagen,
    bewaren: Object.fromEntries(
      Object.entries(perUitkomst).map(([uitkomst, { jaren, maanden }]) => [
        uitkomst,
        jaren === null ? { maanden: maanden ?? 0 } : { jaren },
      ]),
    ),
  }
}

/** When the first duty of a signaal that was not seen to falls due; in the past when it is late, null when nothing waits. */
export function nextDue(signaal: Signaal, gedaan: ReadonlySet<string>, meldpunt: Pick<Meldpunt, 'termijnen'>, now: Date): Date | null {
  const open = listTermijnen(signaal, now, termijnenOf(meldpunt), KALENDER).filter(({ sleutel }) => !gedaan.has(sleutel))
  const [first] = open.map(({ op }) => op).sort()
  return first === undefined ? null : new Date(first)
}

/** The keys of the duties of a signaal, or ('') of the meldpunt, that were seen to; all of them, or of these. */
export async function findGedaan(
  tx: Queryable,
  meldpunt: string,
  keten: string,
  of: readonly string[] | null = null,
): Promise<Set<string>> {
  const { rows } = await tx.query<{ sleutel: string }>(
    'select sleutel from termijnen_gedaan where meldpunt = $1 and keten = $2 and ($3::text[] is null or sleutel = any($3))',
    [meldpunt, keten, of],
  )
  return new Set(rows.map(({ sleutel }) => sleutel))
}

/**
 * Writes that a duty is seen to, in the transaction that does so. Returns false when it was before: of two who try at once
 * the second waits for the first and gets false.
 */
export async function recordGedaan(tx: Queryable, meldpunt: string, keten: string, sleutel: string, now: Date): Promise<boolean> {
  const { rowCount } = await tx.query(
    'insert into termijnen_gedaan (meldpunt, keten, sleutel, at) values ($1, $2, $3, $4) on conflict do nothing',
    [meldpunt, keten, sleutel, now],
  )
  return rowCount === 1
}

/** When the last duty of the meldpunt of which the key begins so was seen to, but for the one with this key; null when none was. */
export async function lastGedaan(tx: Queryable, meldpunt: string, begin: string, but: string): Promise<Date | null> {
  const { rows } = await tx.query<{ at: Date | null }>(
    "select max(at) as at from termijnen_gedaan where meldpunt = $1 and keten = '' and starts_with(sleutel, $2) and sleutel <> $3",
    [meldpunt, begin, but],
  )
  return rows[0]?.at ?? null
}

/**
 * Ids of signalen of which a duty is due, but for those in `but`: urgent ones first, then the one that waited longest. None of one
 * that is being destroyed.
 */
export async function findDueSignalen(
  tx: Queryable,
  meldpunt: string,
  now: Date,
  limit: number,
  but: readonly string[] = [],
): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `select id
     from signalen
     where meldpunt = $1 and due_at <= $2 and vernietiging is distinct from 'loopt' and id <> all($4)
     order by spoed desc, due_at, id
     limit $3`,
    [meldpunt, now, limit, but],
  )
  return rows.map(({ id }) => id)
}
