// Every regular expression of packages and services is read by recheck, since whoever mails us chooses the text: none may need
// more than linear time. Where every repetition has an upper bound the time per character has one too, and recheck's worst text
// is tried in earnest. Literals come from the syntax; what `new RegExp` makes of its parts is asked of the running module.
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { check } from 'recheck'
import ts from 'typescript'
import { mapSome, type Outcome, ROOT, runTool } from './tool.ts'

export interface Place {
  file: string
  line: number
}

/** A regular expression as it runs. */
export interface Pattern extends Place {
  source: string
  flags: string
}

/** Per expression; most are decided within milliseconds, few take seconds, and more on a busy machine. */
const DECIDE_MS = 60_000
/** recheck only has to find a worst text; how slow that is we see for ourselves. */
const FUZZ = { attackLimit: 10_000_000, attackTimeout: 300, recallTimeout: -1 }
/** A long mail made of the worst text for one expression, and what it may cost: linear ones take milliseconds. */
const WORST_TEXT_CHARS = 100_000
const WORST_TEXT_MS = 1_000

/** Expressions that are sound although recheck cannot see it; by their text, each with the reason. */
const ALLOWED: { source: string; reason: string }[] = []

/** Makers of expressions inside a function, whose parts come from somewhere else than the module; each with the reason. */
const ALLOWED_MAKERS: { file: string; reason: string }[] = []

export async function checkRegexps(): Promise<Outcome> {
  const files = globSync('{packages,services}/*/src/**/*.ts', { cwd: ROOT }).filter((file) => !/\.test(-tasks)?\.ts$/.test(file))
  const { literals, makers } = readSyntax(files)
  const { made, output } = await askModules(makers)
  if (!made) return { ok: false, output }
  const complaints = makers
    .filter((maker) => !made.some(({ file, line }) => file === maker.file && line === maker.line))
    .filter(({ file }) => !ALLOWED_MAKERS.some((allowed) => allowed.file === file))
    .map(({ file, line }) => `${file}:${line} makes a regular expression only when called: make it where the module loads`)
  const patterns = [...literals, ...made].filter(({ source }) => !ALLOWED.some((allowed) => allowed.source === source))
  const verdicts = await judge(patterns)
  for (const pattern of patterns) {
    const verdict = verdicts.get(keyOf(pattern)) ?? ''
    if (!SOUND.includes(verdict)) complaints.push(`${pattern.file}:${pattern.line} ${verdict} /${pattern.source}/${pattern.flags}`)
  }
  return { ok: complaints.length === 0 && patterns.length > 0, note: `${patterns.length} expressions`, output: complaints.join('\n') }
}

function readSyntax(files: string[]): { literals: Pattern[]; makers: Place[] } {
  const literals: Pattern[] = []
  const makers: Place[] = []
  for (const file of files) {
    const text = readFileSync(join(ROOT, file), 'utf8')
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
    const visit = (node: ts.Node): void => {
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        literals.push({ file, line, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
      }
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp')
        makers.push({ file, line })
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return { literals, makers }
}

async function askModules(makers: Place[]): Promise<{ made: Pattern[] | null; output: string }> {
  const files = [...new Set(makers.map(({ file }) => file))]
  const { ok, output } = await runTool('node', [join(import.meta.dirname, 'made-regexps.ts'), ...files])
  return { made: ok ? JSON.parse(output) : null, output }
}

const keyOf = ({ source, flags }: Pattern) => createHash('sha256').update(`${flags}/${source}`).digest('base64url')

const SOUND = ['linear', 'bounded']

async function judgeOne({ source, flags }: Pattern): Promise<string> {
  const found = await check(source, flags, { timeout: DECIDE_MS, ...FUZZ })
  if (found.status === 'safe') return 'linear'
  const bounded = isBounded(source)
  if (found.status === 'unknown') return bounded ? 'bounded' : `could not be decided (${found.error.kind})`
  const [pump] = found.attack.pumps
  const worst = (pump?.prefix ?? '') + (pump?.pump ?? '').repeat(WORST_TEXT_CHARS / (pump?.pump.length || 1)) + found.attack.suffix
  // Searching at random proves nothing by itself: what it found has to be slow. The automaton proves, and is believed.
  const proven = found.checker === 'automaton' && !bounded
  return !proven && isQuick(source, flags, worst) ? 'bounded' : `is ${found.complexity.summary}`
}

/** Whether every repetition has an upper bound. */
function isBounded(source: string): boolean {
  const outside = source.replace(/\\./gs, '_').replace(/\[[^\]]*\]/g, '_')
  return !/[*+]|\{\d+,\}/.test(outside)
}

function isQuick(source: string, flags: string, text: string): boolean {
  try {
    runInNewContext('new RegExp(source, flags).test(text)', { source, flags: flags.replace('y', ''), text }, { timeout: WORST_TEXT_MS })
    return true
  } catch {
    return false
  }
}

/** What is to be said of each, by keyOf; remembered between runs, as the same text always gets the same answer. */
async function judge(patterns: Pattern[]): Promise<Map<string, string>> {
  const folder = join(ROOT, 'node_modules/.cache')
  const cacheFile = join(folder, 'meldpunt-regexps.json')
  const verdicts = new Map<string, string>(readCache(cacheFile))
  const unknown = [...new Map(patterns.map((pattern) => [keyOf(pattern), pattern])).values()].filter(
    (pattern) => !verdicts.has(keyOf(pattern)),
  )
  await mapSome(unknown, availableParallelism(), async (pattern) => {
    verdicts.set(keyOf(pattern), await judgeOne(pattern))
  })
  mkdirSync(folder, { recursive: true })
  writeFileSync(cacheFile, JSON.stringify([...verdicts].filter(([, verdict]) => SOUND.includes(verdict))))
  return verdicts
}

function readCache(file: string): [string, string][] {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return []
  }
}
