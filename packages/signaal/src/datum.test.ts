import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Dagtelling, readDatum, writeDatum } from './datum.ts'
import { readDatumbereik } from './datumbereik.ts'
import { weekdayOf } from './kalender.ts'

/** Tuesday 24 November 2026; a calendar with one holiday, on the first Monday of December. */
const telling: Dagtelling = {
  vandaag: '2026-11-24',
  isWerkdag: (day) => weekdayOf(day) < 6 && day !== '2026-12-07',
  richting: 'toekomst',
}

const describeDatum = (tekst: string, richting: Dagtelling['richting'] = 'toekomst') => {
  const gelezen = readDatum(tekst, { ...telling, richting })
  if ('waarom' in gelezen) return gelezen.datum === null ? gelezen.waarom : `${gelezen.waarom} ${gelezen.datum}`
  return `${gelezen.datum}${gelezen.tijd === null ? '' : ` ${gelezen.tijd}`}${gelezen.rest === '' ? '' : ` | ${gelezen.rest}`}`
}

test.for([
  ['3 maart', '2027-03-03'],
  ['3 mrt.', '2027-03-03'],
  ['3e december', '2026-12-03'],
  ['op 3 december bellen', '2026-12-03 | bellen'],
  ['24 november', '2026-11-24'],
  ['23 november', '2027-11-23'],
  ['3 maart 2028', '2028-03-03'],
  ["3 maart '28", '2028-03-03'],
  ['03-03-2027', '2027-03-03'],
  ['3-3-27', '2027-03-03'],
  ['3/3', '2027-03-03'],
  ['3.3.2027', '2027-03-03'],
  ['2027-03-03', '2027-03-03'],
  ['29 februari', '2028-02-29'],
  ['1 jan', '2027-01-01'],
  ['dinsdag 1 december', '2026-12-01'],
  ['di 1/12 om 10.30 uur', '2026-12-01 10:30'],
  ['woensdag', '2026-11-25'],
  ['dinsdag', '2026-12-01'],
  ['a.s. vrijdag', '2026-11-27'],
  ['vrijdag a.s.', '2026-11-27'],
  ['volgende week dinsdag', '2026-12-01'],
  ['dinsdag volgende week om 10 uur', '2026-12-01 10:00'],
  ['volgende dinsdag', '2026-12-01'],
  ['volgende vrijdag', '2026-12-04'],
  ['deze week vrijdag', '2026-11-27'],
  ['volgende week', '2026-11-30'],
  ['over twee weken', '2026-12-08'],
  ['over 2 weken maandag', '2026-12-07'],
  ['over een week', '2026-12-01'],
  ['over 10 dagen', '2026-12-04'],
  ['over 10 werkdagen', '2026-12-09'],
  ['over drie maanden', '2027-02-24'],
  ['week 50', '2026-12-08'],
  ['donderdag week 50', '2026-12-10'],
  ['week 3', '2027-01-18'],
  ['week 53', '2026-12-28'],
  ['volgende maand', '2026-12-01'],
  ['eind van de maand', '2026-11-30'],
  ['eind deze maand', '2026-11-30'],
  ['vandaag', '2026-11-24'],
  ['morgen', '2026-11-25'],
  ['morgenochtend 9:00', '2026-11-25 09:00'],
  ['overmorgen om half elf', '2026-11-26 10:30'],
  ['overmorgen om half drie in de raadzaal', '2026-11-26 14:30 | in de raadzaal'],
  ['1 december 14u30', '2026-12-01 14:30'],
  ['1 december om 14', '2026-12-01 14:00'],
  ['1 december 14:00 tot 15:00', '2026-12-01 14:00 | tot 15:00'],
  ['uiterlijk 1 december: bel terug', '2026-12-01 | bel terug'],
  ['\u00a03 december', '2026-12-03'],
] as const)('read as people write it: %s', ([tekst, datum]) => expect(describeDatum(tekst.replace('\u00a0', ' '))).toBe(datum))

test.for([
  ['zo snel mogelijk', 'geen'],
  ['do it', 'geen'],
  ['binnenkort', 'geen'],
  ['', 'geen'],
  ['3', 'geen'],
  ['31 november', 'bestaat_niet'],
  ['30-02-2027', 'bestaat_niet'],
  ['3/13', 'bestaat_niet'],
  ['maandag 1 december', 'andere_weekdag 2026-12-01'],
  ['3 maart 2026', 'voorbij 2026-03-03'],
  ['gisteren', 'voorbij 2026-11-23'],
] as const)('not taken: %s', ([tekst, waarom]) => expect(describeDatum(tekst)).toBe(waarom))

