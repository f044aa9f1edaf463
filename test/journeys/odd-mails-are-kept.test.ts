import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { withMeldpunt } from '@meldpunt/register/database'
import { readChunk } from '@meldpunt/register/mails'
import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { rawMail, reportHeaders } from '../support/mail.ts'
import { openRegister } from '../support/register.ts'
import { startService } from '../support/service.ts'
import { deliveries, readLetters, report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

const headers = (nr: number, changes: Record<string, string | null> = {}) =>
  reportHeaders({ 'Message-ID': `<vreemd-${nr}@aalsmeer.example>`, ...changes })
const tekst = (plek: string) => `Op de ${plek} slapen acht mannen in een schuur. Hun baas heeft hun paspoorten en zij mogen niet weg.`

/** What is odd about a mail, the mail, what becomes of it, and a word that the officer must be able to read of it. */
const ODD: [string, Buffer, { verdict: string; reden: string }, string | null][] = [
  ['NUL bytes', rawMail(headers(1), tekst('Ki\0jkduinlaan')), { verdict: 'signaal', reden: 'report' }, 'acht mannen'],
  [
    'neither Message-ID nor Date',
    rawMail(headers(2, { 'Message-ID': null, Date: null }), tekst('Lindenkade')),
    { verdict: 'signaal', reden: 'report' },
    'Lindenkade',
  ],
  [
    'raw 8-bit headers',
    rawMail(headers(3, { Subject: 'Ge\xefnteresseerd in caf\xe9 D\xe9sir\xe9e' }), tekst('Beukenkade')),
    { verdict: 'signaal', reden: 'report' },
    'café Désirée',
  ],
  ['a blank first line', rawMail(['', ...headers(4)], tekst('Elzenkade')), { verdict: 'signaal', reden: 'report' }, 'Elzenkade'],
  [
    'a boundary that never comes',
    rawMail(headers(5, { 'Content-Type': 'multipart/mixed; boundary=nergens' }), tekst('Essenkade')),
    { verdict: 'signaal', reden: 'report' },
    'Essenkade',
  ],
  ['nothing in it', rawMail(headers(6, { Subject: '' }), ''), { verdict: 'onleesbaar', reden: 'nothing_readable' }, null],
  ['no From', rawMail(headers(7, { From: null }), tekst('Wilgenkade')), { verdict: 'onleesbaar', reden: 'no_sender' }, 'Wilgenkade'],
  [
    'sixty attachments',
    rawMail(headers(8, { 'Content-Type': 'multipart/mixed; boundary=deel' }), [
      '--deel',
      'Content-Type: text/plain',
      '',
      tekst('Iepenkade'),
      ...Array.from({ length: 60 }, (_, nr) => [
        '--deel',
        `Content-Disposition: attachment; filename=foto-${nr + 1}.bin`,
        'Content-Type: application/octet-stream',
        '',
        `foto ${nr + 1}`,
      ]).flat(),
      '--deel--',
      '',
    ]),
    { verdict: 'signaal', reden: 'report' },
    'foto-60',
  ],
]

test('odd mails are kept byte for byte, numbered, answered where there is somebody, and read as far as they can be', async () => {
  await using world = await createWorld()
  await startServices(world)
  const mailbox = await world.openMailbox(CAST.meldpunt)
  for (const [nr, [, raw]] of ODD.entries()) await mailbox.append(raw, { date: new Date(Date.UTC(2026, 2, 2, 8, nr)) })
  const mails = await waitSettled(world, ODD.length)
  expect(mails.map(({ verdict, reden }, nr) => [ODD[nr]?.[0], { verdict, reden }])).toEqual(ODD.map(([odd, , outcome]) => [odd, outcome]))
  await waitQuiet(world)
  expect(await world.query('select from signalen')).toHaveLength(ODD.length)

  const filed = [...(await mailbox.list('Verwerkt')), ...(await mailbox.list('Handmatig'))]
  expect((await readOriginals(world)).sort()).toEqual(filed.map(({ raw }) => digest(raw)).sort())

  const letters = await readLetters(world)
  for (const [odd, , , word] of ODD) {
    const told = letters.filter(({ to, text }) => to === CAST.aandachtsfunctionaris && (word === null || text.includes(word)))
    expect(told, odd).not.toHaveLength(0)
  }
  // Everyone but the one who is nobody.
  expect(letters.filter(({ to }) => to === CAST.melder)).toHaveLength(ODD.length - 1)

  const before = await deliveries(world)
  await mailbox.append(ODD[0]?.[1] ?? '')
  await world.until(async () => (await world.query('select from mail_places where gone_at is null')).length === ODD.length + 1)
  await waitQuiet(world)
  expect(await deliveries(world)).toEqual(before)
})

const BASE64_LINE = `${'QUJD'.repeat(19)}\r\n`
/** A report with an attachment, of about so many bytes. */
const large = (bytes: number) =>
  Buffer.concat([
    rawMail(headers(9, { 'Content-Type': 'multipart/mixed; boundary=deel' }), [
      '--deel',
      'Content-Type: text/plain',
      '',
      tekst('Zandkade'),
      '--deel',
      'Content-Disposition: attachment; filename=film.bin',
      'Content-Type: application/octet-stream',
      'Content-Transfer-Encoding: base64',
      '',
      '',
    ]),
    Buffer.alloc(Math.floor(bytes / BASE64_LINE.length) * BASE64_LINE.length, BASE64_LINE),
    Buffer.from('--deel--\r\n'),
  ])

const MB = 1024 * 1024
const kilobytes = (pid: number, field: 'VmRSS' | 'VmHWM') =>
  Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1])

