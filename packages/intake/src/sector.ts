// In which trade does it happen? By the words for work, workplace and product; a place that is only passed by does not count.
import type { Gelezen, Sector, Vindplaats, Vorm } from '@meldpunt/signaal/lezing'
import { cite } from './evidence.ts'
import { declareZinnen } from './phrase-book.ts'
import type { Woorden } from './words.ts'

/** Points a phrase gives to a sector. */
const ZINNEN: [Sector, number, string][] = [
  [
    'sierteelt',
    3,
    'kwekerij|kwekerijen|rozenkwekerij|orchideeenkwekerij|bloemenkwekerij|plantenkwekerij|potplantenkwekerij|tulpenkwekerij|chrysantenkwekerij|leliekwekerij|gerberakwekerij|kwekers|*broeierij|*plantenkwekerij|*bloemenkwekerij|bloemenkweker*|rozenkweker*|tulpenkweker* ! hennep*|wiet*|boom',
  ],
  [
    'sierteelt',
    3,
    'potplanten*|snijbloemen|bloemen|bloembollen|bollen|bollenbedrijf|tulpen|rozen|chrysanten|orchidee*|lelies|gerbera*|sierteelt|bloemenveiling|bollenschuur|bollenpellen|stekken|plantenkwekerij|flowers|tulips|roses|orchids ! verkoopt|cadeau|weg|brengen|dealen',
  ],
  ['sierteelt', 2, 'kas|kassen|kassencomplex|glastuinbouw|kweker|tuinder|greenhouse* ! tomaten|paprika*|komkommers|hennep*|groente*'],
  [
    'agrarisch',
    5,
    'komkommerteler*|tomatenteler*|paprikateler*|aardbeienteler*|aspergeteler*|bloemkoolteler*|tomatenkwekerij|komkommerkwekerij|paprikakwekerij|groentekwekerij|aardbeienkwekerij|champignonkwekerij|fruitbedrijf|fruitteler*|seizoenarbeid*|seizoensarbeid*',
  ],
  [
    'agrarisch',
    3,
    'tomaten|paprika*|komkommers|aardbeien|asperges|champignons|champignonkwekerij|fruitteler*|fruitpluk*|appels|boomgaard|akker*|akkerbouw*|boerderij|veehouder*|melkvee*|varkens*|kippen|pluimvee*|groenteteler*|landbouw|oogst*|plukken|loonwerk*|aspergesteker*|mushroom*|strawberr*|farm ! woont|winkel|supermarkt|kinder*',
  ],
  ['agrarisch', 2, 'boer|teler|veld|velden|land ... werk*|oogst*|pluk*'],
  [
    'bouw',
    3,
    'schildersbedrijf|klusbedrijf|klussenbedrijf|loodgietersbedrijf|installatiebedrijf|tegelwerk*|tegels|demolition|scaffold*|bouwplaatsen|betonwerk*|voegwerk*|rioolwerk*|straatmaker*|stratenmaker*|bouwplaats|bouwbedrijf|sloopbedrijf|sloopwerken|bouwterrein|bouwvakker*|stukadoor*|stucwerk*|stuken|metsel*|metselaar*|timmerman|timmerlieden|sloop|sloopwerk*|asbest*|steiger|steigers|dakdekker*|dakbedekking|nieuwbouw*|renovatie*|verbouwing*|aannemer*|onderaannemer*|betonvlecht*|schilderwerk*|tegelzetter*|uitvoerder|keet|bouwkeet|construction ! school',
  ],
  [
    'horeca',
    3,
    'restaurant|restaurants|restaurantkeuken|eetcafe|cafe|snackbar|cafetaria|pizzeria|shoarmazaak|grillroom|afwas|afwasser|afwassen|kok|koks|horeca|horecagelegenheid|horecazaak|wokrestaurant|sushi*|lunchroom|ijssalon|ober|keukenhulp|spoelkeuken|strandtent|eetgelegenheid|kebabzaak|kitchen|waitress|cook',
  ],
  ['horeca', 2, 'keuken ... werk*|staat|hulp|personeel'],
  ['horeca', 2, 'hotel ... kamermeisje*|housekeeping|personeel|medewerkers|werkt|werken|receptie'],
  ['slachterij', 5, 'meat factory|plant|processing|packing'],
  [
    'slachterij',
    4,
    'slachterij|slachthuis|*vleesverwerker|uitbeen*|vleesverwerk*|vleesbedrijf|uitbener*|uitsnijder*|slachtlijn|uitbenen|uitbeenderij|pluimveeslachterij|vleesfabriek|slaughterhouse',
  ],
  [
    'schoonmaak',
    4,
    'schoonmaakbedrijf|schoonmaakwerk*|schoonmaakploeg*|schoonmaakster*|schoonmaker*|schoonmaakdienst*|schoonmaakbranche|schoonmaakklus*|cleaner*|cleaning|housekeeping|kamermeisje*|glazenwasser* ! vacuum|dakgoot|zegt|volgens|als|ik',
  ],
  // To clean is what people in every kitchen and household do too.
  ['schoonmaak', 2, 'schoonmaken|schoonmaakt|schoongemaakt|schoonmaakte|schoonmaak|poetst|poetsen|gepoetst|cleans|dweilt|dweilen'],
  [
    'schoonmaak',
    3,
    'kantoren|hotelkamers|kamers|toiletten|trappenhuizen|scholen|bioscoop & schoonmaken|schoonmaakt|schoongemaakt|schoonmaakte|poetst|poetsen|gepoetst|cleans',
  ],
  ['schoonmaak', 2, 'maakt|maken ... schoon'],
  [
    'prostitutie',
    3,
    'prostitutie|prostituee*|sekswerk*|escort|escorts|seksinrichting|bordeel|privehuis|seksclub|thuisprostitutie|raamprostitutie|webcamwerk|webcamseks|camgirl*|onlyfans|sekshuis|seksbedrijf|sexwork*|brothel',
  ],
  [
    'transport',
    3,
    'vrachtwagenchauffeur*|chauffeurs|trekker|trekkers|oplegger*|cabine|cabines|transportbedrijf|vrachtwagen*|distributiecentrum|orderpicker*|orderpicken|vrachtrijder*|expeditie|trucker*|truckers|logistiek|binnenvaart*|matroos|rijtijden*|tachograaf|truck|trucks',
  ],
  ['huishoudelijk', 4, 'inwonende|inwonend hulp|hulpje|huishoudster|oppas'],
  ['huishoudelijk', 4, 'domestic|live-in worker|help|maid|nanny|servant'],
  ['huishoudelijk', 4, 'au pair'],
  ['huishoudelijk', 3, 'villa|washok|strijkijzer|strijkt|strijken|huishouden ! studenten'],
  [
    'huishoudelijk',
    3,
    'huishoudelijk*|huishoudster|huishulp*|aupair*|au-pair*|nanny|kindermeisje|dienstmeisje|dienstmeid|huisslaaf|werkster|oppas|oppast|domestic|housemaid|maid|meid|schoonfamilie|schoonmoeder|schoonouders ! geweld|zaken',
  ],
  ['huishoudelijk', 2, 'kinderen ... oppassen|verzorgt|verzorgen|kookt|poetst'],
  [
    'huishoudelijk',
    3,
    'verzorgd|verzorgt|verzorgde|verzorgster|verpleegt ... mevrouw|meneer|oma|opa|bejaard*|oude|bed|thuis|vader|moeder|vrouw ! ziekenhuis',
  ],
  ['nagelstudio', 5, 'nagelstudio*|nagelsalon*|nailstudio*|nailbar*|nagelstylist*|manicure*|kunstnagels|nailsalon*'],
  ['nagelstudio', 5, 'nail studio|salon|bar'],
  ['massagesalon', 5, 'massagesalon*|massagestudio*|massagehuis|massagepraktijk*|masseuse*|massageruimte*|massagekamer*'],
  ['massagesalon', 4, 'massage*|masseren|masseert|gemasseerd ... salon|studio|zaak|parlour|parlor|shop'],
  ['massagesalon', 4, 'salon ... massage*|masseren|masseert'],
  ['autowasserij', 5, 'autowas*|carwash*|autowasserij*|wasstraat|handcarwash|autopoets*|handwash|poetsbedrijf'],
  ['autowasserij', 4, 'car wash'],
  ['autowasserij', 4, "auto's|autos|auto wassen|wast|poetsen|gewassen|wasten ! school"],
  [
    'detailhandel',
    3,
    'toko|supermarkt|avondwinkel|belwinkel|winkel|winkels|slijterij|kapper|kapsalon|barbershop|barbier|telefoonwinkel|kledingwinkel|groentewinkel|bakkerij|slagerij|kassa|vakkenvuller*|marktkraam|viswinkel|kiosk|nachtwinkel|shop|kringloopwinkel|*winkel|bloemenwinkel ! overkant|bedelen|bedelt|bedelde|steelt|stelen|gestolen|jatten',
  ],
  [
    'uitzendbranche',
    3,
    'uitzendbureau*|uitzendkracht*|uitzender|uitzenders|uitzendorganisatie|uitleenbureau|uitlener*|inleners|detachering*|detacheerder|uitzendbranche|arbeidsbemiddeling|bemiddelingsbureau',
  ],
  ['uitzendbranche', 3, 'employment|temp|recruitment agency'],
  [
    'bezorging',
    4,
    'maaltijdbezorg*|pakketbezorg*|pakketkoerier*|bezorger|bezorgers|bezorgdienst|flitsbezorg*|koeriersbedrijf|postnl|dhl|pakketbedrijf|pakketdienst|fietskoerier*|bezorgt|bezorgde ! drugs|ene|tasje',
  ],
  ['bezorging', 4, 'maaltijdbezorg*|pakketbezorg*|bezorger|bezorgers|bezorgdienst|flitsbezorg*|fietskoerier*'],
  [
    'overig',
    2,
    'wasserij|recycling|textiel*|kledingsortering|sorteert|sorteren|sort|clothing|scheepswerf|jachtwerf|casco|antifouling|boten|zorgbureau|zorginstelling|zorgbedrijf|fabriek|productiehal|inpakbedrijf|magazijn|garagebedrijf|autosloperij|sloperij|visverwerking|kringloop*|houtbewerking|lasser*|meubel*|circus|kermis*|drukkerij|datacenter|beveiliging|dierenpension|manege|paarden* ! school',
  ],
]
const ENOUGH = 2
const UITLENER =
  /flex|personeel|uitzend|staff|workforce|work\s?(?:force|bridge|point|line|solutions)|employ|recruit|talent|detacher|\bjobs?\b|werkt\b|people|manpower|labou?r|arbeid/i
