// The environment: every variable that a process may ask for, read once, checked, typed. What a service needs it names;
// what it does not name it never sees.
import { readFileSync } from 'node:fs'
import { PermanentError } from './errors.ts'

/** One key of `MELDPUNT_MASTER_KEY`. */
export interface MasterKey {
  id: string
  /** 32 bytes. */
  key: Buffer
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export interface Env {
  DATABASE_URL: string
  KEYS_DATABASE_URL: string
  REDIS_URL: string
  /** Default for meldpunten without a mail server of their own; null when none is given. */
  SMTP_URL: string | null
  ALARM_SMTP_URL: string
  /** Path of the meldpunten file. */
  MELDPUNT_CONFIG: string
  /** The first one wraps and unwraps, the others only unwrap. */
  MELDPUNT_MASTER_KEY: MasterKey[]
  HTTP_HOST: string
  HTTP_PORT: number
  LOG_LEVEL: LogLevel
  /** `tcp://host:port` or `unix:/path`; null: attachments are not scanned. */
  CLAMD_URL: string | null
  SLEUTELBACKUP_DAGEN: number
}

interface Variable<T> {
  /** Says what is wrong by throwing an Error whose message fits behind the name; never repeats the value. */
  parse(text: string, name: string): T
  /** Taken when the variable is absent; without it the variable is required. */
  absent?: T
}

const VARIABLES: { [K in keyof Env]: Variable<Env[K]> } = {
  DATABASE_URL: { parse: parseUrl },
  KEYS_DATABASE_URL: { parse: parseUrl },
  REDIS_URL: { parse: parseUrl },
  SMTP_URL: { parse: parseUrl, absent: null },
  ALARM_SMTP_URL: { parse: parseUrl },
  MELDPUNT_CONFIG: { parse: (text) => text },
  MELDPUNT_MASTER_KEY: { parse: parseMasterKeys },
  HTTP_HOST: { parse: (text) => text, absent: '127.0.0.1' },
  HTTP_PORT: { parse: (text) => parseNumber(text, 0, 65_535), absent: 8080 },
  LOG_LEVEL: { parse: parseLogLevel, absent: 'info' },
  CLAMD_URL: { parse: parseUrl, absent: null },
  // A backup of keys outlives a destruction for as long as it is kept: more than a month would make the verklaring hollow.
  SLEUTELBACKUP_DAGEN: { parse: (text) => parseNumber(text, 1, 31), absent: 7 },
}

/**
 * Reads the named variables, each also as `NAME_FILE` (a path whose content is the value, for secrets). Throws one
 * PermanentError that lists everything missing or wrong; names only, never a value.
 */
export function readEnv<K extends keyof Env>(source: NodeJS.ProcessEnv, wanted: readonly K[]): Pick<Env, K> {
  const env: Partial<Env> = {}
  const wrong: string[] = []
  for (const name of wanted) {
    const variable: Variable<Env[K]> = VARIABLES[name]
    try {
      const text = readVariable(source, name)
      if (text !== null) env[name] = variable.parse(text, name)
      else if (variable.absent !== undefined) env[name] = variable.absent
      else wrong.push(`${name} is not set: set it, or ${name}_FILE to a file that holds it`)
    } catch (error) {
      wrong.push(`${name} ${(error as Error).message}`)
    }
  }
  if (source.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
    wrong.push('NODE_TLS_REJECT_UNAUTHORIZED must not be 0: name the certificate of your own authority in NODE_EXTRA_CA_CERTS instead')
  }
  if (wrong.length > 0) throw new PermanentError(`the environment does not allow a start:\n${wrong.map((line) => `  ${line}`).join('\n')}`)
  return env as Pick<Env, K>
}

/**
 * The text of one variable or of the file that `NAME_FILE` points at (without its last line end); null when neither is
 * set, or empty. Throws when both are set, or the file cannot be read.
 */
export function readVariable(source: NodeJS.ProcessEnv, name: string): string | null {
  const text = source[name]
  const file = source[`${name}_FILE`]
  if (text && file) throw new Error(`is set twice: keep either ${name} or ${name}_FILE`)
  if (text) return text
  if (!file) return null
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '') || null
  } catch (error) {
    throw new Error(
      `could not be read from the file that ${name}_FILE names (${(error as NodeJS.ErrnoException).code}): check the path and its rights`,
    )
  }
}

