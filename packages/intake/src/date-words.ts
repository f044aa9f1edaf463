// Which day, month or year do these words say, reckoned from the day of writing? One expression at a time, left to right,
// never back: "vorige week donderdag", "half mei", "de nacht van 3 op 4 maart", "02-05-26", "een week of vijf geleden".
// Whether it is when something was observed is for dates.ts.
import { FEESTDAGEN, isDatum, SEIZOENEN, toDag, toDatum, VAKANTIES, weekdagOf, weekStart, type Dag } from './calendar.ts'
import { DAGDELEN, type Dagdeel } from './clock.ts'
import { parseRangwoord, parseTelwoord } from './numbers.ts'
import type { Woord } from './words.ts'

export type Punt = { soort: 'dag'; dag: Dag } | { soort: 'maand'; jaar: number; maand: number } | { soort: 'jaar'; jaar: number }

export interface Vermelding {
  start: Punt
  eind: Punt | null
  /** First token, and the one behind the last. */
  van: number
  tot: number
  dagdeel: Dagdeel | null
  /** The words say the day themselves ("3 maart", "gisteren"), unlike a bare weekday that could as well be next week. */
  vast: boolean
  /** The whole date with its year stands there. */
  volledig: boolean
}

const WEEKDAGEN = new Map<string, number>()
for (const [n, namen] of [
  'maandag maandags monday ma mon',
  'dinsdag dinsdags tuesday di tue',
  'woensdag woensdags wednesday wo wed',
  'donderdag donderdags thursday do thu',
  'vrijdag vrijdags friday vr vrij fri',
  'zaterdag zaterdags saturday za zat sat',
  'zondag zondags sunday zo sun',
].entries()) {
  for (const naam of namen.split(' ')) WEEKDAGEN.set(naam, n)
}
const KORTE_DAG = /^(?:ma|di|wo|do|vr|vrij|za|zat|zo|mon|tue|wed|thu|fri|sat|sun)$/
const MAANDEN = new Map<string, number>()
for (const [n, namen] of [
  'januari jan january',
  'februari feb february febr',
  'maart mrt mar march',
  'april apr',
  'mei may',
  'juni jun june',
  'juli jul july',
  'augustus aug august',
  'september sep sept',
  'oktober okt october oct',
  'november nov',
  'december dec',
].entries()) {
  for (const naam of namen.split(' ')) MAANDEN.set(naam, n + 1)
}
const KORTE_MAAND = /^(?:jan|feb|febr|mrt|mar|march|apr|may|jun|jul|aug|sep|sept|okt|oct|nov|dec|june|july)$/
const VORIGE = new Set([
  'vorige',
  'vorig',
  'afgelopen',
  'laatste',
  'verleden',
  'voorbije',
  'last',
  'past',
  'previous',
  'jongstleden',
  'aflopen',
])
const DEZE = new Set(['deze', 'dit', 'this'])

/** A number word or digits at `i`; "een" counts, "anderhalf" is 1.5. */
function countAt(lijst: Woord[], i: number): { n: number; tot: number } | null {
  const w = lijst[i]
  if (!w || w.soort === 'teken') return null
  if (w.vorm === 'anderhalf' || w.vorm === 'anderhalve') return { n: 1.5, tot: i + 1 }
  if (w.vorm === 'half' || w.vorm === 'halve') return { n: 0.5, tot: i + 1 }
  if (
    w.vorm === "zo'n" ||
    w.vorm === 'ongeveer' ||
    w.vorm === 'ruim' ||
    w.vorm === 'bijna' ||
    w.vorm === 'about' ||
    w.vorm === 'circa' ||
    w.vorm === 'zeker' ||
    w.vorm === 'minstens'
  )
    return countAt(lijst, i + 1)
  if (
    (w.vorm === 'een' || w.vorm === 'a' || w.vorm === 'an') &&
    (lijst[i + 1]?.vorm === 'half' || lijst[i + 1]?.vorm === 'halve' || lijst[i + 1]?.vorm === 'goede' || lijst[i + 1]?.vorm === 'kleine')
  ) {
    return lijst[i + 1]!.vorm.startsWith('hal') ? { n: 0.5, tot: i + 2 } : { n: 1, tot: i + 2 }
  }
  if (w.vorm === 'a' || w.vorm === 'an') return { n: 1, tot: i + 1 }
  const n = parseTelwoord(w.vorm)
  if (n === null || n > 500) return null
  // "vijf à zes", "twee of drie": the first.
  const of = lijst[i + 1]?.vorm
  if (
    (of === 'a' || of === 'of' || of === 'tot' || of === '-' || of === 'or') &&
    parseTelwoord(lijst[i + 2]?.vorm ?? '') !== null &&
    w.vorm !== 'een'
  )
    return { n, tot: i + 3 }
  return { n, tot: i + 1 }
}

