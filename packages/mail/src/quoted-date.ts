// When was a quoted mail written? Reads the dates that clients write above a quotation, in the languages of their users.
import { foldLine } from './blanks.ts'

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    [
      'jan',
      'januari',
      'january',
      'januar',
      'janvier',
      'janv',
      'enero',
      'ene',
      'gennaio',
      'gen',
      'janeiro',
      'stycznia',
      'sty',
      'ledna',
      'tammikuuta',
      'ianuarie',
      'ian',
      'ocak',
      'января',
      'янв',
      'січня',
      'jaan',
    ],
    [
      'feb',
      'februari',
      'february',
      'februar',
      'fevrier',
      'fevr',
      'fev',
      'febrero',
      'febbraio',
      'fevereiro',
      'lutego',
      'lut',
      'unora',
      'helmikuuta',
      'februarie',
      'subat',
      'sub',
      'февраля',
      'фев',
      'лютого',
    ],
    [
      'mrt',
      'maart',
      'mar',
      'march',
      'marz',
      'maerz',
      'mrz',
      'mars',
      'marzo',
      'marco',
      'marca',
      'brezna',
      'maaliskuuta',
      'martie',
      'mart',
      'marts',
      'марта',
      'мар',
      'березня',
    ],
    [
      'apr',
      'april',
      'avril',
      'avr',
      'abril',
      'abr',
      'aprile',
      'kwietnia',
      'kwi',
      'dubna',
      'huhtikuuta',
      'aprilie',
      'nisan',
      'nis',
      'апреля',
      'апр',
      'квітня',
    ],
    ['mei', 'may', 'mai', 'mayo', 'maggio', 'mag', 'maio', 'maja', 'kvetna', 'toukokuuta', 'mayis', 'maj', 'мая', 'май', 'травня'],
    [
      'jun',
      'juni',
      'june',
      'juin',
      'junio',
      'giugno',
      'giu',
      'junho',
      'czerwca',
      'cze',
      'cervna',
      'kesakuuta',
      'iunie',
      'iun',
      'haziran',
      'haz',
      'июня',
      'июн',
      'червня',
    ],
    [
      'jul',
      'juli',
      'july',
      'juillet',
      'juil',
      'julio',
      'luglio',
      'lug',
      'julho',
      'lipca',
      'lip',
      'cervence',
      'heinakuuta',
      'iulie',
      'iul',
      'temmuz',
      'tem',
      'июля',
      'июл',
      'липня',
    ],
    [
      'aug',
      'augustus',
      'august',
      'aout',
      'agosto',
      'ago',
      'sierpnia',
      'sie',
      'srpna',
      'elokuuta',
      'agustos',
      'agu',
      'augusti',
      'августа',
      'авг',
      'серпня',
    ],
    [
      'sep',
      'sept',
      'september',
      'septembre',
      'septiembre',
      'settembre',
      'set',
      'setembro',
      'wrzesnia',
      'wrz',
      'zari',
      'syyskuuta',
      'septembrie',
      'eylul',
      'eyl',
      'сентября',
      'сен',
      'вересня',
    ],
    [
      'okt',
      'oktober',
      'oct',
      'october',
      'octobre',
      'octubre',
      'ottobre',
      'ott',
      'outubro',
      'out',
      'pazdziernika',
      'paz',
      'rijna',
      'lokakuuta',
      'octombrie',
      'ekim',
      'eki',
      'октября',
      'окт',
      'жовтня',
    ],
    [
      'nov',
      'november',
      'novembre',
      'noviembre',
      'novembro',
      'listopada',
      'lis',
      'listopadu',
      'marraskuuta',
      'noiembrie',
      'kasim',
      'kas',
      'ноября',
      'ноя',
      'листопада',
    ],
    [
      'dec',
      'december',
      'dez',
      'dezember',
      'decembre',
      'dic',
      'diciembre',
      'dicembre',
      'dezembro',
      'grudnia',
      'gru',
      'prosince',
      'joulukuuta',
      'decembrie',
      'aralik',
      'ara',
      'desember',
      'des',
      'декабря',
      'дек',
      'грудня',
    ],
  ].flatMap((names, month) => names.map((name) => [foldLine(name), month + 1] as const)),
)

/** Zones by name, in minutes east; other names are read as Dutch time. */
const ZONES: Record<string, number> = {
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  met: 60,
  mez: 60,
  cest: 120,
  mest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
}

