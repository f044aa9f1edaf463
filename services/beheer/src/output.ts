import { styleText } from 'node:util'
import { PermanentError, TemporaryError } from '@meldpunt/runtime/errors'
import Table from 'cli-table3'
import { InvalidArgumentError, Option } from 'commander'

// How every subcommand prints: a table on a terminal, one object a line with --json. What is empty says so.

/** Prints rows: `columns` names the ones a person sees, in order; --json prints every field. */
export function printRows<Row extends object>(
  rows: Row[],
  columns: Record<string, (row: Row) => string>,
  { json, empty }: { json: boolean; empty: string },
): void {
  if (json) {
    for (const row of rows) console.log(JSON.stringify(row))
    return
  }
  if (rows.length === 0) {
    console.log(empty)
    return
  }
  const table = new Table({
    head: Object.keys(columns),
    style: { head: ['bold'], border: [], compact: true, 'padding-left': 0, 'padding-right': 2 },
    chars: PLAIN,
  })
  for (const row of rows) table.push(Object.values(columns).map((show) => show(row)))
  console.log(table.toString())
}

// No frame: what is printed is also piped, cut and searched.
const PLAIN = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
    'middle',
  ].map((place) => [place, '']),
)

/** One line of a check: `ok|mis  aalsmeer imap  what to do`. */
export function printCheck({ ok, about, note }: { ok: boolean; about: string; note: string }, json: boolean): void {
  if (json) console.log(JSON.stringify({ ok, about, note }))
  else console.log(`${ok ? styleText('green', 'ok ') : styleText('red', 'mis')}  ${about.padEnd(28)}  ${note}`)
}

/** How long ago, in the largest unit that fits: `3 min`, `2 h`, `12 d`. */
export function formatAge(at: Date, now: Date): string {
  const minutes = Math.max(0, Math.round((now.getTime() - at.getTime()) / 60_000))
  if (minutes < 60) return `${minutes} min`
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60 / 24)} d`
}

/** A size for people: `5 kB`, `1.4 MB`. */
export function formatBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** `--aantal <n>` of every list. */
export function aantalOption(): Option {
  return new Option('--aantal <n>', 'at most so many a meldpunt').default(50).argParser((text) => {
    const aantal = Number(text)
    if (!Number.isInteger(aantal) || aantal < 1) throw new InvalidArgumentError('It is a whole number from 1 up.')
    return aantal
  })
}

/** What a person is told of an error: our own words as they stand, of others what they mean and what to do. */
export function explainError(error: unknown): string {
  if (error instanceof PermanentError || error instanceof TemporaryError) return error.message
  const { code = '', message = String(error) } = error as { code?: string; message?: string }
  switch (code) {
    case 'ECONNREFUSED': // nothing listens
    case 'ENOTFOUND': // no such host
    case 'EAI_AGAIN': // no DNS just now
    case '57P03': // the server is starting or stopping
      return `the database could not be reached (${code}): check DATABASE_URL and KEYS_DATABASE_URL, and whether the server is up`
    case '28P01': // wrong password
    case '3D000': // no such database
      return `the database refused the connection (${code}): check DATABASE_URL and KEYS_DATABASE_URL`
    case '42501': // insufficient privilege
      return `the role in the URL may not do this (${code}): \`migreer\` runs as the owner of the databases, everything else as meldpunt_beheer`
    default:
      return `failed${code && ` (${code})`}: ${message}`
  }
}
