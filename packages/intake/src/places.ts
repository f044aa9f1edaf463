// Where was something observed, where do people live or work? Addresses in every Dutch way of writing, and bare postcodes.
// Whether the address exists is for the address register; places without one are for vague-places.ts.
import type { Gelezen, Locatie } from '@meldpunt/signaal/lezing'
import { cite, Gelezens } from './evidence.ts'
import { houseNumberAt, numberEnd, postcodeAt, postcodeNear, readHouseNumber, TELT, unitBefore } from './house-numbers.ts'
import { readPlaatsnamen } from './plaatsnamen.ts'
import { townAfter, townAt, townNear } from './towns.ts'
import { findVaag, GEEN_STRAAT, PLACES_MAX } from './vague-places.ts'
import type { Woord, Woorden } from './words.ts'

/** Ends of street names that a word with a capital may have without a house number. */
const STRAAT =
  /(?:straat|weg|laan|plein|dijk|dijkje|kade|gracht|singel|steeg|dreef|plantsoen|boulevard|straatje|weggetje|laantje|pleintje|takkade|lijn|burgwal)$/
/** Ends that make a street only with a house number behind. */
const STRAAT_MET_NUMMER =
  /(?:straat|str|weg|laan|plein|dijk|dijkje|kade|gracht|singel|steeg|dreef|plantsoen|boulevard|hof|hofje|pad|park|ring|allee|baan|haven|markt|veld|velden|akker|weide|burg|brug|sluis|oord|horst|hoek|kamp|kant|land|meer|molen|oever|rak|schans|sloot|stede|tocht|vaart|vliet|wijk|zoom|erf|donk|loop|gang|poort|werf|bos|duin|heem|gaarde|einde|eind|wal|wetering|terrein|passage|toren|tuin|tuinen|kwartier|parallelweg|akkers|berg|polder|bocht|helling|haag|schild|zijde|rand|brink|es|enk|kring|promenade|kolk|spoor|lust|rust|zicht|centrum)$/
/** What may stand before the last word of a street's name. */
const STRAATVOOR =
  /^(?:burgemeester|burg|burgem|bgm|prof|professor|dr|mr|ds|ir|drs|ing|pastoor|past|kapelaan|kon|koning|koningin|prins|prinses|pr|jhr|jonkheer|gen|generaal|adm|admiraal|min|minister|st|sint|jac|jan|joh|wethouder|weth|president|pres|van|von|de|den|der|ter|ten|het|'t|t|la|le|op|over|eerste|tweede|derde|oude|nieuwe|grote|kleine|lange|korte|hoge|lage|oost|west|noord|zuid|graaf|hertog|bisschop|meester|notaris|dokter|dominee|freule|zuster|secretaris)$/
const TUSSENVOEGSEL = /^(?:van|von|de|den|der|ter|ten|het|'t|t|la|le|in|op|aan|a|en)$/
/** Capitals that are not the beginning of a street's name. */
const GEEN_DEEL =
  /^(?:de|het|een|aan|op|in|bij|ik|wij|we|hij|zij|ze|adres|locatie|waar|woonadres|werkadres|straat|hotel|restaurant|toko|kwekerij|salon|nagelstudio|massagesalon|bar|cafe|pand|woning|kas|loods|bedrijf|te|ook|daar|er|en|of|naar|van|plaats|woont|huis|boven|achter|naast|tegenover|hoek|at|the|near|number|nr|unit|dit|deze|dat|ivm|mbt|betreft|betr|perceel|controle|melding|bezoek)$/

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
  if (begin > 0 && !/^(?:van|de)$/.test(lijst[begin - 1]!.vorm) && isPerson(lijst, begin)) return []
  const naam = bron.tekst.slice(lijst[begin]!.van, lijst[eindNaam]!.tot).replace(/\s+/g, ' ')
  if (nummerAt === null) {
    return [
      {
        straat: naam,
        huisnummer: numberBefore(lijst, begin),
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

/** "bij nummer 38 hier in de Begoniastraat": the number that stands before its street, or null. */
function numberBefore(lijst: Woord[], begin: number): string | null {
  for (let at = begin - 1; at > Math.max(0, begin - 6) && lijst[at]!.zin === lijst[begin]!.zin; at--) {
    const w = lijst[at]!
    if (w.soort === 'getal') return /^(?:nummer|nr|huisnummer|no)$/.test(lijst[at - 1]?.vorm ?? '') ? w.vorm : null
    if (!/^(?:in|op|aan|van|de|het|hier|daar|onze|deze|,)$/.test(w.vorm)) return null
  }
  return null
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
        !(w.vorm === 'van' && !w.eerste && TUSSENVOEGSEL.test(lijst[at + 1]?.vorm ?? '')) &&
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
        (voor.hoofdletter && GEEN_DEEL.test(voor.vorm) && !(voor.vorm === 'van' && !voor.eerste))
      )
        break
      if (/^(?:in|op|aan|en)$/.test(w.vorm)) break
      // "mevrouw Jansen van de Rozenstraat"
      if (w.vorm === 'van' && /^(?:mevrouw|meneer|heer|dhr|mevr|mw|familie|fam)$/.test(lijst[at - 2]?.vorm ?? '')) break
    } else break
  }
  return begin
}

/** "de heer Van Dijk 45 jaar": a title before makes it a person. */
function isPerson(lijst: Woord[], begin: number): boolean {
  for (let at = begin; at >= Math.max(0, begin - 3); at--) {
    if (lijst[at]!.vorm === ',') return false
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
