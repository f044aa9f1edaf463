// What is due for a meldpunt as a whole, by the calendar alone: the overview of a day, the seal of the day before, the report of
// a month. As with the duties of a signaal each has a key by which it is done once.
import { addDays, type Day, type Kalender, type Moment, werkdagFrom } from './kalender.ts'
import { OCHTEND } from './termijnen.ts'

export interface Meldpunttermijn {
  /** `zegel` is of the day that ended, `maandrapport` of the month that ended, `zonder_signaal` counts what is old enough by now. */
  soort: 'dagoverzicht' | 'zegel' | 'maandrapport' | 'zonder_signaal'
  op: Moment
  sleutel: string
  /** The day or month (YYYY-MM) that it is about. */
  over: string
}

/**
 * Every duty that fell due after `sinds` and is not out of date, done or not, oldest first. What was missed by a standstill is
 * made up for while it still says something: an overview on its own day, a report in its own month, of seals the last one,
 * which covers those before it.
 */
export function listMeldpuntDue(nu: Date, sinds: Date, { dayOf, momentOf, isWerkdag }: Kalender): Meldpunttermijn[] {
  const vandaag = dayOf(nu)
  const maand = vandaag.slice(0, 7)
  const eersteWerkdag = werkdagFrom(`${maand}-01`, isWerkdag)
  const ochtend = (dag: Day) => momentOf(dag, OCHTEND)
  const gisteren = addDays(vandaag, -1)
  const vorigeMaand = addDays(`${maand}-01`, -1).slice(0, 7)
  const termijnen: Meldpunttermijn[] = [
    termijn('zegel', momentOf(vandaag, '00:00'), gisteren),
    termijn('maandrapport', ochtend(eersteWerkdag), vorigeMaand),
    termijn('zonder_signaal', ochtend(eersteWerkdag), maand),
    ...(isWerkdag(vandaag) ? [termijn('dagoverzicht', ochtend(vandaag), vandaag)] : []),
  ]
  const [van, tot] = [sinds.toISOString(), nu.toISOString()]
  return termijnen.filter(({ op }) => van <= op && op <= tot).toSorted((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0))
}

function termijn(soort: Meldpunttermijn['soort'], op: Date, over: string): Meldpunttermijn {
  return { soort, op: op.toISOString(), over, sleutel: `${soort} ${over}` }
}
