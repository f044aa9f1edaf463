// What is a named person in the report: probable victim, probable suspect, witness, or else? Weighs what is said around each
// mention; a person is never judged by name, sex or nationality. Every text for people says "vermoedelijk".
import type { RolBetrokkene } from '@meldpunt/signaal/lezing'
import { findVervolg, type RolGrond } from './pronouns.ts'
import type { Woord } from './words.ts'

/** A word right before or in apposition that is a role by itself. */
const VERDACHTE_WOORD =
  /^(?:baas|bazin|chef|vennoot|uitlener|eigenaresse|bedrijfsleider|teamleider|teamleidster|voorvrouw|coordinatrice|leidster|cheffin|bedrijfsleidster|ploegleider|planner|teler|kweker|tuinder|boer|aannemer|onderaannemer|koppelbaas|huisbazin|werkgeefster|gastheer|dealer|stiefmoeder|schoonvader|shiftleader|mamasan|madam|pimp|trafficker|kamerverhuurder|opdrachtgever|restauranthouder|voorman|voorvrouw|ploegbaas|manager|eigenaar|eigenares|uitbater|uitbaatster|exploitant|werkgever|huisbaas|verhuurder|bestuurder|uitvoerder|tenant|zwager|stiefvader|directeur|coordinator|contactpersoon|dispatcher|tussenpersoon|bemiddelaar|ronselaar|pooier|loverboy|dealer|verdachte|huurder|boss|owner|foreman|supervisor|landlord|sponsor|bewaker|begeleider|neppsy|kopstuk|leider|katvanger|vriend|vriendje|boyfriend|oom|uncle|ronselt|stiefvader|rekeninghouder)$/
const SLACHTOFFER_WOORD =
  /^(?:client(?:en|e)?|leerlinge?|bewoonster|bewoner|medebewoner|medebewoonster|werknemer|werkneemster|medewerker|medewerkster|meisje|meid|jongen|jongetje|jongere|pupil|slachtoffer|hulp|au|pair|kamergenote|kamergenoot|huisgenote|huisgenoot|plukker|stukadoor|kok|afwasser|bezorger|masseuse|nagelstyliste|sekswerker|prostituee|statushouder|asielzoeker|vluchteling|student|studente|stagiair|patient|deelneemster|deelnemer|arbeider|uitzendkracht|oppas|girl|boy|worker|girls|kind|dame|jongeman|tiener|scholier|bewoners|werknemers|werksters|werkster|knipper)$/
const GETUIGE_WOORD =
  /^(?:getuige|buurman|buurvrouw|overbuurman|overbuurvrouw|bovenbuurman|bovenbuurvrouw|onderbuurman|onderbuurvrouw|buurtgenoot|opzichter|inspecteur|vrijwilliger|vrijwilligster|leraar|lerares|leerkracht|taaldocent|taalcoach|taalmaatje|verpleegkundige|wijkverpleegkundige|hulpverlener|passant|voorbijganger|klant|trainer|coach|brandwacht|bevelvoerder|monteur|glazenwasser|kassamedewerker|bezorger|neighbor|teacher|nurse|schoonmaker|schoonmaakster|tipgever|collega|conducteur|wijkagent|huisarts|juf|docent|mentor|conciergee?|conci[eë]rge|receptionist|receptioniste|postbode|buurtbewoner|witness|neighbour|klasgenoot|klasgenote|melder|portier|bezorgster)$/
const BETROKKENE_WOORD =
  /^(?:zoon|dochter|kleinzoon|kleindochter|schoonzoon|schoondochter|echtgenoot|vader|moeder|broer|broertje|zus|zusje|tante|oma|opa|echtgenote|bewindvoerder|mentor|curator|neefje|nichtje|partner|ex)$/

