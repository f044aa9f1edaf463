// How long to wait before the next try: longer each time, and never the same for all who wait.

export interface Backoff {
  /** The longest first wait. */
  firstMs: number
  /** No wait is longer than this. */
  mostMs: number
}

/**
 * Milliseconds before the next try after `tries` failed ones (1 or more). Doubles with each try up to `mostMs`; `random`
 * (0 to 1) picks from the upper half, so that many who failed together do not come back together, and nobody at once.
 */
export function backoffMs(tries: number, { firstMs, mostMs }: Backoff, random: number): number {
  const longest = Math.min(mostMs, firstMs * 2 ** (Math.max(1, tries) - 1))
  return Math.round(longest * (0.5 + random / 2))
}
