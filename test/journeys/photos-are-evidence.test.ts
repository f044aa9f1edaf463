import { readFileSync } from 'node:fs'
import { makeJpeg, makePng } from '@meldpunt/mail/attachments.test-files'
import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import type { OutgoingMail } from '../../infra/local/outgoing.ts'
import { expectNothingAgain } from '../support/again.ts'
import { readNotices } from '../support/notices.ts'
import { deliveries, report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld } from '../support/world.ts'

const MB = 1024 * 1024
const PHOTOS = 10
/** As a telephone makes them: 3 MB each. */
const PHOTO_BYTES = 3 * MB

/** A JPEG of that size, with the time and the place that a telephone writes into it, and no picture. */
function photo(nr: number): Buffer {
  const jpeg = makeJpeg(4032, 3024, {
    make: 'Fairphone',
    taken: `2026:03:01 21:${String(nr).padStart(2, '0')}:00`,
    latitude: [52, 15],
    longitude: [4, 45],
  })
  return Buffer.concat([jpeg.subarray(0, -2), Buffer.alloc(PHOTO_BYTES - jpeg.length, `beeld ${nr} `), jpeg.subarray(-2)])
}

/** A mail is in memory by pieces of 1 MB; what grows is what V8 lets lie before it tidies up: 165 MB seen, with two such mails. */
const GROWTH_MB_MAX = 250

/** The most memory that a process ever had. */
const mostMegabytes = (pid: number) => Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]) / 1024

// Longer than a journey may take: 42 MB go through five servers and processes, twice.
test('thirty megabytes of photos: the report is answered, every photo is listed with what it says, and memory stays within bounds', {
  timeout: 120_000,
}, async () => {
  await using world = await createWorld()
  const { mailbox } = await startServices(world)
  // An ordinary report first, so that what every process needs is not counted.
  await world.send(report({ text: 'Bij de wasserij mogen vier vrouwen niet naar buiten. Zij krijgen geen loon.' }))
  await waitSettled(world, 1)
  const before = mostMegabytes(mailbox.pid)
  const mail = report({
    messageId: '<fotos@aalsmeer.example>',
    date: new Date('2026-03-02T08:00:00Z'),
    attachments: Array.from({ length: PHOTOS }, (_, nr) => ({
      filename: `IMG_${1000 + nr}.jpg`,
      content: photo(nr),
      contentType: 'image/jpeg',
    })),
  })
  await world.send(mail)
  expect((await waitSettled(world, 2))[1]).toMatchObject({ verdict: 'signaal', reden: 'report', map: 'verwerkt' })
  await waitQuiet(world)
  expect(await deliveries(world, { to: CAST.melder, subject: /0002/ })).toEqual([`[MM-2026-0002] Ontvangstbevestiging > ${CAST.melder}`])
  const [, notice = ''] = await readNotices(world)
  for (let nr = 0; nr < PHOTOS; nr += 1)
    expect(notice).toContain(
      `IMG_${1000 + nr}.jpg (foto; image/jpeg; 3,1 MB; afmeting: 4032x3024; gemaakt: zondag 1 maart 2026 om 21.0${nr} uur; plaats: 52.25, 4.75; toestel: Fairphone; virus: niet gescand)`,
    )
  // The photos stay where they are: in no letter.
  for (const letter of world.relay.find({ from: CAST.meldpunt })) expect(letter.raw.length).toBeLessThan(MB)
  expect(mostMegabytes(mailbox.pid) - before).toBeLessThan(GROWTH_MB_MAX)
  await expectNothingAgain(world, () => world.send(mail))
  expect(mostMegabytes(mailbox.pid) - before).toBeLessThan(GROWTH_MB_MAX)
})

const EMPTY: [how: string, mail: Partial<OutgoingMail>, name: string][] = [
  [
    'attached',
    { subject: '', text: '', attachments: [{ filename: 'IMG_2001.jpg', content: makeJpeg(4032, 3024, null), contentType: 'image/jpeg' }] },
    'IMG_2001.jpg (foto; image/jpeg;',
  ],
  [
    'pasted into the mail',
    {
      subject: 'Zie foto',
      html: '<html><body><p><img src="cid:plaatje" width="800"></p></body></html>',
      attachments: [
        { filename: 'image001.png', content: makePng(800, 600), contentType: 'image/png', cid: 'plaatje', contentDisposition: 'inline' },
      ],
    },
    'image001.png (foto; image/png;',
  ],
]

test('a photo without a word is a signaal all the same', async () => {
  await using world = await createWorld()
  await startServices(world)
  const mails = EMPTY.map(
    ([, changes], nr): OutgoingMail => ({
      from: CAST.melder,
      to: CAST.meldpunt,
      messageId: `<foto-${nr}@aalsmeer.example>`,
      date: new Date('2026-03-02T08:00:00Z'),
      ...changes,
    }),
  )
  for (const [nr, mail] of mails.entries()) {
    await world.send(mail)
    expect((await waitSettled(world, nr + 1))[nr], EMPTY[nr]?.[0]).toMatchObject({ verdict: 'signaal', map: 'verwerkt' })
  }
  await waitQuiet(world)
  const notices = await readNotices(world)
  for (const [nr, [how, , name]] of EMPTY.entries()) {
    expect(await deliveries(world, { to: CAST.melder, subject: new RegExp(`000${nr + 1}`) }), how).toEqual([
      `[MM-2026-000${nr + 1}] Ontvangstbevestiging > ${CAST.melder}`,
    ])
    expect(notices[nr], how).toContain(name)
    expect(notices[nr], how).toContain('De mail heeft geen eigen tekst.')
  }
  // What is missing is asked for, never made a condition.
  expect(world.relay.find({ to: CAST.melder })[0]?.raw.toString()).toContain('Kunt u')
  await expectNothingAgain(world, () => world.send(mails[0] ?? report()))
})
