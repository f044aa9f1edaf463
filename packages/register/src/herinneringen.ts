import { type DataKey, sealJson } from './cipher.ts'
import type { Queryable } from './database.ts'

// What somebody asked to be reminded of, and when.

export interface Herinnering {
  /** Names it: the same id is recorded once. */
  id: string
  signaalId: string | null
  dueAt: Date
  aan: string
  tekst: string | null
}

/** Records a reminder under the key of its signaal, or of the mail that asked for it. Safe to repeat. */
export async function recordHerinnering(
  tx: Queryable,
  meldpunt: string,
  { key, sleutelId }: { key: DataKey; sleutelId: string },
  { id, signaalId, dueAt, aan, tekst }: Herinnering,
): Promise<void> {
  await tx.query(
    `insert into herinneringen (meldpunt, id, signaal_id, sleutel_id, due_at, inhoud) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing`,
    [meldpunt, id, signaalId, sleutelId, dueAt, sealJson(key, `herinneringen ${id}`, { aan, tekst })],
  )
}
