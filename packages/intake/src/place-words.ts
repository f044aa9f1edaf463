// The words by which people name places without an address, and words that only look like one. Lists; what is read of them is
// for vague-places.ts and addresses.ts.
import { wordSet } from './word-set.ts'

/** Words with such an end that are no street. */
export const GEEN_STRAAT = new Set(
  'berlijn milieustraat wasstraat snelweg onderweg spoorweg fietspad voetpad zandpad bospad straat weg laan plein dijk kade gracht pad park haven markt veld land meer hoek kant berg brug sluis gang poort vakantiepark bungalowpark recreatiepark bedrijvenpark autoweg hoofdstraat rijksweg busbaan rijbaan startbaan vliegveld voetbalveld sportveld parkeerterrein bedrijventerrein industrieterrein terrein buitenland binnenland nederland duitsland engeland frankrijk woonwijk achterkant voorkant zijkant buitenkant binnenkant bovenkant onderkant overkant kamp eiland weekend uiteinde einde eind kantoor inkomen omweg afweg halverwege vanwege ingang uitgang toegang doorgang winkelcentrum zorgcentrum centrum rust baan loopbaan dagbaan bijbaan supermarkt weekmarkt arbeidsmarkt bouwmarkt jachthaven luchthaven passantenhaven bos tuin rand bocht helling zijde duin polder wal erf hof ring spoor aanhang omgang voortgang vergunning gebouw dagen inzicht toezicht uitzicht gezicht overzicht bericht zoom vaart boulevard berging woning leiding groep groepen medewerkers meerderheid'.split(
    ' ',
  ),
)

export const PLEK = wordSet(`
hotel motel hostel restaurant eetcafe cafe bar club nachtclub snackbar pizzeria shoarmazaak grillroom loods loodsen kas kassen
kassencomplex woning huis flat flatje park vakantiepark bungalowpark recreatiepark camping minicamping bungalow bungalows huisje
vakantiehuisje chalet chalets station busstation bushalte halte parkeerplaats parkeerterrein parkeergarage vrachtwagenparkeerterrein
skatebaan speeltuin school schoolplein hal sporthal gymzaal bedrijfspand bedrijfshal bedrijventerrein industrieterrein terrein haven
jachthaven steiger boerderij schuur schuren caravan caravans stacaravan drogisterij bakkerij slagerij verzorgingsplaats truckwash
vrachtwagenparking depot pakketdepot fabriek werkplaats kantoorpand villa tankstation benzinepomp azc opvang noodopvang opvanglocatie
kelder appartement studio winkel winkelcentrum zaak zaakje garage garagebox box veiling bloemenveiling kwekerij casino viaduct sluis
begraafplaats kerk moskee gezin bos bosje bosjes kantine surfplas recreatieplas strand strandtent sauna salon massagesalon nagelstudio
pand pandje container containers woonboot ark bouwplaats bouwterrein nieuwbouw slachterij autowasstraat wasstraat carwash supermarkt
buurthuis jongerencentrum jeugdhonk zwembad sportpark voetbalveld manege dierentuin ziekenhuis kliniek praktijk fietspad bruggetje brug
hangplek plein pleintje tuincentrum magazijn distributiecentrum warehouse house building farm greenhouse shop parking garagebedrijf
tunnel fietstunnel portiek complex wooncomplex opslag opslagruimte ingang achteringang parkeervak rotonde kruising veldje parkje
picknickplaats carpoolplaats ligplaats volkstuin volkstuinen volkstuincomplex plantsoen sportschool gokhal shishalounge trappenhuis
logiesgebouw arbeidershotel polenhotel migrantenhotel pension b&b
`)
export const PLEK_EINDE =
  /(?:hotel|loods|kwekerij|terrein|camping|park|winkel|fabriek|bedrijf|restaurant|studio|salon|haven|station|halte|kas|pand|hal|baan|boerderij|opvang|club|cafe|bar|parkeerplaats|garage|centrum|zaak|verhuur|complex|lounge|kerk|school|woning)$/
export const RELATIE =
  /^(?:in|bij|aan|op|achter|naast|tegenover|langs|boven|onder|nabij|vlakbij|voor|near|behind|next|at|opposite|van|te|omgeving)$/
export const LIDWOORD = /^(?:de|het|een|t|'t|the|a|die|dat|deze|dit|zo'n|oude|leegstaande|grote|kleine|nieuwe|lege|verlaten)$/
/** Directions, origins and institutions: not where it was observed. */
export const GEEN_PLEK = wordSet(`
naar uit richting vanuit gemeente burgemeester politie rechtbank inwoner inwoners wethouder raadslid team basisteam wijkteam brandweer
ggd provincie oc to from towards via regio omgeving
`)

/** What people find their way by. */
export const BAKEN = wordSet(`
watertoren gemaal molen kerk moskee station busstation sluis brug veiling bloemenveiling haven jachthaven rotonde snelweg spoor viaduct
fort dijk plas zwembad sporthal begraafplaats ziekenhuis school tankstation benzinepomp milieustraat stortplaats vuilstort vliegveld
tuincentrum bouwmarkt supermarkt winkelcentrum manege golfbaan ijsbaan gemeentehuis raadhuis brandweerkazerne politiebureau jumbo lidl
aldi gamma praxis mcdonalds
`)

/** There is one of it in a town. */
export const OPENBAAR =
  /^(?:weekmarkt|station|busstation|jachthaven|haven|bloemenveiling|veiling|zwembad|begraafplaats|milieustraat|skatebaan|skatepark|winkelcentrum|azc|noodopvang|sportpark|surfstrand|strandje|watertoren|vliegveld|carpoolplaats|industrieterrein|bedrijventerrein|vakantiepark|recreatiepark)$/
