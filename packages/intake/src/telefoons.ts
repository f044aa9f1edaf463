// Which telephone numbers does a text name, as E.164? Own scan for the run of digits, libphonenumber for what is a number.
// The reporter's own number ("bel mij op …") is not one of the report.
import { createRequire } from 'node:module'
import { cite, type Brontekst, type Gelezens } from './evidence.ts'

type Libphonenumber = typeof import('libphonenumber-js/max')
let library: Libphonenumber | null = null
/** Its metadata take some 60 ms to load, and most mails hold no number at all. */
function libphonenumber(): Libphonenumber {
  library ??= createRequire(import.meta.url)('libphonenumber-js/max') as Libphonenumber
  return library
}

/** A plus, or a zero in front: where a written number begins. At most three marks between two digits; forty digits may be three numbers. */
const CANDIDATE = /(?<![\w.,€+-])(?:\(?\+|\(?00?)[\s.\-–/()]{0,3}\d(?:[\s.\-–‑/()]{0,3}\d){6,40}(?!\d)/g
/** `31612345678`, `48 512 345 678`: an international number without its plus counts only behind a word for telephone. */
const WITHOUT_PLUS =
  /(?<=\b(?:tel|telefoon|telefoonnummer|nummer|whatsapp|app|appt|mobiel|gsm|signal|telegram|phone|number)\b[^\d\n+]{0,20})(?<![\d+])(?:31|48|40|359|32|49|380|36|351|34|39|33|44|90|84|86|63|977|91|55|234|233)(?: ?\d){8,11}(?!\d)/gi
const ANDER_NUMMER =
  /(?:zaak|dossier|order|factuur|bon|cli[eë]nt|klant|kvk|bsn|referentie|registratie|mutatie|ticket|iban|rekening)[\w-]{0,14}[ :.#]{0,3}$/i
const EIGEN_NUMMER =
  /\b(?:bel(?:len)? (?:me|mij|ons)\b|(?:ik ben|ben) (?:\w+ ){0,3}(?:bereikbaar|te bereiken)|mij (?:\w+ ){0,2}(?:bellen|bereiken)|bereikbaar (?:op|via|onder)|mijn (?:\w+ )?(?:nummer|mobiel|telefoonnummer|06)|terugbellen|call me|reach me|my (?:number|phone|mobile))[^.!?\n]{0,40}$/i

/** Reads every valid number of one text into `uit`. `bezet`: spans that are something else; `eigen`: text with the reporter's own numbers. */
export function readTelefoons(bron: Brontekst, uit: Gelezens<string>, bezet: (van: number, tot: number) => boolean, eigen: string): void {
  const { tekst } = bron
  const eigenCijfers = eigen.replace(/\D/g, '')
  const add = (van: number, literal: string, e164: string) => {
    if (bezet(van, van + literal.length)) return
    const voor = tekst.slice(Math.max(0, van - 70), van)
    if (ANDER_NUMMER.test(voor) || EIGEN_NUMMER.test(voor)) return
    if (eigenCijfers.includes(e164.slice(-9))) return
    uit.add(e164, cite(bron, van, van + literal.length))
  }
  for (const m of tekst.matchAll(CANDIDATE)) {
    let van = m.index
    let rest = m[0]
    // Two numbers may stand behind each other: "06-12345678 / 06-87654321".
    for (let n = 0; n < 3 && rest.length >= 8; n++) {
      const gevonden = parseLongest(rest)
      if (!gevonden) break
      const literal = rest.slice(0, gevonden.lengte)
      const open = literal.startsWith('(') && !literal.includes(')') ? 1 : 0
      add(van + open, literal.slice(open), gevonden.e164)
      const volgende = rest.slice(gevonden.lengte).search(/[+\d(]/)
      if (volgende < 0) break
      van += gevonden.lengte + volgende
      rest = rest.slice(gevonden.lengte + volgende)
    }
  }
  if (!/\b(?:31|[3-9]\d)\d? ?\d/.test(tekst)) return
  for (const m of tekst.matchAll(WITHOUT_PLUS)) {
    const nummer = libphonenumber().parsePhoneNumberFromString(`+${m[0].replace(/\D/g, '')}`)
    if (nummer?.isValid()) add(m.index, m[0], nummer.number)
  }
}

/** The longest beginning of `rest` that ends at a border between digits and is a valid number. */
function parseLongest(rest: string): { lengte: number; e164: string } | null {
  const cijfers = rest.replace(/\D/g, '')
  const nationaal = !rest.includes('+') && !/^\(?00/.test(rest)
  if (nationaal && cijfers.length < 10) return null
  for (let lengte = rest.length; lengte >= 8; lengte--) {
    if (!/\d/.test(rest[lengte - 1]!) || /\d/.test(rest[lengte] ?? '')) continue
    const deel = rest.slice(0, lengte)
    const aantal = deel.replace(/\D/g, '').length
    if (nationaal && aantal !== 10) {
      if (aantal < 10) return null
      continue
    }
    // "+31 (0)6 …": the zero in brackets is for callers inside the country.
    const kaal = deel
      .replace(/\(0\)/, '')
      .replace(/[^\d+]/g, '')
      .replace(/^00/, '+')
    const nummer = libphonenumber().parsePhoneNumberFromString(kaal, 'NL')
    if (nummer?.isValid()) return { lengte, e164: nummer.number }
  }
  return null
}
