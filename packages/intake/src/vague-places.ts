// Which places are known only by words: "de loods achter de bloemenveiling", "een hotel bij Schiphol", a town alone?
// Not where people come from or are taken to; addresses are read in addresses.ts first.
import { PLACES_MAX } from './addresses.ts'
import { houseNumberAt } from './house-numbers.ts'
import { readHerkomstwoorden } from './nationaliteiten.ts'
import { BAKEN, GEEN_PLEK, GEEN_STRAAT, LIDWOORD, OPENBAAR, PLEK, PLEK_EINDE, RELATIE } from './place-words.ts'
import { DUBBELZINNIG } from './plaatsnamen.ts'
import { townAt } from './towns.ts'
import type { Woord, Woorden } from './words.ts'

interface VagePlek {
  van: number
  tot: number
  plaats: string | null
  huisnummer: string | null
}

/** Places known only by words. `bezet`: tokens of addresses; `bekend`: towns that an address already gives. */
export function findVaag(woorden: Woorden, bezet: [number, number][], bekend: Set<string>): VagePlek[] {
  const { lijst } = woorden
  const uit: VagePlek[] = []
  let vorigeStad = -1
  const vrij = (van: number, tot: number) => !bezet.some(([v, t]) => van < t && tot > v)
  for (let i = 0; i < lijst.length && uit.length < PLACES_MAX; i++) {
    const w = lijst[i]!
    if (w.soort !== 'woord') continue
    const plek = PLEK.has(w.vorm) || (w.vorm.length > 6 && PLEK_EINDE.test(w.vorm) && !GEEN_STRAAT.has(w.vorm))
    if (plek) {
      const gevonden = readPlek(woorden, i)
      if (gevonden && isAtAddress(woorden, gevonden.eind, bezet)) {
        i = gevonden.eind - 1
        continue
      }
      if (gevonden && vrij(gevonden.begin, gevonden.eind)) {
        uit.push(gevonden)
        bezet.push([gevonden.begin, gevonden.eind])
        i = gevonden.eind - 1
        continue
      }
    }
    const weg = readWeg(woorden, i)
    if (weg && vrij(weg.begin, weg.eind)) {
      uit.push(weg)
      bezet.push([weg.begin, weg.eind])
      i = weg.eind - 1
      continue
    }
    const buurt = readBuurt(woorden, i)
    if (buurt && vrij(buurt.begin, buurt.eind)) {
      uit.push(buurt)
      bezet.push([buurt.begin, buurt.eind])
      i = buurt.eind - 1
      continue
    }
    const stad = w.hoofdletter ? townAt(lijst, i) : null
    if (!stad || !vrij(i, stad.eind)) continue
    const voor = lijst[i - 1]
    const verder = lijst[i - 2]
    // "in Den Haag en Utrecht"; "Ik ben huisarts in Uithoorn" is where the reporter works.
    const nevens = voor?.vorm === 'en' && vorigeStad === i - 1
    if (!nevens && isOwnTown(lijst, i)) continue
    const prep = nevens ? { ...voor!, vorm: 'in' } : voor && LIDWOORD.test(voor.vorm) ? verder : voor
    if (!prep || prep.zin !== w.zin || !/^(?:in|te|bij|op|near|omgeving|rond|nabij|ergens|centrum)$/.test(prep.vorm)) continue
    if (lijst[stad.eind]?.hoofdletter && !lijst[stad.eind]!.eerste && !stad.streek && lijst[stad.eind]!.vorm.length > 2) continue
    if (DUBBELZINNIG.has(w.vorm) && !/^(?:in|te)$/.test(prep.vorm)) continue
    if (bekend.has(stad.naam.toLowerCase())) continue
    const begin = nevens
      ? i
      : prep.vorm !== 'in' || lijst[lijst.indexOf(prep) - 1]?.vorm !== 'ergens'
        ? voor && LIDWOORD.test(voor.vorm) && voor !== prep
          ? i - 1
          : i
        : lijst.indexOf(prep) - 1
    vorigeStad = stad.eind
    uit.push({ van: lijst[begin]!.van, tot: lijst[stad.eind - 1]!.tot, plaats: stad.streek ? null : stad.naam, huisnummer: null })
    bezet.push([begin, stad.eind])
  }
  return uit
}

