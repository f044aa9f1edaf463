// Words that say what someone is in a report: nouns of a role or a relation, and verbs by what they make of their subject and
// of their object. Knowledge of the language; how they are weighed is for roles.ts. Never a name or a nationality.

import { wordSet } from './word-set.ts'

/** Who leads, lets, lends, sells or owns is where the power lies. */
const VERDACHTE_WOORD = wordSet(`
baas bazen bazin chef cheffin chef-kok bedrijfsleider bedrijfsleidster teamleider teamleidster ploegleider ploegbaas voorman voorvrouw shiftleader shiftleider vennoot uitlener planner
eigenaar eigenares eigenaresse huiseigenaar pandeigenaar uitbater uitbaatster exploitant werkgever werkgeefster huisbaas huisbazin verhuurder kamerverhuurder uitvoerder directeur directrice ondernemer zaakvoerder
leidinggevende coordinator coordinatrice contactpersoon dispatcher tussenpersoon bemiddelaar bemiddelaarster ronselaar pooier loverboy lover dealer verdachte dader koppelbaas aannemer onderaannemer opdrachtgever restauranthouder teler kweker tuinder boer
gastheer mamasan madam pimp trafficker boss owner foreman supervisor landlord manager sponsor employer recruiter bewaker kopstuk leider leidster katvanger vriend vriendje boyfriend oom uncle stiefvader stiefmoeder schoonvader zwager rekeninghouder hoofdhuurder huurder handlanger tenant regelaar personeelschef intercedent intercedente garagehouder winkelier horecaondernemer zorgondernemer jobcoach`)

/** Who works, lives, learns or is cared for where something is wrong. */
const SLACHTOFFER_WOORD = wordSet(`
client cliente leerling leerlinge bewoner bewoonster medebewoner medebewoonster werknemer werkneemster medewerker medewerkster landgenoot landgenote meisje meid meiden jongen jongetje jongere pupil slachtoffer hulp au pair
kamergenoot kamergenote huisgenoot huisgenote plukker plukster stukadoor kok hulpkok afwasser afwashulp bezorger masseuse nagelstyliste sekswerker sekswerkster prostituee statushouder asielzoeker vluchteling student studente stagiair stagiaire passagier passagiers stalhulp cursist cursiste patient patiente deelneemster deelnemer
arbeider uitzendkracht arbeidsmigrant oppas nanny girl boy worker kind dame jongeman tiener scholier werkster knipper lasser serveerster waitress waiter housekeeper maid kamermeisje inwoonster hulpbehoevende wasser inpakker inpakster sorteerder vrachtwagenchauffeur loopjongen dienstmeisje zuster broeder`)

/** Who saw, found or heard it, by trade or by chance. */
const GETUIGE_WOORD = wordSet(`
getuige buurman buurvrouw overbuurman overbuurvrouw bovenbuurman bovenbuurvrouw onderbuurman onderbuurvrouw buurjongen buurmeisje buurtgenoot buurtbewoner buurtbewoonster omwonende opzichter inspecteur vrijwilliger vrijwilligster leraar lerares leerkracht taaldocent taalcoach taalmaatje
verpleegkundige wijkverpleegkundige hulpverlener hulpverleenster passant voorbijganger klant trainer coach brandwacht bevelvoerder monteur glazenwasser kassamedewerker neighbour neighbor teacher nurse tipgever tipgeefster collega conducteur wijkagent huisarts tandarts juf docent docente mentor conciergee concierge receptionist receptioniste
postbode witness klasgenoot klasgenote melder portier bezorgster toezichthouder toezichthoudster handhaver boa wijkbeheerder huismeester begeleidster maatschappelijk jongerenwerker jongerenwerkster straatcoach tolk ober barman beheerder beheerster winkelmanager buschauffeur buurtwerker buurtsportcoach baliemedewerker baliemedewerkster consulent consulente ambtenaar leerplichtambtenaar schoolmaatschappelijk
gastouder bakker kapper schoonmaker schoonmaakster groenteman havenmeester badmeester pastor dominee imam vrijwilligers bezoeker apotheker apothekersassistente doktersassistente verloskundige kraamverzorgster meteropnemer installateur pakketbezorger friend bystander`)

/** Family and those who look after someone's affairs: neither does it nor suffers it, as far as the word goes. */
const BETROKKENE_WOORD = wordSet(`
zoon dochter kleinzoon kleindochter schoonzoon schoondochter echtgenoot echtgenote vader moeder ouders broer broertje zus zusje zuster tante oma opa bewindvoerder curator neef neefje nicht nichtje partner ex cousin brother sister mother father aunt son daughter husband wife mantelzorger voogd gezinsvoogd casemanager advocaat woordvoerder`)

