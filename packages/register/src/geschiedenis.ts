import type { Gevolg } from '@meldpunt/signaal/gevolg'
import { type DataKey, sealJson, unsealJson } from './cipher.ts'
import type { Queryable } from './database.ts'

// What was decided about a signaal and carried out: notes, actions, bevindingen, outcomes, and everything else that a
// person ordered. It stands in the logboek of the signaal and nowhere else.

/** What stands before the kind of gevolg in the logboek. */
const GEVOLG = 'gevolg '

/** The words of a gevolg as a link of the logboek of a signaal holds them. */
export function sealGevolg(key: DataKey, keten: string, gevolg: Gevolg): { gebeurtenis: string; inhoud: Buffer } {
  return { gebeurtenis: `${GEVOLG}${gevolg.soort}`, inhoud: sealJson(key, `logboek ${keten}`, gevolg) }
}

export interface Gebeurd {
  at: Date
  /** Id of an actor, see actoren.ts. */
  actor: string
  gevolg: Gevolg
}

/** Every gevolg that was carried out for a signaal, oldest first, opened. */
export async function findGeschiedenis(tx: Queryable, meldpunt: string, key: DataKey, signaalId: string): Promise<Gebeurd[]> {
  const { rows } = await tx.query<{ at: Date; actor: string; inhoud: Buffer }>(
    `select at, actor, inhoud
     from logboek
     where meldpunt = $1 and keten = $2 and starts_with(gebeurtenis, $3) and inhoud is not null
     order by nr`,
    [meldpunt, signaalId, GEVOLG],
  )
  return rows.map(({ at, actor, inhoud }) => ({ at, actor, gevolg: unsealJson<Gevolg>(key, `logboek ${signaalId}`, inhoud) }))
}
