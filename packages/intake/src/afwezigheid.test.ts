import { weekdayOf } from '@meldpunt/signaal/kalender'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAfwezigheid } from './afwezigheid.ts'

const isWerkdag = (day: string) => weekdayOf(day) < 6
const DINSDAG = '2026-11-24'
const read = (tekst: string, vandaag = DINSDAG) => readAfwezigheid(tekst, vandaag, isWerkdag)

test.each([
  ['Ik ben afwezig tot en met 4 december 2026.', '2026-12-04'],
  ['Ik ben met verlof t/m vrijdag 27 november.', '2026-11-27'],
  ['Ik ben afwezig tot 30 november. Bel bij spoed mijn collega.', '2026-11-29'],
  ['Op maandag 7 december ben ik weer bereikbaar. Ik ben terug op 7 december.', '2026-12-06'],
  ['I am out of the office until 01-12-2026.', '2026-11-30'],
  ['Ik ben van 20 november t/m 2 december op vakantie.', '2026-12-02'],
])('%s', (tekst, tot) => expect(read(tekst)).toEqual({ van: DINSDAG, tot }))

test('without a day that can be meant it is one working day', () => {
  expect(read('Ik ben er even niet.')).toEqual({ van: DINSDAG, tot: DINSDAG })
  expect(read('Ik ben afwezig tot nader order.')).toEqual({ van: DINSDAG, tot: DINSDAG })
  expect(read('Ik ben afwezig tot en met 1 januari 2031.')).toEqual({ van: DINSDAG, tot: DINSDAG })
  expect(read('Ik was weg tot en met 3 maart 2020.')).toEqual({ van: DINSDAG, tot: DINSDAG })
  expect(read('Ik ben er niet.', '2026-11-28')).toEqual({ van: '2026-11-28', tot: '2026-11-30' })
})

test('whatever a machine writes, the last day is not before the first', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (tekst) => {
      const { van, tot } = read(`tot en met ${tekst} terug op ${tekst}`)
      expect(tot >= van).toBe(true)
    }),
    { verbose: true },
  )
})
