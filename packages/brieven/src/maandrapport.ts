// To those in the file's `rapport`, once a month: numbers, no persons. In crossings a count of 1 to 4 is shown as "<5",
// since a small number may point at somebody; no totals stand beside them from which it could be worked out.
import { alinea, type Blok, type Brief, type Briefhoofd, feiten, kop, tabel, writeBrief } from './brief.ts'
import { formatMaand } from './datum.ts'

/** Below this a count in a crossing may point at somebody. */
const AANTAL_MIN = 5

interface Telling {
  naam: string
  aantal: number
}

/** Counts by two properties at once. */
interface Kruising {
  titel: string
  rijnaam: string
  kolommen: readonly string[]
  rijen: readonly { naam: string; aantallen: readonly number[] }[]
}

export interface Maandrapport extends Briefhoofd {
  /** YYYY-MM. */
  maand: string
  totalen: readonly Telling[]
  /** By one property, such as form, sector or outcome. */
  verdelingen: readonly { titel: string; tellingen: readonly Telling[] }[]
  kruisingen: readonly Kruising[]
}

/** Class `geen`: about no signaal and no person. */
export function maandrapport(gegevens: Maandrapport): Brief {
  const { maand, totalen, verdelingen, kruisingen } = gegevens
  return writeBrief('maandrapport', gegevens, `Maandrapport ${formatMaand(maand)}`, [
    alinea('Dit rapport geeft alleen aantallen, geen personen.'),
    feiten(totalen.map(({ naam, aantal }) => [naam, `${aantal}`])),
    ...verdelingen.flatMap(({ titel, tellingen }): Blok[] => [
      kop(titel),
      feiten(tellingen.map(({ naam, aantal }) => [naam, `${aantal}`])),
    ]),
    ...kruisingen.flatMap(showKruising),
    kruisingen.length > 0
      ? alinea(`In deze tabellen staat <${AANTAL_MIN} bij 1 tot en met ${AANTAL_MIN - 1}. Zo is niemand te herkennen.`)
      : null,
  ])
}

function showKruising({ titel, rijnaam, kolommen, rijen }: Kruising): Blok[] {
  return [
    kop(titel),
    tabel(
      'Aantal signalen',
      [rijnaam, ...kolommen],
      rijen.map(({ naam, aantallen }) => [naam, ...aantallen.map(hideSmall)]),
    ),
  ]
}

const hideSmall = (aantal: number) => (aantal > 0 && aantal < AANTAL_MIN ? `<${AANTAL_MIN}` : `${aantal}`)
