import { withMeldpunt } from '@meldpunt/register/database'
import { verifyLogboek } from '@meldpunt/register/logboek'
import type { Signaal } from '@meldpunt/signaal/signaal'
import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { createClock, type MovedClock } from '../support/clock.ts'
import { openRegister } from '../support/register.ts'
import { deliveries, readLetters } from '../support/story.ts'
import { addSignaal, lezingOf, runWorker } from '../support/worker.ts'
import { createWorld, type World } from '../support/world.ts'

const AF = CAST.aandachtsfunctionaris
/** Letters about a signaal or an overleg; those of every day are another story. */
const ABOUT = /\[MM-|Agenda/

/** What went out at each of these moments. */
async function follow(world: World, clock: MovedClock, moments: string[]): Promise<Record<string, string[]>> {
  const told: Record<string, string[]> = {}
  let before = await deliveries(world, { subject: ABOUT })
  for (const moment of moments) {
    await clock.moveTo(moment)
    const after = await deliveries(world, { subject: ABOUT })
    const left = [...before]
    const fresh = after.filter((line) => {
      const at = left.indexOf(line)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    if (fresh.length > 0) told[moment] = fresh
    before = after
  }
  return told
}

// More than five seconds: a month passes.
test('the letters of a month for one signaal, each on its day and once', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const geopend = '2026-11-02T10:00:00.000Z'
  const clock = createClock(world, geopend)
  const over: Partial<Signaal> = {
    status: 'in_verrijking',
    zorg: 'benaderd',
    verrijking: { lopend: 0, icGevraagd: geopend, icAntwoord: null },
    consulten: [{ partner: 'politie', gevraagd: '2026-11-03T10:00:00.000Z', antwoord: null }],
    overleggen: [{ overleg: 'lokaal', datum: '2026-11-16', tijd: '10:00', uitkomst: false }],
  }
  const kentekens = [{ waarde: 'GX-813-R', vindplaatsen: [{ bron: 'meldtekst', van: 0, tot: 2, tekst: 'Op' }] }]
  await addSignaal(world, register, { tekst: 'Op de kade stond een busje.', lezing: lezingOf({ kentekens }), now: new Date(geopend), over })
  await using worker = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await clock.moveTo('2026-11-02T10:01:00.000Z')
  const told = await follow(world, clock, [
    '2026-11-09T09:59:00.000Z',
    '2026-11-09T10:00:00.000Z', // Five working days: the IC had his.
    '2026-11-10T10:00:00.000Z', // And the police theirs.
    '2026-11-13T07:29:00.000Z',
    '2026-11-13T07:30:00.000Z', // Friday half past eight, the working day before the overleg.
    '2026-11-17T07:30:00.000Z', // Nobody wrote what came of it.
    '2026-11-17T10:00:00.000Z', // Ten working days: the question to the police has ended.
    '2026-11-30T07:29:00.000Z',
    '2026-11-30T07:30:00.000Z', // Four weeks.
    '2026-12-01T12:00:00.000Z',
    '2026-12-28T07:30:00.000Z', // Eight.
  ])
  expect(told).toEqual({
    '2026-11-09T10:00:00.000Z': [`[MM-2026-0001] Herinnering > ${CAST.informatiecoordinator}`],
    '2026-11-10T10:00:00.000Z': [`[MM-2026-0001] Een vraag aan u > ${CAST.politie}`],
    '2026-11-13T07:30:00.000Z': [`[MM] Agenda voor het overleg > ${AF}`],
    '2026-11-17T07:30:00.000Z': [`[MM-2026-0001] Herinnering > ${AF}`],
    '2026-11-17T10:00:00.000Z': [`[MM-2026-0001] Herinnering > ${AF}`],
    '2026-11-30T07:30:00.000Z': [`[MM-2026-0001] Hoe het ervoor staat > ${CAST.melder}`],
    '2026-12-28T07:30:00.000Z': [`[MM-2026-0001] Hoe het ervoor staat > ${CAST.melder}`],
  })
  expect(await world.query('select status from signalen')).toEqual([{ status: 'verrijkt' }])
  expect(await world.query("select gegevens from logboek where gebeurtenis = 'status'")).toEqual([
    { gegevens: { van: 'in_verrijking', naar: 'verrijkt' } },
  ])
  const [question] = await readLetters(world, { to: CAST.politie })
  expect(question?.text).toContain('GX-813-R')
  expect((await withMeldpunt(register.db, 'aalsmeer', (tx) => verifyLogboek(tx, 'aalsmeer'))).breuken).toEqual([])
  expect(worker.lines.filter(({ level }) => level === 'error')).toEqual([])
})

test('signalen of one overleg come in one agenda, also when one of them came to it late', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const start = '2026-11-09T10:00:00.000Z'
  const clock = createClock(world, start)
  const overleggen: Signaal['overleggen'] = [{ overleg: 'lokaal', datum: '2026-11-12', tijd: '14:00', uitkomst: false }]
  const add = (tekst: string) =>
    addSignaal(world, register, {
      tekst,
      lezing: lezingOf({}),
      now: clock.now(),
      over: { status: 'lokaal_overleg', zorg: 'benaderd', overleggen },
    })
  for (const tekst of ['Aan de kade.', 'Bij de sluis, bij nacht.', 'Cafe op de hoek, elke dag.']) await add(tekst)
  await using _one = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await using _two = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await clock.moveTo('2026-11-11T07:30:00.000Z')
  const agendas = await readLetters(world, { subject: /Agenda/ })
  expect(agendas.map(({ to }) => to)).toEqual([AF])
  expect(agendas[0]?.text).toContain('Op de agenda: 3 signalen')
  expect(agendas[0]?.text).toContain('donderdag 12 november 2026 om 14.00 uur')
  await add('Dit kwam er nog bij, op de dag zelf.')
  await clock.moveTo('2026-11-11T09:00:00.000Z')
  const later = await readLetters(world, { subject: /Agenda/ })
  expect(later).toHaveLength(2)
  expect(later[1]?.text).toContain('Op de agenda: 1 signaal')
  expect(later[1]?.text).toContain('MM-2026-0004')
})

test('a closed signaal asks for feedback that failed, and warns of the end of its term', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  // Friday.
  const afgerond = '2026-11-06T15:00:00.000Z'
  const clock = createClock(world, afgerond)
  const over: Partial<Signaal> = { status: 'afgerond', uitkomst: 'onvoldoende', afgerond, zorg: 'benaderd', terugkoppeling: 'open' }
  await addSignaal(world, register, { tekst: 'Aan de kade.', lezing: lezingOf({}), now: new Date(afgerond), over })
  await using _worker = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await clock.moveTo('2026-11-06T15:01:00.000Z')
  const told = await follow(world, clock, [
    '2026-11-09T07:29:00.000Z',
    '2026-11-09T07:30:00.000Z',
    '2027-10-07T06:29:00.000Z',
    '2027-10-07T06:30:00.000Z',
    '2027-11-06T07:30:00.000Z',
    '2027-12-06T07:30:00.000Z',
  ])
  expect(told).toEqual({
    '2026-11-09T07:30:00.000Z': [`[MM-2026-0001] Herinnering > ${AF}`],
    '2027-10-07T06:30:00.000Z': [`[MM-2026-0001] Bewaartermijn > ${AF}`],
    '2027-11-06T07:30:00.000Z': [`[MM-2026-0001] Bewaartermijn > ${AF}`],
  })
})

test('a duty that breaks keeps no other waiting, and is told from the third time on', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const start = '2026-11-09T10:00:00.000Z'
  const clock = createClock(world, start)
  const spoed = { sinds: start, reactie: null }
  const broken = await addSignaal(world, register, { tekst: 'Aan de kade.', lezing: lezingOf({}), now: new Date(start), over: { spoed } })
  await addSignaal(world, register, { tekst: 'Bij de sluis, bij nacht.', lezing: lezingOf({}), now: new Date(start), over: { spoed } })
  await world.query("update signalen set inhoud = 'kapot' where id = $1", [broken.id])
  await using _worker = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await clock.moveTo('2026-11-09T10:30:00.000Z')
  expect(await deliveries(world, { to: CAST.plaatsvervanger })).toEqual([`[MM-2026-0002] SPOED: lees dit nu > ${CAST.plaatsvervanger}`])
  for (const minute of ['31', '33', '37']) await clock.moveTo(`2026-11-09T10:${minute}:30.000Z`)
  expect(await deliveries(world, { to: CAST.beheerder, subject: /alarm/ })).toEqual([
    `[meldpunt aalsmeer] alarm: termijn_broken > ${CAST.beheerder}`,
  ])
})
