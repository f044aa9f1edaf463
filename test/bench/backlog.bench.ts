import { test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { createWorld, type World } from '../support/world.ts'
import { printAim } from './figures.ts'
import { startFloor, startProduction } from './processes.ts'

// How fast a backlog is worked off: mails that lie in the mailbox when the service starts, each from another sender, until
// the last acknowledgement is accepted; beside the least code, one mail after the other.

const MAILS = Number(process.env.MAILS ?? 5_000)
const BYTES = 5_000

function makeMail(nr: number): Buffer {
  const head = [
    `From: Melder ${nr} <melder${nr}@buurt.example>`,
    `To: ${CAST.meldpunt}`,
    `Subject: Melding ${nr}`,
    `Message-ID: <backlog.${nr}@buurt.example>`,
    'Date: Mon, 02 Mar 2026 09:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    '',
  ].join('\r\n')
  const line = `Op maandag ${nr} zag ik bij de loods aan de kade weer mannen die niet weg mochten en hun paspoort niet hadden.\r\n`
  return Buffer.from(head + line.repeat(Math.ceil((BYTES - head.length) / line.length))).subarray(0, BYTES)
}

async function fill(world: World): Promise<void> {
  const { imap } = await world.openMailbox(CAST.meldpunt)
  for (let nr = 1; nr <= MAILS; nr += 1) {
    await imap.append('INBOX', makeMail(nr))
    if (nr % 1000 === 0) console.error(`${nr} of ${MAILS} mails put into the mailbox`)
  }
}

/** Mails per second from the start until every sender has his acknowledgement. */
async function measure(world: World, start: (world: World) => Promise<void>): Promise<number> {
  const begun = performance.now()
  await start(world)
  const waiting = new Set(Array.from({ length: MAILS }, (_, index) => `melder${index + 1}@buurt.example`))
  let seen = 0
  while (waiting.size > 0) {
    await world.relay.waitFor({ from: CAST.meldpunt, after: seen })
    for (; seen < world.relay.mails.length; seen += 1) waiting.delete(world.relay.mails[seen]?.to ?? '')
  }
  return MAILS / ((performance.now() - begun) / 1000)
}

test('a backlog', async () => {
  const ratios = []
  for (let round = 1; round <= Number(process.env.ROUNDS ?? 3); round += 1) {
    await using floorWorld = await createWorld()
    await using world = await createWorld()
    world.writeMeldpunten([{ ...world.meldpunt, smtp: { per_minuut: 1_000_000, verbindingen: 10 } }])
    await fill(floorWorld)
    await fill(world)
    const floor = await measure(floorWorld, startFloor)
    const service = await measure(world, startProduction)
    console.log(
      `round ${round}: floor ${floor.toFixed(0)} mails/s, service ${service.toFixed(0)} mails/s, ${MAILS} mails of ${BYTES} bytes`,
    )
    ratios.push(service / floor)
    if (process.env.DEBUG)
      console.log(
        await world.query(
          "select (select min(kept_at) from mails) as k0, (select max(kept_at) - min(kept_at) from mails) as kept, (select min(settled_at) - min(kept_at) from mails) as s0, (select max(settled_at) - min(kept_at) from mails) as settled, (select min(sent_at) - min(created_at) from uitgaand) as sent0, (select max(sent_at) - min(created_at) from uitgaand where soort like 'ontv%') as sent, (select json_object_agg(soort, n) from (select soort || state as soort, count(*) n from uitgaand group by 1) x) as letters",
        ),
      )
  }
  printAim('service against floor, median', ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0, 'x', 1.2, false)
})
