// Where do the decoded bytes of a part go while they flow? Either they are collected up to a limit, or they are counted
// and hashed with only as much kept as will be looked into. Nothing here knows what the bytes mean.

import { createHash } from 'node:crypto'
import type { PartSink } from './mime.ts'

/** Keeps at most `bytesMax`, for as long as `wanted` says so; tells at the end whether that was all. */
export function collect(bytesMax: number, wanted: () => boolean, take: (bytes: Buffer, whole: boolean) => void): PartSink {
  const chunks: Buffer[] = []
  let kept = 0
  let whole = true
  return {
    write(bytes) {
      if (!wanted()) return
      const room = Math.min(bytes.length, bytesMax - kept)
      if (room < bytes.length) whole = false
      if (room > 0) chunks.push(bytes.subarray(0, room))
      kept += room
    },
    end() {
      take(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks), whole)
    },
  }
}

/** What is known of bytes that flowed by. */
export interface HashedBytes {
  /** All of it, or only its beginning when it was larger than the limit. */
  content: Buffer
  whole: boolean
  bytes: number
  /** Hex. */
  sha256: string
}

/** Hashes and counts everything; keeps all of it up to `bytesMax`, of larger ones the first `headBytes`. */
export function hashed(bytesMax: number, headBytes: number, take: (hashed: HashedBytes) => void): PartSink {
  const hash = createHash('sha256')
  let chunks: Buffer[] = []
  let total = 0
  return {
    write(bytes) {
      hash.update(bytes)
      if (total <= bytesMax) chunks.push(bytes)
      total += bytes.length
      if (total > bytesMax && chunks.length > 1) chunks = [Buffer.from(Buffer.concat(chunks).subarray(0, headBytes))]
    },
    end() {
      const content = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
      const whole = total <= bytesMax
      take({ content: whole ? content : content.subarray(0, headBytes), whole, bytes: total, sha256: hash.digest('hex') })
    },
  }
}

/** The same for bytes that are at hand already. */
export function hashBytes(content: Buffer): HashedBytes {
  return {
    content,
    whole: true,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  }
}
