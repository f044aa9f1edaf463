// How does a letter become a mail? Builds the bytes of one letter to one addressee, with the marks that keep robots from
// answering it, and writes and reads the two places where its thread token stands: our Message-ID, and the reference line
// that survives in a quote where a mail system rewrites Message-IDs. The tokens themselves are made by the register.

import type { Address } from './mail.ts'

/** 128 bits in lower-case RFC 4648 base32 without padding. */
const BASE32 = '[a-z2-7]{26}'
const BRIEF_ID = new RegExp(`^${BASE32}$`)
const TOKEN = new RegExp(`^[1-9][0-9]{0,5}-${BASE32}$`)
const DOMAIN = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/
const OUR_MESSAGE_ID = new RegExp(`^<?mp\\.(${BASE32})\\.([1-9][0-9]{0,5}-${BASE32})@([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)>?$`)
/** One address, without anything that could end it or begin another. */
const ADDRESS = /^[^\s<>()[\]\\,;:"@\p{Cc}]{1,64}@[^\s<>()[\]\\,;:"@\p{Cc}]{1,255}$/u
/** Ids in our References: the thread's first and its latest; longer fields are cut by relays anywhere. */
const REFERENCES_MAX = 20
/** Reference lines read in one text; a thread quotes some ten letters of ours. */
const REFERENTIES_MAX = 100

export interface OwnMessageId {
  /** 26 base32 characters. */
  briefId: string
  /** `{key number}-{26 base32 characters}`. */
  token: string
  domein: string
}

/** Our Message-ID with brackets. Throws RangeError when a part is not of its form: that is a bug, never a mail's doing. */
export function formatMessageId({ briefId, token, domein }: OwnMessageId): string {
  if (!BRIEF_ID.test(briefId) || !TOKEN.test(token) || !DOMAIN.test(domein))
    throw new RangeError('could not make a Message-ID: a part has not its form')
  return `<mp.${briefId}.${token}@${domein}>`
}

/** Reads a Message-ID of our form, with or without brackets, in any case; null for any other. Proves nothing by itself. */
export function readMessageId(id: string): OwnMessageId | null {
  const [, briefId, token, domein] = OUR_MESSAGE_ID.exec(id.trim().toLowerCase()) ?? []
  return briefId && token && domein ? { briefId, token, domein } : null
}

/** The line at the foot of a letter. */
export function formatReferentie(token: string): string {
  if (!TOKEN.test(token)) throw new RangeError('could not make a reference line: the token has not its form')
  return `Referentie: ${token}`
}

const TOKEN_FIRST = new RegExp(`^[1-9][0-9]{0,5}-${BASE32}`)
const REFERENTIE_WORD = /referentie[\s*_]{0,20}:/gi
/** What quoting, wrapping and flattening put into a line: blanks, quote marks, emphasis, marks that are not seen. */
const NOISE = /[\s>|*_=\u00ad\u200b-\u200d\u2060\ufeff]+/g
/** How far behind the word a token may end: itself, wrapped and quoted on every line. */
const REFERENTIE_CHARS_MAX = 160

/** The tokens of all reference lines in a text, in order, each once; quoted, wrapped, flattened and upper-cased ones too. */
export function findReferenties(text: string): string[] {
  const found = new Set<string>()
  for (const { index, 0: word } of text.matchAll(REFERENTIE_WORD)) {
    const start = index + word.length
    const token = TOKEN_FIRST.exec(
      text
        .slice(start, start + REFERENTIE_CHARS_MAX)
        .replace(NOISE, '')
        .toLowerCase(),
    )?.[0]
    if (token) found.add(token)
    if (found.size >= REFERENTIES_MAX) break
  }
  return [...found]
}

/** A calendar part: what makes a mail an invitation. `methode` is the METHOD of the calendar itself (RFC 5546). */
export interface Agendadeel {
  methode: 'REQUEST' | 'CANCEL'
  inhoud: string
}

export interface Briefbijlage {
  naam: string
  type: string
  inhoud: Uint8Array
  /** Content-ID of a picture that stands in the HTML; null for what is only attached. */
  cid: string | null
}

export interface BriefInput {
  from: Address
  /** The one addressee. */
  to: Address
  subject: string
  /** Made by `formatMessageId`, fixed before the first try. */
  messageId: string
  inReplyTo: string | null
  references: readonly string[]
  date: Date
  text: string
  html: string
  /** RFC 3834: `auto-replied` for an answer to a mail, `auto-generated` for a letter of our own accord. */
  autoSubmitted: 'auto-replied' | 'auto-generated'
  /** To a reporter: also the marks that keep an absence reply away. To a role they are left out, else its absence is never seen. */
  aanMelder: boolean
  agenda: Agendadeel | null
  bijlagen: readonly Briefbijlage[]
}

/**
 * The mail of one letter, ready for SMTP: the same input gives the same bytes. Throws RangeError for an address that is
 * not one, or a Message-ID not ours; foreign ids that are none are left out; line breaks in any other header value become blanks, so that no value can start a header.
 */
export async function composeBrief(brief: BriefInput): Promise<Buffer> {
  const own = readMessageId(brief.messageId)
  if (!own) throw new RangeError('could not compose a letter: its Message-ID is not ours')
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const composer = new MailComposer({
    from: plainAddress(brief.from),
    to: plainAddress(brief.to),
    subject: oneLine(brief.subject),
    messageId: formatMessageId(own),
    date: brief.date,
    text: brief.text,
    html: brief.html,
    ...(brief.inReplyTo && isPlainId(brief.inReplyTo) ? { inReplyTo: brief.inReplyTo } : {}),
    references: latest(brief.references.filter(isPlainId)),
    ...(brief.agenda ? { icalEvent: { method: brief.agenda.methode, content: brief.agenda.inhoud, filename: 'uitnodiging.ics' } } : {}),
    attachments: brief.bijlagen.map(({ naam, type, inhoud, cid }) => ({
      filename: oneLine(naam),
      contentType: oneLine(type),
      content: Buffer.from(inhoud),
      ...(cid === null ? {} : { cid: oneLine(cid) }),
    })),
    headers: {
      'Auto-Submitted': brief.autoSubmitted,
      ...(brief.aanMelder ? { Precedence: 'bulk', 'X-Auto-Response-Suppress': 'All' } : {}),
    },
    textEncoding: 'quoted-printable',
    newline: 'windows',
    // Nothing of a letter is ever fetched by name.
    disableFileAccess: true,
    disableUrlAccess: true,
    baseBoundary: own.briefId,
  })
  const mail = composer.compile()
  mail.keepBcc = false
  return mail.build()
}

function plainAddress({ adres, naam }: Address): { name: string; address: string } {
  if (!ADDRESS.test(adres)) throw new RangeError('could not compose a letter: not one plain address')
  return { name: oneLine(naam), address: adres }
}

/** Ids of other people's mails come as they please; one that is not plain ASCII of a sane length threads nothing. */
function isPlainId(id: string): boolean {
  return /^<[!-;=?-~]{1,400}>$/.test(id)
}

function latest(ids: readonly string[]): string[] {
  return ids.length <= REFERENCES_MAX ? [...ids] : [ids[0] as string, ...ids.slice(1 - REFERENCES_MAX)]
}

function oneLine(value: string): string {
  return value
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .toWellFormed()
    .trim()
}
