// Is this word a first name? By the list that `lexicon/generate.ts` makes; a hint for persons.ts, never a ground by itself.
import { TWIJFELNAMEN, VOORNAMEN } from './voornamen.ts'

let voornamen: Set<string> | null = null
let twijfelnamen: Set<string> | null = null

/** Is the folded word, or a part of it between hyphens, a first name that is nothing else? */
export function isVoornaam(vorm: string): boolean {
  voornamen ??= new Set(VOORNAMEN.trim().split(/\s+/))
  if (voornamen.has(vorm)) return true
  return vorm.includes('-') && vorm.split('-').some((deel) => deel.length > 1 && voornamen!.has(deel))
}

/** Is the folded word a first name that is also an ordinary word ("Roos", "Mei")? */
export function isTwijfelnaam(vorm: string): boolean {
  twijfelnamen ??= new Set(TWIJFELNAMEN.trim().split(/\s+/))
  return twijfelnamen.has(vorm)
}
