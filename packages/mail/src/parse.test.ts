import { expect, test } from 'vitest'
import { makePng } from './attachments.test-files.ts'
import { parseMail } from './parse.ts'

const mail = (...lines: string[]) => Buffer.from(lines.join('\r\n'), 'latin1')

test('the fields of a plain mail stand as they were sent', async () => {
  const parsed = await parseMail(
    mail(
      'Return-Path: <J.Vos@Gemeente.example>',
      'Received: from a by b',
      'Received: from c by a',
      'From: =?utf-8?q?Ren=C3=A9?= Vos <J.Vos@Gemeente.example>, ander@gemeente.example',
      'To: "Meldpunt, het" <meldpunt@gemeente.example>',
      'Subject: =?iso-8859-1?Q?Vermoeden=3A_caf=E9?=',
      '\t=?iso-8859-1?Q?_aan_de_kade?=',
      'Date: Tue, 3 Mar 2026 14:02:05 +0100',
      'Message-ID: <een@gemeente.example>',
      'In-Reply-To: <nul@gemeente.example>',
      'References: <min@gemeente.example> <nul@gemeente.example>',
      '',
      'Goedemiddag,',
      '',
    ),
  )
  expect(parsed.headers.map(({ name }) => name).slice(0, 4)).toEqual(['return-path', 'received', 'received', 'from'])
  expect(parsed.from).toEqual([
    { adres: 'j.vos@gemeente.example', naam: 'René Vos' },
    { adres: 'ander@gemeente.example', naam: '' },
  ])
  expect(parsed).toMatchObject({
    to: [{ adres: 'meldpunt@gemeente.example', naam: 'Meldpunt, het' }],
    subject: 'Vermoeden: café aan de kade',
    date: new Date('2026-03-03T13:02:05Z'),
    messageId: '<een@gemeente.example>',
    inReplyTo: ['<nul@gemeente.example>'],
    references: ['<min@gemeente.example>', '<nul@gemeente.example>'],
    returnPath: 'j.vos@gemeente.example',
    text: 'Goedemiddag,\n',
    html: null,
    verloren: [],
  })
  expect(parsed.headers.find(({ name }) => name === 'subject')?.raw).toBe(
    '=?iso-8859-1?Q?Vermoeden=3A_caf=E9?= =?iso-8859-1?Q?_aan_de_kade?=',
  )
})

test('an empty Return-Path is not a missing one', async () => {
  expect((await parseMail(mail('Return-Path: <>', '', 'x'))).returnPath).toBe('')
  expect((await parseMail(mail('From: a@b.example', '', 'x'))).returnPath).toBeNull()
})

test('text and HTML are forms of one body, an attachment is none of them', async () => {
  const parsed = await parseMail(
    mail(
      'Content-Type: multipart/mixed; boundary=m',
      '',
      'This is a multi-part message in MIME format.',
      '--m',
      'Content-Type: multipart/alternative; boundary=a',
      '',
      '--a',
      '',
      'De tekst',
      '--a',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>De =C3=A9=',
      'chte tekst</p>',
      '--a--',
      '--m',
      'Content-Type: application/octet-stream',
      "Content-Disposition: attachment; filename*0*=utf-8''foto%20; filename*1*=na%C3%AFef.txt",
      'Content-Transfer-Encoding: base64',
      '',
      'aGFs',
      'bG8=',
      '--m--',
    ),
  )
  expect(parsed).toMatchObject({ text: 'De tekst', html: '<p>De échte tekst</p>', htmlText: 'De échte tekst', verloren: [] })
  expect(parsed.bijlagen).toMatchObject([
    {
      naam: 'foto naïef.txt',
      bytes: 5,
      soort: 'tekst',
      tekst: 'hallo',
      sha256: 'd3751d33f9cd5049c4af2b462735457e4d3baf130bcbb87f389e349fbaeb20b9',
    },
  ])
})

