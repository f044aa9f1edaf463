import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { CAST, PASSWORD_VARIABLE } from '../../infra/local/cast.ts'
import { databaseUrl, makeDatabase, querySuperuser } from '../../infra/local/postgres.ts'
import { runMeldpunt } from '../support/meldpunt.ts'
import { deliveries, report, startServices, untilSwept, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

/** Two empty databases, gone with the world: the environment of their owner. */
async function ownEmptyDatabases(world: World): Promise<Record<string, string>> {
  const { postgres } = world.stack.ports
  const names = [`leeg_${world.id}`, `leeg_sleutels_${world.id}`] as const
  for (const name of names) await makeDatabase(postgres, name)
  world.defer(async () => {
    for (const name of names) await querySuperuser(postgres, 'postgres', `drop database ${name} with (force)`)
  })
  const [register, sleutels] = names.map((name) => databaseUrl(postgres, name, 'meldpunt_owner'))
  return { DATABASE_URL: register ?? '', KEYS_DATABASE_URL: sleutels ?? '' }
}

interface Check {
  ok: boolean
  about: string
  note: string
}

const wrongOf = (checks: Check[]) => checks.filter(({ ok }) => !ok)

test('an installation is begun: databases are made, keys are made, and every connection is tried', async () => {
  await using world = await createWorld()
  const empty = await ownEmptyDatabases(world)
  const made = await runMeldpunt(world, ['migreer'], empty)
  expect(made).toMatchObject({ code: 0, stdout: expect.stringMatching(/^register: applied .*\nsleutels: applied .*\n$/) })
  expect(await runMeldpunt(world, ['migreer'], empty)).toMatchObject({
    code: 0,
    stdout: 'register: nothing to do\nsleutels: nothing to do\n',
  })
  const notOwner = await runMeldpunt(world, ['migreer'])
  expect(notOwner).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('runs as the owner of the databases') })

  const keyless = await runMeldpunt(world, ['controleer', '--json'])
  expect(keyless.code).toBe(1)
  expect(wrongOf(keyless.json<Check>())).toEqual([
    { ok: false, about: 'keys', note: expect.stringContaining('run `meldpunt sleutels maak`') },
  ])
  expect(await runMeldpunt(world, ['sleutels', 'maak'])).toMatchObject({ code: 0, stdout: 'made: root, aalsmeer\n' })
  expect(await runMeldpunt(world, ['sleutels', 'maak'])).toMatchObject({ code: 0, stdout: expect.stringContaining('nothing to do') })

  const well = await runMeldpunt(world, ['controleer'])
  expect(well).toMatchObject({ code: 0, stderr: '' })
  expect(
    well.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => line.slice(0, 33).trim()),
  ).toEqual(
    ['meldpunten file', 'content database', 'key database', 'keys', 'aalsmeer databases', 'aalsmeer imap', 'queue', 'aalsmeer smtp'].map(
      (about) => `ok   ${about}`,
    ),
  )
})

test('each thing that is broken is said, with what to do about it', async () => {
  await using world = await createWorld()
  await runMeldpunt(world, ['sleutels', 'maak'])
  const env = world.env('beheer')
  const check = async (broken: Record<string, string>) => {
    const run = await runMeldpunt(world, ['controleer', '--json'], broken)
    expect(run.code).toBe(1)
    return wrongOf(run.json<Check>()).map(({ about, note }) => [about, note])
  }
  const nowhere = 'redis://127.0.0.1:1/0'
  const stranger = (env.SMTP_URL ?? '').replace('geheim', 'fout')
  expect(await check({ REDIS_URL: nowhere, SMTP_URL: stranger, [PASSWORD_VARIABLE]: 'fout' })).toEqual([
    ['aalsmeer imap', expect.stringContaining('the password was refused; set a new one where imap.wachtwoord_env points')],
    ['queue', expect.stringContaining('check REDIS_URL')],
    ['aalsmeer smtp', expect.stringContaining('Check smtp.user and the password that smtp.wachtwoord_env points at')],
  ])
  expect(await check({ DATABASE_URL: 'postgres://iemand@127.0.0.1:1/niets' })).toEqual([
    ['content database', 'could not be reached (ECONNREFUSED): check its URL, and whether the server is up'],
  ])
  expect(await check({ KEYS_DATABASE_URL: env.DATABASE_URL ?? '' })).toEqual([
    ['key database', expect.stringContaining('run `meldpunt migreer`')],
  ])
  expect(await check({ MELDPUNT_MASTER_KEY: `${world.id}:${randomBytes(32).toString('base64')}` })).toEqual([
    ['keys', expect.stringContaining('another key under the same id, or another database')],
  ])
  await world.query("insert into hoogste_nummers (meldpunt, jaar, nummer) values ('aalsmeer', 2026, 7)", [], 'sleutels')
  await world.relay.pause()
  expect(await check({})).toEqual([
    ['aalsmeer databases', expect.stringContaining('meldpunt herstel --na MM-2026-0007')],
    ['aalsmeer smtp', expect.stringContaining('Check whether it is up')],
  ])
  await world.relay.resume()
})

