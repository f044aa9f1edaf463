import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { expectNothingAgain } from '../support/again.ts'
import { PROVEN, reportHeaders } from '../support/mail.ts'
import { readNotices } from '../support/notices.ts'
import { deliveries, readLetters, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld } from '../support/world.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mp-smime-'))
  const subject = ['-subj', '/CN=M. Bakker/emailAddress=m.bakker@aalsmeer.example']
  openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '30', ...subject, '-keyout', 'key.pem', '-out', 'cert.pem')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })

const WORDS = 'In de kelder aan de Iepenkade slapen zes mannen. Hun baas heeft hun paspoorten, en zij zijn bang.'
const INSIDE = [
  'Content-Type: multipart/mixed; boundary=binnen',
  '',
  '--binnen',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  `Goedemorgen,`,
  '',
  WORDS,
  '',
  'Groet,',
  'M. Bakker',
  '--binnen',
  'Content-Type: text/plain; name="logboek controle.txt"',
  'Content-Disposition: attachment; filename="logboek controle.txt"',
  '',
  'Het licht brandde de hele nacht.',
  '--binnen--',
  '',
].join('\r\n')

/** The mail as OpenSSL wraps it, below the headers of a report. */
function wrap(nr: number, ...command: string[]): Buffer {
  writeFileSync(join(folder, 'inside'), INSIDE)
  openssl('smime', '-in', 'inside', '-out', 'wrapped', ...command)
  const headers = reportHeaders({ 'Message-ID': `<smime-${nr}@aalsmeer.example>`, 'MIME-Version': null, 'Content-Type': null })
  const wrapped = readFileSync(join(folder, 'wrapped'), 'latin1').replace(/\r?\n/g, '\r\n')
  return Buffer.from([...PROVEN, ...headers, wrapped].join('\r\n'), 'latin1')
}
const sign = (nr: number, ...more: string[]) => wrap(nr, '-sign', '-nodetach', '-signer', 'cert.pem', '-inkey', 'key.pem', ...more)

test('a report that was signed so that only its reader can open it is read, also when it was streamed', async () => {
  await using world = await createWorld()
  await startServices(world)
  const mailbox = await world.openMailbox(CAST.meldpunt)
  const streamed = sign(2, '-stream')
  await mailbox.append(sign(1))
  await waitSettled(world, 1)
  // The same words are the same report: what differs here is how it was signed.
  await mailbox.append(streamed)
  expect(await waitSettled(world, 2)).toMatchObject([
    { verdict: 'signaal', reden: 'report', map: 'verwerkt' },
    { verdict: 'aanvulling', reden: 'same_melding', map: 'verwerkt' },
  ])
  await waitQuiet(world)
  expect(await deliveries(world, { to: CAST.melder })).toEqual([`[MM-2026-0001] Ontvangstbevestiging > ${CAST.melder}`])
  const [notice] = await readNotices(world)
  expect(notice).toContain(WORDS)
  expect(notice).toContain('logboek controle.txt (tekst;')
  expect(notice).not.toContain('Niet alles was te lezen')
  expect((await readNotices(world, /aanvulling/i))[0]).toContain('dubbel ontvangen')
  await expectNothingAgain(world, () => mailbox.append(Buffer.concat([Buffer.from('X-Gescand: ja\r\n'), streamed])))
})

test('an encrypted report is kept with a number, acknowledged, and put before the officer as one that nobody here can read', async () => {
  await using world = await createWorld()
  await startServices(world)
  const mailbox = await world.openMailbox(CAST.meldpunt)
  const raw = wrap(3, '-encrypt', '-aes256', 'cert.pem')
  await mailbox.append(raw)
  const [mail] = await waitSettled(world, 1)
  expect(mail).toMatchObject({ verdict: 'onleesbaar', reden: 'encrypted', map: 'handmatig', signaal_id: expect.any(String) })
  await waitQuiet(world)
  const [ack] = await readLetters(world, { to: CAST.melder })
  expect(ack).toMatchObject({ subject: '[MM-2026-0001] Ontvangstbevestiging' })
  expect(ack?.text.replace(/\s+/g, ' ')).toContain('Wij konden uw mail niet helemaal lezen.')
  const [notice = ''] = await readNotices(world, /beoordeling/)
  expect(notice).toContain('Wij konden deze mail niet of niet helemaal lezen.')
  expect(notice).toContain('kunnen wij niet openen: dit is versleuteld')
  expect(notice).toContain('smime.p7m')
  expect(notice).toContain('de map Handmatig')
  expect((await mailbox.list('Handmatig')).map(({ raw: filed }) => filed.equals(raw))).toEqual([true])
  await expectNothingAgain(world, () => mailbox.append(Buffer.concat([Buffer.from('X-Gescand: ja\r\n'), raw])))
})
