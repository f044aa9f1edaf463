import { expect, test } from 'vitest'
import { readSignaal } from './read-signaal.ts'
import { KORT } from './reports-kort.test-data.ts'
import { VOORBEELDEN, type Voorbeeld, type Voorval } from './reports.test-data.ts'

const split = (s: string) => s.split(' ').filter(Boolean)
const read = (v: Voorval & Partial<Voorbeeld>) =>
  readSignaal({
    meldtekst: v.tekst,
    onderwerp: v.onderwerp ?? '',
    geschreven: new Date(v.geschreven ?? '2026-10-14T12:00:00Z'),
    melder: 'melder@gemeente.example',
    handtekening: null,
    bijlagen: [],
  })
const lezingen = VOORBEELDEN.map((v) => ({ v, lezing: read(v) }))
const voorvallen = [...lezingen, ...KORT.map((v) => ({ v, lezing: read(v) }))]
type Gelezen<V> = { v: V; lezing: ReturnType<typeof read> }

/** F1 over all reports together: the sets that a careful reader made, and ours. */
function score<V>(gelezen: Gelezen<V>[], of: (x: Gelezen<V>) => [string[], string[]]): number {
  let [goed, meer, minder] = [0, 0, 0]
  for (const x of gelezen) {
    const [wil, heb] = of(x)
    for (const h of heb) wil.includes(h) ? goed++ : meer++
    for (const w of wil) if (!heb.includes(w)) minder++
  }
  return (2 * goed) / (2 * goed + meer + minder)
}

test('every urgent report is seen as urgent', () => {
  for (const { v, lezing } of voorvallen) if (v.spoed) expect(lezing.spoed, v.tekst).not.toEqual([])
})

test('every minor is seen, and nobody else', () => {
  for (const { v, lezing } of voorvallen) expect(lezing.minderjarig !== null, v.tekst).toBe(v.minderjarig === true)
})

test('an alarm is true three times in four', () => {
  const alarm = voorvallen.filter(({ lezing }) => lezing.spoed.length > 0)
  expect(alarm.filter(({ v }) => v.spoed).length / alarm.length).toBeGreaterThanOrEqual(0.75)
})

test('the number of victims is right four times in five', () => {
  const goed = voorvallen.filter(({ v, lezing }) => {
    const aantal = lezing.aantalSlachtoffers?.waarde
    return v.aantal === null ? !aantal : aantal?.min === v.aantal[0] && aantal.max === v.aantal[1]
  })
  expect(goed.length / voorvallen.length).toBeGreaterThanOrEqual(0.8)
})

test.for([
  ['vorm', 0.9, ({ v, lezing }) => [split(v.vorm), lezing.vormen.map((g) => g.waarde)]],
  ['sector', 0.88, ({ v, lezing }) => [split(v.sector), lezing.sectoren.map((g) => g.waarde)]],
  ['indicatoren', 0.86, ({ v, lezing }) => [split(v.indicatoren), lezing.indicatoren.map((g) => g.waarde)]],
] as [string, number, (x: Gelezen<Voorval>) => [string[], string[]]][])('what happens: %s, at least %d', ([, minst, of]) => {
  expect(score(voorvallen, of)).toBeGreaterThanOrEqual(minst)
})

test.for([
  ['wanneer', 0.88, ({ v, lezing }) => [v.wanneer, lezing.wanneer.map(({ waarde }) => `${waarde.van}/${waarde.tot ?? ''}`)]],
  [
    'waar',
    0.92,
    ({ v, lezing }) => [
      v.waar,
      lezing.waar.flatMap(({ waarde: a }) =>
        a.straat || a.postcode ? [[a.straat, a.huisnummer, a.toevoeging, a.postcode].map((d) => d ?? '').join('|')] : [],
      ),
    ],
  ],
  ['personen', 0.9, ({ v, lezing }) => [v.personen.map((p) => p.split(':')[0]!), lezing.personen.map((g) => g.waarde.naam)]],
  ['rol', 0.85, ({ v, lezing }) => [v.personen, lezing.personen.map((g) => `${g.waarde.naam}:${g.waarde.rol}`)]],
  [
    'organisaties',
    0.88,
    ({ v, lezing }) => [v.organisaties.map((o) => o.toLowerCase()), lezing.organisaties.map((g) => g.waarde.naam.toLowerCase())],
  ],
] as [string, number, (x: Gelezen<Voorbeeld>) => [string[], string[]]][])('%s is read in other hands too, at least %d', ([, minst, of]) => {
  expect(score(lezingen, of)).toBeGreaterThanOrEqual(minst)
})
