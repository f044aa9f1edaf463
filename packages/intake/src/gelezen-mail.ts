// A parsed mail with everything that can be said of it without looking anything up. Plain data: it is made in the
// reading process and sent back whole.
import type { Automaat } from '@meldpunt/mail/automatic'
import type { Bezorgfout } from '@meldpunt/mail/bounce'
import type { EigenWoorden } from '@meldpunt/mail/body'
import type { Doorgestuurd } from '@meldpunt/mail/forwarded'
import type { ParsedMail } from '@meldpunt/mail/mail'
import type { Afzender, Bewijs } from '@meldpunt/mail/sender'
import type { Opdrachtregel } from './verdict.ts'

/** What the file says of one meldpunt, as far as reading needs it. */
export interface Leesregels {
  adres: string
  /** Prefix of its kenmerken, such as MM. */
  kenmerk: string
  eigenDomeinen: string[]
  /** How senders are proven; null (only in `meldpunt lees` without a file): nobody is. */
  bewijs: Bewijs | null
}

export interface GelezenMail {
  mail: ParsedMail
  afzender: Afzender
  automaat: Automaat
  bezorgfout: Bezorgfout | null
  woorden: EigenWoorden
  doorgestuurd: Doorgestuurd | null
  /** The quoted author of a forward has an address in an own domain. Without a file nobody can say, and it counts as so. */
  vanEigenDomein: boolean
  /** The meldpunt itself stands in To or Cc; false for what came by a list or a blind copy. */
  aanMeldpunt: boolean
  /** Tagged lines above the first sign of a quote, as written. */
  opdrachten: Opdrachtregel[]
  /** What the mail points at: to be looked up. */
  wijst: {
    /** Message-IDs of In-Reply-To and References, and of the original inside a bounce; nearest first. */
    messageIds: string[]
    /** Tokens found in reference lines of our letters (see compose), nearest first. */
    tokens: string[]
    /** Kenmerken in the subject. */
    kenmerken: string[]
  }
}
