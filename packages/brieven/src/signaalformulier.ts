// The signal form of the RIEC (Stap 5a), filled in with what is known: thirteen parts, as the RIEC asks about subjects, objects and
// locations. A person reads it and submits it; there is no other way in. The melder is not named, a burgerservicenummer and what the
// BRP said are left out: they need a ground of their own. What is not known says so.
import { foldTight } from '@meldpunt/signaal/fold'
import type { Gevolg } from '@meldpunt/signaal/gevolg'
import type { Gelezen, Lezing } from '@meldpunt/signaal/lezing'
import type { Rol } from '@meldpunt/signaal/rol'
import type { Signaal } from '@meldpunt/signaal/signaal'
import {
  ACTIE_NAMEN,
  BRON_NAMEN,
  capitalise,
  INDICATOR_NAMEN,
  nameOf,
  OVERLEG_NAMEN,
  ROL_BETROKKENE_NAMEN,
  ROL_NAMEN,
  STATUS_NAMEN,
} from './benamingen.ts'
import { alinea, feiten, type Huisstijl, kop, type Stuk, tabel, type Tekst } from './brief.ts'
import { formatDag, formatMoment, formatPoint } from './datum.ts'
import type { Document, Documentblok } from './document.ts'
import type { Bronbevinding } from './dossier.ts'
import { describeBron, formatLocatie, summariseLezing, VELD_NAMEN, type Veld } from './samenvatting.ts'

export interface Signaalformulier {
  signaal: Signaal
  /** What was decided, oldest first. */
  geschiedenis: readonly { at: Date; gevolg: Gevolg }[]
  bevindingen: readonly Bronbevinding[]
  /** Own words of the mails, oldest first. */
  meldteksten: readonly { ontvangen: Date; tekst: string }[]
  /** Who asked for it, and so fills it in further. */
  aanvrager: { adres: string; rol: Rol }
  nu: Date
}

const ONBEKEND = 'niet bekend'
const ZELF = 'Vul dit zelf in.'
/** A form of more rows is read by nobody, and what is whole stands in the dossier. */
const RIJEN_MAX = 60
const MELDTEKST_TEKENS_MAX = 20_000
const VINDPLAATSEN_MAX = 3

