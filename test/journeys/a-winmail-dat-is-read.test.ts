import { makeDocx } from '@meldpunt/mail/attachments.test-files'
import { file, message, number, packedRtf, property, tnef, unicode } from '@meldpunt/mail/tnef.test-files'
import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { expectNothingAgain } from '../support/again.ts'
import { PROVEN, rawMail, reportHeaders } from '../support/mail.ts'
import { readNotices } from '../support/notices.ts'
import { deliveries, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld } from '../support/world.ts'

const VERSLAG = makeDocx(['Bij de controle aan de Lindenkade lagen zeven matrassen in de kelder.'])

/** Outlook in rich text, by an Exchange server that passes it on as it is: the body and the attachment are in the winmail.dat alone. */
const RICH_TEXT = tnef(
  message(
    packedRtf(
      '{\\rtf1\\ansi\\ansicpg1252\\fromtext Goedemiddag,\\par\\par Aan de Iepenkade slapen zes mannen in een loods. Hun baas heeft hun paspoorten.\\par\\par Groet,\\par M. Bakker\\par}',
    ),
  ),
  file('VERSLA~1.DOC', VERSLAG, unicode(0x3707, 'verslag contrôle kelder.docx')),
)
const HTML = tnef(
  message(
    number(0x3fde, 65_001),
    property(0x1013, 0x102, Buffer.from('<p>Aan de Beukenkade werken vier vrouwen zonder loon. Zij zijn bang en mogen niet weg.</p>')),
  ),
  file('FOTO~1.TXT', Buffer.from('Zij staan om vijf uur op.'), unicode(0x3707, 'gesprek met de buurvrouw.txt')),
)

const lines = (winmail: Buffer) => winmail.toString('base64').match(/.{1,76}/g) ?? []

const ALONE = rawMail(
  [
    ...PROVEN,
    ...reportHeaders({
      'Message-ID': '<winmail-1@aalsmeer.example>',
      'Content-Type': 'application/ms-tnef; name="winmail.dat"',
      'Content-Transfer-Encoding': 'base64',
      'Content-Disposition': 'attachment; filename="winmail.dat"',
    }),
  ],
  lines(RICH_TEXT),
)
const BESIDE_NOTHING = rawMail(
  [...PROVEN, ...reportHeaders({ 'Message-ID': '<winmail-2@aalsmeer.example>', 'Content-Type': 'multipart/mixed; boundary=deel' })],
  [
    '--deel',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    '',
    '--deel',
    'Content-Type: application/ms-tnef; name="winmail.dat"',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="winmail.dat"',
    '',
    ...lines(HTML),
    '--deel--',
    '',
  ],
)

test('a report that came only as winmail.dat is read, answered, and shown with the attachments that were in it', async () => {
  await using world = await createWorld()
  await startServices(world)
  const mailbox = await world.openMailbox(CAST.meldpunt)
  for (const [nr, raw] of [ALONE, BESIDE_NOTHING].entries()) await mailbox.append(raw, { date: new Date(Date.UTC(2026, 2, 2, 8, nr)) })
  const mails = await waitSettled(world, 2)
  expect(mails).toMatchObject([
    { verdict: 'signaal', reden: 'report', map: 'verwerkt' },
    { verdict: 'signaal', reden: 'report', map: 'verwerkt' },
  ])
  await waitQuiet(world)
  expect(await deliveries(world, { to: CAST.melder })).toEqual([
    `[MM-2026-0001] Ontvangstbevestiging > ${CAST.melder}`,
    `[MM-2026-0002] Ontvangstbevestiging > ${CAST.melder}`,
  ])
  const [first = '', second = ''] = await readNotices(world)
  expect(first).toContain('Aan de Iepenkade slapen zes mannen in een loods. Hun baas heeft hun paspoorten.')
  expect(first).toContain('paspoort ingenomen')
  expect(first).toContain('verslag contrôle kelder.docx (document;')
  // What the attached Word file says is read with the report.
  expect(first).toContain('Lindenkade')
  expect(second).toContain('Aan de Beukenkade werken vier vrouwen zonder loon.')
  expect(second).toContain('gesprek met de buurvrouw.txt (tekst;')
  for (const notice of [first, second]) expect(notice).not.toContain('Niet alles was te lezen')

  await expectNothingAgain(world, () => mailbox.append(Buffer.concat([Buffer.from('X-Gescand: ja\r\n'), ALONE])))
})
