import { readAfwezigheid } from '@meldpunt/intake/afwezigheid'
import type { Verdict } from '@meldpunt/intake/verdict'
import { recordAfwezigheid } from '@meldpunt/register/afwezigheden'
import { dayOf, isWerkdag } from '@meldpunt/runtime/clock'
import { rollenOf } from '@meldpunt/runtime/rollen'
import type { Settling } from './settle.ts'

/** A machine, or our own mail coming back: kept and filed, never answered. That somebody with a role is away is remembered. */
export async function settleAutomatisch(settling: Settling, verdict: Extract<Verdict, { soort: 'automatisch' }>): Promise<null> {
  settling.close({ verdict: 'automatisch', reden: verdict.reden, signaalId: verdict.signaalId, map: 'automatisch' })
  if (verdict.afwezig) noteAfwezig(settling)
  return null
}

/** An out-of-office reply does what `#afwezig` does. It moves letters and duties, never powers, and so a proven sender is proof enough. */
function noteAfwezig(settling: Settling): void {
  const { door, tx, mail, gelezen } = settling
  const { meldpunt, desk } = door
  const { adres, bewezen } = gelezen.afzender
  const known = bewezen || meldpunt.bewijs.soort === 'code'
  if (!known || rollenOf(meldpunt, adres).every((rol) => rol === 'partner' || rol === 'beheerder')) return
  const { van, tot } = readAfwezigheid(`${gelezen.mail.subject}\n${gelezen.woorden.tekst}`, dayOf(mail.ontvangenAt), isWerkdag)
  settling.write(recordAfwezigheid(tx, desk.kluis.hashes(meldpunt.id), meldpunt.id, { adres, van, tot, mailId: mail.id }))
  settling.note('', 'afwezigheid', { mail: mail.id, van, tot })
}
