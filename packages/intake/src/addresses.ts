// Which addresses does a text name, in every Dutch way of writing? Also bare postcodes. Whether one exists is for the address
// register; what is a street's name is in street-names.ts, its number in house-numbers.ts.
import { houseNumberAt, numberEnd, postcodeAt, postcodeNear, readHouseNumber, TELT, unitBefore } from './house-numbers.ts'
import { readPlaatsnamen } from './plaatsnamen.ts'
import {
  COMMON_LOWER,
  genericStreet,
  isAddressed,
  isPerson,
  isStreetAlone,
  STRAAT,
  STRAAT_MET_NUMMER,
  streetStart,
  TUSSENVOEGSEL,
} from './street-names.ts'
import { townAfter, townNear } from './towns.ts'
import { GEEN_STRAAT } from './place-words.ts'
import type { Woord, Woorden } from './words.ts'

/** A report names some dozens of places at most. */
export const PLACES_MAX = 200

export interface Adres {
  straat: string | null
  huisnummer: string | null
  toevoeging: string | null
  postcode: string | null
  plaats: string | null
  van: number
  tot: number
  /** Token behind the last. */
  eind: number
  begin: number
}

/** The addresses of one text, in order. Linear. */
export function findAdressen(woorden: Woorden): Adres[] {
  const { lijst } = woorden
  const adressen: Adres[] = []
  let vrijVanaf = 0
  for (let i = 0; i < lijst.length && adressen.length <= PLACES_MAX; i++) {
    if (i < vrijVanaf) continue
    const gevonden = readAdres(woorden, i, vrijVanaf)
    for (const adres of gevonden) {
      adressen.push(adres)
      vrijVanaf = Math.max(vrijVanaf, adres.eind)
    }
  }
  return adressen
}