test('text beside HTML that is no other form of it stands in both bodies', async () => {
  const parsed = await parseMail(
    mail(
      'Content-Type: multipart/mixed; boundary=m',
      '',
      '--m',
      '',
      'Boven <foto>',
      '--m',
      'Content-Type: text/html',
      '',
      '<b>Onder</b>',
      '--m--',
    ),
  )
  expect(parsed.text).toBe('Boven <foto>\nOnder')
  expect(parsed.htmlText).toBe('Boven <foto>\n\nOnder')
})

test('an empty text form beside HTML that says something counts as none', async () => {
  const parsed = await parseMail(
    mail(
      'Content-Type: multipart/alternative; boundary=a',
      '',
      '--a',
      '',
      ' ',
      '--a',
      'Content-Type: text/html',
      '',
      '<p>Wel</p>',
      '--a--',
    ),
  )
  expect(parsed).toMatchObject({ text: null, htmlText: 'Wel' })
})

test.for([
  ['blanks stand behind the boundary', ['Content-Type: multipart/mixed; boundary=b', '', '--b  ', '', 'Inhoud', '--b--  ']],
  [
    'an inner multipart is never closed',
    ['Content-Type: multipart/mixed; boundary=b', '', '--b', 'Content-Type: multipart/mixed; boundary=c', '', '--c', '', 'Inhoud', '--b--'],
  ],
  ['nothing is closed', ['Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'Inhoud']],
  ['the first lines are blank', ['', ' ', 'Subject: x', '', 'Inhoud']],
  ['it begins with an mbox line', ['From jan@a.example Tue Mar  3 14:02:05 2026', 'Subject: x', '', 'Inhoud']],
  ['it begins with a byte order mark', ['\xef\xbb\xbfSubject: x', '', 'Inhoud']],
  [
    'a part has headers only',
    ['Content-Type: multipart/mixed; boundary=b', '', '--b', 'Content-Type: text/plain', '--b', '', 'Inhoud', '--b--'],
  ],
])('the body is found when %s', async ([, lines]) => {
  const parsed = await parseMail(mail(...(lines as string[])))
  expect(parsed.text?.trim()).toBe('Inhoud')
  expect(parsed.verloren.filter((note) => note !== 'headers: not ended by an empty line')).toEqual([])
})

test.for([
  ['headers: none found, all shown as body', ['Zomaar wat tekst', 'zonder kop']],
  ['headers: not ended by an empty line', ['Subject: x', 'Zomaar wat tekst', 'zonder kop']],
  ['body: declared boundary never occurs, shown raw', ['Content-Type: multipart/mixed; boundary=b', '', 'Zomaar wat tekst', 'zonder kop']],
  [
    'body: declared boundary never occurs, read by the one that does',
    ['Content-Type: multipart/mixed; boundary=b', '', '--c', 'Content-Type: text/plain', '', 'Zomaar wat tekst', 'zonder kop', '--c--'],
  ],
])('what is broken is shown and said: %s', async ([note, lines]) => {
  const parsed = await parseMail(mail(...(lines as string[])))
  expect(parsed.text).toContain('Zomaar wat tekst\nzonder kop')
  expect(parsed.verloren).toContain(note)
})

test('a lost inner boundary is shown although the mail holds more', async () => {
  const parsed = await parseMail(
    mail(
      'Content-Type: multipart/mixed; boundary=m',
      '',
      '--m',
      'Content-Type: multipart/alternative; boundary=weg',
      '',
      'Kwijt?',
      '--m',
      'Content-Type: application/pdf; name=a.pdf',
      '',
      'x',
      '--m--',
    ),
  )
  expect(parsed.text).toBe('Kwijt?')
  expect(parsed.bijlagen).toHaveLength(1)
  expect(parsed.verloren).toContain('body: declared boundary never occurs, shown raw')
})

test.for([
  ['utf-8 by its name', 'utf-8', Buffer.from('café €', 'utf8'), 'café €', []],
  ['windows-1252 without a name', '', Buffer.from('caf\xe9 \x80', 'latin1'), 'café €', []],
  ['utf-8 without a name', '', Buffer.from('café €', 'utf8'), 'café €', []],
  ['iso-8859-15', 'iso-8859-15', Buffer.from('\xa4', 'latin1'), '€', []],
  ['utf-8 claimed but not so', 'utf-8', Buffer.from('caf\xe9', 'latin1'), 'café', ['text: charset: declared UTF-8, read as windows-1252']],
  ['koi8-r', 'KOI8-R', Buffer.from('\xf0\xd2\xc9', 'latin1'), 'При', []],
  ['gb2312', 'gb2312', Buffer.from('\xc4\xe3', 'latin1'), '你', []],
  ['iso-2022-jp', 'ISO-2022-JP', Buffer.from('\x1b$B$"\x1b(B', 'latin1'), 'あ', []],
  ['an old code page', 'cp850', Buffer.from('\x82', 'latin1'), 'é', []],
  [
    'a name nobody knows',
    'x-gemeente',
    Buffer.from('café', 'utf8'),
    'café',
    ['text: charset: unknown name, read as UTF-8 or windows-1252'],
  ],
  ['UTF-7', 'utf-7', Buffer.from('+ADw-b+AD4-'), '+ADw-b+AD4-', ['text: charset: refused, read as UTF-8 or windows-1252']],
] as [string, string, Buffer, string, string[]][])('a body is read in %s', async ([, charset, bytes, text, verloren]) => {
  const parsed = await parseMail(Buffer.concat([mail(`Content-Type: text/plain${charset ? `; charset="${charset}"` : ''}`, '', ''), bytes]))
  expect(parsed).toMatchObject({ text, verloren })
})

test('HTML without a charset in its header is read by the one it names itself', async () => {
  const parsed = await parseMail(
    mail('Content-Type: text/html', '', '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">\xf0\xd2\xc9'),
  )
  expect(parsed.htmlText).toBe('При')
})

test('8-bit headers are UTF-8 when they can be, else windows-1252', async () => {
  expect((await parseMail(mail('Subject: caf\xe9', '', 'x'))).subject).toBe('café')
  expect((await parseMail(Buffer.from('Subject: café\n\nx', 'utf8'))).subject).toBe('café')
})

test('flowed text is one line again, with the blank that marked it taken off where it says so', async () => {
  const flowed = (delsp: string) =>
    parseMail(
      mail(
        `Content-Type: text/plain; format=flowed${delsp}`,
        '',
        'Een zin die ',
        'doorloopt.',
        '> citaat ',
        '> ook',
        ' From hier',
        '-- ',
        'Jan',
      ),
    )
  expect((await flowed('')).text).toBe('Een zin die doorloopt.\n> citaat ook\nFrom hier\n-- \nJan')
  expect((await flowed('; delsp=yes')).text).toBe('Een zin diedoorloopt.\n> citaatook\nFrom hier\n-- \nJan')
})

test('NUL bytes and lone surrogates are in no string', async () => {
  const parsed = await parseMail(
    mail('Subject: a\0b', 'From: x\0@y.example', 'Content-Type: text/html; charset=utf-16le', '', 'a\0\0\0\x00\xd8b\0'),
  )
  expect(JSON.stringify(parsed)).not.toMatch(/\\u0000|\\ud[89a-f]/)
  expect(parsed.subject).toBe('ab')
})

test('line ends of any kind are read', async () => {
  for (const end of ['\n', '\r', '\r\n']) {
    const parsed = await parseMail(
      Buffer.from(['Subject: s', 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'een', 'twee', '--b--'].join(end)),
    )
    expect(parsed).toMatchObject({ subject: 's', text: 'een\ntwee' })
  }
})

test('an empty mail is an empty mail', async () => {
  expect(await parseMail(Buffer.alloc(0))).toMatchObject({ headers: [], from: [], subject: '', date: null, messageId: null, bijlagen: [] })
})

test('reports of the mail system are kept apart from body and attachments', async () => {
  const parsed = await parseMail(
    mail(
      'Content-Type: multipart/report; report-type=delivery-status; boundary=r',
      '',
      '--r',
      '',
      'Niet bezorgd',
      '--r',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; a.example',
      '',
      'Final-Recipient: rfc822; x@y.example',
      'Status: 5.1.1',
      '--r',
      'Content-Type: text/rfc822-headers',
      '',
      'Message-ID: <ons@a.example>',
      '--r--',
    ),
  )
  expect(parsed.rapporten).toEqual([
    { type: 'message/delivery-status', tekst: 'Reporting-MTA: dns; a.example\n\nFinal-Recipient: rfc822; x@y.example\nStatus: 5.1.1' },
    { type: 'text/rfc822-headers', tekst: 'Message-ID: <ons@a.example>' },
  ])
  expect(parsed).toMatchObject({ contentType: 'multipart/report', text: 'Niet bezorgd', bijlagen: [] })
})

const attached = (inner: Buffer, type: string, name = '') =>
  Buffer.concat([
    mail(
      'Content-Type: multipart/mixed; boundary=m',
      '',
      '--m',
      '',
      'Zie bijlage',
      '--m',
      `Content-Type: ${type}`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      '',
    ),
    Buffer.from(inner.toString('base64')),
    mail('', '--m--', ''),
  ])

test('a mail inside the mail is read, whatever type it was given', async () => {
  const inner = mail('From: melder@a.example', 'Subject: Het echte bericht', '', 'Ik zag iets')
  for (const [type, name] of [
    ['message/rfc822', ''],
    ['application/octet-stream', 'bericht.eml'],
    ['text/plain', 'bericht.EML'],
  ] as const) {
    const parsed = await parseMail(attached(inner, type, name))
    expect(parsed.ingesloten).toMatchObject([
      { vorm: 'rfc822', mail: { subject: 'Het echte bericht', text: 'Ik zag iets', from: [{ adres: 'melder@a.example' }] } },
    ])
    expect(parsed.bijlagen).toMatchObject([{ naam: name || 'Het echte bericht.eml', soort: 'mail' }])
    expect(parsed.text).toBe('Zie bijlage')
  }
})

test('mails within mails end at a depth', async () => {
  let inner = mail('Subject: diepste', '', 'x')
  for (let level = 0; level < 8; level++) inner = attached(inner, 'message/rfc822')
  let depth = 0
  let parsed = await parseMail(inner)
  for (let next = parsed.ingesloten[0]; next; next = parsed.ingesloten[0]) {
    depth++
    parsed = next.mail
  }
  expect(depth).toBe(5)
  expect(parsed.verloren).toContain('rfc822: too many mails within mails, not opened')
})

test('ten thousand parts end, and are said', async () => {
  const parsed = await parseMail(
    mail(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...Array.from({ length: 10_000 }, () => '--b\r\nContent-Type: text/plain\r\n\r\nx'),
      '--b--',
    ),
  )
  expect(parsed.verloren).toContain('parts: only the first 1000 read')
  expect(parsed.text?.split('\n')).toHaveLength(999)
})

test('multiparts within multiparts end at a depth', async () => {
  const lines = Array.from({ length: 200 }, (_none, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}`)
  expect((await parseMail(mail(...lines, '', 'x'))).verloren).toContain('parts: nested too deep, the innermost not read')
})

test('text over 2 MB is read up to there, also when it is one line', async () => {
  const parsed = await parseMail(Buffer.concat([mail('Content-Type: text/plain', '', ''), Buffer.alloc(5_000_000, 'a')]))
  expect(parsed.text).toHaveLength(2_000_000)
  expect(parsed.verloren).toEqual(['text: longer than 2000000 characters, read up to there'])
})

test('a header block of many megabytes is cut', async () => {
  const parsed = await parseMail(Buffer.concat([mail('Subject: x', 'X-Lang: '), Buffer.alloc(3_000_000, 'a')]))
  expect(parsed.subject).toBe('x')
  expect(parsed.verloren).toContain('headers: block too long, the rest counts as body')
})

test('a picture written into the mark-up is an attachment, and takes no room of the text', async () => {
  const picture = makePng(800, 600)
  const html = `<p>voor</p><img src="data:image/png;base64,${picture.toString('base64')}"><p>na</p>`
  const parsed = await parseMail(mail('Content-Type: text/html', '', html))
  expect(parsed).toMatchObject({ htmlText: 'voor\n\nna', html: '<p>voor</p><img src="cid:data-1@html"><p>na</p>' })
  expect(parsed.bijlagen).toMatchObject([
    { naam: 'bijlage-1.png', cid: 'data-1@html', bytes: picture.length, soort: 'foto', feiten: [{ naam: 'afmeting', waarde: '800x600' }] },
  ])
})

test('an encoded word cannot break a header in two', async () => {
  const parsed = await parseMail(mail('Subject: =?utf-8?q?een=0D=0ABcc:_x=40y.example?=', 'From: =?utf-8?q?a=0Ab?= <a@b.example>', '', 'x'))
  expect(parsed.subject).toBe('een Bcc: x@y.example')
  expect(parsed.from).toEqual([{ adres: 'a@b.example', naam: 'a b' }])
})

test('text without a name is body, also when it is called an attachment', async () => {
  const parsed = await parseMail(
    mail(
      'Content-Type: multipart/mixed; boundary=m',
      '',
      '--m',
      'Content-Type: text/plain',
      'Content-Disposition: attachment',
      '',
      'Van mijn telefoon',
      '--m--',
    ),
  )
  expect(parsed).toMatchObject({ text: 'Van mijn telefoon', bijlagen: [] })
})

test('text in a notation of its own is the body where it is all there is', async () => {
  expect((await parseMail(mail('Content-Type: text/markdown', '', '# kop'))).text).toBe('# kop')
})

test('what only the addressee can open is said', async () => {
  const parsed = await parseMail(
    mail(
      'Content-Type: multipart/encrypted; boundary=e',
      '',
      '--e',
      'Content-Type: application/pgp-encrypted',
      '',
      'Version: 1',
      '--e',
      'Content-Type: application/octet-stream',
      '',
      'x',
      '--e--',
    ),
  )
  expect(parsed.verloren).toContain('body: encrypted, cannot be read here')
})

test('a large attachment is hashed as it flows and not looked into', async () => {
  async function* source() {
    yield mail(
      'Content-Type: multipart/mixed; boundary=m',
      '',
      '--m',
      'Content-Type: text/plain; name=log.txt',
      'Content-Disposition: attachment',
      '',
      '',
    )
    for (let megabyte = 0; megabyte < 30; megabyte++) yield Buffer.alloc(1024 * 1024, 'x')
    yield mail('', '--m--', '')
  }
  const parsed = await parseMail(source())
  expect(parsed.bijlagen).toMatchObject([{ naam: 'log.txt', bytes: 30 * 1024 * 1024, tekst: null }])
  expect(parsed.verloren).toEqual(['attachment: too large to look into'])
})

test('the pieces in which a mail arrives change nothing', async () => {
  const whole = attached(mail('Subject: binnen', '', 'tekst =E9'), 'message/rfc822', 'b.eml')
  const read = await parseMail(whole)
  async function* pieces(bytes: number) {
    for (let at = 0; at < whole.length; at += bytes) yield whole.subarray(at, at + bytes)
  }
  for (const bytes of [1, 2, 3, 5, 7, whole.indexOf('\r') + 1, 64, 200]) expect(await parseMail(pieces(bytes))).toEqual(read)
})
