import { isDeepStrictEqual } from 'node:util'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import type { Correctie } from '@meldpunt/signaal/correcties'
import { findKenmerken, formatKenmerk, type Kenmerk } from '@meldpunt/signaal/kenmerk'
import type { Signaal } from '@meldpunt/signaal/signaal'
import { type DataKey, sealJson, unsealJson } from './cipher.ts'
import type { Queryable } from './database.ts'
import type { Hashes, Kluis } from './sleutels.ts'
import { findGedaan, nextDue } from './termijnen.ts'

// Signalen: each as it stands now, whole, under its own key; beside it in the clear only what lists and clocks ask for.

/** What stands under a signaal's own key. Its kenmerk stands outside. */
interface SignaalInhoud {
  onderwerp: string
  /** What people corrected, oldest first: put over the merged reading each time that a mail adds to it. */
  correcties: Correctie[]
  signaal: Omit<Signaal, 'kenmerk'>
}

export interface SignaalRow {
  id: string
  kenmerk: string
  /** How many times people changed it. */
  versie: number
  statusAt: Date
  /** The sender of the report was not proven. */
  onbevestigd: boolean
  eersteMail: string
  onderwerp: string
  correcties: Correctie[]
  /** How it stands. */
  signaal: Signaal
}

/** A signaal that is to be recorded. Its id derives from its first mail. */
export interface NieuwSignaal {
  id: string
  mailId: string
  onderwerp: string
  onbevestigd: boolean
  jaar: number
  /** Its kenmerk is given by the register. */
  signaal: Signaal
}

/**
 * Records a signaal with the next number of its year: no gaps, no doubles, since the counter falls with the transaction.
 * The counter's row stays locked until then, so this comes last in a settle. Returns null when the signaal is there already.
 */
