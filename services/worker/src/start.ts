import { openQueues, type Task } from '@meldpunt/queue/queue'
import { withMeldpunt } from '@meldpunt/register/database'
import { compareDatabases, describeBezwaar, destroyAgain } from '@meldpunt/register/herstel'
import { type Channel, listen } from '@meldpunt/register/listen'
import { isMigrated } from '@meldpunt/register/migrate'
import { findEerdereSignalen } from '@meldpunt/register/trefwoorden'
import { PermanentError } from '@meldpunt/runtime/errors'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import { createEerdereSignalen, type EerderSignaal } from '@meldpunt/verrijking/bronnen/eerdere-signalen'
import { inBatches } from './batch.ts'
import { runClock } from './clock.ts'
import type { Desk, Room } from './desk.ts'
import { briefQueue, createRelay, type Relay, relayUitgaand, relayVragen, releaseBrieven, SPOED_QUEUE, VRAGEN_QUEUE } from './relay.ts'
import { createMailer } from './smtp.ts'
import { claimAll, markAll, sendBrief } from './tasks/send-brief.ts'
import { verrijk } from './tasks/verrijk.ts'
import { runVernietigingen } from './tasks/vernietig.ts'

/** Letters at work per SMTP connection: while one is handed over, others are claimed and marked, the more of them together the better. */
const BRIEVEN_PER_CONNECTION = 5
/** Urgent letters at once, of all meldpunten. */
const SPOED_AT_ONCE = 4
const VRAGEN_AT_ONCE = 4

/**
 * Sends letters and asks sources for every meldpunt of the desk until `stop`, and resolves when the tasks at work have
 * ended. A meldpunt whose databases disagree does not start: its beheerder hears why, and the others go on. Throws when
 * none can start.
 */
export async function startWorker(desk: Desk, stop: AbortSignal): Promise<void> {
  if (!(await isMigrated(desk.db, 'register')) || !(await isMigrated(desk.keys, 'sleutels'))) {
    throw new PermanentError('the databases are not at the version of this program: run `meldpunt migreer` first')
  }
  const rooms = new Map<string, Room>()
  for (const meldpunt of desk.meldpunten) {
    if (await mayStart(desk, meldpunt)) rooms.set(meldpunt.id, openRoom(desk, meldpunt))
  }
  if (rooms.size === 0) throw new PermanentError('no meldpunt could start: the alarm mail and `meldpunt controleer` say why')
  await work(desk, rooms, stop)
}

async function work(desk: Desk, rooms: ReadonlyMap<string, Room>, stop: AbortSignal): Promise<void> {
  const relays = new Map<string, Record<Channel, Relay>>()
  const clocks: Relay[] = []
  const queue = watchQueue(desk)
  const queues = openQueues({
    ...desk.redis,
    onTrouble: queue.lost,
    onReady() {
      queue.found()
      void sweep()
    },
    onTaskError: (taak, { meldpunt, id }, error) => desk.log.error('task failed', { taak, meldpunt, name: id, err: error }),
  })
  for (const [id, room] of rooms) {
    const onError = (error: unknown) => desk.log.error('relay failed', { meldpunt: id, err: error })
    relays.set(id, {
      uitgaand: createRelay((rung) => relayUitgaand(room, queues, rung), stop, onError),
      vragen: createRelay((rung) => relayVragen(room, queues, rung), stop, onError),
    })
    for (const look of [runClock, runVernietigingen])
      clocks.push(
        createRelay(
          () => look(room, stop),
          stop,
          (error) => desk.log.error('clock failed', { meldpunt: id, name: look.name, err: error }),
        ),
      )
  }
  const wake = (channel: Channel, meldpunt: string | null = null) => {
    for (const [id, relay] of relays) if (meldpunt === null || meldpunt === id) relay[channel].wake()
  }

  let sweeping: Promise<void> | null = null
  /** One at a time: a sweep that takes longer than the timer must not meet itself. */
  function sweep(): Promise<void> {
    sweeping ??= sweepAll().finally(() => {
      sweeping = null
    })
    return sweeping
  }

  async function sweepAll(): Promise<void> {
    for (const [id, room] of rooms) {
      await releaseBrieven(room).catch((error: unknown) => desk.log.error('relay failed', { meldpunt: id, err: error }))
      await relays.get(id)?.uitgaand.sweep()
      await relays.get(id)?.vragen.sweep()
    }
  }

  const send = async ({ meldpunt, id }: Task) => {
    const room = rooms.get(meldpunt)
    if (room) await sendBrief(room, id)
  }
  for (const [id, { meldpunt }] of rooms) {
    const { verbindingen = 1, per_minuut: perMinuut = null } = meldpunt.smtp ?? {}
    queues.listen(briefQueue(id), {
      concurrency: verbindingen * BRIEVEN_PER_CONNECTION,
      perMinuut,
      task: send,
      onDrained: () => wake('uitgaand', id),
    })
  }
  // Outside the limit of letters a minute: nobody in danger waits for the minute to end.
  queues.listen(SPOED_QUEUE, { concurrency: SPOED_AT_ONCE, perMinuut: null, task: send, onDrained: () => wake('uitgaand') })
  queues.listen(VRAGEN_QUEUE, {
    concurrency: VRAGEN_AT_ONCE,
    perMinuut: null,
    async task({ meldpunt, id }) {
      const room = rooms.get(meldpunt)
      if (room) await verrijk(room, id)
    },
    onDrained: () => wake('vragen'),
  })
  const ear = listen(desk.databaseUrl, ['uitgaand', 'vragen'], wake, (error) => desk.log.warn('notifications lost', { err: error }))
  const timer = setInterval(sweep, desk.sweepEveryMs)
  // Apart from the sweep, which waits for the queue: what falls due does so without one.
  const strike = () => {
    for (const clock of clocks) clock.wake()
  }
  const clockTimer = setInterval(strike, desk.sweepEveryMs)
  strike()
  desk.log.info('worker started', { count: rooms.size })
  await aborted(stop)
  clearInterval(timer)
  clearInterval(clockTimer)
  queue.close()
  // The round at work ends at its next duty; the database must not go away under it.
  await Promise.all(clocks.map((clock) => clock.idle()))
  await ear.close()
  await queues.close()
  for (const { mailer } of rooms.values()) mailer.close()
}

