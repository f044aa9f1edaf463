// A clock for the back office of a test: it stands still until it is moved, and moving it waits for all that falls due by then.
import type { World } from './world.ts'

export interface MovedClock {
  now(): Date
  /** Moves the clock; resolves when a round began at that moment and ended, and no letter waits. At least half a minute on. */
  moveTo(moment: string): Promise<void>
}

export function createClock(world: World, start: string): MovedClock {
  let now = new Date(start)
  return {
    now: () => now,
    async moveTo(moment) {
      now = new Date(moment)
      await world.until(async () => {
        const [row] = await world.query<{ quiet: boolean }>(
          `select (select min(last_at) from clock_runs) >= $1
             and not exists (select from uitgaand where state in ('wacht', 'bezig') and due_at <= $1) as quiet`,
          [now],
        )
        return row?.quiet
      })
    },
  }
}
