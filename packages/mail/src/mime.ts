// Where does each part of a MIME message begin and end, and what are its bytes? Understands what real mail does wrong:
// blanks behind a boundary, inner multiparts that are never closed, no empty line after the headers, bare CR, a first
// line that is no header. What the parts mean is for parse.ts. Works through any length in one pass, no line is kept.

import { parseStructured, type StructuredValue } from './encoded-words.ts'
import { firstRaw, isHeaderField, parseHeaders } from './headers.ts'
import type { Header } from './mail.ts'
import { decoderFor } from './transfer-encoding.ts'

/** Parts read of one mail. A mail with a hundred photographs has about 110. */
const PARTS_MAX = 1_000
/** Multiparts within multiparts; real mail stays below 10. */
const MULTIPART_DEPTH_MAX = 50
/** One header block; what is longer is no header block, the rest counts as body. */
const HEADER_BYTES_MAX = 1024 * 1024
/** RFC 2046 allows 70 characters and mailers write up to some 200; a line longer than this is no boundary. */
const BOUNDARY_LINE_BYTES_MAX = 1_000
/** How far a blank or junk beginning is looked through for the first header. */
const LEAD_BYTES_MIN = 4_096

const CR = 13
const LF = 10
const DASH = 45

export interface Part {
  headers: Header[]
  /** Media type, lower case; `text/plain` when none was given. */
  type: string
  params: Map<string, string>
  disposition: string
  /** As sent, decoded, '' when none; may still be a path. */
  filename: string
  parent: Part | null
  /** Parts directly below; 0 for a multipart means that its boundary never came. */
  children: number
}

/** Where the decoded bytes of a part go; of a multipart: the bytes outside its children, as they stood. */
export interface PartSink {
  write(bytes: Buffer): void
  end(): void
}

interface Open {
  part: Part
  sink: PartSink
  /** `--boundary` without line end, or null for a part without children. */
  delimiter: string | null
}

export interface Splitter {
  write(chunk: Uint8Array): void
  /** After the last chunk: closes what is still open. */
  end(): void
  readonly verloren: string[]
}

