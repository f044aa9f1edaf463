// To the melder, every few weeks while the signaal is open: it is not forgotten. Says nothing of what is being done.
import { alinea, type Brief, type Signaalhoofd } from './brief.ts'
import { formatDag } from './datum.ts'
import { engels, showHowToReach, writeAanMelder, writeDay } from './engels.ts'
import { showContact } from './vaste-zinnen.ts'

export interface Voortgang extends Signaalhoofd {
  ontvangen: Date
  /** Weeks until the next one. */
  weken: number
}

/** Class `geen`. */
export function voortgang({ ontvangen, weken, ...hoofd }: Voortgang): Brief {
  const { kenmerk, huisstijl } = hoofd
  return writeAanMelder(
    'voortgang',
    hoofd,
    {
      titel: 'Wij zijn nog bezig met uw melding',
      blokken: [
        alinea('Beste melder,'),
        alinea(
          `Op ${formatDag(ontvangen)} ontvingen wij uw melding met nummer `,
          { nadruk: kenmerk },
          '. Wij zijn er nog mee bezig. U hoeft nu niets te doen.',
        ),
        alinea(`Binnen ${weken === 1 ? 'een week' : `${weken} weken`} hoort u weer van ons, of eerder als uw melding is afgehandeld.`),
        alinea('Hebt u intussen iets nieuws gezien of gehoord? Laat het ons weten. Is er gevaar? Bel dan ', { bel: '112' }, '.'),
        showContact(huisstijl),
      ],
    },
    {
      titel: 'We are still working on your report',
      blokken: [
        engels(
          alinea(
            `On ${writeDay(ontvangen)} we received your report with number `,
            { nadruk: kenmerk },
            '. We are still working on it. You need not do anything now.',
          ),
          alinea(`You hear from us again within ${weken === 1 ? 'a week' : `${weken} weeks`}, or earlier when your report is closed.`),
          alinea('Did you see or hear anything new? Please tell us. Is someone in danger? Then call ', { bel: '112' }, '.'),
          showHowToReach(huisstijl),
        ),
      ],
    },
  )
}
