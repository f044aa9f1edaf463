import { expect, test } from 'vitest'
import { cleanName, describeBijlage } from './attachments.ts'
import { hashBytes } from './sinks.ts'
import { makeDocx, makeJpeg, makePdf, makePng, makeZip } from './attachments.test-files.ts'

const describe = (content: Buffer | string, naam = '', type = 'application/octet-stream') =>
  describeBijlage({ ...hashBytes(Buffer.from(content)), naam, type, charset: '', cid: null }, 1, true)

test.for([
  ['a program called a picture', Buffer.from(`MZ${'\0'.repeat(60)}`), 'foto.jpg', 'image/jpeg', 'application/x-msdownload', 'programma'],
  ['a script, by its ending', 'alert()', 'factuur.pdf.js', 'application/pdf', 'application/pdf', 'programma'],
  ['a picture called a file', makePng(4, 4), 'scan', 'application/octet-stream', 'image/png', 'foto'],
  ['HTML called text', '<!DOCTYPE html><p>x', 'brief.txt', 'text/plain', 'text/html', 'tekst'],
  ['a drawing that can hold scripts', '<svg xmlns="x"><script/></svg>', 'logo.png', 'image/png', 'image/svg+xml', 'overig'],
  [
    'winmail.dat under another name',
    Buffer.from('789f3e220100', 'hex'),
    'ATT00001',
    'application/octet-stream',
    'application/ms-tnef',
    'winmail',
  ],
  ['an archive', makeZip({ 'a.txt': 'x' }), 'fotos.zip', 'application/octet-stream', 'application/zip', 'archief'],
  ['a list', 'naam;datum\nx;y', 'lijst.csv', 'text/plain', 'text/csv', 'rekenblad'],
  [
    'an old Word file',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('WordDocument', 'utf16le')]),
    'brief',
    '',
    'application/msword',
    'document',
  ],
  [
    'a voice message',
    Buffer.from(`${'OggS'.padEnd(28, '\0')}OpusHead${'\0'.repeat(60)}`, 'latin1'),
    'PTT-1.opus',
    'audio/ogg',
    'audio/ogg; codecs=opus',
    'geluid',
  ],
  ['a mail by its ending', 'From: a@b.example\n\nx', 'bericht.eml', 'application/octet-stream', 'message/rfc822', 'mail'],
] as [string, Buffer | string, string, string, string, string][])(
  '%s is called what it is',
  async ([, content, naam, declared, type, soort]) => {
    expect((await describe(content, naam, declared)).bijlage).toMatchObject({ naam, type, soort })
  },
)

test('size and hash are over the decoded bytes', async () => {
  expect((await describe('hallo', 'a.txt')).bijlage).toMatchObject({
    bytes: 5,
    sha256: 'd3751d33f9cd5049c4af2b462735457e4d3baf130bcbb87f389e349fbaeb20b9',
  })
})

test('words are read from PDF, Word, HTML and text', async () => {
  expect((await describe(makePdf('Gezien aan de Dorpsstraat'), 'a.pdf')).bijlage).toMatchObject({
    soort: 'pdf',
    tekst: 'Gezien aan de Dorpsstraat',
  })
  expect((await describe(makeDocx(['Eerste', 'Tweede'], ['Naam', 'Geb.']), 'a.docx')).bijlage).toMatchObject({
    soort: 'document',
    tekst: 'Eerste\n\nTweede\n\nNaam\tGeb.',
  })
  expect((await describe('<p>Een &amp; twee</p>', 'a.html')).bijlage.tekst).toBe('Een & twee')
  expect((await describe(Buffer.from('caf\xe9', 'latin1'), 'a.txt')).bijlage.tekst).toBe('café')
  expect((await describe(Buffer.from('\ufeffcafé', 'utf16le'), 'a.txt')).bijlage.tekst).toBe('café')
})

test('what cannot be read is said, and listed all the same', async () => {
  const pdf = await describe('%PDF-1.4 kapot', 'a.pdf')
  expect(pdf).toMatchObject({ bijlage: { naam: 'a.pdf', tekst: null }, verloren: ['attachment: text could not be read'] })
  const docx = await describe(makeDocx(['a'.repeat(7 * 1024 * 1024)]), 'a.docx')
  expect(docx).toMatchObject({
    bijlage: { soort: 'document', tekst: null },
    verloren: ['attachment: Word file broken or too large unpacked, text not read'],
  })
  const ics = await describe('BEGIN:VCALENDAR\nkapot', 'a.ics')
  expect(ics).toMatchObject({ bijlage: { soort: 'agenda', feiten: [] }, verloren: ['attachment: calendar part could not be read'] })
})

test('a photograph says when, where and by what it was made', async () => {
  const { bijlage } = await describe(
    makeJpeg(4000, 3000, { make: 'Fairphone', taken: '2026:03:04 21:05:33', latitude: [52, 15], longitude: [4, 45] }),
    'a.jpg',
  )
  expect(bijlage.feiten).toEqual([
    { naam: 'afmeting', waarde: '4000x3000' },
    { naam: 'gemaakt', waarde: '2026-03-04T21:05' },
    { naam: 'plaats', waarde: '52.25, 4.75' },
    { naam: 'toestel', waarde: 'Fairphone' },
  ])
})

test('an invitation says what, when, where and by whom', async () => {
  const ics = [
    'BEGIN:VCALENDAR',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'SUMMARY:Overleg\\, lokaal',
    'DTSTART;TZID=Europe/Amsterdam:20260402T090000',
    'DTEND:20260402T080000Z',
    'LOCATION:Raadhuis',
    'ORGANIZER;CN=Jo Vos:MAILTO:j.vos@gemeente.example',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
  expect((await describe(ics, '', 'text/calendar')).bijlage).toMatchObject({
    naam: 'bijlage-1.ics',
    soort: 'agenda',
    feiten: [
      { naam: 'methode', waarde: 'REQUEST' },
      { naam: 'titel', waarde: 'Overleg, lokaal' },
      { naam: 'begin', waarde: '2026-04-02T09:00:00 Europe/Amsterdam' },
      { naam: 'einde', waarde: '2026-04-02T08:00:00Z' },
      { naam: 'plaats', waarde: 'Raadhuis' },
      { naam: 'organisator', waarde: 'Jo Vos j.vos@gemeente.example' },
    ],
  })
})

test.for([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\x\\foto.jpg', 'foto.jpg'],
  ['rapport\u202efdp.exe', 'rapportfdp.exe'],
  ['regel\r\neinde.txt', 'regeleinde.txt'],
  ['..', ''],
  [`${'a'.repeat(400)}.docx`, `${'a'.repeat(250)}.docx`],
])('the name %j is shown as %j', ([naam, shown]) => {
  expect(cleanName(naam as string)).toBe(shown)
})
