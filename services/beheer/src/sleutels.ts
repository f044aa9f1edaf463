import { openDatabase } from '@meldpunt/register/database'
import { makeSleutels } from '@meldpunt/register/sleutels'
import { readEnv } from '@meldpunt/runtime/env'
import type { Command } from 'commander'
import { findMeldpunten } from './desk.ts'

export function addSleutels(program: Command): void {
  program
    .command('sleutels')
    .description('the keys of this installation')
    .command('maak')
    .description('make the root and a key per meldpunt where they are missing; re-wrap them under the first master key')
    .action(async () => {
      const { KEYS_DATABASE_URL, MELDPUNT_MASTER_KEY } = readEnv(process.env, ['KEYS_DATABASE_URL', 'MELDPUNT_MASTER_KEY'])
      const keys = openDatabase(KEYS_DATABASE_URL, { max: 1, name: 'beheer' })
      try {
        const made = await makeSleutels(
          keys,
          MELDPUNT_MASTER_KEY,
          findMeldpunten(process.env).map(({ id }) => id),
          new Date(),
        )
        console.log(made.length === 0 ? 'nothing to do: every key is there, under the first master key' : `made: ${made.join(', ')}`)
      } finally {
        await keys.end()
      }
    })
}
