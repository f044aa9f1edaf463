import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Ends the run with one line that a machine can read: `212 passed, 0 failed`. A file that does not load counts as one failure. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    let passed = 0
    let failed = errors.length
    for (const module of modules) {
      if (module.errors().length > 0) failed += 1
      for (const test of module.children.allTests()) {
        if (test.result().state === 'passed') passed += 1
        if (test.result().state === 'failed') failed += 1
      }
    }
    console.log(`${passed} passed, ${failed} failed`)
  }
}
