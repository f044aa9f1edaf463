// What is a source? Anything that can be asked one question about a signaal: our own earlier signalen, a register outside.
// This file says only what each of them promises; when they are asked, and again, is the worker's affair.
import type { Trefwoordsoort } from './trefwoorden.ts'

/** One question, as the register keeps it. */
interface Vraag {
  id: string
  signaalId: string
  /** Why it may be asked (doelbinding), a code. */
  grond: string
}

/**
 * What came of a question. `gevonden` holds the bevinding, plain JSON; `niets` is an answer too: the source knows nothing.
 * `tijdelijk` is asked again later, by policy or not before `nietVoor`; `mislukt` is not. `fout` is a short code for the
 * logboek, never what was asked or answered.
 */
export type Antwoord =
  | { soort: 'gevonden'; bevinding: unknown }
  | { soort: 'niets' }
  | { soort: 'tijdelijk'; fout: string; nietVoor?: Date }
  | { soort: 'mislukt'; fout: string }

/** What is fixed about a source before anybody asks it. */
export interface Bronregels {
  /** As it stands in `#verrijk` and in the logboek. */
  code: string
  /** Asked by itself on every new signaal (Stap 3); otherwise only by a command with its ground. */
  vanzelf: boolean
  /** Why it may be asked when it runs by itself; null when it never does. */
  grond: string | null
  /** What of a signaal it may be shown; nothing else leaves the house for it. */
  ziet: readonly Trefwoordsoort[]
}

export interface Bron extends Bronregels {
  /** Asks once. Expected failures are answers; a rejected promise is a bug, and counts as `tijdelijk`. Ends soon after `signal` aborts. */
  ask(vraag: Vraag, at: { signal: AbortSignal; now: Date }): Promise<Antwoord>
}
