// To the beheerder, once a day: the heads of the logboek chains. Kept outside the system, they show later whether somebody
// changed the past. Holds no content and names no signaal.
import { alinea, type Brief, type Briefhoofd, feiten, lijst, writeBrief } from './brief.ts'
import { formatDag } from './datum.ts'

export interface Zegel extends Briefhoofd {
  dag: Date
  /** Over all heads of the day, hex. */
  zegel: string
  /** Heads that changed this day, hex. */
  koppen: readonly string[]
}

/** Class `geen`. */
export function zegel(gegevens: Zegel): Brief {
  const { dag, koppen } = gegevens
  return writeBrief('zegel', gegevens, `Zegel van ${formatDag(dag)}`, [
    alinea('Bewaar deze mail. Daarmee is later te zien of iemand het logboek heeft veranderd.'),
    feiten([
      ['Zegel', [{ letterlijk: gegevens.zegel }]],
      ['Veranderde ketens', `${koppen.length}`],
    ]),
    lijst(koppen.map((kop) => [{ letterlijk: kop }])),
  ])
}
