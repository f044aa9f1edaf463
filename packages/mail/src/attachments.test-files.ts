// Files made by hand for the tests of this package: the smallest that a reader of their kind accepts.

import { crc32, deflateRawSync, deflateSync } from 'node:zlib'

function u16(value: number) {
  return [value & 0xff, value >> 8]
}
function u32(value: number) {
  return [...u16(value & 0xffff), ...u16(value >>> 16)]
}

/** A zip of packed files by name. */
export function makeZip(files: Record<string, string>): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text)
    const packed = deflateRawSync(data)
    const shared = [
      ...u16(20),
      ...u16(0),
      ...u16(8),
      ...u32(0),
      ...u32(crc32(data)),
      ...u32(packed.length),
      ...u32(data.length),
      ...u16(name.length),
      ...u16(0),
    ]
    bodies.push(Buffer.from([...u32(0x04034b50), ...shared]), Buffer.from(name), packed)
    directory.push(
      Buffer.from([...u32(0x02014b50), ...u16(20), ...shared, ...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(offset)]),
      Buffer.from(name),
    )
    offset += 30 + name.length + packed.length
  }
  const listed = Buffer.concat(directory)
  const count = Object.keys(files).length
  return Buffer.concat([
    ...bodies,
    listed,
    Buffer.from([...u32(0x06054b50), ...u32(0), ...u16(count), ...u16(count), ...u32(listed.length), ...u32(offset), ...u16(0)]),
  ])
}

/** A Word file with these paragraphs, and a table of one row if cells are given. */
export function makeDocx(paragraphs: string[], cells: string[] = []): Buffer {
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
  const table = cells.length > 0 ? `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr></w:tbl>` : ''
  return makeZip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map(paragraph).join('')}${table}</w:body></w:document>`,
  })
}

/** A PDF of one page with one line of ASCII. */
export function makePdf(line: string): Buffer {
  const stream = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  let pdf = '%PDF-1.4\n'
  const offsets = objects.map((object, place) => {
    const offset = pdf.length
    pdf += `${place + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${pdf}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF\n`,
    'latin1',
  )
}

/** A PNG of one colour. */
export function makePng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length, 0)
    ends.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const rows = Buffer.alloc(height * (width + 1))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

export interface ExifInput {
  make: string
  /** `YYYY:MM:DD hh:mm:ss`, as cameras write it. */
  taken: string
  /** Whole degrees and minutes, north and east. */
  latitude: [degrees: number, minutes: number]
  longitude: [degrees: number, minutes: number]
}

/** A JPEG without picture data: EXIF and a frame that tells its size. */
export function makeJpeg(width: number, height: number, exif: ExifInput | null): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0])
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...(exif ? [exifSegment(exif)] : []), frame, Buffer.from([0xff, 0xd9])])
}

function exifSegment({ make, taken, latitude, longitude }: ExifInput): Buffer {
  // Three directories of entries (tag, type, count, value or offset), with what does not fit in four bytes behind them.
  const base = { main: 8, exif: 8 + 2 + 3 * 12 + 4, gps: 0, data: 0 }
  base.gps = base.exif + 2 + 12 + 4
  base.data = base.gps + 2 + 4 * 12 + 4
  let data = Buffer.alloc(0)
  const stored = (bytes: Buffer) => {
    const offset = base.data + data.length
    data = Buffer.concat([data, bytes])
    return offset
  }
  const entry = (tag: number, type: number, count: number, value: number[]) => [...u16(tag), ...u16(type), ...u32(count), ...value]
  const text = (tag: number, value: string) => entry(tag, 2, value.length + 1, u32(stored(Buffer.from(`${value}\0`))))
  const degrees = (tag: number, [whole, minutes]: [number, number]) =>
    entry(tag, 5, 3, u32(stored(Buffer.from([whole, 1, minutes, 1, 0, 1].flatMap(u32)))))
  const directory = (...entries: number[][]) => [...u16(entries.length), ...entries.flat(), ...u32(0)]
  const main = directory(text(0x010f, make), entry(0x8769, 4, 1, u32(base.exif)), entry(0x8825, 4, 1, u32(base.gps)))
  const inner = directory(text(0x9003, taken))
  const gps = directory(entry(1, 2, 2, [78, 0, 0, 0]), degrees(2, latitude), entry(3, 2, 2, [69, 0, 0, 0]), degrees(4, longitude))
  const tiff = Buffer.concat([Buffer.from([0x49, 0x49, 42, 0, ...u32(base.main), ...main, ...inner, ...gps]), data])
  const length = tiff.length + 8
  return Buffer.concat([Buffer.from([0xff, 0xe1, length >> 8, length & 0xff]), Buffer.from('Exif\0\0'), tiff])
}
