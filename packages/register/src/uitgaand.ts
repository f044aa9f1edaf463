import type { Agendadeel, Briefbijlage } from '@meldpunt/mail/compose'
import { formatKenmerk } from '@meldpunt/signaal/kenmerk'
import { type DataKey, sealJson, unsealJson } from './cipher.ts'
import type { Queryable } from './database.ts'
import { appendKetens, appendLogboek, type Gebeurtenis } from './logboek.ts'
import type { Kluis } from './sleutels.ts'

// The outbox: the one gate for outgoing mail. A letter is a row with a key per cause, written in the transaction that
// caused it; it is due by its row and not by any queue, and it goes to the one address that it was written for.

export type Klasse = 'geen' | 'nodig' | 'vol'
const RANK: Record<Klasse, number> = { geen: 0, nodig: 1, vol: 2 }

/** A letter as it will go out; kept under the key of its signaal, its mail, or the meldpunt. */
export interface BriefInhoud {
  ontvanger: string
  onderwerp: string
  tekst: string
  html: string
  /** RFC 3834: `auto-replied` answers a mail, `auto-generated` does not. */
  automatisch: 'auto-replied' | 'auto-generated'
  aanMelder: boolean
  inReplyTo: string | null
  references: string[]
  /** Absent where the letter has none. */
  agenda?: Agendadeel
  bijlagen?: BewaardeBijlage[]
}

/** An attachment as it is kept: its bytes in base64, sealed with the letter. */
export interface BewaardeBijlage extends Omit<Briefbijlage, 'inhoud'> {
  base64: string
}

export interface NieuweBrief {
  soort: string
  /** What made it necessary; with the addressee this is its key: the same cause never makes a second letter. */
  oorzaak: string
  klasse: Klasse
  /** The most that this addressee may be told (route.md, Letters). */
  hoogsteKlasse: Klasse
  signaalId: string | null
  mailId: string | null
  /** Whose key: a signaal's or a mail's id, or '' for the meldpunt's own. */
  sleutelId: string
  key: DataKey
  messageId: string
  /** 0 spoed, 1 to reporters, 2 to roles. */
  voorrang: 0 | 1 | 2
  /** Letters that this addressee may get in 24 hours; null stands outside the budget. */
  budget: number | null
  /** Letters are switched off for this addressee: kept, never sent. */
  onderdrukt: boolean
  /** When the mail that caused it came in; after a restored backup older causes wait for a person. */
  oorzaakAt: Date
  /** Of many such letters in an hour the later ones go as one list (verzameling.ts). */
  verzamelbaar: boolean
  /** The signalen that a letter about several tells of: what is destroyed with each of them. */
  over: readonly string[]
  inhoud: BriefInhoud
}

export type State =
  | 'wacht'
  | 'bezig'
  | 'verzonden'
  | 'mislukt'
  | 'ingehouden'
  | 'onderdrukt'
  | 'vastgehouden'
  | 'onbestelbaar'
  /** A list stands, or will stand, for it. */
  | 'verzameld'

/**
 * Posts a letter into the outbox and tells the relay. Safe to repeat: the same cause and addressee stay one letter.
 * Returns its id. Throws when the letter says more than its addressee may hear: that is a bug and must be loud.
 */
export async function postBrief(tx: Queryable, kluis: Kluis, meldpunt: string, brief: NieuweBrief, now: Date): Promise<string> {
  if (RANK[brief.klasse] > RANK[brief.hoogsteKlasse])
    throw new Error(`letter ${brief.soort} of class ${brief.klasse} may not go to an addressee of class ${brief.hoogsteKlasse}`)
  const hashes = kluis.hashes(meldpunt)
  const id = hashes.briefId(brief.signaalId ?? brief.mailId ?? '', brief.oorzaak, brief.inhoud.ontvanger)
  await tx.query(
    `with posted as (
     insert into uitgaand (meldpunt, id, signaal_id, mail_id, soort, oorzaak, klasse, ontvanger_hash, voorrang, budget, sleutel_id, inhoud, message_id, state, created_at, due_at,
       verzamelbaar, over)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
       case
         when $14 then 'onderdrukt'
         when exists (select from herstel where meldpunt = $1 and mail_tot >= $15) then 'vastgehouden'
         else 'wacht'
       end, $16, $16, $17, $18)
     on conflict (meldpunt, id) do nothing
     returning id
     )
     select pg_notify('uitgaand', $1) from posted`,
    [
      meldpunt,
      id,
      brief.signaalId,
      brief.mailId,
      brief.soort,
      brief.oorzaak,
      brief.klasse,
      hashes.adres(brief.inhoud.ontvanger),
      brief.voorrang,
      brief.budget,
      brief.sleutelId,
      sealJson(brief.key, `uitgaand ${id}`, brief.inhoud),
      brief.messageId,
      brief.onderdrukt,
      brief.oorzaakAt,
      now,
      brief.verzamelbaar,
      brief.over,
    ],
  )
  return id
}

