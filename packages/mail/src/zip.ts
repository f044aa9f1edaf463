// How large is this zip when it is unpacked? Read from its directory and held against the data itself, so that a small
// file cannot make its reader allocate gigabytes.

import { inflateRawSync } from 'node:zlib'

/** Files in one zip; a large .docx has some hundred. */
const ENTRIES_MAX = 2_000
const END_OF_DIRECTORY_BYTES = 22
const COMMENT_BYTES_MAX = 65_535

export interface ZipEntry {
  name: string
  /** As the directory claims. */
  unpackedBytes: number
}

/** The files of a zip, or null when it is no whole zip or one of the files is larger than its directory says. */
export function readZipDirectory(zip: Buffer, unpackedBytesMax: number): ZipEntry[] | null {
  const end = zip
    .subarray(Math.max(0, zip.length - END_OF_DIRECTORY_BYTES - COMMENT_BYTES_MAX))
    .lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0) return null
  try {
    return readEntries(zip, Math.max(0, zip.length - END_OF_DIRECTORY_BYTES - COMMENT_BYTES_MAX) + end, unpackedBytesMax)
  } catch {
    return null
  }
}

function readEntries(zip: Buffer, end: number, unpackedBytesMax: number): ZipEntry[] | null {
  const entries: ZipEntry[] = []
  const count = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  let left = unpackedBytesMax
  if (count > ENTRIES_MAX) return null
  for (let place = 0; place < count; place++) {
    if (zip.readUInt32LE(at) !== 0x02014b50) return null
    const packedBytes = zip.readUInt32LE(at + 20)
    const unpackedBytes = zip.readUInt32LE(at + 24)
    const nameBytes = zip.readUInt16LE(at + 28)
    left -= unpackedBytes
    if (left < 0) return null
    const name = zip.toString('utf8', at + 46, at + 46 + nameBytes)
    if (!isHonest(zip, zip.readUInt32LE(at + 42), zip.readUInt16LE(at + 10), packedBytes, unpackedBytes)) return null
    entries.push({ name, unpackedBytes })
    at += 46 + nameBytes + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

function isHonest(zip: Buffer, header: number, method: number, packedBytes: number, unpackedBytes: number): boolean {
  if (method !== 8) return method === 0 && packedBytes === unpackedBytes
  const data = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
  // Throws when more comes out than was claimed.
  return inflateRawSync(zip.subarray(data, data + packedBytes), { maxOutputLength: Math.max(1, unpackedBytes) }).length === unpackedBytes
}
