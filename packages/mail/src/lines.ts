// A body as lines, whichever form it came in: each with its text and what the form itself says of it (`>` signs, the
// blockquotes and marks of mail clients). What the lines mean is read in quote-marks, closing and body.
import { linesOfHtml } from './html-lines.ts'
import type { ParsedMail } from './mail.ts'
import { splitSeparatorLine } from './quote-marks.ts'
import { linesOfText } from './text-lines.ts'

export interface Line {
  /** Without quote signs, trailing blanks and invisible characters. */
  text: string
  /** The text as words are compared, see foldLine: made once, for every rule asks for it. */
  folded: string
  /** Depth of quoting, by `>` signs or by blockquotes that a client marks as a citation. */
  depth: number
  /** Stands in a blockquote that no client marked: a quotation only when an attribution line stands above it. */
  block: boolean
  /**
   * What the client says: `origineel`: here begins the mail replied to or forwarded, to the end; `kop`: the words a client
   * puts above a citation; `handtekening`: part of the signature.
   */
  mark: 'origineel' | 'kop' | 'handtekening' | null
}

/** No human writes more: a larger body is a log or an attack, and every rule looks at each line. */
const BODY_CHARS_MAX = 1_000_000
/** Markup takes some times the room of its text. */
const HTML_CHARS_MAX = 4_000_000
const LINES_MAX = 10_000

/** The lines of the plain text body; longer ones than a human writes are cut. */
function textLines(text: string): Line[] {
  return linesOfText(text.slice(0, BODY_CHARS_MAX), LINES_MAX).flatMap(splitSeparatorLine)
}

/** The lines of an HTML body with the clients' marks; longer ones than a human writes are cut. */
export function htmlLines(html: string): Line[] {
  return linesOfHtml(html.slice(0, HTML_CHARS_MAX)).slice(0, LINES_MAX).flatMap(splitSeparatorLine)
}

/** Some programs send no text version but a line that says so. */
const PLACEHOLDER_CHARS_MAX = 300
const PLACEHOLDER = /\bhtml\b|browser|e-?mail ?(?:client|programma|program|reader)|weergegeven|cannot be displayed/i

/** The lines of a mail: of the plain text where there is one, else of the HTML. */
export function linesOfMail(mail: ParsedMail): Line[] {
  const { text, html, htmlText } = mail
  const hasHtml = html !== null && html.trim() !== ''
  const placeholder =
    text !== null && hasHtml && text.length <= PLACEHOLDER_CHARS_MAX && html.length > 3 * text.length && PLACEHOLDER.test(text)
  if (text !== null && text.trim() !== '' && !placeholder) return textLines(text)
  if (hasHtml) return htmlLines(html)
  return htmlText === null ? [] : textLines(htmlText)
}

/** Lines as text again: paragraphs parted by one empty line, no blank lines at the ends. */
export function joinLines(lines: readonly Line[]): string {
  const kept: string[] = []
  for (const { text } of lines) {
    const line = text.trim()
    if (line !== '' || (kept.length > 0 && kept.at(-1) !== '')) kept.push(line)
  }
  return kept.join('\n').trim()
}
