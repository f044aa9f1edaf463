// To the officer, at most once an hour: letters that wait because an address or a signaal got too many in a short time.
// They are not lost; says when they go, and how to let them go now.
import { BRIEF_NAMEN } from './benamingen.ts'
import { alinea, type Brief, type Briefhoofd, tabel, writeBrief } from './brief.ts'
import type { Briefsoort } from './briefsoort.ts'
import { formatAantal, formatMoment } from './datum.ts'

export interface Ingehouden extends Briefhoofd {
  /** Oldest first. */
  brieven: readonly { kenmerk: string | null; brief: Briefsoort; aan: string; sinds: Date }[]
}

/** Class `vol`. */
export function ingehouden(gegevens: Ingehouden): Brief {
  const { brieven } = gegevens
  return writeBrief(
    'ingehouden',
    gegevens,
    brieven.length === 1 ? 'Eén brief wacht nog' : `${formatAantal(brieven.length, 'brief', 'brieven')} wachten nog`,
    [
      alinea('In korte tijd gingen er veel brieven naar hetzelfde adres of over hetzelfde signaal. Daarom wachten deze brieven even:'),
      tabel(
        'Wachtende brieven',
        ['Signaal', 'Brief', 'Aan', 'Sinds'],
        brieven.map(({ kenmerk, brief, aan, sinds }) => [kenmerk ?? 'geen', BRIEF_NAMEN[brief], aan, formatMoment(sinds)]),
      ),
      alinea(
        'Ze gaan vanzelf weg zodra er weer ruimte is. Wachten er meer van dezelfde soort over één signaal, dan gaat alleen de nieuwste. Kan iets niet wachten? Bel de ontvanger, of vraag de beheerder om de brief nu te versturen.',
      ),
    ],
  )
}