test('used wrongly it ends with 2, and says what is wrong in one line', async () => {
  await using world = await createWorld()
  const wrong: [string[], RegExp][] = [
    [['niets'], /unknown command 'niets'/],
    [['uitgaand', '--state', 'gek'], /Allowed choices are wacht/],
    [['uitgaand', '--aantal', 'veel'], /whole number from 1 up/],
    [['mails', '--aantal', '0'], /whole number from 1 up/],
    [['mails', '--inhoud', 'Een melder belde over deze mail'], /name one mail/],
    [['mails', 'abc', '--inhoud', 'kort'], /a reason that a colleague understands/],
    [['herstel'], /required option '--na <kenmerk>'/],
  ]
  for (const [args, says] of wrong) {
    const run = await runMeldpunt(world, args)
    expect(run, args.join(' ')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(says) })
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
  }
  expect(await runMeldpunt(world, ['mails', '--meldpunt', 'elders'])).toMatchObject({
    code: 1,
    stderr: 'there is no meldpunt elders in the file: it has aalsmeer\n',
  })
  expect(await runMeldpunt(world, ['mails'], { DATABASE_URL: 'postgres://iemand@127.0.0.1:1/niets' })).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^the database [^\n]*\(ECONNREFUSED\): [^\n]*DATABASE_URL[^\n]*\n$/),
  })
  expect((await runMeldpunt(world, ['--help'])).code).toBe(0)
})

const PERSONAL = /bakker|busje|hornweg|loods|@/i

