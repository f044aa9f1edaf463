import { withMeldpunt } from '@meldpunt/register/database'
import { postLetter } from '@meldpunt/register/post'
import { beginZonderSignaal } from '@meldpunt/register/zonder-signaal'
import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { alter, closed, confirmed, untilDestroyed } from '../support/destruction.ts'
import { reportNr } from '../support/exactly-once.ts'
import { runMeldpunt } from '../support/meldpunt.ts'
import { type OpenRegister, openRegister } from '../support/register.ts'
import { readLetters, report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { meldpuntOf } from '../support/worker.ts'
import { createWorld, type World } from '../support/world.ts'

const SWIFT = { times: { sweepEveryMs: 200 } }
const AF = CAST.aandachtsfunctionaris

async function subjectsIn(world: World, folder: string): Promise<string[]> {
  const mailbox = await world.openMailbox(CAST.meldpunt)
  return (await mailbox.list(folder)).map(({ subject }) => subject).sort()
}

/** A letter that tells of several signalen, as that for an overleg does. */
async function postAgenda(world: World, { db, kluis }: OpenRegister, signaalId: string): Promise<string> {
  const meldpunt = meldpuntOf(world)
  const now = new Date()
  const brief = { soort: 'agenda', klasse: 'vol', onderwerp: '[MM] Agenda', tekst: 'Pand 1.\n', html: '<p>Pand 1.</p>' } as const
  const post = { ontvanger: AF, signaalId: null, mailId: null, oorzaak: 'agenda', oorzaakAt: now, key: null, sleutelId: '' }
  const rest = { inReplyTo: null, references: [], spoed: false, over: [signaalId] }
  const kind = { automatisch: 'auto-generated', aanMelder: false, agenda: null, bijlagen: [] } as const
  return withMeldpunt(db, meldpunt.id, (tx) => postLetter(tx, kluis, meldpunt, { ...post, ...rest, brief: { ...brief, ...kind } }, now))
}

// More than five seconds: four mails, two destructions, and a mailbox that is looked through each time.
test('what was merged goes with its target, what is related stays, and a mail of two signalen stays with the other', {
  timeout: 60_000,
}, async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  await startServices(world, SWIFT)
  for (const nr of [1, 2, 3]) {
    await world.send(reportNr(nr, { messageId: `<pand-${nr}@aalsmeer.example>`, date: new Date('2026-03-02T08:00:00Z') }))
    await waitSettled(world, nr)
  }
  // The first one once more, in other bytes, which an officer gave to the third.
  await world.send(reportNr(1, { messageId: '<pand-1@aalsmeer.example>', date: new Date('2026-03-02T08:00:00Z') }))
  const mails = await waitSettled(world, 4)
  await waitQuiet(world)
  const copy = mails.find(({ dubbel_van }) => dubbel_van !== null)
  expect(copy?.reden).toBe('same_mail')
  const [one, , three] = await world.query<{ id: string; jaar: number }>('select id, jaar from signalen order by nummer')
  const kenmerk = `MM-${one?.jaar}-0001`
  await world.query('update mails set signaal_id = $1 where id = $2', [three?.id, copy?.id])

  const agenda = await postAgenda(world, register, one?.id ?? '')
  await waitQuiet(world)

  await alter(world, register, 2, (signaal) => ({ ...closed(signaal), uitkomst: 'samengevoegd', samengevoegdMet: kenmerk }))
  await alter(world, register, 3, (signaal) => ({ ...signaal, relaties: [kenmerk] }))
  const second = (await (await world.openMailbox(CAST.meldpunt)).list('Verwerkt')).find(({ subject }) => subject === 'Pand 2')
  await alter(world, register, 1, confirmed)
  await untilDestroyed(world, 2)
  const statussen = await world.query<{ status: string }>('select status from signalen order by nummer')
  expect(statussen.map(({ status }) => status)).toEqual(['vernietigd', 'vernietigd', 'verrijkt'])
  expect(await world.query('select id, signaal_id, dubbel_van from mails order by dubbel_van, kept_at')).toEqual(
    expect.arrayContaining([{ id: copy?.id, signaal_id: three?.id, dubbel_van: null }]),
  )
  expect(await world.query('select from mails')).toHaveLength(2)
  expect(await subjectsIn(world, 'Verwerkt')).toEqual(['Pand 1', 'Pand 3'])
  // A letter about several goes with each of them, and its key too.
  expect(await world.query('select from uitgaand where id = $1', [agenda])).toEqual([])
  expect(await world.query('select from sleutels where id = $1', [agenda], 'sleutels')).toEqual([])
  expect(
    await world.query('select kenmerk, uitkomst, volgt, mails, bevestiger from verklaringen order by kenmerk', [], 'sleutels'),
  ).toEqual([
    { kenmerk, uitkomst: 'niet_bevestigd', volgt: null, mails: 1, bevestiger: 'plaatsvervanger' },
    { kenmerk: kenmerk.replace('0001', '0002'), uitkomst: 'samengevoegd', volgt: kenmerk, mails: 1, bevestiger: 'plaatsvervanger' },
  ])

  // Put back through a server that writes it anew, the mail is known by its content: nobody but an officer says what it is.
  await (await world.openMailbox(CAST.meldpunt)).append(`X-Restored: yes\r\n${second?.raw.toString('latin1')}`)
  await waitSettled(world, 3)
  await waitQuiet(world)
  const [judged] = await readLetters(world, { to: AF, subject: /Mail ter beoordeling/ })
  expect(judged?.text).toContain('hoort bij een signaal dat is vernietigd')
  expect(await world.query('select from signalen')).toHaveLength(3)
})

