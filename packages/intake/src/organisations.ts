// Which companies, agencies, shops and foundations does the report name as involved? By legal form, by the word for the trade
// before the name, by a KvK number behind it, and by the words that companies call themselves with. Not the municipality and its partners.
import type { Gelezen, Organisatie } from '@meldpunt/signaal/lezing'
import { cite, Gelezens } from './evidence.ts'
import { AANHALING, findAanhef, isGeenNaam, isPlaats, type Eigennaam } from './proper-names.ts'
import { BRANCHE, BRANCHE_EINDE, NAAMWOORD, RECHTSVORM } from './company-words.ts'
import { KENMERK, type Woord, type Woorden } from './words.ts'

const BENOEMD =
  /^(?:genaamd|called|named|bedrijfsnaam|handelsnaam|firmanaam|bedrijf|werkgever|werkt|werken|werkte|uitzendkracht|company|heet)$/
/** Institutions and partners: never an involved company. */
const INSTANTIE =
  /^(?:gemeente|politie|arbeidsinspectie|inspectie|nederlandse|belastingdienst|ggd|coa|ind|uwv|svb|kvk|kamer|fairwork|comensha|veilig|leger|rode|vluchtelingenwerk|school|college|basisschool|lyceum|isk|roc|mbo|brandweer|rechtbank|om|openbaar|riec|fiod|marktplaats|google|facebook|instagram|whatsapp|telegram|tiktok|snapchat|kinky|tikkie|thuisbezorgd|uber|deliveroo|airbnb|booking|ah|albert|jumbo|lidl|aldi|action|wijkteam|sociaal|team|stichting-mee|mee|jellinek|parnassia|ggz|huisarts|ziekenhuis|schiphol|spaarne|amstelland|meldpunt|wmo|wereld)$/

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

