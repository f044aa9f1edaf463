import type { Database } from '@meldpunt/register/database'
import type { Kluis } from '@meldpunt/register/sleutels'
import type { ClaimedBrief } from '@meldpunt/register/uitgaand'
import type { Alarm } from '@meldpunt/runtime/alarm'
import type { Clock } from '@meldpunt/runtime/clock'
import type { Log } from '@meldpunt/runtime/log'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import type { Bron } from '@meldpunt/verrijking/bron'
import type { Mailer } from './smtp.ts'

/** Everything the back office works with, made once in main.ts and passed on. */
export interface Desk {
  meldpunten: Meldpunt[]
  db: Database
  keys: Database
  kluis: Kluis
  /** The content database once more, for the connection that listens. */
  databaseUrl: string
  redis: { url: string; prefix?: string }
  log: Log
  alarm: Alarm
  now: Clock
  /** Rows are looked through this often, also when nobody rings. */
  sweepEveryMs: number
  /** How long a backup of the keys is kept: the verklaring of a destruction says until when. */
  sleutelbackupDagen: number
  /** A test hangs its probe here, to stop or die at an exact step. Production has none. */
  step?: (name: Step, ids: { meldpunt: string; id: string }) => Promise<void>
}

/** Points between two effects, in the order in which a letter, a question, a duty and a destruction pass them. */
export type Step =
  | 'claimed'
  | 'accepted'
  | 'marked'
  | 'refused'
  | 'vraag claimed'
  | 'answered'
  | 'recorded'
  | 'termijn found'
  | 'termijn posted'
  | 'termijn done'
  | 'destruction begun'
  | 'letters held'
  | 'destruction told'
  | 'keys destroyed'
  | 'rows destroyed'
  | 'destruction ended'

export const SWEEP_EVERY_MS = 5_000

/** The desk and all that is one meldpunt's own. */
export interface Room {
  desk: Desk
  meldpunt: Meldpunt
  mailer: Mailer
  /** Claims a letter, together with others that are asked for meanwhile; null when it is not for us to send. */
  claim(id: string): Promise<ClaimedBrief | null>
  /** Writes that a letter was taken, together with others; one from which something follows for its signaal goes alone. */
  mark(id: string): Promise<string>
  /** By code. */
  bronnen: ReadonlyMap<string, Bron>
}
