// What is in this .msg file? The library reads the OLE container; here its fields become an OutlookMessage.

import MsgReaderModule, { type FieldsData } from '@kenjiuno/msgreader'
import { charsetOfCodepage } from './codepage.ts'
import { charsetOfHtml, decodeBytes } from './charset.ts'
import type { Address } from './mail.ts'
import { addressOf, type OutlookAttachment, type OutlookMessage } from './outlook-message.ts'

type Reader = InstanceType<typeof MsgReaderModule.default>

/** Property tags (with their type, as the library spells them) that it hands out only raw. */
const RAW = { representingName: '0042001', representingEmail: '0065001', inReplyTo: '1042001', references: '1039001' } as const

/** Reads a .msg file; null when it is none. Throws on a broken container. */
export async function describeMsg(bytes: Buffer): Promise<OutlookMessage | null> {
  const MsgReader = MsgReaderModule.default ?? MsgReaderModule
  const reader: Reader = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  reader.parserConfig = { includeRawProps: true }
  const fields = reader.getFileData()
  if (fields.error) return null
  return describeFields(reader, fields)
}

function describeFields(reader: Reader, fields: FieldsData): OutlookMessage {
  const verloren: string[] = []
  const raw = (tag: string) => {
    const value = fields.rawProps?.find(({ propertyTag }) => propertyTag?.startsWith(tag))?.value
    return typeof value === 'string' ? value : ''
  }
  const sender = addressOf(fields.senderSmtpAddress ?? '', fields.senderEmail ?? '', fields.senderName ?? '')
  const representing = addressOf(fields.sentRepresentingSmtpAddress ?? '', raw(RAW.representingEmail), raw(RAW.representingName))
  const creator = addressOf(fields.creatorSMTPAddress ?? '', '', fields.senderName ?? '')
  return {
    transportHeaders: fields.headers ?? '',
    messageId: fields.messageId ?? '',
    inReplyTo: raw(RAW.inReplyTo),
    references: raw(RAW.references),
    from: chooseFrom(representing, sender, creator, fields),
    sender,
    to: recipients(fields, 'to'),
    cc: recipients(fields, 'cc'),
    subject: fields.subject ?? '',
    date: readDate(fields.clientSubmitTime) ?? readDate(fields.messageDeliveryTime),
    text: fields.body ?? '',
    html: fields.bodyHtml ?? readHtml(fields),
    compressedRtf: fields.compressedRtf ? Buffer.from(fields.compressedRtf) : null,
    attachments: (fields.attachments ?? []).map((attachment) => describeAttachment(reader, attachment, verloren)),
    verloren,
  }
}

/** Who created an item that was never sent is a last resort, only where the message knows nothing but an Exchange path. */
function chooseFrom(representing: Address, sender: Address, creator: Address, { headers }: FieldsData): Address {
  const known = [representing, sender].find(({ adres }) => adres !== '')
  if (known) return known
  if (!headers && creator.adres !== '') return creator
  return representing.naam ? representing : sender
}

function recipients(fields: FieldsData, kind: 'to' | 'cc'): Address[] {
  return (fields.recipients ?? [])
    .filter(({ recipType }) => recipType === kind)
    .map(({ smtpAddress, email, name }) => addressOf(smtpAddress ?? '', email ?? '', name ?? ''))
}

function readHtml({ html, internetCodepage }: FieldsData): string {
  if (!html) return ''
  const bytes = Buffer.from(html)
  return decodeBytes(bytes, internetCodepage ? charsetOfCodepage(internetCodepage) : charsetOfHtml(bytes)).text
}

function readDate(value: string | undefined): Date | null {
  const date = new Date(value ?? '')
  return Number.isNaN(date.getTime()) ? null : date
}

function describeAttachment(reader: Reader, attachment: FieldsData, verloren: string[]): OutlookAttachment {
  const inner = attachment.innerMsgContentFields
  let content = Buffer.alloc(0)
  try {
    content = Buffer.from(reader.getAttachment(attachment).content)
  } catch {
    verloren.push('attachment: its data could not be read')
  }
  return {
    naam: attachment.fileName || (inner ? attachment.name : '') || attachment.fileNameShort || attachment.name || '',
    type: attachment.attachMimeTag?.toLowerCase() || 'application/octet-stream',
    cid: attachment.pidContentId?.replace(/^<|>$/g, '') || null,
    content,
    message: inner ? () => describeFields(reader, inner) : null,
  }
}
