// Which written phrases stand in a text? A small language for phrases over words, matched in one pass.
// It says where a phrase stands and whether the sentence claims, denies or supposes it; what follows from it is for the fields.
//
//   mag|mocht niet weg        words in order, one word may stand between; alternatives with |, * stands for any letters
//   @paspoort .. @afnemen     a concept (a named list of words); `..` lets up to four words between, `...` up to nine
//   loon & niet               both in one sentence, in any order, at most 14 words apart
//   @getal                    a number, in digits or in words
//   ik? heb                   optional
//   bang ! ik                 not when one of these words stands close by (three before to four behind)
import type { Woorden } from './words.ts'
import { parseTelwoord } from './numbers.ts'
import { standOf, type Stand } from './stand.ts'

export interface Treffer {
  /** The phrase that was found. */
  regel: number
  van: number
  tot: number
  stand: Stand
  /** Indices of its words in `Woorden.lijst`. */
  woorden: number[]
}

interface Stap {
  element: number
  /** Words that may stand between the step before and this one. */
  gat: number
  optioneel: boolean
}

interface Regel {
  delen: Stap[][]
  mits: number[]
  /** Elements without which it cannot match: most phrases end here. */
  nodig: number[]
}

/** Where the elements stand in one text, in order. */
interface Index {
  plaatsen: (number[] | undefined)[]
  /** Number of the sentence per position. */
  zinnen: number[]
}

const GAT_NAUW = 1
const GAT_KORT = 4
const GAT_LANG = 9
const SAMEN_MAX = 14
/** Known words and their elements; a hostile text must not grow it without end. */
const CACHE_MAX = 20_000

/** A compiled set of phrases. Compile once, at the first use. */
export class Patronen {
  readonly #regels: Regel[] = []
  /** Phrases by an element that they cannot do without: of a thousand phrases a text holds the elements of some dozens. */
  readonly #bijElement = new Map<number, number[]>()
  readonly #exact = new Map<string, number[]>()
  readonly #begin = new Map<string, number[]>()
  readonly #einde = new Map<string, number[]>()
  readonly #elementen = new Map<string, number>()
  readonly #begrippen: Record<string, string>
  /** How often an element may be expected: its words, the everyday ones by a hundred. */
  readonly #gewoon: number[] = []
  readonly #cache = new Map<string, number[]>()
  /** Elements that a number fills. */
  readonly #getallen: number[] = []

