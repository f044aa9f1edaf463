import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { SPECIAL_FOLDERS } from '../../infra/local/dovecot.ts'
import { PROVEN, rawMail, reportHeaders } from '../support/mail.ts'
import { deliveries, startServices, untilSwept, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld } from '../support/world.ts'

const { junk } = SPECIAL_FOLDERS
const TEKST = 'In de garage slapen vijf mannen op de grond. Zij werken elke dag van zes tot zes en hun baas heeft hun papieren.'
/** Junk is not watched by IDLE: a sweep finds what lies there. */
const OFTEN = { times: { sweepEveryMs: 200 } }

test('an unproven mail from outside stays in Junk, gets no number and no answer, and the officer looks at it', async () => {
  await using world = await createWorld()
  await startServices(world, OFTEN)
  const client = await world.openMailbox(CAST.meldpunt)
  const mail = rawMail(reportHeaders({ From: 'iemand@elders.example' }), TEKST)
  await client.append(mail, { folder: junk })
  const [settled] = await waitSettled(world, 1)
  expect(settled).toMatchObject({ verdict: 'onleesbaar', reden: 'junk', signaal_id: null, map: 'blijft' })
  await waitQuiet(world)
  const expected = [`[MM] Mail ter beoordeling > ${CAST.aandachtsfunctionaris}`]
  expect(await deliveries(world)).toEqual(expected)
  expect(await world.query('select from kenmerk_tellers')).toEqual([])

  await client.append(mail, { folder: junk })
  await world.until(async () => (await world.query('select from mail_places where gone_at is null')).length === 2)
  await untilSwept(world)
  await waitQuiet(world)
  expect(await client.list(junk)).toHaveLength(2)
  expect(await deliveries(world)).toEqual(expected)
})

test('a proven report of a colleague in Junk is registered, answered, and filed where reports stand', async () => {
  await using world = await createWorld()
  await startServices(world, OFTEN)
  const client = await world.openMailbox(CAST.meldpunt)
  const mail = rawMail([...PROVEN, ...reportHeaders()], TEKST)
  await client.append(mail, { folder: junk })
  const [settled] = await waitSettled(world, 1)
  expect(settled).toMatchObject({ verdict: 'signaal', map: 'verwerkt' })
  await client.waitFor(() => true, 'Verwerkt')
  await waitQuiet(world)
  const before = await deliveries(world)
  expect(before).toContain(`[MM-2026-0001] Ontvangstbevestiging > ${CAST.melder}`)
  expect(await client.list(junk)).toEqual([])

  await client.append(mail, { folder: junk })
  await world.until(async () => (await world.query("select from mail_places where map = 'Verwerkt' and gone_at is null")).length === 2)
  await waitQuiet(world)
  expect(await client.list(junk)).toEqual([])
  expect(await deliveries(world)).toEqual(before)
})
