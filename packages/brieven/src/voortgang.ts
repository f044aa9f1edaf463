// To the melder, every few weeks while the signaal is open: it is not forgotten. Says nothing of what is being done.
import { alinea, type Brief, type Signaalhoofd, writeBrief } from './brief.ts'
import { formatDag } from './datum.ts'
import { showContact } from './vaste-zinnen.ts'

export interface Voortgang extends Signaalhoofd {
  ontvangen: Date
  /** Weeks until the next one. */
  weken: number
}

/** Class `geen`. */
export function voortgang(gegevens: Voortgang): Brief {
  const { kenmerk, ontvangen, weken, huisstijl } = gegevens
  return writeBrief('voortgang', gegevens, 'Wij zijn nog bezig met uw melding', [
    alinea('Beste melder,'),
    alinea(
      `Op ${formatDag(ontvangen)} ontvingen wij uw melding met nummer `,
      { nadruk: kenmerk },
      '. Wij zijn er nog mee bezig. U hoeft nu niets te doen.',
    ),
    alinea(`Binnen ${weken === 1 ? 'een week' : `${weken} weken`} hoort u weer van ons, of eerder als uw melding is afgehandeld.`),
    alinea('Hebt u intussen iets nieuws gezien of gehoord? Laat het ons weten. Is er gevaar? Bel dan ', { bel: '112' }, '.'),
    showContact(huisstijl),
  ])
}
