import type { Queryable } from './database.ts'
import type { Hashes } from './sleutels.ts'

/** What a further letter names to stand in the thread of the ones before it; for compose's `In-Reply-To` and `References`. */
export interface Draad {
  inReplyTo: string | null
  references: string[]
}

/** The first letter is the root of a thread, the newest its end: mail programs need no more. */
const LAATSTE = 3

/** The thread of the letters that an address got about a signaal; empty while there is none. */
export async function findDraad(tx: Queryable, hashes: Hashes, meldpunt: string, signaalId: string, ontvanger: string): Promise<Draad> {
  const { rows } = await tx.query<{ messageId: string }>(
    `select message_id as "messageId"
     from uitgaand
     where meldpunt = $1 and signaal_id = $2 and ontvanger_hash = $3 and sent_at is not null and state <> 'verzameld'
     order by sent_at, created_at, id`,
    [meldpunt, signaalId, hashes.adres(ontvanger)],
  )
  const ids = rows.map(({ messageId }) => messageId)
  const [first, ...rest] = ids
  return { inReplyTo: ids.at(-1) ?? null, references: first === undefined ? [] : [first, ...rest.slice(-LAATSTE)] }
}
