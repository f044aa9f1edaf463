// To the care coordinator, with every new signaal: it is there, which form it may be, whom to call. Or a question on a thin
// signaal, in the officer's words. More than that only when the file allows it (`nodig`), and then only the listed fields.
import type { Lezing, Vorm } from '@meldpunt/signaal/lezing'
import { joinNames, VORM_NAMEN } from './benamingen.ts'
import { alinea, type Brief, citaat, feiten, kop, type Signaalhoofd, writeBrief } from './brief.ts'
import { formatMoment } from './datum.ts'
import { summariseLezing, type Veld } from './samenvatting.ts'

export interface Zorg extends Signaalhoofd {
  ontvangen: Date
  vormen: readonly Vorm[]
  spoed: boolean
  /** Advice asked, in the officer's words; null for the letter that goes by itself. */
  vraag: string | null
  /** Only when the file says `nodig`: the fields it lists. */
  nodig: { lezing: Lezing; velden: readonly Veld[] } | null
}

/** Class `geen`; `nodig` when fields go along. */
export function zorg(gegevens: Zorg): Brief {
  const { kenmerk, ontvangen, vormen, spoed, vraag, nodig, huisstijl } = gegevens
  const velden = nodig === null ? [] : summariseLezing(nodig.lezing, nodig.velden, false)
  return writeBrief(
    'zorg',
    gegevens,
    vraag === null ? `Er is een nieuw signaal: ${kenmerk}` : `Wij vragen uw advies over ${kenmerk}`,
    [
      alinea(
        vraag === null
          ? 'Bij ons kwam een signaal binnen van mogelijke mensenhandel. Wij laten het u weten, zodat u kunt meedenken over zorg en opvang.'
          : 'Wij willen graag uw advies over een signaal van mogelijke mensenhandel.',
      ),
      feiten([
        ['Nummer', kenmerk],
        ['Ontvangen', formatMoment(ontvangen)],
        ['Vermoedelijke vorm', vormen.length > 0 ? joinNames(vormen.map((vorm) => VORM_NAMEN[vorm])) : 'nog niet bekend'],
        spoed ? ['Spoed', [{ nadruk: 'ja. Wilt u vandaag nog bellen?' }]] : null,
        ['Bel de aandachtsfunctionaris', [{ bel: huisstijl.telefoon }]],
      ]),
      ...(vraag === null ? [] : [kop('Onze vraag'), citaat(vraag)]),
      ...(velden.length > 0 ? [kop('Wat u hiervoor nodig hebt'), feiten(velden)] : []),
      alinea(
        'Wilt u kort op deze mail antwoorden? Dan weten wij dat u het hebt gelezen. Zet geen namen of adressen in uw antwoord; bel ons daarvoor.',
      ),
    ],
    velden.length > 0 ? 'nodig' : 'geen',
  )
}
