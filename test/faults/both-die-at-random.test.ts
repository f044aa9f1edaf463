import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Step as MailboxStep } from '../../services/mailbox/src/desk.ts'
import type { Step as WorkerStep } from '../../services/worker/src/desk.ts'
import { expectExactlyOnce, expireLeases, FAST_SMTP, LEFT, reportNr, waitDone } from '../support/exactly-once.ts'
import { openRegister } from '../support/register.ts'
import { type RunningService, startService } from '../support/service.ts'
import { report } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

const MAILS = 30
const DEATHS = 8
/** Longer than any claim lasts: each worker finds what the one before it died over. */
const CLAIM_MS_MAX = 600_000

interface Death {
  service: 'mailbox' | 'worker'
  step: MailboxStep | WorkerStep
  count: number
}

const count = fc.integer({ min: 1, max: 4 })
const death: fc.Arbitrary<Death> = fc.oneof(
  fc.record({
    service: fc.constant('mailbox' as const),
    step: fc.constantFrom<MailboxStep>(
      'keys made',
      'kept',
      'read',
      'signaal keys made',
      'settling',
      'settled',
      'remembered',
      'moved',
      'filed',
    ),
    count,
  }),
  fc.record({
    service: fc.constant('worker' as const),
    step: fc.constantFrom<WorkerStep>('claimed', 'accepted', 'marked', 'vraag claimed', 'answered', 'recorded'),
    count,
  }),
)

/** Thirty mails, one after the other: reports, answers to them, robots, and reports of somebody whose letters come back. Returns how many signalen. */
async function sendMails(world: World): Promise<number> {
  let last = ''
  let signalen = 0
  for (let nr = 1; nr <= MAILS; nr += 1) {
    if (nr % 5 === 0) await world.send(report({ subject: `Re: Pand ${nr}`, text: `En ${nr} fietsen.`, inReplyTo: last, references: last }))
    else if (nr % 7 === 0)
      await world.send(report({ subject: 'Afwezig', text: `Ik ben er dag ${nr} weer.`, headers: { 'Auto-Submitted': 'auto-replied' } }))
    else {
      signalen += 1
      if (nr % 8 === 0) await world.send(reportNr(nr, { from: LEFT }), { proven: false })
      else last = await world.send(reportNr(nr))
    }
  }
  return signalen
}

test('both services killed again and again at random steps while thirty mails come in: everything once', async () => {
  await using world = await createWorld()
  world.writeMeldpunten([{ ...world.meldpunt, smtp: FAST_SMTP }])
  await using register = await openRegister(world, 'mailbox')
  const seed = Date.now() % 2 ** 31
  const [deaths = []] = fc.sample(fc.array(death, { minLength: DEATHS, maxLength: DEATHS }), { seed, numRuns: 1 })
  console.log(`seed ${seed}: ${deaths.map(({ service, step, count }) => `${service} at the ${count}. "${step}"`).join(', ')}`)

  // Each stands later than the one before, and later than whatever the door writes.
  let clock = Date.now() + CLAIM_MS_MAX
  const start = (service: Death['service']): Promise<RunningService> => {
    clock += CLAIM_MS_MAX
    return startService(world, service, service === 'worker' ? { now: new Date(clock).toISOString(), times: { sweepEveryMs: 200 } } : {})
  }
  const running = { mailbox: await start('mailbox'), worker: await start('worker') }
  const sent = sendMails(world)
  const done = sent.then(() => waitDone(world, MAILS))
  let died = 0
  for (const { service, step, count } of deaths) {
    // There may be nothing left to die over.
    if ((await Promise.race([running[service].reach(step, count), done.then(() => 'done')])) === 'done') break
    died += 1
    await running[service].kill()
    if (service === 'mailbox') await expireLeases(world)
    running[service] = await start(service)
  }
  await done
  // A whole sweep after the last death.
  await waitDone(world, MAILS)
  expect(died).toBeGreaterThan(0)
  console.table({ [seed]: { died, ...(await expectExactlyOnce(world, register, await sent, { copiesMax: 1 + DEATHS })) } })
})
