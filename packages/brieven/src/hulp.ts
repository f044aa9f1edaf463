// Which commands are there, in the officer's words? For #help: only those that these roles may give and that fit this step, which
// packages/signaal knows; here it is only told how each is written and what it is for.
import type { Rol } from '@meldpunt/signaal/rol'
import { type Handeling, listHandelingen, type Status } from '@meldpunt/signaal/status'
import type { Tekst } from './brief.ts'

/** How each command is written, with what it does; some can be written in several ways. */
const UITLEG: Record<Handeling, readonly (readonly [opdracht: string, uitleg: string])[]> = {
  vraag: [['#vraag tekst', 'stel de melder een vraag; het antwoord komt bij het signaal']],
  spoed: [['#spoed reden', 'behandel dit als spoed']],
  geenspoed: [['#geenspoed reden', 'haal de spoed eraf']],
  vorm: [['#vorm vorm', 'verbeter de vorm van uitbuiting']],
  sector: [['#sector sector', 'verbeter de sector']],
  corrigeer: [['#corrigeer veld oud > nieuw', 'verbeter iets in de samenvatting']],
  schrap: [['#schrap veld waarde', 'haal iets uit de samenvatting']],
  voeg_toe: [['#voeg toe veld waarde', 'zet iets in de samenvatting']],
  melder: [['#melder adres', 'geef de juiste melder op']],
  hoort_bij: [['#hoort bij nummer', 'voeg deze mail bij een signaal']],
  nieuw: [['#nieuw', 'maak van deze mail een nieuw signaal']],
  ruis: [['#ruis', 'dit was geen melding']],
  notitie: [['#notitie tekst', 'maak een notitie; die ziet alleen wie mee behandelt']],
  actie: [['#actie soort datum tekst', 'leg een huisbezoek, controle of andere actie vast']],
  verrijk: [
    ['#verrijk bron', 'vraag een bron opnieuw, of alles'],
    ['#verrijk brp sleutel grond: tekst', 'zoek een persoon op; dat mag niet iedereen, en schrijf de reden erbij'],
  ],
  bevinding: [['#bevinding bron tekst', 'leg vast wat een bron zegt; schrijf geen als er niets bekend is']],
  consult: [['#consult partner vraag', 'vraag een partner of dit daar bekend is']],
  zorg: [
    ['#zorg tekst', 'leg vast dat de zorgcoördinator is gesproken'],
    ['#zorg vraag tekst', 'vraag de zorgcoördinator om advies'],
    ['#zorg nvt reden', 'leg vast waarom de zorgcoördinator niet nodig is'],
  ],
  overleg: [['#overleg soort datum', 'zet het signaal op de agenda: lokaal, basisteam, regiotafel of officieren']],
  uitkomst: [['#uitkomst tekst', 'leg vast wat het overleg opleverde']],
  riec: [['#riec tekst', 'vraag het RIEC om advies']],
  formulier: [['#formulier', 'krijg het ingevulde signaalformulier']],
  'oco ingediend': [['#oco ingediend', 'leg vast dat het signaal bij het OCO is ingediend']],
  'oco aangenomen': [['#oco aangenomen projectgroep', 'het OCO neemt het signaal aan']],
  'oco afgewezen': [['#oco afgewezen reden', 'het OCO wijst het signaal af']],
  koppel: [['#koppel nummer', 'leg een verband met een ander signaal']],
  samenvoegen: [['#samenvoegen nummer', 'voeg dit signaal bij een ander']],
  wijs_toe: [['#wijs toe adres', 'draag het signaal over']],
  status: [['#status status reden', 'zet de status verder']],
  afronden: [['#afronden uitkomst toelichting', 'sluit het signaal; de melder krijgt bericht']],
  terugkoppeling: [
    ['#terugkoppeling tekst', 'schrijf de melder nog iets'],
    ['#terugkoppeling gedaan tekst', 'leg vast dat u de melder op een andere manier hebt ingelicht'],
  ],
  heropen: [['#heropen reden', 'open het signaal weer']],
  uitstel: [['#uitstel datum reden', 'stel de vernietiging uit']],
  vernietig: [['#vernietig reden', 'vernietig het signaal; een tweede persoon bevestigt']],
  bevestig: [['#bevestig code', 'bevestig waar wij u een code voor stuurden']],
  herinner: [['#herinner datum tekst', 'krijg op die dag een herinnering']],
  afwezig: [['#afwezig datum – datum', 'meld dat u er niet bent']],
  overzicht: [['#overzicht', 'krijg een lijst van uw open signalen']],
  proef: [['#proef', 'zet dit op de eerste regel: u ziet dan wat er zou gebeuren, en er gebeurt niets']],
  help: [['#help', 'krijg deze lijst']],
}

/** In which order they are told: as they stand above, most used first within a step. */
const VOLGORDE = Object.keys(UITLEG) as Handeling[]

/** The commands for these roles at this status, each as `explanation: command`; the words come first, since no line begins with a command. */
export function explainOpdrachten(rollen: readonly Rol[], status: Status | null): Tekst[] {
  const mogelijk = new Set(listHandelingen(rollen, status))
  return VOLGORDE.filter((handeling) => mogelijk.has(handeling))
    .flatMap((handeling) => UITLEG[handeling])
    .map(([opdracht, uitleg]) => `${uitleg.charAt(0).toUpperCase()}${uitleg.slice(1)}: ${opdracht}`)
}
