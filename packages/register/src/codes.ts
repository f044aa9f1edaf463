import { randomBytes, randomInt } from 'node:crypto'
import type { Queryable } from './database.ts'
import type { Hashes } from './sleutels.ts'

// One-time codes (route.md, "Trusting a mail"): for one person, for exactly what waits, once. Only a keyed hash is kept.

const CODE_UREN = 72
export const CODE_POGINGEN = 5
const CODE_CIJFERS = 8

export interface NieuweCode {
  /** Of which commands: a mail's, the destruction of a signaal, or that of mails without one. */
  soort: 'opdracht' | 'vernietiging' | 'zonder_signaal'
  signaalId: string | null
  /** The mail whose commands wait. */
  mailId: string | null
  /** Known address, lower case. */
  ontvanger: string
  /** Of the signaal: a later change voids the code. */
  versie: number | null
  /** From when it works. */
  geldigVan: Date
}

/** Makes a code for what waits. The eight digits are given once, here, for the letter. */
export async function recordCode(
  tx: Queryable,
  hashes: Hashes,
  meldpunt: string,
  { soort, signaalId, mailId, ontvanger, versie, geldigVan }: NieuweCode,
  now: Date,
): Promise<{ code: string; geldigTot: Date }> {
  const id = randomBytes(16).toString('hex')
  const code = String(randomInt(10 ** CODE_CIJFERS)).padStart(CODE_CIJFERS, '0')
  const geldigTot = new Date(geldigVan.getTime() + CODE_UREN * 3_600_000)
  await tx.query(
    `insert into codes (meldpunt, id, soort, signaal_id, mail_id, ontvanger_hash, code_hash, versie, made_at, valid_from, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [meldpunt, id, soort, signaalId, mailId, hashes.adres(ontvanger), hashes.code(id, code), versie, now, geldigVan, geldigTot],
  )
  return { code, geldigTot }
}

/** A code that fits: what it was made for. Not used up yet: see `endCode`. */
export interface OpenCode {
  id: string
  soort: NieuweCode['soort']
  signaalId: string | null
  mailId: string | null
  versie: number | null
  madeAt: Date
}

/**
 * The open code of an address that this one is; null when there is none, and then the try counts against every code that
 * waits for him: after five they are void. A code that does not work yet is found, too.
 */
export async function tryCode(
  tx: Queryable,
  hashes: Hashes,
  meldpunt: string,
  ontvanger: string,
  code: string,
  now: Date,
): Promise<OpenCode | null> {
  const { rows } = await tx.query<OpenCode & { hash: Buffer }>(
    `select id, soort, signaal_id as "signaalId", mail_id as "mailId", versie, made_at as "madeAt", code_hash as hash
     from codes
     where meldpunt = $1 and ontvanger_hash = $2 and ended_at is null and expires_at > $3
     for update`,
    [meldpunt, hashes.adres(ontvanger), now],
  )
  const found = rows.find(({ id, hash }) => hash.equals(hashes.code(id, code)))
  if (found) {
    const { hash: _, ...open } = found
    return open
  }
  await tx.query(
    `update codes set tries = tries + 1, ended_at = case when tries + 1 >= $3 then $4::timestamptz end
     where meldpunt = $1 and id = any($2)`,
    [meldpunt, rows.map(({ id }) => id), CODE_POGINGEN, now],
  )
  return null
}

/** Uses a code up. */
export async function endCode(tx: Queryable, meldpunt: string, id: string, now: Date): Promise<void> {
  await tx.query('update codes set ended_at = $3 where meldpunt = $1 and id = $2 and ended_at is null', [meldpunt, id, now])
}

/** Voids every code of one kind that waits about a signaal: what it was for is off, or asked anew. */
export async function endCodesOf(tx: Queryable, meldpunt: string, signaalId: string, soort: NieuweCode['soort'], now: Date): Promise<void> {
  await tx.query('update codes set ended_at = $4 where meldpunt = $1 and signaal_id = $2 and soort = $3 and ended_at is null', [
    meldpunt,
    signaalId,
    soort,
    now,
  ])
}
