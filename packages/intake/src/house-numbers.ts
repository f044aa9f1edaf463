// Which house number and postcode stand behind a street? Ranges, letters, additions in every Dutch way of writing.
// Whether there is a street before them is for places.ts.
import { readPlaatsnamen } from './plaatsnamen.ts'
import type { Woord, Woorden } from './words.ts'

/** Behind a number these say that it counts something else. */
export const TELT =
  /^(?:mannen|vrouwen|mensen|personen|man|vrouw|auto's|busjes|bussen|keer|x|euro|jaar|maanden|weken|dagen|uur|u|meter|m|m2|km|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|jongens|meisjes|kinderen|roemenen|polen|bulgaren|personen|stuks|kamers|bedden|slaapplaatsen|procent|people|men|women)$/

/** The token of a house number at or one word behind `i` ("nr. 12", "nummer 12", ", 12"), or null. */
export function houseNumberAt(lijst: Woord[], i: number): number | null {
  let at = i
  if (/^(?:nr|nummer|nrs|no|huisnummer)$/.test(lijst[at]?.vorm ?? '')) {
    at++
    if (lijst[at]?.vorm === '.' || lijst[at]?.vorm === ':') at++
  } else if (lijst[at]?.vorm === ',' && /^(?:nr|nummer)$/.test(lijst[at + 1]?.vorm ?? '')) {
    at += 2
    if (lijst[at]?.vorm === '.') at++
  }
  const w = lijst[at]
  if (w?.soort !== 'getal' || w.vorm.length > 5 || Number(w.vorm) === 0 || w.zin !== lijst[i - 1]?.zin) return null
  const volgt = lijst[at + 1]
  if (volgt && !volgt.vast && TELT.test(volgt.vorm)) return null
  // A time, a date or an amount
  if (volgt?.vast && /^[.:/]$/.test(volgt.vorm) && lijst[at + 2]?.vast && lijst[at + 2]?.soort === 'getal' && volgt.vorm !== '/')
    return null
  if (w.vorm.length === 4 && postcodeAt(lijst, at) && at === i && !lijst[i - 1]?.hoofdletter) return null
  if (w.vorm.length === 4 && postcodeAt(lijst, at)) return null
  if (/^(?:19|20)\d\d$/.test(w.vorm) && at === i && !volgt?.vast) return null
  return at
}

export function numberEnd(lijst: Woord[], at: number): number {
  let eind = at + 1
  if (lijst[eind]?.vast && lijst[eind]?.soort === 'woord' && lijst[eind]!.vorm.length <= 3) eind++
  else if (lijst[eind]?.vast && /^[-/–]$/.test(lijst[eind]!.vorm) && lijst[eind + 1]?.vast) eind += 2
  if (lijst[eind]?.soort === 'woord' && lijst[eind]!.vorm.length === 1 && !lijst[eind]!.vast && lijst[eind]!.hoofdletter) eind++
  return eind
}

const EENHEID =
  /^(?:ws|wb|ark|unit|units|app|apt|appartement|kamer|deur|hs|huis|bis|boven|beneden|achter|voor|rood|zwart|rd|zw|hoog|verdieping|etage|box|loods|hal|kas|gebouw|blok|flat|studio|i|ii|iii|iv|v|vi|bg|begane|souterrain|kelder|bv|to|ls|ligplaats|steiger|vak|caravan|chalet|staplaats|plek|hal)$/

export function readHouseNumber(woorden: Woorden, at: number): { huisnummer: string; toevoeging: string | null; eind: number } {
  const { lijst, bron } = woorden
  const nummer = lijst[at]!.vorm
  let eind = at + 1
  const volgt = lijst[eind]
  const text = (van: number, tot: number) => bron.tekst.slice(lijst[van]!.van, lijst[tot - 1]!.tot)
  // 222-224, 8-8a (a range stays whole); 62-3, 12-II, 14-hs (an addition)
  if (
    volgt &&
    /^[-–/]$/.test(volgt.vorm) &&
    lijst[eind + 1] &&
    (volgt.vast || /^[-–]$/.test(volgt.vorm)) &&
    (lijst[eind + 1]!.vast || (lijst[eind + 1]!.soort === 'getal' && !volgt.vast))
  ) {
    const tweede = lijst[eind + 1]!
    if (tweede.soort === 'getal' && tweede.vorm.length <= 4) {
      const letter = lijst[eind + 2]?.vast && lijst[eind + 2]?.soort === 'woord' && lijst[eind + 2]!.vorm.length === 1 ? 1 : 0
      const oploopt = Number(tweede.vorm) > Number(nummer) || (Number(tweede.vorm) === Number(nummer) && letter === 1)
      if (oploopt && tweede.vorm.length - nummer.length < 2 && Number(tweede.vorm) - Number(nummer) < 100)
        return { huisnummer: text(at, eind + 2 + letter).replace(/\s/g, ''), toevoeging: null, eind: eind + 2 + letter }
      if (volgt.vast) return { huisnummer: nummer, toevoeging: text(eind + 1, eind + 2 + letter), eind: eind + 2 + letter }
    } else if (volgt.vast && tweede.vast && tweede.soort === 'woord' && (tweede.vorm.length <= 4 || EENHEID.test(tweede.vorm)))
      return { huisnummer: nummer, toevoeging: text(eind + 1, eind + 2), eind: eind + 2 }
  }
  // t/m: "12 t/m 18"
  if (volgt?.vorm === 't' && lijst[eind + 1]?.vorm === '/' && lijst[eind + 2]?.vorm === 'm' && lijst[eind + 3]?.soort === 'getal')
    return { huisnummer: `${nummer}-${lijst[eind + 3]!.vorm}`, toevoeging: null, eind: eind + 4 }
  if (volgt?.soort === 'woord') {
    if (volgt.vast && volgt.vorm.length <= 3) {
      eind++
      // 12a-3
      if (lijst[eind]?.vast && /^[-/]$/.test(lijst[eind]!.vorm) && lijst[eind + 1]?.vast && lijst[eind + 1]!.vorm.length <= 3)
        return { huisnummer: nummer, toevoeging: text(at + 1, eind + 2), eind: eind + 2 }
      return { huisnummer: nummer, toevoeging: text(at + 1, eind), eind }
    }
    const na = lijst[eind + 1]
    if (volgt.hoofdletter && volgt.vorm.length === 1 && !volgt.eerste && !(na?.vorm === '.' && lijst[eind + 2]?.hoofdletter))
      return { huisnummer: nummer, toevoeging: text(eind, eind + 1), eind: eind + 1 }
    if (/^[a-h]$/.test(volgt.vorm) && !volgt.vast && !(na?.soort === 'woord' && volgt.vorm === 'a'))
      return { huisnummer: nummer, toevoeging: text(eind, eind + 1), eind: eind + 1 }
    return readUnit(woorden, at, eind)
  }
  if (volgt?.vorm === ',' || volgt?.vorm === '(') {
    const unit = readUnit(woorden, at, eind + 1)
    if (
      unit.toevoeging &&
      /^(?:unit|ws|app|appartement|kamer|deur|box|studio|hal|ligplaats|achter|ark|flat|loods|caravan|chalet)/i.test(unit.toevoeging) &&
      unit.toevoeging.includes(' ')
    )
      return unit
  }
  // "12 2 hoog", "12 1e verdieping" and the like
  if (volgt?.soort === 'getal' && volgt.vorm.length <= 2 && /^(?:hoog|e)$/.test(lijst[eind + 1]?.vorm ?? '')) {
    const tot = lijst[eind + 1]!.vorm === 'e' ? eind + 3 : eind + 2
    return { huisnummer: nummer, toevoeging: text(eind, tot), eind: tot }
  }
  return { huisnummer: nummer, toevoeging: null, eind: at + 1 }
}

/** "ws 6", "unit C", "II", "achter", "deur 9". */
function readUnit(woorden: Woorden, nummerAt: number, i: number): { huisnummer: string; toevoeging: string | null; eind: number } {
  const { lijst, bron } = woorden
  const nummer = lijst[nummerAt]!.vorm
  const w = lijst[i]
  if (!w || !EENHEID.test(w.vorm)) return { huisnummer: nummer, toevoeging: null, eind: nummerAt + 1 }
  const na = lijst[i + 1]
  const romeins = /^(?:i|ii|iii|iv|v|vi)$/.test(w.vorm)
  const los = /^(?:hs|huis|bis|rood|zwart|rd|zw|achter|boven|beneden|bg)$/.test(w.vorm)
  // "12 achter de kerk" says where it stands, and is no addition
  if (romeins && !w.hoofdletter) return { huisnummer: nummer, toevoeging: null, eind: nummerAt + 1 }
  const naam =
    na && (na.soort === 'getal' || (na.soort === 'woord' && na.vorm.length <= 2 && na.hoofdletter)) && !romeins && na.zin === w.zin
  if (naam) return { huisnummer: nummer, toevoeging: bron.tekst.slice(w.van, na.tot), eind: i + 2 }
  if (romeins || (los && !(na && na.zin === w.zin && /^(?:de|het|een|wonen|woont|staat|staan|zit|zitten|is|ligt|in|en)$/.test(na.vorm))))
    return { huisnummer: nummer, toevoeging: bron.tekst.slice(w.van, w.tot), eind: i + 1 }
  if (los && /^(?:bis|hs|rood|zwart)$/.test(w.vorm)) return { huisnummer: nummer, toevoeging: bron.tekst.slice(w.van, w.tot), eind: i + 1 }
  return { huisnummer: nummer, toevoeging: null, eind: nummerAt + 1 }
}

/** "unit C at Braziliëlaan 14", "kamer 3 van …": the addition before the street. */
export function unitBefore(lijst: Woord[], begin: number): { van: number; tot: number } | null {
  let at = begin - 1
  while (at > 0 && /^(?:at|van|op|aan|de|het|in|of|the|,|bij)$/.test(lijst[at]!.vorm) && begin - at < 4) at--
  const waarde = lijst[at]
  const soort = lijst[at - 1]
  if (!waarde || !soort || waarde.zin !== lijst[begin]!.zin) return null
  if (
    /^(?:unit|box|deur|appartement|studio|hal|loods|kamer)$/.test(soort.vorm) &&
    (waarde.soort === 'getal' || (waarde.hoofdletter && waarde.vorm.length <= 2))
  )
    return { van: at - 1, tot: at + 1 }
  return null
}

export function postcodeAt(lijst: Woord[], i: number): { postcode: string; eind: number } | null {
  const cijfers = lijst[i]
  const letters = lijst[i + 1]
  if (
    cijfers?.soort !== 'getal' ||
    cijfers.vorm.length !== 4 ||
    cijfers.vorm[0] === '0' ||
    !letters ||
    letters.soort !== 'woord' ||
    letters.vorm.length !== 2
  )
    return null
  if (/^s[ads]$/.test(letters.vorm) || !/^[a-z]{2}$/.test(letters.vorm)) return null
  const afstand = letters.van - cijfers.tot
  if (afstand > 2) return null
  // "in 2026 en": small letters only when they are stuck to the digits.
  if (!letters.hoofdletter && !letters.vast) return null
  if (
    letters.hoofdletter &&
    !letters.vast &&
    letters.tot - letters.van === 2 &&
    /^(?:in|op|de|en|er|ik|is|we|ze|of|te)$/.test(letters.vorm) &&
    /^(?:19|20)\d\d$/.test(cijfers.vorm)
  )
    return null
  return { postcode: `${cijfers.vorm} ${letters.vorm.toUpperCase()}`, eind: i + 2 }
}

/** A postcode within some marks and words behind: ", 1431 BT", " te Aalsmeer (1431 BT)", "postcode 1431BT". */
export function postcodeNear(lijst: Woord[], i: number): { postcode: string; eind: number } | null {
  for (let at = i; at < Math.min(i + 5, lijst.length); at++) {
    const w = lijst[at]!
    const gevonden = postcodeAt(lijst, at)
    if (gevonden) return gevonden
    if (
      !(w.soort === 'teken' && /^[,(\-–:;|/]$/.test(w.vorm)) &&
      !/^(?:te|in|postcode|pc|met|de)$/.test(w.vorm) &&
      !readPlaatsnamen().plaatsen.has(w.vorm)
    )
      return null
  }
  return null
}
