// One stack per run of vitest, started when the first project that needs it runs. Several projects share it.
import type { TestProject } from 'vitest/node'
import type { Stack, StackAddress } from '../../infra/local/stack.ts'
import { startTestStack } from './stack.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    stack: StackAddress
  }
}

/** Projects load this file apart from each other; what they share stands on the process. */
const shared = globalThis as { meldpuntStack?: Promise<Stack> }

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.meldpuntStack ??= startTestStack(`test-${process.pid}`, project.name === 'bench')
  const stack = await shared.meldpuntStack
  project.provide('stack', stack.address)
  return () => stack.stop()
}
