// Are these two the same mail? The string over which the register makes its second keyed hash: what a mail says, without
// how it was packed. A server that rebuilds MIME (boundaries, transfer encodings, wrapping, added X- fields) changes the
// bytes of a mail, not this.

import type { ParsedMail } from './mail.ts'

/** Goes first in the string: another way of folding must never match a hash of this one by chance. */
const VERSION = 'mail-content-1'

/**
 * The content of a mail as one string; null without a Message-ID, since then two mails of one text may be two mails.
 * Of two bodies the HTML one counts: servers make the text form anew from it, never the other way round.
 */
export function canonicalContent(mail: ParsedMail): string | null {
  if (mail.messageId === null) return null
  const date = mail.date?.toISOString() ?? fold(mail.headers.find(({ name }) => name === 'date')?.raw ?? '')
  const from = mail.from.map(({ adres, naam }) => `${fold(naam)} <${adres}>`)
  return JSON.stringify([VERSION, mail.messageId, date, from, fold(mail.htmlText || mail.text || ''), attachedContent(mail)])
}

/** Attached mails count by their own content, since a server that rebuilds a mail rebuilds those inside it too. */
function attachedContent({ bijlagen, ingesloten }: ParsedMail): string[] {
  const mails = ingesloten.filter(({ vorm }) => vorm === 'rfc822')
  const isMail = ({ type }: ParsedMail['bijlagen'][number]) => type === 'message/rfc822'
  const allOpened = bijlagen.filter(isMail).length === mails.length
  const files = bijlagen.filter((bijlage) => !(allOpened && isMail(bijlage))).map(({ sha256 }) => sha256)
  const inner = allOpened
    ? mails.map(({ mail }) => canonicalContent(mail) ?? `${fold(mail.subject)} ${fold(mail.htmlText || mail.text || '')}`)
    : []
  return [...files, ...inner].sort()
}

/** One space for any run of white space; marks that are not seen do not count, nor does how an accent is written. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
