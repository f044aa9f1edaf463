import { Command, CommanderError } from 'commander'
import { addLees } from './lees.ts'

// The caretaker's keys: `meldpunt <subcommand>`. Exit 0 done, 1 something is wrong, 2 used wrongly.

const program = new Command('meldpunt')
  .description('runs and looks after the meldpunt service')
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
addLees(program)

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