/** Trades that companies carry in their names. */
const NAAM_ZEGT: [Sector, RegExp][] = [
  ['slachterij', /meat|vlees|poultry|pluimvee|slacht/i],
  ['transport', /transport|logisti|trucking|cargo|freight|\btrans\b/i],
  [
    'bouw',
    /bouw\b|tegel|demolition|voegw|straatw|bouwgroep|sloop|stuc|montage|dakwerk|dakdek|renovatie|construct|afbouw|asbest|betonw|timmer|schilder/i,
  ],
  ['sierteelt', /flora|flower|plant(?:s|en)\b|orchid|roses?\b|rozen|tulip|tulp|lelie|chrysant|bloem|kwekerij/i],
  ['agrarisch', /\bagro|fruit|groente|tomat|paprika|aspergeb?|farm|champignon|vegetable/i],
  ['schoonmaak', /clean|schoonmaak|facilitair/i],
  ['nagelstudio', /nail|nagel/i],
  ['massagesalon', /massage/i],
  ['horeca', /pizza|sushi|\bgrill|\bwok\b|restaurant|kebab|shoarma|snack|eetcaf|catering|\bhotel\b/i],
  ['autowasserij', /car\s?wash|autowas|autopoets|shine/i],
  ['bezorging', /koerier|courier|bezorg|deliver/i],
]

