// To the melder: a question of the officer, or what the report still misses. The answer comes back as an aanvulling.
import type { Onderdeel } from '@meldpunt/signaal/lezing'
import { alinea, type Brief, citaat, kop, type Signaalhoofd } from './brief.ts'
import { askParts, engels, writeAanMelder } from './engels.ts'
import { askOnderdelen } from './vaste-zinnen.ts'

export interface VraagAanMelder extends Signaalhoofd {
  /** In the officer's words, whatever the language; null when only parts are asked for. */
  vraag: string | null
  ontbreekt: readonly Onderdeel[]
}

/** Class `geen`: the officer's question is all it says. */
export function vraagAanMelder({ vraag, ontbreekt, ...hoofd }: VraagAanMelder): Brief {
  const { kenmerk, huisstijl } = hoofd
  return writeAanMelder(
    'vraag_aan_melder',
    hoofd,
    {
      titel: 'Wij hebben een vraag aan u',
      blokken: [
        alinea('Beste melder,'),
        alinea('Wij zijn bezig met uw melding met nummer ', { nadruk: kenmerk }, '. U kunt ons verder helpen.'),
        ...(vraag === null ? [] : [kop('Onze vraag'), citaat(vraag)]),
        ...askOnderdelen(ontbreekt),
        vraag === null ? null : alinea('Weet u het niet? Laat dat dan ook even weten. Ga niet zelf op onderzoek uit.'),
        alinea(
          'U kunt op deze mail antwoorden. Bellen kan ook: ',
          { bel: huisstijl.telefoon },
          '. Is er gevaar? Bel dan ',
          { bel: '112' },
          '.',
        ),
      ],
    },
    {
      titel: 'We have a question for you',
      blokken: [
        engels(
          alinea('We are working on your report with number ', { nadruk: kenmerk }, '. You can help us.'),
          vraag === null ? null : kop('Our question, as our colleague wrote it'),
        ),
        // Most likely in Dutch.
        vraag === null ? null : citaat(vraag),
        engels(
          ...askParts(ontbreekt),
          vraag === null ? null : alinea('You do not know? Please tell us that too. Do not investigate by yourself.'),
          alinea(
            'You can reply to this mail. You can also phone ',
            { bel: huisstijl.telefoon },
            '. Is someone in danger? Then call ',
            { bel: '112' },
            '.',
          ),
        ),
      ],
    },
  )
}
