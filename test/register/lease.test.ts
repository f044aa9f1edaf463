import { withMeldpunt } from '@meldpunt/register/database'
import { dropLease, holdsLease, renewLease, takeLease } from '@meldpunt/register/leases'
import { expect, test } from 'vitest'
import { openRegister } from '../support/register.ts'
import { createWorld } from '../support/world.ts'

const M = 'aalsmeer'

test('one holder at a time; a new holder gets a new epoch and the old one can write no more', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const run = <T>(fn: Parameters<typeof withMeldpunt<T>>[2]) => withMeldpunt(register.db, M, fn)
  expect(await run((tx) => takeLease(tx, M, 'een', 30))).toBe(1)
  expect(await run((tx) => takeLease(tx, M, 'twee', 30))).toBe(null)
  expect(await run((tx) => takeLease(tx, M, 'een', 30))).toBe(1)
  expect(await run((tx) => holdsLease(tx, M, 'een', 1))).toBe(true)
  await world.query("update leases set expires_at = clock_timestamp() - interval '1 second'")
  expect(await run((tx) => holdsLease(tx, M, 'een', 1))).toBe(false)
  expect(await run((tx) => takeLease(tx, M, 'twee', 30))).toBe(2)
  expect(await run((tx) => renewLease(tx, M, 'een', 1, 30))).toBe(false)
  await run((tx) => dropLease(tx, M, 'een', 1))
  expect(await run((tx) => holdsLease(tx, M, 'twee', 2))).toBe(true)
  await run((tx) => dropLease(tx, M, 'twee', 2))
  expect(await run((tx) => takeLease(tx, M, 'drie', 30))).toBe(3)
})

test('nobody takes over between the look at the lease and the commit', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  await withMeldpunt(register.db, M, (tx) => takeLease(tx, M, 'een', 30))
  const order: string[] = []
  let takeover: Promise<unknown> = Promise.resolve()
  await withMeldpunt(register.db, M, async (tx) => {
    expect(await holdsLease(tx, M, 'een', 1)).toBe(true)
    takeover = world.query("update leases set holder = 'twee', epoch = 2").then(() => order.push('taken over'))
    await tx.query('select 1')
    order.push('settled')
  })
  await takeover
  expect(order).toEqual(['settled', 'taken over'])
})
