// To those who take part in an overleg: when it is. Says nothing of what will be talked about; the agenda does.
import { capitalise, nameOf, OVERLEG_NAMEN } from './benamingen.ts'
import { alinea, type Brief, type Briefhoofd, feiten, writeBrief } from './brief.ts'
import { formatMoment, formatTijd } from './datum.ts'

export interface Uitnodiging extends Briefhoofd {
  /** Kind, such as `lokaal`. */
  overleg: string
  van: Date
  tot: Date
  /** null when none was given. */
  plaats: string | null
  vervallen: boolean
}

/** Class `geen`. */
export function uitnodiging(gegevens: Uitnodiging): Brief {
  const { kenmerk, overleg, van, tot, plaats, vervallen, huisstijl } = gegevens
  const naam = nameOf(OVERLEG_NAMEN, overleg)
  return writeBrief('uitnodiging', gegevens, vervallen ? `${capitalise(naam)} gaat niet door` : `Uitnodiging voor ${naam}`, [
    alinea(vervallen ? 'Deze afspraak vervalt:' : 'U bent uitgenodigd voor een overleg.'),
    feiten([
      ['Overleg', naam],
      ['Wanneer', `${formatMoment(van)} tot ${formatTijd(tot)}`],
      plaats === null ? null : ['Waar', plaats],
      kenmerk === null ? null : ['Over', kenmerk],
    ]),
    vervallen ? null : alinea('Waarover het gaat, leest u in de agenda. Die komt de werkdag ervoor.'),
    alinea(vervallen ? 'Vragen? Bel ' : 'Kunt u niet? Bel ', { bel: huisstijl.telefoon }, '.'),
  ])
}
