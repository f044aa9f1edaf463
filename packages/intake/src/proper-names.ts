// Which words in a text are names? Runs of capitals with their particles, titles, initials and quotes, and words that
// a verb of naming points at. Whose name it is, a person's or a company's, is for persons.ts and organisations.ts.
import { NAAMWOORD, RECHTSVORM } from './company-words.ts'
import { SAMENGESTELD } from './date-names.ts'
import { isTwijfelnaam, isVoornaam } from './first-names.ts'
import { readHerkomstwoorden } from './nationaliteiten.ts'
import { PERSOONSWERKWOORD } from './person-words.ts'
import { readPlaatsnamen } from './plaatsnamen.ts'
import type { Woord, Woorden } from './words.ts'

export interface Eigennaam {
  /** First token, and the one behind the last. */
  van: number
  tot: number
  /** Stands between quotes: the tokens of the quotes are outside. */
  aangehaald: boolean
  /** Begins a sentence: the capital says nothing. */
  vooraan: boolean
}

const TUSSENVOEGSEL = /^(?:van|von|de|den|der|ter|ten|'t|t|la|le|di|da|dos|el|al|ben|bin|bint|ibn|abu|y|te)$/
/** Between two capitals inside the name of a company: "Stuc & Afbouw". */
const VERBINDING = /^(?:&|\+)$/
const NAMES_MAX = 2_000
const WOORDEN_PER_NAAM = 8

/** Every run of words with a capital, in order. Linear. */
export function findEigennamen(woorden: Woorden): Eigennaam[] {
  const { lijst } = woorden
  const uit: Eigennaam[] = []
  for (let i = 0; i < lijst.length && uit.length < NAMES_MAX; ) {
    if (!isCapital(lijst, i)) {
      i++
      continue
    }
    const eind = runEnd(woorden, i)
    const open = lijst[i - 1]?.vorm ?? ''
    const sluit = lijst[eind]?.vorm ?? ''
    uit.push({
      van: i,
      tot: eind,
      aangehaald: AANHALING.test(open) && (AANHALING.test(sluit) || (sluit === ',' && AANHALING.test(lijst[eind + 2]?.vorm ?? ''))),
      vooraan: lijst[i]!.eerste,
    })
    i = eind
  }
  return uit
}

export const AANHALING = /^["'“”„‘’`´«»]$/

function isCapital(lijst: Woord[], i: number): boolean {
  const w = lijst[i]
  return w !== undefined && w.soort === 'woord' && w.hoofdletter
}

function runEnd(woorden: Woorden, begin: number): number {
  const { lijst } = woorden
  let eind = begin + 1
  for (let n = 0; n < WOORDEN_PER_NAAM; n++) {
    // The full stop of an initial or an abbreviated title: "F.J. Wortelboer", "Ionut B."
    const kort = lijst[eind - 1]!.vorm.length === 1 || /^(?:dhr|mevr|mw|mr|dr|ing|drs|st|gebr|fa)$/.test(lijst[eind - 1]!.vorm)
    if (lijst[eind]?.vorm === '.' && kort && lijst[eind]!.vast && lijst[eind + 1] && lijst[eind + 1]!.zin === lijst[begin]!.zin) {
      // "S. de Boer", "J. van der Veen"
      let naam = eind + 1
      while (naam < eind + 4 && TUSSENVOEGSEL.test(lijst[naam]?.vorm ?? '') && !lijst[naam]!.hoofdletter) naam++
      // "op naam van Achmed Z. Achmed houdt": the stop ended the sentence.
      if (
        naam === eind + 1 &&
        eind - begin > 1 &&
        (lijst[naam]!.vorm === lijst[begin]!.vorm || PERSOONSWERKWOORD.has(lijst[naam + 1]?.vorm ?? ''))
      )
        break
      if (!isCapital(lijst, naam) || lijst[naam]!.zin !== lijst[begin]!.zin) break
      eind = naam + 1
      continue
    }
    const volgt = lijst[eind]
    // "Job4U", "Fresh2Go": digits inside a word.
    if (volgt?.soort === 'getal' && volgt.vast && volgt.vorm.length < 4 && lijst[eind + 1]?.vast && lijst[eind + 1]!.soort === 'woord') {
      eind += 2
      continue
    }
    // "Van Zanten en Zonen"
    if (volgt && /^(?:en|&)$/.test(volgt.vorm) && /^(?:zonen|zoon|zn|dochters|co)$/.test(lijst[eind + 1]?.vorm ?? '')) {
      eind += 2
      continue
    }
    if (!volgt || volgt.zin !== lijst[begin]!.zin) break
    if (isCapital(lijst, eind)) {
      eind++
      continue
    }
    // Particles and "&" only when a capital follows.
    // "Ik ben Karin" is no Ben Karin.
    if (GEEN_NAAM.has(lijst[eind - 1]!.vorm) && eind === begin + 1 && /^(?:ben|te|al|la|le)$/.test(volgt.vorm)) break
    let at = eind
    while (
      at < eind + 3 &&
      (TUSSENVOEGSEL.test(lijst[at]?.vorm ?? '') || VERBINDING.test(lijst[at]?.vorm ?? '')) &&
      lijst[at]!.zin === lijst[begin]!.zin
    )
      at++
    if (at > eind && isCapital(lijst, at) && lijst[at]!.zin === lijst[begin]!.zin) {
      // "PakketPlus Express te Schiphol-Rijk"
      if (lijst[eind]!.vorm === 'te' && isPlaats(lijst[at]!.vorm)) break
      // "Telefoonnummer van Rico": what opens the sentence is no name.
      if (
        lijst[eind]!.vorm === 'van' &&
        eind === begin + 1 &&
        lijst[begin]!.eerste &&
        !isVoornaam(lijst[begin]!.vorm) &&
        !isTitel(lijst, begin)
      )
        break
      // "dat Fleur van Sergio moet": two first names are two persons.
      if (
        lijst[eind]!.vorm === 'van' &&
        at === eind + 1 &&
        isVoornaam(lijst[at]!.vorm) &&
        (isVoornaam(lijst[eind - 1]!.vorm) || isTwijfelnaam(lijst[eind - 1]!.vorm))
      )
        break
      // "Rob Entius van Entius Yachtservice" is a person of a company.
      if (lijst[eind]!.vorm === 'van' && at === eind + 1 && (eind - begin >= 2 || isTitel(lijst, begin)) && isCompanyAhead(woorden, at))
        break
      eind = at + 1
      continue
    }
    break
  }
  return eind
}

function isTitel(lijst: Woord[], begin: number): boolean {
  return /^(?:mevrouw|meneer|heer|dhr|mevr|mw|mr|mrs|ms)$/.test(
    lijst[begin - 1]?.vorm === '.' ? (lijst[begin - 2]?.vorm ?? '') : (lijst[begin - 1]?.vorm ?? ''),
  )
}

function isCompanyAhead({ lijst, bron }: Woorden, i: number): boolean {
  for (let at = i; at < i + 4 && isCapital(lijst, at); at++)
    if (
      NAAMWOORD.test(lijst[at]!.vorm) ||
      RECHTSVORM.test(lijst[at]!.vorm) ||
      /\p{Ll}\p{Lu}\p{Ll}/u.test(bron.tekst.slice(lijst[at]!.van, lijst[at]!.tot))
    )
      return true
  return false
}

/** Makes, brands, services, institutions, languages, abbreviations, days: capitals that name nobody. */
const GEEN_NAAM = new Set(
  `ik u wij we hij zij ze men er het de een dit dat die deze daar hier nu toen dan als maar en of want dus ook nog wel niet geen ja nee in op aan bij met van voor na uit door over onder tegen naar tot sinds vanaf volgens omdat terwijl wat wie waar wanneer waarom hoe welke mijn onze ons jullie hun haar zijn is was heeft had kan mag moet wil zal
  goedemorgen goedemiddag goedenavond goedendag hallo hoi dag beste geachte hey hi hello dear groet groeten mvg vriendelijke bedankt dank alvast graag ps nb re fw fwd betreft onderwerp bijlage foto foto's
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april juni juli augustus september oktober november december monday tuesday wednesday thursday friday saturday sunday january february march may june july august october december pasen pinksteren kerst kerstmis christmas easter ramadan koningsdag hemelvaart
  nederlands engels duits frans spaans pools roemeens bulgaars turks arabisch russisch oekraiens portugees chinees italiaans hongaars nederlandse english dutch polish romanian
  volkswagen vw mercedes mercedes-benz ford opel renault peugeot citroen fiat dacia skoda seat audi bmw toyota nissan mazda volvo kia hyundai tesla iveco daf scania suzuki honda mini golf polo passat transporter caddy crafter sprinter vito transit vivaro movano trafic master boxer jumper jumpy berlingo ducato octavia corsa astra focus fiesta clio megane twingo up yaris corolla vespa piaggio yamaha porsche range rover land jeep lexus mitsubishi chevrolet saab alfa
  whatsapp telegram signal instagram facebook snapchat snap tiktok google gmail youtube twitter linkedin marktplaats tikkie paypal ideal revolut western union digid uber ubereats uber-eats thuisbezorgd deliveroo airbnb booking bookingcom onlyfans kinky speurders sexjobs tinder badoo vinted bitcoin iphone samsung apple nokia android windows outlook teams excel word playstation xbox netflix moncler gucci nike adidas louis vuitton prada rolex ikea action lidl aldi jumbo albert heijn ah kruidvat hema gamma praxis
  bsn kvk brp iban id coa ind ggd uwv svb cak rdw avim riec liec oco lvb lvg mbo vmbo havo vwo wmo wlz zzp zzp'er bv b.v vof nv ww wia wajong pgb azc vws nla isz sv boa boa's hr av hq ok ict tv dna gps sms soa hiv gbl ag mm nl eu vn vog wid kmar fiod om zm politie gemeente burgemeester wethouder inspectie arbeidsinspectie nederlandse belastingdienst douane marechaussee koninklijke rechtbank justitie rijk provincie veiligheidsregio brandweer ambulance veiligheidshuis fairwork comensha shop fier halt leger heils vluchtelingenwerk bibob nibud slachtofferhulp meldpunt mensenhandel wijkteam jongerenwerk kamer koophandel kadaster basisteam unit team afdeling toezicht handhaving tennet ns gvb connexxion vn rode kruis
  wat: wie: waar: wanneer: waarom: locatie adres datum tijd tijdstip personen persoon voertuigen voertuig kenteken kentekens naam telefoon nummer email bijzonderheden bevindingen bevinding samenvatting conclusie inleiding aanleiding achtergrond vraag vragen antwoord opmerking opmerkingen situatie omschrijving toelichting signaal melding locatiegegevens gegevens reden waarneming waarnemingen
  last next every since yesterday today tonight when while after before because then also however meanwhile god allah corona covid brexit help pas let op meneer mevrouw heer dhr mevr mw mr mrs ms miss sir madam team iemand niemand iedereen alle alles enkele sommige veel weinig later vervolgens daarna daarnaast bovendien verder ook helaas gelukkig vandaag gisteren eergisteren morgen vanochtend vanmorgen vanmiddag vanavond vannacht
  a4 a9 n201 n196 nap kas yes no the a an i he she they it we you his her their this that there and but or if when on at in to from for with by about
  werk inkomen burgerzaken leerplicht welzijn cliente client leerling bewoner bewoonster medewerker werknemer werkgever voorman eigenaar huurder verhuurder vader moeder zoon dochter broer zus buurman buurvrouw collega school klas`.split(
    /\s+/,
  ),
)

/** Is this word, with its capital, no name of a person or a company? */
export function isGeenNaam(vorm: string): boolean {
  if (GEEN_NAAM.has(vorm) || SAMENGESTELD.test(vorm)) return true
  const herkomst = readHerkomstwoorden()
  if (herkomst.bijvoeglijk.has(vorm) || herkomst.landen.has(vorm)) return true
  return false
}

/** Is it a town or a region? */
export function isPlaats(vorm: string): boolean {
  const { plaatsen, streken } = readPlaatsnamen()
  return plaatsen.has(vorm) || streken.has(vorm)
}

const STRAATEIND = /(?:straat|weg|laan|plein|dijk|kade|gracht|singel|steeg|dreef|plantsoen|boulevard|meer|veld)$/

/** Does the word look like a street? A surname that is met as one is saved by its title. */
export function isStraat(vorm: string): boolean {
  return vorm.length > 6 && STRAATEIND.test(vorm)
}

const AANHEF =
  /^(?:beste|geachte|hoi|hallo|dag|hi|hey|hello|dear|goedemorgen|goedemiddag|goedenavond|goedendag|lieve|aan|ha|heer|mevrouw|mijne|good|morning|afternoon|l\.s|ls|yo)$/

/** The sentence numbers of greetings ("Hoi Femke,", "Geachte mevrouw Oudshoorn,"): names in them are of who is spoken to. */
export function findAanhef(woorden: Woorden): Set<number> {
  const uit = new Set<number>()
  const { lijst } = woorden
  for (let i = 0; i < lijst.length; i++) {
    const w = lijst[i]!
    if (!w.eerste) continue
    if (!AANHEF.test(w.vorm)) continue
    let eind = i
    while (eind < lijst.length && lijst[eind]!.zin === w.zin && eind - i < 10) eind++
    // A greeting is short, stands alone on its line, and opens the mail or a part of it.
    const lengte = eind - i
    if (/^(?:mevrouw|heer)$/.test(w.vorm) && lengte > 6) continue
    if (lengte <= 8 || lijst.slice(i, i + 6).some((v) => v.vorm === ',')) uit.add(w.zin)
  }
  return uit
}
