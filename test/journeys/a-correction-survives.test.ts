import { withMeldpunt } from '@meldpunt/register/database'
import { findSignaal } from '@meldpunt/register/signalen'
import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { answer, only } from '../support/officer.ts'
import { openRegister } from '../support/register.ts'
import { report, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { meldpuntOf } from '../support/worker.ts'
import { createWorld } from '../support/world.ts'

const AF = CAST.aandachtsfunctionaris

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
  const read = async () => {
    const row = await withMeldpunt(register.db, meldpunt.id, (tx) => findSignaal(tx, meldpunt, key, id))
    const { kentekens = [], vormen = [] } = row?.signaal.lezing ?? {}
    return [...kentekens, ...vormen].map(({ waarde }) => waarde)
  }
  const hashes = register.kluis.hashes(meldpunt.id)
  const found = async (waarde: string) =>
    (await world.query('select from trefwoorden where hash = $1', [hashes.trefwoord('kenteken', waarde)])).length
  expect(await read()).toEqual(['VH-482-K', 'arbeidsuitbuiting'])

  const corrected = await answer(world, AF, '#corrigeer kentekens VH-482-K > VH-428-K\n#vorm criminele uitbuiting', { to: /Nieuw signaal/ })
  expect(only(corrected, /Resultaat/)).toContain('Alles is uitgevoerd.')
  expect(await read()).toEqual(['VH-428-K', 'criminele_uitbuiting'])

  const told = await answer(
    world,
    CAST.melder,
    'Het busje VH-482-K stond er weer, samen met een auto met kenteken GX-813-R. De mannen krijgen nog steeds geen loon.',
    { to: /Ontvangst/ },
  )
  expect(await read()).toEqual(['GX-813-R', 'VH-428-K', 'criminele_uitbuiting'])
  // Between its heading and the next.
  const [, added] = /Wat deze mail toevoegt -+ (.{0,2000}?) ---/.exec(only(told, /Nieuwe aanvulling/, AF)) ?? []
  expect(added).toContain('GX-813-R')
  expect(added).not.toMatch(/VH|uitbuiting/)
  // One for the report, one for the plate that was put right, one for the second car.
  expect(await world.query('select from vragen')).toHaveLength(3)
  expect([await found('VH428K'), await found('GX813R'), await found('VH482K')]).toEqual([1, 1, 0])
})
