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
  /\b(?:kenteken\w{0,8}|kentekenplaat|nummerplaat|nummerbord|kent|plaat|platen|plates?|registration|reg|nr|nummer|bus|busje|busjes|bestelbus|bestelwagen|bestelauto|auto|auto's|wagen|personenauto|taxi|vrachtwagen|trekker|scooter|motor|aanhanger|camper|car|van|truck|vehicle|voertuig\w{0,2}|volkswagen|vw|golf|polo|passat|transporter|caddy|crafter|mercedes|sprinter|vito|ford|transit|opel|vivaro|movano|renault|trafic|master|peugeot|boxer|citroen|jumper|jumpy|berlingo|fiat|ducato|dacia|skoda|seat|audi|bmw|toyota|nissan|mazda|volvo|kia|hyundai|tesla|iveco|daf|man|scania|mini|suzuki|honda)\b/i
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

/** One group of a plate, and an O among its digits is a nought: "R-1O9-KX". */
function readGroup(groep: string, tussenStrepen: boolean): string {
  return tussenStrepen && /^[\dO]{2,3}$/.test(groep) && /\d/.test(groep) ? groep.replaceAll('O', '0') : groep
}

function isHyphen(teken: string | undefined): boolean {
  return teken === '-' || teken === '–' || teken === '‑'
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
  /(?:\b([A-Z]{1,3})\)? ?[:] ?|\b([A-Z]{1,3})[- ]kenteken:? |\b([A-Za-zëïü-]{4,24})e? (?:gekentekende? \w{2,16}|busje|bestelbus|bestelbusje|bus|auto|personenauto|wagen|vrachtwagen|truck|trekker|trailer|oplegger|aanhanger|camper|caravan|taxi|Audi|BMW|Mercedes|Sprinter|Vito|Ford|Transit|Opel|Vivaro|Volkswagen|Golf|Passat|Transporter|Renault|Trafic|Fiat|Ducato|Skoda|Dacia|Volvo|Scania|DAF|Iveco|kenteken(?:plaat|platen|s)?|nummerplaat|nummerplaten|nummerbord|platen|plaat|plates?|license plates?|licence plates?|number plates?|registration)\b(?: (?:met (?:het )?kenteken|met|nummer|is|nr\.?|number))?[,:;]? ?(?=[("'A-Za-z0-9])|\b(?:[Kk]enteken(?:plaat|nummer|s)?|[Nn]ummerplaat|[Pp]lates?|registration)(?: (?:is|nr\.?|number))?[ :;,]{0,3}(?=[("]?[A-Z0-9]))/g
const BUITENLANDSE_TEKENS = /^[("']?([A-ZÄÖÜ0-9]{1,8}(?:(?: - |[ ·-]|\.(?! ))[A-Z0-9ÄÖÜ]{1,6}){0,3})(?![a-zA-Z0-9])/
/** "kenteken LT ABC 123": two letters of a country whose own plates do not begin with them. */
const LAND_LOS = /^[("']?(PL|LT|LV|RO|BG|HU|UA|CZ)\)? (?=[A-Z]{3} ?\d{3})/
const VOLGENDE = /^((?:,| en| &| \/)(?: en)? )([A-ZÄÖÜ0-9]{1,8}(?:[ ·-][A-Z0-9ÄÖÜ]{1,6}){0,3})(?![a-zA-Z0-9])/
/** Plates in one list. */
const LIST_MAX = 10
const LAND_ERVOOR = /^\(?([A-Z]?[a-zëï]{3,14})\)?:? (?=[A-Z0-9])/
const LAND_ERACHTER = /^["')]{0,2} ?[(,]? ?(?:uit )?([A-Za-zëïü-]{1,24})\b/

/** Adds foreign plates to `uit`; answers which spans they cover. */
function readBuitenlandse(bron: Brontekst, uit: Gelezens<string>): (van: number, tot: number) => boolean {
  const { tekst } = bron
  const spans: [number, number][] = []
  if (
    !/kenteken|pla[at]t|plate|nummerbo|registrat|busje|auto|wagen|truck|trekker|trailer|oplegger|aanhanger|camper|caravan|taxi|audi|bmw|mercedes|sprinter|vito|ford|transit|opel|vivaro|volkswagen|golf|passat|renault|trafic|fiat|ducato|skoda|dacia|volvo|scania|daf|iveco|bestelb|\bbus\b|[A-Z] ?:|\)/i.test(
      tekst,
    )
  )
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
    // A make is followed by its model: "witte Golf 16V".
    if (land === null && m[3] && /\b[A-Z]\w{2,12}\W{0,3}$/.test(m[0])) continue
    let begin = m.index + m[0].length
    // "Pools kenteken, PL-WGM 4521A" repeats the country.
    let rest = tekst.slice(begin, begin + 40)
    // "Kentekens Litouws: ABC 123", "kenteken (Litouwen) ABC 123"
    const herkomstwoord = LAND_ERVOOR.exec(rest)
    const genoemd = herkomstwoord && adjectief(herkomstwoord[1]!)?.land
    if (genoemd) {
      land = genoemd
      begin += herkomstwoord[0].length
      rest = tekst.slice(begin, begin + 40)
    }
    const herhaald = /^[("']?([A-Z]{1,3})[:-] ?(?=[A-Z0-9])/.exec(rest) ?? LAND_LOS.exec(rest)
    if (herhaald && parseLandletters(herhaald[1]!) && (land === null || parseLandletters(herhaald[1]!) === land) && !isDutch(rest)) {
      land = parseLandletters(herhaald[1]!)
      begin += herhaald[0].length
      rest = tekst.slice(begin, begin + 40)
    }
    const gevonden = BUITENLANDSE_TEKENS.exec(rest)
    // "GX-813-?": nobody saw the rest.
    if (gevonden && /^[-–. ]{0,2}[?*…_]/.test(rest.slice(gevonden[0].length))) continue
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
      // "een Poolse auto, kenteken WGM 4521A"
      land ??= originBefore(tekst.slice(Math.max(0, m.index - CONTEXT_BEFORE), m.index), adjectief)
      if (land === null && (cijfers < 2 || tekens.length < 5)) continue
    }
    if (land === 'NL') continue
    if (/^[-–.]\d/.test(tekst.slice(tot, tot + 2))) continue
    spans.push([van, tot])
    uit.add(land ? `${land}:${tekens}` : tekens, cite(bron, van, tot))
    // "ABC 123, DEF 456 en GHI 789": of the same country.
    for (let vanaf = tot, n = 0; land !== null && n < LIST_MAX; n++) {
      const volgende = VOLGENDE.exec(tekst.slice(vanaf, vanaf + 30))
      const kaal = volgende?.[2]?.replace(/[^A-ZÄÖÜ0-9]/g, '') ?? ''
      if (!volgende || kaal.length < 4 || kaal.length > 9 || !/\d{2}/.test(kaal) || !/[A-Z]/.test(kaal) || isDutch(volgende[2]!)) break
      const eerste = vanaf + volgende[1]!.length
      vanaf = eerste + volgende[2]!.length
      spans.push([eerste, vanaf])
      uit.add(`${land}:${kaal}`, cite(bron, eerste, vanaf))
    }
  }
  // "een witte Sprinter (WGM 4521A, Pools)" and "WGM 4521A (PL)": the country stands behind.
  for (const m of tekst.matchAll(
    /(?<![\p{L}\d-])([A-Z]{1,3}[ -]?[A-Z]{0,2} ?\d{1,5} ?[A-Z]{0,3})[ ,]{0,2}[( ](?:land(?:code)? )?([A-Z]{1,3}|[A-Z]?[a-zëï]{3,12})(?: kenteken)?(?![\p{L}\d])/gu,
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

/** The last word of origin in the same sentence. */
function originBefore(voor: string, adjectief: (woord: string) => { land: string } | undefined): string | null {
  const woorden = voor.slice(voor.search(/[^.!?\n]{0,60}$/)).match(/[A-Za-zëïü]{4,24}/g) ?? []
  for (const woord of woorden.reverse()) {
    const land = adjectief(woord)?.land ?? adjectief(woord.replace(/e$/, ''))?.land
    if (land) return land
  }
  return null
}

function isDutch(rest: string): boolean {
  const drie = /^[("']?([A-Z0-9]{1,3})-([A-Z0-9]{1,3})-([A-Z0-9]{1,3})\b/.exec(rest)
  return (
    drie !== null &&
    writeSidecode(
      drie
        .slice(1)
        .map((groep) => readGroup(groep, true))
        .join(''),
    ) !== null
  )
}
