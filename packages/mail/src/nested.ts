// Is there a mail inside this attachment, and what does it say? Chooses the reader by the attachment's true type; the
// readers for Outlook and S/MIME are loaded only when such a part is there. How many may be opened the caller decides.

import { type BijlageInput, cleanName, describeBijlage, nameByTitle } from './attachments.ts'
import type { Bijlage, IngeslotenMail, ParsedMail } from './mail.ts'

/** How deep a reading stands, and what is left for the whole of it. */
export interface Nesting {
  /** Whether one more mail may be opened here; counts it. */
  mayOpen(): boolean
  /** Whether one more attachment may be looked into; counts it. */
  mayLookInto(): boolean
  /** Reads a mail one level down. */
  readMail(bytes: Uint8Array): Promise<ParsedMail>
  deeper(): Nesting
  /** Describes an attachment found here, see `takeBijlage`. */
  takeBijlage(input: BijlageInput, place: number): Promise<TakenBijlage>
}

export interface TakenBijlage {
  bijlage: Bijlage
  ingesloten: IngeslotenMail | null
  verloren: string[]
}

type Vorm = IngeslotenMail['vorm']

const ASN1_SEQUENCE = 0x30

/** Describes an attachment and opens the mail in it, if it is one. Never throws. `place` counts from 1. */
export async function takeBijlage(input: BijlageInput, place: number, nesting: Nesting): Promise<TakenBijlage> {
  const { bijlage, verloren } = await describeBijlage(input, place, nesting.mayLookInto())
  const vorm = vormOf(bijlage)
  const taken: TakenBijlage = { bijlage, ingesloten: null, verloren }
  // Rights-managed mail of Microsoft: only its own client opens it.
  if (bijlage.naam.toLowerCase().endsWith('.rpmsg')) verloren.push('rpmsg: protected, cannot be read here')
  if (!vorm) return taken
  if (!input.whole) verloren.push(`${vorm}: too large, not opened`)
  else if (!nesting.mayOpen()) verloren.push(`${vorm}: too many mails within mails, not opened`)
  else {
    try {
      const mail = await openMail(vorm, input.content, nesting, verloren)
      if (mail) {
        if (cleanName(input.naam) === '' && vorm === 'rfc822') bijlage.naam = nameByTitle(mail.subject, '.eml') || bijlage.naam
        taken.ingesloten = { vorm, naam: bijlage.naam, mail }
      }
    } catch {
      verloren.push(`${vorm}: broken, could not be opened`)
    }
  }
  return taken
}

/** How the mail in an attachment is wrapped; null for an attachment that is no mail. */
export function vormOf({ soort, type }: Pick<Bijlage, 'soort' | 'type'>): Vorm | null {
  if (soort === 'winmail') return 'winmail'
  if (soort === 'mail') return type === 'application/vnd.ms-outlook' ? 'msg' : 'rfc822'
  return soort === 'smime' && type !== 'application/pkcs7-signature' && type !== 'application/x-pkcs7-signature' ? 'smime' : null
}

/** Opens a mail by the way it is wrapped; null when it is none, which is then said. Throws on a broken container. */
export async function openMail(vorm: Vorm, content: Buffer, nesting: Nesting, verloren: string[]): Promise<ParsedMail | null> {
  if (vorm === 'rfc822') return nesting.readMail(content)
  if (vorm === 'smime') return openSigned(content, nesting, verloren)
  const { readMsg, readWinmail } = await import('./outlook.ts')
  const mail = await (vorm === 'msg' ? readMsg : readWinmail)(content, nesting.deeper())
  if (!mail) verloren.push(`${vorm}: not what its name says, not opened`)
  return mail
}

async function openSigned(content: Buffer, nesting: Nesting, verloren: string[]): Promise<ParsedMail | null> {
  // Outlook stores a clear-signed mail as one attachment: MIME again, not ASN.1.
  if (content[0] !== ASN1_SEQUENCE) return nesting.readMail(content)
  const { openSmime } = await import('./smime.ts')
  const opened = await openSmime(content)
  if (opened.kind === 'signed') return nesting.readMail(opened.content)
  if (opened.kind === 'encrypted') verloren.push('smime: encrypted, cannot be read here')
  return null
}
