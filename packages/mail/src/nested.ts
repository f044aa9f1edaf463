// Is there a mail inside this attachment, and what does it say? Chooses the reader by the attachment's true type; the
// readers for Outlook and S/MIME are loaded only when such a part is there. Depth and number are capped by the caller.

import type { BijlageInput } from './attachments.ts'
import type { Bijlage, IngeslotenMail, ParsedMail } from './mail.ts'

/** What a reader of wrapped mails may use of the reading it is part of. */
export interface Nesting {
  /** Whether one more mail may be opened; counts it. */
  mayOpen(): boolean
  readMail(bytes: Uint8Array): Promise<ParsedMail>
}

export interface Opened {
  mail: IngeslotenMail | null
  verloren: string[]
}

/** Opens message/rfc822, .msg, winmail.dat and opaque S/MIME; never throws. */
export const openIngesloten = async (bijlage: Bijlage, input: BijlageInput, nesting: Nesting): Promise<Opened> => {
  const vorm = vormOf(bijlage)
  if (!vorm) return { mail: null, verloren: [] }
  if (!input.whole) return { mail: null, verloren: [`${vorm}: too large, not opened`] }
  if (!nesting.mayOpen()) return { mail: null, verloren: [`${vorm}: too many mails within mails, not opened`] }
  try {
    const mail = await nesting.readMail(input.content)
    return { mail: { vorm, naam: bijlage.naam, mail }, verloren: [] }
  } catch {
    return { mail: null, verloren: [`${vorm}: could not be opened`] }
  }
}

const vormOf = ({ soort, type, naam }: Bijlage): IngeslotenMail['vorm'] | null => {
  if (soort === 'winmail') return null
  if (soort === 'smime') return naam.endsWith('.p7s') ? null : null
  if (soort === 'mail') return type === 'application/vnd.ms-outlook' ? null : 'rfc822'
  return null
}
