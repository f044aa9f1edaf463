import { opdrachtGeweigerd, type OpdrachtGeweigerd } from '@meldpunt/brieven/opdracht-geweigerd'
import type { Verdict } from '@meldpunt/intake/verdict'
import { recordActor } from '@meldpunt/register/actoren'
import { recordDraadmail, type Twijfelmail } from '@meldpunt/register/mail-draden'
import { type OpdrachtInhoud, recordOpdracht } from '@meldpunt/register/opdrachten'
import { lockSignaal, type SignaalRow } from '@meldpunt/register/signalen'
import { wasWritten } from '@meldpunt/register/uitgaand'
import { dayOf } from '@meldpunt/runtime/clock'
import { applyOpdrachten, type Mailbesluit } from '@meldpunt/signaal/besluit'
import type { Context } from '@meldpunt/signaal/context'
import type { GelezenOpdracht } from '@meldpunt/signaal/grammatica'
import { carryOut, saveReactie } from './gevolgen.ts'
import { post } from './letters.ts'
import { contextOf } from './opdracht-context.ts'
import { postResultaat } from './opdrachtresultaten.ts'
import type { Settling } from './settle.ts'

// One mail of commands between being read and being answered: decided, kept, carried out, or refused.

export type Opdrachtverdict = Extract<Verdict, { soort: 'opdracht' | 'geweigerd' }>

/** The commands of one mail with what came of them. */
export interface Opdrachtmail {
  adres: string
  /** Id of the sender in the logboek. */
  actor: string
  /** As it stood; locked. */
  signaal: SignaalRow | null
  twijfelmail: Twijfelmail | null
  context: Context
  besluit: Mailbesluit
  /** When the code was made that proves it. */
  codeGemaakt?: Date
}

/** Locks the signaal and decides about commands; nothing is changed yet. */
export async function decide(
  settling: Settling,
  {
    signaalId,
    regels,
    twijfelmail,
    bewijs,
    code,
  }: {
    signaalId: string | null
    regels: readonly GelezenOpdracht[]
    twijfelmail: Twijfelmail | null
    bewijs: Context['bewijs']
    code: Context['code']
  },
): Promise<Opdrachtmail> {
  const { door, tx, gelezen } = settling
  const { meldpunt, desk } = door
  const { adres } = gelezen.afzender
  const signaal = signaalId === null ? null : await lockSignaal(tx, meldpunt, await settling.signaalKey(signaalId), signaalId)
  const context = await contextOf(settling, { adres, signaal, gelezen: regels, twijfelmail, bewijs, code })
  return {
    adres,
    actor: await recordActor(tx, desk.kluis, meldpunt.id, adres),
    signaal,
    twijfelmail,
    context,
    besluit: applyOpdrachten(signaal?.signaal ?? null, regels, context),
  }
}

/** Carries out what was decided, and answers: one letter, each line with what came of it. */
export async function finish(settling: Settling, opdrachtmail: Opdrachtmail): Promise<void> {
  const { besluit, signaal, context } = opdrachtmail
  const na =
    besluit.geheel === 'uitgevoerd'
      ? await carryOut(settling, opdrachtmail)
      : signaal && context.bewijs !== 'ontbreekt'
        ? await saveReactie(settling, signaal)
        : signaal
  await postResultaat(settling, opdrachtmail, na)
}

/** Writes what came of this mail of commands: the row that makes it act once. */
export async function keepOpdracht(
  settling: Settling,
  { signaal, actor, besluit }: Pick<Opdrachtmail, 'signaal' | 'actor' | 'besluit'>,
  { tekst, gelezenOp, twijfelmail }: Pick<OpdrachtInhoud, 'tekst' | 'gelezenOp' | 'twijfelmail'>,
): Promise<void> {
  const { door, tx, mail, now } = settling
  const slot = signaal ? { key: await settling.signaalKey(signaal.id), sleutelId: signaal.id } : { key: settling.key, sleutelId: mail.id }
  const regels = besluit.regels.map((regel) => ({
    regel: regel.regel,
    uitkomst: regel.soort === 'geweigerd' ? regel.weigering.code : regel.soort === 'fout' ? regel.fout.code : regel.soort,
  }))
  if (twijfelmail !== null) settling.write(recordDraadmail(tx, door.meldpunt.id, mail.id, twijfelmail))
  settling.note(signaal?.id ?? '', 'opdracht', { mail: mail.id, geheel: besluit.geheel, regels: regels.length }, { actor })
  await recordOpdracht(
    tx,
    door.meldpunt.id,
    slot,
    { mailId: mail.id, signaalId: signaal?.id ?? null, actor, state: besluit.geheel, inhoud: { tekst, gelezenOp, twijfelmail, regels } },
    now,
  )
}

/** An officer hears at most once a day that mails come in his name; more would be the stranger's way to fill his mailbox. */
const GEWEIGERD_MS = 24 * 3_600_000

/** Refuses commands: nothing is done, the sender learns nothing, and the officer hears of it at the address that the file knows. */
export async function refuse(settling: Settling, verdict: Opdrachtverdict, reden: OpdrachtGeweigerd['reden']): Promise<null> {
  const { door, tx, mail, gelezen, now } = settling
  const { meldpunt, desk } = door
  const { adres } = gelezen.afzender
  const { signaalId, opdrachttekst } = verdict
  settling.close({ verdict: 'geweigerd', reden: verdict.reden, signaalId, map: 'handmatig' })
  const signaal = signaalId === null ? null : await lockSignaal(tx, meldpunt, await settling.signaalKey(signaalId), signaalId)
  const slot = signaal ? { key: await settling.signaalKey(signaal.id), sleutelId: signaal.id } : { key: settling.key, sleutelId: mail.id }
  await recordOpdracht(
    tx,
    meldpunt.id,
    slot,
    {
      mailId: mail.id,
      signaalId: signaal?.id ?? null,
      actor: await recordActor(tx, desk.kluis, meldpunt.id, adres),
      state: 'geweigerd',
      inhoud: { tekst: opdrachttekst, gelezenOp: dayOf(now), twijfelmail: null, regels: [] },
    },
    now,
  )
  const since = new Date(now.getTime() - GEWEIGERD_MS)
  if (await wasWritten(tx, meldpunt.id, 'opdracht_geweigerd', desk.kluis.hashes(meldpunt.id).adres(adres), since)) return null
  const tags = verdict.opdrachten.map(({ tag }) => tag)
  post(settling, signaal, adres, (hoofd) => opdrachtGeweigerd({ ...hoofd, ontvangen: mail.ontvangenAt, reden, tags }))
  return null
}
