// What is acute though no word says "now": a person who is held, beaten or starved at the time of writing, and the pairs of signs
// that make an alarm together though they stand some sentences apart, in the language of phrase.ts. The sentences of a moment
// stand in spoed-phrases.ts; what takes an alarm away is for spoed.ts.
import { DREIGT, GEVAAR, HULP, LEVEN, VAST, VERDWENEN, WEG, type Reden } from './spoed-phrases.ts'

/** A state that lasts is an alarm as long as it lasts: "elke dag" and "al weken" make it no calmer. */
export const TOESTAND: [Reden, string][] = [
  // Held.
  [
    VAST,
    '(opgesloten zit|opgesloten zitten|opgesloten houdt|opgesloten houden|opgesloten wordt|opgesloten worden|vastgehouden wordt|vastgehouden worden|gevangen zit|gevangen zitten|gevangen gehouden|gevangengehouden) ! soms|signalen|slachtoffers|mogelijk',
  ],
  [
    VAST,
    'word|wordt|worden .. opgesloten|vastgehouden|gevangengehouden|vastgebonden ! zou|zouden|signalen|soms|slachtoffers|loon|geld|paspoort*|papieren',
  ],
  [VAST, 'sluit|sluiten .. haar|hem|hen|ze|mij|meisje|vrouw|jongen|kind .. op'],
  [VAST, 'deur|kamer|poort|luik .. (van buiten|van buitenaf|buitenkant) .. slot|grendel|dicht|afgesloten|vergrendeld|gebarricadeerd'],
  [VAST, '(van buitenaf|van buiten|buitenkant) .. slot|grendel|dicht|afgesloten|vergrendeld|hangslot'],
  [
    VAST,
    '(in huis|binnen|in een kamer|op een kamer|op zolder|in de kelder|tegen haar wil|tegen zijn wil|tegen hun wil) .. gehouden|vastgehouden',
  ],
  [
    VAST,
    'laat|laten|wil|willen .. mij|me|haar|hem|hen|ze|werknemers|mannen|vrouwen|meisjes .. @niet .. (gaan|laten gaan|vertrekken) ! naar|hand|aangifte|school|cursus|les|werken',
  ],
  [VAST, 'mag|mogen|laat|laten .. alleen .. uit|eruit .. om|als|wanneer|voor'],
  [VAST, 'kan|kunnen|mag|mogen|komt|komen .. @niet .. uit .. omdat|want|deur|slot|bewak*'],
  [VAST, 'mag|mogen .. kamer|kelder|zolder|huis|woning|loods|schuur .. @niet .. uit|verlaten'],
  [VAST, 'mag|mogen .. @niet .. kamer|kelder|zolder|huis|woning|loods|schuur .. uit|verlaten'],
  [VAST, 'bewaakt|bewaken .. door .. man|mannen|honden|iemand|kerels'],
  [VAST, 'ketting|kettingen|boeien|tiewraps|vastgeketend|geketend .. bed|been|benen|pols*|enkel*|radiator|handen'],
  [VAST, 'deur|raam|ramen|poort|rolluik|luik .. geblokkeerd|dichtgetimmerd|dichtgespijkerd|gebarricadeerd|vergrendeld'],
  [VAST, 'rolluik|deur|raam|poort|luik ... @niet ... open .. krijgen|kunnen|krijgt|kan|maken'],
  [VAST, '(planken voor de ramen|platen voor de ramen|kunnen nergens heen|kan nergens heen|nergens heen kunnen|nergens heen kan)'],
  [VAST, 'houdt|draagt|heeft|bewaart .. sleutel|sleutels|huissleutel .. nek|zak|zich & @niet|alleen|pas ! auto'],
  [
    VAST,
    '@mag .. @niet .. (naar buiten|de deur uit|het huis uit|van haar kamer|van zijn kamer|het pand uit) ! mocht|mochten|durf*|kon|konden|roken|pauze|werktijd',
  ],
  [VAST, '(niet naar buiten mag|niet naar buiten mogen|de deur niet uit mag|het huis niet uit mag|niet weg mag|niet weg kan) ! school'],
  [
    VAST,
    'trok|trekt|duwde|duwt|sleurde|sleurt|haalde|getrokken|geduwd .. (terug naar binnen|terug het huis|weer naar binnen|de kamer in|het huis in|de auto in|een auto in)',
  ],
  [VAST, '(zit daar nog|zitten daar nog|zit er nog|zitten er nog|is daar nog|zijn daar nog) ! hoop|vraag|bedden'],
  [WEG, 'wilde|wilden|wil|willen .. haar|hem|hen ... (meenemen|weghalen|ophalen|wegbrengen|mee hebben|mee terug) ! ik|wij|politie|opvang'],
  [VAST, '(achter een kast|verborgen ruimte|geheime ruimte|afgesloten ruimte|afgesloten kamer|dubbele wand) .. vrouw*|man|mannen|meisje*|jongen*|mensen|kind*|iemand|zit|zitten'],
  [VAST, 'slaapt|slapen|gezet|leeft|zit .. balkon|hondenhok|kennel|kruipruimte|hok|kofferbak|kelderbox ! ik|auto'],
  [VAST, '(buitengesloten|buiten gezet|niet meer binnengelaten|deur dichtgedaan achter) ! school|les'],
  [VERDWENEN, 'reageert|antwoordt|opneemt .. sinds|al .. @niet|nergens ! gemeente|mail*|brief|brieven|verhuurder|eigenaar'],
  [VERDWENEN, '(nergens|niet meer) .. vinden|bereiken|gevonden ! ik werk|kamer|woning|baan|huis'],
  [VERDWENEN, '@niet .. zeggen|vertellen .. waar .. (naartoe|heen|gebracht|gebleven)'],
  [WEG, 'baby|kindje|pasgeboren* .. gaat|moet|wordt|gegeven .. naar|verkocht|afgestaan|weggegeven|betaald ! school|huisarts|consultatiebureau'],
  // Beaten.
  [
    GEVAAR,
    'word|wordt|worden .. geslagen|mishandeld|geschopt|getrapt|gemarteld|verkracht|misbruikt|gewurgd|afgeranseld|gebrand ! zou|zouden|ooit|soms|slachtoffers',
  ],
  [GEVAAR, '(geslagen wordt|geslagen worden|mishandeld wordt|mishandeld worden|geschopt wordt|verkracht wordt|misbruikt wordt)'],
  [GEVAAR, 'slaat|schopt|mishandelt|verkracht|wurgt|martelt .. haar|hem|hen|mij|me|meisje|vrouw|jongen|kind* ! aan|op|geluk|kapot'],
  [GEVAAR, 'haar|hem|hen|mij|me|meisje|vrouw|jongen|kind* .. slaat|schopt|mishandelt|wurgt|verkracht ! aan|op|over'],
  [GEVAAR, '(pak slaag|krijgt klappen|krijgen klappen|klappen krijgt|krijgt slaag|wordt gestraft met)'],
  [GEVAAR, '(volgespoten|platgespoten|verdoofd|onder invloed|volgestopt met|vol drugs) ! alcohol|rijden|chauffeur'],
  [GEVAAR, '@niet .. meer? (bijgekomen|aanspreekbaar|wakker|bij kennis) ! mail'],
  [GEVAAR, 'praat|eet|beweegt|drinkt|staat|loopt .. (niet meer)'],
  [GEVAAR, '(ligt daar op|ligt daar nog|ligt daar maar|ligt al) ! brief|dossier|post|afval'],
  [GEVAAR, '(onder invloed gebracht|onder invloed gehouden|gedrogeerd|drogeert|drogeren)'],
  [GEVAAR, 'brandt|branden|drukt|drukken|verbrandt .. sigaret*|strijkijzer|peuken|aansteker'],
  [GEVAAR, 'medicatie|medicijnen|pillen|insuline .. weggegooid|afgepakt|weggenomen|ingenomen|achtergehouden|@niet ! betaald'],
  // Starved.
  [
    GEVAAR,
    'krijgt|krijgen|kreeg|kregen|heeft|hebben .. geen|niets|niks|nauwelijks|amper|zonder|weinig .. eten|voedsel|drinken|drinkwater|medicijnen|insuline ! tijd|pauze|geld|bon*|magnetron|koelkast',
  ],
  [GEVAAR, 'al|sinds .. dagen|dag|gisteren|week .. @geen .. gegeten|eten|voedsel|water|gedronken|drinken'],
  [GEVAAR, 'krijgt|krijgen .. alleen|enkel .. restjes|brood|rijst|water|kliekjes'],
  [GEVAAR, 'kilo .. afgevallen|kwijt ! drugs|fruit'],
  [GEVAAR, 'geen|zonder .. verwarming|kachel|dekens & vriest|koud|kou|winter|onderkoeld|blauw|baby'],
  [GEVAAR, 'eet|eten|drinkt .. (bijna niets|niets|niet meer|nauwelijks|amper|bijna niet)'],
  [GEVAAR, 'alleen|pas .. te? eten .. als|wanneer|na ! samen'],
  [GEVAAR, '(uitgehongerd|ondervoed|uitgemergeld|vermagerd|graatmager|broodmager|verschrikkelijk mager|heel mager|erg mager)'],
  // Threatened with death.
  [
    LEVEN,
    'zegt|zei|gezegd|dreigt|dreigde|gedreigd|zeggen|laten weten|anders ... (doodmaakt|doodmaken|vermoordt|vermoorden|afmaakt|afmaken|doodschiet|doodsteekt|doodslaat|neersteekt|neerschiet|verbrandt|afsnijdt|afsnijden|opensnijdt|keel|kop|lijk|in brand|hoofd eraf|keel door|iets overkomt|iets aandoet|iets aandoen) ! film|jaren',
  ],
  [LEVEN, '(de volgende is|haar opblaast|haar te vermoorden|hem te vermoorden|hen te vermoorden|ons te vermoorden)'],
  [
    LEVEN,
    '(wat met haar kind gebeurt|wat er met haar|iets ergs|weet waar haar kind|weet waar haar kinderen|weet waar zijn kinderen|weten waar haar kinderen|weten waar zijn kinderen|weet waar haar familie|weet waar haar ouders) ! als er',
  ],
  [DREIGT, '(bezuren|bekopen|ontgelden|ervan langs)'],
  // Tired of life.
  [LEVEN, 'hoeft|hoeven .. @niet .. meer .. (voor haar|voor hem|van haar|van hem)'],
  [
    LEVEN,
    '(niet meer hoeft voor|hoeft niet meer voor|niet meer verder wil|geen uitweg meer|er niet meer wil zijn|er niet meer te zijn|er liever niet meer|niet meer wakker worden|een einde aan maken|er een eind aan maken|er een einde aan|afscheidsbrief|afscheid genomen)',
  ],
  [LEVEN, '(stoppen met leven|niet lang meer maakt|niet lang meer volhoudt|houdt het niet meer vol|houdt dit niet meer vol|dood zou gaan|dood gaat|niet overleeft|niet overleven)'],
  [LEVEN, '(geen zin meer|zin meer) .. leven|leeft'],
  [
    LEVEN,
    '(van het leven beroven|leven beeindigen|liever dood|beter dood|dood zijn|dood wil|uit het leven|snijdt zichzelf|snijdt zich|zichzelf snijdt|zelfmoord) ! muur',
  ],
  [LEVEN, 'viaduct|spoor|flat|brug|dak|balkon|trein .. springen|springt ! kinderen'],
]

