import { dossier } from '@meldpunt/brieven/dossier'
import type { SignaalRow } from '@meldpunt/register/signalen'
import { findTijdlijn } from '@meldpunt/register/tijdlijn'
import { findVragen } from '@meldpunt/register/verrijkingen'
import type { Toewijzing } from '@meldpunt/signaal/opdracht'
import { listBevindingen, listVerwant } from '@meldpunt/brieven/bevindingen'
import { holdersOf } from './behandelaars.ts'
import { findHistory } from './geschiedenis.ts'
import type { Uitvoering } from './gevolgen.ts'
import { post } from './letters.ts'
import type { Settling } from './settle.ts'

/** The whole dossier, to whoever takes a signaal over; only within the house, where all of it may be read. */
export async function postDossier(settling: Settling, uitvoering: Uitvoering & { na: SignaalRow }, aan: Toewijzing): Promise<void> {
  const { door, tx } = settling
  const { na, nr } = uitvoering
  const { meldpunt } = door
  const key = await settling.signaalKey(na.id)
  const vragen = await findVragen(tx, meldpunt.id, key, na.id)
  const geschiedenis = await findHistory(settling, uitvoering)
  const { kenmerk, signaal } = na
  const gegevens = {
    kenmerk,
    status: signaal.status,
    spoed: signaal.spoed !== null,
    bijgewerkt: false,
    lezing: signaal.lezing,
    bevindingen: listBevindingen(kenmerk, vragen, geschiedenis),
    verwant: listVerwant(vragen),
    tijden: await findTijdlijn(tx, meldpunt.id, na.id),
  }
  for (const adres of holdersOf(meldpunt, aan)) post(settling, na, adres, (hoofd) => dossier({ ...hoofd, ...gegevens }), { nr })
}
