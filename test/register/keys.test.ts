import { randomBytes } from 'node:crypto'
import { withMeldpunt } from '@meldpunt/register/database'
import { makeSleutels, openKluis, removeUnusedKeys } from '@meldpunt/register/sleutels'
import { expect, test } from 'vitest'
import { openRegister } from '../support/register.ts'
import { createWorld } from '../support/world.ts'

const M = 'aalsmeer'
const NOW = new Date('2026-03-02T08:00:00Z')
const masterKey = (id: string) => ({ id, key: randomBytes(32) })

test('a key under which nothing was written is removed after a day, and no other', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  await register.kluis.ensureKeys(M, 'mail', ['used', 'unused'])
  await register.kluis.ensureKeys(M, 'signaal', ['nosignaal', 'young'])
  await withMeldpunt(register.db, M, (tx) =>
    tx.query('insert into mails (meldpunt, id, bytes, chunks, ontvangen_at, kept_at, due_at) values ($1, $2, 1, 1, $3, $3, $3)', [
      M,
      'used',
      NOW,
    ]),
  )
  await world.query("update sleutels set made_at = now() - interval '2 days' where id <> 'young'", [], 'sleutels')
  expect(await removeUnusedKeys(register.keys, register.db, M, new Date(Date.now() - 86_400_000))).toBe(2)
  expect(await world.query('select id from sleutels order by id', [], 'sleutels')).toEqual([{ id: 'used' }, { id: 'young' }])
})

test('another master key opens nothing, and a new one in front re-wraps without changing any hash', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'beheer')
  await world.query('delete from wortel', [], 'sleutels')
  await world.query('delete from meldpunt_sleutels', [], 'sleutels')
  const old = masterKey('oud')
  const fresh = masterKey('nieuw')
  expect(await makeSleutels(register.keys, [old], [M], NOW)).toEqual(['root', M])
  expect(await makeSleutels(register.keys, [old], [M], NOW)).toEqual([])
  const before = await openKluis(register.keys, [old], [M])
  await expect(openKluis(register.keys, [fresh], [M])).rejects.toThrow('wrapped by master key oud')
  await expect(openKluis(register.keys, [{ ...fresh, id: 'oud' }], [M])).rejects.toThrow('does not open the key database')
  await expect(makeSleutels(register.keys, [{ ...fresh, id: 'oud' }], [M], NOW)).rejects.toThrow('does not open the key database')
  expect(await makeSleutels(register.keys, [fresh, old], [M], NOW)).toEqual(['root re-wrapped', `${M} re-wrapped`])
  const after = await openKluis(register.keys, [fresh], [M])
  const digest = randomBytes(32)
  expect(after.hashes(M).mailId(digest)).toBe(before.hashes(M).mailId(digest))
  expect(after.hashes(M).token('signaal', 'a@b.example')).toBe(before.hashes(M).token('signaal', 'a@b.example'))
  expect(after.hashes(M).adres('x')).not.toEqual(after.hashes(M).trefwoord('adres', 'x'))
})

test('the first key made for an id stays, whoever makes it at the same time', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  const made = await Promise.all(Array.from({ length: 8 }, () => register.kluis.ensureKeys(M, 'mail', ['een'])))
  expect(new Set(made.map((keys) => keys.get('een')?.fields.toString('hex'))).size).toBe(1)
  expect((await register.kluis.openKeys(M, ['een', 'geen'])).has('geen')).toBe(false)
})
