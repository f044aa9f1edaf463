import type { Gelezen, Lezing, Locatie, Persoon } from '@meldpunt/signaal/lezing'
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
const persoon = (naam: string, geboortedatum: string | null): Persoon => ({ naam, rol: 'betrokkene', geboortedatum, nationaliteit: null })
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
    [{ kvks: gelezen('12345678'), organisaties: gelezen({ naam: 'K3', kvk: '1234 5678' }) }, '12345678'],
    [{ bsns: gelezen('111222333', '1112.22.333') }, '111222333'],
    [
      { urls: gelezen('https://www.Werk-hier.example/nl/', 'werk-hier.example/nl', 'http://werk-hier.example/nl#contact') },
      'werk-hier.example/nl',
    ],
    [
      {
        organisaties: gelezen(
          { naam: 'Uitzendbureau De Kade B.V.', kvk: null },
          { naam: 'uitzendbureau de kade', kvk: null },
          { naam: 'Uitzendbureau de Kade BV i.o.', kvk: null },
        ),
      },
      'UITZENDBUREAUDEKADE',
    ],
    [
      { personen: gelezen(persoon('Kwintijn Zandoérder', '1990-01-31'), persoon('Zandoerder, Kwintijn', '1990-01-31')) },
      'KWINTIJN ZANDOERDER 1990-01-31',
    ],
    [
      {
        waar: gelezen<Locatie>(
          { straat: 'Hornweg', huisnummer: '187b', toevoeging: null, postcode: null, plaats: 'Aalsmeer' },
          { straat: 'HORNWEG', huisnummer: '187', toevoeging: 'B', postcode: null, plaats: 'aalsmeer' },
        ),
      },
      'HORNWEG 187 B AALSMEER',
    ],
    [{ waar: gelezen(adres('1431 AB', '12', 'a'), adres('1431ab', '12-A'), adres('1431AB', '012 A')) }, '1431AB 12 A'],
  ]
  for (const [read, waarde] of same) expect(trefwoordenOf({ ...EMPTY, ...read }).map((trefwoord) => trefwoord.waarde)).toEqual([waarde])
})

test('another house number, or another addition, is another address', () => {
  const waar = gelezen(adres('1431AB', '12'), adres('1431AB', '12', 'A'), adres('1431AB', '121'), adres('1431AC', '12'))
  expect(trefwoordenOf({ ...EMPTY, waar })).toHaveLength(4)
})

test('an address is found by its postcode and by its street and town', () => {
  const waar = gelezen({ straat: 'Dorpsstr.', huisnummer: '12', toevoeging: null, postcode: '1431 AB', plaats: 'Aalsmeer' })
  expect(trefwoordenOf({ ...EMPTY, waar }).map(({ waarde }) => waarde)).toEqual(['1431AB 12', 'DORPSSTRAAT 12 AALSMEER'])
})

test('what many share is no trefwoord: a street without a number or a town, a name, a year of birth, a page of everybody', () => {
  const straat = (huisnummer: string | null, plaats: string | null): Locatie => ({ ...adres(null, huisnummer), straat: 'Hornweg', plaats })
  const read = {
    waar: gelezen(adres(null, '12'), adres('1431AB', null), straat('12', null), straat(null, 'Aalsmeer')),
    personen: gelezen(persoon('Kwintijn Zandoerder', null), persoon('Kwintijn Zandoerder', '1990')),
    organisaties: gelezen({ naam: 'K3', kvk: null }, { naam: 'B.V.', kvk: null }),
    urls: gelezen('https://www.facebook.com/', 'nl-nl.facebook.com', 'marktplaats.nl'),
    bsns: gelezen('12345'),
  }
  expect(trefwoordenOf({ ...EMPTY, ...read })).toEqual([])
  const account = gelezen('https://www.instagram.com/bloemetje_99')
  expect(trefwoordenOf({ ...EMPTY, urls: account }).map(({ waarde }) => waarde)).toEqual(['instagram.com/bloemetje_99'])
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
          urls: gelezen(...emails),
          bsns: gelezen(...kvks),
          organisaties: gelezen(...kentekens.map((naam) => ({ naam, kvk: null }))),
          personen: gelezen(...kentekens.map((naam) => persoon(naam, postcode)), ...kentekens.map((naam) => persoon(naam, '1990-01-31'))),
          waar: gelezen({ ...adres(postcode, huisnummer, toevoeging), straat: postcode, plaats: toevoeging }),
        })
        const keys = found.map(({ soort, waarde }) => `${soort} ${waarde}`)
        expect(new Set(keys).size).toBe(keys.length)
        for (const key of keys)
          expect(key).toMatch(
            /^(?:kenteken [A-Z0-9]{4,12}|telefoon \+\d{7,15}|email [^\s@]+@[^\s@]+|iban [A-Z]{2}\d{2}[A-Z0-9]{8,30}|kvk \d{8}|adres (?:[1-9]\d{3}[A-Z]{2} [1-9]\d{0,4}(?: [A-Z0-9]+)?|[A-Z0-9]+ [1-9]\d{0,4} (?:[A-Z0-9]+ )?[A-Z0-9]+)|url \S+\.\S+|bsn \d{9}|organisatie [\p{L}\p{N}]{4,}|persoon [\p{L}\p{N} ]+ \d{4}-\d{2}-\d{2})$/u,
          )
      },
    ),
    { verbose: true },
  )
})
