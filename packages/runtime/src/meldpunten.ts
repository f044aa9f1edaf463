// The meldpunten file: from YAML text to checked, typed meldpunten, or to one clear error per mistake with its line.
import { readFileSync } from 'node:fs'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Document, ErrorCode } from 'yaml'
import type { z } from 'zod'
import { contradictionsBetween, contradictionsIn } from './contradictions.ts'
import { PermanentError } from './errors.ts'
import { resolveMeldpunt } from './meldpunten-resolve.ts'
import { meldpuntSchema } from './meldpunten-schema.ts'
import type { Bewaargrond, MeldpuntInFile, Tls } from './meldpunten-schema.ts'

/** Which secrets a process needs: it reads no others. */
export type Geheimen = 'imap' | 'smtp' | 'bronnen'

interface Oauth2 {
  token_url: string
  client_id: string
  /** null when this process did not ask for the secrets of this connection. */
  geheim: string | null
  scope: string
}

export interface Imap {
  host: string
  port: number
  tls: Tls
  user: string
  /** null when `oauth2` is used, or when this process did not ask for it. */
  wachtwoord: string | null
  oauth2: Oauth2 | null
}

export interface Smtp extends Omit<Imap, 'user'> {
  /** null: a relay that asks no login. */
  user: string | null
  /** At most this many letters a minute. */
  per_minuut: number
  verbindingen: number
}

interface Bewaartermijn {
  jaren: number | null
  maanden: number | null
  selectielijst: string | null
}

/** Settings of one source, `sleutel_env` resolved to `sleutel`. */
export type BronInstelling = Readonly<Record<string, string | number | boolean>>

type Plain = Omit<MeldpuntInFile, 'vanaf' | 'bewijs' | 'imap' | 'smtp' | 'bronnen' | 'termijnen' | 'huisstijl'>

/** One meldpunt, with defaults filled in and addresses and domains in lower case. */
export interface Meldpunt extends Plain {
  /** Midnight Europe/Amsterdam of that day; older mail gets no answer. */
  vanaf: Date
  bewijs: { soort: 'authserv-id' | 'exchange-online' | 'code'; authserv_id: string | null; eigen_received: string[] }
  imap: Imap
  /** null only when this process did not ask for `smtp`. */
  smtp: Smtp | null
  bronnen: Readonly<Record<string, BronInstelling>>
  termijnen: Omit<MeldpuntInFile['termijnen'], 'bewaren'> & { bewaren: Partial<Record<Bewaargrond, Bewaartermijn>> }
  huisstijl: { naam: string; telefoon: string; handtekening: string }
}

/** A mistake at a place in the file. */
export interface Mistake {
  path: readonly PropertyKey[]
  /** What is wrong and what to do, to be read behind the path. Never repeats a value of the file. */
  message: string
}

/**
 * Reads the meldpunten file. Either every meldpunt, or every mistake in the order of the file, each as
 * `line 14 meldpunten.0.imap.host: …what to do`. Names in `*_env` are looked up in `env` (also as `NAME_FILE`), only for
 * what is asked in `geheimen`: a process that sends no letters needs no password for it. Never throws on any text.
 */
export function readMeldpunten(
  yamlText: string,
  env: NodeJS.ProcessEnv,
  geheimen: readonly Geheimen[] = ['imap', 'smtp', 'bronnen'],
): { meldpunten: Meldpunt[] } | { errors: string[] } {
  const lines = new LineCounter()
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false })
  // Only the first: a missing bracket makes everything behind it wrong too.
  const [broken] = document.errors
  if (broken)
    return {
      errors: [
        `line ${lines.linePos(broken.pos[0]).line}: ${BROKEN[broken.code] ?? 'is no YAML from here: look for a missing quote, bracket or colon'}`,
      ],
    }
  const mistakes: Mistake[] = []
  const inFile = parseList(document, mistakes)
  mistakes.push(...contradictionsBetween(inFile))
  const meldpunten: Meldpunt[] = []
  for (const [index, meldpunt] of inFile) {
    const own = contradictionsIn(meldpunt)
    const resolved = resolveMeldpunt(meldpunt, env, new Set(geheimen), own)
    mistakes.push(...own.map(({ path, message }) => ({ path: ['meldpunten', index, ...path], message })))
    meldpunten.push(resolved)
  }
  if (mistakes.length === 0) return { meldpunten }
  const located = mistakes.map((mistake) => ({ line: lineOf(document, lines, mistake.path), mistake }))
  located.sort((a, b) => a.line - b.line)
  return { errors: located.map(({ line, mistake }) => `line ${line} ${pathText(mistake.path)}: ${mistake.message}`) }
}

