// How were the bytes of a part dressed for the road? Undoes base64 and quoted-printable as they flow, in any pieces,
// with the mistakes of real mailers; anything else passes as it is.

import type { PartSink } from './mime.ts'

/** Escapes, soft breaks, and the blanks before a line end, which are the road's; a run of blanks is walked once only. */
const SOFT_BREAK = /=[ \t]{0,80}\r?\n|=([0-9a-fA-F]{2})|(?<![ \t])[ \t]{1,80}(?=\r?\n)/g

/** Puts the decoder for a Content-Transfer-Encoding before a sink. */
export function decoderFor(encoding: string, sink: PartSink): PartSink {
  const name = (encoding.split('(', 1)[0] ?? '').trim().toLowerCase()
  if (name === 'base64') return decodeBase64(sink)
  if (name === 'quoted-printable') return decodeQuotedPrintable(sink)
  return sink
}

function decodeBase64(sink: PartSink): PartSink {
  let carry = ''
  const decode = (text: string, whole: boolean): string => {
    const keep = whole ? 0 : text.length % 4
    const ready = keep === 0 ? text : text.slice(0, -keep)
    if (ready !== '') sink.write(Buffer.from(ready, 'base64'))
    return keep === 0 ? '' : text.slice(-keep)
  }
  return {
    write(bytes) {
      const text = carry + bytes.toString('latin1').replace(/[^A-Za-z0-9+/=]+/g, '')
      // Padding in the middle: two encoded pieces one after the other (a gateway that added a footer).
      const pieces = text.split(/=+/)
      const last = pieces.pop() ?? ''
      for (const piece of pieces) decode(piece, true)
      carry = decode(last, false)
    },
    end() {
      decode(carry, true)
      sink.end()
    },
  }
}

function decodeQuotedPrintable(sink: PartSink): PartSink {
  let carry = ''
  const decode = (text: string) => {
    if (text === '') return
    const decoded = text.replace(SOFT_BREAK, (_all, hex: string | undefined) => (hex ? String.fromCharCode(Number.parseInt(hex, 16)) : ''))
    sink.write(Buffer.from(decoded, 'latin1'))
  }
  return {
    write(bytes) {
      const text = carry + bytes.toString('latin1')
      // A soft break or `=3D` may be cut in two here: what follows the last `=` of the last 84 bytes waits.
      const tail = text.lastIndexOf('=')
      const end = text.slice(-80)
      const blank = end.length - end.trimEnd().length
      const cut =
        tail >= 0 && tail >= text.length - 84 && /^=(?:[0-9a-fA-F]?|[ \t\r]{0,82})$/.test(text.slice(tail)) ? tail : text.length - blank
      carry = text.slice(cut)
      decode(text.slice(0, cut))
    },
    end() {
      decode(carry.endsWith('=') ? carry.slice(0, -1) : carry)
      sink.end()
    },
  }
}