  constructor(regels: readonly string[], begrippen: Record<string, string>) {
    this.#begrippen = begrippen
    for (const regel of regels) {
      this.#regels.push(this.#compile(regel))
    }
    for (const [nummer, regel] of this.#regels.entries()) {
      // The rarest element first: it decides most often that the phrase is not there.
      regel.nodig.sort((a, b) => (this.#gewoon[a] ?? 0) - (this.#gewoon[b] ?? 0))
      push(this.#bijElement, regel.nodig[0]!, nummer)
    }
  }

  #compile(regel: string): Regel {
    const [vraag = '', mits = ''] = regel.split(' ! ')
    const delen = vraag.split(' & ').map((deel) => {
      const stappen: Stap[] = []
      let gat = GAT_NAUW
      for (const stuk of deel.trim().split(/\s+/)) {
        if (stuk === '..') gat = GAT_KORT
        else if (stuk === '...') gat = GAT_LANG
        else {
          const optioneel = stuk.endsWith('?')
          stappen.push({ element: this.#element(optioneel ? stuk.slice(0, -1) : stuk), gat, optioneel })
          gat = GAT_NAUW
        }
      }
      return stappen
    })
    const nodig = delen.flatMap((deel) => deel.filter((stap) => !stap.optioneel).map((stap) => stap.element))
    return { delen, mits: mits ? [this.#element(mits.trim())] : [], nodig }
  }

  #element(tekst: string): number {
    const bekend = this.#elementen.get(tekst)
    if (bekend !== undefined) return bekend
    const nummer = this.#elementen.size
    this.#elementen.set(tekst, nummer)
    this.#gewoon[nummer] = 0
    for (const vorm of tekst.split('|')) this.#register(vorm, nummer)
    return nummer
  }

  #register(vorm: string, nummer: number): void {
    this.#gewoon[nummer]! += ALLEDAAGS.has(vorm) ? 100 : 1
    if (vorm === '@getal') {
      this.#getallen.push(nummer)
    } else if (vorm.startsWith('@')) {
      const begrip = this.#begrippen[vorm.slice(1)]
      if (begrip === undefined) throw new Error(`a phrase names the concept ${vorm}, which is not in the vocabulary; add it there`)
      for (const deel of begrip.trim().split(/[\s|]+/)) this.#register(deel, nummer)
    } else if (vorm.endsWith('*') && vorm.startsWith('*'))
      throw new Error(`a phrase has a word with two stars, ${vorm}; write the words out`)
    else if (vorm.endsWith('*')) push(this.#begin, vorm.slice(0, -1), nummer)
    else if (vorm.startsWith('*')) push(this.#einde, vorm.slice(1), nummer)
    else push(this.#exact, vorm, nummer)
  }

  #elementsOf(vorm: string): number[] {
    const bekend = this.#cache.get(vorm)
    if (bekend) return bekend
    const uit = [...(this.#exact.get(vorm) ?? [])]
    const lengte = Math.min(vorm.length, 24)
    for (let n = 2; n <= lengte; n++) {
      const begin = this.#begin.get(vorm.slice(0, n))
      if (begin) uit.push(...begin)
      const einde = this.#einde.get(vorm.slice(-n))
      if (einde) uit.push(...einde)
    }
    if (this.#getallen.length && parseTelwoord(vorm) !== null) uit.push(...this.#getallen)
    if (this.#cache.size >= CACHE_MAX) this.#cache.clear()
    this.#cache.set(vorm, uit)
    return uit
  }

  /** Numbers of the phrases all of whose elements stand in the text, in order. */
  #candidates(plaatsen: (number[] | undefined)[], aanwezig: number[]): number[] {
    const uit: number[] = []
    for (const element of aanwezig) {
      for (const nummer of this.#bijElement.get(element) ?? []) if (hasAll(plaatsen, this.#regels[nummer]!.nodig)) uit.push(nummer)
    }
    return uit.sort((a, b) => a - b)
  }

  /** Every phrase that stands in the text, with its place and how the sentence stands towards it. Time linear in the text. */
  find(woorden: Woorden): Treffer[] {
    const rij: number[] = []
    const zinnen: number[] = []
    const plaatsen: (number[] | undefined)[] = new Array(this.#elementen.size)
    const aanwezig: number[] = []
    for (let i = 0; i < woorden.lijst.length; i++) {
      const woord = woorden.lijst[i]!
      if (woord.soort === 'teken' || woord.soort === 'kenmerk') continue
      const at = rij.push(i) - 1
      zinnen.push(woord.zin)
      for (const element of this.#elementsOf(woord.vorm)) {
        const lijst = plaatsen[element]
        if (lijst) lijst.push(at)
        else {
          plaatsen[element] = [at]
          aanwezig.push(element)
        }
      }
    }
    const index: Index = { plaatsen, zinnen }
    const treffers: Treffer[] = []
    for (const nummer of this.#candidates(plaatsen, aanwezig)) {
      const regel = this.#regels[nummer]!
      for (const gevonden of matchRegel(regel, index)) {
        const eerste = Math.min(...gevonden)
        const laatste = Math.max(...gevonden)
        if (regel.mits.length && isExcepted(index, regel.mits[0]!, gevonden, eerste, laatste)) continue
        const indices = gevonden.map((at) => rij[at]!)
        treffers.push({
          regel: nummer,
          van: woorden.lijst[rij[eerste]!]!.van,
          tot: woorden.lijst[rij[laatste]!]!.tot,
          stand: standOf(woorden, indices),
          woorden: indices,
        })
        if (treffers.length >= TREFFERS_MAX) return treffers
      }
    }
    return treffers
  }
}

/** Words that stand in nearly every report. */
const ALLEDAAGS = new Set(
  'de het een en of in op aan bij van voor naar uit door met te om als dat die er is was zijn waren heeft hebben had hadden wordt worden werd niet geen nooit niets ook nog al maar hij zij ze haar hem hun ik wij we zich kan kon mag moet moest gaat gaan komt kwam zegt zei man vrouw mensen dag week uur euro werk werken werkt alle alles alleen altijd elke deur huis kamer auto the a of to in and is was her his he she they not'.split(
    ' ',
  ),
)

function hasAll(plaatsen: (number[] | undefined)[], nodig: number[]): boolean {
  for (let i = 0; i < nodig.length; i++) if (plaatsen[nodig[i]!] === undefined) return false
  return true
}

/** Does one of the excepting words stand close by: three before to four behind, in the same sentence? */
function isExcepted(index: Index, element: number, gevonden: number[], eerste: number, laatste: number): boolean {
  const lijst = index.plaatsen[element]
  if (!lijst) return false
  const zin = index.zinnen[eerste]
  return around(lijst, eerste - 3, laatste + 4).some((at) => index.zinnen[at] === zin && !gevonden.includes(at))
}

/** A report of three hundred pages that repeats one phrase gives no more than this. */
const TREFFERS_MAX = 5_000
const PER_REGEL_MAX = 40

function push<K>(map: Map<K, number[]>, sleutel: K, waarde: number): void {
  const lijst = map.get(sleutel)
  if (lijst) lijst.push(waarde)
  else map.set(sleutel, [waarde])
}

function matchRegel(regel: Regel, index: Index): number[][] {
  const uit: number[][] = []
  const [eerste, ...overige] = regel.delen
  for (const begin of matchDeel(eerste!, index.plaatsen[eerste![0]!.element] ?? [], index)) {
    let samen = begin
    for (const deel of overige) {
      const zin = index.zinnen[begin[0]!]
      const kandidaten = around(index.plaatsen[deel[0]!.element] ?? [], begin[0]! - SAMEN_MAX, begin.at(-1)! + SAMEN_MAX)
      const gevonden = matchDeel(deel, kandidaten, index).find((m) => index.zinnen[m[0]!] === zin && !m.some((at) => samen.includes(at)))
      if (!gevonden) {
        samen = []
        break
      }
      samen = [...samen, ...gevonden]
    }
    if (samen.length) uit.push(samen)
    if (uit.length >= PER_REGEL_MAX) break
  }
  return uit
}

/** The members of a sorted list between two bounds. */
function around(lijst: number[], van: number, tot: number): number[] {
  const uit: number[] = []
  for (let i = firstFrom(lijst, van); i < lijst.length && lijst[i]! <= tot; i++) uit.push(lijst[i]!)
  return uit
}

/** Index of the first member that is not below `van`, by halving: a word may stand in a text ten thousand times. */
function firstFrom(lijst: number[], van: number): number {
  let laag = 0
  let hoog = lijst.length
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1
    if (lijst[midden]! < van) laag = midden + 1
    else hoog = midden
  }
  return laag
}

function matchDeel(stappen: Stap[], begin: number[], index: Index): number[][] {
  const uit: number[][] = []
  for (const start of begin) {
    const gevonden = follow(stappen, 1, start, [start], index)
    if (gevonden) uit.push(gevonden)
    if (uit.length >= PER_REGEL_MAX) break
  }
  return uit
}

/** Gaps are short and phrases have a handful of steps, so trying each place in the gap stays bounded. */
function follow(stappen: Stap[], stap: number, at: number, tot: number[], index: Index): number[] | null {
  if (stap === stappen.length) return tot
  const { element, gat, optioneel } = stappen[stap]!
  const lijst = index.plaatsen[element]
  if (lijst) {
    const zin = index.zinnen[at]
    for (let i = firstFrom(lijst, at + 1); i < lijst.length && lijst[i]! <= at + 1 + gat && index.zinnen[lijst[i]!] === zin; i++) {
      const verder = follow(stappen, stap + 1, lijst[i]!, [...tot, lijst[i]!], index)
      if (verder) return verder
    }
  }
  return optioneel ? follow(stappen, stap + 1, at, tot, index) : null
}
