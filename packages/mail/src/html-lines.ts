// HTML as lines, with the marks that mail clients leave in it: where the quoted mail begins, what is cited, what is the
// signature. Only the text and these marks are read; nothing is fetched, nothing is kept of the markup.
import { Parser } from 'htmlparser2'
import { foldLine, plainBlanks } from './blanks.ts'
import type { Line } from './lines.ts'

const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'ul',
  'body',
])
/** These stand apart from their neighbours by an empty line when shown. */
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'blockquote', 'pre', 'dl'])
const SILENT = new Set(['head', 'style', 'script', 'title', 'template', 'noscript', 'object', 'svg'])
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])

// Outlook on the web, Outlook (new), Outlook Express, Outlook for Mac, Hotmail, Zimbra, Yandex, Mail.ru: below it stands the other mail.
const ORIGINEEL =
  /^(?:divrplyfwdmsg|appendonsend|outlookmessageheader|olk_src_body_section|mail-editor-reference-message-container|stopspelling|zwchr|replysplit|reply-intro|mailcontainer_quote|originalmessage|isforwardcontent)$/
// Gmail, Yahoo, Proton, Tuta, Zoho, Thunderbird, AOL, Missive, HubSpot: the element holds the quotation and the words above it.
const CITAAT =
  /^(?:gmail_quote|gmail_quote_container|gmail_attr|yahoo_quoted|yahooquoted|protonmail_quote|tutanota_quote|zmail_extra|moz-cite-prefix|moz-forward-container|aolreplacedbody|aolmail_quote|replyquote|mailquote|quoted-message|quotedmessage|front-blockquote|hs_reply|missive_quote|history_container|reply_header)$/
const HANDTEKENING =
  /^(?:gmail_signature|gmail_signature_prefix|signature|divsignature|moz-signature|ms-outlook-mobile-signature|outlookmobilesignature|applemailsignature|lineseparator-signature|protonmail_signature_block|tutanota_signature|zmail_signature|mail-signature|email-signature|mobilesignature|ms-outlook-ios-signature|signature_old|yahoo_signature)$/
/** Prefixes that web clients put before every class and id they receive. */
const PREFIX = /^(?:x_|ecx|gmail-|m_-?\d{1,30}|ydp[0-9a-f]{1,12}|yiv\d{1,12}|v1|aolmail_|ox-[0-9a-f]{1,12}-)/

const QUOTE_WORD = new RegExp(`blockquote|__divider__|${ORIGINEEL.source.slice(1, -1)}|${CITAAT.source.slice(1, -1)}`, 'i')

/** Deeper nesting than any client makes; beyond it the tree is an attack and only the text counts. */
const DEPTH_MAX = 2_000
const TOO_DEEP = new Error('html: nested too deeply')
const TAG = /<[^<>]{0,2000}>/g

interface Open {
  tag: string
  /** Its text stands on lines of its own. */
  block: boolean
  paragraph: boolean
  /** A citation that a client marked. */
  cited: boolean
  /** Holds a citation and the words above it. */
  container: boolean
  /** A blockquote that nobody marked. */
  unmarked: boolean
  signature: boolean
  silent: boolean
}

/** Whether a client may have marked a quotation in this HTML: no where none of their words stands, at a fraction of the work of reading it. */
export function hasQuoteMarks(html: string): boolean {
  return QUOTE_WORD.test(html)
}

