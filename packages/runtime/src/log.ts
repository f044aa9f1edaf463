// What a process says about its life. Only allow-listed fields pass, and of those only what looks like an id, a code or a
// number: a text that a person wrote cannot get through, whoever logs it by mistake.
import { pino } from 'pino'
import type { DestinationStream } from 'pino'
import type { LogLevel } from './env.ts'
import { PermanentError, TemporaryError } from './errors.ts'

/** Everything a log line may carry. Ids, codes, counts, durations in ms, moments; nothing a person wrote. */
export interface LogFields {
  meldpunt?: string
  mail?: string | null
  signaal?: string | null
  uitgaand?: string | null
  opdracht?: string | null
  vraag?: string | null
  taak?: string | null
  /** Code of a source, kind of letter, verdict, folder by its code, alarm cause. */
  bron?: string
  brief?: string
  verdict?: string
  map?: string
  oorzaak?: string
  /** Short code of the rule that decided. */
  reden?: string
  status?: string
  code?: string | number
  name?: string
  step?: string
  host?: string
  port?: number
  pid?: number
  count?: number
  bytes?: number
  ms?: number
  tries?: number
  uid?: number
  uidvalidity?: string | number
  version?: string | number
  at?: Date
  dueAt?: Date | null
  err?: unknown
}

const FIELDS: Record<keyof LogFields, true> = {
  meldpunt: true,
  mail: true,
  signaal: true,
  uitgaand: true,
  opdracht: true,
  vraag: true,
  taak: true,
  bron: true,
  brief: true,
  verdict: true,
  map: true,
  oorzaak: true,
  reden: true,
  status: true,
  code: true,
  name: true,
  step: true,
  host: true,
  port: true,
  pid: true,
  count: true,
  bytes: true,
  ms: true,
  tries: true,
  uid: true,
  uidvalidity: true,
  version: true,
  at: true,
  dueAt: true,
  err: true,
}

/** `event` is in the past tense and constant: `mail kept`, `letter sent`; what varies goes into the fields. */
export interface Log {
  debug(event: string, fields?: LogFields): void
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
  fatal(event: string, fields?: LogFields): void
  /** The same log with fields that stand on each line. */
  child(fields: LogFields): Log
}

interface LogOptions {
  level: LogLevel
  /** `mailbox`, `worker`, `http`, `beheer`. */
  service: string
  /** Default: stdout, one JSON object a line. */
  stream?: DestinationStream
}

/** A log whose lines hold nothing personal: see `LogFields` and `describeError`. Never throws. */
export function createLog({ level, service, stream }: LogOptions): Log {
  const options = {
    level,
    base: { service },
    messageKey: 'event',
    formatters: { level: (label: string) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
  }
  const logger = stream ? pino(options, stream) : pino(options)
  return wrap({})

  function wrap(bound: LogFields): Log {
    const write = (name: 'debug' | 'info' | 'warn' | 'error' | 'fatal') => (event: string, fields?: LogFields) => {
      if (logger.isLevelEnabled(name)) logger[name](allowed({ ...bound, ...fields }), event)
    }
    return {
      debug: write('debug'),
      info: write('info'),
      warn: write('warn'),
      error: write('error'),
      fatal: write('fatal'),
      child: (fields) => wrap({ ...bound, ...fields }),
    }
  }
}

// Ids, codes, host names, versions. No blank and no @: neither a sentence nor an address fits.
const CODE = /^[\w.:/+-]{0,120}$/

function allowed(fields: LogFields): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (!Object.hasOwn(FIELDS, name) || value === undefined) continue
    out[name] = name === 'err' ? describeError(value) : plain(value)
  }
  return out
}

function plain(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  return typeof value === 'string' && CODE.test(value) ? value : '[withheld]'
}

// A chain of causes longer than this tells nothing more.
const CAUSES_MAX = 5
const FRAMES_MAX = 20
// Facts of drivers that are names of ours or of a protocol, never a value: see the errors of Node, pg, nodemailer, imapflow.
const FACTS = ['code', 'errno', 'syscall', 'command', 'responseCode', 'serverResponseCode', 'constraint', 'table', 'reason'] as const

export interface ErrorDescription {
  name: string
  message?: string
  fields?: Record<string, unknown>
  stack?: string[]
  cause?: ErrorDescription
  [fact: string]: unknown
}

/**
 * An error as the log may show it: name, code and stack frames; the message only of our own two classes, since those of
 * others quote what they were given (a row, an address, a subject line). Never throws, for any value.
 */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error }
  const described: ErrorDescription = { name: String(plain(error.name)) }
  if (error instanceof TemporaryError || error instanceof PermanentError) {
    described.message = error.message
    const fields = Object.entries(error.fields).map(([name, value]) => [name, plain(value)])
    if (fields.length > 0) described.fields = Object.fromEntries(fields)
  }
  for (const fact of FACTS) {
    const value: unknown = Reflect.get(error, fact)
    if (typeof value === 'string' || typeof value === 'number') described[fact] = plain(value)
  }
  const stack = framesOf(error)
  if (stack.length > 0) described.stack = stack
  if (error.cause !== undefined && depth < CAUSES_MAX) described.cause = describeError(error.cause, depth + 1)
  return described
}

// A message may hold line ends and may even look like frames: only what stands behind it counts, and only in the form of a frame.
const FRAME =
  /^ {4}at (?:async |new )?(?:[^\s()]{1,120} )?(?:\[as [^\s()]{1,80}\] )?\(?(?:(?:file:|node:|\/|[A-Za-z]:\\)[^\s()]{1,300}:\d{1,7}:\d{1,7})\)?$/

function framesOf(error: Error): string[] {
  const stack = typeof error.stack === 'string' ? error.stack : ''
  const behind = error.message ? stack.lastIndexOf(error.message) + error.message.length : 0
  return stack
    .slice(behind)
    .split('\n', FRAMES_MAX + 1)
    .filter((line) => FRAME.test(line))
    .map((line) => line.slice('    at '.length))
}
