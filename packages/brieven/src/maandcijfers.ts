// What is counted for the month report? From what is known of each signaal to counts by form, sector, department and outcome, times
// per step, feedback and care: no persons, no numbers of signalen. Months are those of Amsterdam. Which small counts are hidden in
// crossings is afscherming.ts; how it all looks is maandrapport.ts.
import { fold } from '@meldpunt/signaal/fold'
import type { Gevolg } from '@meldpunt/signaal/gevolg'
import { SECTOREN, type Sector, VORMEN, type Vorm } from '@meldpunt/signaal/lezing'
import type { Signaal } from '@meldpunt/signaal/signaal'
import { STATUSSEN, type Status } from '@meldpunt/signaal/status'
import { UITKOMSTEN, type Uitkomst } from '@meldpunt/signaal/uitkomst'
import { hideSmall } from './afscherming.ts'
import { SECTOR_NAMEN, STATUS_NAMEN, UITKOMST_NAMEN, VORM_NAMEN } from './benamingen.ts'
import { maandOf } from './datum.ts'

/** One signaal, as far as it is counted. */
export interface Maandrij {
  geopend: Date
  afgerond: Date | null
  uitkomst: Uitkomst | null
  spoed: boolean
  vormen: readonly Vorm[]
  sectoren: readonly Sector[]
  /** Name of the melder's department; null when it is not known. */
  afdeling: string | null
  /** Where it came to stand, oldest first. */
  standen: readonly { status: Status; sinds: Date }[]
  teruggekoppeld: boolean
  /** When the care coordinator was asked for advice. */
  zorgadvies: readonly Date[]
}

export interface Telling {
  naam: string
  aantal: number
}

/** Counts by two properties at once, small ones hidden. */
export interface Kruising {
  titel: string
  rijnaam: string
  kolommen: readonly string[]
  /** null: cannot be shown without giving small counts away. */
  rijen: readonly { naam: string; aantallen: readonly string[] }[] | null
}

export interface Maandcijfers {
  /** YYYY-MM. */
  maand: string
  totalen: readonly Telling[]
  verdelingen: readonly { titel: string; tellingen: readonly Telling[] }[]
  /** `dagen` is the median of the stays that ended this month, in days with one decimal. */
  stappen: readonly { naam: string; aantal: number; dagen: number }[]
  kruisingen: readonly Kruising[]
}

const ONBEKEND = 'niet bekend'
const MEER_VORMEN = 'meer dan één vorm'
const MEER_SECTOREN = 'meer dan één sector'
const DAY_MS = 86_400_000

/**
 * What is counted of one signaal. `afdeling` is the name of a department, `tijden` is its timeline (codes of the logboek; a status
 * is one of them), `geschiedenis` its gevolgen, oldest first.
 */
export function readMaandrij(
  signaal: Signaal,
  afdeling: string | null,
  geschiedenis: readonly { at: Date; gevolg: Gevolg }[],
  tijden: readonly { op: Date; wat: string }[] = [],
): Maandrij {
  const standen = [
    { status: 'geregistreerd' as Status, sinds: new Date(signaal.geopend) },
    ...tijden.flatMap(({ op, wat }) => (isStatus(wat) ? [{ status: wat, sinds: op }] : [])),
    ...geschiedenis.flatMap(({ at, gevolg }) =>
      gevolg.soort === 'status'
        ? [{ status: gevolg.naar, sinds: at }]
        : gevolg.soort === 'afronding'
          ? [{ status: 'afgerond' as Status, sinds: at }]
          : [],
    ),
  ].toSorted((a, b) => a.sinds.getTime() - b.sinds.getTime())
  return {
    geopend: new Date(signaal.geopend),
    afgerond: signaal.afgerond === null ? null : new Date(signaal.afgerond),
    uitkomst: signaal.uitkomst,
    spoed: signaal.spoed !== null,
    vormen: signaal.lezing?.vormen.map(({ waarde }) => waarde) ?? [],
    sectoren: signaal.lezing?.sectoren.map(({ waarde }) => waarde) ?? [],
    afdeling,
    standen: standen.filter(({ status }, index) => status !== standen[index - 1]?.status),
    teruggekoppeld: signaal.terugkoppeling === 'gedaan',
    zorgadvies: geschiedenis.flatMap(({ at, gevolg }) =>
      gevolg.soort === 'brief' && gevolg.brief === 'zorg' && gevolg.vraag !== null ? [at] : [],
    ),
  }
}

