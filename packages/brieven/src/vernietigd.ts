// To the melder, when the file asks for it: the signaal is destroyed. The last letter about it.
import { alinea, type Brief, type Signaalhoofd } from './brief.ts'
import { formatDag } from './datum.ts'
import { engels, writeAanMelder, writeDay } from './engels.ts'

export interface Vernietigd extends Signaalhoofd {
  ontvangen: Date
}

/** Class `geen`. */
export function vernietigd({ ontvangen, ...hoofd }: Vernietigd): Brief {
  const { kenmerk, huisstijl } = hoofd
  return writeAanMelder(
    'vernietigd',
    hoofd,
    {
      titel: 'Wij vernietigen uw melding',
      blokken: [
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
      ],
    },
    {
      titel: 'We destroy your report',
      blokken: [
        engels(
          alinea(
            `On ${writeDay(ontvangen)} we received your report with number `,
            { nadruk: kenmerk },
            '. We may not keep it any longer. So we now destroy all that we have about it.',
          ),
          alinea('Do you still have mails about this report? Please delete them too, also from the folder with deleted mails.'),
          alinea(
            'Do you see or hear something again? Then report it again. We will know nothing more of this report. You can also phone ',
            { bel: huisstijl.telefoon },
            '.',
          ),
        ),
      ],
    },
  )
}
