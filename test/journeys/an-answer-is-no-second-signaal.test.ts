import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { deliveries, report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

/** The Message-ID of the first letter of a kind to an address. */
function letterTo(world: World, to: string, subject: RegExp): string {
  const [mail] = world.relay.find({ to, subject })
  if (!mail) throw new Error('no such letter was sent')
  return mail.header('message-id') ?? ''
}

test('a reply of the reporter to our letter is an aanvulling', async () => {
  await using world = await createWorld()
  await startServices(world)
  await world.send(report())
  await waitSettled(world, 1)
  await waitQuiet(world)
  await world.send(
    report({
      subject: 'Betreft uw mail',
      text: 'Het busje stond er vanochtend weer, nu met vier vrouwen erin.',
      inReplyTo: letterTo(world, CAST.melder, /Ontvangst/),
    }),
  )
  const mails = await waitSettled(world, 2)
  expect(mails[1]).toMatchObject({ verdict: 'aanvulling', signaal_id: mails[0]?.signaal_id, map: 'verwerkt' })
  await waitQuiet(world)
  expect(await world.query('select from signalen')).toHaveLength(1)
  expect(await deliveries(world)).toEqual(
    expect.arrayContaining([
      `[MM-2026-0001] Uw aanvulling is ontvangen > ${CAST.melder}`,
      `[MM-2026-0001] Nieuwe aanvulling > ${CAST.aandachtsfunctionaris}`,
    ]),
  )
})

test('a mail of the reporter with the number in its subject is an aanvulling; of a stranger it is a new signaal that says so', async () => {
  await using world = await createWorld()
  world.addPerson('vreemde@buitenland.example')
  await startServices(world)
  await world.send(report())
  await waitSettled(world, 1)
  await world.send(
    report({
      subject: 'Over mm 2026-42 bis: MM-2026-0001',
      text: 'Nog iets: de loods heeft een tweede ingang aan de achterkant van het pad.',
    }),
  )
  const [, second] = await waitSettled(world, 2)
  expect(second?.verdict).toBe('aanvulling')
  await world.send(
    report({
      from: 'vreemde@buitenland.example',
      subject: 'MM-2026-0001',
      text: 'Ik wil weten wat er met dit nummer is gebeurd. Er worden mensen opgesloten in een kelder.',
    }),
    { proven: false },
  )
  const mails = await waitSettled(world, 3)
  expect(mails[2]).toMatchObject({ verdict: 'signaal' })
  expect(mails[2]?.signaal_id).not.toBe(mails[0]?.signaal_id)
  await waitQuiet(world)
  const strangers = world.relay.find({ to: 'vreemde@buitenland.example' })
  expect(strangers.map((mail) => mail.header('subject'))).toEqual([expect.stringContaining('MM-2026-0002')])
  expect(strangers[0]?.raw.toString()).not.toContain('MM-2026-0001')
  const officer = await world.openMailbox(CAST.aandachtsfunctionaris)
  const notice = await officer.waitFor(
    ({ subject }) => subject === '[MM-2026-0002] Nieuw signaal' || subject.startsWith('[MM-2026-0002] SPOED'),
  )
  expect(await officer.readText(notice.uid)).toContain('noemt MM-2026-0001')
})
