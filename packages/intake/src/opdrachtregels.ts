// Which tagged lines stand in a mail? Reads them as written, out of the part in which commands may stand (`opdrachttekst`).
// Whether a tag exists and may be given is decided elsewhere.
import { foldLine } from '@meldpunt/mail/blanks'
import type { Opdrachtregel } from './verdict.ts'

/** One mail holds a handful; more is a paste. */
const OPDRACHTEN_MAX = 100
const ARGUMENTEN_CHARS_MAX = 10_000
/** A line of ours in the sender's text is a sign only when it is long enough not to be said by chance. */
const OUR_LINE_WORDS_MIN = 4
const LINE_CHARS_MAX = 2_000

// Forgiven before the tag: blanks, list bullets, a blank behind the sign, the wide `＃` of some keyboards. `##` and `#1` are no tags.
const TAGGED = /^[\s•·*‣◦▪–—-]{0,6}[#＃]\s?(\p{L}[\p{L}\p{N}_-]{0,40})[:.,]?(?:\s+|$)/u

/** Tags of two words (route.md, "Commands"). */
const TWO_WORDS: ReadonlyMap<string, string> = new Map([
  ['wijs', 'toe'],
  ['voeg', 'toe'],
  ['hoort', 'bij'],
])

/** The tagged lines in order; text runs on over the lines below until the next tag. Tags in lower case without accents. Linear. */
export function readOpdrachtregels(opdrachttekst: string): Opdrachtregel[] {
  const regels: Opdrachtregel[] = []
  for (const line of opdrachttekst.split('\n')) {
    const tagged = TAGGED.exec(line.slice(0, LINE_CHARS_MAX))
    const last = regels.at(-1)
    if (tagged?.[1] !== undefined) {
      if (regels.length >= OPDRACHTEN_MAX) break
      regels.push(joinTag(foldLine(tagged[1]), line.slice(tagged[0].length).trim()))
    } else if (last !== undefined && line.trim() !== '' && last.argumenten.length < ARGUMENTEN_CHARS_MAX) {
      last.argumenten = `${last.argumenten} ${line.trim()}`.trim()
    }
  }
  return regels
}

function joinTag(tag: string, rest: string): Opdrachtregel {
  const second = TWO_WORDS.get(tag)
  const [first = ''] = rest.split(/\s/, 1)
  return second !== undefined && foldLine(first) === second
    ? { tag: `${tag} ${second}`, argumenten: rest.slice(first.length).trim() }
    : { tag, argumenten: rest }
}

/**
 * The part of `opdrachttekst` above the first line of four words or more, not a command, that also stands in one of our letters
 * (route.md, "Commands"): what follows is our letter, quoted by a client that marks nothing.
 */
export function cutAtOurLetter(opdrachttekst: string, letters: readonly string[]): string {
  const ours = new Set(letters.flatMap((letter) => letter.split('\n')).map(compare))
  const lines = opdrachttekst.split('\n')
  const isOurs = (line: string) => !TAGGED.test(line.slice(0, LINE_CHARS_MAX)) && ours.has(compare(line))
  let at = lines.findIndex((line) => isOurs(line) && compare(line).split(' ').length >= OUR_LINE_WORDS_MIN)
  if (at < 0) return opdrachttekst
  // Its title, and the blank lines around it, stand above: too short to be a sign, and no words of the sender.
  while (at > 0 && (lines[at - 1]?.trim() === '' || isOurs(lines[at - 1] ?? ''))) at -= 1
  return lines.slice(0, at).join('\n')
}

function compare(line: string): string {
  return foldLine(line.slice(0, LINE_CHARS_MAX))
    .replace(/[^\p{L}\p{N}]{1,400}/gu, ' ')
    .trim()
}
