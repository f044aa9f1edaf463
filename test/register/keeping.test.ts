import { randomBytes } from 'node:crypto'
import { CHUNK_BYTES } from '@meldpunt/register/cipher'
import { withMeldpunt } from '@meldpunt/register/database'
import { digestOriginal, findUnsettledMails, keepMails, markSettled, type Original, readChunk } from '@meldpunt/register/mails'
import { findKnownUids, findMisfiledMails, leavePlaces } from '@meldpunt/register/places'
import { expect, test } from 'vitest'
import { type OpenRegister, openRegister } from '../support/register.ts'
import { createWorld } from '../support/world.ts'

const NOW = new Date('2026-03-02T09:00:00Z')
const MELDPUNT = 'aalsmeer'

async function makeOriginal({ kluis }: OpenRegister, bytes: Buffer, uid: number, map = 'INBOX'): Promise<Original> {
  const read = () => [bytes]
  const digest = await digestOriginal(read())
  return {
    id: kluis.hashes(MELDPUNT).mailId(digest.sha256),
    bytes: digest.bytes,
    ontvangenAt: new Date(NOW.getTime() + uid * 1000),
    place: { map, uidvalidity: 7, uid },
    read,
  }
}

async function keep(register: OpenRegister, ...originals: Original[]): Promise<Set<string>> {
  const keys = await register.kluis.ensureKeys(
    MELDPUNT,
    'mail',
    originals.map(({ id }) => id),
  )
  return withMeldpunt(register.db, MELDPUNT, (tx) => keepMails(tx, MELDPUNT, keys, originals, NOW))
}

async function readBack({ db, kluis }: OpenRegister, id: string, chunks: number): Promise<Buffer> {
  const key = (await kluis.openKeys(MELDPUNT, [id])).get(id)
  if (!key) throw new Error('no key')
  const parts = []
  for (let nr = 0; nr < chunks; nr += 1)
    parts.push(await withMeldpunt(db, MELDPUNT, (tx) => readChunk(tx, MELDPUNT, key, { id, chunks }, nr)))
  return Buffer.concat(parts)
}

test.for([0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES])(
  'a mail of %i bytes comes back byte for byte and stands nowhere in the clear',
  async (size) => {
    await using world = await createWorld()
    await using register = await openRegister(world, 'mailbox')
    const head = Buffer.from('Kwintijn Zandoerder\0\r\n').subarray(0, size)
    const bytes = Buffer.concat([head, randomBytes(size - head.length)])
    const original = await makeOriginal(register, bytes, 1)
    await keep(register, original)
    const [mail] = await withMeldpunt(register.db, MELDPUNT, (tx) => findUnsettledMails(tx, MELDPUNT, NOW, 10))
    expect(mail).toMatchObject({ id: original.id, bytes: size, chunks: Math.max(1, Math.ceil(size / CHUNK_BYTES)) })
    expect((await readBack(register, original.id, mail?.chunks ?? 0)).equals(bytes)).toBe(true)
    const stored = await world.query<{ inhoud: Buffer }>('select inhoud from mail_chunks')
    if (size > 20) expect(stored.some(({ inhoud }) => inhoud.includes('Zandoerder'))).toBe(false)
  },
)

test('the same bytes at another place are the same mail, also within one batch', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const bytes = Buffer.from('Subject: twee keer\r\n\r\nhetzelfde')
  const twice = [await makeOriginal(register, bytes, 1), await makeOriginal(register, bytes, 2)]
  expect(await keep(register, ...twice)).toEqual(new Set([twice[0]?.id]))
  expect(await keep(register, await makeOriginal(register, bytes, 1, 'Junk'))).toEqual(new Set())
  expect(await world.query('select map, uid from mail_places order by map, uid')).toEqual([
    { map: 'INBOX', uid: 1 },
    { map: 'INBOX', uid: 2 },
    { map: 'Junk', uid: 1 },
  ])
  expect(await world.query('select from mails')).toHaveLength(1)
})

