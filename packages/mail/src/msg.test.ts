import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js'
import { expect, test } from 'vitest'
import { parseMail, parseMailFile } from './parse.ts'

const DIRECTORY = 1
const DOCUMENT = 2
const ROOT = 5

type Folder = { [name: string]: Buffer | Folder }

/** An OLE container of these streams and folders. */
const container = (root: Folder): Buffer => {
  const entries: Entry[] = []
  const add = (name: string, item: Buffer | Folder, type: number): number => {
    const place = entries.length
    const entry: Entry = { name, type, length: 0 }
    entries.push(entry)
    if (Buffer.isBuffer(item)) {
      entry.length = item.length
      entry.binaryProvider = () => [...item]
    } else entry.children = Object.entries(item).map(([child, value]) => add(child, value, Buffer.isBuffer(value) ? DOCUMENT : DIRECTORY))
    return place
  }
  add('Root Entry', root, ROOT)
  return Buffer.from(burn(entries))
}

const unicode = (tag: string, text: string) => ({ [`__substg1.0_${tag}001F`]: Buffer.from(text, 'utf16le') })
const binary = (tag: string, bytes: Buffer) => ({ [`__substg1.0_${tag}0102`]: bytes })
const fixed = (headerBytes: number, ...props: [tag: number, value: bigint][]) => {
  const list = props.map(([tag, value]) => {
    const entry = Buffer.alloc(16)
    entry.writeUInt32LE(tag, 0)
    entry.writeUInt32LE(6, 4)
    entry.writeBigUInt64LE(value, 8)
    return entry
  })
  return { '__properties_version1.0': Buffer.concat([Buffer.alloc(headerBytes), ...list]) }
}
const nameIds = {
  '__nameid_version1.0': {
    '__substg1.0_00020102': Buffer.alloc(0),
    '__substg1.0_00030102': Buffer.alloc(0),
    '__substg1.0_00040102': Buffer.alloc(0),
  },
}
const filetime = (iso: string) => (BigInt(Date.parse(iso)) + 11_644_473_600_000n) * 10_000n

const message: Folder = {
  ...nameIds,
  ...fixed(32, [0x0039_0040, filetime('2026-03-03T13:02:05Z')]),
  ...unicode('0037', 'Vermoeden aan de kade'),
  ...unicode('1000', 'Ik zag iets €'),
  ...unicode('1035', '<een@gemeente.example>'),
  ...unicode('1042', '<nul@gemeente.example>'),
  ...unicode('0C1A', 'Jo Vos'),
  ...unicode('0C1E', 'EX'),
  ...unicode('0C1F', '/o=Gemeente/cn=Recipients/cn=jvos'),
  ...unicode('5D01', 'J.Vos@gemeente.example'),
  '__recip_version1.0_#00000000': {
    ...fixed(8, [0x0c15_0003, 1n]),
    ...unicode('3001', 'Meldpunt'),
    ...unicode('39FE', 'meldpunt@gemeente.example'),
  },
  '__attach_version1.0_#00000000': {
    ...fixed(8, [0x3705_0003, 1n]),
    ...unicode('3704', 'VERSLA~1.TXT'),
    ...unicode('3707', 'verslag café.txt'),
    ...binary('3701', Buffer.from('inhoud')),
  },
  '__attach_version1.0_#00000001': {
    ...fixed(8, [0x3705_0003, 5n]),
    ...unicode('3001', 'Doorgestuurd'),
    '__substg1.0_3701000D': {
      ...fixed(24),
      ...unicode('0037', 'Doorgestuurd'),
      ...unicode('1000', 'van de melder'),
      ...unicode('0C1F', 'melder@gemeente.example'),
      ...unicode('0C1E', 'SMTP'),
    },
  },
}

const mailWith = (content: Buffer, name = 'bericht.msg') =>
  parseMail(
    Buffer.from(
      [
        'Content-Type: multipart/mixed; boundary=m',
        '',
        '--m',
        '',
        'zie bijlage',
        '--m',
        `Content-Type: application/octet-stream; name=${name}`,
        'Content-Disposition: attachment',
        'Content-Transfer-Encoding: base64',
        '',
        content.toString('base64'),
        '--m--',
        '',
      ].join('\r\n'),
    ),
  )

test('an attached .msg is read as the mail it is, under any name', async () => {
  for (const name of ['bericht.msg', 'ATT00001.dat']) {
    const parsed = await mailWith(container(message), name)
    expect(parsed.bijlagen).toMatchObject([{ naam: name, type: 'application/vnd.ms-outlook', soort: 'mail' }])
    expect(parsed.text).toBe('zie bijlage')
    expect(parsed.ingesloten).toMatchObject([
      {
        vorm: 'msg',
        naam: name,
        mail: {
          subject: 'Vermoeden aan de kade',
          text: 'Ik zag iets €',
          from: [{ adres: 'j.vos@gemeente.example', naam: 'Jo Vos' }],
          to: [{ adres: 'meldpunt@gemeente.example', naam: 'Meldpunt' }],
          date: new Date('2026-03-03T13:02:05Z'),
          messageId: '<een@gemeente.example>',
          inReplyTo: ['<nul@gemeente.example>'],
          verloren: [],
        },
      },
    ])
  }
})

test('its attachments keep their long names, an attached message is a mail again', async () => {
  const inner = (await mailWith(container(message))).ingesloten[0]?.mail
  expect(inner?.bijlagen.map(({ naam, soort, tekst }) => [naam, soort, tekst])).toEqual([
    ['verslag café.txt', 'tekst', 'inhoud'],
    ['Doorgestuurd', 'mail', null],
  ])
  expect(inner?.ingesloten).toMatchObject([
    { vorm: 'msg', naam: 'Doorgestuurd', mail: { text: 'van de melder', from: [{ adres: 'melder@gemeente.example' }] } },
  ])
})

test('what calls itself .msg and is none is listed and said', async () => {
  const parsed = await mailWith(Buffer.from('geen bericht'))
  expect(parsed.bijlagen).toHaveLength(1)
  expect(parsed.verloren.length).toBeGreaterThan(0)
})

test('a .msg file by itself is a mail', async () => {
  expect(await parseMailFile(container(message))).toMatchObject({
    subject: 'Vermoeden aan de kade',
    text: 'Ik zag iets €',
    bijlagen: [{ naam: 'verslag café.txt' }, { naam: 'Doorgestuurd' }],
  })
  const broken = container(message).subarray(0, 1_000)
  expect((await parseMailFile(broken)).verloren).not.toEqual([])
})
