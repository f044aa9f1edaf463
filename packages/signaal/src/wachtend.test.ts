import { expect, test } from 'vitest'
import { addWerkdagen, isWerkdag, signaalAt } from './besluit.test-cast.ts'
import type { Termijninstelling } from './termijnen.ts'
import { listWachtend } from './wachtend.ts'

const kalender = {
  dayOf: (moment: Date) => moment.toISOString().slice(0, 10),
  momentOf: (day: string, time: string) => new Date(`${day}T${time}:00Z`),
  isWerkdag,
  addWerkdagen,
}
const instelling: Termijninstelling = { spoedMinuten: 30, voortgangWeken: 4, consultWerkdagen: 5, bewaren: { onvoldoende: { jaren: 1 } } }
const NU = new Date('2026-12-07T08:30:00.000Z')
const OP = '2026-12-01T09:00:00.000Z'

const reasons = (status: Parameters<typeof signaalAt>[0], extra: Parameters<typeof signaalAt>[1]) =>
  listWachtend(signaalAt(status, { zorg: 'benaderd', ...extra }), { nu: NU, statusSinds: OP }, instelling, kalender).map(
    ({ reden, sinds }) => `${reden} ${sinds.slice(0, 10)}`,
  )

test('an open signaal waits for care, the IC, partners, the RIEC and the outcome of an overleg that has been', () => {
  expect(reasons('in_verrijking', {})).toEqual([])
  expect(reasons('in_verrijking', { zorg: 'open', geopend: OP })).toEqual(['zorg 2026-12-01'])
  expect(reasons('in_verrijking', { verrijking: { lopend: 0, icGevraagd: OP, icAntwoord: null } })).toEqual(['verrijking 2026-12-01'])
  const consulten = (['politie', 'riec'] as const).map((partner) => ({ partner, gevraagd: OP, antwoord: null }))
  expect(reasons('verrijkt', { consulten })).toEqual(['consult 2026-12-01', 'riec 2026-12-01'])
  const overleg = { overleg: 'lokaal', datum: '2026-12-04', tijd: null, uitkomst: false } as const
  expect(reasons('lokaal_overleg', { overleggen: [overleg, { ...overleg, datum: '2026-12-07' }] })).toEqual(['overleg 2026-12-04'])
  expect(reasons('oco', { hold: true })).toEqual(['oco 2026-12-01'])
})

test('a closed signaal waits for feedback, for a decision when its term is over, and for a destruction to end', () => {
  const dicht = { uitkomst: 'onvoldoende', afgerond: OP, terugkoppeling: 'gedaan' } as const
  expect(reasons('afgerond', dicht)).toEqual([])
  expect(reasons('afgerond', { ...dicht, terugkoppeling: 'open' })).toEqual(['terugkoppeling 2026-12-01'])
  expect(reasons('afgerond', { ...dicht, uitkomst: 'ruis', terugkoppeling: 'open' })).toEqual([])
  expect(reasons('afgerond', { ...dicht, afgerond: '2025-12-07T10:00:00.000Z' })).toEqual(['bewaartermijn 2026-12-07'])
  expect(reasons('afgerond', { ...dicht, afgerond: '2025-12-08T10:00:00.000Z' })).toEqual([])
  const vernietiging = { aanvrager: 'a', gevraagd: OP, bevestiger: 'b', werktVanaf: null, bevestigd: true }
  expect(reasons('afgerond', { ...dicht, vernietiging })).toEqual(['vernietiging 2026-12-01'])
  expect(reasons('vernietigd', { ...dicht, terugkoppeling: 'open' })).toEqual([])
})