test('a mail whose bytes change between the two readings leaves nothing behind', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const original = await makeOriginal(register, Buffer.from('eerst zo lang'), 1)
  await expect(keep(register, { ...original, read: () => [Buffer.from('kort')] })).rejects.toThrow('changed while it was read')
  expect(await world.query('select from mails')).toHaveLength(0)
  expect(await world.query('select from mail_places')).toHaveLength(0)
})

test('a chunk that was swapped, cut off or touched does not open', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const original = await makeOriginal(register, randomBytes(2 * CHUNK_BYTES + 5), 1)
  await keep(register, original)
  await world.query('update mail_chunks set nr = 1 - nr + 10 where nr < 2; update mail_chunks set nr = nr - 10 where nr > 9')
  await expect(readBack(register, original.id, 3)).rejects.toThrow()
  await world.query('update mail_chunks set nr = 1 - nr + 10 where nr < 2; update mail_chunks set nr = nr - 10 where nr > 9')
  await expect(readBack(register, original.id, 2)).rejects.toThrow()
  expect(await readBack(register, original.id, 3)).toHaveLength(2 * CHUNK_BYTES + 5)
  await world.query('update mail_chunks set inhoud = set_byte(inhoud, 40, get_byte(inhoud, 40) # 1) where nr = 0')
  await expect(readBack(register, original.id, 3)).rejects.toThrow()
})

test('mails are settled in the order in which they came in, once', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const originals = await Promise.all([3, 1, 2].map((uid) => makeOriginal(register, Buffer.from(`mail ${uid}`), uid)))
  await keep(register, ...originals)
  const found = await withMeldpunt(register.db, MELDPUNT, (tx) => findUnsettledMails(tx, MELDPUNT, NOW, 10))
  expect(found.map(({ place }) => place.uid)).toEqual([1, 2, 3])
  const settle = (id: string) => withMeldpunt(register.db, MELDPUNT, (tx) => markSettled(tx, MELDPUNT, { ...SETTLED, mailId: id }, NOW))
  expect(await settle(found[0]?.id ?? '')).toBe(true)
  expect(await settle(found[0]?.id ?? '')).toBe(false)
  expect(await withMeldpunt(register.db, MELDPUNT, (tx) => findUnsettledMails(tx, MELDPUNT, NOW, 10))).toHaveLength(2)
})

test('a settled mail is misfiled until it lies where it has to stand', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const original = await makeOriginal(register, Buffer.from('een'), 1)
  await keep(register, original)
  const mappen = { verwerkt: 'Verwerkt', automatisch: 'Automatisch', ruis: 'Ruis', handmatig: 'Handmatig' }
  const misfiled = () =>
    withMeldpunt(register.db, MELDPUNT, (tx) => findMisfiledMails(tx, MELDPUNT, mappen, ['INBOX', 'Verwerkt'], NOW, 10))
  expect(await misfiled()).toEqual([])
  await withMeldpunt(register.db, MELDPUNT, (tx) => markSettled(tx, MELDPUNT, { ...SETTLED, mailId: original.id }, NOW))
  expect(await misfiled()).toEqual([{ mailId: original.id, place: original.place, naar: 'Verwerkt', tries: 0 }])
  await withMeldpunt(register.db, MELDPUNT, (tx) => leavePlaces(tx, MELDPUNT, [original.place], NOW))
  expect(await misfiled()).toEqual([])
  expect(await withMeldpunt(register.db, MELDPUNT, (tx) => findKnownUids(tx, MELDPUNT, 'INBOX', 7))).toEqual([])
})

const SETTLED = {
  mailId: '',
  verdict: 'signaal',
  reden: 'report',
  signaalId: null,
  dubbelVan: null,
  map: 'verwerkt',
  inhoudHash: null,
  meldingHash: null,
  messageIdHash: null,
  afzenderHash: null,
  bewezen: true,
  bewijs: 'intern',
} as const
