import { EventEmitter, once } from 'node:events'
import { expect, test } from 'vitest'
import { createLog } from './log.ts'
import { createStop } from './stop.ts'

function open(forcedAfterMs = 60_000) {
  const events: string[] = []
  const lines: string[] = []
  const process = new EventEmitter()
  const log = createLog({ level: 'info', service: 'worker', stream: { write: (line) => void lines.push(line) } })
  const stop = createStop(log, {
    forcedAfterMs,
    on: (event, listener) => process.on(event, listener),
    exit: (code) => process.emit('exit', code),
  })
  return { stop, process, events, lines, exited: once(process, 'exit') }
}

test('closes in reverse order, one after the other, and ends with 0', async () => {
  const { stop, process, events, exited } = open()
  stop.onStop('database', () => events.push('database closed'))
  stop.onStop('queue', async () => {
    events.push(`queue closing, aborted: ${stop.signal.aborted}`)
    await new Promise((resolve) => setImmediate(resolve))
    events.push('queue closed')
  })
  expect(stop.signal.aborted).toBe(false)
  process.emit('SIGTERM')
  expect(await exited).toEqual([0])
  expect(events).toEqual(['queue closing, aborted: true', 'queue closed', 'database closed'])
})

test('what fails to close does not keep the rest open', async () => {
  const { stop, process, events, lines, exited } = open()
  stop.onStop('database', () => events.push('database closed'))
  stop.onStop('mailbox', () => Promise.reject(new Error('Zwaantje')))
  process.emit('SIGINT')
  expect(await exited).toEqual([0])
  expect(events).toEqual(['database closed'])
  expect(lines.join('')).toContain('"name":"mailbox"')
  expect(lines.join('')).not.toContain('Zwaantje')
})

test('a second signal ends at once', async () => {
  const { stop, process, exited } = open()
  stop.onStop('mailbox', () => new Promise(() => {}))
  process.emit('SIGTERM')
  process.emit('SIGTERM')
  expect(await exited).toEqual([1])
})

test('what never closes is ended by force', async () => {
  const { stop, process, lines, exited } = open(1)
  stop.onStop('mailbox', () => new Promise(() => {}))
  process.emit('SIGTERM')
  // The timer is unref'd: something else has to keep this test alive.
  const alive = setInterval(() => {}, 1_000)
  expect(await exited).toEqual([1])
  clearInterval(alive)
  expect(lines.join('')).toContain('stop forced')
})

test('an error that nobody caught ends the process with 1, and its message is not told', async () => {
  const { stop, process, events, lines, exited } = open()
  stop.onStop('database', () => events.push('database closed'))
  process.emit('unhandledRejection', new TypeError('Zwaantje Vogelvrij'))
  expect(await exited).toEqual([1])
  expect(events).toEqual(['database closed'])
  expect(lines.join('')).toContain('process failed')
  expect(lines.join('')).not.toContain('Zwaantje')
})
