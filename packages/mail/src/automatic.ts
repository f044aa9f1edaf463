// Did a machine send this mail? Out-of-office, receipts, lists, notifications, bounces. A human taken for a machine
// gets no answer, which is the worst that can happen here; so one weak sign never decides.
import {
  ABSENCE_SIGNS,
  ACKNOWLEDGES,
  NOTIFICATION_SUBJECT,
  ABSENCE_SUBJECT,
  AUTOREPLY_SUBJECT,
  isMachineLocal,
  MACHINE_HEADERS,
  MACHINE_SAYS,
  MEETING_SUBJECT,
  RECEIPT_BODY,
  RECEIPT_SUBJECT,
  UNSUBSCRIBE,
  WEAK_ABSENCE_SUBJECT,
  WEAK_HEADERS,
} from './automatic-words.ts'
import { foldLine, unaccent } from './blanks.ts'
import { readEigenWoorden } from './body.ts'
import { type Bezorgfout, readBounce } from './bounce.ts'
import type { ParsedMail } from './mail.ts'
import { isForwardSubject } from './subject.ts'

/** What kind of machine: `afwezig` is an out-of-office reply, `massa` a newsletter or other bulk, `lijst` a discussion list. */
export type Automaatsoort = 'afwezig' | 'ontvangst' | 'leesbevestiging' | 'bezorging' | 'lijst' | 'massa' | 'melding'

export interface Automaat {
  ja: boolean
  /** Short English code of the rule that decided, such as `auto_submitted`; null for a human. */
  reden: string | null
  soort: Automaatsoort | null
}

const HUMAN: Automaat = { ja: false, reden: null, soort: null }
/** Above this many words nobody's out-of-office or receipt goes on; a report may. */
const SHORT_WORDS = 130

/**
 * Tells a machine's mail from a human's. Never throws; without a sign it is a human. `X-Auto-Response-Suppress` alone is no
 * sign: Exchange writes it on humans' mail too.
 */
export function detectAutomaat(mail: ParsedMail, bezorgfout = readBounce(mail), woorden = readEigenWoorden(mail)): Automaat {
  const text = createReader(woorden.tekst)
  const found = byParts(mail, bezorgfout) ?? byHeaders(mail) ?? bySender(mail, text) ?? bySubject(mail, text) ?? byText(mail, text)
  if (found === null) return HUMAN
  const absent = found.soort === 'ontvangst' || found.soort === 'melding' || found.reden === 'empty_return_path'
  return { ja: true, reden: found.reden, soort: absent && isAbsence(mail, text()) ? 'afwezig' : found.soort }
}

type Found = { reden: string; soort: Automaatsoort } | null
type Reader = () => string

// The own words, folded once and only when a rule needs them.
function createReader(tekst: string): Reader {
  let folded: string | null = null
  return () => {
    folded ??= unaccent(tekst.slice(0, 20_000).toLowerCase())
      .replace(/[’‘]/g, "'")
      .replace(/[ \t]{2,40}|\t/g, ' ')
    return folded
  }
}

function byParts(mail: ParsedMail, bezorgfout: Bezorgfout | null): Found {
  if (mail.rapporten.some(({ type }) => type.endsWith('disposition-notification')))
    return { reden: 'disposition_notification', soort: 'leesbevestiging' }
  if (bezorgfout !== null) return { reden: bezorgfout.reden, soort: 'bezorging' }
  if (mail.contentType === 'multipart/report')
    return {
      reden: 'multipart_report',
      soort: mail.rapporten.some(({ type }) => type.endsWith('feedback-report')) ? 'melding' : 'bezorging',
    }
  return null
}

function byHeaders(mail: ParsedMail): Found {
  const values = (name: string): string[] =>
    mail.headers.filter((header) => header.name === name).map(({ value }) => value.trim().toLowerCase())
  const submitted = values('auto-submitted').find((value) => value !== '' && !/^no\b/.test(value))
  if (submitted !== undefined) return { reden: 'auto_submitted', soort: /^auto-replied/.test(submitted) ? 'ontvangst' : 'melding' }
  const precedence = [...values('precedence'), ...values('x-precedence')].find((value) =>
    /^(?:bulk|list|junk|auto[_-]?reply|auto)/.test(value),
  )
  const present = new Set(mail.headers.map(({ name }) => name))
  for (const [name, pattern, soort] of MACHINE_HEADERS) {
    if (present.has(name) && hasHeader(mail, name, pattern))
      return {
        reden: name.replaceAll('-', '_'),
        soort:
          precedence !== undefined && soort === 'lijst' && values('list-unsubscribe').length > 0 && values('list-post').length === 0
            ? 'massa'
            : soort,
      }
  }
  if (precedence !== undefined)
    return { reden: 'precedence', soort: precedence.startsWith('auto') ? 'ontvangst' : precedence.startsWith('list') ? 'lijst' : 'massa' }
  // An inbox rule that answers puts its owner's address here; one that redirects leaves the writer's From as it was, and one
  // that passes on says so in the subject.
  const loop = values('x-ms-exchange-inbox-rules-loop')
  if (loop.some((value) => value === mail.from[0]?.adres) && mail.inReplyTo.length > 0 && !isForwardSubject(mail.subject))
    return { reden: 'inbox_rule', soort: 'ontvangst' }
  if (mail.returnPath === '') return { reden: 'empty_return_path', soort: 'melding' }
  return null
}

