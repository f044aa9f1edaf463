// Which country a Dutch or English word points at: names of countries, nationalities in every form, languages apart.
// Knowledge of the language only; whether a person has the nationality is for persons.ts. Nationality is never an indicator.

export interface Nationaliteit {
  /** ISO 3166-1 alpha-2. */
  land: string
  /** The Dutch adjective in -e, as it is written down: `Roemeense`. */
  bijvoeglijk: string
}

/**
 * One line a country: ISO code | adjective in -e | other words for its people (Dutch) | names of the country | English words.
 * The adjective without its -e (`Roemeens`) and with a plural -n (`Roemeensen`) are made from it.
 */
const LANDEN = `
NL|Nederlandse|nederlander nederlanders|nederland holland|dutch netherlands
BE|Belgische|belg belgen|belgie|belgian belgium
DE|Duitse|duitser duitsers|duitsland|german germany
FR|Franse|fransman fransen|frankrijk|french france
GB|Britse|brit britten engelsman engelsen|engeland groot-brittannie schotland wales|british english uk england
IE|Ierse|ier ieren|ierland|irish ireland
LU|Luxemburgse|luxemburger luxemburgers|luxemburg|luxembourgish
ES|Spaanse|spanjaard spanjaarden|spanje|spanish spain
PT|Portugese|portugees portugezen|portugal|portuguese
IT|Italiaanse|italiaan italianen|italie|italian italy
GR|Griekse|griek grieken|griekenland|greek greece
AT|Oostenrijkse|oostenrijker oostenrijkers|oostenrijk|austrian austria
CH|Zwitserse|zwitser zwitsers|zwitserland|swiss switzerland
PL|Poolse|pool polen poolsen|polen|polish pole poland
RO|Roemeense|roemeen roemenen|roemenie|romanian romanians romania
BG|Bulgaarse|bulgaar bulgaren|bulgarije|bulgarian bulgarians bulgaria
HU|Hongaarse|hongaar hongaren|hongarije|hungarian hungary
CZ|Tsjechische|tsjech tsjechen|tsjechie|czech
SK|Slowaakse|slowaak slowaken|slowakije|slovak slovakia
SI|Sloveense|sloveen slovenen|slovenie|slovenian slovenia
HR|Kroatische|kroaat kroaten|kroatie|croatian croatia
RS|Servische|servier serviers|servie|serbian serbia
BA|Bosnische|bosnier bosniers|bosnie|bosnian bosnia
ME|Montenegrijnse|montenegrijn montenegrijnen|montenegro|montenegrin
MK|Macedonische|macedonier macedoniers noord-macedonische|macedonie noord-macedonie|macedonian macedonia
AL|Albanese|albanees albanezen|albanie|albanian albania
XK|Kosovaarse|kosovaar kosovaren|kosovo|kosovar
LT|Litouwse|litouwer litouwers|litouwen|lithuanian lithuania
LV|Letse|let letten letlander letlanders letlandse|letland|latvian latvia
EE|Estse|est esten estlander estlanders estlandse|estland|estonian estonia
UA|Oekraïense|oekrainer oekrainers oekrainse oekraiens|oekraine|ukrainian ukrainians ukraine
BY|Wit-Russische|wit-rus wit-russen belarussische|wit-rusland belarus|belarusian
RU|Russische|rus russen russin|rusland|russian russians russia
MD|Moldavische|moldavier moldaviers moldovaanse|moldavie moldova|moldovan
GE|Georgische|georgier georgiers|georgie|georgian
AM|Armeense|armeen armeniers armenier|armenie|armenian armenia
AZ|Azerbeidzjaanse|azerbeidzjaan azerbeidzjanen|azerbeidzjan|azerbaijani
KZ|Kazachse|kazach kazachen kazachstaanse|kazachstan|kazakh
UZ|Oezbeekse|oezbeek oezbeken|oezbekistan|uzbek uzbekistan
KG|Kirgizische|kirgies kirgiezen|kirgizie kirgizstan|kyrgyz
TJ|Tadzjiekse|tadzjiek tadzjieken|tadzjikistan|tajik
TR|Turkse|turk turken|turkije|turkish turkey
SY|Syrische|syrier syriers|syrie|syrian syrians syria
IQ|Iraakse|irakees irakezen irakese|irak|iraqi iraq
IR|Iraanse|iranier iraniers|iran|iranian
AF|Afghaanse|afghaan afghanen|afghanistan|afghan
PK|Pakistaanse|pakistaan pakistanen pakistani|pakistan|pakistani
IN|Indiase|indier indiers|india|indian indians
BD|Bengalese|bengalees bengalezen bengaalse bengaal bangladeshi|bangladesh|bangladeshi
NP|Nepalese|nepalees nepalezen|nepal|nepali nepalese
LK|Sri Lankaanse|sri-lankaan srilankaanse|sri-lanka|
CN|Chinese|chinees chinezen|china|chinese
VN|Vietnamese|vietnamees vietnamezen|vietnam|vietnamese
TH|Thaise|thai thailandse|thailand|thai
PH|Filipijnse|filipino filipina filipinos filipijn filippijnse filipijnen|filipijnen filippijnen|filipino philippine philippines
ID|Indonesische|indonesier indonesiers|indonesie|indonesian indonesia
MY|Maleisische|maleisier maleisiers|maleisie|malaysian
KR|Koreaanse|koreaan koreanen zuid-koreaanse|korea zuid-korea|korean
JP|Japanse|japanner japanners|japan|japanese
MN|Mongoolse|mongool mongolen|mongolie|mongolian
KH|Cambodjaanse|cambodjaan cambodjanen|cambodja|cambodian
MM|Birmese|birmees birmezen|birma myanmar|burmese
LA|Laotiaanse|laotiaan laotianen|laos|
MA|Marokkaanse|marokkaan marokkanen|marokko|moroccan moroccans morocco
DZ|Algerijnse|algerijn algerijnen|algerije|algerian algeria
TN|Tunesische|tunesier tunesiers|tunesie|tunisian
LY|Libische|libier libiers|libie|libyan
EG|Egyptische|egyptenaar egyptenaren|egypte|egyptian egypt
SD|Soedanese|soedanees soedanezen sudanese|soedan sudan|sudanese
ER|Eritrese|eritreeer eritreeers eritreer eritreers eritreeese|eritrea|eritrean eritreans
ET|Ethiopische|ethiopier ethiopiers|ethiopie|ethiopian
SO|Somalische|somalier somaliers|somalie|somali somalian
KE|Keniaanse|keniaan kenianen|kenia|kenyan kenya
UG|Oegandese|oegandees oegandezen ugandese|oeganda uganda|ugandan
NG|Nigeriaanse|nigeriaan nigerianen|nigeria|nigerian nigerians
GH|Ghanese|ghanees ghanezen|ghana|ghanaian
CM|Kameroense|kameroener kameroeners|kameroen|cameroonian
SN|Senegalese|senegalees senegalezen|senegal|
GM|Gambiaanse|gambiaan gambianen|gambia|gambian
GN|Guineese|guineeer guineeers guinese|guinee|guinean
SL|Sierra Leoonse|sierra-leoonse|sierra-leone|
CI|Ivoriaanse|ivoriaan ivorianen|ivoorkust|ivorian
CD|Congolese|congolees congolezen|congo|congolese
AO|Angolese|angolees angolezen|angola|angolan
ZA|Zuid-Afrikaanse|zuid-afrikaan zuid-afrikanen|zuid-afrika|
CV|Kaapverdische|kaapverdier kaapverdiers kaapverdiaanse|kaapverdie|
BR|Braziliaanse|braziliaan brazilianen|brazilie|brazilian brazilians brazil
CO|Colombiaanse|colombiaan colombianen|colombia|colombian
VE|Venezolaanse|venezolaan venezolanen|venezuela|venezuelan
PE|Peruaanse|peruaan peruanen|peru|peruvian
AR|Argentijnse|argentijn argentijnen|argentinie|argentinian
EC|Ecuadoraanse|ecuadoriaan ecuadoriaanse|ecuador|
BO|Boliviaanse|boliviaan bolivianen|bolivia|
PY|Paraguayaanse|paraguayaan|paraguay|paraguayan
DO|Dominicaanse|dominicaan dominicanen|dominicaanse-republiek|dominican
CU|Cubaanse|cubaan cubanen|cuba|cuban
MX|Mexicaanse|mexicaan mexicanen|mexico|mexican
SR|Surinaamse|surinamer surinamers|suriname|surinamese
CW|Curaçaose|curacaoenaar curacaoenaars|curacao|
US|Amerikaanse|amerikaan amerikanen|amerika|american
CA|Canadese|canadees canadezen|canada|canadian
AU|Australische|australier australiers|australie|australian
NO|Noorse|noor noren|noorwegen|norwegian
SE|Zweedse|zweed zweden|zweden|swedish
DK|Deense|deen denen|denemarken|danish
FI|Finse|fin finnen|finland|finnish
LB|Libanese|libanees libanezen|libanon|lebanese
JO|Jordaanse|jordanier jordaniers|jordanie|jordanian
IL|Israëlische|israeli israeliers israelier|israel|israeli
PS|Palestijnse|palestijn palestijnen|palestina|palestinian
YE|Jemenitische|jemeniet jemenieten|jemen|yemeni
SA|Saoedische|saoedi|saoedi-arabie|saudi
`

