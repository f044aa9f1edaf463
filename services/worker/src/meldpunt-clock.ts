import { withMeldpunt } from '@meldpunt/register/database'
import { findGedaan, KALENDER, recordGedaan } from '@meldpunt/register/termijnen'
import { listMeldpuntDue, type Meldpunttermijn } from '@meldpunt/signaal/meldpunttermijnen'
import type { Room } from './desk.ts'
import type { Beurt, Oorzaak } from './letters.ts'
import { postDagoverzicht } from './tasks/dagoverzicht.ts'
import { sendHerinneringen } from './tasks/herinneringen.ts'
import { tellIngehouden } from './tasks/ingehouden.ts'
import { postMaandrapport } from './tasks/maandrapport.ts'
import { NO_DEPUTY } from './tasks/spoed.ts'
import { postVerzamelmeldingen, settleBezorgd } from './tasks/verzamelmelding.ts'
import { postZegel } from './tasks/zegel.ts'
import { postZonderSignaal } from './tasks/zonder-signaal.ts'

// What falls due for a meldpunt as a whole. Each duty is a transaction of its own and is told when it breaks; the others go on.

const DUTIES: Record<Meldpunttermijn['soort'], (beurt: Beurt, oorzaak: Oorzaak, over: string) => Promise<void>> = {
  dagoverzicht: postDagoverzicht,
  zegel: postZegel,
  maandrapport: postMaandrapport,
  zonder_signaal: postZonderSignaal,
}

const OORZAAK = 'clock'
/** What broke is tried again after this: the overview of a day is too much work for every round. */
const REST_MS = 60_000
/** Until when a duty rests in this process, per meldpunt. */
const resting = new WeakMap<Room, Map<string, number>>()

/** One round for one meldpunt. `first` is when its clock first ran. */
export async function runMeldpuntClock(room: Room, first: Date, stop: AbortSignal): Promise<void> {
  const { desk, meldpunt } = room
  const rests = resting.get(room) ?? new Map<string, number>()
  resting.set(room, rests)
  const attempt = async (taak: string, run: () => Promise<void>) => {
    if (stop.aborted || (rests.get(taak) ?? 0) > desk.now().getTime()) return
    try {
      await run()
      rests.delete(taak)
    } catch (error) {
      rests.set(taak, desk.now().getTime() + REST_MS)
      desk.log.error('clock duty failed', { meldpunt: meldpunt.id, taak, err: error })
      await desk.alarm.raise({
        meldpunt: meldpunt.id,
        oorzaak: OORZAAK,
        message: `What falls due for ${meldpunt.id} by itself could not be done (${taak}); it is tried again every minute. Look for "clock duty failed" in the log of the worker.`,
      })
    }
  }
  for (const termijn of await findDue(room, first)) await attempt(termijn.soort, () => settleDuty(room, termijn))
  await attempt('herinnering', () => sendHerinneringen(room, stop))
  await attempt('verzamelmelding', () => postVerzamelmeldingen(room))
  await attempt('verzameld', () => settleBezorgd(room, stop))
  await attempt('ingehouden', () => tellIngehouden(room))
  if (rests.size === 0 && !stop.aborted) await desk.alarm.resolve({ meldpunt: meldpunt.id, oorzaak: OORZAAK })
}

async function findDue({ desk, meldpunt }: Room, first: Date): Promise<Meldpunttermijn[]> {
  const due = listMeldpuntDue(desk.now(), first, KALENDER)
  if (due.length === 0) return []
  const sleutels = due.map(({ sleutel }) => sleutel)
  const gedaan = await withMeldpunt(desk.db, meldpunt.id, (tx) => findGedaan(tx, meldpunt.id, '', sleutels))
  return due.filter(({ sleutel }) => !gedaan.has(sleutel))
}

async function settleDuty({ desk, meldpunt }: Room, { soort, sleutel, op, over }: Meldpunttermijn): Promise<void> {
  const ids = { meldpunt: meldpunt.id, id: soort }
  await desk.step?.('termijn found', ids)
  await withMeldpunt(desk.db, meldpunt.id, async (tx) => {
    const now = desk.now()
    if (!(await recordGedaan(tx, meldpunt.id, '', sleutel, now))) return
    await DUTIES[soort]({ desk, meldpunt, tx, now }, { sleutel, op: new Date(op) }, over)
    await desk.step?.('termijn posted', ids)
  })
  await desk.step?.('termijn done', ids)
  // An alarm about a single signaal ends with the day.
  if (soort === 'zegel') await desk.alarm.resolve({ meldpunt: meldpunt.id, oorzaak: NO_DEPUTY })
  desk.log.info('clock duty done', { meldpunt: meldpunt.id, taak: soort })
}
