import fc from 'fast-check'
import { simpleParser } from 'mailparser'
import { expect, test } from 'vitest'
import { canonicalContent } from './content.ts'
import { parseMail } from './parse.ts'
import { makeDocx, makeJpeg, makePdf } from './attachments.test-files.ts'

const part = (headers: string[], body: string) => [...headers, '', body].join('\r\n')
const multipart = (kind: string, boundary: string, ...parts: string[]) =>
  part(
    [`Content-Type: multipart/${kind}; boundary="${boundary}"`],
    [...parts.map((inner) => `--${boundary}\r\n${inner}\r\n`), `--${boundary}--\r\n`].join(''),
  )
const attachment = (name: string, content: Buffer) =>
  part(
    ['Content-Type: application/octet-stream', `Content-Disposition: attachment; filename="${name}"`, 'Content-Transfer-Encoding: base64'],
    content.toString('base64'),
  )

const inner = part(['From: melder@gemeente.example', 'Subject: =?utf-8?q?caf=C3=A9?=', 'Message-ID: <in@gemeente.example>'], 'Ik zag iets')
const jpeg = makeJpeg(640, 480, { make: 'Fairphone', taken: '2026:03:04 21:05:33', latitude: [52, 15], longitude: [4, 45] })
const samples = [
  `From: a@b.example\r\nSubject: x\r\n${multipart(
    'mixed',
    'm',
    multipart(
      'alternative',
      'a',
      part(['Content-Type: text/plain; charset=utf-8; format=flowed'], 'Een zin \r\ndie loopt'),
      part(
        ['Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable'],
        '<table><tr><td style=3D"display:none">x=\r\n</table>',
      ),
    ),
    part(['Content-Type: message/rfc822'], inner),
    attachment('a.pdf', makePdf('tekst')),
    attachment('b.docx', makeDocx(['tekst'])),
    attachment('c.jpg', jpeg),
    part(['Content-Type: text/calendar'], 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR'),
  )}`,
  `Return-Path: <>\r\n${multipart('report', 'r', part([], 'Niet bezorgd'), part(['Content-Type: message/delivery-status'], 'Status: 5.1.1'), part(['Content-Type: text/rfc822-headers'], 'Message-ID: <x@y>'))}`,
  inner,
].map((text) => Buffer.from(text, 'utf8'))

type Change = { kind: 'byte' | 'cut' | 'double' | 'drop' | 'insert'; at: number; length: number; bytes: Uint8Array }

const change = fc.record({
  kind: fc.constantFrom('byte', 'cut', 'double', 'drop', 'insert') as fc.Arbitrary<Change['kind']>,
  at: fc.nat(20_000),
  length: fc.nat(400),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc
      .constantFrom('\r\n', '\0', '--m', '--m--\r\n', '=?utf-8?q?', '"', ';', 'boundary=', '\r\n\r\n', 'Content-Type: ')
      .map((text) => Buffer.from(text)),
  ),
})

const apply = (mail: Buffer, { kind, at, length, bytes }: Change): Buffer => {
  const place = mail.length === 0 ? 0 : at % mail.length
  const before = mail.subarray(0, place)
  const after = mail.subarray(place)
  if (kind === 'cut') return before
  if (kind === 'drop') return Buffer.concat([before, after.subarray(length)])
  if (kind === 'double') return Buffer.concat([before, after.subarray(0, length), after])
  if (kind === 'insert') return Buffer.concat([before, bytes, after])
  return Buffer.concat([before, bytes, after.subarray(bytes.length)])
}

test('a mail that was damaged in any way is read all the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 8 }), async (sample, changes) => {
      const parsed = await parseMail(changes.reduce(apply, sample))
      const plain = JSON.stringify(parsed)
      expect(plain).not.toMatch(/\\u0000|\\ud[89a-f][0-9a-f]{2}/)
      canonicalContent(parsed)
    }),
    { numRuns: 400 },
  )
}, 30_000)

test('any bytes at all are read, and what stands in them is not lost in silence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const parsed = await parseMail(bytes)
      const says = parsed.headers.length > 0 || parsed.text !== null || parsed.bijlagen.length > 0 || parsed.verloren.length > 0
      expect(says || Buffer.from(bytes).toString('latin1').trim() === '').toBe(true)
    }),
  )
})

test('whole mails are read as the library reads them that everybody uses', async () => {
  const words = fc
    .string({ unit: fc.constantFrom('a', 'é', ' ', '=', '-', '€', '\n', '.', '<', '&'), maxLength: 80 })
    .map((text) => text.trim())
  const encoded = (text: string, encoding: string) =>
    encoding === 'base64'
      ? Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\r\n')
      : Buffer.from(text)
          .toString('latin1')
          .replace(/[^a ]/g, (char) => `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
  const text = fc
    .tuple(words, fc.constantFrom('base64', 'quoted-printable'))
    .map(([body, encoding]) =>
      part(['Content-Type: text/plain; charset=utf-8', `Content-Transfer-Encoding: ${encoding}`], encoded(body, encoding)),
    )
  const file = fc
    .tuple(fc.uint8Array({ maxLength: 200 }), fc.stringMatching(/^[a-z]{1,10}\.bin$/))
    .map(([bytes, name]) => attachment(name, Buffer.from(bytes)))
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'parts' },
      text,
      file,
      fc
        .tuple(
          fc.stringMatching(/^[a-zA-Z0-9'+_.=-]{4,40}[a-z]$/),
          fc.array(tie('node'), { minLength: 1, maxLength: 4, depthIdentifier: 'parts' }),
        )
        .map(([boundary, parts]) => multipart('mixed', boundary, ...parts)),
    ),
  })).node
  const fold = (value: string | undefined | null) => (value ?? '').replace(/\s+/g, ' ').trim()
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 4 }), words, async (parts, subject) => {
      const mail = Buffer.from(
        `From: =?utf-8?b?${Buffer.from(subject).toString('base64')}?= <a@b.example>\r\n${multipart('mixed', 'top', ...parts)}`,
      )
      const [ours, theirs] = await Promise.all([parseMail(mail), simpleParser(mail)])
      expect(fold(ours.text)).toBe(fold(theirs.text))
      expect(ours.bijlagen.map(({ naam, bytes }) => [naam, bytes])).toEqual(
        theirs.attachments.map(({ filename, size }) => [filename, size]),
      )
      expect(fold(ours.from[0]?.naam)).toBe(fold(theirs.from?.value[0]?.name))
    }),
    { numRuns: 150 },
  )
}, 30_000)
