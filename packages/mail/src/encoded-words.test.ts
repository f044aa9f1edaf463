import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeWords, parseStructured } from './encoded-words.ts'

test.for([
  ['=?utf-8?B?Y2Fmw6k=?=', 'café'],
  ['=?ISO-8859-15?Q?=A4_10?=', '€ 10'],
  ['voor =?utf-8?q?=C3=A9=C3=A9n?= na', 'voor één na'],
  ['=?utf-8?q?a?= =?utf-8?q?b?=', 'ab'],
  ['=?utf-8?q?a?=\n =?iso-8859-1?q?=E9?=', 'aé'],
  ['=?utf-8?B?w6k=?==?utf-8?B?w6k=?=', 'éé'],
  ['=?utf-8?Q?=C3?= =?utf-8?Q?=A9?=', 'é'],
  ['=?utf-8*nl?q?taal?=', 'taal'],
  ['=?utf-8?q?met spaties?=', 'met spaties'],
  ['=?windows-1252?Q?Waarom?_=96_nu?=', 'Waarom? – nu'],
])('%s says %s', ([raw, value]) => {
  expect(decodeWords(raw as string)).toBe(value)
})

test.for(['=?utf-8?B?###?=', '=?utf-8?q?nooit dicht', '=?utf-8?x?abc?=', '=??q?abc?=', '= ?utf-8?q?a?='])(
  'a broken word stays as it stood: %s',
  (raw) => {
    expect(decodeWords(raw)).toBe(raw)
  },
)

const name = (raw: string) => parseStructured(raw).params.get('filename')

test.for([
  ['attachment; filename="gewoon.pdf"', 'gewoon.pdf'],
  ['attachment; filename=met spatie (1).pdf', 'met spatie (1).pdf'],
  ['attachment; filename="aanhalings\\"teken.pdf"', 'aanhalings"teken.pdf'],
  ['attachment; filename="C:\\foto\\a.jpg"', 'C:\\foto\\a.jpg'],
  ['attachment; filename="=?utf-8?q?caf=C3=A9.pdf?="', 'café.pdf'],
  ['attachment; filename==?utf-8?q?caf=C3=A9;1.pdf?=; size=3', 'café;1.pdf'],
  ["attachment; filename*=utf-8''caf%C3%A9.pdf", 'café.pdf'],
  ['attachment; filename*=iso-8859-1\'nl\'caf%E9.pdf; filename="caf.pdf"', 'café.pdf'],
  ["attachment; filename*1*=%C3%A9.pdf; filename*0*=utf-8''caf", 'café.pdf'],
  ['attachment; filename*0="een"; filename*1="twee.pdf"', 'eentwee.pdf'],
  ['attachment; filename*0="=?utf-8?q?caf=C3=A9"; filename*1=".pdf?="', 'café.pdf'],
  ['attachment; filename="nooit dicht.pdf', 'nooit dicht.pdf'],
])('%s names %s', ([raw, value]) => {
  expect(name(raw as string)).toBe(value)
})

test('comments are no part of a value', () => {
  const { value, params } = parseStructured('Text/Plain (tekst); charset=utf-8 (unicode); boundary="a (b)"')
  expect([value, params.get('charset'), params.get('boundary')]).toEqual(['text/plain', 'utf-8', 'a (b)'])
})

test('any header value is read', () => {
  const bits = fc.constantFrom('=?', '?=', '?q?', '?b?', 'utf-8', 'x', ';', '"', '\\', '*0*=', '=', "''", '%C3', ' ', '(', ')', 'filename')
  fc.assert(
    fc.property(
      fc.array(bits, { maxLength: 60 }).map((parts) => parts.join('')),
      (raw) => {
        expect(typeof decodeWords(raw)).toBe('string')
        parseStructured(raw)
      },
    ),
  )
})
