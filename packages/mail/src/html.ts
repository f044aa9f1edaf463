// What does an HTML mail say as text? Paragraphs, lists and tables keep their shape, what the reader of the mail could
// not see is left out, and no mark-up costs more than a bounded amount of work. Where own words end is body.ts's question.

import { compile, type DomNode, type FormatCallback, type HtmlToTextOptions } from 'html-to-text'
import { cleanText } from './charset.ts'

/** Characters of HTML that are read; Word makes some 100 kB of a page. */
const HTML_CHARS_MAX = 2_000_000
/** Elements within elements; browsers stop at 512. What is deeper becomes the mark below. */
const DEPTH_MAX = 400
/** Elements open at once before the parser, whose work is quadratic in them, is not asked at all (200,000 took 10 s). */
const OPEN_ELEMENTS_MAX = 10_000
/** Quotes within quotes that get a mark of their own: each level writes every line again. */
const QUOTE_DEPTH_MAX = 10
/** How far a cell is opened to see that it holds one paragraph. */
const CELL_DEPTH_MAX = 4
const CELL_CHILDREN_MAX = 20
/** Text that comes out. */
const TEXT_CHARS_MAX = 2_000_000
/** Text of a link that is compared with its address. */
const LINK_CHARS_MAX = 2_000
const CUT_MARK = '[…]'

export interface HtmlText {
  /** Line ends are \n, cells of a row are parted by tabs, no blanks at line ends, at most one empty line at a time. */
  text: string
  verloren: string[]
}

/** Converts HTML to text; never throws, and says in `verloren` what was cut. */
export function htmlToText(html: string): HtmlText {
  const verloren: string[] = []
  if (html.length > HTML_CHARS_MAX) verloren.push(`html: longer than ${HTML_CHARS_MAX} characters, read up to there`)
  const input = html.slice(0, HTML_CHARS_MAX)
  const isReadable = !nestsTooDeep(input)
  const converter = MAY_HIDE.test(input) ? toVisibleText : toText
  let text = isReadable ? tidyLines(convert(markHidden(input), converter)) : ''
  // A sender that hides everything (or from Outlook only) still wrote something.
  if (text === '' && isReadable) text = tidyLines(convert(input, converter))
  if (text === '' && /[^\s<>]/.test(stripTags(input))) {
    text = tidyLines(stripTags(input))
    verloren.push('html: broken, read by leaving out the tags')
  }
  if (text.includes(CUT_MARK) && !html.includes(CUT_MARK)) verloren.push(`html: nested deeper than ${DEPTH_MAX}, the innermost not read`)
  if (text.length > TEXT_CHARS_MAX) verloren.push(`html: more than ${TEXT_CHARS_MAX} characters of text, read up to there`)
  return { text: cleanText(text.slice(0, TEXT_CHARS_MAX)), verloren }
}

function convert(html: string, converter: typeof toText): string {
  try {
    return converter(html)
  } catch {
    return ''
  }
}

/** Counts elements that stay open; those that HTML closes by itself (cells, items, paragraphs) do not nest. */
function nestsTooDeep(html: string): boolean {
  if (html.length < 2 * OPEN_ELEMENTS_MAX) return false
  let depth = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9:]{0,40})/gi)) {
    if (/^(?:br|img|hr|input|meta|link|col|wbr|p|li|t[drh]|d[td]|tbody|option)$/i.test(name)) continue
    depth = slash ? Math.max(0, depth - 1) : depth + 1
    if (depth > OPEN_ELEMENTS_MAX) return true
  }
  return false
}

const STYLE_ATTRIBUTE = /\bstyle\s{0,20}=\s{0,20}(?:"[^"]{0,4000}"|'[^']{0,4000}')/gi
const HIDDEN_STYLE = 'display:none'
const HIDDEN = /display\s{0,20}:\s{0,20}none|visibility\s{0,20}:\s{0,20}hidden|mso-hide\s{0,20}:\s{0,20}all/i

/** Most mails hide nothing, and to ask it of each element costs a tenth of the work. An attribute may be written in numbers. */
const MAY_HIDE = /display|visibility|hid|&#/i

/** Writes every way of hiding in one way, since selectors know neither case nor spacing. */
function markHidden(html: string): string {
  return html.replace(STYLE_ATTRIBUTE, (attribute) => (HIDDEN.test(attribute) ? `style="${HIDDEN_STYLE}"` : attribute))
}

function stripTags(html: string): string {
  return html
    .replace(/<!--|-->/g, ' ')
    .replace(/<[^<>]{0,10000}>/g, ' ')
    .replace(/&nbsp;?/g, ' ')
}

function isHidden({ attribs }: DomNode): boolean {
  return attribs?.style === HIDDEN_STYLE || attribs?.hidden !== undefined
}

