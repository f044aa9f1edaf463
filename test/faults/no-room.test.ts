import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { expectExactlyOnce, reportNr, waitDone } from '../support/exactly-once.ts'
import { openRegister } from '../support/register.ts'
import { startService } from '../support/service.ts'
import { runWorker } from '../support/worker.ts'
import { createWorld } from '../support/world.ts'

/** Refuses the third chunk of a mail as a full disk does (SQLSTATE 53100). */
const FILL_DISK = `
  create function disk_full() returns trigger language plpgsql as $$
  begin
    if new.nr = 2 then raise exception 'could not extend file: No space left on device' using errcode = '53100'; end if;
    return new;
  end $$;
  create trigger disk_full before insert on mail_chunks for each row execute function disk_full()`

/** More than two chunks of 1 MiB, in base64. */
const PHOTO = { filename: 'loods.jpg', content: Buffer.alloc(2_000_000, 'loods') }

test('a database without room keeps nothing by half, tells the mail server nothing, raises the alarm, and goes on when there is room', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  await world.send(reportNr(1))
  await world.send(reportNr(2, { attachments: [PHOTO] }))
  await world.send(reportNr(3))
  await world.query(FILL_DISK)
  const door = await startService(world, 'mailbox', { times: { backoffMs: { first: 10, most: 50 } } })
  const alarm = await world.relay.waitFor({ to: CAST.beheerder, subject: /alarm: mailbox/ })
  expect(alarm.raw.toString()).toContain('make room')
  for (const table of ['mails', 'mail_chunks', 'mail_places', 'signalen', 'uitgaand'])
    expect(await world.query(`select from ${table}`), table).toEqual([])
  const mailbox = await world.openMailbox(CAST.meldpunt)
  const waiting = await mailbox.list()
  expect(waiting).toHaveLength(3)
  expect(waiting.filter(({ flags }) => flags.has('\\Seen') || flags.has('\\Deleted'))).toEqual([])

  await world.query('drop trigger disk_full on mail_chunks')
  await using _worker = await runWorker(world)
  await waitDone(world, 3)
  await world.relay.waitFor({ to: CAST.beheerder, subject: /over: mailbox/ })
  expect(world.relay.find({ to: CAST.beheerder, subject: /mailbox/ })).toHaveLength(2)
  await expectExactlyOnce(world, register, 3)
  expect(door.output()).not.toContain('Kweekweg')
})
