// What the prefixes of a subject say: an answer, a mail passed on. They are a habit, not a proof; whoever reads them
// asks for a second sign.
import { foldLine } from './blanks.ts'

const REPLY =
  /^(?:re|antw|antwoord|aw|sv|vs|betr|beantw|beantwoord|res|resp|odp|vá|va|rif|r|ref|ynt|yan|bls|回复|答复|re:\s?re|ha|atb|vast)\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\s?[:：]/
const FORWARD =
  /^(?:fw|fwd|fwd\.|doorst|doorsturen|doorgestuurd|doorst\.|wg|weiterl|tr|trans|transf|rv|enc|i|vl|vb|pd|pr|továbbítás|tovabbitas|ilt|i̇lt|fs|videresendt|vidarebefordrat|vidarebefordrad|przekaz|rede|redirectionat|turpinat|edasi|proslijedi|转发|轉寄|rv\.|vs fw|forward|forwarded|fyi fw)\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]/
/** `[EXTERN]`, `[SPAM?]`, `[MM-2026-0042]`: marks that systems put before a subject. */
const TAG = /^(?:\[[^\]]{1,40}\]|\{[^}]{1,40}\}|\*{2,5}[^*]{1,30}\*{2,5}|extern(?:al)?:)\s{0,3}/
const PREFIXES_MAX = 12

/** Is the outermost prefix that of an answer? Tags before it are passed over. */
export function isReplySubject(subject: string): boolean {
  return REPLY.test(outermost(subject))
}

/** Is the outermost prefix that of a forward (`FW:`, `Doorst:`, `WG:`, `[Fwd: …]`)? Tags before it are passed over. */
export function isForwardSubject(subject: string): boolean {
  return /^\s{0,3}\[fwd?:/i.test(subject) || FORWARD.test(outermost(subject))
}

/** The subject without prefixes and tags. */
export function bareSubject(subject: string): string {
  let bare = subject.trim()
  for (let round = 0; round < PREFIXES_MAX; round++) {
    const folded = bare.toLowerCase()
    const prefix = REPLY.exec(folded) ?? FORWARD.exec(folded) ?? TAG.exec(folded)
    if (prefix === null) return bare
    bare = bare.slice(prefix[0].length).trimStart()
  }
  return bare
}

function outermost(subject: string): string {
  let rest = foldLine(subject)
  for (let round = 0; round < PREFIXES_MAX; round++) {
    const tag = TAG.exec(rest)
    if (tag === null) return rest
    rest = rest.slice(tag[0].length)
  }
  return rest
}
