import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { compareDatabases, describeBezwaar } from '@meldpunt/register/herstel'
import { isMigrated } from '@meldpunt/register/migrate'
import { openDatabase } from '@meldpunt/register/database'
import { openKluis } from '@meldpunt/register/sleutels'
import { readEnv } from '@meldpunt/runtime/env'
import { PermanentError, TemporaryError } from '@meldpunt/runtime/errors'
import type { Command } from 'commander'
import { findMeldpunten } from './desk.ts'
import { printCheck } from './output.ts'

interface Check {
  ok: boolean
  about: string
  note: string
}

/** Each service tries its own connections, with its own code and its own credentials; see their controleer.ts. */
const SERVICES = ['mailbox', 'worker'] as const

/** A service that has not answered by then hangs on a connection without limit, which is a bug to be seen. */
const CHECK_MS_MAX = 120_000

export function addControleer(program: Command): void {
  program
    .command('controleer')
    .description('try every connection and say what to do about those that fail')
    .option('--json', 'one object a line')
    .action(async ({ json = undefined }: { json?: true }) => {
      let wrong = false
      const print = (check: Check) => {
        wrong ||= !check.ok
        printCheck(check, json === true)
      }
      for await (const check of checkDatabases()) print(check)
      for (const service of SERVICES) for (const check of await checkService(service)) print(check)
      if (wrong) process.exitCode = 1
    })
}

async function* checkDatabases(): AsyncGenerator<Check> {
  const meldpunten = findMeldpunten(process.env)
  yield { ok: true, about: 'meldpunten file', note: meldpunten.map(({ id }) => id).join(', ') }
  const env = readEnv(process.env, ['DATABASE_URL', 'KEYS_DATABASE_URL', 'MELDPUNT_MASTER_KEY'])
  const db = openDatabase(env.DATABASE_URL, { max: 1, name: 'beheer' })
  const keys = openDatabase(env.KEYS_DATABASE_URL, { max: 1, name: 'beheer' })
  try {
    let migrated = true
    for (const [about, pool, soort] of [
      ['content database', db, 'register'],
      ['key database', keys, 'sleutels'],
    ] as const) {
      const check = await attempt(about, async () =>
        (await isMigrated(pool, soort))
          ? 'at the version of this program'
          : fail('not at the version of this program: run `meldpunt migreer`'),
      )
      migrated &&= check.ok
      yield check
    }
    if (!migrated) return
    yield await attempt('keys', async () => {
      await openKluis(
        keys,
        env.MELDPUNT_MASTER_KEY,
        meldpunten.map(({ id }) => id),
      )
      return 'root and every meldpunt key open'
    })
    for (const { id, kenmerk } of meldpunten) {
      yield await attempt(`${id} databases`, async () => {
        const bezwaren = await compareDatabases(db, keys, id)
        return bezwaren.length === 0
          ? 'content and keys agree'
          : fail(bezwaren.map((bezwaar) => describeBezwaar(id, kenmerk, bezwaar)).join('; '))
      })
    }
  } finally {
    await db.end()
    await keys.end()
  }
}

async function checkService(service: (typeof SERVICES)[number]): Promise<Check[]> {
  const script = fileURLToPath(new URL(`../../${service}/src/controleer.ts`, import.meta.url))
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [script], { timeout: CHECK_MS_MAX })
    return stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Check)
  } catch {
    return [{ ok: false, about: service, note: `could not check itself: run \`node services/${service}/src/controleer.ts\` to see why` }]
  }
}

async function attempt(about: string, fn: () => Promise<string>): Promise<Check> {
  try {
    return { ok: true, about, note: await fn() }
  } catch (error) {
    const ours = error instanceof PermanentError || error instanceof TemporaryError
    return {
      ok: false,
      about,
      note: ours
        ? error.message
        : `could not be reached (${(error as { code?: string }).code ?? 'no code'}): check its URL, and whether the server is up`,
    }
  }
}

function fail(note: string): never {
  throw new PermanentError(note)
}
