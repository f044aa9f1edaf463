// Is this no report at all: sales, fraud, a mailing to everybody? Only from outside, or to many at once, and without the word
// of somebody who saw something. What is plain is left in its folder; the rest goes to the officer without an answer, since
// an answer would tell a sender of spam that somebody reads.
import { isReplySubject } from '@meldpunt/mail/subject'
import type { ParsedMail } from '@meldpunt/mail/mail'
import type { GelezenMail } from './gelezen-mail.ts'
import type { Known } from './known.ts'
import type { Strekking } from './strekking.ts'

/** A person who writes this much from outside says "I" somewhere, or names something that is reported; a notification does not. */
const UNSPOKEN_WORDS_MIN = 25

/** Who tells more people at once is announcing something. */
const ADDRESSED_MAX = 10
const LIST_ADDRESS = /^(?:alle|iedereen|all-|allstaff|everyone|medewerkers|personeel|organisatie|gemeentebreed)/i
const LIST_NAME = /\b(?:allen?|medewerkers|iedereen|personeel|all staff|everyone)\b/i

export interface Noise {
  /** Nobody needs to look. */
  plain: boolean
  /** Short English code of the rule. */
  reden: string
}

/** Says that a mail is noise, and by which rule; null for everything that may be a report. */
export function detectNoise(
  gelezen: GelezenMail,
  known: Known,
  { melding, reclame, spreekt, waarneming, bedrog, woorden }: Strekking,
): Noise | null {
  const { mail } = gelezen
  if (known.rollen.length > 0 || waarneming || mail.bijlagen.some(({ soort }) => soort === 'foto')) return null
  const ruis = (reden: string): Noise => ({ plain: true, reden })
  // Nobody reports to all his colleagues at once: an invitation to a talk on trafficking is full of a report's words.
  if (known.eigenDomein) return reclame >= 1 && !gelezen.aanMeldpunt && toEverybody(mail) ? ruis('internal_mailing') : null
  if (melding <= 1 && bedrog) return ruis('fraud')
  if (melding <= 1 && reclame >= 1 && isSpamByServer(gelezen)) return ruis('spam_by_mail_server')
  // What answers a mail was written by somebody whom we wrote to.
  if (mail.inReplyTo.length > 0) return null
  if (melding <= 1 && reclame >= 3) return ruis('sales_mail')
  if (!spreekt && reclame >= 3 && reclame > melding) return ruis('bulk_mail')
  const doubtful =
    melding === 0
      ? reclame >= 2 || (!spreekt && (reclame >= 1 || (woorden >= UNSPOKEN_WORDS_MIN && !answers(gelezen))))
      : !spreekt && reclame > melding
  return doubtful ? { plain: false, reden: 'bulk_without_report' } : null
}

function answers({ mail }: GelezenMail): boolean {
  return mail.references.length > 0 || isReplySubject(mail.subject)
}

// A list of all colleagues, or so many addresses that it might as well be one. A greeting to all says nothing: people also
// write "Beste collega's" to the two they know.
function toEverybody({ to, cc }: ParsedMail): boolean {
  const addressed = [...to, ...cc]
  return addressed.length > ADDRESSED_MAX || addressed.some(({ adres, naam }) => LIST_ADDRESS.test(adres) || LIST_NAME.test(naam))
}

// Only what the own mail server says in the headers it put on top would be proof; here it decides no more than noise.
function isSpamByServer({ mail }: GelezenMail): boolean {
  return mail.headers.some(
    ({ name, value }) =>
      (name === 'x-ms-exchange-organization-scl' && Number(value) >= 5) ||
      (name === 'x-spam-flag' && /^\s{0,3}yes/i.test(value)) ||
      (name === 'x-forefront-antispam-report' && /SFV:SPM|CAT:(?:SPM|HSPM|PHSH|HPHSH|BULK)/.test(value)),
  )
}
