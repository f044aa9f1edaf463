// What the pool of pool.test.ts may run: well-behaved tasks and every way to misbehave.
import { servePool } from './pool-worker.ts'
import type { PoolInput } from './pool-worker.ts'

export const tasks = {
  echo: ({ options }: PoolInput<{ word: string }>) => options.word,
  environment: () => Object.keys(process.env).sort(),
  pid: () => process.pid,
  async length({ bytes }: PoolInput) {
    let total = 0
    let largest = 0
    for await (const chunk of bytes) {
      total += chunk.byteLength
      largest = Math.max(largest, chunk.byteLength)
    }
    return { total, largest }
  },
  async sum({ bytes }: PoolInput) {
    let sum = 0
    for await (const chunk of bytes) for (const byte of chunk) sum = (sum + byte) % 65_521
    return sum
  },
  async firstByte({ bytes }: PoolInput) {
    for await (const chunk of bytes) return chunk[0]
    return undefined
  },
  loop() {
    for (;;);
  },
  async loopAfterFirstChunk({ bytes }: PoolInput) {
    for await (const _ of bytes) for (;;);
  },
  async stuckAfterFirstChunk({ bytes }: PoolInput) {
    for await (const _ of bytes) await new Promise(() => {})
  },
  async buffers() {
    const kept: Buffer[] = []
    for (;;) {
      kept.push(Buffer.alloc(4 * 2 ** 20, 1))
      await new Promise((resolve) => setImmediate(resolve))
    }
  },
  heap() {
    const kept: number[][] = []
    for (;;) kept.push(Array.from({ length: 10_000 }, Math.random))
  },
  exit: () => process.exit(3),
  fail() {
    throw new TypeError('could not read the report of Zwaantje Vogelvrij')
  },
  unclonable: () => () => 1,
  async writeFile() {
    const { writeFile } = await import('node:fs/promises')
    await writeFile(new URL('./written-by-a-mail', import.meta.url), 'x')
  },
}

servePool(tasks)