// The parser's own messages quote the file.
const BROKEN: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'has a key that stands there already: keep one of the two',
  TAB_AS_INDENT: 'is indented with a tab: use spaces',
  BAD_INDENT: 'is indented unlike the lines that it belongs to, or a bracket or quote above it was not closed',
  MULTIPLE_DOCS: 'begins a second document: remove the line of three dashes',
}

function pathText(path: readonly PropertyKey[]): string {
  // A line out of place can make a value of the file into a key.
  return path.map((key) => (/^[\w-]{1,60}$/.test(String(key)) ? String(key) : '?')).join('.')
}

/** `readMeldpunten` for a process that starts: reads the file at `path`, and throws one PermanentError that lists every mistake. */
export function readMeldpuntenFile(path: string, env: NodeJS.ProcessEnv, geheimen: readonly Geheimen[]): Meldpunt[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new PermanentError('could not read the meldpunten file: check its path (MELDPUNT_CONFIG, or --config) and its rights', {
      cause: error,
    })
  }
  const read = readMeldpunten(text, env, geheimen)
  if ('meldpunten' in read) return read.meldpunten
  throw new PermanentError(`the meldpunten file has mistakes:\n${read.errors.map((line) => `  ${line}`).join('\n')}`)
}

/** Those that have the right shape, by their place in the file, so that one broken meldpunt does not hide another's mistakes. */
function parseList(document: Document, mistakes: Mistake[]): Map<number, MeldpuntInFile> {
  const inFile = new Map<number, MeldpuntInFile>()
  let content: unknown
  try {
    // Aliases are of no use here, and a few of them can blow up to gigabytes.
    content = document.toJS({ maxAliasCount: 0 })
  } catch {
    mistakes.push({ path: [], message: 'uses anchors or aliases: write each value out' })
    return inFile
  }
  const list = typeof content === 'object' && content !== null ? (content as Record<string, unknown>).meldpunten : undefined
  if (!Array.isArray(list) || list.length === 0) {
    mistakes.push({ path: ['meldpunten'], message: 'is missing or empty: begin the file with meldpunten: and one entry per meldpunt' })
    return inFile
  }
  for (const key of Object.keys(content as object)) {
    if (key !== 'meldpunten') mistakes.push({ path: [key], message: 'is not known here: only meldpunten stands at the top' })
  }
  for (const [index, item] of list.entries()) {
    const parsed = meldpuntSchema.safeParse(item, { reportInput: true })
    if (parsed.success) inFile.set(index, parsed.data)
    else for (const issue of parsed.error.issues) mistakes.push(...mistakesOf(issue, ['meldpunten', index]))
  }
  return inFile
}

type Issue = z.core.$ZodIssue

function mistakesOf(issue: Issue, base: readonly PropertyKey[]): Mistake[] {
  const path = [...base, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: 'is not known here: correct the spelling or remove it' }))
  }
  if (issue.code === 'invalid_key')
    return [{ path, message: `has a name that is not known here: ${issue.issues[0]?.message ?? 'correct it'}` }]
  if (issue.code !== 'custom' && issue.input === undefined) return [{ path, message: 'is missing: add it' }]
  return [{ path, message: issue.code === 'invalid_type' ? (KINDS[issue.expected] ?? `must be ${issue.expected}`) : issue.message }]
}

const KINDS: Record<string, string> = {
  string: 'must be a text: put it between quotes',
  number: 'must be a number, without quotes',
  int: 'must be a whole number, without quotes',
  array: 'must be a list: [one, two]',
  object: 'must be a block of keys',
  record: 'must be a block of keys',
}

function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const at = document.getIn(path.slice(0, depth - 1), true)
    const pair = isMap(at) ? at.items.find(({ key }) => isScalar(key) && String(key.value) === String(path[depth - 1])) : undefined
    // A key says where it stands; an item of a list says so itself.
    const node = (pair?.key ?? document.getIn(path.slice(0, depth), true)) as { range?: [number, number, number] | null } | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