const isStatus = (code: string): code is Status => (STATUSSEN as readonly string[]).includes(code)

/** The department of the file that a signature names; the longest name where one stands within another. Null when it names none. */
export function findAfdeling(handtekening: string, afdelingen: Readonly<Record<string, string>>): string | null {
  const woorden = foldWords(handtekening)
  const genoemd = Object.values(afdelingen).filter((naam) => woorden.includes(foldWords(naam)))
  return genoemd.toSorted((a, b) => b.length - a.length)[0] ?? null
}

/** `Toezicht & Handhaving` and `toezicht en handhaving` are one department. */
const foldWords = (tekst: string) =>
  ` ${fold(tekst)
    .replace(/&/g, ' en ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** The counts of one month. Give every signaal that was open at some time in it; those that proved no report are counted apart. */
export function countMaand(rijen: readonly Maandrij[], maand: string, afdelingen: Readonly<Record<string, string>>): Maandcijfers {
  const inMaand = (moment: Date) => maandOf(moment) === maand
  const nieuw = rijen.filter(({ geopend }) => inMaand(geopend))
  const echt = nieuw.filter(({ uitkomst }) => uitkomst !== 'ruis')
  const dicht = rijen.filter(({ afgerond, uitkomst }) => afgerond !== null && inMaand(afgerond) && uitkomst !== 'ruis')
  const open = rijen.filter(({ geopend, afgerond }) => maandOf(geopend) <= maand && (afgerond === null || maandOf(afgerond) > maand))
  const namen = { vorm: [...Object.values(VORM_NAMEN), MEER_VORMEN, ONBEKEND], afdeling: [...Object.values(afdelingen), ONBEKEND] }
  const sectornamen = [...Object.values(SECTOR_NAMEN), MEER_SECTOREN, ONBEKEND]
  const uitkomstnamen = UITKOMSTEN.map((uitkomst) => UITKOMST_NAMEN[uitkomst])
  return {
    maand,
    totalen: [
      { naam: 'Nieuwe signalen', aantal: echt.length },
      { naam: 'Met spoed', aantal: echt.filter(({ spoed }) => spoed).length },
      { naam: 'Bleek geen melding', aantal: nieuw.length - echt.length },
      { naam: 'Afgerond', aantal: dicht.length },
      { naam: 'Afgerond en de melder ingelicht', aantal: dicht.filter(({ teruggekoppeld }) => teruggekoppeld).length },
      { naam: 'Zorgcoördinator om advies gevraagd', aantal: rijen.filter(({ zorgadvies }) => zorgadvies.some(inMaand)).length },
      { naam: 'Open aan het einde van de maand', aantal: open.length },
    ],
    verdelingen: [
      { titel: 'Nieuwe signalen per vorm', tellingen: count(echt, vormOf, namen.vorm) },
      { titel: 'Nieuwe signalen per sector', tellingen: count(echt, sectorOf, sectornamen) },
      { titel: 'Nieuwe signalen per afdeling', tellingen: count(echt, afdelingOf, namen.afdeling) },
      { titel: 'Afgeronde signalen per uitkomst', tellingen: count(dicht, uitkomstOf, uitkomstnamen) },
    ].filter(({ tellingen }) => tellingen.length > 0),
    stappen: measureStappen(
      rijen.filter(({ uitkomst }) => uitkomst !== 'ruis'),
      inMaand,
    ),
    kruisingen: [
      cross('Nieuwe signalen per afdeling en vorm', 'Afdeling', echt, afdelingOf, namen.afdeling, vormOf, namen.vorm),
      cross('Nieuwe signalen per sector en vorm', 'Sector', echt, sectorOf, sectornamen, vormOf, namen.vorm),
      cross('Afgeronde signalen per uitkomst en vorm', 'Uitkomst', dicht, uitkomstOf, uitkomstnamen, vormOf, namen.vorm),
    ].filter((kruising) => kruising !== null),
  }

  function afdelingOf({ afdeling }: Maandrij): string {
    return afdeling !== null && namen.afdeling.includes(afdeling) ? afdeling : ONBEKEND
  }
}

/** Each signaal counts once, so that rows and columns add up. */
const vormOf = ({ vormen }: Maandrij) => nameOne(vormen, VORMEN, VORM_NAMEN, MEER_VORMEN)
const sectorOf = ({ sectoren }: Maandrij) => nameOne(sectoren, SECTOREN, SECTOR_NAMEN, MEER_SECTOREN)
const uitkomstOf = ({ uitkomst }: Maandrij) => (uitkomst === null ? ONBEKEND : UITKOMST_NAMEN[uitkomst])

function nameOne<Code extends string>(codes: readonly Code[], bekend: readonly Code[], namen: Record<Code, string>, meer: string): string {
  const genoemd = bekend.filter((code) => codes.includes(code))
  return genoemd.length > 1 ? meer : genoemd[0] === undefined ? ONBEKEND : namen[genoemd[0]]
}

/** By name, in the order of the names; what does not occur is left out. */
function count(rijen: readonly Maandrij[], by: (rij: Maandrij) => string, namen: readonly string[]): Telling[] {
  const groepen = Map.groupBy(rijen, by)
  return [...new Set(namen)].flatMap((naam) => (groepen.has(naam) ? [{ naam, aantal: groepen.get(naam)?.length ?? 0 }] : []))
}

function cross(
  titel: string,
  rijnaam: string,
  rijen: readonly Maandrij[],
  rowOf: (rij: Maandrij) => string,
  rownamen: readonly string[],
  columnOf: (rij: Maandrij) => string,
  columnnamen: readonly string[],
): Kruising | null {
  const rows = count(rijen, rowOf, rownamen)
  const columns = count(rijen, columnOf, columnnamen)
  if (rows.length === 0) return null
  const shown = hideSmall(
    rows.map(({ naam }) => columns.map((kolom) => rijen.filter((rij) => rowOf(rij) === naam && columnOf(rij) === kolom.naam).length)),
  )
  return {
    titel,
    rijnaam,
    kolommen: columns.map(({ naam }) => naam),
    rijen: shown && rows.map(({ naam }, index) => ({ naam, aantallen: shown[index] ?? [] })),
  }
}

/** How long signalen stood at each step, of those that left it this month. */
function measureStappen(rijen: readonly Maandrij[], inMaand: (moment: Date) => boolean): Maandcijfers['stappen'] {
  const duur = rijen.flatMap(({ standen }) =>
    standen.slice(0, -1).flatMap(({ status, sinds }, index) => {
      const tot = standen[index + 1]?.sinds
      return tot && inMaand(tot) ? [{ status, days: (tot.getTime() - sinds.getTime()) / DAY_MS }] : []
    }),
  )
  const perStatus = Map.groupBy(duur, ({ status }) => status)
  return STATUSSEN.flatMap((status) => {
    const days = perStatus.get(status)?.map((stay) => stay.days) ?? []
    if (days.length === 0 || status === 'afgerond' || status === 'vernietigd') return []
    return [{ naam: STATUS_NAMEN[status], aantal: days.length, dagen: Math.round(median(days) * 10) / 10 }]
  })
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}
