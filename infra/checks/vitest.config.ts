import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Against hanging, not a timing assertion: every wait in a test is for something that happens. */
const GUARD_MS = 30_000
const FAULT_GUARD_MS = 90_000

const root = resolve(import.meta.dirname, '../..')
const shared = { root, pool: 'forks', testTimeout: GUARD_MS, hookTimeout: GUARD_MS } as const
const globalSetup = [resolve(root, 'test/support/global-setup.ts')]
const faults = { include: ['test/faults/**/*.test.ts'], globalSetup, testTimeout: FAULT_GUARD_MS, hookTimeout: FAULT_GUARD_MS }
const SERVER_FAULTS = ['postgres-restarts', 'redis-forgets', 'the-stack'].map((name) => `test/faults/${name}.test.ts`)

export default defineConfig({
  test: {
    root,
    maxWorkers: 2,
    reporters: ['default', resolve(root, 'infra/checks/count-reporter.ts')],
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['{packages,services}/*/src/**/*.test.ts', 'infra/**/*.test.ts', 'test/corpus/**/*.test.ts'],
        },
      },
      // The stack starts only when a test of these projects runs.
      { test: { ...shared, name: 'stack', include: ['test/**/*.test.ts'], exclude: ['test/{corpus,faults,bench}/**'], globalSetup } },
      { test: { ...shared, ...faults, name: 'faults', exclude: SERVER_FAULTS } },
      // What stops a server that all share runs alone, and last.
      { test: { ...shared, ...faults, name: 'servers', include: SERVER_FAULTS, fileParallelism: false, sequence: { groupOrder: 1 } } },
    ],
  },
})
