import { expect, test } from 'vitest'
import { inBatches } from './batch.ts'

test('what is asked for while a batch runs goes together, each caller gets its own answer', async () => {
  const batches: number[][] = []
  const double = inBatches(async (items: number[]) => {
    batches.push(items)
    await new Promise(setImmediate)
    return items.map((item) => 2 * item)
  }, 3)
  expect(await Promise.all([1, 2, 3, 4, 5, 6].map(double))).toEqual([2, 4, 6, 8, 10, 12])
  expect(batches).toEqual([[1], [2, 3, 4], [5, 6]])
  expect(await double(7)).toBe(14)
})

test('a batch that fails is told to its callers alone, and the next one runs', async () => {
  let first = true
  const run = inBatches(async (items: string[]) => {
    await new Promise(setImmediate)
    if (!first) return items
    first = false
    throw new Error('broken')
  }, 10)
  const settled = await Promise.allSettled(['one', 'two', 'three'].map(run))
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
})
