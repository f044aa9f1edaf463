// From which day to which is somebody away? "3 t/m 7 maart", "3/3 – 7/3", "volgende week", "maandag tot en met vrijdag".
// A single day is a span of one; "tot" counts the day itself, since a deputy who stays a day too long does no harm.
import { type Datumfout, type Dagtelling, readDatum } from './datum.ts'
import { addDays, type Day, mondayOf } from './kalender.ts'

export interface Datumbereik {
  van: Day
  tot: Day
  /** What stands behind the dates, trimmed. */
  rest: string
}

const TUSSEN = /^(t\/m|tm|tot\s{1,4}en\s{1,4}met|tot|-|–|—|>|en)\s{0,4}(?=[\p{L}\d'])/iu
const TOT_EN_MET = /^(?:t\/m|tm|tot\s{1,4}en\s{1,4}met|tot)\s{1,4}/i
/** "3 t/m 7 maart": the month stands at the last day only. */
const KALE_DAG =
  /^(?:van(?:af)?\s{1,4}|tussen\s{1,4}|op\s{1,4}){0,2}(\d{1,2})\s{0,3}(?:t\/m|tm|tot\s{1,4}en\s{1,4}met|tot|-|–|—|en)\s{0,3}(?=\d{1,2}(?:e|ste|de)?\s{0,3}\p{L}{3})/iu
/** A whole week, when no weekday was named. */
const WEEK =
  /^(?:in\s{1,4})?(?:de\s{1,4}hele\s{1,4})?(?:(?:deze|volgende|komende|aankomende)\s{1,4}week|(?:week|wk\.?)\s{1,4}\d{1,2})(?![\p{L}\d])/iu
const WEEKNUMMER = /^(?:t\/m|tm|tot\s{1,4}en\s{1,4}met|-|–|—|en)\s{0,3}(?:week\s{1,4}|wk\.?\s{1,4})?(\d{1,2})(?![\d/.-]|\s{0,3}\p{L})/iu
const WEEKDAG = /(?:maan|dins|woens|donder|vrij|zater|zon)dag/i

/** Reads the span at the beginning of a text, from today on. Never throws; bounded as readDatum is. */
export function readDatumbereik(tekst: string, telling: Omit<Dagtelling, 'richting'>): Datumbereik | Datumfout {
  const begin = tekst.trim()
  const toekomst: Dagtelling = { ...telling, richting: 'toekomst' }
  const week = WEEK.exec(begin)
  if (week && !WEEKDAG.test(begin.slice(week[0].length, week[0].length + 12))) return readWeken(begin, week[0].length, telling)
  if (TOT_EN_MET.test(begin)) {
    const eind = readDatum(begin.replace(TOT_EN_MET, ''), toekomst)
    return 'waarom' in eind ? eind : { van: telling.vandaag, tot: eind.datum, rest: eind.rest }
  }
  const kaal = KALE_DAG.exec(begin)
  if (kaal) {
    const eind = readDatum(begin.slice(kaal[0].length), toekomst)
    if ('waarom' in eind) return eind
    const eerste = Number(kaal[1])
    const dagen = Number(eind.datum.slice(8)) - eerste
    // "28 t/m 3 maart" says no month for the 28th, and which one is a guess.
    if (eerste < 1 || dagen < 0) return { datum: null, waarom: 'bestaat_niet' }
    return { van: addDays(eind.datum, -dagen), tot: eind.datum, rest: eind.rest }
  }
  const van = readDatum(begin, toekomst)
  if ('waarom' in van) {
    // "3 maart 2026 t/m 20 maart 2026" while it is the tenth: away since, and still.
    if (van.waarom !== 'voorbij') return van
    const sinds = readDatum(begin, { ...toekomst, richting: 'beide' })
    const verder = 'waarom' in sinds ? null : readEind(sinds.rest, sinds.datum, toekomst)
    if (verder === null || 'waarom' in verder || verder.tot < telling.vandaag) return van
    return { van: van.datum, tot: verder.tot, rest: verder.rest }
  }
  const eind = readEind(van.rest, van.datum, toekomst)
  if (!eind) return { van: van.datum, tot: van.datum, rest: van.rest }
  if ('waarom' in eind) return eind
  if (!van.metJaar && eind.metJaar && van.datum.slice(0, 4) < eind.tot.slice(0, 4)) {
    const zelfdeJaar = `${eind.tot.slice(0, 4)}${van.datum.slice(4)}`
    if (zelfdeJaar <= eind.tot) return { van: zelfdeJaar, tot: eind.tot, rest: eind.rest }
  }
  return { van: van.datum, tot: eind.tot, rest: eind.rest }
}

interface Eind {
  tot: Day
  rest: string
  metJaar: boolean
}

function readEind(rest: string, van: Day, telling: Dagtelling): Eind | Datumfout | null {
  const tussen = TUSSEN.exec(rest)
  if (!tussen) return null
  const tweede = rest.slice(tussen[0].length)
  // "morgen" counts from today, "woensdag" behind "maandag" from that Monday.
  const vanafNu = readDatum(tweede, telling)
  const eind = 'waarom' in vanafNu || vanafNu.datum < van ? readDatum(tweede, { ...telling, vandaag: van }) : vanafNu
  if ('waarom' in eind) return eind.waarom === 'geen' ? null : eind
  // "3 maart en 10 maart" are two days, not eight.
  if (tussen[1]?.toLowerCase() === 'en' && eind.datum !== addDays(van, 1)) return null
  return { tot: eind.datum, rest: eind.rest, metJaar: eind.metJaar }
}

function readWeken(begin: string, lengte: number, telling: Omit<Dagtelling, 'richting'>): Datumbereik | Datumfout {
  const elkeDag: Dagtelling = { ...telling, isWerkdag: () => true, richting: 'beide' }
  const kop = begin.slice(0, lengte).replace(/de\s{1,4}hele\s{1,4}/i, '')
  const eerste = readDatum(kop, elkeDag)
  if ('waarom' in eerste) return eerste
  const rest = begin.slice(lengte).trimStart()
  const laatste = /\d/.test(kop) ? WEEKNUMMER.exec(rest) : null
  const maandag = mondayOf(eerste.datum)
  const loopt = maandag < telling.vandaag
  const van = loopt ? telling.vandaag : maandag
  if (!laatste) return { van, tot: addDays(maandag, 6), rest }
  const einde = readDatum(`week ${laatste[1]}`, elkeDag)
  if ('waarom' in einde) return einde
  return einde.datum < eerste.datum
    ? { datum: einde.datum, waarom: 'voorbij' }
    : { van, tot: addDays(mondayOf(einde.datum), 6), rest: rest.slice(laatste[0].length).trimStart() }
}
