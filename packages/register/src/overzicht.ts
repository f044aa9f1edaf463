import type { Queryable } from './database.ts'

// What stands in mails, letters and codes that somebody has to look at, for the overview of a day. Ids, kinds and moments; no words.

/** Something that waits; `signaalId` null belongs to none. */
export interface Wachtend {
  reden: 'eerste_reactie' | 'beoordeling' | 'bevestiging' | 'vraag' | 'bezorgprobleem'
  signaalId: string | null
  sinds: Date
}

/** So much of each is read: more nobody looks through in a morning. */
const WACHTEND_MAX = 200

/**
 * Open signalen on which no officer acted, doubtful mails that nobody judged, codes that were not used yet, questions that the
 * melder did not answer, and letters of which it turned out since `since` that they do not arrive.
 */
export async function findWachtend(tx: Queryable, meldpunt: string, since: Date, now: Date): Promise<Wachtend[]> {
  const { rows } = await tx.query<Wachtend>(
    `(select 'eerste_reactie' as reden, id as "signaalId", opened_at as sinds
      from signalen
      where meldpunt = $1 and status not in ('afgerond', 'vernietigd')
        and not exists (select from opdrachten where meldpunt = $1 and signaal_id = signalen.id and state = 'uitgevoerd')
      order by opened_at
      limit $4)
     union all
     (select 'beoordeling', null, ontvangen_at
      from mails
      where meldpunt = $1 and verdict = 'onleesbaar' and signaal_id is null and map in ('handmatig', 'blijft')
      order by ontvangen_at
      limit $4)
     union all
     (select 'bevestiging', signaal_id, min(made_at)
      from codes
      where meldpunt = $1 and ended_at is null and expires_at > $3
      group by signaal_id, soort
      limit $4)
     union all
     (select 'vraag', asked.signaal_id, max(created_at)
      from uitgaand as asked
      join signalen on signalen.meldpunt = $1 and signalen.id = asked.signaal_id and status not in ('afgerond', 'vernietigd')
      where asked.meldpunt = $1 and asked.soort = 'vraag_aan_melder'
      group by asked.signaal_id
      having max(created_at) > coalesce((
        select max(ontvangen_at)
        from mails
        join deelnemers on deelnemers.meldpunt = $1 and deelnemers.signaal_id = mails.signaal_id and rol = 'melder' and adres_hash = afzender_hash
        where mails.meldpunt = $1 and mails.signaal_id = asked.signaal_id
      ), '-infinity')
      limit $4)
     union all
     (select 'bezorgprobleem', nullif(keten, ''), max(at)
      from logboek
      where meldpunt = $1 and gebeurtenis in ('brief mislukt', 'brief onbestelbaar') and at > $2 and gegevens ->> 'soort' <> ''
      group by keten
      limit $4)`,
    [meldpunt, since, now, WACHTEND_MAX],
  )
  return rows
}

/** Ids of all signalen that are not destroyed, oldest first. */
export async function findBestaande(tx: Queryable, meldpunt: string): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    "select id from signalen where meldpunt = $1 and status <> 'vernietigd' order by jaar, nummer",
    [meldpunt],
  )
  return rows.map(({ id }) => id)
}

/** Ids of signalen that somebody still works on, oldest first. */
export async function findOpen(tx: Queryable, meldpunt: string): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    "select id from signalen where meldpunt = $1 and status not in ('afgerond', 'vernietigd') order by jaar, nummer",
    [meldpunt],
  )
  return rows.map(({ id }) => id)
}

/** Ids of signalen that were open at some time from `van` until `tot`, that exclusive. */
export async function findInPeriode(tx: Queryable, meldpunt: string, van: Date, tot: Date): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `select id
     from signalen
     where meldpunt = $1 and opened_at < $3 and status <> 'vernietigd' and (status <> 'afgerond' or status_at >= $2)
     order by jaar, nummer`,
    [meldpunt, van, tot],
  )
  return rows.map(({ id }) => id)
}

export interface Telling {
  ontvangen: number
  afgehandeld: number
  wachtend: number
  ruis: number
}

/** Mails since a moment: kept, settled, of those no report; and how many still wait to be settled or for a person. */
export async function countMails(tx: Queryable, meldpunt: string, since: Date): Promise<Telling> {
  const { rows } = await tx.query<Telling>(
    `select
       count(*) filter (where kept_at > $2) as ontvangen,
       count(*) filter (where settled_at > $2) as afgehandeld,
       count(*) filter (where settled_at is null or verdict = 'onleesbaar' and signaal_id is null and map in ('handmatig', 'blijft')) as wachtend,
       count(*) filter (where settled_at > $2 and verdict = 'ruis') as ruis
     from mails
     where meldpunt = $1`,
    [meldpunt, since],
  )
  return rows[0] as Telling
}
