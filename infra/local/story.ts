// How `npm start` tells its story on a terminal: chapters, what the services log, and the letters as their readers get them.
import { randomInt } from 'node:crypto'
import { CAST } from './cast.ts'
import { type MailboxClient, openMailbox } from './mailbox-client.ts'
import type { OutgoingMail } from './outgoing.ts'
import type { MailUser, Relay, RelayedMail } from './relay.ts'

export interface Story {
  chapter(title: string): void
  say(text: string): void
  mail(mail: { from: string; to: string; subject: string; text: string }): void
  /** From now on shows each mail that reaches somebody's mailbox, as it lies there. */
  followLetters(relay: Relay, people: Record<string, MailUser>, imapsPort: number): Promise<never>
  /** Resolves when a letter with these words in its subject was shown. */
  untilLetter(subject: string): Promise<true>
}

const useColour = process.stdout.isTTY
const bold = (text: string) => (useColour ? `\u001b[1m${text}\u001b[0m` : text)
const dim = (text: string) => (useColour ? `\u001b[2m${text}\u001b[0m` : text)

export function openStory(): Story {
  const awaited: { subject: string; done: (shown: true) => void }[] = []

  function mail({ from, to, subject, text }: { from: string; to: string; subject: string; text: string }): void {
    const lines = [`From:    ${from}`, `To:      ${to}`, `Subject: ${bold(subject)}`, '', ...text.trimEnd().split('\n')]
    console.log(`\n${lines.map((line) => `    │ ${line}`.trimEnd()).join('\n')}\n`)
  }

  async function showDelivered(
    relayed: RelayedMail,
    people: Record<string, MailUser>,
    mailboxOf: (user: MailUser) => Promise<MailboxClient>,
  ): Promise<void> {
    const reader = Object.values(people).find(({ address }) => address === relayed.to)
    if (!reader || relayed.to === CAST.meldpunt) return
    const mailbox = await mailboxOf(reader)
    const messageId = relayed.header('message-id')
    const found = (await mailbox.list()).findLast((one) => one.messageId === messageId)
    if (!found) return
    mail({ from: found.from, to: relayed.to, subject: found.subject, text: await mailbox.readText(found.uid) })
    for (const { done } of awaited.filter(({ subject }) => found.subject.includes(subject))) done(true)
  }

  return {
    chapter: (title) => console.log(`\n${bold(title)}`),
    say: (text) => console.log(dim(text.replace(/^/gm, '  '))),
    mail,
    async followLetters(relay, people, imapsPort) {
      const mailboxes = new Map<string, Promise<MailboxClient>>()
      const mailboxOf = ({ user, password }: MailUser) => {
        const open = mailboxes.get(user) ?? openMailbox({ port: imapsPort, tls: 'direct', user, password })
        mailboxes.set(user, open)
        return open
      }
      for (let shown = relay.mails.length; ; shown++) {
        const relayed = await relay.waitFor({ after: shown })
        // A reader's own connection may have ended in the meantime: the next letter opens a new one.
        await showDelivered(relayed, people, mailboxOf).catch(() => mailboxes.clear())
      }
    },
    untilLetter: (subject) => new Promise((done) => awaited.push({ subject, done })),
  }
}

const HOUSE_NUMBERS = 400

/**
 * An invented report, as a colleague of toezicht would mail it. Each is of another house, as the same words twice would be one
 * report; the van is always the same, so that the second one finds the first.
 */
export function composeReport(): OutgoingMail & { subject: string; text: string } {
  return {
    from: CAST.melder,
    to: CAST.meldpunt,
    subject: 'Misschien niks, maar toch',
    text: [
      'Hoi,',
      '',
      `Gisteravond rond half elf was ik voor een controle aan de Verzonnen Kweekweg ${randomInt(1, HOUSE_NUMBERS)} in Aalsmeer. In de loods achter de kas`,
      'slapen zeker zes mannen op matrassen op de grond. Ze werken er ook, elke dag van zes tot zes, en ze zeiden dat hun baas',
      'hun paspoorten heeft "voor de veiligheid". Een van hen, ze noemden hem Marek, wilde iets vertellen maar stopte toen er',
      'een witte bestelbus kwam aanrijden, kenteken V-204-XK. De bestuurder bleef er steeds bij staan.',
      '',
      'Volgens mij krijgen ze bijna niks betaald. Ik ben bereikbaar op 06 00 00 00 12.',
      '',
      'Groet,',
      'Mira Bakker',
      'Toezicht & handhaving',
      '',
    ].join('\n'),
  }
}
