import { type Database, openDatabase } from '@meldpunt/register/database'
import { type Kluis, makeSleutels, openKluis } from '@meldpunt/register/sleutels'
import { readEnv } from '@meldpunt/runtime/env'
import { readMeldpuntenFile } from '@meldpunt/runtime/meldpunten'
import type { Service, World } from './world.ts'

/** Makes the keys of a world's meldpunten where they are missing, as `meldpunt sleutels maak` does. */
export async function makeKeys(world: World): Promise<void> {
  const { KEYS_DATABASE_URL, MELDPUNT_MASTER_KEY } = readEnv(world.env('beheer'), ['KEYS_DATABASE_URL', 'MELDPUNT_MASTER_KEY'])
  const keys = openDatabase(KEYS_DATABASE_URL, { max: 1, name: 'test' })
  await makeSleutels(keys, MELDPUNT_MASTER_KEY, idsOf(world), new Date('2026-03-02T08:00:00Z'))
  await keys.end()
}

export interface OpenRegister extends AsyncDisposable {
  db: Database
  keys: Database
  kluis: Kluis
}

/** Both databases with the role of one service, and the opened keys. */
export async function openRegister(world: World, service: Service): Promise<OpenRegister> {
  await makeKeys(world)
  const env = readEnv(world.env(service), ['DATABASE_URL', 'KEYS_DATABASE_URL', 'MELDPUNT_MASTER_KEY'])
  const db = openDatabase(env.DATABASE_URL, { name: 'test' })
  const keys = openDatabase(env.KEYS_DATABASE_URL, { name: 'test' })
  const kluis = await openKluis(keys, env.MELDPUNT_MASTER_KEY, idsOf(world))
  return {
    db,
    keys,
    kluis,
    async [Symbol.asyncDispose]() {
      await db.end()
      await keys.end()
    },
  }
}

function idsOf(world: World): string[] {
  return readMeldpuntenFile(world.configFile, world.env('beheer'), []).map(({ id }) => id)
}
