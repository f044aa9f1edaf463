import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CAST } from '../../infra/local/cast.ts'
import { databaseUrl, listen, querySuperuser } from '../../infra/local/postgres.ts'
import { dumpTables, filesWith } from '../support/everywhere.ts'
import { runMeldpunt } from '../support/meldpunt.ts'
import { answer, deliver, only } from '../support/officer.ts'
import { startService } from '../support/service.ts'
import { readLetters, startServices, waitQuiet, waitSettled } from '../support/story.ts'
import { findWords } from '../support/words.ts'
import { createWorld, type World } from '../support/world.ts'

// Words that stand nowhere else: where one turns up, it came out of a mail of this story.
const MELDER = 'kwintijn.zandoerder@aalsmeer.example'
const VERTROKKEN = 'wendelmoed.kraaiensteijn@aalsmeer.example'
const WOORDEN = [
  ['kwintijn', 'zandoerder', 'wendelmoed', 'kraaiensteijn'], // addresses and names
  ['onweersvogel', 'klaterdijk', 'snotterboel', 'xz-917-q', 'xz917q', '0610293847', '612345098'], // subjects and words
  ['wrakhoutfoto', 'vuurtorenwachter'], // an attachment: its name and what is in it
  ['afwezigheidsbericht', 'bremstruik'], // a robot
  ['hazelwormtje', 'grutterink'], // what an officer orders
].flat()

const tekst = (...woorden: string[]) =>
  `Achter de Klaterdijk 12 slapen acht mannen in een schuur. Kwintijn Zandoerder heeft hun paspoorten. ${woorden.join(' ')}`

