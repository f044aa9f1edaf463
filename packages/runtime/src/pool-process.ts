// One process of a pool: starts it with an empty environment, hands it one task at a time, feeds it no faster than it
// reads, and kills it at the first breach of a limit. Which task comes next is decided in pool.ts.
import { fork } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ErrorDescription } from './describe-error.ts'
import type { FromProcess, ToProcess } from './pool-worker.ts'

type PoolFailure = 'timeout' | 'memory' | 'crash' | 'error'

/** What became of a task. `error` (name, code, frames, no message) is there when the task itself threw. */
export type PoolResult<T> = { ok: true; value: T } | { ok: false; reason: PoolFailure; error?: ErrorDescription }

export interface ProcessLimits {
  /** Of work on one task; time spent waiting for the caller's bytes does not count. */
  timeoutMs: number
  /** Resident memory of the process, Buffers included. Watched on Linux only; elsewhere only the heap limit holds. */
  rssBytesMax: number
  /** JavaScript heap, held by V8 itself. */
  heapBytesMax: number
}

export interface TaskInput {
  options?: unknown
  bytes?: Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

export interface PoolProcess {
  /** True once it can take tasks; false at the latest after START_MS_MAX, and then it is gone. */
  ready: Promise<boolean>
  /** Carries out one task, never two at a time. Rejects only when the caller's bytes do. */
  run(name: string, input: TaskInput): Promise<PoolResult<unknown>>
  /** Ends it at once; a task in it ends as `crash`. Safe to repeat. */
  kill(): void
  exited: Promise<void>
  /** False from the moment it was told to end, or did. */
  alive(): boolean
  /** Resident memory now; null where the system does not say. */
  rssBytes(): number | null
}

// Importing every parser on a busy machine takes seconds; half a minute means that it hangs.
const START_MS_MAX = 30_000
// Often enough that a decompression bomb (some 100 MB/s) is seen before it is many times over the limit.
const WATCH_MS = 50
// One write to the channel; also what a small mail needs to travel with its task in a single message.
const CHUNK_BYTES_MAX = 256 * 1024
// Sent and not yet used up: enough to keep a parser busy, small enough that a mail of 150 MB is never in memory whole.
const WINDOW_BYTES = 1024 * 1024

// What a task may do beyond computing: read files (its own code), nothing more. Not a wall against code of an attacker,
// but a parser that is tricked into writing or starting something is stopped.
const PERMISSIONS = ['--permission', '--allow-fs-read=*', '--allow-worker']

let lastId = 0

/** Starts a process on a worker file that calls `servePool`. */
export function startProcess(file: URL, { timeoutMs, rssBytesMax, heapBytesMax }: ProcessLimits): PoolProcess {
  const child = fork(fileURLToPath(file), [], {
    // No secret of ours is within reach of a hostile mail; the zone is fixed so that no result hangs on the machine.
    env: { TZ: 'UTC' },
    execArgv: [`--max-old-space-size=${Math.ceil(heapBytesMax / 2 ** 20)}`, ...PERMISSIONS],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const proc = `/proc/${child.pid}`
  expendable(proc)
  let alive = true
  let breach: PoolFailure | null = null
  let current: { id: number; receive(message: FromProcess): void; lost(reason: PoolFailure): void } | null = null
  const started = Promise.withResolvers<boolean>()
  const gone = Promise.withResolvers<void>()
  const startTimer = setTimeout(() => child.kill('SIGKILL'), START_MS_MAX).unref()

  child.on('message', (message: FromProcess) => {
    if ('ready' in message) {
      clearTimeout(startTimer)
      started.resolve(true)
    } else if (message.id === current?.id) current.receive(message)
  })
  // Without a listener a failed start or a write to a dead process would be thrown; the exit tells all that matters.
  child.on('error', () => ended(null))
  child.on('exit', (_code, signal) => ended(signal))

  function ended(signal: NodeJS.Signals | null): void {
    alive = false
    clearTimeout(startTimer)
    // V8 aborts when its heap is full; a SIGKILL that is not ours is the kernel's, out of memory.
    current?.lost(breach ?? (signal === 'SIGABRT' || signal === 'SIGKILL' ? 'memory' : 'crash'))
    started.resolve(false)
    gone.resolve()
  }

  function send(message: ToProcess): void {
    if (child.connected) child.send(message, () => {})
  }

  function kill(reason: PoolFailure): void {
    alive = false
    breach ??= reason
    child.kill('SIGKILL')
  }

  function run(name: string, { options, bytes }: TaskInput): Promise<PoolResult<unknown>> {
    lastId += 1
    const id = lastId
    const { promise, resolve, reject } = Promise.withResolvers<PoolResult<unknown>>()
    const budget = createBudget(timeoutMs, () => kill('timeout'))
    let unread = 0
    let over = false
    let fed = false
    let wake = () => {}
    let broken: { error: unknown } | null = null

    const watch = setInterval(() => {
      if ((rssOf(proc) ?? 0) > rssBytesMax) kill('memory')
    }, WATCH_MS).unref()
    const conclude = (result: PoolResult<unknown>) => {
      over = true
      current = null
      clearInterval(watch)
      budget.pause()
      wake()
      if (broken) reject(broken.error)
      else resolve(result)
    }
    const feed = async (source: Iterable<Uint8Array> | AsyncIterable<Uint8Array>) => {
      let end: ToProcess['end'] = 'done'
      try {
        for await (const all of source) {
          for (const chunk of piecesOf(all)) {
            while (unread >= WINDOW_BYTES && !over) await new Promise<void>((go) => (wake = go))
            if (over) return
            unread += chunk.byteLength
            budget.spend()
            send({ id, chunk })
          }
        }
      } catch (error) {
        broken = { error }
        end = 'broken'
      }
      if (over) return
      fed = true
      budget.spend()
      send({ id, end })
    }

    current = {
      id,
      receive(message) {
        if ('taken' in message) {
          unread -= message.taken
          // It has used up all there was and asks for more: from here the caller's bytes are what it waits for.
          if (unread === 0 && !fed) budget.pause()
          wake()
        } else if ('error' in message) conclude({ ok: false, reason: 'error', error: message.error })
        else if ('value' in message) conclude({ ok: true, value: message.value })
      },
      lost: (reason) => conclude({ ok: false, reason }),
    }
    if (bytes === undefined || (bytes instanceof Uint8Array && bytes.byteLength <= CHUNK_BYTES_MAX)) {
      fed = true
      budget.spend()
      send({ id, name, options, end: 'done', ...(bytes && { chunk: bytes }) })
    } else {
      send({ id, name, options })
      void feed(bytes instanceof Uint8Array ? [bytes] : bytes)
    }
    return promise
  }

  return { ready: started.promise, run, kill: () => kill('crash'), exited: gone.promise, alive: () => alive, rssBytes: () => rssOf(proc) }
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.byteLength; from += CHUNK_BYTES_MAX) yield bytes.subarray(from, from + CHUNK_BYTES_MAX)
}

/** A stopwatch with an end: counts while it is spent, not while it is paused. */
function createBudget(budgetMs: number, onSpent: () => void): { spend(): void; pause(): void } {
  let leftMs = budgetMs
  let since: number | null = null
  let timer: NodeJS.Timeout | undefined
  return {
    spend() {
      if (since !== null) return
      since = performance.now()
      timer = setTimeout(onSpent, leftMs)
    },
    pause() {
      if (since === null) return
      clearTimeout(timer)
      leftMs -= performance.now() - since
      since = null
    },
  }
}

/**
 * On Linux: the kernel may kill this process first when memory runs out, and leaves no core dump, which would hold a
 * mail. Elsewhere neither can be said.
 */
function expendable(proc: string): void {
  try {
    writeFileSync(`${proc}/oom_score_adj`, '1000')
    writeFileSync(`${proc}/coredump_filter`, '0')
  } catch {
    // No /proc, or the process is gone already.
  }
}

function rssOf(proc: string): number | null {
  try {
    // status counts in kB, where statm counts in pages of a size that only the kernel knows.
    const kilobytes = /^VmRSS:\s{1,20}(\d{1,12}) kB$/m.exec(readFileSync(`${proc}/status`, 'latin1'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    return null
  }
}
