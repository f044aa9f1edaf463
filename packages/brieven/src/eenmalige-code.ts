// To an officer, at the known address: a code for exactly these lines. Sending it back proves thread and sender in one.
import { alinea, type Brief, type Briefhoofd, feiten, kop, lijst, writeBrief } from './brief.ts'
import type { Inhoudsklasse } from './briefsoort.ts'
import { formatMoment } from './datum.ts'
import { showOpdrachten } from './knoppen.ts'

export interface EenmaligeCode extends Briefhoofd {
  /** Of the addressee. */
  klasse: Inhoudsklasse
  /** 8 digits. */
  code: string
  /** The lines it was made for, as written; only their tags are shown to another class than `vol`. */
  opdrachten: readonly { opdracht: string; tag: string }[]
  geldigTot: Date
  pogingen: number
}

/** Class as given. */
export function eenmaligeCode(gegevens: EenmaligeCode): Brief {
  const { klasse, code, opdrachten, geldigTot, pogingen, huisstijl } = gegevens
  return writeBrief(
    'eenmalige_code',
    gegevens,
    'Wilt u uw opdracht bevestigen?',
    [
      alinea('Wij kregen deze opdrachten van u. Ze zijn nog niet uitgevoerd. Eerst willen wij zeker weten dat u ze stuurde.'),
      kop('Uw opdrachten'),
      lijst(opdrachten.map(({ opdracht, tag }) => `Opdracht: ${klasse === 'vol' ? opdracht.replace(/\s{1,9}/g, ' ') : `#${tag}`}`)),
      ...showOpdrachten('Bevestigen', [{ woorden: 'Ja, voer dit uit', opdracht: `#bevestig ${code}` }]),
      feiten([
        ['Code', code],
        ['Geldig tot', formatMoment(geldigTot)],
        ['Aantal pogingen', `${pogingen}`],
      ]),
      alinea('Verandert er eerst nog iets aan het signaal? Dan werkt de code niet meer. Stuur deze mail niet door.'),
      alinea({ nadruk: 'Stuurde u deze opdrachten niet?' }, ' Doe dan niets met de code en bel meteen ', { bel: huisstijl.telefoon }, '.'),
    ],
    klasse,
  )
}
