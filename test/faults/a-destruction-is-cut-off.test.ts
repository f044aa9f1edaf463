import { withMeldpunt } from '@meldpunt/register/database'
import { verifyLogboek } from '@meldpunt/register/logboek'
import { expect, test } from 'vitest'
import type { Step as DoorStep } from '../../services/mailbox/src/desk.ts'
import type { Step } from '../../services/worker/src/desk.ts'
import { CAST } from '../../infra/local/cast.ts'
import { alter, confirmed, untilDestroyed } from '../support/destruction.ts'
import { dumpMailbox } from '../support/everywhere.ts'
import { expireLeases } from '../support/exactly-once.ts'
import { type OpenRegister, openRegister } from '../support/register.ts'
import { startService } from '../support/service.ts'
import { report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { runWorker } from '../support/worker.ts'
import { createWorld, type World } from '../support/world.ts'

/** Later than any claim lasts. */
const later = () => new Date(Date.now() + 600_000)
const SWIFT = { times: { sweepEveryMs: 200 } }

/** A world in which one report was settled and told of, and nothing runs. */
async function settled(world: World, register: OpenRegister): Promise<string> {
  world.writeMeldpunten([{ ...world.meldpunt, meld_vernietiging: 'ja' }])
  const { mailbox, worker } = await startServices(world)
  await world.send(report({ attachments: [{ filename: 'foto.txt', content: 'Een wit busje.' }] }))
  await waitSettled(world, 1)
  await waitQuiet(world)
  await Promise.all([mailbox.stop(), worker.stop()])
  return alter(world, register, 1, confirmed)
}

/** It is gone, once, and everybody heard of it once. */
async function expectDestroyedOnce(world: World, register: OpenRegister, signaalId: string): Promise<void> {
  await untilDestroyed(world)
  expect(await world.query('select status, inhoud from signalen')).toEqual([{ status: 'vernietigd', inhoud: null }])
  for (const table of ['mails', 'mail_chunks', 'meldingen', 'vragen', 'trefwoorden', 'draden'])
    expect(await world.query(`select from ${table}`), table).toEqual([])
  // The clock may strike while a test runs: its own letters are about no signaal.
  expect(await world.query('select from uitgaand where signaal_id is not null or oorzaak like $1', [`%${signaalId}`])).toEqual([])
  expect(await world.query('select from sleutels where id = $1', [signaalId], 'sleutels')).toEqual([])
  const stenen = await world.query<{ soort: string }>('select soort from grafstenen order by soort', [], 'sleutels')
  // Of the mail its bytes and its content, each with a tombstone.
  expect(stenen.map(({ soort }) => soort)).toEqual(['kenmerk', 'mail', 'mail', 'signaal'])
  expect(await world.query('select kenmerk, mails, bijlagen from verklaringen', [], 'sleutels')).toEqual([
    { kenmerk: 'MM-2026-0001', mails: 1, bijlagen: 1 },
  ])
  expect(Object.values(await dumpMailbox(world)).flat()).toEqual([])
  expect(await world.query("select from logboek where gebeurtenis = 'vernietiging begonnen'")).toHaveLength(1)
  expect((await withMeldpunt(register.db, 'aalsmeer', (tx) => verifyLogboek(tx, 'aalsmeer'))).breuken).toEqual([])
  // A second copy under the same Message-ID may have gone out where the worker died over it; never a second letter.
  const letters = world.relay.find({ from: CAST.meldpunt, subject: /verwijder uw mails|is vernietigd/ })
  const ids = new Map(letters.map((mail) => [mail.header('message-id'), mail.to]))
  expect([...ids.values()].sort()).toEqual([CAST.aandachtsfunctionaris, CAST.melder, CAST.ondermijningsteam, CAST.zorgcoordinator].sort())
}

test.for<Step>(['destruction begun', 'letters held', 'destruction told', 'keys destroyed', 'rows destroyed', 'destruction ended'])(
  'a worker killed at "%s" leaves a destruction that the next one finishes, once',
  async (step) => {
    await using world = await createWorld()
    await using register = await openRegister(world, 'mailbox')
    const signaalId = await settled(world, register)
    await startService(world, 'mailbox', SWIFT)
    const worker = await startService(world, 'worker')
    await worker.reach(step)
    await worker.kill()
    await using _next = await runWorker(world, { now: later, sweepEveryMs: 200 })
    await expectDestroyedOnce(world, register, signaalId)
  },
)

test.for<DoorStep>(['wiping', 'wiped', 'wipe marked'])('a door killed at "%s" leaves a mailbox that the next one clears', async (step) => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const signaalId = await settled(world, register)
  const door = await startService(world, 'mailbox', SWIFT)
  const reached = door.reach(step)
  await using _worker = await runWorker(world, { sweepEveryMs: 200 })
  await reached
  await door.kill()
  await expireLeases(world)
  await startService(world, 'mailbox', SWIFT)
  await expectDestroyedOnce(world, register, signaalId)
})

test('two workers at the same destruction finish it once', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const signaalId = await settled(world, register)
  await startService(world, 'mailbox', SWIFT)
  await using _one = await runWorker(world, { sweepEveryMs: 50 })
  await using _other = await runWorker(world, { sweepEveryMs: 50 })
  await expectDestroyedOnce(world, register, signaalId)
  expect(await world.query("select from logboek where gebeurtenis = 'vernietigd'")).toHaveLength(1)
})
