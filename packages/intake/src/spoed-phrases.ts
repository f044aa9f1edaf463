// What people write when a victim is in acute danger or about to be taken out of sight, in the language of phrase.ts. First the
// sentences that say so by themselves, then the signs of which it takes two: a time and what happens, or a call and what happens.
// What makes an alarm of them, and what takes it away, is for spoed.ts.

/** What an alarm rests on, as the letters show it. */
export const WEG = 'wordt uit het zicht gebracht'
export const VERDWENEN = 'is uit het zicht verdwenen'
export const GEVAAR = 'acuut gevaar'
export const VAST = 'zit nu vast'
export const LEVEN = 'gevaar voor het leven'
export const HULP = 'vraagt nu om hulp'
export const DREIGT = 'er staat iets te gebeuren'
export type Reden = typeof WEG | typeof VERDWENEN | typeof GEVAAR | typeof VAST | typeof LEVEN | typeof HULP | typeof DREIGT

/** Each is an alarm by itself. */
export const ZINNEN: [Reden, string][] = [
  // About to be moved.
  [
    WEG,
    'morgen|morgenochtend|morgenmiddag|morgenavond|morgenvroeg|morgennacht|overmorgen|vanavond|vannacht|vanmiddag|straks|zometeen|dadelijk|tomorrow|tonight ... @weg ! school|ik|wij|bellen|bereikbaar|teruggebracht|afspraak',
  ],
  [
    WEG,
    '@weg ... morgen|morgenochtend|morgenmiddag|morgenavond|morgenvroeg|morgennacht|overmorgen|vanavond|vannacht|vanmiddag|straks|zometeen|dadelijk|tomorrow|tonight ! school|ik',
  ],
  [
    WEG,
    'morgen|morgenochtend|morgenmiddag|morgenavond|overmorgen|vanavond|vannacht|vanmiddag|straks|zaterdag|zondag|maandag|weekend|tomorrow|tonight|vandaag ... naar .. @nietland|stad|adres|hotel|huis|land|locatie ! auto|vergadering|school|huisarts|opvang|consulaat|ambassade|ging|was|kwam|zag|met vakantie|op vakantie',
  ],
  [
    WEG,
    'morgen|overmorgen|vanavond|vannacht|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|weekend|tomorrow|tonight|vandaag ... to .. @nietland',
  ],
  [
    WEG,
    'brengt|brengen|neemt|nemen|stuurt|sturen|haalt|bring|take|takes|send ... morgen|vanavond|vannacht|overmorgen|straks|tomorrow|tonight|weekend ... naar|weg|mee|to ! school|huisarts',
  ],
  [
    WEG,
    'wordt|worden|zal|zullen|gaat|gaan|will .. morgen|vanavond|vannacht|vandaag|overmorgen|straks|binnenkort|weekend|tomorrow|tonight ... weggebracht|meegenomen|verplaatst|overgebracht|teruggestuurd|opgehaald|weg|naar|uitgezet|uitgehuwelijkt|verkocht|gebracht|moved|sent|taken ! school|ik|werk|wij|met vakantie|op vakantie|auto|garage|afval|vergadering|overleg|consulaat|ambassade',
  ],
  [
    GEVAAR,
    'nu|moment|zojuist|momenteel|now ... getrokken|gesleurd|geduwd|meegesleurd|meegetrokken|aangevallen|gestoken|gewurgd|gesleept|dragged|beaten|attacked ! ik word',
  ],
  [GEVAAR, 'getrokken|gesleurd|geduwd|meegesleurd|meegetrokken|aangevallen|gestoken|gesleept ... nu|moment|momenteel|now'],
  [
    GEVAAR,
    '(op dit moment|op dit ogenblik|terwijl ik dit schrijf|terwijl ik dit typ|nu meteen|right now|as we speak) ... (aan de gang|gaande|gebeurt|gebeuren|happening|geslagen|schreeuwt|gilt|opgesloten|meegenomen)',
  ],
  [GEVAAR, 'gebeurt|gebeuren|gaande|happening .. (op dit moment|op dit ogenblik|nu|right now) ! ik|hier'],
  [GEVAAR, '(in gevaar|levensgevaar|acuut gevaar|direct gevaar|in danger) ! als'],
  [GEVAAR, '(even weg|even naar buiten|even eten halen) ... terug'],
  [
    HULP,
    '(om hulp|om help) .. vroeg|vraagt|vragen|geroepen|riep|roept|gesmeekt|smeekt|smeekte|schreeuwt|schreeuwde|gilt|gilde|roepen|roepend|schreeuwen ! ik vroeg|ik vraag|vraag ik|wij vragen|gemeente|bij het|bij een|aanvraag|formulier',
  ],
  [
    HULP,
    'vroeg|vraagt|riep|roept|smeekt|smeekte|schreeuwt|schreeuwde|gilt|gilde .. (om hulp|om help) ! ik vroeg|ik vraag|vraag ik|wij vragen|gemeente|bij het|bij een|aanvraag|formulier',
  ],
  [HULP, '(help me|please help me|red haar|red hem|red hen|red me)'],
  [
    VERDWENEN,
    '(sindsdien|sinds gisteren|sinds vannacht|sinds die dag|sinds zaterdag|sinds zondag|al dagen) ... @telefoon|appjes|berichten .. @niet',
  ],
  [VERDWENEN, '@niet .. (meer bereikbaar|niets meer gehoord|niks meer gehoord|van haar gehoord|van hem gehoord) ! ik'],
  [
    VERDWENEN,
    '(neemt niet op|neemt de telefoon niet op|neemt haar telefoon niet op|telefoon staat uit|krijgen geen contact meer|geen levensteken|geen teken van leven|spoorloos)',
  ],
  [
    WEG,
    '@moet .. morgen|vanavond|vannacht|vandaag|overmorgen|straks|weekend ... weg|naar|vertrekken|klanten|mee ! werk|school|ik|dokter|elk|elke|ieder|iedere|altijd',
  ],
  [
    WEG,
    'ticket*|vlucht|vliegticket*|vliegtuig|koffer|koffers|tassen ... morgen|overmorgen|vanavond|vannacht|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend|tomorrow|tonight|klaar|gepakt|ingepakt|geboekt ! kliniek|bezoek|vakantie',
  ],
  [WEG, 'koffers|koffer ... man|auto|busje|taxi|weg'],
  [WEG, 'morgen|vanavond|vannacht|zaterdag|zondag|vandaag ... ticket*|vlucht|vliegt|vliegen|vliegveld|schiphol|koffers'],
  [WEG, 'staat|staan .. busje|bus|auto .. klaar'],
  [WEG, 'dreigt .. verdwijnen|weggebracht|verplaatst|uitgezet'],
  [WEG, 'worden|wordt .. moment|nu .. weggebracht|ingeladen|verplaatst|weggehaald|verhuisd'],
  [WEG, 'bang .. dat .. morgen|vannacht|vanavond|elk|ieder ... weg|verdwijnt|verdwenen|meegenomen|vertrekt'],
  [WEG, 'elk|ieder moment .. weg|vertrekken|weggebracht|weggehaald'],
  [WEG, 'uithuwelijk*|uitgehuwelijkt ... morgen|vakantie|week|weekend|binnenkort'],
  [WEG, 'hij|ze|baas|man|pooier .. komt .. haar|hem|hen|ze .. vanavond|straks|morgen|zo .. halen|ophalen ! school'],
  [WEG, 'moved|taken .. to .. another|different .. city|house|country|place ... tomorrow|tonight|today|soon'],
  [WEG, 'uit .. het .. zicht|beeld ! begeleid*'],
  [
    WEG,
    'aanstaande|komende|volgende .. maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week|weekend|nacht ... @moet|gaat|gaan|wordt|worden|vertrekt|vertrekken|vliegt|trouwen|terug|weg|naar ! studio|salon|zaak|winkel|nagelstudio|afdeling|ik|wij|school|gesprek|afspraak|bellen|spreekuur|wil|overleg|bezoek|controle',
  ],
  [
    WEG,
    '@moet|gaat|gaan|wordt|worden|vertrekt|vertrekken|vliegt|brengt ... aanstaande|komende .. maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend ! ik|wij|school|bellen',
  ],
  [WEG, '@moet .. vakantie|weekend|week ... mee|naar .. @nietland|land ! school|elk|elke|ieder|iedere|altijd'],
  [WEG, 'uithuwelijk*|uitgehuwelijkt|huwelijk|trouwen ... vakantie|buitenland|ticket|vrijdag|zaterdag|moet|gedwongen|tegen'],
  [WEG, '@moet ... trouwen|huwen'],
  [WEG, 'enkeltje'],
  [WEG, '(enkele reis)'],
  [WEG, '@niet .. meer? terugkomt|terugkomen|terugkeert|terugkeren ! afspraak|ik'],
  [WEG, 'terug .. naar .. @nietland ... brengt|brengen|sturen|stuurt|gestuurd|gebracht|moet'],
  [WEG, 'brengt|brengen|stuurt|sturen|neemt|haalt ... terug|mee|weg ... naar .. @nietland|stad'],
  [
    WEG,
    'naar .. @nietland .. gebracht|verplaatst|gestuurd|meegenomen|overgebracht|vertrekken|vertrekt|gaan ! ging|vroeger|jaar|had|hadden|destijds|geleden',
  ],
  [WEG, 'is|zijn .. onderweg .. naar .. @nietland|vliegveld|schiphol|haven'],
  // Just gone.
  [
    VERDWENEN,
    'sinds|vanaf|al ... @niet .. teruggekomen|teruggekeerd|bereikbaar|thuisgekomen|gezien ! jaar|jaren|maanden|school|loon|salaris|geld|cent|euro|brp|klas',
  ],
  [
    VERDWENEN,
    'sinds|vanaf .. gisteren|gisteravond|vannacht|vanmorgen|vanochtend|eergisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend|twee|drie|enkele .. weg|kwijt|verdwenen|onvindbaar|zoek',
  ],
  [
    VERDWENEN,
    'sinds|al|vanaf .. gisteren|gisteravond|vannacht|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend|dagen|nachten .. @niet .. thuis|terug|gehoord|bereikt|gezien ! school|klas|loon|ik',
  ],
  [VERDWENEN, '@niet .. meer .. teruggekomen|teruggekeerd|bereikbaar|thuisgekomen ! kenteken'],
  [VERDWENEN, 'vermist|spoorloos|verdwenen|ontvoerd|ontvoering|missing|kidnapped ! pasje|paspoort|fiets|geld|sleutels'],
  [VERDWENEN, '@telefoon|mobiel|nummer .. uit|uitgeschakeld|onbereikbaar|dood ... @niet|bed|weg|sinds|teruggekomen|bereikbaar'],
  [VERDWENEN, 'bed .. onbeslapen|leeg ! schimmel'],
  [
    VERDWENEN,
    'vanmorgen|vanochtend|vannacht|gisteren|gisteravond|zojuist|net|vandaag|eergisteren|gistermiddag|zonet ... meegenomen|weggehaald|weggebracht|meegetrokken|ingeladen|ontvoerd|opgehaald ! werk|hulp|foto*|politie|school|fiets|controle|spullen',
  ],
  [
    VERDWENEN,
    'meegenomen|weggehaald|weggebracht|meegesleurd|ingeladen ... vanmorgen|vanochtend|vannacht|gisteren|gisteravond|zojuist|net|vandaag|onbekend|waarheen ! foto*|politie',
  ],
  [VERDWENEN, 'weten|weet .. @niet .. waar .. ze|hij|zij|haar|hen .. is|zijn|nu|heen|gebleven ! woont|werkt|hotel|wonen'],
  [VERDWENEN, 'geen idee .. waar .. ze|hij|zij .. nu|is|zijn|gebleven'],
  [VERDWENEN, 'waar .. gebleven'],
  [VERDWENEN, 'weggelopen|wegloper|wegloopt .. meisje|dochter|opvang|instelling|sinds|uit|vannacht|gisteren'],
  // Danger now.
  [GEVAAR, 'acuut|acute|direct|directe|onmiddellijk*|ernstig gevaar'],
  [GEVAAR, 'is|zijn|loopt|lopen|verkeert .. gevaar'],
  [GEVAAR, 'in|immediate danger'],
  [GEVAAR, '112 .. gebeld|bellen|belde|gebeld ! zou|zullen|als'],
  [
    GEVAAR,
    'vandaag|vanavond|vannacht|nu|straks|morgen ... iets|wat .. doen|aandoen|gebeurt|overkomt|pakken|vermoorden|slaat ! we|kunnen|ik',
  ],
  [GEVAAR, 'moment|nu ... geslagen|mishandeld|vastgehouden|opgesloten|bewaakt|verkracht|gedwongen'],
  [GEVAAR, 'nu|momenteel|moment ... huilt|schreeuwt|gilt|bloedt'],
  [GEVAAR, '(op dit moment|op dit ogenblik|right now) ... bedreigd|threatened'],
  [GEVAAR, 'bloedt|bloedend|bewusteloos|bleeding|unconscious'],
  [GEVAAR, 'mes|vuurwapen|pistool|wapen ... nu|bij|binnen|heeft|dreigt|bedreigt ! gevonden|ingeleverd'],
  [VAST, 'zit|zitten|zijn|is|worden|wordt .. nu|momenteel|nog ... opgesloten|vast|vastgehouden|binnen ! voet|file|telefoon'],
  [VAST, 'nu|momenteel|nog|vanavond|vannacht|vandaag ... opgesloten|vastgehouden|vastzit|vastzitten ! politie'],
  [VAST, 'opgesloten|vastgehouden ... nu|momenteel|vandaag|vannacht|vanavond|nog'],
  [VAST, 'locked|held|trapped ... now|today|tonight|still|right'],
  [VAST, 'houdt|houden .. haar|hem|hen|ze .. vast ! voet'],
  [
    HULP,
    'roept|roepen|schreeuwt|schreeuwen|smeekt|smeken|vroeg|vraagt|appt|appte|stuurde|belt|belde ... hulp|help ! ik|wij|we|gemeente|bij het|bij een|formulier|aanvraag',
  ],
  [GEVAAR, 'durf* .. @niet .. terug|naar huis ! ik|wij'],
  [GEVAAR, 'durf* .. @niet .. naar .. huis|woning|terug ! ik|wij'],
  [
    GEVAAR,
    'staat|staan|wacht*|rijdt|zit|zitten .. nu|buiten|beneden|deur ... haar|hem|op|wachten ! ik|elke|altijd|school|bezorger*|bestelling*',
  ],
  [GEVAAR, 'zoeken|zoekt .. haar|hem|hen .. nu|overal|en'],
  [GEVAAR, 'op zoek naar haar|hem|hen'],
  [GEVAAR, 'naar haar|hem|hen .. op? zoek ! school'],
  [VAST, 'nog .. meisje|vrouw|jongen|iemand|vrouwen|meisjes .. binnen|daar|opgesloten ! school|werk'],
  [GEVAAR, 'zit|zitten|staat|staan|is .. nu|hier|momenteel .. bij .. mij|ons|balie|spreekkamer|kantoor ! klacht'],
  [GEVAAR, 'ondergedoken|schuilt|verstopt .. zich ! controle'],
  [GEVAAR, 'nu|direct|onmiddellijk|meteen .. ingrijpen|actie|hulp|politie ! krijgt|kreeg|liep|ging'],
  [
    HULP,
    'schreef|schrijft|appte|appt|stuurde|fluisterde|lezen|las|briefje|papiertje|zei ... help|hulp|redden ! huishoudelijke|ik|gemeente|hulpverlen*',
  ],
  [HULP, 'help .. me|mij|ons ! jullie|kunnen|ik'],
  [HULP, 'wil|willen .. nu|vandaag|vanavond|meteen|direct .. weg|vluchten|eruit|ontsnappen ! ik'],
  [HULP, 'is|zijn .. gevlucht|ontsnapt|ontvlucht|weggevlucht ... @niet|bang|zoekt|zoeken|zit|staat|durf*|nu|vannacht|vanmorgen'],
  [
    GEVAAR,
    '(kan er onmiddellijk|kan er direct|kan er meteen|kan er nu|kunnen jullie nu|kunnen jullie direct|kunt u nu|kom snel|kom nu|stuur nu|stuur meteen) .. iemand|politie|komen|langskomen|help*',
  ],
  [WEG, 'wil|willen|probeert|proberen .. (zo snel mogelijk|meteen|direct|nu) .. meenemen|weghalen|ophalen|wegbrengen|vertrekken ! ik|wij'],
  [
    VERDWENEN,
    '(bed leeg|spullen weg|kamer leeg|koffer weg|kledingkast leeg|al haar spullen|al zijn spullen) ... weg|leeg|verdwenen|@telefoon|locatie',
  ],
  [VERDWENEN, '(was er niet meer|waren er niet meer|is er niet meer) & toen|terug|teruggegaan|vanmorgen|vandaag ! ik|werk'],
  [GEVAAR, '(bang dat haar|bang dat hem|vrees dat haar|vrees dat hem) .. iets|wat .. gebeurd|overkomen|aangedaan|gebeurt|overkomt'],
  [HULP, '(help us|save me|save us|send police|send the police)'],
  [
    WEG,
    '(will move|going to move|will take|going to take|will send|will bring|want to move|want to take) .. tonight|tomorrow|today|away|soon',
  ],
  [
    VERDWENEN,
    'since|sinds .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren .. @niet|not .. answer*|reachable|heard|seen|opgenomen|bereikbaar',
  ],
  [
    GEVAAR,
    '(ligt buiten|ligt op straat|ligt op de grond|ligt bewusteloos|ligt er nu|staan er nog|zijn nog binnen|is nog binnen|zit nog binnen|zitten nog binnen) ! fiets|matras*|afval|spullen|dozen|kleding|auto|busje|bord|ramen|woning|pand|trailer*|trekker*|vrachtwagen*|oplegger*|stapelbed*|bedden|tent*|maar',
  ],
  [HULP, 'fluister*|whisper* .. help|hulp ! ik'],
  [
    VAST,
    '(zit vast|zitten vast|wordt vastgehouden|worden vastgehouden|zit opgesloten|zitten opgesloten|wordt opgesloten|being held|held against|is trapped|are trapped|cannot get out) .. in|op|bij|there|inside|house|huis ! file|verkeer|politie|cel|gevangenis|detentie|als|weigert',
  ],
  [
    WEG,
    'straks|vanavond|vannacht|morgen|morgenochtend|dadelijk|zometeen|vanmiddag ... brengen|brengt|ophalen|meenemen|wegbrengen|weghalen ! ik|wij|we|school|afval|spullen|vuilnis|kinderen|werk',
  ],
  [
    WEG,
    '(over een uur|over een paar uur|over twee uur|over een half uur|binnen een uur|binnen enkele uren|elk moment|ieder moment|zo meteen) ... @weg|komt|komen|gaat|gaan|vertrek*|vlieg*|brengen ! ik|wij|gesprek|vergadering|bellen',
  ],
  [VERDWENEN, 'meegenomen|weggebracht|overgebracht|gelokt|ontvoerd .. naar .. @nietland ! vroeger|jaren|destijds|toen|had|hadden|geleden'],
  [VERDWENEN, 'zou|zouden .. terug .. maar .. @niet ! school|afspraak'],
  [
    VERDWENEN,
    '@niet .. verschenen|teruggekomen|teruggekeerd|komen opdagen & trouwen|huwelijk|buitenland|vakantie|@nietland|vader|familie|reis',
  ],
  [
    WEG,
    '(om daar te trouwen|moet daar trouwen|om te trouwen met|gedwongen te trouwen|gedwongen huwelijk|tegen haar wil trouwen) ! jaren|destijds',
  ],
  [
    GEVAAR,
    '(zoekt haar|zoekt hem|zoeken haar|zoeken hem|naar haar op zoek|naar hem op zoek|haar op het spoor|haar op te wachten|hem op te wachten) ! werk|school|baan',
  ],
  [GEVAAR, 'is|zijn|raakte .. flauwgevallen ! toen'],
  [GEVAAR, '(niet aanspreekbaar|ademt niet|buiten bewustzijn|bloedt hevig|levensgevaarlijk gewond|overdosis genomen)'],
  [
    LEVEN,
    '(er een eind aan|zichzelf iets aan|zich van het leven|wil niet meer leven|wilde niet meer leven|wil dood|wilde dood|kill herself|kill himself) ! als',
  ],
  [GEVAAR, '(will kill|going to kill|they are coming|is in danger|are in danger) ! if'],
  [GEVAAR, 'nu|momenteel|net|zojuist ... mes|pistool|vuurwapen|wapen|machete|bijl ! gevonden|ingeleverd|internet'],
  [GEVAAR, '(is daar nog steeds|zijn daar nog steeds|ze is daar nog|ligt daar nog) ! hoop|vraag|reden'],
  [
    VAST,
    'is|zijn|zit|zitten .. opgesloten|ingesloten|vastgehouden ! nachts|avonds|savonds|snachts|elke|iedere|altijd|soms|vaak|als|weigert|deur|deuren|werd|brief|bijgesloten|signalen|slachtoffers',
  ],
  [LEVEN, 'zichzelf|zich .. iets .. aandoet|aandoen|doen ! ik'],
  [GEVAAR, '(onder het bloed|onder bloed|uit het raam gesprongen|van het balkon gesprongen|van het dak gesprongen)'],
  [LEVEN, 'zelfmoord*|suicid*|zelfdoding|suicide'],
  [LEVEN, 'einde|eind .. aan .. leven ! zorg'],
  [LEVEN, 'vermoorden|vermoordt|doodmaken|doodslaan|doodschieten|doodsbedreig*|doodsbang ... vandaag|vanavond|vannacht|nu|morgen|straks'],
  [LEVEN, 'levensgevaar|levensbedreigend*'],
  [LEVEN, 'zwaar|ernstig .. gewond|mishandeld|toegetakeld ... nu|vandaag|vannacht|vanmorgen|vanochtend|net|binnen|durft|ziekenhuis'],
  // What nobody writes of a calm moment.
  [HULP, '(haal me|haal mij|haal haar|haal hem|haal ons|get me|get her|get us) .. weg|eruit|out|hier|here'],
  [HULP, '(hou het|houd het|houdt het) .. @niet .. vol|uit'],
  [HULP, 'briefje|papiertje ... gooide|gegooid|gooit|politie|red'],
  [HULP, 'gooide|gooit .. briefje|papiertje'],
  [GEVAAR, 'gegil|hulpgeroep|noodkreet|noodkreten|hulpkreten|doodskreet ! muziek|kinderen|spelende'],
  [GEVAAR, 'bonkt|bonken|bonst|bonzen|beukt|rammelt .. deur|raam|ruit|laadruimte|wand'],
  [
    GEVAAR,
    'hoor|horen|hoorde|geklop|gebonk|bonzen|kloppen|stemmen|belt|belde|mensen ... kofferbak|laadruimte|laadbak|koelwagen|trailer|oplegger',
  ],
  [GEVAAR, 'reageert|reageren|beweegt|ademt .. @niet|nergens|nauwelijks|amper ! mail|mails|brieven|bellen|gemeente|appjes'],
  [
    GEVAAR,
    'ligt|liggen .. (op de grond|op de vloer|in de berm|op straat|roerloos|buiten kennis) ! matras*|afval|spullen|kleding|slaapt|slapen',
  ],
  [GEVAAR, 'kan|kunnen .. @niet .. meer? staan|lopen|praten|ademen|bewegen ! werken'],
  [GEVAAR, '(gaat dood|gaan dood|gaat ze dood|gaat hij dood|gaan ze dood|dood gaat|dood gaan|doodgaat|is stervende)'],
  [GEVAAR, '(weeen|vliezen gebroken|moet bevallen|aan het bevallen|in labour)'],
  [GEVAAR, 'pillen|medicijnen|bolletjes|bleekmiddel ... geslikt|ingenomen|gedronken|lek|open'],
  [
    GEVAAR,
    'kind|kindje|kinderen|peuter|baby|kleuter|jongetje|dreumes|meisje|jongen ... alleen .. huis|thuis|woning|kamer|flat|caravan|stacaravan|achtergelaten|auto|hotel|binnen ! @niet|maar|komt|komen|naar|woont|wonen',
  ],
  [GEVAAR, 'honden .. losgelaten|los|lopen & @niet|vluchten|weg|eruit'],
  [LEVEN, 'vrees|vreest|vrezen|bang|angst ... leven ! in|hier|van|leiden'],
  [LEVEN, 'spring*|gesprongen|sprong ... balkon|dak|brug|trein|raam ! trampoline|kinderen'],
  [LEVEN, 'balkon|dak|brug|raam .. spring*|gesprongen ! kinderen'],
  [LEVEN, 'dreigt|dreigen|gezworen|zweert ... dood|doden|vermoorden|afmaken|doodschieten|doodslaan|neersteken|kelen|vermoord'],
  [VERDWENEN, 'neemt|nemen|nam .. @niet .. op ! loon|contact|ik|hand|geld'],
  [VERDWENEN, '@telefoon .. @niet .. op|aan|bereikbaar ! mag|kan|mogen|geen|zonder'],
  [
    VERDWENEN,
    '(lukt mij niet|lukt ons niet|lukt niet|lukt me niet|kan haar niet|kan hem niet|kunnen haar niet|kunnen hem niet) .. bereiken|vinden|contact',
  ],
  [VERDWENEN, '@niet .. (teruggekomen|terug gekomen|thuisgekomen) ! loon|geld|school|klant|vakantie'],
  [VERDWENEN, '@niet .. zeggen|weet|weten|vertellen .. waar .. is|zijn|heen|gebleven ! woont|werkt|wonen|werken|geld|paspoort*'],
  [VERDWENEN, '@niet .. verschenen ... zegt|oom|familie|turkije|@nietland|buitenland ! zitting'],
  [WEG, 'als .. @niet .. snel|nu|vandaag .. komt|komen|ingrijpt|ingegrepen .. weg|vertrokken|verdwenen|laat'],
  [WEG, '(te laat|laatste kans) & als|weg|vertrokken|verdwenen|melden|ingrijpen ! boete*|betaalt|betaald|werk|school'],
  [VAST, '@niet .. eruit|weg|vluchten|ontsnappen ... roep*|gilt|schreeuw*|gegil|honden|bewakers|tralies'],
  [VAST, '@niet .. naar buiten ... gegil|gilt|huilt|schreeuw*|vandaag|nu'],
  [
    WEG,
    'gaan|gaat|willen|wil|zullen|zal|plan|dreigen|dreigt .. verkopen|verkocht|verdwijnen|wegwerken|doorschuiven|doorgeschoven|overdragen|overgedragen|wegsluizen|terugsturen|ontvoeren|uithuwelijken|wegmoffelen|lozen|afvoeren ! ik|wij|we|auto|huis|woning|bedrijf|zaak|pand|dossier|signaal|sporen',
  ],
  [WEG, '(onbekende bestemming|onbekend adres) .. vertrokken|gebracht|meegenomen|weg|overgebracht'],
  [VERDWENEN, '(met onbekende bestemming|naar een onbekende bestemming|naar onbekende bestemming)'],
  [VERDWENEN, '@niet .. van zich laten horen'],
  [VERDWENEN, '(niets meer van haar|niets meer van hem|niks meer van haar|niks meer van hem) .. gehoord|vernomen'],
  [WEG, '(onderweg|op weg) ... haar|hem|hen .. halen|huis|opvang|school|azc|toe ! ik|wij|we|hulp|werk'],
  [WEG, 'onderweg|weg ... haar|hem|hen (op te halen|te halen|mee te nemen) ! ik|wij|we'],
  [GEVAAR, 'haar|hem|hen|ons|mij .. zoeken|zoekt|achterna|opwachten|opwacht ! te|werk|huis|baan'],
  [GEVAAR, 'achter haar|hem|hen|mij aan ! jaren'],
  [GEVAAR, 'hij|ze|zij|baas|pooier|ex .. weet|weten .. waar .. ik|ze|zij|hij .. ben|is|zit|zitten|verblijft|slaapt ! @niet'],
  [GEVAAR, 'als .. haar|hem|mij|hen .. vindt|vinden|pakt'],
  [GEVAAR, 'wordt|worden|word .. vermoord|doodgeschoten|doodgeslagen|afgemaakt|doodgemaakt|gemarteld ! ooit|slachtoffers'],
  [
    GEVAAR,
    'maakt|maken|maak|schiet|schieten|slaat|slaan|steekt|steken .. haar|hem|hen|mij|broer|zus|kind|moeder|vader .. kapot|af|dood|neer|lek',
  ],
  [GEVAAR, 'haar|hem|hen|mij .. kapot|af|dood .. maakt|maken|slaat|slaan|schiet'],
  [GEVAAR, '(hoge koorts|hevige pijn|te bibberen|te rillen)'],
  [GEVAAR, 'bibber*|rillend|onderkoeld|steekwond*|schotwond* ! jaar|oud|litteken*|geleden'],
  [GEVAAR, 'drugs|bolletjes|pakketje* .. in zijn|haar|hun .. buik|maag|lichaam'],
  [GEVAAR, '(geen kant op|kan geen kant op|kunnen geen kant op) ! financieel'],
  [GEVAAR, 'in elkaar .. gezakt|geslagen|geschopt|getrapt ... nu|net|niet|vandaag|mogen|mag'],
  [GEVAAR, 'brand .. gesticht|gestoken|gezet ! jaar'],
  [GEVAAR, 'gekrijs|gegil|geschreeuw .. uit|vanuit|achter|boven|beneden|kelder ! kinderen|spelende|speelplaats'],
  [GEVAAR, 'is|are .. screaming|bleeding|crying|dying|begging|hiding ! always|often'],
  [
    GEVAAR,
    '(kan niet wachten|kan niet meer wachten|haast geboden|spoed geboden|geen tijd te verliezen|te laat zijn|voor het te laat is|voordat het te laat is|elke minuut telt) ! overleg|antwoord',
  ],
  [GEVAAR, 'onder water .. gehouden|geduwd|gedrukt'],
  [GEVAAR, '(keel dichtgeknepen|bij de keel|mes op de keel|mes op haar keel|pistool op haar|pistool tegen)'],
  [HULP, '(een sos|sos)'],
  [
    HULP,
    '(op de vlucht|is weggevlucht|klampte mij aan|klampt mij aan|klampte me aan|of ik haar kan verstoppen|kan ik me verstoppen|mij verstoppen) ! oorlog|syrie|eritrea|oekraine',
  ],
  [
    VAST,
    'wordt|worden|word .. vastgehouden|gegijzeld|vastgebonden|vastgeketend|geboeid ! signalen|soms|slachtoffers|politie|iemand|geld|loon|paspoort*|papieren|waarborg*',
  ],
  [VAST, 'vastgebonden|vastgeketend|gegijzeld ! toen|werd|signalen'],
  [VAST, '@niet .. meer .. buitenkomt|buitenkomen|buitenkom'],
  [VAST, '(nooit meer buiten|nooit meer naar buiten|nooit meer weg)'],
  [VAST, 'locked|chained|tied .. in|inside|up|to & her|him|them|me|us|girl*|women'],
  [WEG, 'flown|shipped|driven|smuggled .. out|away|abroad'],
  [WEG, '(married off|to be married|forced to marry) ! years'],
  [WEG, 'besnijd*|besneden ... vliegveld|vertrokken|vakantie|reis|@nietland'],
  [
    WEG,
    '(staat al voor|staat voor de deur|staat te wachten|draait al|staat met draaiende motor) & tas|tassen|koffer*|gepakt|spullen|bagage ! werk',
  ],
  [WEG, '(klaar moeten staan|klaar staan|klaarstaan) & bagage|tas|tassen|koffer*|spullen'],
  [
    WEG,
    '(in het busje|in de bus|in een busje|in de auto|in een auto|in de laadbak|in een bestelbus) & moeten|moet|geduwd|gezet|getrokken|gesleept|gesleurd|stappen ! elke|werk|school',
  ],
  [
    GEVAAR,
    '(als we wachten|als wij wachten|als jullie niet|als niemand|als er niets|als er niet) ... weg|dood|laat|vertrokken|verdwenen|gebeurt',
  ],
  [GEVAAR, 'gaat|zal|wil|willen .. haar|hem|hen|mij .. iets .. aandoen'],
  [GEVAAR, 'mes|pistool|geweer|wapen .. tegen|op .. keel|hoofd|slaap|borst|buik'],
  [GEVAAR, 'wordt|word .. geschoten|gevochten|gegild|geschreeuwd|gebonkt|gebonsd|gestoken ! vaak|soms|regelmatig'],
  [GEVAAR, 'gebonsd|gebonkt|gebeukt .. deur|raam|ruit|help|riep'],
  [GEVAAR, 'deur|raam|ruit .. gebonsd|gebonkt|gebeukt'],
  [GEVAAR, 'probeert|proberen .. (bij haar te komen|bij hem te komen|haar te vinden|hem te vinden|binnen te komen)'],
  [GEVAAR, '(zo terugkomt|komt zo terug|elk moment terug|ieder moment terug|straks terug|he comes back|coming back for)'],
  [GEVAAR, 'vinger|vingers|hand|arm|been .. eraf|afgehakt|afsnijden|verbrijzeld|gebroken .. achtergelaten|@niet'],
  [GEVAAR, 'eist|eisen .. dat .. naar buiten|meekomt|meegaat'],
  [GEVAAR, 'zonder|geen .. dokter|ambulance|arts & ligt|liggen|gevallen|geduwd|bloed*'],
  [GEVAAR, '@niet .. beweegt|ademt|reageert|aanspreekbaar ! mail*|brief'],
  [HULP, 'vroeg|vraagt|smeekt*|gebaart .. of ... politie .. bellen|halen|waarschuwen|komen ! collega'],
  [HULP, 'riep|riepen|roept|gilde|schreeuwde|schreef|stond|staat .. help|hulp|112 ! ik|wij|formulier|vacature'],
  [
    HULP,
    '(mijn oom|mijn man|mijn ex|mijn vader|mijn baas|mijn vriend|mijn familie|mijn broer) .. heeft|hebben|wil|gaat .. mij|me .. verkocht|opgesloten|vermoorden|verkopen|geslagen|vinden',
  ],
  [HULP, '(durf niet naar huis|durf niet terug|kan niet naar huis|kan niet meer naar huis|ben weggelopen|ben gevlucht|ben ontsnapt)'],
  [VAST, 'hier|daar .. gevangen|vast .. zit|zitten ! elkaar|al jaren'],
  [
    VERDWENEN,
    '(geen contact meer|contact verloren|laatste bericht|krijgen haar niet|krijgen hem niet|krijgen we haar niet|krijgen wij haar niet) ! familie|thuis|ouders|hun|mogen',
  ],
  [VERDWENEN, 'opgewacht .. door|bij|toen & @niet|weg|meegenomen|sindsdien'],
  [WEG, '(terwijl ik dit|as i write) & busje|bus|truck|van|auto|ingeladen|loaded'],
  [WEG, '(going to sell|going to move|going to take) .. her|him|them|us|me|girl*|women'],
  [WEG, '(aan het inpakken|aan het pakken|pakken hun spullen|pakt haar spullen|pakken nu in) ! bollen|bloemen|dozen|planten|tulpen'],
  [WEG, 'paspoort .. verscheurd|verbrand|afgepakt & terug|@nietland ! jaren'],
  [WEG, 'dan .. is|zijn .. iedereen|ze|zij .. weg|gevlogen|verdwenen|vertrokken'],
  [WEG, 'is|zijn .. overgekomen .. om .. haar|hem|hen .. mee|terug|halen|nemen'],
  [LEVEN, '(er niet meer wil zijn|er niet meer zijn wil|niet meer verder wil|wil niet meer verder|niet meer wil leven)'],
  [LEVEN, 'wil|wilde .. @niet .. verder|leven ! met|werken|school|procedure|aangifte'],
  // What somebody will do with them before long, whatever it is.
  [
    DREIGT,
    'haar|hem|hen|hun|ze|zij|hij|iedereen|groep|meisje|meisjes|vrouw|vrouwen|jongen|jongens|mannen|mensen|kind|kinderen|clienten|client|cliente|leerling|leerlinge|dochter|zoon|zusje|nichtje|gezin|oppas|dames|werknemers|medewerkers .. @moet|wordt|worden|gaat|gaan|zal|zullen .. straks|vanavond|vannacht|vanacht|morgen|morgenochtend|morgenvroeg|morgenmiddag|morgenavond|overmorgen|zondagnacht|zaterdagnacht|vrijdagnacht ! ik|wij|we|school|werk|werken|gesprek|overleg|huisarts|ind|controle|dokter|spreekuur|afspraak|les|cursus|opvang|aangifte|verslag|huisbezoek|bereikbaar|vergadering|vrij|verlof|consulaat|ambassade',
  ],
  [
    DREIGT,
    '@moet|wordt|worden|gaat|gaan|zal|zullen .. haar|hem|hen|hun|ze|zij|hij|iedereen|groep|meisje|meisjes|vrouw|vrouwen|jongen|jongens|mannen|mensen|kind|kinderen|clienten|client|cliente|leerling|leerlinge|dochter|zoon|zusje|nichtje|gezin|oppas|dames|werknemers|medewerkers .. straks|vanavond|vannacht|vanacht|morgen|morgenochtend|morgenvroeg|morgenmiddag|morgenavond|overmorgen|zondagnacht|zaterdagnacht|vrijdagnacht ! ik|wij|we|school|werk|werken|gesprek|overleg|huisarts|ind|controle|dokter|spreekuur|afspraak|les|cursus|opvang|aangifte|verslag|huisbezoek|bereikbaar|vergadering|vrij|verlof|consulaat|ambassade',
  ],
  [
    DREIGT,
    'straks|vanavond|vannacht|vanacht|morgen|morgenochtend|morgenvroeg|morgenmiddag|morgenavond|overmorgen|zondagnacht|zaterdagnacht|vrijdagnacht .. @moet|wordt|worden|gaat|gaan|zal|zullen .. haar|hem|hen|hun|ze|zij|hij|iedereen|groep|meisje|meisjes|vrouw|vrouwen|jongen|jongens|mannen|mensen|kind|kinderen|clienten|client|cliente|leerling|leerlinge|dochter|zoon|zusje|nichtje|gezin|oppas|dames|werknemers|medewerkers ! ik|wij|we|school|werk|werken|gesprek|overleg|huisarts|ind|controle|dokter|spreekuur|afspraak|les|cursus|opvang|aangifte|verslag|huisbezoek|bereikbaar|vergadering|vrij|verlof|consulaat|ambassade',
  ],
  [
    DREIGT,
    'haar|hem|hen|hun|ze|zij|hij|iedereen|groep|meisje|meisjes|vrouw|vrouwen|jongen|jongens|mannen|mensen|kind|kinderen|clienten|client|cliente|leerling|leerlinge|dochter|zoon|zusje|nichtje|gezin|oppas|dames|werknemers|medewerkers ... tot .. vanavond|vannacht|morgen|middernacht .. tijd|geven|betalen',
  ],
  [DREIGT, 'als|indien .. @niet .. voor .. vanavond|vannacht|morgen|middernacht ! ik hoor|u|reageert|antwoord'],
  [LEVEN, '(op te hangen|opgehangen|verhangen|poging gedaan) ! poster|foto*|bord|camera*'],
  [LEVEN, 'benzine|aansteker|zuur .. haar|hem|over|gegooid|heen ! auto|tank*|roken'],
  [GEVAAR, 'gat|wond|snee .. in .. hoofd|gezicht|rug|buik & @niet|bloed*|nu'],
  [
    GEVAAR,
    '(achter me aan|achter mij aan|achternazit|achterna zit|achtervolgt|zitten achter haar|zitten achter hem|zit achter haar|zit achter hem)',
  ],
  [GEVAAR, 'ligt .. ziek|dagen|uren & @niet|water|eten|benen ! stof'],
  [GEVAAR, 'steeds .. kwader|bozer|agressiever|dreigender'],
  [HULP, 'papier|briefje|servet*|arm|bordje|raam|gordijn .. tekst|woord|geschreven|omhoog|opgeschreven ... help|hulp|sos|112'],
  [HULP, 'help|hulp|sos .. geschreven|gekrast|getekend|gebaar ! bij|met|aanvraag'],
  [VAST, '(er niet meer uit|er niet uit|kunnen er niet uit|kan er niet uit) ! vrouwen zien'],
  [WEG, '(we er snel bij|er snel bij moeten|snel bij zijn|vijf voor twaalf|lucht gekregen van) ! vergunning'],
  [WEG, 'baby|babytje|kindje|kind .. afgepakt|afgenomen|meegenomen ! jeugdzorg|voogd|uit huis'],
]

