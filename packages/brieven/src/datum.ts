// How dates, times, sizes and periods are written for people: in Dutch, by the clock of Europe/Amsterdam. The clock itself
// is never read here.
import type { Periode } from '@meldpunt/signaal/lezing'

const PARTS = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const MONTH_PARTS = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit' })
const DAY = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const MONTH = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', month: 'long', year: 'numeric' })

/** `dinsdag 24 november 2026 om 14.05 uur`. */
export function formatMoment(moment: Date): string {
  return `${formatDag(moment)} om ${formatTijd(moment)}`
}

/** `dinsdag 24 november 2026`. */
export function formatDag(moment: Date): string {
  const parts = partsOf(moment)
  return `${parts.weekday} ${parts.day} ${parts.month} ${parts.year}`
}

/** `14.05 uur`. */
export function formatTijd(moment: Date): string {
  const parts = partsOf(moment)
  return `${parts.hour}.${parts.minute} uur`
}

/** The month in which a moment lies in Amsterdam: `2026-11`. */
export function maandOf(moment: Date): string {
  const { year, month } = Object.fromEntries(MONTH_PARTS.formatToParts(moment).map(({ type, value }) => [type, value]))
  return `${year}-${month}`
}

/** `november 2026` for 2026-11. */
export function formatMaand(maand: string): string {
  return MONTH.format(new Date(`${maand}-01T00:00Z`))
}

/** A period to the precision that was read: `maart 2026`, `dinsdag 3 maart 2026 van 14.00 tot 15.30 uur`. */
export function formatPeriode({ van, tot }: Periode): string {
  if (tot === null || tot === van) return formatPoint(van)
  const [vanDag, vanTijd] = van.split('T')
  const [totDag, totTijd] = tot.split('T')
  if (vanDag === totDag && vanDag && vanTijd && totTijd)
    return `${formatPoint(vanDag)} van ${vanTijd.replace(':', '.')} tot ${totTijd.replace(':', '.')} uur`
  return `van ${formatPoint(van)} tot en met ${formatPoint(tot)}`
}

/** A date of day precision as written in data, YYYY-MM-DD; anything else comes back as it stood. */
export function formatPoint(point: string): string {
  const [date = '', time] = point.split('T')
  if (/^\d{4}-\d\d$/.test(date)) return formatMaand(date)
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date))) return point
  const day = DAY.format(new Date(`${date}T00:00Z`))
  return time === undefined ? day : `${day} om ${time.replace(':', '.')} uur`
}

/** `1,4 MB`, `312 kB`, `87 bytes`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`
}

/** `1 brief`, `3 brieven`, `geen brieven`. */
export function formatAantal(aantal: number, enkelvoud: string, meervoud: string): string {
  if (aantal === 0) return `geen ${meervoud}`
  return `${aantal} ${aantal === 1 ? enkelvoud : meervoud}`
}

function partsOf(moment: Date): Record<Intl.DateTimeFormatPartTypes, string> {
  return Object.fromEntries(PARTS.formatToParts(moment).map(({ type, value }) => [type, value])) as Record<
    Intl.DateTimeFormatPartTypes,
    string
  >
}
