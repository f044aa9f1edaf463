import type { Lezing } from '@meldpunt/signaal/lezing'
import { type DataKey, sealJson, unsealJson } from './cipher.ts'
import type { Queryable } from './database.ts'
import type { Map as Folder } from './mails.ts'

// The words of each mail to a signaal: the report and what was added to it.

/** What one mail says to a signaal, kept under the signaal's key. */
export interface MeldingInhoud {
  melder: string
  onderwerp: string
  meldtekst: string
  /** The signature under it: names the melder's department. */
  handtekening?: string | null
  lezing: Lezing | null
  bijlagen: { naam: string; type: string; bytes: number; soort: string }[]
}

export interface MeldingRow {
  mailId: string
  soort: string
  at: Date
  /** Null until the mail is settled. */
  map: Folder | null
  bewezen: boolean
  inhoud: MeldingInhoud
}

/** Records the words of one mail to a signaal. Safe to repeat. */
export async function recordMelding(
  tx: Queryable,
  meldpunt: string,
  key: DataKey,
  melding: { mailId: string; signaalId: string; soort: 'signaal' | 'aanvulling' | 'onleesbaar'; at: Date; inhoud: MeldingInhoud },
): Promise<void> {
  await tx.query(
    'insert into meldingen (meldpunt, mail_id, signaal_id, soort, at, inhoud) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
    [meldpunt, melding.mailId, melding.signaalId, melding.soort, melding.at, sealJson(key, `meldingen ${melding.mailId}`, melding.inhoud)],
  )
}

/** All mails' words to a signaal, oldest first, opened; with where the mail has to stand and whether its sender was proven. */
export async function findMeldingen(tx: Queryable, meldpunt: string, key: DataKey, signaalId: string): Promise<MeldingRow[]> {
  const { rows } = await tx.query<Omit<MeldingRow, 'inhoud'> & { inhoud: Buffer }>(
    `select mail_id as "mailId", soort, at, inhoud, map, coalesce(bewezen, false) as bewezen
     from meldingen
     join mails on mails.meldpunt = meldingen.meldpunt and mails.id = mail_id
     where meldingen.meldpunt = $1 and meldingen.signaal_id = $2
     order by at, mail_id`,
    [meldpunt, signaalId],
  )
  return rows.map(({ inhoud, ...row }) => ({ ...row, inhoud: unsealJson(key, `meldingen ${row.mailId}`, inhoud) }))
}
