import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addWerkdagen, isWerkdag, signaalAt } from './besluit.test-cast.ts'
import type { Kalender } from './kalender.ts'
import { STATUSSEN } from './status.ts'
import { bewaartermijnEinde, listDue, listTermijnen, type Termijninstelling } from './termijnen.ts'

/** A calendar without summer time or holidays: what is counted is seen bare. */
const kalender: Kalender = {
  dayOf: (moment) => moment.toISOString().slice(0, 10),
  momentOf: (day, time) => new Date(`${day}T${time}:00Z`),
  isWerkdag,
  addWerkdagen,
}
const instelling: Termijninstelling = {
  spoedMinuten: 30,
  voortgangWeken: 4,
  consultWerkdagen: 5,
  bewaren: { onvoldoende: { jaren: 1 }, opgepakt_riec: { jaren: 5 }, ruis: { maanden: 3 } },
}
type Extra = Parameters<typeof signaalAt>[1]
const show = (status: Parameters<typeof signaalAt>[0], extra: Extra, nu: string) =>
  listTermijnen(signaalAt(status, { melders: [], ...extra }), new Date(nu), instelling, kalender).map(
    ({ soort, op }) => `${soort} ${op.slice(0, 16)}`,
  )
const due = (status: Parameters<typeof signaalAt>[0], extra: Extra, nu: string) =>
  listDue(signaalAt(status, { melders: [], ...extra }), new Date(nu), instelling, kalender).map(({ sleutel }) => sleutel)

test('urgency without a reaction goes to the deputy after half an hour of clock time, also on a Sunday night', () => {
  const spoed = { sinds: '2026-11-22T02:10:00.000Z', reactie: null }
  expect(due('geregistreerd', { spoed }, '2026-11-22T02:39:59Z')).toEqual([])
  expect(due('geregistreerd', { spoed }, '2026-11-22T02:40:00Z')).toEqual(['spoed 2026-11-22T02:10:00.000Z'])
  // What is urgent may come to a signaal that is closed.
  expect(due('afgerond', { spoed, uitkomst: 'ruis' }, '2026-11-22T02:40:00Z')).toEqual(['spoed 2026-11-22T02:10:00.000Z'])
  expect(due('geregistreerd', { spoed: { ...spoed, reactie: '2026-11-22T02:20:00.000Z' } }, '2026-11-23T00:00:00Z')).toEqual([])
})

test('the IC has five working days', () => {
  const verrijking = { lopend: 0, icGevraagd: '2026-11-19T10:00:00.000Z', icAntwoord: null }
  expect(show('in_verrijking', { verrijking }, '2026-11-19T10:00:00Z')).toEqual(['ic_voorbij 2026-11-26T10:00'])
  expect(show('verrijkt', { verrijking }, '2026-12-19T10:00:00Z')).toEqual([])
  expect(show('in_verrijking', { verrijking: { ...verrijking, icAntwoord: '2026-11-20T10:00:00.000Z' } }, '2026-12-19T10:00:00Z')).toEqual(
    [],
  )
})

test('a partner is reminded once, and then no longer waited for', () => {
  const vraag = { partner: 'politie' as const, gevraagd: '2026-11-19T10:00:00.000Z', antwoord: null }
  expect(show('verrijkt', { consulten: [vraag] }, '2026-11-19T10:00:00Z')).toEqual([
    'consult_herinnering 2026-11-26T10:00',
    'consult_einde 2026-12-03T10:00',
  ])
  expect(show('verrijkt', { consulten: [{ ...vraag, antwoord: '2026-11-20T10:00:00.000Z' }] }, '2026-12-19T10:00:00Z')).toEqual([])
  expect(show('afgerond', { consulten: [vraag], uitkomst: 'niet_bevestigd' }, '2026-12-19T10:00:00Z')).toEqual([])
})

test('the melder has word at least every four weeks while it is open, in the morning, and never three at once', () => {
  const melders = [{ adres: 'boa@gemeente.example', vertrouwd: true, bereikbaar: true }]
  const geopend = '2026-11-02T08:00:00.000Z'
  // Reported at eight: half past eight four weeks later would be too late, so the morning before.
  expect(show('verrijkt', { melders, geopend }, '2026-11-02T08:00:00Z')).toEqual(['voortgang 2026-11-29T08:30'])
  // And from the moment at which the first is due there is a second to come.
  expect(show('verrijkt', { melders, geopend }, '2026-11-29T08:30:00Z')).toEqual([
    'voortgang 2026-11-29T08:30',
    'voortgang 2026-12-27T08:30',
  ])
  expect(due('verrijkt', { melders, geopend }, '2026-11-30T09:00:00Z')).toEqual(['voortgang 1'])
  expect(due('verrijkt', { melders, geopend }, '2027-02-01T09:00:00Z')).toEqual(['voortgang 3'])
  expect(due('verrijkt', { melders: [{ ...melders[0]!, bereikbaar: false }], geopend }, '2027-02-01T09:00:00Z')).toEqual([])
  expect(due('afgerond', { melders, geopend, uitkomst: 'niet_bevestigd' }, '2027-02-01T09:00:00Z')).toEqual([])
})

