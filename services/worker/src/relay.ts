import { withMeldpunt } from '@meldpunt/register/database'
import { releaseIngehouden } from '@meldpunt/register/budget'
import { findDueBrieven } from '@meldpunt/register/uitgaand'
import { findDueVragen } from '@meldpunt/register/verrijkingen'
import type { Queues, Ring } from '@meldpunt/queue/queue'
import type { Room } from './desk.ts'

// From rows that are due to rings of the queue. Woken by a commit, by an empty queue, by a timer; takes no input from any
// of them but looks at the rows. One meldpunt at a time, never across.

/** Rows rung for at a time. The next ones follow when these are gone: more would only fill Redis. */
const RINGS_MAX = 1_000
/** While more wait than are rung for at a time, new rows are looked for at most this often. */
const PAUSE_FULL_MS = 100

/** Letters go over one queue per meldpunt, so that one slow mail server holds up nobody else; urgent ones over their own. */
export const briefQueue = (meldpunt: string): string => `brieven-${meldpunt}`
export const SPOED_QUEUE = 'spoed'
export const VRAGEN_QUEUE = 'vragen'

/** What was rung for since the last sweep: a ring for each row again at every commit would cost more than the letters. */
type Rung = Set<string>

/** Rings for every letter that is due. Returns false when there are more than it rings for at a time. */
export async function relayUitgaand({ desk, meldpunt, mailer }: Room, queues: Queues, rung: Rung): Promise<boolean> {
  if (mailer.restsUntil()) return true
  const due = await withMeldpunt(desk.db, meldpunt.id, (tx) => findDueBrieven(tx, meldpunt.id, desk.now(), RINGS_MAX))
  const rings = due.map((row) => ({ meldpunt: meldpunt.id, ...row }))
  await ringNew(
    queues,
    SPOED_QUEUE,
    rings.filter(({ voorrang }) => voorrang === 0),
    rung,
  )
  await ringNew(
    queues,
    briefQueue(meldpunt.id),
    rings.filter(({ voorrang }) => voorrang > 0),
    rung,
  )
  return due.length < RINGS_MAX
}

/** Rings for every question that is due, as relayUitgaand does for letters. */
export async function relayVragen({ desk, meldpunt }: Room, queues: Queues, rung: Rung): Promise<boolean> {
  const due = await withMeldpunt(desk.db, meldpunt.id, (tx) => findDueVragen(tx, meldpunt.id, desk.now(), RINGS_MAX))
  await ringNew(
    queues,
    VRAGEN_QUEUE,
    due.map(({ id, tries, spoed }) => ({ meldpunt: meldpunt.id, id, tries, voorrang: spoed ? 0 : 1 })),
    rung,
  )
  return due.length < RINGS_MAX
}

async function ringNew(queues: Queues, queue: string, rings: Ring[], rung: Rung): Promise<void> {
  const fresh = rings.filter(({ id, tries }) => !rung.has(`${id} ${tries}`))
  if (fresh.length === 0 || !(await queues.ring(queue, fresh))) return
  for (const { id, tries } of fresh) rung.add(`${id} ${tries}`)
}

/** The relay of one kind of row of one meldpunt. */
export interface Relay {
  /** Looks for rows that are new. */
  wake(): void
  /** Looks for rows, and rings again for those that were rung for: Redis may have forgotten them. Resolves when it looked. */
  sweep(): Promise<void>
  /** Resolves when no look is under way. */
  idle(): Promise<void>
}

/** Runs `look` whenever woken, one at a time; waking it meanwhile makes it look once more. Errors are told and end nothing. */
export function createRelay(look: (rung: Rung) => Promise<boolean>, stop: AbortSignal, onError: (error: unknown) => void): Relay {
  const rung: Rung = new Set()
  let running: Promise<void> | null = null
  let again = false

  async function run(): Promise<void> {
    do {
      again = false
      const all = await look(rung).catch((error: unknown) => {
        onError(error)
        return true
      })
      if (!all) await new Promise((resolve) => setTimeout(resolve, PAUSE_FULL_MS))
    } while (again && !stop.aborted)
    running = null
  }

  function wake(): void {
    again = true
    if (!stop.aborted) running ??= run()
  }

  return {
    wake,
    async sweep() {
      rung.clear()
      wake()
      await running
    },
    async idle() {
      await running
    },
  }
}

/** Lets held letters go whose addressee has room again. */
export async function releaseBrieven({ desk, meldpunt }: Room): Promise<void> {
  const released = await withMeldpunt(desk.db, meldpunt.id, (tx) => releaseIngehouden(tx, meldpunt.id, desk.now()))
  if (released > 0) desk.log.info('letters released', { meldpunt: meldpunt.id, count: released })
}
