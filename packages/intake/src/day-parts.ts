// The parts of the day: by which words, and what hour each makes of "vier uur".

/** Parts of the day, each with the hours that it makes of "vier uur". */
export type Dagdeel = 'ochtend' | 'middag' | 'avond' | 'nacht' | 'nachts' | 'vannacht'
export const DAGDELEN: Record<string, Dagdeel> = {
  ochtend: 'ochtend',
  morgen: 'ochtend',
  ochtends: 'ochtend',
  morgens: 'ochtend',
  vanochtend: 'ochtend',
  vanmorgen: 'ochtend',
  voormiddag: 'ochtend',
  morning: 'ochtend',
  middag: 'middag',
  middags: 'middag',
  vanmiddag: 'middag',
  namiddag: 'middag',
  afternoon: 'middag',
  lunch: 'middag',
  avond: 'avond',
  avonds: 'avond',
  vanavond: 'avond',
  evening: 'avond',
  tonight: 'avond',
  nacht: 'nacht',
  nachts: 'nachts',
  vannacht: 'vannacht',
  sochtends: 'ochtend',
  smorgens: 'ochtend',
  smiddags: 'middag',
  savonds: 'avond',
  snachts: 'nachts',
  night: 'nacht',
}

/** The twelve-hour time made definite by the part of the day. 0:30 in an evening is the next day: then above 24 hours. */
export function settleKlok(minuten: number, open: boolean, dagdeel: Dagdeel | null): number {
  if (dagdeel === 'middag' && minuten < 6.5 * 60 && open) return minuten + 720
  if (dagdeel === 'middag' && open && minuten < 12 * 60 && minuten >= 6.5 * 60) return minuten
  if (dagdeel === 'avond') {
    if (minuten >= 720 && minuten < 780 && open) return minuten + 720
    if (minuten < 4 * 60 && !open) return minuten + 1440
    if (minuten < 720 && (open || minuten >= 5 * 60)) return minuten + 720
  }
  if (dagdeel === 'nacht') {
    if (open && minuten >= 720 && minuten < 780) return minuten + 720
    if (open && minuten >= 9 * 60 && minuten < 720) return minuten + 720
    if (minuten < 9 * 60) return minuten + 1440
  }
  // The night that ended this morning: what was before midnight is the day before.
  if (dagdeel === 'nachts') return minuten === 720 && open ? 0 : open && minuten >= 9 * 60 && minuten < 720 ? minuten + 720 : minuten
  if (dagdeel === 'vannacht' && open && minuten >= 9 * 60 && minuten < 720) return minuten - 720
  if (dagdeel === 'vannacht') return minuten >= 18 * 60 ? minuten - 1440 : minuten === 720 && open ? 0 : minuten
  if (dagdeel === null && open && minuten >= 60 && minuten < 7 * 60) return minuten + 720
  return minuten
}
