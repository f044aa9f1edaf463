import type { Queryable } from './database.ts'

// One process watches a meldpunt's mailbox. By the database server's clock alone: two machines never agree on theirs, and a
// session lock would die with a connection that the holder still believes in.

/** Takes the lease when it is free, expired or one's own. Returns the epoch, or null when another holds it. A new holder gets a new epoch. */
export async function takeLease(tx: Queryable, meldpunt: string, holder: string, seconds: number): Promise<number | null> {
  const { rows } = await tx.query<{ epoch: number }>(
    `insert into leases as lease (meldpunt, holder, epoch, expires_at)
     values ($1, $2, 1, clock_timestamp() + make_interval(secs => $3))
     on conflict (meldpunt) do update
     set epoch = lease.epoch + case when lease.holder = excluded.holder and lease.expires_at > clock_timestamp() then 0 else 1 end,
         holder = excluded.holder,
         expires_at = excluded.expires_at
     where lease.holder = excluded.holder or lease.expires_at <= clock_timestamp()
     returning epoch`,
    [meldpunt, holder, seconds],
  )
  return rows[0]?.epoch ?? null
}

/**
 * Renews a lease that is still held under this epoch; false when it was lost. Also right when it expired and nobody took it.
 */
export async function renewLease(tx: Queryable, meldpunt: string, holder: string, epoch: number, seconds: number): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update leases set expires_at = clock_timestamp() + make_interval(secs => $4)
     where meldpunt = $1 and holder = $2 and epoch = $3`,
    [meldpunt, holder, epoch, seconds],
  )
  return rowCount === 1
}

/** Gives the lease back, so that another process need not wait for it to expire. */
export async function dropLease(tx: Queryable, meldpunt: string, holder: string, epoch: number): Promise<void> {
  await tx.query('update leases set expires_at = clock_timestamp() where meldpunt = $1 and holder = $2 and epoch = $3', [
    meldpunt,
    holder,
    epoch,
  ])
}

/**
 * True while this holder may write. Locks the lease row to the end of the transaction, so that nobody takes over between
 * this look and the commit.
 */
export async function holdsLease(tx: Queryable, meldpunt: string, holder: string, epoch: number): Promise<boolean> {
  const { rowCount } = await tx.query(
    `select from leases
     where meldpunt = $1 and holder = $2 and epoch = $3 and expires_at > clock_timestamp()
     for share`,
    [meldpunt, holder, epoch],
  )
  return rowCount === 1
}
