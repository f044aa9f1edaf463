import { formatKenmerk } from '@meldpunt/signaal/kenmerk'
import { type DataKey, unsealJson } from './cipher.ts'
import type { Queryable } from './database.ts'
import type { Kluis } from './sleutels.ts'
import type { BriefInhoud } from './uitgaand.ts'

// Letters that the gate did not let go one by one: gathered into a list, or held by the budget and told of.

/** Letters rarely come alone: the first list, and the first word of held letters, wait so long for the others. Later ones wait an hour. */
const WACHT_MINUTES = 5
/** A list that a person can still look through; the rest stands in the next. */
const LIJST_MAX = 500

/** For whom a list is due: the keyed hashes of their addresses. */
export async function findVerzamelaars(tx: Queryable, meldpunt: string, now: Date): Promise<Buffer[]> {
  const { rows } = await tx.query<{ hash: Buffer }>(
    `select ontvanger_hash as hash
     from uitgaand
     where meldpunt = $1 and state = 'verzameld' and verzameld_in is null
     group by ontvanger_hash
     having min(created_at) <= $2::timestamptz - make_interval(mins => ${WACHT_MINUTES})
       and not exists (
         select from uitgaand as list
         where list.meldpunt = $1 and list.ontvanger_hash = uitgaand.ontvanger_hash and list.soort = 'verzamelmelding'
           and list.created_at > $2::timestamptz - interval '1 hour'
       )
     order by min(created_at)`,
    [meldpunt, now],
  )
  return rows.map(({ hash }) => hash)
}

export interface VerzameldeBrief {
  id: string
  signaalId: string
  createdAt: Date
}

/** The letters that one list is to stand for, locked, oldest first, and the address of whom they were for; null when none are left. */
export async function lockVerzameld(
  tx: Queryable,
  kluis: Kluis,
  meldpunt: string,
  ontvangerHash: Buffer,
): Promise<{ ontvanger: string; brieven: VerzameldeBrief[] } | null> {
  const { rows } = await tx.query<VerzameldeBrief & { sleutelId: string; inhoud: Buffer }>(
    `select id, signaal_id as "signaalId", created_at as "createdAt", sleutel_id as "sleutelId", inhoud
     from uitgaand
     where meldpunt = $1 and ontvanger_hash = $2 and state = 'verzameld' and verzameld_in is null and signaal_id is not null
     order by created_at, id
     limit ${LIJST_MAX}
     for update`,
    [meldpunt, ontvangerHash],
  )
  const keys = await kluis.openKeys(
    meldpunt,
    rows.map(({ sleutelId }) => sleutelId),
  )
  // All of them are for the same address; one that still opens tells it.
  for (const { id, sleutelId, inhoud } of rows) {
    const ontvanger = readOntvanger(keys.get(sleutelId), id, inhoud)
    if (ontvanger === null) continue
    return { ontvanger, brieven: rows.map(({ id, signaalId, createdAt }) => ({ id, signaalId, createdAt })) }
  }
  return null
}

/** Writes which letter holds the list that stands for these. */
export async function markVerzameld(tx: Queryable, meldpunt: string, ids: string[], lijst: string): Promise<void> {
  await tx.query('update uitgaand set verzameld_in = $3 where meldpunt = $1 and id = any($2)', [meldpunt, ids, lijst])
}

/** Gathered letters of a kind that were delivered, since the mail server took their list, and of which nothing followed yet. */
export async function findBezorgd(
  tx: Queryable,
  meldpunt: string,
  soort: string,
  limit: number,
): Promise<{ id: string; signaalId: string }[]> {
  const { rows } = await tx.query<{ id: string; signaalId: string }>(
    `select brief.id, brief.signaal_id as "signaalId"
     from uitgaand as brief
     join uitgaand as list on list.meldpunt = brief.meldpunt and list.id = brief.verzameld_in
     where brief.meldpunt = $1 and brief.state = 'verzameld' and brief.soort = $2 and brief.sent_at is null and list.state = 'verzonden'
     order by brief.created_at, brief.id
     limit $3`,
    [meldpunt, soort, limit],
  )
  return rows
}

