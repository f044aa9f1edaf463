import { findTwijfelmail } from '@meldpunt/register/mail-draden'
import { countVergeefs } from '@meldpunt/register/opdrachten'
import { dayOf } from '@meldpunt/runtime/clock'
import type { Context } from '@meldpunt/signaal/context'
import { parseOpdrachten } from '@meldpunt/signaal/grammatica'
import { settleBevestig } from './bevestigen.ts'
import { decide, finish, keepOpdracht, type Opdrachtverdict, refuse } from './besluiten.ts'
import { postCode } from './codes.ts'
import { saveReactie } from './gevolgen.ts'
import { listTokens } from './known.ts'
import { leescontextOf } from './opdracht-context.ts'
import type { Settling } from './settle.ts'

// An officer drives the case by mail: what he ordered is read, decided whole or not at all, carried out in this very
// transaction, and answered in one letter.

/** Commands of somebody with a role: proven by thread and sender, or by the one-time code that they hold. */
export async function settleOpdracht(settling: Settling, verdict: Opdrachtverdict): Promise<null> {
  if (verdict.reden === 'one_time_code') return settleBevestig(settling, verdict)
  return settleOpdrachten(settling, verdict, 'bewezen')
}

/**
 * Commands without proof. Where the sender is proven and the thread is not, or where this meldpunt can prove nobody, a code
 * goes to the known address. Any other sender learns nothing, and the officer whose address he used hears of it.
 */
export async function settleGeweigerd(settling: Settling, verdict: Opdrachtverdict): Promise<null> {
  const { door, gelezen } = settling
  if (gelezen.afzender.bewezen) return settleOpdrachten(settling, verdict, 'ontbreekt')
  if (door.meldpunt.bewijs.soort === 'code' && (await hasRoom(settling))) return settleOpdrachten(settling, verdict, 'ontbreekt')
  return refuse(settling, verdict, 'afzender')
}

/**
 * Where anybody can write in an officer's name, a code or an answer for each mail would fill his mailbox. Those that he confirmed do not
 * count: more of the others a day nobody sends who works by them.
 */
const VERGEEFS_PER_DAG_MAX = 30

async function hasRoom({ door, tx, now, gelezen }: Settling): Promise<boolean> {
  const { meldpunt, desk } = door
  const since = new Date(now.getTime() - 24 * 3_600_000)
  const actor = desk.kluis.hashes(meldpunt.id).actorId(gelezen.afzender.adres)
  return (await countVergeefs(tx, meldpunt.id, actor, since)) < VERGEEFS_PER_DAG_MAX
}

async function settleOpdrachten(settling: Settling, verdict: Opdrachtverdict, bewijs: Context['bewijs']): Promise<null> {
  const { door, tx, mail, gelezen } = settling
  const { meldpunt, desk } = door
  const { adres } = gelezen.afzender
  const tekst = verdict.opdrachttekst
  const vandaag = dayOf(settling.now)
  settling.close({ verdict: 'opdracht', reden: verdict.reden, signaalId: verdict.signaalId, map: 'verwerkt' })
  const wacht = verdict.signaalId === null ? await findTwijfelmail(tx, desk.kluis, meldpunt.id, listTokens(gelezen), adres) : null
  const opdrachtmail = await decide(settling, {
    signaalId: verdict.signaalId,
    regels: parseOpdrachten(tekst, leescontextOf(meldpunt, adres, vandaag)),
    twijfelmail: wacht,
    bewijs,
    code: null,
  })
  const { besluit, signaal } = opdrachtmail
  await keepOpdracht(settling, opdrachtmail, { tekst, gelezenOp: vandaag, twijfelmail: wacht?.id ?? null })
  if (besluit.geheel === 'wacht') {
    const opgeslagen = signaal && bewijs === 'bewezen' ? await saveReactie(settling, signaal) : signaal
    await postCode(settling, { mailId: mail.id, signaal: opgeslagen, besluit })
    return null
  }
  await finish(settling, opdrachtmail)
  return null
}
