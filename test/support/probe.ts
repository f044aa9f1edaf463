import type { Reached, TestSettings } from './service.ts'

// The inside of a test main: the probe that hangs on the desk, and what a test may lay over it.

process.setMaxListeners(0)
// A test that was given up, or killed, closes nothing: the service ends with the process that started it.
process.on('disconnect', () => process.exit(1))

export const settings: TestSettings = JSON.parse(process.env.TEST_SETTINGS ?? '{}')

let count = 0

/** Tells the test that a step was reached, and stands still until told to go on, or killed. Several tasks may stand at once. */
export async function step(name: string): Promise<void> {
  count += 1
  const at = count
  await new Promise<void>((resolve) => {
    const hear = (told: unknown) => {
      if (told !== at) return
      process.off('message', hear)
      resolve()
    }
    process.on('message', hear)
    process.send?.({ step: name, at } satisfies Reached)
  })
}

/** The clock of the desk: standing still when the test says so. */
export function now(): Date {
  return settings.now === undefined ? new Date() : new Date(settings.now)
}
