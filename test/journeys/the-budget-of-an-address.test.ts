import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { deliveries, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

const OUTSIDER = 'burger@elders.example'
const PLEKKEN = 'garage schuur loods kas kelder wasserij zolder caravan keuken bakkerij sloperij haven kade boerderij kapsalon'.split(' ')

const send = (world: World, text: string) => world.send({ from: OUTSIDER, to: CAST.meldpunt, subject: 'Melding', text })
const states = async (world: World) =>
  Object.fromEntries(
    (
      await world.query<{ state: string; n: number }>(
        "select state, count(*)::int as n from uitgaand where soort in ('ontvangstbevestiging', 'spoedbevestiging') group by state",
      )
    ).map(({ state, n }) => [state, n]),
  )

// More than five seconds: four services start, sixteen reports are told.
test('the eleventh letter in a day to an address outside waits for room, an urgent one does not, and none is lost', async () => {
  await using world = await createWorld()
  // The meldpunt's own limit of letters a minute is another story.
  world.writeMeldpunten([{ ...world.meldpunt, smtp: { per_minuut: 10_000, verbindingen: 3 } }])
  const day = { now: '2026-11-24T12:00:00Z' }
  const { mailbox, worker } = await startServices(world, day)
  for (const plek of PLEKKEN)
    await send(world, `In de ${plek} slapen vijf mannen op de grond. Hun baas heeft hun papieren en zij krijgen geen loon.`)
  expect((await waitSettled(world, PLEKKEN.length)).filter(({ verdict }) => verdict !== 'signaal')).toEqual([])
  await waitQuiet(world)
  expect(await deliveries(world, { to: OUTSIDER })).toHaveLength(10)
  expect(await states(world)).toEqual({ verzonden: 10, ingehouden: 5 })
  expect((await deliveries(world)).filter((line) => line.includes('Nieuw signaal'))).toHaveLength(PLEKKEN.length)

  await send(
    world,
    'Er wordt nu een meisje opgesloten in een kelder. Vanavond brengen zij haar weg naar het buitenland, en haar baas bedreigt haar.',
  )
  await waitSettled(world, PLEKKEN.length + 1)
  await waitQuiet(world)
  expect(await world.query("select state from uitgaand where soort = 'spoedbevestiging'")).toEqual([{ state: 'verzonden' }])
  expect(await states(world)).toEqual({ verzonden: 11, ingehouden: 5 })

  await Promise.all([mailbox.stop(), worker.stop()])
  await startServices(world, { now: '2026-11-25T12:00:01Z' })
  await world.until(async () => (await states(world)).verzonden === PLEKKEN.length + 1)
  await waitQuiet(world)
  const letters = await deliveries(world, { to: OUTSIDER })
  expect(letters).toHaveLength(PLEKKEN.length + 1)
  expect(new Set(letters).size).toBe(letters.length)
})
