// Is this the report that a mail could not be delivered, to whom, why, and which letter of ours was it? Reads RFC 3464
// reports and the free forms of the common mail systems. A human who writes about a bounce is no bounce.
import { foldLine, foldText } from './blanks.ts'
import { BOUNCE_BODY, BOUNCE_SUBJECT, DELAYED, DELAYED_SUBJECT, GIVEN_UP, REASONS } from './bounce-words.ts'
import { type DeliveryStatus, parseDeliveryStatus } from './delivery-status.ts'
import { findFailedAddresses, splitReport } from './bounce-text.ts'
import type { ParsedMail } from './mail.ts'

export interface Bezorgfout {
  /** Lower-case address that could not be reached; null when the report does not say. The first of several. */
  ontvanger: string | null
  /** Everyone the report names, in order. */
  ontvangers: string[]
  /** Enhanced status code (RFC 3463), such as 5.1.1; null when nothing can be told. */
  status: string | null
  /** Will never arrive; false for a warning or a temporary error. */
  blijvend: boolean
  /** Message-ID of the undelivered mail, with brackets, when the report carries it. */
  originalMessageId: string | null
  /** Subject of the undelivered mail, when the report carries it. */
  originalSubject: string | null
  /** Short English code of the rule that recognised it, such as `delivery_status`. */
  reden: string
}

/** Reads a delivery report, or null when the mail is none; the good news that a mail arrived is none either. Never throws; linear in the mail. */
export function readBounce(mail: ParsedMail): Bezorgfout | null {
  const statuses = mail.rapporten.filter(({ type }) => type.endsWith('delivery-status')).map(({ tekst }) => parseDeliveryStatus(tekst))
  const recipients = statuses.flatMap((status) => status.recipients)
  if (recipients.length > 0 && recipients.every(({ action }) => action === 'delivered' || action === 'relayed' || action === 'expanded'))
    return null
  const body = mail.text ?? mail.htmlText ?? ''
  const reden = byParts(mail, recipients.length > 0) ?? byText(mail, body)
  if (reden === null) return null
  const report = splitReport(body)
  const original = readOriginal(mail, report.original)
  const failed = recipients.filter(({ action }) => action !== 'delivered' && action !== 'relayed' && action !== 'expanded')
  const ontvangers = readRecipients(mail, failed, report.notice, original.to)
  const blijvend = isPermanent(failed, mail.subject, report.notice)
  return {
    ontvanger: ontvangers[0] ?? null,
    ontvangers,
    status: readStatus(failed[0], report.notice, blijvend),
    blijvend,
    originalMessageId: original.messageId,
    originalSubject: original.subject,
    reden,
  }
}

const SYSTEM_LOCAL =
  /^(?:mailer-?daemon|postmaster|mail-?daemon|mdaemon|daemon|mailer|mail-?delivery|bounces?|microsoftexchange[0-9a-f]{10,40}|mail-?admin|mailadmin|mail-?system|nobody|smtpd?|maildelivery|postoffice|errors?|delivery|noreply|no-reply|root|administrator|ndr|scanmail|mail|systemadmin|exchange|support|mmdf|uucp|mailgate|hostmaster)(?:[+._-]|$)/
const SYSTEM_NAME =
  /mail ?delivery|mailer.?daemon|postmaster|mail (?:administrator|system|server|router|gateway)|system ?administrator|systeembeheer|microsoft (?:outlook|exchange)|delivery (?:system|service|subsystem)|internet mail|post office|smtp|bezorging|mail daemon|administrador del sistema|systemadministrator|administrateur/

// A report says so by its parts or by a header of its own.
function byParts(mail: ParsedMail, hasRecipients: boolean): string | null {
  if (hasRecipients) return 'delivery_status'
  const has = (name: string): boolean => mail.headers.some((header) => header.name === name)
  if (has('x-failed-recipients')) return 'x_failed_recipients'
  return has('x-ms-exchange-message-is-ndr') ? 'exchange_ndr' : null
}

