// Is there acute danger, or is a probable victim about to be taken out of sight, or just taken? In doubt: yes. Each reason with
// its words; none means only that none was recognised. Capitals and exclamation marks are no reason, nor is what is over.
import type { Gelezen } from '@meldpunt/signaal/lezing'
import { cite, Gelezens } from './evidence.ts'
import { declareZinnen } from './phrase-book.ts'
import type { Woorden } from './words.ts'

const WEG = 'wordt uit het zicht gebracht'
const VERDWENEN = 'is uit het zicht verdwenen'
const GEVAAR = 'acuut gevaar'
const VAST = 'zit nu vast'
const LEVEN = 'gevaar voor het leven'
const HULP = 'vraagt nu om hulp'

const ZINNEN: [string, string][] = [
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
    'morgen|morgenochtend|morgenmiddag|morgenavond|overmorgen|vanavond|vannacht|vanmiddag|straks|zaterdag|zondag|maandag|weekend|tomorrow|tonight|vandaag ... naar .. @nietland|stad|adres|hotel|huis|land|locatie ! school|huisarts|opvang|ging|was|kwam|zag',
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
    'wordt|worden|zal|zullen|gaat|gaan|will .. morgen|vanavond|vannacht|vandaag|overmorgen|straks|binnenkort|weekend|tomorrow|tonight ... weggebracht|meegenomen|verplaatst|overgebracht|teruggestuurd|opgehaald|weg|naar|uitgezet|uitgehuwelijkt|verkocht|gebracht|moved|sent|taken ! school|ik|werk|wij',
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
    '(om hulp|om help) .. vroeg|vraagt|vragen|geroepen|riep|roept|gesmeekt|smeekt|smeekte|schreeuwt|schreeuwde|gilt|gilde ! ik|gemeente',
  ],
  [HULP, 'vroeg|vraagt|riep|roept|smeekt|smeekte|schreeuwt|schreeuwde|gilt|gilde .. (om hulp|om help) ! ik|gemeente'],
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
    'aanstaande|komende|volgende .. maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week|weekend|nacht ... @moet|gaat|gaan|wordt|worden|vertrekt|vertrekken|vliegt|trouwen|terug|weg|naar ! ik|wij|school|gesprek|afspraak|bellen|spreekuur|wil|overleg|bezoek|controle',
  ],
  [
    WEG,
    '@moet|gaat|gaan|wordt|worden|vertrekt|vertrekken|vliegt|brengt ... aanstaande|komende .. maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend ! ik|wij|school|bellen',
  ],
  [WEG, '@moet .. vakantie|weekend|week ... mee|naar .. @nietland|land ! school|elk|elke|ieder|iedere|altijd'],
  [WEG, 'uithuwelijk*|uitgehuwelijkt|huwelijk|trouwen ... vakantie|buitenland|ticket|vrijdag|zaterdag|moet|gedwongen|tegen'],
  [WEG, '@moet ... trouwen|huwen ! ik'],
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
    'sinds|vanaf|al ... @niet .. teruggekomen|teruggekeerd|bereikbaar|thuisgekomen|gezien ! school|loon|salaris|geld|cent|euro|brp|klas',
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
    'vanmorgen|vanochtend|vannacht|gisteren|gisteravond|zojuist|net|vandaag|eergisteren|gistermiddag|zonet ... meegenomen|weggehaald|weggebracht|meegetrokken|ingeladen|ontvoerd|opgehaald ! hulp|foto*|politie|school|fiets|controle|spullen',
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
  [GEVAAR, 'bloedt|bloedend|bewusteloos'],
  [GEVAAR, 'mes|vuurwapen|pistool|wapen ... nu|bij|binnen|heeft|dreigt|bedreigt ! gevonden|ingeleverd'],
  [VAST, 'zit|zitten|zijn|is|worden|wordt .. nu|momenteel|nog ... opgesloten|vast|vastgehouden|binnen ! voet|file|telefoon'],
  [VAST, 'nu|momenteel|nog|vanavond|vannacht|vandaag ... opgesloten|vastgehouden|vastzit|vastzitten ! politie'],
  [VAST, 'opgesloten|vastgehouden ... nu|momenteel|vandaag|vannacht|vanavond|nog'],
  [VAST, 'locked|held|trapped ... now|today|tonight|still|right'],
  [VAST, 'houdt|houden .. haar|hem|hen|ze .. vast ! voet'],
  [HULP, 'roept|roepen|schreeuwt|schreeuwen|smeekt|smeken|vroeg|vraagt|appt|appte|stuurde|belt|belde ... hulp|help ! ik|wij|we|gemeente'],
  [GEVAAR, 'durf* .. @niet .. terug|naar huis ! ik|wij'],
  [GEVAAR, 'durf* .. @niet .. naar .. huis|woning|terug ! ik|wij'],
  [GEVAAR, 'staat|staan|wacht*|rijdt|zit|zitten .. nu|buiten|beneden|deur ... haar|hem|op|wachten ! ik|elke|altijd|school'],
  [GEVAAR, 'zoeken|zoekt .. haar|hem|hen .. nu|overal|en'],
  [GEVAAR, 'op zoek naar haar|hem|hen'],
  [GEVAAR, 'naar haar|hem|hen .. op? zoek ! school'],
  [VAST, 'nog .. meisje|vrouw|jongen|iemand|vrouwen|meisjes .. binnen|daar|opgesloten ! school|werk'],
  [GEVAAR, 'zit|zitten|staat|staan|is .. nu|hier|momenteel .. bij .. mij|ons|balie|spreekkamer|kantoor ! klacht'],
  [GEVAAR, 'ondergedoken|schuilt|verstopt .. zich ! controle'],
  [GEVAAR, 'nu|direct|onmiddellijk|meteen .. ingrijpen|actie|hulp|politie ! krijgt|kreeg|liep|ging'],
  [HULP, 'schreef|schrijft|appte|appt|stuurde|fluisterde|lezen|las|briefje|papiertje|zei ... help|hulp|redden ! ik|gemeente|hulpverlen*'],
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
    '(ligt buiten|ligt op straat|ligt op de grond|ligt bewusteloos|ligt er nu|staan er nog|zijn nog binnen|is nog binnen|zit nog binnen|zitten nog binnen) ! fiets|matras*|afval|spullen|dozen|kleding|auto|busje|bord|ramen|woning|pand',
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
    'is|zijn|zit|zitten .. opgesloten|ingesloten|vastgehouden ! nachts|avonds|savonds|snachts|elke|iedere|altijd|soms|vaak|als|weigert|deur|deuren|werd|brief|bijgesloten',
  ],
  [LEVEN, 'zichzelf|zich .. iets .. aandoet|aandoen|doen ! ik'],
  [GEVAAR, '(onder het bloed|onder bloed|uit het raam gesprongen|van het balkon gesprongen|van het dak gesprongen)'],
  [LEVEN, 'zelfmoord*|suicid*|zelfdoding|suicide'],
  [LEVEN, 'einde|eind .. aan .. leven ! zorg'],
  [LEVEN, 'vermoorden|vermoordt|doodmaken|doodslaan|doodschieten|doodsbedreig*|doodsbang ... vandaag|vanavond|vannacht|nu|morgen|straks'],
  [LEVEN, 'levensgevaar|levensbedreigend*'],
  [LEVEN, 'zwaar|ernstig gewond|mishandeld|toegetakeld ... nu|vandaag|vannacht|vanmorgen|vanochtend|net|binnen|durft|ziekenhuis'],
]
/** "inmiddels veilig", "weer thuis", "door de politie weggehaald": the danger is over. */
const VOORBIJ = [
  'veilig|veilige|veiligheid .. is|zit|zitten|plek|ondergebracht|gesteld|opgevangen|inmiddels|thuis|opvang ! onveilig|niet|voelt|gevoel',
  'is|zijn|zit|zitten|staat .. inmiddels|nu|weer|gelukkig .. veilig|thuis|terug|opgevangen|ondergebracht|gevonden|terecht',
  'weer|gelukkig|inmiddels .. thuis|terug|gevonden|terecht|boven water|opgevangen',
  'politie|ambulance|hulpdiensten .. is|zijn|was|waren .. al|geweest|ter|meteen|gekomen',
  'politie .. heeft|hebben .. meegenomen|aangehouden|bevrijd|weggehaald|opgepakt',
  'aangehouden|gearresteerd|opgepakt ! drugs',
  'gevaar .. geweken|voorbij|over',
  'niet .. acuut|spoed|urgent|gevaar|dringend',
  'geen .. spoed|acuut|direct|acute|onmiddellijk|haast|gevaar',
  'safe now|again|place',
  'gevaar|acuut|spoed|haast .. (is er niet|is er geen|niet aan de orde|is er nu niet|is geen sprake)',
  '(aanleiding om te denken|aanwijzing dat|sprake van) .. gevaar .. @niet',
]
/** A conversation about a plan: "als hij haar ooit …, zou ik 112 bellen" is supposed, and says so itself. */

