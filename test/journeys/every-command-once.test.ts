import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { composeAnswer, createFastWorld, list, only } from '../support/officer.ts'
import { type Letter, readLetters, report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import type { World } from '../support/world.ts'

const AF = CAST.aandachtsfunctionaris
const PLV = CAST.plaatsvervanger
const IC = CAST.informatiecoordinator
const RESULT = /Resultaat van uw opdracht/
const EERSTE = /MM-2026-0001. (?:Nieuw signaal|Dossier|Resultaat)/

let nr = 0

/** Orders, by a mail that comes twice, and gives every letter that it caused. */
async function order(world: World, from: string, regels: string[], to: RegExp): Promise<Letter[]> {
  nr += 1
  const mail = await composeAnswer(world, from, regels.join('\n'), {
    to,
    mail: { messageId: `<opdracht-${nr}@aalsmeer.example>`, date: new Date(Date.UTC(2026, 2, 3, 10, nr)) },
  })
  const mails = (await world.query('select from mails')).length
  const after = world.relay.mails.length
  await world.send(mail)
  await world.send(mail)
  const settled = await waitSettled(world, mails + 2)
  expect(settled.filter(({ reden }) => reden === 'same_mail')).toHaveLength(nr)
  await waitQuiet(world)
  return readLetters(world, { after })
}

const statusOf = async (world: World) => (await world.query<{ status: string }>('select status from signalen where nummer = 1'))[0]?.status
const gevolgen = async (world: World) =>
  (
    await world.query<{ soort: string; aantal: number }>(
      "select substr(gebeurtenis, 8) as soort, count(*)::int as aantal from logboek where gebeurtenis like 'gevolg %' group by 1 order by 1",
    )
  ).map(({ soort, aantal }) => `${soort} ${aantal}`)

// Far more than five seconds: every command of the route, in the order in which a case could see them, each mail twice.
test('every command acts, and acts once', { timeout: 240_000 }, async () => {
  await using world = await createFastWorld()
  Object.assign(world.meldpunt, { bronnen: { brp: {} } })
  world.writeMeldpunten()
  world.addPerson('j.smit@aalsmeer.example')
  await startServices(world)
  await world.send(report())
  await world.send(report({ text: 'In een flat aan de Verzonnen Ring 9 wonen vier vrouwen die niet naar buiten mogen van hun baas.' }))
  await waitSettled(world, 2)
  await waitQuiet(world)

  const first = await order(
    world,
    AF,
    [
      '#spoed Ze worden vandaag weggebracht.',
      '#vorm arbeidsuitbuiting, criminele uitbuiting',
      '#sector bouw',
      '#corrigeer kentekens VH-482-K > VH-483-K',
      '#voeg toe telefoons 06 12345678',
      '#schrap telefoons 06 12345678',
      '#notitie Het pand is bekend.',
      '#actie huisbezoek 3 juni 2030: samen met toezicht',
      '#vraag Hoe laat was dat?',
      '#verrijk alles',
      '#bevinding overig Zelf gezien.',
      '#consult politie: Is dit bekend?',
      '#zorg vraag Is er plek?',
      '#koppel MM-2026-0002',
      '#herinner 3 juni 2030 Bel toezicht.',
      '#afwezig 1 juli 2030 t/m 5 juli 2030',
    ],
    EERSTE,
  )
  expect(only(first, RESULT)).toContain('Alles is uitgevoerd.')
  expect(list(first).filter((line) => !/Dossier/.test(line))).toEqual(
    [
      `[MM-2026-0001] Bericht voor de zorgcoördinator > ${CAST.zorgcoordinator}`,
      `[MM-2026-0001] Een vraag aan u > ${CAST.melder}`,
      `[MM-2026-0001] Een vraag aan u > ${CAST.politie}`,
      `[MM-2026-0001] Resultaat van uw opdracht > ${AF}`,
      `[MM-2026-0001] SPOED: lees dit nu > ${AF}`,
      `[MM-2026-0001] SPOED: lees dit nu > ${CAST.zorgcoordinator}`,
    ].sort(),
  )
  expect(await world.query('select van::text, tot::text from afwezigheden')).toEqual([{ van: '2030-07-01', tot: '2030-07-05' }])
  expect(await world.query('select due_at from herinneringen')).toEqual([{ due_at: new Date('2030-06-03T06:30:00Z') }])

  const second = await order(
    world,
    AF,
    ['#geenspoed Ze zijn er nog.', `#wijs toe ${IC}`, '#melder j.smit@aalsmeer.example', '#zorg Noor belt terug.', '#overzicht'],
    EERSTE,
  )
  expect(only(second, RESULT)).toContain('MM-2026-0002')
  expect(list(second)).toEqual(
    [
      `[MM-2026-0001] Dossier > ${IC}`,
      `[MM-2026-0001] Ontvangstbevestiging > j.smit@aalsmeer.example`,
      `[MM-2026-0001] Resultaat van uw opdracht > ${AF}`,
    ].sort(),
  )

  const handed = only(second, /Dossier/, IC)
  for (const told of ['behandeld als spoed', 'Zelf gezien.', 'bevinding']) expect(handed).toContain(told)

  const persons = await order(world, IC, ['#verrijk brp Marek Zandoerder 12-03-1990 grond: controle op het adres'], /Dossier/)
  expect(only(persons, /Verzoek om verrijking/, IC)).toContain('De grond: controle op het adres')

  const planned = await order(
    world,
    AF,
    ['#overleg basisteam 3 juni 2030 om 14:00', '#uitkomst Naar het RIEC.', '#riec', '#formulier'],
    EERSTE,
  )
  expect(planned.filter(({ subject }) => /Uitnodiging/.test(subject)).map(({ to }) => to)).toContain(CAST.politie)
  expect(only(planned, /Signaalformulier/, AF)).toContain('portaal van het RIEC')
  expect(await statusOf(world)).toBe('riec_advies')
  await order(world, AF, ['#oco ingediend De accountmanager is akkoord per telefoon.'], EERSTE)
  expect(await statusOf(world)).toBe('oco')
  const refused = await order(world, AF, ['#oco afgewezen Te dun.'], EERSTE)
  expect(only(refused, /Herinnering/, AF)).toContain('Het OCO wees dit signaal af.')
  expect(await statusOf(world)).toBe('riec_advies')
  await order(world, AF, ['#terugkoppeling Wij zijn er nog mee bezig.', '#afronden onvoldoende'], EERSTE)
  expect(await statusOf(world)).toBe('afgerond')
  expect(world.relay.find({ to: 'j.smit@aalsmeer.example', subject: /Terugkoppeling/ })).toHaveLength(2)
  await order(world, AF, ['#heropen Er is iets nieuws.'], EERSTE)
  expect(await statusOf(world)).toBe('riec_advies')
  await order(
    world,
    AF,
    ['#terugkoppeling gedaan Gebeld.', '#afronden niet_bevestigd', '#uitstel 3 juni 2031 Nog nodig voor het maandrapport.'],
    EERSTE,
  )
  expect(await statusOf(world)).toBe('afgerond')

  const tried = await order(world, AF, ['#proef', '#heropen Om te proberen.'], EERSTE)
  expect(only(tried, RESULT)).toContain('Dit was een proef.')
  const help = await order(world, AF, ['#help'], EERSTE)
  expect(only(help, RESULT)).toContain('#heropen reden')
  expect(await statusOf(world)).toBe('afgerond')

  // Two steps, four eyes: the officer's own code first, since the file asks one for this command; then the deputy's.
  const heavy = await order(world, AF, ['#vernietig De termijn is voorbij.'], EERSTE)
  const own = /\b\d{8}\b/.exec(only(heavy, /Bevestig/, AF))?.[0]
  const asked = await order(world, AF, [`#bevestig ${own}`], /Bevestig/)
  expect(only(asked, RESULT)).toContain('De code voor de bevestiging gaat naar t.yilmaz@')
  const code = /\b\d{8}\b/.exec(only(asked, /Verzoek om vernietiging/, PLV))?.[0]
  const wrongPerson = await order(world, AF, [`#bevestig ${code}`], EERSTE)
  expect(list(wrongPerson)).toEqual([`[MM-2026-0001] Opdracht niet uitgevoerd > ${AF}`])
  expect(await gevolgen(world)).toEqual([
    'actie 1',
    'afronding 2',
    'afwezigheid 1',
    'bevinding 1',
    'bewaartermijn 3',
    'brief 11',
    'bronvraag 2',
    'correctie 5',
    'formulier 1',
    'herinnering 1',
    'heropening 1',
    'hold 2',
    'hulp 1',
    'melder 1',
    'notitie 1',
    'oco 2',
    'overleg 1',
    'overlegafzegging 1',
    'overleguitkomst 1',
    'overzicht 1',
    'relatie 1',
    'spoed 2',
    'status 4',
    'terugkoppeling 2',
    'toewijzing 1',
    'uitstel 1',
    'vernietiging 1',
    'zorg 1',
  ])
  const confirmed = await order(world, PLV, [`#bevestig ${code}`], /Verzoek om vernietiging/)
  expect(only(confirmed, RESULT, PLV)).toContain('De vernietiging is bevestigd en begint.')
})
