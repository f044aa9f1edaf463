import { container, filetime, fixed, nameIds, unicode } from '@meldpunt/mail/msg.test-files'
import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { expectNothingAgain } from '../support/again.ts'
import { rawMail } from '../support/mail.ts'
import { readNotices } from '../support/notices.ts'
import { deliveries, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld } from '../support/world.ts'
import type { OutgoingMail } from '../../infra/local/outgoing.ts'

const AF = CAST.aandachtsfunctionaris
const OUTSIDER = 'w.visser@elders.example'

/** What a colleague once wrote to the officer. */
interface Original {
  van: string
  naam: string
  plek: string
}

const words = ({ plek }: Original) => `Goedemiddag Sanne,\n\nIn de loods aan de ${plek} slapen zes mannen. Hun baas heeft hun paspoorten.`
const signed = (original: Original) => `${words(original)}\n\nMet vriendelijke groet,\n${original.naam}\nToezicht`

const cover = (plek: string) => `Deze kreeg ik vanochtend over de ${plek}, graag oppakken.`
const forward = (plek: string, changes: Partial<OutgoingMail>): OutgoingMail => ({
  from: AF,
  to: CAST.meldpunt,
  subject: 'FW: Loods',
  messageId: `<doorgestuurd-${plek.toLowerCase()}@aalsmeer.example>`,
  date: new Date('2026-03-03T10:00:00Z'),
  ...changes,
})

/** As Outlook in Dutch forwards: in the text, below a header that anybody could have typed. */
const inline = (original: Original, changes: Partial<OutgoingMail> = {}) =>
  forward(original.plek, {
    text: [
      cover(original.plek),
      '',
      'Groet,',
      'Sanne',
      '',
      '________________________________',
      `Van: ${original.naam} <${original.van}>`,
      'Verzonden: maandag 2 maart 2026 14:02',
      `Aan: Sanne van Dijk <${AF}>`,
      'Onderwerp: Loods',
      '',
      signed(original),
    ].join('\n'),
    ...changes,
  })

const asEml = (original: Original) =>
  forward(original.plek, {
    text: `${cover(original.plek)}\n\nGroet,\nSanne`,
    attachments: [
      {
        filename: 'Loods.eml',
        contentType: 'message/rfc822',
        content: rawMail(
          [
            `From: ${original.naam} <${original.van}>`,
            `To: ${AF}`,
            'Subject: Loods',
            'Date: Mon, 02 Mar 2026 14:02:00 +0100',
            'Message-ID: <loods@aalsmeer.example>',
          ],
          signed(original).split('\n'),
        ),
      },
    ],
  })

const asMsg = (original: Original) =>
  forward(original.plek, {
    text: `${cover(original.plek)}\n\nGroet,\nSanne`,
    attachments: [
      {
        filename: 'Loods.msg',
        contentType: 'application/vnd.ms-outlook',
        content: container({
          ...nameIds,
          ...fixed(32, [0x0039_0040, filetime('2026-03-02T13:02:00Z')]),
          ...unicode('0037', 'Loods'),
          ...unicode('1000', signed(original).replaceAll('\n', '\r\n')),
          // Inside one organisation Outlook keeps the path in Exchange, and the address beside it.
          ...unicode('0C1A', original.naam),
          ...unicode('0C1E', 'EX'),
          ...unicode('0C1F', '/o=Gemeente/cn=Recipients/cn=collega'),
          ...unicode('5D01', original.van),
        }),
      },
    ],
  })

const PIET: Original = { van: 'p.kooij@aalsmeer.example', naam: 'Piet Kooij', plek: 'Iepenkade' }
const ANNA: Original = { van: 'a.smit@aalsmeer.example', naam: 'Anna Smit', plek: 'Beukenkade' }
const OMAR: Original = { van: 'o.bos@aalsmeer.example', naam: 'Omar Bos', plek: 'Lindenkade' }

