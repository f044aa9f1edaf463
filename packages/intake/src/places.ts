// Where was something observed, where do people live or work? Addresses in every Dutch way of writing, postcodes, and places
// known only by words ("de loods achter de bloemenveiling"). Whether the address exists is for the address register.
import type { Gelezen, Locatie } from '@meldpunt/signaal/lezing'
import { cite, Gelezens } from './evidence.ts'
import { DUBBELZINNIG, readPlaatsnamen } from './plaatsnamen.ts'
import type { Woord, Woorden } from './words.ts'

/** A report names some dozens of places at most. */
const PLACES_MAX = 200

/** Ends of street names that a word with a capital may have without a house number. */
const STRAAT =
  /(?:straat|weg|laan|plein|dijk|dijkje|kade|gracht|singel|steeg|dreef|plantsoen|boulevard|straatje|weggetje|laantje|pleintje|takkade|lijn|burgwal)$/
/** Ends that make a street only with a house number behind. */
const STRAAT_MET_NUMMER =
  /(?:straat|str|weg|laan|plein|dijk|dijkje|kade|gracht|singel|steeg|dreef|plantsoen|boulevard|hof|hofje|pad|park|ring|allee|baan|haven|markt|veld|velden|akker|weide|burg|brug|sluis|oord|horst|hoek|kamp|kant|land|meer|molen|oever|rak|schans|sloot|stede|tocht|vaart|vliet|wijk|zoom|erf|donk|loop|gang|poort|werf|bos|duin|heem|gaarde|einde|eind|wal|wetering|terrein|passage|toren|tuin|tuinen|kwartier|parallelweg|akkers|berg|polder|bocht|helling|haag|schild|zijde|rand|brink|es|enk|kring|promenade|kolk|spoor|lust|rust|zicht|centrum)$/
