import type { DataKey } from '@meldpunt/register/cipher'
import { type Cursor, findCursor, markCounted, moveCursor } from '@meldpunt/register/cursors'
import { withMeldpunt } from '@meldpunt/register/database'
import { digestOriginal, keepMails, type Original } from '@meldpunt/register/mails'
import { findKnownUids, leaveOldPlaces, leavePlaces } from '@meldpunt/register/places'
import { TemporaryError } from '@meldpunt/runtime/errors'
import { type Door, inFolder } from './door.ts'

// Keep the mail before you understand it: from the server's folder into the register, byte for byte.

/** So many mails are kept, and so many settled, in one commit. */
const BATCH = 50

/** The first piece of each mail comes with the list; nearly every mail is wholly in it. */
const PIECE_BYTES = 1024 * 1024

/** UIDs above the cursor, ascending. A changed UIDVALIDITY or a lost cursor: all of them. */
export async function findNewUids(door: Door, map: string): Promise<number[]> {
  const { imap, folders } = door.connection
  return inFolder(door, map, async (uidvalidity) => {
    const cursor = await withMeldpunt(door.desk.db, door.meldpunt.id, (tx) => findCursor(tx, door.meldpunt.id, map))
    if (cursor?.uidvalidity !== uidvalidity) await beginFolder(door, map, uidvalidity, cursor)
    const after = cursor?.uidvalidity === uidvalidity ? cursor.uid : 0
    if (map === folders.inbox) door.connection.lookedTo = imap.mailbox ? Number(imap.mailbox.uidNext) : null
    // `n:*` holds the last mail even when its UID is below n (RFC 3501).
    return (await searchUids(door, `${after + 1}:*`)).filter((uid) => uid > after)
  })
}

async function beginFolder(door: Door, map: string, uidvalidity: number, cursor: Cursor | null): Promise<void> {
  if (cursor) door.desk.log.warn('folder renumbered', { meldpunt: door.meldpunt.id, uidvalidity })
  await withMeldpunt(door.desk.db, door.meldpunt.id, (tx) => leaveOldPlaces(tx, door.meldpunt.id, map, uidvalidity, door.desk.now()))
}

/**
 * Compares every UID of a folder with what was kept there: what is not known is kept, what is gone is written down. The
 * answer to renumbered UIDs, to a lost cursor, to a mail that one sweep could not read, to a colleague who tidied up.
 * With `since` only mail that came in from that day on is looked at.
 */
export async function countFolder(door: Door, map: string, since?: Date): Promise<void> {
  const { desk, meldpunt } = door
  const { uidvalidity, uids, known } = await inFolder(door, map, async (uidvalidity) => ({
    uidvalidity,
    uids: await searchUids(door, '1:*', since),
    known: await withMeldpunt(desk.db, meldpunt.id, async (tx) => {
      await leaveOldPlaces(tx, meldpunt.id, map, uidvalidity, desk.now())
      return findKnownUids(tx, meldpunt.id, map, uidvalidity)
    }),
  }))
  const present = new Set(uids)
  const gone = since ? [] : known.filter((uid) => !present.has(uid)).map((uid) => ({ map, uidvalidity, uid }))
  if (gone.length > 0) await withMeldpunt(desk.db, meldpunt.id, (tx) => leavePlaces(tx, meldpunt.id, gone, desk.now()))
  const kept = new Set(known)
  await keepInBatches(
    door,
    map,
    uids.filter((uid) => !kept.has(uid)),
    async () => {},
  )
  await withMeldpunt(desk.db, meldpunt.id, (tx) => markCounted(tx, meldpunt.id, map, desk.now()))
}

/** Keeps mails in batches, and runs `then` after each; the next batch is fetched meanwhile. */
export async function keepInBatches(door: Door, map: string, uids: number[], then: () => Promise<void>): Promise<void> {
  let next = uids.length > 0 ? keepBatch(door, map, uids.slice(0, BATCH)) : null
  for (let at = 0; next; at += BATCH) {
    await next
    // The next batch is fetched and kept while this one is read and settled.
    next = at + BATCH < uids.length ? keepBatch(door, map, uids.slice(at + BATCH, at + 2 * BATCH)) : null
    next?.catch(() => {
      // Told when it is awaited; an error in `then` must not leave this one unheard.
    })
    await then()
  }
}

/** Keeps one batch. When that fails, each mail is tried alone, so that one the server cannot give does not hold up the others. */
async function keepBatch(door: Door, map: string, uids: number[]): Promise<void> {
  await inFolder(door, map, async (uidvalidity) => {
    door.signal.throwIfAborted()
    const { originals, missing } = await fetchOriginals(door, map, uidvalidity, uids)
    await keepOriginals(door, map, uidvalidity, originals, uids.at(-1) as number)
    for (const uid of missing) {
      // The cursor passes it; the count finds it again tomorrow, or knows that it is gone.
      door.desk.log.error('mail not given by the server', { meldpunt: door.meldpunt.id, uid, uidvalidity })
      await door.desk.alarm.raise({
        meldpunt: door.meldpunt.id,
        oorzaak: 'mail_not_given',
        message: `the mail server of ${door.meldpunt.id} lists mail that it does not give: look at UID ${uid} with a mail client`,
      })
    }
  })
}

