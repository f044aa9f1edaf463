import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { MasterKey } from '@meldpunt/runtime/env'
import { PermanentError } from '@meldpunt/runtime/errors'
import { type DataKey, derive, deriveDataKey, seal, unseal } from './cipher.ts'
import { type Database, type Queryable, withMeldpunt } from './database.ts'

// The keys and what is derived from them. The master key wraps the root and one key per meldpunt; that wraps one data key
// per mail and per signaal. Ids are derived, so that what is made twice is the same thing twice.

/** The keyed hashes of one meldpunt, each under a key of its own purpose. */
export interface Hashes {
  /** Id of the mail with these bytes (given as their SHA-256). */
  mailId(sha256: Buffer): string
  signaalId(mailId: string): string
  briefId(signaalOrMailId: string, oorzaak: string, ontvanger: string): string
  vraagId(signaalId: string, bron: string, aanleiding: string): string
  /** Of a destroyed mail that came back: its tombstone holds the id that it had. */
  terugId(mailId: string): string
  /** Of a number, for its tombstone. */
  kenmerk(kenmerk: string): string
  actorId(adres: string): string
  /** Of a one-time code, which alone is short enough to be guessed. */
  code(id: string, code: string): Buffer
  inhoud(canonical: string): Buffer
  melding(melder: string, tekst: string): Buffer
  messageId(messageId: string): Buffer
  adres(adres: string): Buffer
  trefwoord(soort: string, waarde: string): Buffer
  /** Thread token of a signaal for one addressee: `{key number}-{26 characters}`; names nothing. */
  token(signaalId: string, ontvanger: string): string
  tokenHash(token: string): Buffer
}

/** Number of the key that thread tokens are made with; part of its label. */
const TOKEN_KEY = 1

/** Opens keys, makes them, and derives hashes. Holds the root and the meldpunt keys in memory, never a data key. */
export interface Kluis {
  hashes(meldpunt: string): Hashes
  /** The meldpunt's own key, for what belongs to no mail or signaal. */
  own(meldpunt: string): DataKey
  /**
   * Data keys for these ids, made and committed where there were none. Safe to repeat: the first one made stays. What was
   * destroyed gets none again: it is absent from the map.
   */
  ensureKeys(meldpunt: string, soort: 'mail' | 'signaal' | 'brief', ids: string[]): Promise<Map<string, DataKey>>
  /** Data keys that exist; ids without a key are absent from the map. */
  openKeys(meldpunt: string, ids: string[]): Promise<Map<string, DataKey>>
}

/**
 * Makes what is missing: the root, and a key for each meldpunt. Safe to repeat; re-wraps under the first master key what
 * another one still wraps. Returns what was made or re-wrapped. Throws when the master key does not open what is there.
 */
export async function makeSleutels(keys: Database, masterKeys: MasterKey[], meldpunten: string[], now: Date): Promise<string[]> {
  const made: string[] = []
  const [active] = masterKeys
  if (!active) throw new PermanentError('there is no master key: set MELDPUNT_MASTER_KEY')
  const { rows } = await keys.query<Wrapped>('select master_id, wrapped from wortel')
  const root = rows[0]
  if (!root) {
    const { rowCount } = await keys.query('insert into wortel (master_id, wrapped, made_at) values ($1, $2, $3) on conflict do nothing', [
      active.id,
      seal(active.key, 'wortel', randomBytes(32)),
      now,
    ])
    if (rowCount) made.push('root')
  } else if (root.master_id !== active.id) {
    await keys.query('update wortel set master_id = $1, wrapped = $2', [
      active.id,
      seal(active.key, 'wortel', unwrap(masterKeys, 'wortel', root)),
    ])
    made.push('root re-wrapped')
  } else unwrap(masterKeys, 'wortel', root)
  for (const meldpunt of meldpunten) {
    await withMeldpunt(keys, meldpunt, async (tx) => {
      const place = `meldpunt ${meldpunt}`
      const { rows } = await tx.query<Wrapped>('select master_id, wrapped from meldpunt_sleutels where meldpunt = $1', [meldpunt])
      const own = rows[0]
      if (!own) {
        const { rowCount } = await tx.query(
          'insert into meldpunt_sleutels (meldpunt, master_id, wrapped, made_at) values ($1, $2, $3, $4) on conflict do nothing',
          [meldpunt, active.id, seal(active.key, place, randomBytes(32)), now],
        )
        if (rowCount) made.push(meldpunt)
      } else if (own.master_id !== active.id) {
        await tx.query('update meldpunt_sleutels set master_id = $2, wrapped = $3 where meldpunt = $1', [
          meldpunt,
          active.id,
          seal(active.key, place, unwrap(masterKeys, place, own)),
        ])
        made.push(`${meldpunt} re-wrapped`)
      }
    })
  }
  return made
}

