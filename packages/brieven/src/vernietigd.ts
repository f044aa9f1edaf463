// To the melder, when the file asks for it: the signaal is destroyed. The last letter about it.
import { alinea, type Brief, type Signaalhoofd, writeBrief } from './brief.ts'
import { formatDag } from './datum.ts'

export interface Vernietigd extends Signaalhoofd {
  ontvangen: Date
}

/** Class `geen`. */
export function vernietigd(gegevens: Vernietigd): Brief {
  const { kenmerk, ontvangen, huisstijl } = gegevens
  return writeBrief('vernietigd', gegevens, 'Wij vernietigen uw melding', [
    alinea('Beste melder,'),
    alinea(
      `Op ${formatDag(ontvangen)} ontvingen wij uw melding met nummer `,
      { nadruk: kenmerk },
      '. Wij mogen die niet langer bewaren. Daarom vernietigen wij nu alles wat wij erover hebben.',
    ),
    alinea('Hebt u zelf nog mails over deze melding? Verwijder die dan ook, ook uit de map met verwijderde mails.'),
    alinea(
      'Ziet of hoort u weer iets? Meld het dan opnieuw. Wij weten dan niets meer van deze melding. Bellen kan ook: ',
      { bel: huisstijl.telefoon },
      '.',
    ),
  ])
}
