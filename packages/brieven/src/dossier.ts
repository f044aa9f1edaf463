// To the officer, when the sources that run by themselves are done and again when something late matters: where the signaal
// stands, what each source said, which other signalen share something with it, and what happened when.
import type { Lezing } from '@meldpunt/signaal/lezing'
import type { Status } from '@meldpunt/signaal/status'
import { BRON_NAMEN, capitalise, joinNames, nameOf, STATUS_NAMEN, TREFWOORD_NAMEN } from './benamingen.ts'
import { alinea, type Blok, type Brief, feiten, kop, lijst, type Signaalhoofd, tabel, type Tekst, writeBrief } from './brief.ts'
import { formatMoment } from './datum.ts'
import { showKnoppen } from './knoppen.ts'
import { hasLinks } from './neutralise.ts'
import { showSamenvatting } from './nieuw-signaal.ts'
import { UITLEG_LINKS } from './vaste-zinnen.ts'

/** What one source answered to one question. */
export interface Bronbevinding {
  /** Code of the source or partner. */
  bron: string
  /** What was asked about: an address, a plate, a number. */
  over: string
  op: Date
  uitkomst: 'gevonden' | 'niets' | 'mislukt' | 'wacht' | 'niet_ingesteld'
  /** What it said, a line each. */
  regels: readonly string[]
}

/** Another signaal of this meldpunt that names the same thing. */
export interface Verwant {
  kenmerk: string
  status: Status
  /** Kinds of entity both name, such as `kenteken`; never the entity itself. */
  deelt: readonly string[]
}

const GEBEURTENIS_NAMEN: Readonly<Record<string, string>> = {
  ontvangen: 'melding ontvangen',
  bevestigd: 'ontvangst bevestigd aan de melder',
  spoed: 'behandeld als spoed',
  geenspoed: 'spoed eraf gehaald',
  in_verrijking: 'verrijking begonnen',
  verrijkt: 'verrijking klaar',
  zorg: 'zorgcoördinator bericht',
  zorg_antwoord: 'zorgcoördinator reageerde',
  aanvulling: 'aanvulling ontvangen',
  vraag: 'vraag gesteld aan de melder',
  consult: 'partner gevraagd',
  consultantwoord: 'partner antwoordde',
  lokaal_overleg: 'op de agenda van een overleg',
  riec_advies: 'advies gevraagd aan het RIEC',
  oco: 'ingediend bij het OCO',
  afgerond: 'afgerond',
  heropend: 'weer geopend',
  terugkoppeling: 'teruggekoppeld aan de melder',
}

const UITKOMST_NAMEN: Record<Bronbevinding['uitkomst'], string> = {
  gevonden: '',
  niets: 'niets bekend',
  mislukt: 'Deze bron gaf geen antwoord. Wij proberen het niet meer vanzelf.',
  wacht: 'Wij wachten nog op antwoord.',
  niet_ingesteld: 'Deze bron is niet aangesloten.',
}

export interface Dossier extends Signaalhoofd {
  status: Status
  spoed: boolean
  /** Sent again because something came in late. */
  bijgewerkt: boolean
  lezing: Lezing | null
  bevindingen: readonly Bronbevinding[]
  verwant: readonly Verwant[]
  /** Oldest first; `wat` is a code of the logboek. */
  tijden: readonly { op: Date; wat: string }[]
}

/** Class `vol`. */
export function dossier(gegevens: Dossier): Brief {
  const { kenmerk, status, spoed, bijgewerkt, lezing, bevindingen, verwant, tijden } = gegevens
  return writeBrief('dossier', gegevens, `Dossier ${kenmerk}`, [
    alinea(
      bijgewerkt
        ? 'Er is iets nieuws binnengekomen. Dit is wat wij nu weten.'
        : 'Wij hebben in de bronnen gezocht. Dit is wat wij nu weten.',
    ),
    feiten([['Status', STATUS_NAMEN[status]], spoed ? ['Spoed', 'ja, behandeld als spoed'] : null]),
    // What they share is said below, with their kenmerken.
    ...showBevindingen(bevindingen.filter(({ bron }) => bron !== 'eerdere_signalen' || verwant.length === 0)),
    ...showVerwant(verwant),
    ...showSamenvatting(lezing),
    kop('Wat er gebeurde'),
    tabel(
      'Van oud naar nieuw',
      ['Wanneer', 'Wat'],
      tijden.map(({ op, wat }) => [formatMoment(op), nameOf(GEBEURTENIS_NAMEN, wat)]),
    ),
    ...showKnoppen(
      status,
      verwant.slice(0, 5).map((ander) => ({ woorden: `Koppelen aan ${ander.kenmerk}`, opdracht: `#koppel ${ander.kenmerk}` })),
    ),
  ])
}

/** Each finding under its source; who reads it later sees when it was asked. */
function showBevindingen(bevindingen: readonly Bronbevinding[]): Blok[] {
  if (bevindingen.length === 0) return [kop('Wat de bronnen zeggen'), alinea('Er was niets om op te zoeken.')]
  const bronnen = Map.groupBy(bevindingen, ({ bron }) => bron)
  return [
    kop('Wat de bronnen zeggen'),
    ...[...bronnen].flatMap(([bron, antwoorden]) => [kop(capitalise(nameOf(BRON_NAMEN, bron)), 3), lijst(antwoorden.map(showBevinding))]),
    ...(bevindingen.some(({ regels }) => regels.some(hasLinks)) ? [alinea(UITLEG_LINKS)] : []),
  ]
}

function showBevinding({ over, op, uitkomst, regels }: Bronbevinding): Tekst {
  const gezegd = uitkomst === 'gevonden' ? regels.join('\n') : UITKOMST_NAMEN[uitkomst]
  return [{ nadruk: over }, ` (${formatMoment(op)})\n`, gezegd]
}

function showVerwant(verwant: readonly Verwant[]): Blok[] {
  if (verwant.length === 0) return []
  return [
    kop('Eerdere signalen'),
    alinea('Deze signalen noemen iets dat ook in dit signaal staat. Dat kan toeval zijn.'),
    lijst(
      verwant.map(
        ({ kenmerk, status, deelt }) =>
          `${kenmerk} (${STATUS_NAMEN[status]}): noemt ook: ${joinNames(deelt.map((soort) => nameOf(TREFWOORD_NAMEN, soort)))}`,
      ),
    ),
  ]
}
