import { createHash } from 'node:crypto'
import { TemporaryError } from '@meldpunt/runtime/errors'
import pg from 'pg'

/** Anything that takes a query: a pool, or a client inside a transaction. */
export interface Queryable {
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<pg.QueryResult<Row>>
}

export type Database = pg.Pool

// bigint: UIDs, sizes and counts all stay below 2^53, and a string there invites "9" > "10".
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/**
 * Opens a pool. Connections are made when first needed; `close` them with `.end()`. `plans`: statements are planned once per
 * connection, or `each` time, for work on tables that grow by thousands before anything has counted their rows.
 */
export function openDatabase(
  url: string,
  { max = 10, name, plans = 'once' }: { max?: number; name: string; plans?: 'once' | 'each' },
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: name,
    ...(plans === 'each' && { options: '-c plan_cache_mode=force_custom_plan' }),
    connectionTimeoutMillis: 10_000,
    // Queries that do not wait for each other go out together: a settle of thirty statements is a few round trips.
    pipeline: true,
    // A transaction of ours that idles this long is a bug or a dead network; its locks must not outlive it.
    idle_in_transaction_session_timeout: 120_000,
  })
  // An idle client whose server went away: the pool drops it, the next query makes a new one and reports if it cannot.
  pool.on('error', () => {})
  // One whose server goes away while it is in use: its query rejects, and unheard the event would end the process.
  pool.on('connect', (client) => void client.on('error', () => {}))
  return pool
}

/**
 * Runs `fn` in one transaction behind the wall of one meldpunt: row-level security shows and takes only its rows.
 * Commits when `fn` returns, rolls back when it throws, and rethrows; throws a TemporaryError when the database is away. Never nests.
 */
export async function withMeldpunt<T>(db: Database, meldpunt: string, fn: (tx: Queryable) => Promise<T>): Promise<T> {
  const client = await db.connect().catch((error: unknown) => {
    throw outOfReach(error)
  })
  let broken: Error | undefined
  try {
    await client.query(`begin; select set_config('meldpunt.id', ${pg.escapeLiteral(meldpunt)}, true)`)
    const result = await fn(prepared(client))
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw broken ? outOfReach(error) : error
  } finally {
    // A connection that could not roll back is not given to the next transaction.
    client.release(broken)
  }
}

/** In words of its own, since whoever hears of it also talks to mail servers. */
function outOfReach(cause: unknown): TemporaryError {
  const code = (cause as { code?: string }).code ?? 'connection lost'
  return new TemporaryError(
    `the database is out of reach (${code}): see whether Postgres is up, and check DATABASE_URL and KEYS_DATABASE_URL; it is tried again`,
    { cause },
  )
}

/** Statements with values, by the hash of their text: planned once per connection instead of each time, which is half the work of a settle. */
const names = new Map<string, string>()

function prepared(client: pg.PoolClient): Queryable {
  return {
    query(text, values) {
      if (!values) return client.query(text)
      const name = names.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 32)
      names.set(text, name)
      return client.query({ name, text, values })
    },
  }
}

/** Runs `fn` behind a savepoint: when it throws, only what it did is undone, and the error is returned. */
export async function withSavepoint<T>(
  tx: Queryable,
  fn: () => Promise<T>,
): Promise<{ ok: true; value: T } | { ok: false; error: unknown }> {
  await tx.query('savepoint one')
  try {
    const value = await fn()
    await tx.query('release savepoint one')
    return { ok: true, value }
  } catch (error) {
    await tx.query('rollback to savepoint one')
    return { ok: false, error }
  }
}