interface Herkomstwoorden {
  /** Folded adjective or inhabitant → nationality. */
  bijvoeglijk: Map<string, Nationaliteit>
  /** Folded name of a country → nationality. */
  landen: Map<string, Nationaliteit>
}

let woorden: Herkomstwoorden | null = null

const fold = (s: string) => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The two tables by folded word (lower case, no accents, blanks inside a name as hyphen); built at the first call. */
export function readHerkomstwoorden(): Herkomstwoorden {
  if (woorden) return woorden
  const bijvoeglijk = new Map<string, Nationaliteit>()
  const landen = new Map<string, Nationaliteit>()
  for (const regel of LANDEN.trim().split('\n')) {
    const [land = '', adjectief = '', inwoners = '', namen = '', engels = ''] = regel.split('|')
    const nationaliteit = { land, bijvoeglijk: adjectief }
    const stam = fold(adjectief).replace(' ', '-')
    // Chinese → Chinees, Eritrese → Eritrees.
    const ees = stam.endsWith('ese') ? `${stam.slice(0, -3)}ees` : stam
    for (const vorm of [stam, stam.slice(0, -1), ees, `${stam}n`, ...inwoners.split(' ')]) if (vorm) bijvoeglijk.set(vorm, nationaliteit)
    for (const naam of namen.split(' ')) if (naam) landen.set(naam, nationaliteit)
    for (const woord of engels.split(' ')) {
      if (!woord) continue
      const isLand = !/(?:an|ans|ish|ese|ian|i|ch|th|pole|swiss|greek|thai|ss)$/.test(woord) || /^(?:japan|pakistan)$/.test(woord)
      if (isLand) landen.set(woord, nationaliteit)
      else bijvoeglijk.set(woord, nationaliteit)
    }
  }
  woorden = { bijvoeglijk, landen }
  return woorden
}

/** International plate letters that differ from the ISO code or are often written: `D` is DE. */
const LANDLETTERS: Record<string, string> = {
  D: 'DE',
  F: 'FR',
  E: 'ES',
  I: 'IT',
  B: 'BE',
  P: 'PT',
  A: 'AT',
  H: 'HU',
  S: 'SE',
  L: 'LU',
  N: 'NO',
  SRB: 'RS',
  SLO: 'SI',
  EST: 'EE',
  UK: 'GB',
  RUS: 'RU',
  IRL: 'IE',
}

/** ISO code of the country letters on a plate (`D`, `PL`, `UA`), or null. */
export function parseLandletters(letters: string): string | null {
  const groot = letters.toUpperCase()
  if (LANDLETTERS[groot]) return LANDLETTERS[groot]
  if (groot.length !== 2) return null
  for (const nationaliteit of readHerkomstwoorden().landen.values()) if (nationaliteit.land === groot) return groot
  return null
}
