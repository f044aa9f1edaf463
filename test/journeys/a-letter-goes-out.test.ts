import { createHash } from 'node:crypto'
import { parseMail } from '@meldpunt/mail/parse'
import { recordAfwezigheid } from '@meldpunt/register/afwezigheden'
import { withMeldpunt } from '@meldpunt/register/database'
import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { openRegister } from '../support/register.ts'
import { addSignaal, lezingOf, postLetters, runWorker } from '../support/worker.ts'
import { createWorld, type World } from '../support/world.ts'

const MELDER = CAST.melder

interface Row {
  state: string
  tries: number
  last_error: string | null
}

async function rowOf(world: World, id: string): Promise<Row> {
  const [row] = await world.query<Row>('select state, tries, last_error from uitgaand where id = $1', [id])
  if (!row) throw new Error('no such letter')
  return row
}

const untilState = (world: World, id: string, state: string) =>
  world.until(async () => ((await rowOf(world, id)).state === state ? true : null))

test('a letter goes from its row to its one addressee, marked as automatic, with the meldpunt as envelope sender', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  await using _worker = await runWorker(world)
  const [id = ''] = await postLetters(world, register, [{ ontvanger: MELDER, oorzaak: 'een' }])
  const mail = await world.relay.waitFor({ to: MELDER })
  expect(mail.envelopeFrom).toBe(CAST.meldpunt)
  expect(mail.header('auto-submitted')).toBe('auto-replied')
  expect(mail.header('precedence')).toBe('bulk')
  expect(mail.header('message-id')).toContain(id)
  await untilState(world, id, 'verzonden')
  expect(await world.query("select gebeurtenis from logboek where gebeurtenis = 'brief verzonden'")).toHaveLength(1)
})

test('what goes along with a letter is sealed with it, and arrives as it was', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  await using _worker = await runWorker(world)
  const inhoud = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n'
  const formulier = { naam: 'formulier.docx', type: 'application/octet-stream', inhoud: Buffer.from([0, 1, 254, 255]), cid: null }
  const [id = ''] = await postLetters(world, register, [
    { ontvanger: MELDER, oorzaak: 'een', agenda: { methode: 'REQUEST', inhoud }, bijlagen: [formulier] },
  ])
  const { raw } = await world.relay.waitFor({ to: MELDER })
  const { bijlagen } = await parseMail(raw)
  const sha256 = createHash('sha256').update(formulier.inhoud).digest('hex')
  expect(bijlagen.find(({ naam }) => naam === 'formulier.docx')?.sha256).toBe(sha256)
  expect(`${raw}`).toMatch(/^Content-Type: text\/calendar;[\s\S]{0,80}method=REQUEST/m)
  const [row] = await world.query<{ inhoud: Buffer }>('select inhoud from uitgaand where id = $1', [id])
  expect(row?.inhoud.includes('formulier.docx')).toBe(false)
  expect(row?.inhoud.includes('VCALENDAR')).toBe(false)
})

test('a letter posted twice goes out once', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  await using _worker = await runWorker(world)
  const letter = { ontvanger: MELDER, oorzaak: 'een' }
  await postLetters(world, register, [letter])
  await world.relay.waitFor({ to: MELDER })
  await postLetters(world, register, [letter, { ontvanger: MELDER, oorzaak: 'twee' }])
  await world.relay.waitFor({ to: MELDER, subject: /twee/ })
  expect(world.relay.find({ to: MELDER, subject: /een/ })).toHaveLength(1)
})

test('a letter that waits while no worker runs goes out when one starts', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  await postLetters(world, register, [{ ontvanger: MELDER, oorzaak: 'een' }])
  await using _worker = await runWorker(world)
  await world.relay.waitFor({ to: MELDER })
})

test('a server that says later gets the letter again after a wait, with the same Message-ID', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  let now = new Date('2026-03-02T09:00:00Z')
  await using _worker = await runWorker(world, { now: () => now, sweepEveryMs: 100 })
  world.relay.failNext({ at: 'data', code: 451, to: MELDER })
  const [id = ''] = await postLetters(world, register, [{ ontvanger: MELDER, oorzaak: 'een' }], now)
  await world.until(async () => (await rowOf(world, id)).last_error !== null)
  expect(await rowOf(world, id)).toMatchObject({ state: 'wacht', tries: 1 })
  expect(world.relay.find({ to: MELDER })).toHaveLength(0)
  now = new Date('2026-03-02T09:02:00Z')
  const mail = await world.relay.waitFor({ to: MELDER })
  expect(mail.header('message-id')).toContain(id)
})