/** What happens, to be said of now or to be cried out: each with the reason that it gives. */
export const GEBEURT: [Reden, string][] = [
  // Cries and fear.
  [
    GEVAAR,
    'huil*|gehuil|snik*|gesnik|gilt|gillen|gilde|gilden|gillend|gegil|krijs*|gekrijs|schreeuw*|geschreeuw|smeek*|gesmeekt|smekend|jammert|jammeren|jammerde|gejammer|kermt|kermen|kreunt|gekreun|cry|crying|cries|screaming|screams|begging ! klant|personeel|kinderen',
  ],
  [
    GEVAAR,
    'trilt|trilde|trillend|trillen|rilt|rillend|beeft|bevend|hyperventil*|radeloos|wanhopig|ontredderd|overstuur|paniek|panisch|doodsbang|doodsangst|hysterisch|shock|terrified|panic*|scared|afraid',
  ],
  [GEVAAR, 'bang ... komt|terugkomt|vindt|weet|doet|overkomt|gebeurt|pakt'],
  // Violence and arms.
  [
    GEVAAR,
    'bloed|bloedt|bloedend|bloedde|bloeden|bloeding|gewond|gewonde|gewonden|toegetakeld|mishandel*|snijwond*|steekwond*|schotwond*|brandwond*|bleeding|injured|stabbed ! oud|oude',
  ],
  [
    GEVAAR,
    'geslagen|slaat|slaan|sloeg|sloegen|schopt|schoppen|schopte|geschopt|getrapt|klappen|afgeranseld|afgetuigd|gemarteld|wurgt|wurgde|gewurgd|verstikt|verdrinkt|vecht|vechten|gevochten|vechtpartij|hit|hits|beat|beaten|beating ! stuk|handen|kraam|alarm|gade',
  ],
  [
    GEVAAR,
    'gestoken|neergestoken|steekt|stak|neersteken|geschoten|neergeschoten|schiet|schieten|schoten|doodschieten|shooting|snijdt|snijden|brand|aangestoken ! hand|film|foto*|bloemen|stekken|alarm|sigaret',
  ],
  [
    GEVAAR,
    'gesleurd|sleurt|sleuren|sleurde|sleurden|gesleept|slepen|sleept|sleepten|getrokken|trok|trokken|trekt|geduwd|duwt|duwde|duwden|gegrepen|greep|belaagd|aangevallen|achtervolgd|achtervolgen|opgewacht|agressief ! conclusie|kar|rolluik',
  ],
  [GEVAAR, 'verkracht*|aangerand|misbruikt|raped|raping'],
  [
    GEVAAR,
    'mes|messen|pistool|vuurwapen|vuurwapens|wapen|wapens|geweer|bijl|machete|knuppel|honkbalknuppel|schroevendraaier|hamer|zwaard|zuur|knife|gun ! keuken|gevonden|ingeleverd|kookt',
  ],
  [
    GEVAAR,
    'vermoord*|afmaken|doden|doodmaken|doodslaan|doodgeschoten|dood|doodgaat|doodgaan|sterft|stikt|aandoen|aandoet|kill|killed|dying ! muur|vader|moeder|ouders|lopend|spoor|gewoon',
  ],
  [GEVAAR, 'bedreig*|dreigt|dreigen|dreigde|dreigden|doodsbedreig*|threaten* ! aan te geven|ontslag|boete|sluiting|dwangsom'],
  // The body.
  [
    GEVAAR,
    'bewusteloos|flauwgevallen|roerloos|bewegingloos|levenloos|stuiptrek*|uitgedroogd|onderkoeld|overdosis|vergiftigd|koorts|gezakt|benauwd|ademnood|bevalling|bevallen|miskraam|polsen|pulsaders|uitgehongerd|ophangen|benzine|aansteker|unconscious|collapsed',
  ],
  [
    GEVAAR,
    '(buiten kennis|blauw oog|aan haar haren|aan zijn haren|op blote voeten|gaat mis|loopt uit de hand|loopt mis|in elkaar|zonder lucht|geen lucht) ! steekt',
  ],
  [GEVAAR, 'misgaat|hotelkamer|aflossen'],
  [GEVAAR, 'meisje|jongen|minderjarige|kind .. aangeboden'],
  [GEVAAR, 'operatie|opereren|geopereerd|nier|ingreep|besnijdenis|besneden|abortus ! litteken|dialyse'],
  // Held.
  [
    VAST,
    'opgesloten|opsluit|opsluiten|vastgehouden|ingesloten|vastgebonden|vastgeketend|geboeid|gegijzeld|gijzelt|gijzelen|bewaakt|bewaken|gevangen|gevangengehouden|vastzit|vastgezet|dichtgetimmerd|gebarricadeerd|locked|trapped|imprisoned ! camera*',
  ],
  [VAST, '(op slot|deur dicht|sleutel omgedraaid) ! fiets|auto'],
  [VAST, 'kan|kunnen|komt|komen .. er .. @niet .. uit'],
  [
    VAST,
    'laat|laten|mag|mogen|kan|kunnen|krijgt|let|lets|allow .. @niet .. weg|eruit|verlaten|buiten|vertrekken|uitgelaten|terug|leave|out ! vroeg|ruimte|auto|roken|werktijd',
  ],
  [VAST, '@niet .. weg|eruit|buiten|out|leave ! zie|auto|hand|geld|roken|werktijd'],
  // In flight.
  [
    HULP,
    'ontsnap*|ontvlucht|gevlucht|vluchtte|vluchtten|vluchten|weggerend|wegrennen|wegrent|weggelopen|wegloopt|weggevlucht|ontkomen|verstopt|verstoppen|verstopte|verschuilt|verschuilen|schuilt|schuil|ondergedoken|rent|rende|rennen|rennend|escaped|escape|hiding|fled ! eritrea|syrie|oorlog|oekraine',
  ],
  [HULP, 'durf* .. @niet ... terug|huis|praten|weg|vertrekken|buiten|binnen|hangen|weigeren'],
  [HULP, '(wil niet terug|niet meer terug wil|wil daar weg|wil hier weg|loopt een client weg|naar buiten gesprongen) ! turkije'],
  [HULP, 'klampt*|aangeklampt|zwaaide|zwaait|zwaaien|gebaarde|gebaart'],
  // Taken away.
  [WEG, 'weg ! nu|inmiddels|al|halen|werk|op weg naar huis'],
  [
    WEG,
    'weggebracht|wegbrengen|wegbrengt|weggehaald|weghalen|weghaalt|meegenomen|meenemen|meeneemt|meegaat|meegaan|meekomen|meekomt|meemoet|vertrekt|vertrekken|vertrokken|vliegt|vliegen|verplaatst|verplaatsen|overgeplaatst|overgebracht|overbrengen|overgedragen|doorgeschoven|doorverkocht|verkocht|verkopen|verhuist|verhuizen|verkast|teruggestuurd|terugsturen|uitgehuwelijkt|uithuwelijken|afgevoerd|verscheept|ontvoerd|ontvoeren|wegwerken|weggewerkt|weggestuurd|wegsturen|ontruimd|ontruimen|verdwijnen|gevlogen|uitgevlogen|afgezet|opgehaald|ophalen|ophaalt|gehaald|ingeladen|inladen|instappen|gestapt|afreizen|reizen|transport ! ik|wij|we|team|bedrijf|kantoor|afval|brief|post|formulier|foto*|aangifte|auto|vergadering|overleg|afspraak|zitting|garage|huis|winkel|zaak|salon|studio|nagelstudio|fiets*',
  ],
  [WEG, 'leaves|leaving|fly|flies|flown|moved|moving|taking|took|taken|putting|shipping|sell|selling|sold|loaded ! i|we'],
  [
    WEG,
    'koffer|koffers|tas|tassen|bagage|ticket|tickets|vliegticket*|vliegtuig|vliegveld|schiphol|luchthaven|veerboot|grens|plane|airport|vlucht|flight ! ik|wij|vakantie|kwijt|werken',
  ],
  [WEG, 'naar .. @nietland ! ik|wij|we|vakantie|lading|transport|bellen|belt'],
  [WEG, 'naar|to|aan .. ander|andere|another|different|elders|onbekend|onbekende ! ik|wij|we|werk|kweker'],
  [
    WEG,
    'brengen|brengt|halen|haalt|zetten|zet|pakken|pakten|inpakken|haal|neemt|nemen .. haar|hem|hen|hun|ze|iedereen|meisje|meisjes|vrouw|vrouwen|jongen|jongens|mannen|mensen|spullen ! school|ik|wij|we|werk|in',
  ],
  [WEG, 'haar|hem|hen|hun|ze .. mee|terug|weg .. nemen|brengen|halen|sturen ! school|ik|wij'],
  [WEG, 'spullen|kleren .. inpakken|pakken|gepakt|ingepakt ! werk'],
  [WEG, '(draaiende motor|motor draait) ! overlast|taxi|auto*'],
  [
    WEG,
    '(busje|bus|taxi|auto|vrachtwagen|vrachtauto) & (in geduwd|in getrokken|in gestapt|ingetrokken|ingeduwd|besteld|draait|wacht|instappen|stappen) ! werk|ik',
  ],
  [WEG, 'opgesplitst|gesmokkeld|smokkelt|smokkelen|enkeltje ! ik'],
  [WEG, '(de grens over|over de grens)'],
  [WEG, 'gaat|vertrekt|vertrekken .. bus|busje|trein|boot|vliegtuig|veerboot ! werk'],
  [WEG, 'transport|vervoer .. gaat|met|mensen|meisjes|personen'],
  [WEG, 'gaat|gaan .. transport'],
  [
    WEG,
    '(op de boot|op de trein|op het vliegtuig|op de bus|land uit|het land verlaten|weg zijn|zijn weg|is weg|zijn vertrokken|komt niet terug|nooit meer terug|contract loopt af) ! ik',
  ],
  // Gone.
  [VERDWENEN, 'spoorloos|vermist|onbereikbaar|onvindbaar|verdwenen|leeggehaald|missing|disappeared ! paspoort|geld|fiets|sleutels'],
  [VERDWENEN, 'neemt|nemen|nam .. @telefoon|ze|hij|zij .. @niet .. op'],
  [
    VERDWENEN,
    '@niet .. bereiken|bereikt|bereikbaar|teruggekomen|teruggekeerd|thuisgekomen|verschenen|gehoord|opgenomen ! ik|kenteken|loon|school|contract',
  ],
  [VERDWENEN, '@niet .. waar .. ze|zij|hij|hen|haar|hem ! woont|werkt|wonen|werken'],
]

