import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { claimFolder, releaseFolder } from '../../infra/local/folder.ts'
import { flushRedis, startRedis } from '../../infra/local/redis.ts'
import { openRegister } from '../support/register.ts'
import { postLetters, runWorker } from '../support/worker.ts'
import { createWorld } from '../support/world.ts'

const FAST = { per_minuut: 10_000, verbindingen: 3 }
const backlog = Array.from({ length: 200 }, (_, nr) => ({ ontvanger: `melder${nr}@ergens.example`, oorzaak: `brief ${nr}` }))

test('Redis is emptied over and over while letters go out: each goes once', async () => {
  await using world = await createWorld()
  world.writeMeldpunten([{ ...world.meldpunt, smtp: FAST }])
  await using register = await openRegister(world, 'mailbox')
  await postLetters(world, register, backlog)
  await using worker = await runWorker(world, { sweepEveryMs: 200 })
  const { REDIS_URL = '' } = world.env('worker')
  for (const sent of [20, 60, 100, 140]) {
    await world.until(async () => (await world.query("select from uitgaand where state = 'verzonden'")).length >= sent)
    await flushRedis(REDIS_URL)
  }
  await world.until(async () => (await world.query("select from uitgaand where state <> 'verzonden'")).length === 0)
  expect(world.relay.mails.map(({ to }) => to).sort()).toEqual(backlog.map(({ ontvanger }) => ontvanger).sort())
  expect(worker.lines.filter(({ level }) => level === 'error')).toEqual([])
})

test('Redis goes away and comes back empty: nothing is lost, the process lives, and it is said once', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const folder = await claimFolder(`redis-${process.pid}`, false)
  const { server, port } = await startRedis(folder, world.stack.folder)
  await using worker = await runWorker(world, { sweepEveryMs: 200, redis: { url: `redis://127.0.0.1:${port}/0` } })
  await postLetters(world, register, [{ ontvanger: CAST.melder, oorzaak: 'een' }])
  await world.relay.waitFor({ to: CAST.melder })
  await server.stop()
  await postLetters(world, register, [{ ontvanger: CAST.melder, oorzaak: 'twee' }])
  await server.start()
  await world.relay.waitFor({ to: CAST.melder, subject: /twee/ })
  await worker.stop()
  await server.stop()
  releaseFolder(folder)
  expect(world.relay.mails).toHaveLength(2)
  expect(worker.lines.filter(({ event }) => event === 'queue lost')).toHaveLength(1)
})

test('a worker that is told to stop while Redis is away does stop', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const folder = await claimFolder(`redis-${process.pid}`, false)
  const { server, port } = await startRedis(folder, world.stack.folder)
  await using worker = await runWorker(world, { redis: { url: `redis://127.0.0.1:${port}/0` } })
  await postLetters(world, register, [{ ontvanger: CAST.melder, oorzaak: 'een' }])
  await world.relay.waitFor({ to: CAST.melder })
  await server.stop()
  await worker.stop()
  releaseFolder(folder)
  expect(await world.query("select from uitgaand where state = 'verzonden'")).toHaveLength(1)
})
