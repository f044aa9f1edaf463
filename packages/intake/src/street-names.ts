// Where does a street's name begin and end, and is it one? Ends, titles and particles of street names, and the words around them.
import { houseNumberAt, numberEnd } from './house-numbers.ts'
import { readPlaatsnamen } from './plaatsnamen.ts'
import { townAt } from './towns.ts'
import type { Woord } from './words.ts'

/** Ends of street names that a word with a capital may have without a house number. */
export const STRAAT =
  /(?:straat|weg|laan|plein|dijk|dijkje|kade|gracht|singel|steeg|dreef|plantsoen|boulevard|straatje|weggetje|laantje|pleintje|takkade|lijn|burgwal)$/
/** Ends that make a street only with a house number behind. */
export const STRAAT_MET_NUMMER =
  /(?:straat|str|weg|laan|plein|dijk|dijkje|kade|gracht|singel|steeg|dreef|plantsoen|boulevard|hof|hofje|pad|park|ring|allee|baan|haven|markt|veld|velden|akker|weide|burg|brug|sluis|oord|horst|hoek|kamp|kant|land|meer|molen|oever|rak|schans|sloot|stede|tocht|vaart|vliet|wijk|zoom|erf|donk|loop|gang|poort|werf|bos|duin|heem|gaarde|einde|eind|wal|wetering|terrein|passage|toren|tuin|tuinen|kwartier|parallelweg|akkers|berg|polder|bocht|helling|haag|schild|zijde|rand|brink|es|enk|kring|promenade|kolk|spoor|lust|rust|zicht|centrum)$/
/** What may stand before the last word of a street's name. */
const STRAATVOOR =
  /^(?:burgemeester|burg|burgem|bgm|prof|professor|dr|mr|ds|ir|drs|ing|pastoor|past|kapelaan|kon|koning|koningin|prins|prinses|pr|jhr|jonkheer|gen|generaal|adm|admiraal|min|minister|st|sint|jac|jan|joh|wethouder|weth|president|pres|van|von|de|den|der|ter|ten|het|'t|t|la|le|op|over|eerste|tweede|derde|oude|nieuwe|grote|kleine|lange|korte|hoge|lage|oost|west|noord|zuid|graaf|hertog|bisschop|meester|notaris|dokter|dominee|freule|zuster|secretaris)$/
export const TUSSENVOEGSEL = /^(?:van|von|de|den|der|ter|ten|het|'t|t|la|le|in|op|aan|a|en)$/
/** Capitals that are not the beginning of a street's name. */
const GEEN_DEEL =
  /^(?:de|het|een|aan|op|in|bij|ik|wij|we|hij|zij|ze|adres|locatie|waar|woonadres|werkadres|straat|hotel|restaurant|toko|kwekerij|salon|nagelstudio|massagesalon|bar|cafe|pand|woning|kas|loods|bedrijf|te|ook|daar|er|en|of|naar|van|plaats|woont|huis|boven|achter|naast|tegenover|hoek|at|the|near|number|nr|unit|dit|deze|dat|ivm|mbt|betreft|betr|perceel|controle|melding|bezoek)$/

/** Street words of any town, in small letters no name. */
export const COMMON_LOWER =
  /^(?:zijstraat|winkelstraat|woonstraat|doodlopende|autosnelweg|provinciale|achterstraat|buitenweg|ventweg|landweg|toegangsweg|oprijlaan|parkeerplein|schoolplein|marktplein|dorpsplein|stationsplein|kerkplein|industrieweg|onderweg|zandweg|afrastering|buurtweg|werkplein|speelplein|wasstraat|autowasstraat|carwashstraat|verkeersplein|hoofdweg|rondweg|randweg|fietsstraat|tentdijk|voorplein|binnenplein|kade|loskade|zeedijk)$/

/** "Laan van Meerdervoort", "Plein 1945", "Weg naar de Oude Sluis": the token that ends the name, or null. */
export function genericStreet(lijst: Woord[], i: number): number | null {
  let at = i + 1
  if (lijst[at]?.soort === 'getal' && /^(?:19|18)\d\d$/.test(lijst[at]!.vorm)) return houseNumberAt(lijst, at + 1) === null ? null : at
  let tussen = 0
  while (tussen < 3 && /^(?:van|der|den|de|het|'t|naar|voor|op|la)$/.test(lijst[at]?.vorm ?? '')) {
    at++
    tussen++
  }
  // "Laan Nieuwer-Amstel 2"
  if (tussen === 0) return lijst[at]?.hoofdletter && lijst[at]!.zin === lijst[i]!.zin && houseNumberAt(lijst, at + 1) !== null ? at : null
  let namen = 0
  while (namen < 3 && lijst[at]?.hoofdletter) {
    at++
    namen++
  }
  return namen > 0 ? at - 1 : null
}

/** First token of the street's name: capitals, titles, initials and particles before its last word, on the same line. */
export function streetStart(lijst: Woord[], i: number, grens: number): number {
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
        !(w.vorm === 'van' && !w.eerste && (TUSSENVOEGSEL.test(lijst[at + 1]?.vorm ?? '') || (at < i - 1 && lijst[at + 1]?.hoofdletter))) &&
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
export function isPerson(lijst: Woord[], begin: number): boolean {
  for (let at = begin; at >= Math.max(0, begin - 3); at--) {
    if (lijst[at]!.vorm === ',') return false
    if (/^(?:heer|meneer|mevrouw|dhr|mevr|mw|mijnheer|familie|fam|collega|heet|genaamd|naam)$/.test(lijst[at]!.vorm)) return true
  }
  return false
}

/** A street without a number needs a word that puts something there, or its own label. */
export function isStreetAlone(lijst: Woord[], i: number): boolean {
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
export function isAddressed(lijst: Woord[], i: number, nummerAt: number): boolean {
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
