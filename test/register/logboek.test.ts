import { withMeldpunt } from '@meldpunt/register/database'
import { appendLogboek, verifyLogboek } from '@meldpunt/register/logboek'
import { expect, test } from 'vitest'
import { openRegister } from '../support/register.ts'
import { createWorld } from '../support/world.ts'

const at = new Date('2026-03-02T09:00:00.123Z')
const entry = (gebeurtenis: string) => ({
  at,
  actor: 'mailbox',
  gebeurtenis,
  gegevens: { z: 1, a: 'twee', m: null, b: true },
  inhoud: Buffer.from([1, 2, 3]),
})

test.for([
  ['changed', "update logboek set gebeurtenis = 'anders' where nr = 2"],
  ['changed', 'update logboek set gegevens = \'{"a": "drie"}\' where nr = 2'],
  ['changed', "update logboek set inhoud = '\\x010204' where nr = 2"],
  ['changed', "update logboek set at = at + interval '1 second' where nr = 2"],
  ['missing', 'delete from logboek where nr = 2'],
  ['head', 'delete from logboek where nr = 3'],
  ['head', 'delete from logboek_koppen'],
] as const)('a chain shows that it was touched (%s): %s', async ([reden, touch]) => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const verify = () => withMeldpunt(register.db, 'aalsmeer', (tx) => verifyLogboek(tx, 'aalsmeer'))
  await withMeldpunt(register.db, 'aalsmeer', async (tx) => {
    await appendLogboek(tx, 'aalsmeer', 'signaal1', [entry('een'), entry('twee')])
    await appendLogboek(tx, 'aalsmeer', 'signaal1', [entry('drie')])
  })
  expect(await verify()).toEqual({ ketens: 1, links: 3, breuken: [] })
  await world.query(touch)
  expect((await verify()).breuken).toMatchObject([{ keten: 'signaal1', reden }])
})

test('many writers to one chain make one chain', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  await Promise.all(
    Array.from({ length: 20 }, (_, nr) =>
      withMeldpunt(register.db, 'aalsmeer', (tx) => appendLogboek(tx, 'aalsmeer', '', [entry(`gebeurtenis ${nr}`)])),
    ),
  )
  expect(await withMeldpunt(register.db, 'aalsmeer', (tx) => verifyLogboek(tx, 'aalsmeer'))).toEqual({ ketens: 1, links: 20, breuken: [] })
})