/** "de N201 ter hoogte van de afslag De Kwakel", "de A4 bij Hoofddorp". */
function readWeg({ lijst }: Woorden, i: number): (VagePlek & { begin: number; eind: number }) | null {
  const w = lijst[i]!
  const nummer = lijst[i + 1]
  if (!/^[an]$/.test(w.vorm) || !w.hoofdletter || nummer?.soort !== 'getal' || !nummer.vast || nummer.vorm.length > 3) return null
  let at = i + 2
  const zin = w.zin
  if (/^(?:t\.h\.v|thv)$/.test(lijst[at]?.vorm ?? '')) at++
  else if (lijst[at]?.vorm === 'ter' && lijst[at + 1]?.vorm === 'hoogte') at += 3
  else if (/^(?:bij|nabij|langs)$/.test(lijst[at]?.vorm ?? '')) at++
  else
    return /^(?:op|langs|aan|naast|onder)$/.test(lijst[i - 1]?.vorm === 'de' ? (lijst[i - 2]?.vorm ?? '') : (lijst[i - 1]?.vorm ?? ''))
      ? { van: w.van, tot: nummer.tot, plaats: null, huisnummer: null, begin: i, eind: i + 2 }
      : null
  while (/^(?:de|het|afslag|afrit|knooppunt)$/.test(lijst[at]?.vorm ?? '') && lijst[at]!.zin === zin) at++
  const begin = at
  while (at < begin + 3 && lijst[at]?.hoofdletter && lijst[at]!.zin === zin) at++
  return { van: w.van, tot: lijst[at - 1]!.tot, plaats: null, huisnummer: null, begin: i, eind: at }
}

/** "Ik ben huisarts in Uithoorn", "ik werk in Hoofddorp". */
function isOwnTown(lijst: Woord[], i: number): boolean {
  for (let at = i - 1; at > i - 7 && at >= 0 && lijst[at]!.zin === lijst[i]!.zin; at--)
    if (/^(?:ben|werk|werken)$/.test(lijst[at]!.vorm)) return /^(?:ik|wij|we)$/.test(lijst[at - 1]?.vorm ?? '')
  return false
}

