// What does this mail hold? The front door of the package: bytes in, a ParsedMail out, never an exception for what
// someone mailed. mime.ts finds the parts; here they are told apart into body, attachments, mails inside and reports,
// and what could not be read is said in `verloren`. Who sent it and what it means is for other files.

import type { BijlageInput } from './attachments.ts'
import { charsetOfHtml, decodeBytes } from './charset.ts'
import { takeDataPictures } from './data-pictures.ts'
import { soortOf, tellType } from './file-type.ts'
import { unflowText } from './flowed.ts'
import { firstRaw, readFields } from './headers.ts'
import type { ParsedMail } from './mail.ts'
import { createSplitter, type Part, type PartSink } from './mime.ts'
import { type Nesting, openMail, takeBijlage, vormOf } from './nested.ts'
import { markSignaturePictures } from './pictures.ts'
import { collect, hashBytes, hashed } from './sinks.ts'
import { alternativeOf, joinTextParts, type TextPart, takeOverBody } from './text-parts.ts'

/** Bytes read of one mail; Exchange Online delivers at most 150 MB. */
const MAIL_BYTES_MAX = 160 * 1024 * 1024
/** Text, and mark-up, read of one mail: no person writes 2 MB; a log file pasted into a mail is as long as one likes. */
const TEXT_CHARS_MAX = 2_000_000
/** One body part with the pictures that may stand in its mark-up. */
const BODY_BYTES_MAX = 25 * 1024 * 1024
/** One machine-readable report part. */
const RAPPORT_BYTES_MAX = 256 * 1024
/** Attachments above this are hashed as they flow and not looked into. */
const BIJLAGE_BYTES_MAX = 25 * 1024 * 1024
/** Of a larger attachment this much stays, to tell its type. */
const BIJLAGE_HEAD_BYTES = 64 * 1024
/** Mails within mails, deep; a forward of a forward of a forward is 3. */
const NESTED_DEPTH_MAX = 5
/** Mails within one mail, in all; a digest of a mailing list has some tens. */
const NESTED_MAILS_MAX = 100
/** Attachments of one mail, and of those inside it, that are looked into; the rest is listed with name, size and hash. */
const LOOKED_INTO_MAX = 200
/** One step of splitting: attachments that ended in it are looked into, and let go, before the next. */
const STEP_BYTES = 256 * 1024

const RAPPORT =
  /^(?:message\/(?:delivery-status|global-delivery-status|disposition-notification|global-disposition-notification|feedback-report)|text\/rfc822-headers)$/

/** Text in a notation of its own: body where it is all there is. */
const MARKED_TEXT = /^text\/(?:enriched|richtext|(?:x-)?markdown)$/

/**
 * Reads a mail. Never throws on what a mail holds and ends in time bounded by its size; only an error of the source
 * itself (a broken stream) is passed on. What was cut, guessed or not understood stands in `verloren`.
 */
export function parseMail(source: Uint8Array | AsyncIterable<Uint8Array>): Promise<ParsedMail> {
  return readMail(source, nestingAt(0, newBudget()))
}

/**
 * Reads a file that is a mail: .eml, .msg or winmail.dat, told by its content. Never throws either; what is none of them
 * is read as a mail, and says so in `verloren`.
 */
export async function parseMailFile(bytes: Uint8Array): Promise<ParsedMail> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const type = await tellType(content, 'message/rfc822', '')
  const vorm = vormOf({ type, soort: soortOf(type, '') })
  if (vorm !== 'msg' && vorm !== 'winmail') return parseMail(bytes)
  const nesting = nestingAt(-1, newBudget())
  const verloren: string[] = []
  const mail = await openMail(vorm, content, nesting, verloren).catch(() => null)
  return mail ?? { ...(await parseMail(new Uint8Array())), verloren: [`${vorm}: broken, could not be opened`] }
}

/** What is left of the work for one mail, those inside it included. */
function newBudget() {
  return { mails: NESTED_MAILS_MAX, bijlagen: LOOKED_INTO_MAX }
}

function nestingAt(depth: number, left: ReturnType<typeof newBudget>): Nesting {
  const nesting: Nesting = {
    mayOpen: () => depth < NESTED_DEPTH_MAX && left.mails-- > 0,
    mayLookInto: () => left.bijlagen-- > 0,
    readMail: (bytes) => readMail(bytes, nesting.deeper()),
    deeper: () => nestingAt(depth + 1, left),
    takeBijlage: (input, place) => takeBijlage(input, place, nesting),
  }
  return nesting
}

async function readMail(source: Uint8Array | AsyncIterable<Uint8Array>, nesting: Nesting): Promise<ParsedMail> {
  const draft = createDraft(nesting)
  let bytes = 0
  for await (const chunk of source instanceof Uint8Array ? steps(source) : source) {
    bytes += chunk.length
    if (bytes > MAIL_BYTES_MAX) {
      draft.verloren.push('mail: too large, the end not read')
      break
    }
    draft.splitter.write(chunk)
    await draft.settle()
  }
  draft.splitter.end()
  await draft.settle()
  return draft.finish()
}

function* steps(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += STEP_BYTES) yield bytes.subarray(at, at + STEP_BYTES)
}

function always() {
  return true
}

