import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Stack } from '../../infra/local/stack.ts'
import type { Step as MailboxStep } from '../../services/mailbox/src/desk.ts'
import type { Step as WorkerStep } from '../../services/worker/src/desk.ts'
import { expectExactlyOnce, FAST_SMTP, reportNr, type Tally, waitDone } from '../support/exactly-once.ts'
import { openRegister } from '../support/register.ts'
import { startService } from '../support/service.ts'
import { startTestStack } from '../support/stack.ts'
import { runWorker } from '../support/worker.ts'
import { createWorld } from '../support/world.ts'

/** Longer than any claim lasts. */
const CLAIM_MS_MAX = 600_000

let stack: Stack
const counted: Record<string, Tally> = {}
beforeAll(async () => {
  stack = await startTestStack(`postgres-${process.pid}`)
})
afterAll(async () => {
  await stack.stop()
  console.table(counted)
})

test.for(['stop', 'kill'] as const)(
  'Postgres restarted by "%s" in the middle of keep, settle, file, send and ask: the services carry on by themselves',
  async (way) => {
    await using world = await createWorld({ stack: stack.address })
    world.writeMeldpunten([{ ...world.meldpunt, smtp: FAST_SMTP }])
    const restart = async () => {
      await stack.postgres[way]()
      await stack.postgres.start()
      await world.listenAgain()
    }
    // A task whose claim was written and never heard of is done once the claim has run out.
    let late = 0
    let wanted: { step: WorkerStep; reached(): void; go: Promise<void> } | null = null
    await using _worker = await runWorker(world, {
      now: () => new Date(Date.now() + late),
      sweepEveryMs: 200,
      async step(step) {
        if (wanted?.step !== step) return
        const { reached, go } = wanted
        wanted = null
        reached()
        await go
      },
    })
    const door = await startService(world, 'mailbox', { times: { backoffMs: { first: 10, most: 100 } } })
    let nr = 0
    for (const step of ['keys made', 'kept', 'signaal keys made', 'settling', 'settled', 'moved'] satisfies MailboxStep[]) {
      const reached = door.reach(step)
      await world.send(reportNr(++nr))
      await reached
      await restart()
      door.go()
      late += CLAIM_MS_MAX
      await waitDone(world, nr)
    }
    for (const step of ['claimed', 'accepted', 'vraag claimed', 'answered'] satisfies WorkerStep[]) {
      const reached = Promise.withResolvers<void>()
      const go = Promise.withResolvers<void>()
      wanted = { step, reached: reached.resolve, go: go.promise }
      await world.send(reportNr(++nr))
      await reached.promise
      await restart()
      go.resolve()
      late += CLAIM_MS_MAX
      await waitDone(world, nr)
    }
    await using register = await openRegister(world, 'mailbox')
    counted[way] = await expectExactlyOnce(world, register, nr, { copiesMax: 2 })
    expect(door.output()).not.toContain('imap.host')
    expect(await door.stop()).toBe(0)
  },
)
