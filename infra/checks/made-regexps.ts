// Loads the named modules and prints, as JSON, every regular expression that they make while loading, with its place. A process
// of its own, since it puts a recorder in the place of RegExp.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Pattern } from './regexps.ts'
import { ROOT } from './tool.ts'

const made: Pattern[] = []
const Original = RegExp

function record(source: string, flags: string): void {
  for (const line of (new Error().stack ?? '').split('\n').slice(3)) {
    const [, url, at] = Original('(file:.+):(\\d+):\\d+').exec(line) ?? []
    if (!url) continue
    const path = fileURLToPath(url)
    if (path.startsWith(join(ROOT, 'packages')) || path.startsWith(join(ROOT, 'services'))) {
      made.push({ file: path.slice(ROOT.length + 1), line: Number(at), source, flags })
      return
    }
  }
}

globalThis.RegExp = new Proxy(Original, {
  construct(target, [source, flags], newTarget) {
    const regexp = Reflect.construct(target, [source, flags], newTarget)
    record(regexp.source, regexp.flags)
    return regexp
  },
  apply(target, self, [source, flags]) {
    const regexp = Reflect.apply(target, self, [source, flags])
    record(regexp.source, regexp.flags)
    return regexp
  },
})

for (const file of process.argv.slice(2)) await import(join(ROOT, file))
console.log(JSON.stringify(made))
process.exit(0)
