import { unsealJson } from './cipher.ts'
import type { Queryable } from './database.ts'
import type { Kluis } from './sleutels.ts'
import type { BriefInhoud, ClaimedBrief, State } from './uitgaand.ts'

// The budget of an address (route.md, Letters): which letters may go now, which are held or gathered, and when held ones go.

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