/** Words with such an end that are no street. */
const GEEN_STRAAT = new Set(
  'snelweg onderweg spoorweg fietspad voetpad zandpad bospad straat weg laan plein dijk kade gracht pad park haven markt veld land meer hoek kant berg brug sluis gang poort vakantiepark bungalowpark recreatiepark bedrijvenpark autoweg hoofdstraat rijksweg busbaan rijbaan startbaan vliegveld voetbalveld sportveld parkeerterrein bedrijventerrein industrieterrein terrein buitenland binnenland nederland duitsland engeland frankrijk woonwijk achterkant voorkant zijkant buitenkant binnenkant bovenkant onderkant overkant kamp eiland weekend uiteinde einde eind kantoor inkomen omweg afweg halverwege vanwege ingang uitgang toegang doorgang winkelcentrum zorgcentrum centrum rust baan loopbaan dagbaan bijbaan supermarkt weekmarkt arbeidsmarkt bouwmarkt jachthaven luchthaven passantenhaven bos tuin rand bocht helling zijde duin polder wal erf hof ring spoor aanhang omgang voortgang vergunning gebouw dagen inzicht toezicht uitzicht gezicht overzicht bericht zoom vaart boulevard berging woning leiding groep groepen medewerkers meerderheid'.split(
    ' ',
  ),
)
/** What may stand before the last word of a street's name. */
const STRAATVOOR =
  /^(?:burgemeester|burg|burgem|bgm|prof|professor|dr|mr|ds|ir|drs|ing|pastoor|past|kapelaan|kon|koning|koningin|prins|prinses|pr|jhr|jonkheer|gen|generaal|adm|admiraal|min|minister|st|sint|jac|jan|joh|wethouder|weth|president|pres|van|von|de|den|der|ter|ten|het|'t|t|la|le|op|over|eerste|tweede|derde|oude|nieuwe|grote|kleine|lange|korte|hoge|lage|oost|west|noord|zuid|graaf|hertog|bisschop|meester|notaris|dokter|dominee|freule|zuster|secretaris)$/
const TUSSENVOEGSEL = /^(?:van|von|de|den|der|ter|ten|het|'t|t|la|le|in|op|aan|a|en)$/
/** Capitals that are not the beginning of a street's name. */
const GEEN_DEEL =
  /^(?:de|het|een|aan|op|in|bij|ik|wij|we|hij|zij|ze|adres|locatie|waar|woonadres|werkadres|straat|hotel|restaurant|toko|kwekerij|salon|nagelstudio|massagesalon|bar|cafe|pand|woning|kas|loods|bedrijf|te|ook|daar|er|en|of|naar|van|plaats|woont|huis|boven|achter|naast|tegenover|hoek|at|the|near|number|nr|unit|dit|deze|dat|ivm|mbt|betreft|betr|perceel|controle|melding|bezoek)$/
/** Behind a number these say that it counts something else. */
const TELT =
  /^(?:mannen|vrouwen|mensen|personen|man|vrouw|auto's|busjes|bussen|keer|x|euro|jaar|maanden|weken|dagen|uur|u|meter|m|m2|km|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|jongens|meisjes|kinderen|roemenen|polen|bulgaren|personen|stuks|kamers|bedden|slaapplaatsen|procent|people|men|women)$/

interface Adres {
  straat: string | null
  huisnummer: string | null
  toevoeging: string | null
  postcode: string | null
  plaats: string | null
  van: number
  tot: number
  /** Token behind the last. */
  eind: number
  begin: number
}

/** Reads every place, with the words it rests on. An address that is also named without its number counts once. Linear. */
export function readWaar(teksten: Woorden[]): Gelezen<Locatie>[] {
  const uit = new Gelezens<Locatie>()
  const exact = new Set<string>()
  const straten = new Set<string>()
  const perTekst = teksten.map((woorden) => ({ woorden, adressen: findAdressen(woorden) }))
  for (const { adressen } of perTekst) for (const a of adressen) if (a.huisnummer && a.straat) straten.add(a.straat.toLowerCase())
  for (const { woorden, adressen } of perTekst) {
    const bezet: [number, number][] = []
    for (const adres of adressen) {
      bezet.push([adres.begin, adres.eind])
      if (!adres.huisnummer && adres.straat && straten.has(adres.straat.toLowerCase())) continue
      const { straat, huisnummer, toevoeging, postcode, plaats } = adres
      const sleutel = [straat, huisnummer, toevoeging].join('|').toLowerCase()
      // Named again without its postcode it is the same address.
      const eerder = uit.lijst.find(
        (g) => straat !== null && [g.waarde.straat, g.waarde.huisnummer, g.waarde.toevoeging].join('|').toLowerCase() === sleutel,
      )
      if (eerder) {
        eerder.waarde.postcode ??= postcode
        eerder.waarde.plaats ??= plaats
      }
      uit.add(
        eerder?.waarde ?? { straat, huisnummer, toevoeging, postcode, plaats },
        cite(woorden.bron, adres.van, adres.tot),
        straat ? sleutel : `${postcode}|${huisnummer}`,
      )
      if (uit.lijst.length > PLACES_MAX) return uit.lijst
      if (plaats) exact.add(plaats.toLowerCase())
    }
    for (const vaag of findVaag(woorden, bezet, exact)) {
      uit.add(
        { straat: null, huisnummer: vaag.huisnummer, toevoeging: null, postcode: null, plaats: vaag.plaats },
        cite(woorden.bron, vaag.van, vaag.tot),
        `vaag|${woorden.bron.tekst.slice(vaag.van, vaag.tot).toLowerCase()}`,
      )
      if (uit.lijst.length > PLACES_MAX) return uit.lijst
    }
  }
  return uit.lijst
}

function findAdressen(woorden: Woorden): Adres[] {
  const { lijst } = woorden
  const adressen: Adres[] = []
  let vrijVanaf = 0
  for (let i = 0; i < lijst.length && adressen.length <= PLACES_MAX; i++) {
    if (i < vrijVanaf) continue
    const gevonden = readAdres(woorden, i, vrijVanaf)
    for (const adres of gevonden) {
      adressen.push(adres)
      vrijVanaf = Math.max(vrijVanaf, adres.eind)
    }
  }
  return adressen
}

/** An address whose street name ends at token `i`, or a bare postcode there. */
function readAdres(woorden: Woorden, i: number, grens: number): Adres[] {
  const { lijst, bron } = woorden
  const w = lijst[i]!
  if (w.soort === 'getal' && w.vorm.length === 4) {
    const postcode = postcodeAt(lijst, i)
    if (!postcode) return []
    return [readBarePostcode(woorden, i, postcode)]
  }
  if (w.soort !== 'woord') return []
  const generiek = w.hoofdletter && /^(?:laan|weg|plein|kade|hof|dijk|park|haven|kerkstraat)$/.test(w.vorm) ? genericStreet(lijst, i) : null
  const eindNaam = generiek ?? i
  const nummerAt = houseNumberAt(lijst, eindNaam + 1)
  const postcodeErna = nummerAt === null ? null : postcodeNear(lijst, numberEnd(lijst, nummerAt))
  const laatste = w.vorm.split('-').at(-1)!
  const metSuffix = generiek !== null || (STRAAT_MET_NUMMER.test(laatste) && w.vorm.length > 3 && !GEEN_STRAAT.has(w.vorm))
  let straat = false
  if (nummerAt !== null && metSuffix && (w.hoofdletter || STRAAT.test(laatste) || postcodeErna)) straat = true
  // A short name without such an end ("Dreef 62", "Helling 12") is a street where a postcode or "te" follows, or a word for an address stands before.
  else if (
    nummerAt !== null &&
    w.hoofdletter &&
    !w.eerste &&
    w.vorm.length > 3 &&
    !TUSSENVOEGSEL.test(w.vorm) &&
    (postcodeErna || isAddressed(lijst, i, nummerAt))
  )
    straat = !readPlaatsnamen().plaatsen.has(w.vorm) || Boolean(postcodeErna)
  else if (nummerAt !== null && w.hoofdletter && w.eerste && (postcodeErna || (isAddressed(lijst, i, nummerAt) && w.vorm.length > 4)))
    straat = true
  else if (
    nummerAt === null &&
    w.hoofdletter &&
    STRAAT.test(laatste) &&
    w.vorm.length > 5 &&
    !GEEN_STRAAT.has(w.vorm) &&
    isStreetAlone(lijst, i)
  )
    straat = true
  else if (
    nummerAt === null &&
    !w.hoofdletter &&
    /(?:straat|laan|plein|weg|kade|dijk)$/.test(laatste) &&
    w.vorm.length > 6 &&
    !GEEN_STRAAT.has(w.vorm) &&
    /^(?:de|het|t|'t)$/.test(lijst[i - 1]?.vorm ?? '') &&
    /^(?:aan|in|op|langs|bij)$/.test(lijst[i - 2]?.vorm ?? '') &&
    !COMMON_LOWER.test(w.vorm)
  )
    straat = true
  if (!straat) return []
  const begin = generiek !== null ? i : streetStart(lijst, i, grens)
  if (begin > 0 && isPerson(lijst, begin)) return []
  const naam = bron.tekst.slice(lijst[begin]!.van, lijst[eindNaam]!.tot).replace(/\s+/g, ' ')
  if (nummerAt === null) {
    return [
      {
        straat: naam,
        huisnummer: null,
        toevoeging: null,
        postcode: null,
        plaats: townNear(woorden, eindNaam + 1),
        van: lijst[begin]!.van,
        tot: lijst[eindNaam]!.tot,
        begin,
        eind: eindNaam + 1,
      },
    ]
  }
  const adressen: Adres[] = []
  let at = nummerAt
  for (;;) {
    const nummer = readHouseNumber(woorden, at)
    adressen.push({
      straat: naam,
      huisnummer: nummer.huisnummer,
      toevoeging: nummer.toevoeging,
      postcode: null,
      plaats: null,
      van: lijst[begin]!.van,
      tot: lijst[nummer.eind - 1]!.tot,
      begin,
      eind: nummer.eind,
    })
    // "Hornweg 12 en 14", "12, 14 en 16"
    const volgt = lijst[nummer.eind]?.vorm
    const verder = volgt === 'en' || volgt === ',' || volgt === '&' || volgt === '/' ? houseNumberAt(lijst, nummer.eind + 1) : null
    if (
      verder === null ||
      verder !== nummer.eind + 1 ||
      adressen.length > 20 ||
      postcodeAt(lijst, verder) ||
      lijst[verder + 1]?.hoofdletter ||
      (/^[.:]$/.test(lijst[verder + 1]?.vorm ?? '') && lijst[verder + 2]?.vast) ||
      (volgt === ',' && lijst[verder]!.vorm.length > 3) ||
      (volgt === ',' && !/^(?:,|en|\.|a|b|c)$/.test(lijst[verder + 1]?.vorm ?? ''))
    )
      break
    at = verder
  }
  const laatsteAdres = adressen.at(-1)!
  const postcode = postcodeNear(lijst, laatsteAdres.eind)
  const plaats = postcode ? townAfter(woorden, postcode.eind) : townNear(woorden, laatsteAdres.eind)
  const eerder = unitBefore(lijst, begin)
  for (const adres of adressen) {
    adres.postcode = postcode?.postcode ?? null
    adres.plaats = plaats
    if (adres.toevoeging === null && eerder) adres.toevoeging = bron.tekst.slice(lijst[eerder.van]!.van, lijst[eerder.tot - 1]!.tot)
  }
  if (postcode) laatsteAdres.eind = postcode.eind
  return adressen
}

const COMMON_LOWER =
  /^(?:zijstraat|winkelstraat|woonstraat|doodlopende|autosnelweg|provinciale|achterstraat|buitenweg|ventweg|landweg|toegangsweg|oprijlaan|parkeerplein|schoolplein|marktplein|dorpsplein|stationsplein|kerkplein|industrieweg|onderweg|zandweg|afrastering|buurtweg|werkplein|speelplein|wasstraat|autowasstraat|carwashstraat|verkeersplein|hoofdweg|rondweg|randweg|fietsstraat|tentdijk|voorplein|binnenplein|kade|loskade|zeedijk)$/

/** "Laan van Meerdervoort", "Plein 1945", "Weg naar de Oude Sluis": the token that ends the name, or null. */
function genericStreet(lijst: Woord[], i: number): number | null {
  let at = i + 1
  if (lijst[at]?.soort === 'getal' && /^(?:19|18)\d\d$/.test(lijst[at]!.vorm)) return houseNumberAt(lijst, at + 1) === null ? null : at
  let tussen = 0
  while (tussen < 3 && /^(?:van|der|den|de|het|'t|naar|voor|op|la)$/.test(lijst[at]?.vorm ?? '')) {
    at++
    tussen++
  }
  if (tussen === 0) return null
  let namen = 0
  while (namen < 3 && lijst[at]?.hoofdletter) {
    at++
    namen++
  }
  return namen > 0 ? at - 1 : null
}

/** First token of the street's name: capitals, titles, initials and particles before its last word, on the same line. */
function streetStart(lijst: Woord[], i: number, grens: number): number {
  let begin = i
  for (let at = i - 1; at >= Math.max(grens, i - 7); at--) {
    const w = lijst[at]!
    if (w.zin !== lijst[i]!.zin) break
    if (w.vorm === '.') {
      const voor = lijst[at - 1]
      if (!voor || !w.vast || (voor.vorm.length > 5 && !STRAATVOOR.test(voor.vorm)) || !voor.hoofdletter) break
      continue
    }
    if (w.soort === 'getal' || (w.vorm === 'e' && w.vast)) {
      if (
        !(w.vorm === 'e' && lijst[at - 1]?.soort === 'getal') &&
        !(w.soort === 'getal' && lijst[at + 1]?.vorm === 'e' && w.vorm.length === 1)
      )
        break
      if (w.soort === 'getal') begin = at
      continue
    }
    if (w.soort !== 'woord') break
    if (w.hoofdletter) {
      if (
        GEEN_DEEL.test(w.vorm) &&
        !(/^(?:van|de|het|op)$/.test(w.vorm) && at === i - 1 && (!w.eerste || (w.vorm === 'van' && lijst[i + 1]?.soort === 'getal')))
      )
        break
      if (w.eerste && !STRAATVOOR.test(w.vorm) && !lijst[at + 1]?.hoofdletter && lijst[at + 1]?.vorm !== '.') break
      begin = at
    } else if (TUSSENVOEGSEL.test(w.vorm)) {
      const voor = lijst[at - 1]
      if (
        !voor ||
        voor.zin !== w.zin ||
        !(voor.hoofdletter || TUSSENVOEGSEL.test(voor.vorm) || voor.vorm === '.') ||
        (voor.hoofdletter && GEEN_DEEL.test(voor.vorm))
      )
        break
      if (/^(?:in|op|aan|en)$/.test(w.vorm)) break
    } else break
  }
  return begin
}

/** "de heer Van Dijk 45 jaar": a title before makes it a person. */
function isPerson(lijst: Woord[], begin: number): boolean {
  for (let at = begin; at >= Math.max(0, begin - 3); at--) {
    if (/^(?:heer|meneer|mevrouw|dhr|mevr|mw|mijnheer|familie|fam|collega|heet|genaamd|naam)$/.test(lijst[at]!.vorm)) return true
  }
  return false
}

/** A street without a number needs a word that puts something there, or its own label. */
function isStreetAlone(lijst: Woord[], i: number): boolean {
  const begin = streetStart(lijst, i, 0)
  const voor = lijst[begin - 1]
  if (!voor) return false
  // "Stationsplein Hoofddorp"
  if (townAt(lijst, i + 1) && lijst[i + 1]!.hoofdletter) return true
  const zinde = lijst[begin]!.eerste
  if (zinde) return false
  if (/^(?:de|het|t|'t|aan|op|in|bij|langs|van|naar|hoek|over|the|on|at|near|adres|locatie|straat|waar|:|tot|ingang|\()$/.test(voor.vorm)) {
    // "mevrouw van de Weg"
    return (
      !/^(?:heer|mevrouw|meneer|dhr|mevr|mw|familie)$/.test(lijst[begin - 2]?.vorm ?? '') &&
      !/^(?:heer|mevrouw|meneer|dhr|mevr|mw|familie)$/.test(lijst[begin - 3]?.vorm ?? '')
    )
  }
  return /^(?:en|,|\/|hoek)$/.test(voor.vorm) && STRAAT.test(lijst[begin - 2]?.vorm ?? '')
}

/** A word before that says an address follows, or "te Aalsmeer" right behind. */
function isAddressed(lijst: Woord[], i: number, nummerAt: number): boolean {
  const begin = streetStart(lijst, i, 0)
  const voor = lijst[begin - 1]?.vorm ?? ''
  const verder = lijst[begin - 2]?.vorm ?? ''
  if (
    /^(?:adres|woont|wonend|woonachtig|wonen|woonde|locatie|woonadres|werkadres|verblijfsadres|verblijft|gevestigd|pand|perceel|aan|naar|waar)$/.test(
      voor,
    ) &&
    !/^(?:denk|denken|dacht|doet|doen)$/.test(lijst[i + 1]?.vorm ?? '')
  )
    return voor !== 'naar' && (voor !== 'aan' || lijst[nummerAt - 1] === lijst[i])
  if (
    (voor === ':' || voor === 'is' || voor === 'op' || voor === 'aan' || voor === 'de' || voor === 'in') &&
    /^(?:adres|locatie|woonadres|werkadres|waar|woont|wonen|woonachtig|pand|aan|woning|gevestigd|huis|flat|appartement)$/.test(verder)
  )
    return true
  const eind = numberEnd(lijst, nummerAt)
  const volgt = lijst[eind]?.vorm
  return (volgt === 'te' || volgt === 'in' || volgt === ',') && readPlaatsnamen().plaatsen.has(lijst[eind + 1]?.vorm ?? '')
}

/** The token of a house number at or one word behind `i` ("nr. 12", "nummer 12", ", 12"), or null. */
function houseNumberAt(lijst: Woord[], i: number): number | null {
  let at = i
  if (/^(?:nr|nummer|nrs|no|huisnummer)$/.test(lijst[at]?.vorm ?? '')) {
    at++
    if (lijst[at]?.vorm === '.' || lijst[at]?.vorm === ':') at++
  } else if (lijst[at]?.vorm === ',' && /^(?:nr|nummer)$/.test(lijst[at + 1]?.vorm ?? '')) {
    at += 2
    if (lijst[at]?.vorm === '.') at++
  }
  const w = lijst[at]
  if (w?.soort !== 'getal' || w.vorm.length > 5 || Number(w.vorm) === 0 || w.zin !== lijst[i - 1]?.zin) return null
  const volgt = lijst[at + 1]
  if (volgt && !volgt.vast && TELT.test(volgt.vorm)) return null
  // A time, a date or an amount
  if (volgt?.vast && /^[.:/]$/.test(volgt.vorm) && lijst[at + 2]?.vast && lijst[at + 2]?.soort === 'getal' && volgt.vorm !== '/')
    return null
  if (w.vorm.length === 4 && postcodeAt(lijst, at) && at === i && !lijst[i - 1]?.hoofdletter) return null
  if (w.vorm.length === 4 && postcodeAt(lijst, at)) return null
  if (/^(?:19|20)\d\d$/.test(w.vorm) && at === i && !volgt?.vast) return null
  return at
}

function numberEnd(lijst: Woord[], at: number): number {
  let eind = at + 1
  if (lijst[eind]?.vast && lijst[eind]?.soort === 'woord' && lijst[eind]!.vorm.length <= 3) eind++
  else if (lijst[eind]?.vast && /^[-/–]$/.test(lijst[eind]!.vorm) && lijst[eind + 1]?.vast) eind += 2
  if (lijst[eind]?.soort === 'woord' && lijst[eind]!.vorm.length === 1 && !lijst[eind]!.vast && lijst[eind]!.hoofdletter) eind++
  return eind
}

const EENHEID =
  /^(?:ws|wb|ark|unit|units|app|apt|appartement|kamer|deur|hs|huis|bis|boven|beneden|achter|voor|rood|zwart|rd|zw|hoog|verdieping|etage|box|loods|hal|kas|gebouw|blok|flat|studio|i|ii|iii|iv|v|vi|bg|begane|souterrain|kelder|bv|to|ls|ligplaats|steiger|vak|caravan|chalet|staplaats|plek|hal)$/

function readHouseNumber(woorden: Woorden, at: number): { huisnummer: string; toevoeging: string | null; eind: number } {
  const { lijst, bron } = woorden
  const nummer = lijst[at]!.vorm
  let eind = at + 1
  const volgt = lijst[eind]
  const text = (van: number, tot: number) => bron.tekst.slice(lijst[van]!.van, lijst[tot - 1]!.tot)
  // 222-224, 8-8a (a range stays whole); 62-3, 12-II, 14-hs (an addition)
  if (
    volgt &&
    /^[-–/]$/.test(volgt.vorm) &&
    lijst[eind + 1] &&
    (volgt.vast || /^[-–]$/.test(volgt.vorm)) &&
    (lijst[eind + 1]!.vast || (lijst[eind + 1]!.soort === 'getal' && !volgt.vast))
  ) {
    const tweede = lijst[eind + 1]!
    if (tweede.soort === 'getal' && tweede.vorm.length <= 4) {
      const letter = lijst[eind + 2]?.vast && lijst[eind + 2]?.soort === 'woord' && lijst[eind + 2]!.vorm.length === 1 ? 1 : 0
      const oploopt = Number(tweede.vorm) > Number(nummer) || (Number(tweede.vorm) === Number(nummer) && letter === 1)
      if (oploopt && Number(tweede.vorm) - Number(nummer) < 200)
        return { huisnummer: text(at, eind + 2 + letter).replace(/\s/g, ''), toevoeging: null, eind: eind + 2 + letter }
      if (volgt.vast) return { huisnummer: nummer, toevoeging: text(eind + 1, eind + 2 + letter), eind: eind + 2 + letter }
    } else if (volgt.vast && tweede.vast && tweede.soort === 'woord' && (tweede.vorm.length <= 4 || EENHEID.test(tweede.vorm)))
      return { huisnummer: nummer, toevoeging: text(eind + 1, eind + 2), eind: eind + 2 }
  }
  // t/m: "12 t/m 18"
  if (volgt?.vorm === 't' && lijst[eind + 1]?.vorm === '/' && lijst[eind + 2]?.vorm === 'm' && lijst[eind + 3]?.soort === 'getal')
    return { huisnummer: `${nummer}-${lijst[eind + 3]!.vorm}`, toevoeging: null, eind: eind + 4 }
  if (volgt?.soort === 'woord') {
    if (volgt.vast && volgt.vorm.length <= 3) {
      eind++
      // 12a-3
      if (lijst[eind]?.vast && /^[-/]$/.test(lijst[eind]!.vorm) && lijst[eind + 1]?.vast && lijst[eind + 1]!.vorm.length <= 3)
        return { huisnummer: nummer, toevoeging: text(at + 1, eind + 2), eind: eind + 2 }
      return { huisnummer: nummer, toevoeging: text(at + 1, eind), eind }
    }
    const na = lijst[eind + 1]
    if (volgt.hoofdletter && volgt.vorm.length === 1 && !volgt.eerste && !(na?.vorm === '.' && lijst[eind + 2]?.hoofdletter))
      return { huisnummer: nummer, toevoeging: text(eind, eind + 1), eind: eind + 1 }
    if (/^[a-h]$/.test(volgt.vorm) && !volgt.vast && !(na?.soort === 'woord' && volgt.vorm === 'a'))
      return { huisnummer: nummer, toevoeging: text(eind, eind + 1), eind: eind + 1 }
    return readUnit(woorden, at, eind)
  }
  if (volgt?.vorm === ',' || volgt?.vorm === '(') {
    const unit = readUnit(woorden, at, eind + 1)
    if (
      unit.toevoeging &&
      /^(?:unit|ws|app|appartement|kamer|deur|box|studio|hal|ligplaats|achter|ark|flat|loods|caravan|chalet)/i.test(unit.toevoeging) &&
      unit.toevoeging.includes(' ')
    )
      return unit
  }
  // "12 2 hoog", "12 1e verdieping" and the like
  if (volgt?.soort === 'getal' && volgt.vorm.length <= 2 && /^(?:hoog|e)$/.test(lijst[eind + 1]?.vorm ?? '')) {
    const tot = lijst[eind + 1]!.vorm === 'e' ? eind + 3 : eind + 2
    return { huisnummer: nummer, toevoeging: text(eind, tot), eind: tot }
  }
  return { huisnummer: nummer, toevoeging: null, eind: at + 1 }
}

/** "ws 6", "unit C", "II", "achter", "deur 9". */
function readUnit(woorden: Woorden, nummerAt: number, i: number): { huisnummer: string; toevoeging: string | null; eind: number } {
  const { lijst, bron } = woorden
  const nummer = lijst[nummerAt]!.vorm
  const w = lijst[i]
  if (!w || !EENHEID.test(w.vorm)) return { huisnummer: nummer, toevoeging: null, eind: nummerAt + 1 }
  const na = lijst[i + 1]
  const romeins = /^(?:i|ii|iii|iv|v|vi)$/.test(w.vorm)
  const los = /^(?:hs|huis|bis|rood|zwart|rd|zw|achter|boven|beneden|bg)$/.test(w.vorm)
  // "12 achter de kerk" says where it stands, and is no addition
  if (romeins && !w.hoofdletter) return { huisnummer: nummer, toevoeging: null, eind: nummerAt + 1 }
  const naam =
    na && (na.soort === 'getal' || (na.soort === 'woord' && na.vorm.length <= 2 && na.hoofdletter)) && !romeins && na.zin === w.zin
  if (naam) return { huisnummer: nummer, toevoeging: bron.tekst.slice(w.van, na.tot), eind: i + 2 }
  if (romeins || (los && !(na && na.zin === w.zin && /^(?:de|het|een|wonen|woont|staat|staan|zit|zitten|is|ligt|in|en)$/.test(na.vorm))))
    return { huisnummer: nummer, toevoeging: bron.tekst.slice(w.van, w.tot), eind: i + 1 }
  if (los && /^(?:bis|hs|rood|zwart)$/.test(w.vorm)) return { huisnummer: nummer, toevoeging: bron.tekst.slice(w.van, w.tot), eind: i + 1 }
  return { huisnummer: nummer, toevoeging: null, eind: nummerAt + 1 }
}

/** "unit C at Braziliëlaan 14", "kamer 3 van …": the addition before the street. */
function unitBefore(lijst: Woord[], begin: number): { van: number; tot: number } | null {
  let at = begin - 1
  while (at > 0 && /^(?:at|van|op|aan|de|het|in|of|the|,|bij)$/.test(lijst[at]!.vorm) && begin - at < 4) at--
  const waarde = lijst[at]
  const soort = lijst[at - 1]
  if (!waarde || !soort || waarde.zin !== lijst[begin]!.zin) return null
  if (
    /^(?:unit|box|deur|appartement|studio|hal|loods|kamer)$/.test(soort.vorm) &&
    (waarde.soort === 'getal' || (waarde.hoofdletter && waarde.vorm.length <= 2))
  )
    return { van: at - 1, tot: at + 1 }
  return null
}

function postcodeAt(lijst: Woord[], i: number): { postcode: string; eind: number } | null {
  const cijfers = lijst[i]
  const letters = lijst[i + 1]
  if (
    cijfers?.soort !== 'getal' ||
    cijfers.vorm.length !== 4 ||
    cijfers.vorm[0] === '0' ||
    !letters ||
    letters.soort !== 'woord' ||
    letters.vorm.length !== 2
  )
    return null
  if (/^s[ads]$/.test(letters.vorm) || !/^[a-z]{2}$/.test(letters.vorm)) return null
  const afstand = letters.van - cijfers.tot
  if (afstand > 2) return null
  // "in 2026 en": small letters only when they are stuck to the digits.
  if (!letters.hoofdletter && !letters.vast) return null
  if (
    letters.hoofdletter &&
    !letters.vast &&
    letters.tot - letters.van === 2 &&
    /^(?:in|op|de|en|er|ik|is|we|ze|of|te)$/.test(letters.vorm) &&
    /^(?:19|20)\d\d$/.test(cijfers.vorm)
  )
    return null
  return { postcode: `${cijfers.vorm} ${letters.vorm.toUpperCase()}`, eind: i + 2 }
}

/** A postcode within some marks and words behind: ", 1431 BT", " te Aalsmeer (1431 BT)", "postcode 1431BT". */
function postcodeNear(lijst: Woord[], i: number): { postcode: string; eind: number } | null {
  for (let at = i; at < Math.min(i + 5, lijst.length); at++) {
    const w = lijst[at]!
    const gevonden = postcodeAt(lijst, at)
    if (gevonden) return gevonden
    if (
      !(w.soort === 'teken' && /^[,(\-–:;|/]$/.test(w.vorm)) &&
      !/^(?:te|in|postcode|pc|met|de)$/.test(w.vorm) &&
      !readPlaatsnamen().plaatsen.has(w.vorm)
    )
      return null
  }
  return null
}

/** Postcode without a street: "1431 KW 31", "Postcode: 1431KW, huisnummer 31". */
function readBarePostcode(woorden: Woorden, i: number, postcode: { postcode: string; eind: number }): Adres {
  const { lijst } = woorden
  let eind = postcode.eind
  let huisnummer: string | null = null
  let toevoeging: string | null = null
  let at = eind
  while (/^(?:,|;|-|huisnummer|huisnr|nr|nummer|:|\.|\||en)$/.test(lijst[at]?.vorm ?? '') && at < eind + 4) at++
  const nummerAt =
    lijst[at]?.soort === 'getal' &&
    lijst[at]!.vorm.length <= 4 &&
    !lijst[at]!.eerste &&
    !TELT.test(lijst[at + 1]?.vorm ?? '') &&
    !(lijst[at + 1]?.vast && /^[.:-]$/.test(lijst[at + 1]!.vorm) && lijst[at + 2]?.vast)
      ? at
      : null
  if (nummerAt !== null && lijst[nummerAt]!.van - lijst[eind - 1]!.tot < 24) {
    const nummer = readHouseNumber(woorden, nummerAt)
    huisnummer = nummer.huisnummer
    toevoeging = nummer.toevoeging
    eind = nummer.eind
  }
  return {
    straat: null,
    huisnummer,
    toevoeging,
    postcode: postcode.postcode,
    plaats: townAfter(woorden, eind),
    van: lijst[i]!.van,
    tot: lijst[eind - 1]!.tot,
    begin: i,
    eind,
  }
}

/** The town right behind a postcode: a known name, or any word with a capital. */
function townAfter(woorden: Woorden, i: number): string | null {
  let at = i
  while (/^(?:,|te|in|\(|-|–|plaats|:)$/.test(woorden.lijst[at]?.vorm ?? '') && at < i + 2) at++
  const bekend = townAt(woorden.lijst, at)
  if (bekend) return bekend.naam
  const w = woorden.lijst[at]
  if (!w?.hoofdletter || w.eerste || w.vorm.length < 3) return null
  return woorden.bron.tekst.slice(w.van, w.tot)
}

/** The town some words behind an address: "Hornweg 12 in Aalsmeer", "…, Aalsmeer", "te Kudelstaart". */
function townNear(woorden: Woorden, i: number): string | null {
  const { lijst } = woorden
  for (let at = i; at < Math.min(i + 3, lijst.length); at++) {
    const stad = townAt(lijst, at)
    if (stad && lijst[at]!.hoofdletter) return stad.naam
    if (lijst[at]!.vorm === 'te' && lijst[at + 1]?.hoofdletter)
      return townAt(lijst, at + 1)?.naam ?? woorden.bron.tekst.slice(lijst[at + 1]!.van, lijst[at + 1]!.tot)
    if (!/^(?:,|in|te|\(|-|–)$/.test(lijst[at]!.vorm)) return null
  }
  return null
}

/** A known town that begins at token `i`, with the token behind it. */
function townAt(lijst: Woord[], i: number): { naam: string; eind: number; streek: boolean } | null {
  const { plaatsen, streken, langste } = readPlaatsnamen()
  const w = lijst[i]
  if (w?.soort !== 'woord') return null
  const max = langste.get(w.vorm.replace(/^'/, ''))
  if (!max) return null
  for (let n = Math.min(max, 5); n >= 1; n--) {
    let sleutel = w.vorm.replace(/^'/, '')
    let heel = true
    for (let k = 1; k < n; k++) {
      const deel = lijst[i + k]
      if (!deel || deel.zin !== w.zin) heel = false
      else sleutel += ` ${deel.vorm}`
    }
    if (!heel) continue
    const stad = plaatsen.get(sleutel)
    if (stad) return { naam: stad, eind: i + n, streek: false }
    const streek = streken.get(sleutel)
    if (streek) return { naam: streek, eind: i + n, streek: true }
  }
  return null
}

const PLEK =
  /^(?:hotel|motel|hostel|restaurant|eetcafe|cafe|bar|club|nachtclub|snackbar|pizzeria|shoarmazaak|grillroom|loods|loodsen|kas|kassen|kassencomplex|woning|huis|flat|flatje|park|vakantiepark|bungalowpark|recreatiepark|camping|minicamping|bungalow|bungalows|huisje|vakantiehuisje|chalet|chalets|station|busstation|bushalte|halte|parkeerplaats|parkeerterrein|parkeergarage|vrachtwagenparkeerterrein|skatebaan|speeltuin|school|schoolplein|hal|sporthal|gymzaal|bedrijfspand|bedrijfshal|bedrijventerrein|industrieterrein|terrein|haven|jachthaven|steiger|boerderij|schuur|schuren|caravan|caravans|stacaravan|tankstation|benzinepomp|azc|opvang|noodopvang|opvanglocatie|kelder|appartement|studio|winkel|winkelcentrum|zaak|zaakje|garage|garagebox|box|veiling|bloemenveiling|kwekerij|casino|viaduct|sluis|begraafplaats|kerk|moskee|bos|bosje|strand|strandtent|sauna|salon|massagesalon|nagelstudio|pand|pandje|container|containers|woonboot|ark|bouwplaats|bouwterrein|nieuwbouw|slachterij|autowasstraat|wasstraat|carwash|supermarkt|buurthuis|jongerencentrum|jeugdhonk|zwembad|sportpark|voetbalveld|manege|dierentuin|ziekenhuis|kliniek|praktijk|fietspad|bruggetje|brug|hangplek|plein|pleintje|tuincentrum|magazijn|distributiecentrum|warehouse|house|flat|building|farm|greenhouse|shop|parking|garagebedrijf|tunnel|fietstunnel|portiek|complex|wooncomplex|logiesgebouw|arbeidershotel|polenhotel|migrantenhotel|pension|b&b)$/
const PLEK_EINDE =
  /(?:hotel|loods|kwekerij|terrein|camping|park|winkel|fabriek|bedrijf|restaurant|studio|salon|haven|station|halte|kas|pand|hal|baan|boerderij|opvang|club|cafe|bar|parkeerplaats|garage|centrum)$/
const RELATIE =
  /^(?:in|bij|aan|op|achter|naast|tegenover|langs|boven|onder|nabij|vlakbij|voor|near|behind|next|at|opposite|van|te|omgeving)$/
const LIDWOORD = /^(?:de|het|een|t|'t|the|a|die|dat|deze|dit|zo'n|oude|leegstaande|grote|kleine|nieuwe|lege|verlaten)$/
/** Directions, origins and institutions: not where it was observed. */
const GEEN_PLEK =
  /^(?:naar|uit|richting|vanuit|gemeente|burgemeester|politie|rechtbank|inwoner|inwoners|wethouder|raadslid|team|basisteam|wijkteam|brandweer|ggd|provincie|oc|to|from|towards|via|regio|omgeving)$/

interface VagePlek {
  van: number
  tot: number
  plaats: string | null
  huisnummer: string | null
}

/** Places known only by words. `bezet`: tokens of addresses; `bekend`: towns that an address already gives. */
function findVaag(woorden: Woorden, bezet: [number, number][], bekend: Set<string>): VagePlek[] {
  const { lijst } = woorden
  const uit: VagePlek[] = []
  const vrij = (van: number, tot: number) => !bezet.some(([v, t]) => van < t && tot > v)
  for (let i = 0; i < lijst.length && uit.length < PLACES_MAX; i++) {
    const w = lijst[i]!
    if (w.soort !== 'woord') continue
    const plek = PLEK.test(w.vorm) || (w.vorm.length > 6 && PLEK_EINDE.test(w.vorm) && !GEEN_STRAAT.has(w.vorm))
    if (plek) {
      const gevonden = readPlek(woorden, i)
      if (gevonden && vrij(gevonden.begin, gevonden.eind)) {
        uit.push(gevonden)
        bezet.push([gevonden.begin, gevonden.eind])
        i = gevonden.eind - 1
        continue
      }
    }
    const stad = w.hoofdletter ? townAt(lijst, i) : null
    if (!stad || !vrij(i, stad.eind)) continue
    const voor = lijst[i - 1]
    const verder = lijst[i - 2]
    const prep = voor && LIDWOORD.test(voor.vorm) ? verder : voor
    if (!prep || prep.zin !== w.zin || !/^(?:in|te|bij|op|near|omgeving|rond|nabij|ergens|centrum)$/.test(prep.vorm)) continue
    if (lijst[stad.eind]?.hoofdletter && !lijst[stad.eind]!.eerste && !stad.streek && lijst[stad.eind]!.vorm.length > 2) continue
    if (DUBBELZINNIG.has(w.vorm) && !/^(?:in|te)$/.test(prep.vorm)) continue
    if (bekend.has(stad.naam.toLowerCase())) continue
    const begin =
      prep.vorm !== 'in' || lijst[lijst.indexOf(prep) - 1]?.vorm !== 'ergens'
        ? voor && LIDWOORD.test(voor.vorm) && voor !== prep
          ? i - 1
          : i
        : lijst.indexOf(prep) - 1
    uit.push({ van: lijst[begin]!.van, tot: lijst[stad.eind - 1]!.tot, plaats: stad.streek ? null : stad.naam, huisnummer: null })
    bezet.push([begin, stad.eind])
  }
  return uit
}

/** "een hotel bij Schiphol", "de loods achter de bloemenveiling", "Hotel De Poldertuin in Hoofddorp", "park Duinzicht Zandvoort, nr 114". */
function readPlek(woorden: Woorden, i: number): (VagePlek & { begin: number; eind: number }) | null {
  const { lijst } = woorden
  const w = lijst[i]!
  let begin = i
  while (
    begin > 0 &&
    i - begin < 3 &&
    lijst[begin - 1]!.zin === w.zin &&
    (LIDWOORD.test(lijst[begin - 1]!.vorm) ||
      (/e$/.test(lijst[begin - 1]!.vorm) &&
        LIDWOORD.test(lijst[begin - 2]?.vorm ?? '') &&
        lijst[begin - 1]!.soort === 'woord' &&
        !lijst[begin - 1]!.hoofdletter))
  )
    begin--
  const voor = lijst[begin - 1]?.vorm ?? ''
  if (GEEN_PLEK.test(voor)) return null
  let at = i + 1
  let plaats: string | null = null
  let naam = false
  const neemNaam = () => {
    let n = 0
    while (
      n < 4 &&
      lijst[at] &&
      lijst[at]!.zin === w.zin &&
      ((lijst[at]!.hoofdletter && lijst[at]!.soort === 'woord') ||
        (n > 0 && /^(?:&|van|de)$/.test(lijst[at]!.vorm) && lijst[at + 1]?.hoofdletter))
    ) {
      const stad = townAt(lijst, at)
      if (stad && !stad.streek) plaats = stad.naam
      at = stad ? stad.eind : at + 1
      n++
    }
    return n > 0
  }
  naam = neemNaam()
  let relatie = false
  for (let n = 0; n < 2 && lijst[at] && lijst[at]!.zin === w.zin && RELATIE.test(lijst[at]!.vorm); n++) {
    const terug = at
    at++
    while (LIDWOORD.test(lijst[at]?.vorm ?? '') && lijst[at]!.zin === w.zin && at - terug < 3) at++
    const doel = lijst[at]
    if (!doel || doel.zin !== w.zin || doel.soort !== 'woord') {
      at = terug
      break
    }
    const stad = townAt(lijst, at)
    if (stad && (doel.hoofdletter || stad.streek)) {
      if (!stad.streek) plaats = stad.naam
      at = stad.eind
      relatie = true
    } else if (
      PLEK.test(doel.vorm) ||
      PLEK_EINDE.test(doel.vorm) ||
      /^(?:station|snelweg|spoor|dijk|kanaal|water|molen|sportvelden|velden|volkstuinen|ring|a\d|n\d|overweg|rotonde|kruising)$/.test(
        doel.vorm,
      )
    ) {
      at++
      relatie = true
      neemNaam()
    } else if (doel.hoofdletter && !/^(?:ik|wij|we|ze|zij|hij)$/.test(doel.vorm) && lijst[terug]!.vorm !== 'van') {
      relatie = neemNaam()
    } else {
      at = terug
      break
    }
  }
  const soortnaamMetNaam =
    naam &&
    (w.hoofdletter ||
      /^(?:hotel|restaurant|cafe|bushalte|halte|park|vakantiepark|camping|sporthal|station|winkelcentrum|bungalowpark|jachthaven|club|bar|kasteel|sportpark|recreatiepark|pension|wooncomplex)$/.test(
        w.vorm,
      ))
  if (!relatie && !soortnaamMetNaam) return null
  let huisnummer: string | null = null
  if (lijst[at]?.vorm === ',' || /^(?:nr|nummer|huisje|kamer|plaats|chalet)$/.test(lijst[at]?.vorm ?? '')) {
    const nummer =
      houseNumberAt(lijst, at) ??
      (/^(?:huisje|chalet|plaats)$/.test(lijst[at]?.vorm ?? '') && lijst[at + 1]?.soort === 'getal' ? at + 1 : null)
    if (nummer !== null && (lijst[at]!.vorm !== ',' || /^(?:nr|nummer)$/.test(lijst[at + 1]?.vorm ?? ''))) {
      huisnummer = lijst[nummer]!.vorm
      at = nummer + 1
    }
  }
  return { van: lijst[begin]!.van, tot: lijst[at - 1]!.tot, plaats, huisnummer, begin, eind: at }
}
