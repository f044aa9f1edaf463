// A mail after parsing: plain data, safe to send between processes. What a mail *means* (robot, bounce, forward, own
// words, proof of sender) stands in files of their own; this one only says what arrived.

export interface Header {
  /** Lower case. */
  name: string
  /** Unfolded and decoded to Unicode; encoded words as their text. */
  value: string
  /** Unfolded, encoded words left as they stood. */
  raw: string
}

export interface Address {
  /** Lower case, Unicode; '' when there is none. */
  adres: string
  /** Display name, '' when there is none. */
  naam: string
}

/** What an attachment is by its content, not by its name. */
export const BIJLAGESOORTEN = [
  'foto',
  'pdf',
  'document',
  'rekenblad',
  'mail',
  'agenda',
  'winmail',
  'archief',
  'geluid',
  'video',
  'tekst',
  'handtekeningplaatje',
  'programma',
  'smime',
  'overig',
] as const
export type Bijlagesoort = (typeof BIJLAGESOORTEN)[number]

export interface Bijlage {
  /** Full name as sent, decoded; never a path; '' only when no name could be made. */
  naam: string
  /** Media type by content where it can be told, else as declared. */
  type: string
  bytes: number
  /** Hex, over the decoded bytes. */
  sha256: string
  soort: Bijlagesoort
  /** Content-ID without brackets, when the HTML may point at it. */
  cid: string | null
  /** What the content says of itself: `{naam: 'gemaakt', waarde: '2026-03-04T21:05'}`, `{naam: 'plaats', waarde: '52.26, 4.76'}`, `{naam: 'virus', waarde: 'niet_gescand'}` (added by the service that has a scanner). */
  feiten: { naam: string; waarde: string }[]
  /** Text of PDF, .docx, text files; null when it has none or was not read. Capped. */
  tekst: string | null
}

/** A mail inside the mail: message/rfc822, .msg, or what winmail.dat or smime.p7m holds. */
export interface IngeslotenMail {
  /** How it was wrapped. */
  vorm: 'rfc822' | 'msg' | 'winmail' | 'smime'
  naam: string
  mail: ParsedMail
}

export interface ParsedMail {
  /** From the top of the mail down, as they stood. */
  headers: Header[]
  /** With brackets, as it stood; null when none or not usable. */
  messageId: string | null
  inReplyTo: string[]
  references: string[]
  from: Address[]
  sender: Address[]
  replyTo: Address[]
  to: Address[]
  cc: Address[]
  /** Envelope sender by the topmost Return-Path: '' is the empty one `<>`, null is none. */
  returnPath: string | null
  subject: string
  /** Of the Date header; null when missing or unreadable. */
  date: Date | null
  /** Media type of the top part, lower case, without parameters. */
  contentType: string
  /** The text/plain body (format=flowed undone), or null when the mail has none. Line ends are \n. */
  text: string | null
  /** The text/html body as sent, decoded, or null. */
  html: string | null
  /** `html` as text that keeps tables, lists, paragraphs, or null. */
  htmlText: string | null
  bijlagen: Bijlage[]
  ingesloten: IngeslotenMail[]
  /** Text of message/delivery-status, message/disposition-notification and text/rfc822-headers parts, in order. */
  rapporten: { type: string; tekst: string }[]
  /** What could not be read, in English, without content: `body: declared boundary never occurs, shown raw`. */
  verloren: string[]
}
