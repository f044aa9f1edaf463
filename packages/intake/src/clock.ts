// Which time of day do these words say? "half vier", "kwart voor 11", "14.30 uur", "tegen tienen", "8:15 pm".
// To which day it belongs is for dates.ts.
import { DAGDELEN } from './day-parts.ts'
import { parseTelwoord } from './numbers.ts'
import type { Woord } from './words.ts'

export interface Klok {
  /** Minutes after midnight as said; below twelve hours it may mean the afternoon. */
  minuten: number
  /** Said in a way that leaves morning or afternoon open ("half vier"), unlike "15.30" or "07:15". */
  open: boolean
  /** First token, and the one behind the last. */
  van: number
  tot: number
}

const UUR = new Set(['uur', 'u', 'uu', 'uur.', 'h', 'hr', 'hrs', 'hours', "o'clock", 'oclock'])
const KLOKWOORDEN = new Map<string, number>([
  ['eenen', 1],
  ['tweeen', 2],
  ['drieen', 3],
  ['vieren', 4],
  ['vijven', 5],
  ['zessen', 6],
  ['zevenen', 7],
  ['achten', 8],
  ['negenen', 9],
  ['tienen', 10],
  ['elven', 11],
  ['twaalven', 12],
])

/** "tienen", "drieën": hours as they are said behind tegen and rond. */
export function isKlokwoord(vorm: string): boolean {
  return KLOKWOORDEN.has(vorm)
}

function uurOf(woord: Woord | undefined): number | null {
  if (!woord || woord.soort === 'teken') return null
  const n = KLOKWOORDEN.get(woord.vorm) ?? parseTelwoord(woord.vorm)
  return n !== null && n >= 0 && n <= 24 ? n : null
}

/** Words that announce a time: with them a bare number is one. */
const KLOKVOORZETSEL = new Set(
  'om rond rondom tegen omstreeks vanaf tot tussen plm ca circa at around by aanvang begin einde eind starttijd tijd tijdstip'.split(' '),
)

