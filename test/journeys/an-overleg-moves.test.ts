import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { answer, createFastWorld, only } from '../support/officer.ts'
import { report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import type { World } from '../support/world.ts'

const AF = CAST.aandachtsfunctionaris
const RESULT = /Resultaat van uw opdracht/
const EERSTE = { to: /MM-2026-0001. / }
const TWEEDE = { to: /MM-2026-0002. / }
/** Everybody at a basisteam about labour exploitation: the police, and those inside. */
const TAFEL = [AF, CAST.plaatsvervanger, CAST.informatiecoordinator, CAST.ondermijningsteam, CAST.politie].sort()

/** What the letters from a place on put into a calendar: by addressee, each as another's parser reads it. */
async function readCalendars(world: World, after: number): Promise<Map<string, string[]>> {
  const calendars = new Map<string, string[]>()
  for (const { to, raw } of world.relay.find({ from: CAST.meldpunt, after })) {
    // One alternative of the mail, in lines that need no encoding.
    const part = /Content-Type: text\/calendar[\s\S]{0,200}?Transfer-Encoding: 7bit\r\n\r\n([\s\S]{1,20000}?)\r\n--/.exec(raw.toString())
    if (!part) continue
    const calendar = new ICAL.Component(ICAL.parse(part[1] ?? ''))
    const component = calendar.getFirstSubcomponent('vevent')
    if (!component) throw new Error('no event')
    const { uid, sequence, summary } = new ICAL.Event(component)
    const line = [calendar.getFirstPropertyValue('method'), uid.split('@')[0], sequence, summary].join(' ')
    calendars.set(to, [...(calendars.get(to) ?? []), line].sort())
  }
  return calendars
}

/** Orders, and gives what the calendars at the table were told, who was told it, and what else was said. */
async function order(world: World, regels: string, to: { to: RegExp }) {
  const after = world.relay.mails.length
  const letters = await answer(world, AF, regels, to)
  const calendars = await readCalendars(world, after)
  return { letters, told: calendars.get(CAST.politie), calendars }
}

// More than five seconds: two reports and nine mails of commands, each letter to five people.
test('who was invited hears when a signaal leaves an overleg: that it is off, or that it goes on about the others', {
  timeout: 120_000,
}, async () => {
  await using world = await createFastWorld()
  await startServices(world)
  await world.send(report())
  await world.send(report({ subject: 'Busje bij de kas', text: `${report().text}`.replace('Hornweg 187b', 'Hornweg 201') }))
  await waitSettled(world, 2)
  await waitQuiet(world)

  const first = await order(world, '#overleg basisteam 3 juni 2030 om 14:00', EERSTE)
  expect([...first.calendars.keys()].sort()).toEqual(TAFEL)
  expect(first.told).toEqual(['REQUEST mm-basisteam-2030-06-03 0 Overleg met het basisteam, MM-2026-0001'])
  expect((await order(world, '#overleg basisteam 3 juni 2030', TWEEDE)).told).toEqual([
    'REQUEST mm-basisteam-2030-06-03 1 Overleg met het basisteam, MM-2026-0001, MM-2026-0002',
  ])

  // The first goes on another day: the old one goes on about the second.
  const moved = await order(world, '#overleg basisteam 11 juni 2030 om 10:00', EERSTE)
  expect([...moved.calendars.keys()].sort()).toEqual(TAFEL)
  expect(moved.told).toEqual([
    'REQUEST mm-basisteam-2030-06-03 2 Overleg met het basisteam, MM-2026-0002',
    'REQUEST mm-basisteam-2030-06-11 0 Overleg met het basisteam, MM-2026-0001',
  ])
  expect(only(moved.letters, RESULT)).toContain('De deelnemers krijgen bericht.')
  const [update] = moved.letters.filter(({ to, subject }) => to === CAST.politie && subject.includes('MM-2026-0002'))
  expect(update?.text).toContain('14.00 uur')

  // The second closes: nobody meets that day any more.
  const closed = await order(world, '#zorg nvt Niemand in beeld.\n#afronden onvoldoende', TWEEDE)
  expect([...closed.calendars.keys()].sort()).toEqual(TAFEL)
  expect(closed.told).toEqual(['CANCEL mm-basisteam-2030-06-03 3 Overleg met het basisteam, MM-2026-0002'])
  const off = closed.letters.filter(({ text }) => text.includes('gaat niet door'))
  expect(off.map(({ to }) => to).sort()).toEqual(TAFEL)

  // Back to that day, by two lines of which the last one holds: calendars count on, and nobody hears of the day in between.
  const back = await order(world, '#overleg basisteam 12 juni 2030\n#overleg basisteam 3 juni 2030', EERSTE)
  expect(back.told).toEqual([
    'CANCEL mm-basisteam-2030-06-11 1 Overleg met het basisteam, MM-2026-0001',
    'REQUEST mm-basisteam-2030-06-03 4 Overleg met het basisteam, MM-2026-0001',
  ])
  expect(await world.query('select datum::text, tijd, volgnr from overleggen order by datum')).toEqual([
    { datum: '2030-06-03', tijd: null, volgnr: 4 },
    { datum: '2030-06-11', tijd: null, volgnr: 1 },
  ])
  expect((await order(world, '#ruis Toch geen melding.', EERSTE)).told).toEqual([
    'CANCEL mm-basisteam-2030-06-03 5 Overleg met het basisteam, MM-2026-0001',
  ])
  // What is called off is called off once.
  await order(world, '#heropen Toch wel.', EERSTE)
  expect((await order(world, '#zorg nvt Niemand in beeld.\n#afronden onvoldoende', EERSTE)).calendars).toEqual(new Map())
})