// Longer than a journey may take: 40 MB go through five servers and processes, 150 MB through three.
test('a mail of 40 MB by SMTP, and one of 150 MB, are kept and read without being in memory whole', { timeout: 120_000 }, async () => {
  await using world = await createWorld()
  const { mailbox: service } = await startServices(world)
  await world.send({ from: CAST.melder, to: CAST.meldpunt, raw: large(40 * MB), envelope: { from: CAST.melder, to: CAST.meldpunt } })
  const [first] = await waitSettled(world, 1)
  expect(first).toMatchObject({ verdict: 'signaal', map: 'verwerkt' })
  await waitQuiet(world)
  const [notice] = await readLetters(world, { to: CAST.aandachtsfunctionaris, subject: /Nieuw signaal/ })
  expect(notice?.text).toContain('Zandkade')
  expect(notice?.text).toContain('film')

  const start = kilobytes(service.pid, 'VmRSS')
  const mailbox = await world.openMailbox(CAST.meldpunt)
  const raw = large(150 * MB)
  await mailbox.append(raw)
  const mails = await waitSettled(world, 2)
  expect(mails.map(({ verdict }) => verdict)).toEqual(['signaal', 'aanvulling'])
  expect(await world.query('select chunks from mails where bytes = $1', [raw.length])).toEqual([{ chunks: Math.ceil(raw.length / MB) }])
  // The highest it ever was, not what it is at a moment.
  expect((kilobytes(service.pid, 'VmHWM') - start) / 1024).toBeLessThan(150)
  await waitQuiet(world)
})

/** Breaks a reader with little memory: a quarter of a million elements, each an object. */
const heavy = (extra: string[] = []) =>
  rawMail(
    [...extra, ...headers(10, { 'Content-Type': 'text/html' })],
    Array.from({ length: 2400 }, () => '<b>x</b>'.repeat(100)),
  )

test('a mail that kills its reader gets a number, an answer and a person to look at it; from a robot it gets none', async () => {
  await using world = await createWorld()
  await startService(world, 'worker')
  const mailbox = await startService(world, 'mailbox', { reader: { heapBytesMax: 64 * MB } })
  const client = await world.openMailbox(CAST.meldpunt)
  await client.append(heavy(), { date: new Date('2026-03-02T08:00:00Z') })
  await client.append(heavy(['Auto-Submitted: auto-replied', 'In-Reply-To: <brief@aalsmeer.example>']), {
    date: new Date('2026-03-02T08:01:00Z'),
  })
  const mails = await waitSettled(world, 2)
  expect(mails).toMatchObject([
    { verdict: 'onleesbaar', reden: 'breach_memory', map: 'handmatig', signaal_id: expect.any(String) },
    { verdict: 'automatisch', map: 'automatisch', signaal_id: null },
  ])
  // Those after it are read as ever.
  await world.send(report())
  expect((await waitSettled(world, 3))[2]).toMatchObject({ verdict: 'signaal' })
  await waitQuiet(world)
  expect(await deliveries(world, { subject: /0001/ })).toEqual([
    `[MM-2026-0001] Dossier > ${CAST.aandachtsfunctionaris}`,
    `[MM-2026-0001] Mail ter beoordeling > ${CAST.aandachtsfunctionaris}`,
    `[MM-2026-0001] Ontvangstbevestiging > ${CAST.melder}`,
  ])
  expect(mailbox.log.filter(({ level }) => level === 'error')).toEqual([])
})

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** The SHA-256 of every original that was kept, read back out of its chunks. */
async function readOriginals(world: World): Promise<string[]> {
  await using register = await openRegister(world, 'mailbox')
  const mails = await world.query<{ id: string; chunks: number }>('select id, chunks from mails')
  const keys = await register.kluis.openKeys(
    'aalsmeer',
    mails.map(({ id }) => id),
  )
  return Promise.all(
    mails.map(async (mail) => {
      const key = keys.get(mail.id)
      if (!key) throw new Error('a mail has no key')
      const chunks = await withMeldpunt(register.db, 'aalsmeer', async (tx) => {
        const read: Buffer[] = []
        for (let nr = 0; nr < mail.chunks; nr += 1) read.push(await readChunk(tx, 'aalsmeer', key, mail, nr))
        return read
      })
      return digest(Buffer.concat(chunks))
    }),
  )
}