/** Takes a message in pieces of any size and gives each part, in order, to `openPart`. Never throws on what a mail holds. */
export function createSplitter(openPart: (part: Part) => PartSink): Splitter {
  const verloren: string[] = []
  const open: Open[] = []
  let state: 'lead' | 'head' | 'body' = 'lead'
  let rest: Buffer = Buffer.alloc(0)
  /** How far a header block was already searched for its end. */
  let searched = 0
  let parts = 0
  /** Lines end in CR alone, as on an old Mac. */
  let hasBareCr = false
  /** Body bytes begin at the start of a line: a boundary may stand there. */
  let atLineStart = true

  const write = (chunk: Uint8Array) => {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    const lines = hasBareCr ? endWithLf(bytes) : bytes
    rest = rest.length === 0 ? lines : Buffer.concat([rest, lines])
    advance(false)
  }

  const end = () => {
    advance(true)
    if (open.length === 0) startPart({ headers: [], bodyAt: -1, verloren: [] })
    closeDownTo(0)
  }

  const advance = (final: boolean) => {
    for (;;) {
      if (state === 'lead' && !skipLead(final)) return
      if (state === 'head' && !takeHead(final)) return
      if (state === 'body' && !takeBody(final)) return
    }
  }

  /** Blank first lines, a byte order mark, an mbox line, one line of junk above the headers. */
  const skipLead = (final: boolean): boolean => {
    if (rest.length < LEAD_BYTES_MIN && !final) return false
    // The last byte may be the first half of CRLF.
    if (!hasBareCr && !rest.includes(LF) && rest.subarray(0, -1).includes(CR)) {
      hasBareCr = true
      rest = endWithLf(rest)
    }
    let at = 0
    if (rest[0] === 0xef && rest[1] === 0xbb && rest[2] === 0xbf) at = 3
    while (at < rest.length && isBlank(rest[at] as number)) at++
    rest = rest.subarray(at)
    if (rest.length < LEAD_BYTES_MIN && !final) return false
    if (rest.length === 0) return false
    const first = firstLine(rest)
    const below = rest.subarray(first.length)
    if (/^>?From /.test(first)) rest = below
    else if (!isHeaderField(first)) {
      if (isHeaderField(firstLine(below))) rest = below
      else {
        verloren.push('headers: none found, all shown as body')
        startPart({ headers: [], bodyAt: -1, verloren: [] })
        return true
      }
    }
    state = 'head'
    return true
  }

  /** Reads a header block; false when more bytes are needed. */
  const takeHead = (final: boolean): boolean => {
    const found = findHeadEnd(searched)
    if (!found && rest.length < HEADER_BYTES_MAX && !final) {
      searched = Math.max(0, rest.length - BOUNDARY_LINE_BYTES_MAX)
      return false
    }
    searched = 0
    if (!found && rest.length >= HEADER_BYTES_MAX) verloren.push('headers: block too long, the rest counts as body')
    const end = found?.end ?? Math.min(rest.length, HEADER_BYTES_MAX)
    const block = parseHeaders(rest.subarray(0, end))
    verloren.push(...block.verloren)
    if (block.bodyAt >= 0) verloren.push('headers: not ended by an empty line')
    rest = rest.subarray(block.bodyAt >= 0 ? block.bodyAt : (found?.bodyAt ?? end))
    startPart(block)
    return true
  }

  const findHeadEnd = (from: number): { end: number; bodyAt: number } | null => {
    for (let line = from === 0 ? 0 : rest.indexOf(LF, from) + 1; line < rest.length; ) {
      if (rest[line] === LF) return { end: line, bodyAt: line + 1 }
      if (rest[line] === CR && rest[line + 1] === LF) return { end: line, bodyAt: line + 2 }
      // A part of headers only: the next boundary ends it.
      if (rest[line] === DASH && rest[line + 1] === DASH && boundaryAt(lineAt(line))) return { end: line, bodyAt: line }
      const newline = rest.indexOf(LF, line)
      if (newline < 0) return null
      line = newline + 1
    }
    return null
  }

  const startPart = (block: { headers: Header[]; bodyAt: number; verloren: string[] }) => {
    const parent = open.at(-1)?.part ?? null
    const part = describePart(block.headers, parent)
    if (parent) parent.children++
    parts++
    const boundary = part.type.startsWith('multipart/') ? (part.params.get('boundary') ?? '').trimEnd() : ''
    const depth = open.length
    if (boundary !== '' && depth >= MULTIPART_DEPTH_MAX) verloren.push('parts: nested too deep, the innermost not read')
    const isContainer = boundary !== '' && depth < MULTIPART_DEPTH_MAX
    const target = openPart(part)
    const encoding = firstRaw(block.headers, 'content-transfer-encoding')
    open.push({ part, sink: boundary === '' ? decoderFor(encoding, target) : target, delimiter: isContainer ? `--${boundary}` : null })
    state = 'body'
    atLineStart = true
  }

  /** Passes body bytes on up to the next boundary; false when more bytes are needed. */
  const takeBody = (final: boolean): boolean => {
    if (!open.some(({ delimiter }) => delimiter !== null)) {
      if (rest.length > 0) open.at(-1)?.sink.write(rest)
      rest = rest.subarray(rest.length)
      return false
    }
    // `line` is the start of a line that may be a boundary.
    let line = atLineStart && startsWithDashes(0) ? 0 : nextDashes(0)
    while (line >= 0) {
      const newline = rest.indexOf(LF, line)
      if (newline < 0 && !final && rest.length - line < BOUNDARY_LINE_BYTES_MAX) break
      const found = boundaryAt(lineAt(line))
      if (found) {
        passOn(beforeLineEnd(line))
        rest = rest.subarray(newline < 0 ? rest.length : newline + 1)
        followBoundary(found)
        return true
      }
      line = nextDashes(line)
    }
    // Held back: the line end before a boundary belongs to the boundary, and `\r\n-` may be the beginning of one.
    const safe = final ? rest.length : line >= 0 ? beforeLineEnd(line) : Math.max(0, rest.length - 3)
    if (safe > 0) {
      passOn(safe)
      atLineStart = false
      rest = rest.subarray(safe)
    }
    return false
  }

  const passOn = (length: number) => {
    if (length > 0) open.at(-1)?.sink.write(rest.subarray(0, length))
  }

  const startsWithDashes = (at: number) => rest[at] === DASH && rest[at + 1] === DASH

  const nextDashes = (from: number): number => {
    const found = rest.indexOf('\n--', from, 'latin1')
    return found < 0 ? -1 : found + 1
  }

  const beforeLineEnd = (line: number): number => (line === 0 ? 0 : rest[line - 2] === CR ? line - 2 : line - 1)

  const lineAt = (line: number): string => {
    const newline = rest.indexOf(LF, line)
    const end = Math.min(newline < 0 ? rest.length : newline, line + BOUNDARY_LINE_BYTES_MAX)
    return rest.toString('latin1', line, end).trimEnd()
  }

  /** The innermost open multipart whose boundary this line is; outer ones count too, inner ones are often never closed. */
  const boundaryAt = (line: string): { level: number; closing: boolean } | null => {
    for (let level = open.length - 1; level >= 0; level--) {
      const delimiter = open[level]?.delimiter
      if (delimiter === null || delimiter === undefined || !line.startsWith(delimiter)) continue
      if (line.length === delimiter.length) return { level, closing: false }
      if (line.length === delimiter.length + 2 && line.endsWith('--')) return { level, closing: true }
    }
    return null
  }

  const followBoundary = ({ level, closing }: { level: number; closing: boolean }) => {
    closeDownTo(level + 1)
    atLineStart = true
    if (closing) return
    if (parts >= PARTS_MAX) {
      if (parts === PARTS_MAX) verloren.push(`parts: only the first ${PARTS_MAX} read`)
      parts++
      const { part } = open[level] as Open
      open.push({ part, sink: { write: () => {}, end: () => {} }, delimiter: null })
      return
    }
    state = 'head'
  }

  const closeDownTo = (level: number) => {
    while (open.length > level) open.pop()?.sink.end()
  }

  return { write, end, verloren }
}

function endWithLf(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('\r', '\n'), 'latin1')
}

function isBlank(byte: number) {
  return byte === LF || byte === CR || byte === 32 || byte === 9
}

function firstLine(bytes: Buffer): string {
  const newline = bytes.indexOf(LF)
  return bytes.toString('latin1', 0, newline < 0 ? Math.min(bytes.length, 1_000) : newline + 1)
}

function describePart(headers: Header[], parent: Part | null): Part {
  const disposition = parseStructured(firstRaw(headers, 'content-disposition'))
  const content = parseStructured(firstRaw(headers, 'content-type'))
  const filename = disposition.params.get('filename') || content.params.get('name') || ''
  return {
    headers,
    type: mediaType(content, disposition, filename, parent),
    params: content.params,
    disposition: disposition.value,
    filename,
    parent,
    children: 0,
  }
}

function mediaType(content: StructuredValue, disposition: StructuredValue, filename: string, parent: Part | null): string {
  if (/^[\w!#$&^.+-]{1,80}\/[\w!#$&^.+-]{1,120}$/.test(content.value)) return content.value
  if (filename !== '' || disposition.value === 'attachment') return 'application/octet-stream'
  return parent?.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
}
