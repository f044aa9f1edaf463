import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'

// The doorbell. A job says "look at row X now" and nothing else: whether there is work, when, and how often it was tried
// stands in Postgres. So nothing here is worth keeping, and a job that finds nothing to do ends quietly.

/** One row that is due. */
export interface Ring {
  meldpunt: string
  id: string
  /** How often it was tried: a row whose worker died is rung anew, though Redis still holds the job of that worker. */
  tries: number
  /** Lower goes first. */
  voorrang: number
}

export interface Task {
  meldpunt: string
  id: string
}

interface Listening {
  /** Tasks at once, in this process. */
  concurrency: number
  /** At most so many tasks a minute are begun, by all processes together; null is no limit. */
  perMinuut: number | null
  /** What throws goes to `onTaskError`; the job ends all the same, and the row says when to try again. */
  task(task: Task): Promise<void>
  /** The queue ran empty. */
  onDrained(): void
}

export interface Queues {
  /** Rings for rows; again for one that waits already changes nothing. False when Redis did not take them: ring again later. Never throws. */
  ring(queue: string, rings: readonly Ring[]): Promise<boolean>
  /** Answers the rings of one queue from now on. */
  listen(queue: string, listening: Listening): void
  /** Takes no new tasks, waits for those at work, and lets go of Redis. */
  close(): Promise<void>
}

export interface QueueOptions {
  url: string
  /** Begins every key: two installations, or two tests, may share one Redis. */
  prefix?: string
  /** Redis was lost or refuses; once, until it was ready again. */
  onTrouble(error: Error): void
  /** Redis is there, for the first time or again: it may have forgotten everything, so ring for all that is due. */
  onReady(): void
  onTaskError(queue: string, task: Task, error: unknown): void
}

/** Between tries to reach Redis. */
const RECONNECT_MS_MAX = 2_000
const RECONNECT_MS_STEP = 100
/** A job whose process died is given to another after at most these two together. Too short does no harm: the row is claimed once. */
const LOCK_MS = 10_000
const STALLED_INTERVAL_MS = 5_000
/** Without a ring a worker looks by itself so often, lest a lost marker leave it asleep. */
const IDLE_SECONDS = 5

/** A Redis that is up answers at once. */
const PING_MS_MAX = 5_000

/** Opens the queues over one Redis. Connects in the background and reconnects for ever; a Redis that is not there is trouble, never an exception. */
export function openQueues({ url, prefix = 'meldpunt', onTrouble, onReady, onTaskError }: QueueOptions): Queues {
  const retryStrategy = (times: number) => Math.min(times * RECONNECT_MS_STEP, RECONNECT_MS_MAX)
  let troubled = false
  const report = (error: Error & { code?: unknown }) => {
    // BullMQ's own codes below zero: the job is gone (Redis was emptied) or another worker has it. The row decides.
    if (closing || troubled || (typeof error.code === 'number' && error.code < 0)) return
    troubled = true
    onTrouble(error)
  }
  // Rings fail at once while Redis is away: kept in memory they would be a second queue.
  const producer = new Redis(url, { retryStrategy, maxRetriesPerRequest: 0, enableOfflineQueue: false })
  producer.on('error', report)
  producer.on('close', () => report(new Error('the connection to Redis was closed')))
  producer.on('ready', () => {
    troubled = false
    onReady()
  })
  const bells = new Map<string, Queue<Task>>()
  const workers: Worker<Task>[] = []
  const busy = new Set<Promise<void>>()
  let closing: Promise<void> | null = null

  const bellOf = (name: string) => {
    let bell = bells.get(name)
    if (!bell) {
      bell = new Queue<Task>(name, { connection: producer, prefix })
      bell.on('error', report)
      bells.set(name, bell)
    }
    return bell
  }

  async function run(queue: string, task: Task, listening: Listening): Promise<void> {
    // Ended without being done: its row is still due, and whoever comes next rings for it.
    if (closing) return
    const work = listening.task(task).catch((error: unknown) => onTaskError(queue, task, error))
    busy.add(work)
    await work
    busy.delete(work)
  }

  return {
    async ring(queue, rings) {
      if (producer.status !== 'ready' || closing) return false
      if (rings.length === 0) return true
      try {
        await bellOf(queue).addBulk(
          rings.map(({ meldpunt, id, tries, voorrang }) => ({
            name: queue,
            data: { meldpunt, id },
            opts: { jobId: `${meldpunt}-${id}-${tries}`, priority: voorrang, removeOnComplete: true, removeOnFail: true },
          })),
        )
        return true
      } catch (error) {
        report(error as Error)
        return false
      }
    },
    listen(queue, listening) {
      const worker = new Worker<Task>(queue, ({ data }) => run(queue, data, listening), {
        connection: { url, retryStrategy, maxRetriesPerRequest: null },
        prefix,
        concurrency: listening.concurrency,
        lockDuration: LOCK_MS,
        stalledInterval: STALLED_INTERVAL_MS,
        drainDelay: IDLE_SECONDS,
        ...(listening.perMinuut === null ? {} : { limiter: { max: listening.perMinuut, duration: 60_000 } }),
      })
      worker.on('error', report)
      worker.on('drained', () => listening.onDrained())
      workers.push(worker)
    },
    close() {
      closing ??= (async () => {
        await Promise.allSettled(busy)
        // Without Redis a worker would wait for ever to tell it that its jobs have ended.
        const lost = producer.status !== 'ready'
        await Promise.allSettled(workers.map((worker) => worker.close(lost)))
        await Promise.allSettled([...bells.values()].map((bell) => bell.close()))
        producer.disconnect()
      })()
      return closing
    },
  }
}

/** Asks Redis once whether it is there. Rejects when it cannot be reached, refuses us or does not answer in time. */
export async function pingQueue(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: PING_MS_MAX, commandTimeout: PING_MS_MAX })
  // The failed command tells it too.
  redis.on('error', () => {})
  try {
    await redis.connect()
    await redis.ping()
  } finally {
    redis.disconnect()
  }
}
