// To each colleague who got letters about a signaal that is destroyed, once: delete your copies, since we cannot.
import { alinea, type Brief, type Signaalhoofd, stappen, writeBrief } from './brief.ts'
import { formatAantal } from './datum.ts'

export interface Wisverzoek extends Signaalhoofd {
  /** Letters about it that went to this addressee. */
  brieven: number
}

/** Class `geen`. */
export function wisverzoek(gegevens: Wisverzoek): Brief {
  const { kenmerk, brieven, huisstijl } = gegevens
  return writeBrief('wisverzoek', gegevens, 'Wilt u uw mails verwijderen?', [
    alinea(
      'Het signaal met nummer ',
      { nadruk: kenmerk },
      ` wordt vernietigd. U kreeg daarover ${formatAantal(brieven, 'mail', 'mails')} van ons. Die kunnen wij niet zelf verwijderen. Wilt u dat doen?`,
    ),
    stappen([
      `Zoek in uw mail op ${kenmerk}. Kijk ook bij uw verzonden mails.`,
      'Verwijder alles wat u vindt, ook wat u hebt opgeslagen of afgedrukt.',
      'Maak daarna de map met verwijderde mails leeg.',
    ]),
    alinea('U hoeft niet te antwoorden. Wij vragen dit één keer. Vragen? Bel ', { bel: huisstijl.telefoon }, '.'),
  ])
}
