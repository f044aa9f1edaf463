// To those who take part in an overleg: when it is, also for their calendar. Says nothing of what will be talked about but the
// numbers; the agenda does.
import { type Afspraak, writeAfspraak } from './afspraak.ts'
import { capitalise, joinNames, nameOf, OVERLEG_NAMEN } from './benamingen.ts'
import { alinea, type Brief, type Briefhoofd, citaat, feiten, kop, writeBrief } from './brief.ts'
import { formatPoint } from './datum.ts'

export interface Uitnodiging extends Briefhoofd, Afspraak {
  /** The officer's words with it; only for an addressee of class `vol`. */
  toelichting: string | null
}

/** Class `geen`; `vol` with the officer's words. The calendar part never holds them. */
export function uitnodiging(gegevens: Uitnodiging): Brief {
  const { overleg, datum, tijd, kenmerken, volgnr, vervallen, toelichting, huisstijl } = gegevens
  const naam = nameOf(OVERLEG_NAMEN, overleg)
  const gewijzigd = volgnr > 0 && !vervallen
  return writeBrief(
    'uitnodiging',
    gegevens,
    vervallen ? `${capitalise(naam)} gaat niet door` : gewijzigd ? `Er verandert iets aan ${naam}` : `Uitnodiging voor ${naam}`,
    [
      alinea(
        vervallen ? 'Deze afspraak gaat niet door:' : gewijzigd ? 'Dit is de nieuwe afspraak:' : 'U bent uitgenodigd voor een overleg.',
      ),
      feiten([
        ['Overleg', naam],
        ['Wanneer', tijd === null ? formatPoint(datum) : formatPoint(`${datum}T${tijd}`)],
        tijd === null && !vervallen ? ['Hoe laat', 'Dat weten wij nog niet.'] : null,
        kenmerken.length === 0 ? null : ['Over', joinNames(kenmerken)],
      ]),
      ...(toelichting === null ? [] : [kop('Toelichting'), citaat(toelichting)]),
      vervallen
        ? alinea('U kunt de afspraak uit uw agenda halen.')
        : alinea(
            'Met deze mail zet u de afspraak in uw agenda. Waarover het gaat, leest u in onze volgende mail. Die komt de werkdag ervoor.',
          ),
      alinea(vervallen ? 'Vragen? Bel ' : 'Kunt u niet? Bel ', { bel: huisstijl.telefoon }, '.'),
    ],
    toelichting === null ? 'geen' : 'vol',
    { agenda: writeAfspraak(gegevens, huisstijl) },
  )
}
