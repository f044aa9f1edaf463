// Which day does an officer mean? Reads one date, with a time where one stands, at the beginning of what was typed:
// "3 maart", "03-03-2026", "volgende week dinsdag om 10 uur". Days are counted from the day that is handed over. Spans of
// days stand in datumbereik.ts; dates that a reporter tells of are read elsewhere.
import { addDays, addMonths, type Day, dayOrNull, mondayOf, mondayOfWeek, weekdayOf, werkdagFrom } from './kalender.ts'

/** What dates are counted from, and which way one without a year points: to the next such day, the last one, or the nearest. */
export interface Dagtelling {
  vandaag: Day
  isWerkdag(day: Day): boolean
  richting: 'toekomst' | 'verleden' | 'beide'
}

export interface GelezenDatum {
  datum: Day
  /** `HH:mm`, null where none was written. */
  tijd: string | null
  /** A year was written. */
  metJaar: boolean
  /** What stands behind the date, trimmed. */
  rest: string
}

/**
 * Why a date was not taken: none was read; the calendar has no such day; the named weekday is another one on that day
 * (`datum` is the day that was named); it is past where only days to come make sense.
 */
export type Datumfout = { datum: null; waarom: 'geen' | 'bestaat_niet' } | { datum: Day; waarom: 'andere_weekdag' | 'voorbij' }
export type Datumlezing = GelezenDatum | Datumfout

/** A date with everything around it is shorter. */
const DATE_CHARS_MAX = 120

const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const TELWOORDEN = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']

const VOORAF =
  /(?:op|per|tot en met|tot|t\/m|uiterlijk|vanaf|van|voor|de|het|a\.?s\.?|aanstaande|aankomende|komende|eerstvolgende)\s{1,4}/iy
// Two letters are a weekday only before a day in digits: "zo snel mogelijk" is no Sunday.
const WEEKDAG =
  /(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(?:ma|di|wo|do|vr|za|zo)(?=\.?,?\s{1,3}\d))(?:ochtend|morgen|middag|avond)?(?![\p{L}\d])\.?(?:\s{1,4}a\.?s\.?(?![\p{L}\d]))?,?/iuy
