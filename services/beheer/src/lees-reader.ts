// What runs in a process of its own: reading one file that may be hostile, and making of it what `meldpunt lees` prints.
import { type FromFile, knownFromClaims, triageByClaims } from '@meldpunt/intake/known-from-claims'
import type { GelezenMail, Leesregels } from '@meldpunt/intake/gelezen-mail'
import { readMail } from '@meldpunt/intake/read-mail'
import { readSignaal } from '@meldpunt/intake/read-signaal'
import type { Verdict } from '@meldpunt/intake/verdict'
import type { ParsedMail } from '@meldpunt/mail/mail'
import { parseMail } from '@meldpunt/mail/parse'
import { type PoolInput, servePool } from '@meldpunt/runtime/pool-worker'
import type { Lezing } from '@meldpunt/signaal/lezing'

/** One meldpunt, as far as `lees` needs it. */
export interface LeesMeldpunt {
  regels: Leesregels
  /** Role codes per address; absent without a file. */
  rollen: Record<string, FromFile['rollen']> | null
}

export interface LeesOptions {
  /** The first is used when the mail names none of their addresses. */
  meldpunten: LeesMeldpunt[]
}

export interface GelezenFile {
  gelezen: GelezenMail
  verdict: Verdict
  /** The number of the signaal that the mail claims to belong to. */
  kenmerk: string | null
  /** Of the report; null where there is none. */
  lezing: Lezing | null
}

/** A saved Outlook message and a bare winmail.dat begin with these bytes. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const TNEF = Buffer.from([0x78, 0x9f, 0x3e, 0x22])

async function read({ bytes, options }: PoolInput<LeesOptions>): Promise<GelezenFile> {
  const mail = await parseFile(bytes)
  const { regels, rollen } = chooseMeldpunt(mail, options.meldpunten)
  const gelezen = readMail(mail, regels)
  const adres = gelezen.afzender.adres
  const file: FromFile | null =
    rollen === null
      ? null
      : { rollen: rollen[adres] ?? [], eigenDomein: regels.eigenDomeinen.includes(adres.slice(adres.lastIndexOf('@') + 1)) }
  const verdict = triageByClaims(gelezen, file)
  return { gelezen, verdict, kenmerk: knownFromClaims(gelezen, file).signalen[0]?.kenmerk || null, lezing: readLezing(gelezen, verdict) }
}

async function parseFile(bytes: AsyncIterable<Uint8Array>): Promise<ParsedMail> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  const content = Buffer.concat(chunks)
  const start = content.subarray(0, 4)
  if (!start.equals(OLE) && !start.equals(TNEF)) return parseMail(content)
  const [type, name] = start.equals(OLE) ? ['application/vnd.ms-outlook', 'bericht.msg'] : ['application/ms-tnef', 'winmail.dat']
  const wrapped = await parseMail(
    Buffer.from(
      `MIME-Version: 1.0\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${content.toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`,
    ),
  )
  return wrapped.ingesloten[0]?.mail ?? wrapped
}

function chooseMeldpunt({ to, cc }: ParsedMail, meldpunten: LeesMeldpunt[]): LeesMeldpunt {
  const addressed = new Set([...to, ...cc].map(({ adres }) => adres))
  const chosen = meldpunten.find(({ regels }) => addressed.has(regels.adres)) ?? meldpunten[0]
  if (chosen === undefined) throw new Error('no meldpunt given')
  return chosen
}

function readLezing({ mail, woorden }: GelezenMail, verdict: Verdict): Lezing | null {
  if (verdict.soort !== 'signaal' && verdict.soort !== 'aanvulling' && verdict.soort !== 'onleesbaar') return null
  const { meldtekst, onderwerp, geschreven, melder } = verdict.melding
  const bijlagen = mail.bijlagen.flatMap(({ naam, tekst }) => (tekst === null ? [] : [{ naam, tekst }]))
  return readSignaal({ meldtekst, onderwerp, geschreven, melder, handtekening: woorden.handtekening, bijlagen })
}

const tasks = { read }
export type LeesTasks = typeof tasks
servePool(tasks)
