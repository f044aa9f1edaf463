import type { Queryable } from './database.ts'

// Where kept mails lie in the mailbox, and where they have to stand.

/** Where a mail has to stand; the meldpunten file says what the folder is called. `blijft`: where it was found. */
export type Folder = 'verwerkt' | 'automatisch' | 'ruis' | 'handmatig' | 'blijft'

/** A mail at one place in the mailbox. */
export interface Place {
  map: string
  uidvalidity: number
  uid: number
}

/** Records where mails lie. A place that held another mail (a mailbox made anew) holds this one from now on. */
export async function keepPlaces(tx: Queryable, meldpunt: string, found: { mailId: string; place: Place }[], now: Date): Promise<void> {
  await tx.query(
    `insert into mail_places (meldpunt, mail_id, map, uidvalidity, uid, seen_at, due_at)
     select $1, found.*, $6, $6
     from unnest($2::text[], $3::text[], $4::bigint[], $5::bigint[]) as found (mail_id, map, uidvalidity, uid)
     on conflict (meldpunt, map, uidvalidity, uid) do update
     set mail_id = excluded.mail_id, gone_at = null, seen_at = excluded.seen_at, due_at = excluded.due_at, tries = 0
     where mail_places.mail_id <> excluded.mail_id or mail_places.gone_at is not null`,
    [
      meldpunt,
      found.map(({ mailId }) => mailId),
      found.map(({ place }) => place.map),
      found.map(({ place }) => place.uidvalidity),
      found.map(({ place }) => place.uid),
      now,
    ],
  )
}

/** A mail that does not lie where it has to stand. */
export interface MisfiledMail {
  mailId: string
  place: Place
  /** The folder where it has to stand, as the file names it. */
  naar: string
  tries: number
}

/**
 * Settled mails that lie elsewhere than they should, in one of the folders `van` that we may take from. Oldest UID first.
 * `mappen` says what each folder is called.
 */
export async function findMisfiledMails(
  tx: Queryable,
  meldpunt: string,
  mappen: Record<Exclude<Folder, 'blijft'>, string>,
  van: string[],
  now: Date,
  limit: number,
): Promise<MisfiledMail[]> {
  const { rows } = await tx.query<{ mailId: string; naar: string; tries: number } & Place>(
    `select mail_id as "mailId", place.map, uidvalidity, uid, wanted.path as naar, place.tries
     from mail_places as place
     join mails on mails.meldpunt = place.meldpunt and mails.id = place.mail_id
     join unnest($2::text[], $3::text[]) as wanted (map, path) on wanted.map = mails.map
     where place.meldpunt = $1 and gone_at is null and settled_at is not null
       and place.map = any($4) and place.map <> wanted.path and place.due_at <= $5
     order by place.map, uidvalidity, uid
     limit $6`,
    [meldpunt, Object.keys(mappen), Object.values(mappen), van, now, limit],
  )
  return rows.map(({ map, uidvalidity, uid, ...mail }) => ({ ...mail, place: { map, uidvalidity, uid } }))
}

/** Marks places as left. */
export async function leavePlaces(tx: Queryable, meldpunt: string, places: Place[], now: Date): Promise<void> {
  await tx.query(
    `update mail_places set gone_at = $5, last_error = null
     from unnest($2::text[], $3::bigint[], $4::bigint[]) as gone (map, uidvalidity, uid)
     where meldpunt = $1 and mail_places.map = gone.map and mail_places.uidvalidity = gone.uidvalidity and mail_places.uid = gone.uid and gone_at is null`,
    [meldpunt, places.map(({ map }) => map), places.map(({ uidvalidity }) => uidvalidity), places.map(({ uid }) => uid), now],
  )
}

/** Marks every place of a folder as left whose UIDVALIDITY is another one: those UIDs mean nothing any more. */
export async function leaveOldPlaces(tx: Queryable, meldpunt: string, map: string, uidvalidity: number, now: Date): Promise<void> {
  await tx.query('update mail_places set gone_at = $4 where meldpunt = $1 and map = $2 and uidvalidity <> $3 and gone_at is null', [
    meldpunt,
    map,
    uidvalidity,
    now,
  ])
}

/** Puts off the filing of mails that the server would not move. */
export async function postponeFiling(tx: Queryable, meldpunt: string, places: Place[], error: string, dueAt: Date): Promise<void> {
  await tx.query(
    `update mail_places set tries = tries + 1, last_error = $5, due_at = $6
     from unnest($2::text[], $3::bigint[], $4::bigint[]) as stuck (map, uidvalidity, uid)
     where meldpunt = $1 and mail_places.map = stuck.map and mail_places.uidvalidity = stuck.uidvalidity and mail_places.uid = stuck.uid and gone_at is null`,
    [meldpunt, places.map(({ map }) => map), places.map(({ uidvalidity }) => uidvalidity), places.map(({ uid }) => uid), error, dueAt],
  )
}

/** UIDs of a folder at which a mail was kept and lies, ascending. */
export async function findKnownUids(tx: Queryable, meldpunt: string, map: string, uidvalidity: number): Promise<number[]> {
  const { rows } = await tx.query<{ uid: number }>(
    'select uid from mail_places where meldpunt = $1 and map = $2 and uidvalidity = $3 and gone_at is null order by uid',
    [meldpunt, map, uidvalidity],
  )
  return rows.map(({ uid }) => uid)
}
