import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { answer, createFastWorld, deliver, list, only } from '../support/officer.ts'
import { report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import type { World } from '../support/world.ts'

const AF = CAST.aandachtsfunctionaris
const RESULT = /Resultaat van uw opdracht/
const DOUBT = /Mail ter beoordeling/

const placesOf = async (world: World) =>
  (
    await world.query<{ map: string; verdict: string }>(
      'select place.map, verdict from mails join mail_places as place on place.mail_id = mails.id and gone_at is null order by ontvangen_at, kept_at, mails.id',
    )
  ).map(({ map, verdict }) => `${verdict} in ${map}`)

/** A mail of which nobody but a person should say what it is: a newsletter of the house that speaks as a report does. */
const doubtful = (nr: number) => ({
  from: 'nieuws@elders.example',
  to: CAST.meldpunt,
  subject: `Melding ${nr}`,
  text: `Ik zag dat er aan de Verzonnen Kade ${nr} mannen worden opgesloten door hun baas en geen loon krijgen. Hun paspoorten zijn afgepakt.`,
  headers: { 'Auto-Submitted': 'auto-generated' },
})

// More than five seconds: four mails, each shown to the officer and settled by his answer.
test('a doubtful mail becomes what the officer says: a new signaal, part of another, or none; once', { timeout: 120_000 }, async () => {
  await using world = await createFastWorld()
  await startServices(world)
  await world.send(report())
  await waitSettled(world, 1)
  await waitQuiet(world)

  const first = await deliver(world, doubtful(1), false)
  expect(list(first)).toEqual([`[MM] Mail ter beoordeling > ${AF}`])
  const made = await answer(world, AF, '#nieuw', { to: DOUBT })
  expect(only(made, RESULT)).toContain('De mail wordt een nieuw signaal.')
  await world.until(async () => (await world.query('select from signalen')).length === 2)
  await waitQuiet(world)
  expect(world.relay.find({ to: AF, subject: /MM-2026-0002. (?:Nieuw signaal|SPOED)/ }).length).toBeGreaterThan(0)
  // A robot gets no answer, also when what it sent is a report.
  expect(world.relay.find({ from: CAST.meldpunt, to: 'nieuws@elders.example' })).toEqual([])
  const again = await answer(world, AF, '#ruis', { to: DOUBT })
  expect(only(again, RESULT)).toContain('Hier wacht geen mail op uw oordeel.')

  await deliver(world, doubtful(2), false)
  const belongs = await answer(world, AF, '#hoort bij MM-2026-0001', { to: DOUBT })
  expect(only(belongs, RESULT)).toContain('De mail hoort nu bij MM-2026-0001.')
  await waitQuiet(world)
  expect(
    await world.query('select count(*)::int as aantal from meldingen join signalen on signalen.id = signaal_id where nummer = 1'),
  ).toEqual([{ aantal: 2 }])

  await deliver(world, doubtful(3), false)
  const unknown = await answer(world, AF, '#hoort bij MM-2026-0099', { to: DOUBT })
  expect(only(unknown, RESULT)).toContain('Er is geen signaal met nummer MM-2026-0099.')
  await answer(world, AF, '#ruis', { to: DOUBT })
  await world.until(async () => (await placesOf(world)).includes('ruis in Ruis'))
  expect((await placesOf(world)).filter((place) => !place.startsWith('opdracht'))).toEqual([
    'signaal in Verwerkt',
    'signaal in Verwerkt',
    'aanvulling in Verwerkt',
    'ruis in Ruis',
  ])
  // Each of his answers quotes the mail that it is about, the refused ones too, and goes when that goes.
  expect(
    await world.query(
      `select about.verdict, count(*)::int as aantal
       from mails join mails as about on about.id = mails.draad_mail
       where mails.verdict = 'opdracht' and mails.signaal_id is null
       group by about.verdict order by about.verdict`,
    ),
  ).toEqual([
    { verdict: 'aanvulling', aantal: 1 },
    { verdict: 'ruis', aantal: 2 },
    { verdict: 'signaal', aantal: 2 },
  ])
})

test('an answer of a partner is a bevinding when it is proven, and waits for the officer when it is not', { timeout: 60_000 }, async () => {
  await using world = await createFastWorld()
  await startServices(world)
  await world.send(report())
  await waitSettled(world, 1)
  await waitQuiet(world)
  const bevindingen = async () => (await world.query("select from logboek where gebeurtenis = 'gevolg bevinding'")).length
  await answer(world, AF, '#consult politie', { to: /Nieuw signaal/ })
  const claimed = await answer(world, CAST.politie, 'Ja, dit pand kennen wij goed.', { to: /Een vraag aan u/, proven: false })
  expect(only(claimed, /Nieuwe aanvulling/, AF)).toContain('Niet bewezen.')
  expect(await bevindingen()).toBe(0)
  await answer(world, AF, '#bevinding politie Nagebeld: het klopt.', { to: /Nieuwe aanvulling/ })
  expect(await bevindingen()).toBe(1)
  const told = await answer(world, CAST.politie, 'geen', { to: /Een vraag aan u/ })
  expect(only(told, /Nieuwe aanvulling/, AF)).not.toContain('Niet bewezen.')
  expect(await bevindingen()).toBe(2)
  // A partner speaks for himself alone.
  const other = await answer(world, CAST.politie, '#bevinding riec Dit zegt het RIEC.', { to: /Een vraag aan u/ })
  expect(only(other, RESULT)).toContain('U kunt alleen een bevinding vastleggen van uzelf: politie.')
  const own = await answer(world, CAST.politie, '#bevinding politie Vorige week nog een melding.', { to: /Een vraag aan u/ })
  expect(only(own, /Nieuwe aanvulling/, AF)).toContain('Vorige week nog een melding.')
  expect(await bevindingen()).toBe(3)
})

test("while every officer is away the deputy gets the officers' letters, and no more power than before", { timeout: 60_000 }, async () => {
  await using world = await createFastWorld()
  await startServices(world)
  await world.send(report())
  await waitSettled(world, 1)
  await waitQuiet(world)
  const first = world.relay.find({ to: AF, subject: /Nieuw signaal/ })[0]?.header('message-id') ?? ''
  await deliver(world, {
    from: AF,
    to: CAST.meldpunt,
    subject: 'Automatisch antwoord: [MM-2026-0001] Nieuw signaal',
    text: 'Ik ben momenteel afwezig. Voor dringende zaken kunt u mijn collega bellen.',
    inReplyTo: first,
    headers: { 'Auto-Submitted': 'auto-replied' },
  })
  expect(await world.query('select van = tot as dag from afwezigheden')).toHaveLength(1)
  const second = await deliver(
    world,
    report({ text: 'In een flat aan de Verzonnen Ring 9 wonen vier vrouwen die niet naar buiten mogen van hun baas.' }),
  )
  const readers = second.filter(({ subject }) => /Nieuw signaal/.test(subject)).map(({ to }) => to)
  expect(readers.sort()).toEqual([AF, CAST.plaatsvervanger].sort())
  // Away, and yet an officer.
  const noted = await answer(world, AF, '#notitie Vanuit huis gezien.', { to: /MM-2026-0001. Nieuw signaal/ })
  expect(only(noted, RESULT)).toContain('Alles is uitgevoerd.')
})

test('a signaal that is merged goes on under the other number, with its melder and his answers', { timeout: 60_000 }, async () => {
  await using world = await createFastWorld()
  world.addPerson('j.smit@aalsmeer.example')
  await startServices(world)
  await world.send(report())
  await waitSettled(world, 1)
  await deliver(
    world,
    report({
      from: 'j.smit@aalsmeer.example',
      text: 'Bij de loods op de Hornweg slapen mannen. Hun baas heeft hun paspoorten en betaalt niet.',
    }),
  )
  const merged = await answer(world, AF, '#samenvoegen MM-2026-0001', { to: /MM-2026-0002. Nieuw signaal/ })
  expect(only(merged, /Terugkoppeling/, 'j.smit@aalsmeer.example')).toContain('onder een ander nummer')
  const told = await answer(world, 'j.smit@aalsmeer.example', 'Vannacht waren het er twaalf.', { to: /Terugkoppeling/ })
  expect(list(told)).toContain(`[MM-2026-0001] Nieuwe aanvulling > ${AF}`)
  const late = await answer(world, AF, '#spoed nu', { to: /MM-2026-0002. Nieuw signaal/ })
  expect(only(late, RESULT)).toContain('het signaal is afgerond')
  const closed = await answer(world, AF, '#zorg gebeld\n#afronden onvoldoende', { to: /MM-2026-0001. Nieuw signaal/ })
  expect(
    closed
      .filter(({ subject }) => /Terugkoppeling/.test(subject))
      .map(({ to }) => to)
      .sort(),
  ).toEqual([CAST.melder, 'j.smit@aalsmeer.example'].sort())
})