type Eenheid = 'dag' | 'week' | 'maand' | 'jaar'
const EENHEDEN: Record<string, Eenheid> = {
  dag: 'dag',
  dagen: 'dag',
  day: 'dag',
  days: 'dag',
  nachten: 'dag',
  week: 'week',
  weken: 'week',
  weekje: 'week',
  weeks: 'week',
  maand: 'maand',
  maanden: 'maand',
  maandje: 'maand',
  month: 'maand',
  months: 'maand',
  jaar: 'jaar',
  jaren: 'jaar',
  year: 'jaar',
  years: 'jaar',
}

function minusMonths(nu: Dag, maanden: number): Punt {
  const { jaar, maand } = toDatum(nu)
  const som = jaar * 12 + maand - 1 - maanden
  return { soort: 'maand', jaar: Math.floor(som / 12), maand: (som % 12) + 1 }
}

/** `n` units before `nu`, as precise as people mean it: days and up to three weeks to the day, more to the month, whole years to the year. */
function ago(nu: Dag, n: number, eenheid: Eenheid, vaag: boolean): Punt {
  if (eenheid === 'dag') return { soort: 'dag', dag: nu - Math.round(n) }
  if (eenheid === 'week') {
    if (!vaag && n <= 3 && Number.isInteger(n)) return { soort: 'dag', dag: nu - n * 7 }
    const { jaar, maand } = toDatum(nu - Math.round(n * 7))
    return { soort: 'maand', jaar, maand }
  }
  if (eenheid === 'maand') return minusMonths(nu, Math.round(n))
  if (!Number.isInteger(n) || n <= 2) return minusMonths(nu, Math.round(n * 12))
  return { soort: 'jaar', jaar: toDatum(nu).jaar - n }
}

function readYear(lijst: Woord[], i: number): { jaar: number; tot: number } | null {
  let at = i
  if (
    lijst[at]?.vorm === ',' ||
    lijst[at]?.vorm === 'van' ||
    lijst[at]?.vorm === 'in' ||
    lijst[at]?.vorm === 'of' ||
    lijst[at]?.vorm === '.'
  )
    at++
  const w = lijst[at]
  if (!w) return null
  if (
    w.soort === 'getal' &&
    /^(?:19|20)\d\d$/.test(w.vorm) &&
    !(lijst[at + 1]?.vast && /^[.:]$/.test(lijst[at + 1]!.vorm) && lijst[at + 2]?.vast && lijst[at + 2]?.soort === 'getal')
  )
    return { jaar: Number(w.vorm), tot: at + 1 }
  if ((w.vorm === "'" || w.vorm === '’') && lijst[at + 1]?.soort === 'getal' && lijst[at + 1]!.vorm.length === 2)
    return { jaar: 2000 + Number(lijst[at + 1]!.vorm), tot: at + 2 }
  return null
}

/** "van vorig jaar", "dit jaar", "vorig jaar" behind a month or a season. */
function relativeYear(lijst: Woord[], i: number, nu: Dag | null): { jaar: number; tot: number } | null {
  if (nu === null) return null
  let at = i
  if (lijst[at]?.vorm === 'van' || lijst[at]?.vorm === ',') at++
  const w = lijst[at]
  if (lijst[at + 1]?.vorm === 'jaar' || lijst[at + 1]?.vorm === 'year') {
    if (w && VORIGE.has(w.vorm)) return { jaar: toDatum(nu).jaar - 1, tot: at + 2 }
    if (w && DEZE.has(w.vorm)) return { jaar: toDatum(nu).jaar, tot: at + 2 }
  }
  return null
}

