import { afterAll, expect, test } from 'vitest'
import type { Step } from '../../services/worker/src/desk.ts'
import { CAST } from '../../infra/local/cast.ts'
import { expectExactlyOnce, FAST_SMTP, sendBatch, type Tally, waitDone } from '../support/exactly-once.ts'
import { openRegister } from '../support/register.ts'
import { startService } from '../support/service.ts'
import { addSignaal, lezingOf, postLetters, runWorker } from '../support/worker.ts'
import { createWorld, type World } from '../support/world.ts'
import { withMeldpunt } from '@meldpunt/register/database'
import { postVraag } from '@meldpunt/register/verrijkingen'
import { vragenForSignaal } from '@meldpunt/verrijking/vragen'

const MELDER = CAST.melder
/** Later than any claim lasts. */
const LATER_MS = 600_000

/** Runs the back office in a process of its own and kills it when it reaches a step. */
async function dieAt(world: World, step: Step): Promise<void> {
  const worker = await startService(world, 'worker')
  await worker.reach(step)
  await worker.kill()
}

const later = () => new Date(Date.now() + LATER_MS)

test.for<[Step, number]>([
  ['claimed', 1],
  ['accepted', 2],
  ['marked', 1],
])('a worker killed when a letter is %s leaves it to the next, and it arrives %i times under one Message-ID', async ([step, copies]) => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const [id] = await postLetters(world, register, [{ ontvanger: MELDER, oorzaak: 'een' }])
  await dieAt(world, step)
  await using _next = await runWorker(world, { now: later, sweepEveryMs: 200 })
  await world.until(async () => (await world.query("select from uitgaand where id = $1 and state = 'verzonden'", [id])).length === 1)
  await postLetters(world, register, [{ ontvanger: MELDER, oorzaak: 'twee' }])
  await world.relay.waitFor({ to: MELDER, subject: /twee/ })
  const ids = world.relay.find({ to: MELDER, subject: /een/ }).map((mail) => mail.header('message-id'))
  expect(ids).toHaveLength(copies)
  expect(new Set(ids).size).toBe(1)
})

test.for<Step>(['vraag claimed', 'answered', 'recorded'])(
  'a worker killed when a question is at "%s" leaves one bevinding and one dossier',
  async (step) => {
    await using world = await createWorld()
    await using register = await openRegister(world, 'mailbox')
    const signaal = await addSignaal(world, register, { tekst: 'Op de kade stonden zes mannen.', lezing: lezingOf({}) })
    const { db, kluis } = register
    await withMeldpunt(db, 'aalsmeer', async (tx) => {
      for (const vraag of vragenForSignaal())
        await postVraag(tx, kluis.hashes('aalsmeer'), 'aalsmeer', { signaalId: signaal.id, ...vraag }, new Date())
    })
    await dieAt(world, step)
    await using _next = await runWorker(world, { now: later, sweepEveryMs: 200 })
    await world.relay.waitFor({ to: CAST.aandachtsfunctionaris, subject: /Dossier/ })
    await world.until(async () => (await world.query("select from uitgaand where state <> 'verzonden'")).length === 0)
    expect(await world.query("select from uitgaand where soort = 'dossier'")).toHaveLength(1)
    expect(await world.query("select from logboek where gebeurtenis = 'vraag beantwoord'")).toHaveLength(1)
  },
)

const counted: Record<string, Tally> = {}
afterAll(() => console.table(counted))

test.for<Step>(['claimed', 'accepted', 'marked', 'refused', 'vraag claimed', 'answered', 'recorded'])(
  'a worker killed at "%s" while the letters of five mails go out leaves nothing undone and nothing double',
  async (step) => {
    await using world = await createWorld()
    world.writeMeldpunten([{ ...world.meldpunt, smtp: FAST_SMTP }])
    await using register = await openRegister(world, 'mailbox')
    const worker = await startService(world, 'worker')
    await sendBatch(world, register)
    if (step === 'refused') world.relay.failNext(...Array.from({ length: 8 }, () => ({ at: 'rcpt', code: 550, to: MELDER }) as const))
    const reached = worker.reach(step)
    await startService(world, 'mailbox')
    await reached
    await worker.kill()
    await using _next = await runWorker(world, { now: later, sweepEveryMs: 200 })
    await waitDone(world, 5)
    counted[step] = await expectExactlyOnce(world, register, 2, { copiesMax: 2 })
  },
)