/** More of those who are worried about, before two names or behind "onder wie". */
export const SLACHTOFFERS = wordSet(`
bewoners werknemers clienten collega's huisgenoten kamergenoten uitzendkrachten workers girls werksters meisjes meiden jongens vrouwen mannen arbeiders arbeidsmigranten medewerkers dames leerlingen landgenoten jongeren studenten hen them men women`)

/** A person and no more. */
export const MENS = wordSet(`man chauffeur bestuurder vrouw kerel vent gozer gast heer dame persoon woman stel echtpaar iemand`)

/** Does it to another: strong by itself. */
export const DWINGT = wordSet(`
dwingt dwong dreigt dreigde bedreigt bedreigde slaat sloeg mishandelt mishandelde schopt schopte chanteert chanteerde verbiedt verbood ronselt ronselde verkoopt verkocht misbruikt misbruikte verkracht filmt filmde opsluit opsloot intimideert intimideerde manipuleert isoleert incasseert incasseerde int eist eiste
verhuurt verhuurde beheert beheerde bepaalt bepaalde controleert controleerde bewaakt bewaart bewaarde ronselen schreeuwt schreeuwde scheldt schold snauwt snauwde lokt lokte exploiteert buit verplicht verplichtte beveelt commandeert threatens threatened forces forced keeps makes locks locked collects controls beats hits rents owns runs inhoudt afpakt afpakte inneemt innam
achterhoudt vasthoudt vasthield wegstuurt uitbuit beloofde belooft rekent leende leent zet`)
/** Does something that is only doing to another when there is another: "brengt haar", "houdt hun paspoorten". */
export const STUURT = wordSet(`
houdt hield stuurt stuurde brengt bracht haalt haalde regelt regelde neemt nam pakt pakte sluit sloot betaalt betaalde laat liet geeft gaf boekt boekte plaatst plaatste biedt bood wil wilde wou belt belde appt appte mailt wist vindt roept riep trekt trok duwt duwde volgt volgde beantwoordde beantwoordt antwoordt
takes took pays holds lets sends brings ontvangt ontving heeft had hebben hadden has vervoert vervoerde gebruikt gebruikte zegt zei`)
/** What is done to someone, as a participle: "werd gebracht", "heeft haar opgesloten". */
export const GEDAAN = wordSet(`
gedwongen geslagen mishandeld bedreigd gechanteerd misbruikt verkracht opgesloten vastgehouden ingesloten afgepakt afgenomen ingenomen ingehouden achtergehouden weggehaald meegenomen gebracht gehaald opgehaald weggebracht teruggebracht afgezet geronseld gelokt verkocht uitgebuit bewaakt gecontroleerd gestuurd weggestuurd ontslagen
aangestuurd geboekt uitgescholden geintimideerd verboden verplicht beloofd gefilmd geplaatst geschopt geduwd gevolgd geind opgehaald uitgezet onderbetaald overgehaald overgeplaatst verhuurd uitgeleend ingezet geleend voorgeschoten geregeld ingepalmd opgelicht bedrogen gegeven overgenomen ingepikt gestolen leeggehaald opgewacht gezet achtervolgd vernederd gedwongen afgeperst gechanteerd ingeschakeld gevraagd forced threatened hit raped beaten locked taken brought sold`)

