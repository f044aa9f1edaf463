// Runs untrusted work (reading a mail) beside the event loop, in processes with limits of time and memory. Processes,
// not threads: a thread's heap limit does not count Buffers, and a full thread takes the service with it.
// This file decides who runs when and which process is replaced; pool-process.ts is one process.
import { PermanentError, TemporaryError } from './errors.ts'
import { startProcess } from './pool-process.ts'
import type { PoolProcess, PoolResult, ProcessLimits, TaskInput } from './pool-process.ts'
import type { PoolInput, PoolTasks } from './pool-worker.ts'

export interface PoolOptions extends Partial<ProcessLimits> {
  /** A file that calls `servePool`. */
  file: URL
  /** Tasks at the same time. */
  size: number
  /** A process is replaced after so many tasks, before what its libraries leak matters. */
  tasksMax?: number
}

/** How often what happened, since the pool began. */
interface PoolCounts {
  done: number
  timeout: number
  memory: number
  crash: number
  error: number
  /** Processes started in place of another. */
  replaced: number
  /** Now. */
  running: number
  queued: number
}

interface RunOptions {
  /** Aborting rejects the run with the signal's reason, and ends the process if the task was in one. */
  signal?: AbortSignal | undefined
  /** Goes before all that is not. */
  urgent?: boolean
}

type OptionsOf<Task> = Task extends (input: PoolInput<infer Options>) => unknown ? Options : never
type ValueOf<Task> = Task extends (input: never) => infer Value ? Awaited<Value> : never

export interface Pool<Tasks extends PoolTasks> {
  /**
   * Carries out one task, in the order of asking. Breaches and errors of the task are results, never exceptions. Rejects
   * when the caller's bytes fail (with their error), when `signal` aborts, when the pool is closed (TemporaryError), and
   * when its worker file cannot start (PermanentError; the next run tries again). Not to be repeated with the same stream: a task runs once.
   */
  run<Name extends keyof Tasks & string>(
    name: Name,
    input: TaskInput & { options?: OptionsOf<Tasks[Name]> },
    options?: RunOptions,
  ): Promise<PoolResult<ValueOf<Tasks[Name]>>>
  /** Ends every process and rejects what still ran or waited; resolves when all are gone. Safe to repeat. */
  close(): Promise<void>
  readonly counts: Readonly<PoolCounts>
}

interface Asked {
  name: string
  input: TaskInput
  /** Set when the caller gave up: nobody waits for a result. */
  aborted: boolean
  process: PoolProcess | null
  resolve(result: PoolResult<unknown>): void
  reject(error: unknown): void
}

// A mail that takes longer is put before a person instead.
const TIMEOUT_MS = 30_000
// A mail of 150 MB with its largest attachment decoded and copied once, beside Node itself.
const RSS_BYTES_MAX = 768 * 2 ** 20
const HEAP_BYTES_MAX = 384 * 2 ** 20
const TASKS_MAX = 500
// Kept ready beside those that may run, so that a replacement costs nobody the start of a process.
const SPARE = 1
// A worker file that fails this often in a row will not start by trying again at once.
const STARTS_FAILED_MAX = 3
const NO_START = 'could not start the processes that read mail: run their worker file by hand to see why; it is tried again'

/** A pool whose processes start now. `Tasks` is the type of what the worker file serves. */
export function createPool<Tasks extends PoolTasks = PoolTasks>(options: PoolOptions): Pool<Tasks> {
  const { file, size, tasksMax = TASKS_MAX } = options
  const limits = {
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    rssBytesMax: options.rssBytesMax ?? RSS_BYTES_MAX,
    heapBytesMax: options.heapBytesMax ?? HEAP_BYTES_MAX,
  }
  /** Every live process, and how many tasks it has had. */
  const processes = new Map<PoolProcess, number>()
  const idle: PoolProcess[] = []
  const urgent: Asked[] = []
  const ordinary: Asked[] = []
  const counts: PoolCounts = { done: 0, timeout: 0, memory: 0, crash: 0, error: 0, replaced: 0, running: 0, queued: 0 }
  let startsFailed = 0
  let closed: Error | null = null
  fill()

  function fill(): void {
    while (!closed && startsFailed < STARTS_FAILED_MAX && processes.size < size + SPARE) void start()
  }

  async function start(): Promise<void> {
    const process = startProcess(file, limits)
    processes.set(process, 0)
    void process.exited.then(() => replace(process))
    if (await process.ready) {
      startsFailed = 0
      idle.push(process)
      next()
    } else startsFailed += 1
  }

  /** Takes a process out of service; another starts in its place. */
  function replace(process: PoolProcess): void {
    process.kill()
    if (!processes.delete(process)) return
    const at = idle.indexOf(process)
    if (at >= 0) idle.splice(at, 1)
    if (!closed) counts.replaced += 1
    fill()
    if (!closed && processes.size === 0) rejectWaiting(new PermanentError(NO_START))
  }

  function rejectWaiting(reason: Error): void {
    for (const { reject } of [...urgent.splice(0), ...ordinary.splice(0)]) reject(reason)
    counts.queued = 0
  }

  function next(): void {
    while (counts.running < size && idle.length > 0) {
      const task = urgent.shift() ?? ordinary.shift()
      const process = task && idle.shift()
      if (!process) break
      void carryOut(process, task)
    }
    counts.queued = urgent.length + ordinary.length
  }

  async function carryOut(process: PoolProcess, task: Asked): Promise<void> {
    counts.running += 1
    task.process = process
    try {
      const result = await process.run(task.name, task.input)
      if (closed) task.reject(closed)
      else if (!task.aborted) {
        counts[result.ok ? 'done' : result.reason] += 1
        task.resolve(result)
      }
    } catch (error) {
      task.reject(error)
    }
    counts.running -= 1
    const tasks = (processes.get(process) ?? 0) + 1
    // What one mail left behind must not push the next one, which may be innocent, over the limit.
    const bloated = (process.rssBytes() ?? 0) > limits.rssBytesMax / 2
    if (!process.alive() || tasks >= tasksMax || bloated) replace(process)
    else {
      processes.set(process, tasks)
      idle.push(process)
    }
    next()
  }

  async function stop(reason: Error): Promise<void> {
    closed ??= reason
    rejectWaiting(closed)
    const all = [...processes.keys()]
    for (const process of all) process.kill()
    await Promise.all(all.map(({ exited }) => exited))
  }

  return {
    counts,
    close: () => stop(new TemporaryError('could not read: the service is stopping')),
    run(name, input, { signal, urgent: first = false } = {}) {
      const { promise, resolve, reject } = Promise.withResolvers<PoolResult<never>>()
      if (closed) reject(closed)
      else if (signal?.aborted) reject(signal.reason)
      else {
        const queue = first ? urgent : ordinary
        const task: Asked = { name, input, aborted: false, process: null, resolve: resolve as Asked['resolve'], reject }
        const abort = () => {
          task.aborted = true
          if (task.process) task.process.kill()
          else queue.splice(queue.indexOf(task), 1)
          reject(signal?.reason)
        }
        // Taken off again: one signal of the service outlives thousands of tasks.
        const off = () => signal?.removeEventListener('abort', abort)
        signal?.addEventListener('abort', abort)
        promise.then(off, off)
        queue.push(task)
        // All are gone, as when memory ran out: whoever asks later may find that they start again.
        if (processes.size === 0) {
          startsFailed = 0
          fill()
        }
        next()
      }
      return promise
    },
  }
}
