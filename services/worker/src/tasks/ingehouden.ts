import { ingehouden } from '@meldpunt/brieven/ingehouden'
import type { Briefsoort } from '@meldpunt/brieven/briefsoort'
import { withMeldpunt } from '@meldpunt/register/database'
import { lastGedaan, recordGedaan } from '@meldpunt/register/termijnen'
import { reportIngehouden } from '@meldpunt/register/verzameling'
import type { Room } from '../desk.ts'
import { findOfficers, postLoose } from '../letters.ts'

/** Between two letters about held letters. */
const HOUR_MS = 3_600_000

/** Tells the officers which letters the budget holds, when some of them are new; once an hour. */
export async function tellIngehouden({ desk, meldpunt }: Room): Promise<void> {
  await withMeldpunt(desk.db, meldpunt.id, async (tx) => {
    const now = desk.now()
    const last = await lastGedaan(tx, meldpunt.id, 'ingehouden ', '')
    if (last !== null && now.getTime() - last.getTime() < HOUR_MS) return
    const held = await reportIngehouden(tx, desk.kluis, meldpunt.id, meldpunt.kenmerk, now)
    if (held.length === 0) return
    const sleutel = `ingehouden ${now.toISOString()}`
    await recordGedaan(tx, meldpunt.id, '', sleutel, now)
    const beurt = { desk, meldpunt, tx, now }
    const brieven = held.map(({ kenmerk, soort, ontvanger, createdAt }) => ({
      kenmerk,
      brief: soort as Briefsoort,
      aan: ontvanger,
      sinds: createdAt,
    }))
    const over = [...new Set(held.flatMap(({ signaalId }) => signaalId ?? []))]
    for (const adres of await findOfficers(beurt))
      await postLoose(beurt, adres, { sleutel, op: now }, (hoofd) => ingehouden({ ...hoofd, brieven }), over)
  })
}
