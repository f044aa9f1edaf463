// To those at the table, the working day before an overleg (Stap 4a): per signaal the subjects, objects and locations that
// the police check.
import type { Lezing } from '@meldpunt/signaal/lezing'
import type { Status } from '@meldpunt/signaal/status'
import { capitalise, nameOf, OVERLEG_NAMEN, STATUS_NAMEN } from './benamingen.ts'
import { alinea, type Blok, type Brief, type Briefhoofd, feiten, kop, writeBrief } from './brief.ts'
import { formatAantal, formatDag, formatMoment } from './datum.ts'
import { summariseLezing, type Veld } from './samenvatting.ts'

const GROEPEN: readonly (readonly [naam: string, velden: readonly Veld[]])[] = [
  ['Subjecten', ['personen', 'aantalSlachtoffers', 'minderjarig']],
  ['Objecten', ['organisaties', 'kvks', 'kentekens', 'telefoons', 'emails', 'urls', 'ibans']],
  ['Locaties', ['waar']],
]

export interface Agenda extends Briefhoofd {
  /** Kind, such as `lokaal`. */
  overleg: string
  op: Date
  /** `HH:mm`; null when none was said. */
  tijd: string | null
  signalen: readonly { kenmerk: string; status: Status; spoed: boolean; sinds: Date; lezing: Lezing | null }[]
}

/** Class `vol`. */
export function agenda(gegevens: Agenda): Brief {
  const { overleg, op, tijd, signalen } = gegevens
  return writeBrief('agenda', gegevens, `Agenda voor ${nameOf(OVERLEG_NAMEN, overleg)}`, [
    alinea(
      `${capitalise(nameOf(OVERLEG_NAMEN, overleg))} is op ${tijd === null ? formatDag(op) : formatMoment(op)}. Op de agenda: ${formatAantal(signalen.length, 'signaal', 'signalen')}.`,
    ),
    alinea('Alles hieronder is een vermoeden. Het staat niet vast. Deel het niet verder dan nodig is.'),
    ...signalen.flatMap(showSignaal),
  ])
}

function showSignaal({ kenmerk, status, spoed, sinds, lezing }: Agenda['signalen'][number]): Blok[] {
  const groepen =
    lezing === null
      ? []
      : GROEPEN.map(([naam, velden]) => [naam, summariseLezing(lezing, velden, false)] as const).filter(([, regels]) => regels.length > 0)
  return [
    kop(kenmerk),
    feiten([
      ['Status', STATUS_NAMEN[status]],
      ['Ontvangen', formatDag(sinds)],
      spoed ? ['Spoed', 'ja, behandeld als spoed'] : null,
      ...(lezing === null ? [] : summariseLezing(lezing, ['vormen', 'sectoren', 'wanneer'], false)),
    ]),
    ...groepen.flatMap(([naam, regels]) => [kop(naam, 3), feiten(regels)]),
    ...(groepen.length === 0 ? [alinea('Wij vonden geen subjecten, objecten of locaties.')] : []),
  ]
}
