// Which written phrases stand in a text? Each word of the text has a row of bits, one for every element of the phrases that it
// fills; a phrase is looked for only where all its elements occur. What a hit means is for the fields.
import { parseTelwoord } from './numbers.ts'
import { parseZin, type Reeks } from './phrase.ts'
import { standOf, type Stand } from './stand.ts'
import type { Woorden } from './words.ts'

/** A phrase that was found. */
export class Treffer {
  /** Number of the phrase. */
  regel: number
  van: number
  tot: number
  /** Indices of its words in `Woorden.lijst`, in the order of the phrase. */
  woorden: number[]
  readonly #tekst: Woorden
  #stand: Stand | null = null

  constructor(regel: number, tekst: Woorden, woorden: number[]) {
    this.regel = regel
    this.woorden = woorden
    this.#tekst = tekst
    this.van = tekst.lijst[Math.min(...woorden)]!.van
    this.tot = tekst.lijst[Math.max(...woorden)]!.tot
  }

  /** How its sentence stands towards it: judged when asked, since most fields ask it of few. */
  get stand(): Stand {
    this.#stand ??= standOf(this.#tekst, this.woorden)
    return this.#stand
  }
}

/** One word of a phrase, or alternatives. */
interface Stap {
  element: number
  gat: number
  optioneel: boolean
}

interface Regel {
  nummer: number
  delen: Stap[][]
  mits: Stap[][]
  /** Elements without which it cannot match, the rarest first. Where that one stands it is looked for, and nowhere else. */
  nodig: number[]
  /** So many words before and behind the rarest element its first word may stand. */
  voor: number
  na: number
}

/** One bit per element. */
type Bits = Uint32Array

/** What a word fills; words that fill the same share one. */
interface Vulling {
  bits: Bits
  /** Phrases whose rarest element is among them. */
  regels: Regel[]
}

/** The words of one text, without its marks. */
interface Rij {
  /** Place in `Woorden.lijst` per position. */
  plaats: number[]
  zin: number[]
  bits: (Bits | null)[]
  plaatsen: Map<Vulling, number[]>
  /** All that occurs. */
  alle: Bits
}

const SAMEN_MAX = 14
const MITS_VOOR = 3
const MITS_NA = 4
/** Known words and their elements; a hostile text must not grow it without end. */
const CACHE_MAX = 10_000
/** A report of three hundred pages that repeats one phrase gives no more than this. */
const TREFFERS_MAX = 5_000
const PER_REGEL_MAX = 40
/** Letters of a word that `*` looks at, from either end. */
const STAM_MAX = 28

/** A compiled set of phrases. Compile once, at the first use. */
export class Patronen {
  readonly #regels: Regel[] = []
  readonly #exact = new Map<string, number[]>()
  readonly #begin = new Map<string, number[]>()
  readonly #einde = new Map<string, number[]>()
  readonly #elementen = new Map<string, number>()
  readonly #begrippen: Record<string, string>
  /** How often an element may be expected: its words, the everyday ones by a hundred. */
  readonly #gewoon: number[] = []
  readonly #cache = new Map<string, Vulling | null>()
  readonly #vullingen = new Map<string, Vulling>()
  /** Phrases by their rarest element. */
  readonly #bijElement = new Map<number, Regel[]>()
  /** Elements that a number fills. */
  readonly #getallen: number[] = []

