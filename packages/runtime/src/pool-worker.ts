// The inside of a pool process: takes one task at a time from the parent and sends one value back. A worker file calls
// `servePool` once and does nothing else; what its tasks print is thrown away, since it may hold a mail.
import { Worker } from 'node:worker_threads'
import { describeError } from './describe-error.ts'
import type { ErrorDescription } from './describe-error.ts'

export interface PoolInput<Options = unknown> {
  /** Small plain data from the caller; undefined when it gave none. */
  options: Options
  /** The bytes of the caller, as they come in. To be read once; nothing needs to be read to the end. */
  bytes: AsyncIterable<Uint8Array>
}

/** What a worker file offers, by name. The value must be structured-cloneable. */
// biome-ignore lint/suspicious/noExplicitAny: each task has options of its own, which the pool only carries
export type PoolTasks = Record<string, (input: PoolInput<any>) => unknown>

/** From parent to process. The first message of a task carries its name; the bytes come with it or behind it. */
export interface ToProcess {
  id: number
  name?: string
  options?: unknown
  chunk?: Uint8Array
  /** No more bytes: they ended, or could not be had. */
  end?: 'done' | 'broken'
}

/** From process to parent. `taken`: so many bytes were used up, so many more may come. */
export type FromProcess =
  | { ready: true }
  | { id: number; taken: number }
  | { id: number; value: unknown }
  | { id: number; error: ErrorDescription }

// A process whose parent was killed is told so by the closing of the channel, but not while it is stuck in a loop: then
// this thread ends it. Looking once a second costs nothing and leaves at most a second of a core to waste.
const ORPHAN_WATCH = `const parent = process.ppid
setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL') }, 1000)`

/** Serves tasks for as long as the parent lives. Throws when it was not started by a pool. */
export function servePool(tasks: PoolTasks): void {
  if (!process.send) throw new Error('a pool worker must be started by createPool')
  new Worker(ORPHAN_WATCH, {
    eval: true,
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1, codeRangeSizeMb: 8 },
  }).unref()
  let current: Feed | null = null
  process.on('disconnect', () => process.exit())
  process.on('message', (message: ToProcess) => {
    if (message.name !== undefined) {
      current = createFeed(message.id)
      void carryOut(tasks, message.name, message.options, current)
    }
    // Bytes of a task that ended before it read them all.
    if (current?.id === message.id) current.push(message)
  })
  send({ ready: true })
}

async function carryOut(tasks: PoolTasks, name: string, options: unknown, { id, bytes }: Feed): Promise<void> {
  try {
    const task = tasks[name]
    if (!task) throw new Error(`no task is called ${name}`)
    send({ id, value: await task({ options, bytes }) })
  } catch (error) {
    send({ id, error: describeError(error) })
  }
}

function send(message: FromProcess): void {
  process.send?.(message)
}

interface Feed {
  id: number
  push(message: ToProcess): void
  bytes: AsyncIterable<Uint8Array>
}

function createFeed(id: number): Feed {
  const waiting: Uint8Array[] = []
  let end: ToProcess['end']
  let wake = () => {}
  async function* read(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const chunk = waiting.shift()
      if (chunk) {
        yield chunk
        // Said only when the next one is asked for: until then the reader is busy, and the parent counts its time.
        send({ id, taken: chunk.byteLength })
      } else if (end === 'done') return
      else if (end === 'broken') throw new Error('the bytes could not be read to their end')
      else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  }
  return {
    id,
    push({ chunk, end: ended }) {
      if (chunk) waiting.push(chunk)
      end ??= ended
      wake()
    },
    bytes: read(),
  }
}
