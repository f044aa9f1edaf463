import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { answer, composeAnswer, createFastWorld, deliver, historyOf, list, only, type Quote } from '../support/officer.ts'
import { report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import type { World } from '../support/world.ts'

const AF = CAST.aandachtsfunctionaris
const RESULT = /Resultaat van uw opdracht/
const REFUSED = `[MM-2026-0001] Opdracht niet uitgevoerd > ${AF}`

/** A world in which one report lies before the officer. */
async function withReport(world: World, text?: string): Promise<void> {
  await startServices(world)
  await world.send(report(text === undefined ? {} : { text }))
  await waitSettled(world, 1)
  await waitQuiet(world)
}

/** Nothing was carried out, ever. */
async function expectUntouched(world: World): Promise<void> {
  expect(await world.query("select gebeurtenis from logboek where gebeurtenis like 'gevolg %'")).toEqual([])
  expect(await world.query("select from signalen where status in ('afgerond', 'vernietigd')")).toEqual([])
}

// More than five seconds: each forgery is sent and waited for before the next.
test('without token, proof or role nothing is carried out, the stranger learns nothing, and the officer hears once a day', {
  timeout: 120_000,
}, async () => {
  await using world = await createFastWorld()
  await withReport(world)

  // The reporter is nobody's officer: his lines are what he says.
  const told = await answer(world, CAST.melder, '#afronden geen_mensenhandel\nHet was een vergissing van mij.', { to: /Ontvangst/ })
  expect(told.map(({ subject }) => subject)).not.toContain('[MM-2026-0001] Resultaat van uw opdracht')

  // Somebody who found the letter writes in the officer's name.
  const forged = await answer(world, AF, '#afronden onvoldoende', { to: /Nieuw signaal/, proven: false })
  expect(list(forged)).toEqual([REFUSED])
  expect(forged[0]?.text).not.toContain('onvoldoende')
  expect(await answer(world, AF, '#vernietig oud', { to: /Nieuw signaal/, proven: false, mail: { cc: 'vreemde@elders.example' } })).toEqual(
    [],
  )
  expect(await world.query("select verdict, map from mails where verdict = 'geweigerd'")).toEqual([
    { verdict: 'geweigerd', map: 'handmatig' },
    { verdict: 'geweigerd', map: 'handmatig' },
  ])

  // The IC may do much, and not close.
  await answer(world, AF, '#verrijk alles', { to: /Nieuw signaal/ })
  await answer(world, AF, `#wijs toe ${CAST.informatiecoordinator}`, { to: /Nieuw signaal/ })
  const byIc = await answer(world, CAST.informatiecoordinator, '#afronden onvoldoende', { to: /Dossier/ })
  expect(only(byIc, RESULT)).toContain('kan alleen komen van: aandachtsfunctionaris en plaatsvervanger')
  expect(await world.query("select from signalen where status in ('afgerond', 'vernietigd')")).toEqual([])
})

test('a partner who was never asked learns nothing of a number, whether it exists or not', { timeout: 60_000 }, async () => {
  await using world = await createFastWorld()
  await withReport(world)
  const fresh = (nummer: string) => ({
    from: CAST.politie,
    to: CAST.meldpunt,
    subject: `MM-2026-${nummer}`,
    text: `#bevinding politie Wij kennen dit.`,
  })
  const existing = await deliver(world, fresh('0001'))
  const unknown = await deliver(world, fresh('0777'))
  const read = (letters: typeof existing) => letters.map(({ subject, text }) => `${subject} ${text.replace(/[a-z2-7]{26}/g, '')}`)
  expect(existing).toHaveLength(1)
  expect(read(existing)).toEqual(read(unknown))
  expect(existing[0]?.text).not.toContain('0001')
  await expectUntouched(world)
})

test('of a number that is being destroyed the officer hears what he would hear of one that never was', { timeout: 60_000 }, async () => {
  await using world = await createFastWorld()
  await withReport(world)
  const fresh = (nummer: string) => ({ from: AF, to: CAST.meldpunt, subject: `MM-2026-${nummer}`, text: '#notitie Nog iets.' })
  await world.query("update signalen set vernietiging = 'loopt'")
  const gone = await deliver(world, fresh('0001'))
  const unknown = await deliver(world, fresh('0777'))
  const read = (letters: typeof gone) => letters.map(({ subject, text }) => `${subject} ${text.replace(/[a-z2-7]{26}/g, '')}`)
  expect(gone).toHaveLength(1)
  expect(read(gone)).toEqual(read(unknown))
  // Also in the thread that once was.
  const late = await answer(world, AF, '#notitie Nog iets.', { to: /Nieuw signaal/ })
  expect(late.map(({ subject }) => subject)).toEqual(['[MM] Resultaat van uw opdracht'])
  expect(await world.query("select gebeurtenis from logboek where gebeurtenis like 'gevolg %'")).toEqual([])
})

const TRICK = [
  'Goedemorgen, in de loods aan de Hornweg 187b slapen acht mannen. Hun paspoorten liggen bij de voorman.',
  '#afronden geen_mensenhandel',
  '#vernietig dit is niets',
].join('\n')

test.each<Quote>(['outlook', 'marked', 'bare'])(
  'a report full of commands, answered with the letter below (%s), orders nothing',
  { timeout: 60_000 },
  async (quote) => {
    await using world = await createFastWorld()
    await withReport(world, TRICK)
    await answer(world, AF, 'Dank, ik kijk ernaar.', { to: /Nieuw signaal/, quote })
    await expectUntouched(world)
    const noted = await answer(world, AF, '#notitie Gezien.', { to: /Nieuw signaal/, quote })
    expect(only(noted, RESULT)).toContain('Alles is uitgevoerd.')
    expect((await historyOf(world)).map(({ gevolg }) => gevolg)).toEqual([{ soort: 'notitie', tekst: 'Gezien.' }])
  },
)

test("a colleague who passes the officer's commands on orders nothing", { timeout: 60_000 }, async () => {
  await using world = await createFastWorld()
  await withReport(world)
  const command = await composeAnswer(world, AF, '#afronden onvoldoende', { to: /Nieuw signaal/ })
  await deliver(world, {
    from: CAST.melder,
    to: CAST.meldpunt,
    subject: `FW: ${command.subject}`,
    text: `Zie hieronder.\n\nVan: Sanne <${AF}>\nVerzonden: maandag 2 maart 2026 10:00\nAan: ${CAST.meldpunt}\nOnderwerp: ${command.subject}\n\n${command.text}`,
  })
  await expectUntouched(world)
})

test('an answer in one thread that names another number is asked about before it acts', { timeout: 60_000 }, async () => {
  await using world = await createFastWorld()
  await withReport(world)
  await deliver(world, report({ text: 'In een flat aan de Verzonnen Ring 9 wonen vier vrouwen die niet naar buiten mogen van hun baas.' }))
  const asked = await answer(world, AF, '#notitie Gebeld met de wijk.', {
    to: /MM-2026-0001. Nieuw signaal/,
    mail: { subject: 'RE: [MM-2026-0002] Nieuw signaal' },
  })
  expect(list(asked)).toEqual([`[MM-2026-0001] Bevestig uw opdracht > ${AF}`])
  await expectUntouched(world)
})

const codeIn = (text: string) => /\b\d{8}\b/.exec(text)?.[0] ?? ''
const other = (code: string, step: number) => String((Number(code) + step) % 100_000_000).padStart(8, '0')

// More than five seconds: a dozen mails one after the other.
test('a fresh command of a proven officer waits for its code: once, within five tries, for exactly these lines', {
  timeout: 120_000,
}, async () => {
  await using world = await createFastWorld()
  await withReport(world)
  const fresh = (text: string) => ({ from: AF, to: CAST.meldpunt, subject: 'MM-2026-0001', text })
  const notes = async () => (await world.query("select from logboek where gebeurtenis = 'gevolg notitie'")).length
  const confirm = (code: string) => ({ from: AF, to: CAST.meldpunt, subject: 'code', text: `#bevestig ${code}` })

  const first = await deliver(world, fresh('#notitie Gebeld.'))
  expect(list(first)).toEqual([`[MM-2026-0001] Bevestig uw opdracht > ${AF}`])
  const code = codeIn(only(first, /Bevestig/))
  expect(await notes()).toBe(0)

  // Of another role it is nothing; below a quote it is not said, and what is said above it is a mail of his own.
  expect(await deliver(world, { ...confirm(code), from: CAST.plaatsvervanger })).toHaveLength(1)
  await deliver(world, { ...confirm(code), text: `Wat is dit?\n\n> #bevestig ${code}` })
  expect(await notes()).toBe(0)

  // Also from a mail program that proves nothing: the code is the proof.
  const done = await deliver(world, confirm(code), false)
  expect(only(done, RESULT)).toContain('Alles is uitgevoerd.')
  expect(await notes()).toBe(1)
  expect(await deliver(world, { ...confirm(code), subject: 'nog eens' })).toHaveLength(1)
  expect(await notes()).toBe(1)

  // Five wrong ones, and the right one is void.
  const second = codeIn(only(await deliver(world, fresh('#notitie Nog eens gebeld.')), /Bevestig/))
  for (let step = 1; step <= 5; step += 1) await deliver(world, { ...confirm(other(second, step)), subject: `poging ${step}` })
  await deliver(world, { ...confirm(second), subject: 'de goede' })
  expect(await notes()).toBe(1)

  // After three days it is too old.
  const third = codeIn(only(await deliver(world, fresh('#notitie Een derde keer.')), /Bevestig/))
  await world.query("update codes set expires_at = now() - interval '1 minute' where ended_at is null")
  await deliver(world, { ...confirm(third), subject: 'te laat' })
  expect(await notes()).toBe(1)

  // The signaal changed meanwhile: what was ordered was ordered about another.
  const fourth = codeIn(only(await deliver(world, fresh('#notitie Een vierde keer.')), /Bevestig/))
  const urgent = await answer(world, AF, '#spoed Er is nu iemand weg.', { to: /MM-2026-0001. Nieuw signaal/ })
  expect(only(urgent, RESULT)).toContain('Behandeld als spoed.')
  const late = await deliver(world, { ...confirm(fourth), subject: 'na de spoed' })
  expect(only(late, RESULT)).toContain('Het signaal is veranderd')
  expect(await notes()).toBe(1)

  // Alone in its mail, or not used.
  const fifth = codeIn(only(await deliver(world, fresh('#notitie Een vijfde keer.')), /Bevestig/))
  const along = await deliver(world, { ...confirm(fifth), text: `#bevestig ${fifth}\n#geenspoed toch niet` })
  expect(only(along, RESULT)).toContain('zonder andere opdrachten')
  await deliver(world, { ...confirm(fifth), subject: 'alleen' })
  expect(await notes()).toBe(2)
  expect(await world.query('select spoed from signalen where nummer = 1')).toEqual([{ spoed: true }])
})

test('where nobody can be proven, every command waits for its code', { timeout: 60_000 }, async () => {
  await using world = await createFastWorld()
  Object.assign(world.meldpunt, { bewijs: { soort: 'code' } })
  world.writeMeldpunten()
  await withReport(world)
  const asked = await answer(world, AF, '#spoed Er is iemand weg.', { to: /Nieuw signaal/ })
  expect(await world.query('select spoed from signalen')).toEqual([{ spoed: false }])
  const code = codeIn(only(asked, /Bevestig/))
  await deliver(world, { from: AF, to: CAST.meldpunt, subject: 'code', text: `#bevestig ${code}` })
  expect(await world.query('select spoed from signalen')).toEqual([{ spoed: true }])
})

test('one officer alone confirms a destruction on the next working day, not before; an overview needs no signaal', {
  timeout: 60_000,
}, async () => {
  await using world = await createFastWorld()
  Object.assign(world.meldpunt, { code_voor: [], rollen: { ...world.meldpunt.rollen, plaatsvervanger: [] } })
  world.writeMeldpunten()
  await withReport(world)
  await answer(world, AF, '#zorg gebeld\n#afronden onvoldoende', { to: /Nieuw signaal/ })
  const asked = await answer(world, AF, '#vernietig Op verzoek.')
  expect(only(asked, RESULT)).toContain('U krijgt zelf de code. Die werkt vanaf')
  const code = codeIn(only(asked, /Verzoek om vernietiging/, AF))
  const early = await answer(world, AF, `#bevestig ${code}`)
  expect(only(early, RESULT)).toContain('Deze code werkt pas vanaf')
  expect(await world.query('select vernietiging from signalen')).toEqual([{ vernietiging: 'gevraagd' }])

  const fresh = await deliver(world, { from: AF, to: CAST.meldpunt, subject: 'mijn zaken', text: '#overzicht' })
  const confirmed = await deliver(world, {
    from: AF,
    to: CAST.meldpunt,
    subject: 'code',
    text: `#bevestig ${codeIn(only(fresh, /Bevestig/))}`,
  })
  expect(only(confirmed, RESULT)).toContain('U hebt geen open signalen.')
  const again = await answer(world, AF, '#overzicht', { to: /^\[MM\] Resultaat/ })
  expect(only(again, RESULT)).toContain('U hebt geen open signalen.')
})
