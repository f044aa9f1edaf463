import { styleText } from 'node:util'
import Table from 'cli-table3'

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
  const table = new Table({ head: Object.keys(columns), style: { head: ['bold'], border: [], compact: true }, chars: PLAIN })
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
