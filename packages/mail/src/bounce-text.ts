// The free text of a delivery report: what the mail system says, apart from the copy of our letter below it, and whom it
// names there as not reached.

/** What mail systems say stands at the top; below it comes the copy of the letter, as long as the letter was. */
const NOTICE_CHARS_MAX = 30_000
const LINES_MAX = 800

const COPY_BEGINS =
  /^[\s\->#=*.]{0,12}(?:this is a copy of (?:the|your) message|below this line is (?:a|the) copy|-{2,} ?this is a copy|original message (?:header|follows|below|text)|(?:the )?original (?:message|mail) (?:headers? )?follows?|unsent message (?:follows|below)|-{2,} ?returned message|returned message (?:follows|below)|message (?:header|text) (?:follows|:)|original message|oorspronkelijk(?:e)? bericht|ursprungliche nachricht|message header(?:s)?(?: follow)?|a copy of the (?:original )?message|forwarded message|included is a copy of|the (?:header|body) of the (?:original )?message|copy of the message|reporting-mta|de kopteksten|original message headers|---- ?unsent|begin message|original headers)/i
const HEADER_LINE = /^(?:return-path|received|message-id|mime-version|x-mailer|dkim-signature|content-type):\s/i

/** The words of the mail system, and the copied letter (headers first) below them. Linear. */
export function splitReport(body: string): { notice: string; original: string } {
  const lines = body.slice(0, 400_000).split('\n')
  for (let at = 0; at < Math.min(lines.length, LINES_MAX); at++) {
    const line = (lines[at] ?? '').slice(0, 200)
    if ((at > 0 && COPY_BEGINS.test(line)) || (at > 1 && HEADER_LINE.test(line)))
      return { notice: lines.slice(0, at).join('\n').slice(0, NOTICE_CHARS_MAX), original: lines.slice(at).join('\n') }
  }
  return { notice: body.slice(0, NOTICE_CHARS_MAX), original: '' }
}

const ADDRESS = /(?:[^\s<>"'(),;:@[\]=]{1,64}|"[^"\s]{1,62}")@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu
const SYSTEM = /^(?:mailer-daemon|postmaster|abuse|helpdesk|support|noreply|no-reply|bounce)/

/** Addresses that the report names as not reached: those in the usual places first, then any other. Lower case, in order, each once. */
export function findFailedAddresses(notice: string): string[] {
  const likely: string[] = []
  const other: string[] = []
  let announced = 0
  for (const line of notice.split('\n').slice(0, LINES_MAX)) {
    const text = line.slice(0, 1_000)
    if (
      /(?:following|failed|volgende|folgende|suivant|siguiente|seguent).{0,60}(?:address|recipient|ontvanger|adres|geadresseerde|empfanger|empfänger|destinat)|could not be delivered to|not delivered to|errors? -|problem(?:s)? (?:with|delivering)|delivery to the following|bezorgd bij|failed to these/i.test(
        text,
      )
    )
      announced = 6
    const found = [...text.matchAll(ADDRESS)]
      .map(([address]) => address.toLowerCase().replace(/[.]$/, ''))
      .filter((address) => !SYSTEM.test(address))
    if (found.length === 0) {
      if (announced > 0 && text.trim() !== '') announced--
      continue
    }
    const alone =
      /^[\s<>"'*|•·-]{0,20}(?:smtp:|to:|rfc822;|recipient:|user:)?\s{0,5}[<"'(]{0,3}[^\s<>]{1,64}@[^\s<>]{3,190}[>"')]{0,3}\s{0,4}(?:[:;,.(].{0,400}|\.{3}.{0,400}|$)/i.test(
        text,
      )
    const spoken =
      /rcpt to|recipient|final-recipient|user|mailbox|account|unknown|ontvanger|geadresseerde|empf|destinat|delivered to|address|adres/i.test(
        text,
      )
    const excluded =
      /message-?id|from:|mail from|sender|reporting|van:|afzender|contact|questions|help|return-path|reply-to/i.test(text) &&
      !/rcpt to|recipient/i.test(text)
    if (!excluded && (alone || spoken || announced > 0)) likely.push(...found)
    else other.push(...found)
    if (announced > 0) announced--
  }
  return [...new Set([...likely, ...other])]
}
