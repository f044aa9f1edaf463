// By which words is each trade known: its people, its workplaces, its tools and its products. In the language of phrase.ts, each
// with the points it gives; what the points make is for sector.ts.
import type { Sector } from '@meldpunt/signaal/lezing'

export const SECTOR_ZINNEN: [Sector, number, string][] = [
  [
    'sierteelt',
    3,
    '*kwekerij|*kwekerijen|kweker|kwekers|kweekster|*broeierij|stekbedrijf|bollenbedrijf|bollenschuur|boomkweker*|sierteelt*|bloemenveiling|bloemenhandel|bloemenexport|bloemist*|bloembinder*|bloemverwerking ! hennep*|wiet*|wietkwekerij|hennepkwekerij',
  ],
  [
    'sierteelt',
    3,
    'rozen*|tulpen*|chrysant*|orchidee*|lelies|leliekas|gerbera*|hyacint*|narcis*|anjers|hortensia*|anthurium*|potplant*|kamerplant*|tuinplant*|perkplant*|snijbloem*|bloemen*|bloembol*|bolbloem*|bollen*|boeket*|stekken|stekjes|flower*|tulips|roses|orchids ! verkoopt|cadeau|weg|brengen|dealen|hennep*|verkopen|verkochten|bezorg*',
  ],
  [
    'sierteelt',
    2,
    'kas|kassen|kassencomplex*|kassengebied|glastuinbouw*|tuinbouw*|tuinder*|greenhouse* ! tomaten*|paprika*|komkommer*|hennep*|groente*|aardbei*',
  ],
  [
    'agrarisch',
    5,
    'komkommerteler*|tomatenteler*|paprikateler*|aardbeienteler*|aspergeteler*|bloemkoolteler*|tomatenkwekerij*|komkommerkwekerij*|paprikakwekerij*|groentekwekerij*|aardbeienkwekerij*|champignonkwekerij*|fruitbedrijf|fruitteler*|fruitteelt|groenteteler*|groenteteelt|seizoenarbeid*|seizoensarbeid*|seizoenwerk*|seizoenswerk*|*pluk|*plukker|*plukkers|*stekers ! hennep*',
  ],
  [
    'agrarisch',
    3,
    'tomaten*|paprika*|komkommer*|aardbei*|asperge*|champignon*|paddenstoel*|appels|appelboom*|peren|perenboom*|fruitbo*|bessen|frambozen|bramen|druiven|kersen|prei*|spruiten|spruitjes|witlof*|bloemkool*|aardappel*|bieten|mais*|groenten|groenteland|boomgaard*|akker*|boerderij*|boerenbedrijf|boerenerf|veehouder*|veeteelt|melkvee*|melkstal|melken|varkens*|kippen*|kippenboer*|pluimvee*|kalver*|schapen|geiten*|koeien*|landbouw*|oogst*|plukken|plukt|plukte|loonwerk*|loonbedrijf|mushroom*|strawberr*|vegetable*|farm|farms|farmer* ! woont|*winkel|supermarkt|kinder*|slacht*|vlees*',
  ],
  ['agrarisch', 2, 'boer|boeren|teler|telers|veld|velden|land ... @werk|oogst*|pluk*|dieren'],
  [
    'bouw',
    3,
    'bouw|bouwplaats*|bouwbedrijf*|bouwvak*|bouwwerk*|bouwkeet|bouwterrein*|bouwproject*|bouwploeg*|bouwsector|bouwput|bouwhek*|bouwtoezicht|woningbouw*|nieuwbouw*|steiger|steigers|steigerbouw*|sloop|sloopwerk*|sloopbedrijf|sloper|slopers|slopen|stukadoor*|stuken|stukt|stucwerk*|stuccen|metsel*|timmerman|timmerlieden|timmerwerk*|timmeren|dakdek*|dakbedek*|dakwerk*|dakpannen|asbest*|beton|betonwerk*|betonvlecht*|tegelzet*|tegelwerk*|tegels|straatmaker*|stratenmaker*|voegwerk*|voeger*|rioolwerk*|heiwerk*|grondwerk*|graafwerk*|glasvezel*|isolatiebedrijf|schilder|schilders|schilderwerk*|schildersbedrijf|klusbedrijf*|klussenbedrijf*|aannemer*|verbouwing*|verbouwen|renoveren|renovatie*|loodgiet*|elektricien*|installatiebedrijf|kozijnen|demolition|scaffold*|construction|bricklayer*|plasterer* ! school|kinderen|speelplaats',
  ],
  ['bouw', 1, 'onderaannemer*|uitvoerder|keet|verbouw*'],
  [
    'horeca',
    3,
    'restaurant*|eetcafe*|cafe|cafes|snackbar*|cafetaria*|pizzeria*|pizzabakker*|pizzazaak|shoarma*|doner*|kebab*|grillroom*|wok|wokrestaurant*|sushi*|afwas*|kok|koks|kokkin|souschef|horeca*|lunchroom*|tearoom|brasserie|bistro|ijssalon*|ober|obers|serveerster*|serveert|bediening|barman|barvrouw|barpersoneel|keukenhulp*|keukenpersoneel|spoelkeuken|bar|kroeg|discotheek|strandtent|strandpaviljoen|catering*|partycentrum|feestzaal|friettent|frituur|afhaalrestaurant|afhaalchinees|pannenkoekenhuis|eetgelegenheid|waitress|waiter|cook|cooks|dishwasher ! baantje|beloofd|voorgespiegeld|ontmoet|dates|gegeten',
  ],
  ['horeca', 2, 'keuken|kitchen ... @werk|staat|staan|hulp|personeel ! schoonfamilie|mevrouw'],
  ['horeca', 2, 'hotel .. personeel|medewerkers|receptie|keuken|werkt|werken|bediening'],
  ['slachterij', 5, 'meat factory|plant|processing|packing|industry'],
  [
    'slachterij',
    4,
    '*slachterij|*slachterijen|slachthuis*|slachtlijn|slachtafdeling|*vleesverwerker|vleesverwerk*|vleesbedrijf|vleesfabriek|vleesindustrie|vleeswaren*|vleessnijder*|uitbeen*|uitbener*|uitbenen|uitsnijder*|karkas|karkassen|worstfabriek|kipverwerk*|slaughter*|abattoir|butchery',
  ],
  [
    'schoonmaak',
    4,
    'schoonmaakbedrijf*|schoonmaakwerk*|schoonmaakploeg*|schoonmaakster*|schoonmaker|schoonmakers|schoonmaakdienst*|schoonmaakbranche|schoonmaakklus*|schoonmaakpersoneel|schoonmaakteam*|kamermeisje*|housekeeping|glazenwasser*|gevelreinig*|interieurverzorg*|poetsvrouw*|poetsbedrijf|poetshulp|cleaner|cleaners|cleaning ! vacuum|dakgoot',
  ],
  // To clean is what people in every kitchen and household do too.
  [
    'schoonmaak',
    2,
    'schoonmaken|schoonmaakt|schoongemaakt|schoonmaakte|schoonmaak|poetst|poetsen|gepoetst|cleans|dweilt|dweilen|stofzuigen|clean',
  ],
  [
    'schoonmaak',
    3,
    'kantoren|kantoorpand*|hotelkamers|kamers|toiletten|trappenhuizen|scholen|bioscoop|vakantiehuisjes|huisjes & schoonmaken|schoonmaakt|schoongemaakt|schoonmaakte|poetst|poetsen|gepoetst|cleans',
  ],
  ['schoonmaak', 2, 'maakt|maken ... schoon'],
  [
    'prostitutie',
    3,
    'prostitutie|prostituee*|sekswerk*|escort|escorts|escortbureau|seksinrichting|bordeel|bordelen|privehuis|seksclub|thuisprostitutie|raamprostitutie|webcamwerk|webcamseks|camgirl*|onlyfans|sekshuis|seksbedrijf|tippel*|peeskamer*|sexwork*|brothel*|prostitution|prostitute*',
  ],
  ['prostitutie', 3, 'condooms ! schoolarts|ggd|voorlichting'],
  ['prostitutie', 3, 'mannen|klanten|heren ... prijs|prijzen|tarief|tarieven ! winkel|werk*'],
  ['prostitutie', 3, '(achter het raam|achter de ramen|op de baan|in de prostitutie|in een bordeel|in een seksclub) ! kantoor'],
  [
    'transport',
    3,
    'vrachtwagen*|vrachtauto*|vrachtrijder*|chauffeurs|trekker|trekkers|oplegger*|trailer*|cabine|cabines|transportbedrijf|transportsector|vervoerder|wegtransport|distributiecent*|orderpick*|expeditie|trucker*|truck|trucks|truckchauffeur*|truckstop|logistiek*|warehouse|binnenvaart*|binnenschip|matroos|matrozen|zeelieden|zeelui|bemanning|schipper|rijtijden*|tachograaf|taxibedrijf|taxichauffeur*|touringcar*|verhuisbedrijf|verhuizers|lorry|lorries ! foodtruck',
  ],
  ['huishoudelijk', 4, 'inwonende|inwonend hulp|hulpje|huishoudster|oppas|verzorgster'],
  ['huishoudelijk', 4, 'domestic|live-in worker|help|helper|maid|nanny|servant|carer|caregiver'],
  ['huishoudelijk', 4, '(au pair)'],
  [
    'huishoudelijk',
    4,
    '(poetsen koken|koken poetsen|koken en poetsen|poetsen en koken|koken wassen|wassen strijken|hele huishouden|alles in huis|alles in het huishouden|huishouden en de kinderen)',
  ],
  ['huishoudelijk', 3, 'villa|washok|strijkijzer|strijkt|strijken|huishouden ! studenten'],
  [
    'huishoudelijk',
    3,
    'huishouding|huishoudelijk*|huishoudster*|huishoudhulp*|huishulp*|huispersoneel|aupair*|au-pair*|nanny|kindermeisje*|dienstmeisje*|dienstmeid|dienstbode|huisslaaf|huisslavin|werkster|oppas|oppast|kinderoppas|domestic|housemaid|maid|housekeeper|schoonfamilie|schoonmoeder|schoonouders ! geweld|zaken|taken',
  ],
  ['huishoudelijk', 3, 'kinderen ... oppassen|oppast|verzorgt|verzorgen|kookt|poetst|koken|poetsen|wassen ! eigen'],
  ['huishoudelijk', 3, 'past|passen|paste .. op .. kinderen|baby|tweeling|kind ! ik'],
  [
    'huishoudelijk',
    3,
    'verzorgd|verzorgt|verzorgde|verzorgen|verzorgster|verpleegt|zorgt ... mevrouw|meneer|oma|opa|bejaard*|oude|dementerende|bed|thuis|vader|moeder|vrouw|hem ! ziekenhuis|varkens|dieren|planten',
  ],
  ['huishoudelijk', 3, '(dag en nacht|24 uur per dag) .. zorgt|verzorgt|klaarstaan|klaar|zorg'],
  ['huishoudelijk', 3, 'zorghulp*|thuiszorghulp*|mantelzorgwoning'],
  ['nagelstudio', 5, 'nagelstudio*|nagelsalon*|nagelzaak|nagelbar|nailstudio*|nailbar*|nagelstylist*|manicure*|pedicuresalon|nailsalon*'],
  ['nagelstudio', 5, 'nail|nails studio|salon|bar|shop'],
  [
    'massagesalon',
    5,
    'massagesalon*|massagestudio*|massagezaak|massagehuis|massagepraktijk*|masseuse*|massageruimte*|massagekamer*|massageparlour',
  ],
  ['massagesalon', 4, 'massage*|masseren|masseert|gemasseerd ... salon|studio|zaak|parlour|parlor|shop'],
  ['massagesalon', 4, 'salon ... massage*|masseren|masseert'],
  [
    'autowasserij',
    5,
    'wasplaats|autowas*|carwash*|autowasserij*|wasstraat|wasbox*|handcarwash|handwash|autopoets*|autoreinig*|poetsplaats',
  ],
  ['autowasserij', 4, '(car wash|hand wash|car cleaning|car valeting)'],
  ['autowasserij', 4, "auto's|autos|auto|cars wassen|wast|poetsen|poetst|gewassen|wasten|washing ! school|eigen"],
  [
    'detailhandel',
    3,
    'toko|supermarkt|avondwinkel*|nachtwinkel*|belwinkel*|belhuis|winkel|winkels|winkelier|winkelpersoneel|slijterij|kapper*|kapsalon*|barbershop*|barbier*|telefoonwinkel*|telefoonzaak|telefoonreparatie*|kledingwinkel*|kledingzaak|groenteboer|groentezaak|bakkerij*|bakker|slagerij|kassa|caissiere|vakkenvull*|marktkraam|markt|bakery|butcher|hairdresser|supermarket|markthandel|viswinkel|viskraam|kiosk|bloemenwinkel|bloemenstal|bloemenkraam|kringloopwinkel|*winkel|*winkeltje|shop|grocery|barber ! overkant|bedelen|bedelt|bedelde|bekertje|steelt|stelen|gestolen|jatten|winkeldiefstal*|geprepareerd*',
  ],
  [
    'uitzendbranche',
    3,
    'uitzendbureau*|uitzendkracht*|uitgeleend*|uitzender|uitzenders|uitzendorganisatie|uitleenbureau|uitlener*|inleners|inlener|detachering*|detacheerder*|uitzendbranche|arbeidsbemiddeling|bemiddelingsbureau|wervingsbureau',
  ],
  ['uitzendbranche', 3, 'employment|temp|temping|recruitment|staffing agency'],
  [
    'bezorging',
    4,
    'maaltijdbezorg*|pakketbezorg*|pakketkoerier*|pakketchauffeur*|pakketbusje*|pakketdienst*|pakketbedrijf|pakketdepot|bezorger|bezorgers|bezorgdienst*|bezorgplatform*|bezorgservice|*bezorging|*bezorger|*bezorgers|*bezorgster|*koerier|*koeriers|bezorgroute*|flitsbezorg*|koerier|koeriers|koeriersbedrijf|koeriersdienst*|postnl|dhl|dpd|gls|fietskoerier*|maaltijdkoerier*|krantenbezorg*|krantenwijk|folderbezorg*|thuisbezorgd|deliveroo|ubereats|courier* ! drugs|drugs*|drugskoerier|ene|tasje|bestelling',
  ],
  [
    'bezorging',
    4,
    'bezorgt|bezorgen|rijdt|bezorgde ... maaltijden|pakketten|pakketjes|pakjes|kranten|folders|boodschappen ! drugs|oudere|jongens',
  ],
  ['bezorging', 4, '(uber eats|food delivery|parcel delivery|delivery rider|delivery riders|delivery driver|delivery drivers)'],
  // Somebody works; the trade is told in other words or is none of these.
  [
    'overig',
    2,
    'werkt|werken|werkte|werkten|gewerkt|werkzaam|klust|sjouwt|sjouwen|repareert|repareren|schuurt|schildert|inpakken|works|working ! ik|wij|we|mijn|samen|onze|collega|moeder|vader|school|i',
  ],
  [
    'overig',
    2,
    'wasserij|recycling|textiel*|kledingsortering|sorteert|sorteren|sort|clothing|scheepswerf|jachtwerf|casco|antifouling|boten|zorgbureau|zorginstelling|zorgbedrijf|fabriek|productiehal|productiebedrijf|inpakbedrijf|inpakhal|magazijn|garagebedrijf|autogarage|autosloperij|sloperij|visverwerking|kringloop*|houtbewerking|lasser*|lasbedrijf|meubel*|pallets|circus|kermis*|drukkerij|datacenter|beveiliging|dierenpension|manege|paarden*|factory|laundry ! school',
  ],
]
