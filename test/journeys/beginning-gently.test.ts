import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { rawMail, reportHeaders } from '../support/mail.ts'
import { runMeldpunt } from '../support/meldpunt.ts'
import { startService } from '../support/service.ts'
import { deliveries, report, startServices, untilSwept, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

const OUTSIDER = 'burger@elders.example'
const TEKST = 'In de garage slapen vijf mannen op de grond. Zij werken elke dag van zes tot zes en hun baas heeft hun papieren.'
const OFTEN = { times: { sweepEveryMs: 200 } }

const switches = async (world: World) =>
  (
    await world.query<{ stand: string }>(
      "select gegevens->>'brieven' as stand from logboek where gebeurtenis = 'brieven geschakeld' order by nr",
    )
  ).map(({ stand }) => stand)

test('mail from before the beginning is kept and listed, stays where it is, and starts nothing; the next mail does', async () => {
  await using world = await createWorld()
  world.writeMeldpunten([{ ...world.meldpunt, vanaf: '2026-03-01' }])
  const mailbox = await world.openMailbox(CAST.meldpunt)
  // By the moment of arrival: what the Date header says is the sender's.
  const older = rawMail(reportHeaders({ Date: 'Mon, 02 Mar 2026 08:00:00 +0100' }), TEKST)
  await mailbox.append(older, { date: new Date('2026-02-28T22:59:59Z') })
  const { mailbox: service } = await startServices(world)
  expect(await waitSettled(world, 1)).toMatchObject([{ verdict: null, reden: 'voor_vanaf', signaal_id: null, map: 'blijft' }])
  const newer = rawMail(
    reportHeaders({ 'Message-ID': '<nieuw@aalsmeer.example>', Date: 'Mon, 02 Feb 2026 08:00:00 +0100' }),
    `${TEKST} Nu ook.`,
  )
  await mailbox.append(newer, { date: new Date('2026-02-28T23:00:00Z') })
  const mails = await waitSettled(world, 2)
  expect(mails[1]).toMatchObject({ verdict: 'signaal', map: 'verwerkt' })
  await waitQuiet(world)
  const before = await deliveries(world)
  expect(before.filter((line) => line.endsWith(`> ${CAST.melder}`))).toHaveLength(1)
  await service.stop()
  await startService(world, 'mailbox', OFTEN)
  await untilSwept(world)
  await waitQuiet(world)
  expect((await mailbox.list()).map(({ raw }) => raw)).toEqual([older])
  expect(await world.query('select from signalen')).toHaveLength(1)
  expect(await deliveries(world)).toEqual(before)
})

test('with letters off everything is read and registered and nothing goes out, also not when they are switched on', async () => {
  await using world = await createWorld()
  world.writeMeldpunten([{ ...world.meldpunt, brieven: 'uit' }])
  const off = await startServices(world)
  await world.send(report())
  expect(await waitSettled(world, 1)).toMatchObject([{ verdict: 'signaal', map: 'verwerkt' }])
  const letters = await waitQuiet(world)
  expect(letters.map(({ soort, state }) => [soort, state]).sort()).toEqual([
    ['dossier', 'onderdrukt'],
    ['dossier', 'onderdrukt'],
    ['nieuw_signaal', 'onderdrukt'],
    ['ontvangstbevestiging', 'onderdrukt'],
    ['zorg', 'onderdrukt'],
  ])
  await Promise.all([off.mailbox.stop(), off.worker.stop()])
  world.writeMeldpunten()
  const on = await startServices(world, OFTEN)
  await untilSwept(world)
  await on.worker.untilLogged('worker started')
  // A letter of today shows that the old ones had their chance.
  await world.send(report({ text: TEKST }))
  await waitSettled(world, 2)
  await waitQuiet(world)
  expect((await deliveries(world)).filter((line) => line.includes('0001'))).toEqual([])
  expect(await deliveries(world)).toContain(`[MM-2026-0002] Ontvangstbevestiging > ${CAST.melder}`)
  expect(await switches(world)).toEqual(['uit', 'aan'])
})

test('letters that still wait when the switch is turned off do not go either', async () => {
  await using world = await createWorld()
  const door = await startService(world, 'mailbox')
  await world.send(report())
  await waitSettled(world, 1)
  await door.stop()
  world.writeMeldpunten([{ ...world.meldpunt, brieven: 'uit' }])
  await startServices(world)
  expect((await waitQuiet(world)).filter(({ state }) => state !== 'onderdrukt')).toEqual([])
  expect(await deliveries(world)).toEqual([])
  expect((await runMeldpunt(world, ['logboek', 'verifieer'])).code).toBe(0)
})

test('with letters for colleagues only, an outsider is registered and hears nothing', async () => {
  await using world = await createWorld()
  world.writeMeldpunten([{ ...world.meldpunt, brieven: 'alleen_medewerkers' }])
  await startServices(world)
  await world.send({ from: OUTSIDER, to: CAST.meldpunt, subject: 'Garage', text: TEKST })
  await world.send(report())
  await waitSettled(world, 2)
  const letters = await waitQuiet(world)
  expect(letters.filter(({ state }) => state === 'onderdrukt').map(({ soort }) => soort)).toEqual(['ontvangstbevestiging'])
  expect(await deliveries(world, { to: OUTSIDER })).toEqual([])
  expect((await deliveries(world)).filter((line) => line.endsWith(`> ${CAST.melder}`))).toHaveLength(1)
  expect((await deliveries(world)).filter((line) => line.includes('Nieuw signaal'))).toHaveLength(2)
  expect(await switches(world)).toEqual(['alleen_medewerkers'])
})
