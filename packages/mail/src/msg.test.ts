import { expect, test } from 'vitest'
import { binary, container, type Folder, filetime, fixed, nameIds, unicode } from './msg.test-files.ts'
import { parseMail, parseMailFile } from './parse.ts'

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
