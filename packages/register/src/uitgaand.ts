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

/** Of one kind about one signaal, one addressee gets at most this many letters in 24 hours: the stop for loops nobody foresaw. */
const PER_SOORT_MAX = 5
/** Of letters that may be gathered, one addressee gets so many of a kind in an hour; beyond that one list (route.md, "Budget"). */
const LOS_MAX = 20

/**
 * Claims letters for one try each, until `claimedUntil`. A letter that is not due, or that another process has, is absent
 * from the answer; `ingehouden` when the budget of its addressee is used up, `verzameld` when a list will stand for it (the
 * row then says so); `dicht` when its key is gone. Letters that are under way count against the budget.
 */
export async function claimBrieven(
  tx: Queryable,
  kluis: Kluis,
  meldpunt: string,
  ids: string[],
  now: Date,
  claimedUntil: Date,
): Promise<Map<string, ClaimedBrief | 'ingehouden' | 'verzameld' | 'dicht'>> {
  // Letters to one addressee are claimed one after the other: at the same time each would find room for itself.
  await tx.query(
    `select pg_advisory_xact_lock(adres)
     from (
       select distinct hashtextextended(encode(ontvanger_hash, 'hex'), 0) as adres
       from uitgaand
       where meldpunt = $1 and id = any($2) and budget is not null and tries = 0
       order by adres
     ) as addressees`,
    [meldpunt, ids],
  )
  const { rows } = await tx.query<{
    id: string
    soort: string
    signaalId: string | null
    mailId: string | null
    sleutelId: string
    messageId: string
    tries: number
    createdAt: Date
    inhoud: Buffer
    state: State
  }>(
    `with due as (
       select id, ontvanger_hash, signaal_id, soort, voorrang, created_at, budget, verzamelbaar, budget is not null and tries = 0 as counts
       from uitgaand
       where meldpunt = $1 and id = any($2) and (state = 'wacht' and due_at <= $3 or state = 'bezig' and claimed_until <= $3)
         and not exists (
           select from signalen where signalen.meldpunt = $1 and signalen.id = uitgaand.signaal_id and vernietiging = 'loopt'
         )
       for update skip locked
     ), placed as (
       select due.*,
         row_number() over (partition by ontvanger_hash, counts order by voorrang, created_at, id) as place,
         row_number() over (partition by ontvanger_hash, counts, signaal_id, soort order by voorrang, created_at, id) as place_soort,
         row_number() over (partition by ontvanger_hash, counts, verzamelbaar, soort order by voorrang, created_at, id) as place_los
       from due
     ), used as materialized (
       select ontvanger_hash,
         (select count(*) from uitgaand as sent
          where sent.meldpunt = $1 and sent.ontvanger_hash = addressee.ontvanger_hash and sent.budget is not null and sent.sent_at > $3::timestamptz - interval '24 hours')
         + (select count(*) from uitgaand as busy
            where busy.meldpunt = $1 and busy.ontvanger_hash = addressee.ontvanger_hash and busy.budget is not null and busy.state = 'bezig') as letters
       from (select distinct ontvanger_hash from placed where counts) as addressee
     ), judged as materialized (
       select id, counts and (
           place + letters > budget
           or signaal_id is not null and place_soort
           + (select count(*) from uitgaand as sent
              where sent.meldpunt = $1 and sent.signaal_id = placed.signaal_id and sent.soort = placed.soort and sent.ontvanger_hash = placed.ontvanger_hash
                and sent.budget is not null and (sent.sent_at > $3::timestamptz - interval '24 hours' or sent.state = 'bezig')) > ${PER_SOORT_MAX}
         ) as vol,
         counts and verzamelbaar and place_los
           + (select count(*) from uitgaand as los
              where los.meldpunt = $1 and los.ontvanger_hash = placed.ontvanger_hash and los.soort = placed.soort and los.verzamelbaar
                and (los.sent_at > $3::timestamptz - interval '1 hour' or los.state = 'bezig')) > ${LOS_MAX} as veel
       from placed
       left join used using (ontvanger_hash)
     )
     update uitgaand as brief
     set state = case when veel then 'verzameld' when vol then 'ingehouden' else 'bezig' end,
         claimed_until = case when veel or vol then null else $4::timestamptz end,
         tries = tries + case when veel or vol then 0 else 1 end
     from judged
     where brief.meldpunt = $1 and brief.id = judged.id
     returning brief.id, soort, signaal_id as "signaalId", mail_id as "mailId", sleutel_id as "sleutelId", message_id as "messageId", tries, created_at as "createdAt", inhoud, state`,
    [meldpunt, ids, now, claimedUntil],
  )
  const sleutelIds = new Set(rows.filter(({ state, sleutelId }) => state === 'bezig' && sleutelId !== '').map(({ sleutelId }) => sleutelId))
  const keys = await kluis.openKeys(meldpunt, [...sleutelIds])
  const claimed = new Map<string, ClaimedBrief | 'ingehouden' | 'verzameld' | 'dicht'>()
  for (const { sleutelId, inhoud, state, ...brief } of rows) {
    const key = sleutelId === '' ? kluis.own(meldpunt) : keys.get(sleutelId)
    if (state === 'ingehouden' || state === 'verzameld') claimed.set(brief.id, state)
    else claimed.set(brief.id, key ? { ...brief, inhoud: unsealJson<BriefInhoud>(key, `uitgaand ${brief.id}`, inhoud) } : 'dicht')
  }
  return claimed
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

/**
 * Lets held letters go whose addressee has room again; of several of one kind about one signaal only the newest goes, the
 * others stay as `onderdrukt`. Returns how many go.
 */
export async function releaseIngehouden(tx: Queryable, meldpunt: string, now: Date): Promise<number> {
  await tx.query(
    `update uitgaand as older set state = 'onderdrukt'
     from (
       select id, row_number() over (partition by signaal_id, soort, ontvanger_hash order by created_at desc, id desc) as place
       from uitgaand
       where meldpunt = $1 and state = 'ingehouden' and signaal_id is not null
     ) as held
     where older.meldpunt = $1 and older.id = held.id and place > 1 and older.state = 'ingehouden'`,
    [meldpunt],
  )
  // Room is counted once per addressee: after a flood one officer has thousands of letters waiting.
  const { rowCount } = await tx.query(
    `with held as (
       select id, budget, ontvanger_hash, signaal_id, soort, row_number() over (partition by ontvanger_hash order by voorrang, created_at, id) as place
       from uitgaand
       where meldpunt = $1 and state = 'ingehouden'
     ), used as materialized (
       select ontvanger_hash,
         (select count(*) from uitgaand as sent
          where sent.meldpunt = $1 and sent.ontvanger_hash = addressee.ontvanger_hash and sent.budget is not null and sent.sent_at > $2::timestamptz - interval '24 hours') as letters
       from (select distinct ontvanger_hash from held) as addressee
     ), fitting as materialized (
       select id, ontvanger_hash, signaal_id, soort
       from held
       join used using (ontvanger_hash)
       where place + letters <= budget
     )
     update uitgaand as brief set state = 'wacht', due_at = $2
     from fitting
     where brief.meldpunt = $1 and brief.id = fitting.id and brief.state = 'ingehouden'
       and (select count(*) from uitgaand as sent
            where sent.meldpunt = $1 and sent.signaal_id = fitting.signaal_id and sent.soort = fitting.soort and sent.ontvanger_hash = fitting.ontvanger_hash
              and sent.budget is not null and sent.sent_at > $2::timestamptz - interval '24 hours') < ${PER_SOORT_MAX}`,
    [meldpunt, now],
  )
  if (rowCount) await tx.query("select pg_notify('uitgaand', $1)", [meldpunt])
  return rowCount ?? 0
}

/** Lets held letters go at once because a person said so (`meldpunt uitgaand vrij`); all of them, or these ids, then also one for which a list stood. Outside the budget from now on. */
export async function releaseByHand(tx: Queryable, meldpunt: string, ids: string[] | null, now: Date): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `update uitgaand set state = 'wacht', due_at = $3, budget = null
     where meldpunt = $1 and (state in ('ingehouden', 'vastgehouden') and ($2::text[] is null or id = any($2)) or state = 'verzameld' and id = any($2))
     returning id`,
    [meldpunt, ids, now],
  )
  if (rows.length) await tx.query("select pg_notify('uitgaand', $1)", [meldpunt])
  return rows.map(({ id }) => id)
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
