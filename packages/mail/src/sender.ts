// Who sent this mail, and is that proven? Reads only what our own mail system wrote above the border of the house;
// everything below is the sender's and counts for nothing. What a sender may do is decided elsewhere.
import type { ParsedMail } from './mail.ts'

/** How senders of a meldpunt are proven, by its file. */
export interface Bewijs {
  soort: 'authserv-id' | 'exchange-online' | 'code'
  authservId: string | null
  /** Host names that count as our own in Received lines; a leading `*.` stands for any host below it. */
  eigenReceived: string[]
}

export interface Bewijsregels {
  bewijs: Bewijs | null
  eigenDomeinen: string[]
}

export interface Afzender {
  /** Lower-case From address; '' when there is none. With several the first, never proven. */
  adres: string
  naam: string
  bewezen: boolean
  /** Which of the three proofs held. */
  grond: 'authserv-id' | 'exchange-online' | 'intern' | null
  /** Short English code of the rule that decided, such as `dmarc_pass` or `two_from`. */
  reden: string
}

/** Says who sent a mail and whether that is proven (route.md, "Trusting a mail", 2). Never throws; in doubt nobody is. */
export function proveSender(mail: ParsedMail, _regels: Bewijsregels): Afzender {
  const from = mail.from[0]
  return { adres: from?.adres ?? '', naam: from?.naam ?? '', bewezen: false, grond: null, reden: 'not_read' }
}
