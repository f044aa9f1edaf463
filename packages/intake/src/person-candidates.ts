// Mentions put together to persons: the same words, or a part of a longer name. What a mention rests on is in person-grounds.ts.
import { fold, type Woorden } from './words.ts'

/** One place where a person may be named. */
export interface Vermelding {
  woorden: Woorden
  /** Tokens of the name itself, without title. */
  van: number
  tot: number
  grond: number
  titel: boolean
}

export interface Kandidaat {
  naam: string
  sleutel: string[]
  vermeldingen: Vermelding[]
  grond: number
}

/** Where the name ends in the text. */
export function endOf(v: Vermelding): number {
  const laatste = v.woorden.lijst[v.tot - 1]!
  // The stop of an initial belongs to the name: "Ionut B."
  return laatste.vorm.length === 1 && v.woorden.bron.tekst[laatste.tot] === '.' && v.tot - v.van > 1 ? laatste.tot + 1 : laatste.tot
}

function nameOf(v: Vermelding): string {
  const tekst = v.woorden.bron.tekst.slice(v.woorden.lijst[v.van]!.van, endOf(v)).replace(/\s+/g, ' ')
  return tekst.replace(/['’]s$/, '')
}

const keyWords = (naam: string) =>
  fold(naam)
    .split(/[\s.]+/)
    .filter(Boolean)

/** Puts a mention with the person it names: the same words, or a part of a longer name, also in the genitive. */
export function addKandidaat(kandidaten: Kandidaat[], vermelding: Vermelding): void {
  const naam = nameOf(vermelding)
  const sleutel = keyWords(naam)
  const bekend = kandidaten.find(
    (k) =>
      (isSame(k.sleutel, sleutel) || isSame(sleutel, k.sleutel) || isGenitive(k.sleutel, sleutel)) && !isRelative(k, vermelding, sleutel),
  )
  if (!bekend) {
    kandidaten.push({ naam, sleutel, vermeldingen: [vermelding], grond: vermelding.grond })
    return
  }
  bekend.vermeldingen.push(vermelding)
  bekend.grond = Math.max(bekend.grond, vermelding.grond) + (vermelding.grond > 0 ? 1 : 0)
  if (sleutel.length > bekend.sleutel.length && isSame(sleutel, bekend.sleutel)) {
    bekend.naam = naam
    bekend.sleutel = sleutel
  }
}

/** "Mevrouw Bakker (81) … de dochter, Annelies Bakker": a surname in the family is not the same person. */
function isRelative(bekend: Kandidaat, { woorden, van }: Vermelding, sleutel: string[]): boolean {
  if (sleutel.length < 2 || bekend.sleutel.length > 1 || !bekend.vermeldingen[0]!.titel) return false
  return woorden.lijst
    .slice(Math.max(0, van - 3), van)
    .some((w) => /^(?:dochter|zoon|broer|zus|man|vrouw|echtgenoot|echtgenote|neef|nicht|kleinzoon|kleindochter|vader|moeder)$/.test(w.vorm))
}

/** Is the short name the first or the last part of the long one? */
function isSame(lang: string[], kort: string[]): boolean {
  if (kort.length === 0 || kort.length > lang.length) return false
  const begin = kort.every((deel, i) => lang[i] === deel)
  const eind = kort.every((deel, i) => lang[lang.length - kort.length + i] === deel) && (kort.length > 1 || kort[0]!.length > 2)
  return begin || eind
}

function isGenitive(lang: string[], kort: string[]): boolean {
  return kort.length === 1 && kort[0]!.length > 3 && kort[0]!.endsWith('s') && lang[0] === kort[0]!.slice(0, -1)
}
