// Which companies, agencies, shops and foundations does the report name as involved? By legal form, by the word for the trade
// before the name, by a KvK number behind it, and by what the sentence says of them. Not the municipality and its partners.
import type { Gelezen, Organisatie } from '@meldpunt/signaal/lezing'
import { isAtAddress, isInService, isNamed, isOwn, isScene, KETEN } from './company-grounds.ts'
import { findAangehaald } from './company-mentions.ts'
import { BRANCHE, BRANCHE_EINDE, NAAMWOORD } from './company-words.ts'
import { cite, Gelezens } from './evidence.ts'
import { closeDot, legalFormEnd } from './legal-forms.ts'
import { readPlaatsnamen } from './plaatsnamen.ts'
import { AANHALING, findAanhef, isGeenNaam, isPlaats, isStraat, type Eigennaam } from './proper-names.ts'
import type { Woord, Woorden } from './words.ts'

/** Institutions and partners: never an involved company. */
const INSTANTIE =
  /^(?:gemeente|politie|arbeidsinspectie|inspectie|nederlandse|belastingdienst|ggd|coa|ind|uwv|svb|kvk|kamer|fairwork|comensha|veilig|leger|rode|vluchtelingenwerk|school|college|basisschool|lyceum|isk|roc|mbo|brandweer|rechtbank|om|openbaar|riec|fiod|marktplaats|google|facebook|instagram|whatsapp|telegram|tiktok|snapchat|kinky|tikkie|thuisbezorgd|uber|deliveroo|airbnb|booking|wijkteam|sociaal|team|stichting-mee|woningstichting|woningcorporatie|mee|jellinek|parnassia|ggz|huisarts|ziekenhuis|schiphol|spaarne|amstelland|meldpunt|wmo|wereld)$/

/** Reads the organisations that are named, each once, with the KvK number that stands with it; and tells which names it took. */
export function readOrganisaties(teksten: { woorden: Woorden; namen: Eigennaam[] }[]): {
  organisaties: Gelezen<Organisatie>[]
  genomen: Map<Woorden, Set<Eigennaam>>
} {
  const uit = new Gelezens<Organisatie>()
  const genomen = new Map<Woorden, Set<Eigennaam>>()
  for (const { woorden, namen } of teksten) {
    const { lijst, bron } = woorden
    const aanhef = findAanhef(woorden)
    const mijn = new Set<Eigennaam>()
    genomen.set(woorden, mijn)
    for (const naam of [...namen, ...findAangehaald(woorden)]) {
      if (aanhef.has(lijst[naam.van]!.zin) && isGreeted(lijst, naam.van)) continue
      const gelezen = readOrganisatie(woorden, naam)
      if (!gelezen) continue
      mijn.add(naam)
      const tekst = bron.tekst.slice(gelezen.van, gelezen.tot).replace(/\s+/g, ' ')
      const kvk = kvkBehind(bron.tekst, gelezen.tot)
      const sleutel = keyOf(tekst)
      const bekend = uit.lijst.find((g) => keyOf(g.waarde.naam) === sleutel || isShortOf(g.waarde.naam, tekst))
      if (bekend) {
        bekend.waarde.kvk ??= kvk
        uit.add(bekend.waarde, cite(bron, gelezen.van, gelezen.tot), keyOf(bekend.waarde.naam))
      } else uit.add({ naam: tekst, kvk }, cite(bron, gelezen.van, gelezen.tot), sleutel)
    }
  }
  return { organisaties: uit.lijst, genomen }
}

function isGreeted(lijst: Woord[], i: number): boolean {
  for (let at = i - 1; at >= 0 && lijst[at]!.zin === lijst[i]!.zin; at--) if (/^[,!:;]$/.test(lijst[at]!.vorm) || i - at > 7) return false
  return true
}

