// What codes are called in letters: one word for one thing, in plain Dutch. A code that is not known here is shown as it
// stands, with blanks for underscores: a letter never fails on a new code.
import type { Bijlagesoort } from '@meldpunt/mail/mail'
import type { Onderdeel, RolBetrokkene, Sector, Vorm } from '@meldpunt/signaal/lezing'
import type { Rol } from '@meldpunt/signaal/rol'
import type { Status } from '@meldpunt/signaal/status'
import type { Uitkomst } from '@meldpunt/signaal/uitkomst'
import type { Briefsoort } from './briefsoort.ts'

export const VORM_NAMEN: Record<Vorm, string> = {
  arbeidsuitbuiting: 'arbeidsuitbuiting',
  seksuele_uitbuiting: 'seksuele uitbuiting',
  criminele_uitbuiting: 'criminele uitbuiting',
  orgaanverwijdering: 'gedwongen orgaanverwijdering',
}

export const SECTOR_NAMEN: Record<Sector, string> = {
  sierteelt: 'sierteelt',
  agrarisch: 'landbouw en tuinbouw',
  bouw: 'bouw',
  horeca: 'horeca',
  slachterij: 'slachterij',
  schoonmaak: 'schoonmaak',
  prostitutie: 'prostitutie',
  transport: 'transport',
  huishoudelijk: 'huishoudelijk werk',
  nagelstudio: 'nagelstudio',
  massagesalon: 'massagesalon',
  autowasserij: 'autowasserij',
  detailhandel: 'winkel',
  uitzendbranche: 'uitzendbranche',
  bezorging: 'bezorging',
  overig: 'overig',
}

export const STATUS_NAMEN: Record<Status, string> = {
  geregistreerd: 'geregistreerd',
  in_verrijking: 'in verrijking',
  verrijkt: 'verrijkt',
  lokaal_overleg: 'lokaal overleg',
  riec_advies: 'advies van het RIEC gevraagd',
  oco: 'bij het OCO',
  afgerond: 'afgerond',
  vernietigd: 'vernietigd',
}

/** Of a person in a report: never more than a presumption. */
export const ROL_BETROKKENE_NAMEN: Record<RolBetrokkene, string> = {
  slachtoffer: 'vermoedelijk slachtoffer',
  verdachte: 'vermoedelijk verdachte',
  getuige: 'vermoedelijk getuige',
  betrokkene: 'vermoedelijk betrokken',
}

export const ROL_NAMEN: Record<Rol, string> = {
  melder: 'melder',
  aandachtsfunctionaris: 'aandachtsfunctionaris',
  plaatsvervanger: 'plaatsvervanger',
  informatiecoordinator: 'informatiecoördinator',
  zorgcoordinator: 'zorgcoördinator',
  team: 'ondermijningsteam',
  partner: 'partner',
  beheerder: 'beheerder',
}

/** The parts of a report, as the officer reads them. */
export const ONDERDEEL_NAMEN: Record<Onderdeel, string> = {
  wat: 'wat er is gezien of gehoord',
  wanneer: 'wanneer het was',
  waar: 'waar het was',
  wie: 'wie erbij waren',
  waarom: 'waarom het mensenhandel kan zijn',
}

export const BIJLAGE_NAMEN: Record<Bijlagesoort, string> = {
  foto: 'foto',
  pdf: 'pdf',
  document: 'document',
  rekenblad: 'rekenblad',
  mail: 'mail',
  agenda: 'afspraak',
  winmail: 'verpakking van Outlook',
  archief: 'ingepakte map',
  geluid: 'geluid',
  video: 'video',
  tekst: 'tekst',
  handtekeningplaatje: 'plaatje uit een handtekening',
  programma: 'PROGRAMMA, niet openen',
  smime: 'ondertekening of versleuteling',
  overig: 'onbekend soort bestand',
}

