// To a partner: is this known to you? Only the fields that the file lists for this partner, without the words they rest on
// and without a word of who reported.
import type { Lezing } from '@meldpunt/signaal/lezing'
import { alinea, type Brief, citaat, feiten, kop, lijst, type Signaalhoofd, writeBrief } from './brief.ts'
import { formatDag } from './datum.ts'
import { summariseLezing, type Veld } from './samenvatting.ts'

export interface Consult extends Signaalhoofd {
  /** Only what the file lists for this partner is taken out of it; null for a partner of class `geen`. */
  nodig: { lezing: Lezing; velden: readonly Veld[] } | null
  /** In the officer's words; null for the plain question. */
  vraag: string | null
  reactieVoor: Date
}

/** Class `nodig`; `geen` when no field goes along. */
export function consult(gegevens: Consult): Brief {
  const { kenmerk, nodig, vraag, reactieVoor, huisstijl } = gegevens
  const velden = nodig === null ? [] : summariseLezing(nodig.lezing, nodig.velden, false)
  return writeBrief(
    'consult',
    gegevens,
    'Is dit bij u bekend?',
    [
      alinea(
        'Wij behandelen een signaal met nummer ',
        { nadruk: kenmerk },
        `. Wilt u opzoeken of u hier iets over weet? Graag uw antwoord voor ${formatDag(reactieVoor)}.`,
      ),
      ...(velden.length > 0
        ? [kop('Waar het om gaat'), feiten(velden)]
        : [alinea('Bel ons voor de gegevens: ', { bel: huisstijl.telefoon }, '. Wij zetten die niet in een mail.')]),
      ...(vraag === null ? [] : [kop('Onze vraag'), citaat(vraag)]),
      kop('Hoe u antwoordt'),
      lijst([
        'Antwoord op deze mail. Zet uw antwoord bovenaan.',
        'Is er niets bekend? Schrijf dan “geen”.',
        'Schrijf niet meer op dan nodig is. Is het gevoelig, bel dan liever.',
        'Deel deze vraag niet met anderen.',
      ]),
      alinea('Bellen kan ook: ', { bel: huisstijl.telefoon }, '.'),
    ],
    velden.length > 0 ? 'nodig' : 'geen',
  )
}
