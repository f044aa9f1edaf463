import Holidays from 'date-holidays'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addWerkdagen, dayOf, holidaysOf, isWerkdag, midnight, momentOf, nextWerkdag, partsOf, timeOf } from './clock.ts'

test('a moment is told as clocks in Amsterdam show it, in winter and in summer', () => {
  expect([dayOf(new Date('2026-01-31T23:30:00Z')), timeOf(new Date('2026-01-31T23:30:00Z'))]).toEqual(['2026-02-01', '00:30'])
  expect([dayOf(new Date('2026-07-31T22:30:00Z')), timeOf(new Date('2026-07-31T22:30:00Z'))]).toEqual(['2026-08-01', '00:30'])
  expect(partsOf(new Date('2026-03-01T11:05:09Z'))).toEqual({ year: 2026, month: 3, day: 1, hour: 12, minute: 5, second: 9, weekday: 7 })
})

test('a day and a time name one moment, also where the clock is changed', () => {
  expect(momentOf('2026-12-01', '08:30').toISOString()).toBe('2026-12-01T07:30:00.000Z')
  expect(momentOf('2026-07-01', '08:30').toISOString()).toBe('2026-07-01T06:30:00.000Z')
  // 29 March: 02:00 becomes 03:00. 25 October: 03:00 becomes 02:00.
  expect(momentOf('2026-03-29', '02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z')
  expect(momentOf('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z')
  expect(midnight('2026-03-30').getTime() - midnight('2026-03-29').getTime()).toBe(23 * 3_600_000)
})

test('every minute finds its way to the wall and back', () => {
  const minutes = fc.integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2099, 11, 31) / 60_000 })
  fc.assert(
    fc.property(minutes, (minute) => {
      const moment = new Date(minute * 60_000)
      const back = momentOf(dayOf(moment), timeOf(moment))
      // The hour that comes twice in autumn is told as its first.
      expect([0, 3_600_000]).toContain(moment.getTime() - back.getTime())
    }),
  )
})

test('holidays agree with date-holidays for every year of a lifetime', () => {
  const known = new Holidays('NL')
  for (let year = 2014; year <= 2099; year += 1) {
    const off = known.getHolidays(year).filter(({ type, name }) => type === 'public' || (year % 5 === 0 && name === 'Bevrijdingsdag'))
    const notSunday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() !== 0
    const expected = new Set(off.map(({ date }) => date.slice(0, 10)).filter(notSunday))
    expect(new Set(holidaysOf(year).filter(notSunday))).toEqual(expected)
  }
})

test('working days skip weekends and holidays and keep the time of day', () => {
  expect(isWerkdag('2026-04-03')).toBe(true)
  expect(['2026-04-04', '2026-04-06', '2026-04-27', '2026-05-14', '2026-12-25', '2027-01-01'].map(isWerkdag)).toEqual(Array(6).fill(false))
  expect([isWerkdag('2030-05-06'), isWerkdag('2025-05-05'), isWerkdag('2026-05-05')]).toEqual([true, false, true])
  const thursday = momentOf('2026-04-02', '16:45')
  expect(addWerkdagen(thursday, 2)).toEqual(momentOf('2026-04-07', '16:45'))
  expect(addWerkdagen(thursday, 0)).toBe(thursday)
  expect(nextWerkdag('2026-12-24')).toBe('2026-12-28')
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
})
