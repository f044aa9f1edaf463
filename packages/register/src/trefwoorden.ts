import { formatKenmerk } from '@meldpunt/signaal/kenmerk'
import type { Status } from '@meldpunt/signaal/status'
import type { Queryable } from './database.ts'
import type { Hashes } from './sleutels.ts'

// The blind index: a keyed hash of each normalised plate, phone, address. Equal hashes meet; nothing can be read from them.

export interface Trefwoord {
  /** Kind of thing, such as `kenteken`: those of verrijking/trefwoorden. */
  soort: string
  /** Normalised: the same thing written otherwise is the same text. */
  waarde: string
}

/**
 * Records what a signaal can be found by. `eerder` is what its reading named before: what of that is not named any more, since it was
 * corrected away, finds it no more. Safe to repeat.
 */
export async function recordTrefwoorden(
  tx: Queryable,
  hashes: Hashes,
  meldpunt: string,
  signaalId: string,
  trefwoorden: Trefwoord[],
  now: Date,
  eerder: Trefwoord[] = [],
): Promise<void> {
  await tx.query(
    `with gone as (
       delete from trefwoorden where meldpunt = $1 and signaal_id = $2 and hash = any($6::bytea[]) and hash <> all($3::bytea[])
     )
     insert into trefwoorden (meldpunt, signaal_id, hash, soort, since)
     select $1, $2, word.hash, word.soort, $5
     from unnest($3::bytea[], $4::text[]) as word (hash, soort)
     on conflict do nothing`,
    [
      meldpunt,
      signaalId,
      trefwoorden.map(({ soort, waarde }) => hashes.trefwoord(soort, waarde)),
      trefwoorden.map(({ soort }) => soort),
      now,
      eerder.map(({ soort, waarde }) => hashes.trefwoord(soort, waarde)),
    ],
  )
}

/** An earlier signaal that shares something with this one. */
export interface EerderSignaal {
  signaalId: string
  kenmerk: string
  status: Status
  openedAt: Date
  /** What kinds of trefwoord they share, each once. */
  gedeeld: string[]
}

/** Other signalen that share a trefwoord with this one, those that share most first; destroyed ones are not there to be found. */
export async function findEerdereSignalen(
  tx: Queryable,
  meldpunt: string,
  voorvoegsel: string,
  signaalId: string,
  limit: number,
): Promise<EerderSignaal[]> {
  const { rows } = await tx.query<{ signaalId: string; jaar: number; nummer: number; status: Status; openedAt: Date; gedeeld: string[] }>(
    `select signalen.id as "signaalId", jaar, nummer, status, opened_at as "openedAt", array_agg(distinct other.soort order by other.soort) as gedeeld
     from trefwoorden as own
     join trefwoorden as other on other.meldpunt = own.meldpunt and other.hash = own.hash and other.signaal_id <> own.signaal_id
     join signalen on signalen.meldpunt = other.meldpunt and signalen.id = other.signaal_id
     where own.meldpunt = $1 and own.signaal_id = $2 and status <> 'vernietigd' and vernietiging is distinct from 'loopt'
     group by signalen.id, jaar, nummer, status, opened_at
     order by count(distinct other.hash) desc, opened_at desc
     limit $3`,
    [meldpunt, signaalId, limit],
  )
  return rows.map(({ jaar, nummer, ...row }) => ({ ...row, kenmerk: formatKenmerk({ voorvoegsel, jaar, nummer }) }))
}
