import type { Signaal } from '@meldpunt/signaal/signaal'
import { withMeldpunt } from '@meldpunt/register/database'
import { findSignalen } from '@meldpunt/register/signalen'
import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { type OpenRegister, openRegister } from '../support/register.ts'
import { waitQuiet } from '../support/story.ts'
import { addSignaal, lezingOf, meldpuntOf, postLetters, runWorker } from '../support/worker.ts'
import { createWorld, type World } from '../support/world.ts'

async function standOf(world: World, { db, kluis }: OpenRegister, id: string): Promise<Signaal | undefined> {
  const [row] = await withMeldpunt(db, 'aalsmeer', (tx) => findSignalen(tx, kluis, meldpuntOf(world), [id]))
  return row?.signaal
}

const CLOSED: Partial<Signaal> = {
  status: 'afgerond',
  uitkomst: 'onvoldoende',
  afgerond: '2026-11-20T12:00:00.000Z',
  zorg: 'benaderd',
  terugkoppeling: 'in_rij',
}

test('when the server of the care coordinator takes her letter, care was contacted, and enrichment may be done', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const over: Partial<Signaal> = { status: 'in_verrijking', verrijking: { lopend: 0, icGevraagd: null, icAntwoord: null } }
  const signaal = await addSignaal(world, register, { tekst: 'Aan de kade.', lezing: lezingOf({}), over })
  await using _worker = await runWorker(world)
  await postLetters(world, register, [{ ontvanger: CAST.aandachtsfunctionaris, soort: 'spoedalarm', oorzaak: 'een', signaal, spoed: true }])
  await waitQuiet(world)
  expect(await standOf(world, register, signaal.id)).toMatchObject({ zorg: 'open', status: 'in_verrijking' })
  await postLetters(world, register, [{ ontvanger: CAST.zorgcoordinator, soort: 'spoedalarm', oorzaak: 'een', signaal, spoed: true }])
  await waitQuiet(world)
  expect(await standOf(world, register, signaal.id)).toMatchObject({ zorg: 'benaderd', status: 'verrijkt' })
  expect(await world.query("select gegevens from logboek where gebeurtenis = 'status' and keten = $1", [signaal.id])).toEqual([
    { gegevens: { van: 'in_verrijking', naar: 'verrijkt' } },
  ])
})

test('feedback is given when the last of the melders has it, and is a duty again when a server refuses it', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const melders = [CAST.melder, CAST.ondermijningsteam].map((adres) => ({ adres, vertrouwd: true, bereikbaar: true }))
  const signaal = await addSignaal(world, register, { tekst: 'Aan de kade.', lezing: lezingOf({}), over: { ...CLOSED, melders } })
  const other = await addSignaal(world, register, { tekst: 'Bij de sluis, in de nacht.', lezing: lezingOf({}), over: CLOSED })
  await using _worker = await runWorker(world)
  world.relay.failNext({ at: 'rcpt', code: 451, to: CAST.ondermijningsteam })
  const feedback = (ontvanger: string, about: { id: string; kenmerk: string }) => ({
    ontvanger,
    soort: 'terugkoppeling',
    oorzaak: `terugkoppeling ${about.id}`,
    signaal: about,
  })
  await postLetters(
    world,
    register,
    melders.map(({ adres }) => feedback(adres, signaal)),
  )
  await world.until(async () => (await world.query("select from uitgaand where state = 'verzonden'")).length === 1)
  await world.until(async () => (await world.query("select from uitgaand where state = 'wacht' and tries = 1")).length === 1)
  expect(await standOf(world, register, signaal.id)).toMatchObject({ terugkoppeling: 'in_rij' })
  await world.query("update uitgaand set due_at = now() where state = 'wacht'")
  await world.until(async () => (await world.query("select from uitgaand where state = 'verzonden'")).length === 2)
  expect(await standOf(world, register, signaal.id)).toMatchObject({ terugkoppeling: 'gedaan' })

  world.relay.failNext({ at: 'rcpt', code: 550, to: CAST.melder })
  await postLetters(world, register, [feedback(CAST.melder, other)])
  await world.until(async () => (await world.query("select from uitgaand where state = 'mislukt'")).length === 1)
  expect(await standOf(world, register, other.id)).toMatchObject({ terugkoppeling: 'open', melders: [{ bereikbaar: false }] })
})
