import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gelezen, LEZING } from './besluit.test-cast.ts'
import { applyCorrecties, BRON_CORRECTIE, type Correctie, findWaarden, LEGE_LEZING, listWaarden } from './correcties.ts'
import type { Lezing } from './lezing.ts'
import { mergeLezingen } from './samenlezing.ts'
import { VELDEN, writeWaarde } from './velden.ts'

const show = (lezing: Lezing) => VELDEN.flatMap((veld) => listWaarden(lezing, veld).map((waarde) => `${veld} ${writeWaarde(waarde)}`))
const kenteken = (waarde: string) => ({ veld: 'kentekens', waarde }) as const
const vervang: Correctie = { soort: 'vervang', oud: kenteken('12-AB-34'), nieuw: kenteken('12-AB-43') }

test('a correction overrules a reading, rests on the words of who gave it, and leaves the reading as it was', () => {
  const before = JSON.stringify(LEZING)
  const na = applyCorrecties(LEZING, [vervang])
  expect(na.kentekens).toEqual([
    LEZING.kentekens[1],
    { waarde: '12-AB-43', vindplaatsen: [{ bron: BRON_CORRECTIE, van: 0, tot: 8, tekst: '12-AB-43' }] },
  ])
  expect(JSON.stringify(LEZING)).toBe(before)
  expect(applyCorrecties(LEZING, [])).toBe(LEZING)
})

test('it survives an aanvulling that reads the wrong value again', () => {
  const aanvulling: Lezing = { ...LEGE_LEZING, kentekens: [gelezen('12-AB-34', '12 ab 34'), gelezen('56-CD-78', '56-CD-78')] }
  const na = applyCorrecties(mergeLezingen([LEZING, aanvulling]), [vervang, { soort: 'schrap', oud: kenteken('GX-813-R') }])
  expect(na.kentekens.map(({ waarde }) => waarde)).toEqual(['56-CD-78', '12-AB-43'])
})

test('the later correction wins', () => {
  const weg: Correctie = { soort: 'schrap', oud: kenteken('12-AB-34') }
  const terug: Correctie = { soort: 'voeg_toe', nieuw: kenteken('12-AB-34') }
  expect(applyCorrecties(LEZING, [weg, terug]).kentekens.map(({ waarde }) => waarde)).toContain('12-AB-34')
  expect(applyCorrecties(LEZING, [terug, weg]).kentekens.map(({ waarde }) => waarde)).not.toContain('12-AB-34')
})

test('#vorm sets all forms; what was read already keeps its words', () => {
  const na = applyCorrecties(LEZING, [{ soort: 'stel', veld: 'vormen', waarden: ['criminele_uitbuiting', 'arbeidsuitbuiting'] }])
  expect(na.vormen).toEqual([
    { waarde: 'criminele_uitbuiting', vindplaatsen: [expect.objectContaining({ bron: BRON_CORRECTIE })] },
    LEZING.vormen[0],
  ])
  const laterGelezen = mergeLezingen([LEZING, { ...LEGE_LEZING, vormen: [gelezen('orgaanverwijdering', 'nier')] }])
  expect(
    applyCorrecties(laterGelezen, [{ soort: 'stel', veld: 'vormen', waarden: ['criminele_uitbuiting'] }]).vormen.map(
      ({ waarde }) => waarde,
    ),
  ).toEqual(['criminele_uitbuiting'])
})

test('what a correction gave is no longer missing, and what it took is', () => {
  const gegeven = applyCorrecties(LEZING, [{ soort: 'voeg_toe', nieuw: { veld: 'wanneer', waarde: { van: '2026-03-03', tot: null } } }])
  expect(gegeven.ontbreekt).toEqual([])
  const [waar] = listWaarden(LEZING, 'waar')
  expect(applyCorrecties(LEZING, [{ soort: 'schrap', oud: waar! }]).ontbreekt).toEqual(['wanneer', 'waar'])
  const [vorm] = listWaarden(LEZING, 'vormen')
  const zonderVorm = applyCorrecties({ ...LEZING, ontbreekt: [] }, [{ soort: 'schrap', oud: vorm! }])
  expect(zonderVorm.vormen, 'what was seen is still told').toEqual([])
  expect(zonderVorm.ontbreekt).toEqual([])
})

