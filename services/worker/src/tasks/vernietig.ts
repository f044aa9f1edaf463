import { type Queryable, withMeldpunt } from '@meldpunt/register/database'
import { backupTot, destroyKeys, shredKeys, WIJZE } from '@meldpunt/register/grafstenen'
import { appendLogboek } from '@meldpunt/register/logboek'
import { findInhoudHashes } from '@meldpunt/register/mails'
import { countResten, deleteAfscheid, deleteResten, findBriefsleutels, findMailsOf, findPlacesOf, holdAll } from '@meldpunt/register/resten'
import { findSamengevoegd } from '@meldpunt/register/signalen'
import {
  beginVernietiging,
  findBevestigd,
  findDueVernietigingen,
  lockVernietiging,
  markStap,
  postponeVernietiging,
  reopenWissen,
  type Vernietiging,
} from '@meldpunt/register/vernietiging'
import { PermanentError } from '@meldpunt/runtime/errors'
import { postAfscheid } from '../afscheid.ts'
import type { Room, Step } from '../desk.ts'

// Destruction (Stap 5b), one step a transaction: hold what is under way, write to those who have letters, wait until the
// mailbox is clear of it, delete the keys and write the tombstones, delete the rows, and end when the last letters are out.
// Whoever comes next finds by the row what is undone, and by its lock whether somebody is at it.

/** A step that fails is told to a person from this time on. */
const TRIES_BEFORE_ALARM = 3
const OORZAAK = 'vernietiging'
/** It never gives up: a destruction that was confirmed is owed. */
const RETRY_MS = 60_000

/** What came of looking at a destruction: a step was taken, or it waits for something. */
type Taken = Extract<Step, 'letters held' | 'destruction told' | 'rows destroyed' | 'destruction ended'> | 'waits' | 'ready to end'

/** Begins what was confirmed and carries everything on as far as it goes now. What breaks is put off and told, and holds up no other. */
export async function runVernietigingen(room: Room, stop: AbortSignal): Promise<true> {
  const { desk, meldpunt } = room
  for (const id of await withMeldpunt(desk.db, meldpunt.id, (tx) => findBevestigd(tx, meldpunt.id)))
    await begin(room, id, null).catch((err: unknown) =>
      desk.log.error('destruction not begun', { meldpunt: meldpunt.id, signaal: id, err }),
    )
  for (const id of await withMeldpunt(desk.db, meldpunt.id, (tx) => findDueVernietigingen(tx, meldpunt.id, desk.now())))
    if (!stop.aborted) await carryOn(room, id).catch((error: unknown) => putOff(room, id, error))
  return true
}

async function begin({ desk, meldpunt }: Room, signaalId: string, doel: Vernietiging | null): Promise<void> {
  const key = (await desk.kluis.openKeys(meldpunt.id, [signaalId])).get(signaalId)
  if (!key) throw new PermanentError(`a signaal of ${meldpunt.id} that is to be destroyed has no key: see \`meldpunt controleer\``)
  const begun = await withMeldpunt(desk.db, meldpunt.id, (tx) => beginVernietiging(tx, meldpunt, key, signaalId, desk.now(), doel))
  if (!begun) return
  await desk.step?.('destruction begun', { meldpunt: meldpunt.id, id: signaalId })
  desk.log.info('destruction begun', { meldpunt: meldpunt.id, signaal: signaalId })
}

async function carryOn(room: Room, id: string): Promise<void> {
  const { desk, meldpunt } = room
  for (;;) {
    const taken = await withMeldpunt(desk.db, meldpunt.id, (tx) => takeStep(room, tx, id))
    if (taken === 'waits') return
    if (taken === 'ready to end') {
      await shredKeys(desk.keys)
      await withMeldpunt(desk.db, meldpunt.id, (tx) => markStap(tx, meldpunt.id, id, 'endedAt', desk.now()))
      await desk.step?.('destruction ended', { meldpunt: meldpunt.id, id })
      await desk.alarm.resolve({ meldpunt: meldpunt.id, oorzaak: OORZAAK })
      return desk.log.info('destruction ended', { meldpunt: meldpunt.id, taak: id })
    }
    await desk.step?.(taken, { meldpunt: meldpunt.id, id })
    desk.log.info('destruction carried on', { meldpunt: meldpunt.id, taak: id, step: taken.replaceAll(' ', '_') })
  }
}

async function takeStep(room: Room, tx: Queryable, id: string): Promise<Taken> {
  const vernietiging = await lockVernietiging(tx, room.meldpunt, id)
  if (!vernietiging || vernietiging.endedAt) return 'waits'
  if (vernietiging.vernietigdAt) return close(room, tx, vernietiging)
  if (!vernietiging.gehoudenAt) return hold(room, tx, vernietiging)
  if (!vernietiging.gemeldAt) return tell(room, tx, vernietiging)
  return vernietiging.gewistAt ? destroy(room, tx, vernietiging) : 'waits'
}

