import { readEnv } from '@meldpunt/runtime/env'
import type { LogLevel } from '@meldpunt/runtime/env'
import { readMeldpuntenFile } from '@meldpunt/runtime/meldpunten'

export interface Config {
  databaseUrl: string
  host: string
  /** 0: any free port. */
  port: number
  logLevel: LogLevel
  /** Ids. */
  meldpunten: string[]
}

/** What the window needs: no master key, no password of a mailbox. Throws one PermanentError that lists every mistake. */
export function readConfig(source: NodeJS.ProcessEnv): Config {
  const env = readEnv(source, ['DATABASE_URL', 'MELDPUNT_CONFIG', 'HTTP_HOST', 'HTTP_PORT', 'LOG_LEVEL'])
  return {
    databaseUrl: env.DATABASE_URL,
    host: env.HTTP_HOST,
    port: env.HTTP_PORT,
    logLevel: env.LOG_LEVEL,
    meldpunten: readMeldpuntenFile(env.MELDPUNT_CONFIG, source, []).map(({ id }) => id),
  }
}
