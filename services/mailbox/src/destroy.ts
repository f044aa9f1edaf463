import { parseMessageId, parseMessageIds } from '@meldpunt/mail/headers'
import { withMeldpunt } from '@meldpunt/register/database'
import { leavePlaces, type Place } from '@meldpunt/register/places'
import { findMailsOf, findPlacesOf, findSporenOf, type Sporen } from '@meldpunt/register/resten'
import { findTeWissen, isWissenStuck, markStap, postponeVernietiging, type Vernietiging } from '@meldpunt/register/vernietiging'
import { TemporaryError } from '@meldpunt/runtime/errors'
import { type Door, inFolder } from './door.ts'
import { countFolder } from './keep.ts'
import { settleKept } from './settle.ts'

// Destroying mails where they lie: in every folder of the mailbox, for good, never by way of a trash. The back office posted
// the wish and waits for its `done`; this carries it out again and again until nothing is left.

/** So many mails are deleted by one command. */
const DELETE_MAX = 200
/** So many headers are looked at in one go, in folders whose mail is never kept. */
const LOOK_MAX = 500
/** Before a mail that would not go is tried again: a person has to do something meanwhile. */
const RETRY_MS = 60 * 60_000

/** Deletes from the mailbox whatever is to be destroyed, and looks whether it is gone. Safe to repeat and to die in. */
export async function destroyMails(door: Door): Promise<void> {
  const { desk, meldpunt } = door
  const due = await withMeldpunt(desk.db, meldpunt.id, (tx) => findTeWissen(tx, meldpunt, desk.now()))
  if (due.length === 0) return
  const folders = await countEverywhere(door)
  for (const vernietiging of due) await destroyOne(door, vernietiging, folders)
  if (!(await withMeldpunt(desk.db, meldpunt.id, (tx) => isWissenStuck(tx, meldpunt.id))))
    await desk.alarm.resolve({ meldpunt: meldpunt.id, oorzaak: 'vernietiging_mailbox' })
}

/**
 * Looks through every folder once more, also those made since we connected: a copy that somebody moved is known by its hash
 * from here on, one in other bytes when it is settled. Returns the folders that are there.
 */
async function countEverywhere(door: Door): Promise<ReadonlySet<string>> {
  const { imap, folders } = door.connection
  const whole = [folders.inbox, ...(folders.junk ? [folders.junk] : []), ...Object.values(folders.own)]
  const listed = (await imap.list()).filter(({ flags }) => !flags.has('\\Noselect') && !flags.has('\\NonExistent')).map(({ path }) => path)
  for (const path of listed) {
    if (folders.unkept.includes(path)) continue
    await countFolder(door, path, whole.includes(path) ? undefined : door.meldpunt.vanaf)
  }
  await settleKept(door)
  return new Set(listed)
}

async function destroyOne(door: Door, vernietiging: Vernietiging, folders: ReadonlySet<string>): Promise<void> {
  const { desk, meldpunt } = door
  const { places, sporen } = await withMeldpunt(desk.db, meldpunt.id, async (tx) => {
    const mails = await findMailsOf(tx, meldpunt.id, vernietiging)
    return {
      places: await findPlacesOf(tx, meldpunt.id, mails),
      sporen: await findSporenOf(tx, desk.kluis.hashes(meldpunt.id), meldpunt.id, vernietiging, mails),
    }
  })
  await desk.step?.('wiping')
  let left = 0
  for (const [map, here] of Map.groupBy(places, ({ map }) => map))
    left += folders.has(map) ? await wipePlaces(door, map, here) : await leave(door, here)
  for (const map of door.connection.folders.unkept.filter((path) => folders.has(path)))
    left += await wipeCopies(door, map, vernietiging, sporen)
  await desk.step?.('wiped')
  if (left > 0) return postpone(door, vernietiging, left)
  await withMeldpunt(desk.db, meldpunt.id, (tx) => markStap(tx, meldpunt.id, vernietiging.id, 'gewistAt', desk.now()))
  await desk.step?.('wipe marked')
  desk.log.info('mails destroyed', { meldpunt: meldpunt.id, signaal: vernietiging.signaalId, count: places.length })
}

