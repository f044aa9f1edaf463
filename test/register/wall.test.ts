import pg from 'pg'
import { withMeldpunt } from '@meldpunt/register/database'
import { appendLogboek } from '@meldpunt/register/logboek'
import { recordDeelnemer, recordSignaal } from '@meldpunt/register/signalen'
import { openSignaal as newSignaal } from '@meldpunt/signaal/signaal'
import { expect, test } from 'vitest'
import { type OpenRegister, openRegister } from '../support/register.ts'
import { createWorld, type Service, type World } from '../support/world.ts'

const NOW = new Date('2026-03-02T09:00:00Z')
const TERMIJNEN = { spoed_minuten: 30, voortgang_weken: 4, consult_werkdagen: 5, bewaren: {} }
const SERVICES: Service[] = ['mailbox', 'worker', 'http', 'beheer']

async function createTwoMeldpunten(): Promise<World & AsyncDisposable> {
  const world = await createWorld()
  world.writeMeldpunten([
    world.meldpunt,
    {
      ...world.meldpunt,
      id: 'uithoorn',
      kenmerk: 'UH',
      adres: 'meldpunt@uithoorn.example',
      eigen_domeinen: ['uithoorn.example'],
      rollen: { ...world.meldpunt.rollen, aandachtsfunctionaris: ['af@uithoorn.example'], plaatsvervanger: [], informatiecoordinator: [] },
      brp_bevoegd: [],
      toewijzing: {},
      rapport: [],
      imap: { ...world.meldpunt.imap, user: 'ander' },
    },
  ])
  return world
}

async function openSignaal({ db, kluis }: OpenRegister, meldpunt: string, voorvoegsel: string, mailId: string): Promise<string> {
  const hashes = kluis.hashes(meldpunt)
  const id = hashes.signaalId(mailId)
  const key = (await kluis.ensureKeys(meldpunt, 'signaal', [id])).get(id)
  if (!key) throw new Error('no key')
  await withMeldpunt(db, meldpunt, async (tx) => {
    await tx.query('insert into mails (meldpunt, id, bytes, chunks, ontvangen_at, kept_at, due_at) values ($1, $2, 1, 1, $3, $3, $3)', [
      meldpunt,
      mailId,
      NOW,
    ])
    await recordSignaal(tx, { id: meldpunt, kenmerk: voorvoegsel, termijnen: TERMIJNEN }, key, hashes, {
      id,
      mailId,
      onderwerp: '',
      onbevestigd: false,
      jaar: 2026,
      signaal: newSignaal({
        kenmerk: '',
        geopend: NOW.toISOString(),
        melders: [{ adres: 'm.bakker@aalsmeer.example', vertrouwd: true, bereikbaar: true }],
        lezing: null,
        zorgbriefWacht: false,
        lopend: 0,
        spoed: false,
      }),
    })
    await appendLogboek(tx, meldpunt, id, [{ at: NOW, actor: 'mailbox', gebeurtenis: 'test', gegevens: {} }])
  })
  return id
}

