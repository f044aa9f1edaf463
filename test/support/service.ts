import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
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
  /** Times of the desk that a fault test shortens. */
  times?: Record<string, number>
}

export interface RunningService extends AsyncDisposable {
  pid: number
  /** The log so far, a parsed object per line. */
  log: Record<string, unknown>[]
  /** Everything it printed. */
  output(): string
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

/** Starts a service in a process of its own through its test main, which is the production one with a probe. Ends with the world at the latest. */
export async function startService(world: World, service: 'mailbox' | 'worker', settings: TestSettings = {}): Promise<RunningService> {
  await makeKeys(world)
  const main = fileURLToPath(new URL(`./${service}-with-probe.ts`, import.meta.url))
  const child = fork(main, {
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
  let rest = ''
  child.stdout?.on('data', (data) => {
    printed += data
    const lines = (rest + data).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.startsWith('{')) log.push(JSON.parse(line))
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
