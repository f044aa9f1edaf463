// What came of a command? A sentence per gevolg of packages/signaal, for whoever sent it: what was written down, who gets a
// letter. Repeats no word of the command itself.
import type { Gevolg } from '@meldpunt/signaal/gevolg'
import { BRON_NAMEN, nameOf, OVERLEG_NAMEN, STATUS_NAMEN, UITKOMST_NAMEN } from './benamingen.ts'
import { formatPoint } from './datum.ts'

/** What a proof or a carried-out command brings about, as sentences; '' when the route needs no word on it. */
export function explainGevolgen(gevolgen: readonly Gevolg[]): string {
  if (gevolgen.length === 0) return 'Dit was al zo. Er is niets veranderd.'
  return [...new Set(gevolgen.map(explainGevolg))].filter((zin) => zin !== '').join(' ')
}

/** A sentence for one gevolg; '' where another gevolg of the same command says it. Begins with a word. */
export function explainGevolg(gevolg: Gevolg): string {
  switch (gevolg.soort) {
    case 'status':
      return `Nieuwe status: ${STATUS_NAMEN[gevolg.naar]}.`
    case 'spoed':
      return gevolg.aan ? 'Behandeld als spoed.' : 'De spoed is eraf.'
    case 'correctie':
      return 'De samenvatting is aangepast.'
    case 'melder':
      return `Melder is nu ${gevolg.melder.adres}.`
    case 'notitie':
      return 'Vastgelegd bij het signaal.'
    case 'actie':
      return gevolg.datum === null ? 'De actie is vastgelegd.' : `De actie is vastgelegd voor ${formatPoint(gevolg.datum)}.`
    case 'bronvraag':
      return gevolg.vraag.soort === 'brp' || gevolg.vraag.soort === 'naam'
        ? 'De vraag en de grond zijn vastgelegd. De informatiecoördinator krijgt het verzoek.'
        : 'Wij zoeken in de bronnen.'
    case 'bevinding':
      return `De bevinding is vastgelegd (${nameOf(BRON_NAMEN, gevolg.bron)}).`
    case 'zorg':
      return gevolg.stand === 'nvt'
        ? 'Vastgelegd waarom de zorgcoördinator niet nodig is.'
        : 'Vastgelegd dat de zorgcoördinator is gesproken.'
    case 'overleg':
      return `Staat op de agenda van ${nameOf(OVERLEG_NAMEN, gevolg.overleg)}, ${formatPoint(gevolg.tijd === null ? gevolg.datum : `${gevolg.datum}T${gevolg.tijd}`)}.`
    case 'overlegafzegging':
      return `Staat niet meer op de agenda van ${nameOf(OVERLEG_NAMEN, gevolg.overleg)}, ${formatPoint(gevolg.datum)}. De deelnemers krijgen bericht.`
    case 'overleguitkomst':
      return 'De uitkomst van het overleg is vastgelegd.'
    case 'oco':
      return `Vastgelegd bij het OCO: ${gevolg.stand}.`
    case 'hold':
      return gevolg.aan ? 'Zolang dit loopt, wordt het signaal niet vernietigd.' : ''
    case 'afronding':
      return `Afgerond: ${UITKOMST_NAMEN[gevolg.uitkomst]}.`
    case 'heropening':
      return 'Het signaal is weer open.'
    case 'terugkoppeling':
      return gevolg.stand === 'gedaan'
        ? 'Vastgelegd dat de melder is ingelicht.'
        : gevolg.stand === 'in_rij'
          ? 'De melder krijgt bericht.'
          : ''
    case 'relatie':
      return `Gekoppeld aan ${gevolg.kenmerk}.`
    case 'samenvoeging':
      return `Dit signaal gaat verder onder nummer ${gevolg.doel}.`
    case 'toewijzing':
      return 'Het signaal is overgedragen.'
    case 'bewaartermijn':
      return gevolg.vanaf === null ? 'De bewaartermijn loopt niet meer.' : 'De bewaartermijn loopt vanaf nu.'
    case 'uitstel':
      return `De vernietiging is uitgesteld tot ${formatPoint(gevolg.datum)}.`
    case 'vernietiging':
      return explainVernietiging(gevolg)
    case 'brief':
      return explainBrief(gevolg)
    case 'formulier':
      return 'Het ingevulde formulier komt in een eigen mail.'
    case 'herinnering':
      return `U krijgt een herinnering op ${formatPoint(gevolg.datum)}.`
    case 'afwezigheid':
      return gevolg.van === gevolg.tot
        ? `Wij weten dat u er niet bent op ${formatPoint(gevolg.van)}.`
        : `Wij weten dat u er niet bent van ${formatPoint(gevolg.van)} tot en met ${formatPoint(gevolg.tot)}.`
    case 'overzicht':
    case 'hulp':
      return ''
    case 'mail':
      return explainMail(gevolg)
    case 'wis_zonder_signaal':
      return 'Wij wissen de mails zonder signaal die wij niet langer mogen bewaren.'
    default:
      return gevolg satisfies never
  }
}

function explainVernietiging(gevolg: Extract<Gevolg, { soort: 'vernietiging' }>): string {
  if (gevolg.stand === 'ingetrokken') return 'Het verzoek om te vernietigen geldt niet meer.'
  if (gevolg.stand === 'bevestigd') return 'De vernietiging is bevestigd en begint.'
  return gevolg.werktVanaf === null
    ? `Er is nog niets vernietigd. De code voor de bevestiging gaat naar ${gevolg.bevestiger}.`
    : `Er is nog niets vernietigd. U krijgt zelf de code. Die werkt vanaf ${formatPoint(gevolg.werktVanaf)}.`
}

function explainBrief(brief: Extract<Gevolg, { soort: 'brief' }>): string {
  switch (brief.brief) {
    case 'ontvangstbevestiging':
      return 'De melder krijgt een ontvangstbevestiging.'
    case 'vraag_aan_melder':
      return `De vraag gaat naar ${brief.aan}.`
    case 'consult':
      return `De vraag gaat naar: ${nameOf(BRON_NAMEN, brief.partner)}.`
    case 'zorg':
      return brief.vraag === null ? 'De zorgcoördinator krijgt bericht.' : 'De vraag gaat naar de zorgcoördinator.'
    case 'riec_advies':
      return 'Het RIEC krijgt het verzoek om advies.'
    case 'terugkoppeling':
      return `De terugkoppeling gaat naar ${brief.aan}.`
    case 'spoedalarm':
      return 'De aandachtsfunctionaris en de zorgcoördinator zijn gewaarschuwd.'
    case 'uitnodiging':
      return 'De deelnemers krijgen een uitnodiging.'
    case 'dossier':
      return `Het dossier gaat naar ${'adres' in brief.aan ? brief.aan.adres : `de rol ${brief.aan.rol}`}.`
    case 'herinnering':
    case 'nieuwe_aanvulling':
      return 'De aandachtsfunctionaris krijgt bericht.'
    default:
      return brief satisfies never
  }
}

function explainMail(gevolg: Extract<Gevolg, { soort: 'mail' }>): string {
  if (gevolg.naar === 'aanvulling') return `De mail hoort nu bij ${gevolg.kenmerk}.`
  return gevolg.naar === 'ruis'
    ? 'De mail is geen melding en gaat naar de map voor ruis.'
    : 'De mail wordt een nieuw signaal. Daarover krijgt u een eigen mail.'
}
