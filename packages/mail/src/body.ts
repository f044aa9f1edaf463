// Which words of a mail are the sender's own? Cuts away quotes, signature, disclaimer, banners and phone footers, by
// the client's HTML structure first, by the shape of the lines second. In doubt a report keeps more and a command less.
import {
  isAfterthought,
  isBanner,
  isClosing,
  isDeviceFooter,
  isDisclaimer,
  isDisclaimerLine,
  isGreeting,
  isPlaceholder,
  isSignatureDelimiter,
} from './closing.ts'
import { hasQuoteMarks } from './html-lines.ts'
import { htmlLines, joinLines, type Line } from './lines.ts'
import type { ParsedMail } from './mail.ts'
import { type Body, type BodyContext, bodyOf, cutBody } from './pieces.ts'
import { isRule, readAttribution, readSeparator } from './quote-marks.ts'
import { isListFooter, type Paragraph, paragraphsOf, signatureStart } from './signature.ts'

export type Weglating = 'citaat' | 'doorgestuurd' | 'handtekening' | 'disclaimer' | 'banner' | 'telefoonvoet' | 'formulier'

export interface EigenWoorden {
  /** The sender's own words: from the greeting to before the closing formula. Paragraphs are parted by an empty line. */
  tekst: string
  /** Only what stands above the first sign of a quote, signature or forwarded mail: the part in which commands are read. */
  opdrachttekst: string
  /** Closing formula, name and what follows, or null. */
  handtekening: string | null
  /** What was cut away, in the order of the mail. */
  weggelaten: { soort: Weglating; tekst: string }[]
}

/** Takes the sender's own words out of a mail. Never throws; bounded in time and linear in the body. */
export function readEigenWoorden(mail: ParsedMail, body: Body = bodyOf(mail)): EigenWoorden {
  const { text, html } = mail
  const read = { ...readOwnWords(body), opdrachttekst: readOpdrachttekst(body.lines) }
  if (text === null || text.trim() === '' || html === null) return read
  // Where the text version shows no quote but the HTML says there is one, the structure is right: some clients write the
  // line above a quotation in a language that we do not read.
  const cut = read.weggelaten.some(({ soort }) => soort === 'citaat' || soort === 'doorgestuurd')
  const tagged = countTagged(read.opdrachttekst) > 0
  if (!tagged && (cut || !hasQuoteMarks(html))) return read
  const marked = htmlLines(html)
  const opdrachttekst = tagged ? shorter(read.opdrachttekst, readOpdrachttekst(marked)) : read.opdrachttekst
  if (!cut && marked.some((line) => line.depth > 0 || line.mark === 'origineel' || line.mark === 'kop')) {
    const byStructure = readOwnWords(cutBody(marked, body.context))
    if (byStructure.tekst.length < read.tekst.length) return { ...byStructure, opdrachttekst }
  }
  return { ...read, opdrachttekst }
}

// Of the two versions of a body the one with fewer tagged lines: a command that stands in one of them only is in doubt.
function shorter(text: string, html: string): string {
  return countTagged(html) < countTagged(text) ? html : text
}

