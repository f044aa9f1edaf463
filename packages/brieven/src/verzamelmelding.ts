// To a role, when more than twenty new signalen came in within an hour: one list instead of as many letters. Officers see
// which form it may be; others only the numbers.
import type { Vorm } from '@meldpunt/signaal/lezing'
import { joinNames, VORM_NAMEN } from './benamingen.ts'
import { alinea, type Brief, type Briefhoofd, kader, tabel, type Tekst, writeBrief } from './brief.ts'
import { formatAantal, formatMoment, formatTijd } from './datum.ts'
import { showOpdrachten } from './knoppen.ts'

export interface Verzamelmelding extends Briefhoofd {
  klasse: 'vol' | 'geen'
  van: Date
  tot: Date
  /** Folder where the mails stand. */
  map: string
  /** Oldest first. */
  signalen: readonly { kenmerk: string; ontvangen: Date; spoed: boolean; vormen: readonly Vorm[] }[]
}

/** Class as given. */
export function verzamelmelding(gegevens: Verzamelmelding): Brief {
  const { klasse, van, tot, map, signalen, huisstijl } = gegevens
  const dringend = signalen.filter(({ spoed }) => spoed)
  const vol = klasse === 'vol'
  return writeBrief(
    'verzamelmelding',
    gegevens,
    `${formatAantal(signalen.length, 'nieuw signaal', 'nieuwe signalen')} in korte tijd`,
    [
      dringend.length > 0
        ? kader(
            alinea(
              { nadruk: `Als spoed behandeld: ${joinNames(dringend.map(({ kenmerk }) => kenmerk))}.` },
              ' Daarover kreeg u ook een eigen bericht.',
            ),
          )
        : null,
      alinea(
        `Er kwamen veel signalen tegelijk. Daarom staan ze hier in één lijst. Het gaat om de tijd van ${formatMoment(van)} tot ${formatMoment(tot)}.`,
      ),
      tabel(
        'Nieuwe signalen',
        vol ? ['Nummer', 'Ontvangen', 'Spoed', 'Vermoedelijke vorm'] : ['Nummer', 'Ontvangen', 'Spoed'],
        signalen.map((signaal): Tekst[] => [
          signaal.kenmerk,
          formatTijd(signaal.ontvangen),
          signaal.spoed ? 'ja' : 'niet herkend',
          ...(vol ? [signaal.vormen.length > 0 ? joinNames(signaal.vormen.map((vorm) => VORM_NAMEN[vorm])) : 'nog niet bekend'] : []),
        ]),
      ),
      ...(vol
        ? [
            alinea(`Elke melder kreeg een bevestiging. De mails staan in de map ${map}.`),
            ...showOpdrachten('Wat u nu kunt doen', [{ woorden: 'Alle open signalen bekijken', opdracht: '#overzicht' }]),
          ]
        : [alinea('Wilt u meer weten? Bel de aandachtsfunctionaris: ', { bel: huisstijl.telefoon }, '.')]),
    ],
    klasse,
  )
}
