// Measurements, one after the other and on a database that waits for its disk:
//   npx vitest run --config infra/checks/vitest.bench.config.ts
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** A backlog of thousands of mails takes minutes; this is against hanging alone. */
const GUARD_MS = 30 * 60_000

const root = resolve(import.meta.dirname, '../..')

export default defineConfig({
  test: {
    root,
    name: 'bench',
    include: ['test/bench/**/*.bench.ts'],
    globalSetup: [resolve(root, 'test/support/global-setup.ts')],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: GUARD_MS,
    hookTimeout: GUARD_MS,
    disableConsoleIntercept: true,
  },
})
