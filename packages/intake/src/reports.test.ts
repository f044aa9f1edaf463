import { expect, test } from 'vitest'
import { readSignaal } from './read-signaal.ts'
import { VOORBEELDEN, type Voorbeeld } from './reports.test-data.ts'

const split = (s: string) => s.split(' ').filter(Boolean)
const read = (v: Voorbeeld) =>
  readSignaal({
    meldtekst: v.tekst,
    onderwerp: v.onderwerp ?? '',
    geschreven: new Date(v.geschreven),
    melder: 'melder@gemeente.example',
    handtekening: null,
    bijlagen: [],
  })
const lezingen = VOORBEELDEN.map((v) => ({ v, lezing: read(v) }))

/** F1 over all reports together: the sets that a careful reader made, and ours. */
function score(of: (x: (typeof lezingen)[number]) => [string[], string[]]): number {
  let [goed, meer, minder] = [0, 0, 0]
  for (const x of lezingen) {
    const [wil, heb] = of(x)
    for (const h of heb) wil.includes(h) ? goed++ : meer++
    for (const w of wil) if (!heb.includes(w)) minder++
  }
  return (2 * goed) / (2 * goed + meer + minder)
}

test('every urgent report is seen as urgent', () => {
  for (const { v, lezing } of lezingen) if (v.spoed) expect(lezing.spoed, v.tekst).not.toEqual([])
})

test('every minor is seen, and nobody else', () => {
  for (const { v, lezing } of lezingen) expect(lezing.minderjarig !== null, v.tekst).toBe(v.minderjarig === true)
})

test.for([
  ['vorm', 0.9, ({ v, lezing }) => [split(v.vorm), lezing.vormen.map((g) => g.waarde)]],
  ['sector', 0.88, ({ v, lezing }) => [split(v.sector), lezing.sectoren.map((g) => g.waarde)]],
  ['indicatoren', 0.85, ({ v, lezing }) => [split(v.indicatoren), lezing.indicatoren.map((g) => g.waarde)]],
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
] as [string, number, (x: (typeof lezingen)[number]) => [string[], string[]]][])(
  '%s is read in other hands too, at least %d',
  ([, minst, of]) => {
    expect(score(of)).toBeGreaterThanOrEqual(minst)
  },
)
