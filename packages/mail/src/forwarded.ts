// Is this mail the forwarding of another mail, and whose words were they? Inline forwards of every usual client, and
// attached ones. What it finds is a claim: whether the original author becomes the melder is decided elsewhere.
import { readEigenWoorden, readOwnWords } from './body.ts'
import { joinLines, type Line } from './lines.ts'
import type { Address, IngeslotenMail, ParsedMail } from './mail.ts'
import { nameParts } from './names.ts'
import { type Body, bodyOf, cutBody } from './pieces.ts'
import { isRule, readAttribution, readHeaderBlock, readSeparator } from './quote-marks.ts'
import { readQuotedAddress } from './quoted-address.ts'
import { readQuotedDate } from './quoted-date.ts'
import { isForwardSubject, isReplySubject } from './subject.ts'

export interface Doorgestuurd {
  /** Who wrote the original, by the quoted header. `adres` is '' when only a name is quoted. */
  van: Address
  /** Date of the original; a date without a zone counts as Europe/Amsterdam. */
  datum: Date | null
  onderwerp: string
  /** The original author's own words. */
  tekst: string
  /** What the forwarder wrote above it; '' when nothing. */
  begeleidend: string
  vorm: 'inline' | 'rfc822' | 'msg'
}

/** A mail may be passed on by several people before it reaches us; deeper chains are no forwards of a report. */
const CHAIN_MAX = 5
/** Above an attached mail people write a cover note. Who writes more is reporting himself, with the mail as evidence. */
const COVER_WORDS_MAX = 60

/** Finds the forwarded mail in a mail, or null. Of a chain of forwards it gives the first author. A reply is never one. Never throws. */
export function readForwarded(mail: ParsedMail, body: Body = bodyOf(mail), woorden = readEigenWoorden(mail, body)): Doorgestuurd | null {
  if (mail.contentType === 'multipart/report') return null
  return readInline(mail, body, woorden.tekst) ?? readAttached(mail, woorden.tekst)
}

function readAttached(mail: ParsedMail, begeleidend: string): Doorgestuurd | null {
  const attached = mail.ingesloten.find(
    (inner): inner is IngeslotenMail & { vorm: 'rfc822' | 'msg' } =>
      (inner.vorm === 'rfc822' || inner.vorm === 'msg') && (inner.mail.from[0]?.adres ?? '') !== '',
  )
  if (attached === undefined) return null
  const passedOn =
    isForwardSubject(mail.subject) ||
    (!isReplySubject(mail.subject) && begeleidend.split(/\s+/, COVER_WORDS_MAX + 1).length <= COVER_WORDS_MAX)
  if (!passedOn) return null
  const body = bodyOf(attached.mail)
  const woorden = readEigenWoorden(attached.mail, body)
  const deeper = readForwarded(attached.mail, body, woorden)
  if (deeper !== null) return { ...deeper, begeleidend, vorm: attached.vorm }
  return {
    van: attached.mail.from[0] ?? { adres: '', naam: '' },
    datum: attached.mail.date,
    onderwerp: attached.mail.subject,
    tekst: woorden.tekst,
    begeleidend,
    vorm: attached.vorm,
  }
}

function readInline(mail: ParsedMail, body: Body, begeleidend: string): Doorgestuurd | null {
  const found = readForwardedBody(body)
  if (found === null) return null
  // Who is answered stands in To; who forwards writes to somebody else.
  const answered = [...mail.to, ...mail.cc].some(({ adres }) => adres !== '' && adres === found.van.adres)
  if (answered && !body.context.forward) return null
  return { ...found, begeleidend, vorm: 'inline' }
}

type Original = Pick<Doorgestuurd, 'van' | 'datum' | 'onderwerp' | 'tekst'>

function readForwardedBody({ pieces }: Body, chain = 0): Original | null {
  if (chain >= CHAIN_MAX) return null
  const other = pieces.find((piece) => piece.kind !== 'eigen' && joinLines(piece.lines) !== '')
  if (other === undefined || other.kind !== 'doorgestuurd') return null
  const original = readOriginal(other.lines)
  if (original === null) return null
  const inner = cutBody(original.lines, {
    reply: isReplySubject(original.onderwerp),
    forward: isForwardSubject(original.onderwerp),
    names: nameParts(original.van.naam, original.van.adres),
  })
  const deeper = readForwardedBody(inner, chain + 1)
  if (deeper !== null) return deeper
  return { van: original.van, datum: original.datum, onderwerp: original.onderwerp, tekst: readOwnWords(inner).tekst }
}

// The quoted header and the lines below it, one level of quoting taken off when all of it is quoted.
function readOriginal(forwarded: readonly Line[]): (Omit<Original, 'tekst'> & { lines: Line[] }) | null {
  const lines = liftQuote(forwarded)
  let at = 0
  for (
    let line = lines[at];
    line !== undefined && (line.text === '' || isRule(line.text) || readSeparator(line) !== null);
    line = lines[at]
  )
    at++
  const block = readHeaderBlock(lines, at) ?? readLooseHeader(lines, at)
  if (block !== null) {
    return {
      van: readQuotedAddress(block.fields.from ?? ''),
      datum: readQuotedDate(block.fields.date ?? ''),
      onderwerp: (block.fields.subject ?? '').trim(),
      lines: liftQuote(lines.slice(block.end)),
    }
  }
  const attribution = readAttribution(lines, at)
  if (attribution === null) return null
  return {
    van: readQuotedAddress(attribution.text),
    datum: readQuotedDate(attribution.text),
    onderwerp: '',
    lines: liftQuote(lines.slice(attribution.end)),
  }
}

// Below a separator some clients leave only a sender and a subject.
function readLooseHeader(lines: readonly Line[], at: number): ReturnType<typeof readHeaderBlock> {
  for (let start = at; start < Math.min(at + 4, lines.length); start++) {
    const block = readHeaderBlock(lines, start)
    if (block !== null) return block
  }
  return null
}

function liftQuote(lines: readonly Line[]): Line[] {
  const filled = lines.filter((line) => line.text !== '' && readSeparator(line) === null)
  if (filled.length === 0 || !filled.every((line) => line.depth > 0 || line.mark === 'kop' || line.block || line.mark === 'origineel'))
    return lines.map((line) => ({ ...line, mark: line.mark === 'origineel' || line.mark === 'kop' ? null : line.mark }))
  return lines.map((line) => ({
    ...line,
    depth: Math.max(0, line.depth - 1),
    block: false,
    mark: line.mark === 'handtekening' ? line.mark : null,
  }))
}
