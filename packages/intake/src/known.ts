// What the register knows that decides what a mail is. services/mailbox looks it up; `meldpunt lees` makes it from the
// mail's own claims. Triage asks nothing else.
import type { Rol } from '@meldpunt/signaal/rol'

/** A letter of ours that this mail answers, returns or quotes. */
export interface KnownBrief {
  id: string
  /** Kind of letter: `ontvangstbevestiging`, `consult`, … */
  soort: string
  signaalId: string | null
  /** Lower-case address it was written to. */
  ontvanger: string
  /** Its text, where the register still has it: below a line of ours no command is read. */
  tekst?: string
}

export interface KnownSignaal {
  id: string
  kenmerk: string
  /** How the mail points at it. `token`: a thread token of ours; `mail`: a reference to a mail that we kept; `nummer`: the number in the subject. */
  via: 'token' | 'mail' | 'nummer'
  /** The sender belongs to it: melder, AF, deputy, IC, ZC, team, or a partner consulted on it. */
  hoortErbij: boolean
  /** The token was written for exactly this sender (route.md, "Trusting a mail", 1). */
  tokenVanAfzender: boolean
  vernietigd: boolean
}

export interface Known {
  /** Roles of the From address by the file, now. Empty for everyone else. */
  rollen: Rol[]
  /** Is the From address in one of the meldpunt's own domains? */
  eigenDomein: boolean
  /** Best first; several only when the mail points at several. */
  signalen: KnownSignaal[]
  /** Letters of ours named in In-Reply-To, References, a report part or a reference line; newest first. */
  brieven: KnownBrief[]
  /** What our letters to this sender in this thread say, beside those above: below a line of one no command is read. */
  draadteksten?: readonly string[]
  /** The mail holds the token of a letter to exactly this sender that is about no signaal. */
  losseDraad?: boolean
  /** The mail's own Message-ID is one of our letters, signature checked: our own mail coming back. */
  eigenBrief: boolean
  /** Where the mail was found. */
  map: 'inbox' | 'junk' | 'overig'
}
