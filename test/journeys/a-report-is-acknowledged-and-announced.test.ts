import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { deliveries, report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld } from '../support/world.ts'

/** Who reads all of a signaal of this form: the officer, and the colleagues who take it (config `toewijzing`). */
const COLLEAGUES: string[] = [CAST.aandachtsfunctionaris, CAST.ondermijningsteam]

test('a report is kept, registered, acknowledged to the reporter, announced to the officer, looked up, and filed', async () => {
  await using world = await createWorld()
  await startServices(world)
  const messageId = await world.send(report())
  const [mail] = await waitSettled(world, 1)
  expect(mail).toMatchObject({ verdict: 'signaal', map: 'verwerkt' })
  await waitQuiet(world)

  const reporter = await world.openMailbox(CAST.melder)
  const ack = await reporter.waitFor(({ subject }) => subject.includes('Ontvangstbevestiging'))
  expect(ack.subject).toBe('[MM-2026-0001] Ontvangstbevestiging')
  const text = await reporter.readText(ack.uid)
  expect(text).toContain('MM-2026-0001')
  expect(text).toContain('112')
  expect(text).not.toContain('Hornweg')
  const [raw] = world.relay.find({ to: CAST.melder })
  expect(raw?.header('in-reply-to')).toBe(messageId)
  expect(raw?.header('auto-submitted')).toBe('auto-replied')
  expect(raw?.envelopeFrom).toBe(CAST.meldpunt)

  const officer = await world.openMailbox(CAST.aandachtsfunctionaris)
  const notice = await officer.waitFor(({ subject }) => subject.includes('Nieuw signaal'))
  expect(await officer.readText(notice.uid)).toContain('wit busje')
  const dossier = await officer.waitFor(({ subject }) => subject.includes('Dossier'))
  expect(await officer.readText(dossier.uid)).toContain('MM-2026-0001')

  const meldpunt = await world.openMailbox(CAST.meldpunt)
  expect(await meldpunt.list()).toEqual([])
  const [filed] = await meldpunt.list('Verwerkt')
  expect(filed?.flags.has('\\Seen')).toBe(false)
  expect(await world.query('select status, onbevestigd from signalen')).toEqual([{ status: 'verrijkt', onbevestigd: false }])
})

test('the same delivery again has no second effect', async () => {
  await using world = await createWorld()
  const { mailbox } = await startServices(world)
  const letter = { ...report(), messageId: '<een@aalsmeer.example>', date: new Date('2026-03-02T08:00:00Z') }
  await world.send(letter)
  await waitSettled(world, 1)
  await waitQuiet(world)
  const before = await deliveries(world)
  await world.send(letter)
  const mails = await waitSettled(world, 2)
  // Received lines differ, so these are other bytes: it is the content that tells.
  expect(mails.map(({ reden, dubbel_van }) => [reden === 'same_mail', dubbel_van])).toEqual([
    [false, null],
    [true, mails[0]?.id],
  ])
  await waitQuiet(world)
  expect(await deliveries(world)).toEqual(before)
  expect(await world.query('select from signalen')).toHaveLength(1)
  expect(await mailbox.stop()).toBe(0)
})

test('every letter goes to the one address it was written for, and only officer and team hear the content', async () => {
  await using world = await createWorld()
  await startServices(world)
  await world.send(
    report({
      subject: 'Zandoerder en de kade',
      text: 'Aan de Wilgenkade woont Kwintijn Zandoerder. Zijn baas heeft zijn paspoort afgepakt en hij mag niet weg.',
    }),
  )
  await waitSettled(world, 1)
  await waitQuiet(world)
  expect(await deliveries(world)).toEqual([
    `[MM-2026-0001] Bericht voor de zorgcoördinator > ${CAST.zorgcoordinator}`,
    `[MM-2026-0001] Dossier > ${CAST.ondermijningsteam}`,
    `[MM-2026-0001] Dossier > ${CAST.aandachtsfunctionaris}`,
    `[MM-2026-0001] Nieuw signaal > ${CAST.aandachtsfunctionaris}`,
    `[MM-2026-0001] Ontvangstbevestiging > ${CAST.melder}`,
  ])
  for (const mail of world.relay.find({ from: CAST.meldpunt })) {
    expect(mail.header('subject')).not.toContain('Zandoerder')
    if (!COLLEAGUES.includes(mail.to)) expect(mail.raw.toString()).not.toMatch(/Zandoerder|Wilgenkade/)
    expect([mail.header('cc'), mail.header('bcc')]).toEqual([null, null])
  }
})
