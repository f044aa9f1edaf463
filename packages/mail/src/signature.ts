// Where do a writer's own words end? Finds the line below which only a signature stands. Prose below a closing formula means
// that it was none.
import {
  isAfterthought,
  isClosing,
  isDashedName,
  isDeviceFooter,
  isDisclaimer,
  isDisclaimerLine,
  isGreeting,
  isSignatureDelimiter,
  isSignatureLine,
  SIGNATURE_LINES_MAX,
  SIGNATURE_PARAGRAPHS_MAX,
} from './closing.ts'
import type { Line } from './lines.ts'
import { isWriterName } from './names.ts'
import type { BodyContext } from './pieces.ts'
import { isRule } from './quote-marks.ts'

/** Lines without an empty one between them. */
export type Paragraph = Line[]

/** The paragraphs of a stretch of lines. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let current: Paragraph = []
  for (const line of [...lines, { text: '' } as Line]) {
    if (line.text.trim() !== '') current.push(line)
    else if (current.length > 0) {
      paragraphs.push(current)
      current = []
    }
  }
  return paragraphs
}

/** Where in this paragraph does the signature of the whole piece begin? Null: not here. `first`: nothing of the writer's stands above. */
export function signatureStart(paragraphs: readonly Paragraph[], p: number, context: BodyContext, first: boolean): number | null {
  const above = (i: number): boolean => i > 0 || p > 0 || !first
  const paragraph = paragraphs[p] ?? []
  for (let i = 0; i < paragraph.length; i++) {
    const line = paragraph[i]
    if (line === undefined) continue
    if (line.mark === 'handtekening') return i
    if (isSignatureDelimiter(line.text) && above(i) && endsHere(paragraphs, p, i + 1)) return i
    if (isClosing(line) && above(i) && endsHere(paragraphs, p, i + 1)) return i
    if (isDashedName(line.text) && paragraph.length === 1 && above(i) && p === paragraphs.length - 1 - trailing(paragraphs)) return i
    if (isDeviceFooter(line) && endsHere(paragraphs, p, i + 1)) return i
    if (
      isWriterName(line, context.names) &&
      above(i) &&
      (i === 0 || closesSentence(paragraph[i - 1]?.text ?? '')) &&
      endsHere(paragraphs, p, i + 1)
    )
      return i
  }
  return null
}

// Paragraphs at the end that software put there.
function trailing(paragraphs: readonly Paragraph[]): number {
  let count = 0
  while (count < paragraphs.length && isListFooter(paragraphs[paragraphs.length - 1 - count] ?? [])) count++
  return count
}

// Is all that follows such as stands below a name: short lines, disclaimers, an afterthought?
function endsHere(paragraphs: readonly Paragraph[], p: number, from: number): boolean {
  const rest = [(paragraphs[p] ?? []).slice(from), ...paragraphs.slice(p + 1, p + 1 + SIGNATURE_PARAGRAPHS_MAX + 1)].filter(
    (paragraph) => paragraph.length > 0,
  )
  if (rest.length > SIGNATURE_PARAGRAPHS_MAX) return false
  let lines = 0
  for (const paragraph of rest) {
    const text = paragraph.map((line) => line.text).join('\n')
    if (isDisclaimer(text)) continue
    if (isGreeting(paragraph[0]?.text ?? '')) return lines > 0
    if (isAfterthought(text)) {
      if (paragraph !== rest.at(-1) && !/^p\.? ?s/i.test(text)) return false
      continue
    }
    lines += paragraph.length
    if (lines > SIGNATURE_LINES_MAX) return false
    if (paragraph.some((line) => !isSignatureLine(line.text) && !isDisclaimerLine(line))) return false
  }
  return true
}

function closesSentence(text: string): boolean {
  return /[.?!,;:)"”'…]\s{0,2}$/.test(text.slice(-10)) || text.length < 60
}

/** The foot that list software puts below a mail: a rule, the name of the list, its address. */
export function isListFooter(paragraph: Paragraph): boolean {
  const text = paragraph.map((line) => line.text).join('\n')
  return isRule(paragraph[0]?.text ?? '') && /mailing list|unsubscribe|uitschrijven|mailman|listinfo|google ?groups/i.test(text)
}
