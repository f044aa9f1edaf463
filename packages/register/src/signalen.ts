import { formatKenmerk, type Kenmerk } from '@meldpunt/signaal/kenmerk'
import type { Lezing } from '@meldpunt/signaal/lezing'
import type { Status } from '@meldpunt/signaal/status'
import { type DataKey, sealJson, unsealJson } from './cipher.ts'
import type { Queryable } from './database.ts'
import type { Hashes, Kluis } from './sleutels.ts'

// Signalen, the words of each mail to them, and who belongs to them.

/** What one mail says to a signaal, kept under the signaal's key. */
export interface MeldingInhoud {
  melder: string
  onderwerp: string
  meldtekst: string
  lezing: Lezing | null
  bijlagen: { naam: string; type: string; bytes: number; soort: string }[]
}

/** What stands under a signaal's own key. */
export interface SignaalInhoud {
  melder: string
  onderwerp: string
}

export interface SignaalRow {
  id: string
  kenmerk: string
  jaar: number
  nummer: number
  status: Status
  statusAt: Date
  spoed: boolean
  onbevestigd: boolean
  eersteMail: string
  openedAt: Date
  inhoud: SignaalInhoud
}

/** A signaal that is to be recorded. Its id derives from its first mail. */
export interface NieuwSignaal {
  id: string
  mailId: string
  melder: string
  onderwerp: string
  spoed: boolean
  onbevestigd: boolean
  openedAt: Date
  jaar: number
}

/**
 * Records a signaal with the next number of its year: no gaps, no doubles, since the counter falls with the transaction.
 * The counter's row stays locked until then, so this comes last in a settle. Returns null when the signaal is there already.
 */
export async function recordSignaal(
  tx: Queryable,
  meldpunt: string,
  voorvoegsel: string,
  key: DataKey,
  hashes: Hashes,
  signaal: NieuwSignaal,
): Promise<Kenmerk | null> {
  const inhoud: SignaalInhoud = { melder: signaal.melder, onderwerp: signaal.onderwerp }
  const { rows } = await tx.query<{ nummer: number }>(
    `with teller as (
       insert into kenmerk_tellers as teller (meldpunt, jaar, laatste)
       select $1, $3, 1
       where not exists (select from signalen where meldpunt = $1 and id = $2)
       on conflict (meldpunt, jaar) do update set laatste = teller.laatste + 1
       returning laatste
     ), opened as (
       insert into signalen (meldpunt, id, jaar, nummer, status, status_at, spoed, onbevestigd, eerste_mail, opened_at, inhoud)
       select $1, $2, $3, laatste, 'geregistreerd', $4, $5, $6, $7, $4, $8 from teller
       returning nummer
     ), melder as (
       insert into deelnemers (meldpunt, signaal_id, adres_hash, rol, since)
       select $1, $2, $9, 'melder', $4 from opened where $9::bytea is not null
     )
     select nummer from opened`,
    [
      meldpunt,
      signaal.id,
      signaal.jaar,
      signaal.openedAt,
      signaal.spoed,
      signaal.onbevestigd,
      signaal.mailId,
      sealJson(key, `signalen ${signaal.id}`, inhoud),
      // A mail without a From has no melder, and everybody without a From would be him.
      signaal.melder === '' ? null : hashes.adres(signaal.melder),
    ],
  )
  return rows[0] ? { voorvoegsel, jaar: signaal.jaar, nummer: rows[0].nummer } : null
}