test.for([
  ['3 maart', 'verleden', '2026-03-03'],
  ['25 november', 'verleden', '2025-11-25'],
  ['dinsdag', 'verleden', '2026-11-17'],
  ['afgelopen vrijdag', 'verleden', '2026-11-20'],
  ['20 november', 'beide', '2026-11-20'],
  ['1 december', 'beide', '2026-12-01'],
  ['15 januari', 'beide', '2027-01-15'],
] as const)('%s points to %s', ([tekst, richting, datum]) => expect(describeDatum(tekst, richting)).toBe(datum))

const describeBereik = (tekst: string) => {
  const gelezen = readDatumbereik(tekst, telling)
  return 'waarom' in gelezen ? gelezen.waarom : `${gelezen.van}/${gelezen.tot}${gelezen.rest === '' ? '' : ` | ${gelezen.rest}`}`
}

test.for([
  ['3 t/m 7 maart', '2027-03-03/2027-03-07'],
  ['3-7 maart', '2027-03-03/2027-03-07'],
  ['van 3 tot en met 7 maart 2027', '2027-03-03/2027-03-07'],
  ['3 maart – 7 maart', '2027-03-03/2027-03-07'],
  ['3 maart t/m 7 april', '2027-03-03/2027-04-07'],
  ['28 december t/m 3 januari', '2026-12-28/2027-01-03'],
  ['28 december - 3 januari 2027', '2026-12-28/2027-01-03'],
  ['1 maart t/m 7 maart 2028', '2028-03-01/2028-03-07'],
  ['3/3 - 7/3', '2027-03-03/2027-03-07'],
  ['03-03-2027 t/m 07-03-2027', '2027-03-03/2027-03-07'],
  ['3 maart', '2027-03-03/2027-03-03'],
  ['morgen en overmorgen', '2026-11-25/2026-11-26'],
  ['morgen t/m vrijdag', '2026-11-25/2026-11-27'],
  ['maandag t/m woensdag', '2026-11-30/2026-12-02'],
  ['tot en met 1 december', '2026-11-24/2026-12-01'],
  ['t/m vrijdag', '2026-11-24/2026-11-27'],
  ['volgende week', '2026-11-30/2026-12-06'],
  ['de hele volgende week', '2026-11-30/2026-12-06'],
  ['deze week', '2026-11-24/2026-11-29'],
  ['week 50', '2026-12-07/2026-12-13'],
  ['week 50 t/m 52', '2026-12-07/2026-12-27'],
  ['volgende week dinsdag', '2026-12-01/2026-12-01'],
  ['20 november 2026 t/m 30 november 2026', '2026-11-20/2026-11-30'],
  ['3 maart vakantie', '2027-03-03/2027-03-03 | vakantie'],
  ['3 maart en 10 maart', '2027-03-03/2027-03-03 | en 10 maart'],
  ['28 t/m 3 maart', 'bestaat_niet'],
  ['binnenkort', 'geen'],
] as const)('a span as people write it: %s', ([tekst, bereik]) => expect(describeBereik(tekst)).toBe(bereik))

test('a date that we write is read again, whatever day it is', () => {
  const day = fc
    .date({ min: new Date('2001-01-01'), max: new Date('2098-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, day, (vandaag, datum) => {
      expect(readDatum(writeDatum(datum), { ...telling, vandaag, richting: 'beide' })).toMatchObject({ datum, rest: '' })
    }),
  )
})

test('no text makes it throw, and a date without a year never lies behind', () => {
  const stukken = fc.constantFrom(
    '3',
    '31',
    ' ',
    '-',
    '/',
    'maart',
    'mei',
    'over',
    'week',
    'volgende',
    'dinsdag',
    't/m',
    'eind',
    'maand',
    'om',
    'half',
    ':',
    '2027',
    'a.s.',
    '\n',
    'uur',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(stukken, { maxLength: 12 }).map((delen) => delen.join(' ')),
        fc.array(stukken, { maxLength: 12 }).map((delen) => delen.join('')),
      ),
      (tekst) => {
        const datum = readDatum(tekst, telling)
        if (!('waarom' in datum)) expect(datum.datum >= telling.vandaag).toBe(true)
        const bereik = readDatumbereik(tekst, telling)
        if (!('waarom' in bereik)) expect(bereik.van <= bereik.tot && bereik.tot >= telling.vandaag).toBe(true)
      },
    ),
    { numRuns: 2_000 },
  )
})