function hasHeader(mail: ParsedMail, name: string, pattern: RegExp | null): boolean {
  return mail.headers.some((header) => header.name === name && (pattern === null || pattern.test(header.value.slice(0, 500))))
}

function bySender(mail: ParsedMail, text: Reader): Found {
  const from = mail.from[0]
  if (from === undefined || from.adres === '') return null
  const local = from.adres.split('@', 1)[0] ?? ''
  if (isMachineLocal(local)) return { reden: 'machine_address', soort: /news|nieuws|mailing/.test(local) ? 'massa' : 'melding' }
  if (/^(?:postmaster|root|abuse)$/.test(local) && MACHINE_SAYS.test(text())) return { reden: 'machine_address', soort: 'melding' }
  if (/^root$/.test(local) && /^(?:cron|logwatch|anacron|\*\*\*|alert|warning|security|output)/.test(foldLine(mail.subject)))
    return { reden: 'machine_address', soort: 'melding' }
  return null
}

function bySubject(mail: ParsedMail, text: Reader): Found {
  const subject = foldLine(mail.subject)
  if (AUTOREPLY_SUBJECT.test(subject) && !/^(?:re|aw|sv|antw): /.test(subject))
    return { reden: 'automatic_reply_subject', soort: 'ontvangst' }
  if (ABSENCE_SUBJECT.test(subject) && !/^(?:re|aw|sv|antw): /.test(subject) && isWithin(text(), SHORT_WORDS)) {
    const signs = absenceSigns(text())
    const said =
      mail.inReplyTo.length > 0 ? 1 : WEAK_ABSENCE_SUBJECT.test(subject) ? 3 : /[:/]|out of office|^\S{1,30}$/.test(subject) ? 0 : 1
    if (signs >= said) return { reden: 'absence_subject', soort: 'afwezig' }
  }
  if (RECEIPT_SUBJECT.test(subject) && isWithin(text(), 80) && (RECEIPT_BODY.test(text()) || text().trim() === ''))
    return { reden: 'receipt_subject', soort: 'leesbevestiging' }
  if (
    MEETING_SUBJECT.test(subject) &&
    (mail.contentType === 'text/calendar' || mail.bijlagen.some(({ soort }) => soort === 'agenda')) &&
    isWithin(text(), 30)
  )
    return { reden: 'meeting_reply', soort: 'ontvangst' }
  return null
}

function byText(mail: ParsedMail, text: Reader): Found {
  const words = text()
  const speaks = /\b(?:ik|mij|mijn|i|my|ich|mein)\b|\bje (?:suis|vous|ne)\b|\bj'/.test(words)
  const short = isWithin(words, SHORT_WORDS)
  if (short && absenceSigns(words) >= 3 && ABSENCE_SIGNS[0]?.test(words.slice(0, 400)) === true)
    return { reden: 'absence_text', soort: 'afwezig' }
  if (speaks) return null
  if (MACHINE_SAYS.test(words) || (short && ACKNOWLEDGES.test(words.replace(/\s{1,40}/g, ' '))))
    return { reden: 'machine_says_so', soort: 'melding' }
  if (mail.inReplyTo.length > 0 || mail.references.length > 0) return null
  if (NOTIFICATION_SUBJECT.test(foldLine(mail.subject).replace(/^[* ]{1,8}/, '')))
    return { reden: 'notification_subject', soort: 'melding' }
  if (WEAK_HEADERS.some(([name, pattern]) => hasHeader(mail, name, pattern)))
    return { reden: 'sending_service', soort: UNSUBSCRIBE.test(words) ? 'massa' : 'melding' }
  const whole = (mail.text ?? mail.htmlText ?? '').trimEnd()
  const foot = unaccent(whole.slice(-1_500).toLowerCase())
  if (mail.html !== null && UNSUBSCRIBE.test(foot) && UNSUBSCRIBE.test(words.slice(-3_000)))
    return { reden: 'unsubscribe_text', soort: 'massa' }
  return null
}

function isAbsence(mail: ParsedMail, words: string): boolean {
  const subject = foldLine(mail.subject)
  if (ABSENCE_SUBJECT.test(subject)) return true
  const signs = absenceSigns(words)
  return isWithin(words, 250) && (ABSENCE_SIGNS[0]?.test(words.slice(0, 900)) === true ? signs >= 1 : signs >= 3)
}

function absenceSigns(words: string): number {
  return ABSENCE_SIGNS.filter((pattern) => pattern.test(words.slice(0, 3_000))).length
}

function isWithin(text: string, words: number): boolean {
  // One piece more than that, and an empty one before the first blank, are enough to know.
  return text.split(/\s+/, words + 2).filter((word) => word !== '').length <= words
}
