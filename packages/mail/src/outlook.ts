// Which mail does Outlook mean by this file? Makes a ParsedMail of winmail.dat (read by tnef.ts) and of .msg (read by
// msg.ts), mails attached to them included. The sender is the SMTP address where there is one: an Exchange path
// (`/o=…/cn=…`) is nobody that can be answered.

import type { BijlageInput } from './attachments.ts'
import { charsetOfCodepage } from './codepage.ts'
import { charsetOfHtml, cleanText, decodeBytes } from './charset.ts'
import { parseHeaders, parseMessageId, parseMessageIds, readFields } from './headers.ts'
import type { Address, ParsedMail } from './mail.ts'
import { takeBijlage, takeOverBody, type Nesting } from './nested.ts'
import { markSignaturePictures } from './pictures.ts'
import { readCompressedRtf } from './rtf.ts'
import { hashBytes } from './sinks.ts'
import { joinTextParts, type TextPart } from './text-parts.ts'
import { readTnef, type MapiProperties, type Tnef } from './tnef.ts'

/** Attachments read of one Outlook file. */
const ATTACHMENTS_MAX = 1_000

/** A message as Outlook keeps it, before it is a mail. Strings are decoded, '' where there is none. */
export interface OutlookMessage {
  /** Internet headers, where the message came in from outside. */
  transportHeaders: string
  messageId: string
  inReplyTo: string
  references: string
  from: Address
  sender: Address
  to: Address[]
  cc: Address[]
  subject: string
  date: Date | null
  text: string
  html: string
  compressedRtf: Buffer | null
  attachments: OutlookAttachment[]
  verloren: string[]
}

export interface OutlookAttachment {
  naam: string
  type: string
  cid: string | null
  content: Buffer
  /** Reads the message that is attached; null for a file. */
  message: (() => OutlookMessage | null) | null
}

/** Reads winmail.dat; null when it is none. */
export const readWinmail = async (bytes: Buffer, nesting: Nesting): Promise<ParsedMail | null> => {
  const tnef = readTnef(bytes)
  return tnef ? toMail(describeTnef(tnef), nesting) : null
}

/** Reads a .msg file; null when it is none. */
export const readMsg = async (bytes: Buffer, nesting: Nesting): Promise<ParsedMail | null> => {
  const { describeMsg } = await import('./msg.ts')
  const message = await describeMsg(bytes)
  return message ? toMail(message, nesting) : null
}

const toMail = async (message: OutlookMessage, nesting: Nesting): Promise<ParsedMail> => {
  const verloren = [...message.verloren]
  const fields = readFields(parseHeaders(Buffer.from(message.transportHeaders.trimStart(), 'utf8')).headers)
  const body = joinTextParts(await readBody(message, verloren))
  const mail: ParsedMail = {
    headers: fields.headers,
    messageId: parseMessageId(message.messageId) ?? fields.messageId,
    inReplyTo: message.inReplyTo ? parseMessageIds(message.inReplyTo) : fields.inReplyTo,
    references: message.references ? parseMessageIds(message.references) : fields.references,
    from: chooseSender(message.from, fields.from),
    sender: message.sender.adres !== '' && message.sender.adres !== message.from.adres ? [message.sender] : fields.sender,
    replyTo: fields.replyTo,
    to: message.to.length > 0 ? message.to : fields.to,
    cc: message.cc.length > 0 ? message.cc : fields.cc,
    returnPath: fields.returnPath,
    subject: message.subject || fields.subject,
    date: fields.date ?? message.date,
    contentType: 'multipart/mixed',
    text: body.text,
    html: body.html,
    htmlText: body.htmlText,
    bijlagen: [],
    ingesloten: [],
    rapporten: [],
    verloren,
  }
  await takeAttachments(message, mail, nesting)
  takeOverBody(mail)
  mail.verloren = [...new Set([...mail.verloren, ...body.verloren])]
  markSignaturePictures(mail)
  return mail
}

/** The address of the message itself counts when it is one; else the header's. */
const chooseSender = (own: Address, headers: Address[]): Address[] => {
  if (own.adres !== '') return [own]
  if (headers.length > 0) return headers
  return own.naam === '' ? [] : [own]
}

/** HTML, text and RTF are forms of one body; RTF is opened only where the others do not stand beside it. */
const readBody = async (message: OutlookMessage, verloren: string[]): Promise<TextPart[]> => {
  const parts: TextPart[] = []
  const add = (kind: 'text' | 'html', content: string) =>
    parts.push({ kind, content: cleanText(content).replace(/\r\n?/g, '\n'), alternative: FORMS })
  if (/\S/.test(message.text)) add('text', message.text)
  if (/\S/.test(message.html)) add('html', message.html)
  else if (message.compressedRtf) {
    const rtf = await readCompressedRtf(message.compressedRtf)
    if (!rtf) verloren.push('body: RTF could not be read')
    else if (rtf.kind === 'html' || parts.length === 0) add(rtf.kind, rtf.content)
  }
  return parts
}

