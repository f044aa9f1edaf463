// The answer that a mail program makes of a letter: references, the subject behind Re:, the letter quoted below.
import { CAST } from './cast.ts'
import { openMailbox } from './mailbox-client.ts'
import type { OutgoingMail } from './outgoing.ts'

/** Answers the newest letter of the meldpunt in the mailbox of `from`. Throws when there is none. */
export async function composeReply(
  imapsPort: number,
  password: string,
  from: string,
  text: string,
): Promise<OutgoingMail & { subject: string }> {
  const mailbox = await openMailbox({ port: imapsPort, tls: 'direct', user: from, password })
  try {
    const letter = (await mailbox.list()).findLast((mail) => mail.from === CAST.meldpunt)
    if (!letter) throw new Error(`there is no letter of the meldpunt in the mailbox of ${from}`)
    const quoted = (await mailbox.readText(letter.uid)).trimEnd().replace(/^/gm, '> ')
    return {
      from,
      to: CAST.meldpunt,
      subject: `Re: ${letter.subject}`,
      inReplyTo: letter.messageId,
      references: letter.messageId,
      text: `${text}\n\nOp ${new Date().toLocaleDateString('nl-NL')} schreef ${CAST.meldpunt}:\n${quoted}\n`,
    }
  } finally {
    await mailbox.close()
  }
}