/** Writes which thread token an addressee of a signaal got, so that his answer finds its way back. Safe to repeat. */
export async function recordDraad(tx: Queryable, kluis: Kluis, meldpunt: string, signaalId: string, ontvanger: string): Promise<string> {
  const hashes = kluis.hashes(meldpunt)
  const token = hashes.token(signaalId, ontvanger)
  await tx.query('insert into draden (meldpunt, token_hash, signaal_id, ontvanger_hash) values ($1, $2, $3, $4) on conflict do nothing', [
    meldpunt,
    hashes.tokenHash(token),
    signaalId,
    hashes.adres(ontvanger),
  ])
  return token
}

/** Ids of letters that are due, most urgent first; also those whose sender died over them. */
export async function findDueBrieven(
  tx: Queryable,
  meldpunt: string,
  now: Date,
  limit: number,
): Promise<{ id: string; voorrang: number; tries: number }[]> {
  const { rows } = await tx.query<{ id: string; voorrang: number; tries: number }>(
    `select id, voorrang, tries
     from uitgaand
     where meldpunt = $1 and (state = 'wacht' and due_at <= $2 or state = 'bezig' and claimed_until <= $2)
     order by voorrang, due_at, created_at, id
     limit $3`,
    [meldpunt, now, limit],
  )
  return rows
}

/** A letter that this process may now try to send. */
export interface ClaimedBrief {
  id: string
  soort: string
  signaalId: string | null
  mailId: string | null
  messageId: string
  /** Counts this try. */
  tries: number
  createdAt: Date
  inhoud: BriefInhoud
}

/**
 * Writes that the mail server took letters. `along` brings about what follows from it for those that were written, and returns
 * what has to stand in the logboek: it comes between letters and logboek, the order in which everybody takes their locks.
 */
export async function markVerzonden(
  tx: Queryable,
  meldpunt: string,
  ids: string[],
  now: Date,
  along: (taken: Verzonden[]) => Promise<(Gebeurtenis & { keten: string })[]> = async () => [],
): Promise<void> {
  const { rows } = await tx.query<Verzonden>(
    `update uitgaand
     set state = 'verzonden', sent_at = $3, claimed_until = null, last_error = null
     where meldpunt = $1 and id = any($2) and state = 'bezig'
     returning id, soort, signaal_id as "signaalId"`,
    [meldpunt, ids, now],
  )
  const followed = await along(rows)
  await appendKetens(tx, meldpunt, [
    ...rows.map(({ id, soort, signaalId }) => ({
      keten: signaalId ?? '',
      at: now,
      actor: 'worker',
      gebeurtenis: 'brief verzonden',
      gegevens: { brief: id, soort },
    })),
    ...followed,
  ])
}

interface Verzonden {
  id: string
  soort: string
  signaalId: string | null
}

/** Puts a claimed letter off until `dueAt`; `error` is a code such as `451` or `ECONNECTION`. */
export async function postponeBrief(tx: Queryable, meldpunt: string, id: string, error: string, dueAt: Date): Promise<void> {
  await tx.query(
    "update uitgaand set state = 'wacht', claimed_until = null, last_error = $3, due_at = $4 where meldpunt = $1 and id = $2 and state = 'bezig'",
    [meldpunt, id, error, dueAt],
  )
}

/** Puts back a claimed letter that was never tried, because the mail server took none: the try does not count. */
export async function unclaimBrief(tx: Queryable, meldpunt: string, id: string, error: string, dueAt: Date): Promise<void> {
  await tx.query(
    "update uitgaand set state = 'wacht', claimed_until = null, tries = tries - 1, last_error = $3, due_at = $4 where meldpunt = $1 and id = $2 and state = 'bezig'",
    [meldpunt, id, error, dueAt],
  )
}

/** Ends a claimed letter unsent, because letters were switched off for its addressee since it was posted. */
export async function markOnderdrukt(
  tx: Queryable,
  meldpunt: string,
  brief: { id: string; soort: string; signaalId: string | null },
  now: Date,
): Promise<void> {
  const { rowCount } = await tx.query(
    "update uitgaand set state = 'onderdrukt', claimed_until = null where meldpunt = $1 and id = $2 and state = 'bezig'",
    [meldpunt, brief.id],
  )
  if (rowCount)
    await appendLogboek(tx, meldpunt, brief.signaalId ?? '', [
      { at: now, actor: 'worker', gebeurtenis: 'brief onderdrukt', gegevens: { brief: brief.id, soort: brief.soort } },
    ])
}