/** The time that begins at token `i`, or null. Looks at most eight tokens ahead. */
export function parseKlok(lijst: Woord[], i: number): Klok | null {
  const w = lijst[i]
  if (!w || w.soort === 'teken') return null
  const voor = lijst[i - 1]
  if (w.vorm === 'klok' && lijst[i + 1]?.vorm === 'van') {
    const uur = uurOf(lijst[i + 2])
    return uur === null || uur < 1 ? null : { minuten: uur * 60, open: uur <= 12, van: i, tot: skipUur(lijst, i + 3) }
  }
  if (w.vorm === 'half' && lijst[i + 1]?.vorm === 'past') {
    const uur = uurOf(lijst[i + 2])
    return uur === null || uur < 1 || uur > 12 ? null : { minuten: uur * 60 + 30, open: true, van: i, tot: i + 3 }
  }
  if (w.vorm === 'half' || w.vorm === 'halfvier') {
    const uur = uurOf(lijst[i + 1])
    if (uur === null || uur < 1 || uur > 12 || /^(?:jaar|uur|miljoen|euro|maand)$/.test(lijst[i + 2]?.vorm ?? '')) return null
    return { minuten: uur * 60 - 30, open: true, van: i, tot: skipUur(lijst, i + 2) }
  }
  if (
    (w.vorm === 'middernacht' || w.vorm === 'midnight') &&
    voor &&
    /^(?:tot|na|voor|until|till|after|before)$/.test(voor.vorm) &&
    !/^(?:kwart|vlak|iets|kort|even)$/.test(lijst[i - 2]?.vorm ?? '')
  )
    return null
  if (w.vorm === 'middernacht' || w.vorm === 'midnight') return { minuten: 1440, open: false, van: i, tot: i + 1 }
  if (w.vorm === 'noon' || w.vorm === 'middaguur') return { minuten: 720, open: false, van: i, tot: i + 1 }
  // kwart voor elf, tien over half drie, vijf voor twaalf, quarter past nine
  const deel = w.vorm === 'kwart' || w.vorm === 'kwartier' || w.vorm === 'quarter' ? 15 : parseTelwoord(w.vorm)
  const richting = lijst[i + 1]?.vorm
  if (
    deel !== null &&
    deel >= 1 &&
    deel <= 29 &&
    (richting === 'voor' || richting === 'over' || richting === 'past' || (richting === 'to' && deel !== null && w.vorm === 'quarter'))
  ) {
    const half = lijst[i + 2]?.vorm === 'half'
    const uur = uurOf(lijst[i + (half ? 3 : 2)])
    const na = lijst[i + (half ? 4 : 3)]?.vorm ?? ''
    if (
      uur !== null &&
      uur >= 1 &&
      uur <= 24 &&
      !/^(?:euro|per|jaar|dagen|weken|maanden|personen|mensen|mannen|vrouwen)$/.test(na) &&
      (deel % 5 === 0 || half)
    ) {
      const basis = uur * 60 - (half ? 30 : 0)
      return {
        minuten: richting === 'voor' || richting === 'to' ? basis - deel : basis + deel,
        open: uur <= 12,
        van: i,
        tot: skipUur(lijst, i + (half ? 4 : 3)),
      }
    }
  }
  // "een uur of zes"
  if (w.vorm === 'een' && lijst[i + 1]?.vorm === 'uur' && lijst[i + 2]?.vorm === 'of') {
    const uur = uurOf(lijst[i + 3])
    return uur === null ||
      !(voor && (KLOKVOORZETSEL.has(voor.vorm) || voor.hoofdletter || /dag|middag|avond|ochtend|nacht|gister/.test(voor.vorm)))
      ? null
      : { minuten: uur * 60, open: uur <= 12, van: i, tot: i + 4 }
  }
  // "om 1725 uur"
  if (
    w.soort === 'getal' &&
    /^(?:[01]\d|2[0-3])[0-5]\d$/.test(w.vorm) &&
    UUR.has(lijst[i + 1]?.vorm ?? '') &&
    voor &&
    isVoorKlok(lijst, i - 1)
  )
    return { minuten: Number(w.vorm.slice(0, 2)) * 60 + Number(w.vorm.slice(2)), open: false, van: i, tot: i + 2 }
  const uur = uurOf(w)
  if (uur === null) return null
  const sep = lijst[i + 1]
  const min = lijst[i + 2]
  // 14.30, 14:30, 7.05, 15u30, 8h15
  if (
    w.soort === 'getal' &&
    w.vorm.length <= 2 &&
    sep?.vast &&
    min?.vast &&
    min.soort === 'getal' &&
    min.vorm.length === 2 &&
    Number(min.vorm) < 60 &&
    /^[.:uh]$/.test(sep.vorm)
  ) {
    const einde = lijst[i + 3]
    // 20.04.2026, 1.50 euro, 12:30:15
    if (einde && /^[.:\-/]$/.test(einde.vorm) && einde.vast && lijst[i + 4]?.vast && lijst[i + 4]?.soort === 'getal') {
      // 13.00-14.15 is a span of two times
      if (einde.vorm === '-' && parseKlok(lijst, i + 4)) return { minuten: uur * 60 + Number(min.vorm), open: false, van: i, tot: i + 3 }
      if (einde.vorm !== ':') return null
      return { minuten: uur * 60 + Number(min.vorm), open: false, van: i, tot: i + 5 }
    }
    if (voor?.vast && /^[-/.€]$/.test(voor.vorm) && lijst[i - 2]?.soort === 'getal' && lijst[i - 2]?.tot === voor.van && voor.vorm !== '-')
      return null
    if (
      voor?.vorm === '€' ||
      (/^(?:euro|eur|pw|pm|procent|%|meter|m|m2|km|ct|kg|x|versie)$/.test(einde?.vorm ?? '') &&
        !(einde?.vorm === 'pm' && /[:.]/.test(sep.vorm) && uur <= 12))
    )
      return null
    const tot = skipUur(lijst, i + 3)
    const nadrukkelijk =
      sep.vorm !== '.' ||
      tot > i + 3 ||
      (/^[-–]$/.test(einde?.vorm ?? '') &&
        lijst[i + 4]?.soort === 'getal' &&
        lijst[i + 5]?.vorm === '.' &&
        parseKlok(lijst, i + 4) !== null) ||
      (voor !== undefined && isVoorKlok(lijst, i - 1)) ||
      (w.vorm.length === 2 && w.vorm[0] === '0')
    if (!nadrukkelijk) return null
    return amPm(lijst, { minuten: uur * 60 + Number(min.vorm), open: false, van: i, tot })
  }
  // "drie uur", "14 uur", "8 pm", "0715 uur"
  const volgt = lijst[i + 1]?.vorm ?? ''
  if (w.soort === 'getal' && w.vorm.length === 4) return null
  if (UUR.has(volgt)) {
    if (
      /^(?:per|lang|later|geleden|achter|aan|of|werken|rijden|lopen|onderweg|extra|'s|vrij|nodig|onder|verder|gewerkt|op|na)$/.test(
        lijst[i + 2]?.vorm ?? '',
      ) &&
      !(voor && isVoorKlok(lijst, i - 1) && /^(?:op|lang|aan|na|'s)$/.test(lijst[i + 2]?.vorm ?? ''))
    )
      return null
    if (w.vorm === 'een' && !(voor && isVoorKlok(lijst, i - 1))) return null
    if (
      !(voor && (isVoorKlok(lijst, i - 1) || DAGDELEN[voor.vorm])) &&
      !DAGDELEN[lijst[i + 2]?.vorm ?? ''] &&
      lijst[i + 2]?.vorm !== 's' &&
      !/^(?:'s|vanmorgen)$/.test(lijst[i + 2]?.vorm ?? '') &&
      !isVoorKlok(lijst, i - 2)
    )
      return null
    return amPm(lijst, { minuten: uur * 60, open: (uur <= 12 && w.vorm.length < 5) || uur <= 12, van: i, tot: i + 2 })
  }
  if (/^(?:am|pm|a\.m|p\.m)$/.test(volgt) && uur >= 1 && uur <= 12)
    return amPm(lijst, { minuten: uur * 60, open: false, van: i, tot: i + 1 })
  const vlakBij = /^(?:na|voor)$/.test(voor?.vorm ?? '') && /^(?:even|vlak|kort|net|iets)$/.test(lijst[i - 2]?.vorm ?? '')
  if (vlakBij && w.soort === 'woord' && w.vorm !== 'een' && uur >= 1 && uur <= 12 && lijst[i + 1]?.soort !== 'woord')
    return { minuten: uur * 60, open: true, van: i, tot: i + 1 }
  if (KLOKWOORDEN.has(w.vorm) && /^(?:na|voor)$/.test(voor?.vorm ?? '')) return null
  if (KLOKWOORDEN.has(w.vorm)) return { minuten: uur * 60, open: true, van: i, tot: i + 1 }
  // "rond negen", "tussen twee en half vier"
  const eenheid =
    /^(?:jaar|uur|man|mannen|vrouwen|mensen|personen|dagen|weken|maanden|euro|stuks|kinderen|keer|procent|jongens|meisjes|km|meter|minuten|van|de|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|honderd|duizend|[-/.%]|o'clock)$/
  if (
    voor &&
    /^(?:rond|tegen|omstreeks|om|around|at)$/.test(voor.vorm) &&
    uur >= 1 &&
    uur <= 12 &&
    w.vorm !== 'een' &&
    !eenheid.test(volgt) &&
    !(lijst[i + 1]?.vast && lijst[i + 1]?.soort !== 'teken') &&
    lijst[i + 1]?.soort !== 'woord'
  )
    return { minuten: uur * 60, open: true, van: i, tot: i + 1 }
  if (
    voor &&
    /^(?:rond|tegen|omstreeks|om|tussen|around|at|by)$/.test(voor.vorm) &&
    uur >= 1 &&
    uur <= 12 &&
    w.soort === 'woord' &&
    w.vorm !== 'een' &&
    (volgt === "'s" ||
      volgt === 's' ||
      (volgt === 'en' && parseKlokSimple(lijst, i + 2)) ||
      /^(?:was|is|kwam|kwamen|zag|ging|stond|werd|a)$/.test(volgt))
  )
    return { minuten: uur * 60, open: true, van: i, tot: i + 1 }
  return null
}

function parseKlokSimple(lijst: Woord[], i: number): boolean {
  if (lijst[i]?.vorm === 'half' || lijst[i]?.vorm === 'kwart') return true
  return uurOf(lijst[i]) !== null && UUR.has(lijst[i + 1]?.vorm ?? '')
}

function isVoorKlok(lijst: Woord[], i: number): boolean {
  const woord = lijst[i]
  if (!woord) return false
  if (KLOKVOORZETSEL.has(woord.vorm)) return true
  if (/^(?:,|\(|:|-|–|op|en|van|from|between|tot|ongeveer|exact|precies|@|t\/m|a)$/.test(woord.vorm)) return true
  return (
    Boolean(DAGDELEN[woord.vorm]) ||
    /(?:dag|middag|avond|ochtend|nacht|morgen)$/.test(woord.vorm) ||
    /^(?:uur|jl|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|mrt|feb|jan|apr|jun|jul|aug|sep|sept|okt|nov|dec|gisteren|eergisteren|vandaag)$/.test(
      woord.vorm,
    ) ||
    (woord.soort === 'getal' && woord.vorm.length === 4)
  )
}

function skipUur(lijst: Woord[], i: number): number {
  return UUR.has(lijst[i]?.vorm ?? '') ? i + 1 : i
}

function amPm(lijst: Woord[], klok: Klok): Klok {
  const a = lijst[klok.tot]?.vorm ?? ''
  const punt = (a === 'p' || a === 'a') && lijst[klok.tot + 1]?.vorm === '.' && lijst[klok.tot + 2]?.vorm === 'm'
  if (a !== 'pm' && a !== 'am' && !punt) return klok
  const middag = a[0] === 'p'
  const minuten = middag && klok.minuten < 720 ? klok.minuten + 720 : !middag && klok.minuten >= 720 ? klok.minuten - 720 : klok.minuten
  return { ...klok, minuten, open: false, tot: klok.tot + (punt ? 3 : 1) }
}
