import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { type Afspraak, writeAfspraak } from './afspraak.ts'

const huisstijl = { naam: 'Meldpunt "mensenhandel"; Waterdam', adres: 'meldpunt@waterdam.example', voorvoegsel: 'MM' }
const afspraak: Afspraak = {
  overleg: 'lokaal',
  datum: '2026-12-01',
  tijd: '10:30',
  kenmerken: ['MM-2026-0042', 'MM-2026-0043'],
  volgnr: 0,
  vervallen: false,
  aan: 'af@waterdam.example',
  geschreven: new Date('2026-11-24T13:05:00Z'),
}

/** Read by another's parser, with the zone out of the calendar itself. */
function read(changes: Partial<Afspraak> = {}) {
  const { methode, inhoud } = writeAfspraak({ ...afspraak, ...changes }, huisstijl)
  const calendar = new ICAL.Component(ICAL.parse(inhoud))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone), 'Europe/Amsterdam')
  const component = calendar.getFirstSubcomponent('vevent')
  if (!component) throw new Error('no event')
  const event = new ICAL.Event(component)
  return { methode, inhoud, calendar, component, event }
}

test('an invitation says who, when and which numbers, and nothing else', () => {
  const { methode, calendar, component, event } = read()
  expect([methode, calendar.getFirstPropertyValue('method')]).toEqual(['REQUEST', 'REQUEST'])
  expect(event.summary).toBe('Lokaal overleg, MM-2026-0042, MM-2026-0043')
  expect([event.uid, event.sequence]).toEqual(['mm-lokaal-2026-12-01@waterdam.example', 0])
  expect(component.getFirstPropertyValue('organizer')).toBe('mailto:meldpunt@waterdam.example')
  expect(component.getAllProperties('attendee').map((attendee) => attendee.getFirstValue())).toEqual(['mailto:af@waterdam.example'])
  expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED')
  expect(component.getFirstPropertyValue('description')).toBeNull()
  expect(component.getFirstPropertyValue('location')).toBeNull()
})

test.for([
  ['2026-12-01', '2026-12-01T09:30:00.000Z'],
  ['2026-07-01', '2026-07-01T08:30:00.000Z'],
  ['2027-03-28', '2027-03-28T08:30:00.000Z'],
  ['2027-10-31', '2027-10-31T09:30:00.000Z'],
] as const)('half past ten on %s is %s, also by the zone in the calendar', ([datum, moment]) => {
  const { event } = read({ datum })
  expect(event.startDate.zone.tzid).toBe('Europe/Amsterdam')
  expect(event.startDate.toJSDate().toISOString()).toBe(moment)
  expect(event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime()).toBe(3_600_000)
})

test('without a time it is the whole day, and leaves the hours of that day free', () => {
  const { event, component, calendar } = read({ tijd: null, datum: '2026-12-31' })
  expect([event.startDate.isDate, `${event.startDate}`, `${event.endDate}`]).toEqual([true, '2026-12-31', '2027-01-01'])
  expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  expect(calendar.getAllSubcomponents('vtimezone')).toEqual([])
})

test('a change and the end find the appointment that they change', () => {
  const first = read()
  const changed = read({ tijd: '14:00', volgnr: 1, aan: 'team@waterdam.example' })
  const ended = read({ volgnr: 2, vervallen: true })
  expect([changed.event.uid, ended.event.uid]).toEqual([first.event.uid, first.event.uid])
  expect([first, changed, ended].map(({ event }) => event.sequence)).toEqual([0, 1, 2])
  expect([ended.methode, ended.calendar.getFirstPropertyValue('method'), ended.component.getFirstPropertyValue('status')]).toEqual([
    'CANCEL',
    'CANCEL',
    'CANCELLED',
  ])
  expect(read({ overleg: 'regiotafel' }).event.uid).not.toBe(first.event.uid)
})

test('no line is longer than 75 octets, none is cut within a character, and the words come back whole', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { maxLength: 6 }), (kenmerken) => {
      const { inhoud, event } = read({ kenmerken })
      expect(inhoud.endsWith('\r\n')).toBe(true)
      for (const line of inhoud.slice(0, -2).split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line.isWellFormed()).toBe(true)
        expect(line).not.toMatch(/[\r\n]/)
      }
      expect(event.summary).toBe(['Lokaal overleg', ...kenmerken].join(', '))
    }),
    { numRuns: 200, verbose: true },
  )
})
