// The way to the end of a signaal, for tests of what comes then.
import { withMeldpunt } from '@meldpunt/register/database'
import { changeSignaal, findByKenmerk } from '@meldpunt/register/signalen'
import { formatKenmerk } from '@meldpunt/signaal/kenmerk'
import type { Signaal } from '@meldpunt/signaal/signaal'
import { CAST } from '../../infra/local/cast.ts'
import type { OpenRegister } from './register.ts'
import { meldpuntOf } from './worker.ts'
import type { World } from './world.ts'

/** Changes a signaal by its number, past every rule. Returns its id. */
export async function alter(
  world: World,
  { db, kluis }: OpenRegister,
  nummer: number,
  change: (signaal: Signaal) => Signaal,
): Promise<string> {
  const meldpunt = meldpuntOf(world)
  return withMeldpunt(db, meldpunt.id, async (tx) => {
    const [{ jaar } = { jaar: 0 }] = await world.query<{ jaar: number }>('select jaar from signalen where nummer = $1', [nummer])
    const found = await findByKenmerk(tx, meldpunt, formatKenmerk({ voorvoegsel: meldpunt.kenmerk, jaar, nummer }))
    const key = found && (await kluis.openKeys(meldpunt.id, [found.id])).get(found.id)
    if (!key) throw new Error('there is no such signaal')
    await changeSignaal(tx, meldpunt, key, found.id, change, new Date(), { doorMens: true })
    return found.id
  })
}

/** Closes it, with its melder told. */
export const closed = (signaal: Signaal): Signaal => ({
  ...signaal,
  status: 'afgerond',
  statusVoorAfronden: signaal.status,
  uitkomst: 'niet_bevestigd',
  afgerond: new Date().toISOString(),
  terugkoppeling: 'gedaan',
  zorg: 'benaderd',
})

/** Closed, and its destruction asked for by the officer and confirmed by the deputy. */
export const confirmed = (signaal: Signaal): Signaal => ({
  ...closed(signaal),
  vernietiging: {
    aanvrager: CAST.aandachtsfunctionaris,
    gevraagd: new Date().toISOString(),
    bevestiger: CAST.plaatsvervanger,
    werktVanaf: null,
    bevestigd: true,
  },
})

/** Resolves when so many destructions have ended. */
export async function untilDestroyed(world: World, count = 1): Promise<void> {
  await world.until(async () => (await world.query('select from vernietigingen where ended_at is not null')).length >= count)
}
