// What is this attachment, by its content rather than by its name?

import type { Bijlage, Bijlagesoort } from './mail.ts'
import type { HashedBytes } from './sinks.ts'

/** An attachment as it came out of a mail. */
export interface BijlageInput extends HashedBytes {
  /** As sent; may be a path or ''. */
  naam: string
  /** As declared. */
  type: string
  params: Map<string, string>
  disposition: string
  cid: string | null
}

/** Describes one attachment; never throws. `place` numbers those without a name. */
export const describeBijlage = async (input: BijlageInput, place: number): Promise<{ bijlage: Bijlage; verloren: string[] }> => {
  const naam = cleanName(input.naam) || `bijlage-${place}`
  return {
    bijlage: { naam, type: input.type, bytes: input.bytes, sha256: input.sha256, soort: soortOf(input.type, naam), cid: input.cid, feiten: [], tekst: null },
    verloren: [],
  }
}

const soortOf = (type: string, naam: string): Bijlagesoort => {
  if (type === 'message/rfc822' || naam.endsWith('.eml')) return 'mail'
  if (type.startsWith('image/')) return 'foto'
  if (type === 'application/pdf') return 'pdf'
  return 'overig'
}

/** The last part of a path, without control or direction characters; 255 characters at most. */
export const cleanName = (naam: string): string =>
  naam
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/^.*[\\/]/, '')
    .trim()
    .slice(0, 255)
