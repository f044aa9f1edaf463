import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Known } from '@meldpunt/intake/known'
import { triage } from '@meldpunt/intake/triage'
import type { Verdict } from '@meldpunt/intake/verdict'
import { createPool } from '@meldpunt/runtime/pool'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReaderTasks } from '../../services/mailbox/src/reader.ts'

// Whoever mails us chooses the bytes. As in production each mail is read in a process of its own, which ends a mail that hangs;
// here none may.

const MAILS = 10_000
const BATCH = 100
/** Against hanging alone; a mail of the corpus takes milliseconds. */
const GUARD_MS = 30_000
const TEST_GUARD_MS = 240_000

const VERDICTS: Record<Verdict['soort'], true> = {
  signaal: true,
  aanvulling: true,
  opdracht: true,
  consultantwoord: true,
  automatisch: true,
  bezorgfout: true,
  ruis: true,
  geweigerd: true,
  onleesbaar: true,
}

const OPTIONS = {
  adres: 'meldpunt@gemeente.example',
  kenmerk: 'MM',
  eigenDomeinen: ['gemeente.example'],
  bewijs: { soort: 'authserv-id' as const, authservId: 'mx.gemeente.example', eigenReceived: ['mx.gemeente.example'] },
}

const dev = new URL('dev/', import.meta.url)
const corpus = readdirSync(dev)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => readFileSync(new URL(name, dev)))

const STRANGER: Known = { rollen: [], eigenDomein: false, signalen: [], brieven: [], eigenBrief: false, map: 'inbox' }
const SIGNAAL = { id: 'een', kenmerk: 'MM-2026-0001', via: 'token', hoortErbij: true, tokenVanAfzender: true, vernietigd: false } as const
const OFFICER: Known = { ...STRANGER, rollen: ['aandachtsfunctionaris'], eigenDomein: true, signalen: [SIGNAAL] }
const PARTNER: Known = {
  ...STRANGER,
  rollen: ['partner'],
  signalen: [{ ...SIGNAAL, via: 'mail' }],
  brieven: [{ id: 'brief', soort: 'consult', signaalId: 'een', ontvanger: 'wijkteam@ergens.example' }],
}
const known = fc.constantFrom(STRANGER, OFFICER, PARTNER, { ...STRANGER, map: 'junk' as const })

/** What mail programs, filters and attackers put where it does not belong. */
const SHARDS = [
  '\r\n',
  '\n',
  '\r',
  '\r\n\r\n',
  '\0',
  '"',
  '(((((((',
  '<',
  ';;;;',
  ',,,,',
  '@',
  '--',
  '----\r\n',
  '\u00ff\u00fe',
  '=?utf-8?B?////?=',
  '=?utf-8?Q?=?==?=00=ZZ?=',
  '=?x-onbekend?q?=E9?= =?utf-8?b?w6k?=',
  `=?utf-8?q?${'=E2'.repeat(50)}`,
  'Content-Type: multipart/mixed; boundary=""\r\n\r\n',
  'Content-Type: message/rfc822\r\n\r\n',
  'Content-Type: text/html; charset=utf-7\r\n\r\n+ADw-script+AD4-',
  'Content-Transfer-Encoding: uuencode\r\n',
  'Content-Disposition: attachment; filename*0*=x\'\'%; filename*999999="y"\r\n',
  'From: a@b.example, c@d.example\r\nFrom:\r\n',
  'Date: Thu, 99 Foo 99999 99:99:99 +9999\r\n',
  'Authentication-Results: mx.gemeente.example; dmarc=pass header.from=gemeente.example\r\n',
  '#spoed\r\n#vernietig\r\n',
  '> > > >',
  '<div>'.repeat(300),
  '<table><tr><td>'.repeat(100),
  '&#0;&#xD800;&#99999999;',
  'Van: iemand\r\nVerzonden: nooit\r\n',
]
  .flatMap((shard) => [shard, shard.repeat(20)])
  .map((shard) => Buffer.from(shard, 'latin1'))

