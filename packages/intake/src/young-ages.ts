// Which words say the age of somebody under eighteen: "16 jaar", "een meisje van 15", "Sem (16)"? Not that of a sister, a baby
// or the reporter's own child. What else says under age is for minderjarig.ts.
import { parseTelwoord } from './numbers.ts'
import type { Woord } from './words.ts'

export const ADULT = 18
/** Younger than this is a child that comes up, unless work or sex is what it is about. */
export const YOUNGEST = 9
const ANDER_KIND = new Set(
  'zusje zusjes broertje broertjes baby kleinkind kleinkinderen peuter kleuter kleuters zoontje dochtertje nichtje neefje kinderen kind'.split(
    ' ',
  ),
)
const MENS = new Set(
  'meisje kleindochter kleinzoon achterneefje vriendje buurmeisje buurjongen kids kid teen brugklasser meisjes jongen jongens meid meiden jongere jongeren dochter zoon client cliente leerling kind kinderen vriendin vriendinnen girl girls boy boys jochie jochies gast knul dame vrouw jongeman bezorger bezorgers slachtoffer pupil scholiere student studente jeugdige jeugdigen tiener nichtje neefje broer zus stiefdochter stiefzoon pleegdochter medewerker medewerkster werknemer hulp verkoopster afwasser loopjongen krantenjongen'.split(
    ' ',
  ),
)
const GEEN_LEEFTIJD = new Set(
  'jaar jaren maanden weken dagen uur uren euro man mannen vrouwen mensen personen keer procent km meter stuks slaapplaatsen kinderen min minuten januari februari maart april mei juni juli augustus september oktober november december bedden'.split(
    ' ',
  ),
)

