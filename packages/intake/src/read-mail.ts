// From a parsed mail to everything that can be said of it without looking anything up: who sent it and how surely, whether
// a machine did, whose words it holds, which commands, and what it points at. Runs in the reading process.
import { detectAutomaat } from '@meldpunt/mail/automatic'
import { readEigenWoorden } from '@meldpunt/mail/body'
import { readBounce } from '@meldpunt/mail/bounce'
import { findReferenties } from '@meldpunt/mail/compose'
import { readForwarded } from '@meldpunt/mail/forwarded'
import type { ParsedMail } from '@meldpunt/mail/mail'
import { bodyOf } from '@meldpunt/mail/pieces'
import { proveSender } from '@meldpunt/mail/sender'
import { findKenmerken, formatKenmerk } from '@meldpunt/signaal/kenmerk'
import type { GelezenMail, Leesregels } from './gelezen-mail.ts'
import { readOpdrachtregels } from './opdrachtregels.ts'

/** Reference lines are looked for in so much of a body: a thread quotes some ten letters. */
const REFERENTIE_CHARS_MAX = 400_000
/** Ids that are looked up; a forged mail names thousands. */
const MESSAGE_IDS_MAX = 60

/** Reads a mail by the rules of one meldpunt. Pure, never throws on what a mail holds, bounded in time. */
export function readMail(mail: ParsedMail, regels: Leesregels): GelezenMail {
  const bezorgfout = readBounce(mail)
  const body = bodyOf(mail)
  const woorden = readEigenWoorden(mail, body)
  const doorgestuurd = bezorgfout === null ? readForwarded(mail, body, woorden) : null
  const original = bezorgfout?.originalMessageId ?? null
  const nearest = [...(original === null ? [] : [original]), ...mail.inReplyTo, ...mail.references.toReversed()]
  const subjects = [mail.subject, ...(bezorgfout?.originalSubject ? [bezorgfout.originalSubject] : [])]
  return {
    mail,
    afzender: proveSender(mail, { bewijs: regels.bewijs, eigenDomeinen: regels.eigenDomeinen }),
    automaat: detectAutomaat(mail, bezorgfout, woorden),
    bezorgfout,
    woorden,
    doorgestuurd,
    vanEigenDomein:
      doorgestuurd !== null &&
      doorgestuurd.van.adres !== '' &&
      (regels.bewijs === null || regels.eigenDomeinen.includes(domainOf(doorgestuurd.van.adres))),
    aanMeldpunt: [...mail.to, ...mail.cc].some(({ adres }) => (regels.adres === '' ? adres.includes('meldpunt') : adres === regels.adres)),
    opdrachten: readOpdrachtregels(woorden.opdrachttekst),
    wijst: {
      messageIds: [...new Set(nearest)].slice(0, MESSAGE_IDS_MAX),
      tokens: findReferenties(bodiesOf(mail)),
      kenmerken: subjects.flatMap((subject) => findKenmerken(subject, regels.kenmerk).map(formatKenmerk)),
    },
  }
}

function bodiesOf(mail: ParsedMail): string {
  return [mail.text, mail.htmlText, ...mail.rapporten.map(({ tekst }) => tekst), mail.ingesloten[0]?.mail.text]
    .filter((text) => text != null)
    .map((text) => text.slice(0, REFERENTIE_CHARS_MAX))
    .join('\n')
}

function domainOf(adres: string): string {
  return adres.slice(adres.lastIndexOf('@') + 1)
}
