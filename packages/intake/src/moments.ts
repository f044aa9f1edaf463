// What one expression of time says: a day, a month or a year, and which words said it.
import type { Dag } from './calendar.ts'
import type { Dagdeel } from './day-parts.ts'

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

export function made(start: Punt, eind: Punt | null, van: number, tot: number, meer: Partial<Vermelding> = {}): Vermelding {
  return { start, eind, van, tot, dagdeel: null, vast: true, volledig: false, ...meer }
}
export const day = (dag: Dag): Punt => ({ soort: 'dag', dag })
