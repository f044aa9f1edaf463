import { type DataKey, sealJson, unsealJson } from './cipher.ts'
import type { Queryable } from './database.ts'
import { appendLogboek } from './logboek.ts'
import type { Hashes } from './sleutels.ts'

// Questions to sources about a signaal, each with its ground, and what came back.

/** Posts a question and tells the relay. Safe to repeat: the same source, signaal and occasion stay one question. Returns its id. */
export async function postVraag(
  tx: Queryable,
  hashes: Hashes,
  meldpunt: string,
  vraag: { signaalId: string; bron: string; grond: string; aanleiding: string },
  now: Date,
): Promise<string> {
  const id = hashes.vraagId(vraag.signaalId, vraag.bron, vraag.aanleiding)
  await tx.query(
    `with posted as (
       insert into vragen (meldpunt, id, signaal_id, bron, grond, state, created_at, due_at)
       values ($1, $2, $3, $4, $5, 'wacht', $6, $6)
       on conflict do nothing
       returning id
     )
     select pg_notify('vragen', $1) from posted`,
    [meldpunt, id, vraag.signaalId, vraag.bron, vraag.grond, now],
  )
  return id
}

/** Ids of questions that are due, oldest first; also those whose worker died over them. */
export async function findDueVragen(
  tx: Queryable,
  meldpunt: string,
  now: Date,
  limit: number,
): Promise<{ id: string; bron: string; tries: number; spoed: boolean }[]> {
  const { rows } = await tx.query<{ id: string; bron: string; tries: number; spoed: boolean }>(
    `select vragen.id, bron, vragen.tries, spoed
     from vragen
     join signalen on signalen.meldpunt = vragen.meldpunt and signalen.id = signaal_id
     where vragen.meldpunt = $1 and (state = 'wacht' and vragen.due_at <= $2 or state = 'bezig' and claimed_until <= $2)
     order by spoed desc, vragen.due_at, vragen.id
     limit $3`,
    [meldpunt, now, limit],
  )
  return rows
}

export interface ClaimedVraag {
  id: string
  signaalId: string
  bron: string
  grond: string
  tries: number
}

/** Claims one question for one try; null when it is not due or another has it. */
export async function claimVraag(tx: Queryable, meldpunt: string, id: string, now: Date, claimedUntil: Date): Promise<ClaimedVraag | null> {
  const { rows } = await tx.query<ClaimedVraag>(
    `update vragen set state = 'bezig', claimed_until = $4, tries = tries + 1
     where meldpunt = $1 and id = $2 and (state = 'wacht' and due_at <= $3 or state = 'bezig' and claimed_until <= $3)
     returning id, signaal_id as "signaalId", bron, grond, tries`,
    [meldpunt, id, now, claimedUntil],
  )
  return rows[0] ?? null
}

/** Ends a question with its bevinding (null: the source knows nothing). Returns false when it had ended already. */
export async function recordBevinding(
  tx: Queryable,
  meldpunt: string,
  key: DataKey,
  vraag: { id: string; signaalId: string; bron: string },
  bevinding: unknown,
  now: Date,
): Promise<boolean> {
  const state = bevinding === null ? 'leeg' : 'beantwoord'
  const { rowCount } = await tx.query(
    "update vragen set state = $3, ended_at = $4, claimed_until = null, last_error = null, inhoud = $5 where meldpunt = $1 and id = $2 and state = 'bezig'",
    [meldpunt, vraag.id, state, now, bevinding === null ? null : sealJson(key, `vragen ${vraag.id}`, bevinding)],
  )
  if (!rowCount) return false
  await appendLogboek(tx, meldpunt, vraag.signaalId, [
    { at: now, actor: 'worker', gebeurtenis: 'vraag beantwoord', gegevens: { vraag: vraag.id, bron: vraag.bron, uitkomst: state } },
  ])
  return true
}

/** Puts a claimed question off until `dueAt`. */
export async function postponeVraag(tx: Queryable, meldpunt: string, id: string, error: string, dueAt: Date): Promise<void> {
  await tx.query(
    "update vragen set state = 'wacht', claimed_until = null, last_error = $3, due_at = $4 where meldpunt = $1 and id = $2 and state = 'bezig'",
    [meldpunt, id, error, dueAt],
  )
}

/** Ends a question that will not be answered. Returns false when it had ended already. */
export async function markVraagMislukt(
  tx: Queryable,
  meldpunt: string,
  vraag: { id: string; signaalId: string; bron: string },
  error: string,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    "update vragen set state = 'mislukt', ended_at = $4, claimed_until = null, last_error = $3 where meldpunt = $1 and id = $2 and state in ('wacht', 'bezig')",
    [meldpunt, vraag.id, error, now],
  )
  if (!rowCount) return false
  await appendLogboek(tx, meldpunt, vraag.signaalId, [
    { at: now, actor: 'worker', gebeurtenis: 'vraag mislukt', gegevens: { vraag: vraag.id, bron: vraag.bron, fout: error } },
  ])
  return true
}

export interface VraagRow {
  id: string
  bron: string
  grond: string
  state: 'wacht' | 'bezig' | 'beantwoord' | 'leeg' | 'mislukt'
  createdAt: Date
  endedAt: Date | null
  bevinding: unknown
}

/** All questions about a signaal, oldest first, with their bevindingen opened. */
export async function findVragen(tx: Queryable, meldpunt: string, key: DataKey, signaalId: string): Promise<VraagRow[]> {
  const { rows } = await tx.query<Omit<VraagRow, 'bevinding'> & { inhoud: Buffer | null }>(
    `select id, bron, grond, state, created_at as "createdAt", ended_at as "endedAt", inhoud
     from vragen
     where meldpunt = $1 and signaal_id = $2
     order by created_at, id`,
    [meldpunt, signaalId],
  )
  return rows.map(({ inhoud, ...row }) => ({ ...row, bevinding: inhoud ? unsealJson(key, `vragen ${row.id}`, inhoud) : null }))
}