/** Writes that a gathered letter was delivered with its list, outside every budget. Returns false when that was known. */
export async function markBezorgd(tx: Queryable, meldpunt: string, id: string, now: Date): Promise<boolean> {
  const { rowCount } = await tx.query(
    "update uitgaand set sent_at = $3, budget = null where meldpunt = $1 and id = $2 and state = 'verzameld' and sent_at is null",
    [meldpunt, id, now],
  )
  return rowCount === 1
}

export interface IngehoudenBrief {
  kenmerk: string | null
  signaalId: string | null
  soort: string
  ontvanger: string
  createdAt: Date
}

/**
 * The letters that the budget holds, oldest first, when some of them are new since they were last told of; then all count as
 * told. Empty when nothing is new, or all that is may not be all yet, and for a second process at the same moment.
 */
export async function reportIngehouden(
  tx: Queryable,
  kluis: Kluis,
  meldpunt: string,
  voorvoegsel: string,
  now: Date,
): Promise<IngehoudenBrief[]> {
  const { rowCount } = await tx.query(
    `update uitgaand set gemeld_at = $2
     where meldpunt = $1 and state = 'ingehouden' and gemeld_at is null and exists (
       select from uitgaand as first
       where first.meldpunt = $1 and first.state = 'ingehouden' and first.gemeld_at is null
         and first.created_at <= $2::timestamptz - make_interval(mins => ${WACHT_MINUTES})
     )`,
    [meldpunt, now],
  )
  if (!rowCount) return []
  const { rows } = await tx.query<{
    id: string
    signaalId: string | null
    soort: string
    createdAt: Date
    sleutelId: string
    inhoud: Buffer
    jaar: number | null
    nummer: number | null
  }>(
    `select uitgaand.id, signaal_id as "signaalId", soort, created_at as "createdAt", sleutel_id as "sleutelId", uitgaand.inhoud, jaar, nummer
     from uitgaand
     left join signalen on signalen.meldpunt = uitgaand.meldpunt and signalen.id = signaal_id
     where uitgaand.meldpunt = $1 and state = 'ingehouden'
     order by created_at, uitgaand.id
     limit ${LIJST_MAX}`,
    [meldpunt],
  )
  const keys = await kluis.openKeys(meldpunt, [...new Set(rows.map(({ sleutelId }) => sleutelId))])
  return rows.flatMap(({ id, sleutelId, inhoud, jaar, nummer, ...brief }) => {
    const ontvanger = readOntvanger(sleutelId === '' ? kluis.own(meldpunt) : keys.get(sleutelId), id, inhoud)
    if (ontvanger === null) return []
    const kenmerk = jaar === null || nummer === null ? null : formatKenmerk({ voorvoegsel, jaar, nummer })
    return [{ ...brief, kenmerk, ontvanger }]
  })
}

/** Is another letter of this kind about this signaal still on its way? */
export async function isUnderway(tx: Queryable, meldpunt: string, signaalId: string, soort: string, but: string): Promise<boolean> {
  const { rows } = await tx.query(
    `select from uitgaand
     where meldpunt = $1 and signaal_id = $2 and soort = $3 and id <> $4 and state in ('wacht', 'bezig', 'ingehouden', 'vastgehouden')
     limit 1`,
    [meldpunt, signaalId, soort, but],
  )
  return rows.length > 0
}

/** Null where the letter does not open: its key is gone, or its bytes are not what they were. Whoever sends it tells; a list goes on without it. */
function readOntvanger(key: DataKey | undefined, id: string, inhoud: Buffer): string | null {
  try {
    return key ? unsealJson<BriefInhoud>(key, `uitgaand ${id}`, inhoud).ontvanger : null
  } catch {
    return null
  }
}
