import { formatKenmerk, type Kenmerk } from '@meldpunt/signaal/kenmerk'
import { type Database, type Queryable, withMeldpunt } from './database.ts'
import { findGrafstenen } from './grafstenen.ts'
import { appendLogboek } from './logboek.ts'
import { deleteResten } from './resten.ts'

// After a backup was put back. The key database remembers the highest number given and what was destroyed; a content
// database that disagrees was restored, and must not give numbers or letters twice.

/** Writes the highest number given, after the settle that gave it was committed. Never lowers it. */
export async function rememberHoogste(keys: Database, meldpunt: string, given: { jaar: number; nummer: number }): Promise<void> {
  await withMeldpunt(keys, meldpunt, (tx) =>
    tx.query(
      `insert into hoogste_nummers (meldpunt, jaar, nummer) values ($1, $2, $3)
       on conflict (meldpunt, jaar) do update set nummer = greatest(hoogste_nummers.nummer, excluded.nummer)`,
      [meldpunt, given.jaar, given.nummer],
    ),
  )
}

/** Writes the highest numbers that the content knows of: a process may have died between a settle and rememberHoogste(). */
export async function rememberGegeven(db: Database, keys: Database, meldpunt: string): Promise<void> {
  const { rows } = await withMeldpunt(db, meldpunt, (tx) =>
    tx.query<{ jaar: number; nummer: number }>('select jaar, laatste as nummer from kenmerk_tellers where meldpunt = $1', [meldpunt]),
  )
  for (const given of rows) await rememberHoogste(keys, meldpunt, given)
}

/** Why a meldpunt may not start. */
export type Bezwaar =
  | { soort: 'behind'; jaar: number; hoogste: number; gegeven: number }
  | { soort: 'keys_missing'; mails: number; signalen: number }

/**
 * Compares the two databases of one meldpunt. A number that the content does not know: restored from a backup. Content
 * whose key is missing without a tombstone: the wrong or an old key database; that content is never deleted.
 */
export async function compareDatabases(db: Database, keys: Database, meldpunt: string): Promise<Bezwaar[]> {
  // In this order, since mail may be coming in: a number is remembered after it was given, a key is made before its content.
  const hoogste = await withMeldpunt(keys, meldpunt, async (tx) => {
    const { rows } = await tx.query<{ jaar: number; nummer: number }>(
      'select jaar, nummer from hoogste_nummers where meldpunt = $1 order by jaar',
      [meldpunt],
    )
    return rows
  })
  const content = await withMeldpunt(db, meldpunt, async (tx) => ({
    given: (await tx.query<{ jaar: number; laatste: number }>('select jaar, laatste from kenmerk_tellers where meldpunt = $1', [meldpunt]))
      .rows,
    mails: (await tx.query<{ id: string }>('select id from mails where meldpunt = $1', [meldpunt])).rows,
    signalen: (await tx.query<{ id: string }>("select id from signalen where meldpunt = $1 and status <> 'vernietigd'", [meldpunt])).rows,
  }))
  const known = await withMeldpunt(keys, meldpunt, async (tx) => {
    const { rows } = await tx.query<{ id: string }>(
      'select id from sleutels where meldpunt = $1 union all select id from grafstenen where meldpunt = $1',
      [meldpunt],
    )
    return new Set(rows.map(({ id }) => id))
  })
  const last = new Map(content.given.map(({ jaar, laatste }) => [jaar, laatste]))
  const bezwaren: Bezwaar[] = []
  for (const { jaar, nummer } of hoogste) {
    const gegeven = last.get(jaar) ?? 0
    if (gegeven < nummer) bezwaren.push({ soort: 'behind', jaar, hoogste: nummer, gegeven })
  }
  const mails = content.mails.filter(({ id }) => !known.has(id)).length
  const signalen = content.signalen.filter(({ id }) => !known.has(id)).length
  if (mails > 0 || signalen > 0) bezwaren.push({ soort: 'keys_missing', mails, signalen })
  return bezwaren
}

/**
 * Makes a restored content database safe to start (`meldpunt herstel --na KENMERK`): numbers go on after `na`, letters
 * not yet marked sent wait for a person, and so will those about mail received until now. Safe to repeat.
 */
