// Which number plates does a text name? Dutch ones by their side codes; foreign ones are read first, in foreign-plates.ts.
// Whether the plate exists is for the vehicle register.
import { cite, type Brontekst, type Gelezens } from './evidence.ts'
import { readBuitenlandse } from './foreign-plates.ts'
import { isHyphen, readGroup, writeSidecode } from './sidecodes.ts'

/** A word this near before or behind says that a loose row of six is a plate. */
const CONTEXT_BEFORE = 60
const CONTEXT_BEHIND = 24
const VOERTUIG =
  /\b(?:kenteken\w{0,8}|kentekenplaat|nummerplaat|nummerbord|kent|plaat|platen|plates?|registration|reg|nr|nummer|bus|busje|busjes|bestelbus|bestelwagen|bestelauto|auto|auto's|wagen|personenauto|taxi|vrachtwagen|trekker|scooter|motor|aanhanger|camper|car|van|truck|vehicle|voertuig\w{0,2}|volkswagen|vw|golf|polo|passat|transporter|caddy|crafter|mercedes|sprinter|vito|ford|transit|opel|vivaro|movano|renault|trafic|master|peugeot|boxer|citroen|jumper|jumpy|berlingo|fiat|ducato|dacia|skoda|seat|audi|bmw|toyota|nissan|mazda|volvo|kia|hyundai|tesla|iveco|daf|man|scania|mini|suzuki|honda)\b/i
const KENTEKENWOORD = /\b(?:kenteken\w{0,8}|nummerplaat|nummerbord|plaat|platen|licen[cs]e plates?|plates?|registration)\b/i
/** What stands right before another kind of number. */
const ANDER_NUMMER = /(?:zaak|dossier|order|factuur|bon|kvk|kamer|postbus|referentie|ticket|klant|cli[eë]nt)[\w-]{0,12}[ :.]{0,3}$/i

const RUN = /[A-Za-z0-9]{1,12}/g
/** Small words that stand between numbers: "kt 55 en 12". */
const WOORDJE = /^(?:en|of|in|op|om|de|te|is|nr|no|tm|uu?r|st|km|m|jr|ca)$/
/** Between the groups of a plate. */
const TUSSEN = /^(?: ?[-–‑] ?|[ .·])$/

/** Six characters, and three between its groups. */
const PLATE_CHARS_MAX = 12

/** The first digit from `at` on, or the end. */
function nextDigit(tekst: string, at: number): number {
  while (at < tekst.length && !(tekst.charCodeAt(at) >= 48 && tekst.charCodeAt(at) <= 57)) at++
  return at
}

/** Reads every plate of one text into `uit`: `GX-813-R`, `PL:WGM4521A`; `bezet` says which spans are something else. */
export function readKentekens(bron: Brontekst, uit: Gelezens<string>, bezet: (van: number, tot: number) => boolean): void {
  const { tekst } = bron
  if (!/\d/.test(tekst)) return
  const gezien = readBuitenlandse(bron, uit)
  const runs: { van: number; tot: number }[] = []
  for (const m of tekst.matchAll(RUN)) runs.push({ van: m.index, tot: m.index + m[0].length })
  let cijfer = -1
  for (let i = 0; i < runs.length; i++) {
    // A plate has a digit near its beginning; most words have none.
    while (cijfer < runs[i]!.van && cijfer < tekst.length) cijfer = nextDigit(tekst, cijfer + 1)
    if (cijfer > runs[i]!.van + PLATE_CHARS_MAX) continue
    let tekens = ''
    for (let j = i; j < Math.min(i + 3, runs.length); j++) {
      const run = runs[j]!
      if (j > i && !TUSSEN.test(tekst.slice(runs[j - 1]!.tot, run.van))) break
      tekens += readGroup(tekst.slice(run.van, run.tot), i < j || isHyphen(tekst[run.tot]))
      if (tekens.length > 6) break
      if (tekens.length < 6) continue
      const van = runs[i]!.van
      const tot = run.tot
      if (isPlate(tekst, runs.slice(i, j + 1), tekens) && !gezien(van, tot) && !bezet(van, tot)) {
        uit.add(writeSidecode(tekens.toUpperCase())!, cite(bron, van, tot))
        i = j
      }
      break
    }
  }
}

function isPlate(tekst: string, runs: { van: number; tot: number }[], tekens: string): boolean {
  const code = writeSidecode(tekens.toUpperCase())
  if (!code) return false
  const van = runs[0]!.van
  const tot = runs.at(-1)!.tot
  if (/[\p{L}\d_@-]/u.test(tekst[van - 1] ?? ' ') || /[\p{L}\d_@]/u.test(tekst[tot] ?? ' ')) return false
  if (/^[-–.,]\d/.test(tekst.slice(tot, tot + 2))) return false
  const geschreven = runs.map((r) => tekst.slice(r.van, r.tot))
  const hoofdletters = tekens === tekens.toUpperCase()
  if (!hoofdletters && tekens !== tekens.toLowerCase() && !/^[A-Z][a-z]?\d/.test(tekens)) return false
  if (geschreven.some((g) => WOORDJE.test(g))) return false
  const voor = tekst.slice(Math.max(0, van - CONTEXT_BEFORE), van)
  if (ANDER_NUMMER.test(voor)) return false
  // Boats carry numbers of the same form.
  if (
    /\b(?:boot|bootje|sloep|vaartuig|schip|jacht|zeilboot|motorboot|kruiser|registratie(?:nummer|teken)|ligplaats)\b[^.!?\n]{0,40}$/i.test(
      voor,
    )
  )
    return false
  const koppeltekens = runs.every((r, i) => i === 0 || /[-–‑]/.test(tekst.slice(runs[i - 1]!.tot, r.van)))
  const groepen = code.split('-')
  if (geschreven.length === 3) {
    if (geschreven.some((g, i) => g.length !== groepen[i]!.length)) return false
    if (koppeltekens) return true
  }
  // Two groups, or none: every border that is written must be a border of the side code.
  if (
    geschreven.length === 2 &&
    geschreven[0]!.length !== groepen[0]!.length &&
    geschreven[0]!.length !== groepen[0]!.length + groepen[1]!.length
  )
    return false
  const achter = tekst.slice(tot, tot + CONTEXT_BEHIND)
  // "PB 1234 AC": the beginning of a foreign one.
  if (geschreven.length === 2 && /^ [A-Z]{1,3}(?![A-Za-z])/.test(achter)) return false
  const postcode = /^\d{4}[A-Z]{2}$/i.test(tekens) && geschreven[0]!.length >= 4
  if (postcode) return KENTEKENWOORD.test(voor.slice(-25))
  // Words in lower case with spaces between ("de 12 gr 34") need the word itself.
  if (!hoofdletters && geschreven.length > 1) return KENTEKENWOORD.test(voor.slice(-30))
  return VOERTUIG.test(voor) || VOERTUIG.test(achter)
}