/** Opens the key database for these meldpunten. Throws a PermanentError that says what to do when a key is missing or the master key does not fit. */
export async function openKluis(keys: Database, masterKeys: MasterKey[], meldpunten: string[]): Promise<Kluis> {
  const { rows } = await keys.query<Wrapped>('select master_id, wrapped from wortel')
  if (!rows[0])
    throw new PermanentError(
      'the key database holds no root key: run `meldpunt sleutels maak`, or point KEYS_DATABASE_URL at the right database',
    )
  const root = unwrap(masterKeys, 'wortel', rows[0])
  const own = new Map<string, { wrapping: Buffer; fields: DataKey; hashes: Hashes }>()
  for (const meldpunt of meldpunten) {
    const found = await withMeldpunt(keys, meldpunt, (tx) =>
      tx.query<Wrapped>('select master_id, wrapped from meldpunt_sleutels where meldpunt = $1', [meldpunt]),
    )
    const wrapped = found.rows[0]
    if (!wrapped)
      throw new PermanentError(
        `the key database holds no key for meldpunt ${meldpunt}: run \`meldpunt sleutels maak\`, or point KEYS_DATABASE_URL at the right database`,
      )
    const secret = unwrap(masterKeys, `meldpunt ${meldpunt}`, wrapped)
    own.set(meldpunt, { wrapping: derive(secret, 'wrapping'), fields: deriveDataKey(secret), hashes: makeHashes(root, meldpunt) })
  }
  const of = (meldpunt: string) => {
    const found = own.get(meldpunt)
    if (!found) throw new Error(`meldpunt ${meldpunt} was not opened`)
    return found
  }
  const open = async (tx: Queryable, meldpunt: string, ids: string[]) => {
    const { rows } = await tx.query<{ id: string; wrapped: Buffer }>(
      'select id, wrapped from sleutels where meldpunt = $1 and id = any($2)',
      [meldpunt, ids],
    )
    return new Map(rows.map(({ id, wrapped }) => [id, deriveDataKey(unseal(of(meldpunt).wrapping, id, wrapped))]))
  }
  return {
    hashes: (meldpunt) => of(meldpunt).hashes,
    own: (meldpunt) => of(meldpunt).fields,
    openKeys: (meldpunt, ids) =>
      ids.length === 0 ? Promise.resolve(new Map()) : withMeldpunt(keys, meldpunt, (tx) => open(tx, meldpunt, ids)),
    ensureKeys: (meldpunt, soort, ids) =>
      withMeldpunt(keys, meldpunt, async (tx) => {
        const wrapped = ids.map((id) => seal(of(meldpunt).wrapping, id, randomBytes(32)))
        await tx.query(
          `insert into sleutels (meldpunt, id, soort, wrapped, made_at)
           select $1, id, $2, wrapped, now()
           from unnest($3::text[], $4::bytea[]) as made (id, wrapped)
           where not exists (select from grafstenen where grafstenen.meldpunt = $1 and grafstenen.id = made.id)
           on conflict do nothing`,
          [meldpunt, soort, ids, wrapped],
        )
        return open(tx, meldpunt, ids)
      }),
  }
}

/** Looked at in one go; a mailbox of years has many keys. */
const KEYS_PER_LOOK = 5_000

/**
 * Removes keys made before `before` under which nothing was written: of mails that turned out to be no signaal, of a
 * process that died in between. Only for the one who makes keys for this meldpunt, and not while it makes any: a key that
 * is found again is used without being made anew. Returns how many.
 */
