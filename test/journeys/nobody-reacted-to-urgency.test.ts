import { recordAfwezigheid } from '@meldpunt/register/afwezigheden'
import { withMeldpunt } from '@meldpunt/register/database'
import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { createClock } from '../support/clock.ts'
import { openRegister } from '../support/register.ts'
import { startService } from '../support/service.ts'
import { deliveries, readLetters, waitSettled } from '../support/story.ts'
import { addSignaal, lezingOf, runWorker } from '../support/worker.ts'
import { createWorld, type World } from '../support/world.ts'

/** Ten past two on a Sunday night. */
const NIGHT = '2026-11-22T01:10:00.000Z'
const AF = CAST.aandachtsfunctionaris
const DEPUTY = CAST.plaatsvervanger

const sendUrgent = (world: World) =>
  world.send({
    from: CAST.melder,
    to: CAST.meldpunt,
    subject: 'Nu',
    text: 'Er wordt nu een meisje opgesloten in een kelder. Vannacht brengen zij haar weg naar het buitenland, en haar baas bedreigt haar.',
  })

test('an urgent report at night that nobody reacts to wakes the deputy after thirty minutes, once, though two workers run', async () => {
  await using world = await createWorld()
  const clock = createClock(world, NIGHT)
  await startService(world, 'mailbox', { now: NIGHT })
  await using _one = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await using _two = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await sendUrgent(world)
  await world.relay.waitFor({ to: AF, subject: /SPOED/ })
  await clock.moveTo('2026-11-22T01:39:59.000Z')
  expect(await deliveries(world, { to: DEPUTY })).toEqual([])
  await clock.moveTo('2026-11-22T01:40:30.000Z')
  await clock.moveTo('2026-11-22T01:50:00.000Z')
  expect(await deliveries(world, { to: DEPUTY })).toEqual([`[MM-2026-0001] SPOED: lees dit nu > ${DEPUTY}`])
  const [letter] = await readLetters(world, { to: DEPUTY })
  expect(letter?.text).toContain('Binnen 30 minuten heeft niemand gereageerd')
  expect(letter?.text).toContain('meisje opgesloten')
  expect(await world.query("select voorrang, budget from uitgaand where soort = 'spoedalarm' and oorzaak like 'spoed %'")).toEqual([
    { voorrang: 0, budget: null },
  ])
  // Of many in an hour the later notices go as one list; an alarm never.
  const gathered = await world.query('select distinct soort from uitgaand where verzamelbaar order by soort')
  expect(gathered).toEqual([{ soort: 'nieuw_signaal' }])
  expect(await world.query("select gegevens from logboek where gebeurtenis = 'termijn'")).toEqual([
    { gegevens: { termijn: 'spoed_zonder_reactie' } },
  ])
})

test('a short answer of the officer within thirty minutes lets the deputy sleep', async () => {
  await using world = await createWorld()
  const clock = createClock(world, NIGHT)
  await startService(world, 'mailbox', { now: NIGHT })
  await using _worker = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await sendUrgent(world)
  const alarm = await world.relay.waitFor({ to: AF, subject: /SPOED/ })
  const id = alarm.header('message-id') ?? ''
  await world.send({ from: AF, to: CAST.meldpunt, subject: 'Re: SPOED', inReplyTo: id, references: id, text: 'Opgepakt.' })
  await waitSettled(world, 2)
  await clock.moveTo('2026-11-22T01:55:00.000Z')
  expect(await deliveries(world, { to: DEPUTY })).toEqual([])
})

test("the officer's robot is no reaction", async () => {
  await using world = await createWorld()
  const clock = createClock(world, NIGHT)
  await startService(world, 'mailbox', { now: NIGHT })
  await using _worker = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await sendUrgent(world)
  const alarm = await world.relay.waitFor({ to: AF, subject: /SPOED/ })
  const id = alarm.header('message-id') ?? ''
  const headers = { 'Auto-Submitted': 'auto-replied' }
  await world.send({ from: AF, to: CAST.meldpunt, subject: 'Afwezig', inReplyTo: id, references: id, text: 'Ik ben er niet.', headers })
  await waitSettled(world, 2)
  await clock.moveTo('2026-11-22T01:41:00.000Z')
  expect(await deliveries(world, { to: DEPUTY })).toEqual([`[MM-2026-0001] SPOED: lees dit nu > ${DEPUTY}`])
})

test('with nobody to wake, everybody who looks after signalen hears again, and the beheerder must phone', async () => {
  await using world = await createWorld()
  world.writeMeldpunten([{ ...world.meldpunt, rollen: { ...world.meldpunt.rollen, plaatsvervanger: [] } }])
  await using register = await openRegister(world, 'mailbox')
  const clock = createClock(world, NIGHT)
  const spoed = { sinds: NIGHT, reactie: null }
  await addSignaal(world, register, { tekst: 'Er is haast bij.', lezing: lezingOf({}), now: new Date(NIGHT), over: { spoed } })
  await using _worker = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await clock.moveTo('2026-11-22T01:40:00.000Z')
  expect(await deliveries(world, { to: AF })).toEqual([`[MM-2026-0001] SPOED: lees dit nu > ${AF}`])
  expect(await deliveries(world, { to: CAST.beheerder })).toEqual([`[meldpunt aalsmeer] alarm: spoed_without_deputy > ${CAST.beheerder}`])
})

test("a deputy who is away is not the one to wake, and takes the officer's overview when she is away", async () => {
  await using world = await createWorld()
  const second = 'r.jansen@aalsmeer.example'
  world.addPerson(second)
  world.writeMeldpunten([{ ...world.meldpunt, rollen: { ...world.meldpunt.rollen, plaatsvervanger: [DEPUTY, second] } }])
  await using register = await openRegister(world, 'mailbox')
  const { db, kluis } = register
  const clock = createClock(world, NIGHT)
  const spoed = { sinds: NIGHT, reactie: null }
  await addSignaal(world, register, { tekst: 'Er is haast bij.', lezing: lezingOf({}), now: new Date(NIGHT), over: { spoed } })
  await withMeldpunt(db, 'aalsmeer', async (tx) => {
    const hashes = kluis.hashes('aalsmeer')
    await recordAfwezigheid(tx, hashes, 'aalsmeer', { adres: DEPUTY, van: '2026-11-22', tot: '2026-11-22', mailId: 'een' })
    await recordAfwezigheid(tx, hashes, 'aalsmeer', { adres: AF, van: '2026-11-23', tot: '2026-11-27', mailId: 'twee' })
  })
  // And words that do not open keep nobody asleep.
  await world.query("update meldingen set inhoud = 'kapot'")
  await using _worker = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await clock.moveTo('2026-11-22T01:40:00.000Z')
  expect((await deliveries(world, { subject: /SPOED/ })).map((line) => line.split(' > ')[1])).toEqual([second])
  await clock.moveTo('2026-11-23T07:30:00.000Z')
  expect((await deliveries(world, { subject: /Dagoverzicht/ })).map((line) => line.split(' > ')[1])).toContain(DEPUTY)
})
