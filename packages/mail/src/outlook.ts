// Which mail does Outlook mean by this file? Makes a ParsedMail of winmail.dat (read by winmail.ts) and of .msg (read by
// msg.ts), mails attached to them included. The sender is the SMTP address where there is one: an Exchange path
// (`/o=…/cn=…`) is nobody that can be answered.

import { type BijlageInput, nameByTitle } from './attachments.ts'
import { cleanText } from './charset.ts'
import { parseHeaders, parseMessageId, parseMessageIds, readFields } from './headers.ts'
import type { Address, ParsedMail } from './mail.ts'
import type { Nesting } from './nested.ts'
import type { OutlookMessage } from './outlook-message.ts'
import { markSignaturePictures } from './pictures.ts'
import { readCompressedRtf } from './rtf.ts'
import { hashBytes } from './sinks.ts'
import { joinTextParts, type TextPart, takeOverBody } from './text-parts.ts'
import { describeWinmail } from './winmail.ts'

/** Attachments read of one Outlook file. */
const ATTACHMENTS_MAX = 1_000

/** Reads winmail.dat; null when it is none. */
export async function readWinmail(bytes: Buffer, nesting: Nesting): Promise<ParsedMail | null> {
  const message = describeWinmail(bytes)
  return message ? toMail(message, nesting) : null
}

/** Reads a .msg file; null when it is none. */
export async function readMsg(bytes: Buffer, nesting: Nesting): Promise<ParsedMail | null> {
  const { describeMsg } = await import('./msg.ts')
  const message = await describeMsg(bytes)
  return message ? toMail(message, nesting) : null
}

async function toMail(message: OutlookMessage, nesting: Nesting): Promise<ParsedMail> {
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
function chooseSender(own: Address, headers: Address[]): Address[] {
  if (own.adres !== '') return [own]
  if (headers.length > 0) return headers
  return own.naam === '' ? [] : [own]
}

/** HTML, text and RTF are forms of one body; RTF is opened only where the others do not stand beside it. */
async function readBody(message: OutlookMessage, verloren: string[]): Promise<TextPart[]> {
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

async function takeAttachments(message: OutlookMessage, mail: ParsedMail, nesting: Nesting) {
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
      const naam = nameByTitle(attachment.naam || opened?.subject || '', '')
      if (opened) mail.ingesloten.push({ vorm: 'msg', naam, mail: await toMail(opened, nesting.deeper()) })
      else mail.verloren.push('msg: attached message not opened')
      const { bytes, sha256 } = input
      mail.bijlagen.push({ naam, type: 'application/vnd.ms-outlook', bytes, sha256, soort: 'mail', cid: null, feiten: [], tekst: null })
      continue
    }
    const taken = await nesting.takeBijlage(input, mail.bijlagen.length + 1)
    mail.bijlagen.push(taken.bijlage)
    if (taken.ingesloten) mail.ingesloten.push(taken.ingesloten)
    mail.verloren.push(...taken.verloren)
  }
}
