import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readEnv } from '@meldpunt/runtime/env'
import { readMeldpunten } from '@meldpunt/runtime/meldpunten'
import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { startImapProxy } from '../../infra/local/imap-proxy.ts'
import { openMailbox } from '../../infra/local/mailbox-client.ts'
import { createWorld } from './world.ts'

const report = { from: CAST.melder, to: CAST.meldpunt, subject: 'Vreemde bedrijvigheid', text: 'Op de kade stonden gisteren zes mannen.' }

test('a mail sent with the password of its sender arrives marked as proven', async () => {
  await using world = await createWorld()
  await world.send(report)
  const mail = await world.relay.waitFor({ to: CAST.meldpunt })
  expect(mail.header('authentication-results')).toMatch(/^mx\.aalsmeer\.example;.* dmarc=pass header\.from=aalsmeer\.example$/)
  const mailbox = await world.openMailbox(CAST.meldpunt)
  const [kept] = await mailbox.list()
  expect(kept).toMatchObject({ subject: report.subject, from: CAST.melder })
  expect(await mailbox.readText(kept?.uid ?? 0)).toBe(`${report.text}\n`)
  expect(kept?.flags.has('\\Seen')).toBe(false)
})

test('a forged finding is taken out and a mail without login proves nothing', async () => {
  await using world = await createWorld()
  const forged = { 'Authentication-Results': 'mx.aalsmeer.example; dmarc=pass header.from=aalsmeer.example' }
  await world.send({ ...report, headers: forged }, { proven: false })
  const mail = await world.relay.waitFor({ to: CAST.meldpunt })
  expect(mail.raw.toString().match(/dmarc=\w+/g)).toEqual(['dmarc=none'])
})

test('a DKIM signature of an outside sender is verified over invented DNS', async () => {
  await using world = await createWorld()
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  })
  world.relay.publish('een._domainkey.ziekenhuis.example', `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`)
  world.relay.publish('_dmarc.ziekenhuis.example', 'v=DMARC1; p=reject')
  const signed = (keySelector: string) => ({
    ...report,
    from: 'arts@ziekenhuis.example',
    dkim: { domainName: 'ziekenhuis.example', keySelector, privateKey },
  })
  await world.send(signed('een'))
  await world.send(signed('ander'))
  expect(world.relay.find({}).map((mail) => /dmarc=\w+/.exec(mail.header('authentication-results') ?? '')?.[0])).toEqual([
    'dmarc=pass',
    'dmarc=fail',
  ])
})

test('Exchange Online calls an own sender internal and everyone else anonymous', async () => {
  await using world = await createWorld({ profile: 'exchange-online' })
  await world.send({ ...report, headers: { 'X-MS-Exchange-Organization-AuthAs': 'Internal' } }, { proven: false })
  await world.send(report)
  await world.send({ ...report, from: CAST.zorgcoordinator })
  expect(world.relay.find({}).map((mail) => mail.header('x-ms-exchange-organization-authas'))).toEqual([
    'Anonymous',
    'Internal',
    'Anonymous',
  ])
  expect(world.relay.mails[2]?.header('authentication-results')).toMatch(
    /dmarc=pass action=none header\.from=zorgregio\.example;compauth=pass reason=100$/,
  )
})

test('mail for an unknown recipient comes back as a report, and a report never does', async () => {
  await using world = await createWorld()
  world.removePerson(CAST.aandachtsfunctionaris)
  const messageId = await world.send({ ...report, from: CAST.meldpunt, to: CAST.aandachtsfunctionaris })
  const bounce = await world.relay.waitFor({ to: CAST.meldpunt })
  expect(bounce.envelopeFrom).toBe('')
  expect(bounce.header('content-type')).toMatch(/^multipart\/report; report-type=delivery-status;/)
  expect(bounce.raw.toString()).toContain(`Message-ID: ${messageId}`)
  await world.send({ ...report, to: CAST.aandachtsfunctionaris, envelope: { from: '', to: CAST.aandachtsfunctionaris } }, { proven: false })
  expect(world.relay.find({ route: 'bounced' })).toHaveLength(2)
  expect(world.relay.mails).toHaveLength(3)
})

test('mail for elsewhere ends in the sink and strangers cannot send there', async () => {
  await using world = await createWorld()
  await world.send({ ...report, to: 'iemand@elders.example' })
  expect((await world.relay.waitFor({ to: 'iemand@elders.example' })).route).toBe('outside')
  await expect(world.send({ ...report, to: 'iemand@elders.example' }, { proven: false })).rejects.toMatchObject({ responseCode: 554 })
})

