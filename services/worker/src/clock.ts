import type { DataKey } from '@meldpunt/register/cipher'
import { type Queryable, withMeldpunt, withSavepoint } from '@meldpunt/register/database'
import { beginClock, clearPostponed, markClock, noteStatus, postponeTermijnen } from '@meldpunt/register/klok'
import { appendKetens, type Gebeurtenis } from '@meldpunt/register/logboek'
import { lockSignaal, saveSignaal } from '@meldpunt/register/signalen'
import { findDueSignalen, findGedaan, KALENDER, nextDue, recordGedaan, termijnenOf } from '@meldpunt/register/termijnen'
import { listDue } from '@meldpunt/signaal/termijnen'
import type { Room } from './desk.ts'
import type { Plicht } from './letters.ts'
import { runMeldpuntClock } from './meldpunt-clock.ts'
import { settleTermijn } from './tasks/termijn.ts'

// Everything that falls due by itself. Takes no input but the desk's clock: each round looks at the rows that are due and
// carries them out, by the same path after a standstill as on a quiet day. Needs no queue: Redis may be away.

/** Signalen looked up at a time; the next ones follow when these are done. */
const BATCH = 50
/** A duty that breaks is told to a person from this time on; until then it may have been a passing thing. */
const TRIES_BEFORE_ALARM = 3
const OORZAAK = 'termijn_broken'

/** One round for one meldpunt: first the duties of signalen, urgent ones before all, then those of the meldpunt itself. True: it left nothing. */
export async function runClock(room: Room, stop: AbortSignal): Promise<true> {
  const { desk, meldpunt } = room
  const begun = desk.now()
  const first = await withMeldpunt(desk.db, meldpunt.id, (tx) => beginClock(tx, meldpunt.id, begun))
  await settleDue(room, stop)
  await runMeldpuntClock(room, first, stop)
  if (!stop.aborted) await withMeldpunt(desk.db, meldpunt.id, (tx) => markClock(tx, meldpunt.id, begun))
  return true
}

async function settleDue(room: Room, stop: AbortSignal): Promise<void> {
  const { desk, meldpunt } = room
  // Each is due once a round, whatever it makes due anew: a duty that cannot end must not keep the round from ending.
  const seen = new Set<string>()
  while (!stop.aborted) {
    const ids = await withMeldpunt(desk.db, meldpunt.id, (tx) => findDueSignalen(tx, meldpunt.id, desk.now(), BATCH, [...seen]))
    if (ids.length === 0) return
    const keys = await desk.kluis.openKeys(meldpunt.id, ids)
    for (const id of ids) {
      if (stop.aborted) return
      seen.add(id)
      await settleSignaal(room, id, keys.get(id))
    }
  }
}

interface Broken {
  error: unknown
  /** How often in a row something of this signaal broke. */
  tries: number
}

/** Carries out what is due for one signaal, in one transaction. What breaks is put off and told, and holds up nothing else. */
async function settleSignaal({ desk, meldpunt }: Room, id: string, key: DataKey | undefined): Promise<void> {
  const ids = { meldpunt: meldpunt.id, id }
  await desk.step?.('termijn found', ids)
  const ended = await withMeldpunt(desk.db, meldpunt.id, async (tx) => {
    if (!key) throw new Error('a signaal has no key')
    const broken = await settleTermijnen({ desk, meldpunt }, tx, id, key)
    const over = broken === null && (await clearPostponed(tx, meldpunt.id, id))
    await desk.step?.('termijn posted', ids)
    return { broken, over }
  }).catch(async (error: unknown) => {
    const tries = await withMeldpunt(desk.db, meldpunt.id, (tx) => postponeTermijnen(tx, meldpunt.id, id, codeOf(error), desk.now(), null))
    return { broken: { error, tries }, over: false }
  })
  await desk.step?.('termijn done', ids)
  if (ended.over) await desk.alarm.resolve({ meldpunt: meldpunt.id, oorzaak: OORZAAK })
  if (ended.broken) await tellBroken({ desk, meldpunt }, id, ended.broken)
}

async function settleTermijnen(
  { desk, meldpunt }: Pick<Room, 'desk' | 'meldpunt'>,
  tx: Queryable,
  id: string,
  key: DataKey,
): Promise<Broken | null> {
  const now = desk.now()
  const voor = await lockSignaal(tx, meldpunt, key, id)
  if (!voor) return null
  const gedaan = await findGedaan(tx, meldpunt.id, id)
  const due = listDue(voor.signaal, now, termijnenOf(meldpunt), KALENDER).filter(({ sleutel }) => !gedaan.has(sleutel))
  let { signaal } = voor
  const notes: (Gebeurtenis & { keten: string })[] = []
  const failed = new Map<string, unknown>()
  for (const termijn of due) {
    const plicht: Plicht = { desk, meldpunt, tx, now, key, row: { ...voor, signaal } }
    const result = await withSavepoint(tx, async () => {
      const na = await settleTermijn(plicht, termijn)
      // Last: under the lock of the signaal nobody else records it, but the letter of an overleg does for all of its signalen.
      await recordGedaan(tx, meldpunt.id, id, termijn.sleutel, now)
      return na
    })
    if (!result.ok) {
      failed.set(termijn.sleutel, result.error)
      continue
    }
    signaal = result.value
    notes.push({ keten: id, at: now, actor: 'worker', gebeurtenis: 'termijn', gegevens: { termijn: termijn.soort } })
  }
  const na = await saveSignaal(tx, meldpunt, key, voor, { signaal }, now)
  const [first] = failed
  let broken: Broken | null = null
  if (first) {
    const [, error] = first
    // The broken ones wait; whatever else of this signaal falls due meanwhile does not.
    const others = new Set([...(await findGedaan(tx, meldpunt.id, id)), ...failed.keys()])
    const next = nextDue(signaal, others, meldpunt, now)
    broken = { error, tries: await postponeTermijnen(tx, meldpunt.id, id, codeOf(error), now, next) }
  }
  await appendKetens(tx, meldpunt.id, [...notes, ...noteStatus(voor, na, 'worker', now)])
  return broken
}

function codeOf(error: unknown): string {
  return error instanceof Error ? ((error as { code?: string }).code ?? error.name) : 'unknown'
}

async function tellBroken({ desk, meldpunt }: Pick<Room, 'desk' | 'meldpunt'>, id: string, { error, tries }: Broken): Promise<void> {
  desk.log.error('termijn not done', { meldpunt: meldpunt.id, signaal: id, tries, err: error })
  if (tries >= TRIES_BEFORE_ALARM)
    await desk.alarm.raise({
      meldpunt: meldpunt.id,
      oorzaak: OORZAAK,
      message: `Something that falls due for a signaal of ${meldpunt.id} broke ${tries} times (a reminder, an alarm to the deputy, a letter). It is tried again; look for "termijn not done" in the log of the worker. All others are seen to.`,
    })
}