/** Without blanks at line ends; a no-break space is a space to every reader after this. */
function tidyLines(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trimEnd().replace(/^\t+/, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd()
}

const formatQuote: FormatCallback = (elem, walk, builder) => {
  let depth = 0
  for (let at = elem.parent; at; at = at.parent) if (at.name === 'blockquote') depth++
  builder.openBlock({ leadingLineBreaks: 1 })
  walk(elem.children ?? [], builder)
  const mark = (text: string) =>
    text
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n')
  builder.closeBlock({ trailingLineBreaks: 1, ...(depth < QUOTE_DEPTH_MAX ? { blockTransform: mark } : {}) })
}

/** How many items of a numbered list were written. */
const counted = new WeakMap<DomNode, number>()

const formatItem: FormatCallback = (elem, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 })
  if (elem.parent?.name === 'ol') {
    const number = (counted.get(elem.parent) ?? 0) + 1
    counted.set(elem.parent, number)
    builder.addInline(`${number}. `)
  }
  walk(elem.children ?? [], builder)
  builder.closeBlock({ trailingLineBreaks: 1 })
}

/** Word gives its paragraphs no margin: what looks like an empty line is an empty paragraph. */
const WORD = /(?:^|\s)(?:Mso(?:Normal|ListParagraph|PlainText)|xmsonormal|x_MsoNormal)(?:\s|$)/

const formatParagraph: FormatCallback = (elem, walk, builder) => {
  const breaks = WORD.test(elem.attribs?.class ?? '') ? 1 : 2
  builder.openBlock({ leadingLineBreaks: breaks })
  walk(elem.children ?? [], builder)
  builder.closeBlock({ trailingLineBreaks: breaks })
}

/** A cell that is one paragraph, as Word writes them, stays in its row; one of several paragraphs keeps them. */
const formatCell: FormatCallback = (elem, walk, builder) => {
  let cell = elem
  for (let depth = 0; depth < CELL_DEPTH_MAX; depth++) {
    const filled = (cell.children ?? [])
      .slice(0, CELL_CHILDREN_MAX)
      .filter(({ type, data }) => type === 'tag' || (type === 'text' && /\S/.test(data ?? '')))
    const [only] = filled
    if (filled.length !== 1 || !only || (only.name !== 'p' && only.name !== 'div') || isHidden(only)) break
    cell = only
  }
  walk(cell.children ?? [], builder)
  builder.addLiteral('\t')
}

/** The address behind a link is shown where its words do not already say it: "hier <https://…>". */
const formatLink: FormatCallback = (elem, walk, builder) => {
  walk(elem.children ?? [], builder)
  const href = unwrapSafelink((elem.attribs?.href ?? '').trim())
  if (!/^(?:https?:\/\/|mailto:|tel:)./i.test(href)) return
  if (!bareAddress(wordsOf(elem)).includes(bareAddress(href)))
    builder.addInline(` <${href.replace(/^mailto:|^tel:/i, '')}>`, { noWordTransform: true })
}

function wordsOf(elem: DomNode): string {
  const waiting: DomNode[] = [elem]
  let words = ''
  for (let node = waiting.pop(); node && words.length < LINK_CHARS_MAX; node = waiting.pop()) {
    if (node.type === 'text') words += node.data ?? ''
    else waiting.push(...(node.children ?? []).slice(0, 200).reverse())
  }
  return words
}

function bareAddress(address: string): string {
  return address
    .toLowerCase()
    .replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/, '')
    .replace(/^www\./, '')
    .replace(/\?.*$/s, '')
    .replace(/\s+/g, '')
    .replace(/\/$/, '')
}

/** Microsoft wraps every link of a mail that comes in; the reporter wrote the one inside. */
function unwrapSafelink(href: string): string {
  const inner = /^https:\/\/[a-z0-9.-]{1,80}\.safelinks\.protection\.outlook\.com\/\?url=([^&\s]{1,4000})/i.exec(href)?.[1]
  if (!inner) return href
  try {
    return decodeURIComponent(inner)
  } catch {
    return href
  }
}

const skipped = ['img', 'style', 'script', 'title', 'template', 'xml', 'object']
const hidden = [`[style="${HIDDEN_STYLE}"]`, '[hidden]']
const oneLine = { leadingLineBreaks: 1, trailingLineBreaks: 1 }
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  // The whole document rather than its body: disclaimers and second parts stand behind `</html>`.
  baseElements: { selectors: [], returnDomByDefault: true },
  limits: { maxDepth: DEPTH_MAX, maxInputLength: HTML_CHARS_MAX, ellipsis: CUT_MARK },
  formatters: { paragraph: formatParagraph, quote: formatQuote, item: formatItem, cell: formatCell, link: formatLink },
  selectors: [
    ...skipped.map((selector) => ({ selector, format: 'skip' })),
    ...headings.map((selector) => ({ selector, options: { uppercase: false } })),
    // One formatter for all paragraphs: a selector by class costs every element.
    { selector: 'p', format: 'paragraph' },
    ...['tr', 'ul', 'ol', 'dt', 'dd', 'caption'].map((selector) => ({ selector, format: 'block', options: oneLine })),
    // Never its dataTable: five cells that span 10,000 columns cost it minutes.
    ...['td', 'th'].map((selector) => ({ selector, format: 'cell' })),
    { selector: 'table', format: 'block', options: oneLine },
    { selector: 'li', format: 'item' },
    { selector: 'blockquote', format: 'quote' },
    { selector: 'a', format: 'link' },
    { selector: 'hr', format: 'blockString', options: { ...oneLine, string: '_'.repeat(32) } },
  ],
}

const toText = compile(OPTIONS)
const toVisibleText = compile({
  ...OPTIONS,
  selectors: [...hidden.map((selector) => ({ selector, format: 'skip' })), ...(OPTIONS.selectors ?? [])],
})
