import { afterAll, test } from 'vitest'
import type { Step } from '../../services/mailbox/src/desk.ts'
import { expectExactlyOnce, expireLeases, sendBatch, type Tally, waitDone } from '../support/exactly-once.ts'
import { openRegister } from '../support/register.ts'
import { startService } from '../support/service.ts'
import { runWorker } from '../support/worker.ts'
import { createWorld } from '../support/world.ts'

const counted: Record<string, Tally> = {}
afterAll(() => console.table(counted))

/** Every step at which something is done that the next one does not undo. */
const STEPS: Step[] = [
  'connected',
  'keys made',
  'kept',
  'read',
  'signaal keys made',
  'settling',
  'settled',
  'remembered',
  'copied',
  'moved',
  'filed',
]

test.for(STEPS)('the door killed at "%s" with five mails under way leaves nothing undone and nothing double', async (step) => {
  await using world = await createWorld(step === 'copied' ? { mailbox: { without: ['MOVE'] } } : {})
  await using register = await openRegister(world, 'mailbox')
  await using _worker = await runWorker(world)
  await sendBatch(world, register)
  const first = await startService(world, 'mailbox')
  await first.reach(step)
  await first.kill()
  await expireLeases(world)
  await startService(world, 'mailbox')
  await waitDone(world, 5)
  counted[step] = await expectExactlyOnce(world, register, 2)
})
