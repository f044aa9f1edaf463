import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { alter, confirmed, untilDestroyed } from '../support/destruction.ts'
import { runMeldpunt } from '../../infra/local/service-process.ts'
import { FAST_SMTP, reportNr, waitDone } from '../support/exactly-once.ts'
import { openRegister } from '../support/register.ts'
import { startService } from '../support/service.ts'
import { startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

/** Copies every table of the content out, as a backup would. */
const BACK_UP = `
  create schema backup;
  do $$ declare name text; begin
    for name in select tablename from pg_tables where schemaname = 'public' loop
      execute format('create table backup.%I as table public.%I', name, name);
    end loop;
  end $$`

/** Puts every table back as it was. */
const RESTORE = `
  set session_replication_role = replica;
  do $$ declare name text; begin
    for name in select tablename from pg_tables where schemaname = 'public' loop
      execute format('delete from public.%I', name);
      execute format('insert into public.%I select * from backup.%I', name, name);
    end loop;
  end $$`

const numbers = async (world: World) =>
  (await world.query<{ nummer: number }>('select nummer from signalen order by nummer')).map(({ nummer }) => nummer)
/** Letters as they arrived, by Message-ID; alarms are none. */
const arrived = (world: World) =>
  world.relay
    .find({ from: CAST.meldpunt })
    .filter(({ to }) => to !== CAST.beheerder)
    .map((mail) => mail.header('message-id'))

test('after a restored backup nothing starts before `meldpunt herstel`, and then no number and no letter comes twice', async () => {
  await using world = await createWorld()
  const { mailbox, worker } = await startServices(world)
  await world.send(reportNr(1))
  await waitDone(world, 1)
  await worker.stop()
  // Its letters wait when the backup is made, and go out afterwards.
  await world.send(reportNr(2))
  await world.until(async () => (await world.query("select from mail_places where map = 'Verwerkt' and gone_at is null")).length === 2)
  await mailbox.stop()
  await world.query(BACK_UP)
  const after = await startServices(world)
  await world.send(reportNr(3))
  await waitDone(world, 3)
  await Promise.all([after.mailbox.stop(), after.worker.stop()])
  expect(await numbers(world)).toEqual([1, 2, 3])
  const before = arrived(world)
  expect(new Set(before).size).toBe(before.length)

  await world.query(RESTORE)
  expect(await numbers(world)).toEqual([1, 2])
  for (const service of ['mailbox', 'worker'] as const) {
    const refused = await startService(world, service)
    expect(await refused.exited).toBe(1)
    expect(refused.output()).toContain('no meldpunt could start')
  }
  const alarm = await world.relay.waitFor({ to: CAST.beheerder, subject: /alarm: databases/ })
  expect(alarm.raw.toString().replaceAll('=\r\n', '')).toContain('meldpunt herstel --na MM-2026-0003')
  expect(arrived(world)).toEqual(before)

  await runMeldpunt(['herstel', '--na', 'MM-2026-0003'], world.env('beheer'))
  await startServices(world)
  // The third report lies in its folder still: it is found, read and numbered anew, and whoever heard of it is not told again.
  await waitDone(world, 3)
  expect(await numbers(world)).toEqual([1, 2, 4])
  await world.send(reportNr(5))
  await waitDone(world, 4)
  expect(await numbers(world)).toEqual([1, 2, 4, 5])
  await world.relay.waitFor({ to: CAST.melder, subject: /MM-2026-0005/ })
  const now = arrived(world)
  expect(now.slice(0, before.length)).toEqual(before)
  expect(new Set(now).size).toBe(now.length)
  expect(world.relay.mails.filter((mail) => mail.header('subject')?.includes('MM-2026-0004'))).toEqual([])
  const held = await world.query<{ message_id: string }>("select message_id from uitgaand where state = 'vastgehouden'")
  expect(held.length).toBeGreaterThan(0)
  // All that is held was sent before, under the same Message-ID: made anew it is the same letter.
  for (const { message_id } of held) expect(before).toContain(message_id)
})

test.for(['mailbox', 'worker'] as const)(
  'what was destroyed after the backup comes back with it unreadable, and is destroyed again before the %s does anything',
  async (first) => {
    await using world = await createWorld()
    await using register = await openRegister(world, 'mailbox')
    world.writeMeldpunten([{ ...world.meldpunt, smtp: FAST_SMTP }])
    const swift = { times: { sweepEveryMs: 200 } }
    const { mailbox, worker } = await startServices(world, swift)
    await world.send(reportNr(1))
    await waitDone(world, 1)
    await world.send(reportNr(2))
    await waitDone(world, 2)
    // A letter about it waits when the backup is made.
    await worker.stop()
    await world.query(
      "update uitgaand set state = 'wacht', sent_at = null where soort = 'nieuw_signaal' and signaal_id = (select id from signalen where nummer = 1)",
    )
    await world.query(BACK_UP)
    const ids = await world.query<{ id: string }>('select id from mails union all select id from signalen where nummer = 1')
    await world.query("update uitgaand set state = 'verzonden', sent_at = now() where state = 'wacht'")
    await alter(world, register, 1, confirmed)
    const second = await startService(world, 'worker', swift)
    await untilDestroyed(world)
    await Promise.all([mailbox.stop(), second.stop()])
    const before = arrived(world)

    await world.query(RESTORE)
    expect(await world.query("select from uitgaand where state = 'wacht'")).toHaveLength(1)
    const opened = await register.kluis.openKeys(
      'aalsmeer',
      ids.map(({ id }) => id),
    )
    // Of three, the other mail's alone is there.
    expect(opened.size).toBe(1)
    const running = await startService(world, first, swift)
    await running.untilLogged('destroyed again')
    expect(running.log[0]?.event).toBe('destroyed again')
    expect(await world.query('select nummer, status, inhoud is null as leeg from signalen order by nummer')).toEqual([
      { nummer: 1, status: 'vernietigd', leeg: true },
      { nummer: 2, status: 'verrijkt', leeg: false },
    ])
    expect(await world.query('select from mails')).toHaveLength(1)
    await startService(world, first === 'worker' ? 'mailbox' : 'worker', swift)
    await world.send(reportNr(3))
    await waitSettled(world, 2)
    await waitQuiet(world)
    expect(await numbers(world)).toEqual([1, 2, 3])
    // Nobody heard of the first one again.
    const news = world.relay.find({ from: CAST.meldpunt }).slice(before.length)
    expect(news.filter((mail) => /MM-2026-0001/.test(mail.header('subject') ?? ''))).toEqual([])
  },
)