export async function removeUnusedKeys(keys: Database, db: Database, meldpunt: string, before: Date): Promise<number> {
  let removed = 0
  let after = ''
  while (true) {
    const { rows } = await withMeldpunt(keys, meldpunt, (tx) =>
      tx.query<{ id: string }>('select id from sleutels where meldpunt = $1 and made_at < $2 and id > $3 order by id limit $4', [
        meldpunt,
        before,
        after,
        KEYS_PER_LOOK,
      ]),
    )
    const ids = rows.map(({ id }) => id)
    if (ids.length === 0) return removed
    after = ids.at(-1) as string
    const used = await withMeldpunt(db, meldpunt, (tx) =>
      tx.query<{ id: string }>(
        `select id from mails where meldpunt = $1 and id = any($2)
         union all
         select id from signalen where meldpunt = $1 and id = any($2) and status <> 'vernietigd'
         union all
         select id from uitgaand where meldpunt = $1 and id = any($2) and sleutel_id = id`,
        [meldpunt, ids],
      ),
    )
    const needed = new Set(used.rows.map(({ id }) => id))
    const unused = ids.filter((id) => !needed.has(id))
    if (unused.length > 0)
      await withMeldpunt(keys, meldpunt, (tx) => tx.query('delete from sleutels where meldpunt = $1 and id = any($2)', [meldpunt, unused]))
    removed += unused.length
  }
}

interface Wrapped extends Record<string, unknown> {
  master_id: string
  wrapped: Buffer
}

function unwrap(masterKeys: MasterKey[], place: string, { master_id, wrapped }: Wrapped): Buffer {
  const master = masterKeys.find(({ id }) => id === master_id)
  if (!master)
    throw new PermanentError(
      `the keys were wrapped by master key ${master_id}, which MELDPUNT_MASTER_KEY does not hold: add it behind the active one`,
    )
  try {
    return unseal(master.key, place, wrapped)
  } catch (cause) {
    throw new PermanentError(
      `master key ${master_id} does not open the key database: it is another key under the same id, or another database`,
      { cause },
    )
  }
}

function makeHashes(root: Buffer, meldpunt: string): Hashes {
  const keys = new Map<string, Buffer>()
  const hash = (purpose: string, ...parts: string[]) => {
    const key = keys.get(purpose) ?? derive(root, `${meldpunt} ${purpose}`)
    keys.set(purpose, key)
    const hmac = createHmac('sha256', key)
    // Lengths first: ("ab", "c") and ("a", "bc") are two things.
    for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:`).update(part)
    return hmac.digest()
  }
  const id = (purpose: string, ...parts: string[]) => base32(hash(purpose, ...parts).subarray(0, 16))
  return {
    mailId: (sha256) => id('mail', sha256.toString('hex')),
    signaalId: (mailId) => id('signaal', mailId),
    briefId: (about, oorzaak, ontvanger) => id('brief', about, oorzaak, ontvanger),
    vraagId: (signaalId, bron, aanleiding) => id('vraag', signaalId, bron, aanleiding),
    terugId: (mailId) => id('terug', mailId),
    kenmerk: (kenmerk) => id('kenmerk', kenmerk),
    actorId: (adres) => id('actor', adres),
    code: (codeId, code) => hash('code', codeId, code),
    inhoud: (canonical) => hash('inhoud', canonical),
    melding: (melder, tekst) => hash('melding', melder, tekst),
    messageId: (messageId) => hash('message-id', messageId),
    adres: (adres) => hash('adres', adres),
    trefwoord: (soort, waarde) => hash('trefwoord', soort, waarde),
    token: (signaalId, ontvanger) => `${TOKEN_KEY}-${id(`token ${TOKEN_KEY}`, signaalId, ontvanger)}`,
    tokenHash: (token) => createHash('sha256').update(token).digest(),
  }
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** RFC 4648 base32, lower case, no padding: survives mail systems that fold case. 16 bytes are 26 characters. */
function base32(bytes: Buffer): string {
  let text = ''
  let bits = 0
  let value = 0
  for (const byte of bytes) {
    value = (value << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += ALPHABET[(value >>> bits) & 31]
    }
    value &= (1 << bits) - 1
  }
  return bits > 0 ? text + ALPHABET[(value << (5 - bits)) & 31] : text
}
