// Which written phrases stand in a text? Each word of the text has a row of bits, one for every element of the phrases that it
// fills; a phrase is looked for only where all its elements occur. What a hit means is for the fields.
import { parseTelwoord } from './numbers.ts'
import { hasAll, isExcepted, matchRegel, reachOf, type Bits, type Regel, type Rij, type Stap } from './phrase-match.ts'
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

/** What a word fills; words that fill the same share one. */
interface Vulling {
  bits: Bits
  /** The numbers of `bits` that are not 0: few. */
  gevuld: number[]
  /** Phrases whose rarest element is among them. */
  regels: Regel[]
  /** The next rarest element of each, or -1: most phrases fail there, and their objects need not be touched for it. */
  tweede: Int32Array
}

/** The words of one text, and where those stand that fill anything. */
interface GevuldeRij extends Rij {
  plaatsen: Map<Vulling, number[]>
  /** All that occurs. */
  alle: Bits
}

/** Known words and their elements; a hostile text must not grow it without end. */
const CACHE_MAX = 10_000
/** A report of three hundred pages that repeats one phrase gives no more than this. */
const TREFFERS_MAX = 5_000
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
    const gevuld = [...new Set(elementen.map((element) => element >> 5))]
    const regels = elementen.flatMap((element) => this.#bijElement.get(element) ?? [])
    const vulling = { bits, gevuld, regels, tweede: Int32Array.from(regels, ({ nodig }) => nodig[1] ?? -1) }
    this.#vullingen.set(sleutel, vulling)
    return vulling
  }

  #noBits(): Bits {
    return new Uint32Array((this.#elementen.size >> 5) + 1)
  }

  #rij({ lijst }: Woorden): GevuldeRij {
    const rij: GevuldeRij = { plaats: [], zin: [], bits: [], plaatsen: new Map(), alle: this.#noBits() }
    for (let i = 0; i < lijst.length; i++) {
      const { soort, vorm, zin } = lijst[i]!
      if (soort === 'teken' || soort === 'kenmerk') continue
      const at = rij.plaats.push(i) - 1
      const vulling = this.#vullingOf(vorm)
      rij.zin.push(zin)
      rij.bits.push(vulling?.bits)
      if (!vulling) continue
      const eerder = rij.plaatsen.get(vulling)
      if (eerder) eerder.push(at)
      else rij.plaatsen.set(vulling, [at])
    }
    for (const { bits, gevuld } of rij.plaatsen.keys()) for (const n of gevuld) rij.alle[n]! |= bits[n]!
    return rij
  }

  /** Every phrase that stands in the text, in the order of the phrases. Time linear in the text. */
  find(woorden: Woorden): Treffer[] {
    const rij = this.#rij(woorden)
    const kandidaten = new Map<Regel, number[]>()
    const { alle } = rij
    for (const [{ regels, tweede }, plaatsen] of rij.plaatsen)
      for (let n = 0; n < tweede.length; n++) {
        const element = tweede[n]!
        if (element >= 0 && (alle[element >> 5]! & (1 << (element & 31))) === 0) continue
        const regel = regels[n]!
        if (!hasAll(alle, regel.nodig)) continue
        const eerder = kandidaten.get(regel)
        kandidaten.set(regel, eerder ? [...eerder, ...plaatsen].sort((a, b) => a - b) : plaatsen)
      }
    const treffers: Treffer[] = []
    for (const regel of [...kandidaten.keys()].sort(byNummer)) {
      const gevondenen = matchRegel(regel, kandidaten.get(regel)!, rij)
      for (let n = 0; n < gevondenen.length; n++) {
        const gevonden = gevondenen[n]!
        if (regel.mits.length && isExcepted(regel.mits, gevonden, rij)) continue
        const indices = gevonden.map((at) => rij.plaats[at]!)
        treffers.push(new Treffer(regel.nummer, woorden, indices))
        if (treffers.length >= TREFFERS_MAX) return treffers
      }
    }
    return treffers
  }
}

function byNummer(a: Regel, b: Regel): number {
  return a.nummer - b.nummer
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
