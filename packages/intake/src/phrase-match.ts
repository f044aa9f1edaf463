// Does a compiled phrase stand in the words of a text? Only the words around its rarest one are looked at. Which phrases there
// are, and what a word fills of them, is for patterns.ts.

/** One word of a phrase, or alternatives. */
export interface Stap {
  element: number
  gat: number
  optioneel: boolean
}

export interface Regel {
  nummer: number
  delen: Stap[][]
  mits: Stap[][]
  /** Elements without which it cannot match, the rarest first. Where that one stands it is looked for, and nowhere else. */
  nodig: number[]
  /** So many words before and behind the rarest element its first word may stand. */
  voor: number
  na: number
}

/** One bit per element. */
export type Bits = Uint32Array

/** The words of one text, without its marks. */
export interface Rij {
  /** Place in `Woorden.lijst` per position. */
  plaats: number[]
  zin: number[]
  bits: (Bits | undefined)[]
}

const SAMEN_MAX = 14
const MITS_VOOR = 3
const MITS_NA = 4
/** A phrase that fills a report counts this often. */
const PER_REGEL_MAX = 40

function has(bits: Bits | undefined, element: number): boolean {
  return bits !== undefined && (bits[element >> 5]! & (1 << (element & 31))) !== 0
}

/** Are all these elements among the bits? */
export function hasAll(bits: Bits, nodig: number[]): boolean {
  for (let i = 0; i < nodig.length; i++) if (!has(bits, nodig[i]!)) return false
  return true
}

/** How far from the rarest element of a phrase its first word may stand. */
export function reachOf({ delen, nodig }: Regel): { voor: number; na: number } {
  const eerste = delen[0]!
  const stap = eerste.findIndex(({ element }) => element === nodig[0])
  const lengteOf = (stappen: Stap[]) => stappen.reduce((som, { gat }) => som + gat + 1, 0)
  if (stap >= 0) return { voor: lengteOf(eerste.slice(1, stap + 1)), na: 0 }
  return { voor: lengteOf(delen.flat()) + SAMEN_MAX * (delen.length - 1), na: SAMEN_MAX }
}

/** The places of a phrase around those of its rarest element. */
export function matchRegel({ delen, voor, na }: Regel, plaatsen: number[], rij: Rij): number[][] {
  const uit: number[][] = []
  const eerste = delen[0]!
  const { element } = eerste[0]!
  let vanaf = 0
  for (let n = 0; n < plaatsen.length; n++) {
    const anker = plaatsen[n]!
    const zin = rij.zin[anker]!
    const laatste = Math.min(anker + na, rij.plaats.length - 1)
    for (let at = Math.max(vanaf, anker - voor); at <= laatste; at++) {
      if (rij.zin[at]! > zin) break
      vanaf = at + 1
      if (rij.zin[at]! < zin || !has(rij.bits[at], element)) continue
      const gevonden = followFrom(eerste, at, rij)
      if (!gevonden || !joinAll(delen, gevonden, rij)) continue
      uit.push(gevonden)
      if (uit.length >= PER_REGEL_MAX) return uit
    }
  }
  return uit
}

/** Finds the parts behind the first, and adds their words. */
function joinAll(delen: Stap[][], gevonden: number[], rij: Rij): boolean {
  for (let n = 1; n < delen.length; n++) if (!joinDeel(delen[n]!, gevonden, rij)) return false
  return true
}

/** Finds a further part of a phrase around the words of the first, and adds its words. */
function joinDeel(deel: Stap[], gevonden: number[], rij: Rij): boolean {
  const begin = gevonden[0]!
  const zin = rij.zin[begin]
  const tot = Math.min(rij.plaats.length - 1, Math.max(...gevonden) + SAMEN_MAX)
  for (let at = Math.max(0, begin - SAMEN_MAX); at <= tot; at++) {
    if (rij.zin[at] !== zin || !has(rij.bits[at], deel[0]!.element)) continue
    const erbij = followFrom(deel, at, rij)
    if (!erbij || erbij.some((i) => gevonden.includes(i))) continue
    gevonden.push(...erbij)
    return true
  }
  return false
}

/** The positions of the steps when the first stands at `at`, or null. */
function followFrom(stappen: Stap[], at: number, rij: Rij): number[] | null {
  const pad = [at]
  return follow(stappen, 1, at, pad, rij) ? pad : null
}

/** Gaps are short and phrases have a handful of steps, so trying each place in the gap stays bounded. */
function follow(stappen: Stap[], stap: number, at: number, pad: number[], rij: Rij): boolean {
  if (stap === stappen.length) return true
  const { element, gat, optioneel } = stappen[stap]!
  const zin = rij.zin[at]
  for (let i = at + 1; i <= at + 1 + gat && rij.zin[i] === zin; i++) {
    if (!has(rij.bits[i], element)) continue
    pad.push(i)
    if (follow(stappen, stap + 1, i, pad, rij)) return true
    pad.pop()
  }
  return optioneel && follow(stappen, stap + 1, at, pad, rij)
}

/** Does one of the exceptions stand close by, in the same sentence, or is a word that was found one itself? */
export function isExcepted(mits: Stap[][], gevonden: number[], rij: Rij): boolean {
  const eerste = Math.min(...gevonden)
  const zin = rij.zin[eerste]
  const tot = Math.min(rij.plaats.length - 1, Math.max(...gevonden) + MITS_NA)
  for (let at = Math.max(0, eerste - MITS_VOOR); at <= tot; at++) {
    if (rij.zin[at] !== zin) continue
    for (const reeks of mits) if (has(rij.bits[at], reeks[0]!.element) && followFrom(reeks, at, rij)) return true
  }
  return false
}
