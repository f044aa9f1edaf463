import { withMeldpunt } from '@meldpunt/register/database'
import { recordCode } from '@meldpunt/register/codes'
import { recordHerinnering } from '@meldpunt/register/herinneringen'
import type { Signaal } from '@meldpunt/signaal/signaal'
import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { createClock } from '../support/clock.ts'
import { openRegister } from '../support/register.ts'
import { deliveries, readLetters } from '../support/story.ts'
import { addSignaal, lezingOf, postLetters, runWorker } from '../support/worker.ts'
import { createWorld } from '../support/world.ts'

const AF = CAST.aandachtsfunctionaris
const DAG = /Dagoverzicht/

/** What waits, a line each, as the HTML of an overview has it. */
const listRows = (text: string) =>
  [...text.matchAll(/<th scope="row"[^>]*>([^<]*)<\/th>((?:<td[^>]*>[^<]*<\/td>){3})/g)].map(([, kenmerk, cells]) =>
    [kenmerk, ...(cells ?? '').split('</td>').slice(0, 3)].map((cell) => cell?.replace(/^<td[^>]*>/, '')).join(', '),
  )

test('every working day at half past eight the officer hears what waits, in one line when nothing does, once', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  // Thursday; Friday is Christmas.
  const clock = createClock(world, '2026-12-24T12:00:00.000Z')
  await using _one = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await using _two = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await clock.moveTo('2026-12-27T23:00:00.000Z')
  await clock.moveTo('2026-12-28T07:29:30.000Z')
  expect(await deliveries(world, { subject: DAG })).toEqual([])
  await clock.moveTo('2026-12-28T07:30:00.000Z')
  await clock.moveTo('2026-12-28T15:00:00.000Z')
  const [empty, ...more] = await readLetters(world, { subject: DAG })
  expect(more).toEqual([])
  expect(empty?.to).toBe(AF)
  expect(empty?.text).toContain('Er wacht niets op u en er kwam niets binnen.')

  const over: Partial<Signaal> = {
    status: 'in_verrijking',
    verrijking: { lopend: 0, icGevraagd: null, icAntwoord: null },
    spoed: { sinds: clock.now().toISOString(), reactie: clock.now().toISOString() },
    consulten: [{ partner: 'riec', gevraagd: clock.now().toISOString(), antwoord: null }],
  }
  await addSignaal(world, register, { tekst: 'Aan de kade.', lezing: lezingOf({}), now: clock.now(), over })
  await world.query(
    `insert into mails (meldpunt, id, bytes, chunks, ontvangen_at, kept_at, settled_at, verdict, reden, map, due_at)
     select 'aalsmeer', verdict, 1, 1, $1, $1, $1, verdict, 'nothing_readable', map, $1
     from (values ('onleesbaar', 'handmatig'), ('ruis', 'ruis')) as mail (verdict, map)`,
    [clock.now()],
  )
  await clock.moveTo('2026-12-29T07:30:00.000Z')
  const full = (await readLetters(world, { subject: DAG }))[1]?.text.replace(/\s+/g, ' ') ?? ''
  const op = 'maandag 28 december 2026'
  expect(listRows(full)).toEqual([
    `MM-2026-0001, contact met de zorgcoördinator, ${op}, ja`,
    `MM-2026-0001, advies van het RIEC, ${op}, ja`,
    `geen, uw oordeel over een mail, ${op}, `,
  ])
  expect(full).toMatch(/Ontvangen: 3.*Afgehandeld: 2.*Wachtend: 2.*Geen melding: 1/)
})

test('what waits in mails, letters and codes stands in the overview, and one signaal that does not open keeps it from nobody', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const { db, kluis } = register
  const clock = createClock(world, '2026-11-23T12:00:00.000Z')
  const add = (tekst: string) =>
    addSignaal(world, register, { tekst, lezing: lezingOf({}), now: clock.now(), over: { status: 'verrijkt', zorg: 'benaderd' } })
  await add('Aan de kade.')
  const asked = await add('Bij de sluis, in de nacht.')
  const broken = await add('Cafe op de hoek, elke dag.')
  await using _worker = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await clock.moveTo('2026-11-23T12:01:00.000Z')
  world.relay.failNext({ at: 'rcpt', code: 550, to: CAST.politie })
  await postLetters(
    world,
    register,
    [
      { ontvanger: CAST.melder, soort: 'vraag_aan_melder', oorzaak: 'vraag', signaal: asked },
      { ontvanger: CAST.politie, soort: 'consult', oorzaak: 'consult', signaal: asked },
    ],
    clock.now(),
  )
  await world.until(async () => (await world.query("select from uitgaand where state = 'mislukt'")).length === 1)
  await withMeldpunt(db, 'aalsmeer', (tx) => {
    const wacht = { soort: 'opdracht', signaalId: asked.id, mailId: null, ontvanger: AF, versie: 0, geldigVan: clock.now() } as const
    return recordCode(tx, kluis.hashes('aalsmeer'), 'aalsmeer', wacht, clock.now())
  })
  await world.query(
    "insert into opdrachten select 'aalsmeer', eerste_mail, id, 'iemand', opened_at, 'uitgevoerd', id, '' from signalen where id = $1",
    [asked.id],
  )
  await world.query("update signalen set inhoud = 'kapot' where id = $1", [broken.id])
  await clock.moveTo('2026-11-24T07:30:00.000Z')
  const [letter] = await readLetters(world, { subject: DAG })
  expect(
    listRows(letter?.text ?? '')
      .map((row) => row.split(', ').slice(0, 2).join(' '))
      .sort(),
  ).toEqual([
    'MM-2026-0001 uw eerste stap',
    'MM-2026-0002 antwoord van de melder',
    'MM-2026-0002 bevestiging met een code',
    'MM-2026-0002 een brief die niet aankwam',
  ])
})

