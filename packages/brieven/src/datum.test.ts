import { expect, test } from 'vitest'
import { formatAantal, formatBytes, formatMoment, formatPeriode, formatPoint } from './datum.ts'

test('a moment is told by the clock of Amsterdam, in summer and in winter', () => {
  expect(formatMoment(new Date('2026-11-24T13:05:00Z'))).toBe('dinsdag 24 november 2026 om 14.05 uur')
  expect(formatMoment(new Date('2026-07-31T22:30:00Z'))).toBe('zaterdag 1 augustus 2026 om 00.30 uur')
})

test.each([
  ['2026', null, '2026'],
  ['2026-03', null, 'maart 2026'],
  ['2026-03-03', null, 'dinsdag 3 maart 2026'],
  ['2026-03-03T14:00', null, 'dinsdag 3 maart 2026 om 14.00 uur'],
  ['2026-03-03T14:00', '2026-03-03T15:30', 'dinsdag 3 maart 2026 van 14.00 tot 15.30 uur'],
  ['2026-03-02', '2026-03-08', 'van maandag 2 maart 2026 tot en met zondag 8 maart 2026'],
])('a period is told to the precision that was read: %s to %s', (van, tot, shown) => {
  expect(formatPeriode({ van, tot })).toBe(shown)
})

test('what is no date comes back as it stood', () => {
  expect(formatPoint('2026-13-45')).toBe('2026-13-45')
  expect(formatPoint('ooit')).toBe('ooit')
})

test('sizes and counts read as a person would say them', () => {
  expect([87, 312_400, 1_440_000].map(formatBytes)).toEqual(['87 bytes', '312 kB', '1,4 MB'])
  expect([0, 1, 2].map((aantal) => formatAantal(aantal, 'brief', 'brieven'))).toEqual(['geen brieven', '1 brief', '2 brieven'])
})
