import { openDatabase, withMeldpunt } from '@meldpunt/register/database'
import { listVerklaringen, type Verklaring } from '@meldpunt/register/grafstenen'
import { appendLogboek } from '@meldpunt/register/logboek'
import { listVernietigingen, resumeVernietigingen, type VernietigingRow } from '@meldpunt/register/vernietiging-stand'
import { readEnv } from '@meldpunt/runtime/env'
import { PermanentError } from '@meldpunt/runtime/errors'
import type { Command } from 'commander'
import { findMeldpunten, withRegister } from './desk.ts'
import { formatAge, printRows } from './output.ts'

interface Options {
  meldpunt?: string
  json?: true
}

export function addVernietig(program: Command): void {
  const vernietig = program
    .command('vernietig')
    .description('destructions and what each waits for; one is only ever begun by two officers')
    .option('--meldpunt <id>', 'one meldpunt instead of all')
    .option('--json', 'one object a line')
    .action(list)
  vernietig
    .command('opnieuw')
    .description('carry on destructions that were confirmed and got stuck; begins none')
    .argument('[kenmerken...]', 'of these signalen; without them all')
    .option('--meldpunt <id>', 'one meldpunt instead of all')
    .action(resume)
  vernietig
    .command('verklaringen')
    .description('what was destroyed, by which role and on what ground; kept for good')
    .option('--meldpunt <id>', 'one meldpunt instead of all')
    .option('--json', 'one object a line')
    .action((_own: object, command: Command) => listAllVerklaringen(command.optsWithGlobals<Options>()))
}

async function list({ meldpunt: only, json }: Options): Promise<void> {
  const now = new Date()
  await withRegister(process.env, async (db) => {
    const rows: (VernietigingRow & { meldpunt: string })[] = []
    for (const meldpunt of findMeldpunten(process.env, only))
      for (const row of await withMeldpunt(db, meldpunt.id, (tx) => listVernietigingen(tx, meldpunt)))
        rows.push({ meldpunt: meldpunt.id, ...row })
    printRows(
      rows,
      {
        meldpunt: ({ meldpunt }) => meldpunt,
        kenmerk: ({ kenmerk, id }) => kenmerk ?? id,
        outcome: ({ uitkomst }) => uitkomst || '-',
        begun: ({ begonnenAt }) => (begonnenAt ? formatAge(begonnenAt, now) : '-'),
        'waits for': ({ wacht }) => wacht ?? 'nothing: destroyed',
        tries: ({ tries }) => String(tries),
        error: ({ lastError }) => lastError ?? '-',
      },
      { json: json === true, empty: 'nothing was ever to be destroyed' },
    )
  })
}

async function resume(kenmerken: string[], _own: object, command: Command): Promise<void> {
  const { meldpunt: only } = command.optsWithGlobals<Options>()
  const found = new Set<string>()
  await withRegister(process.env, async (db) => {
    for (const meldpunt of findMeldpunten(process.env, only)) {
      const now = new Date()
      const resumed = await withMeldpunt(db, meldpunt.id, async (tx) => {
        const rows = (await listVernietigingen(tx, meldpunt)).filter(
          ({ kenmerk, begonnenAt }) => begonnenAt !== null && (kenmerken.length === 0 || kenmerken.includes(kenmerk ?? '')),
        )
        for (const { kenmerk } of rows) found.add(kenmerk ?? '')
        const ids = await resumeVernietigingen(
          tx,
          meldpunt.id,
          rows.map(({ id }) => id),
          now,
        )
        const gebeurd = ids.map((id) => ({ at: now, actor: 'beheer', gebeurtenis: 'vernietiging hervat', gegevens: { vernietiging: id } }))
        await appendLogboek(tx, meldpunt.id, '', gebeurd)
        return ids
      })
      console.log(`${meldpunt.id}: ${resumed.length} destructions are carried on`)
    }
  })
  const missing = kenmerken.filter((kenmerk) => !found.has(kenmerk))
  if (missing.length > 0)
    throw new PermanentError(
      `no destruction of ${missing.join(', ')} was begun: only officers can begin one, with #vernietig and #bevestig`,
    )
}

async function listAllVerklaringen({ meldpunt: only, json }: Options): Promise<void> {
  const { KEYS_DATABASE_URL } = readEnv(process.env, ['KEYS_DATABASE_URL'])
  const keys = openDatabase(KEYS_DATABASE_URL, { max: 1, name: 'beheer' })
  try {
    const rows: (Verklaring & { meldpunt: string })[] = []
    for (const { id } of findMeldpunten(process.env, only))
      for (const row of await withMeldpunt(keys, id, (tx) => listVerklaringen(tx, id))) rows.push({ meldpunt: id, ...row })
    printRows(
      rows,
      {
        meldpunt: ({ meldpunt }) => meldpunt,
        kenmerk: ({ kenmerk, id }) => kenmerk ?? id,
        outcome: ({ uitkomst, volgt }) => (volgt ? `${uitkomst} (${volgt})` : uitkomst),
        ground: ({ grond }) => grond ?? '-',
        destroyed: ({ vernietigdAt }) => vernietigdAt.toISOString().slice(0, 10),
        mails: ({ mails }) => String(mails),
        attachments: ({ bijlagen }) => String(bijlagen),
        letters: ({ brieven }) => String(brieven),
        'asked by': ({ aanvrager }) => aanvrager,
        'confirmed by': ({ bevestiger }) => bevestiger ?? 'zonder tweede persoon',
        'colleagues have': ({ brievenAanCollegas, geadresseerden }) => `${brievenAanCollegas} letters (${geadresseerden} asked)`,
        'last key backup': ({ sleutelbackupTot }) => sleutelbackupTot,
      },
      { json: json === true, empty: 'nothing was destroyed yet' },
    )
  } finally {
    await keys.end()
  }
}
