// What the readers of commands share: what they are given, what they answer when something is wrong, and how names, addresses
// and kenmerken are taken off a text. Which reader belongs to which tag is grammatica.ts.
import type { Dagtelling } from './datum.ts'
import { fold } from './fold.ts'
import type { Deel, Fout } from './fout.ts'
import { findKenmerken, formatKenmerk } from './kenmerk.ts'
import type { Bevindingbron } from './keten.ts'
import { type Namen, suggestNamen, takeNaam } from './namen.ts'
import type { Opdracht } from './opdracht.ts'
import { writeTag } from './tags.ts'

export interface Leescontext extends Omit<Dagtelling, 'richting'> {
  /** Prefix of the meldpunt's kenmerken, such as MM. */
  voorvoegsel: string
  /** The sources that the sender speaks for; with exactly one, `#bevinding` need not name it. */
  eigenBronnen: readonly Bevindingbron[]
}

/** What is wrong, and the line that may have been meant. */
export interface Misser {
  fout: Fout
  verbeterd: string | null
}

/** A mistake. */
export const miss = (fout: Fout, verbeterd: string | null = null): Misser => ({ fout, verbeterd })

/** Reads what stands behind one tag. */
export type Lezer = (tekst: string, context: Leescontext) => Opdracht[] | Misser

/** Where a command takes no prose, what stands below an empty line is said to a person. */
export function firstAlinea(tekst: string): string {
  return tekst.split('\n\n', 1)[0] ?? ''
}

/** A text without the signs that part it from what stands before; null when nothing is left. */
export function orNull(tekst: string): string | null {
  const trimmed = tekst.replace(/^[\s,;:]{1,40}/, '').trim()
  return trimmed === '' ? null : trimmed
}

/** Something is not there. */
export const lacks = (deel: Deel, verbeterd: string | null = null): Misser => miss({ code: 'ontbreekt', deel }, verbeterd)

/** Nothing stands there, or a word that is no name: which one is meant? */
export function unknown<Code extends string>(deel: Deel, tekst: string, namen: Namen<Code>, write: (code: Code) => string): Misser {
  const { woord, bedoeld } = suggestNamen(tekst, namen)
  if (woord === '') return lacks(deel)
  const [code, ...meer] = bedoeld
  const rest = tekst.slice(tekst.indexOf(woord) + woord.length).trim()
  return miss(
    { code: 'onbekend_woord', deel, woord, bedoeld, keuze: [...new Set(namen.values())] },
    code === undefined || meer.length > 0 ? null : `${write(code)} ${rest}`.trim(),
  )
}

/** Names one after the other, with commas, "en", or blanks between. */
export function takeNamen<Code extends string>(
  tekst: string,
  namen: Namen<Code>,
): { codes: Code[]; rest: string /** What stands between the last name and the rest is a comma or "en". */; verder: boolean } {
  const codes: Code[] = []
  let rest = tekst
  let verder = false
  for (let naam = takeNaam(rest, namen); naam; naam = takeNaam(rest, namen)) {
    if (!codes.includes(naam.code)) codes.push(naam.code)
    const tussen = /^\s{0,20}(?:,|;|&|\+|\/|en(?=\s)){1,2}\s{0,20}/i.exec(naam.rest)
    verder = tussen !== null
    rest = naam.rest.slice(tussen?.[0].length ?? 0)
  }
  return { codes, rest: rest.trim(), verder }
}

const ADRES = /[^\s<>"'(),;:]{1,64}@[\p{L}\p{N}][\p{L}\p{N}.-]{0,250}[\p{L}]/giu

/** Exactly one address, also when a mail program wrote it twice (`j@x.example<mailto:j@x.example>`). */
export function readAdres(tag: 'melder' | 'wijs_toe', tekst: string): string | Misser {
  const kop = firstAlinea(tekst)
  const [adres, ...meer] = new Set(Array.from(kop.slice(0, 1_000).matchAll(ADRES), ([gevonden]) => gevonden.toLowerCase()))
  if (adres === undefined) {
    const blanco = `#${writeTag(tag)} ‹adres›`
    return kop.trim() === '' ? lacks('adres', blanco) : miss({ code: 'waarde_ongeldig', veld: 'adres', waarde: kop.slice(0, 100) }, blanco)
  }
  return meer.length === 0 ? adres : miss({ code: 'te_veel', deel: 'adres', rest: meer.join(', ') })
}

// Also the kenmerken of another meldpunt, and those without letters: none may be overlooked beside one that is right.
const ELK_KENMERK = /(?:(?<!\p{L})(\p{L}{1,12})([ -]?))?(?<!\d)(20\d\d ?[-\u2010-\u2015] ?\d{1,8})(?!\d)/gu

/** One kenmerk or more, as `formatKenmerk` writes them; the prefix may be left out. */
export function readKenmerken(
  tag: 'koppel' | 'samenvoegen' | 'hoort_bij',
  tekst: string,
  { voorvoegsel, vandaag }: Leescontext,
): string[] | Misser {
  const kop = firstAlinea(tekst)
  const kenmerken: string[] = []
  for (const [getypt, letters = '', tussen, nummer = ''] of kop.matchAll(ELK_KENMERK)) {
    // "en 2026-0043": a word of the sentence is no prefix.
    const woord = letters === '' || (tussen === ' ' && letters !== letters.toUpperCase() && fold(letters) !== fold(voorvoegsel))
    const [kenmerk] = findKenmerken(woord ? `${voorvoegsel}-${nummer}` : getypt, voorvoegsel)
    if (!kenmerk) return miss({ code: 'waarde_ongeldig', veld: 'nummer', waarde: getypt })
    kenmerken.push(formatKenmerk(kenmerk))
  }
  const rest = /\d{1,20}/.exec(kop.replace(ELK_KENMERK, ' '))?.[0]
  if (rest !== undefined) {
    const verbeterd =
      rest.length <= 6 && kenmerken.length === 0
        ? `#${writeTag(tag)} ${formatKenmerk({ voorvoegsel, jaar: Number(vandaag.slice(0, 4)), nummer: Number(rest) })}`
        : null
    return miss({ code: 'waarde_ongeldig', veld: 'nummer', waarde: rest }, verbeterd)
  }
  return kenmerken.length > 0 ? [...new Set(kenmerken)] : lacks('nummer', `#${writeTag(tag)} ‹nummer›`)
}
