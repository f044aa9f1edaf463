import { findGeschiedenis, type Gebeurd } from '@meldpunt/register/geschiedenis'
import type { SignaalRow } from '@meldpunt/register/signalen'
import type { Uitvoering } from './gevolgen.ts'
import type { Settling } from './settle.ts'

/** What was decided about a signaal, this mail included: it goes into the logboek with its commit only. */
export async function findHistory(settling: Settling, { na, actor, besluit }: Uitvoering & { na: SignaalRow }): Promise<Gebeurd[]> {
  const { door, tx, now } = settling
  const eerder = await findGeschiedenis(tx, door.meldpunt.id, await settling.signaalKey(na.id), na.id)
  return [...eerder, ...besluit.gevolgen.map((gevolg) => ({ at: now, actor, gevolg }))]
}