/** A sign that alone may be calm. */
export const TEKENS = {
  voorrang: [
    '(met voorrang|met spoed|vandaag nog|nog vandaag|deze dag nog|nu actie|nu iets|nu ingrijpen|directe actie|direct iets|direct actie|direct handelen|direct oppakken|direct kijken|direct ingrijpen|meteen iets|meteen oppakken|haast bij|haast geboden|hoogste prioriteit|hoge prioriteit|per omgaande|niet wachten|geen uitstel|graag direct|graag meteen|graag vandaag)',
    'dringend|urgent|spoed|spoedgeval|spoedmelding|onmiddellijk|prio|prioriteit|asap|zsm',
    '(zo snel mogelijk|zo spoedig mogelijk) .. iemand|iets|langs|ingrijpen|kijken|hulp|komen|gaan|actie|oppakken|weghalen|daar|weg',
    'wilt|graag|kunt|kunnen|gaarne|verzoek .. direct|meteen|onmiddellijk|gauw|snel ! contact|terugbellen|reactie|antwoord',
    'snel|vlug|spoedig .. ingrijpen|ingegrepen|handelen|actie|langs|weg|hulp',
    'kan|kunnen|wil|wilt|moet|graag .. direct|vandaag|meteen|nu|vanavond .. mee|naar|langs|bij|kijken|oppakken|komen|iemand ! morgen|bellen|overleg',
  ],
  letsel: [
    'uitgeput|verzwakt|verkleumd|onderkoeld|uitgedroogd|vermagerd|bebloed*|hoofdwond|mank|hinkt|strompel*|gehavend|bewusteloos|flauwgevallen',
    'hand|arm|been|voet|vinger*|oog .. scheef|zwart|paars|blauw|ontstoken',
    'kan|kunnen|kon .. @niet .. lopen|staan|bewegen|slikken|ademen',
    'gewond|gewonde|verwond*|wond|wonden|bloed|bloedt|bloedend|bloedde|bloedverlies|gebroken|striemen|brandwond*|brandplek*|snijwond*|steekwond*|zweer|zweren|kneuzing*|hechten|verminkt|letsel|pijn|kneuzing*|gekneusd|lip|hersenschudding|bont ! leidingwater|contract|belofte|verbroken',
    '(blauwe plekken|blauw oog|dik oog|dikke lip|kapotte lip|gezwollen gezicht|dichtgeslagen oog|tand uit|tanden uit|plekken op)',
    'vinger*|hand|arm|been|voet|rib|ribben|pols|neus|kaak .. verloren|gebroken|kwijt|kapot|af|bekneld|opgezwollen|gezwollen|verbrand',
    'mager|verbrand|toegetakeld|mishandeld|vergiftigd|gevallen|kreupel',
  ],
  geweld: [
    'geslagen|slaat|sloeg|geschopt|schopt|getrapt|geduwd|duwde|gestoken|mishandel*|gewurgd|afgeranseld|staaf|zweep|riem|knuppel|stok|vuist|vuisten|klappen',
  ],
  ziek: [
    '(stemmen hoort|hoort stemmen|harde buiken|vliezen gebroken|acht maanden|negen maanden)',
    'bevalling|kraamvrouw|weeen|ziek|zieke|doodziek|koorts|zwanger|zwangere|hoogzwanger*|bevallen|miskraam|ontstoken|ontsteken|ontsteking|infectie|longontsteking|hoest|hoesten|braakt|braken|overgeven|benauwd|epilepsie|insuline|suikerziekte|diabetes|tbc|uitgedroogd|flauw*|duizelig|suf|verward|blauw|ijskoud|rillend|rilt|psychose|psychotisch|pijn',
    'maanden|weken zwanger',
  ],
  zonderZorg: [
    '@niet .. naar|bij .. dokter|arts|huisarts|ziekenhuis|verloskundige|spoedeisende|seh|tandarts|hap|spoedpost|eerste ! ik|wil|mocht|mochten|ging',
    '@niet .. wil|willen .. dokter|arts|huisarts|ziekenhuis|ambulance',
    '(wil niet|willen niet|wilde niet|mag niet|mogen niet|niet willen) ... dokter|arts|huisarts|ziekenhuis|verloskundige|ambulance|gezien|onderzocht|behandeld|onderzoeken',
    'geen|zonder .. dokter|arts|huisarts|ambulance|medicijnen|behandeling|verzorging|hulp|zorg|insuline|verloskundige',
    'dokter|arts|huisarts|ziekenhuis|ambulance|verloskundige .. @niet|verboden|weigert|weigeren|geweigerd|verbiedt|tegengehouden',
    '@niet ... ambulance|dokter|arts|112 .. gebeld|gehaald|gewaarschuwd|bellen|halen|roepen',
    'dokter|arts|ziekenhuis .. (te duur|kost te veel|kost geld|later wel|niet nodig)',
    'halen|haalt|roept|bellen|belt .. niemand|geen .. bij',
    '(weg bij de|weggehouden bij|weghoudt bij|houdt haar weg|houdt hem weg|niet verzekerd|aan zijn lot|aan haar lot|laten liggen|laat haar liggen|laat hem liggen|laten hem liggen|laten haar liggen|moet doorwerken|moeten doorwerken)',
    'moet|moeten|laat .. toch|gewoon|nog|blijven|door .. doorwerken|werken|klanten|ontvangen',
    '@niet .. verloskundige|dokter|arts|huisarts .. gezien|geweest|gesproken',
    'laat|laten|liet .. verpleegkundige|hulpverlening|thuiszorg|verloskundige|wijkverpleging|ons .. @niet .. binnen|toe',
  ],
  greep: [
    'opgesloten|bewaakt|geslagen|slaat|bedreigd|bedreigt|dreigt|doodsbang|bang|angstig|huilt|huilde|huilend|beeft|vastgehouden|vasthield|vasthoudt|bewaker|bewakers|gedwongen|dwingt ! baan|boete|ontslag',
    'mag|mogen|durft|durfde .. @niet .. weg|praten|naar|terug|buiten|uit|zeggen|vertellen ! dokter',
    '@niet .. praten|weg|gaan|buiten .. mag|mogen|durft',
    'laat|laten .. @niet .. gaan|weg|uit|buiten|alleen',
    '(mond houden|mond te houden|geen woord|zegt niets als|zeggen niets als|onder druk|achter haar aan|achter hem aan|niet alleen gelaten)',
    'stond|wachtte|wacht|antwoordde|antwoordt|praat|sprak .. (voor haar|voor hem|buiten) ! deur',
  ],
  wapen: [
    'mes|messen|pistool|vuurwapen|wapen|geweer|bijl|machete|honkbalknuppel|benzine|zuur ! keuken|gevonden|ingeleverd|kookt',
    'doodmaken|doodmaakt|vermoorden|vermoordt|vermoord|doodschieten|doodschiet|doodsteken|afmaken|afmaakt|doodslaan|neersteken|neersteekt|doodsbedreig*',
    '(in brand|hoofd eraf|keel door|keel af|de volgende is|dood gaat|door haar hoofd|door zijn hoofd|kogel)',
    'weet|weten .. (waar haar familie|waar haar ouders|waar haar kind|waar haar zus|waar zijn familie|waar mijn familie)',
  ],
  bedreigd: [
    'bedreigd|bedreigt|bedreigde|bedreiging|bedreigingen|dreigt|dreigde|gedreigd|dreigend|dreigementen ! boete|ontslag|sluiting|dwangsom|ind|aangeven|aan te geven|uitzetten|ontslaan|huur',
  ],
  nood: [
    '(om water|om eten|om hulp|om brood|codewoord|op blote voeten|in haar nachthemd|in pyjama|zonder jas|zonder schoenen|achter haar aan|achter hem aan|mee kon nemen|mee te nemen|mee naar buiten|wil daar weg|weg wil|wil weg|hulp nodig|in de war) ! woning|school',
    'gevlucht|vluchtte|ontsnapt|weggerend|weggelopen|smeekt|smeekte|smekend|huilde|huilend|huilt|schreeuwde|riep|gilde|jammer*|wanhopig|radeloos|overstuur|doodsbang|trilde|beefde ! kinderen|syrie|eritrea|oorlog',
  ],
  afgesloten: [
    '(hangslot|hangsloten|ketting|grendel|tralies|sleutel|sleutels|dichtgetimmerd|afgesloten|op slot|planken voor|platen voor|gaat niet open|deed niet open|niet meer open|gordijnen dicht|dicht gedaan|dichtgedaan) ! fiets*|auto*',
  ],
  weg: [
    '(zien haar niet meer|zien hem niet meer|niet meer gezien|niet meer gehoord|niets meer gehoord|niks meer gehoord|telefoon is uitgegaan|telefoon uitgegaan|telefoon staat uit|haar telefoon uit|neemt niet op|deed niet open|doet niet open|weet niet waar|niet te bereiken|onbereikbaar|samen vertrokken|meegenomen|weggereden) ! ik ken',
    'telefoon|toestel .. uit|uitgegaan|onbereikbaar|dood',
  ],
  dwang: [
    '(klanten|prostitutie|prostitueren|pooier|loverboy|verhuurt|verkoopt|verkocht|schuld|schulden|uitgebuit|uitbuiting|drugs|bedreigd|geslagen|doodsbang|bang|huilde|huilend|paspoort*|stapte in|auto gestapt|in een auto)',
  ],
  minderjarig: [
    'van|is|meisje|jongen|dochter|zoon|leerling|leerlinge|nichtje|zusje 10|11|12|13|14|15|16|17|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien ! uur|euro|kamers|bedden|mensen|dagen|weken|maanden',
    '(dertien jaar|twaalf jaar|minderjarig*|puber|tiener|kind|kindje|baby|peuter|13 jaar|14 jaar|15 jaar|16 jaar|17 jaar|veertien jaar|vijftien jaar|zestien jaar|zeventien jaar|onder de 18)',
  ],
  kindWeg: [
    'mannen|klanten .. ontvangen|bedienen|ontvangt',
    'mannen|klanten .. moet .. ontvangen|bedienen',
    'weggelopen|wegloopt|wegblijft|vermist|verdwenen|spoorloos|ontvoerd|onvindbaar|zoek',
    'sinds|vanaf .. gisteren|eergisteren|vrijdag|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|weekend|dagen .. @niet .. school|thuis|gezien|gehoord|terug|verschenen',
    '@niet .. thuis|thuisgekomen|thuiskomt|teruggekomen|bereikbaar ! ouders|moeder|vader|hoofdhuurder',
    'ingestapt|instapt|gestapt|meegegaan|meegaat|opgehaald|afgesproken .. man|mannen|auto|vriend|vent',
    '(bij een man ingestapt|benaderd via|via snapchat|via instagram) ! foto*',
    'man|mannen|auto|vent|vriend .. ingestapt|gestapt|meegegaan|instapt',
    'hotel*|hotelkamer|appartement|airbnb ... mannen|klanten|man|seks',
    'meegenomen|weggehaald|meeneemt .. door|als|uit ! elke|vaak|werk',
  ],
  reis: [
    '(deze week|volgende week|komende week|eind van de week|einde van de week|dit weekend|over een paar dagen|over enkele dagen|over twee dagen|over drie dagen|over een week|binnen een week|binnenkort|in de vakantie) ... @nietland|buitenland|terug|land|vertrekt|verhuist|vliegt|trouwen|weg|adres ! ik|wij|controle|overleg|terugbellen',
    '@nietland|buitenland|terug ... (deze week|volgende week|komende week|dit weekend|over een paar dagen|over enkele dagen|over twee dagen|over drie dagen|over een week|binnen een week|binnenkort|in de vakantie) ! ik|wij',
    'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vanavond|vannacht ... naar .. @nietland ! ik|wij|vakantie|ging|was|kwam|vorige|afgelopen',
    'naar .. @nietland ... maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vanavond|vannacht ! ik|wij|vakantie|ging|was|kwam|vorige|afgelopen',
    'morgen|morgenmiddag|morgenochtend|morgenavond|overmorgen|vanavond|vrijdag|zaterdag|zondag|maandag|weekend .. (op reis|op vakantie|schiphol|vliegtuig|vliegveld|weg|mee) ! ik|wij',
    '(poortje op schiphol|lepel)',
    'wegbrengt|meeneemt|verplaatst|wegbrengen|verhuizen|overplaatsen .. zodra|voordat|als .. wij|jullie|politie|inspectie|gemeente|weg',
    'zodra|voordat .. wij|jullie|politie|inspectie|gemeente .. weg|komt|komen|langs',
  ],
  onvrij: [
    'moet|moeten .. mee|meegaan|weg|naar|terug',
    '@niet .. mee|weg|terug|tegenhouden|tegen ! gezien',
    'paspoort*|documenten|papieren|telefoon .. hij|zij|man|hebben|heeft|afgenomen|afgepakt|ingenomen|thuislaten|inleveren ! kenteken',
    'bang|huilt|huilde|gedwongen|dwingt|pooier|loverboy|mensenhandel*|controleert|schuld|agressief|klanten',
    'laat|laten .. hem|haar|hen .. spullen|werken|stelen|wegbrengen',
  ],
} satisfies Record<string, string[]>
export type Teken = keyof typeof TEKENS

