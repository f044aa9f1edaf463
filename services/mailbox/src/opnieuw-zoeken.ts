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
  settling: Settling,
  signaalId: string,
  { voor, na }: { voor: Lezing | null; na: Lezing },
  vragen: readonly NieuweVraag[],
): Promise<void> {
  const { door, tx, now } = settling
  const { meldpunt, desk } = door
  await recordTrefwoorden(
    tx,
    desk.kluis.hashes(meldpunt.id),
    meldpunt.id,
    signaalId,
    trefwoordenOf(na),
    now,
    voor ? trefwoordenOf(voor) : [],
  )
  askBronnen(settling, signaalId, vragen)
}

/** Posts questions to sources, each with its ground in the logboek. */
export function askBronnen(settling: Settling, signaalId: string, vragen: readonly NieuweVraag[]): void {
  const { door, tx, now } = settling
  const { meldpunt, desk } = door
  for (const vraag of vragen) {
    settling.write(postVraag(tx, desk.kluis.hashes(meldpunt.id), meldpunt.id, { signaalId, ...vraag }, now))
    settling.note(signaalId, 'vraag gesteld', { bron: vraag.bron, grond: vraag.grond })
  }
}
