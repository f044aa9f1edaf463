// Why was a command not carried out? One sentence or two per code of packages/signaal, in plain words, for whoever sent it. The
// line that would do stands beside it; which letter shows both is not said here.
import type { Status, Statusbezwaar } from '@meldpunt/signaal/status'
import type { Weigering } from '@meldpunt/signaal/weigering'
import { BRON_NAMEN, joinNames, nameOf, ROL_NAMEN, STATUS_NAMEN } from './benamingen.ts'
import { formatPoint } from './datum.ts'
import { nameVeld } from './foutzinnen.ts'

/** What is wrong with a mail of commands besides its lines: it came with a code. */
export type Codebezwaar = { code: 'code_vervallen' | 'code_niet_alleen' }

const AANWEZIG_MAX = 10

/** A sentence for a refused command; never empty, begins with a word. */
export function explainWeigering(weigering: Weigering | Codebezwaar): string {
  switch (weigering.code) {
    case 'rol':
      return `Deze opdracht kan alleen komen van: ${joinNames(weigering.nodig.map((rol) => ROL_NAMEN[rol]))}.`
    case 'eigen_bron':
      return weigering.eigen.length === 0
        ? 'U kunt hier geen bevinding vastleggen.'
        : `U kunt alleen een bevinding vastleggen van uzelf: ${joinNames(weigering.eigen.map((bron) => nameOf(BRON_NAMEN, bron)))}.`
    case 'niet_bevoegd':
      return 'Niet iedereen mag een persoon opzoeken. U staat niet op de lijst van wie dat mag.'
    case 'geen_signaal':
      return 'Deze mail hoort bij geen signaal dat wij voor u kunnen openen. Antwoord op een brief van ons over dat signaal.'
    case 'geen_mail':
      return 'Hier wacht geen mail op uw oordeel.'
    case 'past_niet':
      return explainPastNiet(weigering.waarom, weigering.status)
    case 'status':
      return explainStatus(weigering.waarom, weigering.status)
    case 'bron_niet_ingesteld':
      return `Deze bron is niet aangesloten: ${joinNames(weigering.bronnen.map((bron) => nameOf(BRON_NAMEN, bron)))}.`
    case 'partner_niet_ingesteld':
      return `Wij hebben geen adres van: ${joinNames(weigering.partners.map((partner) => nameOf(BRON_NAMEN, partner)))}. Vraag de beheerder om het toe te voegen.`
    case 'rol_onbezet':
      return `Niemand heeft nu deze rol: ${ROL_NAMEN[weigering.rol]}.`
    case 'adres_zonder_rol':
      return `Wie dit adres heeft, kan geen signaal behandelen: ${weigering.adres}.`
    case 'melder_onbereikbaar':
      return 'Wij kunnen de melder niet mailen. Wij kennen geen adres, of onze mails komen daar niet aan.'
    case 'zorg_ontbreekt':
      return 'De zorgcoördinator is nog niet bereikt. Spreek haar eerst, of schrijf waarom dat niet nodig is.'
    case 'terugkoppeling_ontbreekt':
      return 'De melder weet nog niet wat er met de melding is gebeurd, en wij kunnen hem of haar niet mailen. Schrijf hoe u de melder hebt ingelicht.'
    case 'advies_ontbreekt':
      return 'Er is nog geen advies van het RIEC vastgelegd. Vraag dat eerst, of schrijf waarom u zonder advies indient.'
    case 'signaal_onbekend':
      return `Er is geen signaal met nummer ${weigering.kenmerk}.`
    case 'zichzelf':
      return `Het nummer ${weigering.kenmerk} is dit signaal zelf.`
    case 'ander_signaal':
      return `Het signaal ${weigering.kenmerk} is ${STATUS_NAMEN[weigering.status]}.${
        weigering.naar === null ? '' : ` Het gaat verder onder nummer ${weigering.naar}.`
      }`
    case 'waarde_onbekend':
      return `Onder ${nameVeld(weigering.veld)} staat dit niet. ${showAanwezig(weigering.aanwezig)}`
    case 'waarde_dubbelzinnig':
      return `Onder ${nameVeld(weigering.veld)} past dit op meer dan één waarde. ${showAanwezig(weigering.aanwezig)}`
    case 'hold':
      return 'Dit signaal mag nu niet worden vernietigd: het RIEC of het OCO heeft het nog nodig. Weet u tot wanneer? Stel de vernietiging dan uit.'
    case 'uitstel_te_vroeg':
      return `Kies een dag die later is dan ${formatPoint(weigering.tot)}.`
    case 'vernietiging_loopt':
      return 'De vernietiging is al bevestigd en loopt. Dit kan niet meer.'
    case 'vernietiging_al_gevraagd':
      return `De vernietiging is al gevraagd. Wij wachten op een bevestiging van ${weigering.bevestiger}.`
    case 'code_ongeldig':
      return 'Deze code klopt niet, is al gebruikt of is te oud. Stuur de opdracht opnieuw als die nog nodig is.'
    case 'code_van_zelf':
      return 'U vroeg hier zelf om. Een tweede persoon moet bevestigen.'
    case 'code_te_vroeg':
      return `Deze code werkt pas vanaf ${formatPoint(weigering.vanaf)}. Stuur hem dan opnieuw.`
    case 'code_vervallen':
      return 'Het signaal is veranderd nadat wij u de code stuurden. Daarom geldt de code niet meer. Stuur de opdrachten opnieuw als ze nog nodig zijn.'
    case 'code_niet_alleen':
      return 'Stuur de code in een mail zonder andere opdrachten. De code is niet gebruikt.'
    default:
      return weigering satisfies never
  }
}

function explainPastNiet(waarom: Extract<Weigering, { code: 'past_niet' }>['waarom'], status: Status): string {
  switch (waarom) {
    case 'vernietigd':
      return 'Dit signaal is vernietigd.'
    case 'afgerond':
      return 'Dit kan niet meer: het signaal is afgerond. U kunt het weer openen.'
    case 'nog_open':
      return `Dit kan pas als het signaal is afgerond. De status is nu: ${STATUS_NAMEN[status]}.`
    case 'niet_bij_oco':
      return `Het signaal is niet bij het OCO. De status is nu: ${STATUS_NAMEN[status]}.`
    case 'al_bij_oco':
      return 'Het signaal is al bij het OCO.'
    case 'al_signaal':
      return 'Deze mail is al een signaal.'
    default:
      return waarom satisfies never
  }
}

function explainStatus(waarom: Statusbezwaar['waarom'], status: Status): string {
  switch (waarom) {
    case 'alleen_vooruit':
      return `De status kan alleen vooruit. De status is nu: ${STATUS_NAMEN[status]}.`
    case 'reden_nodig':
      return 'U slaat een stap over. Schrijf erbij waarom.'
    case 'andere_opdracht':
      return 'Voor deze status is er een eigen opdracht.'
    case 'bij_oco':
      return 'Het signaal is bij het OCO. Leg eerst vast wat het OCO besloot.'
    default:
      return waarom satisfies never
  }
}

function showAanwezig(aanwezig: readonly string[]): string {
  if (aanwezig.length === 0) return 'Daar staat nu niets.'
  const meer = aanwezig.length > AANWEZIG_MAX ? ` en nog ${aanwezig.length - AANWEZIG_MAX}` : ''
  return `Daar staat nu: ${aanwezig.slice(0, AANWEZIG_MAX).join('; ')}${meer}.`
}
