import { type Database, openDatabase } from '@meldpunt/register/database'
import { type Kluis, openKluis } from '@meldpunt/register/sleutels'
import { readEnv } from '@meldpunt/runtime/env'
import { PermanentError } from '@meldpunt/runtime/errors'
import { type Meldpunt, readMeldpuntenFile } from '@meldpunt/runtime/meldpunten'

// What a subcommand works with. Each opens only what it needs, so that `mails` runs without the master key.

/** The meldpunten of the file, without any secret; all, or the one that was named. */
export function findMeldpunten(env: NodeJS.ProcessEnv, only?: string): Meldpunt[] {
  const { MELDPUNT_CONFIG } = readEnv(env, ['MELDPUNT_CONFIG'])
  const meldpunten = readMeldpuntenFile(MELDPUNT_CONFIG, env, [])
  const chosen = only === undefined ? meldpunten : meldpunten.filter(({ id }) => id === only)
  if (chosen.length === 0)
    throw new PermanentError(`there is no meldpunt ${only} in the file: it has ${meldpunten.map(({ id }) => id).join(', ')}`)
  return chosen
}

/** Runs `fn` with the content database and closes it. */
export async function withRegister<T>(env: NodeJS.ProcessEnv, fn: (db: Database) => Promise<T>): Promise<T> {
  const { DATABASE_URL } = readEnv(env, ['DATABASE_URL'])
  const db = openDatabase(DATABASE_URL, { max: 2, name: 'beheer' })
  try {
    return await fn(db)
  } finally {
    await db.end()
  }
}

/** Runs `fn` with both databases and the opened keys, and closes them. */
export async function withKluis<T>(
  env: NodeJS.ProcessEnv,
  meldpunten: Meldpunt[],
  fn: (db: Database, kluis: Kluis, keys: Database) => Promise<T>,
): Promise<T> {
  const { KEYS_DATABASE_URL, MELDPUNT_MASTER_KEY } = readEnv(env, ['KEYS_DATABASE_URL', 'MELDPUNT_MASTER_KEY'])
  const keys = openDatabase(KEYS_DATABASE_URL, { max: 2, name: 'beheer' })
  try {
    const kluis = await openKluis(
      keys,
      MELDPUNT_MASTER_KEY,
      meldpunten.map(({ id }) => id),
    )
    return await withRegister(env, (db) => fn(db, kluis, keys))
  } finally {
    await keys.end()
  }
}
