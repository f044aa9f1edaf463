// Dutch time: what day and hour it is for people in Europe/Amsterdam, and which days are working days. A moment is a
// Date, a day is the text YYYY-MM-DD; nothing here reads the clock, it is handed over as a `Clock`.

export type Clock = () => Date

/** A calendar day in Europe/Amsterdam: `2026-12-01`. */
export type Day = string

export interface Parts {
  year: number
  /** 1 to 12. */
  month: number
  day: number
  hour: number
  minute: number
  second: number
  /** 1 is Monday, 7 is Sunday. */
  weekday: number
}

const DAY_MS = 86_400_000

const amsterdam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** What calendar and clock in Amsterdam say at a moment. */
export function partsOf(moment: Date): Parts {
  const parts = Object.fromEntries(amsterdam.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts
  return { year, month, day, hour, minute, second, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7 }
}

/** The day it is in Amsterdam at a moment. */
export function dayOf(moment: Date): Day {
  const { year, month, day } = partsOf(moment)
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

/** The time of day in Amsterdam at a moment: `08:30`. */
export function timeOf(moment: Date): string {
  const { hour, minute } = partsOf(moment)
  return `${pad(hour)}:${pad(minute)}`
}

/**
 * The moment at which clocks in Amsterdam show `time` (`HH:mm`) on a day. A time that is skipped in spring becomes the
 * one an hour later; of a time that comes twice in autumn it is the first.
 */
export function momentOf(day: Day, time: string): Date {
  const wall = Date.parse(`${day}T${time}:00Z`)
  // Amsterdam is one or two hours ahead: summer time is tried first, so that of two answers the earlier one is taken.
  for (const hoursAhead of [2, 1]) {
    const moment = new Date(wall - hoursAhead * 3_600_000)
    if (dayOf(moment) === day && timeOf(moment) === time) return moment
  }
  return new Date(wall - 3_600_000)
}

/** The first moment of a day. */
export function midnight(day: Day): Date {
  return momentOf(day, '00:00')
}

/** A day some days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10)
}

/** Monday to Friday, and no holiday: a day on which a Dutch town hall is open. */
export function isWerkdag(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidaysOf(Number(day.slice(0, 4))).includes(day)
}

/** The same time of day, so many working days later; a count of 0 is the moment itself. */
export function addWerkdagen(from: Date, count: number): Date {
  let day = dayOf(from)
  for (let left = count; left > 0; left -= 1) day = nextWerkdag(day)
  return count > 0 ? momentOf(day, timeOf(from)) : from
}

/** The first working day after a day. */
export function nextWerkdag(after: Day): Day {
  let day = addDays(after, 1)
  while (!isWerkdag(day)) day = addDays(day, 1)
  return day
}

/**
 * The days of a year on which offices are closed. Goede Vrijdag is no day off for the state or municipalities, and 5 mei
 * is one every fifth year: a day too many here would silence the day's overview while people are at work.
 */
export function holidaysOf(year: number): Day[] {
  const easter = easterOf(year)
  // Koningsdag is kept a day early when it falls on a Sunday.
  const koningsdag = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? 26 : 27
  const bevrijdingsdag = year % 5 === 0 ? [`${year}-05-05`] : []
  const movable = [addDays(easter, 1), addDays(easter, 39), addDays(easter, 50)]
  return [`${year}-01-01`, `${year}-04-${koningsdag}`, ...bevrijdingsdag, ...movable, `${year}-12-25`, `${year}-12-26`]
}

/** Easter Sunday, Gregorian: the algorithm of Meeus, Jones and Butcher. */
function easterOf(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const count = epact + weekday - 7 * late + 114
  return `${year}-${pad(Math.floor(count / 31))}-${pad((count % 31) + 1)}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
