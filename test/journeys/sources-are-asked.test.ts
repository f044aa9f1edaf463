import { withMeldpunt } from '@meldpunt/register/database'
import { lockSignaal, saveSignaal } from '@meldpunt/register/signalen'
import { postVraag } from '@meldpunt/register/verrijkingen'
import type { Gelezen, Lezing } from '@meldpunt/signaal/lezing'
import { vragenForSignaal } from '@meldpunt/verrijking/vragen'
import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { type OpenRegister, openRegister } from '../support/register.ts'
import { addSignaal, lezingOf, meldpuntOf, runWorker } from '../support/worker.ts'
import { createWorld, type World } from '../support/world.ts'

const gelezen = <T>(waarde: T): Gelezen<T> => ({ waarde, vindplaatsen: [{ bron: 'meldtekst', van: 0, tot: 2, tekst: 'Op' }] })

async function ask(world: World, { db, kluis }: OpenRegister, signaalId: string, bron?: string): Promise<void> {
  const { id } = meldpuntOf(world)
  const vragen = [...vragenForSignaal(), ...(bron ? [{ bron, grond: 'eigen_taak', aanleiding: 'nieuw_signaal' }] : [])]
  await withMeldpunt(db, id, async (tx) => {
    for (const vraag of vragen) await postVraag(tx, kluis.hashes(id), id, { signaalId, ...vraag }, new Date())
  })
}

/** As a command would, without what else follows from it. */
async function close(world: World, { db, kluis }: OpenRegister, signaalId: string): Promise<void> {
  const meldpunt = meldpuntOf(world)
  const key = (await kluis.openKeys(meldpunt.id, [signaalId])).get(signaalId)
  if (!key) throw new Error('no key')
  await withMeldpunt(db, meldpunt.id, async (tx) => {
    const row = await lockSignaal(tx, meldpunt, key, signaalId)
    if (!row) throw new Error('no signaal')
    const afgerond = {
      status: 'afgerond',
      statusVoorAfronden: row.signaal.status,
      uitkomst: 'onvoldoende',
      terugkoppeling: 'gedaan',
    } as const
    await saveSignaal(tx, meldpunt, key, row, { signaal: { ...row.signaal, ...afgerond } }, new Date())
  })
}

test('a new signaal is compared with earlier ones, and the dossier tells officer and team which share what', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  await using _worker = await runWorker(world)
  const lezing: Lezing = lezingOf({ kentekens: [gelezen('GX-813-R')], vormen: [gelezen('arbeidsuitbuiting' as const)] })
  const earlier = await addSignaal(world, register, {
    tekst: 'Op de kade stond een busje.',
    lezing: lezingOf({ kentekens: [gelezen('GX813R')] }),
  })
  await addSignaal(world, register, { tekst: 'Iets heel anders.', lezing: lezingOf({ telefoons: [gelezen('+31205550101')] }) })
  const signaal = await addSignaal(world, register, { tekst: 'Op het erf staat een busje.', lezing })
  await ask(world, register, signaal.id)
  for (const to of [CAST.aandachtsfunctionaris, CAST.ondermijningsteam]) {
    const mail = await world.relay.waitFor({ to, subject: /Dossier/ })
    expect(mail.header('subject')).toContain(signaal.kenmerk)
    expect(mail.raw.toString()).toContain(`#koppel ${earlier.kenmerk}`)
  }
  expect(await world.query('select state, tries from vragen')).toEqual([{ state: 'beantwoord', tries: 1 }])
  expect(world.relay.find({ subject: /Dossier/ })).toHaveLength(2)
})

test('a source that knows nothing, and one that is not there, are said to; the dossier goes out all the same', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  await using _worker = await runWorker(world)
  const signaal = await addSignaal(world, register, { tekst: 'Op de kade stonden zes mannen.', lezing: lezingOf({}) })
  await ask(world, register, signaal.id, 'verdwenen')
  await world.relay.waitFor({ to: CAST.aandachtsfunctionaris, subject: /Dossier/ })
  await world.until(async () => (await world.query('select from vragen where ended_at is null')).length === 0)
  expect(await world.query('select bron, state, last_error from vragen order by bron')).toEqual([
    { bron: 'eerdere_signalen', state: 'leeg', last_error: null },
    { bron: 'verdwenen', state: 'mislukt', last_error: 'bron_onbekend' },
  ])
  expect(world.relay.find({ subject: /Dossier/ })).toHaveLength(1)
})

test('a signaal that was closed meanwhile gets no dossier', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const signaal = await addSignaal(world, register, { tekst: 'Op de kade stonden zes mannen.', lezing: lezingOf({}) })
  await ask(world, register, signaal.id)
  await close(world, register, signaal.id)
  await using _worker = await runWorker(world)
  await world.until(async () => (await world.query('select from vragen where ended_at is null')).length === 0)
  expect(await world.query("select from uitgaand where soort = 'dossier'")).toHaveLength(0)
})
