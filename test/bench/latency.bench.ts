import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { report } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'
import { p50, p95, printAim } from './figures.ts'
import { startFloor, startProduction } from './processes.ts'

// How long a reporter waits: from the mail server's 250, and from its word (EXISTS), to the acceptance of the
// acknowledgement. One mail at a time, floor and service in turn. Dovecot tells of a mail half a second late, to both alike.
// Hibernation would do so at once, and loses every third notice.

const MAILS = Number(process.env.MAILS ?? 200)
/** For whoever idles to be idling again. */
const IDLE_MS = 100

interface Measured {
  fromAccepted: number[]
  fromExists: number[]
}

async function measure(world: World, nr: number, into: Measured): Promise<void> {
  const watcher = (await world.openMailbox(CAST.meldpunt)).imap
  await watcher.mailboxOpen('INBOX')
  watcher.idle().catch(() => {})
  await pause(IDLE_MS)
  const after = world.relay.mails.length
  const told = once(watcher, 'exists').then(() => performance.now())
  const acked = world.relay.waitFor({ to: CAST.melder, subject: /ontvangst|ontvangen/i, after }).then(() => performance.now())
  await world.send(report({ text: `Dit is wat ik vandaag zag, nummer ${nr}.\n${report().text}` }))
  const accepted = performance.now()
  into.fromAccepted.push((await acked) - accepted)
  into.fromExists.push((await acked) - (await told))
  watcher.close()
}

test('latency of the acknowledgement', async () => {
  await using floorWorld = await createWorld()
  await using world = await createWorld()
  // The budget would hold what one reporter gets beyond thirty letters a day; here one reporter writes hundreds.
  world.writeMeldpunten([
    {
      ...world.meldpunt,
      toewijzing: {},
      rollen: { ...world.meldpunt.rollen, beheerder: [CAST.beheerder, CAST.melder] },
      smtp: { per_minuut: 1_000_000 },
    },
  ])
  await startFloor(floorWorld)
  await startProduction(world)
  const floor: Measured = { fromAccepted: [], fromExists: [] }
  const service: Measured = { fromAccepted: [], fromExists: [] }
  await measure(floorWorld, 0, { fromAccepted: [], fromExists: [] })
  await measure(world, 0, { fromAccepted: [], fromExists: [] })
  for (let nr = 1; nr <= MAILS; nr += 1) {
    await measure(floorWorld, nr, floor)
    await measure(world, nr, service)
    if (nr % 20 === 0) console.error(`${nr} of ${MAILS}`)
  }
  for (const [what, of] of [
    ['from 250', 'fromAccepted'],
    ['from EXISTS', 'fromExists'],
  ] as const) {
    console.log(
      `${what}: floor p50 ${p50(floor[of]).toFixed(1)} p95 ${p95(floor[of]).toFixed(1)} ms, service p50 ${p50(service[of]).toFixed(1)} p95 ${p95(service[of]).toFixed(1)} ms, ${MAILS} mails each`,
    )
    printAim(`${what}, p50 over the floor`, p50(service[of]) - p50(floor[of]), 'ms', 60, true)
    printAim(`${what}, p95 over the floor`, p95(service[of]) - p95(floor[of]), 'ms', 150, true)
  }
})
