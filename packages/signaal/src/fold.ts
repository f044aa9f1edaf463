// How words that people type are compared: every blank a plain blank, no invisible characters, no case, no accents.
// What is kept and shown stays as it was typed.

/** Zero-width blanks, soft hyphens, marks of direction: nothing to a reader, but they break every comparison. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

/** Wide and non-breaking blanks and tabs as plain blanks, non-breaking hyphens as hyphens, line ends as `\n`, invisible characters gone. Linear. */
export function plainBlanks(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/\r\n?|\u2028|\u2029|\v|\f/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ')
    .replace(/\u2011/g, '-')
}

/** The form in which words are compared: plain blanks, lower case, no accents. Linear. */
export function fold(text: string): string {
  return plainBlanks(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .trim()
}

/** Letters and digits alone: the form in which two writings of one number, plate or address are the same. Linear. */
export function foldTight(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '')
}
