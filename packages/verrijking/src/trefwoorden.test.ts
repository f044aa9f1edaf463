import type { Gelezen, Lezing, Locatie } from '@meldpunt/signaal/lezing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { trefwoordenOf } from './trefwoorden.ts'

const EMPTY: Lezing = {
  spoed: [],
  vormen: [],
  sectoren: [],
  wanneer: [],
  waar: [],
  personen: [],
  organisaties: [],
  kentekens: [],
  telefoons: [],
  emails: [],
  urls: [],
  ibans: [],
  bsns: [],
  kvks: [],
  aantalSlachtoffers: null,
  minderjarig: null,
  indicatoren: [],
  ontbreekt: [],
}

const gelezen = <T>(...waarden: T[]): Gelezen<T>[] =>
  waarden.map((waarde) => ({ waarde, vindplaatsen: [{ bron: 'meldtekst', van: 0, tot: 1, tekst: 'x' }] }))
const adres = (postcode: string | null, huisnummer: string | null, toevoeging: string | null = null): Locatie => ({
  straat: null,
  postcode,
  huisnummer,
  toevoeging,
  plaats: null,
})

test('the same thing written otherwise is one trefwoord', () => {
  const same: [Partial<Lezing>, string][] = [
    [{ kentekens: gelezen('GX-813-R', 'gx 813 r', 'GX813R') }, 'GX813R'],
    [{ kentekens: gelezen('PL:WGM4521A', 'WGM 4521A') }, 'WGM4521A'],
    [{ telefoons: gelezen('+31612345678', '06-12345678', '0031 6 12 34 56 78') }, '+31612345678'],
    [{ emails: gelezen('Iemand@Ergens.example', ' iemand@ergens.example') }, 'iemand@ergens.example'],
    [{ ibans: gelezen('NL91ABNA0417164300', 'nl91 abna 0417 1643 00') }, 'NL91ABNA0417164300'],
    [
      { kvks: gelezen('12345678'), organisaties: gelezen({ naam: 'Bloemen', kvk: '1234 5678' }, { naam: 'Zonder', kvk: null }) },
      '12345678',
    ],
    [{ waar: gelezen(adres('1431 AB', '12', 'a'), adres('1431ab', '12-A'), adres('1431AB', '012 A')) }, '1431AB 12 A'],
  ]
  for (const [read, waarde] of same) expect(trefwoordenOf({ ...EMPTY, ...read }).map((trefwoord) => trefwoord.waarde)).toEqual([waarde])
})

test('another house number, or another addition, is another address', () => {
  const waar = gelezen(adres('1431AB', '12'), adres('1431AB', '12', 'A'), adres('1431AB', '121'), adres('1431AC', '12'))
  expect(trefwoordenOf({ ...EMPTY, waar })).toHaveLength(4)
})

test('without postcode or house number there is no address, and a name, BSN or link is no trefwoord', () => {
  const persoon = { naam: 'Kwintijn Zandoerder', rol: 'betrokkene', geboortedatum: '1990-01-01', nationaliteit: null } as const
  const read = {
    waar: gelezen(adres(null, '12'), adres('1431AB', null)),
    personen: gelezen(persoon),
    bsns: gelezen('111222333'),
    urls: gelezen('https://ergens.example'),
  }
  expect(trefwoordenOf({ ...EMPTY, ...read })).toEqual([])
})

test('whatever a reader made of it, every trefwoord has the form of its kind, once', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 })
  const values = fc.array(text, { maxLength: 5 })
  fc.assert(
    fc.property(
      values,
      values,
      values,
      values,
      values,
      fc.option(text),
      fc.option(text),
      fc.option(text),
      (kentekens, telefoons, emails, ibans, kvks, postcode, huisnummer, toevoeging) => {
        const found = trefwoordenOf({
          ...EMPTY,
          kentekens: gelezen(...kentekens),
          telefoons: gelezen(...telefoons),
          emails: gelezen(...emails),
          ibans: gelezen(...ibans),
          kvks: gelezen(...kvks),
          waar: gelezen(adres(postcode, huisnummer, toevoeging)),
        })
        const keys = found.map(({ soort, waarde }) => `${soort} ${waarde}`)
        expect(new Set(keys).size).toBe(keys.length)
        for (const key of keys)
          expect(key).toMatch(
            /^(?:kenteken [A-Z0-9]{4,12}|telefoon \+\d{7,15}|email [^\s@]+@[^\s@]+|iban [A-Z]{2}\d{2}[A-Z0-9]{8,30}|kvk \d{8}|adres [1-9]\d{3}[A-Z]{2} [1-9]\d{0,4}(?: [A-Z0-9]+)?)$/,
          )
      },
    ),
    { verbose: true },
  )
})
