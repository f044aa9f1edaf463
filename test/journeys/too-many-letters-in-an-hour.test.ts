import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { createClock } from '../support/clock.ts'
import { FAST_SMTP } from '../support/exactly-once.ts'
import { openRegister } from '../support/register.ts'
import { deliveries, readLetters } from '../support/story.ts'
import { addSignaal, lezingOf, postLetters, runWorker, type TestLetter } from '../support/worker.ts'
import { createWorld } from '../support/world.ts'

const AF = CAST.aandachtsfunctionaris
const ZC = CAST.zorgcoordinator
const START = '2026-11-24T12:00:00.000Z'

// More than five seconds: twenty-five signalen are recorded.
test('of twenty-five new signalen in an hour twenty come one by one and five as one list, to the care coordinator too', async () => {
  await using world = await createWorld()
  world.writeMeldpunten([{ ...world.meldpunt, smtp: FAST_SMTP }])
  await using register = await openRegister(world, 'mailbox')
  const clock = createClock(world, START)
  const letters: TestLetter[] = []
  for (let nr = 1; nr <= 25; nr += 1) {
    const over = { status: 'in_verrijking', verrijking: { lopend: 0, icGevraagd: null, icAntwoord: null } } as const
    const signaal = await addSignaal(world, register, { tekst: `${nr}: aan de kade.`, lezing: lezingOf({}), now: clock.now(), over })
    letters.push({ ontvanger: AF, soort: 'nieuw_signaal', oorzaak: `nieuw ${nr}`, signaal, verzamelbaar: true })
    letters.push({ ontvanger: ZC, soort: 'zorg', oorzaak: `zorg ${nr}`, signaal, verzamelbaar: true })
  }
  await postLetters(world, register, letters, clock.now())
  await using _one = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await using _two = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await clock.moveTo('2026-11-24T12:04:30.000Z')
  expect(await deliveries(world, { to: AF })).toHaveLength(20)
  expect(await deliveries(world, { to: ZC })).toHaveLength(20)
  await clock.moveTo('2026-11-24T12:05:00.000Z')
  await clock.moveTo('2026-11-24T12:06:00.000Z')
  const lists = await readLetters(world, { subject: /Nieuwe signalen/ })
  expect(lists.map(({ to }) => to).sort()).toEqual([AF, ZC])
  for (const { text } of lists) expect(new Set(text.match(/MM-2026-\d{4}/g)).size).toBe(5)
  expect(await world.query("select from uitgaand where state = 'verzameld' and verzameld_in is null")).toEqual([])
  // Her server took every letter, and the list for the others: she was told of each.
  expect(await world.query('select status, count(*)::int as n from signalen group by status')).toEqual([{ status: 'verrijkt', n: 25 }])

  // More of them within the hour wait for the next list.
  const late = await addSignaal(world, register, { tekst: 'Een meer, aan de sluis.', lezing: lezingOf({}), now: clock.now() })
  await postLetters(
    world,
    register,
    [{ ontvanger: AF, soort: 'nieuw_signaal', oorzaak: 'nieuw 26', signaal: late, verzamelbaar: true }],
    clock.now(),
  )
  await clock.moveTo('2026-11-24T12:50:00.000Z')
  expect(await deliveries(world, { to: AF, subject: /Nieuwe signalen/ })).toHaveLength(1)
  await clock.moveTo('2026-11-24T13:06:30.000Z')
  expect((await readLetters(world, { to: AF, subject: /Nieuwe signalen/ }))[1]?.text).toContain(late.kenmerk)
})

test('once an hour the officer hears which letters the budget holds, when there are new ones', async () => {
  await using world = await createWorld()
  world.writeMeldpunten([{ ...world.meldpunt, smtp: FAST_SMTP }])
  await using register = await openRegister(world, 'mailbox')
  const clock = createClock(world, START)
  const outside = 'buurvrouw@post.example'
  const post = (from: number, count: number) =>
    postLetters(
      world,
      register,
      Array.from({ length: count }, (_, nr) => ({ ontvanger: outside, oorzaak: `brief ${from + nr}` })),
      clock.now(),
    )
  await post(1, 12)
  await using _worker = await runWorker(world, { now: clock.now, sweepEveryMs: 100 })
  await clock.moveTo('2026-11-24T12:01:00.000Z')
  await clock.moveTo('2026-11-24T12:05:00.000Z')
  const HELD = { to: AF, subject: /Ingehouden/ }
  const [letter, ...more] = await readLetters(world, HELD)
  expect(more).toEqual([])
  expect(letter?.text).toContain('2 brieven wachten nog')
  expect(letter?.text.replace(/\[([.@:])\]/g, '$1')).toContain(outside)
  await post(13, 1)
  await clock.moveTo('2026-11-24T12:59:00.000Z')
  expect(await readLetters(world, HELD)).toHaveLength(1)
  await clock.moveTo('2026-11-24T13:05:30.000Z')
  expect((await readLetters(world, HELD))[1]?.text).toContain('3 brieven wachten nog')
  await clock.moveTo('2026-11-24T15:00:00.000Z')
  expect(await readLetters(world, HELD)).toHaveLength(2)
})
