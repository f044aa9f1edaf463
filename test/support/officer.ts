import { parseMail } from '@meldpunt/mail/parse'
import { withMeldpunt } from '@meldpunt/register/database'
import { findGeschiedenis } from '@meldpunt/register/geschiedenis'
import { CAST } from '../../infra/local/cast.ts'
import type { OutgoingMail } from '../../infra/local/outgoing.ts'
import { FAST_SMTP } from './exactly-once.ts'
import { openRegister } from './register.ts'
import { type Letter, readLetters, waitQuiet, waitSettled } from './story.ts'
import { createWorld, type World, type WorldOptions } from './world.ts'

// Somebody with a role, at his desk: he answers a letter of the meldpunt, with words or with commands.

/** A world whose mail server takes as many letters as come: with an answer a second, its limit a minute would be all that is measured. */
export async function createFastWorld(options: WorldOptions = {}): Promise<World & AsyncDisposable> {
  const world = await createWorld(options)
  Object.assign(world.meldpunt, { smtp: FAST_SMTP })
  world.writeMeldpunten()
  return world
}

/** How his mail program shows the letter that he answers: with a header line above it, with marks, with nothing at all, or not. */
export type Quote = 'outlook' | 'marked' | 'bare' | 'none'

export interface Answering {
  /** Of the letter that is answered; the newest that he got, unless told. */
  to?: RegExp
  quote?: Quote
  /** Logged in as himself. */
  proven?: boolean
  /** Laid over the mail. */
  mail?: Partial<OutgoingMail>
}

/** The answer to the newest fitting letter of the meldpunt, as a mail program makes it. */
export async function composeAnswer(
  world: World,
  from: string,
  text: string,
  { to = /./, quote = 'outlook', mail = {} }: Answering = {},
): Promise<OutgoingMail> {
  const letter = world.relay.find({ from: CAST.meldpunt, to: from, subject: to }).at(-1)
  if (!letter) throw new Error(`no letter of the meldpunt went to ${from}`)
  const { subject, messageId, text: words } = await parseMail(letter.raw)
  return {
    from,
    to: CAST.meldpunt,
    subject: `RE: ${subject}`,
    inReplyTo: messageId ?? '',
    references: messageId ?? '',
    text: `${text}\n\n${quoteLetter(words ?? '', from, subject, quote)}`,
    ...mail,
  }
}

function quoteLetter(words: string, from: string, subject: string, quote: Quote): string {
  if (quote === 'none') return ''
  if (quote === 'bare') return words
  if (quote === 'marked') return `Op 2 maart 2026 om 10:00 schreef ${CAST.meldpunt}:\n${words.replace(/^/gm, '> ')}`
  return [
    '________________________________',
    `Van: Meldpunt mensenhandel <${CAST.meldpunt}>`,
    'Verzonden: maandag 2 maart 2026 10:00',
    `Aan: ${from}`,
    `Onderwerp: ${subject}`,
    '',
    words,
  ].join('\n')
}

/** Answers, and resolves with every letter that this caused, once nothing waits any more. */
export async function answer(world: World, from: string, text: string, answering: Answering = {}): Promise<Letter[]> {
  const mail = await composeAnswer(world, from, text, answering)
  return deliver(world, mail, answering.proven ?? true)
}

/** Sends any mail, and resolves with every letter that it caused, once nothing waits any more. */
export async function deliver(world: World, mail: OutgoingMail, proven = true): Promise<Letter[]> {
  const mails = (await world.query('select from mails')).length
  const after = world.relay.mails.length
  await world.send(mail, { proven })
  await waitSettled(world, mails + 1)
  await waitQuiet(world)
  return readLetters(world, { after })
}

/** The words of the one letter of a kind among these. */
export function only(letters: readonly Letter[], subject: RegExp, to?: string): string {
  const found = letters.filter((letter) => subject.test(letter.subject) && (to === undefined || letter.to === to))
  if (found.length !== 1)
    throw new Error(
      `${found.length} letters fit ${subject}; there are: ${letters.map(({ subject: line, to: reader }) => `${line} > ${reader}`).join(', ')}`,
    )
  return found[0]?.text.replace(/\s+/g, ' ') ?? ''
}

/** Subjects and readers, sorted. */
export const list = (letters: readonly Letter[]): string[] => letters.map(({ subject, to }) => `${subject} > ${to}`).sort()

/** What was carried out for the first signaal, from its logboek. */
export async function historyOf(world: World) {
  await using register = await openRegister(world, 'mailbox')
  const [signaal] = await world.query<{ id: string }>('select id from signalen order by nummer')
  const id = signaal?.id ?? ''
  const key = (await register.kluis.openKeys('aalsmeer', [id])).get(id)
  if (!key) throw new Error('no key')
  return withMeldpunt(register.db, 'aalsmeer', (tx) => findGeschiedenis(tx, 'aalsmeer', key, id))
}
