// The two errors of this house, told apart by what happens next. Anything else that is thrown is a bug, and loud.

/** Ids only: `{meldpunt: 'aalsmeer', uitgaand: '0198…'}`. */
export type ErrorFields = Readonly<Record<string, string | number>>

interface ErrorDetail {
  /** The original, for whoever reads the log. */
  cause?: unknown
  fields?: ErrorFields
}

/**
 * Did not work now, may work later: tried again, by policy. `message` says what we were doing and what to do, and is
 * logged as it stands, so it holds no personal data.
 */
export class TemporaryError extends Error {
  override name = 'TemporaryError'
  readonly fields: ErrorFields

  constructor(message: string, { cause, fields = {} }: ErrorDetail = {}) {
    super(message, { cause })
    this.fields = fields
  }
}

/** Will not work by trying again: stop, and put it before a person. The same promise about `message` as TemporaryError. */
export class PermanentError extends Error {
  override name = 'PermanentError'
  readonly fields: ErrorFields

  constructor(message: string, { cause, fields = {} }: ErrorDetail = {}) {
    super(message, { cause })
    this.fields = fields
  }
}
