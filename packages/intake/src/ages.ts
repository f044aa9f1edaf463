// How old is the person named before these words: "(47", ", 16 jaar", "is 16", "van 12"?
import type { Woord } from './words.ts'

/** The age that stands right behind token `i - 1`, or null. */
export function ageBehind(lijst: Woord[], i: number): number | null {
  const [a, b, c] = [lijst[i], lijst[i + 1], lijst[i + 2]]
  if (!a || b?.soort !== 'getal' || b.vorm.length > 2) return null
  // "Yassin van 12 is gepakt"
  if (a.vorm === 'van' && b.vorm.length === 2) return /^(?:euro|uur|km|meter|,|-|\/|:)$/.test(c?.vorm ?? '') ? null : Number(b.vorm)
  if (a.vorm === '(') return c && /^[-/.]$/.test(c.vorm) ? null : Number(b.vorm)
  if (/^(?:is|was)$/.test(a.vorm)) return /^(?:keer|uur|euro|dagen|weken|maanden|x)$/.test(c?.vorm ?? '') ? null : Number(b.vorm)
  return a.vorm === ',' && /^(?:jaar|j|jarige|jr|years)$/.test(c?.vorm ?? '') ? Number(b.vorm) : null
}