/** True for names and addresses that never leave this machine. A path of a unix socket counts. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/g, '')
  return name === '' || name === 'localhost' || name === '::1' || name.startsWith('/') || /^127(?:\.\d{1,3}){3}$/.test(name)
}

/** What makes each scheme safe beyond this machine; a scheme that is not here has no safe form. */
const TLS_BY_SCHEME: Record<string, { safe(url: URL): boolean; instead: string }> = {
  'https:': { safe: () => true, instead: '' },
  'http:': { safe: () => false, instead: 'use https:' },
  'rediss:': { safe: () => true, instead: '' },
  'redis:': { safe: () => false, instead: 'use rediss:' },
  'smtps:': { safe: () => true, instead: '' },
  // Without requireTLS nodemailer goes on in the clear when a man in the middle strips STARTTLS.
  'smtp:': { safe: (url) => url.searchParams.get('requireTLS') === 'true', instead: 'use smtps:, or smtp: with ?requireTLS=true' },
  'postgres:': { safe: hasVerifiedTls, instead: 'add ?sslmode=verify-full' },
  'postgresql:': { safe: hasVerifiedTls, instead: 'add ?sslmode=verify-full' },
  'tcp:': { safe: () => false, instead: 'this protocol knows no TLS, use a unix socket or the same machine' },
  'unix:': { safe: () => true, instead: '' },
}

/**
 * Says what is wrong with a URL that would speak without TLS to another machine, or that switches certificate checks
 * off anywhere; null when it is safe.
 */
export function requireTlsOffLoopback(url: URL): string | null {
  const unverified = url.searchParams.get('tls.rejectUnauthorized') === 'false' || url.searchParams.get('sslmode') === 'no-verify'
  if (unverified) return 'switches the check of certificates off: name your own authority in NODE_EXTRA_CA_CERTS instead'
  const scheme = TLS_BY_SCHEME[url.protocol]
  if (scheme === undefined) return `has a scheme we do not speak (${url.protocol})`
  const socket = url.searchParams.get('host')
  const local = isLoopback(decodeURIComponent(url.hostname)) && (socket === null || isLoopback(socket))
  return local || scheme.safe(url) ? null : `would speak to another machine without TLS: ${scheme.instead}`
}

function hasVerifiedTls(url: URL): boolean {
  return url.searchParams.get('sslmode') === 'verify-full'
}

function parseUrl(text: string): string {
  // postgres:///name?host=/socket has no host at all, which WHATWG URLs of this scheme allow.
  if (!URL.canParse(text)) throw new Error('is not a URL: write scheme://user:password@host:port, with special characters percent-encoded')
  const unsafe = requireTlsOffLoopback(new URL(text))
  if (unsafe !== null) throw new Error(unsafe)
  return text
}

function parseMasterKeys(text: string): MasterKey[] {
  const keys = text.split(/[,\s]/).filter(Boolean).map(parseMasterKey)
  if (keys.length === 0) throw new Error('is an empty list: make a key with `openssl rand -base64 32`')
  if (new Set(keys.map(({ id }) => id)).size < keys.length) throw new Error('names a key id twice: give each key an id of its own')
  return keys
}

function parseMasterKey(item: string): MasterKey {
  const [, id = '', base64 = ''] = /^([A-Za-z0-9_-]{1,40}):([A-Za-z0-9+/]{43}=?)$/.exec(item) ?? []
  const key = Buffer.from(base64, 'base64')
  if (id === '' || key.length !== 32) throw new Error('must be a list of id:base64, each 32 bytes: make one with `openssl rand -base64 32`')
  // The key of the example file, all zeros, is known to the world.
  if (key.every((byte) => byte === 0)) throw new Error('is still that of the example: make one with `openssl rand -base64 32`')
  return { id, key }
}

function parseNumber(text: string, min: number, max: number): number {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= min && value <= max)) throw new Error(`must be a whole number from ${min} to ${max}`)
  return value
}

function parseLogLevel(text: string): LogLevel {
  const level = LOG_LEVELS.find((name) => name === text)
  if (level === undefined) throw new Error(`must be one of ${LOG_LEVELS.join(', ')}`)
  return level
}
