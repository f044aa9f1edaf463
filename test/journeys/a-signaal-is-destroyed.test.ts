import { join } from 'node:path'
import { withMeldpunt } from '@meldpunt/register/database'
import { verifyLogboek } from '@meldpunt/register/logboek'
import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { SPECIAL_FOLDERS } from '../../infra/local/dovecot.ts'
import { querySuperuser } from '../../infra/local/postgres.ts'
import { untilDestroyed } from '../support/destruction.ts'
import { dumpMailbox, dumpRedis, dumpTables, filesWith, filesWithBytes } from '../support/everywhere.ts'
import { FAST_SMTP } from '../support/exactly-once.ts'
import { runMeldpunt } from '../support/meldpunt.ts'
import { answer, composeAnswer, deliver, list, only } from '../support/officer.ts'
import { openRegister } from '../support/register.ts'
import { startService } from '../support/service.ts'
import { readLetters, startServices, untilSwept, waitQuiet, waitSettled } from '../support/story.ts'
import { findWords } from '../support/words.ts'
import { createWorld } from '../support/world.ts'

const AF = CAST.aandachtsfunctionaris
const DEPUTY = CAST.plaatsvervanger

// Thirty words that stand nowhere else, each in another place of the story.
const WOORDEN = {
  onderwerp: 'onweersvogel',
  naam: 'zandoerder',
  straat: 'klaterdijk',
  feit: 'snotterboel',
  auto: 'kreukelkar',
  bedrijf: 'spruitjesgilde',
  handtekening: 'wielewaalplein',
  bijlage: 'wrakhoutfoto',
  inBijlage: 'vuurtorenwachter',
  document: 'bonnetjesboek',
  aanvulling: 'dwarrelwind',
  aanvullingNaam: 'kraaiensteijn',
  aanvullingFeit: 'hooibergje',
  notitie: 'mosterdpot',
  notitieNaam: 'pluimstaart',
  bevinding: 'kadastergriffel',
  bevindingFeit: 'dubbeldeur',
  zorg: 'vlierbloesem',
  vraag: 'tijgerlelie',
  antwoord: 'karrevracht',
  consult: 'regenwulp',
  consultantwoord: 'zwaluwnest',
  toelichting: 'slakkengang',
  reden: 'papierwinkel',
  actie: 'deurklopper',
  verzonden: 'bakelieten',
  verplaatst: 'archiefmuis',
  kopie: 'kopieerwoord',
  melder: 'kwintijn',
  plaats: 'ossenwaard',
} as const
const ALLE = Object.values(WOORDEN)
const w = WOORDEN

const MELDING = {
  from: CAST.melder,
  to: CAST.meldpunt,
  subject: `Signaal over de ${w.onderwerp}`,
  text: [
    `Aan de ${w.straat} 12 in ${w.plaats} slapen acht mannen in een loods van ${w.bedrijf}. ${w.melder} ${w.naam} heeft hun paspoorten.`,
    `Het is een ${w.feit}. Er staat een ${w.auto}.`,
    '',
    'Met vriendelijke groet,',
    `M. Bakker, ${w.handtekening}`,
  ].join('\n'),
  attachments: [
    { filename: `${w.bijlage}.txt`, content: `De ${w.inBijlage} zag het ook.` },
    { filename: `${w.document}.csv`, content: 'naam,bedrag\n' },
  ],
}

const codeIn = (text: string) => /#bevestig (\d{8})/.exec(text)?.[1] ?? ''

