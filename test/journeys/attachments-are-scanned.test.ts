import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { expectNothingAgain } from '../support/again.ts'
import { EICAR, hasClamd, startClamd } from '../support/clamd.ts'
import { readNotices } from '../support/notices.ts'
import { startService } from '../support/service.ts'
import { deliveries, report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

const reportWith = (nr: number, filename: string, content: string) =>
  report({
    messageId: `<bijlage-${nr}@aalsmeer.example>`,
    date: new Date('2026-03-02T08:00:00Z'),
    text: `Bij de wasserij aan de Kade ${nr} slapen vier vrouwen op de grond. Zij mogen niet naar buiten.`,
    attachments: [{ filename, content: Buffer.from(content), contentType: 'application/octet-stream' }],
  })

/** The same world for services that are given a scanner. */
const withScanner = (world: World, url: string): World => ({ ...world, env: (service) => ({ ...world.env(service), CLAMD_URL: url }) })

test('where a scanner is configured the officer reads what it said, and a virus stops no report', async ({ skip }) => {
  skip(!hasClamd, 'clamd is not installed: apt-get install clamav-daemon')
  await using world = await createWorld()
  await startServices(withScanner(world, await startClamd(world)))
  const mails = [reportWith(1, 'rekening.bin', EICAR), reportWith(2, 'verslag.txt', 'Zij staan om vijf uur op.')]
  for (const [nr, mail] of mails.entries()) {
    await world.send(mail)
    expect((await waitSettled(world, nr + 1))[nr]).toMatchObject({ verdict: 'signaal', map: 'verwerkt' })
  }
  await waitQuiet(world)
  const [infected, clean] = (await readNotices(world)).map((notice) => notice.replaceAll('[.]', '.'))
  expect(infected).toMatch(/rekening\.bin \([^)]{0,80}virus: gevonden in deze mail, open geen bijlage \(Test\.Eicar\.UNOFFICIAL\)\)/)
  expect(clean).toMatch(/verslag\.txt \([^)]{0,80}virus: niets gevonden\)/)
  expect(await deliveries(world, { to: CAST.melder })).toHaveLength(2)
  await expectNothingAgain(world, () => world.send(mails[0] ?? report()))
})

test('a scanner that is configured and not there, or none at all, holds up nothing: not scanned', async () => {
  await using world = await createWorld()
  const { mailbox } = await startServices(withScanner(world, 'tcp://127.0.0.1:1'))
  await world.send(reportWith(1, 'verslag.txt', 'Zij staan om vijf uur op.'))
  await waitSettled(world, 1)
  await mailbox.stop()
  const second = reportWith(2, 'verslag.txt', 'Zij staan om zes uur op.')
  await startService(world, 'mailbox')
  await world.send(second)
  await waitSettled(world, 2)
  await waitQuiet(world)
  const notices = await readNotices(world)
  expect(notices).toHaveLength(2)
  for (const notice of notices) expect(notice).toMatch(/verslag\.txt \([^)]{0,80}virus: niet gescand\)/)
  await expectNothingAgain(world, () => world.send(second))
})
