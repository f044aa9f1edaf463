// Which words stand in this attachment? PDF, Word and plain text; each reader is loaded when the first such file comes,
// and refuses, with a word in `verloren`, what would cost it more than a page of text is worth.

import { cleanText, decodeBytes } from './charset.ts'
import { htmlToText } from './html.ts'
import { readZipDirectory } from './zip.ts'

/** Text kept of one attachment: a book of 400 pages has about this much. */
const TEXT_CHARS_MAX = 1_000_000
/** Bytes of a text file that are looked at: a character is at most four. */
const TEXT_BYTES_MAX = 4 * TEXT_CHARS_MAX
/** Pages read of one PDF. */
const PDF_PAGES_MAX = 200
/** Unpacked Word file; a 63 kB one of one repeated paragraph took its reader 14 s and 2.2 GB. */
const DOCX_BYTES_MAX = 20 * 1024 * 1024
/** The text of a Word file itself, with its mark-up. */
const DOCX_XML_BYTES_MAX = 6 * 1024 * 1024

export interface DocumentText {
  /** null when it has none. */
  tekst: string | null
  verloren: string[]
}

/** Text of a file by its true type; never throws. `charset` is the declared one, '' for none. */
export async function readDocumentText(content: Buffer, type: string, charset: string): Promise<DocumentText> {
  try {
    if (type === 'application/pdf') return capped(await readPdf(content))
    if (type.endsWith('wordprocessingml.document')) return capped(await readDocx(content))
    if (type === 'text/html') return capped(htmlAsText(decodeBytes(content.subarray(0, TEXT_BYTES_MAX), charset).text))
    if (/^text\/|^application\/(?:json|xml)$/.test(type))
      return capped({ tekst: decodeBytes(content.subarray(0, TEXT_BYTES_MAX), charset).text.replace(/\r\n?/g, '\n'), verloren: [] })
  } catch {
    return { tekst: null, verloren: ['attachment: text could not be read'] }
  }
  return { tekst: null, verloren: [] }
}

function capped({ tekst, verloren }: DocumentText): DocumentText {
  const text = cleanText(tekst ?? '').trim()
  if (text === '') return { tekst: null, verloren }
  if (text.length <= TEXT_CHARS_MAX) return { tekst: text, verloren }
  return {
    tekst: text.slice(0, TEXT_CHARS_MAX).toWellFormed(),
    verloren: [...verloren, `attachment: more than ${TEXT_CHARS_MAX} characters of text, read up to there`],
  }
}

function htmlAsText(html: string): DocumentText {
  const { text, verloren } = htmlToText(html)
  return { tekst: text, verloren }
}

async function readPdf(content: Buffer): Promise<DocumentText> {
  const { extractText, getDocumentProxy } = await import('unpdf')
  // A copy: the reader takes possession of the memory it is given.
  const pdf = await getDocumentProxy(new Uint8Array(content), { verbosity: 0, maxImageSize: 0 })
  try {
    if (pdf.numPages > PDF_PAGES_MAX)
      return { tekst: null, verloren: [`attachment: PDF of more than ${PDF_PAGES_MAX} pages, text not read`] }
    const { text } = await extractText(pdf, { mergePages: false })
    return { tekst: text.join('\n\n'), verloren: [] }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function readDocx(content: Buffer): Promise<DocumentText> {
  const entries = readZipDirectory(content, DOCX_BYTES_MAX)
  const isSmall = entries?.every(({ name, unpackedBytes }) => !name.endsWith('.xml') || unpackedBytes <= DOCX_XML_BYTES_MAX)
  if (!isSmall) return { tekst: null, verloren: ['attachment: Word file broken or too large unpacked, text not read'] }
  const { default: mammoth } = await import('mammoth')
  const { value } = await mammoth.convertToHtml({ buffer: content }, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) })
  return htmlAsText(value)
}
