import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { startImapProxy } from '../../infra/local/imap-proxy.ts'
import { expectExactlyOnce, reportNr, sendBatch, waitDone } from '../support/exactly-once.ts'
import { openRegister } from '../support/register.ts'
import { startService } from '../support/service.ts'
import { runWorker } from '../support/worker.ts'
import { createWorld } from '../support/world.ts'

const CUTS = 12
/** A mail of several pieces: most cuts fall into it. */
const PHOTO = { filename: 'loods.jpg', content: Buffer.alloc(2_000_000, 'loods') }

test('a connection that breaks in the middle of a fetch, again and again, loses no mail and takes none twice', async () => {
  const proxy = await startImapProxy(inject('stack').ports.imaps)
  await using world = await createWorld({ imapPort: proxy.port })
  world.defer(proxy.stop)
  await using register = await openRegister(world, 'mailbox')
  await using _worker = await runWorker(world)
  await sendBatch(world, register)
  await world.send(reportNr(3, { attachments: [PHOTO] }))

  const seed = Date.now() % 2 ** 31
  // From the handshake to the middle of the large mail.
  const places = fc.sample(fc.oneof(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 20_000, max: 2_500_000 })), {
    seed,
    numRuns: CUTS,
  })
  console.log(`seed ${seed}: cut after ${places.join(', ')} bytes`)
  const cut = proxy.cutAfter(places[0] ?? 1)
  const door = await startService(world, 'mailbox', { times: { backoffMs: { first: 10, most: 50 } } })
  await cut
  let cuts = 1
  const done = waitDone(world, 6)
  for (const bytes of places.slice(1)) {
    if ((await Promise.race([proxy.cutAfter(bytes), done.then(() => 'done')])) === 'done') break
    cuts += 1
  }
  await done
  // What is told of the last cut, and a mail that comes after it.
  await world.send(reportNr(4))
  await waitDone(world, 7)
  expect(door.log.filter(({ event }) => event === 'mailbox opened').length).toBeGreaterThan(0)
  console.table({ [seed]: { cuts, ...(await expectExactlyOnce(world, register, 4)) } })
})

test('a connection that breaks while it idles is made anew, and mail that came in meanwhile is seen', async () => {
  const proxy = await startImapProxy(inject('stack').ports.imaps)
  await using world = await createWorld({ imapPort: proxy.port })
  world.defer(proxy.stop)
  await using register = await openRegister(world, 'mailbox')
  await using _worker = await runWorker(world)
  const door = await startService(world, 'mailbox', { times: { backoffMs: { first: 10, most: 50 } } })
  await world.send(reportNr(1))
  await waitDone(world, 1)
  proxy.refuse(true)
  proxy.cutAll()
  await door.untilLogged('mailbox not watched', 3)
  await world.send(reportNr(2))
  proxy.refuse(false)
  await waitDone(world, 2)
  await expectExactlyOnce(world, register, 2)
})