/** Words that say this very minute, or that the victim is with the reporter: they reach into the next sentence too. */
export const NET = [
  'zojuist|zonet|daarnet|zopas',
  '(op dit moment|op dit ogenblik|terwijl ik dit|as we speak|as i write|right now|at this moment|just now|voor mijn ogen|aan de lijn|minuten geleden|uur geleden|uurtje geleden|minutes ago|hour ago|hours ago)',
  'net|just .. een|gehoord|gebeld|gezien|belde|appte|hoorde|zag|called|texted|saw|bericht|appje|telefoontje|filmpje',
  'hoorde|zag|belde|appte|kreeg|stuurde|zei|bedreigde .. net|zojuist|zonet',
  '(hoor ik|ik hoor|zie ik|ik zie|wij horen|we horen|i hear|i can hear|i see) ! graag|van u|wel eens|vaak|regelmatig',
  'zit|zitten|staat|staan|ligt|liggen|is|stond|zat .. (bij mij|bij ons|naast mij|hier|in mijn|voor mijn|aan mijn)',
  '(ik zit met|wij zitten met|we zitten met|naar mij toe|to my door|hebben haar in|hebben hem in)',
]

/** Words that say now, just now, or before my eyes. */
export const NU = [
  'nu|momenteel|vandaag|vanmorgen|vanochtend|vanmiddag|vanavond|vannacht|vanacht|gisteravond|gisternacht|now|currently|today|tonight ! toe|dusver|dus',
  '(aan de telefoon|sinds gisteren|de hele dag|de hele nacht|nog steeds)',
  '(is bezig|zijn bezig|bezig met|bezig alle|is onderweg|zijn onderweg|op weg naar|loopt hier|lopen hier) ! wij|we',
  'staat|staan|zit|zitten|ligt|liggen|loopt|lopen|hangt ... te|aan .. het? ! werken|wachten|eten|slapen|roken|koop|huur|leeg',
  'is|zijn .. aan het',
  'zitten|zit|staat|staan|wacht|wachten .. (buiten|beneden|er nog in|nog binnen|voor de deur) ! europa',
  'gisteren ! overleg|gesprek|spreekuur',
]

