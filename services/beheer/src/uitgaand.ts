import { withMeldpunt } from '@meldpunt/register/database'
import { appendLogboek } from '@meldpunt/register/logboek'
import { releaseByHand } from '@meldpunt/register/budget'
import { type BriefRow, listBrieven, retryBrieven, type State } from '@meldpunt/register/uitgaand'
import { Option, type Command } from 'commander'
import { findMeldpunten, withRegister } from './desk.ts'
import { aantalOption, formatAge, printRows } from './output.ts'

const STATES: State[] = ['wacht', 'bezig', 'verzonden', 'mislukt', 'ingehouden', 'onderdrukt', 'vastgehouden', 'onbestelbaar', 'verzameld']

interface Options {
  meldpunt?: string
  state?: State[]
  aantal: number
  json?: true
}

export function addUitgaand(program: Command): void {
  const uitgaand = program
    .command('uitgaand')
    .description('the letters of the outbox: kind, state and age; never to whom')
    .option('--meldpunt <id>', 'one meldpunt instead of all')
    .addOption(new Option('--state <state...>', 'only letters in these states').choices(STATES))
    .addOption(aantalOption())
    .option('--json', 'one object a line')
    .action(list)
  addRelease(
    uitgaand,
    'vrij',
    'let held letters go at once (held by the budget, or since a restored backup)',
    'brief vrijgegeven',
    releaseByHand,
  )
  addRelease(uitgaand, 'opnieuw', 'try failed letters again', 'brief opnieuw', retryBrieven)
}

async function list({ meldpunt: only, state, aantal, json }: Options): Promise<void> {
  const now = new Date()
  await withRegister(process.env, async (db) => {
    const rows: (BriefRow & { meldpunt: string })[] = []
    for (const { id: meldpunt, kenmerk } of findMeldpunten(process.env, only)) {
      for (const row of await withMeldpunt(db, meldpunt, (tx) =>
        listBrieven(tx, meldpunt, kenmerk, { states: state ?? null, limit: aantal }),
      ))
        rows.push({ meldpunt, ...row })
    }
    printRows(
      rows,
      {
        meldpunt: ({ meldpunt }) => meldpunt,
        kenmerk: ({ kenmerk }) => kenmerk ?? '-',
        letter: ({ soort }) => soort,
        state: ({ state }) => state,
        age: ({ createdAt }) => formatAge(createdAt, now),
        tries: ({ tries }) => String(tries),
        error: ({ lastError }) => lastError ?? '-',
        id: ({ id }) => id,
      },
      { json: json === true, empty: 'no such letters' },
    )
  })
}

function addRelease(uitgaand: Command, name: string, description: string, gebeurtenis: string, release: typeof releaseByHand): void {
  uitgaand
    .command(name)
    .description(description)
    .argument('[ids...]', 'these letters; without them all')
    .option('--meldpunt <id>', 'one meldpunt instead of all')
    .action(async (ids: string[], _own: object, command: Command) => {
      const { meldpunt: only } = command.optsWithGlobals<Options>()
      await withRegister(process.env, async (db) => {
        for (const { id: meldpunt } of findMeldpunten(process.env, only)) {
          const now = new Date()
          const released = await withMeldpunt(db, meldpunt, async (tx) => {
            const letters = await release(tx, meldpunt, ids.length > 0 ? ids : null, now)
            await appendLogboek(
              tx,
              meldpunt,
              '',
              letters.map((brief) => ({ at: now, actor: 'beheer', gebeurtenis, gegevens: { brief } })),
            )
            return letters
          })
          console.log(`${meldpunt}: ${released.length} letters go out`)
        }
      })
    })
}