/** Gives a letter up: the server refused it for good, or every try failed. */
export async function markMislukt(
  tx: Queryable,
  meldpunt: string,
  brief: { id: string; soort: string; signaalId: string | null },
  error: string,
  now: Date,
): Promise<void> {
  const { rowCount } = await tx.query(
    "update uitgaand set state = 'mislukt', claimed_until = null, last_error = $3 where meldpunt = $1 and id = $2 and state in ('bezig', 'wacht')",
    [meldpunt, brief.id, error],
  )
  if (rowCount)
    await appendLogboek(tx, meldpunt, brief.signaalId ?? '', [
      { at: now, actor: 'worker', gebeurtenis: 'brief mislukt', gegevens: { brief: brief.id, soort: brief.soort, fout: error } },
    ])
}

/** A letter by its id, with the address it was written for ('' when its key is gone); null when there is none. */
export async function findBrief(
  tx: Queryable,
  kluis: Kluis,
  meldpunt: string,
  id: string,
): Promise<{ id: string; soort: string; signaalId: string | null; sentAt: Date | null; ontvanger: string } | null> {
  const { rows } = await tx.query<{ soort: string; signaalId: string | null; sentAt: Date | null; sleutelId: string; inhoud: Buffer }>(
    'select soort, signaal_id as "signaalId", sent_at as "sentAt", sleutel_id as "sleutelId", inhoud from uitgaand where meldpunt = $1 and id = $2',
    [meldpunt, id],
  )
  const row = rows[0]
  if (!row) return null
  const { sleutelId, inhoud, ...brief } = row
  const key = sleutelId === '' ? kluis.own(meldpunt) : (await kluis.openKeys(meldpunt, [sleutelId])).get(sleutelId)
  return { id, ...brief, ontvanger: key ? unsealJson<BriefInhoud>(key, `uitgaand ${id}`, inhoud).ontvanger : '' }
}

/**
 * Writes that a letter came back for good; also one whose sending is not written down yet, since a bounce can be faster
 * than that. Returns false when it was known already or was no letter of ours.
 */
export async function markOnbestelbaar(tx: Queryable, meldpunt: string, id: string, error: string, now: Date): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update uitgaand set state = 'onbestelbaar', last_error = $3, sent_at = coalesce(sent_at, $4), claimed_until = null
     where meldpunt = $1 and id = $2 and state in ('bezig', 'verzonden')`,
    [meldpunt, id, error, now],
  )
  return rowCount === 1
}

/** Has failed letters tried again (`meldpunt uitgaand opnieuw`). */
export async function retryBrieven(tx: Queryable, meldpunt: string, ids: string[] | null, now: Date): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `update uitgaand set state = 'wacht', due_at = $3, tries = 0
     where meldpunt = $1 and (state = 'mislukt' or state = 'wacht' and last_error is not null) and ($2::text[] is null or id = any($2))
     returning id`,
    [meldpunt, ids, now],
  )
  if (rows.length) await tx.query("select pg_notify('uitgaand', $1)", [meldpunt])
  return rows.map(({ id }) => id)
}

/** A letter as the beheerder sees it: kind, state and age, never to whom or what. */
export interface BriefRow {
  id: string
  kenmerk: string | null
  soort: string
  state: State
  createdAt: Date
  dueAt: Date
  tries: number
  lastError: string | null
}

/** Letters of a meldpunt, newest first; all, or those in these states. */
export async function listBrieven(
  tx: Queryable,
  meldpunt: string,
  voorvoegsel: string,
  { states, limit }: { states: State[] | null; limit: number },
): Promise<BriefRow[]> {
  const { rows } = await tx.query<BriefRow & { jaar: number | null; nummer: number | null }>(
    `select uitgaand.id, jaar, nummer, soort, state, created_at as "createdAt", uitgaand.due_at as "dueAt", tries, last_error as "lastError"
     from uitgaand
     left join signalen on signalen.meldpunt = uitgaand.meldpunt and signalen.id = signaal_id
     where uitgaand.meldpunt = $1 and ($2::text[] is null or state = any($2))
     order by created_at desc, uitgaand.id
     limit $3`,
    [meldpunt, states, limit],
  )
  return rows.map(({ jaar, nummer, ...row }) => ({
    ...row,
    kenmerk: jaar === null || nummer === null ? null : formatKenmerk({ voorvoegsel, jaar, nummer }),
  }))
}

/** Was a letter of this kind posted to an address since then, whatever its cause? */
export async function wasWritten(tx: Queryable, meldpunt: string, soort: string, adresHash: Buffer, since: Date): Promise<boolean> {
  const { rows } = await tx.query(
    'select from uitgaand where meldpunt = $1 and ontvanger_hash = $2 and soort = $3 and created_at > $4 limit 1',
    [meldpunt, adresHash, soort, since],
  )
  return rows.length > 0
}

/** How many letters about a signaal went out. */
export async function countBrieven(tx: Queryable, meldpunt: string, signaalId: string): Promise<number> {
  const { rows } = await tx.query<{ aantal: number }>(
    'select count(*) as aantal from uitgaand where meldpunt = $1 and signaal_id = $2 and sent_at is not null',
    [meldpunt, signaalId],
  )
  return rows[0]?.aantal ?? 0
}
