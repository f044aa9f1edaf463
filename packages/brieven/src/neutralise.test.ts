import { findReferenties } from '@meldpunt/mail/compose'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markBewijs } from './bewijs.ts'
import { makeSafe } from './inline.ts'
import { cleanText, hasLinks, neutralise } from './neutralise.ts'

test.each([
  ['https://evil.example/a?b=c', 'https[:]//evil[.]example/a?b=c'],
  ['www.evil.example', 'www[.]evil[.]example'],
  ['r.dijkstra@post.example', 'r.dijkstra@post[.]example'],
  ['j.de.vries@post.example', 'j.de.vries@post[.]example'],
  ['mailto:x@post.example', 'mailto[:]x@post[.]example'],
  ['javascript:alert(1)', 'javascript[:]alert(1)'],
  ['\\\\server\\map', '[\\]\\server\\map'],
  ['foto.jpg.evil.example', 'foto[.]jpg[.]evil[.]example'],
])('a link is dead and still legible: %s', (typed, shown) => {
  expect(neutralise(typed)).toBe(shown)
  expect(hasLinks(typed)).toBe(true)
})

test('a reference line in somebody’s words is none', () => {
  const typed = 'Referentie: 1-abcdefghijklmnopqrstuvwxyz'
  expect(findReferenties(typed)).toHaveLength(1)
  expect(findReferenties(neutralise(typed))).toEqual([])
})

test.each([
  'om 14.05 uur',
  'o.a. B.V. d.w.z.',
  'verslag.pdf',
  'Zie verslag.pdf.',
  'schuur.jpg: mooi',
  'Dit klopt niet. Echt.',
  'data: 3',
  '52.26, 4.76',
])('ordinary words stay as they are: %s', (typed) => {
  expect(neutralise(typed)).toBe(typed)
  expect(hasLinks(typed)).toBe(false)
})

test.each([
  ['#spoed', '› #spoed'],
  ['  #spoed', '›   #spoed'],
  ['- #spoed', '› - #spoed'],
  ['1. #spoed', '› 1. #spoed'],
  ['\u200b#spoed', '› #spoed'],
  ['＃spoed', '› ＃spoed'],
  ['hallo\u2028#ruis', 'hallo\n› #ruis'],
  ['hallo\r#ruis', 'hallo\n› #ruis'],
  ['kamer #4', 'kamer #4'],
])('a line that begins with # is marked, others are not: %j', (typed, shown) => {
  expect(markBewijs(typed, [])).toBe(shown)
  expect(makeSafe(typed)).toEqual([{ vorm: 'gewoon', tekst: shown }])
})

test('a # counts by where the line begins, not by where a stretch of it does', () => {
  const stukken = makeSafe(['Goed', { nadruk: ': ' }, '#vraag\n- ', { woorden: '#ruis' }, { letterlijk: '\n#spoed' }])
  expect(stukken.map(({ tekst }) => tekst).join('')).toBe('Goed: #vraag\n› - «#ruis»\n› #spoed')
})

test('marks that turn the reading direction are gone, joiners that names need stay', () => {
  expect(cleanText('a\u202egpj.exe\u2066b')).toBe('agpj.exeb')
  expect(cleanText('می\u200cخواهم')).toBe('می\u200cخواهم')
})

test('evidence is marked once where ranges overlap, touch or lie outside the text', () => {
  const marked = markBewijs('abcdefghij', [
    { van: 2, tot: 4 },
    { van: 3, tot: 6 },
    { van: -5, tot: 1 },
    { van: 9, tot: 99 },
    { van: 50, tot: 60 },
  ])
  expect(marked.replaceAll('\ue000', '<').replaceAll('\ue001', '>')).toBe('<a>b<cdef>ghi<j>')
})

test('no text leaves a line that begins with #, a live scheme or a half character', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('#', '\n', '\r', '\u2028', ' ', '-', '＃', 'http://', 'www.', '.example', '\u202e', '\ud800', '\ue000'),
      ),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(hostile, (text) => {
      const shown = markBewijs(text, [])
      expect(shown.split('\n').filter((line) => /^\s*[#＃﹟]/u.test(line))).toEqual([])
      expect(shown).not.toContain('://')
      expect(shown.isWellFormed()).toBe(true)
    }),
    { numRuns: 300, verbose: true },
  )
})
