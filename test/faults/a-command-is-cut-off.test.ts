import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import type { Step } from '../../services/mailbox/src/desk.ts'
import { expireLeases } from '../support/exactly-once.ts'
import { composeAnswer, createFastWorld, historyOf } from '../support/officer.ts'
import { startService } from '../support/service.ts'
import { deliveries, report, waitQuiet, waitSettled } from '../support/story.ts'

const AF = CAST.aandachtsfunctionaris

/** Before the transaction, in it, and after each thing that follows it. */
const STEPS: Step[] = ['kept', 'settling', 'settled', 'moved']

test.for(STEPS)('the door killed at "%s" over a mail of commands carries it out once, and answers once', async (step) => {
  await using world = await createFastWorld()
  const first = await startService(world, 'mailbox')
  await startService(world, 'worker')
  await world.send(report())
  await waitSettled(world, 1)
  await waitQuiet(world)
  const command = await composeAnswer(world, AF, '#zorg gebeld\n#notitie Eén keer.\n#afronden onvoldoende', { to: /Nieuw signaal/ })
  const reached = first.reach(step)
  await world.send(command)
  await reached
  await first.kill()
  await expireLeases(world)
  await startService(world, 'mailbox')
  await waitSettled(world, 2)
  await waitQuiet(world)
  expect((await historyOf(world)).filter(({ gevolg }) => gevolg.soort === 'notitie')).toHaveLength(1)
  expect(await world.query('select status from signalen')).toEqual([{ status: 'afgerond' }])
  const sent = await deliveries(world)
  expect(sent.filter((line) => /Terugkoppeling|Resultaat/.test(line))).toEqual([
    `[MM-2026-0001] Resultaat van uw opdracht > ${AF}`,
    `[MM-2026-0001] Terugkoppeling > ${CAST.melder}`,
  ])
  expect(await world.query('select state from opdrachten')).toEqual([{ state: 'uitgevoerd' }])
})
