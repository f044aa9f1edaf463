// How was this text wrapped? Undoes format=flowed (RFC 3676), so that a sentence is one line again. Quote marks stay.

/** Joins flowed lines; `delSp` takes off the trailing blank that only marked the flow. Linear. */
export function unflowText(text: string, delSp: boolean): string {
  const out: string[] = []
  let paragraph: string[] = []
  let depth = -1
  const close = () => {
    if (paragraph.length > 0) out.push(paragraph.join(''))
    paragraph = []
    depth = -1
  }
  for (const line of text.split('\n')) {
    const marks = /^>{1,100}/.exec(line)?.[0] ?? ''
    // A blank after the marks is stuffing; without marks it protects a line that begins with a blank, `>` or `From`.
    const body = line.slice(marks.length).replace(/^ /, '')
    if (marks.length !== depth) close()
    const prefix = paragraph.length === 0 && marks !== '' ? `${marks} ` : ''
    const flows = body.endsWith(' ') && body !== '-- '
    if (body === '-- ') close()
    paragraph.push(prefix + (flows && delSp ? body.slice(0, -1) : body))
    depth = marks.length
    if (!flows) close()
  }
  close()
  return out.join('\n')
}
