import { expect, test } from 'vitest'
import type { Step } from '../../services/worker/src/desk.ts'
import { CAST } from '../../infra/local/cast.ts'
import { findFreePort } from '../../infra/local/port.ts'
import { createClock } from '../support/clock.ts'
import { openRegister } from '../support/register.ts'
import { startService } from '../support/service.ts'
import { deliveries } from '../support/story.ts'
import { addSignaal, lezingOf, runWorker } from '../support/worker.ts'
import { createWorld } from '../support/world.ts'

/** Half past eight in winter: the alarm to the deputy and the overview of the day fall due together. */
const START = '2026-11-24T07:00:00.000Z'
const DUE = '2026-11-24T07:30:00.000Z'

// The duty of the signaal is the first that is reached, that of the day the second.
test.for<[Step, number]>(
  (['termijn found', 'termijn posted', 'termijn done'] as const).flatMap((step): [Step, number][] => [
    [step, 1],
    [step, 2],
  ]),
)('a worker killed at "%s" for the %ith time leaves the duty to the next, and it is done once', async ([step, count]) => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const spoed = { sinds: START, reactie: null }
  await addSignaal(world, register, { tekst: 'Er is haast bij.', lezing: lezingOf({}), now: new Date(START), over: { spoed } })
  const clock = createClock(world, START)
  await using first = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await clock.moveTo('2026-11-24T07:00:30.000Z')
  await first.stop()

  const worker = await startService(world, 'worker', { now: DUE })
  await worker.reach(step, count)
  await worker.kill()
  // A letter that was claimed by whoever died is free again after its claim.
  await using _next = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await clock.moveTo('2026-11-24T07:40:00.000Z')
  expect(await deliveries(world, { to: CAST.plaatsvervanger })).toEqual([`[MM-2026-0001] SPOED: lees dit nu > ${CAST.plaatsvervanger}`])
  expect(await deliveries(world, { subject: /Dagoverzicht/ })).toEqual([`[MM] Dagoverzicht > ${CAST.aandachtsfunctionaris}`])
  expect(await world.query("select from uitgaand where soort in ('spoedalarm', 'dagoverzicht')")).toHaveLength(2)
})

test('what falls due does so while the queue is away: the letters stand there when it comes back', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const spoed = { sinds: START, reactie: null }
  await addSignaal(world, register, { tekst: 'Er is haast bij.', lezing: lezingOf({}), now: new Date(START), over: { spoed } })
  const away = { url: `redis://127.0.0.1:${await findFreePort()}/0` }
  await using _worker = await runWorker(world, { now: () => new Date(DUE), sweepEveryMs: 100, redis: away })
  await world.until(async () => (await world.query("select from uitgaand where soort = 'spoedalarm' and state = 'wacht'")).length === 1)
})
