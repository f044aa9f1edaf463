import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Gelezen, Lezing } from '@meldpunt/signaal/lezing'
import { readSignaal, type TeLezen } from './read-signaal.ts'
import { VOORBEELDEN } from './reports.test-data.ts'

const SEED = 20261124
const melding = (meldtekst: string, meer: Partial<TeLezen> = {}): TeLezen => ({
  meldtekst,
  onderwerp: '',
  geschreven: new Date('2026-11-24T09:00:00Z'),
  melder: 'melder@gemeente.example',
  handtekening: null,
  bijlagen: [],
  ...meer,
})

function expectLiteral(lezing: Lezing, te: TeLezen): void {
  const bronnen = new Map([
    ['meldtekst', te.meldtekst],
    ['onderwerp', te.onderwerp],
    ...te.bijlagen.map((b): [string, string] => [b.naam, b.tekst]),
  ])
  const alle = Object.values(lezing)
    .flat()
    .filter((g): g is Gelezen<unknown> => typeof g === 'object' && g !== null && 'vindplaatsen' in g)
  for (const { vindplaatsen } of alle) {
    expect(vindplaatsen.length).toBeGreaterThan(0)
    for (const { bron, van, tot, tekst } of vindplaatsen) {
      expect(bronnen.get(bron)?.slice(van, tot)).toBe(tekst)
      expect(tekst.length).toBeGreaterThan(0)
    }
  }
}

test('every value stands on words that stand there', () => {
  for (const { tekst, onderwerp, geschreven } of VOORBEELDEN) {
    const te = melding(tekst, { onderwerp: onderwerp ?? '', geschreven: new Date(geschreven) })
    expectLiteral(readSignaal(te), te)
  }
})

const STUKJES = [
  'Jan',
  'de Vries',
  'Hornweg',
  '12a',
  '1431 GB',
  'GX-813-R',
  '06 84 12 77 05',
  'gisteren',
  'half',
  'vier',
  'om',
  'niet',
  'paspoort',
  'baas',
  'NL10 INGB 0290 8041 91',
  'www.a.example/x',
  'a@b.example',
  'kvk',
  '71930284',
  '3-11-2026',
  't/m',
  '"',
  '(',
  ')',
  '.',
  ',',
  ':',
  '\n',
  '\n\n',
  '-',
  '€',
  '16',
  'jaar',
  'meisje',
  'B.V.',
  'Roemeens kenteken',
  'sinds',
  '\u00a0',
  '🙂',
  'é',
  '\ud800',
  'ma',
  'zondag',
  'van',
  'Van',
  "'s",
  'nachts',
  'u',
]

test('any mixture of what reports are made of is read without a throw, and its evidence is literal', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...STUKJES), { maxLength: 60 }),
      fc.constantFrom(' ', '', '  '),
      fc.option(fc.date()),
      (stukjes, tussen, geschreven) => {
        const te = melding(stukjes.join(tussen), {
          geschreven,
          onderwerp: stukjes.slice(0, 5).join(' '),
          bijlagen: [{ naam: 'brief.docx', tekst: stukjes.slice(5).join(' ') }],
        })
        expectLiteral(readSignaal(te), te)
      },
    ),
    { seed: SEED, numRuns: 400 },
  )
})

test('any text at all is read without a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (tekst) => {
      const te = melding(tekst)
      expectLiteral(readSignaal(te), te)
    }),
    { seed: SEED, numRuns: 400 },
  )
})

test.for([
  'a',
  ' ',
  '1',
  '06 ',
  '@a.nl ',
  'Jan ',
  '3 en ',
  'Hornweg 12 en 14, ',
  'NL10',
  'kvk 12345678 ',
  '1-',
  'www.',
  'a(at)',
  '(',
  '"',
  'a.',
  '\n',
  'niet geslagen of ',
  'van 3 t/m ',
])('a megabyte of %j ends', (stuk) => {
  const lezing = readSignaal(melding(stuk.repeat(Math.ceil(1_000_000 / stuk.length))))
  expect(lezing.personen.length + lezing.waar.length + lezing.wanneer.length).toBeLessThan(1_000)
})

test('an empty mail gives an empty reading that asks for everything', () => {
  const lezing = readSignaal(melding('', { geschreven: null }))
  expect(lezing.ontbreekt).toEqual(['wat', 'wanneer', 'waar', 'wie', 'waarom'])
  expect(lezing.spoed).toEqual([])
  expect(lezing.minderjarig).toBeNull()
})

test('what an attachment tells is read when the mail says no more than "see attached", and its numbers always', () => {
  const bijlagen = [{ naam: 'verslag.docx', tekst: 'Gisteren mocht Iryna niet naar buiten aan de Hornweg 12. Kenteken GX-813-R.' }]
  const kort = readSignaal(melding('Zie bijlage.', { bijlagen }))
  expect(kort.waar[0]!.vindplaatsen[0]!.bron).toBe('verslag.docx')
  expect(kort.indicatoren.map((g) => g.waarde)).toContain('bewegingsvrijheid_beperkt')
  const lang = readSignaal(melding('Ik heb iets gezien. '.repeat(20), { bijlagen }))
  expect(lang.waar).toEqual([])
  expect(lang.kentekens.map((g) => g.waarde)).toEqual(['GX-813-R'])
})

test.for([
  'Hij brengt haar morgen naar Duitsland.',
  'Ze is sinds zaterdag niet meer teruggekomen, telefoon uit.',
  'Ze worden nu weggebracht met een busje.',
  'Ze zit nu opgesloten in de kelder.',
  'Er staat een busje klaar, ze moeten vanavond weg.',
  'Tomorrow he will take her to Spain.',
  'Ze is vanochtend door twee mannen meegenomen.',
  'Zij is in acuut gevaar.',
  'Hij dreigt haar vanavond iets aan te doen.',
  'We weten niet waar ze nu is.',
])('urgent: %s', (tekst) => {
  expect(readSignaal(melding(tekst)).spoed).not.toEqual([])
})

test.for([
  'SPOED!!! GRAAG SNEL BELLEN!!!',
  'Ze werd vorig jaar opgesloten, maar is inmiddels veilig.',
  'Er is geen acuut gevaar.',
  'Als hij haar ooit zou bedreigen zou ik 112 bellen.',
  'Ze werken zeven dagen per week in de kas.',
])('not urgent: %s', (tekst) => {
  expect(readSignaal(melding(tekst)).spoed).toEqual([])
})
