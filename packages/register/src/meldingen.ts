import type { Lezing } from '@meldpunt/signaal/lezing'
import { type DataKey, sealJson, unsealJson } from './cipher.ts'
import type { Queryable } from './database.ts'

// The words of each mail to a signaal: the report and what was added to it.

/** What one mail says to a signaal, kept under the signaal's key. */
export interface MeldingInhoud {
  melder: string
  onderwerp: string
  meldtekst: string
  lezing: Lezing | null
  bijlagen: { naam: string; type: string; bytes: number; soort: string }[]
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

/** All mails' words to a signaal, oldest first, opened. */
export async function findMeldingen(
  tx: Queryable,
  meldpunt: string,
  key: DataKey,
  signaalId: string,
): Promise<{ mailId: string; soort: string; at: Date; inhoud: MeldingInhoud }[]> {
  const { rows } = await tx.query<{ mailId: string; soort: string; at: Date; inhoud: Buffer }>(
    'select mail_id as "mailId", soort, at, inhoud from meldingen where meldpunt = $1 and signaal_id = $2 order by at, mail_id',
    [meldpunt, signaalId],
  )
  return rows.map(({ inhoud, ...row }) => ({ ...row, inhoud: unsealJson(key, `meldingen ${row.mailId}`, inhoud) }))
}
