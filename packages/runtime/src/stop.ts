// How a process ends: once, in reverse order of its beginning, and never later than it is willing to wait.
import type { Log } from './log.ts'

// Longer than one mail or letter takes; shorter than the patience of Docker when stop_grace_period is 40 s.
const FORCED_AFTER_MS = 30_000

export interface Stop {
  /** Aborted as soon as the process is asked to end: finish what you are at, begin nothing. */
  signal: AbortSignal
  /** Registers what is to be closed. Closed in reverse order, one after the other; a failure is logged and the next one goes on. */
  onStop(name: string, close: () => unknown): void
  /** Ends the process as SIGTERM does; with an error it is logged as fatal and the exit code is 1. */
  stop(error?: unknown): void
}

interface StopOptions {
  forcedAfterMs?: number
  /** Of the process; a test passes one that does not end it. */
  on?: (event: NodeJS.Signals | 'uncaughtException' | 'unhandledRejection', listener: (about: unknown) => void) => unknown
  exit?: (code: number) => void
}

/**
 * Listens to SIGTERM and SIGINT (a second one ends at once) and to errors that nobody caught: those are bugs, logged
 * without their message and the end of the process, since what it holds in memory can no longer be trusted.
 */
export function createStop(
  log: Log,
  { forcedAfterMs = FORCED_AFTER_MS, on = process.on.bind(process), exit = process.exit }: StopOptions = {},
): Stop {
  const controller = new AbortController()
  const closers: { name: string; close: () => unknown }[] = []

  function stop(error?: unknown): void {
    if (error !== undefined) log.fatal('process failed', { err: error })
    void end(error === undefined ? 0 : 1)
  }

  async function end(code: number): Promise<void> {
    if (controller.signal.aborted) return exit(1)
    log.info('stop begun')
    controller.abort()
    setTimeout(() => {
      log.error('stop forced')
      exit(1)
    }, forcedAfterMs).unref()
    for (const { name, close } of closers.reverse()) {
      try {
        await close()
      } catch (error) {
        log.error('close failed', { name, err: error })
      }
    }
    log.info('process stopped')
    exit(code)
  }

  on('SIGTERM', () => stop())
  on('SIGINT', () => stop())
  // Something can be thrown as undefined, which is still no orderly end.
  const failed = (error: unknown) => stop(error ?? new Error('undefined was thrown'))
  on('uncaughtException', failed)
  on('unhandledRejection', failed)
  return { signal: controller.signal, onStop: (name, close) => closers.push({ name, close }), stop }
}