/** Records that an address belongs to a signaal. Safe to repeat. */
export async function recordDeelnemer(
  tx: Queryable,
  meldpunt: string,
  signaalId: string,
  adresHash: Buffer,
  rol: 'melder' | 'partner',
  since: Date,
): Promise<void> {
  await tx.query(
    'insert into deelnemers (meldpunt, signaal_id, adres_hash, rol, since) values ($1, $2, $3, $4, $5) on conflict do nothing',
    [meldpunt, signaalId, adresHash, rol, since],
  )
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

/** A signaal by its id, opened; null when there is none. */
export async function findSignaal(
  tx: Queryable,
  meldpunt: string,
  voorvoegsel: string,
  key: DataKey,
  id: string,
): Promise<SignaalRow | null> {
  const { rows } = await tx.query<Omit<SignaalRow, 'inhoud' | 'kenmerk'> & { inhoud: Buffer }>(
    `select id, jaar, nummer, status, status_at as "statusAt", spoed, onbevestigd, eerste_mail as "eersteMail", opened_at as "openedAt", inhoud
     from signalen
     where meldpunt = $1 and id = $2`,
    [meldpunt, id],
  )
  const row = rows[0]
  return row
    ? {
        ...row,
        kenmerk: formatKenmerk({ voorvoegsel, jaar: row.jaar, nummer: row.nummer }),
        inhoud: unsealJson(key, `signalen ${id}`, row.inhoud),
      }
    : null
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

/** What a mail points at; see `wijst` in intake/gelezen-mail. */
export interface Wijzers {
  messageIds: string[]
  tokens: string[]
  kenmerken: { jaar: number; nummer: number }[]
}

/** A signaal that a mail points at, best first. */
export interface AangewezenSignaal {
  id: string
  kenmerk: string
  via: 'token' | 'mail' | 'nummer'
  deelnemer: boolean
  tokenVanAfzender: boolean
  vernietigd: boolean
}

/** A letter of ours that a mail points at. */
export interface AangewezenBrief {
  id: string
  messageId: string
  soort: string
  signaalId: string | null
  ontvanger: string
}

/**
 * The signalen and letters that a mail points at: by thread token, by a reference to a mail that was kept, by the number
 * in the subject, in that order. `afzender` is the lower-case From address; whether it is proven is not asked here.
 */
export async function findSignaalForMail(
  tx: Queryable,
  kluis: Kluis,
  meldpunt: string,
  voorvoegsel: string,
  wijzers: Wijzers,
  afzender: string,
): Promise<{ signalen: AangewezenSignaal[]; brieven: AangewezenBrief[] }> {
  const hashes = kluis.hashes(meldpunt)
  const adresHash = hashes.adres(afzender)
  const { rows } = await tx.query<{
    id: string
    jaar: number
    nummer: number
    status: Status
    via: AangewezenSignaal['via']
    deelnemer: boolean
    tokenVanAfzender: boolean
  }>(
    `with pointed as (
       select signaal_id, 1 as rank, 'token' as via, ontvanger_hash = $5 as own
       from draden
       where meldpunt = $1 and token_hash = any($2)
       union all
       select signaal_id, 2, 'mail', false
       from mails
       where meldpunt = $1 and message_id_hash = any($3) and signaal_id is not null
       union all
       select signalen.id, 3, 'nummer', false
       from signalen
       join unnest($4::integer[], $6::integer[]) as named (jaar, nummer) using (jaar, nummer)
       where meldpunt = $1
     ), best as (
       select signaal_id, min(rank) as rank, (array_agg(via order by rank))[1] as via, bool_or(own) as own
       from pointed
       group by signaal_id
     )
     select id, jaar, nummer, status, via, own as "tokenVanAfzender",
            exists (select from deelnemers where meldpunt = $1 and deelnemers.signaal_id = id and adres_hash = $5) as deelnemer
     from best
     join signalen on meldpunt = $1 and id = signaal_id
     order by rank, opened_at desc`,
    [
      meldpunt,
      wijzers.tokens.map((token) => hashes.tokenHash(token)),
      wijzers.messageIds.map((id) => hashes.messageId(id)),
      wijzers.kenmerken.map(({ jaar }) => jaar),
      adresHash,
      wijzers.kenmerken.map(({ nummer }) => nummer),
    ],
  )
  const signalen = rows.map(({ jaar, nummer, status, ...row }) => ({
    ...row,
    kenmerk: formatKenmerk({ voorvoegsel, jaar, nummer }),
    vernietigd: status === 'vernietigd',
  }))
  return { signalen, brieven: await findAangewezenBrieven(tx, kluis, meldpunt, wijzers.messageIds) }
}

async function findAangewezenBrieven(tx: Queryable, kluis: Kluis, meldpunt: string, messageIds: string[]): Promise<AangewezenBrief[]> {
  if (messageIds.length === 0) return []
  const { rows } = await tx.query<{
    id: string
    messageId: string
    soort: string
    signaalId: string | null
    sleutelId: string
    inhoud: Buffer
  }>(
    `select id, message_id as "messageId", soort, signaal_id as "signaalId", sleutel_id as "sleutelId", inhoud
     from uitgaand
     where meldpunt = $1 and message_id = any($2)
     order by created_at desc`,
    [meldpunt, messageIds],
  )
  if (rows.length === 0) return []
  const keys = await kluis.openKeys(
    meldpunt,
    rows.map(({ sleutelId }) => sleutelId),
  )
  return rows.map(({ sleutelId, inhoud, ...brief }) => {
    const key = sleutelId === '' ? kluis.own(meldpunt) : keys.get(sleutelId)
    return { ...brief, ontvanger: key ? unsealJson<{ ontvanger: string }>(key, `uitgaand ${brief.id}`, inhoud).ontvanger : '' }
  })
}

/** Moves a signaal to a status. */
export async function changeStatus(tx: Queryable, meldpunt: string, id: string, status: Status, now: Date): Promise<void> {
  await tx.query('update signalen set status = $3, status_at = $4 where meldpunt = $1 and id = $2', [meldpunt, id, status, now])
}

/** Keeps others who lock this signaal waiting until the transaction ends. */
export async function lockSignaal(tx: Queryable, meldpunt: string, id: string): Promise<void> {
  await tx.query('select from signalen where meldpunt = $1 and id = $2 for update', [meldpunt, id])
}

/** Has a signaal treated as urgent from now on. Never the other way round: that is a person's word. */
export async function markSpoed(tx: Queryable, meldpunt: string, id: string): Promise<void> {
  await tx.query('update signalen set spoed = true where meldpunt = $1 and id = $2 and not spoed', [meldpunt, id])
}
