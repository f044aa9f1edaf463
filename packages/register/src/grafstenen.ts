import { addDays, type Day, dayOf } from '@meldpunt/runtime/clock'
import { type Database, type Queryable, withMeldpunt } from './database.ts'
import type { Vernietiging } from './vernietiging.ts'

// What was destroyed and may not come back, and that it was: tombstones and verklaringen, in the key database. A restored
// backup of the content loses neither.

/** What is declared of a destruction, for good. Roles and numbers, no person. */
export interface Verklaring
  extends Pick<Vernietiging, 'id' | 'kenmerk' | 'jaar' | 'uitkomst' | 'grond' | 'volgt' | 'aanvrager' | 'bevestiger' | 'geadresseerden'> {
  /** Deleted. */
  mails: number
  bijlagen: number
  brieven: number
  vragen: number
  /** Codes of what was done. */
  wijze: string[]
  vernietigdAt: Date
  /** On this day the last backup of keys that could still open it expires. */
  sleutelbackupTot: Day
  /** Letters that colleagues have; each of them was asked once to delete his. */
  brievenAanCollegas: number
}

/** How everything is destroyed here, as the verklaring says it. */
export const WIJZE = ['mailbox_gewist', 'sleutels_gewist', 'rijen_gewist']

/** The last day on which a backup of the keys made before a moment may still exist. */
export function backupTot(at: Date, sleutelbackupDagen: number): Day {
  return addDays(dayOf(at), sleutelbackupDagen)
}

/**
 * Deletes keys, writes tombstones and the verklaring, in one transaction: from its commit on nothing that they opened can be
 * read. `inhoudHashes` are the second hashes of the mails, by which they are known in other bytes; `kenmerk` is the keyed hash
 * of the number; `brieven` are letters with a key of their own. Safe to repeat: the first verklaring stays.
 */
export async function destroyKeys(
  keys: Database,
  meldpunt: string,
  stenen: { mails: string[]; inhoudHashes: Buffer[]; signaalId: string | null; kenmerk: string | null; brieven: string[] },
  verklaring: Verklaring,
): Promise<void> {
  const { mails, inhoudHashes, signaalId, kenmerk, brieven } = stenen
  const soorten: [string, string[]][] = [
    ['mail', [...mails, ...inhoudHashes.map(formatInhoudSteen)]],
    ['signaal', signaalId === null ? [] : [signaalId]],
    ['kenmerk', kenmerk === null ? [] : [kenmerk]],
  ]
  await withMeldpunt(keys, meldpunt, async (tx) => {
    for (const [soort, ids] of soorten)
      await tx.query(
        'insert into grafstenen (meldpunt, id, soort, at) select $1, id, $2, $4 from unnest($3::text[]) as id on conflict do nothing',
        [meldpunt, soort, ids, verklaring.vernietigdAt],
      )
    await tx.query('delete from sleutels where meldpunt = $1 and id = any($2)', [
      meldpunt,
      [...mails, ...brieven, ...(signaalId === null ? [] : [signaalId])],
    ])
    await recordVerklaring(tx, meldpunt, verklaring)
  })
}

async function recordVerklaring(tx: Queryable, meldpunt: string, verklaring: Verklaring): Promise<void> {
  await tx.query(
    `insert into verklaringen (meldpunt, id, kenmerk, jaar, uitkomst, grond, volgt, mails, bijlagen, brieven, vragen, wijze, vernietigd_at, aanvrager,
       bevestiger, sleutelbackup_tot, brieven_aan_collegas, geadresseerden)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
     on conflict do nothing`,
    [
      meldpunt,
      verklaring.id,
      verklaring.kenmerk,
      verklaring.jaar,
      verklaring.uitkomst,
      verklaring.grond,
      verklaring.volgt,
      verklaring.mails,
      verklaring.bijlagen,
      verklaring.brieven,
      verklaring.vragen,
      verklaring.wijze,
      verklaring.vernietigdAt,
      verklaring.aanvrager,
      verklaring.bevestiger,
      verklaring.sleutelbackupTot,
      verklaring.brievenAanCollegas,
      verklaring.geadresseerden,
    ],
  )
}

/**
 * Has the deleted keys leave the files of the key database as well; a plain delete leaves their bytes in the pages. What was
 * written ahead (WAL) goes as the server recycles it. Holds up whoever needs a key meanwhile: the table is small.
 */
export async function shredKeys(keys: Database): Promise<void> {
  await keys.query('vacuum (full) sleutels')
}

const formatInhoudSteen = (inhoudHash: Buffer) => inhoudHash.toString('base64url')

/** Which of these second hashes (base64url) are of mails that were destroyed. */
export async function findVernietigdeInhoud(keys: Database, meldpunt: string, inhoudHashes: Buffer[]): Promise<ReadonlySet<string>> {
  if (inhoudHashes.length === 0) return new Set()
  const { rows } = await withMeldpunt(keys, meldpunt, (tx) =>
    tx.query<{ id: string }>("select id from grafstenen where meldpunt = $1 and soort = 'mail' and id = any($2)", [
      meldpunt,
      inhoudHashes.map(formatInhoudSteen),
    ]),
  )
  return new Set(rows.map(({ id }) => id))
}

/** The tombstones of mails and signalen, for comparison with what the content holds. */
export async function findGrafstenen(keys: Database, meldpunt: string): Promise<{ id: string; soort: 'mail' | 'signaal' }[]> {
  const { rows } = await withMeldpunt(keys, meldpunt, (tx) =>
    tx.query<{ id: string; soort: 'mail' | 'signaal' }>("select id, soort from grafstenen where meldpunt = $1 and soort <> 'kenmerk'", [
      meldpunt,
    ]),
  )
  return rows
}

/** Every verklaring, newest first. */
export async function listVerklaringen(tx: Queryable, meldpunt: string): Promise<Verklaring[]> {
  const { rows } = await tx.query<Verklaring>(
    `select id, kenmerk, jaar, uitkomst, grond, volgt, mails, bijlagen, brieven, vragen, wijze, vernietigd_at as "vernietigdAt", aanvrager, bevestiger,
            sleutelbackup_tot::text as "sleutelbackupTot", brieven_aan_collegas as "brievenAanCollegas", geadresseerden
     from verklaringen
     where meldpunt = $1
     order by vernietigd_at desc, id`,
    [meldpunt],
  )
  return rows
}
