// All phrases of all fields in one book, so that a text is searched once. A field declares its phrases when its file is loaded;
// the book is compiled at the first text, some thousand phrases in tens of milliseconds.
import { Patronen, type Treffer } from './patterns.ts'
import { BEGRIPPEN } from './vocabulary.ts'
import type { Woorden } from './words.ts'

export interface Zinnen {
  /** What was found of these phrases in a text; `regel` counts in the declared list. The search itself is shared and remembered. */
  find(woorden: Woorden): Treffer[]
}

const boek: string[] = []
const hoofdstukken: { begin: number; eind: number }[] = []
let patronen: Patronen | null = null
let gevonden = new WeakMap<Woorden, Treffer[][]>()

/** Adds phrases to the book, in the language of patterns.ts. A phrase that does not compile is a bug, loud at the first text. */
export function declareZinnen(regels: readonly string[]): Zinnen {
  const hoofdstuk = hoofdstukken.push({ begin: boek.length, eind: boek.length + regels.length }) - 1
  boek.push(...regels)
  patronen = null
  gevonden = new WeakMap()
  return { find: (woorden) => search(woorden)[hoofdstuk]! }
}

/** All phrases of the fields that are loaded, as they are written. */
export function listZinnen(): readonly string[] {
  return boek
}

function search(woorden: Woorden): Treffer[][] {
  const bekend = gevonden.get(woorden)
  if (bekend) return bekend
  patronen ??= new Patronen(boek, BEGRIPPEN)
  const alle = patronen.find(woorden)
  const uit: Treffer[][] = hoofdstukken.map(() => [])
  let nummer = 0
  for (const treffer of alle) {
    while (treffer.regel >= hoofdstukken[nummer]!.eind) nummer++
    treffer.regel -= hoofdstukken[nummer]!.begin
    uit[nummer]!.push(treffer)
  }
  gevonden.set(woorden, uit)
  return uit
}