  /** `begrippen`: name of a concept to its words, between spaces. Throws when a phrase is not well formed or names no concept. */
  constructor(regels: readonly string[], begrippen: Record<string, string>) {
    this.#begrippen = begrippen
    for (const [nummer, regel] of regels.entries()) {
      const { varianten, mits } = parseZin(regel)
      for (const variant of varianten) {
        const delen = variant.map((deel) => this.#stappen(deel))
        const nodig = [...new Set(delen.flatMap((deel) => deel.filter((stap) => !stap.optioneel).map((stap) => stap.element)))]
        this.#regels.push({ nummer, delen, mits: mits.map((reeks) => this.#stappen(reeks)), nodig, voor: 0, na: 0 })
      }
    }
    for (const regel of this.#regels) {
      regel.nodig.sort((a, b) => this.#gewoon[a]! - this.#gewoon[b]!)
      Object.assign(regel, reachOf(regel))
      push(this.#bijElement, regel.nodig[0]!, regel)
    }
  }

  #stappen(reeks: Reeks): Stap[] {
    return reeks.map(({ woorden, gat, optioneel }) => ({ element: this.#element(woorden), gat, optioneel }))
  }

  #element(woorden: string[]): number {
    const sleutel = woorden.join('|')
    const bekend = this.#elementen.get(sleutel)
    if (bekend !== undefined) return bekend
    const nummer = this.#elementen.size
    this.#elementen.set(sleutel, nummer)
    this.#gewoon[nummer] = 0
    for (const woord of woorden) this.#register(woord, nummer)
    return nummer
  }

  #register(vorm: string, nummer: number): void {
    this.#gewoon[nummer]! += ALLEDAAGS.has(vorm) ? 100 : 1
    if (vorm === '@getal') {
      this.#getallen.push(nummer)
    } else if (vorm.startsWith('@')) {
      const begrip = this.#begrippen[vorm.slice(1)]
      if (begrip === undefined) throw new Error(`a phrase names the concept ${vorm}, which is not in the vocabulary; add it there`)
      for (const woord of begrip.trim().split(/\s+/)) this.#register(woord, nummer)
    } else if (vorm.endsWith('*') && vorm.startsWith('*'))
      throw new Error(`a phrase has a word with two stars, ${vorm}; write the words out`)
    else if (vorm.endsWith('*')) push(this.#begin, vorm.slice(0, -1), nummer)
    else if (vorm.startsWith('*')) push(this.#einde, vorm.slice(1), nummer)
    else push(this.#exact, vorm, nummer)
  }

  /** What a word fills, or null when that is nothing. */
  #vullingOf(vorm: string): Vulling | null {
    const bekend = this.#cache.get(vorm)
    if (bekend !== undefined) return bekend
    const elementen = [...(this.#exact.get(vorm) ?? [])]
    const lengte = Math.min(vorm.length, STAM_MAX)
    for (let n = 2; n <= lengte; n++) {
      const begin = this.#begin.get(vorm.slice(0, n))
      if (begin) elementen.push(...begin)
      const einde = this.#einde.get(vorm.slice(-n))
      if (einde) elementen.push(...einde)
    }
    if (this.#getallen.length && vorm !== 'een' && parseTelwoord(vorm) !== null) elementen.push(...this.#getallen)
    if (this.#cache.size >= CACHE_MAX) {
      this.#cache.clear()
      this.#vullingen.clear()
    }
    const vulling = elementen.length ? this.#share([...new Set(elementen)].sort((a, b) => a - b)) : null
    this.#cache.set(vorm, vulling)
    return vulling
  }

  #share(elementen: number[]): Vulling {
    const sleutel = elementen.join(' ')
    const bekend = this.#vullingen.get(sleutel)
    if (bekend) return bekend
    const bits = this.#noBits()
    for (const element of elementen) bits[element >> 5]! |= 1 << (element & 31)
    const vulling = { bits, regels: elementen.flatMap((element) => this.#bijElement.get(element) ?? []) }
    this.#vullingen.set(sleutel, vulling)
    return vulling
  }

  #noBits(): Bits {
    return new Uint32Array((this.#elementen.size >> 5) + 1)
  }

  #rij({ lijst }: Woorden): Rij {
    const rij: Rij = { plaats: [], zin: [], bits: [], plaatsen: new Map(), alle: this.#noBits() }
    for (let i = 0; i < lijst.length; i++) {
      const { soort, vorm, zin } = lijst[i]!
      if (soort === 'teken' || soort === 'kenmerk') continue
      const at = rij.plaats.push(i) - 1
      const vulling = this.#vullingOf(vorm)
      rij.zin.push(zin)
      rij.bits.push(vulling && vulling.bits)
      if (!vulling) continue
      const eerder = rij.plaatsen.get(vulling)
      if (eerder) eerder.push(at)
      else rij.plaatsen.set(vulling, [at])
    }
    for (const { bits } of rij.plaatsen.keys()) for (let n = 0; n < bits.length; n++) rij.alle[n]! |= bits[n]!
    return rij
  }

  /** Every phrase that stands in the text, in the order of the phrases. Time linear in the text. */
  find(woorden: Woorden): Treffer[] {
    const rij = this.#rij(woorden)
    const kandidaten = new Map<Regel, number[]>()
    for (const [{ regels }, plaatsen] of rij.plaatsen)
      for (const regel of regels) {
        if (!hasAll(rij.alle, regel.nodig)) continue
        const eerder = kandidaten.get(regel)
        kandidaten.set(regel, eerder ? [...eerder, ...plaatsen].sort((a, b) => a - b) : plaatsen)
      }
    const treffers: Treffer[] = []
    for (const [regel, plaatsen] of [...kandidaten].sort(([a], [b]) => a.nummer - b.nummer)) {
      for (const gevonden of matchRegel(regel, plaatsen, rij)) {
        if (regel.mits.length && isExcepted(regel.mits, gevonden, rij)) continue
        const indices = gevonden.map((at) => rij.plaats[at]!)
        treffers.push(new Treffer(regel.nummer, woorden, indices))
        if (treffers.length >= TREFFERS_MAX) return treffers
      }
    }
    return treffers
  }
}

/** Words that stand in nearly every report. */
const ALLEDAAGS = new Set(
  'de het een en of in op aan bij van voor naar uit door met te om als dat die er is was zijn waren heeft hebben had hadden wordt worden werd niet geen nooit niets ook nog al maar hij zij ze haar hem hun ik wij we zich kan kon mag moet moest gaat gaan komt kwam zegt zei man vrouw mensen dag week uur euro werk werken werkt alle alles alleen altijd elke deur huis kamer auto the a of to in and is was her his he she they not @getal'.split(
    ' ',
  ),
)

function push<K, V>(map: Map<K, V[]>, sleutel: K, waarde: V): void {
  const lijst = map.get(sleutel)
  if (lijst) lijst.push(waarde)
  else map.set(sleutel, [waarde])
}

function has(bits: Bits | null | undefined, element: number): boolean {
  return bits != null && (bits[element >> 5]! & (1 << (element & 31))) !== 0
}

function hasAll(bits: Bits, nodig: number[]): boolean {
  for (let i = 0; i < nodig.length; i++) if (!has(bits, nodig[i]!)) return false
  return true
}

/** How far from the rarest element of a phrase its first word may stand. */
function reachOf({ delen, nodig }: Regel): { voor: number; na: number } {
  const eerste = delen[0]!
  const stap = eerste.findIndex(({ element }) => element === nodig[0])
  const lengteOf = (stappen: Stap[]) => stappen.reduce((som, { gat }) => som + gat + 1, 0)
  if (stap >= 0) return { voor: lengteOf(eerste.slice(1, stap + 1)), na: 0 }
  return { voor: lengteOf(delen.flat()) + SAMEN_MAX * (delen.length - 1), na: SAMEN_MAX }
}

/** The places of a phrase around those of its rarest element. */
function matchRegel({ delen, voor, na }: Regel, plaatsen: number[], rij: Rij): number[][] {
  const uit: number[][] = []
  const [eerste, ...overige] = delen
  let vanaf = 0
  for (const anker of plaatsen) {
    for (let at = Math.max(vanaf, anker - voor); at <= anker + na && at < rij.plaats.length; at++) {
      if (rij.zin[at]! > rij.zin[anker]!) break
      vanaf = at + 1
      if (rij.zin[at]! < rij.zin[anker]! || !has(rij.bits[at], eerste![0]!.element)) continue
      const gevonden = followFrom(eerste!, at, rij)
      if (!gevonden || !overige.every((deel) => joinDeel(deel, gevonden, rij))) continue
      uit.push(gevonden)
      if (uit.length >= PER_REGEL_MAX) return uit
    }
  }
  return uit
}

/** Finds a further part of a phrase around the words of the first, and adds its words. */
function joinDeel(deel: Stap[], gevonden: number[], rij: Rij): boolean {
  const begin = gevonden[0]!
  const zin = rij.zin[begin]
  const tot = Math.min(rij.plaats.length - 1, Math.max(...gevonden) + SAMEN_MAX)
  for (let at = Math.max(0, begin - SAMEN_MAX); at <= tot; at++) {
    if (rij.zin[at] !== zin || !has(rij.bits[at], deel[0]!.element)) continue
    const erbij = followFrom(deel, at, rij)
    if (!erbij || erbij.some((i) => gevonden.includes(i))) continue
    gevonden.push(...erbij)
    return true
  }
  return false
}

/** The positions of the steps when the first stands at `at`, or null. */
function followFrom(stappen: Stap[], at: number, rij: Rij): number[] | null {
  const pad = [at]
  return follow(stappen, 1, at, pad, rij) ? pad : null
}

/** Gaps are short and phrases have a handful of steps, so trying each place in the gap stays bounded. */
function follow(stappen: Stap[], stap: number, at: number, pad: number[], rij: Rij): boolean {
  if (stap === stappen.length) return true
  const { element, gat, optioneel } = stappen[stap]!
  const zin = rij.zin[at]
  for (let i = at + 1; i <= at + 1 + gat && rij.zin[i] === zin; i++) {
    if (!has(rij.bits[i], element)) continue
    pad.push(i)
    if (follow(stappen, stap + 1, i, pad, rij)) return true
    pad.pop()
  }
  return optioneel && follow(stappen, stap + 1, at, pad, rij)
}

/** Does one of the exceptions stand close by, in the same sentence, or is a word that was found one itself? */
function isExcepted(mits: Stap[][], gevonden: number[], rij: Rij): boolean {
  const eerste = Math.min(...gevonden)
  const zin = rij.zin[eerste]
  const tot = Math.min(rij.plaats.length - 1, Math.max(...gevonden) + MITS_NA)
  for (let at = Math.max(0, eerste - MITS_VOOR); at <= tot; at++) {
    if (rij.zin[at] !== zin) continue
    for (const reeks of mits) if (has(rij.bits[at], reeks[0]!.element) && followFrom(reeks, at, rij)) return true
  }
  return false
}
