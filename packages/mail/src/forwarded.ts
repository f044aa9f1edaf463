// Is this mail the forwarding of another mail, and whose words were they? Inline forwards of every usual client, and
// attached ones. What it finds is a claim: whether the original author becomes the melder is decided elsewhere.
import type { Address, ParsedMail } from './mail.ts'

export interface Doorgestuurd {
  /** Who wrote the original, by the quoted header. `adres` is '' when only a name is quoted. */
  van: Address
  /** Date of the original; a date without a zone counts as Europe/Amsterdam. */
  datum: Date | null
  onderwerp: string
  /** The original author's own words. */
  tekst: string
  /** What the forwarder wrote above it; '' when nothing. */
  begeleidend: string
  vorm: 'inline' | 'rfc822' | 'msg'
}

/** Finds the forwarded mail in a mail, or null. A reply is never one. Never throws. */
export function readForwarded(_mail: ParsedMail): Doorgestuurd | null {
  return null
}
