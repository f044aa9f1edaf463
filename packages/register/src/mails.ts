import { createHash } from 'node:crypto'
import { formatKenmerk } from '@meldpunt/signaal/kenmerk'
import { CHUNK_BYTES, type DataKey, sealChunk, unsealChunk } from './cipher.ts'
import type { Queryable } from './database.ts'
import { keepPlaces, type Folder, type Place } from './places.ts'

// Mails that were kept, and what became of them. Keeping comes before understanding: nothing here looks inside one.

/** An original that is to be kept. Its id is known beforehand: the keyed hash of its bytes. */
export interface Original {
  id: string
  bytes: number
  ontvangenAt: Date
  place: Place
  /** It was destroyed and came back. */
  terug?: boolean
  /** Its bytes, from the start, in pieces of any size; read once, and only when the mail is new. */
  read(): Iterable<Buffer> | AsyncIterable<Buffer>
}

/** The SHA-256 of a mail's bytes, as its id is derived from. */
export async function digestOriginal(source: Iterable<Buffer> | AsyncIterable<Buffer>): Promise<{ sha256: Buffer; bytes: number }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of source) {
    hash.update(piece)
    bytes += piece.length
  }
  return { sha256: hash.digest(), bytes }
}

/**
 * Keeps originals and their places; a mail that is already there only gets its place. Returns the ids that are new.
 * Holds one chunk of one mail in memory at a time. Throws when the bytes read are not those of the id: the transaction must then fall.
 */
export async function keepMails(
  tx: Queryable,
  meldpunt: string,
  keys: ReadonlyMap<string, DataKey>,
  originals: Original[],
  now: Date,
): Promise<Set<string>> {
  const { rows } = await tx.query<{ id: string }>(
    `insert into mails (meldpunt, id, bytes, chunks, ontvangen_at, kept_at, due_at, terug)
     select $1, id, bytes, greatest(1, ceil(bytes / $5::numeric)), ontvangen_at, $6, $6, terug
     from unnest($2::text[], $3::bigint[], $4::timestamptz[], $7::boolean[]) as original (id, bytes, ontvangen_at, terug)
     on conflict do nothing
     returning id`,
    [
      meldpunt,
      originals.map(({ id }) => id),
      originals.map(({ bytes }) => bytes),
      originals.map(({ ontvangenAt }) => ontvangenAt),
      CHUNK_BYTES,
      now,
      originals.map(({ terug = false }) => terug),
    ],
  )
  const fresh = new Set(rows.map(({ id }) => id))
  await keepChunks(
    tx,
    meldpunt,
    keys,
    originals.filter(({ id }, index) => fresh.has(id) && originals.findIndex((other) => other.id === id) === index),
  )
  await keepPlaces(
    tx,
    meldpunt,
    originals.map(({ id, place }) => ({ mailId: id, place })),
    now,
  )
  return fresh
}

/** Rows go to the server together, up to this much at a time. An array of bytes travels as text, several times its size in memory. */
const FLUSH_BYTES = CHUNK_BYTES

async function keepChunks(tx: Queryable, meldpunt: string, keys: ReadonlyMap<string, DataKey>, originals: Original[]): Promise<void> {
  let ids: string[] = []
  let nrs: number[] = []
  let sealed: Buffer[] = []
  let waiting = 0
  const flush = async () => {
    if (ids.length === 0) return
    await tx.query(
      'insert into mail_chunks (meldpunt, mail_id, nr, inhoud) select $1, * from unnest($2::text[], $3::integer[], $4::bytea[])',
      [meldpunt, ids, nrs, sealed],
    )
    ids = []
    nrs = []
    sealed = []
    waiting = 0
  }
  for (const original of originals) {
    const key = keys.get(original.id)
    if (!key) throw new Error('a mail has no key: ensureKeys() comes before keepMails()')
    let read = 0
    let nr = 0
    for await (const chunk of inChunks(original.read())) {
      read += chunk.length
      ids.push(original.id)
      nrs.push(nr)
      sealed.push(sealChunk(key, nr, read === original.bytes, chunk))
      waiting += chunk.length
      nr += 1
      if (waiting >= FLUSH_BYTES) await flush()
    }
    if (read !== original.bytes) throw new Error('a mail changed while it was read')
  }
  await flush()
}

/** Cuts a stream into chunks of exactly CHUNK_BYTES and a last one; an empty mail is one empty chunk. */
async function* inChunks(source: Iterable<Buffer> | AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = []
  let size = 0
  let any = false
  for await (let piece of source) {
    while (size + piece.length >= CHUNK_BYTES) {
      const fits = CHUNK_BYTES - size
      yield Buffer.concat([...pieces, piece.subarray(0, fits)])
      any = true
      piece = piece.subarray(fits)
      pieces = []
      size = 0
    }
    if (piece.length > 0) pieces.push(piece)
    size += piece.length
  }
  if (size > 0 || !any) yield Buffer.concat(pieces)
}

