// Names of days and months as people write them, also short, English or with a slip of the pen; words that point at what is past.
import { DAGDELEN, type Dagdeel } from './day-parts.ts'
import type { Woord } from './words.ts'

export const WEEKDAGEN = new Map<string, number>()
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
export const KORTE_DAG = /^(?:ma|di|wo|do|vr|vrij|za|zat|zo|mon|tue|wed|thu|fri|sat|sun)$/
export const MAANDEN = new Map<string, number>()
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
/** The long names, one letter missing, added, changed or swapped: "novmber", "ocktober", "agustus". */
const LANGE_MAANDEN = [...MAANDEN.keys()].filter((naam) => naam.length > 5)

/** The month of a word that stands behind a day: also with a slip of the pen. */
export function monthBehindDay(vorm: string): number | undefined {
  const maand = MAANDEN.get(vorm)
  if (maand !== undefined || vorm.length < 6 || vorm.length > 10) return maand
  const bedoeld = LANGE_MAANDEN.find((naam) => naam[0] === vorm[0] && isOneSlip(naam, vorm))
  return bedoeld === undefined ? undefined : MAANDEN.get(bedoeld)
}

function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  if (a.length === b.length)
    return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
  const [kort, lang] = a.length < b.length ? [a, b] : [b, a]
  return kort.slice(i) === lang.slice(i + 1)
}
export const KORTE_MAAND = /^(?:jan|feb|febr|mrt|mar|march|apr|may|jun|jul|aug|sep|sept|okt|oct|nov|dec|june|july)$/
export const VORIGE = new Set([
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
export const DEZE = new Set(['deze', 'dit', 'this'])
export const MAANDDEEL = new Set([
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

export const SAMENGESTELD =
  /^(gister(?:en)?|eergister(?:en)?|van|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)-?(ochtend|morgen|middag|namiddag|avond|nacht|daags)s?$/

export function weekdayOf(w: Woord | undefined): { n: number; dagdeel: Dagdeel | null } | null {
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
