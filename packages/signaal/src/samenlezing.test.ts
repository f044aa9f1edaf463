import { expect, test } from 'vitest'
import { gelezen, LEZING } from './besluit.test-cast.ts'
import { LEGE_LEZING, listWaarden } from './correcties.ts'
import type { Lezing } from './lezing.ts'
import { listNieuw, mergeLezingen } from './samenlezing.ts'
import { VELDEN, writeWaarde } from './velden.ts'

const show = (lezing: Lezing) => VELDEN.flatMap((veld) => listWaarden(lezing, veld).map((waarde) => `${veld} ${writeWaarde(waarde)}`))

test('readings add up: the same thing rests on the words of both, and what is known of it grows', () => {
  const later: Lezing = {
    ...LEGE_LEZING,
    spoed: [gelezen('acuut_gevaar', 'nu')],
    waar: [
      gelezen({ straat: 'zwanendijk', huisnummer: '313', toevoeging: null, postcode: '1431 GB', plaats: null }, 'zwanendijk 313'),
      gelezen({ straat: 'Zwanendijk', huisnummer: '315', toevoeging: null, postcode: null, plaats: null }, 'Zwanendijk 315'),
    ],
    personen: [gelezen({ naam: 'ANNA', rol: 'betrokkene', geboortedatum: '2001-03-02', nationaliteit: null }, 'ANNA')],
    aantalSlachtoffers: gelezen({ min: 3, max: 3 }, 'drie'),
    ontbreekt: ['wie'],
  }
  const samen = mergeLezingen([LEZING, later])
  expect(show(samen)).toEqual([
    'vormen arbeidsuitbuiting',
    'waar Zwanendijk 313, 1431 GB Waterdam',
    'waar Zwanendijk 315',
    'personen Anna (slachtoffer, 2001-03-02)',
    'kentekens 12-AB-34',
    'kentekens GX-813-R',
    'aantalSlachtoffers 3',
  ])
  expect(samen.personen[0]?.vindplaatsen.map(({ bron }) => bron)).toEqual(['meldtekst', 'meldtekst (aanvulling 1)'])
  expect(samen.spoed).toHaveLength(1)
  expect(samen.ontbreekt).toEqual([])
  expect(mergeLezingen([LEZING])).toBe(LEZING)
  expect(mergeLezingen([])).toEqual(LEGE_LEZING)
})

test('a part is missing only where no mail gives it', () => {
  const met = (...ontbreekt: Lezing['ontbreekt']) => ({ ...LEGE_LEZING, ontbreekt })
  expect(mergeLezingen([met('wanneer', 'waar', 'waarom'), met('wat', 'waar', 'waarom'), met('waarom', 'wie')]).ontbreekt).toEqual([
    'waarom',
  ])
})

test('what a mail added is what was not known before: new values, and those of which more is known', () => {
  const later: Lezing = {
    ...LEGE_LEZING,
    kentekens: [gelezen('gx 813 r', 'gx 813 r'), gelezen('56-CD-78', '56-CD-78')],
    personen: [gelezen({ naam: 'Anna', rol: 'betrokkene', geboortedatum: '2001-03-02', nationaliteit: null }, 'Anna')],
    minderjarig: gelezen(true, 'zeventien'),
    ontbreekt: ['wie'],
  }
  const samen = mergeLezingen([LEZING, later])
  expect(show(listNieuw(LEZING, samen))).toEqual(['personen Anna (slachtoffer, 2001-03-02)', 'kentekens 56-CD-78', 'minderjarig ja'])
  expect(show(listNieuw(samen, samen))).toEqual([])
  expect(listNieuw(null, samen)).toBe(samen)
})
