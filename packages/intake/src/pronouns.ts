// For whom do "hij" and "zij" stand? For who was named last, when only one person was or only one fits. A pronoun inside a
// sentence that names someone is left alone, and so is one that comes too long after. What it says of a role is for roles.ts.
import type { Woord, Woorden } from './words.ts'

export interface Genoemd {
  naam: string
  /** Where the person is named: tokens of the name. */
  plaatsen: { woorden: Woorden; van: number; tot: number; titel: boolean }[]
}

/**
 * "Petrov werkt er. Hij krijgt 6 euro": the pronoun at the head of a later sentence stands for who was named last, when one
 * person was, or one whom the pronoun fits. "Ze werken" are more than one.
 */
export function findVervolg(alle: Genoemd[]): Genoemd['plaatsen'][] {
  const uit: Genoemd['plaatsen'][] = alle.map(() => [])
  for (const woorden of new Set(alle.flatMap((p) => p.plaatsen.map((plaats) => plaats.woorden)))) {
    const { lijst } = woorden
    const genoemd = new Map<number, Set<number>>()
    for (const [i, { plaatsen }] of alle.entries()) {
      for (const plaats of plaatsen) {
        if (plaats.woorden !== woorden) continue
        const zin = lijst[plaats.van]!.zin
        genoemd.set(zin, (genoemd.get(zin) ?? new Set()).add(i))
      }
    }
    const geslacht = alle.map((persoon) => genderOf(persoon))
    let laatste: number[] = []
    let sinds = 0
    for (let at = 0; at < lijst.length; at++) {
      const { zin, eerste } = lijst[at]!
      const hier = eerste || at === 0 ? genoemd.get(zin) : undefined
      if (hier) {
        // "Denise is opgenomen. Zij werkte voor Marlon": what opens the sentence is not whom it names later.
        if (laatste.length > 0 && zin - sinds <= VERVOLG_MAX && /^(?:hij|zij|he|she)$/.test(lijst[at]!.vorm)) {
          const i = ownerOf(laatste, geslacht, lijst[at]!.vorm)
          if (i !== null && !/(?:en|zijn|waren)$/.test(lijst[at + 1]?.vorm ?? '') && uit[i]!.length < 8)
            uit[i]!.push({ woorden, van: at, tot: at + 1, titel: false })
        }
        laatste = [...hier]
        sinds = zin
        for (const i of laatste) {
          const zelfde = pronounBehind(lijst, at, alle[i]!, woorden, laatste.length === 1 ? BEHIND_MAX : 3)
          if (zelfde !== null) uit[i]!.push({ woorden, van: zelfde, tot: zelfde + 1, titel: false })
        }
        continue
      }
      if (!(eerste || at === 0) || laatste.length === 0 || zin - sinds > VERVOLG_MAX || genoemd.has(zin)) continue
      const voornaamwoord = pronounAt(lijst, at)
      if (voornaamwoord === null) continue
      const i = ownerOf(laatste, geslacht, lijst[voornaamwoord]!.vorm)
      if (i !== null && uit[i]!.length < 8) uit[i]!.push({ woorden, van: voornaamwoord, tot: voornaamwoord + 1, titel: false })
    }
  }
  return uit
}
/** So many sentences on, a pronoun may have another owner. */
const VERVOLG_MAX = 4

/** So far behind a name, in a sentence that names nobody else, "hij" is still he. */
const BEHIND_MAX = 24

/** The one of these whom the pronoun fits, or the only one when nothing says what he is. */
function ownerOf(laatste: number[], geslacht: ('m' | 'v' | null)[], vorm: string): number | null {
  const soort = /^(?:hij|he)$/.test(vorm) ? 'm' : 'v'
  const past = laatste.filter((i) => geslacht[i] === soort || (geslacht[i] === null && laatste.length === 1))
  return past.length === 1 ? past[0]! : null
}

/** "Pawel weet ervan, hij brengt haar": behind a comma; right behind the name when the sentence names others too. */
function pronounBehind(lijst: Woord[], begin: number, persoon: Genoemd, woorden: Woorden, reach: number): number | null {
  const { zin } = lijst[begin]!
  const naam = persoon.plaatsen.find((p) => p.woorden === woorden && p.van >= begin && lijst[p.van]!.zin === zin)
  if (!naam) return null
  for (let at = naam.tot; at < lijst.length && at < naam.tot + reach && lijst[at]!.zin === zin; at++)
    if (/^(?:hij|zij|he|she)$/.test(lijst[at]!.vorm) && /^[,;]$/.test(lijst[at - 1]!.vorm) && !/en$/.test(lijst[at + 1]?.vorm ?? ''))
      return at
  return null
}

/** The pronoun for one person among the first words of a sentence: "Hij zei", "Vorige week zei ze", "For this she gets". */
function pronounAt(lijst: Woord[], begin: number): number | null {
  for (let at = begin; at < Math.min(begin + 5, lijst.length) && lijst[at]!.zin === lijst[begin]!.zin; at++) {
    const { vorm } = lijst[at]!
    if (/^(?:ik|wij|we|i|they|jullie)$/.test(vorm)) return null
    if (/^(?:hij|he|she)$/.test(vorm)) return at
    if (!/^(?:zij|ze)$/.test(vorm)) continue
    const werkwoord = at === begin ? lijst[at + 1] : lijst[at - 1]
    return /(?:en|zijn|waren)$/.test(werkwoord?.vorm ?? '') ? null : at
  }
  return null
}

const VROUW =
  /^(?:vrouw|meisje|meid|dame|mevrouw|mevr|mw|mrs|ms|cliente|leerlinge|bewoonster|medewerkster|werkneemster|moeder|dochter|zus|zusje|tante|nicht|vriendin|bazin|eigenares|girl|woman|zij|haar|she|her|hun)$/
const MAN =
  /^(?:man|jongen|jongeman|heer|dhr|meneer|mr|vader|zoon|broer|oom|neef|kerel|gast|vent|gozer|jochie|knul|boy|hij|hem|he|his|him|zijn)$/

/** What the words beside the first mentions say of him or her; null when nothing. */
function genderOf(persoon: Genoemd): 'm' | 'v' | null {
  for (const { woorden, van, tot } of persoon.plaatsen.slice(0, 3)) {
    const { lijst } = woorden
    for (let at = van - 1; at >= Math.max(0, van - 4) && lijst[at]!.zin === lijst[van]!.zin; at--) {
      if (/^(?:zijn|haar|hun|hij|zij|his|her)$/.test(lijst[at]!.vorm)) continue
      if (VROUW.test(lijst[at]!.vorm)) return 'v'
      if (MAN.test(lijst[at]!.vorm)) return 'm'
    }
    for (let at = tot; at < Math.min(tot + 3, lijst.length) && lijst[at]!.zin === lijst[van]!.zin; at++) {
      if (/^(?:vrouw|mevrouw|zij|she)$/.test(lijst[at]!.vorm)) return 'v'
      if (/^(?:man|hij|he)$/.test(lijst[at]!.vorm)) return 'm'
    }
  }
  return null
}
