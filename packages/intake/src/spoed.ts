// Is there acute danger, or is a probable victim about to be taken out of sight, or just taken? In doubt: yes. Each reason with
// its words; none means only that none was recognised. Capitals and exclamation marks are no reason, nor is what is over.
// A sentence may say it by itself; else it takes two signs: what happens, and that it is now, soon, or cried out. A danger that
// lasts needs no word of now. What people write then stands in spoed-phrases.ts, and in spoed-paren.ts what lasts or is told apart.
import type { Gelezen } from '@meldpunt/signaal/lezing'
import { cite, Gelezens } from './evidence.ts'
import type { Treffer } from './patterns.ts'
import { declareZinnen } from './phrase-book.ts'
import { PAREN, TEKENS, TOESTAND, type Teken } from './spoed-paren.ts'
import { ANDERE_TIJD, GEBEURT, GEEN, GEVAAR, GEWOONTE, NET, NU, ROEP, STRAKS, VERDWENEN, VOORBIJ, ZINNEN } from './spoed-phrases.ts'
import type { Woorden } from './words.ts'

/** So many words apart two signs still belong together. */
const NEAR_WORDS_MAX = 16

const zinnen = declareZinnen(ZINNEN.map(([, zin]) => zin))
const gebeurtenissen = declareZinnen(GEBEURT.map(([, zin]) => zin))
const tijdwoorden = declareZinnen([...NU, ...STRAKS])
/** Of these the sentence beside counts too. */
const oproepen = declareZinnen([...NET, ...ROEP])
/** How many of the calls are of this very minute. */
const netAantal = NET.length
const toestanden = declareZinnen(TOESTAND.map(([, zin]) => zin))
const tekens = Object.entries(TEKENS).map(([naam, regels]) => [naam, declareZinnen(regels)] as const)
/** Who asks "kunnen jullie vandaag nog" calls, and a child is a child, however the sentence is put. */
const ALTIJD = new Set<string>(['voorrang', 'minderjarig'] satisfies Teken[])
const andereTijden = declareZinnen([...ANDERE_TIJD, ...GEWOONTE])
/** How many of those are of a time that is past; the others are of every day. */
const verledenAantal = ANDERE_TIJD.length
const afgelopen = declareZinnen(VOORBIJ)
const geenSpoed = declareZinnen(GEEN)

/** Reads the reasons for urgency. Recall before precision: an alarm too many is a phone call, one too few may be a life. */
export function readSpoed(teksten: Woorden[]): Gelezen<string>[] {
  const uit = new Gelezens<string>()
  for (const woorden of teksten) {
    const zinOf = (treffer: Treffer) => woorden.lijst[treffer.woorden[0]!]!.zin
    const roep = oproepen.find(woorden).filter(isSaid)
    const nu = [...tijdwoorden.find(woorden).filter(isSaid), ...roep.filter(({ regel }) => regel < netAantal)]
    const anders = andereTijden.find(woorden)
    // What is over is told in the same sentence or in one after it.
    const over = afgelopen.find(woorden).filter(({ stand }) => stand === 'gezegd')
    const laatsteOver = Math.max(-1, ...[...over, ...geenSpoed.find(woorden)].map(zinOf))
    const isNow = (treffer: Treffer) => zinOf(treffer) > laatsteOver && !isElsewhen(treffer, nu, anders, woorden)
    const verleden = anders.filter(({ regel }) => regel < verledenAantal)
    const isPresent = (treffer: Treffer) => isSaid(treffer) && zinOf(treffer) > laatsteOver && !isElsewhen(treffer, nu, verleden, woorden)
    for (const treffer of zinnen.find(woorden)) {
      const [reden] = ZINNEN[treffer.regel]!
      // A phrase that holds its own "niet" is never denied by it; another one denies.
      if (treffer.stand === 'verondersteld' || (treffer.stand === 'ontkend' && reden !== VERDWENEN)) continue
      if (isNow(treffer)) uit.add(reden, cite(woorden.bron, treffer.van, treffer.tot))
    }
    for (const treffer of gebeurtenissen.find(woorden)) {
      if (!isSaid(treffer) || !isNow(treffer)) continue
      const bij = findNearest(treffer.woorden, nu, woorden, 0) ?? findNearest(treffer.woorden, roep, woorden, 1)
      if (bij) uit.add(GEBEURT[treffer.regel]![0], cite(woorden.bron, Math.min(treffer.van, bij.van), Math.max(treffer.tot, bij.tot)))
    }
    for (const treffer of toestanden.find(woorden))
      if (isPresent(treffer)) uit.add(TOESTAND[treffer.regel]![0], cite(woorden.bron, treffer.van, treffer.tot))
    const gevaren = gebeurtenissen.find(woorden).filter(({ regel }) => GEBEURT[regel]![0] === GEVAAR)
    const gevonden = new Map<string, Treffer[]>([
      ['gevaar', gevaren.filter(isPresent)],
      ['heden', nu],
    ])
    for (const [naam, zoek] of tekens)
      gevonden.set(naam, zoek.find(woorden).filter(ALTIJD.has(naam) ? (treffer) => zinOf(treffer) > laatsteOver : isPresent))
    // One word is no two signs.
    const isBeside = (teken: Treffer, treffer: Treffer, zinnenMax: number) =>
      Math.abs(zinOf(teken) - zinOf(treffer)) <= zinnenMax && !teken.woorden.some((i) => treffer.woorden.includes(i))
    for (const [reden, een, ander, zinnenMax] of PAREN)
      for (const treffer of gevonden.get(een)!) {
        const bij = gevonden.get(ander)!.find((teken) => isBeside(teken, treffer, zinnenMax))
        if (!bij) continue
        for (const { van, tot } of [treffer, bij]) uit.add(reden, cite(woorden.bron, van, tot))
        break
      }
  }
  return uit.lijst
}

function isSaid({ stand }: Treffer): boolean {
  return stand !== 'verondersteld' && stand !== 'ontkend'
}

/** Is the word of time that stands nearest to it one of another time, "vorig jaar" or "elke dag"? */
function isElsewhen(treffer: Treffer, nu: Treffer[], anders: Treffer[], woorden: Woorden): boolean {
  if (anders.length === 0) return false
  // "opgesloten in een flat, nu": what happens is "opgesloten", of the time that stands nearest to that.
  const tijd = new Set(nu.flatMap((teken) => teken.woorden))
  const gebeurt = treffer.woorden.filter((i) => !tijd.has(i))
  const kern = gebeurt.length > 0 ? gebeurt : treffer.woorden
  const ander = findNearest(kern, anders, woorden, 0)
  if (!ander) return false
  const heden = findNearest(kern, nu, woorden, 0)
  return !heden || wordsApart(kern, ander.woorden) < wordsApart(kern, heden.woorden)
}

/** The sign that stands nearest, at most `zinnenMax` sentences away, or null. */
function findNearest(kern: number[], tekens: Treffer[], { lijst }: Woorden, zinnenMax: number): Treffer | null {
  const { zin } = lijst[kern[0]!]!
  let beste: Treffer | null = null
  let afstand = NEAR_WORDS_MAX + 1
  for (const teken of tekens) {
    if (Math.abs(lijst[teken.woorden[0]!]!.zin - zin) > zinnenMax) continue
    const tussen = wordsApart(kern, teken.woorden)
    if (tussen >= afstand) continue
    beste = teken
    afstand = tussen
  }
  return beste
}

/** How far two hits stand apart, 0 when they overlap. */
function wordsApart(a: number[], b: number[]): number {
  return Math.max(0, Math.min(...a) - Math.max(...b), Math.min(...b) - Math.max(...a))
}
