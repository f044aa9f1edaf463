// Lists of words as sets: asked once for each word of a text, a set answers where a long pattern would try every branch.

/** The words of a text between blanks. */
export function wordSet(woorden: string): ReadonlySet<string> {
  return new Set(woorden.trim().split(/\s+/))
}