/** What a suspect does, in small pieces of the verb; the name stands near and before. */
const VERDACHTE_DAAD =
  /^(?:dreigt|dreigde|bedreigt|bedreigde|slaat|sloeg|mishandelt|mishandelde|schopt|schopte|schreeuwt|bewaart|bewaarde|beheert|beheerde|houdt|hield|bepaalt|bepaalde|dwingt|dwong|verbiedt|verbood|verhuurt|ronselt|ronselde|chanteert|chanteerde|stuurt|stuurde|int|incasseert|controleert|regelt|regelde|brengt|bracht|bepaalde|eist|eiste|rekent|pakt|pakte|nam|neemt|betaalt|boekt|boekte|haalt|haalde|zet|verkocht|betaalde|sluit|sloot|threatens|threatened|keeps|holds|took|takes|collects|pays|controls|beloofde|belooft|mailt|appt|rijdt|drives|wilde|wou|wil|wist|belde|rents|owns|runs)$/
/** Before the name: "bang voor X", "mag niet van X", "schuld bij X", "werkt voor X", "account van X", "t.n.v. X". */
const VOOR_VERDACHTE = /^(?:voor|van|bij|aan|door|by|for|to|naar|via)$/
const LIJDT =
  /^(?:bang|angst|schuld|schulden|afdragen|afgeven|afstaan|betalen|betaalt|betaald|geld|mag|mocht|moest|moet|werkt|werken|werkte|schoonmaken|rekening|account|huurt|nummer|gebracht|gehaald|opgehaald|geslagen|mishandeld|bedreigd|gedwongen|scared|afraid|owes|pay|paspoort|passport|bankpas|pinpas|papieren|identiteitskaart|telefoon|sleutels|filmpjes|weggebracht|verschuldigd|ingenomen|afgepakt|afgenomen|gegeven|bezit|handen|beheer|beheerd|gestuurd|vast|gehouden|vastgehouden|opgesloten|gechanteerd|verkracht|misbruikt|aangerand|uitgebuit|meegenomen|bewaakt|geronseld|gelokt|aangestuurd|geind|geregeld|geboekt|vooruitbetaald|vrienden|in|opdracht|tnv|t.n.v|v)$/
/** What a victim does or undergoes; the name stands before. */
const SLACHTOFFER_DAAD =
  /^(?:vertelde|vertelt|verklaarde|verklaart|huilde|huilt|fluisterde|moet|moest|mag|mocht|slaapt|sliep|woont|woonde|werkt|werkte|durft|durfde|krijgt|kreeg|verdient|verdiende|werd|wordt|schrok|trilde|komt|kwam|wil|wilde|weet|kan|kon|spreekt|heeft|told|works|sleeps|lives|must|cannot|gets|cries|cried|zit|staat|verblijft|vertelden|is|was|zei|zegt|blijft|doet|reed|ziet|zag)$/

const STERK =
  /^(?:vertelde|vertelden|verklaarde|told|moet|moest|mag|mocht|slaapt|sliep|durft|durfde|huilde|huilt|fluisterde|krijgt|kreeg|verdient|verdiende|werd|wordt|werkt|werkte|woont|schrok|trilde|works|sleeps|cries|cried|gets|must|cannot|vertelt)$/

/** Does the person do something to another: "brengt haar weg", "laat ze betalen"? "heeft haar documenten" is her own. */
function actsOnOther(na: Woord[]): boolean {
  const at = na.findIndex((w, i) => i > 0 && i < 5 && /^(?:haar|hem|hen|ze|hun|her|him|them)$/.test(w.vorm))
  if (at < 1 || na[0]!.soort !== 'woord') return false
  return /^(?:op|mee|weg|naar|in|uit|niet|elke|om|daar|vast|altijd|steeds|geen|aan|af|terug|dan|ook|met|per|alles|bellen|betalen|werken|slaan|to|away|every|not)$/.test(
    na[at + 1]?.vorm ?? '',
  )
}

