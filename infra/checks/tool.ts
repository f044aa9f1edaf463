import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')

export interface Outcome {
  ok: boolean
  /** What was looked at, `245 modules`. */
  note?: string
  /** What to mend; shown when not ok. */
  output?: string
}

/** Runs a program of node_modules/.bin in the root of the clone and gives what it wrote; never throws. */
export function runTool(name: string, args: string[], stdio: 'pipe' | 'inherit' = 'pipe'): Promise<{ ok: boolean; output: string }> {
  return new Promise((done) => {
    const child = spawn(resolve(ROOT, 'node_modules/.bin', name), args, { cwd: ROOT, stdio: ['ignore', stdio, stdio] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (output += part))
    child.on('error', (error) => done({ ok: false, output: error.message }))
    child.on('close', (code) => done({ ok: code === 0, output: output.trim() }))
  })
}

/** Maps with at most `width` at work at once. */
export async function mapSome<T, R>(items: readonly T[], width: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const rest = items.entries()
  const take = async () => {
    for (const [index, item] of rest) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: width }, take))
  return results
}