/** "restaurant 'de gouden lepel'", "nagelstudio diamond nails": a name in small letters, behind its trade. */
function findAangehaald({ lijst }: Woorden): Eigennaam[] {
  const uit: Eigennaam[] = []
  for (let i = 1; i < lijst.length - 1 && uit.length < 50; i++) {
    if (!BRANCHE.test(lijst[i - 1]!.vorm)) continue
    if (AANHALING.test(lijst[i]!.vorm) && lijst[i + 1]!.soort === 'woord' && !lijst[i + 1]!.hoofdletter) {
      let tot = i + 2
      while (tot < i + 7 && lijst[tot]?.soort === 'woord') tot++
      if (AANHALING.test(lijst[tot]?.vorm ?? '')) uit.push({ van: i + 1, tot, aangehaald: true, vooraan: false })
    } else if (
      lijst[i]!.soort === 'woord' &&
      !lijst[i]!.hoofdletter &&
      lijst[i + 1]!.soort === 'woord' &&
      !lijst[i + 1]!.hoofdletter &&
      lijst[i]!.zin === lijst[i + 1]!.zin &&
      NAAM_ALS_WOORD.test(lijst[i + 1]!.vorm) &&
      lijst[i]!.vorm.length > 3
    ) {
      uit.push({ van: i, tot: i + 2, aangehaald: false, vooraan: false })
    }
  }
  return uit
}
/** Of what companies call themselves, the words that mean nothing else in Dutch. */
const NAAM_ALS_WOORD =
  /^(?:nails|beauty|lashes|services|service|cleaning|staffing|logistics|flex|flowers|plants|growers|company|trading|carwash|express|delivery|solutions|group|spa|wellness)$/

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
  const m =
    /^["'”’)]{0,2}[\s,;]{0,3}\(?(?:[\p{L} ,.-]{0,40}?)(?:kvk|k\.v\.k\.?|kamer van koophandel|handelsregister)[^\d\n(]{0,24}(\d(?:[ .]?\d){7})(?!\d)/iu.exec(
      tekst.slice(tot, tot + 120),
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
  if (INSTANTIE.test(eerste.vorm)) return null
  if (vormEind !== null) return begin < vormEind.naam ? span(begin, vormEind.tot) : null
  const voor = wordBefore(lijst, begin)
  const woordenInNaam = lijst.slice(begin, eind).filter((w) => w.soort === 'woord')
  const benb = eerste.vorm === 'b' && lijst[begin + 1]?.vorm === '&' && lijst[begin + 2]?.vorm === 'b'
  const brancheVoorop = (BRANCHE.test(eerste.vorm) || benb) && eerste.hoofdletter
  if (brancheVoorop) {
    if (
      woordenInNaam.length > 1 &&
      !(woordenInNaam.length === 2 && isPlaats(woordenInNaam[1]!.vorm) && !/^(?:hotel|restaurant|toko|stichting)$/.test(eerste.vorm)) &&
      woordenInNaam.slice(1).some((w) => w.vorm.length > 2 && !isGeenNaam(w.vorm))
    )
      return span(begin, eind)
    // "Massagesalon 'Golden Lily'" is read at the name between quotes.
    return null
  }
  const kernwoord = woordenInNaam.find((w) => !/^(?:de|het|van|der|den|'t|la|le|the)$/.test(w.vorm)) ?? eerste
  if (
    voor &&
    (BRANCHE.test(voor.vorm) || (BRANCHE_EINDE.test(voor.vorm) && voor.vorm.length > 7)) &&
    !isGeenNaam(kernwoord.vorm) &&
    !(isPlaats(eerste.vorm) && woordenInNaam.length === 1)
  ) {
    if (naam.aangehaald || lijst[begin - 1] === voor || lijst[begin - 1]?.vorm === '(' || lijst[begin - 1]?.vorm === ',') {
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
      if (voor.hoofdletter && !voor.eerste && !naam.aangehaald) return { van: voor.van, tot: lijst[eind - 1]!.tot }
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
      (!isGeenNaam(eerste.vorm) || (kern.length > 1 && NAAMWOORD.test(eerste.vorm)))
    )
      return span(begin, eind)
    if (lijst.slice(begin, eind).some((w) => w.vorm === '&') && !isGeenNaam(eerste.vorm) && woordenInNaam.every((w) => w.vorm.length > 2))
      return span(begin, eind)
  }
  if (isNamed(lijst, begin, naam) && !isGeenNaam(kernwoord.vorm) && !isPlaats(eerste.vorm)) return span(begin, eind)
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

/** The legal form inside or right behind the run: "B.V.", "BV", "V.O.F.", "UAB", "Sp. z o.o.", "S.R.L.". */
function legalFormEnd(lijst: Woord[], naam: Eigennaam): { naam: number; tot: number } | null {
  for (let i = naam.van; i < naam.tot; i++) {
    const w = lijst[i]!
    if (
      i > naam.van &&
      RECHTSVORM.test(w.vorm) &&
      w.hoofdletter &&
      ((w.vorm !== 'as' && w.vorm !== 'sl' && w.vorm !== 'spa') || (w.tot - w.van === w.vorm.length && i === naam.tot - 1))
    ) {
      if (/^(?:group|groep|holding)$/.test(w.vorm) && dottedForm(lijst, i + 1)) return { naam: i, tot: dottedForm(lijst, i + 1)! }
      if (/^(?:sl|spa|as|cv)$/.test(w.vorm)) continue
      return { naam: i, tot: naam.tot > i + 1 && RECHTSVORM.test(lijst[i + 1]!.vorm) ? i + 2 : i + 1 }
    }
    const gestippeld = i > naam.van ? dottedForm(lijst, i) : null
    if (gestippeld) return { naam: i, tot: gestippeld }
  }
  const achter = dottedForm(lijst, naam.tot)
  if (achter && lijst[naam.tot]!.zin === lijst[naam.van]!.zin) return { naam: naam.tot, tot: achter }
  const w = lijst[naam.tot]
  if (w && w.zin === lijst[naam.van]!.zin && /^(?:bv|vof|nv|gmbh|ltd|srl|uab|holding)$/.test(w.vorm))
    return { naam: naam.tot, tot: naam.tot + 1 }
  if (w?.vorm === 'sp' && lijst[naam.tot + 1]?.vorm === '.') return { naam: naam.tot, tot: Math.min(naam.tot + 7, lijst.length) }
  return null
}

/** b.v., v.o.f., s.r.l., n.v., d.o.o. as single letters with stops; the token behind the last letter. */
function dottedForm(lijst: Woord[], i: number): number | null {
  let letters = ''
  let at = i
  while (letters.length < 4 && lijst[at]?.soort === 'woord' && lijst[at]!.vorm.length === 1 && (letters === '' || lijst[at]!.vast)) {
    letters += lijst[at]!.vorm
    if (lijst[at + 1]?.vorm === '.' && lijst[at + 1]!.vast) at += 2
    else {
      at += 1
      break
    }
  }
  return /^(?:bv|vof|nv|srl|doo|sro|cv|gmbh|sl|sa)$/.test(letters) ? at : null
}

/** Takes the last stop of "B.V." along. */
function closeDot(tekst: string, laatste: Woord): number {
  if (laatste.vorm === '.') return laatste.tot
  return /^[bvnf]$/.test(laatste.vorm) && tekst[laatste.tot] === '.' ? laatste.tot + 1 : laatste.tot
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
    if (w.vorm === ',' && BRANCHE.test(lijst[at - 1]?.vorm ?? '') && at === i - 1 && isPlaced(lijst, i)) continue
    if (!AANHALING.test(w.vorm) && w.vorm !== ':' && w.vorm !== '(') return null
  }
  return null
}

/** "een bedrijf genaamd X", "Bedrijfsnaam volgens haar appjes: X", "het bedrijf heet X", "werkt via X". */
function isNamed(lijst: Woord[], begin: number, naam: Eigennaam): boolean {
  let at = begin - 1
  if (at >= 0 && AANHALING.test(lijst[at]!.vorm)) at--
  const voor = lijst[at]
  if (!voor || voor.zin !== lijst[begin]!.zin) return false
  const zin: string[] = []
  for (let k = at; k >= 0 && lijst[k]!.zin === voor.zin && zin.length < 9; k--) zin.push(lijst[k]!.vorm)
  const benoemd = /^(?:genaamd|called|named|heet|:|naam|is|opschrift|logo|tekst|belettering|namens)$/.test(voor.vorm)
  if (
    benoemd &&
    zin.some(
      (w) =>
        (BENOEMD.test(w) && /^(?:bedrijf|company|bedrijfsnaam|handelsnaam|firmanaam|werkgever)$/.test(w)) ||
        (BRANCHE.test(w) && !/^(?:werkgever|verhuurder|kapper|koerier|makelaar|bar|club)$/.test(w)),
    )
  )
    return true
  if (
    /^(?:via|bij|voor)$/.test(voor.vorm) &&
    /^(?:werkt|werken|werkte|werkten|gewerkt|uitgezonden|ingehuurd|gedetacheerd|dienst)$/.test(zin[1] ?? '') &&
    naam.tot - naam.van >= 2
  )
    return true
  // "Wij huren mensen in via Agrilink", "in dienst bij", "ingeleend van"
  if (
    /^(?:via|bij|van)$/.test(voor.vorm) &&
    zin
      .slice(1, 6)
      .some((w) =>
        /^(?:huren|huurt|huurden|ingehuurd|inhuren|inhuurt|ingeleend|inlenen|uitgeleend|uitgezonden|gedetacheerd|dienst|loondienst)$/.test(
          w,
        ),
      ) &&
    lijst[begin]!.vorm.length > 3
  )
    return true
  return naam.aangehaald && zin.slice(0, 4).some((w) => BRANCHE.test(w)) && lijst[naam.tot]?.vorm !== KENMERK
}