/** Words that say soon, or that all is ready for it. */
export const STRAKS = [
  'straks|zometeen|dadelijk|zodadelijk|zodirect|morgen|morge|morgenochtend|morgenvroeg|morgenmiddag|morgenavond|morgennacht|overmorgen|vanavond|vannacht|vanacht|vanmiddag|vandaag|binnenkort|tomorrow|tonight|soon',
  'over|binnen .. uur|uurtje|uren|minuten|kwartier|halfuur|dagen ! week',
  'in|within .. hour|hours|minutes',
  'voor|before .. middernacht|midnight|donker',
  '(elk moment|ieder moment|any moment|zo meteen|zo dadelijk|zo direct|per direct|elk ogenblik|laatste kans|enkele reis)',
  '(komend|komende|aanstaande|dit|aankomende) .. weekend|week|weekeinde|nacht|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
  'maandagochtend|dinsdagochtend|woensdagochtend|donderdagochtend|vrijdagochtend|zaterdagochtend|zondagochtend|maandagavond|dinsdagavond|woensdagavond|donderdagavond|vrijdagavond|zaterdagavond|zondagavond|vrijdagmiddag|zaterdagmiddag|zondagmiddag .. gaat|gaan|moet|vlucht|vertrek*|wordt|worden',
  'gaat|gaan|moet|vlucht|vertrek*|wordt|worden .. maandagochtend|dinsdagochtend|woensdagochtend|donderdagochtend|vrijdagochtend|zaterdagochtend|zondagochtend|maandagavond|dinsdagavond|woensdagavond|donderdagavond|vrijdagavond|zaterdagavond|zondagavond|vrijdagmiddag|zaterdagmiddag|zondagmiddag',
  'moet|moeten|gaat|gaan|vertrekt|vertrekken|vertrek|wordt|word|worden|vliegt|vliegen|reist|reizen|loopt|wil|willen .. maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag ! elke|elk|iedere|altijd|vorige|afgelopen|overleg|gesprek|controle',
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag .. moet|moeten|gaat|gaan|vertrekt|vertrekken|wordt|word|worden|vliegt|vliegen ! elke|elk|iedere|altijd|vorige|afgelopen|overleg|gesprek|controle',
  'staat|staan .. klaar|warm',
  'gepakt|ingepakt|geboekt|besteld|gekocht ! zelf',
]

