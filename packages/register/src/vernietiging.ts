import { type Day, dayOf } from '@meldpunt/runtime/clock'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import { rollenOf } from '@meldpunt/runtime/rollen'
import { formatKenmerk } from '@meldpunt/signaal/kenmerk'
import type { Signaal } from '@meldpunt/signaal/signaal'
import type { DataKey } from './cipher.ts'
import type { Queryable } from './database.ts'
import { appendLogboek } from './logboek.ts'
import { lockSignaal } from './signalen.ts'

// Destructions (Stap 5b), each with its steps and when each was done. Nothing starts one but a confirmed signaal, or a
// confirmed line about mails without one (zonder-signaal.ts); whoever finds a step undone carries on there. What all
// there is to destroy is said in resten.ts.

/** When each step was done, in this order; null: not yet. */
export interface Stappen {
  gehoudenAt: Date | null
  gemeldAt: Date | null
  gewistAt: Date | null
  vernietigdAt: Date | null
  endedAt: Date | null
}

export interface Vernietiging extends Stappen {
  id: string
  /** Null: of mails without a signaal. */
  signaalId: string | null
  kenmerk: string | null
  jaar: number
  /** Mails without a signaal that came in before this. */
  voor: Date | null
  /** The outcome that it was closed with, or `zonder_signaal`. */
  uitkomst: string
  /** Number of the selectielijst. */
  grond: string | null
  volgt: string | null
  /** Roles, not persons. */
  aanvrager: string
  bevestiger: string | null
  begonnenAt: Date
  bijlagen: number
  brieven: number
  geadresseerden: number
  dueAt: Date
  tries: number
  lastError: string | null
}

/** Columns of `vernietigingen`, as openVernietiging takes them. */
export const COLUMNS = `id, signaal_id as "signaalId", jaar, nummer, voor, uitkomst, grond, volgt, aanvrager, bevestiger, begonnen_at as "begonnenAt",
  gehouden_at as "gehoudenAt", gemeld_at as "gemeldAt", gewist_at as "gewistAt", vernietigd_at as "vernietigdAt", ended_at as "endedAt",
  bijlagen, brieven, geadresseerden, due_at as "dueAt", tries, last_error as "lastError"`

/** A row of `vernietigingen`, its number still in two columns. */
export type Row = Omit<Vernietiging, 'kenmerk' | 'jaar'> & { jaar: number | null; nummer: number | null }

/** A row with its number as people write it. */
export function openVernietiging(voorvoegsel: string, { jaar, nummer, ...row }: Row): Vernietiging {
  return {
    ...row,
    kenmerk: jaar === null || nummer === null ? null : formatKenmerk({ voorvoegsel, jaar, nummer }),
    jaar: jaar ?? Number(dayOf(row.voor ?? row.begonnenAt).slice(0, 4)),
  }
}

/** Ids of signalen whose destruction is confirmed and not begun, and of which nothing is under way that somebody still has to hear. */
export async function findBevestigd(tx: Queryable, meldpunt: string): Promise<string[]> {
  // From the beginning on everything that waits is held: first the melder hears the outcome, and whoever confirmed it that he did.
  const { rows } = await tx.query<{ id: string }>(
    `select id from signalen
     where meldpunt = $1 and vernietiging = 'bevestigd' and not exists (
       select from uitgaand
       where uitgaand.meldpunt = $1 and signaal_id = signalen.id and soort in ('opdrachtresultaat', 'terugkoppeling')
         and state in ('wacht', 'bezig', 'ingehouden')
     )
     order by id`,
    [meldpunt],
  )
  return rows.map(({ id }) => id)
}

/**
 * Begins the destruction of a signaal: from the commit on nobody changes it, shows it or adds to it. What confirms it is
 * looked at once more, at this moment. `doel`: the destruction of the signaal into which this one was merged. Returns
 * false when there is nothing to begin.
 */
export async function beginVernietiging(
  tx: Queryable,
  meldpunt: Meldpunt,
  key: DataKey,
  signaalId: string,
  now: Date,
  doel: Vernietiging | null = null,
): Promise<boolean> {
  const row = await lockSignaal(tx, meldpunt, key, signaalId)
  if (!row) return false
  const { signaal } = row
  const waarom = doel ? followsOf(signaal, doel) : confirmedOf(signaal, meldpunt, dayOf(now))
  if (!waarom) return false
  await tx.query(
    `insert into vernietigingen (meldpunt, id, signaal_id, jaar, nummer, uitkomst, grond, volgt, aanvrager, bevestiger, begonnen_at, due_at)
     select meldpunt, id, id, jaar, nummer, $3, $4, $5, $6, $7, $8, $8 from signalen where meldpunt = $1 and id = $2`,
    [meldpunt.id, signaalId, signaal.uitkomst, waarom.grond, waarom.volgt, waarom.aanvrager, waarom.bevestiger, now],
  )
  await tx.query("update signalen set vernietiging = 'loopt', due_at = null where meldpunt = $1 and id = $2", [meldpunt.id, signaalId])
  const { aanvrager, bevestiger } = waarom
  await appendLogboek(tx, meldpunt.id, signaalId, [
    { at: now, actor: 'worker', gebeurtenis: 'vernietiging begonnen', gegevens: { aanvrager, bevestiger } },
  ])
  return true
}

type Waarom = Pick<Vernietiging, 'grond' | 'volgt' | 'aanvrager' | 'bevestiger'>

