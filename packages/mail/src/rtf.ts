// What does an Outlook body in RTF say? Most of it is HTML or text that Outlook wrapped in RTF, and comes out as it went
// in; true RTF (notes, rich-text mail) gives its bare text.

import { decodeBytes } from './charset.ts'
import { charsetOfCodepage } from './codepage.ts'

/** Compressed RTF that is unpacked: its reader keeps eight bytes of memory for each byte that comes out. */
const COMPRESSED_BYTES_MAX = 3 * 1024 * 1024
const HEADER_BYTES = 16

export interface RtfBody {
  kind: 'html' | 'text'
  content: string
}

/** Unpacks and reads PidTagRtfCompressed; null when it cannot be read. Never throws. */
export async function readCompressedRtf(compressed: Buffer): Promise<RtfBody | null> {
  if (compressed.length < HEADER_BYTES || compressed.length > COMPRESSED_BYTES_MAX) return null
  try {
    const { decompressRTF } = await import('@kenjiuno/decompressrtf')
    const input = Buffer.from(compressed)
    // The unpacker runs on to the size that the file claims, up to 2 GB beyond its end.
    input.writeUInt32LE(input.length - 4, 0)
    return await readRtf(Buffer.from(decompressRTF([...input])))
  } catch {
    return null
  }
}

async function readRtf(rtf: Buffer): Promise<RtfBody> {
  try {
    const { deEncapsulateSync } = await import('rtf-stream-parser')
    const { mode, text } = deEncapsulateSync(rtf, {
      decode: (bytes, charset) => decodeBytes(bytes, charset).text,
      mode: 'either',
      outputMode: 'string',
    })
    return { kind: mode, content: text.toString().replace(/\r\n?/g, '\n') }
  } catch {
    // Not wrapped HTML or text, but RTF itself.
    return { kind: 'text', content: stripRtf(rtf.toString('latin1')) }
  }
}

/** Groups that hold no text of the mail. */
const SILENT =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|header|footer|listtable|listoverridetable|generator|themedata|datastore|latentstyles|xmlnstbl|rsidtbl|mmathPr)$/
const BREAKS: Record<string, string> = {
  par: '\n',
  line: '\n',
  row: '\n',
  sect: '\n',
  page: '\n',
  cell: '\t',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
}
const TOKEN = /([{}])|\\'([0-9a-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([^a-zA-Z])|([^\\{}\r\n]{1,4096})|[\r\n]/g

interface Group {
  silent: boolean
  /** Characters that follow a \u escape for readers without Unicode. */
  fallback: number
}

/** The bare text of an RTF document, by its own codepage; linear. */
function stripRtf(rtf: string): string {
  const charset = charsetOfCodepage(Number(/\\ansicpg(\d{2,5})/.exec(rtf.slice(0, 2_000))?.[1] ?? 1252))
  const out: string[] = []
  const groups: Group[] = []
  let group: Group = { silent: false, fallback: 1 }
  let pending: number[] = []
  let skip = 0
  const flush = () => {
    if (pending.length > 0) out.push(decodeBytes(Buffer.from(pending), charset).text)
    pending = []
  }
  const write = (text: string) => {
    flush()
    if (!group.silent) out.push(text)
  }
  for (const [, brace, hex, word, number, symbol, text] of rtf.matchAll(TOKEN)) {
    if (brace === '{') groups.push({ ...group })
    else if (brace === '}') {
      flush()
      group = groups.pop() ?? group
    } else if (hex) {
      if (skip > 0) skip--
      else if (!group.silent) pending.push(Number.parseInt(hex, 16))
    } else if (word === 'u' && number) {
      write(String.fromCharCode(Number(number) & 0xffff))
      skip = group.fallback
    } else if (word === 'uc') group.fallback = Number(number ?? 1)
    else if (word && SILENT.test(word)) group.silent = true
    else if (word && BREAKS[word] !== undefined) write(BREAKS[word])
    else if (symbol === '*') group.silent = true
    else if (symbol === '~') write(' ')
    else if (symbol && /[\\{}]/.test(symbol)) write(symbol)
    else if (text) {
      write(text.slice(skip))
      skip = Math.max(0, skip - text.length)
    }
  }
  flush()
  return out.join('').trim()
}
