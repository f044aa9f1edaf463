import { expect, test } from 'vitest'
import { describeError } from './describe-error.ts'
import { PermanentError, TemporaryError } from './errors.ts'
import { createLog } from './log.ts'
import type { LogFields } from './log.ts'

function open(level: 'debug' | 'info' = 'info') {
  const lines: Record<string, unknown>[] = []
  const log = createLog({ level, service: 'mailbox', stream: { write: (line) => void lines.push(JSON.parse(line)) } })
  return { log, lines, text: () => JSON.stringify(lines) }
}

test('a line holds the event, the service, the moment and the allowed fields', () => {
  const { log, lines } = open()
  log
    .child({ meldpunt: 'pruimstad' })
    .info('mail kept', { mail: '0198-ab', bytes: 812, dueAt: new Date('2026-12-01T09:00:00Z'), signaal: null })
  expect(lines).toEqual([
    {
      level: 'info',
      time: expect.any(String),
      service: 'mailbox',
      meldpunt: 'pruimstad',
      mail: '0198-ab',
      bytes: 812,
      dueAt: '2026-12-01T09:00:00.000Z',
      signaal: null,
      event: 'mail kept',
    },
  ])
})

test('a field that is not on the list is dropped, whatever the types say', () => {
  const { log, text } = open()
  log.warn('mail not readable', { subject: 'Zwaantje Vogelvrij', from: 'zwaantje@vogelvrij.example', reden: 'timeout' } as LogFields)
  expect(text()).not.toMatch(/zwaantje/i)
  expect(text()).toContain('timeout')
})

test('an allowed field that holds a text or an address is withheld', () => {
  const { log, lines } = open()
  log.info('letter refused', {
    reden: 'Zwaantje Vogelvrij woont daar',
    code: 'zwaantje@vogelvrij.example',
    host: 'mx.pruimstad.example',
    name: { naam: 'Zwaantje' } as unknown as string,
  })
  expect(lines[0]).toMatchObject({ reden: '[withheld]', code: '[withheld]', host: 'mx.pruimstad.example', name: '[withheld]' })
})

test('below the level nothing is written', () => {
  const { log, lines } = open()
  log.debug('mail looked at')
  expect(lines).toEqual([])
})

test('an error of ours keeps its message and ids, and its cause is told without message', () => {
  const cause = Object.assign(new Error('duplicate key value (Zwaantje Vogelvrij)'), {
    code: '23505',
    detail: 'Key (naam)=(Zwaantje)',
    constraint: 'mails_key',
  })
  const described = describeError(
    new TemporaryError('could not keep a mail: the database was busy', { cause, fields: { mail: '0198-ab' } }),
  )
  expect(described).toMatchObject({
    name: 'TemporaryError',
    message: 'could not keep a mail: the database was busy',
    fields: { mail: '0198-ab' },
  })
  expect(described.cause).toMatchObject({ name: 'Error', code: '23505', constraint: 'mails_key' })
  expect(described.cause).not.toHaveProperty('message')
  expect(JSON.stringify(described)).not.toContain('Zwaantje')
})

test('a stack has frames only, also when the message tries to look like one', () => {
  const error = new RangeError('Zwaantje\n    at Vogelvrij (/home/zwaantje/geheim.ts:1:1)\n    at nog iets')
  const { stack = [], ...rest } = describeError(error)
  expect(stack.length).toBeGreaterThan(0)
  expect(stack.join('\n')).toContain('log.test.ts')
  expect(JSON.stringify([stack, rest])).not.toMatch(/zwaantje|geheim/i)
})

test('any value that can be thrown is described', () => {
  for (const thrown of [undefined, null, 'Zwaantje', 3, { message: 'Zwaantje' }])
    expect(JSON.stringify(describeError(thrown))).not.toContain('Zwaantje')
  const circle = new PermanentError('round')
  circle.cause = circle
  expect(JSON.stringify(describeError(circle)).length).toBeLessThan(20_000)
})
