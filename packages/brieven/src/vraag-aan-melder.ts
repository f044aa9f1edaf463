// To the melder: a question of the officer, or what the report still misses. The answer comes back as an aanvulling.
import type { Onderdeel } from '@meldpunt/signaal/lezing'
import { alinea, type Brief, citaat, kop, type Signaalhoofd, writeBrief } from './brief.ts'
import { askOnderdelen } from './vaste-zinnen.ts'

export interface VraagAanMelder extends Signaalhoofd {
  /** In the officer's words; null when only parts are asked for. */
  vraag: string | null
  ontbreekt: readonly Onderdeel[]
}

/** Class `geen`: the officer's question is all it says. */
export function vraagAanMelder(gegevens: VraagAanMelder): Brief {
  const { kenmerk, vraag, ontbreekt, huisstijl } = gegevens
  return writeBrief('vraag_aan_melder', gegevens, 'Wij hebben een vraag aan u', [
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
  ])
}