export async function recordSignaal(
  tx: Queryable,
  meldpunt: Pick<Meldpunt, 'id' | 'kenmerk' | 'termijnen'>,
  key: DataKey,
  hashes: Hashes,
  { id, mailId, onderwerp, onbevestigd, jaar, signaal }: NieuwSignaal,
): Promise<Kenmerk | null> {
  const geopend = new Date(signaal.geopend)
  const melder = signaal.melders[0]
  const { rows } = await tx.query<{ nummer: number }>(
    `with teller as (
       insert into kenmerk_tellers as teller (meldpunt, jaar, laatste)
       select $1, $3, 1
       where not exists (select from signalen where meldpunt = $1 and id = $2)
       on conflict (meldpunt, jaar) do update set laatste = teller.laatste + 1
       returning laatste
     ), opened as (
       insert into signalen (meldpunt, id, jaar, nummer, status, status_at, spoed, onbevestigd, eerste_mail, opened_at, inhoud, due_at)
       select $1, $2, $3, laatste, $10, $4, $5, $6, $7, $4, $8, $11 from teller
       returning nummer
     ), melder as (
       insert into deelnemers (meldpunt, signaal_id, adres_hash, rol, since)
       select $1, $2, $9, 'melder', $4 from opened where $9::bytea is not null
     )
     select nummer from opened`,
    [
      meldpunt.id,
      id,
      jaar,
      geopend,
      signaal.spoed !== null,
      onbevestigd,
      mailId,
      seal(key, id, { onderwerp, correcties: [], signaal }),
      // A mail without a From has no melder, and everybody without a From would be him.
      melder ? hashes.adres(melder.adres) : null,
      signaal.status,
      nextDue(signaal, new Set(), meldpunt, geopend),
    ],
  )
  return rows[0] ? { voorvoegsel: meldpunt.kenmerk, jaar, nummer: rows[0].nummer } : null
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

/** A signaal by its id, opened; null when there is none, or none any more: see LEEFT. */
export async function findSignaal(
  tx: Queryable,
  { id: meldpunt, kenmerk }: Pick<Meldpunt, 'id' | 'kenmerk'>,
  key: DataKey,
  id: string,
): Promise<SignaalRow | null> {
  const { rows } = await tx.query<Row>(`select ${COLUMNS} from signalen where meldpunt = $1 and id = $2 and ${LEEFT}`, [meldpunt, id])
  return rows[0] ? openRow(kenmerk, key, rows[0]) : null
}

/** As `findSignaal`, and keeps others who lock this signaal waiting until the transaction ends: comes before `saveSignaal`. */
export async function lockSignaal(
  tx: Queryable,
  { id: meldpunt, kenmerk }: Pick<Meldpunt, 'id' | 'kenmerk'>,
  key: DataKey,
  id: string,
): Promise<SignaalRow | null> {
  const { rows } = await tx.query<Row>(`select ${COLUMNS} from signalen where meldpunt = $1 and id = $2 and ${LEEFT} for update`, [
    meldpunt,
    id,
  ])
  return rows[0] ? openRow(kenmerk, key, rows[0]) : null
}

/** Every signaal that somebody still works on, oldest first, opened; those whose key is gone are left out. */
export async function findOpenSignalen(
  tx: Queryable,
  kluis: Kluis,
  { id: meldpunt, kenmerk }: Pick<Meldpunt, 'id' | 'kenmerk'>,
): Promise<SignaalRow[]> {
  const { rows } = await tx.query<Row>(
    `select ${COLUMNS} from signalen where meldpunt = $1 and status not in ('afgerond', 'vernietigd') order by opened_at, id`,
    [meldpunt],
  )
  const keys = await kluis.openKeys(
    meldpunt,
    rows.map(({ id }) => id),
  )
  return rows.flatMap((row) => {
    const key = keys.get(row.id)
    return key ? [openRow(kenmerk, key, row)] : []
  })
}

/** Signalen by their ids, in the order of their numbers, opened; those whose key is gone are left out. */
export async function findSignalen(
  tx: Queryable,
  kluis: Kluis,
  { id: meldpunt, kenmerk }: Pick<Meldpunt, 'id' | 'kenmerk'>,
  ids: readonly string[],
): Promise<SignaalRow[]> {
  const { rows } = await tx.query<Row>(
    `select ${COLUMNS} from signalen where meldpunt = $1 and id = any($2) and ${LEEFT} order by jaar, nummer`,
    [meldpunt, ids],
  )
  const keys = await kluis.openKeys(meldpunt, [...ids])
  return rows.flatMap((row) => {
    const key = keys.get(row.id)
    return key ? [openRow(kenmerk, key, row)] : []
  })
}

/**
 * A signaal by its number as it stands in letters: its id, and how it stands in the clear; null when there is none. One whose
 * destruction has begun is `vernietigd`: nothing may be added to it, or merged into it, any more.
 */
export async function findByKenmerk(
  tx: Queryable,
  { id: meldpunt, kenmerk: voorvoegsel }: Pick<Meldpunt, 'id' | 'kenmerk'>,
  kenmerk: string,
): Promise<{ id: string; status: Signaal['status'] } | null> {
  const [delen] = findKenmerken(kenmerk, voorvoegsel)
  if (!delen) return null
  const { rows } = await tx.query<{ id: string; status: Signaal['status'] }>(
    `select id, case when vernietiging = 'loopt' then 'vernietigd' else status end as status
     from signalen
     where meldpunt = $1 and jaar = $2 and nummer = $3`,
    [meldpunt, delen.jaar, delen.nummer],
  )
  return rows[0] ?? null
}

/**
 * Writes how a locked signaal stands from now on, and when its next duty falls due. `doorMens`: a person changed it, and
 * codes that wait for the version before are void. Returns the row as it is then.
 */
export async function saveSignaal(
  tx: Queryable,
  meldpunt: Meldpunt,
  key: DataKey,
  voor: SignaalRow,
  na: { signaal: Signaal; correcties?: Correctie[] },
  now: Date,
  { doorMens = false } = {},
): Promise<SignaalRow> {
  const { signaal, correcties = voor.correcties } = na
  const gedaan = await findGedaan(tx, meldpunt.id, voor.id)
  const moved = signaal.status !== voor.signaal.status
  const row = {
    ...voor,
    signaal,
    correcties,
    versie: voor.versie + (doorMens ? 1 : 0),
    statusAt: moved ? now : voor.statusAt,
  }
  await tx.query(
    `update signalen set status = $3, status_at = $4, spoed = $5, versie = $6, due_at = $7, inhoud = $8, vernietiging = $9
     where meldpunt = $1 and id = $2`,
    [
      meldpunt.id,
      row.id,
      signaal.status,
      row.statusAt,
      signaal.spoed !== null,
      row.versie,
      nextDue(signaal, gedaan, meldpunt, now),
      seal(key, row.id, { onderwerp: row.onderwerp, correcties, signaal }),
      signaal.vernietiging && (signaal.vernietiging.bevestigd ? 'bevestigd' : 'gevraagd'),
    ],
  )
  return row
}

/**
 * Locks a signaal, changes it by a pure function, and writes it when it is another. Returns how it stood and how it stands;
 * null when there is none.
 */
export async function changeSignaal(
  tx: Queryable,
  meldpunt: Meldpunt,
  key: DataKey,
  id: string,
  change: (signaal: Signaal) => Signaal,
  now: Date,
  options: { doorMens?: boolean } = {},
): Promise<{ voor: SignaalRow; na: SignaalRow } | null> {
  const voor = await lockSignaal(tx, meldpunt, key, id)
  if (!voor) return null
  const signaal = change(voor.signaal)
  if (isDeepStrictEqual(signaal, voor.signaal)) return { voor, na: voor }
  return { voor, na: await saveSignaal(tx, meldpunt, key, voor, { signaal }, now, options) }
}

/** A signaal whose destruction has begun, opened for its last letters; null when it is none. */
export async function findLopend(
  tx: Queryable,
  { id: meldpunt, kenmerk }: Pick<Meldpunt, 'id' | 'kenmerk'>,
  key: DataKey,
  id: string,
): Promise<SignaalRow | null> {
  const { rows } = await tx.query<Row>(`select ${COLUMNS} from signalen where meldpunt = $1 and id = $2 and vernietiging = 'loopt'`, [
    meldpunt,
    id,
  ])
  return rows[0] ? openRow(kenmerk, key, rows[0]) : null
}

/** Ids of closed signalen that were merged into the one of this number, and are not being destroyed yet. */
export async function findSamengevoegd(
  tx: Queryable,
  kluis: Kluis,
  { id: meldpunt, kenmerk: voorvoegsel }: Pick<Meldpunt, 'id' | 'kenmerk'>,
  kenmerk: string,
): Promise<string[]> {
  const { rows } = await tx.query<Row>(`select ${COLUMNS} from signalen where meldpunt = $1 and status = 'afgerond' and ${LEEFT}`, [
    meldpunt,
  ])
  const keys = await kluis.openKeys(
    meldpunt,
    rows.map(({ id }) => id),
  )
  return rows.flatMap((row) => {
    const key = keys.get(row.id)
    return key && openRow(voorvoegsel, key, row).signaal.samengevoegdMet === kenmerk ? [row.id] : []
  })
}

interface Row extends Record<string, unknown> {
  id: string
  jaar: number
  nummer: number
  versie: number
  statusAt: Date
  onbevestigd: boolean
  eersteMail: string
  inhoud: Buffer
}

/** From the moment that its destruction begins nobody is shown a signaal, or changes it. */
const LEEFT = "status <> 'vernietigd' and vernietiging is distinct from 'loopt'"

const COLUMNS = 'id, jaar, nummer, versie, status_at as "statusAt", onbevestigd, eerste_mail as "eersteMail", inhoud'

function openRow(voorvoegsel: string, key: DataKey, { jaar, nummer, inhoud, ...row }: Row): SignaalRow {
  const kenmerk = formatKenmerk({ voorvoegsel, jaar, nummer })
  const { signaal, ...rest } = unsealJson<SignaalInhoud>(key, `signalen ${row.id}`, inhoud)
  return { ...row, ...rest, kenmerk, signaal: { ...signaal, kenmerk } }
}

function seal(key: DataKey, id: string, { signaal, ...rest }: Omit<SignaalInhoud, 'signaal'> & { signaal: Signaal }): Buffer {
  const { kenmerk: _, ...stand } = signaal
  return sealJson(key, `signalen ${id}`, { ...rest, signaal: stand } satisfies SignaalInhoud)
}
