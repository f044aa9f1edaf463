// How long ago? "drie weken geleden", "sinds een week of vijf", "anderhalve maand": as precise as people mean it.
import { toDatum, type Dag } from './calendar.ts'
import { made, type Punt, type Vermelding } from './moments.ts'
import { parseTelwoord } from './numbers.ts'
import type { Woord } from './words.ts'

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

export function minusMonths(nu: Dag, maanden: number): Punt {
  const { jaar, maand } = toDatum(nu)
  const som = jaar * 12 + maand - 1 - maanden
  return { soort: 'maand', jaar: Math.floor(som / 12), maand: (som % 12) + 1 }
}

/** `n` units before `nu`, as precise as people mean it: days and up to three weeks to the day, more to the month, whole years to the year. */
export function ago(nu: Dag, n: number, eenheid: Eenheid, vaag: boolean): Punt {
  if (eenheid === 'dag') return { soort: 'dag', dag: nu - Math.round(n) }
  if (eenheid === 'week') {
    if (!vaag && n <= 3 && Number.isInteger(n)) return { soort: 'dag', dag: nu - n * 7 }
    const { jaar, maand } = toDatum(nu - Math.round(n * 7))
    return { soort: 'maand', jaar, maand }
  }
  // "anderhalve maand geleden"
  if (eenheid === 'maand' && !Number.isInteger(n)) {
    const { jaar, maand } = toDatum(nu - Math.round(n * 30.4))
    return { soort: 'maand', jaar, maand }
  }
  if (eenheid === 'maand') return minusMonths(nu, n)
  if (!Number.isInteger(n) || n <= 2) return minusMonths(nu, Math.round(n * 12))
  return { soort: 'jaar', jaar: toDatum(nu).jaar - n }
}

/** "drie weken geleden" from its number on; "een week of vijf" too. */
export function agoAt(lijst: Woord[], i: number, nu: Dag): Vermelding | null {
  const duur = durationAt(lijst, i)
  if (!duur) return null
  let tot = duur.tot
  const sluit = lijst[tot]?.vorm
  if (sluit !== 'geleden' && sluit !== 'terug' && sluit !== 'ago' && sluit !== 'eerder' && sluit !== 'earlier') return null
  tot++
  return made(ago(nu, duur.n, duur.eenheid, duur.vaag), null, i, tot)
}

export function durationAt(lijst: Woord[], i: number): { n: number; eenheid: Eenheid; tot: number; vaag: boolean } | null {
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

/** A duration, as in "sinds een week of vijf" and "al drie maanden"; `nu` minus it. */
export function parseDuur(lijst: Woord[], i: number, nu: Dag): Vermelding | null {
  const duur = durationAt(lijst, i)
  return duur && made(ago(nu, duur.n, duur.eenheid, duur.vaag || duur.eenheid !== 'dag'), null, i, duur.tot)
}
