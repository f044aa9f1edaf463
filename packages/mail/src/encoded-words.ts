// What does a header say in plain Unicode? RFC 2047 encoded words, wherever they stand (also inside quotes and
// parameters, where the RFC forbids them and every mailer writes them), and RFC 2231 parameters. Broken words stay as
// they stood: a reader can still make something of `=?utf-8?B?…`, not of nothing.

import { cleanText, decodeBytes } from './charset.ts'

/** Longest encoded text of one word. RFC 2047 says 75; mailers write whole subjects as one word. */
const WORD_CHARS_MAX = 20_000
/** Parameters of one header that are looked at; real ones have fewer than ten, RFC 2231 continuations some tens. */
const PARAMETERS_MAX = 200

/** Words that follow one another in one charset. */
interface Run {
  charset: string
  bytes: Buffer[]
}

/** Decodes all encoded words in a header value; linear in its length, never throws. */
export function decodeWords(value: string): string {
  let at = value.indexOf('=?')
  if (at < 0) return value
  const out: string[] = []
  let copied = 0
  let run: Run = { charset: '', bytes: [] }
  let isAfterWord = false
  const flush = () => {
    if (run.bytes.length > 0) out.push(decodeBytes(Buffer.concat(run.bytes), run.charset).text)
    run = { charset: '', bytes: [] }
  }
  while (at >= 0) {
    const word = readWord(value, at)
    if (!word) {
      at = value.indexOf('=?', at + 2)
      continue
    }
    const between = value.slice(copied, at)
    // White space between two words is not shown, and a character may be split over two words of one charset.
    if (!isAfterWord || /\S/.test(between)) {
      flush()
      out.push(between)
    }
    if (run.charset !== word.charset) flush()
    run.charset = word.charset
    run.bytes.push(word.bytes)
    copied = word.end
    isAfterWord = true
    at = value.indexOf('=?', word.end)
  }
  flush()
  out.push(value.slice(copied))
  return cleanText(out.join(''))
}

function readWord(value: string, at: number): { charset: string; bytes: Buffer; end: number } | null {
  const head = /^=\?([^?\s*]{1,40})(?:\*[^?\s]{0,40})?\?([bq])\?/i.exec(value.slice(at, at + 90))
  if (!head) return null
  const start = at + head[0].length
  const stop = value.slice(start, start + WORD_CHARS_MAX + 2).indexOf('?=')
  if (stop < 0) return null
  const text = value.slice(start, start + stop)
  const isBase64 = head[2]?.toLowerCase() === 'b'
  if (isBase64 && /[^A-Za-z0-9+/=_\s-]/.test(text)) return null
  const bytes = isBase64 ? Buffer.from(text, 'base64') : decodeQ(text)
  return { charset: (head[1] ?? '').toLowerCase(), bytes, end: start + stop + 2 }
}

function decodeQ(text: string): Buffer {
  const plain = Buffer.from(text, 'utf8').toString('latin1')
  return Buffer.from(
    plain.replaceAll('_', ' ').replace(/=([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
}

/** A structured header: `value` lower case without comment, `params` by lower-case name, decoded. */
export interface StructuredValue {
  value: string
  params: Map<string, string>
}

/** Reads `type/sub; name=value; …` with quotes, comments, RFC 2231 and the usual mistakes; never throws. */
export function parseStructured(raw: string): StructuredValue {
  const semicolon = raw.indexOf(';')
  const head = semicolon < 0 ? raw : raw.slice(0, semicolon)
  const value = (head.split('(')[0] ?? '').trim().toLowerCase()
  return { value, params: semicolon < 0 ? new Map() : joinParameters(splitParameters(raw, semicolon)) }
}

function splitParameters(raw: string, from: number): [name: string, value: string, quoted: boolean][] {
  const found: [string, string, boolean][] = []
  let at = from
  while (at < raw.length && found.length < PARAMETERS_MAX) {
    while (at < raw.length && /[;\s]/.test(raw.charAt(at))) at++
    const equals = raw.indexOf('=', at)
    if (equals < 0) break
    const semicolon = raw.indexOf(';', at)
    if (semicolon >= 0 && semicolon < equals) {
      at = semicolon + 1
      continue
    }
    const name = raw
      .slice(at, equals)
      .replace(/\([^()]{0,200}\)/g, '')
      .trim()
      .toLowerCase()
    at = equals + 1
    while (at < raw.length && /\s/.test(raw.charAt(at))) at++
    if (raw.charAt(at) === '"') {
      const parts: string[] = []
      for (at++; at < raw.length && raw.charAt(at) !== '"'; at++) {
        // A backslash before anything but a quote or a backslash is a Windows path, not an escape.
        if (raw.charAt(at) === '\\' && /["\\]/.test(raw.charAt(at + 1))) at++
        parts.push(raw.charAt(at))
      }
      found.push([name, parts.join(''), true])
      const next = raw.indexOf(';', at)
      at = next < 0 ? raw.length : next
    } else {
      const end = endOfToken(raw, at)
      const isName = /^(?:file)?name/.test(name)
      const token = raw.slice(at, end).trim()
      found.push([name, isName ? token : (token.split(/[\s(]/)[0] ?? ''), false])
      at = end
    }
  }
  return found
}

/** An unquoted value may be an encoded word that holds a semicolon. */
function endOfToken(raw: string, at: number): number {
  const semicolon = raw.indexOf(';', at)
  if (raw.startsWith('=?', at)) {
    const closing = raw.indexOf('?=', at + 4)
    const after = closing < 0 ? -1 : raw.indexOf(';', closing)
    if (closing >= 0) return after < 0 ? raw.length : after
  }
  return semicolon < 0 ? raw.length : semicolon
}

function joinParameters(found: [string, string, boolean][]): Map<string, string> {
  const plain = new Map<string, string>()
  const pieces = new Map<string, { index: number; encoded: boolean; text: string }[]>()
  for (const [name, value] of found) {
    const star = name.indexOf('*')
    if (star < 0) {
      if (!plain.has(name)) plain.set(name, decodeWords(value))
      continue
    }
    const index = Number.parseInt(name.slice(star + 1), 10)
    const list = pieces.get(name.slice(0, star)) ?? []
    list.push({ index: Number.isNaN(index) ? 0 : index, encoded: name.endsWith('*'), text: value })
    pieces.set(name.slice(0, star), list)
  }
  for (const [name, list] of pieces) plain.set(name, decodeContinuations(list))
  return plain
}

function decodeContinuations(list: { index: number; encoded: boolean; text: string }[]): string {
  list.sort((a, b) => a.index - b.index)
  const prefix = list[0]?.encoded ? /^([^']{0,60})'[^']{0,60}'/.exec(list[0].text) : null
  const bytes = list.map(({ encoded, text }, place) => {
    const value = place === 0 && prefix ? text.slice(prefix[0].length) : text
    return encoded ? decodePercent(value) : Buffer.from(value, 'utf8')
  })
  const decoded = decodeBytes(Buffer.concat(bytes), prefix?.[1] ?? '').text
  // Some mailers put encoded words into the pieces after all.
  return list.some((piece) => piece.encoded) ? decoded : decodeWords(decoded)
}

function decodePercent(text: string): Buffer {
  return Buffer.from(
    Buffer.from(text, 'utf8')
      .toString('latin1')
      .replace(/%([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
}
