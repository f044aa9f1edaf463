import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { answer, createFastWorld, deliver, historyOf, list, only } from '../support/officer.ts'
import { report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import type { World } from '../support/world.ts'

const AF = CAST.aandachtsfunctionaris
const RESULT = /Resultaat van uw opdracht/

const statusOf = async (world: World) =>
  (await world.query<{ status: string }>('select status from signalen order by nummer')).map(({ status }) => status)

// More than five seconds: thirteen mails, each settled, answered and waited for before the next is written.
test('from report to feedback, by mail alone: enriched, talked about, advised on, submitted, taken up, closed', {
  timeout: 120_000,
}, async () => {
  await using world = await createFastWorld()
  await startServices(world)
  await world.send(report())
  await waitSettled(world, 1)
  await waitQuiet(world)

  const first = await answer(
    world,
    AF,
    [
      'Goedemorgen,',
      '',
      '#zorg Noor is gebeld, zij houdt een plek vrij.',
      '#notitie Het pand is bij toezicht bekend.',
      '#corrigeer kentekens VH-482-K > VH-483-K',
      '#vraag Hoe laat vertrekt het busje weer?',
    ].join('\n'),
    { to: /Nieuw signaal/ },
  )
  expect(list(first)).toEqual([`[MM-2026-0001] Een vraag aan u > ${CAST.melder}`, `[MM-2026-0001] Resultaat van uw opdracht > ${AF}`])
  expect(only(first, RESULT)).toContain('Alles is uitgevoerd.')
  expect(only(first, /Een vraag/)).toContain('Hoe laat vertrekt het busje weer?')

  const told = await answer(world, CAST.melder, 'Rond zes uur, alle mannen gaan dan weer mee.', { to: /Een vraag aan u/ })
  expect(only(told, /Nieuwe aanvulling/, AF)).toContain('Rond zes uur')

  const asked = await answer(world, AF, '#consult politie: Is dit pand bij u bekend?')
  expect(only(asked, /Een vraag aan u/, CAST.politie)).toContain('Is dit pand bij u bekend?')
  expect(only(asked, /Een vraag aan u/, CAST.politie)).not.toContain('paspoorten')
  const known = await answer(world, CAST.politie, 'Ja, er is in 2025 een controle geweest.', { to: /Een vraag aan u/ })
  expect(only(known, /Nieuwe aanvulling/, AF)).toContain('er is in 2025 een controle geweest')

  const planned = await answer(world, AF, '#overleg lokaal 1 juni 2030 om 10:00 Graag het dossier van toezicht meenemen.')
  expect(only(planned, RESULT)).toContain('lokaal overleg')
  expect(planned.filter(({ subject }) => /Uitnodiging/.test(subject)).map(({ to }) => to)).toContain(CAST.informatiecoordinator)
  expect(await statusOf(world)).toEqual(['lokaal_overleg'])

  const advice = await answer(world, AF, '#uitkomst Samen met toezicht oppakken.\n#riec Zien jullie hier een lijn?')
  expect(only(advice, /Verzoek om advies/, CAST.riec)).toContain('Zien jullie hier een lijn?')
  const early = await answer(world, AF, '#oco ingediend')
  expect(only(early, RESULT)).toContain('Er is nog geen advies van het RIEC vastgelegd.')
  expect(await statusOf(world)).toEqual(['riec_advies'])
  await answer(world, CAST.riec, 'Wij zien een patroon. Dien het in.', { to: /Verzoek om advies/ })
  await answer(world, AF, '#oco ingediend')
  expect(await statusOf(world)).toEqual(['oco'])
  const accepted = await answer(world, AF, '#oco aangenomen projectgroep Kas')
  expect(only(accepted, RESULT)).toContain('aangenomen')

  const closed = await answer(world, AF, '#afronden opgepakt_riec')
  // The overleg that was still to come is off for everybody at that table.
  const tafel = [AF, CAST.plaatsvervanger, CAST.informatiecoordinator, CAST.ondermijningsteam]
  expect(list(closed)).toEqual(
    [
      `[MM-2026-0001] Resultaat van uw opdracht > ${AF}`,
      `[MM-2026-0001] Terugkoppeling > ${CAST.melder}`,
      ...tafel.map((adres) => `[MM-2026-0001] Uitnodiging > ${adres}`),
    ].sort(),
  )
  expect(only(closed, /Terugkoppeling/)).toContain('Uw melding is opgepakt.')
  expect(await statusOf(world)).toEqual(['afgerond'])
  expect((await historyOf(world)).map(({ gevolg }) => gevolg.soort)).toEqual(
    expect.arrayContaining(['zorg', 'notitie', 'correctie', 'bevinding', 'overleg', 'overleguitkomst', 'oco', 'hold', 'afronding']),
  )
  expect(await world.query("select from mails where verdict = 'opdracht' and map <> 'verwerkt'")).toEqual([])

  // It moved on: the same command again, in a mail of its own, says what it is now.
  const late = await answer(world, AF, '#overleg lokaal 2 juni 2030')
  expect(only(late, RESULT)).toContain('het signaal is afgerond')
  expect(await statusOf(world)).toEqual(['afgerond'])
})

test('one wrong line and nothing is done; the corrected lines stand ready, and the same mail twice acts once', {
  timeout: 60_000,
}, async () => {
  await using world = await createFastWorld()
  await startServices(world)
  await world.send(report())
  await waitSettled(world, 1)
  await waitQuiet(world)
  const wrong = await answer(world, AF, '#notitie eerste\n#spoed\n#afgerond onvoldoende\n#notitie laatste')
  expect(list(wrong)).toEqual([`[MM-2026-0001] Resultaat van uw opdracht > ${AF}`])
  const result = only(wrong, RESULT)
  expect(result).toContain('Er is niets uitgevoerd')
  expect(result).toContain('Verbeterd: #afronden onvoldoende')
  expect(await world.query('select spoed from signalen')).toEqual([{ spoed: false }])
  expect((await historyOf(world)).map(({ gevolg }) => gevolg.soort)).toEqual([])

  const mail = {
    from: AF,
    to: CAST.meldpunt,
    subject: 'RE: [MM-2026-0001] Nieuw signaal',
    messageId: '<een-keer@aalsmeer.example>',
    date: new Date('2026-03-03T10:00:00Z'),
    inReplyTo: world.relay.find({ to: AF, subject: /Nieuw signaal/ })[0]?.header('message-id') ?? '',
    text: '#notitie Dit staat er één keer.',
  }
  expect(list(await deliver(world, mail))).toEqual([`[MM-2026-0001] Resultaat van uw opdracht > ${AF}`])
  expect(list(await deliver(world, mail))).toEqual([])
  expect((await historyOf(world)).filter(({ gevolg }) => gevolg.soort === 'notitie')).toHaveLength(1)
})

test('of an outside report care is told after the first command, and without care it does not close', { timeout: 60_000 }, async () => {
  await using world = await createFastWorld()
  world.addPerson('buur@elders.example')
  await startServices(world)
  await world.send(report({ from: 'buur@elders.example' }), { proven: false })
  await waitSettled(world, 1)
  await waitQuiet(world)
  expect(world.relay.find({ subject: /zorgco/ })).toEqual([])
  const closing = await answer(world, AF, '#afronden onvoldoende', { to: /Nieuw signaal/ })
  expect(only(closing, RESULT)).toContain('De zorgcoördinator is nog niet bereikt.')
  expect(only(closing, RESULT)).toContain('#zorg nvt ‹reden›')
  const noted = await answer(world, AF, '#notitie Eerst bellen.')
  expect(noted.filter(({ to }) => to === CAST.zorgcoordinator)).toHaveLength(1)
  const closed = await answer(world, AF, '#zorg nvt Er is geen slachtoffer in beeld.\n#afronden onvoldoende')
  // A melder from outside hears no more than that it is closed.
  expect(only(closed, /Terugkoppeling/, 'buur@elders.example')).toContain('Die is nu afgehandeld.')
  expect(only(closed, /Terugkoppeling/, 'buur@elders.example')).not.toContain('te weinig')
})
