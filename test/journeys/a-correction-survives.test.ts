import { withMeldpunt } from '@meldpunt/register/database'
import { findSignaal, lockSignaal, saveSignaal } from '@meldpunt/register/signalen'
import { applyCorrecties, type Correctie } from '@meldpunt/signaal/correcties'
import type { Lezing } from '@meldpunt/signaal/lezing'
import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { openRegister } from '../support/register.ts'
import { readLetters, report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { meldpuntOf } from '../support/worker.ts'
import { createWorld } from '../support/world.ts'

const CORRECTIES: Correctie[] = [
  { soort: 'vervang', oud: { veld: 'kentekens', waarde: 'VH-482-K' }, nieuw: { veld: 'kentekens', waarde: 'VH-428-K' } },
  { soort: 'stel', veld: 'vormen', waarden: ['criminele_uitbuiting'] },
]

test('what an officer corrected stays so when a later mail says it wrong again, and the signaal is found by what is right', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  await startServices(world)
  await world.send(report())
  const [mail] = await waitSettled(world, 1)
  await waitQuiet(world)
  const id = mail?.signaal_id ?? ''
  const meldpunt = meldpuntOf(world)
  const key = (await register.kluis.openKeys(meldpunt.id, [id])).get(id)
  if (!key) throw new Error('no key')
  const lezing = async (): Promise<Lezing | null> =>
    (await withMeldpunt(register.db, meldpunt.id, (tx) => findSignaal(tx, meldpunt, key, id)))?.signaal.lezing ?? null
  expect((await lezing())?.kentekens.map(({ waarde }) => waarde)).toEqual(['VH-482-K'])
  await withMeldpunt(register.db, meldpunt.id, async (tx) => {
    const row = await lockSignaal(tx, meldpunt, key, id)
    if (!row?.signaal.lezing) throw new Error('nothing was read')
    const signaal = { ...row.signaal, lezing: applyCorrecties(row.signaal.lezing, CORRECTIES) }
    await saveSignaal(tx, meldpunt, key, row, { signaal, correcties: CORRECTIES }, new Date(), { doorMens: true })
  })

  const [ack] = world.relay.find({ to: CAST.melder })
  await world.send(
    report({
      subject: 'RE: uw mail',
      text: 'Het busje VH-482-K stond er weer, samen met een auto met kenteken GX-813-R. De mannen krijgen nog steeds geen loon.',
      inReplyTo: ack?.header('message-id') ?? '',
    }),
  )
  await waitSettled(world, 2)
  await waitQuiet(world)
  const samen = await lezing()
  expect(samen?.kentekens.map(({ waarde }) => waarde)).toEqual(['GX-813-R', 'VH-428-K'])
  expect(samen?.vormen.map(({ waarde }) => waarde)).toEqual(['criminele_uitbuiting'])
  const [notice] = await readLetters(world, { to: CAST.aandachtsfunctionaris, subject: /Nieuwe aanvulling/ })
  const added = notice?.text.split('Wat deze mail toevoegt\n')[1]?.split('\n---')[0] ?? ''
  expect(added).toContain('GX-813-R')
  expect(added).not.toContain('482')
  const hashes = register.kluis.hashes(meldpunt.id)
  const found = async (waarde: string) =>
    (await world.query('select from trefwoorden where hash = $1', [hashes.trefwoord('kenteken', waarde)])).length
  expect([await found('VH428K'), await found('GX813R'), await found('VH482K')]).toEqual([1, 1, 0])
})
