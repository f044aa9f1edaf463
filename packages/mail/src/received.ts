// Who handed a mail to whom? Reads Received lines from the top and finds the border of the house: above it our own mail
// system wrote, below it anybody.
import type { Header } from './mail.ts'

interface Received {
  /** Lower-case host that says it handed over: what it called itself, so anybody's word. */
  from: string | null
  /** What the writer of the line saw of it: host by reverse look-up, address. Null: not written. */
  seen: { host: string | null; address: string | null } | null
  /** Lower-case host that wrote the line. */
  by: string | null
}

const LINE_CHARS_MAX = 4_000

/** The parts of a Received line that tell who wrote it about whom. Never throws, linear. */
function parseReceived(raw: string): Received {
  const words: string[] = []
  const comments = new Map<number, string>()
  let depth = 0
  let current = ''
  for (const char of raw.slice(0, LINE_CHARS_MAX)) {
    if (char === '(') {
      if (depth++ === 0) {
        if (current !== '') words.push(current)
        current = ''
        continue
      }
    } else if (char === ')' && depth > 0) {
      if (--depth === 0) {
        if (!comments.has(words.length)) comments.set(words.length, current)
        current = ''
        continue
      }
    }
    if (depth === 0 && /[\s;]/.test(char)) {
      if (current !== '') words.push(current)
      if (char === ';') break
      current = ''
    } else current += char
  }
  if (depth === 0 && current !== '') words.push(current)
  const named = words[0]?.toLowerCase() === 'from'
  const byAt = words.findIndex((word, index) => word.toLowerCase() === 'by' && (index === 0 || index >= 2))
  return {
    from: named ? (words[1]?.toLowerCase() ?? null) : null,
    seen: named ? readSeen(comments.get(2)) : null,
    by: byAt < 0 ? null : (words[byAt + 1]?.toLowerCase() ?? null),
  }
}

// `(mx.gemeente.example [192.0.2.1])`, `([192.0.2.1])`, `(192.0.2.1)`, `(2603:10a6::36)`, `(unknown [192.0.2.1])`.
function readSeen(comment: string | undefined): Received['seen'] {
  if (comment === undefined) return null
  const address = /\[?(?:IPv6:)?((?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{0,4}:[0-9a-f:.%]{2,45})\]?/i.exec(comment)?.[1]?.toLowerCase() ?? null
  const host = /^(?:helo[= ])?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10})\.?(?=\s|$)/i.exec(comment.trim())?.[1]?.toLowerCase() ?? null
  return { host: host !== null && /^[\d.]+$/.test(host) ? null : host, address }
}

/**
 * The index in `headers` of the border: the first Received line from the top that an own host wrote about a host that is not own.
 * Null when there is none. What a host calls itself (HELO) does not make it own; what the writer saw must agree.
 */
export function findBorder(
  headers: readonly Header[],
  isOwn: (host: string) => boolean,
  isFrontDoor: (host: string) => boolean,
): number | null {
  for (const [index, header] of headers.entries()) {
    if (header.name !== 'received') continue
    const { from, seen, by } = parseReceived(header.raw)
    if (by === null || !isOwn(by)) continue
    if (isFrontDoor(by)) return index
    if (from === null) continue
    if (!isOwn(from) || !agrees(seen, isOwn)) return index
  }
  return null
}

function agrees(seen: Received['seen'], isOwn: (host: string) => boolean): boolean {
  if (seen === null) return true
  if (seen.host !== null) return isOwn(seen.host)
  return seen.address === null || isInside(seen.address)
}

// Loopback, private and link-local addresses, and the block that Exchange Online uses between its own servers.
function isInside(address: string): boolean {
  return /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|fe80:|f[cd][0-9a-f]{2}:|2603:10[0-9a-f]{2}:)/.test(address)
}
