import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { mapSome, type Outcome, ROOT, runTool } from './tool.ts'

const CORES = 2

/** tsc over every project that holds a TypeScript file; what did not change since the last run is not read again. */
export async function checkTypes(): Promise<Outcome> {
  const projects = globSync('{packages/*,services/*,infra,test}/tsconfig.json', { cwd: ROOT })
    .map((path) => dirname(path))
    .filter((folder) => globSync('**/*.ts', { cwd: join(ROOT, folder), exclude: (name) => name === 'node_modules' }).length > 0)
    .sort()
  const outputs = await mapSome(projects, CORES, async (folder) => {
    const memory = `node_modules/.cache/meldpunt-types/${folder.replace('/', '-')}.tsbuildinfo`
    const { ok, output } = await runTool('tsc', ['-p', folder, '--pretty', 'false', '--incremental', '--tsBuildInfoFile', memory])
    return ok ? '' : output
  })
  // A package is seen again by each one that imports it.
  const lines = [...new Set(outputs.flatMap((output) => output.split('\n')).filter(Boolean))]
  return { ok: projects.length > 0 && lines.length === 0, note: `${projects.length} projects`, output: lines.join('\n') }
}
