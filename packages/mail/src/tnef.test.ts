import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMail, parseMailFile } from './parse.ts'
import { readTnef } from './tnef.ts'
import {
  attribute,
  file,
  message,
  number,
  packedRtf,
  padded,
  properties,
  property,
  string8,
  tnef,
  u16,
  u32,
  unicode,
} from './tnef.test-files.ts'

/** PidTagRtfCompressed, stored as it is. */
const rtf = (text: string) =>
  property(
    0x1009,
    0x102,
    Buffer.concat([u32(text.length + 12), u32(text.length), Buffer.from('MELA'), u32(0), Buffer.from(text, 'latin1')]),
  )

const mailWith = (winmail: Buffer, body = '') =>
  parseMail(
    Buffer.from(
      [
        'From: melder@gemeente.example',
        'Content-Type: multipart/mixed; boundary=m',
        '',
        '--m',
        'Content-Type: text/plain',
        '',
        body,
        '--m',
        'Content-Type: application/ms-tnef; name=winmail.dat',
        'Content-Disposition: attachment; filename=winmail.dat',
        'Content-Transfer-Encoding: base64',
        '',
        winmail.toString('base64'),
        '--m--',
        '',
      ].join('\r\n'),
    ),
  )

test('a mail that is only a winmail.dat has the body and the attachments that are in it', async () => {
  const parsed = await mailWith(
    tnef(
      attribute(1, 0x00018004, Buffer.from('Onderwerp\0')),
      message(unicode(0x1000, 'Ik zag iets vreemds €'), unicode(0x1035, '<binnen@gemeente.example>')),
      file('UMLAUT~1.TXT', Buffer.from('inhoud'), unicode(0x3707, 'verslag café.txt'), unicode(0x370e, 'text/plain')),
    ),
  )
  expect(parsed.text).toBe('Ik zag iets vreemds €')
  expect(parsed.bijlagen.map(({ naam, soort, tekst }) => [naam, soort, tekst])).toEqual([
    ['winmail.dat', 'winmail', null],
    ['verslag café.txt', 'tekst', 'inhoud'],
  ])
  expect(parsed.ingesloten).toMatchObject([{ vorm: 'winmail', mail: { subject: 'Onderwerp', messageId: '<binnen@gemeente.example>' } }])
  expect(parsed.verloren).toEqual([])
})

test('a body of the mail itself stays, the attachments come along all the same', async () => {
  const parsed = await mailWith(tnef(message(unicode(0x1000, 'binnen')), file('A.TXT', Buffer.from('x'))), 'buiten')
  expect(parsed.text).toBe('buiten')
  expect(parsed.bijlagen.map(({ naam }) => naam)).toEqual(['winmail.dat', 'A.TXT'])
})

test('strings are read by the codepage of the file', async () => {
  const parsed = await mailWith(
    tnef(message(string8(0x1000, 'caf\xe9 \x80')), file('caf\xe9.txt', Buffer.from('x'), string8(0x3707, 'lang caf\xe9.txt'))),
  )
  expect(parsed.text).toBe('café €')
  expect(parsed.bijlagen[1]?.naam).toBe('lang café.txt')
})

test.for([
  [
    'HTML wrapped in RTF',
    '{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 {\\*\\htmltag64 <p>}Een \\htmlrtf weg\\htmlrtf0 alinea{\\*\\htmltag72 </p>}}',
    'Een alinea',
  ],
  ['text wrapped in RTF', '{\\rtf1\\ansi\\ansicpg1252\\fromtext Eerste regel\\par tweede\\par}', 'Eerste regel\ntweede'],
  [
    'RTF of its own',
    "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator Word}\\f0 Caf\\'e9 \\u8364?5\\par {\\b vet} en \\\\ \\{\\}\\tab x}",
    'Café €5\nvet en \\ {}\tx',
  ],
])('a body that is %s is read', async ([, source, text]) => {
  const parsed = await mailWith(tnef(message(rtf(source as string))))
  expect((parsed.htmlText ?? parsed.text)?.trim()).toBe(text)
})

test('packed RTF is read to its end and no further', async () => {
  expect((await mailWith(tnef(message(packedRtf('{\\rtf1\\ansi\\fromtext Een regel\\par}'))))).text?.trim()).toBe('Een regel')
})

test('an HTML body is read by the codepage it names', async () => {
  const parsed = await mailWith(tnef(message(number(0x3fde, 65001), property(0x1013, 0x102, Buffer.from('<p>Eén</p>', 'utf8')))))
  expect(parsed).toMatchObject({ html: '<p>Eén</p>', htmlText: 'Eén' })
})

