// Where does each command of a mail begin and end? A command begins at a line with `#`; its text runs on until the next
// command, the closing formula or the quote. Which commands exist, and what their text means, is decided elsewhere.
import { fold, plainBlanks } from './fold.ts'

/** One command as it was typed. */
export interface Opdrachtregel {
  /** First word behind the `#`, as typed; it may be no tag at all. */
  woord: string
  /** What stands behind that word, with its line breaks, trimmed. */
  tekst: string
}

/** A handful is usual; more is a paste. */
export const OPDRACHTEN_MAX = 100
/** A page of text behind each of a dozen commands; more is no mail of an officer. */
const MAIL_CHARS_MAX = 200_000
const LINE_CHARS_MAX = 2_000

// Forgiven before the tag: blanks, list bullets and numbers, emphasis, the wide `＃` of some keyboards, a blank behind the sign.
// Behind it: whatever cannot be part of a word. `##` and `#1` are no tags.
const TAGGED =
  /^[\s•·*‣◦▪§–—_-]{0,8}(?:\(?\d{1,2}[.)]\s{1,4})?[*_]{0,3}[#＃]\s?(\p{L}[\p{L}\p{N}_-]{0,40})(?![\p{L}\p{N}_-])[*_]{0,3}\s?[:.,;!=–—-]{0,3}/u

const QUOTE =
  /^\s{0,4}(?:>|\||-{2,}\s{0,2}(?:oorspronkelijk|doorgestuurd|original|forwarded)|_{8,}|(?:van|from|von|de)\s?:\s|begin doorgestuurd bericht|op\s.{4,160}\b(?:schreef|geschreven)\b|on\s.{4,160}\bwrote\b)/iu
const SIGNATURE =
  /^\s{0,4}(?:--\s{0,2}$|(?:verstuurd|verzonden)\s(?:vanaf|vanuit|via|met)\s|sent\sfrom\s|outlook voor (?:ios|android)|get outlook for)/iu
/** The formula, and behind it at most the name. */
const CLOSING =
  /^(?:(?:alvast )?(?:hartelijk )?(?:bedankt|dank ?je ?wel|dank ?u ?wel|dank)(?: alvast)?(?:,| en|!|\.)? ?)?(?:(?:met |m\. ?)?(?:een )?(?:(?:vriendelijke?|hartelijke?|collegiale|beste|warme|zonnige|fijne|lieve)(?: en)? ){0,2}(?:groet|groeten|groetjes|groetje)|mvg|m\.? ?v\.? ?g\.?|mvrgr|vr\.? ?gr\.?|grtz?|gr\.|gr(?=,|$)|hoogachtend|(?:kind|best|warm) regards|regards)(?:[ ,.!-]{1,3}[\p{L}'.-]{1,30}){0,5}[ ,.!]{0,3}$/u
const CLOSING_CHARS_MAX = 90

/**
 * The commands of a mail in order. The text is what the sender wrote above any quote; signs of a quote or signature that were
 * overlooked end the reading here too, since for commands doubt keeps less. Never throws; linear. `teVeel`: more than we read.
 */
export function splitOpdrachten(tekst: string): { regels: Opdrachtregel[]; teVeel: boolean } {
  const regels: Opdrachtregel[] = []
  for (const line of plainBlanks(tekst.slice(0, MAIL_CHARS_MAX)).split('\n')) {
    const kop = line.slice(0, LINE_CHARS_MAX)
    const tagged = TAGGED.exec(kop)
    const laatste = regels.at(-1)
    if (tagged?.[1] !== undefined) {
      if (regels.length === OPDRACHTEN_MAX) return { regels, teVeel: true }
      regels.push({ woord: tagged[1], tekst: line.slice(tagged[0].length).trim() })
    } else if (endsReading(kop)) {
      break
    } else if (laatste) {
      laatste.tekst += `\n${line.trim()}`
    }
  }
  for (const regel of regels) regel.tekst = regel.tekst.replace(/\n{3,}/g, '\n\n').trim()
  return { regels, teVeel: tekst.length > MAIL_CHARS_MAX }
}

/** Does this line begin the quote, the signature, or close the letter? */
function endsReading(line: string): boolean {
  if (QUOTE.test(line) || SIGNATURE.test(line)) return true
  return line.length <= CLOSING_CHARS_MAX && CLOSING.test(fold(line))
}
