// The page of `meldpunt lees` for a terminal: what the service makes of a mail, for a person who wants to see why. The words that it
// rests on are underlined; the rule behind each conclusion and the places of the words come when they are asked for.
import type { Bereik } from './brief.ts'
import { joinBereiken } from './bewijs.ts'
import { describeLezing, type LeesInhoud, type LeesPagina, listPlaatsen } from './lees-inhoud.ts'
import type { Getoond } from './samenvatting.ts'

export interface Leesvorm {
  /** A terminal that knows bold and underline; else both are left out, and evidence stands in «…». */
  terminal: boolean
  /** Also by which rule each conclusion was drawn, the words behind each value, and what was cut away whole. */
  redenen: boolean
}

/** Enough to see what was cut; with reasons asked for it is shown whole. */
const WEGGELATEN_TEKENS_MAX = 300
const LABEL_COLUMNS = 24
const WOORDEN_TEKENS_MAX = 160

/** The page of one file, ending in an empty line. Never throws. */
export function renderLeesPagina(pagina: LeesPagina, vorm: Leesvorm): string {
  const inhoud = describeLezing(pagina)
  const stijl = stijlen(vorm.terminal)
  const kop = stijl.vet(`== ${safe(inhoud.naam)}`)
  if (inhoud.onleesbaar !== null) return `${kop}\nDit bestand kon niet worden gelezen: ${inhoud.onleesbaar}.\n\n`
  const plaatsen = pagina.lezing ? listPlaatsen(pagina.lezing) : []
  const delen: string[][] = [
    [
      kop,
      ...inhoud.spoed.map((reden) => `${stijl.vet('SPOED')}  ${safe(reden.waarde)}${quote(reden)}`),
      ...inhoud.feiten.flatMap(({ naam, waarde, reden }) =>
        label(naam, `${waarde}${reden && (vorm.redenen || naam === 'Dit is') ? ` (regel: ${reden})` : ''}`),
      ),
    ],
    inhoud.opdrachten.length === 0
      ? []
      : [stijl.vet('Opdrachten'), ...inhoud.opdrachten.map(({ tag, argumenten }) => `  ${safe(tag)} ${safe(argumenten)}`)],
    ...inhoud.teksten.map(({ bron, titel, tekst }) => [
      stijl.vet(safe(titel)),
      ...indent(
        underline(
          tekst || '(geen)',
          plaatsen.filter((plaats) => plaats.bron === bron),
          stijl,
        ),
      ),
    ]),
    ...showGelezen(inhoud, vorm, stijl),
    inhoud.weggelaten.length === 0
      ? []
      : [stijl.vet('Weggelaten'), ...inhoud.weggelaten.flatMap(({ soort, tekst }) => showWeg(soort, tekst, vorm.redenen))],
  ]
  return `${delen
    .filter((deel) => deel.length > 0)
    .map((deel) => deel.join('\n'))
    .join('\n\n')}\n\n`
}

function showGelezen({ velden, ontbreekt }: LeesInhoud, { redenen }: Leesvorm, stijl: Stijl): string[][] {
  if (velden === null) return []
  const regels = velden.flatMap(({ naam, waarden }) =>
    waarden.flatMap((getoond, index) => [
      ...label(index === 0 ? naam : '', getoond.waarde || `«${shorten(getoond.vindplaatsen[0]?.tekst ?? '', WOORDEN_TEKENS_MAX)}»`),
      ...(redenen ? getoond.vindplaatsen.map(showPlaats) : []),
    ]),
  )
  const missend = ontbreekt.flatMap((onderdeel, index) => label(index === 0 ? 'Ontbreekt' : '', onderdeel))
  const deel = [...regels, ...missend]
  return [[stijl.vet('Gelezen'), ...(deel.length > 0 ? deel.map((regel) => `  ${regel}`) : ['  niets'])]]
}

function showPlaats({ bron, van, tot, tekst }: Getoond['vindplaatsen'][number]): string {
  return `${' '.repeat(LABEL_COLUMNS)}  «${shorten(tekst, WOORDEN_TEKENS_MAX)}» (${safe(bron)}, teken ${van} tot ${tot})`
}

const quote = ({ vindplaatsen: [eerste] }: Getoond) => (eerste ? ` («${shorten(eerste.tekst, WOORDEN_TEKENS_MAX)}»)` : '')

function showWeg(kind: string, tekst: string, heel: boolean): string[] {
  const soort = safe(kind)
  return heel
    ? [`  ${soort}:`, ...indent(safeLines(tekst)).map((line) => `  ${line}`)]
    : [`  ${soort}: ${shorten(tekst, WEGGELATEN_TEKENS_MAX)}`]
}

/** A name and its value; further lines of the value, and all of it where the name is long, stand below. */
function label(naam: string, waarde: string): string[] {
  const lines = safeLines(waarde).split('\n')
  const below = (line: string) => `${' '.repeat(LABEL_COLUMNS)}${line}`
  if (naam.length >= LABEL_COLUMNS) return [naam, ...lines.map(below)]
  const [eerste = '', ...rest] = lines
  return [`${naam.padEnd(LABEL_COLUMNS)}${eerste}`, ...rest.map(below)]
}

interface Stijl {
  vet(text: string): string
  onder: [begin: string, end: string]
}

const stijlen = (terminal: boolean): Stijl =>
  terminal
    ? { vet: (text) => `\u001b[1m${text}\u001b[22m`, onder: ['\u001b[4m', '\u001b[24m'] }
    : { vet: (text) => text, onder: ['«', '»'] }

/** The text made safe, with these stretches of it between the marks; underlining ends with the line, since the next is indented. */
function underline(tekst: string, bereiken: readonly Bereik[], { onder: [begin, end] }: Stijl): string {
  // Unit for unit, so that the places still hold.
  const own = safeLines(tekst)
  let out = ''
  let at = 0
  for (const { van, tot } of joinBereiken(bereiken, own.length)) {
    out += own.slice(at, van) + begin + own.slice(van, tot).replaceAll('\n', `${end}\n${begin}`) + end
    at = tot
  }
  return out + own.slice(at)
}

function indent(text: string): string[] {
  return text.split('\n').map((line) => (line === '' ? '' : `  ${line}`))
}

function shorten(text: string, max: number): string {
  const line = safe(text.replace(/\s{1,100}/g, ' ').trim())
  return line.length > max ? `${line.slice(0, max)}…` : line
}

// A mail must not drive the reader's terminal: control characters, escape sequences included, are shown as a mark.
const HARMFUL = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/gu

/** One line. */
const safe = (text: string) => text.replace(HARMFUL, '\ufffd')

/** Lines, unit for unit as long as they were. */
const safeLines = (text: string) =>
  text.replace(HARMFUL, (sign) => (sign === '\n' ? sign : sign === '\t' || sign === '\r' ? ' ' : '\ufffd'))
