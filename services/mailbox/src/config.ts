import { type Env, readEnv } from '@meldpunt/runtime/env'
import { type Meldpunt, readMeldpuntenFile } from '@meldpunt/runtime/meldpunten'

const WANTED = [
  'DATABASE_URL',
  'KEYS_DATABASE_URL',
  'ALARM_SMTP_URL',
  'MELDPUNT_CONFIG',
  'MELDPUNT_MASTER_KEY',
  'LOG_LEVEL',
  'CLAMD_URL',
] as const

export interface Config {
  env: Pick<Env, (typeof WANTED)[number]>
  /** With the secrets of IMAP alone: the door sends no letters and asks no sources. */
  meldpunten: Meldpunt[]
}

/** Reads what the door needs. Throws one PermanentError that lists every mistake of the environment, or of the file. */
export function readConfig(source: NodeJS.ProcessEnv): Config {
  const env = readEnv(source, WANTED)
  return { env, meldpunten: readMeldpuntenFile(env.MELDPUNT_CONFIG, source, ['imap']) }
}
