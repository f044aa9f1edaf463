// A text as words: where each stands, in which sentence and clause, folded for comparison. Every field that reads language
// rather than numbers starts from here, so that the text is cut once. What the words mean is left to the fields.
import type { Brontekst } from './evidence.ts'

export interface Woord {
  van: number
  tot: number
  /** Lower case, without accents; digits as they stand; one mark of punctuation. */
  vorm: string
  /** `woord`, `getal` (digits only), `teken` (one mark), or `kenmerk`: a plate, a telephone, a link as one piece, whose digits are no date and no address. */
  soort: 'woord' | 'getal' | 'teken' | 'kenmerk'
  /** Starts with a capital. */
  hoofdletter: boolean
  /** Number of the sentence. */
  zin: number
  /** Number of the clause: words that one "niet" can reach. */
  deel: number
  /** No white space between this and the word before. */
  vast: boolean
  /** First word of its sentence. */
  eerste: boolean
}

export interface Woorden {
  bron: Brontekst
  lijst: Woord[]
  /** The last mark of each sentence, such as `?`; '' when there is none. */
  sluit: string[]
}

/** The form of a plate, a number or a link: no word has it. */
export const KENMERK = '§'
/** A report has a few thousand words; a hostile line of single letters could give a hundred thousand objects. */
const WORDS_MAX = 60_000

/** "februari-april", "ma-vr": two words, unlike "OSB-platen". */
const DATUMPAAR =
  /^(?:jan\w*|feb\w*|maart|mrt|april|apr|mei|juni|juli|aug\w*|sep\w*|okt\w*|nov\w*|dec\w*|\w+dag|ma|di|wo|do|vr|za|zo)[-‑](?:jan\w*|feb\w*|maart|mrt|april|apr|mei|juni|juli|aug\w*|sep\w*|okt\w*|nov\w*|dec\w*|\w+dag|ma|di|wo|do|vr|za|zo)$/i