// Or a mail system wrote it and it reads like one. Of most mails it can be told that they are none without reading them.
function byText(mail: ParsedMail, body: string): string | null {
  const receipt = mail.rapporten.some(({ type }) => type.endsWith('disposition-notification') || type.endsWith('feedback-report'))
  if (receipt) return null
  const report = mail.contentType === 'multipart/report'
  const subject = BOUNCE_SUBJECT.test(foldLine(mail.subject))
  const system = isSystem(mail)
  if (!report && !system && (!subject || mail.inReplyTo.length > 0)) return null
  const folded = foldText(splitReport(body).notice)
  const phrases = BOUNCE_BODY.filter((pattern) => pattern.test(folded)).length
  if (report) return subject || phrases > 0 ? 'multipart_report' : null
  if (!system)
    return phrases >= 3 &&
      !/\b(?:ik|wij|i|we)\b (?:heb|hebben|kreeg|krijg|kregen|got|received|have|tried|wanted)/.test(folded.slice(0, 2_000))
      ? 'text_of_report'
      : null
  if (subject && phrases > 0) return 'subject_of_report'
  const strict = /^(?:mailer-?daemon|postmaster|mail-?delivery|microsoftexchange)/.test(mail.from[0]?.adres ?? '')
  return phrases >= 2 || (strict && (subject || phrases > 0)) ? 'text_of_report' : null
}

function isSystem({ from: [from], returnPath }: ParsedMail): boolean {
  return (
    from === undefined ||
    from.adres === '' ||
    returnPath === '' ||
    SYSTEM_LOCAL.test(from.adres.split('@', 1)[0] ?? '') ||
    SYSTEM_NAME.test(foldLine(from.naam))
  )
}

function isPermanent(failed: readonly DeliveryStatus['recipients'][number][], subject: string, notice: string): boolean {
  const actions = failed.map(({ action }) => action).filter((action) => action !== null)
  if (actions.length > 0) return actions.some((action) => action === 'failed')
  const folded = foldText(`${subject}\n${notice}`)
  if (failed.length > 0 && failed.every(({ status }) => status?.startsWith('4') === true)) return GIVEN_UP.test(folded)
  if (DELAYED_SUBJECT.test(foldLine(subject))) return false
  return !DELAYED.test(folded) || (GIVEN_UP.test(folded) && !/(?:still|nog|will be|being) (?:trying|geprobeerd|retr)/.test(folded))
}

// Servers are lazy in the Status field and truer in the words that they pass on.
function readStatus(recipient: DeliveryStatus['recipients'][number] | undefined, notice: string, blijvend: boolean): string | null {
  const field = recipient?.status ?? null
  if (field !== null && !isLazy(field)) return field
  const words = [recipient?.diagnostic ?? '', notice].filter((text) => text !== '')
  const codes = words.flatMap(enhancedCodes)
  const exact = codes.find((code) => !isLazy(code))
  if (exact !== undefined) return exact
  const smtp = words.map(smtpCode).find((code) => code !== null) ?? null
  const kind = (field ?? codes[0] ?? '').slice(0, 1) || (smtp === null ? (blijvend ? '5' : '4') : String(smtp).slice(0, 1))
  for (const text of words) {
    const folded = foldText(text)
    const reason = REASONS.find(([, pattern]) => pattern.test(folded))
    if (reason !== undefined) return `${kind}.${reason[0]}`
  }
  const coded = smtp === null ? undefined : SMTP_CODES[smtp]
  return coded ?? field ?? codes[0] ?? `${kind}.0.0`
}

/** A code with detail 0 says only where, not what. */
function isLazy(code: string): boolean {
  return /\.0$/.test(code)
}

/** What a bare reply code of RFC 5321 most often means. */
const SMTP_CODES: Record<number, string> = {
  421: '4.3.2',
  450: '4.2.1',
  451: '4.3.0',
  452: '4.2.2',
  500: '5.5.2',
  501: '5.1.3',
  502: '5.5.1',
  503: '5.5.1',
  504: '5.5.4',
  530: '5.7.0',
  535: '5.7.8',
  550: '5.1.1',
  551: '5.1.6',
  552: '5.2.2',
  553: '5.1.3',
  554: '5.0.0',
  571: '5.7.1',
}