function createDraft(nesting: Nesting) {
  const texts: TextPart[] = []
  const bijlagen: ParsedMail['bijlagen'] = []
  const ingesloten: ParsedMail['ingesloten'] = []
  const rapporten: ParsedMail['rapporten'] = []
  const verloren: string[] = []
  const waiting: BijlageInput[] = []
  const charsLeft = { text: TEXT_CHARS_MAX, html: TEXT_CHARS_MAX }
  let root: Part | null = null
  let resplit = false

  const openPart = (part: Part): PartSink => {
    root ??= part
    if (part.type.startsWith('multipart/'))
      return collect(
        BIJLAGE_BYTES_MAX,
        () => part.children === 0,
        (bytes) => takeUnsplit(part, bytes),
      )
    if (RAPPORT.test(part.type)) return collect(RAPPORT_BYTES_MAX, always, (bytes, whole) => takeRapport(part, bytes, whole))
    if (isBody(part)) return collect(BODY_BYTES_MAX, always, (bytes, whole) => takeText(part, bytes, whole))
    const cid = /^<?([^<>\s]{1,500})>?$/.exec(firstRaw(part.headers, 'content-id'))?.[1] ?? null
    const { type, params, filename } = part
    return hashed(BIJLAGE_BYTES_MAX, BIJLAGE_HEAD_BYTES, (content) =>
      waiting.push({ ...content, naam: filename, type, charset: params.get('charset') ?? '', cid }),
    )
  }

  /** Text that the sender's client shows as the mail itself, rather than as a file with a name. */
  const isBody = (part: Part): boolean => {
    if (MARKED_TEXT.test(part.type)) return part.parent === null
    if (part.type !== 'text/plain' && part.type !== 'text/html') return false
    if (part.parent === null || alternativeOf(part) !== null) return true
    // Without a name it is no file, even where a telephone calls the only text it sends an attachment.
    return part.filename === '' || (part.disposition !== 'attachment' && texts.length === 0)
  }

  const takeText = (part: Part, bytes: Buffer, whole: boolean) => {
    const kind = kindOf(part)
    const { text, note } = decodeBytes(bytes, part.params.get('charset') ?? (kind === 'html' ? charsetOfHtml(bytes) : ''))
    if (note) verloren.push(`${kind}: ${note}`)
    const shown = kind === 'html' ? takePictures(text) : text
    if (!whole || shown.length > charsLeft[kind]) verloren.push(`${kind}: longer than ${TEXT_CHARS_MAX} characters, read up to there`)
    const lines = shown.slice(0, charsLeft[kind]).toWellFormed().replace(/\r\n?/g, '\n')
    charsLeft[kind] -= lines.length
    const isFlowed = kind === 'text' && part.params.get('format')?.toLowerCase() === 'flowed'
    const delSp = part.params.get('delsp')?.toLowerCase() === 'yes'
    texts.push({ kind, content: isFlowed ? unflowText(lines, delSp) : lines, alternative: alternativeOf(part) })
  }

  const takePictures = (html: string): string => {
    const taken = takeDataPictures(html)
    for (const { type, content, cid } of taken.pictures) waiting.push({ ...hashBytes(content), naam: '', type, charset: '', cid })
    return taken.html
  }

  const takeRapport = (part: Part, bytes: Buffer, whole: boolean) => {
    if (!whole) verloren.push('report: too long, the end not read')
    rapporten.push({ type: part.type, tekst: decodeBytes(bytes, part.params.get('charset') ?? '').text.replace(/\r\n?/g, '\n') })
  }

  /** A multipart whose boundary never came: by the boundary that does stand there, else shown as it is. */
  const takeUnsplit = (part: Part, bytes: Buffer) => {
    if (part.children > 0) return
    const raw = decodeBytes(bytes.subarray(0, TEXT_CHARS_MAX), '').text.replace(/\r\n?/g, '\n')
    if (!/\S/.test(raw)) return
    const boundary = findBoundary(raw)
    if (!boundary || resplit) {
      verloren.push('body: declared boundary never occurs, shown raw')
      texts.push({ kind: 'text', content: raw, alternative: null })
      return
    }
    resplit = true
    verloren.push('body: declared boundary never occurs, read by the one that does')
    const again = createSplitter(openPart)
    again.write(Buffer.from(`Content-Type: ${part.type}; boundary="${boundary}"\n\n`, 'utf8'))
    again.write(bytes)
    again.end()
    verloren.push(...again.verloren)
  }

  /** Looks into the attachments that have ended, in order. */
  const settle = async () => {
    for (let input = waiting.shift(); input; input = waiting.shift()) {
      const taken = await nesting.takeBijlage(input, bijlagen.length + 1)
      bijlagen.push(taken.bijlage)
      if (taken.ingesloten) ingesloten.push(taken.ingesloten)
      verloren.push(...taken.verloren)
    }
  }

  const finish = (): ParsedMail => {
    const body = joinTextParts(texts)
    const mail: ParsedMail = {
      ...readFields(root?.headers ?? []),
      contentType: root?.type ?? 'text/plain',
      text: body.text,
      html: body.html,
      htmlText: body.htmlText,
      bijlagen,
      ingesloten,
      rapporten,
      verloren: [...splitter.verloren, ...verloren, ...body.verloren],
    }
    if (mail.contentType === 'multipart/encrypted') mail.verloren.push('body: encrypted, cannot be read here')
    takeOverBody(mail)
    markSignaturePictures(mail)
    mail.verloren = [...new Set(mail.verloren)]
    return mail
  }

  const splitter = createSplitter(openPart)
  return { splitter, settle, finish, verloren }
}

/** The first line that looks like a boundary: dashes, with a Content- field right below. */
function findBoundary(raw: string): string | null {
  const lines = raw.split('\n')
  const found = lines.find((line, place) => /^--[^"\\]{1,200}$/.test(line) && /^content-[a-z-]{1,40}:/i.test(lines[place + 1] ?? ''))
  return found?.slice(2).trimEnd() ?? null
}

function kindOf(part: Part): 'text' | 'html' {
  return part.type === 'text/html' ? 'html' : 'text'
}