/** A call on whoever reads it. */
export const ROEP = [
  'spoed|spoedgeval|noodgeval|dringend|dringent|urgent|haast|zsm|asap|hurry|emergency|alarm|112|snel|quickly|aub|alsjeblieft|alstublieft|please ! mogelijk|melding|vraag|reactie|antwoord|terugbellen|tolk|graag|geen',
  'help|hlp ! kunnen|kunt|wilt|zou|graag',
  'politie|iemand|ambulance|hulp|police|somebody|someone .. moet|moeten|must|needs|nodig|komen|come ! overleg|aangifte',
  '(bel de politie|bel politie|bel 112|call the police|stuur iemand|stuur de politie|stuur politie|stuur hulp|stuur aub|please send|send someone|send help|please help|come right now|come now|spoed iemand|kom snel|kom alstublieft|kom alsjeblieft|wat moet ik doen|wat moeten we doen|moeten we snel|moeten snel|er is haast|met spoed|alstublieft snel|doe iets) ! will|would|zal|zou',
]

/** What was at another time or not at all: signs near to it are of that time. */
export const ANDERE_TIJD = [
  'vorig|vorige ! week|nacht|weekend|sinds|vanaf',
  'geleden|ago ! dag|dagen|uur|uren|minuten|sinds|days|hours|minutes',
  'vroeger|destijds|toentertijd|indertijd|ooit|jarenlang|formerly|ever',
  'in .. 2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  'last .. year|month|summer|winter',
  '(in geval van|bij spoed|bij gevaar|mocht er|stel dat|stel je voor|dan zou)',
]

