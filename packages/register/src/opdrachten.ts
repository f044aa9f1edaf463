import { type DataKey, sealJson, unsealJson } from './cipher.ts'
import type { Queryable } from './database.ts'

// Mails with commands, and what came of each. One row a mail: what is written once acts once.

export type Opdrachtstand = 'uitgevoerd' | 'niets_gedaan' | 'proef' | 'wacht' | 'geweigerd' | 'vervallen'

/** What a mail ordered, to be read again when its code comes. */
export interface OpdrachtInhoud {
  /** The part of the mail in which commands may stand. */
  tekst: string
  /** The day on which it was read: "morgen" is counted from there. */
  gelezenOp: string
  /** The doubtful mail in whose thread it was written. */
  twijfelmail: string | null
  /** The lines, and the code of what came of each. */
  regels: { regel: string; uitkomst: string }[]
}

export interface OpdrachtRow {
  mailId: string
  signaalId: string | null
  actor: string
  state: Opdrachtstand
  inhoud: OpdrachtInhoud
}

/** Records what came of a mail with commands. Throws when the mail has a row: then nothing else of this settle may stand. */
export async function recordOpdracht(
  tx: Queryable,
  meldpunt: string,
  { key, sleutelId }: { key: DataKey; sleutelId: string },
  { mailId, signaalId, actor, state, inhoud }: OpdrachtRow,
  now: Date,
): Promise<void> {
  await tx.query(
    `insert into opdrachten (meldpunt, mail_id, signaal_id, actor, at, state, sleutel_id, inhoud)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [meldpunt, mailId, signaalId, actor, now, state, sleutelId, sealJson(key, `opdrachten ${mailId}`, inhoud)],
  )
}

/** Locks a mail whose commands wait for a code, and opens it; null when it does not wait (any more). */
export async function lockWachtend(
  tx: Queryable,
  meldpunt: string,
  mailId: string,
  openKey: (sleutelId: string) => Promise<DataKey | undefined>,
): Promise<OpdrachtRow | null> {
  const { rows } = await tx.query<Omit<OpdrachtRow, 'inhoud'> & { sleutelId: string; inhoud: Buffer }>(
    `select mail_id as "mailId", signaal_id as "signaalId", actor, state, sleutel_id as "sleutelId", inhoud
     from opdrachten
     where meldpunt = $1 and mail_id = $2 and state = 'wacht'
     for update`,
    [meldpunt, mailId],
  )
  const [row] = rows
  const key = row && (await openKey(row.sleutelId))
  if (!row || !key) return null
  const { sleutelId: _, inhoud, ...rest } = row
  return { ...rest, inhoud: unsealJson(key, `opdrachten ${mailId}`, inhoud) }
}

/** Ends the wait of a mail with commands. */
export async function endWachtend(tx: Queryable, meldpunt: string, mailId: string, state: Opdrachtstand): Promise<void> {
  await tx.query("update opdrachten set state = $3 where meldpunt = $1 and mail_id = $2 and state = 'wacht'", [meldpunt, mailId, state])
}

/** Mails with commands in the name of an actor since then that were answered and of which nothing was carried out. */
export async function countVergeefs(tx: Queryable, meldpunt: string, actor: string, since: Date): Promise<number> {
  const { rows } = await tx.query<{ aantal: number }>(
    "select count(*) as aantal from opdrachten where meldpunt = $1 and actor = $2 and at > $3 and state not in ('uitgevoerd', 'geweigerd')",
    [meldpunt, actor, since],
  )
  return rows[0]?.aantal ?? 0
}
