import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import type { OutgoingMail } from '../../infra/local/outgoing.ts'
import { expectNothingAgain } from '../support/again.ts'
import { readNotices } from '../support/notices.ts'
import { deliveries, report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

const AF = CAST.aandachtsfunctionaris
const BOTH = `${CAST.meldpunt}, ${AF}`

const original = (to: string) => report({ to, messageId: '<busje@aalsmeer.example>', date: new Date('2026-03-02T08:00:00Z') })

/** The officer passes on the copy that he got himself, as Outlook in Dutch does. */
const forwarded: OutgoingMail = {
  from: AF,
  to: CAST.meldpunt,
  subject: 'FW: Busje bij de loods',
  messageId: '<fw-busje@aalsmeer.example>',
  date: new Date('2026-03-02T09:00:00Z'),
  text: [
    'Deze kwam bij mij binnen.',
    '',
    '________________________________',
    `Van: M. Bakker <${CAST.melder}>`,
    'Verzonden: maandag 2 maart 2026 09:00',
    `Aan: ${AF}`,
    'Onderwerp: Busje bij de loods',
    '',
    report().text,
  ].join('\n'),
}

async function expectOneSignaal(world: World, acknowledgements = 1): Promise<void> {
  await waitQuiet(world)
  expect(await world.query('select from signalen')).toHaveLength(1)
  expect(await deliveries(world, { subject: /bevestiging/ })).toEqual(
    Array.from({ length: acknowledgements }, () => `[MM-2026-0001] Ontvangstbevestiging > ${CAST.melder}`),
  )
  expect(await deliveries(world, { subject: /Nieuw signaal/ })).toEqual([`[MM-2026-0001] Nieuw signaal > ${AF}`])
}

test('mailed to the officer and the meldpunt, and passed on by the officer too: one signaal, one answer, and he is told', async () => {
  await using world = await createWorld()
  await startServices(world)
  await world.send(original(BOTH))
  await waitSettled(world, 1)
  await world.send(forwarded)
  expect(await waitSettled(world, 2)).toMatchObject([
    { verdict: 'signaal', map: 'verwerkt' },
    { verdict: 'aanvulling', reden: 'same_melding', map: 'verwerkt' },
  ])
  await expectOneSignaal(world)
  const [notice] = await readNotices(world, /aanvulling/i)
  expect(notice).toContain('dubbel ontvangen')
  expect(notice).toContain(`Doorgestuurd door: ${AF}`)
  await expectNothingAgain(world, () => world.send(forwarded))
})

test('passed on by the officer first, and mailed by the reporter himself after that: the one answer has been given', async () => {
  await using world = await createWorld()
  await startServices(world)
  await world.send(forwarded)
  await waitSettled(world, 1)
  await world.send(original(CAST.meldpunt))
  expect((await waitSettled(world, 2))[1]).toMatchObject({ verdict: 'aanvulling', reden: 'same_melding' })
  await expectOneSignaal(world)
  expect((await readNotices(world, /aanvulling/i))[0]).toContain('dubbel ontvangen')
  await expectNothingAgain(world, () => world.send(original(CAST.meldpunt)))
})

test('mailed twice, answered to all by the officer with the meldpunt in Cc, and once more by the reporter: one signaal', async () => {
  await using world = await createWorld()
  await startServices(world)
  // The reporter sends the same mail once more, now to the meldpunt: another Message-ID, the same words.
  await world.send(original(BOTH))
  await world.send({ ...original(CAST.meldpunt), messageId: '<busje-2@aalsmeer.example>', date: new Date('2026-03-02T08:10:00Z') })
  expect((await waitSettled(world, 2)).map(({ verdict, reden }) => `${verdict} ${reden}`).sort()).toEqual([
    'aanvulling same_melding',
    'signaal report',
  ])

  const quote = (text: unknown) => String(text).replace(/^/gm, '> ')
  const reply: OutgoingMail = {
    from: AF,
    to: CAST.melder,
    cc: CAST.meldpunt,
    subject: 'RE: Busje bij de loods',
    messageId: '<re-busje@aalsmeer.example>',
    date: new Date('2026-03-02T08:20:00Z'),
    inReplyTo: '<busje@aalsmeer.example>',
    references: '<busje@aalsmeer.example>',
    text: `Dank je wel, ik ga er meteen mee aan de slag.\n\nOp ma 2 mrt 2026 om 09:00 schreef M. Bakker <${CAST.melder}>:\n${quote(report().text)}`,
  }
  await world.send(reply)
  expect((await waitSettled(world, 3))[2]).toMatchObject({ verdict: 'aanvulling', map: 'verwerkt' })
  const again: OutgoingMail = {
    from: CAST.melder,
    to: AF,
    cc: CAST.meldpunt,
    subject: 'RE: Busje bij de loods',
    messageId: '<re-re-busje@aalsmeer.example>',
    date: new Date('2026-03-02T08:30:00Z'),
    inReplyTo: '<re-busje@aalsmeer.example>',
    references: '<busje@aalsmeer.example> <re-busje@aalsmeer.example>',
    text: `Er staat nu ook een rode auto bij.\n\nOp ma 2 mrt 2026 om 09:20 schreef ${AF}:\n${quote(reply.text)}`,
  }
  await world.send(again)
  expect((await waitSettled(world, 4))[3]).toMatchObject({ verdict: 'aanvulling', map: 'verwerkt' })
  await expectOneSignaal(world)
  // What the officer wrote himself is not told to him, what the reporter added is; and only the reporter is thanked for it.
  const told = await readNotices(world, /aanvulling/i)
  expect(told.filter((notice) => notice.includes('dubbel ontvangen'))).toHaveLength(1)
  expect(told.filter((notice) => notice.includes('rode auto'))).toHaveLength(1)
  expect(told).toHaveLength(2)
  expect((await deliveries(world, { to: CAST.melder })).filter((line) => line.includes('aanvulling'))).toHaveLength(1)
  await expectNothingAgain(world, () => world.send(again))
})
