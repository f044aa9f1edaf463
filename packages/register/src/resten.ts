import { unsealJson } from './cipher.ts'
import type { Queryable } from './database.ts'
import type { Place } from './places.ts'
import type { Hashes, Kluis } from './sleutels.ts'
import type { BriefInhoud } from './uitgaand.ts'
import type { Vernietiging } from './vernietiging.ts'
import { ZONDER_SIGNAAL } from './zonder-signaal.ts'

// What there is of a signaal, or of mails without one, and how all of it goes: rows, hashes, places. The logboek stays, as
// ciphertext whose key is gone, and still verifies.

/** Whose remains: a signaal's, or those of mails without one that came in before a moment. */
export type Over = Pick<Vernietiging, 'signaalId' | 'voor'>

/**
 * The mails that go with it: its own, those that repeat them in other bytes and belong to nothing else, and those in which an
 * officer said what one of them is. A mail that also speaks to another signaal stays with that one.
 */
export async function findMailsOf(tx: Queryable, meldpunt: string, { signaalId, voor }: Over): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `with own as (
       select id from mails
       where meldpunt = $1 and settled_at is not null
         and (signaal_id = $2 or $2::text is null and signaal_id is null and verdict = any($3) and ontvangen_at < $4)
     ), all_of_it as (
       select id from own
       union
       select id from mails where meldpunt = $1 and dubbel_van in (select id from own) and signaal_id is null
       union
       select id from mails where meldpunt = $1 and draad_mail in (select id from own) and signaal_id is null
     )
     select id from all_of_it
     where not exists (
       select from meldingen
       join signalen as other on other.meldpunt = meldingen.meldpunt and other.id = meldingen.signaal_id
       where meldingen.meldpunt = $1 and mail_id = all_of_it.id
         and other.id is distinct from $2 and other.vernietiging is distinct from 'loopt' and other.status <> 'vernietigd'
     )
     order by id`,
    [meldpunt, signaalId, ZONDER_SIGNAAL, voor],
  )
  return rows.map(({ id }) => id)
}

/** Where mails lie in the mailbox, as far as it was looked through. */
export async function findPlacesOf(tx: Queryable, meldpunt: string, mailIds: string[]): Promise<Place[]> {
  const { rows } = await tx.query<Place>(
    `select map, uidvalidity, uid from mail_places
     where meldpunt = $1 and mail_id = any($2) and gone_at is null
     order by map, uidvalidity, uid`,
    [meldpunt, mailIds],
  )
  return rows
}

/** By what a copy in a folder is known whose mail we never keep, such as that of sent mail. */
export interface Sporen {
  /** Keyed hashes (hex) of Message-IDs. */
  hashes: ReadonlySet<string>
  /** When its first mail came in, less a margin for clocks; null: there is nothing. */
  since: Date | null
}

const MARGIN_MS = 2 * 86_400_000

/**
 * The Message-IDs of its mails and of our letters about it, and since when they can lie somewhere. A Message-ID that a mail
 * which stays bears as well is not among them.
 */
export async function findSporenOf(tx: Queryable, hashes: Hashes, meldpunt: string, over: Over, mailIds: string[]): Promise<Sporen> {
  const first = await tx.query<{ at: Date | null }>('select min(ontvangen_at) as at from mails where meldpunt = $1 and id = any($2)', [
    meldpunt,
    mailIds,
  ])
  const mails = await tx.query<{ hash: Buffer }>(
    `select message_id_hash as hash from mails as gone
     where meldpunt = $1 and id = any($2) and message_id_hash is not null and not exists (
       select from mails as stays
       where stays.meldpunt = $1 and stays.message_id_hash = gone.message_id_hash and stays.id <> all($2)
     )`,
    [meldpunt, mailIds],
  )
  const brieven = await tx.query<{ messageId: string }>(`select message_id as "messageId" from uitgaand where ${BRIEVEN_OF}`, [
    meldpunt,
    over.signaalId,
    mailIds,
  ])
  const found = [...mails.rows.map(({ hash }) => hash), ...brieven.rows.map(({ messageId }) => hashes.messageId(messageId))]
  const at = first.rows[0]?.at ?? null
  return { hashes: new Set(found.map((hash) => hash.toString('hex'))), since: at && new Date(at.getTime() - MARGIN_MS) }
}

/** Letters about it ($2), or about its mails ($3) when they tell of no other signaal; and those about several of which it is one. */
const EIGEN_BRIEVEN = 'meldpunt = $1 and (signaal_id = $2 or signaal_id is null and mail_id = any($3))'
const BRIEVEN_OF = `(${EIGEN_BRIEVEN} or meldpunt = $1 and over @> array[$2::text])`

/**
 * Holds its letters and ends its questions, for good. Returns true when none is under way any more: what a process has in
 * hand goes out, or is given up, before anything is destroyed; so does a letter about several signalen that is on its way,
 * since the overview of a day must not stay away. Safe to repeat.
 */
export async function holdAll(tx: Queryable, meldpunt: string, over: Over, mailIds: string[], now: Date): Promise<boolean> {
  await tx.query(
    `update uitgaand set state = 'onderdrukt', claimed_until = null
     where ${BRIEVEN_OF} and state in ('ingehouden', 'vastgehouden', 'verzameld')
        or ${EIGEN_BRIEVEN} and (state = 'wacht' or state = 'bezig' and claimed_until <= $4)`,
    [meldpunt, over.signaalId, mailIds, now],
  )
  await tx.query(
    `update vragen set state = 'mislukt', ended_at = $3, claimed_until = null, last_error = 'vernietiging'
     where meldpunt = $1 and signaal_id = $2 and (state = 'wacht' or state = 'bezig' and claimed_until <= $3)`,
    [meldpunt, over.signaalId, now],
  )
  const { rows } = await tx.query<{ busy: boolean }>(
    `select exists (select from uitgaand where ${BRIEVEN_OF} and state in ('wacht', 'bezig'))
         or exists (select from vragen where meldpunt = $1 and signaal_id = $2 and state = 'bezig') as busy`,
    [meldpunt, over.signaalId, mailIds],
  )
  return rows[0]?.busy === false
}