/** The token behind an age under eighteen that begins at `i`, or null. */
export function youngAgeAt(lijst: Woord[], i: number): number | null {
  const w = lijst[i]!
  const n = w.soort === 'teken' || w.soort === 'kenmerk' ? null : parseTelwoord(w.vorm)
  if (n === null || n < YOUNGEST || n >= ADULT) return null
  const voor = lijst[i - 1]
  const voorVoor = lijst[i - 2]
  let volgt = lijst[i + 1]
  let eind = i + 1
  // "13, 14", "15 of 16", "16/17"
  if (volgt && /^(?:of|,|-|\/|tot|a|or)$/.test(volgt.vorm)) {
    const tweede = parseTelwoord(lijst[i + 2]?.vorm ?? '')
    if (tweede !== null && tweede > n && tweede <= 22) {
      eind = i + 3
      volgt = lijst[eind]
    }
  }
  const na = volgt?.vorm ?? ''
  if (volgt?.vorm === '-' && volgt.vast && /^jarige?n?$/.test(lijst[eind + 1]?.vorm ?? '')) return isOther(lijst, i) ? null : eind + 2
  if (/^jarige?n?$/.test(na)) return isOther(lijst, i) ? null : eind + 1
  if (volgt?.vast && /^[.:/]$/.test(na) && lijst[eind + 1]?.soort === 'getal') return null
  if (voor?.vast && w.vast && /^[-/.:]$/.test(voor.vorm)) return null
  const jaar = /^(?:jaar|jr|j|jaartjes|years?|yrs|yo)$/.test(na)
  if (jaar) {
    const erna = lijst[eind + 1]?.vorm ?? ''
    if (/^(?:geleden|lang|later|terug|in|werkzaam|ervaring|getrouwd|samen|gewerkt|dienst|cel|ago)$/.test(erna)) return null
    if (
      /^(?:al|sinds|na|over|binnen|afgelopen|laatste|ruim|bijna|voor)$/.test(voor?.vorm ?? '') &&
      !/^oud/.test(erna) &&
      !MENS.has(voorVoor?.vorm ?? '')
    )
      return null
    // "hij werkt er 16 jaar"
    if (
      !/^(?:oud|old)$/.test(erna) &&
      lijst
        .slice(Math.max(0, i - 3), i)
        .some((v) => /^(?:werkt|werken|werkte|woont|wonen|woonde|duurt|loopt|bestaat|kent|kennen)$/.test(v.vorm)) &&
      !/^(?:van|\()$/.test(voor?.vorm ?? '')
    )
      return null
    return isOther(lijst, i) ? null : eind + (/^(?:oud|old)$/.test(erna) ? 2 : 1)
  }
  if (GEEN_LEEFTIJD.has(na)) return null
  if (lijst[eind]?.vast && lijst[eind]!.soort !== 'teken') return null
  // "zei 12 te zijn", "ik schat m 15"
  if (na === 'te' && lijst[eind + 1]?.vorm === 'zijn') return isOther(lijst, i) ? null : eind
  if (/^(?:m|'m|hem|haar)$/.test(voor?.vorm ?? '') && /^(?:schat|schatte|schatten)$/.test(voorVoor?.vorm ?? '')) return eind
  // "wordt in maart 16"
  if (
    /^(?:wordt|word|turns)$/.test(voor?.vorm ?? '') ||
    (lijst.slice(Math.max(0, i - 4), i).some((v) => v.vorm === 'wordt' && v.zin === w.zin) &&
      /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|week|maand|binnenkort)$/.test(
        voor?.vorm ?? '',
      ))
  )
    return isOther(lijst, i) ? null : eind
  // "leeftijd: 16", "niet ouder dan 16", "a 15-year-old boy"
  if (voor?.vorm === ':' && /^(?:leeftijd|age)$/.test(voorVoor?.vorm ?? '')) return eind
  if (voor?.vorm === 'dan' && /^(?:ouder|jonger|uit)$/.test(voorVoor?.vorm ?? '')) return eind
  if (volgt?.vorm === '-' && /^year/.test(lijst[eind + 1]?.vorm ?? '')) return eind + 2
  // "meisje van 16", "jongens van 13, 14"
  if (
    /^(?:van|ongeveer|circa|of|rond|om)$/.test(voor?.vorm ?? '') &&
    (MENS.has(voorVoor?.vorm ?? '') || MENS.has(lijst[i - 3]?.vorm ?? ''))
  )
    return isOther(lijst, i) ? null : eind
  // "een eerstejaars van 16 vroeg": whatever they are called.
  if (
    voor?.vorm === 'van' &&
    voorVoor?.soort === 'woord' &&
    /^(?:een|de|het|mijn|onze)$/.test(lijst[i - 3]?.vorm ?? '') &&
    !/^(?:groep|groepje|ploeg|totaal|aantal|maximum|minimum|capaciteit|nacht|avond|ochtend|middag)$/.test(voorVoor.vorm) &&
    /^(?:[.,;)]|die|dat|vroeg|zei|zegt|is|was|heeft|had|wordt|werd|kwam|komt|moet|moest|en|met|uit)$/.test(na)
  )
    return isOther(lijst, i) ? null : eind
  // "ze zijn 14 en 15"
  if (
    /^(?:zijn|waren|are|were)$/.test(voor?.vorm ?? '') &&
    WIE.has(voorVoor?.vorm ?? '') &&
    /^(?:en|and|,)$/.test(na) &&
    (parseTelwoord(lijst[eind + 1]?.vorm ?? '') ?? 99) <= 22
  )
    return eind
  if (isAgeOf(lijst, i, na)) return isOther(lijst, i) ? null : eind
  // "Noëlle is 16", "ze is pas 15", "ik denk 17", "dus 17"
  if (
    /^(?:is|was|pas|nog|denk|dus|nu|net|leeftijd|werd|age|aged|hooguit|hoogstens|amper|maar|geschat|schat|ca|:|als|zelf|zegt|lijkt|net|just|only|turned|circa|ongeveer|rond)$/.test(
      voor?.vorm ?? '',
    ) &&
    (!volgt ||
      volgt.soort === 'teken' ||
      /^(?:en|maar|dus|die|ze|hij|of|wordt|and|but|denk|misschien|geworden|zijn|is|moet|lijkt)$/.test(na) ||
      volgt.zin !== w.zin)
  ) {
    const onderwerp = lijst
      .slice(Math.max(0, i - 6), i)
      .some(
        (v) =>
          /^(?:ze|hij|zij|ie|die|is|was|leeftijd|meisje|jongen|jongetje|she|he|denk|age|aged|dus|eruit|oogt|ogen|lijkt|lijken|zegt|schat|zelf|haar|hem)$/.test(
            v.vorm,
          ) || v.hoofdletter,
      )
    if (onderwerp && !/^(?:er|nummer|huisnummer|kamer|uur|klas|dag|datum|om)$/.test(voorVoor?.vorm ?? ''))
      return isOther(lijst, i) ? null : eind
  }
  // "Sem (16)", "Dewi, 17,", "een meisje (15/16)"
  if (
    (voor?.vorm === '(' && MENS.has(voorVoor?.vorm ?? '') && /^(?:en|of|&)$/.test(na)) ||
    (na === ')' && /^(?:en|of|&|,)$/.test(voor?.vorm ?? '') && lijst[i - 3]?.vorm === '(' && MENS.has(lijst[i - 4]?.vorm ?? ''))
  )
    return eind
  if (voor?.vorm === '(' && (na === ')' || na === ',') && (voorVoor?.hoofdletter || MENS.has(voorVoor?.vorm ?? '')))
    return isOther(lijst, i) ? null : eind
  if (voor?.vorm === ',' && na === ',' && voorVoor?.hoofdletter && voorVoor.soort === 'woord') return eind
  return null
}

const SCHATTING = new Set(
  'rond op hooguit hoogstens maximaal amper pas net nog geen ongeveer circa zowat bijna hoogst barely about around only just maybe'.split(
    ' ',
  ),
)
const WIE = new Set('ze zij hij ie hem haar die zichzelf she he them they hen hun'.split(' '))

/** What has a number and no age. */
const GENUMMERD = /^(?:kamer|nummer|huisnummer|nr|klas|groep|lijn|bus|uur|unit|perron|flat|van|tot|om|voor|per|met|op|in)$/

/** "ik schat ze rond de zestien", "een meisje van hooguit 16", "hij zei dat ie veertien is": a bare number that is somebody's age. */
function isAgeOf(lijst: Woord[], i: number, na: string): boolean {
  const w = lijst[i]!
  const voor = lijst.slice(Math.max(0, i - 7), i).filter((v) => v.zin === w.zin)
  const wie = lijst[i - 1]?.vorm !== 'er' && lijst[i - 2]?.vorm !== 'er' && voor.some((v) => WIE.has(v.vorm) || MENS.has(v.vorm))
  if (!wie || !(na === '' || /^(?:[,.;:!?()]|is|was|zijn|waren|werd|wordt|lijkt|leek|schat|geworden|of|en|die|dat|met|maar)$/.test(na)))
    return false
  // "het meisje is volgens haar moeder vijftien"
  const zegt = voor.findIndex((v) => /^(?:is|was)$/.test(v.vorm))
  if (
    /^[.,;!?]?$/.test(na) &&
    zegt > 0 &&
    (WIE.has(voor[zegt - 1]!.vorm) || MENS.has(voor[zegt - 1]!.vorm)) &&
    !GENUMMERD.test(lijst[i - 1]!.vorm)
  )
    return true
  const direct = lijst[i - 1]?.vorm === 'de' ? lijst[i - 2] : lijst[i - 1]
  if (/^(?:is|was|zijn|werd|wordt|lijkt)$/.test(na) && voor.slice(-3).some((v) => WIE.has(v.vorm))) return true
  if (!direct || !SCHATTING.has(direct.vorm)) return false
  return voor.some((v) =>
    /^(?:schat\w*|lijk\w*|leek|leken|is|was|zijn|waren|van|oogt|ogen|oogde\w*|zag|zagen|ziet|looks?|looked|seem\w*)$/.test(v.vorm),
  )
}

/** "Zij heeft een dochter van 12", "mijn zoon van 15 zag het": a child who comes up, or who tells it. */
function isRelative(lijst: Woord[], at: number): boolean {
  if (!/^(?:dochter|zoon)$/.test(lijst[at]!.vorm)) return false
  if (lijst[at - 1]?.vorm === 'een' && /^(?:heeft|hebben|had|met|plus|en)$/.test(lijst[at - 2]?.vorm ?? '')) return true
  return (
    lijst[at - 1]?.vorm === 'mijn' &&
    lijst.slice(at + 1, at + 6).some((w) => /^(?:zag|hoorde|vertelde|zei|zegt|vertelt|ziet|fietst|fietste|speelt|merkte)$/.test(w.vorm))
  )
}

/** A sister, a baby, the children of: not the one it is about. */
export function isOther(lijst: Woord[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 5) && lijst[at]!.zin === lijst[i]!.zin; at--) {
    if (ANDER_KIND.has(lijst[at]!.vorm)) {
      if (/^kind(?:eren)?$/.test(lijst[at]!.vorm) && !/^(?:haar|zijn|hun|mijn|onze)$/.test(lijst[at - 1]?.vorm ?? '')) return false
      return true
    }
    if (MENS.has(lijst[at]!.vorm)) return isRelative(lijst, at)
  }
  for (let at = i + 1; at < Math.min(lijst.length, i + 5) && lijst[at]!.zin === lijst[i]!.zin; at++)
    if (/^(?:zusje|broertje|baby|zoontje|dochtertje)$/.test(lijst[at]!.vorm)) return true
  return false
}