// More than five seconds: four services and a dozen commands start.
test('mails and letters are listed without a word of them, shown with a reason, tried again, and the logboek is verified', async () => {
  await using world = await createWorld()
  const { mailbox, worker } = await startServices(world)
  world.relay.failNext({ at: 'rcpt', code: 550, to: CAST.zorgcoordinator })
  await world.send(report())
  await waitSettled(world, 1)
  await waitQuiet(world)

  const table = await runMeldpunt(world, ['mails'])
  expect(table).toMatchObject({ code: 0, stderr: '' })
  expect(table.stdout).toMatch(/^meldpunt\s+kenmerk\s+verdict\s+reason\s+age\s+size\s+folder\s+id/)
  expect(table.stdout).toMatch(/aalsmeer\s+MM-2026-0001\s+signaal\s+report\s+\d+ min\s+\d+ kB\s+Verwerkt/)
  expect(await runMeldpunt(world, ['mails', '--open'])).toMatchObject({ code: 0, stdout: 'every mail is settled\n' })
  const listed = await runMeldpunt(world, ['mails', '--json'])
  const [mail] = listed.json<{ id: string; verdict: string }>()
  expect(mail).toMatchObject({ meldpunt: 'aalsmeer', kenmerk: 'MM-2026-0001', verdict: 'signaal', map: 'Verwerkt' })
  const letters = await runMeldpunt(world, ['uitgaand'])
  expect(letters.stdout).toMatch(/aalsmeer\s+MM-2026-0001\s+ontvangstbevestiging\s+verzonden/)
  for (const { stdout } of [table, listed, letters, await runMeldpunt(world, ['uitgaand', '--json'])]) expect(stdout).not.toMatch(PERSONAL)

  const failed = await runMeldpunt(world, ['uitgaand', '--state', 'mislukt', '--json'])
  const [letter] = failed.json<{ id: string }>()
  expect(letter).toMatchObject({ soort: 'zorg', state: 'mislukt', lastError: expect.stringMatching(/^550/) })
  expect(await runMeldpunt(world, ['uitgaand', 'opnieuw', letter?.id ?? ''])).toMatchObject({
    code: 0,
    stdout: 'aalsmeer: 1 letters go out\n',
  })
  await world.relay.waitFor({ to: CAST.zorgcoordinator })
  await waitQuiet(world)
  expect(await runMeldpunt(world, ['uitgaand', 'vrij'])).toMatchObject({ code: 0, stdout: 'aalsmeer: 0 letters go out\n' })
  expect(await runMeldpunt(world, ['mails', 'opnieuw'])).toMatchObject({
    code: 0,
    stdout: 'aalsmeer: 0 mails are settled at the next sweep\n',
  })

  const shown = await runMeldpunt(world, ['mails', mail?.id ?? '', '--inhoud', 'De melder vroeg of zijn mail goed was aangekomen'])
  expect(shown).toMatchObject({ code: 0, stderr: '' })
  expect(shown.stdout).toContain('Hornweg 187b')
  const trail = await world.query<{ gegevens: { mail: string } }>(
    "select gegevens, inhoud from logboek where gebeurtenis = 'inhoud getoond'",
  )
  expect(trail).toEqual([{ gegevens: { mail: mail?.id }, inhoud: expect.any(Buffer) }])
  expect(await runMeldpunt(world, ['mails', 'bestaatniet', '--inhoud', 'De melder vroeg ernaar'])).toMatchObject({ code: 1, stdout: '' })

  expect(await runMeldpunt(world, ['logboek', 'verifieer'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^ok {3}aalsmeer logboek +\d+ links in 2 chains hold\n$/),
  })
  await world.query("update logboek set actor = 'iemand' where keten <> '' and nr = 2")
  const broken = await runMeldpunt(world, ['logboek', 'verifieer', '--json'])
  expect(broken.code).toBe(1)
  expect(wrongOf(broken.json<Check>()).map(({ note }) => note)).toContainEqual(expect.stringContaining('broken at link 2 (changed)'))
  await Promise.all([mailbox.stop(), worker.stop()])
})

test('under another master key the same hashes stand and old mail still opens', async () => {
  await using world = await createWorld()
  const first = await startServices(world)
  const mail = { ...report(), messageId: '<een@aalsmeer.example>', date: new Date('2026-03-02T08:00:00Z') }
  await world.send(mail)
  const [kept] = await waitSettled(world, 1)
  await waitQuiet(world)
  const before = await deliveries(world)
  await Promise.all([first.mailbox.stop(), first.worker.stop()])

  const old = world.env('beheer').MELDPUNT_MASTER_KEY
  const fresh = `nieuw:${randomBytes(32).toString('base64')}`
  expect(await runMeldpunt(world, ['sleutels', 'maak'], { MELDPUNT_MASTER_KEY: `${fresh},${old}` })).toMatchObject({
    code: 0,
    stdout: 'made: root re-wrapped, aalsmeer re-wrapped\n',
  })
  const { env } = world
  world.env = (service) => ({ ...env(service), MELDPUNT_MASTER_KEY: fresh })
  const shown = await runMeldpunt(world, ['mails', kept?.id ?? '', '--inhoud', 'Proef na het wisselen van de hoofdsleutel'])
  expect(shown.stdout).toContain('Hornweg 187b')
  expect(
    await runMeldpunt(world, ['mails', kept?.id ?? '', '--inhoud', 'Met de oude sleutel alleen'], { MELDPUNT_MASTER_KEY: old ?? '' }),
  ).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('wrapped by master key nieuw'),
  })
  await startServices(world, { times: { sweepEveryMs: 200 } })
  await world.send(mail)
  const mails = await waitSettled(world, 2)
  expect(mails[1]).toMatchObject({ reden: 'same_mail', dubbel_van: kept?.id })
  await untilSwept(world)
  await waitQuiet(world)
  expect(await deliveries(world)).toEqual(before)
})