/** The role of each person, in order. Persons are weighed together: someone must be the one who acts. */
export function readRol(personen: RolGrond[]): RolBetrokkene[] {
  const vervolg = findVervolg(personen)
  const los = personen.map((persoon, i) => weigh({ ...persoon, plaatsen: [...persoon.plaatsen, ...findAliassen(persoon), ...vervolg[i]!] }))
  // "Mihai en zijn broer Andrei": who is named in one breath has one role, unless a word says otherwise.
  const gewichten = los.map((gewicht, i) => {
    const ander = findBeside(personen, i)
    return ander === null || gewicht.verdachte >= 4 || gewicht.slachtoffer >= 4 ? gewicht : sum(gewicht, los[ander]!)
  })
  const slachtoffer = gewichten.some((g) => g.slachtoffer >= 3 && g.slachtoffer > g.verdachte)
  return gewichten.map((gewicht, i) => {
    const volgorde = (Object.entries(gewicht) as [RolBetrokkene, number][]).sort((a, b) => b[1] - a[1])
    const [beste, tweede] = volgorde
    // Nothing is said of him, and of another it is plain that she suffers: then he is more often who does it.
    if (!beste || beste[1] <= 0) {
      const achternaam = personen[i]!.plaatsen.some((p) => p.titel) && !personen[i]!.naam.includes(' ')
      return slachtoffer ? 'verdachte' : achternaam ? 'betrokkene' : 'slachtoffer'
    }
    // Weakly a victim beside one who plainly is, and not named in one breath with her.
    const sterkste = Math.max(...gewichten.filter((_, j) => j !== i).map((g) => g.slachtoffer), 0)
    if (beste[0] === 'slachtoffer' && beste[1] < 2 && sterkste >= beste[1] + 3 && findBeside(personen, i) === null) return 'verdachte'
    if (beste[1] === tweede?.[1] && tweede[0] === 'slachtoffer') return 'slachtoffer'
    return beste[0]
  })
}

function sum(a: Record<RolBetrokkene, number>, b: Record<RolBetrokkene, number>): Record<RolBetrokkene, number> {
  return { slachtoffer: a.slachtoffer + b.slachtoffer, verdachte: a.verdachte + b.verdachte, getuige: a.getuige + b.getuige, betrokkene: 0 }
}

/** The person named right before with "en" between, or null. */
function findBeside(personen: RolGrond[], i: number): number | null {
  for (const { woorden, van } of personen[i]!.plaatsen.slice(0, 3)) {
    let at = van - 1
    while (
      at > van - 4 &&
      /^(?:zijn|haar|broer|zus|zusje|broertje|vriend|vriendin|nicht|neef|de|and|his|her|brother|sister)$/.test(
        woorden.lijst[at]?.vorm ?? '',
      )
    )
      at--
    if (!/^(?:en|and)$/.test(woorden.lijst[at]?.vorm ?? '')) continue
    for (const [j, ander] of personen.entries()) if (j !== i && ander.plaatsen.some((p) => p.woorden === woorden && p.tot === at)) return j
  }
  return null
}

/** "De zoon, Edwin, was erbij. … De zoon vertelde": the word of the relation stands for the name later on. */
function findAliassen(persoon: RolGrond): RolGrond['plaatsen'] {
  const { woorden, van } = persoon.plaatsen[0]!
  const { lijst } = woorden
  let at = van - 1
  while (at > van - 3 && /^[,:]$/.test(lijst[at]?.vorm ?? '')) at--
  const relatie = lijst[at]
  if (!relatie || relatie.zin !== lijst[van]!.zin || relatie.soort !== 'woord' || !isRolwoord(relatie.vorm)) return []
  const uit: RolGrond['plaatsen'] = []
  for (let i = at + 1; i < lijst.length && uit.length < 6; i++) {
    if (lijst[i]!.vorm === relatie.vorm && /^(?:de|het|the)$/.test(lijst[i - 1]?.vorm ?? '') && i !== at)
      uit.push({ woorden, van: i - 1, tot: i + 1, titel: false })
  }
  return uit
}

