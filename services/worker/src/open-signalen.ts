import { findSignalen, type SignaalRow } from '@meldpunt/register/signalen'
import type { Beurt } from './letters.ts'

/** Signalen opened together. */
const BATCH = 100

/** Signalen by their ids, in this order. One that cannot be opened is told and left out: what is said of all others must not wait for it. */
export async function openSignalen({ desk, meldpunt, tx }: Beurt, ids: readonly string[]): Promise<SignaalRow[]> {
  const rows: SignaalRow[] = []
  for (let from = 0; from < ids.length; from += BATCH) {
    const some = ids.slice(from, from + BATCH)
    rows.push(...(await open(some).catch(() => openEach(some))))
  }
  return rows

  function open(some: readonly string[]): Promise<SignaalRow[]> {
    return findSignalen(tx, desk.kluis, meldpunt, some)
  }

  async function openEach(some: readonly string[]): Promise<SignaalRow[]> {
    const each: SignaalRow[] = []
    for (const id of some) {
      try {
        each.push(...(await open([id])))
      } catch (error) {
        desk.log.error('signaal not opened', { meldpunt: meldpunt.id, signaal: id, err: error })
      }
    }
    return each
  }
}
