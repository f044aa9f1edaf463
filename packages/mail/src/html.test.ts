import { expect, test } from 'vitest'
import { htmlToText } from './html.ts'

const text = (html: string) => htmlToText(html).text

test('paragraphs, lists and tables keep their shape, without bullets', () => {
  expect(text('<p>Beste,</p><p>Twee<br>regels</p><ul><li>een<li>twee</ul><ol><li>eerst</li><li>dan</li></ol>slot')).toBe(
    'Beste,\n\nTwee\nregels\n\neen\ntwee\n1. eerst\n2. dan\nslot',
  )
  expect(text('Vooraf<table><tr><th>Naam</th><th>Geb.</th></tr><tr><td>A. Voorbeeld</td><td>14-02-1998</td></tr></table>')).toBe(
    'Vooraf\nNaam\tGeb.\nA. Voorbeeld\t14-02-1998',
  )
})

test('paragraphs of Word stand close, its empty ones are empty lines', () => {
  expect(
    text(
      '<p class="MsoNormal">Een<o:p></o:p></p><p class=MsoNormal>Twee</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Drie</p>',
    ),
  ).toBe('Een\nTwee\n\nDrie')
})

test('a table that Word made has its rows on lines of their own', () => {
  const cell = (words: string) => `<td><p class="MsoNormal"><span>${words}</span><o:p></o:p></p></td>`
  expect(text(`<table><tr>${cell('Naam')}${cell('Geb.')}</tr><tr>${cell('A. Voorbeeld')}${cell('14-02-1998')}</tr></table>`)).toBe(
    'Naam\tGeb.\nA. Voorbeeld\t14-02-1998',
  )
  expect(text('<table><tr><td><p>een</p><p>twee</p></td></tr></table>')).toBe('een\n\ntwee')
})

test('style blocks, conditional comments and titles of Outlook are no text', () => {
  expect(
    text(
      '<head><title>weg</title><style><!-- p {margin:0} --></style></head><!--[if gte mso 9]><xml><o:Office>weg</o:Office></xml><![endif]--><xml>weg</xml>wel<script>weg()</script>',
    ),
  ).toBe('wel')
  expect(text('<![if !supportLists]>·&nbsp;<![endif]>punt')).toBe('· punt')
})

test.for([
  '<div style="display:none">weg</div>',
  "<SPAN STYLE='COLOR:red; DISPLAY : NONE'>weg</SPAN>",
  '<p style="mso-hide:all">weg</p>',
  '<p style="visibility: hidden">weg</p>',
  '<p hidden>weg</p>',
  '<table><tr><td><p style="display: none">weg</p></td></tr></table>',
])('what the reader could not see is left out: %s', (hidden) => {
  expect(text(`${hidden}<p>wel</p>`)).toBe('wel')
})

test('a mail that hides all it says is shown all the same', () => {
  expect(text('<div style="mso-hide:all">alles</div>')).toBe('alles')
})

test('the address behind a link is shown where its words do not say it', () => {
  expect(text('<a href="https://www.gemeente.example/">www.gemeente.example</a>')).toBe('www.gemeente.example')
  expect(text('<a href="https://ads.example/1">hier</a>')).toBe('hier <https://ads.example/1>')
  expect(text('<a href="mailto:a@b.example?subject=x">a@b.example</a> <a href="#top">boven</a> <a href="javascript:x()">doe</a>')).toBe(
    'a@b.example boven doe',
  )
  expect(text('<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fads.example%2F1&amp;data=x">hier</a>')).toBe(
    'hier <https://ads.example/1>',
  )
})

test('text behind the end of the document, or in a head that is never closed, is not lost', () => {
  expect(text('<html><head><body><p>een</p></body></html><p>twee</p>')).toBe('een\n\ntwee')
  expect(htmlToText('<!-- nooit dicht <b>tekst</b>')).toEqual({
    text: '  nooit dicht  tekst',
    verloren: ['html: broken, read by leaving out the tags'],
  })
})

test('quotes are marked, to a depth', () => {
  expect(text('a<blockquote>b<blockquote>c</blockquote></blockquote>d')).toBe('a\n> b\n> > c\nd')
  expect(text(`${'<blockquote>'.repeat(300)}x`).length).toBeLessThan(30)
})

test.for([
  ['elements within elements', '<div>'.repeat(200_000), []],
  ['open elements with text', `${'<b>'.repeat(200_000)}x`, ['html: broken, read by leaving out the tags']],
  ['nesting beyond a browser', `${'<div>'.repeat(2_000)}diep`, ['html: nested deeper than 400, the innermost not read']],
  ['cells that span thousands', `<table>${'<tr><td colspan=10000 rowspan=1000>a</td>'.repeat(5)}</table>`, []],
  [
    'quotes around many lines',
    '<blockquote>'.repeat(390) + 'x<br>'.repeat(100_000),
    ['html: more than 2000000 characters of text, read up to there'],
  ],
  ['broken tags', '<'.repeat(200_000), []],
  ['attributes that never end', '<p style="'.repeat(100_000), ['html: broken, read by leaving out the tags']],
  ['a list of thousands', `<ol>${'<li>x'.repeat(50_000)}`, []],
] as [string, string, string[]][])('small mark-up costs little and is bounded: %s', ([, html, verloren]) => {
  const read = htmlToText(html)
  expect(read.verloren).toEqual(verloren)
  expect(read.text.length).toBeLessThanOrEqual(2_000_000)
})
