// How does a sentence stand towards words in it: claimed, from hearsay, denied, or supposed? By the words of denial, how near
// they are, and the clauses between. What then counts is for each field.
import type { Woord, Woorden } from './words.ts'

/** How a sentence stands towards a phrase in it. */
export type Stand = 'gezegd' | 'van_horen_zeggen' | 'ontkend' | 'verondersteld'

const ONTKENNING = new Set(
  "niet geen nooit noch niemand nergens evenmin zonder not no never nobody without don't doesn't didn't isn't wasn't aren't weren't hasn't cannot".split(
    ' ',
  ),
)
/** "Ik heb niet gezien dat ze …": what follows is denied too. */
const WAARNEMING = new Set(
  'gezien gehoord gemerkt gebleken geconstateerd vastgesteld waargenomen aangetroffen sprake aanwijzing aanwijzingen indruk signalen bewijs zie zag merk merkte kreeg gezegd zeggen bewijzen blijkt bleek evidence signs seen saw notice noticed'.split(
    ' ',
  ),
)
/** Makes of "niet" no denial: "niet alleen", "niet langer" is one. */
const GEEN_ONTKENNING = new Set('alleen slechts enkel only weet wist zeker precies duidelijk eens zo'.split(' '))
const ZOU = new Set('zou zouden zogenaamd zogenaamde allegedly'.split(' '))
const STEL = /^(?:stel|suppose|hypothetisch)$/
const ALS = new Set('als indien mocht mochten stel wanneer if'.split(' '))
const VRAAGBEGIN = new Set(
  'of is zijn was waren wordt worden werd heeft hebben had moet moest kan kunnen kon mag mogen zou zouden doet doen did does is are was were could can weten weet'.split(
    ' ',
  ),
)

/** How does the sentence stand towards these words of it? */
export function standOf(woorden: Woorden, indices: number[]): Stand {
  const { lijst } = woorden
  const eerste = Math.min(...indices)
  const laatste = Math.max(...indices)
  const woord = lijst[eerste]!
  const delen = new Set<number>()
  const ontkentZelf = indices.some((i) => ONTKENNING.has(lijst[i]!.vorm))
  // "wordt teruggestuurd als hij niet meewerkt": what stands behind "als" does not deny what stands before it.
  for (const i of indices) if (!ALS.has(lijst[i]!.vorm)) delen.add(lijst[i]!.deel)
  let begin = eerste
  while (begin > 0 && lijst[begin - 1]!.zin === woord.zin && eerste - begin < ZIN_WOORDEN_MAX) begin--
  let eind = laatste
  while (eind < lijst.length - 1 && lijst[eind + 1]!.zin === woord.zin && eind - laatste < ZIN_WOORDEN_MAX) eind++
  let waargenomen = false
  let ontkendVoor = false
  let als = false
  let zou = false
  for (let i = begin; i <= eind; i++) {
    const { vorm, deel } = lijst[i]!
    if (indices.includes(i)) continue
    if (ONTKENNING.has(vorm) && !GEEN_ONTKENNING.has(lijst[i + 1]?.vorm ?? '') && !ofNiet(lijst, i)) {
      // "als ze niet elke week betaalt" denies nothing: it is what one is made to do.
      // A phrase that holds its own denial is not denied by the next one: "gaan niet naar school en weten niet waar".
      const raakt = !ontkentZelf && delen.has(deel) && (i < eerste || i > laatste || deel === lijst[laatste]!.deel)
      if (raakt && isNear(lijst, i, eerste, laatste) && !isCondition(lijst, i)) return 'ontkend'
      if (i < eerste && eerste - i < 14) ontkendVoor = true
    }
    if (i < eerste && WAARNEMING.has(vorm)) waargenomen = true
    // "van boetes of dreigementen was geen sprake" is one clause; "geen boetes of dreigementen" is cut at "of".
    if (ALS.has(vorm) && i < laatste) als = true
    if (ZOU.has(vorm)) zou = true
  }
  if (ontkendVoor && (waargenomen || (!ontkentZelf && onlyOf(lijst, begin, eerste)))) return 'ontkend'
  if (STEL.test(firstWord(lijst, begin))) return 'verondersteld'
  if (zou && als && lijst[begin] && begin <= eerste) return 'verondersteld'
  if (woorden.sluit[woord.zin] === '?' && VRAAGBEGIN.has(firstWord(lijst, begin))) return 'verondersteld'
  return zou ? 'van_horen_zeggen' : 'gezegd'
}