/** A kept mail that waits to be settled. */
export interface UnsettledMail {
  id: string
  bytes: number
  chunks: number
  ontvangenAt: Date
  tries: number
  /** Where it was found first. */
  place: Place
  /** It was destroyed and came back. */
  terug: boolean
  /** What an officer said that it is, when it is settled anew. */
  oordeel: Oordeel | null
}

/** An officer's word on a doubtful mail. */
export type Oordeel = { naar: 'nieuw_signaal' } | { naar: 'aanvulling'; signaalId: string }

/** Mails to settle now, oldest first and in the order of their UIDs, so that a thread is settled as it was written. */
export async function findUnsettledMails(tx: Queryable, meldpunt: string, now: Date, limit: number): Promise<UnsettledMail[]> {
  const { rows } = await tx.query<
    Omit<UnsettledMail, 'place' | 'oordeel'> & Place & { oordeel: Oordeel['naar'] | null; oordeelSignaal: string | null }
  >(
    `select mails.id, bytes, chunks, ontvangen_at as "ontvangenAt", mails.tries, terug, oordeel, oordeel_signaal as "oordeelSignaal",
            place.map, place.uidvalidity, place.uid
     from mails
     cross join lateral (
       select map, uidvalidity, uid
       from mail_places
       where mail_places.meldpunt = mails.meldpunt and mail_id = mails.id
       order by seen_at, map, uid
       limit 1
     ) as place
     where mails.meldpunt = $1 and settled_at is null and mails.due_at <= $2
     order by ontvangen_at, place.uidvalidity, place.uid
     limit $3`,
    [meldpunt, now, limit],
  )
  return rows.map(({ map, uidvalidity, uid, oordeel, oordeelSignaal, ...mail }) => ({
    ...mail,
    place: { map, uidvalidity, uid },
    oordeel:
      oordeel === 'aanvulling' && oordeelSignaal !== null
        ? { naar: oordeel, signaalId: oordeelSignaal }
        : oordeel === 'nieuw_signaal'
          ? { naar: oordeel }
          : null,
  }))
}

/** Reads chunk `nr` of an original. Throws when it is missing or was touched. */
export async function readChunk(
  tx: Queryable,
  meldpunt: string,
  key: DataKey,
  mail: { id: string; chunks: number },
  nr: number,
): Promise<Buffer> {
  const { rows } = await tx.query<{ inhoud: Buffer }>('select inhoud from mail_chunks where meldpunt = $1 and mail_id = $2 and nr = $3', [
    meldpunt,
    mail.id,
    nr,
  ])
  if (!rows[0]) throw new Error(`chunk ${nr} of a mail is missing`)
  return unsealChunk(key, nr, nr === mail.chunks - 1, rows[0].inhoud)
}

/** What settle found out about a mail. */
export interface Settled {
  mailId: string
  verdict: string | null
  reden: string
  signaalId: string | null
  dubbelVan: string | null
  map: Folder
  inhoudHash: Buffer | null
  meldingHash: Buffer | null
  messageIdHash: Buffer | null
  afzenderHash: Buffer | null
  bewezen: boolean | null
  bewijs: string | null
}

