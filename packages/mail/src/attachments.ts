// What is this attachment, what does it hold, and what does it say of itself? By its content rather than by its name.
// Whether there is a mail inside is nested.ts's question, whether it carries a virus the service's.

import { readAgendaFeiten } from './agenda.ts'
import { decodeBytes } from './charset.ts'
import { readDocumentText } from './document-text.ts'
import { endingFor, endingOf, soortOf, tellType } from './file-type.ts'
import type { Bijlage } from './mail.ts'
import { readPictureFeiten } from './pictures.ts'
import type { HashedBytes } from './sinks.ts'

/** File systems take no longer names. */
const NAME_CHARS_MAX = 255

/** An attachment as it came out of a mail. */
export interface BijlageInput extends HashedBytes {
  /** As sent, decoded; may be a path or ''. */
  naam: string
  /** As declared. */
  type: string
  charset: string
  cid: string | null
}

/** Describes one attachment; never throws. `place` counts from 1 and names those without a name. Not looked into: no text, no feiten. */
export async function describeBijlage(
  input: BijlageInput,
  place: number,
  lookInto: boolean,
): Promise<{ bijlage: Bijlage; verloren: string[] }> {
  const verloren: string[] = []
  const given = cleanName(input.naam)
  const type = await tellType(input.content, input.type, given)
  const naam = given || `bijlage-${place}${endingFor(type)}`
  const bijlage: Bijlage = {
    naam,
    type,
    bytes: input.bytes,
    sha256: input.sha256,
    soort: soortOf(type, naam),
    cid: input.cid,
    feiten: [],
    tekst: null,
  }
  if (!input.whole) verloren.push('attachment: too large to look into')
  else if (!lookInto) verloren.push('attachments: too many, not all looked into')
  else {
    bijlage.feiten = await readFeiten(bijlage, input, verloren)
    const read = await readDocumentText(input.content, type, input.charset)
    bijlage.tekst = read.tekst
    verloren.push(...read.verloren)
  }
  return { bijlage, verloren }
}

async function readFeiten({ soort, type }: Bijlage, input: BijlageInput, verloren: string[]): Promise<Bijlage['feiten']> {
  if (soort === 'foto') return readPictureFeiten(input.content, type)
  if (soort !== 'agenda') return []
  try {
    return await readAgendaFeiten(decodeBytes(input.content, input.charset).text)
  } catch {
    verloren.push('attachment: calendar part could not be read')
    return []
  }
}

/** The last part of a path, without control characters or those that turn the reading direction (`gpj.exe`). */
export function cleanName(naam: string): string {
  const name = naam
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .slice(-4_000)
    .replace(/^.*[\\/]/, '')
    .trim()
  if (name === '.' || name === '..') return ''
  if (name.length <= NAME_CHARS_MAX) return name
  const ending = `.${endingOf(name)}`
  return `${name.slice(0, NAME_CHARS_MAX - ending.length).toWellFormed()}${ending === '.' ? '' : ending}`
}

/** A file name for a mail that has none: its subject, whose slashes are no path. */
export function nameByTitle(title: string, ending: string): string {
  const name = cleanName(title.replace(/[\\/]/g, '-').slice(0, NAME_CHARS_MAX - ending.length))
  return name === '' ? '' : name + ending
}