test('a message attached in TNEF is a mail inside the mail', async () => {
  const inner = tnef(
    message(
      unicode(0x0037, 'Doorgestuurd'),
      unicode(0x1000, 'van de melder'),
      unicode(0x5d02, 'Melder@gemeente.example'),
      unicode(0x0042, 'M. Elder'),
    ),
    file('B.TXT', Buffer.from('y')),
  )
  const object = property(0x3701, 0x0d, Buffer.concat([Buffer.from('0703020000000000c000000000000046', 'hex'), inner]))
  const parsed = await mailWith(
    tnef(
      message(unicode(0x1000, 'zie bijlage')),
      attribute(2, 0x00069002, Buffer.alloc(14)),
      attribute(2, 0x00069005, properties(unicode(0x3001, 'Doorgestuurd'), object)),
    ),
  )
  expect(parsed.ingesloten.map(({ vorm, naam }) => [vorm, naam])).toEqual([
    ['winmail', 'winmail.dat'],
    ['msg', 'Doorgestuurd'],
  ])
  expect(parsed.ingesloten[1]?.mail).toMatchObject({
    subject: 'Doorgestuurd',
    text: 'van de melder',
    from: [{ adres: 'melder@gemeente.example', naam: 'M. Elder' }],
    bijlagen: [{ naam: 'B.TXT' }],
  })
  expect(parsed.text).toBe('zie bijlage')
})

test('an Exchange path is nobody that can be answered', async () => {
  const parsed = await mailWith(
    tnef(
      message(
        unicode(0x0c1f, '/o=Gemeente/ou=Eerste/cn=Recipients/cn=jvos'),
        unicode(0x0c1a, 'Jo Vos'),
        unicode(0x5d01, 'j.vos@gemeente.example'),
      ),
    ),
  )
  expect(parsed.ingesloten[0]?.mail.from).toEqual([{ adres: 'j.vos@gemeente.example', naam: 'Jo Vos' }])
})

test('named and multi-valued properties are stepped over', async () => {
  const named = Buffer.concat([
    u16(0x1f),
    u16(0x8001),
    Buffer.alloc(16),
    u32(1),
    u32(6),
    padded(Buffer.from('ab\0', 'utf16le')),
    u32(1),
    u32(4),
    Buffer.from('x\0\0\0'),
  ])
  const many = Buffer.concat([
    u16(0x101f),
    u16(0x6001),
    u32(2),
    u32(4),
    Buffer.from('a\0\0\0'),
    u32(6),
    padded(Buffer.from('bc\0', 'utf16le')),
  ])
  expect((await mailWith(tnef(message(named, many, unicode(0x1000, 'erna'))))).text).toBe('erna')
})

test('attachments without rendering data are told apart by what repeats', () => {
  const title = (naam: string) => attribute(2, 0x00018010, Buffer.from(`${naam}\0`))
  const read = readTnef(
    tnef(title('een.txt'), attribute(2, 0x0006800f, Buffer.from('1')), title('twee.txt'), attribute(2, 0x0006800f, Buffer.from('2'))),
  )
  expect(read?.attachments.map(({ data }) => data?.toString())).toEqual(['1', '2'])
})

const whole = tnef(
  message(unicode(0x1000, 'tekst'), rtf('{\\rtf1 x}')),
  file('A.TXT', Buffer.from('x'), unicode(0x3707, 'lang.txt')),
  file('B.TXT', Buffer.from('y')),
)

test('a winmail.dat that was cut off is read up to there, and that is said', async () => {
  const parsed = await mailWith(whole.subarray(0, -6))
  expect(parsed.text).toBe('tekst')
  expect(parsed.bijlagen.map(({ naam }) => naam)).toEqual(['winmail.dat', 'lang.txt', 'B.TXT'])
  expect(parsed.verloren).toContain('winmail: broken at its end, read up to there')
})

test('any bytes behind the signature are read', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }), (changes) => {
      const bytes = Buffer.from(whole)
      for (const [at, value] of changes) if (at > 5) bytes[at] = value
      expect(readTnef(bytes)).not.toBeNull()
    }),
    { numRuns: 500 },
  )
})

test('a winmail.dat by itself is a mail', async () => {
  expect(await parseMailFile(whole)).toMatchObject({ text: 'tekst', bijlagen: [{ naam: 'lang.txt' }, { naam: 'B.TXT' }], verloren: [] })
})