const zinnen = declareZinnen([...ZINNEN.map(([, zin]) => zin), ...VOORBIJ])

/** Reads the reasons for urgency. Recall before precision: an alarm too many is a phone call, one too few may be a life. */
export function readSpoed(teksten: Woorden[]): Gelezen<string>[] {
  const uit = new Gelezens<string>()
  for (const woorden of teksten) {
    const treffers = zinnen.find(woorden)
    const zin = (i: number) => woorden.lijst[i]!.zin
    const voorbij = treffers
      .filter((t) => t.regel >= ZINNEN.length && (t.stand === 'gezegd' || ZINNEN.length + 7 <= t.regel))
      .map((t) => zin(t.woorden[0]!))
    for (const treffer of treffers) {
      if (treffer.regel >= ZINNEN.length) continue
      const [reden] = ZINNEN[treffer.regel]!
      if (treffer.stand === 'verondersteld') continue
      // A phrase that holds its own "niet" is never denied by it; another one denies.
      if (treffer.stand === 'ontkend' && reden !== VERDWENEN) continue
      // What is over is told in the same sentence or in one after it.
      if (voorbij.some((z) => z >= zin(treffer.woorden[0]!))) continue
      uit.add(reden, cite(woorden.bron, treffer.van, treffer.tot))
    }
  }
  return uit.lijst
}
