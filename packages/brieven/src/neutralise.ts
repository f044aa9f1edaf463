// Which words may stand in a letter as they were typed? Words of a melder, a partner, a file name, a subject: none of them
// may become a link, a command or a trick with direction marks in the reader's mail program. This file takes the danger out
// and keeps the words readable; escaping for HTML is the business of html.ts.

/** C0 and C1 controls without \t and \n, direction marks and overrides, zero-width marks that only hide or reorder. Joiners stay: names need them. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g
/** Everything some mail program takes for the end of a line. */
const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029\u000b\u000c]/g
/** `#` as people and the command grammar know it: plain, full-width, small. */
export const HASH = '#\uff03\ufe5f'
/** How far into a line marks and bullets may stand before a `#`; further in nobody takes it for a command. */
const HASH_AT_START = new RegExp(`^(?:\\d{1,3}[.)])?[^\\p{L}\\p{N}${HASH}\\n]{0,40}[${HASH}]`, 'gmu')
// These expressions begin with the sign itself and look back from it: so a text is searched for one sign and not tried everywhere.

/** A dot that mail programs read as part of a host name. Not before an `@`: the part behind it already breaks the address. */
const HOST_DOT = /\.(?<=[\p{L}\p{N}_-]\.)(?=(?:\p{L}{2,63}|xn--[\p{L}\p{N}-]{1,59})(?![\p{L}\p{N}]))(?![\p{L}\p{N}._%+-]{1,64}@)/giu
/** Endings of files that are no top-level domain: `verslag.pdf` may stay as it is. */
const FILE_DOT =
  /^\.(?:pdf|jpe?g|png|gif|heic|bmp|tiff?|webp|docx?|xlsx?|pptx?|rtf|odt|ods|txt|csv|eml|msg|dat|bin|ics|vcf|mp3|mp4|m4a|wav|ogg|avi|xml|json|html?)(?!:\d|\.[\p{L}\p{N}]|[\p{L}\p{N}/?@])/iu
const FILE_DOT_CHARS_MAX = 8
const SCHEME = /:(?:(?=\/\/)|(?<=\b(?:mailto|tel|sms|callto|javascript):)(?=\S))/gi
/** Only our own foot may read as a reference line; see @meldpunt/mail/compose. */
const REFERENTIE = /:(?<=referentie[\s*_]{0,20}:)/gi
/** Outlook makes a link of `\\server\share`, and following one gives the password hash away. */
const UNC = /\\\\(?=[\p{L}\p{N}])/gu

/** In most texts there is nothing to clean. */
const UNCLEAN = /[^\x20-\x7e\n]| {3}/

/** Line ends as \n, nothing invisible, no half characters, no long runs of blanks; the words themselves as they stood. Linear. */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text
  return text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, '')
    .replace(/[\t\u00a0]/g, ' ')
    .replace(/ {3,}/g, '  ')
}

/** Anybody's words with dead links, mail addresses and reference lines, all still legible (`[.]` for a dot, `[:]` for a colon); cleaned. Linear; never throws. */
export function neutralise(text: string): string {
  return cleanText(text)
    .replace(SCHEME, '[:]')
    .replace(REFERENTIE, '[:]')
    .replace(HOST_DOT, (dot, at: number, whole: string) => (FILE_DOT.test(whole.slice(at, at + FILE_DOT_CHARS_MAX)) ? dot : '[.]'))
    .replace(UNC, '[\\]\\')
}

/** Where the lines begin that begin with `#`, bullets and marks before it forgiven: a copy of such a line would be a command. */
export function findHashLines(text: string): number[] {
  return [...text.matchAll(HASH_AT_START)].map(({ index }) => index)
}

/** `› ` at each of these places, in order. */
export function insertMarks(text: string, places: readonly number[]): string {
  let marked = ''
  let at = 0
  for (const place of places) {
    marked += `${text.slice(at, place)}› `
    at = place
  }
  return marked + text.slice(at)
}

/** Whether `neutralise` would break a link in this text: then the letter explains the brackets. */
export function hasLinks(text: string): boolean {
  const shown = neutralise(text)
  return /\[[.:\\]\]/.test(shown) && shown.split(/\[[.:\\]\]/).length > cleanText(text).split(/\[[.:\\]\]/).length
}
