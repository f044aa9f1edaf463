import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { openRegister } from '../support/register.ts'
import { addSignaal, lezingOf, postLetters, runWorker } from '../support/worker.ts'
import { createWorld, type World } from '../support/world.ts'

async function refuses(world: World): Promise<void> {
  const worker = await runWorker(world)
  await world.relay.waitFor({ to: CAST.beheerder, subject: /alarm: databases/ })
  await expect(worker.stop()).rejects.toThrow('no meldpunt could start')
  expect(world.relay.find({ to: CAST.melder })).toHaveLength(0)
}

test('a key database without the keys of what is there: nothing is sent, nothing is deleted, and the right one mends it', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const signaal = await addSignaal(world, register, { tekst: 'Op de kade stonden zes mannen.', lezing: lezingOf({}) })
  await postLetters(world, register, [{ ontvanger: CAST.melder, oorzaak: 'een', signaal }])
  const keys = await world.query<{ id: string; soort: string; wrapped: Buffer }>('select id, soort, wrapped from sleutels', [], 'sleutels')
  await world.query('delete from sleutels', [], 'sleutels')
  await refuses(world)
  expect(await world.query('select from signalen')).toHaveLength(1)
  expect(await world.query("select from uitgaand where state = 'wacht'")).toHaveLength(1)
  for (const { id, soort, wrapped } of keys) {
    await world.query(
      "insert into sleutels (meldpunt, id, soort, wrapped, made_at) values ('aalsmeer', $1, $2, $3, now())",
      [id, soort, wrapped],
      'sleutels',
    )
  }
  await using _worker = await runWorker(world)
  await world.relay.waitFor({ to: CAST.melder })
  await world.relay.waitFor({ to: CAST.beheerder, subject: /over: databases/ })
})

test('a content database that is behind the numbers given is not worked on', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  await postLetters(world, register, [{ ontvanger: CAST.melder, oorzaak: 'een' }])
  await world.query("insert into hoogste_nummers (meldpunt, jaar, nummer) values ('aalsmeer', 2026, 7)", [], 'sleutels')
  await refuses(world)
  expect(world.relay.find({ to: CAST.beheerder })[0]?.raw.toString()).toContain('MM-2026-0007')
})
