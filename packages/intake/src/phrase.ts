// What does a written phrase say? The language that every field's phrases are written in, parsed; matching is for patterns.ts.
//
//   mag|mocht niet weg        words in order, one word may stand between; alternatives with |, * stands for any letters
//   (in elkaar|bont en blauw) geslagen
//                             a group: each alternative is one word, or several side by side
//   @paspoort .. @afnemen     a concept (a named list of words); `..` lets up to four words between, `...` up to nine
//   loon & niet               both in one sentence, in any order, at most 14 words apart
//   @getal                    a number, in digits or in words; "een" is an article
//   ik? heb                   optional, a group too
//   bang ! ik|van zijn        not when one of these stands close by (three before to four behind), of one word or several;
//                             `*schuld ! onschuld`: nor when a word that was found is one itself

/** One place in a phrase. */
export interface Stap {
  /** The words that may stand here, `@concept` and `*` as they are written. */
  woorden: string[]
  /** Words that may stand between the step before and this one. */
  gat: number
  optioneel: boolean
}

/** Words in order. */
export type Reeks = Stap[]

export interface Zin {
  /** The ways to say it, one a combination of the groups; each is of parts that stand together in any order. */
  varianten: Reeks[][]
  /** Close by one of these it does not count. */
  mits: Reeks[]
}

const GAT_GEEN = 0
const GAT_NAUW = 1
const GAT_KORT = 4
const GAT_LANG = 9
/** A phrase that may be said in more ways is better written as two. */
const VARIANTEN_MAX = 64

const STUK = /\(([^()]+)\)(\??)|([^\s()|]+(?:\|[^\s()|]+)*)/g

/** Parses a phrase. Throws when it is none: phrases are ours, so that is a bug. */
export function parseZin(regel: string): Zin {
  const [vraag = '', mits = '', ...meer] = regel.split(' ! ')
  if (meer.length) throw new Error(`a phrase has two exceptions, ${regel}; join them with |`)
  const delen = vraag.split(' & ').map((deel) => parseDeel(deel, regel))
  const varianten = combine(delen.map((reeksen) => reeksen.map((reeks) => [reeks])))
  if (varianten.length > VARIANTEN_MAX) throw new Error(`a phrase can be said in ${varianten.length} ways, ${regel}; write two`)
  return { varianten, mits: mits === '' ? [] : parseAlternatieven(mits, GAT_NAUW) }
}

/** The ways to say one part. */
function parseDeel(deel: string, regel: string): Reeks[] {
  if (deel.replace(STUK, '').trim() !== '') throw new Error(`a phrase is not well formed, ${regel}: look at its | and its parentheses`)
  const stukken: Reeks[][] = []
  let gat = GAT_NAUW
  for (const [, groep, vraagteken, woord = ''] of deel.matchAll(STUK)) {
    if (woord === '..') gat = GAT_KORT
    else if (woord === '...') gat = GAT_LANG
    else {
      const optioneel = vraagteken === '?' || (woord.length > 1 && woord.endsWith('?'))
      if (optioneel && stukken.length === 0) throw new Error(`a phrase begins with what is optional, ${regel}; leave it out`)
      const reeksen = parseAlternatieven(groep ?? (optioneel ? woord.slice(0, -1) : woord), gat)
      // One word or none is one step; of several words there are two ways to say it.
      if (optioneel && reeksen.length === 1 && reeksen[0]!.length === 1) reeksen[0]![0]!.optioneel = true
      else if (optioneel) reeksen.push([])
      stukken.push(reeksen)
      gat = GAT_NAUW
    }
  }
  return combine(stukken)
}

/** "in elkaar|kapot|stuk" → "kapot or stuk", "in elkaar". */
function parseAlternatieven(tekst: string, gat: number): Reeks[] {
  if (tekst.includes('?')) throw new Error(`a phrase has ? at one of its alternatives, ${tekst}; it belongs behind all of them`)
  const alternatieven = tekst.split('|').map((alternatief) => alternatief.trim().split(/\s+/))
  const enkele = alternatieven.filter((woorden) => woorden.length === 1).flat()
  const reeksen: Reeks[] = enkele.length ? [[{ woorden: enkele, gat, optioneel: false }]] : []
  for (const woorden of alternatieven)
    if (woorden.length > 1)
      reeksen.push(woorden.map((woord, nummer) => ({ woorden: [woord], gat: nummer === 0 ? gat : GAT_GEEN, optioneel: false })))
  return reeksen
}

/** One of each, in order, in all ways. */
function combine<T>(stukken: T[][][]): T[][] {
  return stukken.reduce<T[][]>((rijen, keuzen) => rijen.flatMap((rij) => keuzen.map((keuze) => [...rij, ...keuze])), [[]])
}