/** Letters about it that have a key of their own: those that tell of several signalen. */
export async function findBriefsleutels(tx: Queryable, meldpunt: string, over: Over, mailIds: string[]): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(`select id from uitgaand where ${BRIEVEN_OF} and sleutel_id = id`, [
    meldpunt,
    over.signaalId,
    mailIds,
  ])
  return rows.map(({ id }) => id)
}

/** How many letters and questions there are of it. */
export async function countResten(
  tx: Queryable,
  meldpunt: string,
  over: Over,
  mailIds: string[],
): Promise<{ brieven: number; vragen: number }> {
  const { rows } = await tx.query<{ brieven: number; vragen: number }>(
    `select (select count(*) from uitgaand where ${BRIEVEN_OF}) as brieven,
            (select count(*) from vragen where meldpunt = $1 and signaal_id = $2) as vragen`,
    [meldpunt, over.signaalId, mailIds],
  )
  return rows[0] ?? { brieven: 0, vragen: 0 }
}

/** What hangs on a signaal alone, by the column that names it. */
const OF_SIGNAAL = {
  vragen: 'signaal_id',
  trefwoorden: 'signaal_id',
  deelnemers: 'signaal_id',
  draden: 'signaal_id',
  herinneringen: 'signaal_id',
  termijnen_gedaan: 'keten',
} as const

/**
 * Deletes every row of it. Of a signaal its number stays, as `vernietigd`, and its chain of the logboek. Comes after the
 * keys; safe to repeat.
 */
export async function deleteResten(tx: Queryable, meldpunt: string, signaalId: string | null, mailIds: string[], now: Date): Promise<void> {
  const both = [meldpunt, signaalId, mailIds]
  await tx.query(`delete from uitgaand where ${BRIEVEN_OF}`, both)
  for (const table of ['codes', 'opdrachten', 'meldingen'])
    await tx.query(`delete from ${table} where meldpunt = $1 and (signaal_id = $2 or mail_id = any($3))`, both)
  if (signaalId !== null)
    for (const [table, column] of Object.entries(OF_SIGNAAL))
      await tx.query(`delete from ${table} where meldpunt = $1 and ${column} = $2`, [meldpunt, signaalId])
  // Chunks and places go with their mail.
  await tx.query('delete from mails where meldpunt = $1 and id = any($2)', [meldpunt, mailIds])
  // What repeated a mail that is gone and stays stands for itself now; the first of several for the others.
  await tx.query(
    `with orphan as (
       select id, first_value(id) over (partition by dubbel_van order by ontvangen_at, id) as first
       from mails
       where meldpunt = $1 and dubbel_van = any($2)
     )
     update mails set dubbel_van = nullif(orphan.first, orphan.id) from orphan where meldpunt = $1 and mails.id = orphan.id`,
    [meldpunt, mailIds],
  )
  if (signaalId === null) return
  await tx.query(
    `update mails set signaal_id = (select signaal_id from meldingen where meldpunt = $1 and mail_id = mails.id)
     where meldpunt = $1 and signaal_id = $2`,
    [meldpunt, signaalId],
  )
  await tx.query(
    `update signalen
     set status = 'vernietigd', status_at = $3, inhoud = null, eerste_mail = null, spoed = false, onbevestigd = false, vernietiging = null,
         due_at = null, due_tries = 0, due_error = null
     where meldpunt = $1 and id = $2 and status <> 'vernietigd'`,
    [meldpunt, signaalId, now],
  )
}

/** Causes of the letters that a destruction itself sends. */
export const oorzakenOf = (id: string): [vernietigd: string, wisverzoek: string] => [`vernietigd ${id}`, `wisverzoek ${id}`]

/** Deletes the letters of a destruction that have ended; they hold an address beside a number. Returns how many still wait. */
export async function deleteAfscheid(tx: Queryable, meldpunt: string, id: string): Promise<number> {
  await tx.query(
    `delete from uitgaand
     where meldpunt = $1 and oorzaak = any($2) and state in ('verzonden', 'mislukt', 'onderdrukt', 'onbestelbaar')`,
    [meldpunt, oorzakenOf(id)],
  )
  const { rows } = await tx.query<{ left: number }>('select count(*) as left from uitgaand where meldpunt = $1 and oorzaak = any($2)', [
    meldpunt,
    oorzakenOf(id),
  ])
  return rows[0]?.left ?? 0
}

/** Letters about it that went out, per addressee; opened while their keys are there. */
export async function findVerzonden(
  tx: Queryable,
  kluis: Kluis,
  meldpunt: string,
  over: Over,
  mailIds: string[],
): Promise<{ ontvanger: string; aanMelder: boolean }[]> {
  const { rows } = await tx.query<{ id: string; sleutelId: string; inhoud: Buffer }>(
    `select id, sleutel_id as "sleutelId", inhoud from uitgaand where ${BRIEVEN_OF} and sent_at is not null order by id`,
    [meldpunt, over.signaalId, mailIds],
  )
  const keys = await kluis.openKeys(meldpunt, [...new Set(rows.map(({ sleutelId }) => sleutelId))])
  return rows.flatMap(({ id, sleutelId, inhoud }) => {
    const key = sleutelId === '' ? kluis.own(meldpunt) : keys.get(sleutelId)
    return key ? [unsealJson<BriefInhoud>(key, `uitgaand ${id}`, inhoud)] : []
  })
}
