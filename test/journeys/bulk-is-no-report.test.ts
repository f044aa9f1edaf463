import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import type { OutgoingMail } from '../../infra/local/outgoing.ts'
import { expectNothingAgain } from '../support/again.ts'
import { readNotices } from '../support/notices.ts'
import { deliveries, report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld } from '../support/world.ts'

const SELLER: OutgoingMail = {
  from: 'info@kantoormeubelen.example',
  to: CAST.meldpunt,
  subject: 'Bureaustoelen voor uw organisatie',
  messageId: '<stoelen@kantoormeubelen.example>',
  date: new Date('2026-03-02T08:00:00Z'),
  text: [
    'Geachte heer, mevrouw,',
    '',
    'Wij leveren bureaustoelen en tafels in vele kleuren. Onze adviseurs komen graag bij u langs voor een offerte op maat.',
    'Tot het eind van de maand geven wij tien procent korting op alle producten uit onze catalogus.',
    '',
    'Team Kantoormeubelen',
  ].join('\n'),
}

const NEWSLETTER: OutgoingMail = {
  from: 'nieuws@vakblad.example',
  to: CAST.meldpunt,
  subject: 'Nieuwsbrief maart: alles over groenbeheer',
  messageId: '<nieuws-3@vakblad.example>',
  date: new Date('2026-03-02T08:05:00Z'),
  headers: { 'List-Unsubscribe': '<https://vakblad.example/uit>', 'List-Id': 'Vakblad <nieuws.vakblad.example>' },
  text: 'In dit nummer: bermen maaien, de nieuwe veegwagen, en een interview met de stadsecoloog. Lees meer op onze website.',
}

test('a mailing from outside goes before the officer and gets no answer; a newsletter is filed as noise and nobody is bothered', async () => {
  await using world = await createWorld()
  await startServices(world)
  await world.send(SELLER)
  await waitSettled(world, 1)
  await world.send(NEWSLETTER)
  expect(await waitSettled(world, 2)).toMatchObject([
    { verdict: 'onleesbaar', reden: 'bulk_without_report', map: 'handmatig', signaal_id: null },
    { verdict: 'ruis', map: 'ruis', signaal_id: null },
  ])
  await waitQuiet(world)
  expect(await deliveries(world)).toEqual([`[MM] Mail ter beoordeling > ${CAST.aandachtsfunctionaris}`])
  const [notice] = await readNotices(world, /beoordeling/)
  expect(notice).toContain('Misschien is het een automatisch bericht of reclame.')
  expect(notice).toContain('Bureaustoelen voor uw organisatie')
  expect(await world.query('select from signalen')).toEqual([])

  const mailbox = await world.openMailbox(CAST.meldpunt)
  expect((await mailbox.list('Ruis')).map(({ messageId }) => messageId)).toEqual([NEWSLETTER.messageId])
  expect((await mailbox.list('Handmatig')).map(({ messageId }) => messageId)).toEqual([SELLER.messageId])
  expect(await mailbox.list()).toEqual([])
  await expectNothingAgain(world, () => world.send(NEWSLETTER))
  await expectNothingAgain(world, () => world.send(SELLER))
})

test('a person whose mail asks not to be answered by machines is answered: Exchange writes that on everything', async () => {
  await using world = await createWorld()
  await startServices(world)
  const mail = report({
    messageId: '<mens@aalsmeer.example>',
    date: new Date('2026-03-02T08:00:00Z'),
    headers: { 'X-Auto-Response-Suppress': 'All', 'X-MS-Has-Attach': 'no' },
  })
  await world.send(mail)
  expect((await waitSettled(world, 1))[0]).toMatchObject({ verdict: 'signaal', map: 'verwerkt' })
  await waitQuiet(world)
  expect(await deliveries(world, { to: CAST.melder })).toEqual([`[MM-2026-0001] Ontvangstbevestiging > ${CAST.melder}`])
  await expectNothingAgain(world, () => world.send(mail))
})