/** No letter and no question of it is under way any more, and what was merged into it goes with it. */
async function hold(room: Room, tx: Queryable, vernietiging: Vernietiging): Promise<Taken> {
  const { desk, meldpunt } = room
  const { id, kenmerk } = vernietiging
  // Each in a transaction of its own: a worker locks one signaal at a time.
  if (kenmerk !== null)
    for (const volger of await findSamengevoegd(tx, desk.kluis, meldpunt, kenmerk)) await begin(room, volger, vernietiging)
  if (!(await holdAll(tx, meldpunt.id, vernietiging, await findMailsOf(tx, meldpunt.id, vernietiging), desk.now()))) return 'waits'
  await markStap(tx, meldpunt.id, id, 'gehoudenAt', desk.now())
  return 'letters held'
}

/** Writes to those who have letters while it is known who they are. */
async function tell({ desk, meldpunt }: Room, tx: Queryable, vernietiging: Vernietiging): Promise<Taken> {
  await postAfscheid({ desk, meldpunt }, tx, vernietiging)
  await markStap(tx, meldpunt.id, vernietiging.id, 'gemeldAt', desk.now())
  return 'destruction told'
}

/**
 * The mailbox is clear of it: now the keys go, and with them everything that they opened; then the rows. The keys are deleted
 * in a transaction of their own that commits first. Who dies in between leaves rows that nobody can read, and they are
 * deleted by whoever starts next.
 */
async function destroy({ desk, meldpunt }: Room, tx: Queryable, vernietiging: Vernietiging): Promise<Taken> {
  const { id, signaalId, kenmerk, brieven: brievenAanCollegas, ...codes } = vernietiging
  const now = desk.now()
  const mails = await findMailsOf(tx, meldpunt.id, vernietiging)
  if ((await findPlacesOf(tx, meldpunt.id, mails)).length > 0) {
    await reopenWissen(tx, meldpunt.id, id)
    return 'waits'
  }
  if (!(await holdAll(tx, meldpunt.id, vernietiging, mails, now))) return 'waits'
  const { brieven, vragen } = await countResten(tx, meldpunt.id, vernietiging, mails)
  const inhoudHashes = await findInhoudHashes(tx, meldpunt.id, mails)
  const sleutels = await findBriefsleutels(tx, meldpunt.id, vernietiging, mails)
  await destroyKeys(
    desk.keys,
    meldpunt.id,
    { mails, inhoudHashes, signaalId, kenmerk: kenmerk && desk.kluis.hashes(meldpunt.id).kenmerk(kenmerk), brieven: sleutels },
    {
      ...codes,
      id,
      kenmerk,
      mails: mails.length,
      brieven,
      vragen,
      wijze: WIJZE,
      vernietigdAt: now,
      sleutelbackupTot: backupTot(now, desk.sleutelbackupDagen),
      brievenAanCollegas,
    },
  )
  await desk.step?.('keys destroyed', { meldpunt: meldpunt.id, id })
  await deleteResten(tx, meldpunt.id, signaalId, mails, now)
  await markStap(tx, meldpunt.id, id, 'vernietigdAt', now)
  await appendLogboek(tx, meldpunt.id, signaalId ?? '', [
    { at: now, actor: 'worker', gebeurtenis: 'vernietigd', gegevens: { vernietiging: id, mails: mails.length, brieven, vragen } },
  ])
  return 'rows destroyed'
}

/** Its own letters hold an address beside a number: they go as soon as they are out, and then it has ended. */
async function close({ meldpunt }: Room, tx: Queryable, vernietiging: Vernietiging): Promise<Taken> {
  // Nothing can have come since the mailbox was cleared; if something has, all of it is done again.
  if (vernietiging.signaalId !== null && (await findMailsOf(tx, meldpunt.id, vernietiging)).length > 0) {
    await reopenWissen(tx, meldpunt.id, vernietiging.id)
    return 'waits'
  }
  return (await deleteAfscheid(tx, meldpunt.id, vernietiging.id)) > 0 ? 'waits' : 'ready to end'
}

async function putOff({ desk, meldpunt }: Room, id: string, error: unknown): Promise<void> {
  const code = error instanceof Error ? ((error as { code?: string }).code ?? error.name) : 'unknown'
  const now = desk.now()
  const dueAt = new Date(now.getTime() + RETRY_MS)
  const tries = await withMeldpunt(desk.db, meldpunt.id, (tx) => postponeVernietiging(tx, meldpunt.id, id, code, dueAt)).catch(() => 0)
  desk.log.error('destruction stuck', { meldpunt: meldpunt.id, taak: id, tries, err: error, dueAt })
  if (tries >= TRIES_BEFORE_ALARM)
    await desk.alarm.raise({
      meldpunt: meldpunt.id,
      oorzaak: OORZAAK,
      message: `a confirmed destruction of ${meldpunt.id} does not go on (${code}): see \`meldpunt vernietig\`; it is tried again`,
    })
}
