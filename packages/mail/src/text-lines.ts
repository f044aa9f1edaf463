// A plain text body as lines, with the depth of quoting that its `>` signs give.
import { foldLine, plainBlanks } from './blanks.ts'
import type { Line } from './lines.ts'

/** Nobody quotes deeper; more signs are decoration. */
const QUOTE_DEPTH_MAX = 50

/** At most `linesMax` lines of a text. Linear. */
export function linesOfText(text: string, linesMax: number): Line[] {
  return plainBlanks(text)
    .split(/\r\n|\r|\n/, linesMax)
    .map((line) => {
      const { depth, rest } = splitQuoteSigns(line)
      return { text: rest.trimEnd(), folded: foldLine(rest), depth, block: false, mark: null }
    })
}

// `>>> www.site.example <<<` is decoration, `>50 mensen` is arithmetic, `>>> Naam 3-3-2026 9:15 >>>` is how GroupWise announces a quote.
function splitQuoteSigns(line: string): { depth: number; rest: string } {
  let depth = 0
  let from = 0
  for (let at = 0; at < line.length && depth < QUOTE_DEPTH_MAX; at++) {
    if (line[at] === '>') {
      depth++
      from = at + 1
    } else if (line[at] !== ' ' || at - from > 2) break
  }
  if (depth === 0) return { depth: 0, rest: line }
  const rest = line.slice(from)
  if (/^\d/.test(rest) || /<<\s{0,3}$/.test(rest.slice(-20)) || (depth >= 3 && /\d:\d\d[^>]{0,20}>{3}\s{0,3}$/.test(line.slice(-40))))
    return { depth: 0, rest: line }
  return { depth, rest: rest.startsWith(' ') ? rest.slice(1) : rest }
}
