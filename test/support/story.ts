import { parseMail } from '@meldpunt/mail/parse'
import { CAST } from '../../infra/local/cast.ts'
import type { OutgoingMail } from '../../infra/local/outgoing.ts'
import type { MailFilter } from '../../infra/local/relay.ts'
import { type RunningService, startService, type TestSettings } from './service.ts'
import type { World } from './world.ts'

// What journeys say again and again.

export interface Services {
  mailbox: RunningService
  worker: RunningService
}

/** Starts the door and the back office. */
export async function startServices(world: World, settings: TestSettings = {}): Promise<Services> {
  const [mailbox, worker] = await Promise.all([startService(world, 'mailbox', settings), startService(world, 'worker', settings)])
  return { mailbox, worker }
}

/** A report by a colleague; every word of it invented. */
export function report(changes: Partial<OutgoingMail> = {}): OutgoingMail {
  return {
    from: CAST.melder,
    to: CAST.meldpunt,
    subject: 'Busje bij de loods',
    text: [
      'Goedemorgen,',
      '',
      'Gisteren om 7 uur stond er weer een wit busje (kenteken VH-482-K) bij de loods aan de Hornweg 187b in Aalsmeer.',
      'Acht mannen stapten uit. Een van hen vertelde dat hun paspoorten bij de voorman liggen en dat zij geen loon krijgen.',
      'Ik vind dat verdacht, daarom meld ik het.',
      '',
      'Met vriendelijke groet,',
      'M. Bakker',
    ].join('\n'),
    ...changes,
  }
}

/** A mail that the register has settled. */
export interface SettledMail {
  id: string
  verdict: string | null
  reden: string
  signaal_id: string | null
  dubbel_van: string | null
  map: string
}

/** Resolves with all mails, oldest first, once so many are settled and filed where they belong. */
export async function waitSettled(world: World, count: number): Promise<SettledMail[]> {
  return world.until(async () => {
    const mails = await world.query<SettledMail & { settled: boolean }>(
      'select id, verdict, reden, signaal_id, dubbel_van, map, settled_at is not null as settled from mails order by ontvangen_at, kept_at, id',
    )
    return mails.length >= count && mails.every(({ settled }) => settled) && mails
  })
}

/** Resolves once a sweep of the mailbox has ended that began after this was asked. The desk's clock must not stand still. */
export async function untilSwept(world: World): Promise<void> {
  const count = async () => (await world.query<{ last_at: Date }>('select last_at from mailbox_sweeps'))[0]?.last_at.getTime() ?? 0
  // The first may have begun before.
  for (let left = 2, last = await count(); left > 0; left -= 1)
    last = await world.until(async () => {
      const now = await count()
      return now > last && now
    })
}

/** Resolves with the letters in the outbox, oldest first, once none waits any more and all questions have ended. */
export async function waitQuiet(world: World): Promise<{ soort: string; state: string; oorzaak: string; message_id: string }[]> {
  return world.until(async () => {
    const busy = await world.query(
      "select from uitgaand where state in ('wacht', 'bezig') union all select from vragen where state in ('wacht', 'bezig')",
    )
    return busy.length === 0 && (await world.query('select soort, state, oorzaak, message_id from uitgaand order by created_at, soort, id'))
  })
}

/** A letter as its reader sees it. */
export interface Letter {
  to: string
  subject: string
  /** Text and HTML, decoded. */
  text: string
}

/** The letters that a meldpunt sent, decoded, in the order in which they went. */
export async function readLetters(world: World, filter: MailFilter = {}): Promise<Letter[]> {
  return Promise.all(
    world.relay.find({ from: CAST.meldpunt, ...filter }).map(async ({ raw, to }) => {
      const { subject, text, html } = await parseMail(raw)
      return { to, subject, text: `${text}\n${html}` }
    }),
  )
}

/** Every letter and to whom it went, as the mail server saw it: `[MM-2026-0001] Ontvangstbevestiging > m.bakker@…`, sorted. */
export async function deliveries(world: World, filter: MailFilter = {}): Promise<string[]> {
  return (await readLetters(world, filter)).map(({ subject, to }) => `${subject} > ${to}`).sort()
}
