// A mail for tests, from the few parts that a test is about.
import type { Address, ParsedMail } from './mail.ts'

export interface TestMail extends Partial<Omit<ParsedMail, 'headers' | 'from' | 'to'>> {
  /** `Naam <adres>` or an address; also becomes the From header. */
  from?: string
  to?: string
  /** Further headers, from the top down. */
  headers?: [name: string, value: string][]
}

export function mailOf({
  from = 'Sanne Kok <s.kok@gemeente.example>',
  to = 'Meldpunt <meldpunt@gemeente.example>',
  headers = [],
  ...rest
}: TestMail): ParsedMail {
  return {
    headers: [
      ...headers.map(([name, value]) => ({ name: name.toLowerCase(), value, raw: value })),
      { name: 'from', value: from, raw: from },
    ],
    messageId: '<test@gemeente.example>',
    inReplyTo: [],
    references: [],
    from: [addressOf(from)],
    sender: [],
    replyTo: [],
    to: [addressOf(to)],
    cc: [],
    returnPath: null,
    subject: '',
    date: new Date('2026-03-03T10:00:00Z'),
    contentType: 'text/plain',
    text: null,
    html: null,
    htmlText: null,
    bijlagen: [],
    ingesloten: [],
    rapporten: [],
    verloren: [],
    ...rest,
  }
}

function addressOf(text: string): Address {
  const match = /^([^<]*)<([^>]*)>$/.exec(text)
  return { naam: (match?.[1] ?? '').trim(), adres: (match?.[2] ?? text).trim().toLowerCase() }
}
