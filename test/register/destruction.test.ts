import { withMeldpunt } from '@meldpunt/register/database'
import { holdAll } from '@meldpunt/register/resten'
import { findLopend, findSignaal, lockSignaal } from '@meldpunt/register/signalen'
import { claimBrieven } from '@meldpunt/register/budget'
import { postponeBrief } from '@meldpunt/register/uitgaand'
import { claimVraag, postVraag } from '@meldpunt/register/verrijkingen'
import { beginVernietiging } from '@meldpunt/register/vernietiging'
import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { alter, closed, confirmed } from '../support/destruction.ts'
import { openRegister } from '../support/register.ts'
import { addSignaal, lezingOf, meldpuntOf, postLetters } from '../support/worker.ts'
import { createWorld } from '../support/world.ts'

const later = (now: Date, minutes: number) => new Date(now.getTime() + minutes * 60_000)

test('only what is closed, not held and confirmed is begun, once, and from then on nobody finds it', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const { db, kluis } = register
  const meldpunt = meldpuntOf(world)
  const { id } = await addSignaal(world, register, { tekst: 'Op de kade stonden zes mannen.', lezing: lezingOf({}) })
  const key = (await kluis.openKeys(meldpunt.id, [id])).get(id)
  if (!key) throw new Error('no key')
  const begin = () => withMeldpunt(db, meldpunt.id, (tx) => beginVernietiging(tx, meldpunt, key, id, new Date()))
  expect(await begin()).toBe(false)
  await alter(world, register, 1, (signaal) => ({ ...confirmed(signaal), hold: true }))
  expect(await begin()).toBe(false)
  await alter(world, register, 1, closed)
  expect(await begin()).toBe(false)
  // Alone it waits for the next working day.
  const alone = { aanvrager: CAST.aandachtsfunctionaris, bevestiger: CAST.aandachtsfunctionaris, gevraagd: new Date().toISOString() }
  await alter(world, register, 1, (signaal) => ({
    ...signaal,
    hold: false,
    vernietiging: { ...alone, werktVanaf: '2999-01-01', bevestigd: true },
  }))
  expect(await begin()).toBe(false)
  await alter(world, register, 1, (signaal) => ({ ...signaal, vernietiging: { ...alone, werktVanaf: '2020-01-01', bevestigd: true } }))
  expect(await begin()).toBe(true)
  expect(await begin()).toBe(false)
  expect(await world.query('select aanvrager, bevestiger from vernietigingen')).toEqual([
    { aanvrager: 'aandachtsfunctionaris', bevestiger: null },
  ])
  await withMeldpunt(db, meldpunt.id, async (tx) => {
    expect(await findSignaal(tx, meldpunt, key, id)).toBeNull()
    expect(await lockSignaal(tx, meldpunt, key, id)).toBeNull()
    expect(await findLopend(tx, meldpunt, key, id)).toMatchObject({ id })
  })
})

test('a letter that a process has in hand goes out first, and no other is claimed any more', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const { db, kluis } = register
  const meldpunt = meldpuntOf(world)
  const signaal = await addSignaal(world, register, { tekst: 'Op de kade stonden zes mannen.', lezing: lezingOf({}) })
  const [inHand = '', waiting = ''] = await postLetters(world, register, [
    { ontvanger: CAST.melder, oorzaak: 'een', signaal },
    { ontvanger: CAST.politie, oorzaak: 'twee', signaal },
  ])
  const now = later(new Date(), 1)
  const vraag = { signaalId: signaal.id, bron: 'eerdere_signalen', grond: 'melding', aanleiding: 'nieuw' }
  await withMeldpunt(db, meldpunt.id, async (tx) => {
    const id = await postVraag(tx, kluis.hashes(meldpunt.id), meldpunt.id, vraag, new Date())
    await claimVraag(tx, meldpunt.id, id, now, later(now, 2))
    await claimBrieven(tx, kluis, meldpunt.id, [inHand], now, later(now, 5))
  })
  await alter(world, register, 1, confirmed)
  const key = (await kluis.openKeys(meldpunt.id, [signaal.id])).get(signaal.id)
  if (!key) throw new Error('no key')
  await withMeldpunt(db, meldpunt.id, (tx) => beginVernietiging(tx, meldpunt, key, signaal.id, now))
  // Begun, and not held yet: it cannot be claimed all the same.
  const claimed = await withMeldpunt(db, meldpunt.id, (tx) => claimBrieven(tx, kluis, meldpunt.id, [waiting], now, later(now, 5)))
  expect([...claimed]).toEqual([])
  const hold = (at: Date) => withMeldpunt(db, meldpunt.id, (tx) => holdAll(tx, meldpunt.id, { signaalId: signaal.id, voor: null }, [], at))
  const states = async () =>
    Object.fromEntries(
      (await world.query<{ id: string; state: string }>('select id, state from uitgaand')).map(({ id, state }) => [id, state]),
    )
  expect(await hold(now)).toBe(false)
  expect(await states()).toEqual({ [inHand]: 'bezig', [waiting]: 'onderdrukt' })
  // The mail server would not take it now: it is not tried again.
  await withMeldpunt(db, meldpunt.id, (tx) => postponeBrief(tx, meldpunt.id, inHand, '451', now))
  expect(await hold(now)).toBe(false)
  expect(await states()).toEqual({ [inHand]: 'onderdrukt', [waiting]: 'onderdrukt' })
  // The process that asks the source died: its claim runs out.
  expect(await hold(later(now, 3))).toBe(true)
  expect(await world.query('select state from vragen')).toEqual([{ state: 'mislukt' }])
})
