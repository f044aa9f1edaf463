import { sealJson } from './cipher.ts'
import type { Queryable } from './database.ts'
import type { Kluis } from './sleutels.ts'

// Who acted. The logboek knows ids; which address an id is, stands here under the meldpunt's own key.

/** The id under which an address acts, written down with its address. Safe to repeat: an address keeps its id. */
export async function recordActor(tx: Queryable, kluis: Kluis, meldpunt: string, adres: string): Promise<string> {
  const id = kluis.hashes(meldpunt).actorId(adres)
  await tx.query('insert into actoren (meldpunt, id, inhoud) values ($1, $2, $3) on conflict do nothing', [
    meldpunt,
    id,
    sealJson(kluis.own(meldpunt), `actoren ${id}`, { adres }),
  ])
  return id
}
