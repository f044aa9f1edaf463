import { formatKenmerk } from '@meldpunt/signaal/kenmerk'
import type { Status } from '@meldpunt/signaal/status'
import { unsealJson } from './cipher.ts'
import type { Queryable } from './database.ts'
import type { Kluis } from './sleutels.ts'
import type { BriefInhoud } from './uitgaand.ts'

// What a mail points at: the signalen and the letters of ours that it answers, quotes or names.

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
  /** Below a line of it no command is read. */
  tekst: string
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
    vernietiging: string | null
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
     select id, jaar, nummer, status, vernietiging, via, own as "tokenVanAfzender",
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
  const signalen = rows.map(({ jaar, nummer, status, vernietiging, ...row }) => ({
    ...row,
    kenmerk: formatKenmerk({ voorvoegsel, jaar, nummer }),
    vernietigd: status === 'vernietigd' || vernietiging === 'loopt',
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
    const { ontvanger, tekst } = key ? unsealJson<BriefInhoud>(key, `uitgaand ${brief.id}`, inhoud) : { ontvanger: '', tekst: '' }
    return { ...brief, ontvanger, tekst }
  })
}
