import { withMeldpunt } from '@meldpunt/register/database'
import { appendLogboek } from '@meldpunt/register/logboek'
import { findOriginal, listMails, type MailRow, readChunk, retryMails } from '@meldpunt/register/mails'
import { sealJson } from '@meldpunt/register/cipher'
import { PermanentError } from '@meldpunt/runtime/errors'
import { type Command, InvalidArgumentError } from 'commander'
import { findMeldpunten, withKluis, withRegister } from './desk.ts'
import { aantalOption, formatAge, formatBytes, printRows } from './output.ts'

interface Options {
  meldpunt?: string
  open?: true
  aantal: number
  json?: true
  inhoud?: string
}

export function addMails(program: Command): void {
  const mails = program
    .command('mails')
    .description('what was kept and what became of it; never a subject or a sender')
    .argument('[id]', 'one mail, with --inhoud')
    .option('--meldpunt <id>', 'one meldpunt instead of all')
    .option('--open', 'only mails that are not settled yet')
    .addOption(aantalOption())
    .option('--json', 'one object a line')
    .option('--inhoud <reden>', 'show the original of one mail; the reason stands in the logboek', parseReden)
    .action((id: string | undefined, options: Options) => {
      if (options.inhoud === undefined) return list(options)
      return id ? showInhoud(id, options.inhoud, options) : mails.error('error: name one mail: meldpunt mails ID --inhoud "why"')
    })
  mails
    .command('opnieuw')
    .description('settle mails now that wait after a failure')
    .argument('[ids...]', 'these mails; without them all')
    .option('--meldpunt <id>', 'one meldpunt instead of all')
    .action(async (ids: string[], _own: object, command: Command) => {
      const { meldpunt: only } = command.optsWithGlobals<Options>()
      await withRegister(process.env, async (db) => {
        for (const { id: meldpunt } of findMeldpunten(process.env, only)) {
          const retried = await withMeldpunt(db, meldpunt, (tx) => retryMails(tx, meldpunt, ids.length > 0 ? ids : null, new Date()))
          console.log(`${meldpunt}: ${retried.length} mails are settled at the next sweep`)
        }
      })
    })
}

async function list({ meldpunt: only, open, aantal, json }: Options): Promise<void> {
  const now = new Date()
  await withRegister(process.env, async (db) => {
    const rows: (MailRow & { meldpunt: string })[] = []
    for (const { id: meldpunt, kenmerk } of findMeldpunten(process.env, only)) {
      for (const row of await withMeldpunt(db, meldpunt, (tx) => listMails(tx, meldpunt, kenmerk, { open: open === true, limit: aantal })))
        rows.push({ meldpunt, ...row })
    }
    printRows(
      rows,
      {
        meldpunt: ({ meldpunt }) => meldpunt,
        kenmerk: ({ kenmerk }) => kenmerk ?? '-',
        verdict: ({ verdict, settledAt }) => verdict ?? (settledAt ? '-' : 'not settled'),
        reason: ({ reden, lastError, tries }) => reden ?? (lastError ? `${lastError}, ${tries} tries` : '-'),
        age: ({ ontvangenAt }) => formatAge(ontvangenAt, now),
        size: ({ bytes }) => formatBytes(bytes),
        folder: ({ map }) => map ?? 'gone',
        id: ({ id }) => id,
      },
      { json: json === true, empty: open ? 'every mail is settled' : 'no mail was kept yet' },
    )
  })
}

/** A reason shorter than this tells a colleague nothing. */
const REDEN_CHARS_MIN = 10

function parseReden(text: string): string {
  const reden = text.trim()
  if (reden.length < REDEN_CHARS_MIN)
    throw new InvalidArgumentError(
      `It is a reason that a colleague understands, of at least ${REDEN_CHARS_MIN} characters: it stands in the logboek.`,
    )
  return reden
}

async function showInhoud(id: string, reden: string, { meldpunt: only }: Options): Promise<void> {
  const meldpunten = findMeldpunten(process.env, only)
  await withKluis(process.env, meldpunten, async (db, kluis) => {
    for (const { id: meldpunt } of meldpunten) {
      const mail = await withMeldpunt(db, meldpunt, (tx) => findOriginal(tx, meldpunt, id))
      const key = mail && (await kluis.openKeys(meldpunt, [id])).get(id)
      if (!mail) continue
      if (!key) throw new PermanentError('the key of this mail is gone: it was destroyed, or KEYS_DATABASE_URL points at another database')
      // Written down before anything is shown.
      await withMeldpunt(db, meldpunt, (tx) =>
        appendLogboek(tx, meldpunt, mail.signaalId ?? '', [
          {
            at: new Date(),
            actor: 'beheer',
            gebeurtenis: 'inhoud getoond',
            gegevens: { mail: id },
            inhoud: sealJson(key, `logboek ${id}`, { reden }),
          },
        ]),
      )
      for (let nr = 0; nr < mail.chunks; nr += 1)
        process.stdout.write(await withMeldpunt(db, meldpunt, (tx) => readChunk(tx, meldpunt, key, mail, nr)))
      return
    }
    throw new PermanentError(`no meldpunt of the file has a mail ${id}: see \`meldpunt mails\``)
  })
}