/** An address whose street name ends at token `i`, or a bare postcode there. */
function readAdres(woorden: Woorden, i: number, grens: number): Adres[] {
  const { lijst, bron } = woorden
  const w = lijst[i]!
  if (w.soort === 'getal' && w.vorm.length === 4) {
    const postcode = postcodeAt(lijst, i)
    if (!postcode) return []
    return [readBarePostcode(woorden, i, postcode)]
  }
  if (w.soort !== 'woord') return []
  const generiek = w.hoofdletter && /^(?:laan|weg|plein|kade|hof|dijk|park|haven|kerkstraat)$/.test(w.vorm) ? genericStreet(lijst, i) : null
  const eindNaam = generiek ?? i
  const nummerAt = houseNumberAt(lijst, eindNaam + 1)
  const postcodeErna = nummerAt === null ? null : postcodeNear(lijst, numberEnd(lijst, nummerAt))
  const laatste = w.vorm.split('-').at(-1)!
  const metSuffix = generiek !== null || (STRAAT_MET_NUMMER.test(laatste) && w.vorm.length > 3 && !GEEN_STRAAT.has(w.vorm))
  let straat = false
  if (nummerAt !== null && metSuffix && (w.hoofdletter || STRAAT.test(laatste) || postcodeErna)) straat = true
  // A short name without such an end ("Dreef 62", "Helling 12") is a street where a postcode or "te" follows, or a word for an address stands before.
  else if (
    nummerAt !== null &&
    w.hoofdletter &&
    !w.eerste &&
    w.vorm.length > 3 &&
    !TUSSENVOEGSEL.test(w.vorm) &&
    (postcodeErna || isAddressed(lijst, i, nummerAt))
  )
    straat = !readPlaatsnamen().plaatsen.has(w.vorm) || Boolean(postcodeErna)
  else if (nummerAt !== null && w.hoofdletter && w.eerste && (postcodeErna || (isAddressed(lijst, i, nummerAt) && w.vorm.length > 4)))
    straat = true
  else if (
    nummerAt === null &&
    w.hoofdletter &&
    STRAAT.test(laatste) &&
    w.vorm.length > 5 &&
    !GEEN_STRAAT.has(w.vorm) &&
    isStreetAlone(lijst, i)
  )
    straat = true
  else if (
    nummerAt === null &&
    !w.hoofdletter &&
    /(?:straat|laan|plein|weg|kade|dijk)$/.test(laatste) &&
    w.vorm.length > 6 &&
    !GEEN_STRAAT.has(w.vorm) &&
    ((/^(?:de|het|t|'t)$/.test(lijst[i - 1]?.vorm ?? '') && /^(?:aan|in|op|langs|bij|hoek|van)$/.test(lijst[i - 2]?.vorm ?? '')) ||
      (w.vorm.length > 9 && /^[(:,]$/.test(lijst[i - 1]?.vorm ?? ''))) &&
    !COMMON_LOWER.test(w.vorm)
  )
    straat = true
  // "aan de Amstelzijde in Ouderkerk": an end that is a street's only with a number, or with a town behind.
  else if (
    nummerAt === null &&
    w.hoofdletter &&
    w.vorm.length > 7 &&
    metSuffix &&
    /^(?:de|het)$/.test(lijst[i - 1]?.vorm ?? '') &&
    /^(?:aan|op|langs)$/.test(lijst[i - 2]?.vorm ?? '') &&
    /^(?:in|te)$/.test(lijst[i + 1]?.vorm ?? '') &&
    lijst[i + 2]?.hoofdletter
  )
    straat = true
  if (!straat) return []
  const begin = generiek !== null ? i : streetStart(lijst, i, grens)
  if (begin > 0 && !/^(?:van|de)$/.test(lijst[begin - 1]!.vorm) && isPerson(lijst, begin)) return []
  const naam = bron.tekst.slice(lijst[begin]!.van, lijst[eindNaam]!.tot).replace(/\s+/g, ' ')
  if (nummerAt === null) {
    return [
      {
        straat: naam,
        huisnummer: numberBefore(lijst, begin),
        toevoeging: null,
        postcode: null,
        plaats: townNear(woorden, eindNaam + 1),
        van: lijst[begin]!.van,
        tot: lijst[eindNaam]!.tot,
        begin,
        eind: eindNaam + 1,
      },
    ]
  }
  const adressen: Adres[] = []
  let at = nummerAt
  for (;;) {
    const nummer = readHouseNumber(woorden, at)
    adressen.push({
      straat: naam,
      huisnummer: nummer.huisnummer,
      toevoeging: nummer.toevoeging,
      postcode: null,
      plaats: null,
      van: lijst[begin]!.van,
      tot: lijst[nummer.eind - 1]!.tot,
      begin,
      eind: nummer.eind,
    })
    // "Hornweg 12 en 14", "12, 14 en 16"
    const volgt = lijst[nummer.eind]?.vorm
    const verder = volgt === 'en' || volgt === ',' || volgt === '&' || volgt === '/' ? houseNumberAt(lijst, nummer.eind + 1) : null
    if (
      verder === null ||
      verder !== nummer.eind + 1 ||
      adressen.length > 20 ||
      postcodeAt(lijst, verder) ||
      lijst[verder + 1]?.hoofdletter ||
      (/^[.:]$/.test(lijst[verder + 1]?.vorm ?? '') && lijst[verder + 2]?.vast) ||
      (volgt === ',' && lijst[verder]!.vorm.length > 3) ||
      (volgt === ',' && !/^(?:,|en|\.|a|b|c)$/.test(lijst[verder + 1]?.vorm ?? ''))
    )
      break
    at = verder
  }
  const laatsteAdres = adressen.at(-1)!
  const postcode = postcodeNear(lijst, laatsteAdres.eind)
  const plaats = postcode ? townAfter(woorden, postcode.eind) : townNear(woorden, laatsteAdres.eind)
  const eerder = unitBefore(lijst, begin)
  for (const adres of adressen) {
    adres.postcode = postcode?.postcode ?? null
    adres.plaats = plaats
    if (adres.toevoeging === null && eerder) adres.toevoeging = bron.tekst.slice(lijst[eerder.van]!.van, lijst[eerder.tot - 1]!.tot)
  }
  if (postcode) laatsteAdres.eind = postcode.eind
  return adressen
}

/** "bij nummer 38 hier in de Begoniastraat": the number that stands before its street, or null. */
function numberBefore(lijst: Woord[], begin: number): string | null {
  for (let at = begin - 1; at > Math.max(0, begin - 6) && lijst[at]!.zin === lijst[begin]!.zin; at--) {
    const w = lijst[at]!
    if (w.soort === 'getal') return /^(?:nummer|nr|huisnummer|no)$/.test(lijst[at - 1]?.vorm ?? '') ? w.vorm : null
    if (!/^(?:in|op|aan|van|de|het|hier|daar|onze|deze|,)$/.test(w.vorm)) return null
  }
  return null
}

/** Postcode without a street: "1431 KW 31", "Postcode: 1431KW, huisnummer 31". */
function readBarePostcode(woorden: Woorden, i: number, postcode: { postcode: string; eind: number }): Adres {
  const { lijst } = woorden
  let eind = postcode.eind
  let huisnummer: string | null = null
  let toevoeging: string | null = null
  let at = eind
  while (/^(?:,|;|-|huisnummer|huisnr|nr|nummer|:|\.|\||en)$/.test(lijst[at]?.vorm ?? '') && at < eind + 4) at++
  const nummerAt =
    lijst[at]?.soort === 'getal' &&
    lijst[at]!.vorm.length <= 4 &&
    !lijst[at]!.eerste &&
    !TELT.test(lijst[at + 1]?.vorm ?? '') &&
    !(lijst[at + 1]?.vast && /^[.:-]$/.test(lijst[at + 1]!.vorm) && lijst[at + 2]?.vast)
      ? at
      : null
  if (nummerAt !== null && lijst[nummerAt]!.van - lijst[eind - 1]!.tot < 24) {
    const nummer = readHouseNumber(woorden, nummerAt)
    huisnummer = nummer.huisnummer
    toevoeging = nummer.toevoeging
    eind = nummer.eind
  }
  return {
    straat: null,
    huisnummer,
    toevoeging,
    postcode: postcode.postcode,
    plaats: townAfter(woorden, eind),
    van: lijst[i]!.van,
    tot: lijst[eind - 1]!.tot,
    begin: i,
    eind,
  }
}
