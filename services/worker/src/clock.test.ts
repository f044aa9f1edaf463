import { KALENDER } from '@meldpunt/register/termijnen'
import { listMeldpuntDue } from '@meldpunt/signaal/meldpunttermijnen'
import { openSignaal } from '@meldpunt/signaal/signaal'
import { listTermijnen } from '@meldpunt/signaal/termijnen'
import { expect, test } from 'vitest'

// What the clock of a meldpunt strikes, by the calendar of Amsterdam.

const LANG_GELEDEN = new Date('2020-01-01T00:00:00Z')
const sleutels = (nu: string, sinds = LANG_GELEDEN) => listMeldpuntDue(new Date(nu), sinds, KALENDER).map(({ sleutel }) => sleutel)
const overzichten = (nu: string) => sleutels(nu).filter((sleutel) => sleutel.startsWith('dagoverzicht'))

test('the overview is due at half past eight of a working day, in summer and in winter', () => {
  expect(overzichten('2026-11-25T07:29:59Z')).toEqual([])
  expect(overzichten('2026-11-25T07:30:00Z')).toEqual(['dagoverzicht 2026-11-25'])
  expect(overzichten('2026-07-01T06:29:59Z')).toEqual([])
  expect(overzichten('2026-07-01T06:30:00Z')).toEqual(['dagoverzicht 2026-07-01'])
})

test('the Monday after the clock went back or forward has its overview by the new time', () => {
  expect(overzichten('2026-10-26T07:29:00Z')).toEqual([])
  expect(overzichten('2026-10-26T07:30:00Z')).toEqual(['dagoverzicht 2026-10-26'])
  expect(overzichten('2027-03-29T12:00:00Z')).toEqual([]) // Easter Monday.
  expect(overzichten('2027-03-30T06:30:00Z')).toEqual(['dagoverzicht 2027-03-30'])
})

test('a weekend and a holiday have a seal and no overview', () => {
  expect(sleutels('2026-11-28T12:00:00Z').slice(-1)).toEqual(['zegel 2026-11-27'])
  expect(overzichten('2026-12-25T12:00:00Z')).toEqual([])
})

test('the report of a month is due on the first working day of the next, and stays so', () => {
  // 1 and 2 January 2027: a holiday and a Saturday; the 4th is the first working day.
  expect(sleutels('2027-01-03T12:00:00Z')).toEqual(['zegel 2027-01-02'])
  expect(sleutels('2027-01-04T07:30:00Z')).toContain('maandrapport 2026-12')
  expect(sleutels('2027-01-20T12:00:00Z')).toEqual([
    'maandrapport 2026-12',
    'zonder_signaal 2027-01',
    'zegel 2027-01-19',
    'dagoverzicht 2027-01-20',
  ])
})

test('what fell due before the clock first ran is not made up for', () => {
  expect(sleutels('2026-11-25T15:00:00Z', new Date('2026-11-25T14:00:00Z'))).toEqual([])
  expect(sleutels('2026-11-26T07:30:00Z', new Date('2026-11-25T14:00:00Z'))).toEqual(['zegel 2026-11-25', 'dagoverzicht 2026-11-26'])
})

test('over the night in which the clock goes back half an hour is half an hour, and a morning stays half past eight', () => {
  // Ten to three in summer time; ten minutes later it is two o'clock again.
  const geopend = '2026-10-25T00:50:00.000Z'
  const signaal = openSignaal({
    kenmerk: 'MM-2026-0001',
    geopend,
    melders: [{ adres: 'melder@gemeente.example', vertrouwd: true, bereikbaar: true }],
    lezing: null,
    zorgbriefWacht: false,
    lopend: 0,
    spoed: true,
  })
  const instelling = { spoedMinuten: 30, voortgangWeken: 4, consultWerkdagen: 5, bewaren: {} }
  const overleggen = [{ overleg: 'lokaal' as const, datum: '2026-10-26', tijd: null, uitkomst: false }]
  const termijnen = listTermijnen({ ...signaal, overleggen }, new Date(geopend), instelling, KALENDER)
  expect(termijnen.map(({ soort, op }) => `${soort} ${op}`)).toEqual([
    'spoed_zonder_reactie 2026-10-25T01:20:00.000Z',
    // Four weeks later: the morning before the hour at which it came in.
    'voortgang 2026-11-21T07:30:00.000Z',
    // The Friday is still summer, the Tuesday is winter.
    'agenda 2026-10-23T06:30:00.000Z',
    'overleg_zonder_uitkomst 2026-10-27T07:30:00.000Z',
  ])
})
