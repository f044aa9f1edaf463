// Which text is the body? A mail may hold several text parts: forms of one another (multipart/alternative), or one after
// the other with pictures between. Both bodies, as text and as HTML, hold all of them; what exists in one form only is
// put into the other, so that whoever reads one of the two misses nothing.

import { htmlToText } from './html.ts'
import type { ParsedMail } from './mail.ts'
import type { Part } from './mime.ts'

/** One run of text as it was decoded. */
export interface TextPart {
  kind: 'text' | 'html'
  content: string
  /** The multipart/alternative of which it is one form, or null. */
  alternative: Part | null
}

export interface Body {
  text: string | null
  html: string | null
  htmlText: string | null
  verloren: string[]
}

/** The nearest multipart/alternative around a part. */
export function alternativeOf(part: Part): Part | null {
  for (let at = part.parent; at; at = at.parent) if (at.type === 'multipart/alternative') return at
  return null
}

/** Joins the text parts in their order. An empty text form beside HTML that says something counts as none. */
export function joinTextParts(parts: readonly TextPart[]): Body {
  const verloren: string[] = []
  const asText = (html: string): string => {
    const converted = htmlToText(html)
    verloren.push(...converted.verloren)
    return converted.text
  }
  const filled = parts.filter(({ content }) => /\S/.test(content))
  const texts = filled.filter(({ kind }) => kind === 'text')
  const htmls = filled.filter(({ kind }) => kind === 'html')
  const hasForm = (others: TextPart[], { alternative }: TextPart) =>
    alternative !== null && others.some((other) => other.alternative === alternative)
  const html = filled.filter((part) => part.kind === 'html' || !hasForm(htmls, part))
  const htmlBody =
    htmls.length === 0 ? null : html.map(({ kind, content }) => (kind === 'html' ? content : escapeText(content))).join('<br>\n')
  const htmlText = htmlBody === null ? null : asText(htmlBody)
  const text = filled
    .filter((part) => part.kind === 'text' || !hasForm(texts, part))
    .map((part) => (part.kind === 'text' ? part.content : asText(part.content)))
  const textBody = texts.length > 0 ? text.join('\n') : htmls.length === 0 && parts.length > 0 ? '' : null
  return { text: textBody, html: htmlBody, htmlText, verloren }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>\n' }

function escapeText(text: string): string {
  return `<div>${text.replace(/[&<>\n]/g, (char) => ENTITIES[char] ?? char)}</div>`
}

/**
 * winmail.dat and an opaque signed part *are* the mail, in another wrapping: their attachments count as the mail's own, and
 * so does their body. Beside a winmail.dat stands the same text once more, beside a signed part only what a gateway added.
 */
export function takeOverBody(mail: ParsedMail): void {
  for (const { vorm, mail: inner } of [...mail.ingesloten]) {
    if (vorm !== 'winmail' && vorm !== 'smime') continue
    const isEmpty = !/\S/.test(mail.text ?? '') && !/\S/.test(mail.htmlText ?? '')
    if (isEmpty || vorm === 'smime') Object.assign(mail, isEmpty ? bodyOf(inner) : joinBodies(bodyOf(inner), bodyOf(mail)))
    const known = new Set(mail.bijlagen.map(({ sha256 }) => sha256))
    mail.bijlagen.push(...inner.bijlagen.filter(({ sha256 }) => !known.has(sha256)))
    mail.ingesloten.push(...inner.ingesloten)
    mail.rapporten.push(...inner.rapporten)
    mail.verloren.push(...inner.verloren)
  }
}

type Forms = Pick<ParsedMail, 'text' | 'html' | 'htmlText'>

function bodyOf({ text, html, htmlText }: ParsedMail): Forms {
  return { text, html, htmlText }
}

function joinBodies(first: Forms, second: Forms): Forms {
  const join = (one: string, other: string, between: string) => [one, other].filter((form) => /\S/.test(form)).join(between) || null
  const asText = ({ text, htmlText }: Forms) => text ?? htmlText ?? ''
  const asHtml = ({ text, html }: Forms) => html ?? escapeText(text ?? '')
  const hasHtml = first.html !== null || second.html !== null
  return {
    text: join(asText(first), asText(second), '\n\n'),
    html: hasHtml ? join(asHtml(first), asHtml(second), '<br>\n') : null,
    htmlText: hasHtml ? join(first.htmlText ?? first.text ?? '', second.htmlText ?? second.text ?? '', '\n\n') : null,
  }
}
