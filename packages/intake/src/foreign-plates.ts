// Which foreign number plates does a text name? By the words around them: the country before or behind, a vehicle, a list.
import { cite, type Brontekst, type Gelezens } from './evidence.ts'
import { parseLandletters, readHerkomstwoorden } from './nationaliteiten.ts'
import { isDutchPlate, writeSidecode } from './sidecodes.ts'

/** So far before a plate its country may be named. */
const ORIGIN_BEFORE = 60
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
export function readBuitenlandse(bron: Brontekst, uit: Gelezens<string>): (van: number, tot: number) => boolean {
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
    if (herhaald && parseLandletters(herhaald[1]!) && (land === null || parseLandletters(herhaald[1]!) === land) && !isDutchPlate(rest)) {
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
      if (writeSidecode(tekens) || isDutchPlate(rest)) continue
      const erachter = LAND_ERACHTER.exec(tekst.slice(tot, tot + 30))?.[1]
      if (erachter) land = adjectief(erachter)?.land ?? (/^[A-Z]{1,3}$/.test(erachter) ? parseLandletters(erachter) : null)
      // "een Poolse auto, kenteken WGM 4521A"
      land ??= originBefore(tekst.slice(Math.max(0, m.index - ORIGIN_BEFORE), m.index), adjectief)
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
      if (!volgende || kaal.length < 4 || kaal.length > 9 || !/\d{2}/.test(kaal) || !/[A-Z]/.test(kaal) || isDutchPlate(volgende[2]!)) break
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
