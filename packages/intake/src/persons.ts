// Which persons does the report name, and what are they in it? Only those named in its own text: not the reporter, not who is
// greeted, not who signs. A list of first names is a hint, a capital is a hint; a title, a verb of naming, an age is a ground.
import type { Gelezen, Persoon, Vindplaats } from '@meldpunt/signaal/lezing'
import { writeDag, type Dag } from './calendar.ts'
import { parseVermelding } from './date-words.ts'
import { cite } from './evidence.ts'
import { readHerkomstwoorden } from './nationaliteiten.ts'
import { AANHALING, findAanhef, isGeenNaam, isPlaats, isStraat, type Eigennaam } from './proper-names.ts'
import type { RolGrond } from './pronouns.ts'
import { isRolwoord, readRol } from './roles.ts'
import { TWIJFELNAMEN, VOORNAMEN } from './voornamen.ts'
import { BRANCHE, NAAMWOORD } from './company-words.ts'
import { fold, type Woord, type Woorden } from './words.ts'

/** A report names some dozens of persons at most. */
const PERSONS_MAX = 100
/** Grounds that make a name a person: see `groundsOf`. */
const ENOUGH = 3

interface Vermelding {
  woorden: Woorden
  /** Tokens of the name itself, without title. */
  van: number
  tot: number
  grond: number
  titel: boolean
}

interface Kandidaat {
  naam: string
  sleutel: string[]
  vermeldingen: Vermelding[]
  grond: number
}

let voornamen: Set<string> | null = null
let twijfelnamen: Set<string> | null = null
function isVoornaam(vorm: string): boolean {
  voornamen ??= new Set(VOORNAMEN.trim().split(/\s+/))
  return vorm.split('-').some((deel) => deel.length > 1 && voornamen!.has(deel))
}
function isTwijfelnaam(vorm: string): boolean {
  twijfelnamen ??= new Set(TWIJFELNAMEN.trim().split(/\s+/))
  return twijfelnamen.has(vorm)
}

export interface EigenNaam {
  /** Address of the reporter and his signature: names in them are not of the report. */
  melder: string
  handtekening: string
}

