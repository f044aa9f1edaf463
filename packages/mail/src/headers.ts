// What do the header lines say? The block from the top down, every field kept, each decoded once; and the fields a mail
// is known by: addresses, message ids, date. Whether a sender may be believed stands in sender.ts.

import { domainToUnicode } from 'node:url'
import addressparser from 'nodemailer/lib/addressparser'
import { cleanText, decodeBytes } from './charset.ts'
import { decodeWords } from './encoded-words.ts'
import type { Address, Header, ParsedMail } from './mail.ts'

/** Fields kept of one mail; a much-forwarded one has about a hundred, beyond this it is an attack. */
const HEADERS_MAX = 2_000
/** Longest field kept: a To line with some thousands of colleagues. */
const HEADER_CHARS_MAX = 256 * 1024
/** Addresses kept of one field. */
const ADDRESSES_MAX = 2_000
/** Ids kept of References: the first (the thread's root) and the last ones (where ours stand). */
const MESSAGE_IDS_MAX = 100

const FIELD = /^([!-9;-~]{1,200})[ \t]{0,20}:/

/** Whether this line can begin a header block. */
export function isHeaderField(line: string): boolean {
  return FIELD.test(line)
}

export interface HeaderBlock {
  headers: Header[]
  /** Offset in the block where a body began without an empty line, or -1. */
  bodyAt: number
  verloren: string[]
}

/**
 * Reads a header block (bytes without the empty line). Order and duplicates stay. A line that is no field is taken for
 * a badly folded one, unless no field follows it: then the empty line is missing and the body begins there.
 */
export function parseHeaders(block: Uint8Array): HeaderBlock {
  const verloren: string[] = []
  const text = Buffer.from(block.buffer, block.byteOffset, block.byteLength).toString('latin1')
  const fields: string[] = []
  let bodyAt = -1
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline + 1
    const line = text.slice(at, newline < 0 ? end : text.charCodeAt(newline - 1) === 13 && newline > at ? newline - 1 : newline)
    if (FIELD.test(line)) fields.push(line)
    else if (/^[ \t]/.test(line) || moreFieldsFollow(text, end)) {
      if (fields.length > 0) fields[fields.length - 1] += `\n${line}`
    } else {
      bodyAt = at
      break
    }
    at = end
  }
  if (fields.length > HEADERS_MAX) verloren.push(`headers: only the first ${HEADERS_MAX} read`)
  const headers = fields.slice(0, HEADERS_MAX).map((field) => readField(field, verloren))
  return { headers, bodyAt, verloren }
}

function moreFieldsFollow(text: string, from: number): boolean {
  const newline = text.indexOf('\n', from)
  return FIELD.test(text.slice(from, newline < 0 ? Math.min(text.length, from + 300) : Math.min(newline, from + 300)))
}

function readField(field: string, verloren: string[]): Header {
  const colon = field.indexOf(':')
  if (field.length > HEADER_CHARS_MAX) verloren.push('headers: a field was too long and is cut')
  const unfolded = field
    .slice(colon + 1, HEADER_CHARS_MAX)
    .replace(/[\r\n]+/g, '')
    .replaceAll('\t', ' ')
    .trim()
  // Raw 8-bit headers carry no charset: UTF-8 if it is, else windows-1252.
  const raw = isAscii(unfolded) && !unfolded.includes('\0') ? unfolded : decodeBytes(Buffer.from(unfolded, 'latin1'), '').text
  return { name: field.slice(0, colon).trim().toLowerCase(), value: decodeField(raw), raw }
}

/** Decoded text of a field. An encoded word may hold line breaks, and a value that has them could pass for two fields. */
function decodeField(raw: string): string {
  return decodeWords(raw).replace(/\p{Cc}+/gu, ' ')
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) return false
  return true
}

/** The topmost field of a name as it stood, or ''. */
export function firstRaw(headers: readonly Header[], name: string): string {
  return headers.find((header) => header.name === name)?.raw ?? ''
}

/** What the header lines alone tell of a mail. */
export type HeaderFields = Omit<
  ParsedMail,
  'contentType' | 'text' | 'html' | 'htmlText' | 'bijlagen' | 'ingesloten' | 'rapporten' | 'verloren'
>

/** Reads the fields of a ParsedMail that stand in its headers. */
export function readFields(headers: Header[]): HeaderFields {
  const value = (name: string) => headers.find((header) => header.name === name)?.value ?? ''
  const all = (name: string) =>
    headers
      .filter((header) => header.name === name)
      .map((header) => header.raw)
      .join(' ')
  const returnPath = headers.find((header) => header.name === 'return-path')
  return {
    headers,
    messageId: parseMessageId(firstRaw(headers, 'message-id')),
    inReplyTo: parseMessageIds(all('in-reply-to')),
    references: parseMessageIds(all('references')),
    from: parseAddresses(headers, 'from'),
    sender: parseAddresses(headers, 'sender'),
    replyTo: parseAddresses(headers, 'reply-to'),
    to: parseAddresses(headers, 'to'),
    cc: parseAddresses(headers, 'cc'),
    returnPath: returnPath ? (/<?([^<>\s]{0,320})>?/.exec(returnPath.raw)?.[1] ?? '').toLowerCase() : null,
    subject: value('subject'),
    date: parseDate(firstRaw(headers, 'date')),
  }
}

