// What may be said of an error: where it came from and of which kind, never what it was about.
import { PermanentError, TemporaryError } from './errors.ts'

// Ids, codes, host names, versions. Neither a sentence nor an address fits; a single word would, so the list of fields matters too.
const CODE = /^[\w.:/+-]{0,120}$/

/** A value as a log may show it: a number, a moment, or a text that can only be an id or a code. */
export function onlyCode(value: unknown): string | number | boolean | null {
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
  const described: ErrorDescription = { name: String(onlyCode(error.name)) }
  if (error instanceof TemporaryError || error instanceof PermanentError) {
    described.message = error.message
    const fields = Object.entries(error.fields).map(([name, value]) => [name, onlyCode(value)])
    if (fields.length > 0) described.fields = Object.fromEntries(fields)
  }
  for (const fact of FACTS) {
    const value: unknown = Reflect.get(error, fact)
    if (typeof value === 'string' || typeof value === 'number') described[fact] = onlyCode(value)
  }
  const stack = framesOf(error)
  if (stack.length > 0) described.stack = stack
  if (error.cause !== undefined && depth < CAUSES_MAX) described.cause = describeError(error.cause, depth + 1)
  return described
}

// A message may hold line ends and may even look like frames: only what stands behind it counts, and only in the form of a frame.
const FRAME =
  /^ {4}at (?:async |new )?(?:[^\s()]{1,120} )?(?:\[as [^\s()]{1,80}\] )?\(?(?:(?:file:|node:|\/|[A-Za-z]:\\)[^\t()]{1,300}:\d{1,7}:\d{1,7})\)?$/

function framesOf(error: Error): string[] {
  const stack = typeof error.stack === 'string' ? error.stack : ''
  const behind = error.message ? stack.lastIndexOf(error.message) + error.message.length : 0
  return stack
    .slice(behind)
    .split('\n', FRAMES_MAX + 1)
    .filter((line) => FRAME.test(line))
    .map((line) => line.slice('    at '.length))
}
