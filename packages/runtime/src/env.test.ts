import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Env } from './env.ts'
import { isLoopback, readEnv, readVariable, requireTlsOffLoopback } from './env.ts'

const folder = mkdtempSync(join(tmpdir(), 'mp-env-'))
afterAll(() => rmSync(folder, { recursive: true }))

const KEY = Buffer.alloc(32, 7).toString('base64')

test('what is wanted is read, checked and typed, and the rest has its default', () => {
  const env = readEnv({ DATABASE_URL: 'postgres://mp:x@localhost:5432/register', HTTP_PORT: '0' }, [
    'DATABASE_URL',
    'HTTP_HOST',
    'HTTP_PORT',
    'LOG_LEVEL',
    'SMTP_URL',
    'CLAMD_URL',
    'SLEUTELBACKUP_DAGEN',
  ])
  expect(env).toEqual({
    DATABASE_URL: 'postgres://mp:x@localhost:5432/register',
    HTTP_HOST: '127.0.0.1',
    HTTP_PORT: 0,
    LOG_LEVEL: 'info',
    SMTP_URL: null,
    CLAMD_URL: null,
    SLEUTELBACKUP_DAGEN: 7,
  })
})

test('everything that is missing or wrong is told together, and no value is repeated', () => {
  const source = {
    REDIS_URL: 'geheim-maar-geen-url',
    HTTP_PORT: '70000',
    MELDPUNT_MASTER_KEY: `een:${KEY.slice(4)}`,
    KEYS_DATABASE_URL: '',
  }
  let message = ''
  try {
    readEnv(source, ['DATABASE_URL', 'KEYS_DATABASE_URL', 'REDIS_URL', 'HTTP_PORT', 'MELDPUNT_MASTER_KEY', 'LOG_LEVEL'])
  } catch (error) {
    message = (error as Error).message
  }
  expect(message).toMatchInlineSnapshot(`
    "the environment does not allow a start:
      DATABASE_URL is not set: set it, or DATABASE_URL_FILE to a file that holds it
      KEYS_DATABASE_URL is not set: set it, or KEYS_DATABASE_URL_FILE to a file that holds it
      REDIS_URL is not a URL: write scheme://user:password@host:port, with special characters percent-encoded
      HTTP_PORT must be a whole number from 0 to 65535
      MELDPUNT_MASTER_KEY must be a list of id:base64, each 32 bytes: make one with \`openssl rand -base64 32\`"
  `)
})

test('the master key is a list whose first is active', () => {
  const { MELDPUNT_MASTER_KEY: keys } = readEnv({ MELDPUNT_MASTER_KEY: `2027:${KEY}, 2026:${Buffer.alloc(32, 1).toString('base64')}` }, [
    'MELDPUNT_MASTER_KEY',
  ])
  expect(keys.map(({ id, key }) => [id, key.length, key[0]])).toEqual([
    ['2027', 32, 7],
    ['2026', 32, 1],
  ])
  expect(() => readEnv({ MELDPUNT_MASTER_KEY: `a:${KEY},a:${KEY}` }, ['MELDPUNT_MASTER_KEY'])).toThrow('names a key id twice')
  expect(() => readEnv({ MELDPUNT_MASTER_KEY: ' , ' }, ['MELDPUNT_MASTER_KEY'])).toThrow('is an empty list')
})

test('a secret may stand in a file, without its last line end', () => {
  const file = join(folder, 'wachtwoord')
  writeFileSync(file, 'pruim perzik\n')
  expect(readVariable({ IMAP_FILE: file }, 'IMAP')).toBe('pruim perzik')
  expect(() => readVariable({ IMAP_FILE: join(folder, 'geen') }, 'IMAP')).toThrow('(ENOENT)')
  expect(() => readVariable({ IMAP: 'x', IMAP_FILE: file }, 'IMAP')).toThrow('is set twice')
  expect(readVariable({ IMAP: '', IMAP_FILE: '' }, 'IMAP')).toBeNull()
})

test('certificate checks cannot be switched off for the whole process', () => {
  expect(() => readEnv({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, [])).toThrow('NODE_EXTRA_CA_CERTS')
})

test.for([
  ['postgres://u:p@db.gemeente.example/x', 'sslmode=verify-full'],
  ['postgres://u:p@db.gemeente.example/x?sslmode=require', 'sslmode=verify-full'],
  ['postgres://u:p@db.gemeente.example/x?sslmode=verify-full', null],
  ['postgres://u:p@127.0.0.1/x', null],
  ['postgres://u:p@127.0.0.1/x?host=db.gemeente.example', 'sslmode=verify-full'],
  ['postgres://u@localhost/x?host=/run/postgresql', null],
  ['postgres:///x?sslmode=no-verify', 'switches the check'],
  ['redis://cache.gemeente.example', 'use rediss:'],
  ['redis://[::1]:6379', null],
  ['rediss://cache.gemeente.example', null],
  ['smtp://mail.gemeente.example:587', 'requireTLS'],
  ['smtp://mail.gemeente.example:587?requireTLS=true', null],
  ['smtps://mail.gemeente.example?tls.rejectUnauthorized=false', 'switches the check'],
  ['smtp://localhost.gemeente.example:25', 'requireTLS'],
  ['http://127.0.0.1:80', null],
  ['http://bron.example', 'use https:'],
  ['tcp://clamd:3310', 'knows no TLS'],
  ['unix:/run/clamd.sock', null],
  ['ftp://x.example', 'a scheme we do not speak'],
] as const)('%s off this machine: %s', ([url, says]) => {
  const answer = requireTlsOffLoopback(new URL(url))
  if (says === null) expect(answer).toBeNull()
  else expect(answer).toContain(says)
})

test('only what never leaves the machine is loopback', () => {
  expect(['localhost', '127.0.0.1', '127.1.2.3', '::1', '[::1]', '/run/x', ''].every(isLoopback)).toBe(true)
  expect(['127.0.0.1.example', '0.0.0.0', 'localhost.example', '10.0.0.1', '128.0.0.1', '::'].some(isLoopback)).toBe(false)
})

test('the example of the environment names every variable, and is safe but for what is to be filled in', () => {
  const example = readFileSync(new URL('../../../infra/env.example', import.meta.url), 'utf8')
  const lines = [...example.matchAll(/^#?([A-Z_]{1,40})=(.*)$/gm)].map(([, name = '', value = '']) => [name, value] as const)
  const names: Record<keyof Env, true> = {
    DATABASE_URL: true,
    KEYS_DATABASE_URL: true,
    REDIS_URL: true,
    SMTP_URL: true,
    ALARM_SMTP_URL: true,
    MELDPUNT_CONFIG: true,
    MELDPUNT_MASTER_KEY: true,
    HTTP_HOST: true,
    HTTP_PORT: true,
    LOG_LEVEL: true,
    CLAMD_URL: true,
    SLEUTELBACKUP_DAGEN: true,
  }
  const wanted = Object.keys(names) as (keyof Env)[]
  expect(lines.map(([name]) => name)).toEqual([...wanted, 'VOORBEELD_IMAP_WACHTWOORD', 'VOORBEELD_SMTP_WACHTWOORD', 'KVK_API_KEY'])
  // The master key of the example is known to the world.
  expect(() => readEnv(Object.fromEntries(lines), wanted)).toThrow(
    /^the environment does not allow a start:\n {2}MELDPUNT_MASTER_KEY .*example.*$/,
  )
})
