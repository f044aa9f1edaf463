import type { Health } from '@meldpunt/register/health'
import { TemporaryError } from '@meldpunt/runtime/errors'

/** How each meldpunt fares; null where that could not be read. */
export type Figures = ReadonlyMap<string, Health | null>

// A database that does not answer is an answer too, and whoever asks for readiness does not wait long.
const LOOK_MS_MAX = 5_000

/** Reads the figures of every meldpunt. Never rejects; requests at the same moment share one look at the database. */
export function createFigures(
  meldpunten: readonly string[],
  readHealth: (meldpunt: string) => Promise<Health>,
  failed: (meldpunt: string, error: unknown) => void,
) {
  let present: Promise<Figures> | null = null

  async function look(): Promise<Figures> {
    const each = meldpunten.map(async (meldpunt): Promise<[string, Health | null]> => {
      const late = Promise.withResolvers<never>()
      const timer = setTimeout(
        () => late.reject(new TemporaryError('could not read how the meldpunt fares: the database did not answer, see whether it runs')),
        LOOK_MS_MAX,
      )
      try {
        return [meldpunt, await Promise.race([readHealth(meldpunt), late.promise])]
      } catch (error) {
        failed(meldpunt, error)
        return [meldpunt, null]
      } finally {
        clearTimeout(timer)
      }
    })
    return new Map(await Promise.all(each))
  }

  return (): Promise<Figures> => {
    present ??= look().finally(() => {
      present = null
    })
    return present
  }
}
