// Which characters do these bytes stand for? The declared charset is a claim: UTF-8 that is not UTF-8 is read as
// windows-1252, a missing or unknown name is tried as UTF-8 first. Node's own decoders come first (fast, and they know
// the Japanese ones), iconv-lite adds the old code pages. Also the one place that makes a string safe to keep.

import iconv from 'iconv-lite'

/** Never a charset of text: UTF-7 smuggles mark-up past a filter that looks for `<`, the others are transfer encodings. */
const REFUSED = /^(?:(?:unicode11)?utf7(?:imap)?|base64|hex|binary|ucs2)$/
/** Names that mailers write for UTF-8 or for "I do not know". */
const AS_UTF8 = /^(?:|usascii|ascii|ansix341968|utf8|unicode|utf8mb4|unknown|unknown8bit|default|charset|none|8bit|7bit|xunknown)$/

const utf8 = new TextDecoder('utf-8', { fatal: true })
const windows1252 = new TextDecoder('windows-1252')

/** `text` is fit to keep; `note` says which claim about the charset was not true, or is null. */
export interface DecodedText {
  text: string
  note: string | null
}

/** Decodes bytes by a declared charset (any spelling, '' for none). Never throws. */
export function decodeBytes(bytes: Uint8Array, charset: string): DecodedText {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  // A byte order mark is no claim but a fact.
  if (marked) return { text: cleanText(new TextDecoder(marked).decode(bytes)), note: null }
  const name = charset.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (AS_UTF8.test(name)) return decodeUtf8(bytes, name === 'utf8')
  if (REFUSED.test(name)) return { ...decodeUtf8(bytes, false), note: 'charset: refused, read as UTF-8 or windows-1252' }
  const label = charset
    .trim()
    .toLowerCase()
    .replace(/^cp-?(125\d|874)$/, 'windows-$1')
    .replace(/^x-(?!sjis|mac|user)/, '')
  try {
    return { text: cleanText(new TextDecoder(label).decode(bytes)), note: null }
  } catch {
    if (iconv.encodingExists(label))
      return { text: cleanText(iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), label)), note: null }
    return { ...decodeUtf8(bytes, false), note: 'charset: unknown name, read as UTF-8 or windows-1252' }
  }
}

function decodeUtf8(bytes: Uint8Array, declared: boolean): DecodedText {
  try {
    return { text: cleanText(utf8.decode(bytes)), note: null }
  } catch {
    // One byte cut off at a cap, or one bad byte in a long Cyrillic text, must not turn the whole of it into mojibake.
    const lenient = new TextDecoder('utf-8').decode(bytes)
    if (mostlyUtf8(lenient)) return { text: cleanText(lenient), note: 'charset: some bytes are not UTF-8' }
    return { text: cleanText(windows1252.decode(bytes)), note: declared ? 'charset: declared UTF-8, read as windows-1252' : null }
  }
}

function mostlyUtf8(lenient: string): boolean {
  let broken = 0
  let multibyte = 0
  for (let at = 0; at < lenient.length; at++) {
    const code = lenient.charCodeAt(at)
    if (code === 0xfffd) broken++
    else if (code >= 0x80) multibyte++
  }
  return multibyte > 4 * broken
}

/** The charset that HTML claims for itself in its first 4 kB, '' when it claims none. */
export function charsetOfHtml(bytes: Buffer): string {
  return /<meta[^<>]{1,200}charset=["' ]{0,2}([\w-]{1,40})/i.exec(bytes.toString('latin1', 0, 4_096))?.[1] ?? ''
}

/** Without NUL (Postgres refuses it in text) and without lone surrogates (which no UTF-8 can carry). */
export function cleanText(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed()
  return whole.includes('\0') ? whole.replaceAll('\0', '') : whole
}