const ISO = /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/y
const CIJFERS = /(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/]|-\d|\.\d)/y
const MET_MAAND =
  /(\d{1,2})(?:e|ste|de)?\s{0,3}(jan(?:uari)?|feb(?:r(?:uari)?)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})\.?(?:,?\s{1,4}(\d{4})(?!\d)|\s{1,4}'(\d{2})(?!\d))?/iuy
const NABIJ = /(eergisteren|gisteren|vandaag|vanochtend|vanmiddag|vanavond|overmorgen|morgen)(?:ochtend|middag|avond)?(?!\p{L})/iuy
const OVER = /over\s{1,4}(\d{1,3}|[a-z]{3,6})\s{1,4}(werkdag(?:en)?|dag(?:en)?|wek?en|week|maand(?:en)?)(?!\p{L})/iuy
const WEEKNUMMER = /(?:in\s{1,4})?(?:week|wk\.?)\s{1,4}(\d{1,2})(?![\d/.-])/iy
const WEEK = /(?:in\s{1,4})?(deze|volgende|komende|aankomende)\s{1,4}week(?!\p{L})/iuy
const VOLGENDE = /(volgende|afgelopen|vorige)\s{1,4}(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?!\p{L})/iuy
const MAAND = /(?:(eind)(?:e)?(?:\s{1,4}van)?(?:\s{1,4}(?:de|deze))?\s{1,4}maand|volgende\s{1,4}maand)(?!\p{L})/iuy

const TIJD =
  /,?\s{0,4}(?:om|vanaf|rond)?\s{0,4}(?:(\d{1,2})(?:[:.](\d{2})|u(\d{2}))(?![\d.])(?:\s{0,3}(?:uur|u)(?!\p{L}))?|(\d{1,2})\s{0,3}(?:uur|u|h)(?!\p{L})|half\s{1,4}(een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\d{1,2})(?!\p{L}))/iuy
const OM_UUR = /,?\s{0,4}om\s{1,4}(\d{1,2})(?![\d:.-])/iy

/** Reads the date at the beginning of a text. Bounded: looks at the first 120 characters. Never throws. */
export function readDatum(tekst: string, telling: Dagtelling): Datumlezing {
  const begin = tekst.trimStart()
  const kop = begin.slice(0, DATE_CHARS_MAX)
  const dag = readDag(kop, skipVooraf(kop), telling)
  if ('waarom' in dag) return dag
  if (telling.richting === 'toekomst' && dag.datum < telling.vandaag) return { datum: dag.datum, waarom: 'voorbij' }
  const { tijd, tot } = readTijd(kop, dag.tot)
  return { datum: dag.datum, tijd, metJaar: dag.metJaar, rest: begin.slice(tot).replace(/^[\s,;:.]{1,40}/, '') }
}

/** How a date is written in a command that we make: `03-03-2026`. */
export function writeDatum(datum: Day): string {
  return datum.split('-').reverse().join('-')
}

interface Dag {
  datum: Day
  metJaar: boolean
  tot: number
}

function skipVooraf(kop: string): number {
  let at = 0
  for (let left = 3; left > 0; left -= 1) {
    const vooraf = match(VOORAF, kop, at)
    if (!vooraf) break
    at = vooraf.tot
  }
  return at
}

function readDag(kop: string, at: number, telling: Dagtelling): Dag | Datumfout {
  const weekdag = match(WEEKDAG, kop, at)
  if (!weekdag) return readExact(kop, at, telling) ?? readWeek(kop, at, telling) ?? readOmschreven(kop, at, telling)
  const nummer = WEEKDAGEN.findIndex((naam) => naam.startsWith((weekdag[1] ?? '').toLowerCase())) + 1
  const verder = skipBlanks(kop, weekdag.tot)
  const exact = readExact(kop, verder, telling)
  if (exact) {
    if ('waarom' in exact || weekdayOf(exact.datum) === nummer) return exact
    return { datum: exact.datum, waarom: 'andere_weekdag' }
  }
  const week = readWeek(kop, verder, telling)
  if (week) return { ...week, datum: addDays(mondayOf(week.datum), nummer - 1) }
  return { datum: nearestWeekdag(nummer, telling), metJaar: false, tot: weekdag.tot }
}

/** A date in digits or with the name of its month. Null where none stands. */
function readExact(kop: string, at: number, telling: Dagtelling): Dag | Datumfout | null {
  const iso = match(ISO, kop, at)
  if (iso) return settle(Number(iso[3]), Number(iso[2]), iso[1], iso.tot, telling)
  const cijfers = match(CIJFERS, kop, at)
  // "10.30 uur" is a time, and so is "10.30" where no year stands behind it and no month has that number.
  if (cijfers && !(cijfers[2] === '.' && cijfers[4] === undefined && /^\s{0,2}u/i.test(kop.slice(cijfers.tot))))
    return settle(Number(cijfers[1]), Number(cijfers[3]), cijfers[4], cijfers.tot, telling)
  const metMaand = match(MET_MAAND, kop, at)
  if (!metMaand) return null
  const maand = (metMaand[2] ?? '').toLowerCase().slice(0, 3)
  return settle(
    Number(metMaand[1]),
    MAANDEN.indexOf(maand === 'maa' ? 'mrt' : maand) + 1,
    metMaand[3] ?? metMaand[4],
    metMaand.tot,
    telling,
  )
}

function settle(dag: number, maand: number, jaar: string | undefined, tot: number, telling: Dagtelling): Dag | Datumfout {
  if (jaar !== undefined) {
    const datum = dayOrNull(jaar.length === 2 ? 2000 + Number(jaar) : Number(jaar), maand, dag)
    return datum === null ? { datum, waarom: 'bestaat_niet' } : { datum, metJaar: true, tot }
  }
  const datum = nearestJaar(dag, maand, telling)
  return datum === null ? { datum, waarom: 'bestaat_niet' } : { datum, metJaar: false, tot }
}

/** Nine years hold a 29 February on either side, also across a century. */
const YEARS_LOOKED = 8

function nearestJaar(dag: number, maand: number, { vandaag, richting }: Dagtelling): Day | null {
  const ditJaar = Number(vandaag.slice(0, 4))
  const dagen: Day[] = []
  for (let jaar = ditJaar - YEARS_LOOKED; jaar <= ditJaar + YEARS_LOOKED; jaar += 1) {
    const datum = dayOrNull(jaar, maand, dag)
    if (datum !== null) dagen.push(datum)
  }
  if (richting === 'toekomst') return dagen.find((datum) => datum >= vandaag) ?? null
  if (richting === 'verleden') return dagen.findLast((datum) => datum <= vandaag) ?? null
  return dagen.toSorted((a, b) => distance(a, vandaag) - distance(b, vandaag))[0] ?? null
}

const distance = (a: Day, b: Day) => Math.abs(Date.parse(a) - Date.parse(b))

function nearestWeekdag(nummer: number, { vandaag, richting }: Dagtelling): Day {
  const verder = (nummer - weekdayOf(vandaag) + 7) % 7
  return richting === 'verleden' ? addDays(vandaag, verder - 7) : addDays(vandaag, verder || 7)
}

/** A week that was named, as the first working day in it. Null where none stands. */
function readWeek(kop: string, at: number, { vandaag, isWerkdag }: Dagtelling): Dag | null {
  const maandag = mondayOf(vandaag)
  const week = match(WEEK, kop, at)
  if (week) {
    const begin = week[1]?.toLowerCase() === 'deze' ? maandag : addDays(maandag, 7)
    return withWeekdag(kop, week.tot, begin, isWerkdag)
  }
  const nummer = match(WEEKNUMMER, kop, at)
  if (nummer) {
    const jaar = Number(addDays(maandag, 3).slice(0, 4))
    const wanted = Number(nummer[1])
    if (wanted < 1 || wanted > 53) return null
    const ditJaar = mondayOfWeek(jaar, wanted)
    return withWeekdag(kop, nummer.tot, ditJaar >= maandag ? ditJaar : mondayOfWeek(jaar + 1, wanted), isWerkdag)
  }
  const over = match(OVER, kop, at)
  const aantal = over ? parseAantal(over[1] ?? '') : null
  if (over && aantal !== null && /^we[ek]/i.test(over[2] ?? '')) {
    // Without a weekday it is the same weekday, so many weeks later.
    const zelfde = addDays(vandaag, aantal * 7)
    const weekdag = match(WEEKDAG, kop, skipBlanks(kop, over.tot))
    return weekdag ? withWeekdag(kop, over.tot, mondayOf(zelfde), isWerkdag) : { datum: zelfde, metJaar: false, tot: over.tot }
  }
  return null
}

function withWeekdag(kop: string, at: number, maandag: Day, isWerkdag: (day: Day) => boolean): Dag {
  const weekdag = match(WEEKDAG, kop, skipBlanks(kop, at))
  if (!weekdag) return { datum: werkdagFrom(maandag, isWerkdag), metJaar: false, tot: at }
  const nummer = WEEKDAGEN.findIndex((naam) => naam.startsWith((weekdag[1] ?? '').toLowerCase()))
  return { datum: addDays(maandag, nummer), metJaar: false, tot: weekdag.tot }
}

/** "morgen", "over drie werkdagen", "eind van de maand". */
function readOmschreven(kop: string, at: number, telling: Dagtelling): Dag | Datumfout {
  const { vandaag, isWerkdag, richting } = telling
  const nabij = match(NABIJ, kop, at)
  if (nabij) {
    const woord = (nabij[1] ?? '').toLowerCase()
    const dagen = { eergisteren: -2, gisteren: -1, morgen: 1, overmorgen: 2 }[woord] ?? 0
    return { datum: addDays(vandaag, dagen), metJaar: false, tot: nabij.tot }
  }
  const volgende = match(VOLGENDE, kop, at)
  if (volgende) {
    const nummer = WEEKDAGEN.indexOf((volgende[2] ?? '').toLowerCase()) + 1
    if (volgende[1]?.toLowerCase() !== 'volgende')
      return { datum: nearestWeekdag(nummer, { ...telling, richting: 'verleden' }), metJaar: false, tot: volgende.tot }
    return { datum: addDays(mondayOf(vandaag), 6 + nummer), metJaar: false, tot: volgende.tot }
  }
  const over = match(OVER, kop, at)
  const aantal = over ? parseAantal(over[1] ?? '') : null
  if (over && aantal !== null) {
    const eenheid = (over[2] ?? '').toLowerCase()
    if (eenheid.startsWith('maand')) return { datum: addMonths(vandaag, aantal), metJaar: false, tot: over.tot }
    let datum = addDays(vandaag, eenheid.startsWith('werkdag') ? 0 : aantal)
    if (eenheid.startsWith('werkdag')) for (let left = aantal; left > 0; left -= 1) datum = werkdagFrom(addDays(datum, 1), isWerkdag)
    return { datum, metJaar: false, tot: over.tot }
  }
  const maand = match(MAAND, kop, at)
  if (maand && richting !== 'verleden') {
    const eerste = addMonths(`${vandaag.slice(0, 8)}01`, 1)
    return { datum: maand[1] === undefined ? werkdagFrom(eerste, isWerkdag) : addDays(eerste, -1), metJaar: false, tot: maand.tot }
  }
  return { datum: null, waarom: 'geen' }
}

function parseAantal(woord: string): number | null {
  const aantal = /^\d/.test(woord) ? Number(woord) : TELWOORDEN.indexOf(woord.toLowerCase())
  return aantal >= 0 ? aantal : null
}

function readTijd(kop: string, at: number): { tijd: string | null; tot: number } {
  const tijd = match(TIJD, kop, at)
  const kaal = tijd ? null : match(OM_UUR, kop, at)
  const tot = (tijd ?? kaal)?.tot ?? at
  if (tijd?.[5] !== undefined) {
    const heel = parseAantal(tijd[5]) ?? 0
    // "half drie" is half past two, and at an office in the afternoon.
    const uur = heel >= 1 && heel <= 7 ? heel + 11 : heel - 1
    return uur >= 0 && uur < 24 ? { tijd: writeTijd(uur, 30), tot } : { tijd: null, tot: at }
  }
  const uur = Number(tijd?.[1] ?? tijd?.[4] ?? kaal?.[1] ?? Number.NaN)
  const minuut = Number(tijd?.[2] ?? tijd?.[3] ?? 0)
  return uur < 24 && minuut < 60 ? { tijd: writeTijd(uur, minuut), tot } : { tijd: null, tot: at }
}

const writeTijd = (uur: number, minuut: number) => `${String(uur).padStart(2, '0')}:${String(minuut).padStart(2, '0')}`

function skipBlanks(kop: string, at: number): number {
  let tot = at
  while (kop[tot] === ' ' || kop[tot] === '\n') tot += 1
  return tot
}

interface Match {
  [group: number]: string | undefined
  tot: number
}

/** A sticky expression at one place, and where it ends. */
function match(pattern: RegExp, kop: string, at: number): Match | null {
  pattern.lastIndex = at
  const found = pattern.exec(kop)
  return found ? Object.assign([...found], { tot: at + found[0].length }) : null
}