test('no role of a service sees, changes or writes a row of another meldpunt, in any table of either database', async () => {
  await using world = await createTwoMeldpunten()
  await using register = await openRegister(world, 'mailbox')
  await openSignaal(register, 'aalsmeer', 'MM', 'mailvanaalsmeer')
  await openSignaal(register, 'uithoorn', 'UH', 'mailvanuithoorn')
  let looked = 0
  for (const soort of ['register', 'sleutels'] as const) {
    const tables = await world.query<{ table_name: string }>(
      "select table_name from information_schema.columns where table_schema = 'public' and column_name = 'meldpunt' order by 1",
      [],
      soort,
    )
    expect(tables.length).toBeGreaterThan(3)
    for (const service of SERVICES) {
      const client = new pg.Client({ connectionString: world.env(service)[soort === 'register' ? 'DATABASE_URL' : 'KEYS_DATABASE_URL'] })
      await client.connect()
      for (const { table_name: table } of tables) {
        // Without a meldpunt nothing is seen; with one, only its own; another's row cannot be written either.
        for (const set of ["select set_config('meldpunt.id', '', false)", "select set_config('meldpunt.id', 'aalsmeer', false)"]) {
          await client.query(set)
          const { rows } = await client
            .query(`select meldpunt from ${table} where meldpunt <> current_setting('meldpunt.id')`)
            .catch(refused)
          expect(rows, `${service} reads ${table}`).toEqual([])
          looked += 1
        }
        for (const write of [
          `update ${table} set meldpunt = meldpunt where meldpunt = 'uithoorn'`,
          `delete from ${table} where meldpunt = 'uithoorn'`,
        ]) {
          const { rowCount } = await client.query(write).catch(refused)
          expect(rowCount, `${service} writes ${table}`).toBe(0)
        }
      }
      await client.end()
    }
  }
  expect(looked).toBeGreaterThan(100)
  const own = await withMeldpunt(register.db, 'aalsmeer', (tx) => tx.query('select meldpunt from signalen'))
  expect(own.rows).toEqual([{ meldpunt: 'aalsmeer' }])
})

/** Having no right at all is as good as seeing nothing. */
function refused(error: { code?: string }): { rows: never[]; rowCount: number } {
  if (error.code === '42501') return { rows: [], rowCount: 0 }
  throw error
}

test('a row of another meldpunt cannot be inserted', async () => {
  await using world = await createTwoMeldpunten()
  await using register = await openRegister(world, 'mailbox')
  await expect(
    withMeldpunt(register.db, 'aalsmeer', (tx) => recordDeelnemer(tx, 'uithoorn', 'x', Buffer.alloc(32), 'melder', NOW)),
  ).rejects.toMatchObject({ code: '42501' })
})

test('no service may change or remove the logboek, drop a policy, or see keys with the window', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  await openSignaal(register, 'aalsmeer', 'MM', 'mailvanaalsmeer')
  const refusals = []
  for (const service of SERVICES) {
    const client = new pg.Client({ connectionString: world.env(service).DATABASE_URL })
    await client.connect()
    await client.query("select set_config('meldpunt.id', 'aalsmeer', false)")
    for (const statement of [
      "update logboek set actor = 'ander'",
      'delete from logboek',
      'truncate logboek',
      'drop policy one_meldpunt on signalen',
      'alter table signalen disable row level security',
      'set role meldpunt_owner',
    ]) {
      refusals.push(
        await client.query(statement).then(
          () => `${service}: ${statement}`,
          (error: { code: string }) => error.code,
        ),
      )
    }
    await client.end()
  }
  expect(new Set(refusals)).toEqual(new Set(['42501']))
  const window = new pg.Client({ connectionString: world.env('http').KEYS_DATABASE_URL })
  await window.connect()
  for (const table of ['wortel', 'sleutels', 'meldpunt_sleutels'])
    await expect(window.query(`select from ${table}`)).rejects.toMatchObject({ code: '42501' })
  await window.end()
})

test('numbers have no gaps and no doubles, also when transactions fall', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  for (const [index, mail] of ['een', 'twee', 'drie'].entries()) {
    if (index === 1)
      await expect(
        withMeldpunt(register.db, 'aalsmeer', async (tx) => {
          await tx.query(
            "insert into kenmerk_tellers (meldpunt, jaar, laatste) values ('aalsmeer', 2026, 1) on conflict (meldpunt, jaar) do update set laatste = kenmerk_tellers.laatste + 1",
          )
          throw new Error('falls')
        }),
      ).rejects.toThrow('falls')
    await openSignaal(register, 'aalsmeer', 'MM', mail)
  }
  expect(await world.query('select nummer from signalen order by nummer')).toEqual([{ nummer: 1 }, { nummer: 2 }, { nummer: 3 }])
})
