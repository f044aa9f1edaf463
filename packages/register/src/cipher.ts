import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

// AES-256-GCM in two forms. Fields: a random nonce each. Chunks of an original: counter nonces under a key that is used
// for nothing else, so that keeping the same mail again writes the same bytes.

const NONCE_BYTES = 12
const TAG_BYTES = 16
const VERSION = 1

/** Originals are cut here: small enough to hold a few in memory, large enough that a mail of 150 MB is 150 rows. */
export const CHUNK_BYTES = 1024 * 1024

/** A key of 32 bytes that opens one mail, one signaal, or one meldpunt's own. */
export interface DataKey {
  readonly fields: Buffer
  readonly chunks: Buffer
}

/** Makes the two working keys of a data key, so that fields and chunks can never share a nonce under one key. */
export function deriveDataKey(secret: Buffer): DataKey {
  return { fields: derive(secret, 'fields'), chunks: derive(secret, 'chunks') }
}

/** Derives 32 bytes for one purpose by HKDF-SHA256 (RFC 5869). */
export function derive(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), purpose, 32))
}

/** Seals a field: version, nonce, ciphertext, tag. `place` (table, column, row) is bound in: a value moved elsewhere does not open. */
export function seal(key: Buffer, place: string, plain: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(place))
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Opens what seal() made; throws when key, place or bytes are not the same. */
export function unseal(key: Buffer, place: string, sealed: Buffer): Buffer {
  if (sealed[0] !== VERSION) throw new Error('sealed field has an unknown version')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE_BYTES))
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES))
  return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE_BYTES, sealed.length - TAG_BYTES)), decipher.final()])
}

/** Seals a value as JSON in one field. */
export function sealJson(key: DataKey, place: string, value: unknown): Buffer {
  return seal(key.fields, place, Buffer.from(JSON.stringify(value)))
}

/** Opens what sealJson() made. The caller says what it put in. */
export function unsealJson<T>(key: DataKey, place: string, sealed: Buffer): T {
  return JSON.parse(unseal(key.fields, place, sealed).toString()) as T
}

/** Seals chunk `nr` of an original. Number and last-mark are bound in: chunks cannot be swapped, dropped or cut off unnoticed. */
export function sealChunk(key: DataKey, nr: number, last: boolean, plain: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key.chunks, chunkNonce(nr))
  cipher.setAAD(chunkMark(nr, last))
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Opens what sealChunk() made; throws when it is another chunk, or not the last where the last is due. */
export function unsealChunk(key: DataKey, nr: number, last: boolean, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key.chunks, chunkNonce(nr))
  decipher.setAAD(chunkMark(nr, last))
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES))
  return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES)), decipher.final()])
}

function chunkNonce(nr: number): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES)
  nonce.writeUInt32BE(nr, NONCE_BYTES - 4)
  return nonce
}

function chunkMark(nr: number, last: boolean): Buffer {
  return Buffer.from(`${nr}${last ? ' last' : ''}`)
}
