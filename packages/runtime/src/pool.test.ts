import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { createPool } from './pool.ts'
import type { Pool, PoolOptions } from './pool.ts'
import type { tasks } from './pool.test-tasks.ts'

type Tasks = typeof tasks

const pools: Pool<Tasks>[] = []
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())))

function open(options: Partial<PoolOptions> = {}): Pool<Tasks> {
  const pool = createPool<Tasks>({ file: new URL('./pool.test-tasks.ts', import.meta.url), size: 1, ...options })
  pools.push(pool)
  return pool
}

const MIB = 2 ** 20

test('a task gets its options and gives its value', async () => {
  expect(await open().run('echo', { options: { word: 'pruim' } })).toEqual({ ok: true, value: 'pruim' })
})

test('no variable of the service reaches a process that reads mail', async () => {
  const { env } = process
  env.MELDPUNT_TEST_GEHEIM = 'x'
  const result = await open().run('environment', {})
  delete env.MELDPUNT_TEST_GEHEIM
  expect(result).toEqual({ ok: true, value: ['TZ'] })
})

test('bytes arrive whole and in order, however they are cut', async () => {
  const pool = open()
  const bytes = Buffer.from(Array.from({ length: 700_001 }, (_, index) => index % 251))
  async function* cut(size: number) {
    for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
  }
  const sum = bytes.reduce((total, byte) => (total + byte) % 65_521, 0)
  expect(await pool.run('sum', { bytes })).toEqual({ ok: true, value: sum })
  expect(await pool.run('sum', { bytes: cut(997) })).toEqual({ ok: true, value: sum })
  expect(await pool.run('sum', { bytes: cut(600_000) })).toEqual({ ok: true, value: sum })
  expect(await pool.run('sum', { bytes: bytes.subarray(0, 10) })).toEqual({ ok: true, value: 45 })
  expect(await pool.run('sum', { bytes: Buffer.alloc(0) })).toEqual({ ok: true, value: 0 })
})

test('a mail of 150 MB goes through in pieces', async () => {
  const pool = open()
  async function* large() {
    for (let count = 0; count < 150; count += 1) yield Buffer.alloc(MIB)
  }
  expect(await pool.run('length', { bytes: large() })).toEqual({ ok: true, value: { total: 150 * MIB, largest: MIB / 4 } })
})

test('a stream is never read further ahead of its reader than a few pieces', async () => {
  const pool = open({ timeoutMs: 300 })
  let read = 0
  async function* endless() {
    for (;;) {
      read += 1
      yield Buffer.alloc(MIB)
    }
  }
  expect(await pool.run('stuckAfterFirstChunk', { bytes: endless() })).toEqual({ ok: false, reason: 'timeout' })
  expect(read).toBeLessThanOrEqual(3)
})

test('a reader that stops early leaves the rest of the stream unread', async () => {
  const pool = open()
  let read = 0
  let closed = false
  async function* endless() {
    try {
      for (;;) {
        read += 1
        yield Buffer.alloc(MIB, 7)
      }
    } finally {
      closed = true
    }
  }
  expect(await pool.run('firstByte', { bytes: endless() })).toEqual({ ok: true, value: 7 })
  expect(read).toBeLessThan(20)
  expect(await pool.run('echo', { options: { word: 'peer' } })).toEqual({ ok: true, value: 'peer' })
  expect(closed).toBe(true)
})

test('bytes that cannot be read fail the run with their own error, and the process lives on', async () => {
  const pool = open()
  async function* broken() {
    yield Buffer.alloc(10)
    throw new RangeError('the line was cut')
  }
  await expect(pool.run('length', { bytes: broken() })).rejects.toThrow(RangeError)
  // With a spare there are two, and both still work.
  for (const word of ['een', 'twee', 'drie']) expect(await pool.run('echo', { options: { word } })).toEqual({ ok: true, value: word })
  expect(pool.counts).toMatchObject({ done: 3, crash: 0, error: 0, replaced: 0 })
})

test.for([
  { name: 'loop', reason: 'timeout', limits: { timeoutMs: 300 } },
  { name: 'loopAfterFirstChunk', reason: 'timeout', limits: { timeoutMs: 300 } },
  { name: 'buffers', reason: 'memory', limits: { rssBytesMax: 300 * MIB } },
  { name: 'heap', reason: 'memory', limits: { heapBytesMax: 32 * MIB } },
  { name: 'exit', reason: 'crash', limits: {} },
] as const)('a task that ends by $name is a $reason, and the next one finds a fresh process', async ({ name, reason, limits }) => {
  const pool = open(limits)
  async function* stalled() {
    yield Buffer.alloc(10)
    await new Promise(() => {})
  }
  const input = name === 'loopAfterFirstChunk' ? { bytes: stalled() } : {}
  expect(await pool.run(name, input)).toEqual({ ok: false, reason })
  expect(await pool.run('echo', { options: { word: 'kers' } })).toEqual({ ok: true, value: 'kers' })
  expect(pool.counts).toMatchObject({ done: 1, [reason]: 1, replaced: 1 })
})

