import { type Env, readEnv } from '@meldpunt/runtime/env'
import { type Meldpunt, readMeldpuntenFile } from '@meldpunt/runtime/meldpunten'

type Wanted =
  | 'DATABASE_URL'
  | 'KEYS_DATABASE_URL'
  | 'REDIS_URL'
  | 'ALARM_SMTP_URL'
  | 'MELDPUNT_CONFIG'
  | 'MELDPUNT_MASTER_KEY'
  | 'LOG_LEVEL'
  | 'SLEUTELBACKUP_DAGEN'

export interface Config {
  env: Pick<Env, Wanted>
  /** With the secrets of SMTP and of the sources; the back office never opens a mailbox. */
  meldpunten: Meldpunt[]
}

/** Reads what the back office needs. Throws one PermanentError that lists every mistake of the environment, or of the file. */
export function readConfig(source: NodeJS.ProcessEnv): Config {
  const env = readEnv(source, [
    'DATABASE_URL',
    'KEYS_DATABASE_URL',
    'REDIS_URL',
    'ALARM_SMTP_URL',
    'MELDPUNT_CONFIG',
    'MELDPUNT_MASTER_KEY',
    'LOG_LEVEL',
    'SLEUTELBACKUP_DAGEN',
  ])
  return { env, meldpunten: readMeldpuntenFile(env.MELDPUNT_CONFIG, source, ['smtp', 'bronnen']) }
}