test('on a server that removes no single mails the destruction waits, says so, and goes on when somebody has deleted them', {
  timeout: 60_000,
}, async () => {
  await using world = await createWorld({ mailbox: { without: ['MOVE', 'UIDPLUS'] } })
  await using register = await openRegister(world, 'mailbox')
  await startServices(world, SWIFT)
  await world.send(report())
  await waitSettled(world, 1)
  await waitQuiet(world)
  const client = await world.openMailbox(CAST.meldpunt)
  await client.append('From: x@aalsmeer.example\r\nAuto-Submitted: auto-replied\r\nSubject: Gewoon weg\r\n\r\nDag.\r\n', {
    flags: ['\\Deleted'],
  })
  await waitSettled(world, 2)
  await waitQuiet(world)
  await alter(world, register, 1, confirmed)
  const alarm = await world.relay.waitFor({ to: CAST.beheerder, subject: /alarm: vernietiging_mailbox/ })
  expect(alarm.raw.toString().replaceAll('=\r\n', '')).toContain('delete them by hand, empty the trash')
  const { stdout } = await runMeldpunt(world, ['vernietig'])
  expect(stdout).toContain('its mails to leave the mailbox')
  expect(stdout).toContain('server_zonder_uidplus')
  // What others marked was not touched, and nothing of the signaal is gone yet.
  expect(await subjectsIn(world, 'INBOX')).toEqual(['Busje bij de loods', 'Gewoon weg'])
  expect(await world.query('select from mail_chunks')).toHaveLength(2)

  const lock = await client.imap.getMailboxLock('INBOX')
  await client.imap.messageDelete({ subject: 'Busje' })
  lock.release()
  expect(await runMeldpunt(world, ['vernietig', 'opnieuw', 'MM-2019-0009'])).toMatchObject({ code: 1 })
  expect(await runMeldpunt(world, ['vernietig', 'opnieuw'])).toMatchObject({ code: 0, stdout: 'aalsmeer: 1 destructions are carried on\n' })
  await untilDestroyed(world)
  await world.relay.waitFor({ to: CAST.beheerder, subject: /over: vernietiging_mailbox/ })
  expect((await runMeldpunt(world, ['vernietig'])).stdout).toContain('nothing: destroyed')
})

test('mails without a signaal go when their line is confirmed, and everything that belongs to one stays', { timeout: 60_000 }, async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  await startServices(world, SWIFT)
  await world.send(report())
  await world.send(
    report({
      from: 'robot@aalsmeer.example',
      subject: 'Automatisch antwoord: afwezig',
      text: 'Ik ben met verlof.',
      headers: { 'Auto-Submitted': 'auto-replied' },
    }),
    { proven: false },
  )
  await waitSettled(world, 2)
  await waitQuiet(world)
  expect(await subjectsIn(world, 'Automatisch')).toHaveLength(1)
  const meldpunt = meldpuntOf(world)
  const now = new Date()
  const gevraagd = new Date(now.getTime() + 120 * 86_400_000)
  // Confirmed twice, it begins once.
  for (const begun of [true, false])
    expect(await withMeldpunt(register.db, meldpunt.id, (tx) => beginZonderSignaal(tx, meldpunt, AF, gevraagd, now))).toBe(begun)
  await untilDestroyed(world)
  expect(await subjectsIn(world, 'Automatisch')).toEqual([])
  expect(await subjectsIn(world, 'Verwerkt')).toEqual(['Busje bij de loods'])
  expect(await world.query('select verdict from mails')).toEqual([{ verdict: 'signaal' }])
  expect(await world.query('select kenmerk, uitkomst, mails, aanvrager, bevestiger from verklaringen', [], 'sleutels')).toEqual([
    { kenmerk: null, uitkomst: 'zonder_signaal', mails: 1, aanvrager: 'aandachtsfunctionaris', bevestiger: null },
  ])
  // Nobody is written to about it.
  expect(world.relay.find({ from: CAST.meldpunt, subject: /verwijder uw mails|is vernietigd/ })).toEqual([])
})