/** The form as a document. Pure: the same signaal at the same moment gives the same form. */
export function writeSignaalformulier(gegevens: Signaalformulier, huisstijl: Huisstijl): Document {
  const { signaal, geschiedenis, bevindingen, meldteksten, aanvrager, nu } = gegevens
  const { kenmerk, lezing } = signaal
  return {
    titel: `Signaalformulier RIEC, ${kenmerk}`,
    voet: `${huisstijl.naam}, ${kenmerk}`,
    gemaakt: nu,
    blokken: [
      alinea(
        'Dit formulier is ingevuld met wat wij nu weten. Tussen « en » staan de woorden uit de melding. Kijk alles na voordat u het indient.',
      ),
      kop('1. Indiener'),
      feiten([
        ['Organisatie', [{ letterlijk: huisstijl.handtekening }]],
        ['Functionaris', [{ letterlijk: aanvrager.adres }, ` (${ROL_NAMEN[aanvrager.rol]})`]],
        ['Contact', [{ letterlijk: huisstijl.telefoon }, ', ', { letterlijk: huisstijl.adres }]],
        ['Datum', formatDag(nu)],
        ['Kenmerk', kenmerk],
      ]),
      kop('2. Soort signaal'),
      feiten([
        ['Thema', 'mensenhandel (vermoeden)'],
        ...answer(lezing, ['vormen', 'sectoren']),
        ['Stand bij de gemeente', STATUS_NAMEN[signaal.status]],
      ]),
      kop('3. Omschrijving'),
      ...showMeldteksten(meldteksten),
      feiten([
        ...answer(lezing, ['wanneer', 'waar', 'aantalSlachtoffers', 'minderjarig']),
        ['Waarom het mensenhandel kan zijn', lezing && lezing.indicatoren.length > 0 ? 'zie deel 7' : ONBEKEND],
      ]),
      kop('4. Subjecten: personen'),
      grid(
        'Personen die in de melding staan. Hun rol is een vermoeden.',
        ['Naam', 'Rol', 'Geboortedatum', 'Adres', 'Woorden uit de melding'],
        (lezing?.personen ?? []).map((persoon) => [
          persoon.waarde.naam,
          ROL_BETROKKENE_NAMEN[persoon.waarde.rol],
          persoon.waarde.geboortedatum === null ? ONBEKEND : formatPoint(persoon.waarde.geboortedatum),
          ONBEKEND,
          woorden(persoon),
        ]),
      ),
      kop('5. Objecten: bedrijven, voertuigen en nummers'),
      grid('Objecten die in de melding staan.', ['Soort', 'Object', 'Woorden uit de melding'], lezing ? listObjecten(lezing) : []),
      kop('6. Locaties'),
      grid(
        'Plaatsen die in de melding staan, met wat de registratie van gebouwen (BAG) ervan zegt.',
        ['Adres', 'Gebouw (BAG)', 'Woorden uit de melding'],
        (lezing?.waar ?? []).map((plaats) => {
          const adres = formatLocatie(plaats.waarde)
          return [adres === '' ? ONBEKEND : adres, findGebouw(adres, bevindingen), woorden(plaats)]
        }),
      ),
      kop('7. Aanwijzingen'),
      grid(
        'Waarom het mensenhandel kan zijn, met de woorden waar dat van komt.',
        ['Aanwijzing', 'Woorden uit de melding'],
        (lezing?.indicatoren ?? []).map((indicator) => [capitalise(nameOf(INDICATOR_NAMEN, indicator.waarde)), woorden(indicator)]),
      ),
      kop('8. Bron'),
      feiten([
        ['Melder', signaal.melders[0]?.vertrouwd ? 'medewerker van de gemeente' : 'niet bevestigd wie de melder is'],
        ['Zelf gezien of gehoord van een ander', ONBEKEND],
      ]),
      kop('9. Wat al bekend is'),
      grid('Wat bronnen en partners zeiden.', ['Bron', 'Gevraagd over', 'Wanneer', 'Antwoord'], listBekend(bevindingen, geschiedenis)),
      kop('10. Ondernomen acties en betrokken partners'),
      grid('Van oud naar nieuw.', ['Wanneer', 'Wat', 'Toelichting'], listActies(geschiedenis)),
      kop('11. Gewenste vervolgstap'),
      feiten([
        ['Vervolgstap', ZELF],
        ['Spoed', signaal.spoed ? `ja, sinds ${formatMoment(new Date(signaal.spoed.sinds))}` : ONBEKEND],
        [
          'Vermoedelijk slachtoffer in beeld',
          lezing?.personen.some(({ waarde }) => waarde.rol === 'slachtoffer') ? 'ja, zie deel 4' : ONBEKEND,
        ],
        ['Zorg', ZORG[signaal.zorg]],
      ]),
      kop('12. Melder afgeschermd'),
      alinea('Ja. De melder staat niet met naam in dit formulier.'),
      kop('13. Akkoord van de aandachtsfunctionaris'),
      feiten([
        ['Naam', ZELF],
        ['Datum', ZELF],
      ]),
    ],
  }
}

const ZORG: Record<Signaal['zorg'], string> = {
  open: 'de zorgcoördinator is nog niet bereikt',
  benaderd: 'de zorgcoördinator weet van het signaal',
  nvt: 'volgens de aandachtsfunctionaris is de zorgcoördinator hier niet nodig',
}

/** These fields with their words; each that holds nothing says so. */
function answer(lezing: Lezing | null, velden: readonly Veld[]): [naam: string, waarde: Tekst][] {
  return velden.map((veld) => (lezing && summariseLezing(lezing, [veld], true)[0]) ?? [VELD_NAMEN[veld], ONBEKEND])
}

/** A table, or the line that there is nothing: an empty one tells a screen reader nothing. */
function grid(bijschrift: string, kolommen: readonly string[], rijen: readonly (readonly Tekst[])[]): Documentblok {
  if (rijen.length === 0) return alinea(`${capitalise(ONBEKEND)}.`)
  const meer = rijen.length > RIJEN_MAX ? ` Dit zijn de eerste ${RIJEN_MAX}. De andere staan in het dossier.` : ''
  return tabel(`${bijschrift}${meer}`, kolommen, rijen.slice(0, RIJEN_MAX))
}

/** The literal words that a value rests on, and where they stand when that is not the mail itself. */
function woorden({ vindplaatsen }: Gelezen<unknown>): Stuk[] {
  return vindplaatsen
    .slice(0, VINDPLAATSEN_MAX)
    .flatMap(({ tekst, bron }, index): Stuk[] => [...(index === 0 ? [] : ['\n']), { woorden: tekst }, describeBron(bron)])
}

function showMeldteksten(meldteksten: Signaalformulier['meldteksten']): Documentblok[] {
  const delen = meldteksten.filter(({ tekst }) => tekst.trim() !== '')
  if (delen.length === 0) return [alinea('De woorden van de melder staan in de mail zelf. ', ZELF)]
  return delen.flatMap(({ ontvangen, tekst }) => [
    kop(`Woorden uit de mail van ${formatMoment(ontvangen)}`, 3),
    alinea(
      { letterlijk: tekst.slice(0, MELDTEKST_TEKENS_MAX) },
      tekst.length > MELDTEKST_TEKENS_MAX ? '\nDe tekst is hier afgebroken. De hele tekst staat in de mail.' : '',
    ),
  ])
}