/** "nagelstudio Pretty Hands in de Marktstraat 4": the address says where. */
function isAtAddress({ lijst }: Woorden, eind: number, bezet: [number, number][]): boolean {
  let at = eind
  if (/^(?:staat|ligt|zit|is)$/.test(lijst[at]?.vorm ?? '')) at += lijst[at + 1]?.vorm === 'gevestigd' ? 2 : 1
  while (at < eind + 4 && /^(?:,|\(|aan|op|in|on|at|de|het|the)$/.test(lijst[at]?.vorm ?? '')) at++
  return at > eind && lijst[at]?.zin === lijst[eind - 1]!.zin && bezet.some(([v]) => v === at)
}

/** "in de buurt van de watertoren", "vlakbij het gemaal": near something that has no name. */
function readBuurt({ lijst }: Woorden, i: number): (VagePlek & { begin: number; eind: number }) | null {
  const zin = lijst[i]!.zin
  let at = i
  if (lijst[i]!.vorm === 'buurt' && lijst[i + 1]?.vorm === 'van') at = i + 2
  else if (/^(?:vlakbij|nabij|naast|achter|tegenover)$/.test(lijst[i]!.vorm)) at = i + 1
  else return null
  if (!/^(?:de|het|een)$/.test(lijst[at]?.vorm ?? '') || lijst[at]!.zin !== zin) return null
  const doel = lijst[at + 1]
  if (!doel || doel.zin !== zin || !BAKEN.has(doel.vorm)) return null
  const begin =
    lijst[i]!.vorm === 'buurt' && /^(?:de|in)$/.test(lijst[i - 1]?.vorm ?? '') ? (lijst[i - 2]?.vorm === 'in' ? i - 2 : i - 1) : i
  return { van: lijst[begin]!.van, tot: doel.tot, plaats: null, huisnummer: null, begin, eind: at + 2 }
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
  if (GEEN_PLEK.has(voor) && voor !== 'naar') return null
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
        (n === 0 && /^(?:'t|t)$/.test(lijst[at]!.vorm) && lijst[at + 1]?.hoofdletter) ||
        (n > 0 && lijst[at]!.soort === 'getal' && lijst[at]!.vast) ||
        (n > 0 && /^(?:&|van|de)$/.test(lijst[at]!.vorm) && lijst[at + 1]?.hoofdletter))
    ) {
      const stad = townAt(lijst, at)
      if (stad && !stad.streek) plaats = stad.naam
      at = stad ? stad.eind : at + 1
      n++
    }
    return n > 0
  }
  // "loods 12 op bedrijventerrein Green Park"
  if (lijst[at]?.soort === 'getal' && lijst[at]!.vorm.length < 4 && lijst[at]!.zin === w.zin && RELATIE.test(lijst[at + 1]?.vorm ?? ''))
    at++
  naam = neemNaam()
  let relatie = false
  for (let n = 0; n < 2 && lijst[at] && lijst[at]!.zin === w.zin && RELATIE.test(lijst[at]!.vorm); n++) {
    const terug = at
    at++
    while (LIDWOORD.test(lijst[at]?.vorm ?? '') && lijst[at]!.zin === w.zin && at - terug < 3) at++
    const doel = lijst[at]
    if (doel && doel.zin === w.zin && /^[an]\d{1,3}$/.test(doel.vorm)) {
      at++
      relatie = true
      continue
    }
    if (!doel || doel.zin !== w.zin || doel.soort !== 'woord') {
      at = terug
      break
    }
    const land = doel.hoofdletter ? readHerkomstwoorden().landen.get(doel.vorm) : undefined
    if (land && land.land !== 'NL') return null
    const stad = townAt(lijst, at)
    if (stad && (doel.hoofdletter || stad.streek || (lijst[terug]!.vorm === 'in' && !DUBBELZINNIG.has(doel.vorm)))) {
      if (!stad.streek) plaats = stad.naam
      at = stad.eind
      relatie = true
    } else if (
      PLEK.has(doel.vorm) ||
      PLEK_EINDE.test(doel.vorm) ||
      /^(?:station|snelweg|spoor|dijk|kanaal|water|molen|sportvelden|velden|volkstuinen|ring|a\d|n\d|overweg|rotonde|kruising)$/.test(
        doel.vorm,
      )
    ) {
      const tweede = at++
      relatie = true
      // "een stacaravan op camping De Venen": the name says where.
      if (neemNaam() && PLEK.has(doel.vorm) && lijst[i + 1]?.soort !== 'getal') {
        begin = tweede
        naam = true
      }
    } else if (
      doel.hoofdletter &&
      !/^(?:ik|wij|we|ze|zij|hij)$/.test(doel.vorm) &&
      // "de parkeerplaats van de McDonalds", and not "het huis van Piet"
      (lijst[terug]!.vorm !== 'van' || at > terug + 1)
    ) {
      relatie = neemNaam()
    } else {
      at = terug
      break
    }
  }
  const soortnaamMetNaam =
    naam &&
    (w.hoofdletter ||
      /^(?:hotel|restaurant|cafe|bushalte|halte|park|vakantiepark|camping|sporthal|station|winkelcentrum|bungalowpark|jachthaven|club|bar|kasteel|sportpark|verzorgingsplaats|carpoolplaats|recreatiepark|pension|wooncomplex|parkeerterrein|parkeerplaats|bedrijventerrein|industrieterrein|bouwplaats|zwembad|woonzorgcentrum|parkeergarage|jongerencentrum|buurthuis|azc)$/.test(
        w.vorm,
      ))
  if (
    !relatie &&
    !soortnaamMetNaam &&
    !(OPENBAAR.test(w.vorm) && /^(?:de|het)$/.test(lijst[i - 1]?.vorm ?? '') && /^(?:op|in|bij|aan|voor|achter|naast|langs)$/.test(voor))
  )
    return null
  // Where someone is taken is told only when it has a name.
  if (voor === 'naar' && (plaats === null || DUBBELZINNIG.has(lijst[at - 1]!.vorm))) return null
  let huisnummer: string | null = null
  // "Industrieterrein Hornmeer, unit 7", "Bouwplaats Zuiderlegmeer, blok 7"
  const deel = lijst[at]?.vorm === ',' ? at + 1 : at
  if (
    /^(?:unit|blok|hal|loods|kavel|gebouw|box|steiger|vak|veld)$/.test(lijst[deel]?.vorm ?? '') &&
    (lijst[deel + 1]?.soort === 'getal' || lijst[deel + 1]?.vorm.length === 1)
  )
    at = deel + 2
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
