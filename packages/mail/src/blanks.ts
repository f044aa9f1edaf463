// How text is seen and compared, not how it is stored: blanks of every width as a plain blank, invisible characters gone,
// accents and case folded away.

/** Zero-width blanks, BOM, soft hyphens, marks of direction: nothing to a reader, but they break every pattern. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

/** Most text holds nothing else, and of it nothing is left to change. */
const BEYOND_ASCII = /[^\x20-\x7e\r\n]/

/** Non-breaking and other wide blanks as plain ones, non-breaking hyphens as hyphens, invisible characters gone. Letters stay as they are. */
export function plainBlanks(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text
  return text
    .replace(INVISIBLE, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ')
    .replace(/\u2011/g, '-')
}

/** Letters that Unicode does not take apart into a letter and an accent. */
const UNDECOMPOSED: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
}

/** What foldLine sees: no phrase that a client or a convention writes is longer. */
export const FOLD_CHARS_MAX = 400

/** In most lines there is nothing to fold but the case: plain letters, no star, no doubled blank. */
const UNFOLDED = /[^\x20-\x29\x2b-\x7e]| {2}/

/** Lower case, without accents, emphasis marks and doubled blanks: the form in which words are compared. Sees the first 400 characters. */
export function foldLine(text: string): string {
  const seen = text.slice(0, FOLD_CHARS_MAX)
  if (!UNFOLDED.test(seen)) return seen.toLowerCase().trim()
  return unaccent(plainBlanks(seen).toLowerCase())
    .replace(/[łøæœßđðþı’‘]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/\*/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** A text of many lines in the form in which phrases are looked for: lower case, without accents, blanks of every kind as one. */
export function foldText(text: string): string {
  return unaccent(text.toLowerCase()).replace(/\s{2,40}|[^\S ]/g, ' ')
}

/** The bare letters of lower-case text. */
export function unaccent(lower: string): string {
  return BEYOND_ASCII.test(lower) ? lower.normalize('NFKD').replace(/\p{M}/gu, '') : lower
}
