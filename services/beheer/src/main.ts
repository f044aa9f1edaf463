import { Command, CommanderError } from 'commander'
import { addControleer } from './controleer.ts'
import { addHerstel } from './herstel.ts'
import { addLees } from './lees.ts'
import { addLogboek } from './logboek.ts'
import { addMails } from './mails.ts'
import { addMigreer } from './migreer.ts'
import { explainError } from './output.ts'
import { addSleutels } from './sleutels.ts'
import { addUitgaand } from './uitgaand.ts'
import { addVernietig } from './vernietig.ts'

// The caretaker's keys: `meldpunt <subcommand>`. Exit 0 done, 1 something is wrong, 2 used wrongly.

const program = new Command('meldpunt')
  .description('runs and looks after the meldpunt service')
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
for (const add of [addLees, addControleer, addMails, addUitgaand, addLogboek, addMigreer, addSleutels, addHerstel, addVernietig])
  add(program)

// `meldpunt mails | head`: who has seen enough closes the pipe, and that is no error.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1))

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    console.error(explainError(error))
    process.exitCode = 1
  }
}
