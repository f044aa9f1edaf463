// What does an HTML mail say as text? Paragraphs, lists and tables keep their shape, what the reader of the mail could
// not see is left out, and nothing in the mark-up can cost more than a bounded amount of work.

import { compile, type HtmlToTextOptions } from 'html-to-text'
import { cleanText } from './charset.ts'

/** Characters of HTML that are read; Word makes a page into some 100 kB. */
const HTML_CHARS_MAX = 4_000_000
/** Elements within elements; browsers stop at 512. Deeper text becomes the mark below. */
const DEPTH_MAX = 400
/** Text that comes out: nested quotes can make 6 MB of 80 kB. */
const TEXT_CHARS_MAX = 2_000_000
const CUT_MARK = '[…]'

const options: HtmlToTextOptions = {
  wordwrap: false,
  preserveNewlines: false,
  limits: { maxDepth: DEPTH_MAX, maxInputLength: HTML_CHARS_MAX, ellipsis: CUT_MARK },
  selectors: [
    { selector: 'img', format: 'skip' },
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, ignoreHref: false, noAnchorUrl: true, linkBrackets: ['<', '>'] } },
  ],
}
const convert = compile(options)

export interface HtmlText {
  text: string
  verloren: string[]
}

/** Converts HTML to text with `\n` line ends. Never throws; says in `verloren` what was cut. */
export const htmlToText = (html: string): HtmlText => {
  const verloren: string[] = []
  let text = ''
  try {
    text = convert(html)
  } catch {
    verloren.push('html: could not be read as text')
  }
  if (text.length > TEXT_CHARS_MAX) {
    verloren.push('html: text too long, cut')
    text = text.slice(0, TEXT_CHARS_MAX)
  }
  return { text: cleanText(text), verloren }
}