/** Stands for the multipart/alternative that an Outlook body is. */
const FORMS = {
  headers: [],
  type: 'multipart/alternative',
  params: new Map<string, string>(),
  disposition: '',
  filename: '',
  parent: null,
  children: 0,
}

const takeAttachments = async (message: OutlookMessage, mail: ParsedMail, nesting: Nesting) => {
  if (message.attachments.length > ATTACHMENTS_MAX) mail.verloren.push(`attachments: only the first ${ATTACHMENTS_MAX} read`)
  for (const attachment of message.attachments.slice(0, ATTACHMENTS_MAX)) {
    const input: BijlageInput = {
      ...hashBytes(attachment.content),
      naam: attachment.naam,
      type: attachment.type,
      charset: '',
      cid: attachment.cid,
    }
    if (attachment.message) {
      const opened = nesting.mayOpen() ? attachment.message() : null
      if (!opened) mail.verloren.push('msg: attached message not opened')
      else mail.ingesloten.push({ vorm: 'msg', naam: attachment.naam, mail: await toMail(opened, nesting.deeper()) })
      const naam = attachment.naam || opened?.subject || ''
      mail.bijlagen.push({
        naam,
        type: 'application/vnd.ms-outlook',
        bytes: input.bytes,
        sha256: input.sha256,
        soort: 'mail',
        cid: null,
        feiten: [],
        tekst: null,
      })
      continue
    }
    const taken = await takeBijlage(input, mail.bijlagen.length + 1, nesting)
    mail.bijlagen.push(taken.bijlage)
    if (taken.ingesloten) mail.ingesloten.push(taken.ingesloten)
    mail.verloren.push(...taken.verloren)
  }
}

/** MAPI property ids that are read. */
const PROP = {
  subject: 0x0037,
  submitTime: 0x0039,
  representingName: 0x0042,
  representingType: 0x0064,
  representingEmail: 0x0065,
  transportHeaders: 0x007d,
  senderName: 0x0c1a,
  senderType: 0x0c1e,
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

const describeTnef = (tnef: Tnef): OutlookMessage => {
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
        message: message ? () => describeInner(message) : null,
      }
    }),
    verloren: tnef.whole ? [] : ['winmail: broken at its end, read up to there'],
  }
}

const describeInner = (bytes: Buffer): OutlookMessage | null => {
  const inner = readTnef(bytes)
  return inner ? describeTnef(inner) : null
}

const readHtml = (props: MapiProperties, htmlCharset: string, charset: string): string => {
  const html = props.get(PROP.html)
  if (!html) return ''
  if (html.type === TYPE_UNICODE || html.type === TYPE_STRING) return readString(props, PROP.html, charset)
  return decodeBytes(html.data, htmlCharset || charsetOfHtml(html.data)).text
}

const readString = (props: MapiProperties, id: number, charset: string): string => {
  const value = props.get(id)
  if (!value || (value.type !== TYPE_UNICODE && value.type !== TYPE_STRING)) return ''
  return decodeText(value.data, value.type === TYPE_UNICODE ? 'utf-16le' : charset)
}

/** Strings end at their NUL; what stands behind it is the writer's memory. */
const decodeText = (bytes: Buffer | null, charset: string): string => {
  if (!bytes) return ''
  const width = charset === 'utf-16le' ? 2 : 1
  let end = 0
  while (end + width <= bytes.length && (bytes[end] !== 0 || (width === 2 && bytes[end + 1] !== 0))) end += width
  return decodeBytes(bytes.subarray(0, end), charset).text
}

const readTime = (props: MapiProperties, id: number): Date | null => {
  const value = props.get(id)
  if (!value || value.data.length < 8) return null
  const ms = Number(value.data.readBigUInt64LE(0) / FILETIME_PER_MS - FILETIME_EPOCH_MS)
  return ms > 0 && ms < Date.UTC(2200, 0) ? new Date(ms) : null
}

/** attFrom: four lengths, a name, and `SMTP:address`. */
const readTriple = (bytes: Buffer, charset: string): Address => {
  if (bytes.length < 8) return { adres: '', naam: '' }
  const nameBytes = bytes.readUInt16LE(4)
  const naam = decodeText(bytes.subarray(8, 8 + nameBytes), charset)
  return addressOf(
    '',
    decodeText(bytes.subarray(8 + nameBytes, 8 + nameBytes + bytes.readUInt16LE(6)), charset).replace(/^smtp:/i, ''),
    naam,
  )
}

/** An address by the SMTP one, else by the other when that is one; an Exchange path gives the name only. */
export const addressOf = (smtp: string, other: string, naam: string): Address => {
  const adres =
    [smtp, other].map((value) => value.trim().toLowerCase()).find((value) => /^[^\s@/]{1,100}@[^\s@/]{1,255}$/.test(value)) ?? ''
  const name = naam.trim().replace(/^'(.{0,200})'$/, '$1')
  return { adres, naam: name.toLowerCase() === adres ? '' : name }
}
