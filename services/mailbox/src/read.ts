import { triage } from '@meldpunt/intake/triage'
import type { Known } from '@meldpunt/intake/known'
import type { Leesregels } from '@meldpunt/intake/gelezen-mail'
import type { Verdict } from '@meldpunt/intake/verdict'
import type { DataKey } from '@meldpunt/register/cipher'
import { withMeldpunt } from '@meldpunt/register/database'
import { readChunk, type UnsettledMail } from '@meldpunt/register/mails'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import type { Door } from './door.ts'
import type { Gelezen } from './reader.ts'

/** A kept mail after reading: what was read, and whether reading it whole failed. */
export interface ReadMail extends Gelezen {
  /** Why only the headers could be read: `timeout`, `memory`, `crash`, `error`; null when all was. */
  breach: string | null
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
    return { ...(await scanBijlagen(door, mail, key, whole.value)), breach: null }
  }
  desk.log.warn('mail not readable', { meldpunt: meldpunt.id, mail: mail.id, bytes: mail.bytes, reden: whole.reason })
  const first = await chunk(door, mail, key, 0)
  const headers = await desk.reader.run('read', { bytes: [endHeaders(first)], options }, { signal })
  if (headers.ok) return { ...headers.value, inhoud: null, lezingen: [], breach: whole.reason }
  const nothing = await desk.reader.run('read', { bytes: [Buffer.from('\r\n')], options }, { signal })
  if (nothing.ok) return { ...nothing.value, inhoud: null, lezingen: [], breach: whole.reason }
  throw new Error('not even an empty mail could be read')
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
  if (read.breach === null || verdict.soort === 'automatisch' || verdict.soort === 'bezorgfout') return verdict
  const { mail, afzender } = read.gelezen
  return {
    soort: 'onleesbaar',
    reden: `breach_${read.breach}`,
    antwoorden: verdict.antwoorden,
    melding: { melder: afzender.adres, meldtekst: '', onderwerp: mail.subject, geschreven: mail.date, doorgestuurd: null },
    onbevestigd: !afzender.bewezen,
    // A mail that lay in Junk or in a folder of somebody else's gets no number before a person has looked.
    nummer: known.map === 'inbox',
  }
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