/** Two signs, at most so many sentences apart, and the reason they give. `heden`: any word of now or soon; `gevaar`: any of GEBEURT. */
export const PAREN: [Reden, Teken | 'gevaar', Teken | 'heden', number][] = [
  [GEVAAR, 'gevaar', 'voorrang', 12],
  [GEVAAR, 'letsel', 'voorrang', 12],
  [GEVAAR, 'ziek', 'voorrang', 12],
  [GEVAAR, 'wapen', 'voorrang', 12],
  [GEVAAR, 'bedreigd', 'voorrang', 12],
  [VAST, 'greep', 'voorrang', 12],
  [GEVAAR, 'zonderZorg', 'letsel', 2],
  [GEVAAR, 'zonderZorg', 'ziek', 2],
  [GEVAAR, 'letsel', 'greep', 2],
  [GEVAAR, 'letsel', 'heden', 1],
  [GEVAAR, 'wapen', 'heden', 2],
  [GEVAAR, 'wapen', 'greep', 1],
  [DREIGT, 'bedreigd', 'heden', 1],
  [VERDWENEN, 'kindWeg', 'minderjarig', 3],
  [GEVAAR, 'letsel', 'minderjarig', 2],
  [VAST, 'gevaar', 'afgesloten', 2],
  [VAST, 'letsel', 'afgesloten', 2],
  [VERDWENEN, 'weg', 'dwang', 2],
  [WEG, 'reis', 'onvrij', 2],
  [WEG, 'reis', 'minderjarig', 2],
  [GEVAAR, 'geweld', 'letsel', 1],
  [GEVAAR, 'nood', 'afgesloten', 2],
  [GEVAAR, 'nood', 'letsel', 2],
  [HULP, 'nood', 'heden', 1],
  [HULP, 'nood', 'minderjarig', 1],
  [VERDWENEN, 'weg', 'letsel', 2],
]