test('however late one looks, the last word was due within four weeks', () => {
  const melders = [{ adres: 'boa@gemeente.example', vertrouwd: true, bereikbaar: true }]
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 * 24 * 60 }), fc.integer({ min: 0, max: 24 * 60 - 1 }), (minutes, opened) => {
      const geopend = new Date(Date.parse('2026-11-02T00:00:00Z') + opened * 60_000)
      const nu = new Date(geopend.getTime() + minutes * 60_000)
      const signaal = signaalAt('verrijkt', { melders, geopend: geopend.toISOString() })
      const momenten = [geopend.toISOString(), ...listTermijnen(signaal, nu, instelling, kalender).map(({ op }) => op)]
      const vorige = momenten.filter((op) => op <= nu.toISOString()).at(-1)!
      expect(nu.getTime() - Date.parse(vorige)).toBeLessThanOrEqual(28 * 24 * 3_600_000 + 24 * 3_600_000)
      // And there is always one to come, in time.
      const volgende = momenten.find((op) => op > nu.toISOString())!
      expect(Date.parse(volgende) - Date.parse(vorige)).toBeLessThanOrEqual(28 * 24 * 3_600_000 + 24 * 3_600_000)
    }),
  )
})

test('the agenda goes out the working day before an overleg, and its outcome is asked the working day after', () => {
  const maandag = { overleg: 'lokaal' as const, datum: '2026-11-30', tijd: null, uitkomst: false }
  const vrijdag = { overleg: 'regiotafel' as const, datum: '2026-12-04', tijd: '10:00', uitkomst: false }
  expect(show('lokaal_overleg', { overleggen: [maandag, vrijdag] }, '2026-11-24T08:00:00Z')).toEqual([
    'agenda 2026-11-27T08:30',
    'overleg_zonder_uitkomst 2026-12-01T08:30',
    'agenda 2026-12-03T08:30',
    'overleg_zonder_uitkomst 2026-12-07T08:30',
  ])
  expect(show('lokaal_overleg', { overleggen: [{ ...maandag, uitkomst: true }] }, '2026-12-24T08:00:00Z')).toEqual([])
})

test('feedback that is owed is due the working day after closing, and never for ruis', () => {
  const afgerond = '2026-11-20T15:00:00.000Z'
  expect(show('afgerond', { afgerond, terugkoppeling: 'open', uitkomst: 'niet_bevestigd' }, '2026-11-20T15:00:00Z')).toEqual([
    'terugkoppeling_open 2026-11-23T08:30',
  ])
  expect(due('afgerond', { afgerond, terugkoppeling: 'gedaan', uitkomst: 'niet_bevestigd' }, '2026-12-20T15:00:00Z')).toEqual([])
  expect(show('afgerond', { afgerond, terugkoppeling: 'open', uitkomst: 'ruis' }, '2026-11-20T15:00:00Z')).toEqual([
    'bewaartermijn_waarschuwing 2027-01-21T08:30',
    'bewaartermijn_einde 2027-02-20T08:30',
  ])
})

test.for<[Extra, string | null]>([
  [{}, '2027-11-20'],
  [{ uitkomst: 'opgepakt_riec' }, '2031-11-20'],
  [{ uitkomst: 'ruis' }, '2027-02-20'],
  [{ uitkomst: 'niet_bevestigd' }, null],
  [{ uitkomst: 'samengevoegd', samengevoegdMet: 'MM-2026-0007' }, null],
  [{ hold: true }, null],
  [{ uitstelTot: '2028-03-01' }, '2028-03-01'],
  [{ uitstelTot: '2027-03-01' }, '2027-11-20'],
  [{ afgerond: '2028-02-29T08:00:00.000Z' }, '2029-02-28'],
  [{ status: 'verrijkt' }, null],
])('the bewaartermijn counts from closing, per outcome: %j ends %s', ([extra, einde]) => {
  expect(bewaartermijnEinde(signaalAt('afgerond', extra), instelling, kalender)).toBe(einde)
})

test('a term is warned of a month beforehand, anew when it is postponed, and no more when destruction was confirmed', () => {
  expect(show('afgerond', {}, '2026-11-24T08:00:00Z')).toEqual([
    'bewaartermijn_waarschuwing 2027-10-21T08:30',
    'bewaartermijn_einde 2027-11-20T08:30',
  ])
  expect(due('afgerond', { uitstelTot: '2028-03-01' }, '2028-02-10T08:00:00Z')).toEqual(['waarschuwing 2028-03-01'])
  const vernietiging = {
    aanvrager: 'a@gemeente.example',
    gevraagd: '2027-11-20T08:00:00.000Z',
    bevestiger: 'b@gemeente.example',
    werktVanaf: null,
    bevestigd: true,
  }
  expect(due('afgerond', { vernietiging }, '2028-02-10T08:00:00Z')).toEqual([])
})

test('at every status keys are told apart, and of a destroyed signaal nothing is due', () => {
  for (const status of STATUSSEN) {
    const rijk = signaalAt(status, {
      spoed: { sinds: '2026-11-22T02:10:00.000Z', reactie: null },
      verrijking: { lopend: 1, icGevraagd: '2026-11-19T10:00:00.000Z', icAntwoord: null },
      consulten: [
        { partner: 'politie', gevraagd: '2026-11-19T10:00:00.000Z', antwoord: null },
        { partner: 'wijkteam', gevraagd: '2026-11-19T10:00:00.000Z', antwoord: null },
      ],
      overleggen: [{ overleg: 'lokaal', datum: '2026-11-30', tijd: null, uitkomst: false }],
      terugkoppeling: 'open',
      hold: false,
    })
    const sleutels = listDue(rijk, new Date('2040-01-01T00:00:00Z'), instelling, kalender).map(({ sleutel }) => sleutel)
    expect(new Set(sleutels).size).toBe(sleutels.length)
    expect(sleutels.length === 0).toBe(status === 'vernietigd')
  }
})
