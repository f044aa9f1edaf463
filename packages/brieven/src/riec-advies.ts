// To the RIEC's account manager (Stap 4b, and 5a on record): a request for advice on a signaal. Class `geen` unless the
// file says `nodig`.
import type { Lezing } from '@meldpunt/signaal/lezing'
import { alinea, type Brief, citaat, feiten, kop, type Signaalhoofd, writeBrief } from './brief.ts'
import { formatDag } from './datum.ts'
import { summariseLezing, type Veld } from './samenvatting.ts'

export interface RiecAdvies extends Signaalhoofd {
  /** `advies` (4b), or `oco`: the signaal is being brought to the OCO and we ask to confirm that together. */
  aanleiding: 'advies' | 'oco'
  /** In the officer's words; null for the plain question. */
  vraag: string | null
  nodig: { lezing: Lezing; velden: readonly Veld[] } | null
  reactieVoor: Date
}

/** Class `geen`; `nodig` when fields go along. */
export function riecAdvies(gegevens: RiecAdvies): Brief {
  const { kenmerk, aanleiding, vraag, nodig, reactieVoor, huisstijl } = gegevens
  const velden = nodig === null ? [] : summariseLezing(nodig.lezing, nodig.velden, false)
  return writeBrief(
    'riec_advies',
    gegevens,
    'Wij vragen uw advies',
    [
      alinea(
        'Wij behandelen een signaal van mogelijke mensenhandel met nummer ',
        { nadruk: kenmerk },
        '. Er is een vermoeden of een aanwijzing.',
      ),
      alinea(
        aanleiding === 'advies'
          ? 'Wilt u met ons meedenken over de volgende stap? Kunnen wij eerst meer te weten komen, bijvoorbeeld met een huisbezoek of een controle?'
          : 'Wij willen dit signaal bij het OCO indienen. Volgens ons past het bij de eisen van het RIEC. Wilt u dat bevestigen, of schrijven wat er nog ontbreekt?',
      ),
      ...(vraag === null ? [] : [kop('Onze vraag'), citaat(vraag)]),
      ...(velden.length > 0 ? [kop('Waar het om gaat'), feiten(velden)] : []),
      alinea(
        `Graag uw antwoord voor ${formatDag(reactieVoor)}. Antwoord op deze mail, of bel `,
        { bel: huisstijl.telefoon },
        velden.length > 0 ? '.' : '. Wij vertellen u de inhoud aan de telefoon of in een beveiligde mail.',
      ),
    ],
    velden.length > 0 ? 'nodig' : 'geen',
  )
}
