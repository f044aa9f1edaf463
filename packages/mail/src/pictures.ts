// Is this picture evidence, or the logo under somebody's name? Reads what a picture says of itself (size, camera, time
// and place) and takes only what is small, inline and below a signature for decoration: in doubt it is evidence.

import type { Bijlage, ParsedMail } from './mail.ts'

/** A logo under a name; a photograph of a room is larger, a screenshot of a chat nearly always. */
const LOGO_BYTES_MAX = 60_000
const LOGO_AREA_MAX = 700 * 220
const LOGO_HEIGHT_MAX = 260
/** Icons of telephone, LinkedIn and the like, and the single dot that counts readers. */
const ICON_BYTES_MAX = 6_000
const ICON_SIDE_MAX = 64
/** Where a JPEG may still hide its size. */
const JPEG_SEGMENTS_MAX = 200

export interface PictureSize {
  width: number
  height: number
}

/** Width and height in pixels of PNG, GIF, BMP, WebP and JPEG; null when they do not say. */
export function readPictureSize(content: Buffer): PictureSize | null {
  try {
    if (content.toString('latin1', 1, 4) === 'PNG') return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) }
    if (content.toString('latin1', 0, 3) === 'GIF') return { width: content.readUInt16LE(6), height: content.readUInt16LE(8) }
    if (content.toString('latin1', 0, 2) === 'BM') return { width: content.readInt32LE(18), height: Math.abs(content.readInt32LE(22)) }
    if (content.toString('latin1', 8, 15) === 'WEBPVP8') return readWebpSize(content)
    if (content[0] === 0xff && content[1] === 0xd8) return readJpegSize(content)
  } catch {
    // Cut short: it does not say.
  }
  return null
}

function readWebpSize(content: Buffer): PictureSize | null {
  const kind = content.toString('latin1', 15, 16)
  if (kind === 'X') return { width: content.readUIntLE(24, 3) + 1, height: content.readUIntLE(27, 3) + 1 }
  if (kind === ' ') return { width: content.readUInt16LE(26) & 0x3fff, height: content.readUInt16LE(28) & 0x3fff }
  const bits = content.readUInt32LE(21)
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
}

function readJpegSize(content: Buffer): PictureSize | null {
  let at = 2
  for (let segment = 0; segment < JPEG_SEGMENTS_MAX; segment++) {
    const marker = content.readUInt16BE(at)
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc
    if (isFrame) return { width: content.readUInt16BE(at + 7), height: content.readUInt16BE(at + 5) }
    at += 2 + content.readUInt16BE(at + 2)
  }
  return null
}

const EXIF_TAGS = ['DateTimeOriginal', 'CreateDate', 'Make', 'Model', 'GPSLatitude', 'GPSLongitude', 'GPSLatitudeRef', 'GPSLongitudeRef']

/** What a picture says of itself, as feiten: `afmeting`, `gemaakt`, `plaats`, `toestel`. Never throws. */
export async function readPictureFeiten(content: Buffer, type: string): Promise<Bijlage['feiten']> {
  const feiten: Bijlage['feiten'] = []
  const size = readPictureSize(content)
  if (size && size.width > 0 && size.height > 0) feiten.push({ naam: 'afmeting', waarde: `${size.width}x${size.height}` })
  if (!/^image\/(?:jpeg|heic|heif|avif|tiff|png|webp)/.test(type) || (type !== 'image/tiff' && !content.includes('Exif'))) return feiten
  try {
    const { default: exifr } = await import('exifr')
    // Not revived: EXIF time has no zone, and a Date would be one of this machine's.
    const exif: unknown = await exifr.parse(content, { reviveValues: false, pick: EXIF_TAGS })
    return [...feiten, ...describeExif(exif)]
  } catch {
    return feiten
  }
}

function describeExif(exif: unknown): Bijlage['feiten'] {
  const tags = (exif ?? {}) as Record<string, unknown>
  const feiten: Bijlage['feiten'] = []
  const made = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2})/.exec(String(tags.DateTimeOriginal ?? tags.CreateDate ?? ''))
  if (made && made[1] !== '0000') feiten.push({ naam: 'gemaakt', waarde: `${made[1]}-${made[2]}-${made[3]}T${made[4]}` })
  const { latitude, longitude } = tags
  const isPlace = typeof latitude === 'number' && typeof longitude === 'number' && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  // 0, 0 is what a camera without a fix writes.
  if (isPlace && (latitude !== 0 || longitude !== 0))
    feiten.push({ naam: 'plaats', waarde: `${Number(latitude.toFixed(6))}, ${Number(longitude.toFixed(6))}` })
  const toestel = [tags.Make, tags.Model]
    .filter((part) => typeof part === 'string')
    .join(' ')
    .replace(/[\s\0]{1,100}/g, ' ')
    .trim()
  if (toestel !== '') feiten.push({ naam: 'toestel', waarde: toestel.slice(0, 100) })
  return feiten
}

const CLOSING =
  /met (?:vriendelijke|hartelijke) groet|\bgroet(?:en|jes)?\b|\bm\.?v\.?g\b|kind regards|best regards|\bregards\b|id="?(?:x_)?signature|gmail_signature|moz-signature|class="?(?:x_)?signature|>--\s{0,5}</i

/** Marks the pictures of `mail.bijlagen` that only decorate a signature as `handtekeningplaatje`. */
export function markSignaturePictures(mail: ParsedMail): void {
  const html = mail.html
  if (html === null) return
  const closing = html.search(CLOSING)
  for (const bijlage of mail.bijlagen) {
    if (bijlage.soort !== 'foto' || bijlage.cid === null) continue
    const place = html.indexOf(`cid:${bijlage.cid}`)
    if (place < 0 || bijlage.feiten.some(({ naam }) => naam !== 'afmeting')) continue
    const size = sizeOf(bijlage)
    if (isIcon(bijlage, size) || (closing >= 0 && place > closing && isLogo(bijlage, size))) bijlage.soort = 'handtekeningplaatje'
  }
}

function sizeOf({ feiten }: Bijlage): PictureSize | null {
  const found = /^(\d{1,6})x(\d{1,6})$/.exec(feiten.find(({ naam }) => naam === 'afmeting')?.waarde ?? '')
  return found ? { width: Number(found[1]), height: Number(found[2]) } : null
}

function isIcon({ bytes }: Bijlage, size: PictureSize | null) {
  return bytes <= ICON_BYTES_MAX && size !== null && Math.max(size.width, size.height) <= ICON_SIDE_MAX
}

function isLogo({ bytes }: Bijlage, size: PictureSize | null) {
  return bytes <= LOGO_BYTES_MAX && size !== null && size.height <= LOGO_HEIGHT_MAX && size.width * size.height <= LOGO_AREA_MAX
}