/** Closed, not held for the RIEC, confirmed, and confirmed alone not before the day from which that works. */
function confirmedOf({ status, hold, uitkomst, vernietiging }: Signaal, meldpunt: Meldpunt, vandaag: Day): Waarom | null {
  if (status !== 'afgerond' || hold || uitkomst === null || !vernietiging?.bevestigd) return null
  const { aanvrager, bevestiger, werktVanaf } = vernietiging
  if (werktVanaf !== null && vandaag < werktVanaf) return null
  const termijn = uitkomst === 'samengevoegd' ? undefined : meldpunt.termijnen.bewaren[uitkomst]
  return {
    grond: termijn?.selectielijst ?? null,
    volgt: null,
    aanvrager: rolOf(meldpunt, aanvrager),
    bevestiger: bevestiger === aanvrager ? null : rolOf(meldpunt, bevestiger),
  }
}

/** What was merged goes with its target. */
function followsOf({ status, samengevoegdMet }: Signaal, { kenmerk, grond, aanvrager, bevestiger }: Vernietiging): Waarom | null {
  return status === 'afgerond' && samengevoegdMet !== null && samengevoegdMet === kenmerk
    ? { grond, volgt: kenmerk, aanvrager, bevestiger }
    : null
}

/** The role of who decided. Who left the file meanwhile held one then; which one is not known any more. */
export const rolOf = (meldpunt: Meldpunt, adres: string): string => rollenOf(meldpunt, adres)[0] ?? 'oud_medewerker'

/** Ids of destructions on which the back office can do something now; not those that wait for the mailbox. */
export async function findDueVernietigingen(tx: Queryable, meldpunt: string, now: Date): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `select id from vernietigingen
     where meldpunt = $1 and ended_at is null and due_at <= $2 and (gemeld_at is null or gewist_at is not null or vernietigd_at is not null)
     order by begonnen_at, id`,
    [meldpunt, now],
  )
  return rows.map(({ id }) => id)
}

/** Destructions whose mails are to be deleted from the mailbox now. */
export async function findTeWissen(tx: Queryable, { id: meldpunt, kenmerk }: Meldpunt, now: Date): Promise<Vernietiging[]> {
  const { rows } = await tx.query<Row>(
    `select ${COLUMNS} from vernietigingen
     where meldpunt = $1 and gemeld_at is not null and gewist_at is null and vernietigd_at is null and due_at <= $2
     order by begonnen_at, id`,
    [meldpunt, now],
  )
  return rows.map((row) => openVernietiging(kenmerk, row))
}

/** Locks a destruction for one step; null when another works on it. */
export async function lockVernietiging(tx: Queryable, { id: meldpunt, kenmerk }: Meldpunt, id: string): Promise<Vernietiging | null> {
  const { rows } = await tx.query<Row>(`select ${COLUMNS} from vernietigingen where meldpunt = $1 and id = $2 for update skip locked`, [
    meldpunt,
    id,
  ])
  return rows[0] ? openVernietiging(kenmerk, rows[0]) : null
}

const STAP_COLUMNS = {
  gehoudenAt: 'gehouden_at',
  gemeldAt: 'gemeld_at',
  gewistAt: 'gewist_at',
  vernietigdAt: 'vernietigd_at',
  endedAt: 'ended_at',
} as const satisfies Record<keyof Stappen, string>

/** Writes that a step is done; failures of it are forgotten, and the next one is due whatever clock its service has. */
export async function markStap(tx: Queryable, meldpunt: string, id: string, stap: keyof Stappen, now: Date): Promise<void> {
  await tx.query(
    `update vernietigingen set ${STAP_COLUMNS[stap]} = $3, due_at = begonnen_at, tries = 0, last_error = null where meldpunt = $1 and id = $2`,
    [meldpunt, id, now],
  )
}

/** Writes what the verklaring will say of letters and attachments, which cannot be counted later. */
export async function recordOmvang(
  tx: Queryable,
  meldpunt: string,
  id: string,
  { bijlagen, brieven, geadresseerden }: Pick<Vernietiging, 'bijlagen' | 'brieven' | 'geadresseerden'>,
): Promise<void> {
  await tx.query('update vernietigingen set bijlagen = $3, brieven = $4, geadresseerden = $5 where meldpunt = $1 and id = $2', [
    meldpunt,
    id,
    bijlagen,
    brieven,
    geadresseerden,
  ])
}

/** Has the mailbox looked through again, and what comes after it done again: a mail of it is there after all. */
export async function reopenWissen(tx: Queryable, meldpunt: string, id: string): Promise<void> {
  await tx.query('update vernietigingen set gewist_at = null, vernietigd_at = null, due_at = begonnen_at where meldpunt = $1 and id = $2', [
    meldpunt,
    id,
  ])
}

/** Does a mail of a destruction lie in the mailbox that would not go? */
export async function isWissenStuck(tx: Queryable, meldpunt: string): Promise<boolean> {
  const { rows } = await tx.query(
    'select from vernietigingen where meldpunt = $1 and ended_at is null and gewist_at is null and gemeld_at is not null and tries > 0 limit 1',
    [meldpunt],
  )
  return rows.length > 0
}

/** Puts off a destruction whose present step cannot be done; `error` is a code. Returns how often that happened in a row. */
export async function postponeVernietiging(tx: Queryable, meldpunt: string, id: string, error: string, dueAt: Date): Promise<number> {
  const { rows } = await tx.query<{ tries: number }>(
    'update vernietigingen set tries = tries + 1, last_error = $3, due_at = $4 where meldpunt = $1 and id = $2 returning tries',
    [meldpunt, id, error, dueAt],
  )
  return rows[0]?.tries ?? 0
}
