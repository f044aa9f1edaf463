import { expect, test } from 'vitest'
import { canonicalContent } from './content.ts'
import { parseMail } from './parse.ts'

const top = [
  'From: =?utf-8?q?Ren=C3=A9?= Vos <r.vos@gemeente.example>',
  'Date: Tue, 3 Mar 2026 14:02:05 +0100',
  'Message-ID: <een@gemeente.example>',
]
const content = async (...lines: string[]) => canonicalContent(await parseMail(Buffer.from(lines.join('\r\n'), 'utf8')))

const sent = [
  ...top,
  'Subject: x',
  'Content-Type: multipart/mixed; boundary=een',
  '',
  '--een',
  'Content-Type: multipart/alternative; boundary=twee',
  '',
  '--twee',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  'Ik zag één busje bij de loods en heel veel mensen.',
  '--twee',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Ik zag één busje bij de loods en heel veel mensen.</p>',
  '--twee--',
  '--een',
  'Content-Type: text/plain; name=a.txt',
  'Content-Disposition: attachment; filename=a.txt',
  'Content-Transfer-Encoding: base64',
  '',
  'aGFsbG8=',
  '--een--',
]

test('a server that rebuilds the mail leaves its content the same', async () => {
  const rebuilt = await content(
    'Received: from x by y',
    'X-MS-Exchange-Organization-SCL: 1',
    'From: "René Vos" <R.Vos@gemeente.example>',
    'Message-ID:',
    ' <een@gemeente.example>',
    'Date: Tue, 3 Mar 2026 13:02:05 +0000',
    'Subject: x',
    'Content-Type: multipart/mixed; boundary="----=_Next"',
    '',
    '------=_Next',
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=iso-8859-1',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Ik zag =E9=E9n busje bij',
    'de loods en heel veel',
    'mensen.',
    '',
    '--b',
    'Content-Type: text/html; charset=iso-8859-1',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<html><head><meta charset=3D"iso-8859-1"></head><body><p>Ik zag =E9=E9n busje bij=0D=0Ade loods en',
    'heel veel mensen.</p></body></html>',
    '--b--',
    '------=_Next',
    'Content-Type: text/plain; name="a.txt"',
    'Content-Disposition: attachment; filename="a.txt"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'hallo',
    '------=_Next--',
  )
  expect(rebuilt).toBe(await content(...sent))
})

test('another text, date, sender or attachment under the same Message-ID is another mail', async () => {
  const first = await content(...sent)
  const change = (from: string, to: string) => content(...sent.map((line) => line.replace(from, to)))
  for (const [from, to] of [
    ['heel veel', 'geen'],
    ['14:02:05', '14:02:06'],
    ['r.vos@', 'j.vos@'],
    ['aGFsbG8=', 'aGFsbGE='],
  ] as const)
    expect(await change(from, to)).not.toBe(first)
})

test('without a Message-ID there is nothing to tell two mails of one text apart by', async () => {
  expect(await content('From: a@b.example', '', 'x')).toBeNull()
})

test('an attached mail counts by what it says', async () => {
  const around = (inner: string[]) =>
    content(
      ...top,
      'Content-Type: multipart/mixed; boundary=m',
      '',
      '--m',
      '',
      'zie bijlage',
      '--m',
      'Content-Type: message/rfc822',
      '',
      ...inner,
      '--m--',
    )
  const plain = await around(['Message-ID: <twee@gemeente.example>', 'From: x@y.example', '', 'De tekst'])
  expect(
    await around([
      'X-Added: 1',
      'Message-ID: <twee@gemeente.example>',
      'From: x@y.example',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'De=20tekst',
    ]),
  ).toBe(plain)
  expect(await around(['Message-ID: <twee@gemeente.example>', 'From: x@y.example', '', 'Andere tekst'])).not.toBe(plain)
})