test('the heads of the logboek are sealed each night, and the month is counted on its first working day', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const clock = createClock(world, '2026-11-27T12:00:00.000Z')
  await addSignaal(world, register, { tekst: 'Aan de kade.', lezing: lezingOf({}), now: clock.now() })
  await postLetters(world, register, [{ ontvanger: CAST.melder, oorzaak: 'een' }], clock.now())
  await using _worker = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await clock.moveTo('2026-11-27T22:59:30.000Z')
  expect(await deliveries(world, { to: CAST.beheerder })).toEqual([])
  await clock.moveTo('2026-11-27T23:00:30.000Z')
  const [seal] = await readLetters(world, { to: CAST.beheerder, subject: /Zegel/ })
  const [row] = await world.query<{ zegel: string; dag: string; koppen: string[] }>(
    `select gegevens ->> 'zegel' as zegel, gegevens ->> 'dag' as dag,
       array(select encode(hash, 'hex') from logboek as link where link.nr = logboek.nr - 1 and link.keten = '') as koppen
     from logboek
     where gebeurtenis = 'zegel'`,
  )
  expect(row?.dag).toBe('2026-11-27')
  expect(seal?.text).toContain(row?.zegel)
  expect(seal?.text).toContain(row?.koppen[0])
  await world.query(
    `insert into mails (meldpunt, id, bytes, chunks, ontvangen_at, kept_at, settled_at, verdict, reden, map, due_at)
     select 'aalsmeer', 'ruis' || months, 1, 1, at, at, at, 'ruis', 'noise', 'ruis', at
     from (select months, $1::timestamptz - make_interval(months => months) as at from unnest(array[2, 4, 5]) as months) as mail`,
    [clock.now()],
  )
  await clock.moveTo('2026-12-01T07:29:00.000Z')
  expect(await deliveries(world, { subject: /Maandrapport/ })).toEqual([])
  await clock.moveTo('2026-12-01T07:30:00.000Z')
  await clock.moveTo('2026-12-02T07:30:00.000Z')
  const reports = await readLetters(world, { subject: /Maandrapport/ })
  expect(reports.map(({ to }) => to)).toEqual([AF])
  expect(reports[0]?.text).toContain('november 2026')
  expect(reports[0]?.text).toContain('Nieuwe signalen: 1')
  // And of mails without a signaal those that are older than the file says; a code of one line lets them go.
  const [term, ...more] = await readLetters(world, { subject: /Bewaartermijn/ })
  expect([term?.to, more.length]).toEqual([AF, 0])
  expect(term?.text).toContain('Er zijn 2 mails')
  expect(term?.text).toMatch(/#bevestig \d{8}\b/)
  expect(await world.query('select soort from codes where ended_at is null')).toEqual([{ soort: 'zonder_signaal' }])
})

test('what somebody asked to be reminded of comes on its day, to him alone', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const clock = createClock(world, '2026-11-24T12:00:00.000Z')
  const signaal = await addSignaal(world, register, { tekst: 'Aan de kade.', lezing: lezingOf({}), now: clock.now() })
  const { db, kluis } = register
  const key = (await kluis.openKeys('aalsmeer', [signaal.id])).get(signaal.id)
  if (!key) throw new Error('no key')
  await withMeldpunt(db, 'aalsmeer', async (tx) => {
    const due = { dueAt: new Date('2026-11-26T07:30:00.000Z'), aan: AF, tekst: 'Bel de huisarts terug.' }
    await recordHerinnering(tx, 'aalsmeer', { key, sleutelId: signaal.id }, { id: 'een', signaalId: signaal.id, ...due })
    await recordHerinnering(
      tx,
      'aalsmeer',
      { key: kluis.own('aalsmeer'), sleutelId: '' },
      { id: 'twee', signaalId: null, ...due, tekst: null },
    )
  })
  await world.query(
    "insert into herinneringen select meldpunt, 'kapot', signaal_id, sleutel_id, due_at, null, 'kapot' from herinneringen where id = 'een'",
  )
  await using _worker = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await clock.moveTo('2026-11-26T07:29:00.000Z')
  expect(await deliveries(world, { subject: /Herinnering/ })).toEqual([])
  await clock.moveTo('2026-11-26T07:30:00.000Z')
  await clock.moveTo('2026-11-26T09:30:00.000Z')
  const letters = await readLetters(world, { subject: /Herinnering/ })
  expect(letters.map(({ subject, to }) => `${subject} > ${to}`).sort()).toEqual([
    `[MM-2026-0001] Herinnering > ${AF}`,
    `[MM] Herinnering > ${AF}`,
  ])
  expect(letters.find(({ subject }) => subject.includes('MM-2026'))?.text).toContain('Bel de huisarts terug.')
})