test('counts and yes-or-no are set and taken away', () => {
  const met = applyCorrecties(LEZING, [
    { soort: 'voeg_toe', nieuw: { veld: 'aantalSlachtoffers', waarde: { min: 3, max: null } } },
    { soort: 'voeg_toe', nieuw: { veld: 'minderjarig', waarde: true } },
  ])
  expect(show(met)).toEqual(expect.arrayContaining(['aantalSlachtoffers 3+', 'minderjarig ja']))
  const [aantal] = listWaarden(met, 'aantalSlachtoffers')
  const zonder = applyCorrecties(met, [
    { soort: 'schrap', oud: aantal! },
    { soort: 'schrap', oud: { veld: 'minderjarig', waarde: true } },
  ])
  expect([zonder.aantalSlachtoffers, zonder.minderjarig]).toEqual([null, null])
})

test.for([
  ['kentekens', '12ab34', ['12-AB-34']],
  ['kentekens', 'ZZ', []],
  ['waar', 'zwanendijk', ['Zwanendijk 313, Waterdam']],
  ['waar', 'Zwanendijk 313', ['Zwanendijk 313, Waterdam']],
  ['personen', 'ANNA', ['Anna (slachtoffer)']],
  ['vormen', 'arbeidsuitbuiting', ['arbeidsuitbuiting']],
  ['kentekens', '', ['12-AB-34', 'GX-813-R']],
] as const)('which value of %s is meant by "%s"', ([veld, getypt, wanted]) => {
  expect(findWaarden(LEZING, veld, getypt).map(writeWaarde)).toEqual(wanted)
})

test('a value that is written exactly so is meant, also where another holds it', () => {
  const lezing = {
    ...LEZING,
    personen: [
      gelezen({ naam: 'Anna', rol: 'slachtoffer' as const, geboortedatum: null, nationaliteit: null }, 'Anna'),
      gelezen({ naam: 'Anna de Vries', rol: 'getuige' as const, geboortedatum: null, nationaliteit: null }, 'Anna de Vries'),
    ],
  }
  expect(findWaarden(lezing, 'personen', 'anna').map(writeWaarde)).toEqual(['Anna (slachtoffer)'])
})

test('a number is found in any form in which it can be typed', () => {
  const lezing: Lezing = { ...LEZING, telefoons: [gelezen('+31612345678', '06-12345678')] }
  for (const getypt of ['06 12345678', '+31 6 1234 5678', '0612345678'])
    expect(findWaarden(lezing, 'telefoons', getypt).map(writeWaarde)).toEqual(['+31612345678'])
})

test('corrections one by one or together give the same, and every value keeps words to rest on', () => {
  const waarde = fc.constantFrom('12-AB-34', 'GX-813-R', '56-CD-78').map(kenteken)
  const correctie: fc.Arbitrary<Correctie> = fc.oneof(
    fc.record({ soort: fc.constant('schrap' as const), oud: waarde }),
    fc.record({ soort: fc.constant('voeg_toe' as const), nieuw: waarde }),
    fc.record({ soort: fc.constant('vervang' as const), oud: waarde, nieuw: waarde }),
    fc.record({
      soort: fc.constant('stel' as const),
      veld: fc.constant('vormen' as const),
      waarden: fc.subarray(['arbeidsuitbuiting' as const, 'orgaanverwijdering' as const]),
    }),
  )
  fc.assert(
    fc.property(fc.array(correctie, { maxLength: 8 }), (correcties) => {
      const samen = applyCorrecties(LEZING, correcties)
      const eenVoorEen = correcties.reduce((lezing, een) => applyCorrecties(lezing, [een]), LEZING)
      expect(show(eenVoorEen)).toEqual(show(samen))
      for (const { vindplaatsen } of [...samen.kentekens, ...samen.vormen]) expect(vindplaatsen.length).toBeGreaterThan(0)
      expect(new Set(show(samen)).size).toBe(show(samen).length)
    }),
  )
})