/** Is the word, by itself, a role or a relation of a person? */
export function isRolwoord(vorm: string): boolean {
  return VERDACHTE_WOORD.test(vorm) || SLACHTOFFER_WOORD.test(vorm) || GETUIGE_WOORD.test(vorm) || BETROKKENE_WOORD.test(vorm)
}

function weigh(persoon: RolGrond): Record<RolBetrokkene, number> {
  const som: Record<RolBetrokkene, number> = { slachtoffer: 0, verdachte: 0, getuige: 0, betrokkene: 0 }
  for (const { woorden, van, tot, titel } of persoon.plaatsen.slice(0, 16)) {
    const { lijst } = woorden
    const zin = lijst[van]!.zin
    const voor = before(lijst, van, zin, 9)
    const na = after(lijst, tot, zin, 14)
    // The role itself: "voorman Costel", "Voorman: Costel", "manager, Vitaliy", "Piet, de buurman".
    const naast =
      voor.find(
        (w) =>
          !/^(?:de|het|een|zijn|haar|hun|ene|zekere|is|heet|genaamd|onze|mijn|van|heer|mevrouw|dhr|mevr|mw|meneer|mr|mrs|ms|miss|the|a|an|named|zich|noemende|:|,|"|'|’|‘|“|„|\(|\.)$/.test(
            w.vorm,
          ),
      )?.vorm ?? ''
    if (!voor.slice(0, 3).some((w) => w.vorm === 'volgens') || voor[0]?.vorm === naast)
      addWord(som, naast, voor.slice(0, 3).some((w) => w.vorm === 'volgens') ? 0 : 4)
    // "De man heet Kwame", "het meisje heet Lina"
    if (voor.slice(0, 5).some((w) => /^(?:heet|heette|genaamd)$/.test(w.vorm)) || /^heet/.test(na[0]?.vorm ?? '')) {
      if (voor.some((w) => /^(?:man|vent|kerel|gast|gozer)$/.test(w.vorm))) som.verdachte += 2
    }
    const bijstelling =
      na[0] && /^[,(]$/.test(na[0].vorm) ? na.slice(1, 7).filter((w) => !/^(?:de|het|een|zijn|haar|hun)$/.test(w.vorm)) : []
    for (const w of bijstelling.slice(0, 3)) addWord(som, w.vorm, 2)
    if (/^(?:is|was)$/.test(na[0]?.vorm ?? '')) for (const w of na.slice(1, 5)) addWord(som, w.vorm, 3)
    // "een man van een jaar of veertig, die zich Zoltan noemde": who gives himself a name is not the one cared for.
    if (
      /^(?:noemde|noemt)$/.test(na[0]?.vorm ?? '') &&
      voor[0]?.vorm === 'zich' &&
      /^(?:man|kerel|vent)$/.test(voor.find((w) => isRolwoord(w.vorm) || /^(?:man|vrouw|kerel|vent)$/.test(w.vorm))?.vorm ?? '')
    )
      som.verdachte += 2.5
    // "Uncle: Prakash", "De naam van uncle: Prakash", "De eigenaar is Rob"
    for (const w of voor.slice(0, 6))
      if (VERDACHTE_WOORD.test(w.vorm) && voor.slice(0, 4).some((v) => /^(?:is|:|heet|named|genaamd|called)$/.test(v.vorm)))
        som.verdachte += 3
    // "die man, Wesley, houdt": one man apart from those who are cared for.
    if (
      voor[0]?.vorm === ',' &&
      /^(?:man|kerel|gast|vent|heer)$/.test(voor[1]?.vorm ?? '') &&
      na[0]?.vorm === ',' &&
      !/^(?:die|who)$/.test(na[1]?.vorm ?? '')
    )
      som.verdachte += 2
    // "een zekere Kai", "ene Sjakie": who is named with distance is seldom the one cared for.
    if (voor.slice(0, 2).some((w) => /^(?:ene|zekere)$/.test(w.vorm))) som.verdachte += 3
    if (titel && /^(?:heer|dhr|meneer)$/.test(voor.find((w) => /^(?:heer|dhr|meneer|mevrouw|mevr|mw)$/.test(w.vorm))?.vorm ?? ''))
      som.verdachte += 1
    // "afgegeven aan een van hen, die zich Rico laat noemen"
    if (voor.some((w) => /^(?:afgegeven|afgeven|afdragen|betalen|betaald|afstaan)$/.test(w.vorm)) && voor.some((w) => w.vorm === 'aan'))
      som.verdachte += 3
    if (voor.slice(0, 3).some((w) => /^(?:noemen)$/.test(w.vorm)) && voor.slice(0, 4).some((w) => /^(?:ze|die)$/.test(w.vorm)))
      som.verdachte += 1
    if (voor.slice(0, 6).some((w) => w.vorm === 'iemand') && /^heet/.test(na.find((w) => w.soort === 'woord')?.vorm ?? ''))
      som.verdachte += 3
    if (voor.slice(0, 4).some((w) => w.vorm === 'kennen') && voor.slice(0, 6).some((w) => w.vorm === 'leren')) som.verdachte += 3
    if (na.slice(0, 6).some((w) => /^(?:doet|deed|voert|voerde)$/.test(w.vorm)) && na.slice(0, 8).some((w) => w.vorm === 'woord'))
      som.verdachte += 4
    // "een medewerkster van uitzendbureau Horizon, mw. Kuipers": who works for those who lend people out.
    if (
      voor.some((w) => /^(?:medewerker|medewerkster|consulent|intercedent|intercedente)$/.test(w.vorm)) &&
      voor.some((w) => /(?:bureau|uitzender)$/.test(w.vorm))
    )
      som.verdachte += 5
    // "Zij had alle paspoorten in een mapje", "still has their ID cards"
    if (
      na.slice(0, 3).some((w) => /^(?:had|heeft|has|houdt|hield|bewaart|bewaarde|keeps|holds|took)$/.test(w.vorm)) &&
      na.slice(1, 4).some((w) => /^(?:alle|hun|haar|their|her|all|onze)$/.test(w.vorm)) &&
      na
        .slice(2, 6)
        .some((w) =>
          /^(?:paspoort|paspoorten|papieren|telefoons|pinpas|passport|passports|id|documenten|identiteitsbewijzen|bankpas)/.test(w.vorm),
        )
    )
      som.verdachte += 3
    // "had koorts en moest toch rijden"
    if (
      na
        .slice(0, 6)
        .some((w) =>
          /^(?:koorts|ziek|gewond|gevallen|flauwgevallen|pijn|hurt|sick|injured|brandplek|huilen|schaamt|moe|vermoeide|vermoeid|uitgeput|mager|bang|weggelopen|gevlucht|ontsnapt|afraid|scared)$/.test(
            w.vorm,
          ),
        )
    )
      som.slachtoffer += 2
    // "Een van de vrouwen, Iryna", "één van hen, Dora"
    if (
      voor[0]?.vorm === ',' &&
      ['van', 'of'].includes(voor[2]?.vorm === 'van' || voor[2]?.vorm === 'of' ? voor[2].vorm : (voor[3]?.vorm ?? '')) &&
      voor.slice(3, 5).some((w) => /^(?:een|one|eentje)$/.test(w.vorm)) &&
      !/^(?:daders|verdachten|bazen|buren|collega's|eigenaren)$/.test(voor[1]?.vorm ?? '')
    )
      som.slachtoffer += 3
    // "zich Remco noemt … is aangehouden": who is arrested is suspected.
    if (
      /^(?:is|werd|was)$/.test(na[0]?.vorm ?? '') &&
      na.slice(1, 5).some((w) => /^(?:aangehouden|gearresteerd|opgepakt|arrested)$/.test(w.vorm))
    )
      som.verdachte += 2
    // "haar ex, Remco, die haar dwong"
    if (
      /^(?:,)$/.test(na[0]?.vorm ?? '') &&
      /^(?:die|who)$/.test(na[1]?.vorm ?? '') &&
      /^(?:haar|hem|hen|ze|hun|her|him|them|alles)$/.test(na[2]?.vorm ?? na[3]?.vorm ?? '')
    )
      som.verdachte += 2.5
    // "Een vriendin van haar, Lieke, zag": who saw is a witness; "een man, Ghiță, die zei dat ze wachten" speaks of himself.
    if (na[0]?.vorm === ',' && /^(?:zag|hoorde|herkende|saw|heard)$/.test(na[1]?.vorm ?? '')) som.getuige += 4
    if (na[0]?.vorm === ',' && /^(?:die|who)$/.test(na[1]?.vorm ?? '') && /^(?:zei|vertelde|said|told|verklaarde)$/.test(na[2]?.vorm ?? ''))
      som.slachtoffer += 2
    // "Semhar zei tegen de begeleiding dat Hiwot naar mannen moet": who tells of another.
    const dat = na.findIndex((w) => w.vorm === 'dat')
    if (dat > 0 && /^(?:zei|vertelde|zegt|vertelt)$/.test(werkwoordOf(na)) && na[dat + 1]?.hoofdletter && na[dat + 1]!.soort === 'woord')
      som.getuige += 4
    // "een jongen die ze kent als Milan": who is known by a name only.
    if (voor[0]?.vorm === 'als' && voor.slice(0, 4).some((w) => /^(?:kent|kennen|kende|bekend)$/.test(w.vorm))) som.verdachte += 4
    // "een jongen die iedereen Lange noemt"
    if (
      /^(?:noemt|noemen)$/.test((/^["'”’]$/.test(na[0]?.vorm ?? '') ? na[1] : na[0])?.vorm ?? '') &&
      voor.slice(0, 3).some((w) => /^(?:iedereen|ze|men)$/.test(w.vorm))
    )
      som.verdachte += 2
    // Age: who is described by it is cared for; under eighteen more.
    const leeftijd = ageBehind(lijst, tot)
    if (leeftijd !== null) som.slachtoffer += leeftijd < 18 ? 4 : leeftijd >= 70 ? -1 : 2
    if (leeftijd !== null && leeftijd >= 70) som.betrokkene += 2
    // What is done by and to the person.
    const werkwoord = werkwoordOf(na)
    if (VERDACHTE_DAAD.test(werkwoord) && !/^(?:wil|wilde|wou|betaalt|betaalde|belde|neemt|haalde|haalt|stuurde)$/.test(werkwoord))
      som.verdachte += 2
    else if (
      VERDACHTE_DAAD.test(werkwoord) &&
      !(/^(?:wil|wilde|wou)$/.test(werkwoord) && na.slice(0, 4).some((w) => /^(?:niet|weg|stoppen|naar)$/.test(w.vorm)))
    )
      som.verdachte += 1
    else if (SLACHTOFFER_DAAD.test(werkwoord)) som.slachtoffer += STERK.test(werkwoord) ? 2 : 1
    if (actsOnOther(na)) som.verdachte += 2
    // "zegt dat ze moet", "zei dat zij haar plek kwijtraakt": who speaks of what another must.
    if (
      /^(?:zegt|zei|wil|wilde|eist|eiste|vindt|says|said)$/.test(werkwoord) &&
      na.slice(1, 4).some((w) => w.vorm === 'dat' || w.vorm === 'that') &&
      na.slice(2, 12).some((w) => /^(?:moet|moest|mag|mocht|kwijt|kwijtraakt|terug|betalen|niet|must)$/.test(w.vorm)) &&
      na.slice(2, 6).some((w) => /^(?:ze|zij|haar|hun|she|they|her)$/.test(w.vorm))
    )
      som.verdachte += 1.5
    for (const w of na.slice(0, 10)) {
      if (/^(?:dreigt|bedreigt|slaat|sloeg|dwingt|dwong|chanteert|bewaart|beheert|ingenomen|houdt|inhoudt|manager)$/.test(w.vorm))
        som.verdachte += 1
      if (/^(?:gevraagd|gehuild|bang|verdrietig|blauwe|mager|moe)$/.test(w.vorm)) som.slachtoffer += 1
    }
    const eerste =
      voor.find(
        (w) =>
          !/^(?:dezelfde|die|de|ene|zekere|een|zijn|haar|hun|mijn|heer|mevrouw|dhr|mevr|mw|,|"|'|'|‘|“|\.)$/.test(w.vorm) &&
          !isRolwoord(w.vorm),
      )?.vorm ?? ''
    if (
      VOOR_VERDACHTE.test(eerste) &&
      (voor.slice(1, 7).some((w) => LIJDT.test(w.vorm)) ||
        na.slice(0, 8).some((w) => /^(?:nummer|schoonmaken|werken|werkt|betalen|afgeven|afdragen|terugbetalen)$/.test(w.vorm)))
    )
      som.verdachte += 2
    if (eerste === 'volgens') som.getuige += 1
    if (/^(?:mag|mocht|moet|moest)$/.test(voor[2]?.vorm ?? '') && eerste === 'van') som.verdachte += 2
    if (
      /^(?:zegt|zei|zag|saw|vertelt)$/.test(werkwoord) &&
      na.slice(1, 12).some((w) => /^(?:er|gezien|gehoord|zag|hoorde|dat)$/.test(w.vorm)) &&
      persoon.plaatsen.length === 1 &&
      na.slice(1, 4).some((w) => w.vorm === 'er')
    )
      som.getuige += 3
  }
  return som
}

/** The first word behind a name that may be its verb. */
function werkwoordOf(na: Woord[]): string {
  return na.find((w) => w.soort === 'woord' && !/^(?:die|dat|en|of|ook|zelf|nog|and|who)$/.test(w.vorm))?.vorm ?? ''
}

function addWord(som: Record<RolBetrokkene, number>, vorm: string, n: number): void {
  if (VERDACHTE_WOORD.test(vorm)) som.verdachte += n
  else if (SLACHTOFFER_WOORD.test(vorm)) som.slachtoffer += n
  // A fellow worker may be either; a neighbour only saw.
  else if (GETUIGE_WOORD.test(vorm)) som.getuige += vorm === 'collega' ? n - 2 : n
  else if (BETROKKENE_WOORD.test(vorm)) som.betrokkene += n - 1
}

/** Words before in the same sentence, nearest first. */
function before(lijst: Woord[], i: number, zin: number, n: number): Woord[] {
  const uit: Woord[] = []
  for (let at = i - 1; at >= 0 && uit.length < n && lijst[at]!.zin === zin; at--) uit.push(lijst[at]!)
  return uit
}

function after(lijst: Woord[], i: number, zin: number, n: number): Woord[] {
  const uit: Woord[] = []
  for (let at = i; at < lijst.length && uit.length < n && lijst[at]!.zin === zin; at++) uit.push(lijst[at]!)
  return uit
}

/** "(47", ", 16 jaar", "is 16", "van 16". */
function ageBehind(lijst: Woord[], i: number): number | null {
  const [a, b, c] = [lijst[i], lijst[i + 1], lijst[i + 2]]
  if (!a || !b) return null
  // "Yassin van 12 is gepakt"
  if (a.vorm === 'van' && b.soort === 'getal' && b.vorm.length === 2 && !/^(?:euro|uur|km|meter|,|jaar|-|\/|:)$/.test(c?.vorm ?? ''))
    return Number(b.vorm)
  if (a.vorm === '(' && b.soort === 'getal' && b.vorm.length <= 2 && !(c && /^[-/.]$/.test(c.vorm))) return Number(b.vorm)
  if (
    /^(?:,|is|was|van)$/.test(a.vorm) &&
    b.soort === 'getal' &&
    b.vorm.length <= 2 &&
    (a.vorm === 'is' || /^(?:jaar|j|jarige|jr|years)$/.test(c?.vorm ?? ''))
  )
    return Number(b.vorm)
  return null
}