interface Parts {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

/** The moment that a quoted header line names, or null. Without a zone it is Dutch time; without a clock time, midnight. Never throws. */
export function readQuotedDate(text: string): Date | null {
  const folded = foldLine(text).replace(/(\d)(?:st|nd|rd|th|er|o|ª|º)\b/g, '$1')
  const date = readDay(folded)
  if (date === null) return null
  const clock = readClock(folded)
  const parts: Parts = { ...date, ...clock }
  if (parts.month < 1 || parts.month > 12 || parts.day < 1 || parts.day > 31 || parts.year < 1990 || parts.year > 2100) return null
  const zone = readZone(folded)
  const utc = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second)
  return new Date(zone === null ? utc - dutchOffsetMs(utc) : utc - zone * 60_000)
}

function readDay(text: string): { year: number; month: number; day: number } | null {
  const iso = /(?<!\d)(20\d\d|19\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(text)
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
  // 3 maart 2026, 3-mrt.-2026, 3. März 2026, 3 de marzo de 2026
  for (const match of text.matchAll(
    /(?<!\d)(\d{1,2})[.,]?[\s-]{1,3}(?:de\s|of\s)?([\p{L}]{3,14})\.?,?[\s-]{1,3}(?:de\s|del\s)?(\d{4}|\d{2})(?!\d)/gu,
  )) {
    const month = MONTHS.get(match[2] ?? '')
    if (month !== undefined) return { year: fullYear(match[3] ?? ''), month, day: Number(match[1]) }
  }
  // March 3, 2026
  for (const match of text.matchAll(/([\p{L}]{3,14})\.?\s{1,3}(\d{1,2}),?\s{1,3}(\d{4})(?!\d)/gu)) {
    const month = MONTHS.get(match[1] ?? '')
    if (month !== undefined) return { year: Number(match[3]), month, day: Number(match[2]) }
  }
  const numeric = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text)
  if (numeric === null) return null
  const [a, b] = [Number(numeric[1]), Number(numeric[3])]
  // Only the United States write the month first, and they write AM and PM.
  const monthFirst = a <= 12 && (b > 12 || (numeric[2] === '/' && /\d\s?[ap]\.?m\b/.test(text)))
  return { year: fullYear(numeric[4] ?? ''), month: monthFirst ? a : b, day: monthFirst ? b : a }
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

function readClock(text: string): { hour: number; minute: number; second: number } {
  const match = /(?<![\d:.+-])(\d{1,2})\s?[:.h]\s?(\d{2})(?:[:.](\d{2}))?(?![\d.-])\s?([ap])?(?:\.?m\b)?/.exec(
    text.replace(/(?<!\d)\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!\d)/g, ' '),
  )
  if (match === null) return { hour: 0, minute: 0, second: 0 }
  let hour = Number(match[1])
  if (match[4] === 'p' && hour < 12) hour += 12
  if (match[4] === 'a' && hour === 12) hour = 0
  return { hour: Math.min(hour, 23), minute: Math.min(Number(match[2]), 59), second: Math.min(Number(match[3] ?? 0), 59) }
}

function readZone(text: string): number | null {
  const offset = /(?:\d|\s|utc|gmt|\()([+-])(\d{2}):?(\d{2})(?!\d)|(?:utc|gmt)([+-])(\d{1,2})(?!\d)/.exec(
    text.replace(/\d{1,4}-\d{1,2}-\d{1,4}/g, ' '),
  )
  if (offset !== null) {
    const sign = (offset[1] ?? offset[4]) === '-' ? -1 : 1
    return sign * (Number(offset[2] ?? offset[5]) * 60 + Number(offset[3] ?? 0))
  }
  const named = /\d\s?(?:[ap]m\s)?\(?([a-z]{1,4})\)?$/.exec(text)
  return named?.[1] === undefined ? null : (ZONES[named[1]] ?? null)
}

const DUTCH_CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

// How far Dutch clocks are ahead of UTC when they show the given parts. In the repeated hour of autumn the later of both is taken.
function dutchOffsetMs(wall: number): number {
  const shown = (moment: number): number => {
    const parts = Object.fromEntries(DUTCH_CLOCK.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
    return Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day ?? 1, parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0)
  }
  const first = shown(wall) - wall
  return shown(wall - first) - (wall - first)
}
