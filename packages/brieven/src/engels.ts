// How does a melder who writes English read our letters? One letter holds both languages: English first, since it is what he reads,
// and the Dutch one whole below it, for the colleague who helps him. What only English letters say alike stands here too.
import type { Onderdeel } from '@meldpunt/signaal/lezing'
import { alinea, type Blok, type Brief, type Huisstijl, kader, kop, lijst, type Signaalhoofd, writeBrief } from './brief.ts'
import type { Briefsoort } from './briefsoort.ts'

/** A letter in one language. */
export interface Taalversie {
  titel: string
  blokken: readonly (Blok | null)[]
}

/** In English, as a screen reader must hear of it. */
export const engels = (...blokken: (Blok | null)[]): Blok => ({ blok: 'engels', blokken: blokken.filter((blok) => blok !== null) })

/** One letter to a melder: in Dutch, or for one who writes English in both. A block in English is one made by `engels`. */
export function writeAanMelder(soort: Briefsoort, hoofd: Signaalhoofd, nl: Taalversie, en: Taalversie): Brief {
  if (hoofd.taal !== 'en') return writeBrief(soort, hoofd, nl.titel, nl.blokken)
  return writeBrief(soort, hoofd, en.titel, [
    ...en.blokken,
    engels(alinea('You can answer in English. The same letter follows in Dutch.')),
    kop(`In het Nederlands: ${nl.titel.charAt(0).toLowerCase()}${nl.titel.slice(1)}`),
    ...nl.blokken,
  ])
}

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const partsOf = (moment: Date) => Object.fromEntries(MOMENT.formatToParts(moment).map(({ type, value }) => [type, value]))

/** `Tuesday 24 November 2026`. */
export function writeDay(moment: Date): string {
  const { weekday, day, month, year } = partsOf(moment)
  return `${weekday} ${day} ${month} ${year}`
}

/** `Tuesday 24 November 2026 at 14:05`. */
export function writeMoment(moment: Date): string {
  const { hour, minute } = partsOf(moment)
  return `${writeDay(moment)} at ${hour}:${minute}`
}

/** `week`, `4 weeks`. */
export const writeWeeks = (weken: number): string => (weken === 1 ? 'week' : `${weken} weeks`)

/** For whoever may still be able to act: call 112 first. */
export function showEmergencyNumber(): Blok {
  return kader(
    alinea(
      { nadruk: 'Is someone in danger? Or is someone being taken away?' },
      ' Call ',
      { bel: '112' },
      ' at once and say that it may be human trafficking. Do not wait for an answer from us.',
    ),
  )
}

const QUESTIONS: Record<Onderdeel, string> = {
  wat: 'What did you see or hear?',
  wanneer: 'When was it? A rough idea is fine.',
  waar: 'Where was it? An address is best. If you do not know it, describe the place.',
  wie: 'Who was there? Think of names, a company, a number plate or how many people you saw.',
  waarom: 'Why do you think that it may be human trafficking? What seemed strange to you?',
}

/** Asks for what is missing; never as a condition. Nothing when nothing is. */
export function askParts(ontbreekt: readonly Onderdeel[]): Blok[] {
  if (ontbreekt.length === 0) return []
  return [
    kop('Can you tell us more?'),
    alinea('It would help us to know this too:'),
    lijst(ontbreekt.map((onderdeel) => QUESTIONS[onderdeel])),
    alinea('You do not know? That is all right. We go on without your answer too. Please do not investigate by yourself.'),
  ]
}

/** How to reach us. */
export function showHowToReach({ telefoon }: Huisstijl): Blok {
  return alinea(
    'Do you want to add or ask something? Reply to this mail, and it gets to the right place. You can also phone ',
    { bel: telefoon },
    '.',
  )
}
