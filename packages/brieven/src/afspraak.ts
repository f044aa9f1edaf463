// How does an overleg reach a calendar? Writes the iCalendar of one appointment for one addressee (RFC 5545, and RFC 5546 for
// what a calendar should do with it). It says when and which signalen, nothing else: calendars are read by secretaries and shown
// on screens. Who is invited, and when an appointment changes, is decided elsewhere.
import type { Agendadeel } from '@meldpunt/mail/compose'
import { addDays, type Day } from '@meldpunt/signaal/kalender'
import type { Overlegsoort } from '@meldpunt/signaal/keten'
import { capitalise, nameOf, OVERLEG_NAMEN } from './benamingen.ts'
import type { Huisstijl } from './brief.ts'

export interface Afspraak {
  overleg: Overlegsoort
  datum: Day
  /** `HH:mm` by the clock of Amsterdam; null is the whole day. */
  tijd: string | null
  /** Which signalen are talked about, by number. */
  kenmerken: readonly string[]
  /** 0 for the first, one more for each change and for the end: calendars keep the highest. */
  volgnr: number
  vervallen: boolean
  /** The one addressee. */
  aan: string
  /** When this was written down. */
  geschreven: Date
}

/** Nobody says how long an overleg lasts, and without an end calendars draw a line of no height. */
const DUUR = 'PT1H'

/** RFC 5545, 3.1: octets in a line, without its end. */
const LINE_OCTETS_MAX = 75

/** The rule since 1996 (Directive 2000/84/EC). Calendars need it by the name that DTSTART uses. */
const AMSTERDAM = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/**
 * The calendar part of an invitation, a change or a cancellation: the same input gives the same text. The same overleg of a
 * meldpunt on a day has the same UID for everybody, so that a change finds the appointment that it changes.
 */
export function writeAfspraak(
  afspraak: Afspraak,
  { naam, adres, voorvoegsel }: Pick<Huisstijl, 'naam' | 'adres' | 'voorvoegsel'>,
): Agendadeel {
  const { overleg, datum, tijd, kenmerken, volgnr, vervallen, aan, geschreven } = afspraak
  const methode = vervallen ? 'CANCEL' : 'REQUEST'
  const domein = adres.slice(adres.lastIndexOf('@') + 1)
  const regels = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Meldpunt//Overleg//NL',
    'CALSCALE:GREGORIAN',
    `METHOD:${methode}`,
    ...(tijd === null ? [] : AMSTERDAM),
    'BEGIN:VEVENT',
    `UID:${`${voorvoegsel}-${overleg}-${datum}`.toLowerCase()}@${domein}`,
    `SEQUENCE:${volgnr}`,
    `DTSTAMP:${geschreven.toISOString().replace(/[-:]|\.\d{3}/g, '')}`,
    ...listTijd(datum, tijd),
    `SUMMARY:${escapeText(describeAfspraak(overleg, kenmerken))}`,
    `ORGANIZER;CN=${quoteParameter(naam)}:mailto:${adres}`,
    // Answers would go to the mailbox, where nobody waits for them: who cannot come calls.
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:${aan}`,
    'CLASS:PRIVATE',
    `STATUS:${vervallen ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return { methode, inhoud: regels.map((regel) => `${foldLine(regel)}\r\n`).join('') }
}

/** `Lokaal overleg, MM-2026-0042`. */
function describeAfspraak(overleg: Overlegsoort, kenmerken: readonly string[]): string {
  return [capitalise(nameOf(OVERLEG_NAMEN, overleg).replace(/^(?:het|de) /, '')), ...kenmerken].join(', ')
}

/** A day without a time leaves its hours free: it is a date to remember. */
function listTijd(datum: Day, tijd: string | null): string[] {
  const dag = datum.replaceAll('-', '')
  if (tijd !== null) return [`DTSTART;TZID=Europe/Amsterdam:${dag}T${tijd.replace(':', '')}00`, `DURATION:${DUUR}`, 'TRANSP:OPAQUE']
  return [`DTSTART;VALUE=DATE:${dag}`, `DTEND;VALUE=DATE:${addDays(datum, 1).replaceAll('-', '')}`, 'TRANSP:TRANSPARENT']
}

/** RFC 5545, 3.3.11. */
const escapeText = (tekst: string) => tekst.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** RFC 5545, 3.2: inside the quotes anything but a quote and control characters. */
const quoteParameter = (waarde: string) => `"${waarde.replace(/["\p{Cc}]/gu, ' ')}"`

/** Cuts a line between characters, never within one: the rest follows behind a blank on the next. */
function foldLine(regel: string): string {
  let folded = ''
  let octets = 0
  for (const teken of regel) {
    const length = Buffer.byteLength(teken)
    if (octets + length > LINE_OCTETS_MAX) {
      folded += '\r\n '
      octets = 1
    }
    folded += teken
    octets += length
  }
  return folded
}
