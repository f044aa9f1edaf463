import { unsealJson } from './cipher.ts'
import type { Queryable } from './database.ts'
import type { Folder } from './places.ts'
import type { Kluis } from './sleutels.ts'
import type { BriefInhoud } from './uitgaand.ts'

// The thread about a mail that belongs to no signaal: an officer says in it where the mail belongs. And of any thread, what
// our letters in it say.

/** Writes which thread token an addressee got about a mail. Safe to repeat. */
export async function recordMailDraad(tx: Queryable, kluis: Kluis, meldpunt: string, mailId: string, ontvanger: string): Promise<string> {
  const hashes = kluis.hashes(meldpunt)
  const token = hashes.token(mailId, ontvanger)
  await tx.query('insert into mail_draden (meldpunt, token_hash, mail_id, ontvanger_hash) values ($1, $2, $3, $4) on conflict do nothing', [
    meldpunt,
    hashes.tokenHash(token),
    mailId,
    hashes.adres(ontvanger),
  ])
  return token
}

/** A mail that an officer is asked about. */
export interface Twijfelmail {
  id: string
  verdict: string
  signaalId: string | null
  /** He has said what it is, and it waits to be settled so. */
  beoordeeld: boolean
}

/** The mail of the thread that was given to exactly this sender, by its tokens; null when they name none, or several. */
export async function findTwijfelmail(
  tx: Queryable,
  kluis: Kluis,
  meldpunt: string,
  tokens: string[],
  afzender: string,
): Promise<Twijfelmail | null> {
  if (tokens.length === 0) return null
  const hashes = kluis.hashes(meldpunt)
  const { rows } = await tx.query<Twijfelmail>(
    `select distinct mails.id, coalesce(verdict, '') as verdict, signaal_id as "signaalId", oordeel is not null as beoordeeld
     from mail_draden as draad
     join mails on mails.meldpunt = draad.meldpunt and mails.id = draad.mail_id
     where draad.meldpunt = $1 and token_hash = any($2) and ontvanger_hash = $3`,
    [meldpunt, tokens.map((token) => hashes.tokenHash(token)), hashes.adres(afzender)],
  )
  return rows.length === 1 ? (rows[0] ?? null) : null
}

/** A mail that an officer is asked about, by its id. */
export async function findTwijfel(tx: Queryable, meldpunt: string, mailId: string): Promise<Twijfelmail | null> {
  const { rows } = await tx.query<Twijfelmail>(
    `select id, coalesce(verdict, '') as verdict, signaal_id as "signaalId", oordeel is not null as beoordeeld
     from mails
     where meldpunt = $1 and id = $2`,
    [meldpunt, mailId],
  )
  return rows[0] ?? null
}

/** Writes in the thread of which doubtful mail a mail with commands was written: it quotes that mail, and is destroyed with it. */
export async function recordDraadmail(tx: Queryable, meldpunt: string, mailId: string, twijfelmail: string): Promise<void> {
  await tx.query('update mails set draad_mail = $3 where meldpunt = $1 and id = $2', [meldpunt, mailId, twijfelmail])
}

/** Has a mail settled anew, as an officer said that it is. */
export async function overruleMail(
  tx: Queryable,
  meldpunt: string,
  mailId: string,
  oordeel: { naar: 'nieuw_signaal' } | { naar: 'aanvulling'; signaalId: string },
  now: Date,
): Promise<void> {
  await tx.query(
    `update mails set oordeel = $3, oordeel_signaal = $4, settled_at = null, map = null, due_at = $5, tries = 0
     where meldpunt = $1 and id = $2`,
    [meldpunt, mailId, oordeel.naar, oordeel.naar === 'aanvulling' ? oordeel.signaalId : null, now],
  )
}

/** Writes that a mail is no report, as an officer said: it is filed with the others. */
export async function markRuis(tx: Queryable, meldpunt: string, mailId: string): Promise<void> {
  await tx.query(
    "update mails set verdict = 'ruis', reden = 'officer', map = 'ruis' where meldpunt = $1 and id = $2 and settled_at is not null",
    [meldpunt, mailId],
  )
}

/** Where the mail that opened a signaal has to stand from now on; answers and commands stay where they are. */
export async function refileMelding(tx: Queryable, meldpunt: string, signaalId: string, map: Folder): Promise<void> {
  await tx.query(
    `update mails set map = $3
     where meldpunt = $1 and signaal_id = $2 and verdict in ('signaal', 'onleesbaar') and map is not null and map <> 'blijft'`,
    [meldpunt, signaalId, map],
  )
}

/** Letters looked through for a line that a mail quotes; a thread that is longer quotes its newest. */
const DRAADBRIEVEN_MAX = 40

/** What our letters to one address about these signalen say, newest first. */
export async function findDraadteksten(
  tx: Queryable,
  kluis: Kluis,
  meldpunt: string,
  signaalIds: string[],
  ontvanger: string,
): Promise<string[]> {
  if (signaalIds.length === 0) return []
  const { rows } = await tx.query<{ id: string; sleutelId: string; inhoud: Buffer }>(
    `select id, sleutel_id as "sleutelId", inhoud
     from uitgaand
     where meldpunt = $1 and signaal_id = any($2) and ontvanger_hash = $3
     order by created_at desc
     limit $4`,
    [meldpunt, signaalIds, kluis.hashes(meldpunt).adres(ontvanger), DRAADBRIEVEN_MAX],
  )
  const keys = await kluis.openKeys(meldpunt, [...new Set(rows.map(({ sleutelId }) => sleutelId))])
  return rows.flatMap(({ id, sleutelId, inhoud }) => {
    const key = sleutelId === '' ? kluis.own(meldpunt) : keys.get(sleutelId)
    return key ? [unsealJson<BriefInhoud>(key, `uitgaand ${id}`, inhoud).tekst] : []
  })
}
