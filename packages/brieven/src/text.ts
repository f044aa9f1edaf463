// The plain text of a letter: what people read on old phones, in watch lists, and what comes back in quotes. Narrow lines,
// no decoration that a mail program could take for a quote or a signature; no line begins with `#`.
import { MARK_CLOSE, MARK_OPEN } from './bewijs.ts'
import type { Blok, Inhoud, Tekst } from './brief.ts'
import { makeSafe } from './inline.ts'
import { cleanText, HASH } from './neutralise.ts'

/** Leaves room for `> ` of three quotes within the 78 columns of RFC 5322. */
const COLUMNS = 72
/** Between the columns of a table. */
const GAP = '  '
const HARD_BLANK = '\u00a0'
const LINE_WITH_HASH = new RegExp(`^\\s*[${HASH}]`, 'u')
/** A blank before `#` is no place to break: the next line would begin with it. */
const BREAK = new RegExp(` (?![${HASH}])`, 'u')

/** The text/plain form: \n line ends, ends with one. */
export function renderText(inhoud: Inhoud): string {
  const { huisstijl } = inhoud
  const groet = [
    'Met vriendelijke groet,',
    '',
    ...[huisstijl.handtekening, huisstijl.naam, `Telefoon: ${huisstijl.telefoon}`, `E-mail: ${huisstijl.adres}`].flatMap((letterlijk) =>
      wrap(plain([{ letterlijk }])),
    ),
  ]
  const titel = wrap(plain(inhoud.titel))
  const kop = [...titel, '='.repeat(Math.max(...titel.map(columnsOf)))]
  const parts = [kop, ...inhoud.blokken.map(renderBlok), groet, [inhoud.referentie]].filter((lines) => lines.length > 0)
  const lines = parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]))
  return `${lines
    .map((line) => (LINE_WITH_HASH.test(line) ? `› ${line.trimStart()}` : line.trimEnd()))
    .join('\n')
    .replaceAll(HARD_BLANK, ' ')}\n`
}

function renderBlok(blok: Blok): string[] {
  switch (blok.blok) {
    case 'kop': {
      const lines = wrap(plain(blok.tekst))
      return blok.niveau === 2 ? [...lines, '-'.repeat(Math.max(...lines.map(columnsOf)))] : lines
    }
    case 'alinea':
      return wrap(plain(blok.tekst))
    case 'lijst':
      return blok.punten.flatMap((punt, index) => wrap(plain(punt), blok.genummerd ? `${index + 1}. ` : '- '))
    case 'feiten':
      return blok.feiten.flatMap(([naam, waarde]) => showFeit(naam, plain(waarde)))
    case 'tabel':
      return renderTabel(
        blok.bijschrift,
        blok.kolommen,
        blok.rijen.map((rij) => rij.map((cel) => plain(cel).replace(/\n/g, ' '))),
      )
    case 'citaat':
      return showMarks(blok.gemerkt)
        .split('\n')
        .flatMap((line) => wrap(line, '| ', '| '))
    case 'knopregels':
      return blok.regels.flatMap(({ woorden, opdracht }) => hang(`- ${plain(woorden)}: ${cleanText(opdracht).replace(/\n/g, ' ')}`))
    case 'plaatje':
      return []
    case 'kader':
    case 'engels':
      return blok.blokken
        .map(renderBlok)
        .filter((lines) => lines.length > 0)
        .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
  }
}

/** Columns side by side when they fit; else each row as names with values, since a wrapped grid cannot be read. */
function renderTabel(bijschrift: string, kolommen: readonly string[], rijen: readonly (readonly string[])[]): string[] {
  if (rijen.length === 0) return []
  const widths = kolommen.map((kolom, index) => Math.max(columnsOf(kolom), ...rijen.map((rij) => columnsOf(rij[index] ?? ''))))
  const fits = widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length) <= COLUMNS
  const body = fits
    ? [kolommen, ...rijen].map((rij) => rij.map((cel, index) => cel + ' '.repeat((widths[index] ?? 0) - columnsOf(cel))).join(GAP))
    : rijen.flatMap((rij, index) => [
        ...(index === 0 ? [] : ['']),
        ...kolommen.flatMap((kolom, place) => hang(`${kolom}: ${rij[place] ?? ''}`)),
      ])
  return [...wrap(bijschrift), '', ...body]
}

/** A phone number is never broken: its blanks are hard until the lines are made. */
const plain = (tekst: Tekst) =>
  makeSafe(tekst)
    .map(({ vorm, tekst }) => (vorm === 'bel' ? tekst.replaceAll(' ', HARD_BLANK) : tekst))
    .join('')

const showMarks = (text: string) => text.replaceAll(MARK_OPEN, '«').replaceAll(MARK_CLOSE, '»')

const columnsOf = (text: string) => [...text].length

// Several values stand under their name, one value behind it.
const showFeit = (naam: string, waarde: string) => hang(`${naam}:${waarde.includes('\n') ? '\n' : ' '}${waarde}`)

const hang = (line: string) => wrap(line, '', '  ')

/** Breaks at blanks; `first` stands before the first line, `next` (as many blanks when not given) before the others. */
function wrap(text: string, first = '', next = ' '.repeat(first.length)): string[] {
  const lines: string[] = []
  for (const source of text.split('\n')) {
    let line = ''
    let columns = 0
    for (const word of source.replace(/ {2,}/g, ' ').trim().split(BREAK).flatMap(chop)) {
      const width = columnsOf(word)
      if (line !== '' && columns + 1 + width > COLUMNS - next.length) {
        lines.push(line)
        line = ''
      }
      columns = line === '' ? width : columns + 1 + width
      line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines.map((line, index) => (index === 0 ? first : next) + line)
}

/** A word that no line can hold, such as a kilobyte without a blank, in pieces that fit. Commands and addresses are shorter. */
function chop(word: string): string[] {
  if (word.length <= WORD_COLUMNS_MAX) return [word]
  const columns = [...word]
  if (columns.length <= WORD_COLUMNS_MAX) return [word]
  return Array.from({ length: Math.ceil(columns.length / PIECE_COLUMNS) }, (_, index) =>
    columns.slice(index * PIECE_COLUMNS, (index + 1) * PIECE_COLUMNS).join(''),
  )
}

/** Longer than any command or address we write; RFC 5322 forbids lines over 998. */
const WORD_COLUMNS_MAX = 300
const PIECE_COLUMNS = COLUMNS - 4