/** What is so again and again: no moment, though a state that lasts may be of it. */
export const GEWOONTE = [
  'elke|elk|iedere|altijd|soms|vaak|meestal|regelmatig|dagelijks|wekelijks|maandelijks|every|always|sometimes|often|usually ! moment',
  '(wel eens|al maanden|al jaren|al weken|af en toe|ochtends|avonds|nachts)',
]

/** "inmiddels veilig", "weer thuis", "door de politie weggehaald": the danger is over. */
export const VOORBIJ = [
  'veilig|veilige|veiligheid .. is|zit|zitten|plek|ondergebracht|gesteld|opgevangen|inmiddels|thuis|opvang ! onveilig|niet|voelt|gevoel',
  'is|zijn|zit|zitten|staat .. inmiddels|nu|weer|gelukkig .. veilig|thuis|terug|opgevangen|ondergebracht|gevonden|terecht',
  'weer|gelukkig|inmiddels .. (thuis|terug|gevonden|terecht|boven water|opgevangen)',
  'politie|ambulance|hulpdiensten .. is|zijn|was|waren .. al|geweest|ter|meteen|gekomen',
  'politie .. heeft|hebben .. meegenomen|aangehouden|bevrijd|weggehaald|opgepakt',
  'aangehouden|gearresteerd|opgepakt ! drugs',
  'gevaar .. geweken|voorbij|over',
  'agent|agenten|vreemdelingenpolitie|marechaussee .. heeft|hebben|door|is .. meegenomen|weggehaald|opgehaald',
  'door .. politie|vreemdelingenpolitie|agenten|marechaussee .. meegenomen|weggehaald|opgehaald|bevrijd',
]

/** "geen spoed", "acuut gevaar is er niet": the reporter says so, in words that hold their own denial. */
export const GEEN = [
  'niet .. acuut|spoed|urgent|gevaar|dringend',
  'geen .. spoed|acuut|direct|acute|onmiddellijk|haast|gevaar',
  'safe now|again|place',
  'gevaar|acuut|spoed|haast .. (is er niet|is er geen|niet aan de orde|is er nu niet|is geen sprake)',
  '(aanleiding om te denken|aanwijzing dat|sprake van) .. gevaar .. @niet',
]