/** Deletes the mails at these places of one folder; returns how many are there still. */
async function wipePlaces(door: Door, map: string, places: Place[]): Promise<number> {
  const left = await inFolder(door, map, (uidvalidity) =>
    wipe(
      door,
      places.filter((place) => place.uidvalidity === uidvalidity).map(({ uid }) => uid),
    ),
  )
  await leave(
    door,
    places.filter(({ uid }) => !left.has(uid)),
  )
  return left.size
}

/** These places hold nothing of it any more. */
async function leave({ desk, meldpunt }: Door, places: Place[]): Promise<number> {
  await withMeldpunt(desk.db, meldpunt.id, (tx) => leavePlaces(tx, meldpunt.id, places, desk.now()))
  return 0
}

/**
 * Deletes UIDs of the selected folder for good, and answers which of them are there still. A server without UIDPLUS could
 * only remove together with them what others have marked: there nothing is deleted, and a person hears of it.
 */
async function wipe({ connection: { imap }, signal }: Door, uids: number[]): Promise<Set<number>> {
  const left = new Set<number>()
  for (let at = 0; at < uids.length; at += DELETE_MAX) {
    signal.throwIfAborted()
    const range = uids.slice(at, at + DELETE_MAX).join(',')
    const present = await imap.search({ uid: range }, { uid: true })
    if (present && present.length === 0) continue
    if (present && imap.capabilities.has('UIDPLUS')) await imap.messageDelete(present.join(','), { uid: true })
    const after = await imap.search({ uid: range }, { uid: true })
    for (const uid of after || uids.slice(at, at + DELETE_MAX)) left.add(uid)
  }
  return left
}

/** Deletes copies of its mails and letters, and answers to them, from a folder whose mail is never kept: sent mail, drafts. */
async function wipeCopies(door: Door, map: string, { kenmerk }: Vernietiging, { hashes, since }: Sporen): Promise<number> {
  const { connection, desk, meldpunt, signal } = door
  const { imap } = connection
  if (since === null) return 0
  const hashOf = (id: string) => desk.kluis.hashes(meldpunt.id).messageId(id).toString('hex')
  return inFolder(door, map, async () => {
    const uids = await imap.search({ since }, { uid: true })
    if (!uids) throw new TemporaryError(`the mail server of ${meldpunt.id} refused to list a folder: it is tried again`)
    const found: number[] = []
    for (let at = 0; at < uids.length; at += LOOK_MAX) {
      signal.throwIfAborted()
      const looked = await imap.fetchAll(
        uids.slice(at, at + LOOK_MAX),
        { uid: true, envelope: true, headers: ['references'] },
        { uid: true },
      )
      for (const { uid, envelope, headers } of looked) {
        const ids = [
          parseMessageId(envelope?.messageId ?? ''),
          ...parseMessageIds(`${envelope?.inReplyTo ?? ''} ${headers?.toString('latin1') ?? ''}`),
        ]
        const named = kenmerk !== null && (envelope?.subject ?? '').includes(`[${kenmerk}]`)
        if (named || ids.some((id) => id !== null && hashes.has(hashOf(id)))) found.push(uid)
      }
    }
    return (await wipe(door, found)).size
  })
}

async function postpone({ desk, meldpunt, connection }: Door, { id, kenmerk, signaalId }: Vernietiging, left: number): Promise<void> {
  const error = connection.imap.capabilities.has('UIDPLUS') ? 'mail_blijft_staan' : 'server_zonder_uidplus'
  const dueAt = new Date(desk.now().getTime() + RETRY_MS)
  await withMeldpunt(desk.db, meldpunt.id, (tx) => postponeVernietiging(tx, meldpunt.id, id, error, dueAt))
  desk.log.error('mails not destroyed', { meldpunt: meldpunt.id, signaal: signaalId, code: error, count: left, dueAt })
  await desk.alarm.raise({
    meldpunt: meldpunt.id,
    oorzaak: 'vernietiging_mailbox',
    message:
      error === 'server_zonder_uidplus'
        ? `${left} mails of ${kenmerk ?? 'no signaal'} are to be destroyed, and the mail server of ${meldpunt.id} lets nobody remove single mails (no UIDPLUS): delete them by hand, empty the trash, then run \`meldpunt vernietig opnieuw\`. The destruction waits`
        : `${left} mails of ${kenmerk ?? 'no signaal'} are to be destroyed, and the mail server of ${meldpunt.id} did not delete them: look whether the account may delete there, then run \`meldpunt vernietig opnieuw\`. The destruction waits`,
  })
}