const PIECE =
  /['’](?:t|s|n|k|m|r)(?![\p{L}\p{M}'’])|[\p{L}\p{M}]+(?:['’`´]?[\p{L}\p{M}]+|[-‑](?=[\p{L}\p{M}])[\p{L}\p{M}]+){0,12}|\d+|[^\s\p{L}\p{M}\d]/gu
/** Behind these a full stop ends no sentence. */
const AFKORTING = new Set(
  'dhr mevr mw mr mrs ms dr drs ing ir prof jl nr nrs no tel t.a.v ca bijv bv geb jr sr st str ged evt plm resp tnv incl excl max min o.a a.d vlg vgl art blz zgn ivm dd mob fam burg jac pres ds jhr wed gebr mln etc ong obv a.s u m km jan feb mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za zo'.split(
    ' ',
  ),
)
const VOEGWOORD = new Set(
  'maar want omdat doordat terwijl dus zodat als wanneer toen totdat voordat nadat hoewel zodra indien mits tenzij anders die dat wat waar waarom hoe of but because while so if when until before after although which who that where'.split(
    ' ',
  ),
)
const ONDERWERP = new Set(
  'hij ze zij ik we wij men er het dat die deze dit iemand niemand iedereen de een haar zijn hun he she they i we there it his her the a is was werd wordt worden werden heeft had hebben hadden zijn weet weten wist wisten kunnen mogen willen gaan komt komen krijgen moeten spreekt spreken durft durven worden blijft blijven staat staan zitten slapen wonen werken moet moest kan kon mag mocht gaat ging krijgt kreeg wil wilde laat liet zit zat slaapt woont werkt'.split(
    ' ',
  ),
)

/** Lower case without accents: "Oekraïense" → "oekraiense". */
export function fold(s: string): string {
  const laag = s.toLowerCase()
  if (/^[\x00-\x7f]*$/.test(laag)) return laag
  return laag
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’`´]/g, "'")
    .replace(/‑/g, '-')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
}

/** Cuts a text into words, sentences and clauses. `kenmerken`: sorted spans that are one piece each. Linear; at most `WORDS_MAX` words. */
export function readWoorden(bron: Brontekst, kenmerken: { van: number; tot: number }[] = []): Woorden {
  const { tekst } = bron
  const lijst: Woord[] = []
  const sluit: string[] = []
  let zin = 0
  let deel = 0
  let eerste = true
  let vorige = -1
  let kenmerk = 0
  let regeleinde = tekst.indexOf('\n')
  const klein = hasFewCapitals(tekst)
  for (const m of tekst.matchAll(PIECE)) {
    if (lijst.length >= WORDS_MAX) break
    const van = m.index
    const stuk = m[0]
    while (kenmerk < kenmerken.length && kenmerken[kenmerk]!.tot <= van) kenmerk++
    const heel = kenmerken[kenmerk]
    if (heel && heel.van < van + stuk.length) {
      if (vorige < heel.tot)
        lijst.push({ van: heel.van, tot: heel.tot, vorm: KENMERK, soort: 'kenmerk', hoofdletter: false, zin, deel, vast: false, eerste })
      vorige = heel.tot
      eerste = false
      continue
    }
    if (stuk.includes('-') && DATUMPAAR.test(stuk)) {
      const streep = van + stuk.indexOf('-')
      for (const [a, b] of [
        [van, streep],
        [streep, streep + 1],
        [streep + 1, van + stuk.length],
      ] as const) {
        const deelstuk = tekst.slice(a, b)
        lijst.push({
          van: a,
          tot: b,
          vorm: fold(deelstuk),
          soort: deelstuk === '-' ? 'teken' : 'woord',
          hoofdletter: false,
          zin,
          deel,
          vast: a !== van,
          eerste: eerste && a === van,
        })
      }
      vorige = van + stuk.length
      eerste = false
      continue
    }
    const { vorm, soort, hoofdletter } = lookAt(stuk)
    if (regeleinde >= 0 && regeleinde < vorige) regeleinde = tekst.indexOf('\n', vorige)
    const nieuweRegel = regeleinde >= 0 && regeleinde < van
    if (nieuweRegel && vorige >= 0 && !eerste && isLineEnd(tekst, vorige, van, tekst.slice(vorige, van), stuk, soort)) {
      sluit[zin++] = ''
      deel++
      eerste = true
    }
    if (soort === 'woord' && VOEGWOORD.has(vorm)) deel++
    if (lijst.length > 1 && !eerste) {
      const voor = lijst.at(-1)!
      if ((voor.vorm === 'en' || voor.vorm === 'and') && ONDERWERP.has(vorm)) deel++
    }
    lijst.push({ van, tot: van + stuk.length, vorm, soort, hoofdletter, zin, deel, vast: van === vorige && van > 0, eerste })
    vorige = van + stuk.length
    if (soort !== 'teken') eerste = false
    else if (!eerste) {
      if (endsSentence(tekst, lijst, vorige, klein)) {
        sluit[zin++] = stuk
        deel++
        eerste = true
      } else if (/[,;:()–—]/.test(stuk) && !isNumeric(tekst, vorige)) deel++
    }
  }
  sluit[zin] ??= ''
  return { bron, lijst, sluit }
}

const CODE_0 = 48
const CODE_9 = 57
const ASCII_MAX = 127

/** Most pieces begin with an ASCII character, and need no Unicode to be told. */
/** What a piece is by itself. Reports are made of a few thousand words: one string for each of them is also found faster in a list. */
type Gezien = Pick<Woord, 'vorm' | 'soort' | 'hoofdletter'>
const gezien = new Map<string, Gezien>()
/** A hostile text must not grow it without end. Names and numbers are not kept: they are of one report only. */
const GEZIEN_MAX = 20_000
const GEZIEN_CHARS_MAX = 24

function lookAt(stuk: string): Gezien {
  const bekend = gezien.get(stuk)
  if (bekend) return bekend
  const soort = soortOf(stuk)
  const nieuw = { vorm: fold(stuk), soort, hoofdletter: soort === 'woord' && isCapital(stuk) }
  if (gezien.size >= GEZIEN_MAX) gezien.clear()
  if (soort !== 'getal' && !nieuw.hoofdletter && stuk.length <= GEZIEN_CHARS_MAX) gezien.set(stuk, nieuw)
  return nieuw
}

function soortOf(stuk: string): Woord['soort'] {
  const code = stuk.charCodeAt(0)
  if (code >= CODE_0 && code <= CODE_9) return 'getal'
  if (isLetter(code)) return 'woord'
  return (code > ASCII_MAX || stuk.length > 1) && /^['’]?[\p{L}\p{M}]/u.test(stuk) ? 'woord' : 'teken'
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122
}

function isCapital(stuk: string): boolean {
  const code = stuk.charCodeAt(0)
  return code <= ASCII_MAX ? code < 97 && isLetter(code) : stuk[0] !== stuk[0]!.toLowerCase()
}

/** Is the mark that ends at `tot` inside a number, such as 7,5 or 06:20? */
function isNumeric(tekst: string, tot: number): boolean {
  return /\d/.test(tekst[tot - 2] ?? '') && /\d/.test(tekst[tot] ?? '')
}

/** Who writes without capitals begins a sentence with a small letter. Judged on the first lines. */
function hasFewCapitals(tekst: string): boolean {
  const begin = tekst.slice(0, 1_500)
  const kapitalen = begin.match(/\p{Lu}/gu)?.length ?? 0
  return begin.length > 60 && kapitalen / begin.length < 0.008
}

function endsSentence(tekst: string, lijst: Woord[], tot: number, klein: boolean): boolean {
  const teken = lijst.at(-1)!.vorm
  if (teken === '!' || teken === '?') return !/[!?]/.test(tekst[tot] ?? '')
  if (teken !== '.') return false
  const volgt = /^["'”’)]?(\s*)(["'“‘(]?)(\S?)/.exec(tekst.slice(tot, tot + 12))
  if (!volgt || volgt[3] === '') return true
  if (volgt[1] === '')
    return (
      /^\p{Lu}\p{Ll}/u.test(tekst.slice(tot, tot + 2)) && /[\p{Ll})]/u.test(tekst[tot - 2] ?? '') && (lijst.at(-2)?.vorm.length ?? 0) > 3
    )
  const voor = lijst.at(-2)
  // t.n.v., o.a., i.v.m.: small letters with stops between.
  if (voor?.vorm.length === 1 && !voor.hoofdletter && lijst.at(-3)?.vorm === '.' && voor.vast && !/\n/.test(volgt[1]!)) return false
  if (voor?.soort === 'woord' && voor.vast === false && voor.vorm.length === 1 && voor.hoofdletter) return /\n/.test(volgt[1]!)
  if (voor && /^\p{Lu}$/u.test(tekst.slice(voor.van, voor.tot)) && lijst.at(-3)?.vorm === '.')
    return (
      /\n/.test(volgt[1]!) ||
      /^(?:De|Het|Er|Hij|Zij|Ze|Ik|Een|Dit|Dat|Volgens|In|Op|Daar|Wij|We)\b/.test(tekst.slice(tot).trimStart().slice(0, 9))
    )
  if (voor && AFKORTING.has(voor.vorm) && !/\n/.test(volgt[1]!)) return false
  if (klein && voor && voor.vorm.length > 2 && voor.soort === 'woord') return true
  return !/\p{Ll}/u.test(volgt[3]!) || /\n/.test(volgt[1]!)
}

/** Mail is wrapped at 72 columns: a new line ends a sentence only when it looks like a new item, or the line before is short. */
const LINE_WRAPPED_MIN = 55
const LINE_WRAPPED_MAX = 84
function isLineEnd(tekst: string, vorige: number, van: number, tussen: string, stuk: string, soort: Woord['soort']): boolean {
  if (/\n[ \t\r\u00a0]*\n/.test(tussen)) return true
  if (soort === 'teken' && /[-*•·–—>▪○►]/.test(stuk)) return true
  const regelBegin = tekst.lastIndexOf('\n', vorige - 1)
  // A line beyond the width of a wrapped mail was ended by its writer.
  if (vorige - regelBegin > LINE_WRAPPED_MAX) return true
  if (soort === 'getal' && /^\d{1,2}[-/.:]\d{1,2}|^\d{4}-\d/.test(tekst.slice(van, van + 6))) return true
  if (/^\s?(?:\d{1,2}[.)]|\p{Lu}[\p{L} /]{1,30}:)\s/u.test(tekst.slice(van, van + 36))) return true
  if (/\p{Ll}/u.test(stuk[0]!)) return vorige - regelBegin < 40
  return vorige - regelBegin < LINE_WRAPPED_MIN
}
