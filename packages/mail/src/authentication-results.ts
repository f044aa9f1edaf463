// Reads one Authentication-Results header (RFC 8601): who checked, and what was found. Comments count for nothing,
// quoted strings are values, and a method that stands there twice is kept twice: whoever trusts it must refuse that.

export interface AuthResult {
  /** Lower case, without version: `dmarc`, `spf`, `compauth`. */
  method: string
  /** Lower case: `pass`, `fail`, `none`. */
  result: string
  /** `header.from`, `reason`, `action` and other properties, lower-case names, values as they stood. A name that stands twice is joined by a NUL: no value equals it. */
  properties: Map<string, string>
}

export interface AuthenticationResults {
  /** Lower case, without version; null when the header begins with a result at once, as Exchange Online writes it. */
  authservId: string | null
  results: AuthResult[]
}

/** No mail system writes a longer one; what is longer is not trusted. */
const HEADER_CHARS_MAX = 8_000

type Token = { kind: 'word' | 'quoted'; text: string } | { kind: ';' } | { kind: '=' }

/** Reads the value of an Authentication-Results header; null when it cannot be read whole. Never throws, linear. */
export function parseAuthenticationResults(value: string): AuthenticationResults | null {
  if (value.length > HEADER_CHARS_MAX) return null
  const tokens = tokenize(value)
  if (tokens === null) return null
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === ';') parts.push([])
    else parts.at(-1)?.push(token)
  }
  const [head = []] = parts
  const named = !head.some((token) => token.kind === '=')
  let authservId: string | null = null
  if (named) {
    const [id, version] = head
    if (id === undefined || !('text' in id) || head.length > 2) return null
    if (version !== undefined && !('text' in version && /^\d{1,9}$/.test(version.text))) return null
    authservId = id.text.toLowerCase()
    parts.shift()
  }
  const results: AuthResult[] = []
  for (const part of parts) {
    // Exchange Online parts some results by a blank only: `… header.d=x;dmarc=pass action=none` is well, but a method may follow without `;`.
    const result = readResult(part)
    if (result === 'none') continue
    if (result === null) return null
    results.push(result)
  }
  return { authservId, results }
}

function readResult(tokens: Token[]): AuthResult | 'none' | null {
  if (tokens.length === 0) return 'none'
  const [only] = tokens
  if (tokens.length === 1 && only !== undefined && 'text' in only && only.text.toLowerCase() === 'none') return 'none'
  const pairs: [string, string][] = []
  for (let at = 0; at < tokens.length; at += 3) {
    const [name, equals, value] = tokens.slice(at, at + 3)
    if (name === undefined || name.kind !== 'word' || equals?.kind !== '=' || value === undefined || !('text' in value)) return null
    pairs.push([name.text.toLowerCase(), value.text])
  }
  const [first, ...rest] = pairs
  if (first === undefined) return null
  const properties = new Map<string, string>()
  for (const [name, value] of rest) properties.set(name, properties.has(name) ? `${properties.get(name)}\0${value}` : value)
  return { method: first[0].replace(/\/\d{1,4}$/, ''), result: first[1].toLowerCase(), properties }
}

// Words, quoted strings, `;` and `=`. Comments nest; an open one, or an open quote, makes the whole unreadable.
function tokenize(value: string): Token[] | null {
  const tokens: Token[] = []
  let word = ''
  const endWord = (): void => {
    if (word !== '') tokens.push({ kind: 'word', text: word })
    word = ''
  }
  for (let at = 0; at < value.length; at++) {
    const char = value[at] ?? ''
    if (char === '(') {
      endWord()
      const end = skipComment(value, at)
      if (end === null) return null
      at = end
    } else if (char === '"') {
      endWord()
      const quoted = readQuoted(value, at)
      if (quoted === null) return null
      tokens.push({ kind: 'quoted', text: quoted.text })
      at = quoted.end
    } else if (char === ';' || char === '=') {
      // An address or a base64 value may hold `=`: only the first one of a word parts name and value.
      if (char === '=' && word !== '' && tokens.at(-1)?.kind === '=') word += char
      else {
        endWord()
        tokens.push({ kind: char })
      }
    } else if (/\s/.test(char)) endWord()
    else word += char
  }
  endWord()
  return joinSplitNames(tokens)
}

// Blanks may stand around the dot of `header . from`; a value in quotes may be followed by its rest (`"a b"@x.example`).
function joinSplitNames(tokens: Token[]): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    if (
      last !== undefined &&
      'text' in last &&
      'text' in token &&
      (token.text.startsWith('.') || last.text.endsWith('.') || (last.kind === 'quoted' && token.text.startsWith('@')))
    ) {
      joined[joined.length - 1] = {
        kind: last.kind,
        text: last.kind === 'quoted' ? `"${last.text}"${token.text}` : `${last.text}${token.text}`,
      }
    } else joined.push(token)
  }
  return joined
}

function skipComment(value: string, from: number): number | null {
  let depth = 0
  for (let at = from; at < value.length; at++) {
    const char = value[at]
    if (char === '\\') at++
    else if (char === '(') depth++
    else if (char === ')' && --depth === 0) return at
  }
  return null
}

function readQuoted(value: string, from: number): { text: string; end: number } | null {
  let text = ''
  for (let at = from + 1; at < value.length; at++) {
    const char = value[at] ?? ''
    if (char === '"') return { text, end: at }
    text += char === '\\' ? (value[++at] ?? '') : char
  }
  return null
}