test('a connection cut after DATA gives a second copy with the same Message-ID, never a third', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  let now = new Date('2026-03-02T09:00:00Z')
  await using _worker = await runWorker(world, { now: () => now, sweepEveryMs: 100 })
  world.relay.failNext({ at: 'data', cut: 'delivered', to: MELDER })
  const [id = ''] = await postLetters(world, register, [{ ontvanger: MELDER, oorzaak: 'een' }], now)
  await world.until(async () => (await rowOf(world, id)).last_error !== null)
  now = new Date('2026-03-02T09:02:00Z')
  await untilState(world, id, 'verzonden')
  const ids = world.relay.find({ to: MELDER }).map((mail) => mail.header('message-id'))
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(1)
})

test('a letter that is refused for good is told to the officer, and a refused letter about that to the beheerder alone', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  await using _worker = await runWorker(world)
  const signaal = await addSignaal(world, register, { tekst: 'Op de kade stonden zes mannen.', lezing: lezingOf({}) })
  world.relay.failNext({ at: 'rcpt', code: 550, to: MELDER })
  const [id = ''] = await postLetters(world, register, [{ ontvanger: MELDER, oorzaak: 'een', signaal }])
  const told = await world.relay.waitFor({ to: CAST.aandachtsfunctionaris, subject: /kwam niet aan/ })
  expect(told.header('subject')).toContain(signaal.kenmerk)
  expect(await rowOf(world, id)).toMatchObject({ state: 'mislukt', tries: 1 })

  world.relay.failNext({ at: 'rcpt', code: 550, to: MELDER }, { at: 'rcpt', code: 550, to: CAST.aandachtsfunctionaris })
  await postLetters(world, register, [{ ontvanger: MELDER, oorzaak: 'twee', signaal }])
  await world.relay.waitFor({ to: CAST.beheerder, subject: /brief_aan_officier/ })
  await world.until(async () => (await world.query("select from uitgaand where state = 'mislukt'")).length === 3)
  expect(await world.query("select from uitgaand where soort = 'bezorgprobleem'")).toHaveLength(2)
})

test('while every officer is away the deputy hears of a letter that was refused too', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const now = new Date('2026-03-02T09:00:00Z')
  await using _worker = await runWorker(world, { now: () => now })
  await withMeldpunt(register.db, 'aalsmeer', (tx) =>
    recordAfwezigheid(tx, register.kluis.hashes('aalsmeer'), 'aalsmeer', {
      adres: CAST.aandachtsfunctionaris,
      van: '2026-03-02',
      tot: '2026-03-06',
      mailId: '',
    }),
  )
  world.relay.failNext({ at: 'rcpt', code: 550, to: MELDER })
  await postLetters(world, register, [{ ontvanger: MELDER, oorzaak: 'een' }], now)
  for (const to of [CAST.plaatsvervanger, CAST.aandachtsfunctionaris]) await world.relay.waitFor({ to, subject: /kwam niet aan/ })
})

test('a wrong password costs no letter a try, raises the alarm, and the letters go once it is right', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  let now = new Date('2026-03-02T09:00:00Z')
  const env = world.env('worker')
  const right = world.addPerson(CAST.meldpunt)
  world.relay.addUser({ ...right, password: 'another' })
  await using worker = await runWorker(world, { now: () => now, sweepEveryMs: 100 })
  const [id = ''] = await postLetters(world, register, [{ ontvanger: MELDER, oorzaak: 'een' }], now)
  await world.until(async () => (await rowOf(world, id)).last_error !== null)
  expect(await rowOf(world, id)).toMatchObject({ state: 'wacht', tries: 0, last_error: '535 5.7.8' })
  await world.until(async () => (await world.query("select from alarmen where oorzaak = 'smtp' and over_at is null")).length === 1)
  world.relay.addUser(right)
  now = new Date('2026-03-02T09:05:00Z')
  await untilState(world, id, 'verzonden')
  await world.until(async () => (await world.query("select from alarmen where oorzaak = 'smtp' and over_at is not null")).length === 1)
  expect(JSON.stringify(worker.lines)).not.toContain(MELDER)
  expect(JSON.stringify(worker.lines)).not.toContain(new URL(env.SMTP_URL ?? '').password)
})

