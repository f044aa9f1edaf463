// Words that make a name beside them a person's: titles, verbs of naming, relations, and what only people do.

import { wordSet } from './word-set.ts'

export const TITEL = wordSet(`
dhr mevr mevrouw meneer mijnheer heer mw mr mrs ms miss oom tante uncle auntie aunt juf juffrouw meester dokter dr drs ing prof opa oma
ome boss pater pastoor broeder zuster familie fam mister sir madame
`)
export const NOEMT = wordSet(`
heet heette heten genaamd bijgenaamd werknaam schuilnaam artiestennaam alias ene zekere naam wie roepnaam voornaam bijnaam named called
name nickname achternaam aka
`)
/** A role or relation right before a name makes it a person: "zijn neef Radu", "voorman Costel". */
export const RELATIE = wordSet(`
collega's huisgenoten kamergenoten vrienden vriendinnen zussen broers dochters zonen kinderen jongens meisjes meiden mannen vrouwen
chauffeurs werknemers leidinggevende woonbegeleider clienten cliente client leerlinge leerling bewoners bewoner bewoonster medebewoner
medebewoonster medewerkers medewerker medewerkster werknemer werkneemster collega voorman voorvrouw vennoot uitlener teamleider
bedrijfsleider planner ploegbaas baas bazin chef manager eigenaar eigenares eigenaresse uitbater uitbaatster exploitant werkgever
huisbaas verhuurder huurder beheerder bestuurder directeur coordinator contactpersoon chauffeur dispatcher begeleider begeleidster
tussenpersoon bemiddelaar ronselaar pooier vriend vriendin ex partner man vrouw echtgenoot echtgenote vader moeder zoon dochter broer
broertje zus zusje zuster neef neefje nicht nichtje oom tante oma opa schoonmoeder schoonzoon buurman buurvrouw buurjongen buurmeisje
jongen jongetje meisje meid dame heer jongeman kind tiener student stagiair kamergenoot kamergenote huisgenoot huisgenote schoonmaker
schoonmaakster hulp oppas au pair werkster verdachte slachtoffer getuige betrokkene melder tipgever kok ober bezorger koerier stukadoor
schilder timmerman stylist nagelstyliste masseuse prostituee sekswerker lasser plukker knipper loverboy dealer jongere pupil gast klant
stelletje patient deelnemer deelneemster statushouder asielzoeker vluchteling boss owner driver worker girl boy woman friend boyfriend
girlfriend husband wife brother sister cousin son daughter colleague supervisor foreman agent landlord neighbour
`)
/** Who says, feels, lives or is treated is a person. */
export const PERSOONSWERKWOORD = wordSet(`
zegt zei zeggen vertelt vertelde vertelden verklaarde verklaart fluisterde huilde huilt antwoordde belde appte appt mailt mailde vroeg
vraagt lachte knikte heet woont woonde werkt werkte slaapt sliep moet moest mag mocht wil wilde wou durft durfde krijgt kreeg draagt
spreekt sprak is was heeft had werd wordt kwam komt ging gaat zit zat stond denkt dacht vindt weet ziet reed rijdt regelt bepaalt
betaalt dreigt slaat sloeg says said told tells works lives sleeps has wants wanted must cannot gets drives came kan kon blijft bleef
doet deed staat loopt verblijft vertrok kent helpt gaf geeft nam neemt houdt hield laat liet begint begon zag leek lijkt beheert bewaart
stuurt stuurde
`)
