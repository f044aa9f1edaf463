import { recordActor } from '@meldpunt/register/actoren'
import { endCode, type OpenCode, tryCode } from '@meldpunt/register/codes'
import { findTwijfel } from '@meldpunt/register/mail-draden'
import { endWachtend, lockWachtend } from '@meldpunt/register/opdrachten'
import { changeSignaal, lockSignaal, type SignaalRow } from '@meldpunt/register/signalen'
import { dayOf } from '@meldpunt/runtime/clock'
import type { Mailbesluit } from '@meldpunt/signaal/besluit'
import { applyGevolg } from '@meldpunt/signaal/gevolg'
import { type GelezenOpdracht, parseOpdrachten } from '@meldpunt/signaal/grammatica'
import { decide, finish, keepOpdracht, type Opdrachtverdict, refuse } from './besluiten.ts'
import { leescontextOf } from './opdracht-context.ts'
import { postBezwaar } from './opdrachtresultaten.ts'
import type { Settling } from './settle.ts'

// A one-time code comes back (route.md, "Trusting a mail"): from the known address, in its own words, by no machine. It is
// proof of thread and sender in one, for exactly what waits for it.

/** Carries out what waits for the code, or refuses: a wrong code is told to the officer alone, and five are the end of it. */
export async function settleBevestig(settling: Settling, verdict: Opdrachtverdict): Promise<null> {
  const { door, tx, now, gelezen } = settling
  const { meldpunt, desk } = door
  const { adres } = gelezen.afzender
  const regels = parseOpdrachten(verdict.opdrachttekst, leescontextOf(meldpunt, adres, dayOf(now)))
  const code = regels.flatMap(({ opdracht }) => (opdracht?.tag === 'bevestig' ? [opdracht.code] : []))[0]
  const open = code === undefined ? null : await tryCode(tx, desk.kluis.hashes(meldpunt.id), meldpunt.id, adres, code, now)
  if (!open) return refuse(settling, verdict, 'code')
  settling.close({ verdict: 'opdracht', reden: verdict.reden, signaalId: open.signaalId, map: 'verwerkt' })
  const bevestiging = { settling, verdict, regels, open }
  if (regels.length > 1) await refuseAlong(bevestiging, 'code_niet_alleen')
  else if (open.soort === 'opdracht') await carryOutWachtend(bevestiging)
  else await confirm(bevestiging, open.soort)
  return null
}

interface Bevestiging {
  settling: Settling
  verdict: Opdrachtverdict
  regels: readonly GelezenOpdracht[]
  open: OpenCode
}

/** The commands that waited, read as they were on their day, and decided as things stand now. */
async function carryOutWachtend(bevestiging: Bevestiging): Promise<void> {
  const { settling, verdict, open } = bevestiging
  const { door, tx, now, gelezen } = settling
  const { meldpunt, desk } = door
  const wachtend =
    open.mailId && (await lockWachtend(tx, meldpunt.id, open.mailId, async (id) => (await desk.kluis.openKeys(meldpunt.id, [id])).get(id)))
  if (!wachtend || !(await isUnchanged(settling, open))) {
    if (wachtend) await endWachtend(tx, meldpunt.id, wachtend.mailId, 'vervallen')
    await endCode(tx, meldpunt.id, open.id, now)
    return refuseAlong(bevestiging, 'code_vervallen')
  }
  const { tekst, gelezenOp, twijfelmail } = wachtend.inhoud
  const opdrachtmail = await decide(settling, {
    signaalId: wachtend.signaalId,
    regels: parseOpdrachten(tekst, leescontextOf(meldpunt, gelezen.afzender.adres, gelezenOp)),
    twijfelmail: twijfelmail === null ? null : await findTwijfel(tx, meldpunt.id, twijfelmail),
    bewijs: 'code',
    code: null,
  })
  await endCode(tx, meldpunt.id, open.id, now)
  await endWachtend(tx, meldpunt.id, wachtend.mailId, opdrachtmail.besluit.geheel)
  await keepOpdracht(settling, opdrachtmail, { tekst: verdict.opdrachttekst, gelezenOp: dayOf(now), twijfelmail })
  await finish(settling, opdrachtmail)
}

/** The second pair of eyes on a destruction. */
async function confirm(bevestiging: Bevestiging, soort: 'vernietiging' | 'zonder_signaal'): Promise<void> {
  const { settling, verdict, regels, open } = bevestiging
  const { door, tx, now } = settling
  const { meldpunt } = door
  if (!(await isUnchanged(settling, open))) {
    await endCode(tx, meldpunt.id, open.id, now)
    await withdraw(settling, open)
    return refuseAlong(bevestiging, 'code_vervallen')
  }
  const opdrachtmail = await decide(settling, { signaalId: open.signaalId, regels, twijfelmail: null, bewijs: 'code', code: soort })
  // One that comes too early, or while the RIEC needs the signaal, may come again.
  if (opdrachtmail.besluit.geheel === 'uitgevoerd') await endCode(tx, meldpunt.id, open.id, now)
  await keepOpdracht(settling, opdrachtmail, { tekst: verdict.opdrachttekst, gelezenOp: dayOf(now), twijfelmail: null })
  await finish(settling, { ...opdrachtmail, codeGemaakt: open.madeAt })
}

/** A code holds for the signaal as it was when the code was made. Locks it. */
async function isUnchanged(settling: Settling, { signaalId, versie }: OpenCode): Promise<boolean> {
  if (signaalId === null) return true
  const row = await lockSignaal(settling.tx, settling.door.meldpunt, await settling.signaalKey(signaalId), signaalId)
  return row?.versie === versie
}

/** A destruction that nobody can confirm any more is off, so that it can be asked for anew. */
async function withdraw(settling: Settling, { signaalId }: OpenCode): Promise<void> {
  if (signaalId === null) return
  const { door, tx, now, gelezen } = settling
  const besluiter = { adres: gelezen.afzender.adres, nu: now.toISOString(), vandaag: dayOf(now) }
  await changeSignaal(
    tx,
    door.meldpunt,
    await settling.signaalKey(signaalId),
    signaalId,
    (signaal) =>
      signaal.vernietiging && !signaal.vernietiging.bevestigd
        ? applyGevolg(signaal, { soort: 'vernietiging', stand: 'ingetrokken' }, besluiter)
        : signaal,
    now,
  )
  settling.note(signaalId, 'vernietiging vervallen', {})
}

async function refuseAlong({ settling, verdict, regels, open }: Bevestiging, code: 'code_vervallen' | 'code_niet_alleen'): Promise<void> {
  const signaal: SignaalRow | null =
    open.signaalId === null
      ? null
      : await lockSignaal(settling.tx, settling.door.meldpunt, await settling.signaalKey(open.signaalId), open.signaalId)
  const actor = await recordActor(settling.tx, settling.door.desk.kluis, settling.door.meldpunt.id, settling.gelezen.afzender.adres)
  const besluit: Mailbesluit = { geheel: 'niets_gedaan', regels: [], signaal: signaal?.signaal ?? null, gevolgen: [] }
  await keepOpdracht(
    settling,
    { signaal, actor, besluit },
    { tekst: verdict.opdrachttekst, gelezenOp: dayOf(settling.now), twijfelmail: null },
  )
  postBezwaar(settling, signaal, regels, { code })
}
