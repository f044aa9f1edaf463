// What in the sentence makes a name a company of the report: people work there, things belong to it, it stands at an address, it is
// called one? And whose it is not: the reporter's own, and the chains that people find their way by.
import { BRANCHE } from './company-words.ts'
import { isVoornaam } from './first-names.ts'
import { AANHALING, isStraat, type Eigennaam } from './proper-names.ts'
import { KENMERK, type Woord } from './words.ts'

/** Chains of shops that everybody finds his way by: a company of the report only when it happens there. */
export const KETEN = /^(?:ah|albert|jumbo|lidl|aldi|action|dirk|hema|kruidvat|gamma|praxis|mcdonalds|mcdonald's|mcdonald|kfc|ikea)$/

/** "de Jumbo in de Ophelialaan": said with its street, and not only as a landmark. */
export function isScene(lijst: Woord[], begin: number, eind: number): boolean {
  let at = begin - 1
  if (/^(?:de|het)$/.test(lijst[at]?.vorm ?? '')) at--
  if (!/^(?:van|bij|in)$/.test(lijst[at]?.vorm ?? '')) return false
  const straat = /^(?:de|het)$/.test(lijst[eind + 1]?.vorm ?? '') ? eind + 2 : eind + 1
  return /^(?:in|aan|op)$/.test(lijst[eind]?.vorm ?? '') && lijst[straat]?.hoofdletter === true
}

/** "namens Woningstichting X meld ik", "ik werk bij X": where the reporter is from. */
export function isOwn(lijst: Woord[], begin: number, eind: number): boolean {
  const voor = lijst.slice(Math.max(0, begin - 4), begin).map((w) => w.vorm)
  if (voor.at(-1) === 'namens') return lijst.slice(eind, eind + 6).some((w) => /^(?:ik|wij|we|meld|melden)$/.test(w.vorm))
  return /^(?:bij|van|voor|at|for)$/.test(voor.at(-1) ?? '') && /^(?:ik werk|wij werken|i work|ik ben)$/.test(voor.slice(-3, -1).join(' '))
}

/** Words that put somebody in the service of what follows. */
const IN_DIENST =
  /^(?:werk|werkt|werken|werkte|werkten|gewerkt|werkzaam|dienst|loondienst|baan|baantje|aangenomen|contract|arbeidscontract|aan de slag|ingehuurd|ingeleend|uitgeleend|uitgezonden|gedetacheerd|tewerkgesteld|huren|huurt|inhuurt|ingezet|stage|begonnen|uitzendkracht|uitzendkrachten|kok|afwasser|chauffeur|schoonmaker|schoonmaakster|stukadoor|inpakker|medewerker|medewerkster|werknemer|werkneemster|koerier|bezorger|monteur|lasser|plukker|works|worked|working|employed)$/

/** What belongs to a company: "vrachtwagen van Baltic Road Freight". */
const VAN_EEN_BEDRIJF =
  /^(?:vrachtwagens?|bus|bussen|busjes?|bestelbus|bestelbusje|trekkers?|opleggers?|trucks?|kas|kassen|loods|terrein|filiaal|kantoor|bouwplaats|distributiecentrum|magazijn|directeur|personeel|planner|eigenaar|eigenaren|bedrijfsleider|opdracht|dienst|chauffeurs?|monteurs|medewerkers?|werknemers?|vestiging|website|reclame|jas|jassen|shirt|werkkleding)$/

/** "stukadoor bij Van Rooijen", "in dienst van Agrilink": behind bij and via one word is enough, else two, since one may be a boss. */
export function isInService(lijst: Woord[], begin: number, woorden: Woord[]): boolean {
  const voor = lijst[begin - 1]
  if (!voor || voor.zin !== lijst[begin]!.zin || !/^(?:bij|via|voor|door|van|aan|met|at|for|through)$/.test(voor.vorm)) return false
  const kern = woorden.find((w) => !/^(?:de|het|van|der|den|'t)$/.test(w.vorm))
  if (kern && voor.vorm === 'van' && woorden.length > 1 && !isVoornaam(kern.vorm) && VAN_EEN_BEDRIJF.test(lijst[begin - 2]?.vorm ?? ''))
    return true
  if (!kern || kern.vorm.length < 4 || isVoornaam(kern.vorm)) return false
  if (woorden.length < 2 && !/^(?:bij|via|at|through)$/.test(voor.vorm)) return false
  for (let at = begin - 2; at >= 0 && begin - at < 8 && lijst[at]!.zin === voor.zin; at--) {
    const { vorm } = lijst[at]!
    if (/^[,;(]$/.test(vorm) || isVoornaam(vorm)) return IN_DIENST.test(lijst[at + 1]?.vorm ?? '')
    if (IN_DIENST.test(vorm)) return !/^(?:van|door|met|aan)$/.test(voor.vorm) || begin - at < 4
  }
  return false
}

/** "Orchidee Totaal, Aalsmeerderweg 402": an address right behind two capitals that are no person. */
export function isAtAddress(lijst: Woord[], begin: number, eind: number): boolean {
  if (isVoornaam(lijst[begin]!.vorm) || lijst[eind - 1]!.vorm.length < 3) return false
  if (lijst.slice(Math.max(0, begin - 2), begin).some((w) => /^(?:mevrouw|meneer|heer|dhr|mevr|mw|familie|fam|mr|mrs)$/.test(w.vorm)))
    return false
  let at = eind
  if (/^[,(]$/.test(lijst[at]?.vorm ?? '')) at++
  else if (!/^(?:aan|op)$/.test(lijst[at]?.vorm ?? '')) return false
  if (/^(?:aan|op|de|het)$/.test(lijst[at]?.vorm ?? '')) at++
  if (/^(?:de|het)$/.test(lijst[at]?.vorm ?? '')) at++
  for (let n = 0; n < 4 && lijst[at]?.hoofdletter; n++, at++) if (isStraat(lijst[at]!.vorm)) return lijst[at + 1]?.soort === 'getal'
  return false
}

const BENOEMD =
  /^(?:genaamd|called|named|bedrijfsnaam|handelsnaam|firmanaam|bedrijf|werkgever|werkt|werken|werkte|uitzendkracht|company|heet)$/

/** Only behind these can a name be told to be a company. */
const WIJST_AAN = /^(?:genaamd|called|named|heet|:|naam|is|opschrift|logo|tekst|belettering|namens|via|bij|voor|van)$/

/** "een bedrijf genaamd X", "Bedrijfsnaam volgens haar appjes: X", "het bedrijf heet X", "werkt via X". */
export function isNamed(lijst: Woord[], begin: number, naam: Eigennaam): boolean {
  let at = begin - 1
  if (at >= 0 && AANHALING.test(lijst[at]!.vorm)) at--
  const voor = lijst[at]
  if (!voor || voor.zin !== lijst[begin]!.zin) return false
  // "Die werkgever is Auke Postma van Postma Tulpen"
  if (lijst[naam.tot]?.vorm === 'van' && lijst[naam.tot + 1]?.hoofdletter) return false
  if (!naam.aangehaald && !WIJST_AAN.test(voor.vorm)) return false
  const zin: string[] = []
  for (let k = at; k >= 0 && lijst[k]!.zin === voor.zin && zin.length < 9; k--) zin.push(lijst[k]!.vorm)
  const benoemd = /^(?:genaamd|called|named|heet|:|naam|is|opschrift|logo|tekst|belettering|namens)$/.test(voor.vorm)
  if (
    benoemd &&
    zin.some(
      (w) =>
        (BENOEMD.test(w) && /^(?:bedrijf|company|bedrijfsnaam|handelsnaam|firmanaam|werkgever)$/.test(w)) ||
        (BRANCHE.has(w) && !/^(?:werkgever|verhuurder|kapper|koerier|makelaar|bar|club)$/.test(w)),
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
  return naam.aangehaald && zin.slice(0, 4).some((w) => BRANCHE.has(w)) && lijst[naam.tot]?.vorm !== KENMERK
}