test('what a proven officer forwards, inline or attached, is a report of its author, who is answered in a thread of his own', async () => {
  await using world = await createWorld()
  for (const { van } of [PIET, ANNA, OMAR]) world.addPerson(van)
  await startServices(world)
  const mails = [inline(PIET), asEml(ANNA), asMsg(OMAR)]
  for (const [nr, mail] of mails.entries()) {
    await world.send(mail)
    expect((await waitSettled(world, nr + 1)).at(-1)).toMatchObject({ verdict: 'signaal', reden: 'report', map: 'verwerkt' })
  }
  await waitQuiet(world)

  for (const [nr, { van }] of [PIET, ANNA, OMAR].entries()) {
    expect(await deliveries(world, { to: van })).toEqual([`[MM-2026-000${nr + 1}] Ontvangstbevestiging > ${van}`])
    const [ack] = world.relay.find({ to: van })
    // He never saw the officer's mail, and his own never came here.
    expect([ack?.header('in-reply-to'), ack?.header('references')]).toEqual([null, null])
    expect(ack?.raw.toString()).toContain('Een collega stuurde uw bericht')
    expect(ack?.raw.toString()).not.toContain('graag oppakken')
  }
  expect(await deliveries(world, { to: AF, subject: /bevestiging/ })).toEqual([])
  const notices = await readNotices(world)
  for (const [nr, original] of [PIET, ANNA, OMAR].entries()) {
    const notice = notices[nr] ?? ''
    expect(notice).toContain(`Melder: ${original.van}`)
    expect(notice).toContain(`Doorgestuurd door: ${AF}`)
    expect(notice).toContain(words(original).replaceAll(/\s+/g, ' '))
    expect(notice).toContain(
      `Wat erbij stond toen de mail werd doorgestuurd ---------------------------------------------- ${cover(original.plek)}`,
    )
    expect(notice).not.toContain('afzender onbevestigd')
  }
  await expectNothingAgain(world, () => world.send(asMsg(OMAR)))
})

const LOOKALIKE = 'k.bos@nep-aalsmeer.example'

const UNMOVED: { why: string; author: string; mail: OutgoingMail; proven: boolean }[] = [
  { why: 'the officer is not proven', author: PIET.van, mail: inline(PIET), proven: false },
  { why: 'the forwarder is no officer', author: ANNA.van, mail: inline(ANNA, { from: CAST.informatiecoordinator }), proven: true },
  {
    why: 'the author is from outside',
    author: OUTSIDER,
    mail: inline({ van: OUTSIDER, naam: 'Willem Visser', plek: 'Lindenkade' }),
    proven: true,
  },
  {
    why: 'his domain only ends like an own one',
    author: LOOKALIKE,
    mail: inline({ van: LOOKALIKE, naam: 'Karin Bos', plek: 'Zandkade' }),
    proven: true,
  },
]

test('a quoted author is nobody when the forwarder is not a proven officer or the author is from elsewhere: the sender reports', async () => {
  await using world = await createWorld()
  for (const address of [PIET.van, ANNA.van]) world.addPerson(address)
  await startServices(world)
  for (const [nr, { why, mail, proven }] of UNMOVED.entries()) {
    await world.send(mail, { proven })
    expect((await waitSettled(world, nr + 1)).at(-1), why).toMatchObject({ verdict: 'signaal', map: 'verwerkt' })
  }
  await waitQuiet(world)
  const notices = await readNotices(world)
  for (const [nr, { why, author, mail, proven }] of UNMOVED.entries()) {
    expect(await deliveries(world, { to: author }), why).toEqual([])
    expect(await deliveries(world, { subject: new RegExp(`000${nr + 1}.*bevestiging`) }), why).toEqual([
      `[MM-2026-000${nr + 1}] Ontvangstbevestiging > ${mail.from}`,
    ])
    // What cannot be believed is broken as a link.
    const notice = (notices[nr] ?? '').replaceAll('[.]', '.')
    expect(notice, why).toContain(`Melder: ${mail.from}`)
    expect(notice, why).toContain(`Geschreven door: ${author}, zo staat het in de doorgestuurde mail.`)
    expect(notice, why).toContain('slapen zes mannen')
    expect(notice.includes('afzender onbevestigd'), why).toBe(!proven)
  }
  await expectNothingAgain(world, () => world.send(inline(PIET), { proven: false }))
})
