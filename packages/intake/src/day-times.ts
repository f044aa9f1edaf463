// Times of day, single or as spans, and the day that each stands with. A time that comes back every day stands with none.
import { parseKlok, type Klok } from './clock.ts'
import { DAGDELEN, type Dagdeel } from './day-parts.ts'
import type { Vermelding } from './moments.ts'
import { parseTelwoord } from './numbers.ts'
import { clauseWords } from './observed.ts'
import type { Woord, Woorden } from './words.ts'

export interface Tijd {
  start: number
  eind: number | null
  /** Part of the day that stands at the first end alone: "van 6 uur 's ochtends tot 8 uur 's avonds". */
  dagdeel: Dagdeel | null
  van: number
  tot: number
}

export interface Moment extends Vermelding {
  sinds: boolean
  tijden: Tijd[]
  /** Recurring or not observed: a clock may still stand by it, but it is not told. */
  weg: boolean
}

/** A time, or two that make a span: "tussen twee en half vier", "van 15.30 tot 16.15 uur", "aanvang 07.15, einde 10.40". */
export function readTijd(lijst: Woord[], i: number): Tijd | null {
  // "van 3 t/m 7 november" has its bare first day read below; a clock never begins there.
  const klok = parseKlok(lijst, i) ?? bareFirstHour(lijst, i)
  if (!klok) return null
  let at = klok.tot
  const woorden: string[] = []
  while (
    at < lijst.length &&
    woorden.length < 6 &&
    /^(?:tot|en|met|t|m|\/|-|–|,|einde|eind|controle|until|to|and|uur|om|rond|ongeveer|circa|'s|avonds|nachts|middags|ochtends|morgens|;)$/.test(
      lijst[at]!.vorm,
    )
  )
    woorden.push(lijst[at++]!.vorm)
  const samen = woorden.join(' ')
  const tussen = /^(?:tussen|between|van|from)$/.test(lijst[i - 1]?.vorm ?? '')
  if (/\btot\b|[-–]|t \/ m|until|einde|\bto\b/.test(samen) || ((samen === 'en' || samen === 'and') && tussen)) {
    const tweede = parseKlok(lijst, at) ?? bareLastHour(lijst, at)
    if (tweede) return { start: encode(klok), eind: encode(tweede), dagdeel: partAmong(woorden), van: i, tot: tweede.tot }
  }
  return { start: encode(klok), eind: null, dagdeel: null, van: i, tot: klok.tot }
}

function partAmong(woorden: string[]): Dagdeel | null {
  for (const woord of woorden) if (DAGDELEN[woord]) return DAGDELEN[woord]
  return null
}

/** "van half tien tot twaalf": the last hour stands bare. */
function bareLastHour(lijst: Woord[], i: number): Klok | null {
  const uur = parseTelwoord(lijst[i]?.vorm ?? '')
  if (uur === null || uur < 1 || uur > 24 || lijst[i]!.soort === 'teken') return null
  const na = lijst[i + 1]
  if (na && na.soort !== 'teken' && !/^(?:is|was|heb|heeft|ben|waren|stond|zag|uur|in|aan|bij|op)$/.test(na.vorm)) return null
  if (na?.vast && na.soort !== 'teken') return null
  return { minuten: uur * 60, open: uur <= 12, van: i, tot: i + 1 }
}

/** "tussen twee en half vier": the first hour stands bare. */
function bareFirstHour(lijst: Woord[], i: number): Klok | null {
  if (!/^(?:tussen|van|between|from)$/.test(lijst[i - 1]?.vorm ?? '') || !/^(?:en|tot|and|to|-|–)$/.test(lijst[i + 1]?.vorm ?? ''))
    return null
  const eerste = Number(/^\d{1,2}$/.exec(lijst[i]!.vorm)?.[0] ?? NaN)
  // "vannacht tussen 2 en 3": both stand bare.
  const inDagdeel = /(?:nacht|avond|ochtend|morgen|middag)$/.test(lijst[i - 2]?.vorm ?? '')
  const tweede = parseKlok(lijst, i + 2) ?? (inDagdeel ? bareLastHour(lijst, i + 2) : null)
  if (!tweede) return null
  const uren = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'].indexOf(lijst[i]!.vorm) + 1
  const uur = Number.isNaN(eerste) ? uren : eerste
  return uur > 0 && uur <= 24 ? { minuten: uur * 60, open: uur <= 12, van: i, tot: i + 1 } : null
}

/** Keeps whether morning or afternoon is open in the sign of the number: minutes are never negative. */
function encode(klok: Klok): number {
  return klok.open ? -klok.minuten - 1 : klok.minuten
}
export function decode(code: number): { minuten: number; open: boolean } {
  return code < 0 ? { minuten: -code - 1, open: true } : { minuten: code, open: false }
}

const HERHAALD = new Set(
  'elke iedere elk ieder altijd dagelijks steeds vaak meestal regelmatig wekelijks dagen ochtenden avonden every always daily usually each'.split(
    ' ',
  ),
)
const EIGEN_TIJD = /^(?:bereikbaar|aanwezig|spreekuur|terugbellen|bellen|belt|bel|call|kantoortijden|openingstijden)$/

/** In a mail without full stops a day and a time this far apart have nothing to do with each other. */
const SAME_SENTENCE = 30

