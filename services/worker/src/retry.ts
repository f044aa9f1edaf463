// When is something that did not work tried again, and when is that given up? By how often it was tried, and by nothing else.

const MINUTE_MS = 60_000
/** Short at first (a greylisting, a restart), then patient (a weekend): 14 tries in about three days. The last one repeats. */
const WAITS_MINUTES = [1, 5, 15, 60, 240, 480] as const
const TRIES_MAX = 14
/** Part of a wait by which it is longer or shorter, lest all that failed together come back together. */
const JITTER = 0.2

/** The moment of the next try after `tries` tries; null when it is time to give up. `random` is from 0 to 1. */
export function nextTry(tries: number, now: Date, random: number): Date | null {
  if (tries >= TRIES_MAX) return null
  const minutes = WAITS_MINUTES[Math.min(Math.max(tries, 1), WAITS_MINUTES.length) - 1] as number
  return new Date(now.getTime() + minutes * MINUTE_MS * (1 + JITTER * (2 * random - 1)))
}