/** A letter as the subject of a sentence. */
export const BRIEF_NAMEN: Record<Briefsoort, string> = {
  ontvangstbevestiging: 'de ontvangstbevestiging',
  spoedbevestiging: 'de spoedbevestiging',
  aanvulling_ontvangen: 'de bevestiging van een aanvulling',
  vraag_aan_melder: 'een vraag aan de melder',
  voortgang: 'het voortgangsbericht',
  terugkoppeling: 'de terugkoppeling',
  vernietigd: 'het bericht dat de melding is vernietigd',
  spoedalarm: 'het spoedalarm',
  nieuw_signaal: 'het bericht over een nieuw signaal',
  nieuwe_aanvulling: 'het bericht over een aanvulling',
  dossier: 'het dossier',
  ter_beoordeling: 'een mail ter beoordeling',
  opdrachtresultaat: 'het resultaat van een opdracht',
  opdracht_geweigerd: 'het bericht over een geweigerde opdracht',
  formulier: 'het signaalformulier',
  eenmalige_code: 'een eenmalige code',
  vernietigverzoek: 'het verzoek om vernietiging',
  verrijkingsverzoek: 'het verzoek om verrijking',
  zorg: 'het bericht aan de zorgcoördinator',
  consult: 'een vraag aan een partner',
  riec_advies: 'het verzoek om advies aan het RIEC',
  herinnering: 'een herinnering',
  bezorgprobleem: 'het bericht over een bezorgprobleem',
  agenda: 'de agenda voor een overleg',
  dagoverzicht: 'het dagoverzicht',
  maandrapport: 'het maandrapport',
  verzamelmelding: 'de verzamelmelding',
  ingehouden: 'het bericht over ingehouden brieven',
  uitnodiging: 'een uitnodiging',
  bewaartermijn: 'het bericht over een bewaartermijn',
  wisverzoek: 'het verzoek om mails te verwijderen',
  zegel: 'het zegel van het logboek',
}

export const UITKOMST_NAMEN: Record<Uitkomst, string> = {
  opgepakt_riec: 'opgepakt met het RIEC',
  opgepakt_bestuurlijk: 'opgepakt door de gemeente',
  overgedragen_politie: 'overgedragen aan de politie',
  overgedragen_arbeidsinspectie: 'overgedragen aan de Nederlandse Arbeidsinspectie',
  overgedragen_zorg: 'overgedragen aan de zorg',
  onvoldoende: 'te weinig om op te pakken',
  niet_bevestigd: 'vermoeden niet bevestigd',
  geen_mensenhandel: 'geen mensenhandel',
  samengevoegd: 'samengevoegd met een ander signaal',
  ruis: 'geen melding',
}

/** Kinds of overleg. */
export const OVERLEG_NAMEN: Readonly<Record<string, string>> = {
  lokaal: 'het lokaal overleg',
  basisteam: 'het overleg met het basisteam',
  regiotafel: 'de regiotafel',
  officieren: 'het overleg met de officieren',
}

/** Kinds of action. */
export const ACTIE_NAMEN: Readonly<Record<string, string>> = {
  huisbezoek: 'huisbezoek',
  controle: 'controle',
  ondernemingsbrigade: 'controle door de ondernemingsbrigade',
  gesprek: 'gesprek',
  observatie: 'observatie',
  overig: 'andere actie',
}

/** Kinds of things by which signalen are found again. */
export const TREFWOORD_NAMEN: Readonly<Record<string, string>> = {
  kenteken: 'kenteken',
  telefoon: 'telefoonnummer',
  email: 'mailadres',
  url: 'website',
  iban: 'bankrekening',
  bsn: 'burgerservicenummer',
  kvk: 'KVK-nummer',
  adres: 'adres',
  organisatie: 'bedrijf of organisatie',
  persoon: 'persoon met geboortedatum',
}

