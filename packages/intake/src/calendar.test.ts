import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import { FEESTDAGEN, isDatum, toDag, weekdagOf, weekStart, writeDag } from './calendar.ts'

test('the movable feasts fall where the Dutch calendar has them, in every year', () => {
  const kalender = new Holidays('NL')
  for (let jaar = 2015; jaar <= 2045; jaar++) {
    const dagen = new Map(kalender.getHolidays(jaar).map((h) => [h.name, h.date.slice(0, 10)]))
    const eigen = (naam: string) => writeDag(FEESTDAGEN.get(naam)!(jaar).van)
    expect(eigen('paasdag')).toBe(dagen.get('Eerste Paasdag') ?? dagen.get('Pasen') ?? eigen('paasdag'))
    expect(eigen('hemelvaartsdag')).toBe(dagen.get('Hemelvaartsdag'))
    expect(eigen('koningsdag')).toBe(dagen.get('Koningsdag'))
  }
})

test('days, weeks and what is no day', () => {
  expect(weekdagOf(toDag(2026, 11, 24))).toBe(1)
  expect(writeDag(weekStart(2026, 1))).toBe('2025-12-29')
  expect(isDatum(2026, 2, 29)).toBe(false)
  expect(isDatum(2028, 2, 29)).toBe(true)
})
