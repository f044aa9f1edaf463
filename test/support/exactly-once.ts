import { withMeldpunt } from '@meldpunt/register/database'
import { verifyLogboek } from '@meldpunt/register/logboek'
import { expect } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import type { OutgoingMail } from '../../infra/local/outgoing.ts'
import type { OpenRegister } from './register.ts'
import { report } from './story.ts'
import { postLetters } from './worker.ts'
import type { World } from './world.ts'

// Whatever broke meanwhile: every mail is settled once, every number given once, every letter out once, and the logboek holds.

/** Whose mailbox is gone: what we write there comes back. */
export const LEFT = 'vertrokken@aalsmeer.example'
const OWN_FOLDERS = ['Verwerkt', 'Automatisch', 'Ruis', 'Handmatig']

/** For a test in which the letters of a minute would be the slowest thing; each try counts as one. */
export const FAST_SMTP = { per_minuut: 10_000, verbindingen: 3 }

/** Another report each time: the same words twice would be one report. */
export function reportNr(nr: number, changes: Partial<OutgoingMail> = {}): OutgoingMail {
  return report({
    subject: `Pand ${nr}`,
    text: `Aan de Verzonnen Kweekweg ${nr} in Aalsmeer slapen zes mannen in een loods. Hun baas heeft hun paspoorten afgepakt.`,
    ...changes,
  })
}

/**
 * Sends what lies in the INBOX when a process dies: two reports, an answer to the first, a robot's mail, and a letter of ours
 * that comes back. A worker has to run.
 */
export async function sendBatch(world: World, register: OpenRegister): Promise<void> {
  await postLetters(world, register, [{ ontvanger: LEFT, oorzaak: 'vertrokken' }])
  await world.until(async () => (await world.query("select from uitgaand where state = 'verzonden'")).length === 1)
  const first = await world.send(reportNr(1))
  await world.send(reportNr(2))
  await world.send(report({ subject: 'Re: Pand 1', text: 'Er kwamen er vannacht nog twee bij.', inReplyTo: first, references: first }))
  await world.send(
    report({ subject: 'Automatisch antwoord: afwezig', text: 'Ik ben met verlof.', headers: { 'Auto-Submitted': 'auto-replied' } }),
  )
}

/** How many mails lie before the door: a letter sent twice may come back twice, so the mail server counts. */
const arrivedAt = (world: World) => world.relay.find({ to: CAST.meldpunt, route: 'mailbox' }).length

/** Resolves when at least so many mails arrived and all are settled and filed, every question has ended and no letter waits. */
export async function waitDone(world: World, mails: number): Promise<void> {
  await world.until(async () => {
    const arrived = arrivedAt(world)
    if (arrived < mails) return false
    const [row] = await world.query<{ done: boolean }>(
      `select (select count(*) from mails where settled_at is not null) >= $1
         and not exists (select from mails where settled_at is null)
         and not exists (select from mail_places where map = 'INBOX' and gone_at is null)
         and not exists (select from vragen where state in ('wacht', 'bezig'))
         and not exists (select from uitgaand where state in ('wacht', 'bezig')) as done`,
      [arrived],
    )
    return row?.done
  })
}

/** The lease of a process that died runs out by itself; here nobody waits for that. */
export async function expireLeases(world: World): Promise<void> {
  await world.query('update leases set expires_at = clock_timestamp()')
}

export interface Tally {
  mails: number
  signalen: number
  brieven: number
  /** Refused for good: these never arrived. */
  mislukt: number
  /** Letters that arrived more than once, under one Message-ID. */
  meermaals: number
  logboek: number
}

/** Expects it, and counts. `copiesMax` is more than 1 where a mail server may have taken a letter and nobody lived to write that down. */
export async function expectExactlyOnce(world: World, register: OpenRegister, signalen: number, { copiesMax = 1 } = {}): Promise<Tally> {
  const mails = arrivedAt(world)
  expect(await world.query('select count(*)::int as mails from mails')).toEqual([{ mails }])
  expect(
    await world.query(
      `select mails.id from mails
       where settled_at is null
          or (select count(*) from logboek where gebeurtenis = 'mail afgehandeld' and gegevens ->> 'mail' = mails.id) <> 1`,
    ),
  ).toEqual([])

  const numbers = await world.query<{ nummer: number }>('select nummer from signalen order by nummer')
  expect(numbers.map(({ nummer }) => nummer)).toEqual(Array.from({ length: signalen }, (_, index) => index + 1))
  expect(await world.query('select laatste from kenmerk_tellers')).toEqual([{ laatste: signalen }])
  expect(await world.query('select nummer from hoogste_nummers', [], 'sleutels')).toEqual([{ nummer: signalen }])

  const letters = await world.query<{ message_id: string; state: string; logged: number }>(
    `select message_id, state,
       (select count(*)::int from logboek where gebeurtenis = 'brief verzonden' and gegevens ->> 'brief' = uitgaand.id) as logged
     from uitgaand
     where soort not in ('zegel', 'dagoverzicht', 'maandrapport')`,
  )
  const copies = new Map<string, string[]>()
  for (const mail of world.relay.find({ from: CAST.meldpunt })) {
    // The clock may strike while a test runs.
    if (mail.to === CAST.beheerder || /Dagoverzicht|Maandrapport/.test(mail.header('subject') ?? '')) continue
    const id = mail.header('message-id') ?? ''
    copies.set(id, [...(copies.get(id) ?? []), mail.to])
  }
  const arrived = letters.filter(({ state }) => state !== 'mislukt')
  expect(new Set(copies.keys())).toEqual(new Set(arrived.map(({ message_id }) => message_id)))
  for (const to of copies.values()) {
    expect(to.length).toBeLessThanOrEqual(copiesMax)
    expect(new Set(to).size).toBe(1)
  }
  // A letter that came back before anybody wrote that it went out stands in the logboek as undeliverable alone.
  const LOGGED: Record<string, number[]> = { verzonden: [1], onbestelbaar: [0, 1], mislukt: [0] }
  for (const { state, logged } of letters) expect(LOGGED[state], state).toContain(logged)

  const { links, breuken } = await withMeldpunt(register.db, 'aalsmeer', (tx) => verifyLogboek(tx, 'aalsmeer'))
  expect(breuken).toEqual([])

  const mailbox = await world.openMailbox(CAST.meldpunt)
  expect(await mailbox.list()).toEqual([])
  const filed = new Set<string>()
  for (const folder of OWN_FOLDERS) for (const { messageId } of await mailbox.list(folder)) filed.add(messageId)
  expect(filed.size).toBe(mails)
  return {
    mails,
    signalen,
    brieven: letters.length,
    mislukt: letters.length - arrived.length,
    meermaals: [...copies.values()].filter((to) => to.length > 1).length,
    logboek: links,
  }
}
