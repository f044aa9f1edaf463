import type { Database } from './database.ts'

// How many rows there are, for the planner of the database.

/** Has the tables counted that a flood of mail fills. A plan that was made for less is made anew. Takes a fraction of a second. */
export async function refreshStatistics(db: Database): Promise<void> {
  await db.query(
    'analyze mails, mail_places, signalen, meldingen, uitgaand, vragen, draden, trefwoorden, deelnemers, logboek, logboek_koppen',
  )
}
