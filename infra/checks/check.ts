// `npm run check`: everything that is asked of the code, step by step; `npm run check -- types style` for some of them.
import { checkImports } from './imports.ts'
import { checkRegexps } from './regexps.ts'
import { type Outcome, runTool } from './tool.ts'
import { checkTypes } from './types.ts'

const STEPS: Record<string, () => Promise<Outcome>> = {
  types: checkTypes,
  style: () =>
    runTool('biome', [
      'check',
      '--config-path',
      'infra/checks/biome-config.jsonc',
      '--error-on-warnings',
      '--colors',
      'off',
      'packages',
      'services',
      'infra',
      'test',
    ]),
  imports: checkImports,
  unused: () => runTool('knip', ['--config', 'infra/checks/knip.jsonc', '--no-progress', '--no-config-hints']),
  regexps: checkRegexps,
  tests: () => runTool('vitest', ['run', '--config', 'infra/checks/vitest.config.ts'], 'inherit'),
}

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !(name in STEPS))
if (unknown.length > 0) {
  console.error(`there is no step ${unknown.join(', ')}; the steps are ${Object.keys(STEPS).join(', ')}`)
  process.exit(2)
}

let failed = 0
for (const [name, step] of Object.entries(STEPS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const startedAt = performance.now()
  const { ok, note = '', output = '' } = await step()
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`${ok ? 'ok    ' : 'failed'}  ${name.padEnd(8)} ${seconds.padStart(6)} s  ${note}`.trimEnd())
  if (ok) continue
  failed += 1
  console.log(output.replace(/^/gm, '        '))
}
process.exitCode = failed > 0 ? 1 : 0