/** All addresses of all fields of a name, groups flattened, names decoded after the commas were read. */
export function parseAddresses(headers: readonly Header[], name: string): Address[] {
  return headers
    .filter((header) => header.name === name)
    .flatMap((header) => parseAddressField(header.raw))
    .slice(0, ADDRESSES_MAX)
}

function parseAddressField(raw: string): Address[] {
  const found = readAddresses(raw)
  if (found.some((address) => address.adres !== '') || !raw.includes('=?')) return found
  // Some scanners encode name and address as one word; then nothing else in the field is an address.
  return readAddresses(decodeWords(raw))
}

function readAddresses(raw: string): Address[] {
  const found = addressparser(raw, { flatten: true })
    .slice(0, ADDRESSES_MAX)
    .map(({ name, address }) => ({ adres: plainAddress(address), naam: decodeField(name).replace(/\s+/g, ' ').trim() }))
    .filter(({ adres, naam }) => adres !== '' || naam !== '')
  return [...found, ...overlookedAddresses(raw, found)]
}

/** Of `<a@own> <b@x>` the library gives the first; which of the two a mail system goes by is anybody's guess. */
function overlookedAddresses(raw: string, found: Address[]): Address[] {
  // What stands between quotes is a name, whatever it looks like.
  const bare = raw
    .replace(/\\./g, '')
    .split('"')
    .filter((_piece, place) => place % 2 === 0)
    .join(' ')
  const known = new Set(found.map(({ adres }) => adres))
  const others = new Set(
    [...bare.matchAll(/<([^<>\s]{1,320}@[^<>\s@]{1,320})>/g)].slice(0, ADDRESSES_MAX).map(([, address = '']) => plainAddress(address)),
  )
  return [...others].filter((adres) => !known.has(adres)).map((adres) => ({ adres, naam: '' }))
}

function plainAddress(address: string): string {
  return toUnicode(cleanText(address).trim().toLowerCase())
}

function toUnicode(adres: string): string {
  if (!adres.includes('xn--')) return adres
  const at = adres.lastIndexOf('@')
  try {
    return adres.slice(0, at + 1) + domainToUnicode(adres.slice(at + 1))
  } catch {
    return adres
  }
}

/** Message ids in the order they stand, with brackets, without doubles; at most 100: the first and the last 99. */
export function parseMessageIds(value: string): string[] {
  const ids = [...new Set(value.match(/<[^<>\s]{1,998}>/g) ?? [])]
  return ids.length <= MESSAGE_IDS_MAX ? ids : [ids[0] as string, ...ids.slice(1 - MESSAGE_IDS_MAX)]
}

/** The Message-ID with brackets; a bare one without them is given them; null when there is none to go by. */
export function parseMessageId(value: string): string | null {
  const [id] = parseMessageIds(value)
  if (id) return id
  const bare = value.trim()
  return /^[^<>\s]{3,998}$/.test(bare) ? `<${bare}>` : null
}

const MONTHS: Record<string, number> = {
  jan: 0,
  feb: 1,
  mar: 2,
  mrt: 2,
  maa: 2,
  apr: 3,
  may: 4,
  mei: 4,
  jun: 5,
  jul: 6,
  aug: 7,
  sep: 8,
  oct: 9,
  okt: 9,
  nov: 10,
  dec: 11,
}
/** RFC 5322 obsolete zones, in minutes; every other letter zone counts as UTC, as the RFC says. */
const ZONES: Record<string, number> = {
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  CET: 60,
  CEST: 120,
  MET: 60,
  MEST: 120,
  BST: 60,
}

/** The instant of a Date header; null when it says none. Never by the zone of this machine: no zone means UTC (RFC 5322). */
export function parseDate(value: string): Date | null {
  const text = value.slice(0, 200)
  const found =
    /(\d{1,2})[ -]{1,3}([A-Za-z]{3})[a-z.]{0,8}[ -]{1,3}(\d{2,4})[ ,T]{1,4}(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?[ ]{0,3}(?:GMT|UTC)?([+-]\d{2}:?\d{2}|[A-Z]{1,5})?/.exec(
      text,
    )
  if (!found) return parseIsoDate(text)
  const month = MONTHS[(found[2] ?? '').toLowerCase()]
  if (month === undefined) return null
  const year = Number(found[3])
  const zone = found[7] ?? ''
  const digits = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  const minutes = digits ? (digits[1] === '-' ? -1 : 1) * (Number(digits[2]) * 60 + Number(digits[3])) : (ZONES[zone] ?? 0)
  const fullYear = year < 50 ? year + 2000 : year < 1000 ? year + 1900 : year
  return plausible(Date.UTC(fullYear, month, Number(found[1]), Number(found[4]), Number(found[5]) - minutes, Number(found[6] ?? 0)))
}

function parseIsoDate(text: string): Date | null {
  const found = /(\d{4})-(\d{2})-(\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?[ ]{0,2}(Z|[+-]\d{2}:?\d{2})?/.exec(text)
  if (!found) return null
  const zone = (found[6] ?? 'Z').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
  return plausible(Date.parse(`${found[1]}-${found[2]}-${found[3]}T${found[4]}${found[5] ?? ':00'}${zone}`))
}

/** Before e-mail, or a year no clock of ours writes: a broken field. */
function plausible(ms: number): Date | null {
  return ms >= 0 && ms < Date.UTC(2200, 0) ? new Date(ms) : null
}