/** Gives every time to the day it stands with: in the same sentence, else the last day named before it. */
export function placeTijden(woorden: Woorden, momenten: Moment[], tijden: Tijd[]): Moment[] {
  const { lijst } = woorden
  const dagen = momenten.filter((m) => m.start.soort === 'dag')
  for (const tijd of tijden) {
    const zin = lijst[tijd.van]!.zin
    const inZin = dagen.filter(
      (m) =>
        lijst[m.van]!.zin === zin &&
        (!m.sinds || m.tot >= tijd.van - 2) &&
        (!m.eind || m.dagdeel === 'nacht') &&
        Math.abs(tijd.van - m.tot) < SAME_SENTENCE,
    )
    const voor = inZin.filter((m) => m.van < tijd.van).at(-1)
    const na = inZin.find((m) => m.van >= tijd.van)
    let bij = voor && na ? (tijd.van - voor.tot <= na.van - tijd.tot + 2 ? voor : na) : (voor ?? na)
    // "loopt steeds rond en gister rond half 12": a day right beside it makes it that once.
    if (!(bij && (Math.abs(tijd.van - bij.tot) < 3 || Math.abs(bij.van - tijd.tot) < 3)) && isRecurring(lijst, tijd)) continue
    if (!bij) {
      const eerder = dagen.filter((m) => m.van < tijd.van && !m.sinds && !m.eind).at(-1)
      const enige = dagen.filter((m) => !m.weg && !m.sinds && !m.eind)
      if (
        eerder &&
        !eerder.weg &&
        (inLog(lijst, tijd, eerder) ||
          ((eerder.tijden.length === 0 || zin - lijst[eerder.van]!.zin <= 2) &&
            (zin - lijst[eerder.van]!.zin <= 2 || enige.length === 1) &&
            isPast(lijst, tijd)))
      )
        bij = eerder
    }
    bij?.tijden.push(tijd)
  }
  return momenten
}

/** Lines that each begin with a time, under the day they are of: what they tell was seen, in whatever tense. */
function inLog(lijst: Woord[], tijd: Tijd, dag: Moment): boolean {
  const { zin } = lijst[tijd.van]!
  let at = tijd.van - 1
  while (at >= 0 && lijst[at]!.zin === zin && lijst[at]!.soort === 'teken') at--
  if (at >= 0 && lijst[at]!.zin === zin) return false
  const vorige = dag.tijden.at(-1) ?? dag
  return zin - lijst[vorige.van]!.zin <= LOG_GAP
}
/** Sentences between two lines of a log. */
const LOG_GAP = 3

function isRecurring(lijst: Woord[], tijd: Tijd): boolean {
  for (const woord of clauseWords(lijst, tijd.van))
    if (HERHAALD.has(woord) || EIGEN_TIJD.test(woord) || /^(?:maan|dins|woens|donder|vrij|zater|zon)dags$/.test(woord)) return true
  return false
}

/** A time in another sentence than its day counts when the sentence tells what was, or is a label ("Aanvang 07.15 uur"). */
function isPast(lijst: Woord[], tijd: Tijd): boolean {
  const woorden = clauseWords(lijst, tijd.van)
  // "- 13.05 uur: binnengetreden"
  if (lijst[tijd.tot]?.vorm === ':' || (lijst[tijd.tot]?.vorm === 'uur' && lijst[tijd.tot + 1]?.vorm === ':')) return true
  if (
    ['wordt', 'worden', 'moet', 'moeten', 'gaat', 'gaan', 'begint', 'beginnen', 'werkt', 'werken', 'komt', 'staat'].some((w) =>
      woorden.has(w),
    )
  )
    return false
  return [...woorden].some((w) =>
    /^(?:was|waren|werd|werden|zag|zagen|kwam|kwamen|ging|gingen|stond|stonden|had|hadden|trof|troffen|vertrok|vertrokken|arriveerde|reed|reden|liep|liepen|aanvang|einde|tijd|tijdstip|begin|begon|ter|plaatse|saw|came|left|gezien|aangetroffen|binnen|hield|sprak|heb|hebben|is|zijn)$/.test(
      w,
    ),
  )
}

/** A part of the day right before or behind the time: "half zeven 's ochtends", "'s nachts om drie uur". */
export function partBeside(lijst: Woord[], tijd: Tijd, moment: Moment): Dagdeel | null {
  for (let at = tijd.tot; at < Math.min(tijd.tot + 4, lijst.length) && lijst[at]!.zin === lijst[tijd.van]!.zin; at++) {
    const deel = DAGDELEN[lijst[at]!.vorm.replace(/^'s/, '')]
    if (deel) return deel
    if (!/^(?:'|s|'s|in|de|,|uur|the)$/.test(lijst[at]!.vorm)) break
  }
  for (let at = tijd.van - 1; at >= Math.max(0, tijd.van - 4); at--) {
    // The part inside the day's own words has been read with them.
    if (at < moment.tot && at >= moment.van) return moment.dagdeel
    const deel = DAGDELEN[lijst[at]!.vorm]
    if (deel && lijst[at]!.vorm !== 'lunch') return deel
    if (!/^(?:om|rond|tegen|omstreeks|,|tussen|van|at|around|een|ongeveer|laat|vroeg|\()$/.test(lijst[at]!.vorm)) break
  }
  return null
}
