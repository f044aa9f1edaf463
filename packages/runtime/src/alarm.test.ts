import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAlarm } from './alarm.ts'
import type { Alarm, AlarmMemory, OpenAlarm } from './alarm.ts'
import { createLog } from './log.ts'

const MELDPUNT = {
  id: 'pruimstad',
  adres: 'meldpunt@pruimstad.example',
  rollen: {
    aandachtsfunctionaris: [],
    plaatsvervanger: [],
    informatiecoordinator: [],
    zorgcoordinator: [],
    beheerder: ['beheer@pruimstad.example', 'piket@pruimstad.example'],
  },
}
const CAUSE = { meldpunt: 'pruimstad', oorzaak: 'mailbox' }
const MESSAGE = 'could not log in to the mailbox of pruimstad: the password was refused; set a new one'

let now: Date
let refuse: (to: string) => boolean
let mails: { to: string; text: string }[]
let lines: string[]
let server: SMTPServer
let port: number

beforeEach(async () => {
  now = new Date('2026-12-01T08:00:00Z')
  refuse = () => false
  mails = []
  lines = []
  server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => done(refuse(address) ? Object.assign(new Error('no'), { responseCode: 550 }) : null),
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(' '), text: Buffer.concat(chunks).toString() })
        done()
      })
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  port = (listening.address() as AddressInfo).port
})
afterEach(() => new Promise<void>((resolve) => server.close(resolve)))

/** A memory that outlives the process, as a table does. */
function remembers(): AlarmMemory & { rows: (OpenAlarm & { overAt: Date | null })[] } {
  const rows: (OpenAlarm & { overAt: Date | null })[] = []
  return {
    rows,
    readOpen: async (meldpunt) => rows.filter((row) => row.meldpunt === meldpunt && row.overAt === null),
    async markRaised(alarm) {
      const row = rows.find(({ meldpunt, oorzaak, overAt }) => meldpunt === alarm.meldpunt && oorzaak === alarm.oorzaak && overAt === null)
      if (row) row.mailedAt = alarm.mailedAt
      else rows.push({ ...alarm, overAt: null })
    },
    async markOver({ meldpunt, oorzaak }, at) {
      for (const row of rows) if (row.meldpunt === meldpunt && row.oorzaak === oorzaak) row.overAt ??= at
    },
  }
}

const forgets: AlarmMemory = {
  readOpen: () => Promise.reject(new Error('gone')),
  markRaised: () => Promise.reject(new Error('gone')),
  markOver: () => Promise.reject(new Error('gone')),
}

function start(memory: AlarmMemory): Alarm {
  const log = createLog({ level: 'info', service: 'mailbox', stream: { write: (line) => void lines.push(line) } })
  return createAlarm({ log, now: () => now, memory, meldpunten: [MELDPUNT], smtpUrl: `smtp://127.0.0.1:${port}` })
}

const subjects = () => mails.map(({ text }) => /^Subject: (.*)$/m.exec(text)?.[1]?.trim())

test('each beheerder gets one mail that says what is wrong and what to do', async () => {
  await start(remembers()).raise({ ...CAUSE, message: MESSAGE })
  expect(mails.map(({ to }) => to)).toEqual(['beheer@pruimstad.example', 'piket@pruimstad.example'])
  const text = mails[0]?.text ?? ''
  expect(text).toContain('From: meldpunt@pruimstad.example')
  expect(text).toContain('Subject: [meldpunt pruimstad] alarm: mailbox')
  expect(text).toContain('Auto-Submitted: auto-generated')
  expect(text.replace(/=\r\n/g, '')).toContain(MESSAGE)
  expect(text).toContain('Since: 2026-12-01 09:00')
  expect(lines.join('')).toContain('"event":"alarm raised"')
})

test.for([
  ['a memory', remembers],
  ['no memory', () => forgets],
] as const)(
  'with %s one cause is one mail a day, also when it is raised twice at the same moment, and one when it is over',
  async ([, memory]) => {
    const alarm = start(memory())
    await Promise.all([alarm.raise({ ...CAUSE, message: MESSAGE }), alarm.raise({ ...CAUSE, message: MESSAGE })])
    // 23:59 in Amsterdam, then midnight.
    now = new Date('2026-12-01T22:59:00Z')
    await alarm.raise({ ...CAUSE, message: MESSAGE })
    expect(mails).toHaveLength(2)
    now = new Date('2026-12-01T23:00:00Z')
    await alarm.raise({ ...CAUSE, message: MESSAGE })
    expect(mails).toHaveLength(4)
    await alarm.resolve(CAUSE)
    await alarm.resolve(CAUSE)
    expect(subjects().slice(4)).toEqual(['[meldpunt pruimstad] over: mailbox', '[meldpunt pruimstad] over: mailbox'])
    expect(mails).toHaveLength(6)
  },
)

test('a restart sends no second mail, and still tells when it is over', async () => {
  const memory = remembers()
  await start(memory).raise({ ...CAUSE, message: MESSAGE })
  const again = start(memory)
  await again.raise({ ...CAUSE, message: MESSAGE })
  expect(mails).toHaveLength(2)
  await start(memory).resolve(CAUSE)
  expect(mails).toHaveLength(4)
  expect(memory.rows).toMatchObject([{ oorzaak: 'mailbox', raisedAt: now, mailedAt: now, overAt: now }])
})

test('an alarm that could not be mailed stands in the memory and is mailed at the next chance', async () => {
  const memory = remembers()
  const alarm = start(memory)
  refuse = () => true
  await alarm.raise({ ...CAUSE, message: MESSAGE })
  expect(memory.rows).toMatchObject([{ oorzaak: 'mailbox', mailedAt: null }])
  expect(lines.join('')).toContain('alarm not mailed')
  expect(lines.join('')).not.toContain('@')
  refuse = (to) => to.startsWith('piket')
  await alarm.raise({ ...CAUSE, message: MESSAGE })
  await alarm.raise({ ...CAUSE, message: MESSAGE })
  expect(mails.map(({ to }) => to)).toEqual(['beheer@pruimstad.example'])
  expect(memory.rows).toMatchObject([{ oorzaak: 'mailbox', mailedAt: now }])
})

test('what was never raised is not over', async () => {
  await start(remembers()).resolve(CAUSE)
  expect(mails).toEqual([])
})