test('the next mail fails as it was told, once, and for the named recipient only', async () => {
  await using world = await createWorld()
  world.relay.failNext(
    { at: 'rcpt', code: 550, to: CAST.zorgcoordinator },
    { at: 'data', code: 451 },
    { at: 'data', cut: 'delivered' },
    { at: 'data', cut: 'lost' },
    { at: 'connect', code: 421 },
  )
  const outcomes = []
  for (const to of [CAST.meldpunt, CAST.zorgcoordinator, CAST.meldpunt, CAST.meldpunt, CAST.meldpunt, CAST.zorgcoordinator]) {
    outcomes.push(
      await world.send({ ...report, to }).then(
        () => 'sent',
        (error) => error.responseCode ?? error.code,
      ),
    )
  }
  expect(outcomes).toEqual([421, 550, 451, 'ECONNECTION', 'ECONNECTION', 'sent'])
  expect(world.relay.mails.map(({ to }) => to)).toEqual([CAST.meldpunt, CAST.zorgcoordinator])
  expect(world.relay.faultsLeft()).toBe(0)
  await world.relay.pause()
  await expect(world.send(report)).rejects.toMatchObject({ code: 'ESOCKET', syscall: 'connect' })
  await world.relay.resume()
  await world.send(report)
})

test('a mailbox can lack MOVE and UIDPLUS and have another separator and prefix', async () => {
  await using world = await createWorld({ mailbox: { without: ['MOVE', 'UIDPLUS'], separator: '.', prefix: 'INBOX.', storage: 'maildir' } })
  const { imap } = await world.openMailbox(CAST.meldpunt)
  expect([imap.capabilities.has('MOVE'), imap.capabilities.has('UIDPLUS'), imap.capabilities.has('CONDSTORE')]).toEqual([
    false,
    false,
    true,
  ])
  expect(imap.namespace).toMatchObject({ prefix: 'INBOX.', delimiter: '.' })
  expect((await imap.list()).find(({ specialUse }) => specialUse === '\\Junk')?.path).toBe('INBOX.Verdacht')
})

test('a connection breaks at the chosen byte and the next one works', async () => {
  await using world = await createWorld()
  await world.send({ ...report, text: 'x'.repeat(200_000) })
  const proxy = await startImapProxy(world.stack.ports.imaps)
  const login = {
    port: proxy.port,
    tls: 'direct',
    user: `${world.id}.${CAST.meldpunt}`,
    password: world.addPerson(CAST.meldpunt).password,
  } as const
  const first = await openMailbox(login)
  const cut = proxy.cutAfter(100_000)
  await expect(first.list()).rejects.toMatchObject({ code: 'NoConnection' })
  await cut
  const second = await openMailbox(login)
  expect(await second.list()).toHaveLength(1)
  await second.close()
  await proxy.stop()
})

test('a wait for a mail in a mailbox ends when it arrives', async () => {
  await using world = await createWorld()
  const mailbox = await world.openMailbox(CAST.melder)
  const awaited = mailbox.waitFor(({ subject }) => subject === 'Tweede')
  await world.send({ ...report, to: CAST.melder, subject: 'Eerste' })
  await world.send({ ...report, to: CAST.melder, subject: 'Tweede' })
  expect((await awaited).uid).toBe(2)
})

test('two worlds have databases of their own, and a committed change wakes who waits', async () => {
  await using one = await createWorld()
  await using other = await createWorld()
  const count = async (world: typeof one) =>
    Number((await world.query<{ n: string }>('select count(*) as n from grafstenen', [], 'sleutels'))[0]?.n)
  const awaited = one.until(async () => (await count(one)) === 1)
  await one.query("insert into grafstenen (meldpunt, id, soort, at) values ('aalsmeer', 'x', 'mail', now())", [], 'sleutels')
  expect(await awaited).toBe(true)
  expect(await count(other)).toBe(0)
})

test('the environment and the meldpunten file are as the services read them', async () => {
  await using world = await createWorld()
  const env = world.env('mailbox')
  const wanted = [
    'DATABASE_URL',
    'KEYS_DATABASE_URL',
    'REDIS_URL',
    'SMTP_URL',
    'ALARM_SMTP_URL',
    'MELDPUNT_CONFIG',
    'MELDPUNT_MASTER_KEY',
    'HTTP_HOST',
    'HTTP_PORT',
    'LOG_LEVEL',
  ] as const
  expect(readEnv(env, wanted).MELDPUNT_MASTER_KEY[0]?.key).toHaveLength(32)
  expect(readMeldpunten(readFileSync(world.configFile, 'utf8'), env)).toMatchObject({
    meldpunten: [{ id: 'aalsmeer', imap: { tls: 'direct' } }],
  })
})
