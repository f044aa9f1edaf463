// Sentences that more than one letter needs word for word. Of the 112 line the route asks that it stands in every
// acknowledgement and never says that something is not urgent.
import type { Onderdeel } from '@meldpunt/signaal/lezing'
import { alinea, type Blok, type Huisstijl, kader, kop, lijst } from './brief.ts'

export interface Contact {
  naam: string
  telefoon: string
}

/** For whoever may still be able to act: call 112 first. */
export function showAlarmnummer(): Blok {
  return kader(
    alinea(
      { nadruk: 'Is er gevaar? Of wordt iemand weggebracht?' },
      ' Bel dan meteen ',
      { bel: '112' },
      ' en zeg dat het om mensenhandel kan gaan. Wacht niet op een antwoord van ons.',
    ),
  )
}

const VRAGEN: Record<Onderdeel, string> = {
  wat: 'Wat hebt u gezien of gehoord?',
  wanneer: 'Wanneer was dat? Ongeveer is ook goed.',
  waar: 'Waar was het? Een adres is het beste. Weet u dat niet, beschrijf dan de plek.',
  wie: 'Wie waren erbij? Denk aan namen, een bedrijf, een kenteken of hoeveel mensen u zag.',
  waarom: 'Waarom denkt u dat het om mensenhandel kan gaan? Wat vond u vreemd?',
}

/** Asks for what is missing; never as a condition. Nothing when nothing is. */
export function askOnderdelen(ontbreekt: readonly Onderdeel[]): Blok[] {
  if (ontbreekt.length === 0) return []
  return [
    kop('Kunt u ons nog iets vertellen?'),
    alinea('Het helpt ons als u ook dit weet:'),
    lijst(ontbreekt.map((onderdeel) => VRAGEN[onderdeel])),
    alinea('Weet u het niet? Dat geeft niet. Wij gaan ook zonder uw antwoord verder. Ga niet zelf op onderzoek uit.'),
  ]
}

/** How to reach us; for letters to a melder. */
export function showContact({ telefoon }: Huisstijl): Blok {
  return alinea(
    'Wilt u iets toevoegen of vragen? Antwoord op deze mail. Dan komt uw bericht vanzelf op de goede plek. Bellen kan ook: ',
    { bel: telefoon },
    '.',
  )
}

/** Dutch officers see brackets in dead links: what they stand for. */
export const UITLEG_LINKS = 'Links in deze woorden werken niet, voor uw veiligheid. Lees [.] als een punt en [:] als een dubbele punt.'
