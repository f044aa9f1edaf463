// Which day does a date say: 3-11-2026, 20261103, "3 november jl.", "March 3rd", "de 14e"? Without a year the last such day.
import { isDatum, toDag, toDatum, type Dag } from './calendar.ts'
import { KORTE_MAAND, MAANDEN, monthBehindDay, WEEKDAGEN } from './date-names.ts'
import { readYear, relativeYear, skipJl } from './date-tails.ts'
import { day, made, type Vermelding } from './moments.ts'
import { parseRangwoord } from './numbers.ts'
import type { Woord } from './words.ts'

/** 3-11, 3/11/26, 03.11.2026, 2026-11-03, 20261103. */
export function numericDate(lijst: Woord[], i: number, nu: Dag | null): Vermelding | null {
  const a = lijst[i]!
  if (a.soort !== 'getal') return null
  const voor = lijst[i - 1]
  if (voor && a.vast && /^[-/.,:€]$/.test(voor.vorm) && lijst[i - 2] && lijst[i - 2]!.soort !== 'teken' && voor.vast) return null
  if (a.vorm.length === 8 && /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(a.vorm)) {
    const [jaar, maand, dag] = [Number(a.vorm.slice(0, 4)), Number(a.vorm.slice(4, 6)), Number(a.vorm.slice(6))]
    return isDatum(jaar, maand, dag) ? made(day(toDag(jaar, maand, dag)), null, i, i + 1, { volledig: true }) : null
  }
  const [s1, b, s2, c] = [lijst[i + 1], lijst[i + 2], lijst[i + 3], lijst[i + 4]]
  if (!s1?.vast || !b?.vast || b.soort !== 'getal' || !/^[-/.–]$/.test(s1.vorm)) return null
  if (s2?.vast && /^[-/.]$/.test(s2.vorm) && c?.vorm === "'" && lijst[i + 5]?.soort === 'getal' && lijst[i + 5]!.vorm.length === 2) {
    const jaar = 2000 + Number(lijst[i + 5]!.vorm)
    return isDatum(jaar, Number(b.vorm), Number(a.vorm))
      ? made(day(toDag(jaar, Number(b.vorm), Number(a.vorm))), null, i, i + 6, { volledig: true })
      : null
  }
  const drie = s2?.vast && c?.vast && c.soort === 'getal' && /^[-/.–]$/.test(s2.vorm)
  if (drie) {
    if (lijst[i + 5]?.vast && /^[-/]$/.test(lijst[i + 5]!.vorm) && lijst[i + 6]?.vast && lijst[i + 6]?.soort === 'getal') return null
    if (a.vorm.length === 4) {
      const [jaar, maand, dag] = [Number(a.vorm), Number(b.vorm), Number(c!.vorm)]
      return b.vorm.length <= 2 && c!.vorm.length <= 2 && isDatum(jaar, maand, dag)
        ? made(day(toDag(jaar, maand, dag)), null, i, i + 5, { volledig: true })
        : null
    }
    if (a.vorm.length > 2 || b.vorm.length > 2 || (c!.vorm.length !== 2 && c!.vorm.length !== 4)) return null
    const kort = Number(c!.vorm)
    const jaar = c!.vorm.length === 4 ? kort : kort + (nu !== null && 2000 + kort > toDatum(nu).jaar + 1 ? 1900 : 2000)
    return isDatum(jaar, Number(b.vorm), Number(a.vorm))
      ? made(day(toDag(jaar, Number(b.vorm), Number(a.vorm))), null, i, i + 5, { volledig: true })
      : null
  }
  // Without a year: 3-11 and 3/11, not 3.11 (a time or an amount), and not "2-3 keer".
  if (nu === null || a.vorm.length > 2 || b.vorm.length > 2 || s1.vorm === '.' || !isDatum(2024, Number(b.vorm), Number(a.vorm)))
    return null
  const volgt = lijst[i + 3]
  if (volgt?.vast && volgt.soort !== 'teken') return null
  const voorwoord = voor?.vorm ?? ''
  const metDag =
    /^(?:op|dd|d\.d|d|van|tot|m|en|vanaf|sinds|per|rond|on|since)$/.test(voorwoord) ||
    WEEKDAGEN.has(voorwoord) ||
    a.eerste ||
    voorwoord === '(' ||
    voorwoord === ',' ||
    voorwoord === ':'
  const eenheid = /^(?:x|keer|man|mannen|mensen|personen|uur|u|euro|jaar|jongens|meisjes|vrouwen|dagen|weken|maanden|stuks|in|[xX%])$/.test(
    volgt?.vorm ?? '',
  )
  if (
    !metDag ||
    eenheid ||
    (s1.vorm === '-' &&
      a.vorm.length === 1 &&
      b.vorm.length === 1 &&
      !WEEKDAGEN.has(voorwoord) &&
      !/^(?:op|sinds|vanaf|dd)$/.test(voorwoord))
  )
    return null
  return made(day(recentYear(nu, Number(b.vorm), Number(a.vorm))), null, i, i + 3)
}

