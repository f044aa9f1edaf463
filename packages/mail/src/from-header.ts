// Is a From header one plain address, without any of the tricks by which two readers see two senders? Stricter than a
// parser for showing: a form that RFC 5322 allows and nobody's client writes is refused.

const HEADER_CHARS_MAX = 2_000
const PLAIN =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]{1,64}(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]{1,64}){0,10}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,10}$/u

/**
 * The one address of a From or Sender header as it stood (encoded words undecoded), lower case; null for groups, lists, quoted local
 * parts, two angle brackets, a second address in the name, or anything unreadable. Never throws, linear.
 */
export function readSingleAddress(raw: string): string | null {
  if (raw.length > HEADER_CHARS_MAX) return null
  const bare = withoutQuotesAndComments(raw)
  if (bare === null || /[,;:\\[\]]/.test(bare)) return null
  const angle = /^([^<>]*)<([^<>]*)>\s{0,10}$/.exec(bare)
  if (angle === null && /[<>]/.test(bare)) return null
  const adres = (angle?.[2] ?? bare).trim()
  const name = angle?.[1] ?? ''
  if (name.includes('@') && name.trim().toLowerCase() !== adres.toLowerCase()) return null
  return PLAIN.test(adres) ? adres.toLowerCase() : null
}

// Quoted strings (names) and comments become a blank; a quoted string directly before `@` is a local part and is refused.
function withoutQuotesAndComments(raw: string): string | null {
  let bare = ''
  let depth = 0
  let quoted = false
  for (let at = 0; at < raw.length; at++) {
    const char = raw[at] ?? ''
    if ((quoted || depth > 0) && char === '\\') at++
    else if (quoted) {
      if (char !== '"') continue
      quoted = false
      if (/^\s{0,10}[@.]/.test(raw.slice(at + 1, at + 13))) return null
    } else if (char === '(') depth++
    else if (char === ')' && depth > 0) depth--
    else if (depth > 0) continue
    else if (char === '"') {
      quoted = true
      bare += ' '
    } else bare += char
  }
  return quoted || depth > 0 ? null : bare
}
