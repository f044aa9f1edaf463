// What do the properties of a winmail.dat say? Gives the attributes and MAPI properties that tnef.ts found their meaning,
// each string by the codepage of the file.

import { charsetOfHtml, decodeBytes } from './charset.ts'
import { charsetOfCodepage } from './codepage.ts'
import type { Address } from './mail.ts'
import { addressOf, type OutlookMessage } from './outlook-message.ts'
import { type MapiProperties, readTnef, type Tnef } from './tnef.ts'

/** MAPI property ids that are read. */
const PROP = {
  subject: 0x0037,
  submitTime: 0x0039,
  representingName: 0x0042,
  representingEmail: 0x0065,
  transportHeaders: 0x007d,
  senderName: 0x0c1a,
  senderEmail: 0x0c1f,
  deliveryTime: 0x0e06,
  body: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  messageId: 0x1035,
  references: 0x1039,
  inReplyTo: 0x1042,
  displayName: 0x3001,
  shortName: 0x3704,
  longName: 0x3707,
  mimeTag: 0x370e,
  contentId: 0x3712,
  internetCodepage: 0x3fde,
  senderSmtp: 0x5d01,
  representingSmtp: 0x5d02,
} as const
const TYPE_UNICODE = 0x1f
const TYPE_STRING = 0x1e
/** Windows counts 100 ns since 1601; Unix milliseconds since 1970. */
const FILETIME_PER_MS = 10_000n
const FILETIME_EPOCH_MS = 11_644_473_600_000n

/** Reads winmail.dat, or a message attached in one; null when it is none. Never throws. */
export function describeWinmail(bytes: Buffer): OutlookMessage | null {
  const tnef = readTnef(bytes)
  return tnef ? describeTnef(tnef) : null
}

function describeTnef(tnef: Tnef): OutlookMessage {
  const charset = charsetOfCodepage(tnef.codepage)
  const string = (props: MapiProperties, id: number) => readString(props, id, charset)
  const { props } = tnef
  const internet = props.get(PROP.internetCodepage)
  const htmlCharset = internet && internet.data.length >= 4 ? charsetOfCodepage(internet.data.readUInt32LE(0)) : ''
  const fromTriple = tnef.from ? readTriple(tnef.from, charset) : { adres: '', naam: '' }
  const sender = addressOf(string(props, PROP.senderSmtp), string(props, PROP.senderEmail), string(props, PROP.senderName))
  const representing = addressOf(
    string(props, PROP.representingSmtp),
    string(props, PROP.representingEmail),
    string(props, PROP.representingName),
  )
  return {
    transportHeaders: string(props, PROP.transportHeaders),
    messageId: string(props, PROP.messageId),
    inReplyTo: string(props, PROP.inReplyTo),
    references: string(props, PROP.references),
    from:
      [representing, sender, fromTriple].find(({ adres }) => adres !== '') ??
      (representing.naam ? representing : sender.naam ? sender : fromTriple),
    sender,
    to: [],
    cc: [],
    subject: string(props, PROP.subject) || decodeText(tnef.subject, charset),
    date: readTime(props, PROP.submitTime) ?? readTime(props, PROP.deliveryTime),
    text: string(props, PROP.body) || decodeText(tnef.body, charset),
    html: readHtml(props, htmlCharset, charset),
    compressedRtf: props.get(PROP.rtf)?.data ?? null,
    attachments: tnef.attachments.map((attachment) => {
      const name = (id: number) => string(attachment.props, id)
      const { message } = attachment
      return {
        naam:
          name(PROP.longName) ||
          (message ? name(PROP.displayName) : '') ||
          decodeText(attachment.title, charset) ||
          name(PROP.shortName) ||
          name(PROP.displayName),
        type: name(PROP.mimeTag).toLowerCase() || 'application/octet-stream',
        cid: name(PROP.contentId).replace(/^<|>$/g, '') || null,
        content: message ?? attachment.data ?? Buffer.alloc(0),
        message: message ? () => describeWinmail(message) : null,
      }
    }),
    verloren: tnef.whole ? [] : ['winmail: broken at its end, read up to there'],
  }
}

function readHtml(props: MapiProperties, htmlCharset: string, charset: string): string {
  const html = props.get(PROP.html)
  if (!html) return ''
  if (html.type === TYPE_UNICODE || html.type === TYPE_STRING) return readString(props, PROP.html, charset)
  return decodeBytes(html.data, htmlCharset || charsetOfHtml(html.data)).text
}

function readString(props: MapiProperties, id: number, charset: string): string {
  const value = props.get(id)
  if (!value || (value.type !== TYPE_UNICODE && value.type !== TYPE_STRING)) return ''
  return decodeText(value.data, value.type === TYPE_UNICODE ? 'utf-16le' : charset)
}

/** Strings end at their NUL; what stands behind it is the writer's memory. */
function decodeText(bytes: Buffer | null, charset: string): string {
  if (!bytes) return ''
  const width = charset === 'utf-16le' ? 2 : 1
  let end = 0
  while (end + width <= bytes.length && (bytes[end] !== 0 || (width === 2 && bytes[end + 1] !== 0))) end += width
  return decodeBytes(bytes.subarray(0, end), charset).text
}

function readTime(props: MapiProperties, id: number): Date | null {
  const value = props.get(id)
  if (!value || value.data.length < 8) return null
  const ms = Number(value.data.readBigUInt64LE(0) / FILETIME_PER_MS - FILETIME_EPOCH_MS)
  return ms > 0 && ms < Date.UTC(2200, 0) ? new Date(ms) : null
}

/** attFrom: four lengths, a name, and `SMTP:address`. */
function readTriple(bytes: Buffer, charset: string): Address {
  if (bytes.length < 8) return { adres: '', naam: '' }
  const nameBytes = bytes.readUInt16LE(4)
  const naam = decodeText(bytes.subarray(8, 8 + nameBytes), charset)
  return addressOf(
    '',
    decodeText(bytes.subarray(8 + nameBytes, 8 + nameBytes + bytes.readUInt16LE(6)), charset).replace(/^smtp:/i, ''),
    naam,
  )
}