test('two workers at once send each letter once, and urgent ones first', async () => {
  await using world = await createWorld()
  world.writeMeldpunten([{ ...world.meldpunt, smtp: { per_minuut: 10_000, verbindingen: 3 } }])
  await using register = await openRegister(world, 'mailbox')
  const letters = Array.from({ length: 120 }, (_, nr) => ({ ontvanger: `melder${nr}@ergens.example`, oorzaak: `brief ${nr}` }))
  await postLetters(world, register, [...letters, { ontvanger: MELDER, oorzaak: 'spoed', soort: 'spoedbevestiging', spoed: true }])
  await using _one = await runWorker(world)
  await using _two = await runWorker(world)
  await world.until(async () => (await world.query("select from uitgaand where state <> 'verzonden'")).length === 0)
  expect(world.relay.mails.map(({ to }) => to).sort()).toEqual([...letters.map(({ ontvanger }) => ontvanger), MELDER].sort())
  expect(world.relay.mails.findIndex(({ to }) => to === MELDER)).toBeLessThan(30)
  expect(await world.query('select from uitgaand where tries <> 1')).toHaveLength(0)
})

test('letters are held when an address got enough, and go when the window has room', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  let now = new Date('2026-03-02T09:00:00Z')
  await using _worker = await runWorker(world, { now: () => now, sweepEveryMs: 100 })
  const ontvanger = 'burger@ergens.example'
  await postLetters(
    world,
    register,
    Array.from({ length: 12 }, (_, nr) => ({ ontvanger, oorzaak: `brief ${nr}` })),
    now,
  )
  await world.until(async () => (await world.query("select from uitgaand where state = 'wacht' or state = 'bezig'")).length === 0)
  const count = async () =>
    Object.fromEntries(
      (await world.query<{ state: string; n: number }>('select state, count(*)::int as n from uitgaand group by state')).map(
        ({ state, n }) => [state, n],
      ),
    )
  expect(await count()).toEqual({ verzonden: 10, ingehouden: 2 })
  now = new Date('2026-03-03T09:00:01Z')
  await world.until(async () => (await world.query("select from uitgaand where state <> 'verzonden'")).length === 0)
  expect(world.relay.find({ to: ontvanger })).toHaveLength(12)
})

test('with letters switched off nothing goes out, also not later', async () => {
  await using world = await createWorld()
  world.writeMeldpunten([{ ...world.meldpunt, brieven: 'alleen_medewerkers' }])
  await using register = await openRegister(world, 'mailbox')
  await postLetters(world, register, [{ ontvanger: 'burger@ergens.example', oorzaak: 'een' }])
  world.writeMeldpunten()
  await using _worker = await runWorker(world)
  await postLetters(world, register, [{ ontvanger: MELDER, oorzaak: 'twee' }])
  await world.relay.waitFor({ to: MELDER })
  expect(await world.query("select from uitgaand where state = 'onderdrukt'")).toHaveLength(1)
  expect(world.relay.mails).toHaveLength(1)
})

test('a letter for what is not exactly one address goes to nobody, and the officer hears', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  await using _worker = await runWorker(world)
  await postLetters(world, register, [{ ontvanger: 'een@ergens.example, twee@ergens.example', oorzaak: 'een' }])
  await world.relay.waitFor({ to: CAST.aandachtsfunctionaris, subject: /kwam niet aan/ })
  expect(world.relay.mails).toHaveLength(1)
})

test('beyond the letters of a minute the rest waits, but not an urgent one', async () => {
  await using world = await createWorld()
  world.writeMeldpunten([{ ...world.meldpunt, smtp: { per_minuut: 5, verbindingen: 2 } }])
  await using register = await openRegister(world, 'mailbox')
  await using _worker = await runWorker(world)
  await postLetters(
    world,
    register,
    Array.from({ length: 8 }, (_, nr) => ({ ontvanger: `melder${nr}@ergens.example`, oorzaak: `brief ${nr}` })),
  )
  const sent = async () => (await world.query("select from uitgaand where state = 'verzonden'")).length
  await world.until(async () => (await sent()) === 5)
  await postLetters(world, register, [{ ontvanger: MELDER, oorzaak: 'spoed', soort: 'spoedbevestiging', spoed: true }])
  await world.relay.waitFor({ to: MELDER })
  await world.until(async () => (await sent()) === 6)
  expect(await world.query("select from uitgaand where state = 'wacht'")).toHaveLength(3)
})
