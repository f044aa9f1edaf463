// What may stand behind a day, a month or a season: its year ("2026", "'26", "van vorig jaar"), a part of the day, "jl.".
import { toDatum, type Dag } from './calendar.ts'
import { DAGDELEN, type Dagdeel } from './day-parts.ts'
import { DEZE, VORIGE } from './date-names.ts'
import type { Woord } from './words.ts'

/** The year at token `i`, over a comma, "van" or a hyphen. */
export function readYear(lijst: Woord[], i: number): { jaar: number; tot: number } | null {
  let at = i
  if (
    lijst[at]?.vorm === ',' ||
    lijst[at]?.vorm === 'van' ||
    lijst[at]?.vorm === 'in' ||
    lijst[at]?.vorm === 'of' ||
    lijst[at]?.vorm === '.' ||
    (lijst[at]?.vorm === '-' && lijst[at]!.vast)
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
export function relativeYear(lijst: Woord[], i: number, nu: Dag | null): { jaar: number; tot: number } | null {
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
export function dayPartAt(lijst: Woord[], i: number): { dagdeel: Dagdeel; tot: number } | null {
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

/** Over "jl.". */
export function skipJl(lijst: Woord[], i: number): number {
  return lijst[i]?.vorm === 'jl' || lijst[i]?.vorm === 'jongstleden' || lijst[i]?.vorm === 'l' ? i + 1 : i
}
