import { readMelding, triage } from '@meldpunt/intake/triage'
import type { Known } from '@meldpunt/intake/known'
import type { Leesregels } from '@meldpunt/intake/gelezen-mail'
import type { Verdict } from '@meldpunt/intake/verdict'
import type { DataKey } from '@meldpunt/register/cipher'
import { withMeldpunt } from '@meldpunt/register/database'
import { findVernietigdeInhoud } from '@meldpunt/register/grafstenen'
import { readChunk, type UnsettledMail } from '@meldpunt/register/mails'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import type { Door } from './door.ts'
import type { Gelezen } from './reader.ts'

/** A kept mail after reading: what was read, and whether reading it whole failed. */
export interface ReadMail extends Gelezen {
  /** Why only the headers could be read: `timeout`, `memory`, `crash`, `error`; null when all was. */
  breach: string | null
  /** It was destroyed, in these bytes or others, and came back. */
  terug: boolean
}

/** The header block of a mail is looked for in so much of it. */
const HEADERS_BYTES_MAX = 256 * 1024

/**
 * Reads a kept mail in a process of its own. A mail that breaks the limits there is read by its headers alone, so that a
 * robot is still known for one; never throws for anything that stands in a mail.
 */
export async function readKept(door: Door, mail: UnsettledMail, key: DataKey): Promise<ReadMail> {
  const { desk, meldpunt, signal } = door
  const options = leesregels(meldpunt)
  const whole = await desk.reader.run('read', { bytes: chunksOf(door, mail, key), options }, { signal })
  if (whole.ok) {
    if (whole.value.misread) desk.log.error('report not read', { meldpunt: meldpunt.id, mail: mail.id, name: whole.value.misread })
    return { ...(await scanBijlagen(door, mail, key, whole.value)), breach: null, terug: mail.terug }
  }
  desk.log.warn('mail not readable', { meldpunt: meldpunt.id, mail: mail.id, bytes: mail.bytes, reden: whole.reason })
  const first = await chunk(door, mail, key, 0)
  const headers = await desk.reader.run('read', { bytes: [endHeaders(first)], options }, { signal })
  if (headers.ok) return { ...headers.value, inhoud: null, lezingen: [], breach: whole.reason, terug: mail.terug }
  const nothing = await desk.reader.run('read', { bytes: [Buffer.from('\r\n')], options }, { signal })
  if (nothing.ok) return { ...nothing.value, inhoud: null, lezingen: [], breach: whole.reason, terug: mail.terug }
  throw new Error('not even an empty mail could be read')
}

/** Says of each mail whether it was destroyed and came back in other bytes; its second hash tells. */
export async function recogniseReturned({ desk, meldpunt }: Door, reads: ReadMail[]): Promise<void> {
  const hashes = desk.kluis.hashes(meldpunt.id)
  const inhoud = reads.flatMap((read) => (read.inhoud === null ? [] : [{ read, hash: hashes.inhoud(read.inhoud) }]))
  const destroyed = await findVernietigdeInhoud(
    desk.keys,
    meldpunt.id,
    inhoud.map(({ hash }) => hash),
  )
  for (const { read, hash } of inhoud) read.terug ||= destroyed.has(hash.toString('base64url'))
}

/** Has a mail with attachments looked at for viruses, whole as it came: the scanner takes it apart by itself. Only said, never acted on. */
async function scanBijlagen(door: Door, mail: UnsettledMail, key: DataKey, read: Gelezen): Promise<Gelezen> {
  const { mail: parsed } = read.gelezen
  if (parsed.bijlagen.length === 0) return read
  const scan = await door.desk.scanner.scan(chunksOf(door, mail, key))
  const waarde = scan.uitkomst === 'besmet' ? `besmet ${scan.naam}` : scan.uitkomst
  const bijlagen = parsed.bijlagen.map((bijlage) => ({ ...bijlage, feiten: [...bijlage.feiten, { naam: 'virus', waarde }] }))
  return { ...read, gelezen: { ...read.gelezen, mail: { ...parsed, bijlagen } } }
}

/** What a mail is, by triage; one that could not be read whole goes to a person, unless its headers show a machine. */
export function judge(read: ReadMail, known: Known): Verdict {
  const verdict = triage(read.gelezen, known)
  // Of what was destroyed nothing is registered by itself, whatever it seems to be.
  if (read.terug) return putBeforePerson(read, known, 'vernietigd', false)
  if (read.breach === null || verdict.soort === 'automatisch' || verdict.soort === 'bezorgfout') return verdict
  // A mail that lay in Junk or in a folder of somebody else's gets no number before a person has looked.
  return putBeforePerson(read, known, `breach_${read.breach}`, known.map === 'inbox', verdict.antwoorden)
}

function putBeforePerson({ gelezen, breach }: ReadMail, known: Known, reden: string, nummer: boolean, antwoorden = false): Verdict {
  const { mail, afzender } = gelezen
  const unread = { melder: afzender.adres, meldtekst: '', onderwerp: mail.subject, geschreven: mail.date, doorgestuurd: null }
  const melding = breach === null ? readMelding(gelezen, known).melding : unread
  return { soort: 'onleesbaar', reden, antwoorden, melding, onbevestigd: !afzender.bewezen, nummer }
}

/** What reading needs of the file. */
function leesregels({ adres, kenmerk, eigen_domeinen, bewijs }: Meldpunt): Leesregels {
  return {
    adres,
    kenmerk,
    eigenDomeinen: eigen_domeinen,
    bewijs: { soort: bewijs.soort, authservId: bewijs.authserv_id, eigenReceived: bewijs.eigen_received },
  }
}

async function* chunksOf(door: Door, mail: UnsettledMail, key: DataKey): AsyncGenerator<Buffer> {
  for (let nr = 0; nr < mail.chunks; nr += 1) yield await chunk(door, mail, key, nr)
}

function chunk({ desk, meldpunt }: Door, mail: UnsettledMail, key: DataKey, nr: number): Promise<Buffer> {
  return withMeldpunt(desk.db, meldpunt.id, (tx) => readChunk(tx, meldpunt.id, key, mail, nr))
}

function endHeaders(start: Buffer): Buffer {
  const text = start.subarray(0, HEADERS_BYTES_MAX)
  const ends = [text.indexOf('\r\n\r\n'), text.indexOf('\n\n')].filter((at) => at >= 0)
  return text.subarray(0, ends.length > 0 ? Math.min(...ends) : text.length)
}
