// What is this file, by its bytes? file-type knows some hundred formats by their signature; added here is what it does
// not tell (mark-up, mails, TNEF, PKCS #7, and which Office file an OLE container is) and what each type is to an officer.

import type { Bijlagesoort } from './mail.ts'

/** How far the beginning of a text file is looked at. */
const TEXT_HEAD_BYTES = 4_096
/** A .msg, .doc or .xls names its streams in the directory, anywhere in the file; beyond this it is not looked for. */
const OLE_BYTES_MAX = 25 * 1024 * 1024

const OLE_SIGNATURE = 'd0cf11e0a1b11ae1'
const TNEF_SIGNATURE = '789f3e22'
/** The object identifier 1.2.840.113549.1.7 (PKCS #7). */
const PKCS7_OID = Buffer.from('2a864886f70d0107', 'hex')
/** Types that say nothing, so that content or name decide. */
const VAGUE =
  /^(?:application\/(?:octet-stream|x-download|download|force-download|unknown|binary|x-binary|save)|text\/plain|unknown\/unknown|)$/

/** Media type by content where it can be told, else as declared, else by a well-known ending of the name. */
export async function tellType(content: Buffer, declared: string, naam: string): Promise<string> {
  const own = tellOwnType(content, naam)
  if (own) return own
  if (content.length > 0 && !looksLikeText(content)) {
    const { fileTypeFromBuffer } = await import('file-type')
    const found = await fileTypeFromBuffer(content).catch(() => undefined)
    if (found) return found.mime
  }
  if (!VAGUE.test(declared)) return declared
  return (
    TYPE_BY_ENDING[endingOf(naam)] ?? (looksLikeText(content) && content.length > 0 ? 'text/plain' : declared || 'application/octet-stream')
  )
}

function tellOwnType(content: Buffer, naam: string): string | null {
  const signature = content.toString('hex', 0, 8)
  if (signature.startsWith(TNEF_SIGNATURE)) return 'application/ms-tnef'
  if (signature === OLE_SIGNATURE) return tellOle(content)
  if (content[0] === 0x30) return tellPkcs7(content, naam)
  if (!looksLikeText(content)) return null
  const head = content
    .toString('latin1', 0, TEXT_HEAD_BYTES)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
  if (endingOf(naam) === 'eml') return 'message/rfc822'
  if (/^BEGIN:VCALENDAR/i.test(head)) return 'text/calendar'
  if (/^BEGIN:VCARD/i.test(head)) return 'text/vcard'
  if (/^%PDF-/.test(head)) return 'application/pdf'
  if (/^\{\\rtf/.test(head)) return 'application/rtf'
  if (/^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!doctype svg|<svg[\s>])/i.test(head)) return 'image/svg+xml'
  if (/^(?:<!--[^>]{0,500}-->\s{0,20})?<(?:!doctype html|html|head|body|script)\b/i.test(head)) return 'text/html'
  return null
}

function tellOle(content: Buffer): string {
  const searched = content.subarray(0, OLE_BYTES_MAX)
  const names = (name: string) => searched.includes(Buffer.from(name, 'utf16le'))
  if (names('__properties_version1.0') && names('__nameid_version1.0')) return 'application/vnd.ms-outlook'
  if (names('WordDocument')) return 'application/msword'
  if (names('Workbook') || names('Book\0')) return 'application/vnd.ms-excel'
  if (names('PowerPoint Document')) return 'application/vnd.ms-powerpoint'
  return 'application/x-cfb'
}

function tellPkcs7(content: Buffer, naam: string): string | null {
  const at = content.subarray(0, 40).indexOf(PKCS7_OID)
  if (at < 0) return null
  return endingOf(naam) === 'p7s' ? 'application/pkcs7-signature' : 'application/pkcs7-mime'
}

/** No control characters but white space in its beginning; UTF-16 counts as binary. */
function looksLikeText(content: Buffer): boolean {
  for (const byte of content.subarray(0, TEXT_HEAD_BYTES))
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) return false
  return true
}

/** The ending of a name, lower case, without the dot; '' when none. */
export function endingOf(naam: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(naam)?.[1]?.toLowerCase() ?? ''
}

const TYPE_BY_ENDING: Record<string, string> = {
  eml: 'message/rfc822',
  msg: 'application/vnd.ms-outlook',
  ics: 'text/calendar',
  vcf: 'text/vcard',
  csv: 'text/csv',
  txt: 'text/plain',
  log: 'text/plain',
  md: 'text/markdown',
  htm: 'text/html',
  html: 'text/html',
  xml: 'application/xml',
  json: 'application/json',
  pdf: 'application/pdf',
  rtf: 'application/rtf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  heic: 'image/heic',
  webp: 'image/webp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  bmp: 'image/bmp',
  zip: 'application/zip',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  ogg: 'audio/ogg',
  opus: 'audio/opus',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  p7m: 'application/pkcs7-mime',
  p7s: 'application/pkcs7-signature',
}

const FILE_EXTENSION: Record<string, string> = Object.fromEntries(
  Object.entries(TYPE_BY_ENDING)
    .reverse()
    .map(([ending, type]) => [type, ending]),
)

/** The usual ending for a type, with the dot; '' when there is none. */
export function endingFor(type: string): string {
  const ending = { 'text/plain': 'txt', 'image/jpeg': 'jpg' }[type] ?? FILE_EXTENSION[type]
  return ending ? `.${ending}` : ''
}

const PROGRAM_ENDING =
  /^(?:exe|com|scr|pif|bat|cmd|ps1|psm1|vbs|vbe|js|jse|wsf|wsh|hta|msi|msp|jar|lnk|reg|cpl|dll|apk|dmg|app|sh|iso|img|vhd|vhdx|one|xll|url|scf|chm)$/
const SOORT_BY_TYPE: [pattern: RegExp, soort: Bijlagesoort][] = [
  [
    /^application\/(?:x-msdownload|x-ms-shortcut|x\.ms\.shortcut|x-elf|x-mach-binary|x-msi|java-archive|x-apple-diskimage|vnd\.android\.package-archive|x-iso9660-image|javascript|hta|vnd\.microsoft\.portable-executable)$/,
    'programma',
  ],
  [/^message\/(?:rfc822|global)$|^application\/vnd\.ms-outlook$/, 'mail'],
  [/^application\/(?:vnd\.)?ms-tnef$/, 'winmail'],
  [/^text\/calendar$|^application\/ics$/, 'agenda'],
  [/^application\/(?:x-)?pkcs7|^multipart\/signed$/, 'smime'],
  [/^application\/pdf$/, 'pdf'],
  [/^image\/svg/, 'overig'],
  [/^image\//, 'foto'],
  [/^audio\/|^application\/ogg$/, 'geluid'],
  [/^video\//, 'video'],
  [/spreadsheet|ms-excel|^text\/(?:csv|tab-separated-values)$/, 'rekenblad'],
  [/wordprocessingml|msword|opendocument\.text|presentation|powerpoint|^(?:application|text)\/rtf$|iwork-|apple\.pages/, 'document'],
  [/^application\/(?:zip|x-zip-compressed|x-7z-compressed|x-rar-compressed|vnd\.rar|gzip|x-tar|x-bzip2|x-xz)$/, 'archief'],
  [/^text\//, 'tekst'],
]

/** What a file is to the officer who reads the letter. A name that would run when clicked makes it a program. */
export function soortOf(type: string, naam: string): Bijlagesoort {
  if (PROGRAM_ENDING.test(endingOf(naam))) return 'programma'
  return SOORT_BY_TYPE.find(([pattern]) => pattern.test(type))?.[1] ?? 'overig'
}