function countTagged(text: string): number {
  return text.split('\n').filter((line) => /^\W{0,8}[#＃]/.test(line)).length
}

/** The own words of one writer. Used for the mail itself and again for a forwarded one. */
export function readOwnWords({ pieces, context }: Body): Omit<EigenWoorden, 'opdrachttekst'> {
  const weggelaten: EigenWoorden['weggelaten'] = []
  const own: string[] = []
  const signatures: string[] = []
  pieces.forEach((piece, index) => {
    if (piece.kind !== 'eigen') {
      const tekst = joinLines(piece.lines)
      if (tekst !== '') weggelaten.push({ soort: piece.kind, tekst })
      return
    }
    const read = readOwnPiece(piece.lines, context, index === 0)
    if (read.tekst !== '') own.push(read.tekst)
    if (read.handtekening !== '') signatures.push(read.handtekening)
    weggelaten.push(...read.weggelaten)
  })
  return {
    tekst: own.join('\n\n'),
    handtekening: signatures.length > 0 ? signatures.join('\n\n') : null,
    weggelaten,
  }
}

interface OwnPiece {
  tekst: string
  handtekening: string
  weggelaten: EigenWoorden['weggelaten']
}

// One stretch of own words: banners off the top, signature and what follows off the bottom.
function readOwnPiece(lines: readonly Line[], context: BodyContext, first: boolean): OwnPiece {
  const weggelaten: EigenWoorden['weggelaten'] = []
  const paragraphs = paragraphsOf(lines.filter((line) => !isPlaceholder(line.text)))
  if (first) {
    dropBanners(paragraphs, weggelaten)
    dropFormHeading(paragraphs, weggelaten)
  }
  const kept: Paragraph[] = []
  const signature: string[] = []
  for (let p = 0; p < paragraphs.length; p++) {
    const paragraph = paragraphs[p] ?? []
    const start = signatureStart(paragraphs, p, context, first)
    if (start === null) {
      kept.push(paragraph)
      continue
    }
    if (start > 0) kept.push(paragraph.slice(0, start))
    const tails = [paragraph.slice(start), ...paragraphs.slice(p + 1)]
    for (const [i, tail] of tails.entries()) {
      const text = tail.map((line) => line.text).join('\n')
      if (i > 0 && isGreeting(tail[0]?.text ?? '')) {
        // Nobody greets below his own name: here stands another letter that no client marked.
        weggelaten.push({
          soort: 'citaat',
          tekst: tails
            .slice(i)
            .map((rest) => rest.map((line) => line.text).join('\n'))
            .join('\n\n'),
        })
        break
      }
      if (isDisclaimer(text)) weggelaten.push({ soort: 'disclaimer', tekst: text })
      else if (tail.every((line) => isDeviceFooter(line))) weggelaten.push({ soort: 'telefoonvoet', tekst: text })
      else if (i > 0 && isAfterthought(text)) kept.push(tail)
      else signature.push(text)
    }
    break
  }
  dropTail(kept, weggelaten)
  const handtekening = signature.join('\n\n').trim()
  if (handtekening !== '') weggelaten.push({ soort: 'handtekening', tekst: handtekening })
  return {
    tekst: kept
      .map((paragraph) => paragraph.map((line) => line.text.trim()).join('\n'))
      .join('\n\n')
      .trim(),
    handtekening,
    weggelaten,
  }
}

// Warnings of the mail system stand above the greeting; three paragraphs down nothing is a banner any more.
function dropBanners(paragraphs: Paragraph[], weggelaten: EigenWoorden['weggelaten']): void {
  for (let round = 0; round < 3; round++) {
    const paragraph = paragraphs[0]
    if (paragraph === undefined) return
    const whole = paragraph.map((line) => line.text).join(' ')
    const top = paragraph[0]?.text ?? ''
    if (isBanner(whole)) {
      weggelaten.push({ soort: 'banner', tekst: whole })
      paragraphs.shift()
    } else if (isBanner(top) && paragraph.length > 1) {
      weggelaten.push({ soort: 'banner', tekst: top })
      paragraph.shift()
    } else if (isRule(top) && weggelaten.length > 0) paragraph.length > 1 ? paragraph.shift() : paragraphs.shift()
    else return
  }
}

const STEP_LABEL =
  /^[\s\d.)*•-]{0,8}(?:wat|wanneer|waar|wie|waarom|datum|tijd|tijdstip|locatie|plaats|omschrijving|melder|betrokkenen?|wat is er gezien|what|when|where|who|why)\b[^:?\n]{0,60}[:?]/i

// The printed heading of a form ("Formulier stap 1 … (in te vullen door …)") above the labels that the reporter filled in.
function dropFormHeading(paragraphs: Paragraph[], weggelaten: EigenWoorden['weggelaten']): void {
  const labels = paragraphs.flat().filter((line) => STEP_LABEL.test(line.text.slice(0, 120))).length
  const heading = paragraphs[0]
  if (labels < 3 || heading === undefined || heading.length > 4 || paragraphs.length < 2) return
  const text = heading.map((line) => line.text).join('\n')
  if (heading.some((line) => STEP_LABEL.test(line.text.slice(0, 120)))) return
  if (/formulier|in te vullen|stap 1|meldroute|invulformulier|sjabloon/i.test(text) && !/\b(?:ik|wij|hierbij|bijgaand)\b/i.test(text)) {
    weggelaten.push({ soort: 'formulier', tekst: text })
    paragraphs.shift()
  }
}

// Disclaimers and phone footers that stand at the end without a signature above them.
function dropTail(kept: Paragraph[], weggelaten: EigenWoorden['weggelaten']): void {
  for (let last = kept.at(-1); last !== undefined && kept.length > 1; last = kept.at(-1)) {
    const tekst = last.map((line) => line.text).join('\n')
    if (isDisclaimer(tekst)) weggelaten.push({ soort: 'disclaimer', tekst })
    else if (isListFooter(last)) weggelaten.push({ soort: 'handtekening', tekst })
    else if (!last.every((line) => isRule(line.text))) return
    kept.pop()
  }
}

// For commands doubt keeps less: the first sign of anything that is not the writer's own ends the reading.
function readOpdrachttekst(lines: readonly Line[]): string {
  const own: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || line.depth > 0 || line.block || line.mark !== null) break
    const text = line.text
    if (isSignatureDelimiter(text) || isClosing(line) || isDeviceFooter(line) || isRule(text) || readSeparator(line) !== null) break
    if (readAttribution(lines, at) !== null || looksQuoted(line) || isDisclaimerLine(line)) break
    own.push(line)
  }
  return joinLines(own)
}

const WRITING = /schreef|wrote|geschreven|schrieb|a ecrit/

// A single header label, or a line that might stand above a quotation, is sign enough here.
function looksQuoted({ folded }: Line): boolean {
  return (
    /^(?:van|from|von|de|verzonden|sent|gesendet|onderwerp|subject|betreff|objet)\s?:/.test(folded) ||
    (WRITING.test(folded) && /^(?:op|on|am|le) .{4,200}(?:schreef|wrote|geschreven|schrieb|a ecrit).{0,80}:?$/.test(folded)) ||
    /^\[?mailto:/.test(folded)
  )
}
