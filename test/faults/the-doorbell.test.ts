import { openQueues, type QueueOptions, type Task } from '@meldpunt/queue/queue'
import { expect, test } from 'vitest'
import { createWorld, type World } from '../support/world.ts'

function open(world: World, over: Partial<QueueOptions> = {}) {
  const ready = Promise.withResolvers<void>()
  const queues = openQueues({
    url: world.env('worker').REDIS_URL ?? '',
    onTrouble: (error) => ready.reject(error),
    onReady: ready.resolve,
    onTaskError() {},
    ...over,
  })
  return { queues, ready: ready.promise }
}

const ring = (id: string, voorrang = 1, tries = 0) => ({ meldpunt: 'aalsmeer', id, tries, voorrang })
const LISTENING = { concurrency: 1, perMinuut: null, onDrained() {} }

test('ringing twice for a row that waits is one task; when that ended it may be rung for again', async () => {
  await using world = await createWorld()
  const { queues, ready } = open(world)
  await ready
  expect(await queues.ring('deur', [ring('een'), ring('twee')])).toBe(true)
  expect(await queues.ring('deur', [ring('een'), ring('een')])).toBe(true)
  const done: string[] = []
  let drained = Promise.withResolvers<void>()
  queues.listen('deur', { ...LISTENING, onDrained: () => drained.resolve(), task: async ({ id }) => void done.push(id) })
  await drained.promise
  expect(done).toEqual(['een', 'twee'])
  drained = Promise.withResolvers()
  await queues.ring('deur', [ring('een')])
  await drained.promise
  expect(done).toEqual(['een', 'twee', 'een'])
  await queues.close()
})

test('what is urgent is begun first, and never more at once than was said', async () => {
  await using world = await createWorld()
  const { queues, ready } = open(world)
  await ready
  await queues.ring('deur', [ring('rol', 2), ring('melder', 1), ring('spoed', 0), ring('ook-spoed', 0)])
  const begun: string[] = []
  let busy = 0
  let busiest = 0
  const all = Promise.withResolvers<void>()
  queues.listen('deur', {
    ...LISTENING,
    concurrency: 2,
    async task({ id }) {
      busy += 1
      busiest = Math.max(busiest, busy)
      begun.push(id)
      await new Promise(setImmediate)
      busy -= 1
      if (begun.length === 4) all.resolve()
    },
  })
  await all.promise
  expect(begun).toEqual(['spoed', 'ook-spoed', 'melder', 'rol'])
  expect(busiest).toBeLessThanOrEqual(2)
  await queues.close()
})

test('a task that throws is told of, ends, and keeps nobody waiting', async () => {
  await using world = await createWorld()
  const failed: [string, Task, unknown][] = []
  const { queues, ready } = open(world, { onTaskError: (...told) => void failed.push(told) })
  await ready
  const second = Promise.withResolvers<void>()
  queues.listen('deur', {
    ...LISTENING,
    async task({ id }) {
      if (id === 'een') throw new Error('broken')
      second.resolve()
    },
  })
  await queues.ring('deur', [ring('een'), ring('twee')])
  await second.promise
  expect(failed).toEqual([['deur', { meldpunt: 'aalsmeer', id: 'een' }, new Error('broken')]])
  await queues.close()
})

test('two prefixes in one Redis do not hear each other, and a payload holds ids alone', async () => {
  await using world = await createWorld()
  const one = open(world, { prefix: 'one' })
  const other = open(world, { prefix: 'other' })
  await Promise.all([one.ready, other.ready])
  const heard = Promise.withResolvers<Task>()
  one.queues.listen('deur', { ...LISTENING, task: () => Promise.reject(new Error('not for me')) })
  other.queues.listen('deur', { ...LISTENING, task: async (task) => heard.resolve(task) })
  await other.queues.ring('deur', [ring('een')])
  expect(await heard.promise).toEqual({ meldpunt: 'aalsmeer', id: 'een' })
  await Promise.all([one.queues.close(), other.queues.close()])
})

test('without Redis a ring says no, trouble is told once, and closing does not hang', async () => {
  const troubles: Error[] = []
  const told = Promise.withResolvers<void>()
  const queues = openQueues({
    // Nothing listens on port 1.
    url: 'redis://127.0.0.1:1/0',
    onTrouble(error) {
      troubles.push(error)
      told.resolve()
    },
    onReady() {},
    onTaskError() {},
  })
  queues.listen('deur', { ...LISTENING, task: async () => {} })
  await told.promise
  expect(await queues.ring('deur', [ring('een')])).toBe(false)
  await queues.close()
  expect(troubles).toHaveLength(1)
})