/** Sources and partners. */
export const BRON_NAMEN: Readonly<Record<string, string>> = {
  eerdere_signalen: 'eerdere signalen',
  locatieserver: 'adressen (PDOK)',
  bag: 'gebouwen (BAG)',
  kvk: 'Handelsregister (KVK)',
  rdw: 'voertuigen (RDW)',
  brp: 'Basisregistratie Personen (BRP)',
  zorg: 'zorgcoördinator',
  toezicht: 'toezicht en handhaving',
  wijkteam: 'sociaal wijkteam',
  jongerenwerk: 'jongerenwerk',
  veilig_thuis: 'Veilig Thuis',
  veiligheidshuis: 'Veiligheidshuis',
  politie: 'politie',
  avim: 'AVIM',
  ondernemingsbrigade: 'ondernemingsbrigade',
  riec: 'RIEC',
  riec_werkgroep: 'RIEC-werkgroep mensenhandel',
  overig: 'andere bron',
}

export const INDICATOR_NAMEN: Readonly<Record<string, string>> = {
  paspoort_ingenomen: 'paspoort ingenomen',
  onderbetaling: 'te weinig loon',
  geen_loon: 'geen loon',
  lange_werkdagen: 'lange werkdagen',
  geen_vrije_dagen: 'geen vrije dagen',
  schulden: 'schulden',
  boetes_inhoudingen: 'boetes of geld ingehouden',
  huisvesting_werkgever: 'woont bij of via de werkgever',
  overbevolkte_huisvesting: 'te veel mensen in één woning',
  slechte_huisvesting: 'slechte woning',
  slaapt_op_werk: 'slaapt op het werk',
  bewegingsvrijheid_beperkt: 'kan niet gaan en staan waar hij of zij wil',
  opgesloten: 'opgesloten',
  altijd_begeleid: 'altijd iemand erbij',
  ander_voert_woord: 'een ander voert het woord',
  spreekt_niet_vrij: 'spreekt niet vrij',
  angstig: 'angstig',
  verwondingen: 'verwondingen',
  bedreiging: 'bedreiging',
  geweld: 'geweld',
  misleiding: 'misleiding',
  geen_contract: 'geen contract',
  geen_adres_kennis: 'kent het eigen adres niet',
  niet_ingeschreven_brp: 'niet ingeschreven in de BRP',
  valse_papieren: 'valse papieren',
  geen_papieren: 'geen papieren',
  taalbarriere: 'spreekt de taal niet',
  isolatie: 'afgesloten van anderen',
  contact_familie_verboden: 'mag geen contact met familie',
  telefoon_afgepakt: 'telefoon afgepakt',
  medische_zorg_onthouden: 'krijgt geen medische zorg',
  onveilig_werk: 'onveilig werk',
  schijnzelfstandigheid: 'schijnzelfstandige',
  malafide_uitzendbureau: 'uitzendbureau dat zich niet aan de regels houdt',
  wisselende_bewoners: 'steeds andere bewoners',
  vervoer_georganiseerd: 'wordt gehaald en gebracht',
  pinpas_ingenomen: 'pinpas ingenomen',
  uitkering_afgestaan: 'staat een uitkering af',
  bankrekening_gebruikt: 'bankrekening door een ander gebruikt',
  veel_klanten_aan_deur: 'veel bezoek aan de deur',
  seksadvertentie: 'seksadvertentie',
  loverboy: 'loverboy',
  dure_cadeaus: 'dure cadeaus',
  gedwongen_seks: 'gedwongen seks',
  geld_afstaan: 'moet geld afstaan',
  minderjarige_in_prostitutie: 'minderjarige in de prostitutie',
  schoolverzuim: 'komt niet op school',
  drugs_koeriers: 'brengt drugs rond',
  gedwongen_diefstal: 'gedwongen diefstal',
  hennep: 'hennep',
  bedelen: 'bedelen',
  orgaan_afstaan: 'orgaan afstaan',
  medische_ingreep_dwang: 'gedwongen medische ingreep',
}

/** The name of a code, or the code itself with blanks. */
export function nameOf(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? code.replaceAll('_', ' ')
}

/** `a, b en c`. */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`
}

/** With a capital, for the start of a line. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
