// Measurements, one after the other and on a database that waits for its disk:
//   npx vitest run --config infra/checks/vitest.bench.config.ts
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** A backlog of thousands of mails takes minutes; this is against hanging alone. */
const GUARD_MS = 30 * 60_000

const root = resolve(import.meta.dirname, '../..')
const READING = 'test/bench/reading.bench.ts'
const shared = { root, pool: 'forks', testTimeout: GUARD_MS, hookTimeout: GUARD_MS } as const

export default defineConfig({
  test: {
    root,
    fileParallelism: false,
    disableConsoleIntercept: true,
    projects: [
      { test: { ...shared, name: 'reading', include: [READING] } },
      // The stack starts only when a measurement of this project runs.
      {
        test: {
          ...shared,
          name: 'bench',
          include: ['test/bench/**/*.bench.ts'],
          exclude: [READING],
          globalSetup: [resolve(root, 'test/support/global-setup.ts')],
        },
      },
    ],
  },
})
