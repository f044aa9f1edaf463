import type { Health } from '@meldpunt/register/health'
import { createLog } from '@meldpunt/runtime/log'
import { expect, test } from 'vitest'
import { createServer } from './server.ts'

const NOW = new Date('2026-12-01T09:00:00Z')
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000)
const WELL: Health = {
  lastSweepAt: minutesAgo(1),
  unsettled: 0,
  oldestUnsettledAt: null,
  uitgaandWacht: 0,
  oudsteUitgaandAt: null,
  uitgaandMislukt: 0,
  ingehouden: 0,
  vragenMislukt: 0,
  lastClockAt: minutesAgo(1),
  oudsteTermijnAt: null,
  openAlarmen: [],
}

function open(readHealth: (meldpunt: string) => Promise<Health>, meldpunten = ['pruimstad']) {
  const lines: string[] = []
  const log = createLog({ level: 'info', service: 'http', stream: { write: (line) => void lines.push(line) } })
  return { server: createServer({ meldpunten, readHealth, now: () => NOW, log }), lines }
}

test('a process that runs is live, whatever the database does', async () => {
  const { server } = open(() => Promise.reject(new Error('no')))
  const response = await server.inject('/health/live')
  expect([response.statusCode, response.json()]).toEqual([200, { live: true }])
})

test('ready means that every meldpunt fares well', async () => {
  const { server } = open(async () => ({
    ...WELL,
    uitgaandMislukt: 3,
    ingehouden: 2,
    vragenMislukt: 1,
    unsettled: 4,
    oldestUnsettledAt: minutesAgo(2),
  }))
  const response = await server.inject('/health/ready')
  expect([response.statusCode, response.json()]).toEqual([200, { ready: true, causes: [] }])
})

test.for<[string, Partial<Health>, string[]]>([
  ['never looked through', { lastSweepAt: null }, ['sweep_late']],
  ['looked through too long ago', { lastSweepAt: minutesAgo(6) }, ['sweep_late']],
  ['mail waiting to be settled', { unsettled: 1, oldestUnsettledAt: minutesAgo(16) }, ['mail_unsettled']],
  ['letters that do not leave', { uitgaandWacht: 1, oudsteUitgaandAt: minutesAgo(16) }, ['uitgaand_late']],
  ['a clock that never ran', { lastClockAt: null }, ['clock_late']],
  ['a clock that stands still', { lastClockAt: minutesAgo(6) }, ['clock_late']],
  ['a duty that nobody sees to', { oudsteTermijnAt: minutesAgo(6) }, ['termijn_late']],
  ['open alarms', { openAlarmen: ['mailbox', 'smtp'], lastSweepAt: minutesAgo(60) }, ['alarm_mailbox', 'alarm_smtp', 'sweep_late']],
])('%s makes the service not ready, by code', async ([, differs, oorzaken]) => {
  const { server } = open(async () => ({ ...WELL, ...differs }))
  const response = await server.inject('/health/ready')
  expect([response.statusCode, response.json()]).toEqual([
    503,
    { ready: false, causes: oorzaken.map((oorzaak) => ({ meldpunt: 'pruimstad', oorzaak })) },
  ])
})

test('a database that fails is a cause of the meldpunt it failed for, and its message is shown to nobody', async () => {
  const { server, lines } = open(
    async (meldpunt) => {
      if (meldpunt === 'peerdam') throw new Error('duplicate key (Zwaantje Vogelvrij)')
      return WELL
    },
    ['pruimstad', 'peerdam'],
  )
  const response = await server.inject('/health/ready')
  expect(response.json()).toEqual({ ready: false, causes: [{ meldpunt: 'peerdam', oorzaak: 'database' }] })
  const metrics = await server.inject('/metrics')
  expect(metrics.body).toContain('meldpunt_readable{meldpunt="peerdam"} 0')
  expect(metrics.body).toContain('meldpunt_readable{meldpunt="pruimstad"} 1')
  expect(lines.join('')).toContain('health not read')
  expect(lines.join('') + response.body + metrics.body).not.toContain('Zwaantje')
})

test('metrics carry every figure, and forget alarms that are over', async () => {
  let openAlarmen = ['mailbox']
  const { server } = open(async () => ({
    lastSweepAt: minutesAgo(2),
    unsettled: 4,
    oldestUnsettledAt: minutesAgo(3),
    uitgaandWacht: 5,
    oudsteUitgaandAt: minutesAgo(1),
    uitgaandMislukt: 6,
    ingehouden: 7,
    vragenMislukt: 8,
    lastClockAt: minutesAgo(1),
    oudsteTermijnAt: minutesAgo(4),
    openAlarmen,
  }))
  const first = await server.inject('/metrics')
  expect(first.headers['content-type']).toContain('text/plain')
  expect(first.body.split('\n').filter((line) => line.startsWith('meldpunt_'))).toEqual([
    'meldpunt_readable{meldpunt="pruimstad"} 1',
    'meldpunt_sweep_age_seconds{meldpunt="pruimstad"} 120',
    'meldpunt_mails_unsettled{meldpunt="pruimstad"} 4',
    'meldpunt_mails_unsettled_age_seconds{meldpunt="pruimstad"} 180',
    'meldpunt_uitgaand_waiting{meldpunt="pruimstad"} 5',
    'meldpunt_uitgaand_age_seconds{meldpunt="pruimstad"} 60',
    'meldpunt_uitgaand_failed{meldpunt="pruimstad"} 6',
    'meldpunt_uitgaand_held{meldpunt="pruimstad"} 7',
    'meldpunt_vragen_failed{meldpunt="pruimstad"} 8',
    'meldpunt_clock_age_seconds{meldpunt="pruimstad"} 60',
    'meldpunt_termijn_age_seconds{meldpunt="pruimstad"} 240',
    'meldpunt_alarm_open{meldpunt="pruimstad",oorzaak="mailbox"} 1',
  ])
  openAlarmen = []
  expect((await server.inject('/metrics')).body).not.toContain('oorzaak="mailbox"')
})

test('requests at the same moment share one look at the database', async () => {
  let looks = 0
  const { server } = open(async () => {
    looks += 1
    await new Promise((resolve) => setImmediate(resolve))
    return WELL
  })
  await Promise.all([server.inject('/health/ready'), server.inject('/metrics'), server.inject('/health/ready')])
  expect(looks).toBe(1)
})

test('anything else is not found, and says no more', async () => {
  const { server } = open(async () => WELL)
  const response = await server.inject('/signalen/MM-2026-0042')
  expect([response.statusCode, response.json()]).toEqual([404, { error: 'not found' }])
})
