// Where in a body does another mail begin? Recognises the line above a quotation, the header block of Outlook, and the
// separators for originals and forwards. It says what a line is; whether the text below is cut is decided in body.
import { foldLine } from './blanks.ts'
import type { Line } from './lines.ts'
import {
  ATTRIBUTION_END,
  ATTRIBUTION_OPENERS,
  ATTRIBUTION_VERB,
  FORWARD_WORDS,
  HEADER_LABELS,
  type HeaderField,
  ORIGINAL_WORDS,
} from './quote-words.ts'

/** Longer lines carry no mark of a client. */
const MARK_CHARS_MAX = 400
/** Clients wrap the line above a quotation at 72-80 columns: date, name and address fill at most these. */
const ATTRIBUTION_LINES_MAX = 4
/** A header block with a long list of addresses, wrapped. */
const BLOCK_LINES_MAX = 40

export interface HeaderBlock {
  /** Index of the first line below it. */
  end: number
  fields: Partial<Record<HeaderField, string>>
}

/** Reads the header block (`Van: … Verzonden: … Aan: …`) that starts at `at`, or null. One field alone is no block. */
export function readHeaderBlock(lines: readonly Line[], at: number): HeaderBlock | null {
  const first = readHeaderLine(lines[at]?.text ?? '')
  if (first === null) return null
  const fields: HeaderBlock['fields'] = {}
  let last: HeaderField | null = null
  let end = at
  let blanks = 0
  for (let i = at; i < lines.length && i < at + BLOCK_LINES_MAX; i++) {
    const text = lines[i]?.text ?? ''
    if (text.trim() === '') {
      // A blank line ends the block, unless the client doubles every line: then a header line stands behind it.
      if (blanks++ > 0 || readHeaderLine(lines[i + 1]?.text ?? '') === null) break
      continue
    }
    blanks = 0
    const header = readHeaderLine(text)
    if (header !== null && fields[header.field] === undefined) {
      fields[header.field] = header.value
      last = header.field
    } else if (header !== null && header.field === 'other') {
      last = 'other'
    } else if (header === null && last !== null && isContinuation(text, last)) {
      fields[last] = `${fields[last] ?? ''} ${text.trim()}`.slice(0, 2_000)
    } else break
    end = i + 1
  }
  const named = (['from', 'date', 'to', 'cc', 'subject', 'replyTo'] as const).filter((field) => fields[field] !== undefined)
  const told = fields.from !== undefined && (fields.date !== undefined || fields.subject !== undefined || fields.to !== undefined)
  return told && (named.length >= 3 || (named.length === 2 && /@/.test(fields.from ?? ''))) ? { end, fields } : null
}