/** Takes mails with BODY.PEEK, which leaves \Seen alone: a colleague's unread mail stays unread. */
async function fetchOriginals(
  door: Door,
  map: string,
  uidvalidity: number,
  uids: number[],
): Promise<{ originals: Original[]; missing: number[] }> {
  const { imap } = door.connection
  const found = await imap.fetchAll(uids, { uid: true, internalDate: true, source: { start: 0, maxLength: PIECE_BYTES } }, { uid: true })
  const originals: Original[] = []
  const missing: number[] = []
  for (const { uid, source, internalDate } of found.sort((a, b) => a.uid - b.uid)) {
    if (!source) {
      missing.push(uid)
      continue
    }
    // RFC822.SIZE is not asked: some servers only estimate it. A piece that is not full is the end.
    const read = source.length < PIECE_BYTES ? () => [source] : () => fetchPieces(door, uid, source)
    const { sha256, bytes } = await digestOriginal(read())
    originals.push({
      id: door.desk.kluis.hashes(door.meldpunt.id).mailId(sha256),
      bytes,
      ontvangenAt: internalDate ? new Date(internalDate) : door.desk.now(),
      place: { map, uidvalidity, uid },
      // A large mail is taken twice, once to know it and once to keep it: nothing of it has to lie anywhere meanwhile.
      read,
    })
  }
  return { originals, missing }
}

async function* fetchPieces(door: Door, uid: number, first: Buffer): AsyncGenerator<Buffer> {
  yield first
  let start = first.length
  while (true) {
    const piece = await door.connection.imap.fetchOne(String(uid), { source: { start, maxLength: PIECE_BYTES } }, { uid: true })
    if (!piece || piece.source === undefined)
      throw new TemporaryError(`the mail server of ${door.meldpunt.id} stopped in the middle of a mail: it is taken again`)
    if (piece.source.length > 0) yield piece.source
    if (piece.source.length < PIECE_BYTES) return
    start += piece.source.length
  }
}

async function keepOriginals(door: Door, map: string, uidvalidity: number, originals: Original[], cursor: number): Promise<void> {
  const { desk, meldpunt } = door
  const now = desk.now()
  const { named, keys } = await makeKeys(door, originals)
  await desk.step?.('keys made')
  const fresh = await withMeldpunt(desk.db, meldpunt.id, async (tx) => {
    const kept = await keepMails(tx, meldpunt.id, keys, named, now)
    const before = await findCursor(tx, meldpunt.id, map)
    // A count looks at old UIDs too; the cursor only goes forward.
    if (before?.uidvalidity !== uidvalidity || before.uid < cursor) await moveCursor(tx, meldpunt.id, map, uidvalidity, cursor)
    return kept
  }).catch((error: { code?: string }) => {
    // 53100 disk full, 53200 out of memory: nothing was kept, nothing was told to the mail server, all is as before.
    if (error.code?.startsWith('53'))
      throw new TemporaryError(
        `the database has no room to keep mail of ${meldpunt.id} (${error.code}): make room; mail stays in the mailbox until then`,
        { cause: error },
      )
    throw error
  })
  await desk.step?.('kept')
  for (const { id, bytes, terug } of named)
    if (fresh.has(id)) desk.log.info(terug ? 'destroyed mail came back' : 'mail kept', { meldpunt: meldpunt.id, mail: id, bytes })
}

/** How often one mail may be destroyed and come back; beyond that somebody puts it there on purpose. */
const RETURNS_MAX = 20

/**
 * A key for each mail. One whose tombstone stands gets none: it was destroyed and came back, and is kept as another mail with
 * an id that derives from its own, so that what was destroyed stays so and a person can say what this is.
 */
async function makeKeys({ desk, meldpunt }: Door, originals: Original[]): Promise<{ named: Original[]; keys: Map<string, DataKey> }> {
  const hashes = desk.kluis.hashes(meldpunt.id)
  let named = originals
  const keys = new Map<string, DataKey>()
  for (let left = RETURNS_MAX; ; left -= 1) {
    const wanted = named.filter(({ id }) => !keys.has(id)).map(({ id }) => id)
    for (const [id, key] of await desk.kluis.ensureKeys(meldpunt.id, 'mail', wanted)) keys.set(id, key)
    if (wanted.every((id) => keys.has(id)) || left === 0) return { named, keys }
    named = named.map((original) => (keys.has(original.id) ? original : { ...original, id: hashes.terugId(original.id), terug: true }))
  }
}

async function searchUids(door: Door, range: string, since?: Date): Promise<number[]> {
  const uids = await door.connection.imap.search(since ? { uid: range, since } : { uid: range }, { uid: true })
  if (!uids) throw new TemporaryError(`the mail server of ${door.meldpunt.id} refused to list a folder: it is tried again`)
  return uids.sort((a, b) => a - b)
}
