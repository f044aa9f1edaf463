// What do the words beside a name say of the role: "voorman Costel", "Piet, de buurman", "ene Kai", an age, a group it is one of?
import type { RolBetrokkene } from '@meldpunt/signaal/lezing'
import { ageBehind } from './ages.ts'
import { isRolwoord, readRolwoord, SLACHTOFFERS } from './role-words.ts'
import type { Gewicht } from './role-weights.ts'
import type { Woord } from './words.ts'

const TUSSEN_NAAM =
  /^(?:de|het|een|ene|zekere|is|was|heet|heette|genaamd|heer|mevrouw|dhr|mevr|mw|meneer|mr|mrs|ms|miss|the|a|an|named|called|zich|noemende|:|,|"|'|’|‘|“|„|\(|\.|jonge|oudere|bekend|als|naam)$/

/** The word for the role itself: "voorman Costel", "Voorman: Costel", "eigenaar van het pand is A. Verhoef", "Piet, de buurman". */
export function weighNouns(som: Gewicht, lijst: Woord[], van: number, tot: number): void {
  const zin = lijst[van]!.zin
  let at = van - 1
  while (at >= 0 && van - at < 7 && lijst[at]!.zin === zin && TUSSEN_NAAM.test(lijst[at]!.vorm)) at--
  const naast = lijst[at]?.zin === zin ? lijst[at]! : null
  const volgens = lijst.slice(Math.max(0, at - 2), van).some((w) => w.vorm === 'volgens')
  let gevonden = false
  // "Contactpersoon volgens bewoners: Dariusz W.": a label stands in front.
  const label =
    lijst[van - 1]?.vorm === ':' ? lijst.slice(Math.max(0, van - 7), van - 1).findIndex((w) => w.zin === zin && isRolwoord(w.vorm)) : -1
  if (label >= 0) {
    gevonden = true
    weighNoun(som, lijst, Math.max(0, van - 7) + label, 4)
  } else if (naast && SLACHTOFFERS.has(naast.vorm) && /^(?:zijn|haar|hun|met|onze|met)$/.test(lijst[at - 1]?.vorm ?? 'met'))
    som.slachtoffer += 3
  // "een vrouw en twee andere meisjes, Bianca en Raluca"
  else if (naast && SLACHTOFFERS.has(naast.vorm) && /^[,:(]$/.test(lijst[van - 1]?.vorm ?? '') && lijst[at - 1]?.vorm !== 'die')
    som.slachtoffer += /^(?:mannen|jongens|vrouwen|meisjes|meiden|dames|men|women|girls)$/.test(naast.vorm) ? 1.5 : 2.5
  else if (volgens && lijst.slice(Math.max(0, at - 5), at).some((w) => /^heet/.test(w.vorm))) gevonden = true
  else if (naast && isRolwoord(naast.vorm)) {
    gevonden = true
    weighNoun(som, lijst, at, 4)
  }
  // "eigenaar van het pand is A. Verhoef", "de directeur van Dakbouw heet Jan", "de vriend van mijn nichtje Shania heet Giovanni"
  // "dat het haar vriend is, hij heet Jaylen", "Een man van 50. He is called Maksym"
  if (
    /^(?:hij|zij|ze|he|she)$/.test(naast?.vorm ?? '') &&
    lijst.slice(at + 1, van).some((w) => /^(?:heet|heette|named|called)$/.test(w.vorm))
  )
    for (let k = at - 1; k > at - 24 && k >= 0; k--) {
      const gaf = { ...som }
      // "Ik mail over mijn onderbuurvrouw. Zij heet Hatice"
      if (isRolwoord(lijst[k]!.vorm) && lijst.slice(Math.max(0, k - 3), k).some((w) => /^(?:over|om)$/.test(w.vorm))) som.slachtoffer += 3
      else if (isRolwoord(lijst[k]!.vorm)) weighNoun(som, lijst, k, 3)
      else if (/^(?:man|kerel|gast|vent)$/.test(lijst[k]!.vorm)) som.verdachte += 2
      else if (/^(?:meisje|meid|vrouw|girl|woman)$/.test(lijst[k]!.vorm)) som.slachtoffer += 2
      if ((Object.keys(gaf) as RolBetrokkene[]).some((rol) => gaf[rol] !== som[rol])) break
    }
  // "De vriend heet volgens haar zus Zoltan"
  if (volgens) {
    const heet = lijst.slice(Math.max(0, van - 6), van).findIndex((w) => w.zin === zin && /^heet/.test(w.vorm))
    const kop = heet < 0 ? null : Math.max(0, van - 6) + heet - 1
    if (kop !== null && isRolwoord(lijst[kop]?.vorm ?? '')) weighNoun(som, lijst, kop, 4)
  }
  const bijstelling = lijst[van - 1]?.vorm === ',' && lijst[tot]?.soort !== 'woord'
  const koppel =
    (bijstelling && lijst.slice(Math.max(0, van - 5), van).some((w) => w.vorm === 'van')) ||
    lijst[at]?.vorm === 'is' ||
    lijst.slice(Math.max(0, at), van).some((w) => /^(?:is|heet|heette|was|:)$/.test(w.vorm))
  if (!gevonden && koppel && lijst[at]?.zin === zin)
    for (let k = at; k >= 0 && van - k < 10 && lijst[k]!.zin === zin; k--) {
      if (!/^(?:van|of)$/.test(lijst[k]!.vorm)) continue
      if (isRolwoord(lijst[k - 1]?.vorm ?? '')) weighNoun(som, lijst, k - 1, 4)
    }
  const na = lijst[tot]
  if (!na || na.zin !== zin) return
  if (/^[,(]$/.test(na.vorm)) {
    let k = tot + 1
    while (k < tot + 4 && /^(?:de|het|een|zijn|haar|hun|onze|mijn|een|van)$/.test(lijst[k]?.vorm ?? '')) k++
    for (; k < tot + 6 && lijst[k]?.zin === zin; k++) {
      if (/^[,)]$/.test(lijst[k]!.vorm)) break
      if (isRolwoord(lijst[k]!.vorm)) {
        weighNoun(som, lijst, k, 3)
        break
      }
    }
  } else if (/^(?:is|was)$/.test(na.vorm)) {
    for (let k = tot + 1; k < tot + 6 && lijst[k]?.zin === zin; k++) {
      if (/^(?:van|met|bij|in|op|door|bang|[,.])$/.test(lijst[k]!.vorm)) break
      if (isRolwoord(lijst[k]!.vorm)) {
        weighNoun(som, lijst, k, 3)
        break
      }
    }
  }
}

function weighNoun(som: Gewicht, lijst: Woord[], i: number, n: number): void {
  const { vorm } = lijst[i]!
  const bezitter = lijst[i - 1]?.vorm ?? ''
  if (/^(?:collega|friend|vriendin)$/.test(vorm)) {
    // The reporter's own colleague saw it; another's shares the lot.
    if (/^(?:mijn|onze|met|my|een|samen)$/.test(bezitter) || (vorm === 'collega' && !/^(?:zijn|haar|hun)$/.test(bezitter)))
      som.getuige += n - 2
    else som.slachtoffer += n - 2
  } else if (/^(?:mijn|onze|my)$/.test(bezitter) && /^(?:medewerker|medewerkster|stagiair|stagiaire|kok|zoon|dochter)$/.test(vorm))
    som[/^(?:zoon|dochter)$/.test(vorm) ? 'betrokkene' : 'getuige'] += n - 1
  else if (/^(?:vriend|vriendje|oom|zwager|huurder)$/.test(vorm)) som.verdachte += bezitter === 'haar' ? n : n - 1
  else {
    const soort = readRolwoord(vorm)
    if (soort === 'betrokkene') som.betrokkene += /^(?:mijn|onze|my)$/.test(bezitter) ? 3 : n / 2.5
    else if (soort) som[soort] += n
  }
}

/** Age, distance, naming: what stands beside the name apart from its place in the clause. */
export function weighWords(som: Gewicht, lijst: Woord[], van: number, tot: number): void {
  const zin = lijst[van]!.zin
  const voor: Woord[] = []
  for (let at = van - 1; at >= 0 && voor.length < 9 && lijst[at]!.zin === zin; at--) voor.push(lijst[at]!)
  const na: Woord[] = []
  for (let at = tot; at < lijst.length && na.length < 8 && lijst[at]!.zin === zin; at++) na.push(lijst[at]!)
  const leeftijd = ageBehind(lijst, tot)
  if (leeftijd !== null) {
    if (leeftijd >= 70) som.betrokkene += 2
    else som.slachtoffer += leeftijd < 18 ? 4 : 2
  }
  // "een zekere Kai", "ene Sjakie", "een man genaamd Artur", "de man heet Kwame": who is named with distance is seldom the one cared for.
  if (voor.slice(0, 2).some((w) => /^(?:ene|zekere)$/.test(w.vorm))) som.verdachte += 2.5
  const die =
    voor[0]?.vorm === ',' &&
    na[0]?.vorm === ',' &&
    /^(?:man|kerel|gast|vent|gozer|kennis)$/.test(voor[1]?.vorm ?? '') &&
    /^(?:die|de)$/.test(voor[2]?.vorm ?? '') &&
    !/^(?:die|who)$/.test(na[1]?.vorm ?? '')
  const noemt =
    die ||
    voor
      .slice(0, 5)
      .some((w, i) => (i < 3 ? /^(?:heet|heette|genaamd|noemde|noemt|called|named|zich)$/.test(w.vorm) : w.vorm === 'heet')) ||
    /^(?:heet|heette)$/.test(na[0]?.vorm ?? '')
  const mens = voor.find((w) => /^(?:man|kerel|gast|vent|gozer|kennis|meisje|meid|vrouw|jongen|girl|boy|woman)$/.test(w.vorm))?.vorm
  if (noemt && mens && /^(?:man|kerel|gast|vent|gozer|kennis)$/.test(mens)) som.verdachte += 2.5
  else if (noemt && mens && /^(?:meisje|meid|vrouw|girl|woman)$/.test(mens)) som.slachtoffer += 1.5
  // "ze noemen hem Plamen"
  if (voor[0]?.vorm === 'hem' && /^(?:noemen|noemt)$/.test(voor[1]?.vorm ?? '')) som.verdachte += 1.5
  // "die ze Scarface noemen", "een jongen die ze kent als Milan": known by a name only.
  const omringd = na[0] && /^["'”’]$/.test(na[0].vorm) ? na[1] : na[0]
  if (
    /^(?:noemt|noemen|noemden)$/.test(omringd?.vorm ?? '') &&
    voor[0]?.vorm !== 'zich' &&
    voor.slice(0, 5).some((w) => /^(?:ze|iedereen|men|die)$/.test(w.vorm))
  )
    som.verdachte += 2
  if (/^(?:als|zich)$/.test(voor[0]?.vorm ?? '') && voor.slice(0, 5).some((w) => /^(?:kent|kennen|kende|bekend|noemen|laat)$/.test(w.vorm)))
    som.verdachte += voor[0]!.vorm === 'als' ? 3 : 2
  if (voor.slice(0, 6).some((w) => w.vorm === 'iemand') && /^heet/.test(omringd?.vorm ?? '')) som.verdachte += 3
  if (voor.slice(0, 4).some((w) => w.vorm === 'kennen') && voor.slice(0, 6).some((w) => w.vorm === 'leren')) som.verdachte += 3
  // "Een van de vrouwen, Iryna", "een van hen, Dora", "drie mannen, onder wie Stoyan": one of those who are worried about.
  const uitGroep = voor.findIndex((w) => SLACHTOFFERS.has(w.vorm))
  if (
    uitGroep >= 0 &&
    uitGroep < 4 &&
    voor[uitGroep + 1]?.vorm !== 'die' &&
    !voor.slice(uitGroep + 3, uitGroep + 6).some((w) => isRolwoord(w.vorm)) &&
    voor.slice(uitGroep, uitGroep + 5).some((w) => /^(?:een|one|eentje)$/.test(w.vorm)) &&
    voor.slice(uitGroep, uitGroep + 4).some((w) => /^(?:van|of)$/.test(w.vorm))
  )
    som[voor.slice(uitGroep, uitGroep + 5).some((w) => w.vorm === 'aan') ? 'verdachte' : 'slachtoffer'] += 3
  // "mevrouw Zielinska van het uitzendbureau"
  if (
    na[0]?.vorm === 'van' &&
    na.slice(1, 3).some((w) => /(?:uitzendbureau|bureau|uitzendorganisatie|detacheerder|uitlener|bemiddelingsbureau)$/.test(w.vorm))
  )
    som.verdachte += 3
  if (na.slice(0, 5).some((w) => /^(?:verklaren|getuigen)$/.test(w.vorm))) som.getuige += 2
  // "Sergio (22) die ze via Instagram kent"
  if (
    na.slice(0, 6).some((w, k) => /^(?:die|who)$/.test(w.vorm) && /^(?:ze|zij|hij|she|he)$/.test(na[k + 1]?.vorm ?? '')) &&
    lijst.slice(tot, tot + 14).some((w) => w.zin === zin && /^(?:kent|kende|kennen|ontmoette|ontmoet|met|knows)$/.test(w.vorm))
  )
    som.verdachte += 2.5
  // "Anca Popa, een van de ingeschrevenen"
  if (na[0]?.vorm === ',' && na[1]?.vorm === 'een' && na[2]?.vorm === 'van' && na[3]?.vorm !== 'die') som.slachtoffer += 3
  if (/^(?:wie|waaronder)$/.test(voor[0]?.vorm ?? '')) som.slachtoffer += 2.5
}
