import { withMeldpunt } from '@meldpunt/register/database'
import { verifyLogboek } from '@meldpunt/register/logboek'
import type { Command } from 'commander'
import { findMeldpunten, withRegister } from './desk.ts'
import { printCheck } from './output.ts'

interface Options {
  meldpunt?: string
  json?: true
}

export function addLogboek(program: Command): void {
  program
    .command('logboek')
    .description('the append-only trail')
    .command('verifieer')
    .description('walk every hash chain; needs no key, and so also holds for what was destroyed')
    .option('--meldpunt <id>', 'one meldpunt instead of all')
    .option('--json', 'one object a line')
    .action(async ({ meldpunt: only, json = undefined }: Options) => {
      await withRegister(process.env, async (db) => {
        for (const { id: meldpunt } of findMeldpunten(process.env, only)) {
          const { ketens, links, breuken } = await withMeldpunt(db, meldpunt, (tx) => verifyLogboek(tx, meldpunt))
          printCheck(
            { ok: breuken.length === 0, about: `${meldpunt} logboek`, note: `${links} links in ${ketens} chains hold` },
            json === true,
          )
          for (const { keten, nr, reden } of breuken)
            printCheck(
              {
                ok: false,
                about: `${meldpunt} ${keten || 'own chain'}`,
                note: `broken at link ${nr} (${reden}): compare with the sealed heads and the last backup`,
              },
              json === true,
            )
          if (breuken.length > 0) process.exitCode = 1
        }
      })
    })
}
