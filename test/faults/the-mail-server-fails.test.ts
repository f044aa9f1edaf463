import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import type { Fault } from '../../infra/local/relay.ts'
import { openRegister } from '../support/register.ts'
import { postLetters, runWorker } from '../support/worker.ts'
import { createWorld, type World } from '../support/world.ts'

// Each letter goes to one address, so each has a fault, a try and an end of its own.

const FAULTS: { address: string; fault: Fault | null; copies: number; state: string }[] = [
  { address: 'gewoon@ergens.example', fault: null, copies: 1, state: 'verzonden' },
  { address: 'rcpt4@ergens.example', fault: { at: 'rcpt', code: 451 }, copies: 1, state: 'verzonden' },
  { address: 'vol@ergens.example', fault: { at: 'rcpt', code: 552, text: '5.2.2 Error: mailbox full' }, copies: 1, state: 'verzonden' },
  { address: 'data4@ergens.example', fault: { at: 'data', code: 421 }, copies: 1, state: 'verzonden' },
  { address: 'kwijt@ergens.example', fault: { at: 'data', cut: 'lost' }, copies: 1, state: 'verzonden' },
  { address: 'toch@ergens.example', fault: { at: 'data', cut: 'delivered' }, copies: 2, state: 'verzonden' },
  { address: 'rcpt5@ergens.example', fault: { at: 'rcpt', code: 550 }, copies: 0, state: 'mislukt' },
  { address: 'data5@ergens.example', fault: { at: 'data', code: 554 }, copies: 0, state: 'mislukt' },
]

/** Past the wait before a second try. */
const LATER_MS = 120_000

const copiesTo = (world: World, to: string) => world.relay.find({ to }).map((mail) => mail.header('message-id'))

test('what one addressee cannot take holds up nobody else, and ends for each as the server meant it', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  let now = new Date('2026-03-02T09:00:00Z')
  for (const { address, fault } of FAULTS) if (fault) world.relay.failNext({ ...fault, to: address })
  await postLetters(
    world,
    register,
    FAULTS.map(({ address }) => ({ ontvanger: address, oorzaak: address })),
    now,
  )
  await using _worker = await runWorker(world, { now: () => now, sweepEveryMs: 100 })
  await world.until(async () => (await world.query("select from uitgaand where tries = 0 or state = 'bezig'")).length === 0)
  expect(world.relay.faultsLeft()).toBe(0)
  expect(await world.query("select from uitgaand where state = 'wacht'")).toHaveLength(
    FAULTS.filter(({ copies, fault }) => fault && copies > 0).length,
  )
  now = new Date('2026-03-02T09:02:00Z')
  await world.until(async () => (await world.query("select from uitgaand where state in ('wacht', 'bezig')")).length === 0)
  const rows = await world.query<{ oorzaak: string; state: string }>('select oorzaak, state from uitgaand')
  const ended = FAULTS.map(({ address, fault }) => {
    const ids = copiesTo(world, address)
    expect(new Set(ids).size, address).toBe(Math.min(ids.length, 1))
    return { address, fault, copies: ids.length, state: rows.find(({ oorzaak }) => oorzaak === address)?.state }
  })
  expect(ended).toEqual(FAULTS)
  expect(world.relay.find({ to: CAST.aandachtsfunctionaris, subject: /kwam niet aan/ })).toHaveLength(2)
})

test('when a server that was down is back each letter goes out once', async () => {
  await using world = await createWorld()
  await using register = await openRegister(world, 'mailbox')
  let late = 0
  await using worker = await runWorker(world, { now: () => new Date(Date.now() + late), sweepEveryMs: 100 })
  await postLetters(world, register, [{ ontvanger: CAST.melder, oorzaak: 'ervoor' }])
  await world.relay.waitFor({ to: CAST.melder })
  await world.relay.pause()
  const addresses = Array.from({ length: 10 }, (_, nr) => `melder${nr}@ergens.example`)
  await postLetters(
    world,
    register,
    addresses.map((ontvanger) => ({ ontvanger, oorzaak: ontvanger })),
  )
  await world.until(
    async () => (await world.query("select from uitgaand where last_error = 'ECONNREFUSED' and state = 'wacht'")).length > 0,
  )
  // It comes back refusing, as a server that is busy with its own start.
  world.relay.failNext({ at: 'connect', code: 421 })
  await world.relay.resume()
  await world.until(async () => (await world.query("select from uitgaand where last_error like '421%'")).length > 0)
  late = LATER_MS
  await world.until(async () => (await world.query("select from uitgaand where state <> 'verzonden'")).length === 0)
  for (const address of addresses) expect(copiesTo(world, address), address).toHaveLength(1)
  // Being refused a connection is no try of a letter's.
  expect(await world.query('select from uitgaand where tries > 2')).toEqual([])
  expect(worker.lines.filter(({ event }) => event === 'letter failed' || event === 'task failed')).toEqual([])
})
