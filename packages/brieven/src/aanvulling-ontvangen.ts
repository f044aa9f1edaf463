// To the melder who added something: we have it, and it lies with the rest. An urgent one gets spoedbevestiging.ts.
import type { Onderdeel } from '@meldpunt/signaal/lezing'
import { alinea, type Brief, type Signaalhoofd, writeBrief } from './brief.ts'
import { formatMoment } from './datum.ts'
import { askOnderdelen, showAlarmnummer, showContact } from './vaste-zinnen.ts'

export interface AanvullingOntvangen extends Signaalhoofd {
  ontvangen: Date
  /** What the whole signaal still misses; empty when it was asked today. */
  ontbreekt: readonly Onderdeel[]
}

/** Class `geen`; carries the 112 line. */
export function aanvullingOntvangen(gegevens: AanvullingOntvangen): Brief {
  return writeBrief('aanvulling_ontvangen', gegevens, 'Uw aanvulling is ontvangen', [
    alinea('Beste melder,'),
    alinea(
      `Dank u wel. Wij ontvingen uw aanvulling op ${formatMoment(gegevens.ontvangen)}. Die hoort bij uw melding met nummer `,
      { nadruk: gegevens.kenmerk },
      '.',
    ),
    showAlarmnummer(),
    alinea('De aandachtsfunctionaris leest wat u stuurde. U hoort van ons wat er met uw melding is gebeurd.'),
    ...askOnderdelen(gegevens.ontbreekt),
    showContact(gegevens.huisstijl),
    alinea('Deze mail is automatisch verstuurd.'),
  ])
}
