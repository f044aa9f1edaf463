import { detectTaal } from '@meldpunt/intake/taal'
import type { Verdict } from '@meldpunt/intake/verdict'
import type { DataKey } from '@meldpunt/register/cipher'
import { findMeldingen, recordMelding } from '@meldpunt/register/meldingen'
import { lockSignaal, saveSignaal, type SignaalRow } from '@meldpunt/register/signalen'
import { applyCorrecties } from '@meldpunt/signaal/correcties'
import { applyGebeurtenis, type Gebeurtenis } from '@meldpunt/signaal/gebeurtenis'
import type { Lezing } from '@meldpunt/signaal/lezing'
import { mergeLezingen } from '@meldpunt/signaal/samenlezing'
import { taalOf } from '@meldpunt/signaal/signaal'
import { isOpen } from '@meldpunt/signaal/status'
import { mayAsk, recordGevraagd } from './gevraagd.ts'
import { isSpoed, postAanvullingOntvangen, postNieuweAanvulling, showMail } from './letters.ts'
import { enrichAgain, listNieuweVragen } from './opnieuw-zoeken.ts'
import { listReacties, noteStand, tijdOf } from './reacties.ts'
import { followMerge } from './samenvoegen.ts'
import type { Settling } from './settle.ts'
import { inhoudOf } from './verdicts.ts'

/**
 * More about a signaal that is known, by somebody who belongs to it: it is read together with all that came before, corrections stay
 * put over it, the sources that know nothing of what is new are asked, the melder is thanked and asked for what is still missing, and
 * the officers see what it added.
 */
export async function settleAanvulling(settling: Settling, verdict: Extract<Verdict, { soort: 'aanvulling' }>): Promise<null> {
  const { door, tx, mail, now } = settling
  const { meldpunt } = door
  const { melding, rol } = verdict
  const signaalId = await followMerge(settling, verdict.signaalId)
  const key = await settling.signaalKey(signaalId)
  const voor = await lockSignaal(tx, meldpunt, key, signaalId)
  if (!voor) throw new Error('a mail points at a signaal that is not there')
  const lezing = settling.lezingOf(melding.meldtekst)
  settling.close({ verdict: 'aanvulling', reden: verdict.reden, signaalId, map: 'verwerkt' })
  // By the signaal, not by the file: being its melder is no office.
  const byMelder = voor.signaal.melders.some(({ adres }) => adres === melding.melder)
  const spoed = isSpoed(lezing)
  const samen = lezing && (await mergeWithEarlier(settling, voor, key, lezing))
  const vragen = samen && isOpen(voor.signaal.status) ? listNieuweVragen(voor.signaal.lezing, samen, mail.id) : []
  const gebeurtenissen: Gebeurtenis[] = [
    ...(samen ? [{ soort: 'aanvulling', lezing: samen, spoed } as const] : []),
    ...(byMelder ? [{ soort: 'melder_schrijft', adres: melding.melder, taal: detectTaal(melding.meldtekst) } as const] : []),
    ...(vragen.length > 0 ? [{ soort: 'vragen_gesteld', aantal: vragen.length, icGevraagd: false } as const] : []),
    ...listReacties(settling),
  ]
  const aangevuld = gebeurtenissen.reduce((signaal, gebeurtenis) => applyGebeurtenis(signaal, gebeurtenis, tijdOf(settling)), voor.signaal)
  const { signaal } = await saveSignaal(tx, meldpunt, key, voor, { signaal: aangevuld }, now, { doorMens: true })
  noteStand(settling, signaalId, voor.signaal, aangevuld)
  const inhoud = inhoudOf(settling, melding, lezing)
  settling.write(recordMelding(tx, meldpunt.id, key, { mailId: mail.id, signaalId, soort: 'aanvulling', at: mail.ontvangenAt, inhoud }))
  if (samen) await enrichAgain(settling, signaalId, { voor: voor.signaal.lezing, na: samen }, vragen)
  if (signaal.spoed && !voor.signaal.spoed) settling.note(signaalId, 'spoed', { mail: mail.id })
  if (verdict.antwoorden && byMelder) {
    const mist = samen && !spoed && isOpen(signaal.status) ? samen.ontbreekt : []
    const asks = mist.length > 0 && (await mayAsk(settling, signaalId))
    if (asks) settling.write(recordGevraagd(settling, signaalId))
    postAanvullingOntvangen(settling, voor, melding, {
      taal: taalOf(signaal, melding.melder),
      spoed,
      beantwoordt: samen !== null && (voor.signaal.lezing?.ontbreekt ?? []).some((deel) => !samen.ontbreekt.includes(deel)),
      ontbreekt: asks ? mist : [],
    })
  }
  postNieuweAanvulling(settling, voor, {
    mail: showMail(settling, melding, 'verwerkt'),
    lezing,
    samen: samen && { voor: voor.signaal.lezing, na: samen },
    status: signaal.status,
    rol: byMelder ? 'melder' : rol,
    antwoord: null,
  })
  return null
}

/** What all mails to a signaal say together, this one last, with what people corrected put over it. */
async function mergeWithEarlier({ door, tx }: Settling, { id, correcties }: SignaalRow, key: DataKey, lezing: Lezing): Promise<Lezing> {
  const eerdere = await findMeldingen(tx, door.meldpunt.id, key, id)
  return applyCorrecties(mergeLezingen([...eerdere.flatMap(({ inhoud }) => inhoud.lezing ?? []), lezing]), correcties)
}
