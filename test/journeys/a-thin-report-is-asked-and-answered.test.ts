import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { readLetters, report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

const ASKS = 'Kunt u ons nog iets vertellen?'
const WHEN = 'Wanneer was dat?'
const WHERE = 'Waar was het?'

/** A reply of the reporter to the acknowledgement; resolves with our answer to it and with what the officer reads of it. */
async function reply(world: World, nr: number, text: string): Promise<{ answer: string; notice: string }> {
  const [ack] = world.relay.find({ to: CAST.melder })
  await world.send(report({ subject: 'RE: uw mail', text, inReplyTo: ack?.header('message-id') ?? '' }))
  expect((await waitSettled(world, nr))[nr - 1]).toMatchObject({ verdict: 'aanvulling' })
  await waitQuiet(world)
  const answer = (await readLetters(world, { to: CAST.melder })).at(-1)
  const notice = (await readLetters(world, { to: CAST.aandachtsfunctionaris, subject: /Nieuwe aanvulling/ })).at(-1)
  return { answer: answer?.text ?? '', notice: notice?.text ?? '' }
}

/** What a letter says below a heading, up to the next one. */
function below(text: string, heading: string): string {
  const [, part = ''] = text.split(`${heading}\n---`)
  return part.split('\n---')[0] ?? ''
}

// More than five seconds: two days, with the services started anew for the second, and four mails each waited for.
const DAYS = { timeout: 90_000 }

test('what a report lacks is asked once a day, what is answered is merged, and the officer sees what it added', DAYS, async () => {
  await using world = await createWorld()
  const day = await startServices(world, { now: '2026-11-24T09:00:00Z' })
  await world.send(
    report({ subject: 'Vraag', text: 'Hallo,\n\nEr klopt iets niet en ik vertrouw het niet, daarom meld ik het.\n\nGroet,\nM. Bakker' }),
  )
  await waitSettled(world, 1)
  await waitQuiet(world)
  const [ack] = await readLetters(world, { to: CAST.melder })
  for (const asked of [ASKS, WHEN, WHERE]) expect(ack?.text).toContain(asked)

  const first = await reply(world, 2, 'Het was gisteren om 7 uur. Er stond een wit busje met kenteken VH-482-K.')
  expect(first.answer).toContain('Uw aanvulling is ontvangen')
  expect(first.answer).toContain('Daarmee weten wij meer van wat er nog ontbrak.')
  expect(first.answer, 'he was asked today').not.toContain(ASKS)
  expect(below(first.notice, 'Wat deze mail toevoegt')).toContain('VH-482-K')
  expect(below(first.notice, 'Wat deze mail toevoegt').replace(/\s+/g, ' ')).toContain('wanneer het was')
  await Promise.all([day.mailbox.stop(), day.worker.stop()])

  await startServices(world, { now: '2026-11-25T09:00:01Z' })
  const second = await reply(world, 3, 'Ik weet nog iets: er stapten acht mannen uit, zij krijgen geen loon.')
  expect(second.answer, 'a day later').toContain(ASKS)
  expect(second.answer).toContain(WHERE)
  expect(second.answer, 'that was answered').not.toContain(WHEN)
  expect(below(second.notice, 'Wat deze mail toevoegt'), 'that was known').not.toContain('VH-482-K')
  expect(below(second.notice, 'Samenvatting')).toContain('VH-482-K')

  const third = await reply(world, 4, 'Het was aan de Hornweg 187b in Aalsmeer.')
  expect(third.answer).not.toContain(ASKS)
  expect(below(third.notice, 'Samenvatting')).toContain('Hornweg 187b')
  expect(below(third.notice, 'Samenvatting')).toContain('VH-482-K')
  expect(await world.query("select from termijnen_gedaan where starts_with(sleutel, 'gevraagd ')")).toHaveLength(2)
})

test('an aanvulling that is urgent asks nothing and alarms, as an urgent report does', async () => {
  await using world = await createWorld()
  await startServices(world)
  await world.send(report())
  await waitSettled(world, 1)
  await waitQuiet(world)
  const { answer } = await reply(world, 2, 'Help! Zij worden nu in het busje weggebracht naar Duitsland, een meisje huilt en mag niet weg.')
  expect(answer).toMatch(/^Bel nu 112\n/)
  expect(answer).not.toContain(ASKS)
  for (const to of [CAST.aandachtsfunctionaris, CAST.zorgcoordinator]) expect(world.relay.find({ to, subject: /SPOED/ })).toHaveLength(1)
  expect(await world.query('select spoed from signalen')).toEqual([{ spoed: true }])
})

test('who reports in English is answered in English and Dutch, and goes on being so', async () => {
  await using world = await createWorld()
  await startServices(world)
  await world.send(
    report({
      subject: 'Van at the warehouse',
      text: 'Hello,\n\nYesterday at 7 there was a white van with plate VH-482-K at Hornweg 187b in Aalsmeer. Eight men got out. One of them told me that the foreman has their passports and that they are not paid.\n\nKind regards,\nM. Bakker',
    }),
  )
  await waitSettled(world, 1)
  await waitQuiet(world)
  const [ack] = await readLetters(world, { to: CAST.melder })
  expect(ack?.subject).toBe('[MM-2026-0001] We received your report / Ontvangstbevestiging')
  expect(ack?.text).toMatch(/^We received your report\n[\s\S]*In het Nederlands: uw melding is ontvangen/)
  const [announced] = await readLetters(world, { to: CAST.aandachtsfunctionaris, subject: /Nieuw signaal/ })
  expect(announced?.text).toContain('Taal: Engels.')
  const { answer, notice } = await reply(world, 2, 'OK. GX-813-R.')
  expect(answer).toMatch(/^We received your message\n[\s\S]*In het Nederlands: uw aanvulling is ontvangen/)
  expect(notice, 'colleagues read Dutch').not.toContain('We received')
})
