import { withMeldpunt } from '@meldpunt/register/database'
import { herstel, rememberHoogste } from '@meldpunt/register/herstel'
import { PermanentError } from '@meldpunt/runtime/errors'
import { findKenmerken } from '@meldpunt/signaal/kenmerk'
import type { Command } from 'commander'
import { findMeldpunten, withKluis } from './desk.ts'

export function addHerstel(program: Command): void {
  program
    .command('herstel')
    .description('make a restored content database safe to start; run it before the services start')
    .requiredOption('--na <kenmerk>', 'the highest number that was given; the next one follows it')
    .action(async ({ na }: { na: string }) => {
      const meldpunten = findMeldpunten(process.env)
      const found = meldpunten.flatMap((meldpunt) => findKenmerken(na, meldpunt.kenmerk).map((kenmerk) => ({ meldpunt, kenmerk })))
      const [one] = found
      if (!one || found.length > 1)
        throw new PermanentError('--na is one number such as MM-2026-0042, with the prefix of a meldpunt of the file')
      const { id } = one.meldpunt
      await withKluis(process.env, [one.meldpunt], async (db, _kluis, keys) => {
        const { vastgehouden } = await withMeldpunt(db, id, (tx) => herstel(tx, id, one.kenmerk, new Date()))
        await rememberHoogste(keys, id, one.kenmerk)
        console.log(`${id}: numbers go on after ${na}`)
        console.log(
          `${id}: ${vastgehouden} letters are held, and so will those about mail received until now. See \`meldpunt uitgaand --state vastgehouden\`; \`meldpunt uitgaand vrij\` lets them go`,
        )
      })
    })
}
