// What runs in a process of its own: reading one file that may be hostile, and making of it what `meldpunt lees` prints.
import { type FromFile, knownFromClaims, triageByClaims } from '@meldpunt/intake/known-from-claims'
import type { GelezenMail, Leesregels } from '@meldpunt/intake/gelezen-mail'
import { readMail } from '@meldpunt/intake/read-mail'
import { readSignaal } from '@meldpunt/intake/read-signaal'
import type { Verdict } from '@meldpunt/intake/verdict'
import type { ParsedMail } from '@meldpunt/mail/mail'
import { parseMailFile } from '@meldpunt/mail/parse'
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

async function read({ bytes, options }: PoolInput<LeesOptions>): Promise<GelezenFile> {
  const mail = await parseMailFile(await collect(bytes))
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

async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
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
