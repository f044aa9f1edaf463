import { createHash } from 'node:crypto'
import type { Queryable } from './database.ts'

// The seal of a day: the heads of every chain of the logboek under one hash, to be kept where nobody here can change it.

export interface Zegeling {
  /** Over every head of the meldpunt, hex. */
  zegel: string
  ketens: number
  /** Heads of the chains that grew since the last seal, hex, in the order of their chains. */
  gewijzigd: string[]
}

/** The heads as they stand now. `since` is when the last seal was made, null when there was none. */
export async function sealKetens(tx: Queryable, meldpunt: string, since: Date | null): Promise<Zegeling> {
  const { rows } = await tx.query<{ keten: string; nr: number; hash: Buffer; gewijzigd: boolean }>(
    `select keten, kop.nr, kop.hash, $2::timestamptz is null or link.at >= $2 as gewijzigd
     from logboek_koppen as kop
     join logboek as link using (meldpunt, keten, nr)
     where meldpunt = $1
     order by keten`,
    [meldpunt, since],
  )
  const hash = createHash('sha256')
  for (const { keten, nr, hash: kop } of rows) hash.update(JSON.stringify([keten, nr, kop.toString('hex')]))
  return {
    zegel: hash.digest('hex'),
    ketens: rows.length,
    gewijzigd: rows.filter(({ gewijzigd }) => gewijzigd).map(({ hash: kop }) => kop.toString('hex')),
  }
}