/** The last such day up to today; one that is less than two months ahead is meant ahead, and not of the past. */
const AHEAD_DAYS = 60
function recentYear(nu: Dag, maand: number, dag: number): Dag {
  const { jaar } = toDatum(nu)
  const ditJaar = toDag(jaar, maand, dag)
  if (ditJaar <= nu + AHEAD_DAYS && ditJaar > nu - 310) return ditJaar
  if (ditJaar <= nu) return toDag(jaar + 1, maand, dag) <= nu + AHEAD_DAYS ? toDag(jaar + 1, maand, dag) : ditJaar
  return toDag(jaar - 1, maand, dag)
}

/** 3 november (2026), de 3e november, november 3rd, de 14e. */
export function dayAndMonth(lijst: Woord[], i: number, nu: Dag | null): Vermelding | null {
  const w = lijst[i]!
  let at = i
  let dag: number | null = null
  if (w.soort === 'getal' && w.vorm.length <= 2) {
    dag = Number(w.vorm)
    at = i + 1
    if (lijst[at]?.vast && /^(?:e|ste|de|st|nd|rd|th)$/.test(lijst[at]!.vorm)) at++
    if (lijst[at]?.vorm === 'of' || lijst[at]?.vorm === 'van') {
      if (MAANDEN.has(lijst[at + 1]?.vorm ?? '') && at > i + 1) at++
    }
  } else if (parseRangwoord(w.vorm) !== null && MAANDEN.has(lijst[i + 1]?.vorm ?? '')) {
    dag = parseRangwoord(w.vorm)
    at = i + 1
  }
  // 5-nov-2026
  const streepje = lijst[at]?.vorm === '-' && lijst[at]!.vast && MAANDEN.has(lijst[at + 1]?.vorm ?? '')
  if (streepje) at++
  const maand = monthBehindDay(lijst[at]?.vorm ?? '')
  if (
    dag !== null &&
    dag >= 1 &&
    dag <= 31 &&
    maand !== undefined &&
    !(lijst[i - 1]?.vast && lijst[i - 1]?.vorm === '.' && lijst[i - 2]?.soort === 'getal')
  ) {
    let tot = at + 1
    if (lijst[tot]?.vorm === '.' && KORTE_MAAND.test(lijst[at]!.vorm)) tot++
    const jaar = readYear(lijst, tot) ?? relativeYear(lijst, tot, nu)
    if (jaar && isDatum(jaar.jaar, maand, dag)) return made(day(toDag(jaar.jaar, maand, dag)), null, i, jaar.tot, { volledig: true })
    if (nu !== null && isDatum(2024, maand, dag)) return made(day(recentYear(nu, maand, dag)), null, i, skipJl(lijst, tot))
    return null
  }
  // March 3rd, 2026
  const engels = MAANDEN.get(w.vorm)
  if (engels !== undefined && lijst[i + 1]?.soort === 'getal' && lijst[i + 1]!.vorm.length <= 2 && w.hoofdletter) {
    const n = Number(lijst[i + 1]!.vorm)
    let tot = i + 2
    if (lijst[tot]?.vast && /^(?:st|nd|rd|th)$/.test(lijst[tot]!.vorm)) tot++
    else if (lijst[tot]?.vast && lijst[tot]!.soort !== 'teken') return null
    const jaar = readYear(lijst, tot)
    if (jaar && isDatum(jaar.jaar, engels, n)) return made(day(toDag(jaar.jaar, engels, n)), null, i, jaar.tot, { volledig: true })
    if (nu !== null && isDatum(2024, engels, n)) return made(day(recentYear(nu, engels, n)), null, i, tot)
    return null
  }
  // "de 14e", "de veertiende"
  const voor = lijst[i - 1]?.vorm
  if (nu !== null && (voor === 'de' || voor === 'the')) {
    let n: number | null = null
    let tot = i + 1
    if (w.soort === 'getal' && w.vorm.length <= 2 && lijst[i + 1]?.vast && /^(?:e|ste|de|th|st|nd|rd)$/.test(lijst[i + 1]!.vorm)) {
      n = Number(w.vorm)
      tot = i + 2
    } else if (/(?:tiende|tigste|twaalfde|elfde)$/.test(w.vorm)) n = parseRangwoord(w.vorm)
    const volgt = lijst[tot]?.vorm ?? ''
    if (
      n !== null &&
      n >= 1 &&
      n <= 31 &&
      !/^(?:verdieping|etage|keer|dag|week|maand|man|vrouw|eeuw|klas|persoon|slachtoffer|jarige|verjaardag|floor|time)$/.test(volgt) &&
      (lijst[tot]?.soort !== 'woord' ||
        /^(?:stond|was|waren|is|zijn|kwam|kwamen|zag|zagen|om|rond|tegen|ook|weer|van|deze|ging|heb|hebben|had|werd|reed|liep|belde|dus|s|'s)$/.test(
          volgt,
        ))
    ) {
      const { jaar, maand: m, dag: d } = toDatum(nu)
      const maanden = n <= d ? jaar * 12 + m - 1 : jaar * 12 + m - 2
      const [j, mm] = [Math.floor(maanden / 12), (maanden % 12) + 1]
      if (isDatum(j, mm, n)) return made(day(toDag(j, mm, n)), null, i - 1, tot)
    }
  }
  return null
}
