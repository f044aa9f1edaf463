import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { World } from './world.ts'

const MAIN = fileURLToPath(new URL('../../services/beheer/src/main.ts', import.meta.url))

/** How a run of the `meldpunt` command ended. */
export interface Run {
  code: number
  stdout: string
  stderr: string
  /** The lines of --json, parsed. Throws when one is no object. */
  json<Row = Record<string, unknown>>(): Row[]
}

/** Runs `meldpunt …` on a world as its caretaker would; `env` is laid over the caretaker's. Never rejects. */
export function runMeldpunt(world: World, args: string[], env: Record<string, string> = {}): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [MAIN, ...args],
      { env: { PATH: process.env.PATH ?? '', NO_COLOR: '1', ...world.env('beheer'), ...env }, maxBuffer: 64 * 1024 * 1024 },
      (_error, stdout, stderr) =>
        resolve({
          code: child.exitCode ?? -1,
          stdout,
          stderr,
          json: () =>
            stdout
              .split('\n')
              .filter(Boolean)
              .map((line) => JSON.parse(line)),
        }),
    )
  })
}
