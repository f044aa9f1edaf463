import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { PermanentError } from '@meldpunt/runtime/errors'
import pg from 'pg'

// Own runner, since of the libraries tried one is dormant with sha1, one has no lock, and one takes a changed file.

export type Soort = 'register' | 'sleutels'

const LOCK = 0x6d656c64

/**
 * Brings a database to the newest migration of its kind. Safe to run at once from several processes: they wait for each
 * other. Forward only, one transaction a file, each file checksummed. Refuses a changed file, a gap in the numbers, and a
 * database that is newer than the code. Returns the names of what was applied.
 */
export async function migrate(url: string, soort: Soort): Promise<string[]> {
  const files = await readMigrations(soort)
  const client = new pg.Client({ connectionString: url, application_name: 'meldpunt migreer' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(
      'create table if not exists migraties (nr integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())',
    )
    const { rows: done } = await client.query<{ nr: number; name: string; sha256: string }>(
      'select nr, name, sha256 from migraties order by nr',
    )
    if (done.length > files.length)
      throw new PermanentError(`the ${soort} database is newer than this program: install the version that made it`)
    const applied: string[] = []
    for (const [index, file] of files.entries()) {
      const before = done[index]
      if (before) {
        if (before.sha256 !== file.sha256)
          throw new PermanentError(
            `migration ${file.name} was changed after it was applied: restore the file and write a new migration instead`,
          )
        continue
      }
      await client.query('begin')
      await client.query(file.sql)
      await client.query('insert into migraties (nr, name, sha256) values ($1, $2, $3)', [file.nr, file.name, file.sha256])
      await client.query('commit')
      applied.push(file.name)
    }
    return applied
  } finally {
    // Ending the connection also rolls back and gives the lock free.
    await client.end()
  }
}

/** Is the database exactly at the newest migration that this program knows? Services refuse to start otherwise. */
export async function isMigrated(db: { query: pg.Pool['query'] }, soort: Soort): Promise<boolean> {
  const files = await readMigrations(soort)
  const { rows } = await db.query<{ sha256: string }>('select sha256 from migraties order by nr').catch((error: { code?: string }) => {
    if (error.code === '42P01') return { rows: [] }
    throw error
  })
  return rows.length === files.length && files.every((file, index) => rows[index]?.sha256 === file.sha256)
}

async function readMigrations(soort: Soort): Promise<{ nr: number; name: string; sql: string; sha256: string }[]> {
  const folder = new URL(`./migrations/${soort}/`, import.meta.url)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name, index) => {
      const nr = Number(name.slice(0, 4))
      if (nr !== index + 1) throw new PermanentError(`migration ${name} should be number ${index + 1}: the numbers have no gaps`)
      const sql = await readFile(new URL(name, folder), 'utf8')
      return { nr, name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}