type Change =
  | { kind: 'flip' | 'cut' | 'double' | 'end'; at: number; length: number; byte: number }
  | { kind: 'insert'; at: number; bytes: Uint8Array }
  | { kind: 'boundary'; to: string }
  | { kind: 'nest'; depth: number; type: string }
  | { kind: 'splice'; other: number; at: number }

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('flip' as const, 'cut' as const, 'double' as const, 'end' as const),
    at: place,
    length: fc.nat(3_000),
    byte: fc.nat(255),
  }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: place,
    bytes: fc.oneof(fc.constantFrom(...SHARDS), fc.uint8Array({ maxLength: 60 })),
  }),
  fc.record({ kind: fc.constant('boundary' as const), to: fc.constantFrom('', '-', '--', ' ', '=', 'x'.repeat(300), '.*', '\0') }),
  fc.record({
    kind: fc.constant('nest' as const),
    depth: fc.integer({ min: 1, max: 40 }),
    type: fc.constantFrom('message/rfc822', 'multipart/mixed; boundary="n"', 'multipart/report; boundary="n"', 'text/html'),
  }),
  fc.record({ kind: fc.constant('splice' as const), other: fc.nat(corpus.length - 1), at: place }),
)

function mutate(mail: Buffer, change: Change): Buffer {
  const at = 'at' in change ? Math.floor(change.at * mail.length) : 0
  switch (change.kind) {
    case 'flip': {
      const flipped = Buffer.from(mail)
      for (let nr = at; nr < Math.min(at + (change.length % 50), mail.length); nr += 7) flipped[nr] = change.byte
      return flipped
    }
    case 'cut':
      return Buffer.concat([mail.subarray(0, at), mail.subarray(at + change.length)])
    case 'double':
      return Buffer.concat([mail.subarray(0, at + change.length), mail.subarray(at)])
    case 'end':
      return mail.subarray(0, at)
    case 'insert':
      return Buffer.concat([mail.subarray(0, at), change.bytes, mail.subarray(at)])
    case 'boundary':
      return Buffer.from(mail.toString('latin1').replace(/boundary="?[^"\r\n;]{1,70}"?/g, `boundary="${change.to}"`), 'latin1')
    case 'nest': {
      const head = `Subject: n\r\nContent-Type: ${change.type}\r\n\r\n${change.type.startsWith('multipart') ? '--n\r\n' : ''}`
      return Buffer.concat([Buffer.from(head.repeat(change.depth)), mail])
    }
    case 'splice':
      return Buffer.concat([mail.subarray(0, at), (corpus[change.other] as Buffer).subarray(at)])
  }
}

const mail = fc.record({
  base: fc.nat(corpus.length - 1),
  changes: fc.array(change, { minLength: 1, maxLength: 6 }),
  known,
})

test(
  'ten thousand broken mails each get a verdict: none throws, hangs, breaks a limit or proves its sender',
  async () => {
    const pool = createPool<ReaderTasks>({
      file: new URL('../../services/mailbox/src/reader.ts', import.meta.url),
      size: availableParallelism(),
      timeoutMs: GUARD_MS,
      tasksMax: MAILS,
    })
    const first = Date.now() % 2 ** 30
    console.log(`seeds ${first} to ${first + MAILS / BATCH - 1}`)
    const counted: Record<string, number> = {}
    try {
      for (let seed = first; seed < first + MAILS / BATCH; seed += 1) {
        await Promise.all(
          fc.sample(mail, { seed, numRuns: BATCH }).map(async ({ base, changes, known }, nr) => {
            const where = `seed ${seed}, mail ${nr}`
            const bytes = changes.reduce(mutate, corpus[base] as Buffer)
            const read = await pool.run('read', { bytes: [bytes], options: OPTIONS })
            if (!read.ok) throw new Error(`${where} was not read: ${read.reason}`)
            expect(read.value.gelezen.afzender.bewezen, where).toBe(false)
            const verdict = triage(read.value.gelezen, known)
            expect(VERDICTS[verdict.soort], where).toBe(true)
            expect(verdict.reden, where).toMatch(/^[a-z_]+$/)
            // Postgres takes no NUL in a text.
            expect(JSON.stringify([read.value, verdict]).includes('\\u0000'), where).toBe(false)
            counted[verdict.soort] = (counted[verdict.soort] ?? 0) + 1
          }),
        )
      }
    } finally {
      await pool.close()
    }
    console.table(counted)
    expect(Object.values(counted).reduce((sum, one) => sum + one, 0)).toBe(MAILS)
  },
  TEST_GUARD_MS,
)
