import { type DataKey, sealJson, unsealJson } from './cipher.ts'
import type { Queryable } from './database.ts'
import type { Kluis } from './sleutels.ts'

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

export interface DueHerinnering {
  id: string
  signaalId: string | null
  dueAt: Date
  sleutelId: string
  /** Sealed; see `openHerinnering`. */
  inhoud: Buffer
}

/** The reminder that waited longest, locked; null when none is due, or another process has the last one. */
export async function lockDueHerinnering(tx: Queryable, meldpunt: string, now: Date): Promise<DueHerinnering | null> {
  const { rows } = await tx.query<DueHerinnering>(
    `select id, signaal_id as "signaalId", due_at as "dueAt", sleutel_id as "sleutelId", inhoud
     from herinneringen
     where meldpunt = $1 and done_at is null and due_at <= $2
     order by due_at, id
     limit 1
     for update skip locked`,
    [meldpunt, now],
  )
  return rows[0] ?? null
}

/** Whom to remind and of what; null when its key is gone, and with it whatever it was about. */
export async function openHerinnering(
  kluis: Kluis,
  meldpunt: string,
  { id, sleutelId, inhoud }: DueHerinnering,
): Promise<{ aan: string; tekst: string | null } | null> {
  const key = sleutelId === '' ? kluis.own(meldpunt) : (await kluis.openKeys(meldpunt, [sleutelId])).get(sleutelId)
  return key ? unsealJson(key, `herinneringen ${id}`, inhoud) : null
}

/** Writes that a reminder went out. */
export async function markHerinnerd(tx: Queryable, meldpunt: string, id: string, now: Date): Promise<void> {
  await tx.query('update herinneringen set done_at = $3 where meldpunt = $1 and id = $2', [meldpunt, id, now])
}

/** Puts a reminder that broke off for an hour. */
export async function postponeHerinnering(tx: Queryable, meldpunt: string, id: string, now: Date): Promise<void> {
  await tx.query("update herinneringen set due_at = $3::timestamptz + interval '1 hour' where meldpunt = $1 and id = $2", [
    meldpunt,
    id,
    now,
  ])
}
