// What is this invitation about? Title, time, place and organiser of an iCalendar part, as feiten for the letter.

import type { Bijlage } from './mail.ts'

/** An invitation is some kB; a whole exported calendar is not looked into. */
const AGENDA_CHARS_MAX = 500_000
const VALUE_CHARS_MAX = 500

/** The first event's facts; throws when it is no iCalendar file. */
export async function readAgendaFeiten(text: string): Promise<Bijlage['feiten']> {
  const { default: ical } = await import('ical.js')
  const calendar = new ical.Component(ical.parse(text.slice(0, AGENDA_CHARS_MAX)) as [string, unknown[], unknown[]])
  const event = calendar.getFirstSubcomponent('vevent')
  const feiten: Bijlage['feiten'] = []
  const add = (naam: string, waarde: string) => {
    const value = waarde
      .replace(/\s{1,200}/g, ' ')
      .trim()
      .slice(0, VALUE_CHARS_MAX)
      .toWellFormed()
    if (value !== '') feiten.push({ naam, waarde: value })
  }
  add('methode', String(calendar.getFirstPropertyValue('method') ?? ''))
  for (const [naam, property] of [
    ['titel', 'summary'],
    ['begin', 'dtstart'],
    ['einde', 'dtend'],
    ['plaats', 'location'],
  ] as const) {
    const found = event?.getFirstProperty(property)
    if (!found) continue
    const zone = found.getFirstParameter('tzid')
    // A zone without its own definition would be read as no zone at all: the name is kept beside the time instead.
    add(naam, `${found.getFirstValue()}${property.startsWith('dt') && zone ? ` ${zone}` : ''}`)
  }
  const organiser = event?.getFirstProperty('organizer')
  if (organiser)
    add(
      'organisator',
      [organiser.getFirstParameter('cn'), String(organiser.getFirstValue()).replace(/^mailto:/i, '')].filter(Boolean).join(' '),
    )
  return feiten
}
