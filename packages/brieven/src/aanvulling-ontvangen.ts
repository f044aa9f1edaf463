// To the melder who added something: we have it, it lies with the rest, and what would still help. An urgent one gets
// spoedbevestiging.ts.
import type { Onderdeel } from '@meldpunt/signaal/lezing'
import { alinea, type Brief, type Signaalhoofd } from './brief.ts'
import { formatMoment } from './datum.ts'
import { askParts, engels, showEmergencyNumber, showHowToReach, writeAanMelder, writeMoment } from './engels.ts'
import { askOnderdelen, showAlarmnummer, showContact } from './vaste-zinnen.ts'

export interface AanvullingOntvangen extends Signaalhoofd {
  ontvangen: Date
  /** It gave something that we had asked for. */
  beantwoordt: boolean
  /** What the whole signaal still misses; empty when something was asked a short while ago. */
  ontbreekt: readonly Onderdeel[]
}

/** Class `geen`; carries the 112 line. */
export function aanvullingOntvangen({ ontvangen, beantwoordt, ontbreekt, ...hoofd }: AanvullingOntvangen): Brief {
  const { kenmerk, huisstijl } = hoofd
  return writeAanMelder(
    'aanvulling_ontvangen',
    hoofd,
    {
      titel: 'Uw aanvulling is ontvangen',
      blokken: [
        alinea('Beste melder,'),
        alinea(
          `Dank u wel. Wij ontvingen uw aanvulling op ${formatMoment(ontvangen)}. Die hoort bij uw melding met nummer `,
          { nadruk: kenmerk },
          beantwoordt ? '. Daarmee weten wij meer van wat er nog ontbrak.' : '.',
        ),
        showAlarmnummer(),
        alinea('De aandachtsfunctionaris leest wat u stuurde. U hoort van ons wat er met uw melding is gebeurd.'),
        ...askOnderdelen(ontbreekt),
        showContact(huisstijl),
        alinea('Deze mail is automatisch verstuurd.'),
      ],
    },
    {
      titel: 'We received your message',
      blokken: [
        engels(
          alinea(
            `Thank you. We received your message on ${writeMoment(ontvangen)}. It belongs to your report with number `,
            { nadruk: kenmerk },
            beantwoordt ? '. It tells us more of what was still missing.' : '.',
          ),
          showEmergencyNumber(),
          alinea('The officer who takes these reports reads what you sent. You will hear from us what happened with your report.'),
          ...askParts(ontbreekt),
          showHowToReach(huisstijl),
          alinea('This mail was sent automatically.'),
        ),
      ],
    },
  )
}
