import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { deliveries, report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld } from '../support/world.ts'

test('an out-of-office reply to our acknowledgement is kept and never answered', async () => {
  await using world = await createWorld()
  await startServices(world)
  await world.send(report())
  await waitSettled(world, 1)
  await waitQuiet(world)
  const before = await deliveries(world)
  const [ack] = world.relay.find({ to: CAST.melder })
  await world.send(
    {
      from: CAST.melder,
      to: CAST.meldpunt,
      subject: 'Automatisch antwoord: [MM-2026-0001] Ontvangstbevestiging',
      text: 'Ik ben tot maandag afwezig en lees mijn mail niet.',
      inReplyTo: ack?.header('message-id') ?? '',
      headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
      envelope: { from: '', to: CAST.meldpunt },
    },
    { proven: false },
  )
  const mails = await waitSettled(world, 2)
  expect(mails[1]).toMatchObject({ verdict: 'automatisch', map: 'automatisch' })
  await waitQuiet(world)
  expect(await deliveries(world)).toEqual(before)
})

test('an acknowledgement that bounces is tied to its letter and told to the officer, and the bounce gets no answer', async () => {
  await using world = await createWorld()
  world.removePerson(CAST.melder)
  await startServices(world)
  await world.send(report(), { proven: false })
  const mails = await waitSettled(world, 2)
  expect(mails.map(({ verdict }) => verdict).sort()).toEqual(['bezorgfout', 'signaal'])
  await waitQuiet(world)
  expect(await world.query("select soort from uitgaand where state = 'onbestelbaar'")).toEqual([{ soort: 'ontvangstbevestiging' }])
  const officer = await world.openMailbox(CAST.aandachtsfunctionaris)
  const problem = await officer.waitFor(({ subject }) => subject.includes('Een brief kwam niet aan'))
  expect(await officer.readText(problem.uid)).toContain(CAST.melder.replace('.example', '[.]example'))
  expect(world.relay.find({ from: CAST.meldpunt, to: CAST.melder })).toHaveLength(1)
})

test('our own letter that comes back into the mailbox is filed and starts nothing', async () => {
  await using world = await createWorld()
  await startServices(world)
  await world.send(report())
  await waitSettled(world, 1)
  await waitQuiet(world)
  const before = await deliveries(world)
  const [ack] = world.relay.find({ to: CAST.melder })
  const meldpunt = await world.openMailbox(CAST.meldpunt)
  await meldpunt.append(ack?.raw ?? '')
  const mails = await waitSettled(world, 2)
  expect(mails.find(({ verdict }) => verdict !== 'signaal')).toMatchObject({ verdict: 'automatisch', map: 'automatisch' })
  await waitQuiet(world)
  expect(await deliveries(world)).toEqual(before)
})
