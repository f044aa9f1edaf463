import { execFile } from 'node:child_process'
import { rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { rawMail, reportHeaders } from '../support/mail.ts'
import { startService } from '../support/service.ts'
import { deliveries, report, startServices, untilSwept, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld, type World, type WorldOptions } from '../support/world.ts'

async function expectNothingNew(world: World, before: string[]): Promise<void> {
  await waitQuiet(world)
  expect(await world.query('select from signalen')).toHaveLength(1)
  expect(await deliveries(world)).toEqual(before)
}

test('copied back into the INBOX it is filed again and starts nothing', async () => {
  await using world = await createWorld()
  await startServices(world)
  await world.send(report())
  await waitSettled(world, 1)
  await waitQuiet(world)
  const before = await deliveries(world)
  const mailbox = await world.openMailbox(CAST.meldpunt)
  await mailbox.waitFor(() => true, 'Verwerkt')
  for (const copies of [2, 4]) {
    await mailbox.imap.mailboxOpen('Verwerkt')
    await mailbox.imap.messageCopy('1:*', 'INBOX')
    await world.until(
      async () => (await world.query("select from mail_places where map = 'Verwerkt' and gone_at is null")).length === copies,
    )
  }
  expect(await mailbox.list()).toEqual([])
  expect(await world.query('select from mails')).toHaveLength(1)
  await expectNothingNew(world, before)
})

const TEKST = [
  'In de garage aan de Hornweg slapen vijf mannen op de grond. Zij werken elke dag van zes tot zes, en hun baas heeft hun',
  'papieren. Eén van hen heeft een verwonding aan zijn hand, en een collega mocht niet met hem praten.',
].join('\r\n')
const FOTO = Buffer.from('een foto van de garage, verzonnen').toString('base64')

/** One mail, as different servers would pack it. */
function pack({ boundary, extra = [], encoding = '8bit' }: { boundary: string; extra?: string[]; encoding?: '8bit' | 'base64' }): Buffer {
  const bytes = Buffer.from(TEKST, 'utf8')
  const text = encoding === 'base64' ? bytes.toString('base64').replace(/.{60}/g, '$&\r\n') : bytes.toString('latin1')
  return rawMail(
    [...extra, ...reportHeaders({ 'Content-Type': `multipart/mixed; boundary="${boundary}"` })],
    [
      `--${boundary}`,
      'Content-Type: text/plain; charset=utf-8',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      text,
      `--${boundary}`,
      'Content-Type: application/octet-stream; name=garage.bin',
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment; filename=garage.bin',
      '',
      FOTO,
      `--${boundary}--`,
      '',
    ],
  )
}

test.for([
  ['another boundary', pack({ boundary: 'ander' })],
  ['added X- headers', pack({ boundary: 'deel', extra: ['X-Scanned-By: filter', 'X-Spam-Score: 0.1'] })],
  ['another transfer encoding and lines', pack({ boundary: 'deel', encoding: 'base64' })],
] as const)('rebuilt by a server with %s it is the same mail', async ([, rebuilt]) => {
  await using world = await createWorld()
  await startServices(world)
  const mailbox = await world.openMailbox(CAST.meldpunt)
  await mailbox.append(pack({ boundary: 'deel' }))
  await waitSettled(world, 1)
  await waitQuiet(world)
  const before = await deliveries(world)
  expect(before.filter((line) => line.endsWith(`> ${CAST.melder}`))).toHaveLength(1)
  await mailbox.append(rebuilt)
  const mails = await waitSettled(world, 2)
  expect(mails[1]).toMatchObject({ verdict: 'signaal', reden: 'same_mail', dubbel_van: mails[0]?.id, map: 'verwerkt' })
  await expectNothingNew(world, before)
})

test('the same Message-ID with another text is another mail', async () => {
  await using world = await createWorld()
  await startServices(world)
  const messageId = '<zelfde@aalsmeer.example>'
  await world.send(report({ messageId }))
  await waitSettled(world, 1)
  const text = 'In de kelder van de wasserij slapen vier vrouwen op de grond. Zij mogen niet naar buiten.'
  await world.send(report({ messageId, text }))
  expect((await waitSettled(world, 2)).map(({ verdict }) => verdict)).toEqual(['signaal', 'signaal'])
  await waitQuiet(world)
  expect((await deliveries(world)).filter((line) => line.endsWith(`> ${CAST.melder}`))).toHaveLength(2)
})

/** A server on which mail stays in the INBOX, and whose files a test may touch. */
const STAYS: WorldOptions = { mailbox: { storage: 'maildir', without: ['MOVE', 'UIDPLUS'] } }

const doveadm = ({ stack }: World, ...args: string[]) => promisify(execFile)('doveadm', ['-c', join(stack.folder, 'dovecot.conf'), ...args])

test.for([
  [
    'a changed UIDVALIDITY',
    // Given by hand: Dovecot's own next one is the clock's next second.
    (world: World) => doveadm(world, 'mailbox', 'update', '-u', world.meldpunt.imap.user, '--uid-validity', '4102444800', 'INBOX'),
  ],
  [
    'renumbered UIDs under the same UIDVALIDITY',
    async ({ stack, meldpunt }: World) => {
      const maildir = join(stack.folder, 'mail', meldpunt.imap.user, 'Maildir')
      rmSync(join(maildir, 'dovecot-uidlist'))
      // Dovecot misses the list when it next looks into a folder that changed.
      for (const name of ['cur', 'new']) utimesSync(join(maildir, name), new Date(), new Date())
    },
  ],
] as const)('after %s everything is read again, and nothing starts', async ([, renumber]) => {
  await using world = await createWorld(STAYS)
  const { mailbox } = await startServices(world)
  for (const text of [
    'De loods aan de Hornweg staat vol bedden.',
    'Bij de wasserij mag niemand naar buiten.',
    'Op de kade slapen acht mannen.',
  ])
    await world.send(report({ text }))
  await waitSettled(world, 3)
  await waitQuiet(world)
  const before = await deliveries(world)
  const places = () =>
    world.query<{ uidvalidity: number; uid: number }>('select uidvalidity, uid from mail_places where gone_at is null order by uid')
  const old = await places()
  await mailbox.stop()
  await renumber(world)
  await startService(world, 'mailbox', { times: { sweepEveryMs: 200 } })
  await untilSwept(world)
  const now = await places()
  expect(now).toHaveLength(3)
  expect(now).not.toEqual(old)
  // And a new one is still seen, once.
  await world.send(report({ text: 'Achter de kas aan de Kanaalweg staan drie caravans met mensen die niet weg mogen.' }))
  expect((await waitSettled(world, 4)).map(({ reden }) => reden)).not.toContain('same_mail')
  await waitQuiet(world)
  expect(await world.query('select from signalen')).toHaveLength(4)
  expect(new Set(await deliveries(world)).size).toBe((await deliveries(world)).length)
  expect(await deliveries(world)).toEqual(expect.arrayContaining(before))
})
