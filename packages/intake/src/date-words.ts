// Which day, month or year do these words say, reckoned from the day of writing? One expression at a time, left to right,
// never back: "vorige week donderdag", "half mei", "de nacht van 3 op 4 maart", "02-05-26", "een week of vijf geleden".
// Each kind has its own file; whether it is when something was observed is for dates.ts.
import { FEESTDAGEN, SEIZOENEN, VAKANTIES, type Dag } from './calendar.ts'
import { DEZE, MAANDDEEL, MAANDEN, SAMENGESTELD, VORIGE, WEEKDAGEN } from './date-names.ts'
import { dayAndMonth, numericDate } from './day-dates.ts'
import type { Vermelding } from './moments.ts'
import { feastAt, monthAt, periodAt, yearAt } from './periods.ts'
import { relativeDay, weekdayAt } from './weekdays.ts'
import type { Woord } from './words.ts'

const DAGWOORD = new Set(
  'vandaag gisteren gister eergisteren today yesterday heden vannacht day week weken wk weekend weekeinde oud goede grote maand sint'.split(
    ' ',
  ),
)

/** Can an expression begin with this word (numbers apart)? Must not miss one that `parseVermelding` reads. */
export function isDatumwoord(vorm: string): boolean {
  return (
    DAGWOORD.has(vorm) ||
    WEEKDAGEN.has(vorm) ||
    MAANDEN.has(vorm) ||
    VORIGE.has(vorm) ||
    DEZE.has(vorm) ||
    MAANDDEEL.has(vorm) ||
    FEESTDAGEN.has(vorm) ||
    VAKANTIES.has(vorm) ||
    SEIZOENEN.has(vorm) ||
    SAMENGESTELD.test(vorm)
  )
}

/** The expression that begins at token `i`, or null. `nu` null: only what needs no day of writing. */
export function parseVermelding(lijst: Woord[], i: number, nu: Dag | null): Vermelding | null {
  const w = lijst[i]
  if (!w || w.soort === 'teken') return null
  return (
    numericDate(lijst, i, nu) ??
    dayAndMonth(lijst, i, nu) ??
    relativeDay(lijst, i, nu) ??
    weekdayAt(lijst, i, nu) ??
    monthAt(lijst, i, nu) ??
    periodAt(lijst, i, nu) ??
    feastAt(lijst, i, nu) ??
    yearAt(lijst, i, nu)
  )
}