/** What one does or undergoes who has no say. */
export const LIJDT = wordSet(`
moet moest mag mocht durft durfde slaapt sliep krijgt kreeg verdient verdiende huilt huilde trilt trilde fluisterde schrok werkt werkte woont woonde verblijft verbleef overnacht schaamt works sleeps lives cries cried cannot must gets earns zwijgt zweeg vlucht vluchtte ontsnapte kookt poetst plukt danst bedelt bedelde leeft`)
/** Said of anyone, a little more often of who is worried about. */
export const IS = wordSet(
  `is was zit zat staat stond komt kwam kan kon blijft bleef doet deed weet spreekt sprak ziet lijkt leek loopt liep rijdt reed drives heet gaat ging werd wordt wil wilde vertrok viel ligt lag oogt oogde maakt maakte begon begint noemt noemde`,
)
/** Who tells; of whom, the rest of the sentence must say. */
export const ZEGT = wordSet(
  `zegt zei zeggen vertelt vertelde vertelden verklaart verklaarde verklaarden gaf geeft meldt meldde bevestigt bevestigde liet says said told tells legde verteld verklaard gezegd antwoordde denkt dacht vindt vond`,
)
/** Who was there and looked on. */
export const ZIET = wordSet(
  `zag zagen hoorde hoorden merkte merkten herkende ontdekte trof troffen constateerde signaleerde waarschuwde vermoedt vermoedde saw heard noticed gezien gehoord aangetroffen opgemerkt gemeld gesignaleerd herkend meldde tipte`,
)
/** Of whom one says so is in a bad way. */
export const ELLENDE = wordSet(
  `bang angstig koorts ziek gewond gewonde gevallen flauwgevallen pijn hurt sick injured brandplek brandwond huilen huilend gehuild schaamt moe vermoeid uitgeput mager vermagerd verdrietig overstuur paniek weggelopen gevlucht ontsnapt afraid scared blauwe verbrand gebroken verwondingen wond litteken honger zwanger verwaarloosd beperkt beperking lvb schulden verward`,
)
/** Papers, money and keys: who holds another's has a hold on him. */
export const BEZIT = wordSet(
  `paspoort paspoorten papieren pas bankpas bankpassen pinpas pinpassen telefoon telefoons id id-kaart id-kaarten identiteitskaart identiteitsbewijs identiteitsbewijzen documenten passport passports geld loon salaris sleutel sleutels rekening pasje uitkering digid simkaart huis woning account bankrekening inkomsten verdiensten contract visum verblijfsvergunning rijbewijs pincode`,
)

/** Ends of compounds: "jongerenwerker", "pandeigenaar", "schoonmaakhulp". */
const GETUIGE_EINDE =
  /(?:coach|consulente?|agente?|docente?|leraar|lerares|verpleegkundige|werker|werkster|meester|begeleider|begeleidster|beheerder|controleur|inspecteur|ambtenaar|arts|vrijwilliger|vrijwilligster|opzichter|houdster|medewerker|regisseur|regisseuse|receptionist|receptioniste|portier)$/
const VERDACHTE_EINDE =
  /(?:baas|bazin|eigenaar|eigenares|directeur|leider|leidster|manager|planner|houder|chef|verhuurder|handelaar|uitbater)$/
const SLACHTOFFER_EINDE =
  /(?:knecht|meisje|student|studente|stagiair|stagiaire|arbeider|arbeidster|kracht|bewoner|bewoonster|client|cliente|leerling|kok|hulp|plukker|plukster|snijder|lasser|naaister|jongen)$/

export type Rolsoort = 'slachtoffer' | 'verdachte' | 'getuige' | 'betrokkene'
const soorten = new Map<string, Rolsoort | null>()
/** Words of which the kind is remembered; a hostile text must not grow it without end. */
const SOORTEN_MAX = 20_000

/** Which role or relation is the word, by itself? Null for any other word. */
export function readRolwoord(vorm: string): Rolsoort | null {
  const bekend = soorten.get(vorm)
  if (bekend !== undefined) return bekend
  if (soorten.size >= SOORTEN_MAX) soorten.clear()
  const soort = sortOf(vorm)
  soorten.set(vorm, soort)
  return soort
}

function sortOf(vorm: string): Rolsoort | null {
  if (VERDACHTE_WOORD.has(vorm)) return 'verdachte'
  if (SLACHTOFFER_WOORD.has(vorm)) return 'slachtoffer'
  if (GETUIGE_WOORD.has(vorm)) return 'getuige'
  if (BETROKKENE_WOORD.has(vorm)) return 'betrokkene'
  // "de uitbaters, Kees en Annie"
  if (/(?:s|en)$/.test(vorm) && (VERDACHTE_WOORD.has(vorm.slice(0, -1)) || VERDACHTE_WOORD.has(vorm.slice(0, -2)))) return 'verdachte'
  // "oud-medewerkster"
  const streep = vorm.lastIndexOf('-')
  if (streep > 0) return sortOf(vorm.slice(streep + 1))
  if (vorm.length < 9 || vorm === 'begeleider') return null
  if (/begeleid(?:er|ster)$/.test(vorm)) return 'getuige'
  if (VERDACHTE_EINDE.test(vorm)) return 'verdachte'
  if (SLACHTOFFER_EINDE.test(vorm)) return 'slachtoffer'
  return GETUIGE_EINDE.test(vorm) ? 'getuige' : null
}

/** Is the word, by itself, a role or a relation of a person? */
export function isRolwoord(vorm: string): boolean {
  return readRolwoord(vorm) !== null
}

/** Is the word a finite verb that tells something of a role? */
export function isRolwerkwoord(vorm: string): boolean {
  return DWINGT.has(vorm) || STUURT.has(vorm) || LIJDT.has(vorm) || IS.has(vorm) || ZEGT.has(vorm) || ZIET.has(vorm)
}
