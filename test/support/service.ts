import { type ChildProcess, fork } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFailed } from 'vitest'
import { makeKeys } from './register.ts'
import type { World } from './world.ts'

/** From the test main to the test: a step was reached; the process waits there until it is told to go on. */
export interface Reached {
  step: string
  /** Names this one stop; sent back, it lets it go on. */
  at: number
}

/** What a test may set that the production main never reads. */
export interface TestSettings {
  /** A standing clock; without it the machine's. */
  now?: string
  /** Times of the desk that a test shortens. */
  times?: Record<string, number | { first: number; most: number }>
  /** Smaller limits of the processes that read mail, for a mail that breaks them. */
  reader?: { timeoutMs?: number; rssBytesMax?: number; heapBytesMax?: number }
}

export interface RunningService extends AsyncDisposable {
  pid: number
  /** The log so far, a parsed object per line. */
  log: Record<string, unknown>[]
  /** Everything it printed. */
  output(): string
  /** Resolves with the line when an event was logged `count` times, also before this was asked. */
  untilLogged(event: string, count?: number): Promise<Record<string, unknown>>
  /** Resolves at the `count`-th time that a step is reached, with the process standing still there. Other steps go by. */
  reach(step: string, count?: number): Promise<void>
  /** Lets a process that stands at a step go on. */
  go(): void
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>
  /** SIGTERM; resolves with the exit code when it has stopped by itself. */
  stop(): Promise<number | null>
  exited: Promise<number | null>
}

/**
 * Starts a service in a process of its own through its test main, which is the production one with a probe; the window has
 * nothing to stop at and starts as in production. Ends with the world at the latest.
 */
export async function startService(
  world: World,
  service: 'mailbox' | 'worker' | 'http',
  settings: TestSettings = {},
): Promise<RunningService> {
  await makeKeys(world)
  const main = service === 'http' ? '../../services/http/src/main.ts' : `./${service}-with-probe.ts`
  const child = fork(fileURLToPath(new URL(main, import.meta.url)), {
    env: { ...world.env(service), PATH: process.env.PATH ?? '', TEST_SETTINGS: JSON.stringify(settings) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const running = follow(child)
  world.defer(running.kill)
  onTestFailed(() => console.log(`${service}:\n${running.output()}`))
  return running
}

function follow(child: ChildProcess): RunningService {
  let printed = ''
  const log: Record<string, unknown>[] = []
  const lines = new EventEmitter().setMaxListeners(0)
  let rest = ''
  child.stdout?.on('data', (data) => {
    printed += data
    const whole = (rest + data).split('\n')
    rest = whole.pop() ?? ''
    for (const line of whole) if (line.startsWith('{')) log.push(JSON.parse(line))
    lines.emit('logged')
  })
  child.stderr?.on('data', (data) => {
    printed += data
  })
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  let wanted: { step: string; left: number; reached: () => void } | null = null
  let standing: number | null = null
  const release = (at: number) => void (child.connected && child.send(at))
  child.on('message', ({ step, at }: Reached) => {
    if (wanted?.step !== step) return release(at)
    wanted.left -= 1
    if (wanted.left > 0) return release(at)
    standing = at
    wanted.reached()
    wanted = null
  })
  const go = () => {
    if (standing !== null) release(standing)
    standing = null
  }
  const kill = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
    await exited
  }
  return {
    pid: child.pid as number,
    log,
    output: () => printed,
    exited,
    go,
    kill,
    async untilLogged(event, count = 1) {
      for (;;) {
        const found = log.filter((line) => line.event === event)[count - 1]
        if (found) return found
        await Promise.race([
          once(lines, 'logged'),
          exited.then((code) => {
            throw new Error(`the service ended (${code}) before it logged "${event}":\n${printed.slice(-2000)}`)
          }),
        ])
      }
    },
    reach: (step, count = 1) =>
      Promise.race([
        new Promise<void>((reached) => {
          wanted = { step, left: count, reached }
        }),
        exited.then((code) => {
          throw new Error(`the service ended (${code}) before it reached "${step}":\n${printed.slice(-2000)}`)
        }),
      ]),
    async stop() {
      child.kill('SIGTERM')
      return exited
    },
    [Symbol.asyncDispose]: kill,
  }
}