function keyOf(naam: string): string {
  return naam
    .toLowerCase()
    .replace(/\b(?:b\.?v\.?|v\.?o\.?f\.?|n\.?v\.?|holding)(?![\p{L}])/giu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** "Randmeer" after "Agro Staff Randmeer B.V." is the same company. */
function isShortOf(lang: string, kort: string): boolean {
  const [a, b] = [keyOf(lang), keyOf(kort)]
  return b.length > 3 && (a.startsWith(`${b} `) || a.endsWith(` ${b}`))
}

/** The KvK number in the words right behind a name: "(KvK 71930284)", ", ingeschreven onder KvK-nummer …". */
function kvkBehind(tekst: string, tot: number): string | null {
  const rest = tekst.slice(tot, tot + 120)
  // Few names have one behind them: the cheap question first.
  if (!/k\.?v\.?k|koophandel|handelsreg/i.test(rest)) return null
  const m =
    /^["'”’)]{0,2}[\s,;]{0,3}\(?(?:[\p{L} ,.-]{0,40}?)(?:kvk|k\.v\.k\.?|kamer van koophandel|handelsregister)[^\d\n(]{0,24}(\d(?:[ .]?\d){7})(?!\d)/iu.exec(
      rest,
    )
  return m ? m[1]!.replace(/\D/g, '') : null
}

/** The span of the company's name in characters when this proper name is one. */
function readOrganisatie(woorden: Woorden, naam: Eigennaam): { van: number; tot: number } | null {
  const { lijst, bron } = woorden
  let begin = naam.van
  const eind = naam.tot
  const vormEind = legalFormEnd(lijst, naam)
  const span = (van: number, tot: number) => ({ van: lijst[van]!.van, tot: closeDot(bron.tekst, lijst[tot - 1]!) })
  // Words before the name proper that only begin the sentence: "Bij FlexWerk Polder B.V.", "Via Agro Staff".
  while (
    begin < eind - 1 &&
    (isLead(lijst[begin]!) || (begin > naam.van && /^(?:van|de|het|voor|bij)$/.test(lijst[begin]!.vorm) && !lijst[begin]!.hoofdletter))
  )
    begin++
  const eerste = lijst[begin]!
  if (INSTANTIE.test(eerste.vorm) || isOwn(lijst, begin, eind)) return null
  if (KETEN.test(eerste.vorm)) return isScene(lijst, begin, eind) ? span(begin, eind) : null
  if (vormEind !== null) return begin < vormEind.naam ? span(begin, vormEind.tot) : null
  const voor = wordBefore(lijst, begin)
  const lidwoord = /^(?:'t|t)$/.test(lijst[begin - 1]?.vorm ?? '')
  const woordenInNaam = lijst.slice(begin, eind).filter((w) => w.soort === 'woord')
  const benb = eerste.vorm === 'b' && lijst[begin + 1]?.vorm === '&' && lijst[begin + 2]?.vorm === 'b'
  const brancheVoorop = (BRANCHE.has(eerste.vorm) || benb) && eerste.hoofdletter
  if (brancheVoorop) {
    if (
      woordenInNaam.length > 1 &&
      !(
        woordenInNaam.length === 2 &&
        readPlaatsnamen().plaatsen.has(woordenInNaam[1]!.vorm) &&
        !/^(?:hotel|restaurant|toko|stichting)$/.test(eerste.vorm)
      ) &&
      woordenInNaam.slice(1).some((w) => w.vorm.length > 2 && !isGeenNaam(w.vorm))
    )
      return span(begin, eind)
    // "Massagesalon 'Golden Lily'" is read at the name between quotes.
    return woordenInNaam.length > 1 && isNamed(lijst, begin, naam) ? span(begin, eind) : null
  }
  const kernwoord = woordenInNaam.find((w) => w.vorm.length > 1 && !/^(?:de|het|van|der|den|'t|la|le|the)$/.test(w.vorm)) ?? eerste
  if (
    voor &&
    (BRANCHE.has(voor.vorm) || (BRANCHE_EINDE.test(voor.vorm) && voor.vorm.length > 7)) &&
    !isGeenNaam(kernwoord.vorm) &&
    !(isPlaats(eerste.vorm) && woordenInNaam.length === 1)
  ) {
    if (naam.aangehaald || lidwoord || lijst[begin - 1] === voor || lijst[begin - 1]?.vorm === '(' || lijst[begin - 1]?.vorm === ',') {
      if (
        /^(?:werkgever|verhuurder|makelaar|aannemer|opdrachtgever|bedrijf|koerier|kapper|bloemist|employer|onderaannemer|barbier|inlener)$/.test(
          voor.vorm,
        ) &&
        !naam.aangehaald &&
        woordenInNaam.length === 1 &&
        !NAAMWOORD.test(eerste.vorm) &&
        !/[A-Z]/.test(bron.tekst.slice(eerste.van + 1, eerste.tot))
      )
        return null
      // "B&B 't Schinkelhuis", "Hotel De Zon": the trade with a capital belongs to it, unless the name stands between quotes.
      // So it does to "snackbar De Krul": an article or a particle alone names nothing.
      if (/^(?:camping|minicamping|vakantiepark|recreatiepark|bungalowpark)$/.test(voor.vorm)) return null
      if (
        !naam.aangehaald &&
        ((voor.hoofdletter && !voor.eerste) ||
          ((lidwoord || /^(?:de|het|'t|t|la|le|van|der|den|ter)$/.test(eerste.vorm)) &&
            !woordenInNaam.some((w) => NAAMWOORD.test(w.vorm)))) &&
        !/^(?:werkgever|opdrachtgever|bedrijf|firma|onderneming|company|employer|firm|inlener|stichting)$|(?:bureau|aanbieder|organisatie|instelling)$/.test(
          voor.vorm,
        )
      )
        return { van: voor.van, tot: lijst[eind - 1]!.tot }
      return span(begin, eind)
    }
  }
  if (
    kvkBehind(bron.tekst, lijst[eind - 1]!.tot) &&
    !isGeenNaam(eerste.vorm) &&
    !isPlaats(eerste.vorm) &&
    /^[\s"'”’,(]{0,4}(?:kvk|k\.v\.k)/i.test(bron.tekst.slice(lijst[eind - 1]!.tot, lijst[eind - 1]!.tot + 12))
  )
    return span(begin, eind)
  if (woordenInNaam.length >= 2) {
    const kern = woordenInNaam.filter((w) => NAAMWOORD.test(w.vorm))
    if (
      kern.length > 0 &&
      !woordenInNaam.every((w) => isGeenNaam(w.vorm)) &&
      (!isGeenNaam(kernwoord.vorm) || (kern.length > 1 && NAAMWOORD.test(eerste.vorm)))
    )
      return span(begin, eind)
    if (lijst.slice(begin, eind).some((w) => w.vorm === '&') && !isGeenNaam(eerste.vorm) && woordenInNaam.every((w) => w.vorm.length > 2))
      return span(begin, eind)
  }
  if (isNamed(lijst, begin, naam) && !isGeenNaam(kernwoord.vorm) && !isPlaats(eerste.vorm)) return span(begin, eind)
  const namen = woordenInNaam.filter((w) => w.hoofdletter)
  if (!isGeenNaam(kernwoord.vorm) && !isPlaats(eerste.vorm) && !isStraat(woordenInNaam.at(-1)!.vorm)) {
    if (isInService(lijst, begin, woordenInNaam)) return span(begin, eind)
    if (namen.length >= 2 && isAtAddress(lijst, begin, eind)) return span(begin, eind)
    // "Fresh2Go", "Job4U"
    if (
      lijst.slice(begin + 1, eind - 1).some((w, i) => w.soort === 'getal' && w.vast && lijst[begin + 2 + i]!.vast && eerste.vorm.length > 1)
    )
      return span(begin, eind)
  }
  // CamelCase as in CleanStay, FlexWerk: no person writes it so.
  const camel = woordenInNaam.some(
    (w) =>
      /\p{Ll}\p{Lu}\p{Ll}/u.test(bron.tekst.slice(w.van, w.tot)) &&
      !isGeenNaam(w.vorm) &&
      !/^(?:Mc|Mac|De|Van|El|Al|Di)\p{Lu}/u.test(bron.tekst.slice(w.van, w.tot)),
  )
  return camel ? span(begin, eind) : null
}

function isLead(w: Woord): boolean {
  return (
    /^(?:bij|via|van|voor|door|volgens|met|uitzendkrachten|het|de|een|in|op|ook|bedrijf|werkgever|bedrijfsnaam|firma|naam|onderneming|busje|bus|at|the|company|for|werkt|wij|ik|hij|zij|ze|daar|daarnaast|dit|eigenaar|uitbater|directeur|bestuurder)$/.test(
      w.vorm,
    ) &&
    w.hoofdletter &&
    (w.eerste || /^(?:bedrijf|werkgever|firma|eigenaar|directeur|bestuurder)$/.test(w.vorm))
  )
}

/** Do an address or a town follow the name: ", Spice Palace, at Amsterdamseweg"? */
function isPlaced(lijst: Woord[], i: number): boolean {
  let at = i
  while (at < i + 6 && lijst[at]?.hoofdletter) at++
  return (
    /^[,(]$/.test(lijst[at]?.vorm ?? '') &&
    (/^(?:aan|op|in|at|te|on)$/.test(lijst[at + 1]?.vorm ?? '') || lijst[at + 1]?.hoofdletter === true)
  )
}

function wordBefore(lijst: Woord[], i: number): Woord | null {
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
    const w = lijst[at]!
    if (w.zin !== lijst[i]!.zin) return null
    if (w.soort === 'woord')
      return w.vorm === 'b' && lijst[at - 1]?.vorm === '&'
        ? { ...w, vorm: 'b&b', van: lijst[at - 2]!.van }
        : /^(?:t|'t)$/.test(w.vorm)
          ? wordBefore(lijst, at)
          : w
    // "an Indian restaurant, Spice Palace, at"
    if (w.vorm === ',' && BRANCHE.has(lijst[at - 1]?.vorm ?? '') && at === i - 1 && isPlaced(lijst, i)) continue
    if (!AANHALING.test(w.vorm) && w.vorm !== ':' && w.vorm !== '(') return null
  }
  return null
}
