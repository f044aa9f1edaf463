import { migrate } from '@meldpunt/register/migrate'
import { readEnv } from '@meldpunt/runtime/env'
import type { Command } from 'commander'

export function addMigreer(program: Command): void {
  program
    .command('migreer')
    .description('bring both databases to the version of this program; run as their owner')
    .action(async () => {
      const { DATABASE_URL, KEYS_DATABASE_URL } = readEnv(process.env, ['DATABASE_URL', 'KEYS_DATABASE_URL'])
      for (const [soort, url] of [
        ['register', DATABASE_URL],
        ['sleutels', KEYS_DATABASE_URL],
      ] as const) {
        const applied = await migrate(url, soort)
        console.log(applied.length === 0 ? `${soort}: nothing to do` : `${soort}: applied ${applied.join(', ')}`)
      }
    })
}
