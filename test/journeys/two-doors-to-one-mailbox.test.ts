import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { startService } from '../support/service.ts'
import { deliveries, report, untilSwept, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld } from '../support/world.ts'

const TIMES = { times: { leaseSeconds: 3, leaseRenewMs: 300, sweepEveryMs: 500 } }
const TEKSTEN = [
  'In de garage slapen vijf mannen op de grond. Hun baas heeft hun papieren.',
  'Bij de wasserij mogen vier vrouwen niet naar buiten. Zij krijgen geen loon.',
]

// More than five seconds: a lease has to run out by the clock of the database.
test('of two processes one watches; when it is killed the other takes over, and each mail is settled once', async () => {
  await using world = await createWorld()
  await startService(world, 'worker')
  const first = await startService(world, 'mailbox', TIMES)
  await first.untilLogged('mailbox opened')
  const second = await startService(world, 'mailbox', TIMES)
  await world.send(report())
  await waitSettled(world, 1)
  await waitQuiet(world)

  // Killed with a mail that is kept and not settled.
  const kept = first.reach('kept')
  await world.send(report({ text: TEKSTEN[0] }))
  await kept
  expect(second.log.filter(({ event }) => event === 'mailbox opened')).toEqual([])
  await first.kill()
  await second.untilLogged('mailbox opened')
  await waitSettled(world, 2)
  await world.send(report({ text: TEKSTEN[1] }))
  expect((await waitSettled(world, 3)).map(({ verdict }) => verdict)).toEqual(['signaal', 'signaal', 'signaal'])
  await waitQuiet(world)
  const before = await deliveries(world)
  expect(before.filter((line) => line.endsWith(`> ${CAST.melder}`))).toHaveLength(3)
  expect(new Set(before).size).toBe(before.length)

  // One that is told to stop hands over at once, and the next one finds nothing to do.
  expect(await second.stop()).toBe(0)
  const third = await startService(world, 'mailbox', TIMES)
  await third.untilLogged('mailbox opened')
  await untilSwept(world)
  await waitQuiet(world)
  expect(await deliveries(world)).toEqual(before)
  expect(await world.query('select epoch::int from leases')).toEqual([{ epoch: 3 }])
})
