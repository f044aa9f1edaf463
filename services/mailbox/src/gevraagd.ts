import { findGedaan, recordGedaan } from '@meldpunt/register/termijnen'
import type { Settling } from './settle.ts'

// Stap 1: what is missing is asked of the reporter at most once a day per signaal, and not on the day of an officer's own question. When
// something was asked stands with the duties that were seen to.

const PAUSE_MS = 24 * 60 * 60_000
const SLEUTEL = 'gevraagd '

/** May the melder of this signaal be asked for what is missing? Not within a day after he was. */
export async function mayAsk({ door, tx, now }: Pick<Settling, 'door' | 'tx' | 'now'>, signaalId: string): Promise<boolean> {
  const gedaan = await findGedaan(tx, door.meldpunt.id, signaalId)
  const since = new Date(now.getTime() - PAUSE_MS).toISOString()
  return ![...gedaan].some((sleutel) => sleutel.startsWith(SLEUTEL) && sleutel.slice(SLEUTEL.length) > since)
}

/** Writes that he is asked something now. */
export async function recordGevraagd({ door, tx, now }: Pick<Settling, 'door' | 'tx' | 'now'>, signaalId: string): Promise<void> {
  await recordGedaan(tx, door.meldpunt.id, signaalId, `${SLEUTEL}${now.toISOString()}`, now)
}
