import type { AlarmMemory } from '@meldpunt/runtime/alarm'
import { type Database, withMeldpunt } from './database.ts'

/** The memory of the alarm in the register: what was raised survives a restart and shows on /health/ready. */
export function rememberAlarmen(db: Database): AlarmMemory {
  return {
    readOpen: (meldpunt) =>
      withMeldpunt(db, meldpunt, async (tx) => {
        const { rows } = await tx.query<{ meldpunt: string; oorzaak: string; raisedAt: Date; mailedAt: Date | null }>(
          'select meldpunt, oorzaak, raised_at as "raisedAt", mailed_at as "mailedAt" from alarmen where meldpunt = $1 and over_at is null',
          [meldpunt],
        )
        return rows
      }),
    markRaised: ({ meldpunt, oorzaak, raisedAt, mailedAt }) =>
      withMeldpunt(db, meldpunt, async (tx) => {
        await tx.query(
          `insert into alarmen (meldpunt, oorzaak, raised_at, mailed_at) values ($1, $2, $3, $4)
           on conflict (meldpunt, oorzaak, raised_at) do update set mailed_at = excluded.mailed_at`,
          [meldpunt, oorzaak, raisedAt, mailedAt],
        )
      }),
    markOver: ({ meldpunt, oorzaak }, at) =>
      withMeldpunt(db, meldpunt, async (tx) => {
        await tx.query('update alarmen set over_at = $3 where meldpunt = $1 and oorzaak = $2 and over_at is null', [meldpunt, oorzaak, at])
      }),
  }
}
