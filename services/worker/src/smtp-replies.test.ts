import { expect, test } from 'vitest'
import { sortFailure } from './smtp-replies.ts'

const replied = (response: string, command: string, code = 'EENVELOPE') => ({
  code,
  command,
  response,
  responseCode: Number(response.slice(0, 3)),
})

test.for([
  ['450 4.2.0 greylisted', 'RCPT TO', 'later'],
  ['451 4.3.0 local error', 'DATA', 'later'],
  ['452 4.2.2 mailbox full', 'RCPT TO', 'later'],
  ['552 5.2.2 mailbox full', 'RCPT TO', 'later'],
  ['552 too many recipients', 'RCPT TO', 'later'],
  ['552 5.3.4 message too big', 'DATA', 'geweigerd'],
  ['550 5.4.5 daily sending limit exceeded', 'DATA', 'later'],
  ['550 5.1.1 no such user', 'RCPT TO', 'geweigerd'],
  ['550-5.1.1 no such user\n550 5.1.1 really', 'RCPT TO', 'geweigerd'],
  ['554 5.7.1 spam', 'DATA', 'geweigerd'],
  ['503 5.5.1 out of sequence', 'DATA', 'later'],
  ['421 4.3.2 closing', 'CONN', 'later'],
  ['554 5.7.1 no service for you', 'CONN', 'onbereikbaar'],
  ['535 5.7.8 refused', 'AUTH PLAIN', 'login'],
  ['454 4.7.0 temporary authentication failure', 'AUTH LOGIN', 'onbereikbaar'],
  ['530 5.7.0 must issue STARTTLS', 'MAIL FROM', 'login'],
  ['550 5.7.60 cannot send as this sender', 'DATA', 'afzender'],
  ['553 5.7.1 not your address', 'MAIL FROM', 'afzender'],
] as const)('"%s" to %s is %s', ([response, command, expected]) => {
  const ended = sortFailure(replied(response, command))
  expect(ended.soort === 'onbereikbaar' ? (ended.bezwaar ?? ended.soort) : ended.soort).toBe(expected)
  expect(ended.code).toMatch(/^\d{3}(?: \d\.\d{1,3}\.\d{1,3})?$/)
})

test('only what failed before the connection stood is known not to be sent', () => {
  expect(sortFailure({ code: 'ESOCKET', originalCode: 'ECONNREFUSED', syscall: 'connect', command: 'CONN' })).toEqual({
    soort: 'onbereikbaar',
    code: 'ECONNREFUSED',
    bezwaar: null,
  })
  expect(sortFailure({ code: 'EDNS', command: 'CONN' })).toEqual({ soort: 'onbereikbaar', code: 'EDNS', bezwaar: null })
  expect(sortFailure({ code: 'ETIMEDOUT', timeoutType: 'GREETING_TIMEOUT' })).toEqual({
    soort: 'onbereikbaar',
    code: 'ETIMEDOUT',
    bezwaar: null,
  })
  expect(sortFailure({ code: 'ESOCKET', originalCode: 'CERT_HAS_EXPIRED' })).toEqual({
    soort: 'onbereikbaar',
    code: 'CERT_HAS_EXPIRED',
    bezwaar: 'tls',
  })
  expect(sortFailure({ code: 'ECONNECTION', command: 'CONN' })).toEqual({ soort: 'later', code: 'ECONNECTION' })
  expect(sortFailure({ code: 'ESOCKET', originalCode: 'ECONNRESET', syscall: 'read' })).toEqual({ soort: 'later', code: 'ECONNRESET' })
  expect(sortFailure({ code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT' })).toEqual({ soort: 'later', code: 'ETIMEDOUT' })
  expect(sortFailure({ code: 'EABORT' })).toEqual({ soort: 'later', code: 'EABORT' })
  expect(sortFailure(new Error('whatever'))).toEqual({ soort: 'later', code: 'UNKNOWN' })
})

test('a status stands apart, for the letter that tells of it', () => {
  expect(sortFailure(replied('550 5.1.1 no such user', 'RCPT TO'))).toEqual({ soort: 'geweigerd', code: '550 5.1.1', status: '5.1.1' })
})
