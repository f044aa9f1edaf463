import { expect, test } from 'vitest'
import { nextTry } from './retry.ts'

const NOW = new Date('2026-03-02T09:00:00Z')
const minutes = (tries: number, random = 0.5) => ((nextTry(tries, NOW, random)?.getTime() ?? Number.NaN) - NOW.getTime()) / 60_000

test('waits grow from a minute to eight hours', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 13].map((tries) => minutes(tries))).toEqual([1, 5, 15, 60, 240, 480, 480, 480])
})

test('after about three days it is given up', () => {
  expect(nextTry(14, NOW, 0.5)).toBeNull()
  const days = Array.from({ length: 13 }, (_, index) => minutes(index + 1)).reduce((sum, wait) => sum + wait, 0) / 60 / 24
  expect(days).toBeGreaterThan(2.5)
  expect(days).toBeLessThan(3.5)
})

test('letters that failed together do not come back together', () => {
  expect(minutes(1, 0)).toBeCloseTo(0.8)
  expect(minutes(1, 1)).toBeCloseTo(1.2)
})