/** The text lines of an HTML body with the clients' marks. Never throws; table cells are parted by a blank, list marks are left out. */
export function linesOfHtml(html: string): Line[] {
  const lines: Line[] = []
  const stack: Open[] = []
  const count = { cited: 0, container: 0, unmarked: 0, signature: 0, silent: 0 }
  let buffer: string[] = []
  let origineel = false
  // In a container what stands behind a citation is an answer written below or between.
  let citedInContainer = false

  const markOf = (): Line['mark'] => {
    if (origineel) return 'origineel'
    if (count.cited === 0 && count.container > 0 && !citedInContainer) return 'kop'
    return count.signature > 0 ? 'handtekening' : null
  }
  const flush = (): void => {
    const raw = buffer.join('')
    const text = plainBlanks(raw).replace(/ {2,}/g, ' ').trim()
    buffer = []
    // Word writes an empty line as a paragraph that holds a non-breaking blank.
    if (text === '') {
      if (raw.includes('\u00a0')) blank()
      return
    }
    lines.push({ text, folded: foldLine(text), depth: count.cited, block: count.unmarked > 0, mark: markOf() })
    origineel = false
    if (count.cited > 0 && count.container > 0) citedInContainer = true
  }
  const blank = (): void => {
    if (lines.length > 0 && lines.at(-1)?.text !== '')
      lines.push({ text: '', folded: '', depth: count.cited, block: count.unmarked > 0, mark: null })
  }
  // An empty line made by two breaks is a paragraph to the eye.
  const breakLine = (): void => {
    const empty = buffer.every((part) => part.trim() === '')
    flush()
    if (empty) blank()
  }

  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'br') {
        breakLine()
        return
      }
      const open = readOpenTag(tag, attributes)
      if (open.block || open.cited || open.container || open.signature) flush()
      if (open.paragraph) blank()
      if (open.origineel) origineel = true
      else if (tag === 'hr') {
        blank()
        buffer.push(RULE)
        flush()
      }
      if (VOID.has(tag)) return
      if (stack.length >= DEPTH_MAX) throw TOO_DEEP
      if (open.container && count.container === 0) citedInContainer = false
      stack.push(open)
      for (const key of COUNTED) if (open[key]) count[key]++
    },
    ontext(text) {
      if (count.silent > 0) return
      if (stack.at(-1)?.tag !== 'pre') {
        buffer.push(text.replace(/[\r\n\t ]+/g, ' '))
        return
      }
      const [first = '', ...rest] = text.split(/\r\n|\r|\n/)
      buffer.push(first)
      for (const line of rest) {
        breakLine()
        buffer.push(line)
      }
    },
    onclosetag(tag) {
      if (tag === 'td' || tag === 'th') buffer.push(' ')
      const top = stack.at(-1)
      if (top?.tag !== tag) return
      if (top.block || top.cited || top.container || top.signature) flush()
      stack.pop()
      for (const key of COUNTED) if (top[key]) count[key]--
      if (top.paragraph) blank()
    },
  })
  try {
    parser.write(html)
    parser.end()
  } catch (error) {
    if (error !== TOO_DEEP) throw error
    // The parser's work grows with the square of the depth; what is left is read as text.
    buffer.push(html.slice(parser.endIndex).replace(TAG, ' '))
  }
  flush()
  return lines
}

const COUNTED = ['cited', 'container', 'unmarked', 'signature', 'silent'] as const
/** How a horizontal rule is written in text mail. */
const RULE = '________________________________'

function readOpenTag(tag: string, attributes: { [name: string]: string }): Open & { origineel: boolean } {
  const names = [attributes.id ?? '', ...(attributes.class ?? '').split(/\s+/, NAMES_MAX)].map(bareName)
  const quote = tag === 'blockquote'
  const named = names.some((name) => CITAAT.test(name))
  const cited = quote && (named || attributes.type === 'cite' || attributes.cite !== undefined)
  return {
    tag,
    block: BLOCKS.has(tag),
    // Word's own paragraphs stand without room between them.
    paragraph: PARAGRAPHS.has(tag) && !names.some((name) => name.startsWith('msonormal') || name.startsWith('msolistparagraph')),
    cited,
    container: named && !quote,
    unmarked: quote && !cited,
    signature: names.some((name) => HANDTEKENING.test(name)),
    silent: SILENT.has(tag) || /display:\s{0,3}none|mso-hide:\s{0,3}all/i.test((attributes.style ?? '').slice(0, 400)),
    origineel: names.some((name) => ORIGINEEL.test(name)) || attributes['data-marker'] === '__DIVIDER__',
  }
}

/** More classes on one element than any client gives. */
const NAMES_MAX = 20

function bareName(name: string): string {
  let bare = name.toLowerCase().slice(0, 80)
  for (let round = 0; round < 3; round++) bare = bare.replace(PREFIX, '')
  return bare
}