function listObjecten(lezing: Lezing): Tekst[][] {
  const list = (soort: string, waarden: readonly Gelezen<string>[]) => waarden.map((waarde) => [soort, waarde.waarde, woorden(waarde)])
  return [
    ...lezing.organisaties.map((organisatie) => [
      'Bedrijf of organisatie',
      `${organisatie.waarde.naam}, KVK-nummer ${organisatie.waarde.kvk ?? ONBEKEND}`,
      woorden(organisatie),
    ]),
    ...list('KVK-nummer', lezing.kvks),
    ...list('Kenteken', lezing.kentekens),
    ...list('Telefoonnummer', lezing.telefoons),
    ...list('Bankrekening', lezing.ibans),
    ...list('Mailadres', lezing.emails),
    ...list('Website', lezing.urls),
  ]
}

/** What the BAG said of an address; both are compared without blanks and signs. */
function findGebouw(adres: string, bevindingen: readonly Bronbevinding[]): string {
  const straat = foldTight(adres.split(',')[0] ?? '')
  const gevonden = bevindingen.filter(
    ({ bron, uitkomst, over }) => bron === 'bag' && uitkomst === 'gevonden' && straat !== '' && foldTight(over).startsWith(straat),
  )
  return gevonden.flatMap(({ regels }) => regels).join('\n') || ONBEKEND
}

/** What the BRP said stays out: handing it on needs a ground of its own. */
const BRP = 'Er is een antwoord. Dat mogen wij niet zomaar doorgeven.'

function listBekend(bevindingen: readonly Bronbevinding[], geschiedenis: Signaalformulier['geschiedenis']): Tekst[][] {
  return [
    ...bevindingen
      .filter(({ uitkomst }) => uitkomst === 'gevonden' || uitkomst === 'niets')
      .map(({ bron, over, op, uitkomst, regels }) => ({ bron, over, op, tekst: uitkomst === 'niets' ? null : regels.join('\n') })),
    ...geschiedenis.flatMap(({ at, gevolg }) =>
      gevolg.soort === 'bevinding' ? [{ bron: gevolg.bron, over: 'het signaal', op: at, tekst: gevolg.tekst }] : [],
    ),
  ]
    .toSorted((a, b) => a.op.getTime() - b.op.getTime())
    .map(({ bron, over, op, tekst }) => [
      capitalise(nameOf(BRON_NAMEN, bron)),
      over,
      formatDag(op),
      tekst === null ? 'Niets bekend.' : bron === 'brp' ? BRP : tekst,
    ])
}

function listActies(geschiedenis: Signaalformulier['geschiedenis']): Tekst[][] {
  return geschiedenis.flatMap(({ at, gevolg }): Tekst[][] => {
    switch (gevolg.soort) {
      case 'actie':
        return [
          [gevolg.datum === null ? formatDag(at) : formatPoint(gevolg.datum), capitalise(nameOf(ACTIE_NAMEN, gevolg.actie)), gevolg.tekst],
        ]
      case 'notitie':
        return [[formatDag(at), 'Notitie', gevolg.tekst]]
      case 'overleg':
        return [[formatPoint(gevolg.datum), capitalise(nameOf(OVERLEG_NAMEN, gevolg.overleg)), gevolg.tekst ?? 'Op de agenda gezet.']]
      case 'overlegafzegging':
        return [[formatPoint(gevolg.datum), capitalise(nameOf(OVERLEG_NAMEN, gevolg.overleg)), 'Van de agenda gehaald.']]
      case 'overleguitkomst':
        return [[formatDag(at), 'Uitkomst van een overleg', gevolg.tekst]]
      case 'zorg':
        return [[formatDag(at), 'Zorgcoördinator', gevolg.tekst ?? capitalise(`${ZORG[gevolg.stand]}.`)]]
      case 'oco':
        return [[formatDag(at), `OCO: ${gevolg.stand}`, gevolg.tekst ?? `${capitalise(ONBEKEND)}.`]]
      case 'brief':
        if (gevolg.brief === 'consult')
          return [[formatDag(at), `Gevraagd: ${nameOf(BRON_NAMEN, gevolg.partner)}`, gevolg.vraag ?? 'Of dit daar bekend is.']]
        return gevolg.brief === 'riec_advies' ? [[formatDag(at), 'Gevraagd: RIEC', gevolg.vraag ?? 'Om advies.']] : []
      default:
        return []
    }
  })
}
