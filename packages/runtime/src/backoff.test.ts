import { expect, test } from 'vitest'
import { backoffMs } from './backoff.ts'

const slow = { firstMs: 1_000, mostMs: 60_000 }

test('waits double until the longest one', () => {
  expect([1, 2, 3, 7, 40, 5_000].map((tries) => backoffMs(tries, slow, 1))).toEqual([1_000, 2_000, 4_000, 60_000, 60_000, 60_000])
})

test('chance picks from the upper half, so nobody comes back at once', () => {
  expect([0, 0.5, 1].map((random) => backoffMs(2, slow, random))).toEqual([1_000, 1_500, 2_000])
  expect(backoffMs(0, slow, 0)).toBe(500)
})
