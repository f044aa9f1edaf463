import type { Queryable } from './database.ts'

// How far a folder was read. A cursor only saves work: without it everything is read again, and the hashes make that harmless.

export interface Cursor {
  uidvalidity: number
  /** Every mail up to and with this UID was kept. */
  uid: number
  /** When every UID of the folder was last compared with what was kept. */
  countedAt: Date | null
}

/** Where reading of a folder stands, or null when it never began. */
export async function findCursor(tx: Queryable, meldpunt: string, map: string): Promise<Cursor | null> {
  const { rows } = await tx.query<Cursor>(
    'select uidvalidity, uid, counted_at as "countedAt" from mailbox_cursors where meldpunt = $1 and map = $2',
    [meldpunt, map],
  )
  return rows[0] ?? null
}

/** Moves the cursor; goes into the transaction that keeps the mails it passes. */
export async function moveCursor(tx: Queryable, meldpunt: string, map: string, uidvalidity: number, uid: number): Promise<void> {
  await tx.query(
    `insert into mailbox_cursors (meldpunt, map, uidvalidity, uid)
     values ($1, $2, $3, $4)
     on conflict (meldpunt, map) do update
     set uidvalidity = excluded.uidvalidity, uid = excluded.uid,
         counted_at = case when mailbox_cursors.uidvalidity = excluded.uidvalidity then mailbox_cursors.counted_at end`,
    [meldpunt, map, uidvalidity, uid],
  )
}

/** Writes that every UID of a folder was compared with what was kept. */
export async function markCounted(tx: Queryable, meldpunt: string, map: string, now: Date): Promise<void> {
  await tx.query('update mailbox_cursors set counted_at = $3 where meldpunt = $1 and map = $2', [meldpunt, map, now])
}

/** Writes that the mailbox was looked through and nothing was left to keep, settle or file. */
export async function markSwept(tx: Queryable, meldpunt: string, now: Date): Promise<void> {
  await tx.query(
    'insert into mailbox_sweeps (meldpunt, last_at) values ($1, $2) on conflict (meldpunt) do update set last_at = excluded.last_at',
    [meldpunt, now],
  )
}
