// Which number plates does a text name? Dutch ones by their side codes, foreign ones by the words around them.
// Whether the plate exists is for the vehicle register.
import { cite, type Brontekst, type Gelezens } from './evidence.ts'
import { parseLandletters, readHerkomstwoorden } from './nationaliteiten.ts'

/** Side codes 1-14 of the RDW as letter (L) and digit (D) groups. */
const SIDECODES = [
  'LL-DD-DD',
  'DD-DD-LL',
  'DD-LL-DD',
  'LL-DD-LL',
  'LL-LL-DD',
  'DD-LL-LL',
  'DD-LLL-D',
  'D-LLL-DD',
  'LL-DDD-L',
  'L-DDD-LL',
  'LLL-DD-L',
  'L-DD-LLL',
  'D-LL-DDD',
  'DDD-LL-D',
]
const SIDECODE_BY_FORM = new Map(SIDECODES.map((code) => [code.replaceAll('-', ''), code]))
/** Day-month-year with hyphens (`4-mrt-26`) has the form of side code 8. */
const MONTH = /^(?:JAN|FEB|MRT|MAR|APR|MEI|MAY|JUN|JUL|AUG|SEP|OKT|OCT|NOV|DEC)$/
/** A word this near before or behind says that a loose row of six is a plate. */
const CONTEXT_BEFORE = 60
const CONTEXT_BEHIND = 24
const VOERTUIG =
  /\b(?:kenteken\w{0,8}|kentekenplaat|nummerplaat|nummerbord|plaat|platen|plates?|registration|reg|nr|nummer|bus|busje|busjes|bestelbus|bestelwagen|bestelauto|auto|auto's|wagen|personenauto|taxi|vrachtwagen|trekker|scooter|motor|aanhanger|camper|car|van|truck|vehicle|voertuig\w{0,2}|volkswagen|vw|golf|polo|passat|transporter|caddy|crafter|mercedes|sprinter|vito|ford|transit|opel|vivaro|movano|renault|trafic|master|peugeot|boxer|citroen|jumper|jumpy|berlingo|fiat|ducato|dacia|skoda|seat|audi|bmw|toyota|nissan|mazda|volvo|kia|hyundai|tesla|iveco|daf|man|scania|mini|suzuki|honda)\b/i
const KENTEKENWOORD = /\b(?:kenteken\w{0,8}|nummerplaat|nummerbord|plaat|platen|licen[cs]e plates?|plates?|registration)\b/i
/** What stands right before another kind of number. */
const ANDER_NUMMER = /(?:zaak|dossier|order|factuur|bon|kvk|kamer|postbus|referentie|ticket|klant|cli[eë]nt)[\w-]{0,12}[ :.]{0,3}$/i

function writeSidecode(tekens: string): string | null {
  let vorm = ''
  for (const teken of tekens) vorm += teken >= '0' && teken <= '9' ? 'D' : 'L'
  const code = SIDECODE_BY_FORM.get(vorm)
  if (!code) return null
  let at = 0
  const groepen = code.split('-').map((groep) => {
    at += groep.length
    return tekens.slice(at - groep.length, at)
  })
  if (groepen.some((groep) => MONTH.test(groep))) return null
  return groepen.join('-')
}

const RUN = /[A-Za-z0-9]{1,12}/g
/** Small words that stand between numbers: "kt 55 en 12". */
const WOORDJE = /^(?:en|of|in|op|om|de|te|is|nr|no|tm|uu?r|st|km|m|jr|ca)$/
/** Between the groups of a plate. */
const TUSSEN = /^(?: ?[-–‑] ?|[ .·])$/

/** Reads every plate of one text into `uit`: `GX-813-R`, `PL:WGM4521A`; `bezet` says which spans are something else. */
export function readKentekens(bron: Brontekst, uit: Gelezens<string>, bezet: (van: number, tot: number) => boolean): void {
  const { tekst } = bron
  if (!/\d/.test(tekst)) return
  const gezien = readBuitenlandse(bron, uit)
  const runs: { van: number; tot: number }[] = []
  for (const m of tekst.matchAll(RUN)) runs.push({ van: m.index, tot: m.index + m[0].length })
  for (let i = 0; i < runs.length; i++) {
    let tekens = ''
    for (let j = i; j < Math.min(i + 3, runs.length); j++) {
      const run = runs[j]!
      if (j > i && !TUSSEN.test(tekst.slice(runs[j - 1]!.tot, run.van))) break
      tekens += tekst.slice(run.van, run.tot)
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

const BUITENLANDS =
  /(?:\b([A-Z]{1,3})\)? ?[:] ?|\b([A-Z]{1,3})[- ]kenteken:? |\b([A-Za-zëïü-]{4,24})e? (?:gekentekende? \w{2,16}|busje|bestelbus|bestelbusje|bus|auto|personenauto|wagen|vrachtwagen|truck|trekker|kenteken(?:plaat|platen|s)?|nummerplaat|nummerplaten|nummerbord|platen|plaat|plates?|license plates?|licence plates?|number plates?|registration)\b(?: (?:met (?:het )?kenteken|met|nummer|is|nr\.?|number))?[,:;]? ?(?=[("'A-Za-z0-9])|\b(?:kenteken(?:plaat|nummer|s)?|nummerplaat|plates?|registration)(?: (?:is|nr\.?|number))?[ :;,]{0,3}(?=[("]?[A-Z0-9]))/g
const BUITENLANDSE_TEKENS = /^[("']?([A-ZÄÖÜ0-9]{1,8}(?:(?: - |[ ·-]|\.(?! ))[A-Z0-9ÄÖÜ]{1,6}){0,3})(?![a-zA-Z0-9])/
const LAND_ERACHTER = /^["')]{0,2} ?[(,]? ?([A-Za-zëïü-]{1,24})\b/

/** Adds foreign plates to `uit`; answers which spans they cover. */
function readBuitenlandse(bron: Brontekst, uit: Gelezens<string>): (van: number, tot: number) => boolean {
  const { tekst } = bron
  const spans: [number, number][] = []
  if (!/kenteken|pla[at]t|plate|nummerbo|registrat|busje|auto|wagen|truck|trekker|bestelb|\bbus\b|[A-Z] ?:|\)/i.test(tekst))
    return () => false
  const herkomst = readHerkomstwoorden()
  const adjectief = (woord: string) => {
    const vorm = woord.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    return herkomst.bijvoeglijk.get(vorm) ?? herkomst.landen.get(vorm)
  }
  for (const m of tekst.matchAll(BUITENLANDS)) {
    const letters = m[1] ?? m[2]
    let land = letters ? parseLandletters(letters) : m[3] ? (adjectief(m[3])?.land ?? null) : null
    if (letters && !land) continue
    let begin = m.index + m[0].length
    // "Pools kenteken, PL-WGM 4521A" repeats the country.
    let rest = tekst.slice(begin, begin + 40)
    const herhaald = /^[("']?([A-Z]{1,3})[:-] ?(?=[A-Z0-9])/.exec(rest)
    if (herhaald && parseLandletters(herhaald[1]!) && (land === null || parseLandletters(herhaald[1]!) === land) && !isDutch(rest)) {
      land = parseLandletters(herhaald[1]!)
      begin += herhaald[0].length
      rest = tekst.slice(begin, begin + 40)
    }
    const gevonden = BUITENLANDSE_TEKENS.exec(rest)
    let literal = gevonden?.[1]
    if (!literal) literal = /^[("']?([a-z0-9]{1,4}[ .-]?[a-z0-9]{2,6})\b/.exec(rest)?.[1]
    if (!literal) continue
    const tekens = literal.replace(/[^A-Za-z0-9ÄÖÜ]/g, '').toUpperCase()
    const cijfers = tekens.replace(/\D/g, '').length
    if (tekens.length < 4 || tekens.length > 9 || cijfers < 1 || cijfers === tekens.length || cijfers > 6) continue
    const van = begin + rest.indexOf(literal)
    const tot = van + literal.length
    if (land === null) {
      if (writeSidecode(tekens) || isDutch(rest)) continue
      const erachter = LAND_ERACHTER.exec(tekst.slice(tot, tot + 30))?.[1]
      if (erachter) land = adjectief(erachter)?.land ?? (/^[A-Z]{1,3}$/.test(erachter) ? parseLandletters(erachter) : null)
      if (land === null && (cijfers < 2 || tekens.length < 5)) continue
    }
    if (land === 'NL') continue
    if (/^[-–.]\d/.test(tekst.slice(tot, tot + 2))) continue
    spans.push([van, tot])
    uit.add(land ? `${land}:${tekens}` : tekens, cite(bron, van, tot))
  }
  // "een witte Sprinter (WGM 4521A, Pools)" and "WGM 4521A (PL)": the country stands behind.
  for (const m of tekst.matchAll(
    /(?<![\p{L}\d-])([A-Z]{1,3}[ -]?[A-Z]{0,2} ?\d{1,5} ?[A-Z]{0,3})[ ,]{0,2}[( ](?:land(?:code)? )?([A-Z]{1,3}|[A-Z]?[a-zëï]{3,12})(?: kenteken)?[),. ]/gu,
  )) {
    const literal = m[1]!.trim()
    const tekens = literal.replace(/[^A-Z0-9]/g, '')
    const land = /^[A-Z]{1,3}$/.test(m[2]!) ? parseLandletters(m[2]!) : (adjectief(m[2]!)?.land ?? null)
    if (!land || land === 'NL' || tekens.length < 5 || tekens.length > 9 || !/\d{2}/.test(tekens) || spans.some(([van]) => van === m.index))
      continue
    if (/^[A-Z]{1,3}$/.test(m[2]!) && !/[()]/.test(m[0])) continue
    spans.push([m.index, m.index + literal.length])
    uit.add(`${land}:${tekens}`, cite(bron, m.index, m.index + literal.length))
  }
  return (van, tot) => spans.some(([v, t]) => van < t && tot > v)
}

function isDutch(rest: string): boolean {
  const drie = /^[("']?([A-Z0-9]{1,3})-([A-Z0-9]{1,3})-([A-Z0-9]{1,3})\b/.exec(rest)
  return drie !== null && writeSidecode(drie[1]! + drie[2]! + drie[3]!) !== null
}
