import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { readLetters, report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld } from '../support/world.ts'

/** What an earlier report names, how a later one writes the same, and what the dossier calls it. */
const SAME: [string, string, string][] = [
  ['Er stond een wit busje met kenteken VH-482-K voor de deur.', 'De auto had kenteken vh482k, heb ik opgeschreven.', 'kenteken'],
  ['De voorman is te bereiken op 06-12345678.', 'Op het briefje stond +31 6 1234 5678 als nummer van de baas.', 'telefoon'],
  ['Zij slapen op de Hornweg 187b, 1432 GD Aalsmeer.', 'Het adres is Hornweg 187 B, 1432gd Aalsmeer.', 'adres'],
]

test('a later report that shares a plate, a telephone or an address finds the earlier one, however it is written', async () => {
  await using world = await createWorld()
  await startServices(world)
  const mail = (woorden: string, nr: number) =>
    report({ text: `Melding ${nr}. Er werken mensen die niet weg mogen, hun baas heeft hun paspoorten. ${woorden}` })
  for (const [nr, [earlier]] of SAME.entries()) {
    await world.send(mail(earlier, nr))
    await waitSettled(world, nr + 1)
  }
  await waitQuiet(world)
  for (const [nr, [, later]] of SAME.entries()) {
    await world.send(mail(later, nr + SAME.length))
    await waitSettled(world, nr + SAME.length + 1)
  }
  await waitQuiet(world)
  const kenmerk = (nr: number) => `MM-2026-000${nr + 1}`
  const dossiers = await readLetters(world, { to: CAST.aandachtsfunctionaris, subject: /Dossier/ })
  expect(dossiers).toHaveLength(2 * SAME.length)
  for (const [nr, [, , shared]] of SAME.entries()) {
    const later = dossiers.find(({ subject }) => subject.includes(kenmerk(nr + SAME.length)))
    expect(later?.text, shared).toContain(`#koppel ${kenmerk(nr)}`)
    expect(later?.text.toLowerCase(), shared).toContain(shared)
    // And none of the others.
    for (const other of SAME.keys()) if (other !== nr) expect(later?.text, shared).not.toContain(kenmerk(other))
    const earlier = dossiers.find(({ subject }) => subject.includes(kenmerk(nr)))
    expect(earlier?.text, shared).not.toContain('#koppel MM-2026')
  }
})

test('a dossier is sent again when an answer of the reporter names what another signaal names, and not when it says nothing new', async () => {
  await using world = await createWorld()
  await startServices(world)
  const mail = (woorden: string) => report({ text: `Er werken mensen die niet weg mogen, hun baas heeft hun paspoorten. ${woorden}` })
  await world.send(mail('Er stond een busje met kenteken VH-482-K.'))
  await waitSettled(world, 1)
  await world.send(mail('Meer weet ik nu niet, ik kijk morgen weer.'))
  await waitSettled(world, 2)
  await waitQuiet(world)
  const dossiers = () => readLetters(world, { to: CAST.aandachtsfunctionaris, subject: /MM-2026-0002.*Dossier/ })
  expect(await dossiers()).toHaveLength(1)

  const [, ack] = world.relay.find({ to: CAST.melder })
  const answer = async (text: string, nr: number) => {
    await world.send(report({ subject: 'RE: uw mail', text, inReplyTo: ack?.header('message-id') ?? '' }))
    expect((await waitSettled(world, nr))[nr - 1]).toMatchObject({ verdict: 'aanvulling' })
    await waitQuiet(world)
  }
  await answer('Ik heb het kenteken nu ook: vh 482 k.', 3)
  const [first, again] = await dossiers()
  expect(first?.text).not.toContain('#koppel MM-2026')
  expect(again?.text).toContain('Er is iets nieuws binnengekomen.')
  expect(again?.text).toContain('#koppel MM-2026-0001')
  expect(again?.text).toContain('VH-482-K')

  await answer('Nog iets: er is ook een telefoonnummer, 06-12345678, en het busje VH-482-K was er weer.', 4)
  expect(await world.query('select from vragen')).toHaveLength(4)
  expect(await dossiers(), 'nobody else names that number').toHaveLength(2)
})
