import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import { formatKenmerk } from '@meldpunt/signaal/kenmerk'
import type { Queryable } from './database.ts'
import { COLUMNS, openVernietiging, type Row, type Stappen, type Vernietiging } from './vernietiging.ts'

// Where each destruction stands and what it waits for, for the beheerder; he can have one carried on, never begin one.

/** A destruction as the beheerder sees it; also one that was asked for and is not begun. */
export interface VernietigingRow extends Pick<Vernietiging, 'kenmerk' | 'uitkomst' | 'tries' | 'lastError'> {
  id: string
  begonnenAt: Date | null
  /** What it waits for, in words; null when it has ended. */
  wacht: string | null
}

/** What a destruction waits for. */
function waitsFor({ gehoudenAt, gemeldAt, gewistAt, vernietigdAt, endedAt }: Stappen): string | null {
  if (endedAt) return null
  if (vernietigdAt) return 'its last letters to go out'
  if (gewistAt) return 'keys and rows to be deleted'
  if (gemeldAt) return 'its mails to leave the mailbox'
  return gehoudenAt ? 'its last letters to be written' : 'letters and questions under way to end'
}

/** Destructions of a meldpunt, newest first; those that wait for a person before the others. */
export async function listVernietigingen(
  tx: Queryable,
  { id: meldpunt, kenmerk }: Pick<Meldpunt, 'id' | 'kenmerk'>,
): Promise<VernietigingRow[]> {
  const asked = await tx.query<{ id: string; jaar: number; nummer: number; vernietiging: 'gevraagd' | 'bevestigd' }>(
    `select id, jaar, nummer, vernietiging from signalen
     where meldpunt = $1 and vernietiging in ('gevraagd', 'bevestigd')
     order by jaar, nummer`,
    [meldpunt],
  )
  const begun = await tx.query<Row>(`select ${COLUMNS} from vernietigingen where meldpunt = $1 order by begonnen_at desc, id`, [meldpunt])
  return [
    ...asked.rows.map(({ id, jaar, nummer, vernietiging }) => ({
      id,
      kenmerk: formatKenmerk({ voorvoegsel: kenmerk, jaar, nummer }),
      uitkomst: '',
      begonnenAt: null,
      wacht: vernietiging === 'gevraagd' ? 'the second person to confirm it' : 'the back office to begin it',
      tries: 0,
      lastError: null,
    })),
    ...begun.rows.map((row) => {
      const { id, kenmerk: number, uitkomst, begonnenAt, tries, lastError, ...stappen } = openVernietiging(kenmerk, row)
      return { id, kenmerk: number, uitkomst, begonnenAt, wacht: waitsFor(stappen), tries, lastError }
    }),
  ]
}

/** Has destructions that are begun and not ended carried on now; all of them, or these. Begins none. Returns which. */
export async function resumeVernietigingen(tx: Queryable, meldpunt: string, ids: string[] | null, now: Date): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `update vernietigingen set due_at = $3, tries = 0
     where meldpunt = $1 and ended_at is null and ($2::text[] is null or id = any($2))
     returning id`,
    [meldpunt, ids, now],
  )
  return rows.map(({ id }) => id)
}
