import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, ROOT, runTool } from './tool.ts'

/** Libraries that more than one folder may name, and why. */
const SHARED_LIBRARIES: Record<string, string> = {
  nodemailer: 'mail composes, runtime alarms, worker sends, beheer tries the connection',
  imapflow: 'mailbox reads, beheer tries the connection',
}

/** Who imports whom (dependency-cruiser.mjs), and each outside library in one folder. */
export async function checkImports(): Promise<Outcome> {
  const { output } = await runTool('depcruise', [
    '--config',
    'infra/checks/dependency-cruiser.mjs',
    '--output-type',
    'json',
    'packages',
    'services',
    'infra',
    'test',
  ])
  let result: CruiseResult
  try {
    result = JSON.parse(output)
  } catch {
    return { ok: false, output }
  }
  const { totalCruised, totalDependenciesCruised, violations } = result.summary
  const complaints = violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)
  // With a TypeScript that it does not know it inspects nothing and is content.
  if (totalCruised === 0 || totalDependenciesCruised === 0) complaints.push('dependency-cruiser inspected nothing: it needs TypeScript 6')
  complaints.push(...findSharedLibraries())
  return {
    ok: complaints.length === 0,
    note: `${totalCruised} modules, ${totalDependenciesCruised} imports`,
    output: complaints.join('\n'),
  }
}

interface CruiseResult {
  summary: { totalCruised: number; totalDependenciesCruised: number; violations: { rule: { name: string }; from: string; to: string }[] }
}

function findSharedLibraries(): string[] {
  const users = new Map<string, string[]>()
  for (const path of globSync('{packages,services}/*/package.json', { cwd: ROOT })) {
    const { name, dependencies = {} } = JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
    for (const library of Object.keys(dependencies)) {
      if (!library.startsWith('@meldpunt/')) users.set(library, [...(users.get(library) ?? []), name])
    }
  }
  return [...users]
    .filter(([library, names]) => names.length > 1 && !(library in SHARED_LIBRARIES))
    .map(([library, names]) => `library-in-one-folder: ${library} is named in ${names.join(' and ')}`)
}