/** A queue that is away this long is told to a person; a restart is not. */
const QUEUE_ALARM_MS = 60_000

/** Logs when the queue is lost, and raises the alarm when it stays away. */
function watchQueue({ log, alarm, meldpunten }: Desk): { lost(error: Error): void; found(): void; close(): void } {
  let timer: NodeJS.Timeout | undefined
  const message =
    'The queue (Redis) is out of reach: no letter goes out and no source is asked. Nothing is lost. Check whether Redis is up, and REDIS_URL.'
  return {
    lost(error) {
      log.error('queue lost', { err: error })
      timer = setTimeout(() => {
        for (const { id } of meldpunten) void alarm.raise({ meldpunt: id, oorzaak: 'queue', message })
      }, QUEUE_ALARM_MS)
    },
    found() {
      clearTimeout(timer)
      for (const { id } of meldpunten) void alarm.resolve({ meldpunt: id, oorzaak: 'queue' })
    },
    close: () => clearTimeout(timer),
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** Letters that go through the database together. */
const BATCH_MAX = 50

function openRoom(desk: Desk, meldpunt: Meldpunt): Room {
  return {
    desk,
    meldpunt,
    mailer: createMailer(meldpunt, desk),
    claim: inBatches((ids) => claimAll({ desk, meldpunt }, ids), BATCH_MAX),
    mark: inBatches((ids) => markAll({ desk, meldpunt }, ids), BATCH_MAX),
    bronnen: openBronnen(desk, meldpunt),
  }
}

async function mayStart(desk: Desk, meldpunt: Meldpunt): Promise<boolean> {
  const again = await destroyAgain(desk.db, desk.keys, meldpunt.id, 'worker', desk.now())
  if (again.mails > 0 || again.signalen > 0) desk.log.warn('destroyed again', { meldpunt: meldpunt.id, count: again.mails })
  const bezwaren = await compareDatabases(desk.db, desk.keys, meldpunt.id)
  for (const bezwaar of bezwaren)
    await desk.alarm.raise({
      meldpunt: meldpunt.id,
      oorzaak: 'databases',
      message: describeBezwaar(meldpunt.id, meldpunt.kenmerk, bezwaar),
    })
  if (bezwaren[0]) desk.log.error('meldpunt not started', { meldpunt: meldpunt.id, reden: bezwaren[0].soort })
  else await desk.alarm.resolve({ meldpunt: meldpunt.id, oorzaak: 'databases' })
  return bezwaren.length === 0
}

function openBronnen(desk: Desk, meldpunt: Meldpunt): Room['bronnen'] {
  const eerdere = createEerdereSignalen((signaalId, limit) =>
    withMeldpunt(desk.db, meldpunt.id, async (tx) => {
      const found = await findEerdereSignalen(tx, meldpunt.id, meldpunt.kenmerk, signaalId, limit)
      return found.map(({ openedAt, gedeeld, ...ander }) => ({
        ...ander,
        geopend: openedAt.toISOString(),
        gedeeld: gedeeld as EerderSignaal['gedeeld'],
      }))
    }),
  )
  return new Map([[eerdere.code, eerdere]])
}