export async function herstel(tx: Queryable, meldpunt: string, na: Kenmerk, now: Date): Promise<{ vastgehouden: number }> {
  await tx.query(
    `insert into kenmerk_tellers as teller (meldpunt, jaar, laatste) values ($1, $2, $3)
     on conflict (meldpunt, jaar) do update set laatste = greatest(teller.laatste, excluded.laatste)`,
    [meldpunt, na.jaar, na.nummer],
  )
  await tx.query(
    'insert into herstel (meldpunt, mail_tot) values ($1, $2) on conflict (meldpunt) do update set mail_tot = excluded.mail_tot',
    [meldpunt, now],
  )
  const { rowCount } = await tx.query(
    "update uitgaand set state = 'vastgehouden', claimed_until = null where meldpunt = $1 and state in ('wacht', 'bezig', 'ingehouden')",
    [meldpunt],
  )
  await appendLogboek(tx, meldpunt, '', [
    { at: now, actor: 'beheer', gebeurtenis: 'hersteld', gegevens: { jaar: na.jaar, na: na.nummer, vastgehouden: rowCount ?? 0 } },
  ])
  return { vastgehouden: rowCount ?? 0 }
}

/** Puts it into words, with what to do. */
export function describeBezwaar(meldpunt: string, voorvoegsel: string, bezwaar: Bezwaar): string {
  if (bezwaar.soort === 'behind') {
    const na = formatKenmerk({ voorvoegsel, jaar: bezwaar.jaar, nummer: bezwaar.hoogste })
    return `the content database of ${meldpunt} was restored: it gave ${bezwaar.gegeven} numbers of ${bezwaar.jaar}, the key database remembers ${bezwaar.hoogste}. Run \`meldpunt herstel --na ${na}\`, then start again`
  }
  return `keys of ${bezwaar.mails} mails and ${bezwaar.signalen} signalen of ${meldpunt} are missing without a tombstone: KEYS_DATABASE_URL points at a wrong or old key database. Put the newest one back; nothing was deleted`
}

/**
 * Destroys again what the content holds although its tombstone stands: it came out of a restored backup, or a process died
 * between the keys and the rows. Comes before anything else that a service does; no letter goes out for it. Safe to repeat,
 * and by two services at once. Returns what was there.
 */
export async function destroyAgain(
  db: Database,
  keys: Database,
  meldpunt: string,
  actor: 'mailbox' | 'worker',
  now: Date,
): Promise<{ signalen: number; mails: number }> {
  const stenen = await findGrafstenen(keys, meldpunt)
  if (stenen.length === 0) return { signalen: 0, mails: 0 }
  const idsOf = (wanted: 'mail' | 'signaal') => stenen.filter(({ soort }) => soort === wanted).map(({ id }) => id)
  return withMeldpunt(db, meldpunt, async (tx) => {
    // One at a time: whoever comes second finds nothing left.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`vernietiging ${meldpunt}`])
    const mails = await tx.query<{ id: string }>('select id from mails where meldpunt = $1 and id = any($2) order by id for update', [
      meldpunt,
      idsOf('mail'),
    ])
    const signalen = await tx.query<{ id: string }>(
      "select id from signalen where meldpunt = $1 and id = any($2) and status <> 'vernietigd' order by id for update",
      [meldpunt, idsOf('signaal')],
    )
    const found = { signalen: signalen.rows.length, mails: mails.rows.length }
    if (found.signalen === 0 && found.mails === 0) return found
    await deleteResten(
      tx,
      meldpunt,
      null,
      mails.rows.map(({ id }) => id),
      now,
    )
    for (const { id } of signalen.rows) await deleteResten(tx, meldpunt, id, [], now)
    await tx.query(
      `update vernietigingen set vernietigd_at = $3, due_at = begonnen_at, tries = 0, last_error = null
       where meldpunt = $1 and vernietigd_at is null and id = any($2)`,
      [meldpunt, idsOf('signaal'), now],
    )
    await appendLogboek(tx, meldpunt, '', [{ at: now, actor, gebeurtenis: 'opnieuw vernietigd', gegevens: found }])
    return found
  })
}
