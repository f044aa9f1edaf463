import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { openRegister } from '../support/register.ts'
import { startService } from '../support/service.ts'
import { addSignaal, lezingOf, postLetters, runWorker } from '../support/worker.ts'
import { createWorld, type World } from '../support/world.ts'

/** Both services end by themselves, the beheerder hears of it once, and nobody else hears anything. */
async function refuses(world: World): Promise<string> {
  const worker = await runWorker(world)
  await world.relay.waitFor({ to: CAST.beheerder, subject: /alarm: databases/ })
  await expect(worker.stop()).rejects.toThrow('no meldpunt could start')
  const door = await startService(world, 'mailbox')
  expect(await door.exited).toBe(1)
  expect(door.output()).toContain('no meldpunt could start')
  expect(world.relay.find({ to: CAST.melder })).toHaveLength(0)
  const [alarm, ...more] = world.relay.find({ to: CAST.beheerder })
  expect(more).toEqual([])
  return alarm?.raw.toString().replaceAll('=\r\n', '') ?? ''
}

test('a key database without the keys of what is there: nothing is sent, nothing is deleted, and the right one mends it', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const signaal = await addSignaal(world, register, { tekst: 'Op de kade stonden zes mannen.', lezing: lezingOf({}) })
  await postLetters(world, register, [{ ontvanger: CAST.melder, oorzaak: 'een', signaal }])
  const keys = await world.query<{ id: string; soort: string; wrapped: Buffer }>('select id, soort, wrapped from sleutels', [], 'sleutels')
  await world.query('delete from sleutels', [], 'sleutels')
  const alarm = await refuses(world)
  expect(alarm).toContain('keys of 1 mails and 1 signalen')
  expect(alarm).toContain('KEYS_DATABASE_URL')
  expect(await world.query('select from mail_chunks')).toHaveLength(1)
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
  expect(await refuses(world)).toContain('MM-2026-0007')
})

test('a key database that was made anew is refused, and what it cannot open stays', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const signaal = await addSignaal(world, register, { tekst: 'Op de kade stonden zes mannen.', lezing: lezingOf({}) })
  await postLetters(world, register, [{ ontvanger: CAST.melder, oorzaak: 'een', signaal }])
  // As `meldpunt sleutels maak` would on an empty database: starting a service here makes what is missing.
  await world.query('truncate wortel, meldpunt_sleutels, sleutels, hoogste_nummers', [], 'sleutels')
  expect(await refuses(world)).toContain('keys of 1 mails and 1 signalen')
  for (const table of ['mails', 'mail_chunks', 'signalen', 'uitgaand'])
    expect(await world.query(`select from ${table}`), table).toHaveLength(1)
})