/** A day part behind or inside: "avond", "'s avonds", "in de middag" (the last only right behind). */
function dayPartAt(lijst: Woord[], i: number): { dagdeel: Dagdeel; tot: number } | null {
  let at = i
  if (
    lijst[at]?.vorm === "'" ||
    lijst[at]?.vorm === "'s" ||
    lijst[at]?.vorm === 's' ||
    lijst[at]?.vorm === 'in' ||
    lijst[at]?.vorm === 'op'
  ) {
    at++
    if (lijst[at]?.vorm === 's' || lijst[at]?.vorm === 'de' || lijst[at]?.vorm === 'the') at++
  } else if (lijst[at]?.vorm === 'eind' || lijst[at]?.vorm === 'begin' || lijst[at]?.vorm === 'laat' || lijst[at]?.vorm === 'vroeg') {
    at++
    if (lijst[at]?.vorm === 'van') at++
    if (lijst[at]?.vorm === 'de' || lijst[at]?.vorm === 'in') at++
    if (lijst[at]?.vorm === 'de') at++
  }
  const vorm = lijst[at]?.vorm ?? ''
  const dagdeel = DAGDELEN[vorm]
  return dagdeel && !/^van/.test(vorm) && vorm !== 'lunch' ? { dagdeel, tot: at + 1 } : null
}

const SAMENGESTELD =
  /^(gister(?:en)?|eergister(?:en)?|van|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)-?(ochtend|morgen|middag|namiddag|avond|nacht|daags)s?$/

const DAGWOORD = new Set('vandaag gisteren gister eergisteren today yesterday heden vannacht day week oud goede grote'.split(' '))

/** Can an expression begin with this word (numbers apart)? Must not miss one that `parseVermelding` reads. */
export function isDatumwoord(vorm: string): boolean {
  return (
    DAGWOORD.has(vorm) ||
    WEEKDAGEN.has(vorm) ||
    MAANDEN.has(vorm) ||
    VORIGE.has(vorm) ||
    DEZE.has(vorm) ||
    MAANDDEEL.has(vorm) ||
    FEESTDAGEN.has(vorm) ||
    VAKANTIES.has(vorm) ||
    SEIZOENEN.has(vorm) ||
    SAMENGESTELD.test(vorm)
  )
}

/** The expression that begins at token `i`, or null. `nu` null: only what needs no day of writing. */
export function parseVermelding(lijst: Woord[], i: number, nu: Dag | null): Vermelding | null {
  const w = lijst[i]
  if (!w || w.soort === 'teken') return null
  return (
    numericDate(lijst, i, nu) ??
    dayAndMonth(lijst, i, nu) ??
    relativeDay(lijst, i, nu) ??
    weekdayAt(lijst, i, nu) ??
    monthAt(lijst, i, nu) ??
    periodAt(lijst, i, nu) ??
    feastAt(lijst, i, nu) ??
    yearAt(lijst, i, nu)
  )
}

function made(start: Punt, eind: Punt | null, van: number, tot: number, meer: Partial<Vermelding> = {}): Vermelding {
  return { start, eind, van, tot, dagdeel: null, vast: true, volledig: false, ...meer }
}
const day = (dag: Dag): Punt => ({ soort: 'dag', dag })