// More than five seconds: the whole installation runs, and everything it left behind is searched.
test('of a whole story no name, word, subject, attachment or address stands anywhere but in the letters it belongs in', async () => {
  await using world = await createWorld()
  world.addPerson(MELDER)
  world.addPerson(VERTROKKEN)
  world.removePerson(VERTROKKEN)
  const redis = await overhearRedis(world)
  const notified = await overhearNotifications(world)
  const { mailbox, worker } = await startServices(world)
  const http = await startService(world, 'http')
  const from = { name: 'Kwintijn Zandoerder', address: MELDER }

  // A report; a refusal that repeats the address, so that a person has to be told; an alarm.
  world.relay.failNext({ at: 'rcpt', code: 550, to: MELDER, text: `5.1.1 <${MELDER}>: Zandoerder is onbekend` })
  world.relay.failNext({ at: 'rcpt', code: 550, to: CAST.aandachtsfunctionaris, text: '5.1.1 Onweersvogel' })
  await world.send({
    ...{ from: MELDER, to: CAST.meldpunt, subject: 'Onweersvogel aan de Klaterdijk' },
    headers: { 'Reply-To': `"${from.name}" <${MELDER}>` },
    text: tekst('Een busje, XZ-917-Q, en een nummer: 06-12345098. Snotterboel!'),
    attachments: [{ filename: 'Wrakhoutfoto.txt', content: 'De vuurtorenwachter zag het ook.' }],
  })
  await waitSettled(world, 1)
  await waitQuiet(world)
  await world.relay.waitFor({ to: CAST.beheerder, subject: /alarm:/ })
  // An aanvulling, a robot, and a report whose answer bounces.
  await world.send({ from: MELDER, to: CAST.meldpunt, subject: 'Onweersvogel, MM-2026-0001', text: tekst('Nu ook vrouwen.') })
  await world.send(
    {
      ...{ from: MELDER, to: CAST.meldpunt, subject: 'Afwezigheidsbericht Zandoerder', text: 'Ik zit in de Bremstruik.' },
      headers: { 'Auto-Submitted': 'auto-replied' },
      envelope: { from: '', to: CAST.meldpunt },
    },
    { proven: false },
  )
  await world.send(
    { from: VERTROKKEN, to: CAST.meldpunt, subject: 'Klaterdijk', text: tekst('Ook Wendelmoed Kraaiensteijn zag het.') },
    { proven: false },
  )
  const mails = await waitSettled(world, 5)
  expect(mails.map(({ verdict }) => verdict).sort()).toEqual(['aanvulling', 'automatisch', 'bezorgfout', 'signaal', 'signaal'])
  await waitQuiet(world)
  // What an officer orders, proven and waiting for its code.
  const orders = [
    '#notitie Hazelwormtje belde.',
    '#actie huisbezoek 3 juni 2030: bij Grutterink',
    '#herinner 3 juni 2030 Hazelwormtje bellen',
  ]
  const done = await answer(world, CAST.aandachtsfunctionaris, [...orders, '#bevinding overig Grutterink is bekend.'].join('\n'))
  expect(only(done, /Resultaat/)).toContain('Alles is uitgevoerd.')
  const waiting = await deliver(world, {
    from: CAST.aandachtsfunctionaris,
    to: CAST.meldpunt,
    subject: 'MM-2026-0001',
    text: '#notitie Hazelwormtje nog eens.',
  })
  expect(only(waiting, /Bevestig/)).toContain('Hazelwormtje')

  // The search finds what is there: words in every disguise, and words that the officer read.
  for (const before of ['', 'x', 'xx'])
    for (const encoding of ['utf8', 'hex', 'base64'] as const)
      expect(findWords(Buffer.from(`${before}Zandoerder!`).toString(encoding), WOORDEN)).toEqual(['zandoerder'])
  const told = await readLetters(world, { to: CAST.aandachtsfunctionaris })
  expect(findWords(told.map(({ text }) => text).join('\n'), WOORDEN)).toEqual(
    expect.arrayContaining(['zandoerder', 'klaterdijk', 'kraaiensteijn']),
  )

  const { port } = await http.untilLogged('window opened')
  const look = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text()
  const command = async (...args: string[]) => {
    const { stdout, stderr } = await runMeldpunt(world, args)
    return stdout + stderr
  }
  const letters = await readLetters(world)
  const searched: Record<string, string> = {
    'log of the mailbox': mailbox.output(),
    'log of the worker': worker.output(),
    'log of the window': http.output(),
    'everything Redis was told': redis(),
    notifications: notified.join('\n'),
    metrics: await look('/metrics'),
    health: await look('/health/ready'),
    'arguments of processes': commandLines([mailbox.pid, worker.pid, http.pid]),
    'queries at work': JSON.stringify(
      await world.query('select query, application_name from pg_stat_activity where pid <> pg_backend_pid()'),
    ),
    'content database': (await dumpTables(world, 'register')).join('\n'),
    'key database': (await dumpTables(world, 'sleutels')).join('\n'),
    'meldpunt mails': await command('mails', '--json'),
    'meldpunt uitgaand': await command('uitgaand', '--json'),
    'meldpunt logboek': await command('logboek', 'verifieer', '--json'),
    'subjects of letters': letters.map(({ subject }) => subject).join('\n'),
    'letters to anyone but the officer': letters
      .filter(({ to }) => to !== CAST.aandachtsfunctionaris && to !== CAST.ondermijningsteam)
      .map(({ text }) => text)
      .join('\n'),
  }
  for (const [where, text] of Object.entries(searched)) {
    expect(text.length, where).toBeGreaterThan(0)
    expect(findWords(text, WOORDEN), where).toEqual([])
  }
  await querySuperuser(world.stack.ports.postgres, 'postgres', 'checkpoint')
  const files = join(world.stack.folder, 'data')
  expect(await filesWith(['aalsmeer'], files)).not.toEqual('')
  expect(
    await filesWith(
      WOORDEN.filter((word) => !/^\d/.test(word)),
      files,
    ),
  ).toEqual('')
})

/** Everything that any client tells Redis from now on, as text. */
async function overhearRedis(world: World): Promise<() => string> {
  const socket = connect(world.stack.ports.redis, '127.0.0.1')
  let heard = ''
  socket.on('data', (data) => {
    heard += data
  })
  socket.write('MONITOR\r\n')
  await once(socket, 'data')
  world.defer(async () => void socket.destroy())
  return () => heard
}

async function overhearNotifications(world: World): Promise<string[]> {
  const heard: string[] = []
  const url = databaseUrl(world.stack.ports.postgres, `register_${world.id}`, 'postgres')
  for (const channel of ['uitgaand', 'vragen']) {
    const listener = await listen(url, channel, (payload?: string) => void heard.push(`${channel} ${payload}`))
    world.defer(() => listener.close())
  }
  return heard
}

/** The arguments of these processes and of those they started. */
function commandLines(pids: number[]): string {
  const parentOf = (pid: string) => Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1])
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return pids.includes(Number(pid)) || pids.includes(parentOf(pid))
      } catch {
        return false // It ended meanwhile.
      }
    })
    .map((pid) => readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' '))
    .join('\n')
}
