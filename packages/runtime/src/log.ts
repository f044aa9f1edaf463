// What a process says about its life. Only allow-listed fields pass, and of those only what looks like an id, a code or a
// number: a text that a person wrote cannot get through, whoever logs it by mistake.
import { pino } from 'pino'
import type { DestinationStream } from 'pino'
import { describeError, onlyCode } from './describe-error.ts'
import type { LogLevel } from './env.ts'

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

function allowed(fields: LogFields): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (!Object.hasOwn(FIELDS, name) || value === undefined) continue
    out[name] = name === 'err' ? describeError(value) : onlyCode(value)
  }
  return out
}
