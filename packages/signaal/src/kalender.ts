// Days as text (YYYY-MM-DD), and what can be reckoned with them without a clock. Which moment lies on which day in
// Amsterdam, and which days are working days, is handed over as a `Kalender`.

/** A calendar day: `2026-12-01`. */
export type Day = string

/** A moment as text, UTC: `2026-12-01T09:00:00.000Z`. So that a signaal can be written down and read again unchanged. */
export type Moment = string

/** Clock and calendar of Amsterdam; each has the name of the function in runtime/clock that serves it. */
export interface Kalender {
  dayOf(moment: Date): Day
  /** The moment at which clocks show `time` (`HH:mm`) on a day. */
  momentOf(day: Day, time: string): Date
  isWerkdag(day: Day): boolean
  /** The same time of day, so many working days later. */
  addWerkdagen(from: Date, count: number): Date
}

const DAY_MS = 86_400_000

/** A day some days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10)
}

/** The same day some months later; the last of the month where there is no such day. */
export function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + count, 1))
  return writeDay(first.getUTCFullYear(), first.getUTCMonth() + 1, Math.min(date, daysIn(first.getUTCFullYear(), first.getUTCMonth() + 1)))
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/** The Monday of the week in which a day lies. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day))
}

/** The Monday of an ISO week: the week with 4 January is the first. */
export function mondayOfWeek(year: number, week: number): Day {
  return addDays(mondayOf(writeDay(year, 1, 4)), (week - 1) * 7)
}

/** The first working day on or after a day. */
export function werkdagFrom(day: Day, isWerkdag: (day: Day) => boolean): Day {
  let at = day
  // No run of holidays and weekends is longer; a calendar that knows no working day at all must not hang us.
  for (let left = 31; left > 0 && !isWerkdag(at); left -= 1) at = addDays(at, 1)
  return at
}

/** The last working day before a day. */
export function werkdagBefore(day: Day, isWerkdag: (day: Day) => boolean): Day {
  let at = addDays(day, -1)
  for (let left = 31; left > 0 && !isWerkdag(at); left -= 1) at = addDays(at, -1)
  return at
}

/** The day, or null when the calendar has no such day. */
export function dayOrNull(year: number, month: number, date: number): Day | null {
  const exists = month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month)
  return exists ? writeDay(year, month, date) : null
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function writeDay(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
