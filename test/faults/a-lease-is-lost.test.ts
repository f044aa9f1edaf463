import { expect, test } from 'vitest'
import { expectExactlyOnce, expireLeases, reportNr, sendBatch, waitDone } from '../support/exactly-once.ts'
import { openRegister } from '../support/register.ts'
import { startService } from '../support/service.ts'
import { runWorker } from '../support/worker.ts'
import { createWorld, type World } from '../support/world.ts'

const DAY_MS = 86_400_000
/** A process that finds the mailbox taken looks again this often. */
const times = { leaseRenewMs: 100, backoffMs: { first: 10, most: 50 } }

const settled = (world: World) => world.query('select from mails where settled_at is not null')

test('a door whose lease went to another in mid-settle writes nothing more, and takes over when that one is gone', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  await using _worker = await runWorker(world)
  await sendBatch(world, register)
  const door = await startService(world, 'mailbox', { times })
  await door.reach('signaal keys made')
  await world.query("update leases set holder = 'another', epoch = epoch + 1, expires_at = clock_timestamp() + interval '1 hour'")
  door.go()
  await door.untilLogged('mailbox not watched')
  expect(await settled(world)).toEqual([])
  expect(await world.query('select from signalen')).toEqual([])
  expect(await world.query('select holder from leases')).toEqual([{ holder: 'another' }])
  await expireLeases(world)
  await waitDone(world, 5)
  await expectExactlyOnce(world, register, 2)
})

test.for([
  ['ahead', 1],
  ['behind', -1],
] as const)('a door whose clock is a day %s neither takes a lease that another holds nor loses its own', async ([, days]) => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  await using _worker = await runWorker(world, { now: () => new Date(Date.now() + 2 * DAY_MS) })
  const right = await startService(world, 'mailbox')
  await right.untilLogged('mailbox opened')
  const wrong = await startService(world, 'mailbox', { now: new Date(Date.now() + days * DAY_MS).toISOString(), times })
  await wrong.untilLogged('mailbox watched by another process')
  await world.send(reportNr(1))
  await waitDone(world, 1)
  expect(wrong.log.filter(({ event }) => event === 'mailbox opened' || event === 'mail kept')).toEqual([])
  expect(await world.query('select epoch from leases')).toEqual([{ epoch: 1 }])

  await right.kill()
  await expireLeases(world)
  await wrong.untilLogged('mailbox opened')
  const late = await startService(world, 'mailbox', { times })
  await late.untilLogged('mailbox watched by another process')
  await world.send(reportNr(2))
  await waitDone(world, 2)
  expect(late.log.filter(({ event }) => event === 'mailbox opened' || event === 'mail kept')).toEqual([])
  expect(await world.query('select epoch from leases')).toEqual([{ epoch: 2 }])
  await expectExactlyOnce(world, register, 2)
})