/** Does "als" open the clause of this word, at most six words before? */
function isCondition(lijst: Woord[], i: number): boolean {
  for (let at = i - 1; at >= 0 && i - at <= 6 && lijst[at]!.zin === lijst[i]!.zin && lijst[at]!.deel === lijst[i]!.deel; at--)
    if (lijst[at]!.vorm === 'als' || lijst[at]!.vorm === 'if') return true
  return false
}

const ZIN_WOORDEN_MAX = 40

function firstWord(lijst: Woord[], begin: number): string {
  for (let i = begin; i < lijst.length; i++) if (lijst[i]!.soort === 'woord') return lijst[i]!.vorm
  return ''
}

/** "of niet", "waarom niet", "toch niet?": no denial. */
function ofNiet(lijst: Woord[], i: number): boolean {
  const voor = lijst[i - 1]?.vorm
  return lijst[i]!.vorm === 'niet' && (voor === 'of' || voor === 'toch')
}

/** In a mail without punctuation one clause runs on for lines: a denial reaches some words only. */
function isNear(lijst: Woord[], i: number, eerste: number, laatste: number): boolean {
  // "zonder" denies the word behind it and nothing else.
  if (lijst[i]!.vorm === 'zonder' || lijst[i]!.vorm === 'without') return i < eerste && eerste - i <= 2
  // "een diepe snee in zijn hand en geen handschoenen": "geen" denies its noun; at the end of its clause what went before.
  if (i > laatste && /^(?:geen|no|noch)$/.test(lijst[i]!.vorm) && lijst[i + 1]?.soort === 'woord' && lijst[i + 1]!.deel === lijst[i]!.deel)
    return false
  if (i > laatste) {
    // "heeft geen vergunning en daarom wil ze niet dat": the denial is of another clause, comma or none.
    for (let at = laatste + 1; at < i - 1; at++) if (NIEUWE_ZIN.test(lijst[at]!.vorm)) return false
    return i - laatste <= 7
  }
  if (i >= eerste) return true
  return eerste - i <= 9
}

const NIEUWE_ZIN = /^(?:om|maar|want|omdat|dus|daarom|terwijl|toen|doordat|zodat|but|because|so|while)$/

/** Are the clauses between a denial and the words joined by "of" alone: "niet opgesloten of geslagen"? */
function onlyOf(lijst: Woord[], begin: number, eerste: number): boolean {
  let of = false
  for (let i = eerste - 1; i >= begin && eerste - i < 8; i--) {
    const { vorm, soort } = lijst[i]!
    // "mag niet naar buiten en het gezin vertrekt": a new subject begins a sentence of its own.
    if (vorm === 'en' && lijst[i + 1]!.deel !== lijst[i]!.deel) return false
    if (vorm === 'of' || vorm === 'noch' || vorm === 'or' || vorm === 'en') of = true
    if (ONTKENNING.has(vorm)) return of
    if (soort === 'teken' && vorm !== ',') return false
    if (vorm !== 'of' && vorm !== 'en' && vorm !== 'or' && VERBINDT.has(vorm)) return false
    if (ONDERBREEKT.has(vorm)) return false
  }
  return false
}
const VERBINDT = new Set('maar want omdat terwijl als dat die toen but because'.split(' '))
const ONDERBREEKT = new Set('hij ze zij ik is was werd wordt heeft had moet he she they'.split(' '))
