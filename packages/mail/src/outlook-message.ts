// What does Outlook know of a message? The form that winmail.ts and msg.ts bring their files into, before outlook.ts
// makes a mail of it.

import type { Address } from './mail.ts'

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

/** An address by the SMTP one, else by the other when that is one; an Exchange path gives the name only. */
export function addressOf(smtp: string, other: string, naam: string): Address {
  const adres =
    [smtp, other].map((value) => value.trim().toLowerCase()).find((value) => /^[^\s@/]{1,100}@[^\s@/]{1,255}$/.test(value)) ?? ''
  const name = naam.trim().replace(/^'(.{0,200})'$/, '$1')
  return { adres, naam: name.toLowerCase() === adres ? '' : name }
}
