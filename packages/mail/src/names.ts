// Is a line the writer's name, as it stands below a letter without a closing formula?
import { foldLine } from './blanks.ts'
import type { Line } from './lines.ts'

const TITLES = new Set(['drs', 'mr', 'dr', 'ing', 'ir', 'dhr', 'mevr', 'mw', 'mevrouw', 'prof', 'ds', 'bc', 'team', 'namens'])
const PARTICLES = new Set(['van', 'de', 'der', 'den', 'het', 't', 'ten', 'ter', 'te', 'el', 'al', 'von', 'la', 'du', 'op', 'in', 'en'])

/** Does the line begin with the writer's name, as a signature does ("Mo Achahbar", "J. Spaan, havenmeester", "Ria (Belastingen)")? `names` as nameParts gives them. */
export function isWriterName(line: Line, names: readonly string[]): boolean {
  const folded = line.folded.replace(/^[-–—~* ]{1,4}/, '')
  if (folded.length > 100 || !names.some((name) => folded.includes(name)) || /[?!]$|[^.]\.\.?$/.test(folded)) return false
  const head = folded.split(/[,|(/·•–—]|\s-\s|\s{2,}/, 1)[0]?.trim() ?? ''
  const words = head.split(/[\s.'’-]{1,5}/, 12).filter((word) => word !== '')
  if (words.length === 0 || words.length > 7) return false
  const named = words.filter((word) => names.includes(word)).length
  const strange = words.filter((word) => !names.includes(word) && !TITLES.has(word) && !PARTICLES.has(word) && word.length > 2).length
  if (named > 0) return strange === 0 || (named >= 2 && strange <= 1)
  // Only initials and a surname that the address does not give: "J. Spaan, havenmeester" from havenmeester@.
  return (
    /^(?:[a-z]\.\s?){1,4}(?:[a-z' -]{1,20}\s)?[a-z'-]{2,25}$/.test(head) &&
    folded.split(/[\s,()|/]{1,4}/, 12).some((word) => names.includes(word))
  )
}

/** The parts of a writer's name by which a signature is known: of the display name and of the local part of the address, folded. */
export function nameParts(naam: string, adres: string): string[] {
  const local = adres.split('@', 1)[0] ?? ''
  const parts = `${foldLine(naam)} ${foldLine(local)}`.split(/[^\p{L}]{1,10}/u, 20)
  return [...new Set(parts.filter((part) => part.length >= 2 && !PARTICLES.has(part)))]
}
