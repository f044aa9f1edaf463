// The calendar that a reporter has in mind: days counted as whole numbers, feast days, school holidays, seasons, week numbers.
// No clock of its own; everything is reckoned in Europe/Amsterdam.

/** Days since 1 January 1970. */
export type Dag = number

export interface Datum {
  jaar: number
  maand: number
  dag: number
}

export function toDag(jaar: number, maand: number, dag: number): Dag {
  return Math.floor(Date.UTC(jaar, maand - 1, dag) / 86_400_000)
}

export function toDatum(dag: Dag): Datum {
  const d = new Date(dag * 86_400_000)
  return { jaar: d.getUTCFullYear(), maand: d.getUTCMonth() + 1, dag: d.getUTCDate() }
}

/** Does this day stand in the calendar (no 31 February), in a year that a report can be about? */
export function isDatum(jaar: number, maand: number, dag: number): boolean {
  if (maand < 1 || maand > 12 || dag < 1 || dag > 31 || jaar < 1900 || jaar > 2100) return false
  return toDatum(toDag(jaar, maand, dag)).dag === dag
}

/** 0 Monday … 6 Sunday. */
export function weekdagOf(dag: Dag): number {
  return (((dag + 3) % 7) + 7) % 7
}

const two = (n: number) => String(n).padStart(2, '0')

/** `YYYY-MM-DD`. */
export function writeDag(dag: Dag): string {
  const { jaar, maand, dag: d } = toDatum(dag)
  return `${jaar}-${two(maand)}-${two(d)}`
}

/** `YYYY-MM`. */
export function writeMaand(jaar: number, maand: number): string {
  return `${jaar}-${two(maand)}`
}

/** `YYYY-MM-DDTHH:mm`. */
export function writeMoment(dag: Dag, minuten: number): string {
  return `${writeDag(dag)}T${two(Math.floor(minuten / 60))}:${two(minuten % 60)}`
}

/** Swedish is written as `2026-11-24 10:00`. */
const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
/** The fields of one report ask this of the same moment again and again, and the answer takes as long as reading a paragraph. */
let laatst = { time: Number.NaN, geschreven: '' }

function writeLocal(moment: Date): string {
  const time = moment.getTime()
  if (time !== laatst.time) laatst = { time, geschreven: AMSTERDAM.format(moment) }
  return laatst.geschreven
}

/** The day on which something was written, in Amsterdam. Null for a Date that is none. */
export function localDag(moment: Date | null): Dag | null {
  if (!moment || Number.isNaN(moment.getTime())) return null
  const [jaar, maand, dag] = writeLocal(moment).split(' ')[0]!.split('-').map(Number)
  return jaar && maand && dag ? toDag(jaar, maand, dag) : null
}

/** Minutes after midnight in Amsterdam at which something was written. */
export function localMinuten(moment: Date): number {
  const [uur = 0, minuut = 0] = writeLocal(moment).split(' ')[1]!.split(':').map(Number)
  return uur * 60 + minuut
}

/** Easter Sunday by the Gregorian computus. */
function pasen(jaar: number): Dag {
  const a = jaar % 19
  const b = Math.floor(jaar / 100)
  const c = jaar % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const som = h + l - 7 * m + 114
  return toDag(jaar, Math.floor(som / 31), (som % 31) + 1)
}

type Feest = (jaar: number) => { van: Dag; tot: Dag | null }
const vast =
  (maand: number, dag: number, dagen = 1): Feest =>
  (jaar) => {
    const van = toDag(jaar, maand, dag)
    return { van, tot: dagen > 1 ? van + dagen - 1 : null }
  }
const naPasen =
  (dagen: number, aantal = 1): Feest =>
  (jaar) => {
    const van = pasen(jaar) + dagen
    return { van, tot: aantal > 1 ? van + aantal - 1 : null }
  }
/** King's Day moves to the Saturday when the 27th of April is a Sunday. */
const koningsdag: Feest = (jaar) => {
  const van = toDag(jaar, 4, 27)
  return { van: weekdagOf(van) === 6 ? van - 1 : van, tot: null }
}

/** Folded names of feast days. Those of two days give both, but for "sinds" the first counts. */
export const FEESTDAGEN = new Map<string, Feest>([
  ['nieuwjaar', vast(1, 1)],
  ['nieuwjaarsdag', vast(1, 1)],
  ['driekoningen', vast(1, 6)],
  ['valentijnsdag', vast(2, 14)],
  ['koningsdag', koningsdag],
  ['koningsnacht', (jaar) => ({ van: koningsdag(jaar).van - 1, tot: null })],
  ['dodenherdenking', vast(5, 4)],
  ['bevrijdingsdag', vast(5, 5)],
  ['sinterklaas', vast(12, 5)],
  ['sinterklaasavond', vast(12, 5)],
  ['pakjesavond', vast(12, 5)],
  ['kerst', vast(12, 25, 2)],
  ['kerstmis', vast(12, 25, 2)],
  ['kerstdagen', vast(12, 25, 2)],
  ['kerstavond', vast(12, 24)],
  ['christmas', vast(12, 25)],
  ['kerstdag', vast(12, 25)],
  ['oudjaarsdag', vast(12, 31)],
  ['oudejaarsdag', vast(12, 31)],
  ['oudjaarsavond', vast(12, 31)],
  ['oudejaarsavond', vast(12, 31)],
  ['oudejaarsnacht', vast(12, 31)],
  ['oudjaar', vast(12, 31)],
  ['jaarwisseling', vast(12, 31)],
  ['sint-maarten', vast(11, 11)],
  ['halloween', vast(10, 31)],
  ['pasen', naPasen(0, 2)],
  ['easter', naPasen(0)],
  ['paasdag', naPasen(0)],
  ['paasmaandag', naPasen(1)],
  ['paaszondag', naPasen(0)],
  ['paasweekend', naPasen(-1, 3)],
  ['hemelvaart', naPasen(39)],
  ['hemelvaartsdag', naPasen(39)],
  ['pinksteren', naPasen(49, 2)],
  ['pinksterdag', naPasen(49)],
  ['pinkstermaandag', naPasen(50)],
  ['pinksterweekend', naPasen(48, 3)],
  ['carnaval', naPasen(-49, 3)],
])

/** School holidays differ by region and year: the month in which all begin is what a report can carry. */
export const VAKANTIES = new Map<string, number>([
  ['herfstvakantie', 10],
  ['kerstvakantie', 12],
  ['voorjaarsvakantie', 2],
  ['krokusvakantie', 2],
  ['meivakantie', 5],
  ['zomervakantie', 7],
  ['bouwvak', 7],
  ['grote-vakantie', 7],
])

/** A season by its first whole month. */
export const SEIZOENEN = new Map<string, number>([
  ['lente', 3],
  ['voorjaar', 3],
  ['zomer', 6],
  ['nazomer', 9],
  ['herfst', 9],
  ['najaar', 9],
  ['winter', 12],
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
])

/** Monday of an ISO week. */
export function weekStart(jaar: number, week: number): Dag {
  const vierJanuari = toDag(jaar, 1, 4)
  return vierJanuari - weekdagOf(vierJanuari) + (week - 1) * 7
}