/** Writes what became of a mail. Returns false when it was settled before: then nothing else of this settle may stand. */
export async function markSettled(tx: Queryable, meldpunt: string, mail: Settled, now: Date): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update mails
     set settled_at = $3, verdict = $4, reden = $5, signaal_id = $6, dubbel_van = $7, map = $8,
         inhoud_hash = $9, melding_hash = $10, message_id_hash = $11, afzender_hash = $12, bewezen = $13, bewijs = $14, last_error = null
     where meldpunt = $1 and id = $2 and settled_at is null`,
    [
      meldpunt,
      mail.mailId,
      now,
      mail.verdict,
      mail.reden,
      mail.signaalId,
      mail.dubbelVan,
      mail.map,
      mail.inhoudHash,
      mail.meldingHash,
      mail.messageIdHash,
      mail.afzenderHash,
      mail.bewezen,
      mail.bewijs,
    ],
  )
  return rowCount === 1
}

/** Puts a mail that could not be settled off until `dueAt`; `error` is a code, never content. */
export async function postponeMail(tx: Queryable, meldpunt: string, mailId: string, error: string, dueAt: Date): Promise<void> {
  await tx.query(
    'update mails set tries = tries + 1, last_error = $3, due_at = $4 where meldpunt = $1 and id = $2 and settled_at is null',
    [meldpunt, mailId, error, dueAt],
  )
}

interface SameMail {
  id: string
  verdict: string
  map: Folder
  signaalId: string | null
  /** It is being destroyed, and the mailbox was cleared of it already. */
  gewist: boolean
}

/** An earlier mail with the same second hash: the same mail in other bytes. */
export async function findSameMail(tx: Queryable, meldpunt: string, mailId: string, inhoudHash: Buffer): Promise<SameMail | null> {
  const { rows } = await tx.query<SameMail>(
    `select id, verdict, map, signaal_id as "signaalId", exists (
       select from vernietigingen as gone
       where gone.meldpunt = $1 and gone.signaal_id = mails.signaal_id and gewist_at is not null
     ) as gewist
     from mails
     where meldpunt = $1 and inhoud_hash = $2 and dubbel_van is null and id <> $3 and verdict is not null`,
    [meldpunt, inhoudHash, mailId],
  )
  return rows[0] ?? null
}

/** The earlier report by the same reporter in the same words, when it stands in an open signaal. */
export async function findSameMelding(
  tx: Queryable,
  meldpunt: string,
  mailId: string,
  meldingHash: Buffer,
): Promise<{ mailId: string; signaalId: string } | null> {
  const { rows } = await tx.query<{ mailId: string; signaalId: string }>(
    `select mails.id as "mailId", signaal_id as "signaalId"
     from mails
     join signalen on signalen.meldpunt = mails.meldpunt and signalen.id = signaal_id
     where mails.meldpunt = $1 and melding_hash = $2 and mails.id <> $3 and status not in ('afgerond', 'vernietigd')
     order by mails.ontvangen_at
     limit 1`,
    [meldpunt, meldingHash, mailId],
  )
  return rows[0] ?? null
}

/** A mail as the beheerder sees it: what it is and where it stands, never who wrote what. */
export interface MailRow {
  id: string
  kenmerk: string | null
  verdict: string | null
  reden: string | null
  ontvangenAt: Date
  settledAt: Date | null
  bytes: number
  map: string | null
  tries: number
  lastError: string | null
}

/** Mails of a meldpunt, newest first; `open` are those not settled yet. */
export async function listMails(
  tx: Queryable,
  meldpunt: string,
  voorvoegsel: string,
  { open, limit }: { open: boolean; limit: number },
): Promise<MailRow[]> {
  const { rows } = await tx.query<MailRow & { jaar: number | null; nummer: number | null }>(
    `select mails.id, jaar, nummer, verdict, reden, ontvangen_at as "ontvangenAt", settled_at as "settledAt", bytes, place.map, mails.tries, mails.last_error as "lastError"
     from mails
     left join signalen on signalen.meldpunt = mails.meldpunt and signalen.id = signaal_id
     left join lateral (
       select map from mail_places
       where mail_places.meldpunt = mails.meldpunt and mail_id = mails.id and gone_at is null
       order by seen_at desc
       limit 1
     ) as place on true
     where mails.meldpunt = $1 and (not $2 or settled_at is null)
     order by ontvangen_at desc, mails.id
     limit $3`,
    [meldpunt, open, limit],
  )
  return rows.map(({ jaar, nummer, ...row }) => ({
    ...row,
    kenmerk: jaar === null || nummer === null ? null : formatKenmerk({ voorvoegsel, jaar, nummer }),
  }))
}

/** Has mails settled again now that wait after a failure; all of them, or these ids. Returns which. */
export async function retryMails(tx: Queryable, meldpunt: string, ids: string[] | null, now: Date): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `update mails set due_at = $3, tries = 0
     where meldpunt = $1 and settled_at is null and ($2::text[] is null or id = any($2))
     returning id`,
    [meldpunt, ids, now],
  )
  return rows.map(({ id }) => id)
}

/** How many chunks an original has; null when there is no such mail. */
export async function findOriginal(
  tx: Queryable,
  meldpunt: string,
  id: string,
): Promise<{ id: string; chunks: number; signaalId: string | null } | null> {
  const { rows } = await tx.query<{ id: string; chunks: number; signaalId: string | null }>(
    'select id, chunks, signaal_id as "signaalId" from mails where meldpunt = $1 and id = $2',
    [meldpunt, id],
  )
  return rows[0] ?? null
}

/** What a settled mail turned out to be; null when it is not settled, or there is none. */
export async function findMailVerdict(tx: Queryable, meldpunt: string, id: string): Promise<string | null> {
  const { rows } = await tx.query<{ verdict: string | null }>(
    'select verdict from mails where meldpunt = $1 and id = $2 and settled_at is not null',
    [meldpunt, id],
  )
  return rows[0]?.verdict ?? null
}

/** The second hashes of mails; a mail without a Message-ID has none. */
export async function findInhoudHashes(tx: Queryable, meldpunt: string, ids: string[]): Promise<Buffer[]> {
  const { rows } = await tx.query<{ hash: Buffer }>(
    'select inhoud_hash as hash from mails where meldpunt = $1 and id = any($2) and inhoud_hash is not null',
    [meldpunt, ids],
  )
  return rows.map(({ hash }) => hash)
}