test('waiting for the bytes of a slow caller is not counted as work', async () => {
  const pool = open({ timeoutMs: 700 })
  async function* slow() {
    yield Buffer.alloc(10)
    // Three whole tasks that each use up their time on the other process.
    const other = open({ timeoutMs: 300 })
    for (let count = 0; count < 3; count += 1) await other.run('loop', {})
    yield Buffer.alloc(10)
  }
  expect(await pool.run('length', { bytes: slow() })).toEqual({ ok: true, value: { total: 20, largest: 10 } })
})

test('an error of a task is told without its message, which may quote the mail', async () => {
  const pool = open()
  const result = await pool.run('fail', {})
  expect(result).toMatchObject({ ok: false, reason: 'error', error: { name: 'TypeError' } })
  expect(JSON.stringify(result)).not.toContain('Zwaantje')
  expect(await pool.run('unclonable', {})).toMatchObject({ ok: false, reason: 'error' })
})

test('a task may not write files', async () => {
  expect(await open().run('writeFile', {})).toMatchObject({ ok: false, reason: 'error', error: { code: 'ERR_ACCESS_DENIED' } })
})

test('tasks run in the order of asking, urgent ones first', async () => {
  const pool = open()
  const order: string[] = []
  const ask = (word: string, urgent: boolean) => pool.run('echo', { options: { word } }, { urgent }).then(() => order.push(word))
  await Promise.all([ask('een', false), ask('twee', false), ask('spoed', true), ask('drie', false)])
  // The first may have been taken already when the urgent one came.
  expect(order.filter((word) => word !== 'spoed')).toEqual(['een', 'twee', 'drie'])
  expect(order.indexOf('spoed')).toBeLessThanOrEqual(1)
})

test('a process is replaced after its number of tasks', async () => {
  const pool = open({ tasksMax: 2 })
  const pids: unknown[] = []
  for (let count = 0; count < 6; count += 1) {
    const result = await pool.run('pid', {})
    pids.push(result.ok ? result.value : result.reason)
  }
  expect(new Set(pids).size).toBeGreaterThanOrEqual(3)
  expect(pool.counts.done).toBe(6)
})

test('an aborted task is given up, waiting or running', async () => {
  const pool = open()
  const running = new AbortController()
  const waiting = new AbortController()
  const first = pool.run('loop', {}, { signal: running.signal })
  const second = pool.run('echo', { options: { word: 'mispel' } }, { signal: waiting.signal })
  waiting.abort(new Error('not needed'))
  await expect(second).rejects.toThrow('not needed')
  running.abort(new Error('stopping'))
  await expect(first).rejects.toThrow('stopping')
  expect(await pool.run('echo', { options: { word: 'kweepeer' } })).toEqual({ ok: true, value: 'kweepeer' })
  expect(pool.counts).toMatchObject({ crash: 0, timeout: 0 })
})

test('closing rejects what runs and what waits, and leaves no process behind', async () => {
  const pool = open()
  const pid = await pool.run('pid', {})
  const ends = [pool.run('loop', {}), pool.run('pid', {})].map((run) => expect(run).rejects.toThrow('the service is stopping'))
  await pool.close()
  await Promise.all(ends)
  await expect(pool.run('pid', {})).rejects.toThrow('the service is stopping')
  expect(() => process.kill((pid as { value: number }).value, 0)).toThrow('ESRCH')
})

test('a worker file that does not start fails the tasks instead of keeping them for ever', async () => {
  const pool = open({ file: new URL('./no-such-file.ts', import.meta.url) })
  await expect(pool.run('pid', {})).rejects.toThrow('could not start')
})

test('processes that could not start are started again for a later task', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mp-pool-'))
  const file = join(folder, 'tasks.ts')
  const pool = open({ file: pathToFileURL(file) })
  await expect(pool.run('pid', {})).rejects.toThrow('could not start')
  writeFileSync(file, `import ${JSON.stringify(fileURLToPath(new URL('./pool.test-tasks.ts', import.meta.url)))}\n`)
  expect(await pool.run('echo', { options: { word: 'pruim' } })).toEqual({ ok: true, value: 'pruim' })
  rmSync(folder, { recursive: true })
})
