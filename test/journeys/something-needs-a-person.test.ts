import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { writeUser } from '../../infra/local/dovecot.ts'
import { runMeldpunt } from '../support/meldpunt.ts'
import { startService } from '../support/service.ts'
import { deliveries, report, startServices, untilSwept, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

const OFTEN = { times: { sweepEveryMs: 200, backoffMs: { first: 20, most: 100 } } }
const ALARM = { to: CAST.beheerder, subject: /alarm:/ }

test('a mailbox that refuses the password is told once, and once when it is over; what came meanwhile is settled', async () => {
  await using world = await createWorld()
  const { stack, meldpunt } = world
  const { user } = meldpunt.imap
  writeUser(stack.folder, stack.account, user, 'veranderd')
  const { mailbox } = await startServices(world, OFTEN)
  const alarm = await world.relay.waitFor(ALARM)
  expect(alarm.header('subject')).toBe('[meldpunt aalsmeer] alarm: mailbox')
  expect(alarm.raw.toString()).toContain('the password was refused')
  await world.send(report())
  await mailbox.untilLogged('mailbox not watched', 4)
  expect(world.relay.find(ALARM)).toHaveLength(1)
  expect(await world.query('select from mails')).toEqual([])

  writeUser(stack.folder, stack.account, user, `geheim-${world.id}`)
  await world.relay.waitFor({ to: CAST.beheerder, subject: /over: mailbox/ })
  expect(await waitSettled(world, 1)).toMatchObject([{ verdict: 'signaal' }])
  await waitQuiet(world)
  await untilSwept(world)
  expect(world.relay.find({ to: CAST.beheerder })).toHaveLength(2)
})

/** Puts every row of the content database aside, as a backup would, or back. */
const backUp = (world: World) =>
  world.query(`do $$ declare name text; begin
    create schema backup;
    for name in select tablename from pg_tables where schemaname = 'public' loop
      execute format('create table backup.%I as table public.%I', name, name);
    end loop;
  end $$`)
const restore = (world: World) =>
  world.query(`do $$ declare name text; begin
    set local session_replication_role = replica;
    for name in select tablename from pg_tables where schemaname = 'backup' loop
      execute format('delete from public.%I', name);
      execute format('insert into public.%I table backup.%I', name, name);
    end loop;
    -- A backup that somebody puts back is older than any lease in it.
    update public.leases set expires_at = now();
  end $$`)

const TEKSTEN = [
  'In de garage slapen vijf mannen op de grond. Hun baas heeft hun papieren.',
  'Bij de wasserij mogen vier vrouwen niet naar buiten. Zij krijgen geen loon.',
]

// More than five seconds, and a guard of its own: nine processes start, most of them one after the other.
test('a restored backup gives no number and no letter twice', { timeout: 60_000 }, async () => {
  await using world = await createWorld()
  const before = await startService(world, 'mailbox')
  await world.send(report())
  await waitSettled(world, 1)
  // The letters of the first report still wait in the backup, and go out after it.
  await backUp(world)
  const worker = await startService(world, 'worker')
  await world.send(report({ text: TEKSTEN[0] }))
  await waitSettled(world, 2)
  await waitQuiet(world)
  await Promise.all([before.stop(), worker.stop()])
  const sent = await deliveries(world)
  expect(sent.filter((line) => line.endsWith(`> ${CAST.melder}`))).toHaveLength(2)
  await restore(world)

  for (const service of ['mailbox', 'worker'] as const) expect(await (await startService(world, service)).exited).toBe(1)
  const alarms = world.relay.find(ALARM)
  expect(alarms.map((alarm) => alarm.header('subject'))).toEqual(['[meldpunt aalsmeer] alarm: databases'])
  expect(alarms[0]?.raw.toString().replace(/=\r\n/g, '')).toContain('meldpunt herstel --na MM-2026-0002')
  expect(await deliveries(world)).toEqual([...sent, `[meldpunt aalsmeer] alarm: databases > ${CAST.beheerder}`].sort())

  const wrong = await runMeldpunt(world, ['herstel', '--na', 'XX-2026-0002'])
  expect(wrong.code).toBe(1)
  const mended = await runMeldpunt(world, ['herstel', '--na', 'MM-2026-0002'])
  expect(mended).toMatchObject({ code: 0, stdout: expect.stringContaining('numbers go on after MM-2026-0002') })

  await startServices(world, OFTEN)
  await world.relay.waitFor({ to: CAST.beheerder, subject: /over: databases/ })
  await untilSwept(world)
  await waitSettled(world, 2)
  await world.until(async () => (await world.query("select from vragen where state in ('wacht', 'bezig')")).length === 0)
  const held = (await runMeldpunt(world, ['uitgaand', '--state', 'vastgehouden', '--json'])).json<{
    id: string
    letter?: string
    soort: string
  }>()
  expect(held.filter(({ soort }) => soort === 'ontvangstbevestiging')).toHaveLength(2)
  expect(await world.query("select from uitgaand where state <> 'vastgehouden'")).toEqual([])

  // A new report is numbered behind everything that was given, and answered at once.
  await world.send(report({ text: TEKSTEN[1] }))
  await waitSettled(world, 3)
  await waitQuiet(world)
  expect(await world.query('select nummer from signalen order by nummer')).toEqual([{ nummer: 1 }, { nummer: 3 }, { nummer: 4 }])
  const since = (await deliveries(world)).filter((line) => !sent.includes(line) && !line.includes('databases'))
  expect(since.filter((line) => !line.includes('MM-2026-0004'))).toEqual([])
  expect(since).toContain(`[MM-2026-0004] Ontvangstbevestiging > ${CAST.melder}`)

  expect(since.filter((line) => line.includes('Dossier'))).not.toEqual([])

  // Released by hand it is the letter that went out before the backup was put back: the same Message-ID.
  const after = world.relay.mails.length
  const release = held.find(({ soort }) => soort === 'ontvangstbevestiging')?.id ?? ''
  expect(await runMeldpunt(world, ['uitgaand', 'vrij', release])).toMatchObject({ code: 0, stdout: 'aalsmeer: 1 letters go out\n' })
  const again = await world.relay.waitFor({ to: CAST.melder, after })
  const ids = world.relay.mails.slice(0, after).map((mail) => mail.header('message-id'))
  expect(ids).toContain(again.header('message-id'))
  await waitQuiet(world)
  expect(world.relay.mails).toHaveLength(after + 1)
})
