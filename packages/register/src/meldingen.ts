import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import type { Lezing } from '@meldpunt/signaal/lezing'
import { type DataKey, sealJson, unsealJson } from './cipher.ts'
import type { Queryable } from './database.ts'
import type { Folder } from './places.ts'

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
  /** The folder in which it was last seen; null when it is gone from the mailbox. */
  plek: string | null
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
    `select meldingen.mail_id as "mailId", soort, at, inhoud, mails.map, coalesce(bewezen, false) as bewezen,
            (select place.map from mail_places as place
             where place.meldpunt = $1 and place.mail_id = mails.id and gone_at is null
             order by seen_at desc limit 1) as plek
     from meldingen
     join mails on mails.meldpunt = meldingen.meldpunt and mails.id = meldingen.mail_id
     where meldingen.meldpunt = $1 and meldingen.signaal_id = $2
     order by at, meldingen.mail_id`,
    [meldpunt, signaalId],
  )
  return rows.map(({ inhoud, ...row }) => ({ ...row, inhoud: unsealJson(key, `meldingen ${row.mailId}`, inhoud) }))
}

/** The folder of the mailbox in which an officer finds a mail, as the file calls it; one that stays where it was found lies there. */
export function folderOf({ mappen }: Pick<Meldpunt, 'mappen'>, { map, plek }: Pick<MeldingRow, 'map' | 'plek'>): string {
  return map === null || map === 'blijft' ? (plek ?? 'INBOX') : mappen[map]
}