/** Reads the named persons with role, birth date and nationality; `genomen`: proper names that are companies, `adressen`: where streets stand. Linear in the text. */
export function readPersonen(
  teksten: { woorden: Woorden; namen: Eigennaam[] }[],
  genomen: Map<Woorden, Set<Eigennaam>>,
  adressen: Vindplaats[],
  eigen: EigenNaam,
  nu: Dag | null,
): Gelezen<Persoon>[] {
  const kandidaten: Kandidaat[] = []
  const eigenWoorden = new Set(
    fold(`${eigen.melder.split('@')[0]!.replace(/[._\d-]+/g, ' ')} ${eigen.handtekening}`).match(/[a-z'-]{2,}/g) ?? [],
  )
  for (const { woorden, namen } of teksten) {
    const aanhef = findAanhef(woorden)
    const kleineLetters = isWithoutCapitals(woorden)
    for (const vermelding of findVermeldingen(woorden, namen, genomen.get(woorden) ?? new Set(), kleineLetters)) {
      if (aanhef.has(woorden.lijst[vermelding.van]!.zin) && isGreeted(woorden, vermelding.van)) continue
      const begin = woorden.lijst[vermelding.van]!.van
      if (adressen.some((a) => a.bron === woorden.bron.naam && a.van <= begin && a.tot > begin)) continue
      addKandidaat(kandidaten, vermelding)
      if (kandidaten.length > PERSONS_MAX) break
    }
  }
  const uit: Gelezen<Persoon>[] = []
  for (const kandidaat of kandidaten) {
    if (kandidaat.grond < ENOUGH) continue
    if (isEigen(kandidaat, eigenWoorden)) continue
    uit.push({
      waarde: {
        naam: kandidaat.naam,
        rol: 'betrokkene',
        geboortedatum: readGeboortedatum(kandidaat, nu),
        nationaliteit: readNationaliteit(kandidaat, kandidaten),
      },
      vindplaatsen: kandidaat.vermeldingen.slice(0, 20).map((v) => cite(v.woorden.bron, v.woorden.lijst[v.van]!.van, endOf(v))),
    })
  }
  settleRollen(
    uit,
    kandidaten.filter((k) => k.grond >= ENOUGH && !isEigen(k, eigenWoorden)),
  )
  return uit
}

/** Most mails have capitals; of one that has none, a name is known by its list alone. */
function isWithoutCapitals({ lijst }: Woorden): boolean {
  let kapitaal = 0
  let woorden = 0
  for (const w of lijst) {
    if (w.soort !== 'woord') continue
    woorden++
    if (w.hoofdletter) kapitaal++
  }
  return woorden > 8 && kapitaal / woorden < 0.025
}

function isGreeted(woorden: Woorden, i: number): boolean {
  const zin = woorden.lijst[i]!.zin
  // "Hoi Femke, Oksana is er weg": only before the first comma.
  for (let at = i - 1; at >= 0 && woorden.lijst[at]!.zin === zin; at--) {
    if (/^[,!:;]$/.test(woorden.lijst[at]!.vorm)) return false
    if (i - at > 7) return false
  }
  return true
}

const TITEL =
  /^(?:dhr|mevr|mevrouw|meneer|mijnheer|heer|mw|mr|mrs|ms|miss|oom|tante|uncle|auntie|aunt|juf|juffrouw|meester|dokter|dr|drs|ing|prof|opa|oma|ome|boss|pater|pastoor|broeder|zuster|familie|fam|mister|sir|madame)$/
const NOEMT =
  /^(?:heet|heette|heten|genaamd|bijgenaamd|werknaam|schuilnaam|artiestennaam|alias|ene|zekere|naam|roepnaam|voornaam|bijnaam|named|called|name|nickname|achternaam|aka)$/
/** A role or relation right before a name makes it a person: "zijn neef Radu", "voorman Costel". */
const RELATIE =
  /^(?:client(?:en|e)?|leerlinge?|bewoners?|bewoonster|medebewoner|medebewoonster|medewerkers?|medewerkster|werknemers?|werkneemster|collega|voorman|voorvrouw|vennoot|uitlener|teamleider|bedrijfsleider|planner|ploegbaas|baas|bazin|chef|manager|eigenaar|eigenares|eigenaresse|uitbater|uitbaatster|exploitant|werkgever|huisbaas|verhuurder|huurder|beheerder|bestuurder|directeur|coordinator|contactpersoon|chauffeur|dispatcher|begeleider|begeleidster|tussenpersoon|bemiddelaar|ronselaar|pooier|vriend|vriendin|ex|partner|man|vrouw|echtgenoot|echtgenote|vader|moeder|zoon|dochter|broer|broertje|zus|zusje|zuster|neef|neefje|nicht|nichtje|oom|tante|oma|opa|schoonmoeder|schoonzoon|buurman|buurvrouw|buurjongen|buurmeisje|jongen|jongetje|meisje|meid|dame|heer|jongeman|kind|tiener|student|stagiair|kamergenoot|kamergenote|huisgenoot|huisgenote|schoonmaker|schoonmaakster|hulp|oppas|au|pair|werkster|verdachte|slachtoffer|getuige|betrokkene|melder|tipgever|kok|ober|bezorger|koerier|stukadoor|schilder|timmerman|stylist|nagelstyliste|masseuse|prostituee|sekswerker|lasser|plukker|knipper|loverboy|dealer|jongere|pupil|gast|klant|stelletje|patient|deelnemer|deelneemster|statushouder|asielzoeker|vluchteling|boss|owner|driver|worker|girl|boy|woman|friend|boyfriend|girlfriend|husband|wife|brother|sister|cousin|son|daughter|colleague|supervisor|foreman|agent|landlord|neighbour)$/
/** Who says, feels, lives or is treated is a person. */
const PERSOONSWERKWOORD =
  /^(?:zegt|zei|zeggen|vertelt|vertelde|vertelden|verklaarde|verklaart|fluisterde|huilde|huilt|antwoordde|belde|appte|appt|mailt|mailde|vroeg|vraagt|lachte|knikte|heet|woont|woonde|werkt|werkte|slaapt|sliep|moet|moest|mag|mocht|wil|wilde|wou|durft|durfde|krijgt|kreeg|draagt|spreekt|sprak|is|was|heeft|had|werd|wordt|kwam|komt|ging|gaat|zit|zat|stond|denkt|dacht|vindt|weet|ziet|reed|rijdt|regelt|bepaalt|betaalt|dreigt|slaat|sloeg|says|said|told|tells|works|lives|sleeps|has|wants|wanted|must|cannot|gets|drives|came|kan|kon|blijft|bleef|doet|deed|staat|loopt|verblijft|vertrok|kent|helpt|gaf|geeft|nam|neemt|houdt|hield|laat|liet|begint|begon|zag|leek|lijkt|beheert|bewaart|stuurt|stuurde)$/
const SPREEKT =
  /^(?:zegt|zei|vertelt|vertelde|verklaarde|fluisterde|antwoordde|belde|appte|mailt|vroeg|huilde|says|said|told|heet|aldus|volgens|van|voor|aan|met|door|bij|dat|of|en|from|by|with|for|of)$/

function findVermeldingen(woorden: Woorden, namen: Eigennaam[], organisaties: Set<Eigennaam>, kleineLetters: boolean): Vermelding[] {
  const { lijst } = woorden
  const uit: Vermelding[] = []
  for (const naam of namen) {
    if (organisaties.has(naam)) continue
    const vermelding = readNaam(woorden, naam)
    if (vermelding) uit.push(vermelding)
  }
  // Names in small letters: "ilyas heet ie", "ene achmed", and by the list when nothing has capitals.
  for (let i = 0; i < lijst.length; i++) {
    const w = lijst[i]!
    if (w.soort !== 'woord' || w.hoofdletter || w.vorm.length < 3) continue
    const voor = lijst[i - 1]?.vorm ?? ''
    const na = lijst[i + 1]?.vorm ?? ''
    const naNa = lijst[i + 2]?.vorm ?? ''
    if (!kleineLetters && !/^(?:ene|heet|genaamd|heette)$/.test(voor) && !/^heet/.test(na)) continue
    const bekend = isVoornaam(w.vorm)
    const genoemd =
      (/^(?:ene|heet|genaamd|heette)$/.test(voor) || (/^(?:heet|heette)$/.test(na) && /^(?:hij|ie|ze|zij|'ie|die)$/.test(naNa))) &&
      (bekend ||
        /^(?:ene)$/.test(voor) ||
        (/^heet/.test(na) && !GEWOON.has(w.vorm)) ||
        (/^(?:heet|heette)$/.test(voor) &&
          (RELATIE.test(lijst[i - 2]?.vorm ?? '') || /^(?:hij|zij|ze|die)$/.test(lijst[i - 2]?.vorm ?? ''))))
    // "onze baas, wim dekker)", "een van die jongens, adeel, heeft": where nothing has capitals an apposition must do.
    if (
      kleineLetters &&
      voor === ',' &&
      !GEWOON.has(w.vorm) &&
      (isRolwoord(lijst[i - 2]?.vorm ?? '') || /^(?:jongens|meisjes|meiden|mannen|vrouwen|hen|hun)$/.test(lijst[i - 2]?.vorm ?? ''))
    ) {
      let tot = i + 1
      while (tot < i + 3 && lijst[tot]?.soort === 'woord' && lijst[tot]!.zin === w.zin) tot++
      if (
        /^[,)]$/.test(lijst[tot]?.vorm ?? '') &&
        !lijst.slice(i, tot).some((v) => v.vorm.length < 3 || GEWOON.has(v.vorm) || PERSOONSWERKWOORD.test(v.vorm))
      ) {
        uit.push({ woorden, van: i, tot, grond: ENOUGH, titel: false })
        continue
      }
    }
    if ((genoemd && !GEWOON.has(w.vorm)) || (kleineLetters && bekend && !GEWOON.has(w.vorm)))
      uit.push({ woorden, van: i, tot: i + 1, grond: ENOUGH, titel: false })
  }
  return uit.sort((a, b) => a.van - b.van)
}
const GEWOON = new Set(
  'hoi hallo hey dag een geen haar hem hun hij zij het dat dit die ook nog wel niet zo man vrouw jongen meisje gast kerel vriend buurman oude jonge andere zekere iets iemand eigenlijk volgens zeker vast hoe wat wie mei juni roos max ons mijn zijn bedrijf zaak winkel straat hond baas'.split(
    ' ',
  ),
)

/** The person's name in a run of capitals with the grounds for it, or null. */
function readNaam(woorden: Woorden, run: Eigennaam): Vermelding | null {
  const { lijst, bron } = woorden
  let { van, tot } = run
  let titel = false
  const naTitel = TITEL.test(lijst[van - 1]?.vorm ?? '') || (lijst[van - 1]?.vorm === '.' && TITEL.test(lijst[van - 2]?.vorm ?? ''))
  // Titles inside the run ("De heer Jansen", "Mevrouw Boateng", "Oom Hendra") and words that only open the sentence.
  for (;;) {
    const w = lijst[van]
    if (!w || van >= tot) return null
    if (TITEL.test(w.vorm) && van + 1 < tot) {
      titel = true
      van += lijst[van + 1]?.vorm === '.' ? 2 : 1
      continue
    }
    if (
      /^(?:van|de|den|der|ter|ten|el|al|le|la)$/.test(w.vorm) &&
      van + 1 < tot &&
      (naTitel || titel || (!w.eerste && !isGeenNaam(lijst[tot - 1]!.vorm)))
    )
      break
    if (
      (isGeenNaam(w.vorm) ||
        (RELATIE.test(w.vorm) && w.hoofdletter) ||
        /^(?:toen|ook|dat|daar|terwijl|nadat|omdat|zowel|mijn|zijn|haar|klant|uncle)$/.test(w.vorm)) &&
      van + 1 < tot &&
      !isPlaats(lijst[van + 1]!.vorm)
    ) {
      if (!isVoornaam(w.vorm) || w.eerste) {
        const ground = isGeenNaam(w.vorm)
        // "Volgens Piet", "Toen Hendra": go on behind it; but "Google Translate" is no Translate.
        if (
          !w.eerste &&
          ground &&
          !/^(?:cliente?|leerling|voorman|eigenaar|chauffeur|vader|moeder|zoon|dochter|broer|zus|buurman|buurvrouw|collega|medewerker|werknemer|bewoner|bewoonster|klant|naam|persoon|de|van|en)$/.test(
            w.vorm,
          )
        )
          return null
        van++
        while (van < tot && /^(?:[.:,]|van|de|der|den)$/.test(lijst[van]!.vorm) && !/^(?:van|de|der|den)$/.test(lijst[van]!.vorm)) van++
        continue
      }
    }
    break
  }
  // Trailing capitals that are no part of it: "Costel Munteanu Roemeen".
  while (
    tot > van + 1 &&
    (isGeenNaam(lijst[tot - 1]!.vorm) || lijst[tot - 1]!.soort === 'teken' || /^(?:van|de|der|den)$/.test(lijst[tot - 1]!.vorm))
  )
    tot--
  // "Mevrouw Jansen van de Rozenstraat": where she lives is no part of her name.
  if (tot > van + 2 && isStraat(lijst[tot - 1]!.vorm)) {
    const plek = lijst.findIndex((w, i) => i > van && i < tot && /^(?:van|uit|op)$/.test(w.vorm))
    if (plek > van) tot = plek
  }
  const eerste = lijst[van]!
  const tekst = bron.tekst.slice(eerste.van, lijst[tot - 1]!.tot)
  // "onder de naam Lina": a name for customers is nobody's name.
  if (
    lijst
      .slice(Math.max(0, van - 5), van)
      .map((w) => w.vorm)
      .join(' ')
      .includes('onder de naam')
  )
    return null
  if (lijst.slice(van, tot).some((w) => w.vorm === '&')) return null
  if (tekst.length > 80) return null
  const woordenIn = lijst.slice(van, tot).filter((w) => w.soort === 'woord')
  const voor = lijst[van - 1]
  const titelVoor =
    titel ||
    (voor !== undefined &&
      voor.zin === eerste.zin &&
      (TITEL.test(voor.vorm) || (voor.vorm === '.' && TITEL.test(lijst[van - 2]?.vorm ?? '')))) ||
    Boolean(eerste.vorm === 'van' && TITEL.test(lijst[van - 1]?.vorm ?? ''))
  if (
    !titelVoor &&
    (isGeenNaam(eerste.vorm) ||
      isStraat(woordenIn.at(-1)!.vorm) ||
      woordenIn.some((w) => BRANCHE.test(w.vorm) && w.vorm.length > 3) ||
      (woordenIn.length > 1 && NAAMWOORD.test(woordenIn.at(-1)!.vorm)))
  )
    return null
  if (!titelVoor && isPlaats(eerste.vorm) && woordenIn.length === 1) return null
  if (woordenIn.length === 1 && RELATIE.test(eerste.vorm) && !run.aangehaald) return null
  // B., R.: an initial behind keeps its stop ("Ionut B."); all capitals of some letters are an abbreviation.
  if (woordenIn.length === 1 && /^\p{Lu}{2,5}$/u.test(tekst) && !isVoornaam(eerste.vorm)) return null
  if (woordenIn.length === 1 && eerste.vorm.length < 2) return null
  if (/^['’]/.test(eerste.vorm) || woordenIn.every((w) => w.vorm.length === 1)) return null
  const grond = groundsOf(woorden, van, tot, woordenIn, run, titelVoor)
  return { woorden, van, tot, grond, titel: titelVoor }
}

function groundsOf(woorden: Woorden, van: number, tot: number, woordenIn: Woord[], run: Eigennaam, titel: boolean): number {
  const { lijst } = woorden
  const eerste = lijst[van]!
  const voornaam = isVoornaam(eerste.vorm)
  const twijfel = isTwijfelnaam(eerste.vorm)
  const vooraan = van === run.van && run.vooraan
  let grond = 0
  if (titel) grond += 3
  if (voornaam) grond += vooraan ? 2 : 3
  else if (twijfel) grond += vooraan ? 0 : 2
  let voorAt = van - 1
  while (
    voorAt > 0 &&
    (AANHALING.test(lijst[voorAt]!.vorm) || lijst[voorAt]!.vorm === ',' || lijst[voorAt]!.vorm === ':' || lijst[voorAt]!.vorm === '(') &&
    van - voorAt < 4
  )
    voorAt--
  const voor = lijst[voorAt]?.zin === eerste.zin ? (lijst[voorAt]?.vorm ?? '') : ''
  const direct = lijst[van - 1]?.zin === eerste.zin ? (lijst[van - 1]?.vorm ?? '') : ''
  if (NOEMT.test(voor) && !(voor === 'naam' && lijst[voorAt - 1]?.vorm === 'de' && lijst[voorAt - 2]?.vorm === 'onder')) grond += 3
  else if (
    /^(?:zich|hem|haar|zichzelf|himself|herself|is|die|ie|iedereen|him|her)$/.test(voor) &&
    lijst.slice(Math.max(0, voorAt - 4), voorAt).some((w) => /^(?:noemt|noemen|noemde|naam|name|calls|call|heet|genoemd)$/.test(w.vorm)) &&
    lijst[voorAt - 3]?.vorm !== 'onder'
  )
    grond += 3
  if ((RELATIE.test(voor) || isRolwoord(voor)) && lijst[van - 1]!.vorm !== '(') grond += 3
  // "Een van hen, Dora, keek", "een vrijwilligster, Ineke Postma, zag": between commas and then a verb.
  if (
    direct === ',' &&
    lijst[tot]?.vorm === ',' &&
    /(?:t|de|te|zag|kwam|liep|riep|gaf|nam)$/.test(lijst[tot + 1]?.vorm ?? '') &&
    lijst[tot + 1]!.soort === 'woord' &&
    !lijst[tot + 1]!.hoofdletter &&
    !/^(?:niet|met|dat|het|wat|uit|ooit|want|de)$/.test(lijst[tot + 1]!.vorm) &&
    !isPlaats(eerste.vorm)
  )
    grond += 3
  if (/^(?:hen|them|eentje)$/.test(voor) && direct === ',') grond += 3
  if (direct === ',' && lijst[tot]?.vorm === ',' && /^(?:die|who)$/.test(lijst[tot + 1]?.vorm ?? '')) grond += 3
  if (lijst[tot]?.vorm === 'zelf') grond += 3
  // "alleen bekend als Boss", "ze kennen hem als Boss"
  if (voor === 'als' && lijst.slice(Math.max(0, voorAt - 5), voorAt).some((w) => /^(?:bekend|kent|kennen|ken|kende)$/.test(w.vorm)))
    grond += 3
  // Age or birth behind: "Oksana (47, Oekraïense)", "Sem, geboren", "Wendy de Graaff (06-05-1991)".
  const na = lijst[tot]
  const naNa = lijst[tot + 1]
  if (
    (na?.vorm === '(' || na?.vorm === ',') &&
    naNa &&
    na.zin === eerste.zin &&
    ((naNa.soort === 'getal' &&
      !(naNa.vorm.length === 4 && na.vorm === ',') &&
      (na.vorm === '(' || /^(?:jaar|j|jarige|years)$/.test(lijst[tot + 2]?.vorm ?? ''))) ||
      /^(?:geb|geboren|born|ca|circa|ongeveer|klas|leeftijd|jaar|v|m|begin|midden|eind)$/.test(naNa.vorm))
  )
    grond += 3
  // "Yassin van 12", "Amanuel (Eritrea, 24)"
  if (na?.vorm === 'van' && naNa?.soort === 'getal' && naNa.vorm.length === 2 && !/^(?:euro|uur|-|\/|:)$/.test(lijst[tot + 2]?.vorm ?? ''))
    grond += 3
  if (na?.vorm === '(' && naNa && (readHerkomstwoorden().landen.has(naNa.vorm) || readHerkomstwoorden().bijvoeglijk.has(naNa.vorm)))
    grond += 3
  const naSluit = AANHALING.test(na?.vorm ?? '') ? naNa : na
  if (/^(?:noemt|noemen|noemde|heet|heette|genoemd|laat)$/.test(naSluit?.vorm ?? '') && naSluit?.zin === eerste.zin) grond += 3
  if (/^(?:s|'s|’s)$/.test(na?.vorm ?? '') && na?.vast) grond += 1
  if (woordenIn.length >= 2 && (voornaam || twijfel || woordenIn.some((w) => w.vorm.length === 1)))
    grond += eerste.vorm.length === 1 ? 2 : 1
  if (woordenIn.length >= 2 && !voornaam && !run.aangehaald && !woordenIn.some((w) => isPlaats(w.vorm))) grond += vooraan ? 0 : 1
  if (
    woordenIn.length >= 2 &&
    lijst.slice(van + 1, tot).some((w) => /^(?:van|de|den|der|ter|el|al|ben|bin)$/.test(w.vorm) && !w.hoofdletter)
  )
    grond += 1
  if (PERSOONSWERKWOORD.test(na?.vorm ?? '') && na?.zin === eerste.zin) grond += 2
  if (
    /^(?:volgens|zegt|zei|vertelde|vertelt|vroeg|tegen|namens|verklaarde|says|said|told|belde|sprak|spreekt|ken|zag|trof|heeft|kwam|zat|stond|gaf|liet|met|dat)$/.test(
      direct,
    )
  )
    grond += 2
  else if (SPREEKT.test(direct)) grond += 1
  // "Wendy en Priscilla", lists behind a name that is known are settled by addKandidaat.
  if (
    (na?.vorm === 'en' || na?.vorm === 'and' || na?.vorm === ',') &&
    naNa?.hoofdletter &&
    (isVoornaam(naNa.vorm) || voornaam) &&
    !isGeenNaam(naNa.vorm)
  )
    grond += 1
  if ((direct === 'en' || direct === 'and' || direct === ',') && lijst[van - 2]?.hoofdletter && isVoornaam(lijst[van - 2]!.vorm)) grond += 1
  return grond
}

function endOf(v: Vermelding): number {
  const laatste = v.woorden.lijst[v.tot - 1]!
  // The stop of an initial belongs to the name: "Ionut B."
  return laatste.vorm.length === 1 && v.woorden.bron.tekst[laatste.tot] === '.' && v.tot - v.van > 1 ? laatste.tot + 1 : laatste.tot
}

function nameOf(v: Vermelding): string {
  const tekst = v.woorden.bron.tekst.slice(v.woorden.lijst[v.van]!.van, endOf(v)).replace(/\s+/g, ' ')
  return tekst.replace(/['’]s$/, '')
}

const keyWords = (naam: string) =>
  fold(naam)
    .split(/[\s.]+/)
    .filter(Boolean)

/** Puts a mention with the person it names: the same words, or a part of a longer name, also in the genitive. */
function addKandidaat(kandidaten: Kandidaat[], vermelding: Vermelding): void {
  const naam = nameOf(vermelding)
  const sleutel = keyWords(naam)
  const bekend = kandidaten.find((k) => isSame(k.sleutel, sleutel) || isSame(sleutel, k.sleutel) || isGenitive(k.sleutel, sleutel))
  if (!bekend) {
    kandidaten.push({ naam, sleutel, vermeldingen: [vermelding], grond: vermelding.grond })
    return
  }
  bekend.vermeldingen.push(vermelding)
  bekend.grond = Math.max(bekend.grond, vermelding.grond) + (vermelding.grond > 0 ? 1 : 0)
  if (sleutel.length > bekend.sleutel.length && isSame(sleutel, bekend.sleutel)) {
    bekend.naam = naam
    bekend.sleutel = sleutel
  }
}

/** Is the short name the first or the last part of the long one? */
function isSame(lang: string[], kort: string[]): boolean {
  if (kort.length === 0 || kort.length > lang.length) return false
  const begin = kort.every((deel, i) => lang[i] === deel)
  const eind = kort.every((deel, i) => lang[lang.length - kort.length + i] === deel) && (kort.length > 1 || kort[0]!.length > 2)
  return begin || eind
}

function isGenitive(lang: string[], kort: string[]): boolean {
  return kort.length === 1 && kort[0]!.length > 3 && kort[0]!.endsWith('s') && lang[0] === kort[0]!.slice(0, -1)
}

function isEigen(kandidaat: Kandidaat, eigen: Set<string>): boolean {
  if (kandidaat.sleutel.filter((w) => w.length > 2).length > 0 && kandidaat.sleutel.filter((w) => w.length > 2).every((w) => eigen.has(w)))
    return true
  const { woorden, van } = kandidaat.vermeldingen[0]!
  const voor = woorden.lijst.slice(Math.max(0, van - 3), van).map((w) => w.vorm)
  // "Mijn naam is Karin", "ik ben Karin van het wijkteam"
  if (
    /^(?:is|ben|heet|am)$/.test(voor.at(-1) ?? '') &&
    /^(?:naam|ik|name|i)$/.test(voor.at(-2) ?? '') &&
    (voor.at(-2) !== 'naam' || voor.at(-3) === 'mijn' || voor.at(-3) === 'my') &&
    (voor.at(-2) !== 'name' || voor.at(-3) === 'my')
  )
    return true
  // "Fatima hier van het jongerenwerk", "met Fatima van het jongerenwerk": who opens so names himself.
  const { lijst } = woorden
  const { tot } = kandidaat.vermeldingen[0]!
  if (
    kandidaat.vermeldingen.length === 1 &&
    lijst[tot]?.vorm === 'hier' &&
    /^(?:van|,|\.|uit)$/.test(lijst[tot + 1]?.vorm ?? '') &&
    van < 12
  )
    return true
  // A colleague is entered when he saw something himself, and not when he was only there or is to be called.
  const collega = kandidaat.vermeldingen.some((v) =>
    /^(?:collega|collega's|colleague|teamleider|leidinggevende)$/.test(v.woorden.lijst[v.van - 1]?.vorm ?? ''),
  )
  return (
    collega &&
    !kandidaat.vermeldingen.some((v) => {
      const na = v.woorden.lijst[v.tot]?.vorm ?? ''
      return /^(?:zag|heeft|zegt|zei|hoorde|vertelde|vertelt|merkte|trof|was|stond|saw|says|told|heard)$/.test(na)
    })
  )
}

/** A birth date right behind the name: "(geb. 2-2-2009", "geboren 22 augustus 2010", "(06-05-1991)". */
function readGeboortedatum(kandidaat: Kandidaat, nu: Dag | null): string | null {
  for (const { woorden, tot } of kandidaat.vermeldingen) {
    const { lijst } = woorden
    let geboren = false
    for (let at = tot; at < Math.min(tot + 9, lijst.length); at++) {
      const w = lijst[at]!
      if (/^(?:geb|geboren|geboortedatum|born|gd)$/.test(w.vorm)) geboren = true
      const gelezen = w.soort === 'teken' ? null : parseVermelding(lijst, at, nu)
      if (
        gelezen?.volledig &&
        gelezen.start.soort === 'dag' &&
        (geboren || lijst[at - 1]?.vorm === '(') &&
        (nu === null || nu - gelezen.start.dag > 5 * 365)
      )
        return writeDag(gelezen.start.dag)
      if (at > tot && w.eerste && !geboren) break
      if (w.hoofdletter && at > tot && isVoornaam(w.vorm)) break
    }
  }
  return null
}

const GEEN_NATIONALITEIT =
  /^(?:kenteken|kentekens|contract|rijbewijs|taal|restaurant|bedrijf|telefoon|telefoonnummer|nummer|nummerplaat|platen|plaat|winkel|bus|busje|auto|tolk|recht|simkaart|bankrekening|rekening|school|les|brief|tekst|eten|plates|number|licence|license|grens|kliniek|ambassade|consulaat|bouwplaats|uitzendbureau|supermarkt|website|politie|mannen|vrouwen|collega|collega's|werknemers|arbeiders|klanten|jongens)$/

/** The nationality that is said of this person: beside the name, in the next sentence about him, or of the whole group. */
function readNationaliteit(kandidaat: Kandidaat, alle: Kandidaat[]): string | null {
  const { bijvoeglijk, landen } = readHerkomstwoorden()
  for (const { woorden, van, tot } of kandidaat.vermeldingen.slice(0, 6)) {
    const { lijst } = woorden
    const zin = lijst[van]!.zin
    // Behind: at most ten words, not past another person.
    let zinEind = false
    for (let at = tot; at < Math.min(tot + 14, lijst.length); at++) {
      const w = lijst[at]!
      if (w.zin > zin + 1) break
      if (w.zin > zin) {
        if (w.eerste && !/^(?:hij|zij|ze|he|she|de)$/.test(w.vorm)) break
        if (w.eerste) zinEind = true
      }
      if (
        !zinEind &&
        at > tot &&
        alle.some((k) => k !== kandidaat && k.vermeldingen.some((v) => v.woorden === woorden && v.van === at)) &&
        !/^(?:en|and|,)$/.test(lijst[at - 1]!.vorm)
      )
        break
      const land = landen.get(w.vorm)
      if (land && w.hoofdletter && /^(?:uit|from)$/.test(lijst[at - 1]?.vorm ?? '')) return land.bijvoeglijk
      const gevonden = bijvoeglijk.get(w.vorm)
      if (!gevonden || !w.hoofdletter) continue
      const na = lijst[at + 1]?.vorm ?? ''
      const ervoor = lijst[at - 1]?.vorm ?? ''
      if (
        GEEN_NATIONALITEIT.test(na) ||
        (/^(?:spreekt|spreken|spreek|in|het|gebrekkig|slecht|speaks|speak|op|beetje|woorden|een|twee|drie|die|andere)$/.test(ervoor) &&
          !/^(?:een|twee)$/.test(ervoor))
      )
        continue
      if (
        ervoor === 'een' &&
        !/^(?:man|vrouw|jongen|meisje|dame|heer|jongeman|meid|onderdaan|staatsburger|nationaliteit|jonge)$/.test(na) &&
        !/^[,.)]$/.test(na)
      )
        continue
      return gevonden.bijvoeglijk
    }
    // Before: "de Poolse Andrzej", "twee Braziliaanse dames als gast, Camila en Jéssica", "een jonge man uit Nepal, Bikash".
    for (let at = van - 1; at >= Math.max(0, van - 10) && lijst[at]!.zin === zin; at--) {
      const w = lijst[at]!
      if (
        alle.some((k) => k !== kandidaat && k.vermeldingen.some((v) => v.woorden === woorden && v.van === at)) &&
        !/^(?:en|and|,)$/.test(lijst[at + 1]?.vorm ?? '')
      )
        break
      if (w.hoofdletter === false) continue
      const land = landen.get(w.vorm)
      if (land && /^(?:uit|from)$/.test(lijst[at - 1]?.vorm ?? '') && van - at <= 4) return land.bijvoeglijk
      const gevonden = bijvoeglijk.get(w.vorm)
      if (!gevonden) continue
      const na = lijst[at + 1]?.vorm ?? ''
      if (at === van - 1) return gevonden.bijvoeglijk
      if (
        /^(?:man|vrouw|jongen|meisje|dame|dames|vrouwen|mannen|jongens|meisjes|meiden|broers|zussen|moeder|student|studente|werknemer|chauffeur|jongeman|vriend|uitzendkracht|werknemers|nationaliteit|women|men|girl|girls|man|boy)$/.test(
          na,
        ) &&
        van - at <= 8
      )
        return gevonden.bijvoeglijk
    }
  }
  return null
}

/** Roles from what is said around each name; the group's nationality when all of it has one. */
function settleRollen(personen: Gelezen<Persoon>[], kandidaten: Kandidaat[]): void {
  const gronden: RolGrond[] = kandidaten.map((k) => ({
    naam: k.naam,
    plaatsen: k.vermeldingen.map((v) => ({ woorden: v.woorden, van: v.van, tot: v.tot, titel: v.titel })),
  }))
  for (const [i, rol] of readRol(gronden).entries()) personen[i]!.waarde.rol = rol
  const groep = wholeGroup(kandidaten)
  if (groep) for (const persoon of personen) if (persoon.waarde.rol === 'slachtoffer') persoon.waarde.nationaliteit ??= groep
}

/** "14 mannen, allen Roemeen": said of everyone, so of each. */
function wholeGroup(kandidaten: Kandidaat[]): string | null {
  const { bijvoeglijk } = readHerkomstwoorden()
  for (const woorden of new Set(kandidaten.flatMap((k) => k.vermeldingen.map((v) => v.woorden)))) {
    const { lijst } = woorden
    for (let i = 1; i < lijst.length; i++) {
      const gevonden = lijst[i]!.hoofdletter ? bijvoeglijk.get(lijst[i]!.vorm) : undefined
      if (!gevonden) continue
      if (
        /^(?:allen|allemaal|alle|all|allebei|beiden|beide|uitsluitend)$/.test(lijst[i - 1]!.vorm) ||
        (/^(?:allen|allemaal|beiden)$/.test(lijst[i - 2]?.vorm ?? '') && /^(?:de|van|uit)$/.test(lijst[i - 1]!.vorm))
      )
        return gevonden.bijvoeglijk
    }
  }
  return null
}
