// What runs in a process of its own, away from keys, database and network: reading a mail that may be hostile.
import { createHash } from 'node:crypto'
import type { GelezenMail, Leesregels } from '@meldpunt/intake/gelezen-mail'
import { readMail } from '@meldpunt/intake/read-mail'
import { readSignaal } from '@meldpunt/intake/read-signaal'
import { canonicalContent } from '@meldpunt/mail/content'
import { parseMail } from '@meldpunt/mail/parse'
import { type PoolInput, servePool } from '@meldpunt/runtime/pool-worker'
import type { Lezing } from '@meldpunt/signaal/lezing'

/** A mail as the reading process gives it back. */
export interface Gelezen {
  gelezen: GelezenMail
  /** SHA-256, hex, of what makes it the same mail in other bytes; null without Message-ID. */
  inhoud: string | null
  /** A Lezing for each text that may turn out to be the report: the sender's own, and the forwarded one. */
  lezingen: { meldtekst: string; lezing: Lezing }[]
  /** Name of the error when a text could not be read for its fields: a bug of ours, which costs the summary and not the mail. */
  misread: string | null
}

async function read({ bytes, options }: PoolInput<Leesregels>): Promise<Gelezen> {
  const mail = await parseMail(bytes)
  const gelezen = readMail(mail, options)
  const canonical = canonicalContent(mail)
  const inhoud = canonical === null ? null : createHash('sha256').update(canonical).digest('hex')
  try {
    return { gelezen, inhoud, lezingen: readLezingen(gelezen), misread: null }
  } catch (error) {
    return { gelezen, inhoud, lezingen: [], misread: error instanceof Error ? error.name : typeof error }
  }
}

function readLezingen({ mail, automaat, bezorgfout, woorden, doorgestuurd, afzender }: GelezenMail): Gelezen['lezingen'] {
  if (automaat.ja || bezorgfout) return []
  const bijlagen = mail.bijlagen.flatMap(({ naam, tekst }) => (tekst === null ? [] : [{ naam, tekst }]))
  const claims = [{ meldtekst: woorden.tekst, onderwerp: mail.subject, geschreven: mail.date, melder: afzender.adres }]
  if (doorgestuurd)
    claims.push({
      meldtekst: doorgestuurd.tekst,
      onderwerp: doorgestuurd.onderwerp,
      geschreven: doorgestuurd.datum ?? mail.date,
      melder: doorgestuurd.van.adres,
    })
  return claims.map((claim) => ({
    meldtekst: claim.meldtekst,
    lezing: readSignaal({ ...claim, handtekening: woorden.handtekening, bijlagen }),
  }))
}

const tasks = { read }
export type ReaderTasks = typeof tasks
servePool(tasks)