// Only lists of addresses are wrapped, and subjects; a date or a name is short.
function isContinuation(text: string, last: HeaderField): boolean {
  if (last === 'to' || last === 'cc') return /[@;<>]/.test(text) || /^\s/.test(text)
  if (last === 'from') return /^\s{0,8}[<[]?(?:mailto:)?[^\s@]{1,80}@[^\s@]{1,120}$/.test(text.slice(0, 220))
  return last === 'subject' && /^\s{2,}\S/.test(text)
}

function readHeaderLine(text: string): { field: HeaderField; value: string } | null {
  if (!/[:：]/.test(text)) return null
  const line = text
    .slice(0, 2_000)
    .replace(/\*/g, '')
    .trimStart()
    .replace(/^\|\s{0,3}/, '')
  const colon = line.search(/[:：]/)
  if (colon < 1 || colon > 24) return null
  const field = HEADER_LABELS.get(foldLine(line.slice(0, colon)).replace(/_/g, ''))
  return field === undefined ? null : { field, value: line.slice(colon + 1).trim() }
}

export type Separator = 'origineel' | 'doorgestuurd'

/** Is this line a client's separator above an original or forwarded mail? */
export function readSeparator({ text, folded }: Pick<Line, 'text' | 'folded'>): Separator | null {
  const colon = endsInColon(folded)
  const dressed = /^\s{0,8}[-–—_=*+]/.test(text)
  if (!dressed && !colon) return null
  const bare = folded.replace(/^[\s\-–—_=*+#.>|]{1,80}/, '').replace(/[\s\-–—_=*+#:.<|]{1,80}$/, '')
  if (bare === '' || bare.length > 120) return null
  const framed = dressed && folded.length - bare.length >= 3
  const forward = FORWARD_WORDS.some(
    (words) =>
      bare === words || ((framed || /^begin |^start |^anfang |^debut |^inizio |^inicio /.test(bare)) && bare.startsWith(`${words} `)),
  )
  if (forward && (framed || colon)) return 'doorgestuurd'
  if (framed && ORIGINAL_WORDS.some((words) => bare === words || bare.startsWith(`${words} `))) return 'origineel'
  return null
}

function endsInColon(folded: string): boolean {
  return folded.endsWith(':') || folded.endsWith('：')
}

/** Yahoo puts the first header line behind the separator on the same line: two lines for it, one for any other. */
export function splitSeparatorLine(line: Line): Line[] {
  const joined = /^(\s{0,4}-{3,20}\s?[^-\n]{5,60}-{3,20})\s{1,4}(\S.*)$/.exec(line.text.slice(0, MARK_CHARS_MAX))
  if (joined?.[1] === undefined || joined[2] === undefined) return [line]
  const separator = { ...line, text: joined[1], folded: foldLine(joined[1]) }
  if (readSeparator(separator) === null) return [line]
  return [separator, { ...line, text: joined[2], folded: foldLine(joined[2]), mark: null }]
}

export interface Attribution {
  /** Index of the first line below it. */
  end: number
  /** Its words on one line. */
  text: string
  /** It carries a mail address: no human writes such a line. */
  address: boolean
}

/** Is here the line that a client puts above a quotation (`Op … schreef X <x@y>:`)? It may be wrapped over some lines. */
export function readAttribution(lines: readonly Line[], at: number): Attribution | null {
  const first = lines[at]
  if (first === undefined || first.text.trim() === '' || first.text.length > MARK_CHARS_MAX) return null
  const start = first.folded.replace(/^[-–— ]{1,10}/, '')
  if (start.startsWith('>>>') || /^\s{0,3}>{3} /.test(first.text)) return readGroupWise(first.text, at)
  const opened = ATTRIBUTION_OPENERS.test(start)
  // Most lines are no such line, and this is asked of every line.
  if (!opened && !/[@\d]/.test(start) && !(endsInColon(start) && ATTRIBUTION_END.test(start))) return null
  for (let i = at; i < at + ATTRIBUTION_LINES_MAX && i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || line.depth !== first.depth || line.text.trim() === '' || line.text.length > MARK_CHARS_MAX) return null
    if (line.folded !== '' && !LAST_WORD.test(line.folded.slice(-LAST_WORD_CHARS))) continue
    const above = lines.slice(at, i + 1)
    const joined = above.map(({ text }) => text.trim()).join(' ')
    if (joined.length > MARK_CHARS_MAX) return null
    const folded = above
      .map((part) => part.folded)
      .join(' ')
      .trim()
      .replace(/^[-–— ]{1,10}/, '')
      .replace(/[-–— ]{2,12}$/, '')
    const address = folded.includes('@') && /[^\s@<>]{1,64}@[^\s@<>]{1,190}/.test(folded)
    const ends = ATTRIBUTION_END.test(folded) || (/(?:wrote|schreef)$/.test(folded) && /--\s{0,2}$/.test(joined))
    const colon = /[:：]\s{0,3}$/.test(folded)
    const quotedBelow = isQuoteBelow(lines, i + 1, first.depth)
    const framed = /^\s{0,4}-{3,}/.test(joined) && /---\s{0,2}$/.test(joined)
    const begins = i === at || opened || DATED.test(start) || start.includes('@')
    const found = { end: i + 1, text: joined, address: address || framed }
    if (ends && begins && (opened || address) && (/\d/.test(folded) || address) && namesSomebody(joined)) return found
    if (opened && quotedBelow && /(?:wrote|schreef|geschreven|schrieb)$/.test(folded) && namesSomebody(joined)) return found
    if (colon && address && /^(?:quoting|citeren van|citaat van|zitat von|citeert) /.test(start)) return found
    if (opened && colon && /\d/.test(folded) && ATTRIBUTION_VERB.test(folded) && namesSomebody(joined)) return found
    // In any language: who, when, and a colon.
    if (colon && begins && DATED.test(folded) && ((address && /[<([]/.test(joined)) || (quotedBelow && CLOCK.test(folded)))) return found
    if (ends && quotedBelow && i === at) return found
    // `2026/4/7 Jan Jansen <jan@x.example>`: Gmail of old, without a verb.
    if (i === at && address && /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2},? .{2,120}<[^\s<>]{3,200}>:?$/.test(folded))
      return { end: i + 1, text: joined, address }
  }
  return null
}

/** How every such line ends, in any language. */
const LAST_WORD = /(?:[:：>–—-]|wrote|schreef|geschreven|schrieb)$/
const LAST_WORD_CHARS = 10

const DATED = /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2}(?!\d)/
const CLOCK = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/

function isQuoteBelow(lines: readonly Line[], from: number, depth: number): boolean {
  const below = lines[from]?.text === '' && lines[from]?.depth === depth ? lines[from + 1] : lines[from]
  return below !== undefined && below.depth > depth
}

// GroupWise: `>>> "Jan Jansen" <jan@x.example> 3-3-2026 14:02 >>>`
function readGroupWise(text: string, at: number): Attribution | null {
  return />>>\s{0,3}$/.test(text.slice(-8)) && /\d/.test(text) && text.trim().length > 12
    ? { end: at + 1, text: text.trim(), address: text.includes('@') }
    : null
}

// `Op 12 maart om 21.40 schreef hij mij:` is the reporter speaking. A client names somebody: an address, or a capital behind
// or before the verb.
function namesSomebody(joined: string): boolean {
  const text = joined.slice(0, 900)
  if (text.includes('@')) return true
  const behind = /(?:schreef|heeft|schrieb|hat|skrev|wrote)[\s,]{1,3}(\S{1,40})/.exec(text)
  if (behind?.[1] !== undefined && !/^(?:het|the|folgendes|følgende)$/i.test(behind[1])) return /^["'“(]?\p{Lu}/u.test(behind[1])
  const before = /(\S{1,60})[\s,]{1,3}(?:wrote|writes|a écrit|escribió|ha scritto|escreveu|napisał(?:\(a\))?|napsal(?:\(a\))?)/.exec(text)
  return before?.[1] === undefined || /^["'“(<]?\p{Lu}|[>")\]]$/u.test(before[1])
}

/** A line of underscores, dashes or stars only, as clients and people draw above a quote or signature. */
export function isRule(text: string): boolean {
  return /^\s{0,8}(?:[_\-–—=*~]\s?){5,200}$/.test(text.slice(0, 450))
}
