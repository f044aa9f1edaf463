import { expect, test } from 'vitest'
import { parseAddresses, parseDate, parseHeaders, parseMessageId, parseMessageIds } from './headers.ts'

const addresses = (raw: string) => parseAddresses(parseHeaders(Buffer.from(`From: ${raw}`)).headers, 'from')

test('every address of a field is kept, also where one would do', () => {
  expect(addresses('a@own.example, evil@x.example')).toHaveLength(2)
  expect(addresses('Groep: a@x.example, B <b@x.example>;')).toEqual([
    { adres: 'a@x.example', naam: '' },
    { adres: 'b@x.example', naam: 'B' },
  ])
})

test('an address that stands beside another without a comma is not overlooked', () => {
  expect(addresses('<a@own.example> <evil@x.example>').map(({ adres }) => adres)).toEqual(['a@own.example', 'evil@x.example'])
  expect(addresses('"<b@y.example>" <a@own.example>')).toEqual([{ adres: 'a@own.example', naam: '<b@y.example>' }])
})

test('an address hidden in an encoded name does not become one', () => {
  expect(addresses('=?utf-8?q?baas=40own.example=2C?= <x@y.example>')).toEqual([{ adres: 'x@y.example', naam: 'baas@own.example,' }])
})

test('a name and address in one encoded word are read when there is nothing else', () => {
  expect(addresses('=?utf-8?q?Jan_=3Cjan=40x.example=3E?=')).toEqual([{ adres: 'jan@x.example', naam: 'Jan' }])
})

test('domains in punycode are shown in Unicode', () => {
  expect(addresses('a@xn--caf-dma.example')).toEqual([{ adres: 'a@café.example', naam: '' }])
})

test.for([
  ['Tue, 3 Mar 2026 14:02:05 +0100', '2026-03-03T13:02:05.000Z'],
  ['3 Mar 26 14:02 GMT', '2026-03-03T14:02:00.000Z'],
  ['di, 3 mrt. 2026 14:02:05 +0100 (CET)', '2026-03-03T13:02:05.000Z'],
  ['Tue, 3 Mar 2026 14:02:05', '2026-03-03T14:02:05.000Z'],
  ['Tue, 3 Mar 2026 14:02:05 EST', '2026-03-03T19:02:05.000Z'],
  ['Tue, 03-Mar-2026 14.02.05 +0000', '2026-03-03T14:02:05.000Z'],
  ['2026-03-03T14:02:05+01:00', '2026-03-03T13:02:05.000Z'],
  ['Tue, 3 Mar 2026 14:02:05 GMT+0100', '2026-03-03T13:02:05.000Z'],
])('the date %s is %s', ([raw, instant]) => {
  expect(parseDate(raw as string)?.toISOString()).toBe(instant)
})

test.for(['', 'gisteren', '5', 'Tue, 3 Foo 2026 14:02:05 +0100', '0000-00-00 00:00:00'])('"%s" is no date', (raw) => {
  expect(parseDate(raw)).toBeNull()
})

test('of a long thread the root and the latest ids are kept', () => {
  const ids = parseMessageIds(Array.from({ length: 300 }, (_none, place) => `<${place}@x.example>`).join(' '))
  expect(ids).toHaveLength(100)
  expect([ids[0], ids[1], ids.at(-1)]).toEqual(['<0@x.example>', '<201@x.example>', '<299@x.example>'])
})

test('a Message-ID is given its brackets, and is none when it is nothing', () => {
  expect(parseMessageId('kaal@x.example')).toBe('<kaal@x.example>')
  expect(parseMessageId('rommel <een@x.example> (ja)')).toBe('<een@x.example>')
  expect(parseMessageId('')).toBeNull()
  expect(parseMessageId('<>')).toBeNull()
})

test('a badly folded line belongs to the field above it when fields follow', () => {
  const { headers, bodyAt } = parseHeaders(Buffer.from('Subject: een\r\ntwee zonder inspringen\r\nFrom: a@b.example\r\n'))
  expect(headers.map(({ name, value }) => [name, value])).toEqual([
    ['subject', 'eentwee zonder inspringen'],
    ['from', 'a@b.example'],
  ])
  expect(bodyAt).toBe(-1)
})
