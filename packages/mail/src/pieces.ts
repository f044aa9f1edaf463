// Cuts a body into what its writer wrote, what he quotes and what he passes on, by the marks that clients leave. Whether
// the own pieces hold a signature or a disclaimer is read in body; whose words a passed-on piece holds, in forwarded.
import { type Line, linesOfMail } from './lines.ts'
import type { ParsedMail } from './mail.ts'
import { nameParts } from './names.ts'
import { isRule, readAttribution, readHeaderBlock, readSeparator } from './quote-marks.ts'
import { isForwardSubject, isReplySubject } from './subject.ts'

export interface Piece {
  kind: 'eigen' | 'citaat' | 'doorgestuurd'
  lines: Line[]
}

/** What must be known of the mail around a body to read it. */
export interface BodyContext {
  /** It answers a mail, by its headers or subject. */
  reply: boolean
  /** It passes a mail on, by its subject. */
  forward: boolean
  /** Name parts of the writer, folded, for a signature without a closing formula. */
  names: string[]
}

/** A body and its pieces, cut once for everybody who asks. */
export interface Body {
  lines: readonly Line[]
  context: BodyContext
  pieces: readonly Piece[]
}

/** The body of a mail, cut by the marks that clients leave. Linear in the body. */
export function bodyOf(mail: ParsedMail): Body {
  return cutBody(linesOfMail(mail), contextOf(mail))
}

/** The body of one writer, from its lines and what is known of the mail around it. */
export function cutBody(lines: readonly Line[], context: BodyContext): Body {
  return { lines, context, pieces: cutPieces(lines, context) }
}

// What the headers of a mail say about how to read its body.
function contextOf(mail: ParsedMail): BodyContext {
  const from = mail.from[0]
  return {
    reply: mail.inReplyTo.length > 0 || mail.references.length > 0 || isReplySubject(mail.subject),
    forward: isForwardSubject(mail.subject),
    names: nameParts(from?.naam ?? '', from?.adres ?? ''),
  }
}

// In order: own words, quotations, and from the first "original message" on all the rest.
function cutPieces(lines: readonly Line[], context: BodyContext): Piece[] {
  const pieces: Piece[] = []
  const put = (kind: Piece['kind'], ...added: Line[]): void => {
    const last = pieces.at(-1)
    if (last?.kind === kind) last.lines.push(...added)
    else pieces.push({ kind, lines: added })
  }
  let at = 0
  while (at < lines.length) {
    const line = lines[at]
    if (line === undefined) break
    const rest = findOriginal(lines, at, context)
    if (rest !== null) {
      for (const left of lines.slice(at)) put(rest, left)
      break
    }
    // Apple Mail puts the words "Begin forwarded message" inside the citation.
    if (line.depth > 0 && readSeparator(line) === 'doorgestuurd' && !pieces.some((piece) => piece.kind === 'citaat')) {
      for (const left of lines.slice(at)) put('doorgestuurd', left)
      break
    }
    if (line.depth > 0 || line.mark === 'kop') {
      put('citaat', line)
      at++
      continue
    }
    const attribution = readAttribution(lines, at)
    if (attribution !== null) {
      const below = nextFilled(lines, attribution.end)
      const quoted = below !== undefined && (below.depth > 0 || below.block || below.mark === 'kop')
      // Some clients put no sign before the quoted lines. A reporter may write such a line too ("Op 3 maart schreef Jan:"),
      // so it counts only with a mail address in it, or in an answer; and not when nothing stands above it.
      const unmarked = !quoted && (attribution.address || context.reply || context.forward) && hasWords(pieces)
      if (context.forward && !pieces.some((piece) => piece.kind === 'citaat') && below !== undefined) {
        for (const left of lines.slice(at)) put('doorgestuurd', left)
        break
      }
      if (quoted || below === undefined || unmarked) {
        if (unmarked && below !== undefined) {
          for (const left of lines.slice(at)) put('citaat', left)
          break
        }
        for (const own of lines.slice(at, attribution.end)) put('citaat', own)
        at = attribution.end
        while (at < lines.length && (lines[at]?.block === true || lines[at]?.text === '')) {
          const block = lines[at]
          if (block !== undefined) put('citaat', block)
          at++
        }
        continue
      }
    }
    put('eigen', line)
    at++
  }
  return pieces
}

// Does another mail begin here, to the end of the body? Says which.
function findOriginal(lines: readonly Line[], at: number, context: BodyContext): 'citaat' | 'doorgestuurd' | null {
  const line = lines[at]
  if (line === undefined || line.depth > 0) return null
  if (line.mark === 'origineel') return context.forward ? 'doorgestuurd' : 'citaat'
  const separator = readSeparator(line)
  if (separator === 'doorgestuurd') return 'doorgestuurd'
  if (separator === 'origineel') return context.forward ? 'doorgestuurd' : unquotedBelow(lines, at + 1) ? 'citaat' : null
  const start = isRule(line.text) ? nextFilledIndex(lines, at + 1) : at
  if (readHeaderBlock(lines, start) === null) return null
  // A memo heading on top of a fresh report is the reporter's own.
  const above = lines.slice(0, at).some((earlier) => earlier.text !== '')
  if (!above && !context.forward && !context.reply) return null
  return context.forward ? 'doorgestuurd' : 'citaat'
}

// "-----Original Message-----" above lines with `>`: only those are the original; the answer may stand below.
function unquotedBelow(lines: readonly Line[], from: number): boolean {
  const header = readHeaderBlock(lines, nextFilledIndex(lines, from))
  const below = nextFilled(lines, header?.end ?? from)
  return below === undefined || below.depth === 0
}

function nextFilledIndex(lines: readonly Line[], from: number): number {
  let at = from
  while (at < lines.length && lines[at]?.text === '') at++
  return at
}

function nextFilled(lines: readonly Line[], from: number): Line | undefined {
  return lines[nextFilledIndex(lines, from)]
}

function hasWords(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.kind === 'eigen' && piece.lines.some((line) => line.text !== ''))
}
