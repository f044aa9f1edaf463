// Until when is somebody away, by his out-of-office reply? Reads the day that it names; where it names none, or one that cannot be
// meant, one working day: the next letter brings the next reply. Whose absence it is, and what follows, is decided elsewhere.
import { readDatum } from '@meldpunt/signaal/datum'
import { addDays, type Day, werkdagFrom } from '@meldpunt/signaal/kalender'

/** A reply is a few lines; what follows is a signature. */
const TEKST_CHARS_MAX = 4_000
/** Longer is no leave but another job, and then the file says so. */
const DAGEN_MAX = 366

/** The last day away is named itself. */
const TOT_EN_MET = /(?:tot en met|t\/m|tm|through|up to and including)\s{1,4}/giu
/** The first day back is named: the day before is the last one away. */
const TERUG =
  /(?:tot|until|terug (?:op|vanaf)?|terug per|weer (?:aanwezig|bereikbaar|terug|op kantoor) (?:op|vanaf|per)|(?:back|return|returning)(?: in the office)?(?: on)?|aanwezig vanaf|bereikbaar vanaf)\s{1,4}/giu

/** The first and the last day away. Never throws; bounded by the length of a reply. */
export function readAfwezigheid(tekst: string, vandaag: Day, isWerkdag: (day: Day) => boolean): { van: Day; tot: Day } {
  const reply = tekst.slice(0, TEKST_CHARS_MAX).replace(/\s{1,20}/g, ' ')
  const tot = findDay(reply, TOT_EN_MET, vandaag, isWerkdag)
  const terug = tot ?? findDay(reply, TERUG, vandaag, isWerkdag)
  const laatste = tot ?? (terug && addDays(terug, -1))
  return { van: vandaag, tot: laatste !== null && laatste >= vandaag ? laatste : werkdagFrom(vandaag, isWerkdag) }
}

/** The first day that can be meant behind words such as these. */
function findDay(tekst: string, woorden: RegExp, vandaag: Day, isWerkdag: (day: Day) => boolean): Day | null {
  for (const { index, 0: woord } of tekst.matchAll(woorden)) {
    const gelezen = readDatum(tekst.slice(index + woord.length), { vandaag, isWerkdag, richting: 'toekomst' })
    if ('rest' in gelezen && gelezen.datum >= vandaag && gelezen.datum <= addDays(vandaag, DAGEN_MAX)) return gelezen.datum
  }
  return null
}
