// What does the end of a try to send mean? The one table for it: a letter that was refused for good, one that is to be
// tried again, or a server that takes none of ours just now, which is nothing that a letter can help.

/** How a try to send one letter ended. `code` is what stands in the row: `451 4.7.1`, `ECONNECTION`; never a server's words. */
export type Verzending =
  | { soort: 'verzonden' }
  /** The server said "later", or how it ended is unknown: it may have been taken. Again, with the same Message-ID. */
  | { soort: 'later'; code: string }
  /** Refused for good, this letter alone. `status` by RFC 3463, when the server told one. */
  | { soort: 'geweigerd'; code: string; status: string | null }
  /** Not sent, and no other letter of this meldpunt would be. `bezwaar`: what a person has to mend; null when waiting helps. */
  | { soort: 'onbereikbaar'; code: string; bezwaar: Bezwaar | null }

export type Bezwaar = 'login' | 'tls' | 'afzender'

/** What nodemailer tells of a failure. */
interface Failure {
  code?: string
  originalCode?: string
  syscall?: string
  timeoutType?: string
  command?: string
  response?: string
  responseCode?: number
}

type Uitkomst = 'later' | 'geweigerd' | 'onbereikbaar' | Bezwaar

interface Rule {
  reply: RegExp
  /** Only in answer to this command. */
  command?: RegExp
  uitkomst: Uitkomst
}

// `reply` is matched against "550 5.1.1" (or "550" when no status was told); the first that fits counts.
const REPLIES: readonly Rule[] = [
  { reply: /^421/, uitkomst: 'later' }, // closing, or too many connections
  { reply: /^(?:432|530|534|535|538)/, uitkomst: 'login' }, // password transition, login or STARTTLS required, mechanism too weak, refused
  { reply: /^454/, command: /^(?:AUTH|STARTTLS)/, uitkomst: 'onbereikbaar' }, // the login or TLS is out of order just now (RFC 4954, 3207)
  { reply: /^./, command: /^AUTH/, uitkomst: 'login' },
  { reply: /^./, command: /^STARTTLS/, uitkomst: 'tls' },
  { reply: /^./, command: /^(?:CONN|EHLO|HELO)/, uitkomst: 'onbereikbaar' }, // 554 no service here, 550 go away: whoever we are
  { reply: /^5\d\d 5\.(?:1\.8|7\.60|7\.705)/, uitkomst: 'afzender' }, // Exchange Online: may not send as this address, sender or tenant blocked
  { reply: /^5/, command: /^MAIL FROM/, uitkomst: 'afzender' }, // refuses the meldpunt's own address, so every letter
  { reply: /^4/, uitkomst: 'later' }, // 450 mailbox busy or greylisted, 451 local error, 452 storage or too many recipients, 455
  { reply: /^5\d\d 5\.(?:2\.2|4\.5)/, uitkomst: 'later' }, // mailbox full; a day's limit reached (Gmail): time mends both
  { reply: /^552 5\.3\.4/, uitkomst: 'geweigerd' }, // larger than the server takes
  { reply: /^552/, uitkomst: 'later' }, // storage; RFC 5321 4.5.3.1.10: to be read as 452
  { reply: /^503/, uitkomst: 'later' }, // out of sequence: the session went wrong, not the letter
  { reply: /^5/, uitkomst: 'geweigerd' }, // 550 no such mailbox or policy, 551 not local, 553 not allowed, 554 refused, 555
]

/** Without a reply. The first that fits counts; what is not here has an unknown end. */
const FAILURES: readonly { fits(failure: Failure): boolean; uitkomst: Uitkomst }[] = [
  { fits: ({ code }) => code === 'EAUTH' || code === 'ENOAUTH' || code === 'EOAUTH2', uitkomst: 'login' },
  { fits: ({ code, originalCode }) => code === 'ETLS' || /CERT|TLS|SSL/.test(originalCode ?? ''), uitkomst: 'tls' },
  { fits: ({ code }) => code === 'EDNS', uitkomst: 'onbereikbaar' },
  { fits: ({ code, syscall }) => code === 'ESOCKET' && (syscall === 'connect' || syscall === 'getaddrinfo'), uitkomst: 'onbereikbaar' },
  { fits: ({ timeoutType }) => timeoutType === 'CONNECT_TIMEOUT' || timeoutType === 'GREETING_TIMEOUT', uitkomst: 'onbereikbaar' },
  { fits: ({ code }) => code === 'EENVELOPE', uitkomst: 'geweigerd' }, // an address that cannot be written in SMTP
  { fits: ({ code, command }) => code === 'EMESSAGE' && command === 'MAIL FROM', uitkomst: 'geweigerd' }, // larger than the SIZE the server told
]

/** Reads how a failed try ended. Never throws; what it does not know is `later`, since the letter may have been taken. */
export function sortFailure(error: unknown): Exclude<Verzending, { soort: 'verzonden' }> {
  const failure = error as Failure
  const status = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(failure.response ?? '')?.[1] ?? null
  if (failure.responseCode) {
    const reply = status ? `${failure.responseCode} ${status}` : String(failure.responseCode)
    const rule = REPLIES.find((each) => each.reply.test(reply) && (!each.command || each.command.test(failure.command ?? '')))
    return describe(rule?.uitkomst ?? 'later', reply, status)
  }
  const code = failure.originalCode ?? failure.code ?? 'UNKNOWN'
  return describe(FAILURES.find(({ fits }) => fits(failure))?.uitkomst ?? 'later', code, null)
}

function describe(uitkomst: Uitkomst, code: string, status: string | null): Exclude<Verzending, { soort: 'verzonden' }> {
  switch (uitkomst) {
    case 'later':
      return { soort: 'later', code }
    case 'geweigerd':
      return { soort: 'geweigerd', code, status }
    case 'onbereikbaar':
      return { soort: 'onbereikbaar', code, bezwaar: null }
    default:
      return { soort: 'onbereikbaar', code, bezwaar: uitkomst }
  }
}
