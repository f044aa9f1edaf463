// How many people do these words count: "veertien mannen", "een man of tien", "nog een ander meisje"? Which count is that of the
// victims is for aantal.ts.
import { parseTelwoord } from './numbers.ts'
import type { Woord } from './words.ts'

export interface Telling {
  min: number
  /** null: or more. */
  max: number | null
  /** First token, and the one behind the last. */
  van: number
  tot: number
  /** How surely it counts those whom the report is about. */
  gewicht: number
}

/** Sixty people in one place is a case; larger numbers in a report are amounts, years, house numbers. */
const VICTIMS_MAX = 400

/** More than one, who may be victims. */
export const MENSEN = new Set(
  "man mannen vrouw vrouwen mensen personen persoon arbeidsmigranten arbeidsmigrant bewoners arbeiders werknemers werkneemsters werksters medewerkers medewerksters jongens meisjes meiden dames heren men women people workers girls boys jongeren kinderen slachtoffers chauffeurs koks masseuses stukadoors plukkers schoonmakers schoonmaaksters bezorgers uitzendkrachten migranten vluchtelingen studenten scholieren leerlingen victims employees drivers gasten kerels collega's volwassenen oekrainers polen poolse roemenen bulgaren hongaren vietnamezen nigerianen chinezen filipijnen filipino's indiers syriers eritreeers turken marokkanen oekraiense moldaviers litouwers letten albanezen jochies broertjes stagiaires stagiairs stagiair kappers masseurs koeriers serveersters obers arbeidskrachten krachten inzittenden lui kids teenagers tieners minderjarigen kindjes knullen gozers inwoners filipijnsen hongaarse vakkenvullers guys ladies clienten cliënten afwassers verkoopsters seizoenarbeiders seizoensarbeiders pupillen deelnemers huishoudsters hulpen nannies dochters broers zussen zusjes".split(
    ' ',
  ),
)
/** One who may be the victim. */
export const ENKEL = new Set(
  'vrouw man meisje jongen meid dame jongeman client cliente leerling leerlinge bewoonster bewoner medewerker medewerkster werknemer werkneemster slachtoffer hulp woman girl boy worker victim kok jochie knul jongere scholier tiener zij moeder statushouder vluchteling pupil student studente stagiair chauffeur kamermeisje patient deelneemster deelnemer oppas guy lady persoon jongedame minderjarige asielzoeker afwasser schoonmaakster meneer mevrouw klant cursist cursiste brugklasser kleindochter kleinzoon nicht nichtje neef neefje collega bezorger bezorgster koerier serveerster masseuse kapper verzorgster huishoudster dochter zoon puber vrouwtje meiske patiente kind migrant arbeidsmigrant uitzendkracht vriendin schoolmeisje'.split(
    ' ',
  ),
)
const GEEN_SLACHTOFFER = new Set(
  "verschillende andere wisselende klanten bezoekers politieagenten agenten collega's handhavers boa's inspecteurs toezichthouders bewakers langs klant bezoek avond buren buurtbewoners visitors clients oudere getuigen gezinnen ambtenaren personeelsleden ouders verdachten onbekende daders handelaren dealers tipgevers".split(
    ' ',
  ),
)
const HERKOMST = /(?:se|sche|aanse|ische|ese)$/

