import { recordTrefwoorden } from '@meldpunt/register/trefwoorden'
import { postVraag } from '@meldpunt/register/verrijkingen'
import type { Lezing } from '@meldpunt/signaal/lezing'
import { trefwoordenOf } from '@meldpunt/verrijking/trefwoorden'
import { type NieuweVraag, vragenForAanvulling } from '@meldpunt/verrijking/vragen'
import type { Settling } from './settle.ts'

// When more is known of a signaal than before, by an answer or a correction: by what it is found from now on, and which sources that run
// by themselves have not heard of it.

/** What to ask of sources because of what was not known before. */
export function listNieuweVragen(voor: Lezing | null, na: Lezing, mailId: string): NieuweVraag[] {
  const bekend = new Set(voor ? trefwoordenOf(voor).map(({ soort, waarde }) => `${soort} ${waarde}`) : [])
  const nieuw = trefwoordenOf(na).filter(({ soort, waarde }) => !bekend.has(`${soort} ${waarde}`))
  return vragenForAanvulling(
    nieuw.map(({ soort }) => soort),
    mailId,
  )
}

/** Records the trefwoorden of the new reading, and posts the questions. */
export async function enrichAgain(
  { door, tx, now, note }: Settling,
  signaalId: string,
  { voor, na }: { voor: Lezing | null; na: Lezing },
  vragen: readonly NieuweVraag[],
): Promise<void> {
  const { meldpunt, desk } = door
  const hashes = desk.kluis.hashes(meldpunt.id)
  await recordTrefwoorden(tx, hashes, meldpunt.id, signaalId, trefwoordenOf(na), now, voor ? trefwoordenOf(voor) : [])
  for (const vraag of vragen) {
    await postVraag(tx, hashes, meldpunt.id, { signaalId, ...vraag }, now)
    note(signaalId, 'vraag gesteld', { bron: vraag.bron, grond: vraag.grond })
  }
}