// More than five seconds: a whole story by mail, and then everything is searched.
test('what two officers confirm is gone from everything, and only its number and the verklaring are left', {
  timeout: 100_000,
}, async () => {
  await using world = await createWorld()
  world.writeMeldpunten([{ ...world.meldpunt, smtp: FAST_SMTP, meld_vernietiging: 'ja' }])
  const { mailbox, worker } = await startServices(world, { times: { sweepEveryMs: 300 } })
  await world.send(MELDING)
  await waitSettled(world, 1)
  await waitQuiet(world)
  await answer(world, CAST.melder, `Nu zag ook W. ${w.aanvullingNaam} een ${w.aanvulling} bij het ${w.aanvullingFeit}.`, {
    to: /Ontvangstbevestiging/,
  })
  await answer(
    world,
    AF,
    [
      `#zorg Gebeld over de ${w.zorg}.`,
      `#notitie De ${w.notitie} van ${w.notitieNaam}.`,
      `#actie huisbezoek Neem de ${w.actie} mee.`,
      `#vraag Zag u de ${w.vraag}?`,
      `#consult politie: Is de ${w.consult} bekend?`,
    ].join('\n'),
    { to: /Nieuw signaal/ },
  )
  await answer(world, CAST.melder, `Ja, een hele ${w.antwoord}.`, { to: /Een vraag aan u/ })
  await answer(world, CAST.politie, `Ja, van het ${w.consultantwoord}.`, { to: /Een vraag aan u/ })
  await answer(world, AF, `#bevinding overig De ${w.bevinding} heeft een ${w.bevindingFeit}.`, { to: /Nieuw signaal/ })
  const closed = await answer(world, AF, `#afronden niet_bevestigd Het ging in ${w.toelichting}.`, { to: /Nieuw signaal/ })
  expect(list(closed)).toContain(`[MM-2026-0001] Terugkoppeling > ${CAST.melder}`)
  expect(await world.query('select status from signalen')).toEqual([{ status: 'afgerond' }])

  // A colleague tidied up, made a copy, and wrote to the melder from the mailbox itself.
  const client = await world.openMailbox(CAST.meldpunt)
  const [original] = (await client.list('Verwerkt')).filter(({ subject }) => subject.includes(w.onderwerp))
  if (!original) throw new Error('the report is not filed')
  await client.imap.mailboxCreate('Archief')
  await client.append(original.raw, { folder: 'Archief' })
  await client.append(
    `Message-ID: <zelf@aalsmeer.example>\r\nIn-Reply-To: ${original.messageId}\r\nFrom: ${CAST.meldpunt}\r\nTo: ${CAST.melder}\r\nSubject: Re: ${w.verzonden}\r\n\r\nDank voor de ${w.kopie}.\r\n`,
    { folder: SPECIAL_FOLDERS.sent },
  )
  await client.append(`Message-ID: <ander@aalsmeer.example>\r\nFrom: ${CAST.meldpunt}\r\nTo: ${AF}\r\nSubject: Lunch\r\n\r\nTot zo.\r\n`, {
    folder: SPECIAL_FOLDERS.sent,
  })
  const before = await dumpMailbox(world)
  const held = Object.values(before).flat().join('\n')
  expect(findWords(held, ALLE).length).toBeGreaterThan(20)
  const [{ id: signaalId } = { id: '' }] = await world.query<{ id: string }>('select id from signalen')
  const mailIds = (await world.query<{ id: string }>('select id from mails')).map(({ id }) => id)
  const keys = await world.query<{ wrapped: Buffer }>(
    'select wrapped from sleutels where id = any($1)',
    [[signaalId, ...mailIds]],
    'sleutels',
  )
  expect(keys).toHaveLength(1 + mailIds.length)

  const proof = await answer(world, AF, `#vernietig De ${w.reden} is klaar.`, { to: /Nieuw signaal/ })
  const asked = await answer(world, AF, `#bevestig ${codeIn(only(proof, /Bevestig uw opdracht/, AF))}`, { to: /Bevestig uw opdracht/ })
  const code = codeIn(only(asked, /Verzoek om vernietiging/, DEPUTY))
  expect((await runMeldpunt(world, ['vernietig', '--json'])).json()).toMatchObject([
    { kenmerk: 'MM-2026-0001', wacht: 'the second person to confirm it' },
  ])
  const sentBefore = (await readLetters(world)).length
  await world.send(await composeAnswer(world, DEPUTY, `#bevestig ${code}`, { to: /Verzoek om vernietiging/ }))
  await untilDestroyed(world)
  await untilSwept(world)

  // Who has letters hears it once, in words that say nothing.
  const after = (await readLetters(world)).slice(sentBefore).filter(({ subject }) => subject.includes('MM-2026-0001'))
  expect(list(after)).toEqual(
    [
      `[MM-2026-0001] Resultaat van uw opdracht > ${DEPUTY}`,
      `[MM-2026-0001] Uw melding is vernietigd > ${CAST.melder}`,
      ...[AF, DEPUTY, CAST.ondermijningsteam, CAST.politie, CAST.zorgcoordinator].map(
        (to) => `[MM-2026-0001] Verzoek: verwijder uw mails > ${to}`,
      ),
    ].sort(),
  )
  expect(
    findWords(
      after
        .filter(({ subject }) => !/Resultaat/.test(subject))
        .map(({ text }) => text)
        .join('\n'),
      ALLE,
    ),
  ).toEqual([])

  // Nothing of it is left but the number, the chain of the logboek, and what says that it was destroyed.
  const [signaal] = await world.query('select nummer, status, inhoud, eerste_mail, spoed, due_at from signalen')
  expect(signaal).toEqual({ nummer: 1, status: 'vernietigd', inhoud: null, eerste_mail: null, spoed: false, due_at: null })
  const rows = await dumpTables(world, 'register')
  const naming = (ids: string[]) =>
    [...new Set(rows.filter((row) => ids.some((id) => row.includes(id))).map((row) => row.split(' ')[0]))].sort()
  expect(naming([signaalId])).toEqual(['logboek', 'logboek_koppen', 'signalen', 'vernietigingen'])
  expect(naming(mailIds)).toEqual(['logboek'])
  for (const table of [
    'mails',
    'mail_chunks',
    'mail_places',
    'meldingen',
    'vragen',
    'trefwoorden',
    'deelnemers',
    'draden',
    'opdrachten',
    'codes',
  ])
    expect(
      rows.filter((row) => row.startsWith(`${table} `)),
      table,
    ).toEqual([])
  expect(await world.query('select from uitgaand where signaal_id is not null or mail_id is not null')).toEqual([])
  // Keys that were made and never used are removed with the day.
  expect(await world.query('select id from sleutels where id = any($1)', [[signaalId, ...mailIds]], 'sleutels')).toEqual([])
  await using register = await openRegister(world, 'worker')
  expect((await withMeldpunt(register.db, 'aalsmeer', (tx) => verifyLogboek(tx, 'aalsmeer'))).breuken).toEqual([])
  expect(rows.filter((row) => row.startsWith('logboek ')).length).toBeGreaterThan(20)

  // Every place is searched, for the words and for the keys.
  await mailbox.stop()
  await worker.stop()
  const left = await dumpMailbox(world)
  const mails = Object.values(left).flat()
  expect(mails).toHaveLength(1)
  expect(mails[0]).toContain('Subject: Lunch')
  const searched: Record<string, string> = {
    mailbox: mails.join('\n'),
    'content database': rows.join('\n'),
    'key database': (await dumpTables(world, 'sleutels')).join('\n'),
    'log of the mailbox': mailbox.output(),
    'log of the worker': worker.output(),
    redis: await dumpRedis(world),
  }
  for (const [where, text] of Object.entries(searched)) {
    expect(text.length, where).toBeGreaterThan(0)
    expect(findWords(text, ALLE), where).toEqual([])
  }
  expect(searched.redis).not.toContain(signaalId)
  await querySuperuser(world.stack.ports.postgres, 'postgres', 'checkpoint')
  const files = join(world.stack.folder, 'data')
  expect(await filesWith(ALLE, files)).toBe('')
  const wrapped = keys.map((key) => key.wrapped)
  expect(filesWithBytes(wrapped, join(files, 'base'))).toEqual([])

  const { stdout, json } = await runMeldpunt(world, ['vernietig', 'verklaringen', '--json'])
  expect(json()).toMatchObject([
    {
      kenmerk: 'MM-2026-0001',
      jaar: 2026,
      uitkomst: 'niet_bevestigd',
      grond: '16.1',
      mails: 10,
      bijlagen: 2,
      wijze: ['mailbox_gewist', 'sleutels_gewist', 'rijen_gewist'],
      aanvrager: 'aandachtsfunctionaris',
      bevestiger: 'plaatsvervanger',
      sleutelbackupTot: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      geadresseerden: 5,
    },
  ])
  expect(stdout).not.toContain('@')

  // Whoever answers an old letter has made a new report, that knows nothing of the old.
  await startServices(world, { times: { sweepEveryMs: 300 } })
  const again = await deliver(
    world,
    await composeAnswer(world, CAST.melder, 'Vandaag stonden er weer mannen bij een andere loods in Aalsmeer.', { to: /Terugkoppeling/ }),
  )
  expect(list(again)).toContain(`[MM-2026-0002] Ontvangstbevestiging > ${CAST.melder}`)

  // And the old mail, put back by somebody, is for a person to judge.
  const mailsBefore = (await world.query('select from mails')).length
  await (await world.openMailbox(CAST.meldpunt)).append(original.raw)
  await waitSettled(world, mailsBefore + 1)
  await waitQuiet(world)
  const judged = await readLetters(world, { to: AF, subject: /Mail ter beoordeling/ })
  expect(judged).toHaveLength(1)
  expect(judged[0]?.text).toContain('hoort bij een signaal dat is vernietigd')
  expect(await world.query('select nummer from signalen order by nummer')).toEqual([{ nummer: 1 }, { nummer: 2 }])
  // It is no trace of the old one that a restart would destroy.
  const restarted = await startService(world, 'worker')
  await restarted.untilLogged('worker started')
  expect(restarted.log.map(({ event }) => event)).not.toContain('destroyed again')
  expect(await world.query('select from mails where terug')).toHaveLength(1)
})