/** "veertien mannen", "zes à acht vrouwen", "een man of tien", "met z'n achten", "groep van zo'n vijftien". */
export function countPeopleAt(lijst: Woord[], i: number): Telling | null {
  const w = lijst[i]!
  // "een man of tien", "een stuk of acht"
  if (w.vorm === 'een' && /^(?:man|stuk|vrouw|persoon)$/.test(lijst[i + 1]?.vorm ?? '') && lijst[i + 2]?.vorm === 'of') {
    const n = parseTelwoord(lijst[i + 3]?.vorm ?? '')
    if (n !== null && n > 1)
      return lijst[i + 1]!.vorm === 'stuk' && !peopleAfter(lijst, i + 4) ? null : { min: n, max: n, van: i, tot: i + 4, gewicht: 3 }
  }
  // "met z'n achten", "met zijn vieren"
  const los = w.vorm === 'z' && lijst[i + 1]?.vorm === 'n' && lijst[i - 1]?.vorm === 'met' ? 1 : 0
  if (los || (/^(?:z'n|zijn|hun|zn)$/.test(w.vorm) && lijst[i - 1]?.vorm === 'met')) {
    // vieren, negenen, tweeën, vijven, zessen
    const woord = lijst[i + 1 + los]?.vorm ?? ''
    const stam = woord.replace(/en$/, '')
    const n = parseTelwoord(stam) ?? parseTelwoord(stam.replace(/v$/, 'f').replace(/ss$/, 's')) ?? parseTelwoord(woord.replace(/n$/, ''))
    if (n !== null && n > 1 && n < 60) return { min: n, max: n, van: i - 1, tot: i + 2 + los, gewicht: 3 }
  }
  // "de kinderen (8 en 10)": as many as there are ages.
  if (MENSEN.has(w.vorm) && lijst[i + 1]?.vorm === '(') {
    const circa = /^(?:ca|circa|ongeveer|±)$/.test(lijst[i + 2]?.vorm ?? '')
    const n = circa ? parseTelwoord(lijst[lijst[i + 3]?.vorm === '.' ? i + 4 : i + 3]?.vorm ?? '') : null
    if (n !== null && n > 1 && n <= VICTIMS_MAX) return { min: n, max: n, van: i, tot: i + 5, gewicht: 3 }
    const leeftijden = listAges(lijst, i + 2)
    if (leeftijden > 1) return { min: leeftijden, max: leeftijden, van: i, tot: i + 1, gewicht: 3 }
  }
  if (w.soort === 'teken' || w.soort === 'kenmerk') return null
  // "nog een ander meisje"
  if (
    w.vorm === 'een' &&
    lijst[i - 1]?.vorm === 'nog' &&
    /^(?:ander|andere)$/.test(lijst[i + 1]?.vorm ?? '') &&
    ENKEL.has(lijst[i + 2]?.vorm ?? '')
  )
    return { min: 2, max: 2, van: i - 1, tot: i + 3, gewicht: 3 }
  const eerste = parseTelwoord(w.vorm)
  if (eerste === null || eerste < 2 || eerste > VICTIMS_MAX) return null
  const voor = lijst[i - 1]
  if (voor && /^(?:of|a|tot|-|–)$/.test(voor.vorm) && parseTelwoord(lijst[i - 2]?.vorm ?? '') !== null && lijst[i - 2]!.vorm !== 'een')
    return null
  if (w.vast && voor && /^[-/.:,€]$/.test(voor.vorm)) return null
  // "een van de vier dames" is one of them
  if (voor?.vorm === 'de' && lijst[i - 2]?.vorm === 'van' && /^(?:een|one|geen|twee|drie)$/.test(lijst[i - 3]?.vorm ?? '')) return null
  let min = eerste
  let max: number | null = eerste
  let at = i + 1
  if (/^(?:of|a|tot|-|–|to|or)$/.test(lijst[at]?.vorm ?? '')) {
    const tweede = parseTelwoord(lijst[at + 1]?.vorm ?? '')
    if (tweede !== null && tweede > eerste && tweede < eerste * 4) {
      max = tweede
      at += 2
    }
  }
  if (voor && (voor.vorm === 'en' || voor.vorm === 'and') && /^(?:tussen|between)$/.test(lijst[i - 3]?.vorm ?? '')) {
    const laag = parseTelwoord(lijst[i - 2]?.vorm ?? '')
    if (laag !== null && laag < eerste) min = laag
  }
  const voorwoord = voor?.vorm ?? ''
  if (
    /^(?:minstens|minimaal|zeker|tenminste|ruim|least)$/.test(voorwoord) ||
    (voorwoord === 'dan' && /^meer$/.test(lijst[i - 2]?.vorm ?? '')) ||
    voorwoord === 'minste'
  )
    max = null
  // "ik telde er acht"
  const bijwoord = /^(?:ongeveer|wel|zeker|minstens|zo'n|totaal|zeker|circa|ca|ruim|nog|misschien)$/.test(voorwoord)
  const er = !bijwoord ? i - 1 : lijst[i - 2]?.vorm === 'in' ? i - 3 : i - 2
  if (lijst[er]?.vorm === 'er' && /^(?:gesproken|gezien|geteld|aangetroffen|ontmoet)$/.test(lijst[at]?.vorm ?? ''))
    return { min, max, van: i, tot: at, gewicht: 3 }
  if (
    lijst[er]?.vorm === 'er' &&
    /^(?:telde|telden|tel|tellen|zag|zagen|trof|troffen|zijn|waren|zitten|zaten|wonen|woonden|slapen|sliepen)$/.test(
      lijst[er - 1]?.vorm ?? '',
    ) &&
    (!lijst[at] || lijst[at]!.soort === 'teken' || lijst[at]!.zin !== w.zin)
  )
    return { min, max, van: i, tot: at, gewicht: 3 }
  // "zorgt voor drie kinderen": whom she works for.
  if (/^(?:voor|op)$/.test(voorwoord) && /^kind/.test(lijst[at]?.vorm ?? '')) return null
  // "met zeven anderen": and the one who tells it.
  if (/^(?:anderen|others)$/.test(lijst[at]?.vorm ?? '') && /^(?:met|with|en)$/.test(voor?.vorm ?? ''))
    return {
      min: min + 1,
      max: max === null ? null : max + 1,
      van: i,
      tot: at + 1,
      // Who shares the room is no measure of all who work there.
      gewicht: lijst.slice(Math.max(0, i - 4), i).some((v) => /^(?:kamer|room|bedroom|slaapkamer)$/.test(v.vorm)) ? 2 : 3,
    }
  // "vastgehouden door drie jongens": who does it.
  if (/^(?:door|by)$/.test(voor?.vorm ?? '')) return null
  // "shares one room with five other women"
  if (/^(?:with|met)$/.test(voor?.vorm ?? '') && /^(?:other|andere)$/.test(lijst[at]?.vorm ?? '')) {
    const anderen = peopleAfter(lijst, at + 1)
    if (anderen) return { min: min + 1, max: max === null ? null : max + 1, van: i, tot: anderen.tot, gewicht: 3 }
  }
  // "nog twee andere meisjes": and the one it is about.
  if (voor?.vorm === 'nog' && /^(?:andere|anderen)$/.test(lijst[at]?.vorm ?? '')) {
    const anderen = lijst[at]!.vorm === 'anderen' ? { tot: at + 1 } : peopleAfter(lijst, at + 1)
    if (anderen) return { min: min + 1, max: max === null ? null : max + 1, van: i, tot: anderen.tot, gewicht: 3 }
  }
  // "Alle drie gaven ze hetzelfde adres op"
  if (
    voor &&
    /^(?:alle|all)$/.test(voor.vorm) &&
    w.soort === 'woord' &&
    !peopleAfter(lijst, at) &&
    /^(?:de|of)$/.test(lijst[at]?.vorm ?? '') === false &&
    min <= 12
  )
    return { min, max, van: i - 1, tot: at, gewicht: 2 }
  const mensen = peopleAfter(lijst, at)
  // "zorgt voor de vijf kinderen van haar zwager"
  if (
    mensen &&
    lijst[mensen.tot - 1]!.vorm === 'kinderen' &&
    (lijst[mensen.tot]?.vorm === 'van' || /^(?:de|haar|hun|zijn|met)$/.test(voor?.vorm ?? ''))
  )
    return null
  const groep =
    /^(?:groep|groepje|ploeg|totaal)$/.test(lijst[i - 2]?.vorm ?? '') || /^(?:groep|groepje|ploeg)$/.test(lijst[i - 3]?.vorm ?? '')
  // "ik denk wel 12 in een driekamerwoning"
  const inWoning =
    /^(?:in|op)$/.test(lijst[at]?.vorm ?? '') &&
    lijst.slice(at + 1, at + 4).some((v) => /(?:woning|flat|huis|huisje|kamer|appartement|caravan)$/.test(v.vorm)) &&
    /^(?:wel|zeker|denk|ongeveer|minstens|met|soms|zo'n|ruim)$/.test(voor?.vorm ?? '')
  if (!mensen && !groep && !inWoning) return null
  if (/^(?:van|om|per|huisnummer|nummer|nr|kamer)$/.test(voorwoord) && !groep && voorwoord !== 'van' && voorwoord !== 'om') return null
  const tot = mensen ? mensen.tot : at
  const rond = lijst.slice(Math.max(0, i - 6), tot + 7).filter((v) => v.zin === w.zin)
  if (mensen && lijst.slice(at, tot).some((v) => GEEN_SLACHTOFFER.has(v.vorm))) return null
  if (
    rond.some((v) =>
      /^(?:klanten|bezoekers|agenten|aanbellen|collega|boa|boa's|handhavers|ontvangen|ontvangt|afwerken|bezoeken)$/.test(v.vorm),
    )
  )
    return null
  if (
    rond.some((v) => v.vorm === 'langs') &&
    rond.some((v) => /^(?:avond|avonds|nacht|nachts|dag|per|steeds|elke|iedere|continu)$/.test(v.vorm))
  )
    return null
  if (lijst.slice(tot, tot + 2).some((v) => /^(?:ingeschreven|inschrijvingen|geregistreerd)$/.test(v.vorm))) return null
  let gewicht = 2
  if (min > 20) gewicht--
  if (
    rond.some((v) =>
      /^(?:werken|werkt|wonen|woont|slapen|aanwezig|aangetroffen|werkzaam|work|live|sleep|are|were|zijn|waren|verblijven|moeten|worden|binnen|zitten|telden|telde|troffen|trof|opgesloten|busje|opgehaald|gesproken|verklaarden|vertelden)$/.test(
        v.vorm,
      ),
    )
  )
    gewicht += 1
  // "drie van hen vertelden": a part of a group that was counted before.
  if (/^(?:van)$/.test(lijst[at]?.vorm ?? '') && /^(?:hen|de|deze|them)$/.test(lijst[at + 1]?.vorm ?? '')) return null
  if (/^(?:andere|overige|resterende)$/.test(lijst[at]?.vorm ?? '') || /^(?:andere|overige|laatste|eerste)$/.test(voorwoord)) return null
  // "drie vrouwen en een man", "twee vrouwen en een meisje"
  const erbij = mensen && /^(?:en|and|plus|&)$/.test(lijst[tot]?.vorm ?? '') ? alsoAt(lijst, tot + 1) : null
  if (erbij) return { min: min + erbij.n, max: max === null ? null : max + erbij.n, van: i, tot: erbij.tot, gewicht }
  return { min, max, van: i, tot, gewicht }
}

/** How many numbers there are up to the closing parenthesis: "8 en 10)", "13, 14 en 16 jaar)". */
function listAges(lijst: Woord[], i: number): number {
  let aantal = 0
  for (let at = i; at < Math.min(i + 9, lijst.length) && lijst[at]!.vorm !== ')'; at++) {
    if (/^\d{1,2}$/.test(lijst[at]!.vorm)) aantal++
    else if (!/^(?:en|,|&|jaar|jr)$/.test(lijst[at]!.vorm)) return 0
  }
  return aantal
}

/** "een man", "twee kinderen": who is counted with those before. */
function alsoAt(lijst: Woord[], i: number): { n: number; tot: number } | null {
  const n = /^(?:een|a|1)$/.test(lijst[i]?.vorm ?? '') ? 1 : parseTelwoord(lijst[i]?.vorm ?? '')
  if (n === null || n < 1 || n > 40) return null
  for (let at = i + 1; at < Math.min(i + 4, lijst.length) && lijst[at]!.zin === lijst[i]!.zin; at++) {
    const { vorm } = lijst[at]!
    if (GEEN_SLACHTOFFER.has(vorm)) return null
    if (n === 1 ? ENKEL.has(vorm) : MENSEN.has(vorm)) return { n, tot: at + 1 }
    if (!/(?:e|ige)$/.test(vorm)) return null
  }
  return null
}

/** A word for people within three words behind, adjectives between: "twee jonge Braziliaanse dames". */
function peopleAfter(lijst: Woord[], i: number): { tot: number } | null {
  for (let at = i; at < Math.min(i + 4, lijst.length); at++) {
    const w = lijst[at]!
    if (w.soort !== 'woord' || w.zin !== lijst[Math.max(0, i - 1)]!.zin) return null
    if (MENSEN.has(w.vorm)) return { tot: at + 1 }
    if (!/(?:e|en|stalige|jarige)$/.test(w.vorm) && !HERKOMST.test(w.vorm)) return null
    if (
      /^(?:keer|dagen|weken|maanden|uren|meter|euro|de|het|een|hele|kamers|bedden|deze|die|busje|avonden|nachten|slaapplaatsen|matrassen|kilometer)$/.test(
        w.vorm,
      )
    )
      return null
  }
  return null
}