const zinnen = declareZinnen(ZINNEN.map(([, , zin]) => zin))

/** Reads the sectors, best founded first, two at most; `overig` when there is work but none of the named trades. */
export function readSectoren(
  teksten: Woorden[],
  vormen: Gelezen<Vorm>[],
  indicatoren: Gelezen<string>[],
  bedrijven: Vindplaats[],
): Gelezen<Sector>[] {
  const punten = new Map<Sector, { som: number; plaatsen: Vindplaats[] }>()
  const add = (sector: Sector, n: number, plaats: Vindplaats) => {
    const stand = punten.get(sector) ?? { som: 0, plaatsen: [] }
    stand.som += n
    if (stand.plaatsen.length < 10) stand.plaatsen.push(plaats)
    punten.set(sector, stand)
  }
  for (const woorden of teksten) {
    const gezien = new Map<Sector, number>()
    for (const treffer of zinnen.find(woorden)) {
      const [sector, n] = ZINNEN[treffer.regel]!
      if (isPassing(woorden, treffer.woorden[0]!)) continue
      const eerder = gezien.get(sector) ?? 0
      gezien.set(sector, eerder + 1)
      // The same word again says little more.
      add(sector, eerder === 0 ? n : 0.5, cite(woorden.bron, treffer.van, treffer.tot))
    }
  }
  // "TopFlex", "Polder Personeelsdiensten": a company that lends people out says so in its name.
  const namen = new Map(bedrijven.map((plaats) => [plaats.tekst.toLowerCase(), plaats]))
  for (const plaats of namen.values()) {
    if (UITLENER.test(plaats.tekst)) add('uitzendbranche', 3, plaats)
    // "Agro Talent Services" lends people to growers; it is none.
    else for (const [sector, naam] of NAAM_ZEGT) if (naam.test(plaats.tekst)) add(sector, 2, plaats)
  }
  const vorm = new Set(vormen.map((v) => v.waarde))
  const codes = new Set(indicatoren.map((i) => i.waarde))
  if (vorm.has('seksuele_uitbuiting')) {
    const bewijs = indicatoren.find((i) => /^(?:seksadvertentie|veel_klanten_aan_deur|minderjarige_in_prostitutie)$/.test(i.waarde))
    if (bewijs) add('prostitutie', 3, bewijs.vindplaatsen[0]!)
    const webcam = indicatoren.find(
      (i) =>
        i.waarde === 'gedwongen_seks' &&
        i.vindplaatsen.some((p) => /webcam|\bcam|online|klant|prostit|club|bordeel|escort|raam|client|mannen/i.test(p.tekst)),
    )
    if (webcam) add('prostitutie', 3, webcam.vindplaatsen[0]!)
  }
  // In a case of sex or crime a hotel, a shop, a restaurant is where people are, not where they work.
  const arbeid = vorm.has('arbeidsuitbuiting') || vorm.size === 0
  const sterkste = Math.max(0, ...[...punten].filter(([s]) => s !== 'overig' && s !== 'uitzendbranche').map(([, p]) => p.som))
  const uit: Gelezen<Sector>[] = []
  // The agency comes with the trade it lends to, and never instead of it.
  const rang = ([sector, { som }]: [Sector, { som: number }]) => (sector === 'uitzendbranche' ? Math.min(som, 2.9) : som)
  for (const [sector, { som, plaatsen }] of [...punten].sort((a, b) => rang(b) - rang(a))) {
    if (som < ENOUGH || uit.length >= 2 || sector === 'overig') continue
    if (!arbeid && !/^(?:prostitutie|massagesalon|nagelstudio)$/.test(sector)) continue
    if (vorm.has('orgaanverwijdering') && !arbeid) continue
    if (uit.length > 0 && som < sterkste * 0.7 && !(sector === 'uitzendbranche' && som >= 3) && !(sector === 'prostitutie' && som >= 3))
      continue
    if (
      uit.length > 0 &&
      (sector === 'agrarisch' || sector === 'sierteelt') &&
      uit.some((g) => g.waarde === 'agrarisch' || g.waarde === 'sierteelt')
    )
      continue
    if (vorm.size === 0 && codes.size === 0 && som < 3) continue
    uit.push({ waarde: sector, vindplaatsen: plaatsen })
  }
  const overig = punten.get('overig')
  if (uit.length === 0 && vorm.has('arbeidsuitbuiting')) {
    const plaatsen = overig?.plaatsen ?? bedrijven.slice(0, 1)
    const werk = plaatsen.length ? plaatsen : vormen.find((v) => v.waarde === 'arbeidsuitbuiting')!.vindplaatsen.slice(0, 1)
    uit.push({ waarde: 'overig', vindplaatsen: werk })
  }
  return uit
}

/** "naast de snackbar", "bij het restaurant aan de overkant": passed by. */
function isPassing(woorden: Woorden, i: number): boolean {
  const { lijst } = woorden
  for (let at = i - 1; at >= Math.max(0, i - 3) && lijst[at]!.zin === lijst[i]!.zin; at--) {
    const { vorm } = lijst[at]!
    if (/^(?:naast|tegenover|achter|langs|richting|voorbij|vlakbij|oude|vorige|vroeger)$/.test(vorm)) return true
    if (!/^(?:de|het|een|die|dat|deze|zijn|haar)$/.test(vorm)) return false
  }
  return false
}