/** 3-11, 3/11/26, 03.11.2026, 2026-11-03, 20261103. */
function numericDate(lijst: Woord[], i: number, nu: Dag | null): Vermelding | null {
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
function dayAndMonth(lijst: Woord[], i: number, nu: Dag | null): Vermelding | null {
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
  const maand = MAANDEN.get(lijst[at]?.vorm ?? '')
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

function skipJl(lijst: Woord[], i: number): number {
  return lijst[i]?.vorm === 'jl' || lijst[i]?.vorm === 'jongstleden' || lijst[i]?.vorm === 'l' ? i + 1 : i
}

/** vandaag, gisteren, eergisteren, vanmorgen, gistermiddag, last night. */
function relativeDay(lijst: Woord[], i: number, nu: Dag | null): Vermelding | null {
  if (nu === null) return null
  const { vorm } = lijst[i]!
  const samen = SAMENGESTELD.exec(vorm)
  if (samen && /^(?:van|e?e?r?gister)/.test(samen[1]!)) {
    if (samen[2] === 'daags') return null
    const terug = samen[1] === 'van' ? 0 : samen[1]!.startsWith('eer') ? 2 : 1
    return made(day(nu - terug), null, i, i + 1, { dagdeel: vorm === 'vannacht' ? 'vannacht' : (DAGDELEN[samen[2]!] ?? null) })
  }
  const dagen: Record<string, number> = {
    vandaag: 0,
    tonight: 0,
    gisteren: 1,
    gister: 1,
    eergisteren: 2,
    today: 0,
    yesterday: 1,
    heden: 0,
    gisterenavond: 1,
  }
  const terug = dagen[vorm]
  if (terug !== undefined) {
    const deel = dayPartAt(lijst, i + 1)
    return made(day(nu - terug), null, i, deel ? deel.tot : i + 1, { dagdeel: deel?.dagdeel ?? null })
  }
  const volgt = lijst[i + 1]?.vorm ?? ''
  if (VORIGE.has(vorm) && (volgt === 'nacht' || volgt === 'night'))
    return made(day(volgt === 'night' ? nu - 1 : nu), null, i, i + 2, { dagdeel: volgt === 'night' ? 'avond' : 'vannacht' })
  if ((vorm === 'deze' || vorm === 'this') && DAGDELEN[volgt]) return made(day(nu), null, i, i + 2, { dagdeel: DAGDELEN[volgt] })
  if (vorm === 'day' && volgt === 'before' && lijst[i + 2]?.vorm === 'yesterday') return made(day(nu - 2), null, i, i + 3)
  return null
}

/** dinsdag, afgelopen dinsdag, vorige week dinsdag, dinsdagavond, dinsdag de 14e, dinsdag 14 maart, di 14/3. */
function weekdayAt(lijst: Woord[], i: number, nu: Dag | null): Vermelding | null {
  let at = i
  let weken = 0
  let richting: 'vorige' | 'deze' | null = null
  const eerste = lijst[at]!.vorm
  // "de nacht van zaterdag op zondag": small hours belong to the second day.
  if (
    nu !== null &&
    weekdayOf(lijst[at]) &&
    lijst[at + 1]?.vorm === 'op' &&
    weekdayOf(lijst[at + 2]) &&
    /^(?:van|vrijdag|nacht)$/.test(lijst[at - 1]?.vorm ?? 'van')
  ) {
    const dagen = (weekdagOf(nu) - weekdayOf(lijst[at + 2])!.n + 7) % 7
    return made(day(nu - dagen - 1), null, i, at + 3, { dagdeel: 'nacht' })
  }
  if (VORIGE.has(eerste) || DEZE.has(eerste)) {
    richting = VORIGE.has(eerste) ? 'vorige' : 'deze'
    at++
    if (lijst[at]?.vorm === 'week') {
      weken = richting === 'vorige' ? 1 : 0
      at++
      if (lijst[at]?.vorm === 'op') at++
      if (!weekdayOf(lijst[at])) return null
      richting = richting === 'vorige' ? 'vorige' : 'deze'
      const dag = weekdayOf(lijst[at])!
      if (nu === null) return null
      const maandag = nu - weekdagOf(nu) - weken * 7
      return withPart(lijst, maandag + dag.n, i, at, dag.dagdeel, true, nu)
    }
  }
  const dag = weekdayOf(lijst[at])
  if (!dag) return null
  // "Vorige week zat hij": to sit, and no Saturday.
  if (lijst[at]!.vorm === 'zat' && lijst[at + 1]?.vorm !== '.' && lijst[at + 1]?.soort !== 'getal') return null
  const kort = KORTE_DAG.test(lijst[at]!.vorm)
  let tot = at + 1
  if (kort && lijst[tot]?.vorm === '.') tot++
  if (lijst[tot]?.vorm === ',' || lijst[tot]?.vorm === '(') tot++
  let deel: Dagdeel | null = dag.dagdeel
  let datumAt = tot
  const losDeel = dayPartAt(lijst, at + 1)
  if (losDeel) {
    deel = losDeel.dagdeel
    datumAt = losDeel.tot
    if (lijst[datumAt]?.vorm === ',' || lijst[datumAt]?.vorm === '(') datumAt++
  }
  if (lijst[datumAt]?.vorm === 'jl' || lijst[datumAt]?.vorm === 'op') datumAt++
  if (lijst[datumAt]?.vorm === 'de' || lijst[datumAt]?.vorm === 'the') datumAt++
  const datum = lijst[datumAt] && (numericDate(lijst, datumAt, nu) ?? dayAndMonth(lijst, datumAt, nu))
  if (datum && datum.start.soort === 'dag') {
    const na = deel ? null : dayPartAt(lijst, datum.tot)
    return { ...datum, van: i, tot: na ? na.tot : datum.tot, dagdeel: deel ?? na?.dagdeel ?? null }
  }
  // "maandag 9 t/m vrijdag 13 november": the number is read as the first end of a span.
  if (lijst[tot]?.soort === 'getal' && lijst[tot]!.vorm.length <= 2 && /^(?:t|tot|en|-|–)$/.test(lijst[tot + 1]?.vorm ?? '')) return null
  if (kort || nu === null) return null
  if (VORIGE.has(lijst[at + 1]?.vorm ?? '') && lijst[at + 2]?.vorm === 'week')
    return made(day(nu - weekdagOf(nu) - 7 + dag.n), null, i, at + 3, { dagdeel: deel })
  // "dinsdag over een week" and "dinsdag twee weken geleden"
  const terug = agoAt(lijst, at + 1, nu)
  if (terug?.start.soort === 'dag') {
    const maandag = terug.start.dag - weekdagOf(terug.start.dag)
    return made(day(maandag + dag.n), null, i, terug.tot, { dagdeel: deel })
  }
  const vandaag = weekdagOf(nu)
  const dagen = (vandaag - dag.n + 7) % 7 || 7
  return withPart(
    lijst,
    nu - (richting === 'deze' && dag.n <= vandaag ? vandaag - dag.n : dagen),
    i,
    at,
    deel,
    richting !== null || lijst[at + 1]?.vorm === 'jl',
    nu,
  )
}

function weekdayOf(w: Woord | undefined): { n: number; dagdeel: Dagdeel | null } | null {
  if (w?.soort !== 'woord') return null
  const n = WEEKDAGEN.get(w.vorm)
  if (n !== undefined) return w.vorm.endsWith('dags') ? null : { n, dagdeel: null }
  const samen = SAMENGESTELD.exec(w.vorm)
  const basis = samen ? WEEKDAGEN.get(samen[1]!) : undefined
  return basis !== undefined &&
    samen![2] !== 'daags' &&
    (samen![1]!.length > 2 || samen![2] === 'avond' || samen![2] === 'nacht' || samen![2] === 'ochtend' || samen![2] === 'middag')
    ? { n: basis, dagdeel: DAGDELEN[samen![2]!] ?? null }
    : null
}

function withPart(lijst: Woord[], dag: Dag, van: number, at: number, dagdeel: Dagdeel | null, vast: boolean, nu: Dag): Vermelding {
  const deel = dagdeel ? null : dayPartAt(lijst, at + 1)
  // "dinsdag voor een week" is rare; a day ahead of today is never what was observed.
  return made(day(dag > nu ? dag - 7 : dag), null, van, deel ? deel.tot : skipJl(lijst, at + 1), {
    dagdeel: dagdeel ?? deel?.dagdeel ?? null,
    vast,
  })
}

const MAANDDEEL = new Set([
  'begin',
  'eind',
  'einde',
  'half',
  'medio',
  'midden',
  'heel',
  'mid',
  'early',
  'late',
  'halverwege',
  'end',
  'beginning',
])
const MAANDVOORZETSEL = new Set('in sinds vanaf tot rond per since from of during sedert en t/m m tussen over until'.split(' '))

/** (begin) mei (2026), in maart, "maart t/m juli 2025" one by one. */
function monthAt(lijst: Woord[], i: number, nu: Dag | null): Vermelding | null {
  let at = i
  if (MAANDDEEL.has(lijst[at]!.vorm)) {
    at++
    if (lijst[at]?.vorm === 'of' || lijst[at]?.vorm === 'van') at++
  } else if (/^(?:afgelopen|vorige|last|deze|this)$/.test(lijst[at]!.vorm)) at++
  else if (lijst[at]!.vorm === 'week' && lijst[at + 1]?.vorm === 'van') at += 2
  if (lijst[at]?.vorm === 'de' && lijst[at + 1]?.vorm === 'maand') at += 2
  const w = lijst[at]
  const maand = MAANDEN.get(w?.vorm ?? '')
  if (!w || maand === undefined) return null
  let tot = at + 1
  if (lijst[tot]?.vorm === '.' && KORTE_MAAND.test(w.vorm) && !lijst[tot + 1]?.eerste) tot++
  if (lijst[tot]?.vorm === 'jl') tot++
  const jaar = readYear(lijst, tot) ?? relativeYear(lijst, tot, nu)
  const voor = lijst[i - 1]?.vorm ?? ''
  // "Mei heeft gebeld", "mar": a bare month needs a word that makes it one.
  const naLoop = voor === 'van' && /^(?:loop|begin|eind|maand|helft|weekend)$/.test(lijst[i - 2]?.vorm ?? '')
  const naTotEnMet = voor === 'met' && lijst[i - 2]?.vorm === 'en'
  if (!jaar && at === i && !MAANDVOORZETSEL.has(voor) && !naTotEnMet && !naLoop && !opensSpan(lijst, tot)) return null
  if (
    KORTE_MAAND.test(w.vorm) &&
    !jaar &&
    !/^(?:june|july|march|sept|may)$/.test(w.vorm) &&
    !(/^(?:in|sinds|vanaf|since)$/.test(voor) || opensSpan(lijst, tot))
  )
    return null
  if (w.vorm === 'may' && !w.hoofdletter) return null
  if (jaar) return made({ soort: 'maand', jaar: jaar.jaar, maand }, null, i, jaar.tot, { volledig: true })
  if (nu === null) return null
  const { jaar: ditJaar, maand: dezeMaand } = toDatum(nu)
  return made({ soort: 'maand', jaar: maand <= dezeMaand ? ditJaar : ditJaar - 1, maand }, null, i, tot)
}

/** "maart t/m juli": a bare month before the other end of a span is one. */
function opensSpan(lijst: Woord[], i: number): boolean {
  let at = i
  while (at < i + 3 && /^(?:t|\/|m|tot|met|en|-|–|,)$/.test(lijst[at]?.vorm ?? '')) at++
  return at > i && MAANDEN.has(lijst[at]?.vorm ?? '') && !KORTE_MAAND.test(lijst[at]!.vorm)
}

/** "drie weken geleden" from its number on; "een week of vijf" too. */
function agoAt(lijst: Woord[], i: number, nu: Dag): Vermelding | null {
  const duur = durationAt(lijst, i)
  if (!duur) return null
  let tot = duur.tot
  const sluit = lijst[tot]?.vorm
  if (sluit !== 'geleden' && sluit !== 'terug' && sluit !== 'ago' && sluit !== 'eerder' && sluit !== 'earlier') return null
  tot++
  return made(ago(nu, duur.n, duur.eenheid, duur.vaag), null, i, tot)
}

function durationAt(lijst: Woord[], i: number): { n: number; eenheid: Eenheid; tot: number; vaag: boolean } | null {
  // een week of vijf, een maand of drie, een jaar of twee
  if (lijst[i]?.vorm === 'een' && EENHEDEN[lijst[i + 1]?.vorm ?? ''] && lijst[i + 2]?.vorm === 'of') {
    const n = parseTelwoord(lijst[i + 3]?.vorm ?? '')
    if (n !== null) return { n, eenheid: EENHEDEN[lijst[i + 1]!.vorm]!, tot: i + 4, vaag: true }
  }
  const telling = countAt(lijst, i)
  if (!telling) return null
  const eenheid = EENHEDEN[lijst[telling.tot]?.vorm ?? '']
  if (!eenheid) return null
  const vaag = telling.tot > i + 1 || !Number.isInteger(telling.n)
  return { n: telling.n, eenheid, tot: telling.tot + 1, vaag }
}

/** vorige week, afgelopen maand, vorig jaar, afgelopen weekend, week 45, drie weken geleden, de zomer van vorig jaar. */
function periodAt(lijst: Woord[], i: number, nu: Dag | null): Vermelding | null {
  const { vorm } = lijst[i]!
  if (vorm === 'week' && lijst[i + 1]?.soort === 'getal' && lijst[i + 1]!.vorm.length <= 2) {
    const week = Number(lijst[i + 1]!.vorm)
    const jaar = readYear(lijst, i + 2)
    if (week < 1 || week > 53 || (nu === null && !jaar)) return null
    let van = weekStart(jaar?.jaar ?? toDatum(nu!).jaar, week)
    if (!jaar && van > nu!) van = weekStart(toDatum(nu!).jaar - 1, week)
    return made(day(van), day(van + 6), i, jaar?.tot ?? i + 2)
  }
  const seizoenAt =
    VORIGE.has(vorm) || DEZE.has(vorm) || vorm === 'begin' || vorm === 'eind' ? (lijst[i + 1]?.vorm === 'van' ? i + 3 : i + 1) : i
  const seizoen = SEIZOENEN.get(lijst[seizoenAt]?.vorm ?? '')
  if (seizoen !== undefined) {
    const jaar = readYear(lijst, seizoenAt + 1) ?? relativeYear(lijst, seizoenAt + 1, nu)
    const voor = lijst[i - 1]?.vorm ?? ''
    const woord = lijst[seizoenAt]!.vorm
    if (jaar) return made({ soort: 'maand', jaar: jaar.jaar, maand: seizoen }, null, i, jaar.tot)
    if (nu === null || (/^(?:spring|autumn|summer|winter)$/.test(woord) && seizoenAt === i && !/^(?:the|since|in|last)$/.test(voor)))
      return null
    if (seizoenAt === i && !/^(?:de|het|sinds|afgelopen|deze|dit|the|since|last)$/.test(voor)) return null
    if (
      seizoenAt === i &&
      (voor === 'de' || voor === 'het') &&
      /^(?:in|voor)$/.test(lijst[i - 2]?.vorm ?? '') &&
      lijst[i + 1]?.vorm === 'is'
    )
      return null
    const { jaar: ditJaar, maand } = toDatum(nu)
    return made({ soort: 'maand', jaar: seizoen <= maand ? ditJaar : ditJaar - 1, maand: seizoen }, null, i, seizoenAt + 1)
  }
  if (nu === null) return null
  if (VORIGE.has(vorm) || DEZE.has(vorm)) {
    const vorige = VORIGE.has(vorm)
    const wat = lijst[i + 1]?.vorm ?? ''
    const maandag = nu - weekdagOf(nu)
    if (wat === 'week' || wat === 'werkweek') {
      if (!vorige) return made(day(maandag), vorm === 'this' || vorm === 'deze' ? day(maandag + 6) : null, i, i + 2)
      return made(day(maandag - 7), day(maandag - 1), i, i + 2)
    }
    if (wat === 'weekend' || wat === 'weekeinde') {
      const zaterdag = !vorige && weekdagOf(nu) >= 5 ? maandag + 5 : maandag - 2
      return made(day(zaterdag), day(zaterdag + 1), i, i + 2)
    }
    const { jaar, maand } = toDatum(nu)
    if (wat === 'maand' || wat === 'month') return made(vorige ? minusMonths(nu, 1) : { soort: 'maand', jaar, maand }, null, i, i + 2)
    const maandVan = wat === 'jaar' ? MAANDEN.get(lijst[i + 2]?.vorm ?? '') : undefined
    if (maandVan !== undefined) return made({ soort: 'maand', jaar: vorige ? jaar - 1 : jaar, maand: maandVan }, null, i, i + 3)
    const seizoenVan = wat === 'jaar' ? SEIZOENEN.get(lijst[i + 2]?.vorm ?? '') : undefined
    if (seizoenVan !== undefined) return made({ soort: 'maand', jaar: vorige ? jaar - 1 : jaar, maand: seizoenVan }, null, i, i + 3)
    if (wat === 'jaar' || wat === 'year') return made({ soort: 'jaar', jaar: vorige ? jaar - 1 : jaar }, null, i, i + 2)
    // "de afgelopen drie weken": from then until now
    const duur = vorige && vorm !== 'laatste' && vorm !== 'last' && vorm !== 'past' ? durationAt(lijst, i + 1) : null
    if (duur && (duur.tot > i + 2 || lijst[i + 1]!.vorm !== 'een')) return made(ago(nu, duur.n, duur.eenheid, duur.vaag), null, i, duur.tot)
  }
  return agoAt(lijst, i, nu)
}

/** sinds kerst, met Pinksteren, tweede kerstdag, in de herfstvakantie, oud en nieuw. */
function feastAt(lijst: Woord[], i: number, nu: Dag | null): Vermelding | null {
  let at = i
  const rang = parseRangwoord(lijst[at]!.vorm)
  if (rang === 1 || rang === 2) at++
  const w = lijst[at]
  if (w?.soort !== 'woord') return null
  const vakantie = VAKANTIES.get(w.vorm)
  if (vakantie !== undefined && at === i) {
    const jaar = readYear(lijst, at + 1) ?? relativeYear(lijst, at + 1, nu)
    if (jaar) return made({ soort: 'maand', jaar: jaar.jaar, maand: vakantie }, null, i, jaar.tot)
    if (nu === null) return null
    const { jaar: dit, maand } = toDatum(nu)
    return made({ soort: 'maand', jaar: vakantie <= maand ? dit : dit - 1, maand: vakantie }, null, i, at + 1)
  }
  const oudEnNieuw = w.vorm === 'oud' && lijst[at + 1]?.vorm === 'en' && lijst[at + 2]?.vorm === 'nieuw'
  const goedeVrijdag = w.vorm === 'goede' && lijst[at + 1]?.vorm === 'vrijdag'
  const feest = oudEnNieuw ? FEESTDAGEN.get('oudjaarsdag') : goedeVrijdag ? null : FEESTDAGEN.get(w.vorm)
  if (!feest && !goedeVrijdag) return null
  const tot = oudEnNieuw ? at + 3 : goedeVrijdag ? at + 2 : at + 1
  const dagVan = (jaar: number) => {
    if (goedeVrijdag) return { van: FEESTDAGEN.get('paasdag')!(jaar).van - 2, tot: null }
    const { van, tot: eind } = feest!(jaar)
    return rang === 2 ? { van: van + 1, tot: null } : rang === 1 ? { van, tot: null } : { van, tot: eind }
  }
  const jaar = readYear(lijst, tot) ?? relativeYear(lijst, tot, nu)
  if (!jaar && nu === null) return null
  let gevonden = dagVan(jaar?.jaar ?? toDatum(nu!).jaar)
  if (!jaar && gevonden.van > nu!) gevonden = dagVan(toDatum(nu!).jaar - 1)
  return made(day(gevonden.van), gevonden.tot === null ? null : day(gevonden.tot), i, jaar?.tot ?? tot)
}

/** in 2024, sinds 2023, begin 2025. */
function yearAt(lijst: Woord[], i: number, nu: Dag | null): Vermelding | null {
  let at = i
  if (MAANDDEEL.has(lijst[at]!.vorm)) at++
  const w = lijst[at]
  if (w?.soort !== 'getal' || !/^(?:19[89]\d|20[0-4]\d)$/.test(w.vorm)) return null
  const voor = lijst[i - 1]?.vorm ?? ''
  if (at === i && !/^(?:in|sinds|vanaf|jaar|since|from|eind|begin|voorjaar|sedert)$/.test(voor)) return null
  if (lijst[at + 1]?.vast && lijst[at + 1]!.soort !== 'teken') return null
  if (lijst[at + 1]?.vast && /^[-/.:]$/.test(lijst[at + 1]!.vorm) && lijst[at + 2]?.vast && lijst[at + 2]?.soort !== 'teken') return null
  if (nu !== null && Number(w.vorm) > toDatum(nu).jaar) return null
  return made({ soort: 'jaar', jaar: Number(w.vorm) }, null, i, at + 1)
}

/** A duration, as in "sinds een week of vijf" and "al drie maanden"; `nu` minus it. */
export function parseDuur(lijst: Woord[], i: number, nu: Dag): Vermelding | null {
  const duur = durationAt(lijst, i)
  return duur && made(ago(nu, duur.n, duur.eenheid, duur.vaag || duur.eenheid !== 'dag'), null, i, duur.tot)
}
