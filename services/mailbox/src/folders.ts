import { withMeldpunt } from '@meldpunt/register/database'
import { findMisfiledMails, keepPlaces, leavePlaces, type MisfiledMail, type Place, postponeFiling } from '@meldpunt/register/places'
import { type Door, inFolder } from './door.ts'
import { countFolder } from './keep.ts'

// Moving mails to where the register says they have to stand. The wish is a column of the mail; this looks for mails that
// lie elsewhere and carries it out, after the commit that decided it, again and again until it is so.

/** So many mails are moved by one command. */
const MOVE_MAX = 200

/** Waits before a refused move is tried again: it may be a quota, and the mail is safe meanwhile. */
const RETRY_MS = 15 * 60_000

/** Files every settled mail that lies in a folder of ours or a watched one and belongs in another. */
export async function fileMails(door: Door): Promise<void> {
  const { desk, meldpunt, connection } = door
  const { inbox, junk, own } = connection.folders
  if (connection.moving === 'not') return
  const from = [inbox, ...(junk ? [junk] : []), ...Object.values(own)]
  while (true) {
    const misfiled = await withMeldpunt(desk.db, meldpunt.id, (tx) => findMisfiledMails(tx, meldpunt.id, own, from, desk.now(), MOVE_MAX))
    if (misfiled.length === 0) return
    for (const group of groupByMove(misfiled)) await fileGroup(door, group)
  }
}

interface Move {
  map: string
  uidvalidity: number
  naar: string
  mails: MisfiledMail[]
}

function groupByMove(misfiled: MisfiledMail[]): Move[] {
  const groups = new Map<string, Move>()
  for (const mail of misfiled) {
    const { map, uidvalidity } = mail.place
    const key = JSON.stringify([map, uidvalidity, mail.naar])
    const group = groups.get(key)
    if (group) group.mails.push(mail)
    else groups.set(key, { map, uidvalidity, naar: mail.naar, mails: [mail] })
  }
  return [...groups.values()]
}

async function fileGroup(door: Door, { map, uidvalidity, naar, mails }: Move): Promise<void> {
  const { desk, meldpunt, connection } = door
  const here = mails.map(({ place }) => place)
  const result = await inFolder(door, map, async (now) => {
    if (now !== uidvalidity) return 'renumbered' as const
    return connection.moving === 'move' ? move(door, naar, mails) : copyAndDelete(door, naar, mails)
  })
  await desk.step?.('moved')
  const now = desk.now()
  await withMeldpunt(desk.db, meldpunt.id, async (tx) => {
    if (result === 'renumbered') return leavePlaces(tx, meldpunt.id, here, now)
    if (result === 'refused') {
      desk.log.warn('mail not filed', { meldpunt: meldpunt.id, count: mails.length })
      return postponeFiling(tx, meldpunt.id, here, 'refused', new Date(now.getTime() + RETRY_MS))
    }
    await leavePlaces(tx, meldpunt.id, here, now)
    await keepPlaces(tx, meldpunt.id, result.moved, now)
  })
  await desk.step?.('filed')
  if (typeof result === 'string') return
  desk.log.info('mail filed', { meldpunt: meldpunt.id, count: mails.length })
  // No COPYUID: the hash of what lies there now tells where each mail went.
  if (result.moved.length < mails.length) await countFolder(door, naar)
}

type Moved = { moved: { mailId: string; place: Place }[] } | 'refused'

async function move(door: Door, naar: string, mails: MisfiledMail[]): Promise<Moved> {
  const result = await door.connection.imap.messageMove(mails.map(({ place }) => place.uid).join(','), naar, { uid: true })
  return result ? { moved: placesOf(mails, naar, result) } : 'refused'
}

/** Without MOVE (RFC 6851): copy, write down where the copies are, then flag and expunge exactly these (UIDPLUS, RFC 4315). */
async function copyAndDelete(door: Door, naar: string, mails: MisfiledMail[]): Promise<Moved> {
  const { imap } = door.connection
  const range = mails.map(({ place }) => place.uid).join(',')
  const copied = await imap.messageCopy(range, naar, { uid: true })
  if (!copied) return 'refused'
  await door.desk.step?.('copied')
  return (await imap.messageDelete(range, { uid: true })) ? { moved: placesOf(mails, naar, copied) } : 'refused'
}

function placesOf(
  mails: MisfiledMail[],
  naar: string,
  { uidValidity, uidMap }: { uidValidity?: bigint | undefined; uidMap?: Map<number, number> | undefined },
): { mailId: string; place: Place }[] {
  if (uidValidity === undefined || !uidMap) return []
  return mails.flatMap(({ mailId, place }) => {
    const uid = uidMap.get(place.uid)
    return uid === undefined ? [] : [{ mailId, place: { map: naar, uidvalidity: Number(uidValidity), uid } }]
  })
}
