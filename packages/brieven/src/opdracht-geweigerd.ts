// To the officer, at the known address only: a mail with commands claimed to be his, and could not be proven. Nothing was
// done. Repeats no word of that mail: it may be a stranger's. At most one a day.
import { alinea, type Brief, type Briefhoofd, feiten, writeBrief } from './brief.ts'
import { formatMoment } from './datum.ts'

const REDENEN = {
  draad: 'De mail was geen antwoord op een brief van ons aan u.',
  afzender: 'Wij weten niet zeker dat de mail echt van u kwam.',
  code: 'De code klopte niet, was al gebruikt of was te oud.',
  rol: 'Wie dit adres heeft, mag deze opdracht niet geven.',
} as const

export interface OpdrachtGeweigerd extends Briefhoofd {
  ontvangen: Date
  reden: keyof typeof REDENEN
  /** Tags alone, without `#`. */
  tags: readonly string[]
}

const TAGS_MAX = 20

/** Class `geen`. */
export function opdrachtGeweigerd(gegevens: OpdrachtGeweigerd): Brief {
  const { kenmerk, ontvangen, reden, tags, huisstijl } = gegevens
  return writeBrief('opdracht_geweigerd', gegevens, 'Een opdracht is niet uitgevoerd', [
    alinea('Er kwam een mail met opdrachten binnen. Die mail lijkt van u te komen. Er is niets uitgevoerd.'),
    feiten([
      kenmerk === null ? null : ['Signaal', kenmerk],
      ['Ontvangen', formatMoment(ontvangen)],
      ['Reden', REDENEN[reden]],
      ['Opdrachten', tags.slice(0, TAGS_MAX).join(', ')],
    ]),
    alinea(
      { nadruk: 'Kwam de mail van u?' },
      ' Antwoord dan op een brief van ons over dit signaal, vanaf uw eigen werkadres, en zet de opdracht bovenaan.',
    ),
    alinea(
      { nadruk: 'Kwam de mail niet van u?' },
      ' Dan doet iemand zich misschien voor als u. Bel meteen ',
      { bel: huisstijl.telefoon },
      ' en meld het bij de beheerder.',
    ),
  ])
}
