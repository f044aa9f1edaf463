// Which commands are there, in the officer's words? For #help: only those that this role may give and that fit this step.
// Whether a command is allowed is decided in packages/signaal; this only tells.
import type { Rol } from '@meldpunt/signaal/rol'
import type { Status } from '@meldpunt/signaal/status'
import type { Tekst } from './brief.ts'

const OFFICIER: readonly Rol[] = ['aandachtsfunctionaris', 'plaatsvervanger']
const MET_IC: readonly Rol[] = [...OFFICIER, 'informatiecoordinator']
const MET_TEAM: readonly Rol[] = [...MET_IC, 'zorgcoordinator', 'team']
const OPEN: readonly Status[] = ['geregistreerd', 'in_verrijking', 'verrijkt', 'lokaal_overleg', 'riec_advies', 'oco']

interface Uitleg {
  opdracht: string
  uitleg: string
  wie: readonly Rol[]
  bij: readonly Status[]
}

const OPDRACHTEN: readonly Uitleg[] = [
  { opdracht: '#vraag tekst', uitleg: 'stel de melder een vraag; het antwoord komt bij het signaal', wie: OFFICIER, bij: OPEN },
  { opdracht: '#spoed reden', uitleg: 'behandel dit als spoed', wie: OFFICIER, bij: OPEN },
  { opdracht: '#geenspoed reden', uitleg: 'haal de spoed eraf', wie: OFFICIER, bij: OPEN },
  { opdracht: '#vorm vorm', uitleg: 'verbeter de vorm van uitbuiting', wie: MET_IC, bij: OPEN },
  { opdracht: '#sector sector', uitleg: 'verbeter de sector', wie: MET_IC, bij: OPEN },
  { opdracht: '#corrigeer veld oud > nieuw', uitleg: 'verbeter iets in de samenvatting', wie: MET_IC, bij: OPEN },
  { opdracht: '#schrap veld waarde', uitleg: 'haal iets uit de samenvatting', wie: MET_IC, bij: OPEN },
  { opdracht: '#voeg toe veld waarde', uitleg: 'zet iets in de samenvatting', wie: MET_IC, bij: OPEN },
  { opdracht: '#melder adres', uitleg: 'geef de juiste melder op', wie: OFFICIER, bij: OPEN },
  { opdracht: '#ruis', uitleg: 'dit was geen melding', wie: OFFICIER, bij: OPEN },
  { opdracht: '#notitie tekst', uitleg: 'maak een notitie; die ziet alleen wie mee behandelt', wie: MET_TEAM, bij: OPEN },
  { opdracht: '#actie soort datum tekst', uitleg: 'leg een huisbezoek, controle of andere actie vast', wie: MET_TEAM, bij: OPEN },
  { opdracht: '#verrijk bron', uitleg: 'raadpleeg bronnen opnieuw, of alles', wie: MET_IC, bij: OPEN },
  {
    opdracht: '#verrijk brp sleutel grond: tekst',
    uitleg: 'zoek een persoon op; alleen wie dat mag, en met de reden erbij',
    wie: MET_IC,
    bij: OPEN,
  },
  {
    opdracht: '#bevinding bron tekst',
    uitleg: 'leg vast wat een bron zegt; schrijf geen als er niets bekend is',
    wie: [...MET_TEAM, 'partner'],
    bij: OPEN,
  },
  { opdracht: '#consult partner vraag', uitleg: 'vraag een partner of dit daar bekend is', wie: MET_IC, bij: OPEN },
  { opdracht: '#zorg tekst', uitleg: 'leg vast dat de zorgcoördinator is gesproken', wie: OFFICIER, bij: OPEN },
  { opdracht: '#zorg vraag tekst', uitleg: 'vraag de zorgcoördinator om advies', wie: OFFICIER, bij: OPEN },
  { opdracht: '#zorg nvt reden', uitleg: 'leg vast waarom de zorgcoördinator niet nodig is', wie: OFFICIER, bij: OPEN },
  {
    opdracht: '#overleg soort datum',
    uitleg: 'zet het signaal op de agenda: lokaal, basisteam, regiotafel of officieren',
    wie: OFFICIER,
    bij: OPEN,
  },
  { opdracht: '#uitkomst tekst', uitleg: 'leg vast wat het overleg opleverde', wie: OFFICIER, bij: OPEN },
  { opdracht: '#riec tekst', uitleg: 'vraag het RIEC om advies', wie: OFFICIER, bij: OPEN },
  { opdracht: '#formulier', uitleg: 'krijg het ingevulde signaalformulier', wie: MET_IC, bij: OPEN },
  { opdracht: '#oco ingediend', uitleg: 'leg vast dat het signaal bij het OCO is ingediend', wie: MET_IC, bij: OPEN },
  { opdracht: '#oco aangenomen projectgroep', uitleg: 'het OCO neemt het signaal aan', wie: OFFICIER, bij: ['oco'] },
  { opdracht: '#oco afgewezen reden', uitleg: 'het OCO wijst het signaal af', wie: OFFICIER, bij: ['oco'] },
  { opdracht: '#koppel nummer', uitleg: 'leg een verband met een ander signaal', wie: MET_IC, bij: OPEN },
  { opdracht: '#samenvoegen nummer', uitleg: 'voeg dit signaal bij een ander', wie: OFFICIER, bij: OPEN },
  { opdracht: '#wijs toe adres', uitleg: 'draag het signaal over', wie: OFFICIER, bij: OPEN },
  { opdracht: '#status status reden', uitleg: 'zet de status verder', wie: OFFICIER, bij: OPEN },
  { opdracht: '#afronden uitkomst toelichting', uitleg: 'sluit het signaal; de melder krijgt bericht', wie: OFFICIER, bij: OPEN },
  { opdracht: '#terugkoppeling tekst', uitleg: 'schrijf de melder nog iets', wie: OFFICIER, bij: [...OPEN, 'afgerond'] },
  {
    opdracht: '#terugkoppeling gedaan tekst',
    uitleg: 'leg vast dat u de melder op een andere manier hebt ingelicht',
    wie: OFFICIER,
    bij: [...OPEN, 'afgerond'],
  },
  { opdracht: '#heropen reden', uitleg: 'open het signaal weer', wie: OFFICIER, bij: ['afgerond'] },
  { opdracht: '#uitstel datum reden', uitleg: 'stel de vernietiging uit', wie: OFFICIER, bij: ['afgerond'] },
  { opdracht: '#vernietig reden', uitleg: 'vernietig het signaal; een tweede persoon bevestigt', wie: OFFICIER, bij: ['afgerond'] },
  {
    opdracht: '#herinner datum tekst',
    uitleg: 'krijg op die dag een herinnering',
    wie: [...MET_IC, 'zorgcoordinator'],
    bij: [...OPEN, 'afgerond'],
  },
  {
    opdracht: '#afwezig datum – datum',
    uitleg: 'meld dat u er niet bent',
    wie: [...MET_IC, 'zorgcoordinator'],
    bij: [...OPEN, 'afgerond'],
  },
  {
    opdracht: '#overzicht',
    uitleg: 'krijg een lijst van uw open signalen',
    wie: [...MET_IC, 'zorgcoordinator'],
    bij: [...OPEN, 'afgerond'],
  },
]

/** The commands for these roles at this status, each as `explanation: command`; the words come first, since no line begins with a command. */
export function explainOpdrachten(rollen: readonly Rol[], status: Status | null): Tekst[] {
  return OPDRACHTEN.filter(({ wie, bij }) => wie.some((rol) => rollen.includes(rol)) && (status === null || bij.includes(status))).map(
    ({ opdracht, uitleg }) => `${uitleg.charAt(0).toUpperCase()}${uitleg.slice(1)}: ${opdracht}`,
  )
}
