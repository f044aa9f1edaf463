import { createHash } from 'node:crypto'
import type { Queryable } from './database.ts'

// The append-only trail, one hash chain per signaal and one (keten '') per meldpunt. The chain goes over ciphertext, so it
// verifies after the key is gone. It shows tampering; it does not prevent it.

export interface Gebeurtenis {
  at: Date
  /** Id of an actor, or a part of the service: `mailbox`, `worker`, `beheer`. */
  actor: string
  gebeurtenis: string
  /** Ids and codes only. */
  gegevens: Record<string, string | number | boolean | null>
  /** Sealed words: grounds, reasons. */
  inhoud?: Buffer
}

/** Appends to one chain, in order. The chain's head stays locked until the transaction ends. */
export async function appendLogboek(tx: Queryable, meldpunt: string, keten: string, gebeurtenissen: Gebeurtenis[]): Promise<void> {
  await appendKetens(
    tx,
    meldpunt,
    gebeurtenissen.map((entry) => ({ ...entry, keten })),
  )
}

/** Appends to several chains at once, to each in the order given. The heads are locked in one order, so that two never wait for each other. */
export async function appendKetens(tx: Queryable, meldpunt: string, gebeurtenissen: (Gebeurtenis & { keten: string })[]): Promise<void> {
  if (gebeurtenissen.length === 0) return
  const { rows } = await tx.query<{ keten: string; nr: number; hash: Buffer }>(
    `insert into logboek_koppen as kop (meldpunt, keten, nr, hash)
     select $1, keten, 0, '' from unnest($2::text[]) as keten order by keten
     on conflict (meldpunt, keten) do update set nr = kop.nr
     returning keten, nr, hash`,
    [meldpunt, [...new Set(gebeurtenissen.map(({ keten }) => keten))]],
  )
  const heads = new Map(rows.map(({ keten, nr, hash }) => [keten, { nr, hash }]))
  const links = gebeurtenissen.map((entry) => {
    const head = heads.get(entry.keten) as { nr: number; hash: Buffer }
    const nr = head.nr + 1
    const link = { ...entry, nr, vorige: head.hash, hash: hashLink(head.hash, meldpunt, entry.keten, nr, entry) }
    heads.set(entry.keten, link)
    return link
  })
  const appended = tx.query(
    `insert into logboek (meldpunt, keten, nr, at, actor, gebeurtenis, gegevens, inhoud, vorige, hash)
     select $1, link.* from unnest($2::text[], $3::integer[], $4::timestamptz[], $5::text[], $6::text[], $7::jsonb[], $8::bytea[], $9::bytea[], $10::bytea[]) as link`,
    [
      meldpunt,
      links.map(({ keten }) => keten),
      links.map(({ nr }) => nr),
      links.map(({ at }) => at),
      links.map(({ actor }) => actor),
      links.map(({ gebeurtenis }) => gebeurtenis),
      links.map(({ gegevens }) => JSON.stringify(gegevens)),
      links.map(({ inhoud }) => inhoud ?? null),
      links.map(({ vorige }) => vorige),
      links.map(({ hash }) => hash),
    ],
  )
  const moved = tx.query(
    `update logboek_koppen as kop set nr = head.nr, hash = head.hash
     from unnest($2::text[], $3::integer[], $4::bytea[]) as head (keten, nr, hash)
     where kop.meldpunt = $1 and kop.keten = head.keten`,
    [meldpunt, [...heads.keys()], [...heads.values()].map(({ nr }) => nr), [...heads.values()].map(({ hash }) => hash)],
  )
  await Promise.all([appended, moved])
}

/**
 * Writes how the switch for letters stands when it stood otherwise before, so that nobody need wonder later why a letter did
 * not go out. For the holder of the lease: two at once would both write it.
 */
export async function recordBrievenstand(tx: Queryable, meldpunt: string, brieven: string, now: Date): Promise<void> {
  const { rows } = await tx.query<{ brieven: string }>(
    `select gegevens->>'brieven' as brieven
     from logboek
     where meldpunt = $1 and keten = '' and gebeurtenis = 'brieven geschakeld'
     order by nr desc
     limit 1`,
    [meldpunt],
  )
  if (rows[0]?.brieven === brieven) return
  await appendLogboek(tx, meldpunt, '', [{ at: now, actor: 'mailbox', gebeurtenis: 'brieven geschakeld', gegevens: { brieven } }])
}

/** A chain that does not hold, and the first link at which it breaks. */
export interface Breuk {
  keten: string
  nr: number
  reden: 'missing' | 'changed' | 'head'
}

/** Walks every chain of a meldpunt from its first link. Returns how many links hold and where chains break; needs no key. */
export async function verifyLogboek(tx: Queryable, meldpunt: string): Promise<{ ketens: number; links: number; breuken: Breuk[] }> {
  const koppen = await tx.query<{ keten: string; nr: number; hash: Buffer }>(
    'select keten, nr, hash from logboek_koppen where meldpunt = $1 order by keten',
    [meldpunt],
  )
  const heads = new Map(koppen.rows.map((kop) => [kop.keten, kop]))
  const orphans = await tx.query<{ keten: string }>('select distinct keten from logboek where meldpunt = $1', [meldpunt])
  const ketens = [...new Set([...heads.keys(), ...orphans.rows.map(({ keten }) => keten)])]
  const breuken: Breuk[] = []
  let links = 0
  for (const keten of ketens) {
    const { rows } = await tx.query<Omit<Gebeurtenis, 'inhoud'> & { nr: number; inhoud: Buffer | null; vorige: Buffer; hash: Buffer }>(
      'select nr, at, actor, gebeurtenis, gegevens, inhoud, vorige, hash from logboek where meldpunt = $1 and keten = $2 order by nr',
      [meldpunt, keten],
    )
    let vorige: Buffer = Buffer.alloc(0)
    let broken: Breuk | null = null
    for (const [index, { inhoud, ...row }] of rows.entries()) {
      const entry = inhoud ? { ...row, inhoud } : row
      if (row.nr !== index + 1) broken = { keten, nr: index + 1, reden: 'missing' }
      else if (!row.vorige.equals(vorige) || !hashLink(vorige, meldpunt, keten, row.nr, entry).equals(row.hash))
        broken = { keten, nr: row.nr, reden: 'changed' }
      if (broken) break
      vorige = row.hash
      links += 1
    }
    const head = heads.get(keten)
    if (!broken && (!head || head.nr !== rows.length || !head.hash.equals(vorige))) broken = { keten, nr: rows.length, reden: 'head' }
    if (broken) breuken.push(broken)
  }
  return { ketens: ketens.length, links, breuken }
}

function hashLink(
  vorige: Buffer,
  meldpunt: string,
  keten: string,
  nr: number,
  { at, actor, gebeurtenis, gegevens, inhoud }: Gebeurtenis,
): Buffer {
  // The database gives the keys of jsonb back in an order of its own.
  const sorted = Object.entries(gegevens).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(vorige)
    .update(JSON.stringify([meldpunt, keten, nr, at.toISOString(), actor, gebeurtenis, sorted]))
    .update(inhoud ?? Buffer.alloc(0))
    .digest()
}
