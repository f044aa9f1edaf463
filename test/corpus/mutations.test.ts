import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { triageByClaims } from '@meldpunt/intake/known-from-claims'
import { readMail } from '@meldpunt/intake/read-mail'
import { parseMail } from '@meldpunt/mail/parse'
import fc from 'fast-check'
import { expect, test } from 'vitest'

// Whatever happens to a mail on its way, it gets a verdict: nothing throws and nothing hangs (the guard of the test ends it).

const dev = fileURLToPath(new URL('dev/', import.meta.url))
const mails = readdirSync(dev)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => readFileSync(dev + name))
const REGELS = {
  adres: 'meldpunt@gemeente.example',
  kenmerk: 'MM',
  eigenDomeinen: ['gemeente.example'],
  bewijs: { soort: 'authserv-id' as const, authservId: 'mx.gemeente.example', eigenReceived: ['mx.gemeente.example'] },
}

interface Mutation {
  kind: 'cut' | 'double' | 'insert'
  at: number
  length?: number
  bytes?: Uint8Array
}

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.nat(2_000) }),
  fc.record({ kind: fc.constant('double' as const), at: place, length: fc.nat(2_000) }),
  fc.record({ kind: fc.constant('insert' as const), at: place, bytes: fc.uint8Array({ maxLength: 40 }) }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: place,
    bytes: fc
      .constantFrom('\r\n', '\r\n\r\n', '>', '<div>', '"', '(', '=?utf-8?q?', '--', '\0', '#spoed\r\n', 'Van: ', 'boundary="')
      .map((text) => Buffer.from(text)),
  }),
)

function mutate(mail: Buffer, { kind, at: place, length = 0, bytes = Buffer.alloc(0) }: Mutation): Buffer {
  const at = Math.floor(place * mail.length)
  if (kind === 'cut') return Buffer.concat([mail.subarray(0, at), mail.subarray(at + length)])
  if (kind === 'double') return Buffer.concat([mail.subarray(0, at + length), mail.subarray(at)])
  return Buffer.concat([mail.subarray(0, at), bytes, mail.subarray(at)])
}

test('every mutation of every mail gets a verdict, and proves nobody', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...mails), fc.array(mutation, { minLength: 1, maxLength: 6 }), async (mail, changes) => {
      const read = readMail(await parseMail(changes.reduce(mutate, mail)), REGELS)
      expect(read.afzender.bewezen).toBe(false)
      const verdict = triageByClaims(read, null)
      expect(verdict.reden).not.toBe('')
      if (read.automaat.ja) expect(verdict.antwoorden).toBe(false)
    }),
    { numRuns: 120 },
  )
}, 90_000)