function enhancedCodes(text: string): string[] {
  return [...text.slice(0, 20_000).matchAll(/(?<![\d.])([245]\.[0-7]\.\d{1,3})(?![\d.]{0,20}\d)/g)]
    .map((match) => match[1] ?? '')
    .filter((code) => code !== '' && !code.startsWith('2'))
}

function smtpCode(text: string): number | null {
  const match = /(?:^|[\s:;<('"[])([45][0-7]\d)(?=[\s\-:,#'")\]]|$)(?!\s?(?:kb|mb|bytes|days|hours|uur|dagen))/im.exec(
    text.slice(0, 20_000),
  )
  return match === null ? null : Number(match[1])
}

function readRecipients(
  mail: ParsedMail,
  failed: readonly DeliveryStatus['recipients'][number][],
  notice: string,
  originalTo: readonly string[],
): string[] {
  const named = failed.map(({ address }) => address).filter((address) => address !== null)
  if (named.length > 0) return [...new Set(named)]
  const header = mail.headers
    .filter(({ name }) => name === 'x-failed-recipients')
    .flatMap(({ value }) => value.split(/[,\s]{1,5}/, 50))
    .map((address) => address.toLowerCase())
    .filter((address) => address.includes('@'))
  if (header.length > 0) return [...new Set(header)]
  // Whom the report is written to, and who writes it, are not the ones who could not be reached.
  const ours = new Set([...mail.to, ...mail.cc, ...mail.from].map(({ adres }) => adres))
  const found = findFailedAddresses(notice).filter((address) => !ours.has(address) || originalTo.includes(address))
  return [...new Set(found.length > 0 ? found : originalTo)]
}

/** The headers stand at the top of the copy. */
const COPY_CHARS_MAX = 60_000

interface Original {
  messageId: string | null
  subject: string | null
  to: string[]
}

function readOriginal(mail: ParsedMail, copied: string): Original {
  const inner = mail.ingesloten[0]?.mail
  if (inner !== undefined)
    return { messageId: inner.messageId, subject: inner.subject, to: inner.to.map(({ adres }) => adres).filter((adres) => adres !== '') }
  const headers = mail.rapporten.find(({ type }) => type === 'text/rfc822-headers')?.tekst ?? copied
  const messageId =
    /<[^<>\s]{3,500}>/.exec(readField(headers, 'message-id') ?? '')?.[0] ?? mail.inReplyTo[0] ?? mail.references.at(-1) ?? null
  return { messageId, subject: readField(headers, 'subject'), to: findAddresses(readField(headers, 'to') ?? '') }
}

// The first header of that name in a copied letter, unfolded; some systems quote the copy with `>`. A long value stands wholly
// on the folded line below the name, as in our own Message-ID.
function readField(headers: string, name: string): string | null {
  const lines = headers.slice(0, COPY_CHARS_MAX).split('\n')
  const at = lines.findIndex((line) => unquote(line).toLowerCase().startsWith(`${name}:`))
  if (at < 0) return null
  const values = [unquote(lines[at] ?? '').slice(name.length + 1)]
  for (let next = at + 1; next < at + 6 && /^[ \t]/.test(lines[next] ?? ''); next++) values.push(unquote(lines[next] ?? ''))
  return values
    .map((value) => value.trim())
    .join(' ')
    .trim()
}

function unquote(line: string): string {
  return line.slice(0, 1_000).replace(/^[>\s]{0,6}/, '')
}

function findAddresses(text: string): string[] {
  return [...text.matchAll(/[^\s<>"'(),;:@]{1,64}@[a-z0-9.-]{1,190}\.[a-z]{2,24}/gi)].map(([address]) => address.toLowerCase())
}
