import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import type { MailboxVariant } from '../../infra/local/dovecot.ts'
import { startService } from '../support/service.ts'
import { deliveries, readLetters, report, startServices, untilSwept, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld } from '../support/world.ts'

const TEKST = 'Bij de wasserij op de kade slapen vier vrouwen op de grond. Zij mogen niet naar buiten.'

test.for<[string, MailboxVariant, string]>([
  ['knows no MOVE', { without: ['MOVE'] }, 'Verwerkt'],
  ['wants INBOX. before every folder', { separator: '.', prefix: 'INBOX.' }, 'INBOX.Verwerkt'],
  ['knows no MOVE and wants INBOX. before every folder', { separator: '.', prefix: 'INBOX.', without: ['MOVE'] }, 'INBOX.Verwerkt'],
])('a server that %s: mail is filed, after a restart too, and is filed once', async ([, variant, folder]) => {
  await using world = await createWorld({ mailbox: variant })
  const { mailbox } = await startServices(world)
  await world.send(report())
  await waitSettled(world, 1)
  await waitQuiet(world)
  await mailbox.stop()
  await startService(world, 'mailbox', { times: { sweepEveryMs: 200 } })
  await untilSwept(world)
  await world.send(report({ text: TEKST }))
  await waitSettled(world, 2)
  await world.until(async () => (await world.query('select from mail_places where map = $1 and gone_at is null', [folder])).length === 2)
  await untilSwept(world)
  await waitQuiet(world)

  const client = await world.openMailbox(CAST.meldpunt)
  expect(await client.list()).toEqual([])
  const filed = await client.list(folder)
  expect(filed).toHaveLength(2)
  expect(filed.filter(({ flags }) => flags.has('\\Seen') || flags.has('\\Deleted'))).toEqual([])
  expect((await client.imap.list()).map(({ path }) => path).filter((path) => path.endsWith('Verwerkt'))).toEqual([folder])
  expect(await world.query('select from signalen')).toHaveLength(2)
  expect((await deliveries(world)).filter((line) => line.endsWith(`> ${CAST.melder}`))).toHaveLength(2)
})

test('a server that knows neither MOVE nor UIDPLUS: mail stays, is settled once, and that is said', async () => {
  await using world = await createWorld({ mailbox: { without: ['MOVE', 'UIDPLUS'] } })
  const { mailbox } = await startServices(world)
  expect(await mailbox.untilLogged('mailbox opened')).toMatchObject({ reden: 'not' })
  await world.send(report())
  await waitSettled(world, 1)
  await waitQuiet(world)
  const before = await deliveries(world)
  const [notice] = await readLetters(world, { to: CAST.aandachtsfunctionaris, subject: /Nieuw signaal/ })
  // The officer looks for it where it is.
  expect(notice?.text).toContain('INBOX')
  expect(notice?.text).not.toContain('Verwerkt')
  await mailbox.stop()
  await startService(world, 'mailbox', { times: { sweepEveryMs: 200 } })
  await untilSwept(world)
  await waitQuiet(world)
  const client = await world.openMailbox(CAST.meldpunt)
  expect((await client.list()).map(({ flags }) => [...flags])).toEqual([[]])
  expect(await client.list('Verwerkt')).toEqual([])
  expect(await world.query('select from mails')).toHaveLength(1)
  expect(await deliveries(world)).toEqual(before)
})
