import type { Verdict } from '@meldpunt/intake/verdict'
import { recordActor } from '@meldpunt/register/actoren'
import { sealGevolg } from '@meldpunt/register/geschiedenis'
import { recordMelding } from '@meldpunt/register/meldingen'
import { lockSignaal, saveSignaal } from '@meldpunt/register/signalen'
import { findBrief } from '@meldpunt/register/uitgaand'
import { dayOf } from '@meldpunt/runtime/clock'
import { partnercodesOf, rollenOf } from '@meldpunt/runtime/rollen'
import { applyGevolg, type Gevolg } from '@meldpunt/signaal/gevolg'
import type { Bevindingbron, Partner } from '@meldpunt/signaal/keten'
import type { Rol } from '@meldpunt/signaal/rol'
import type { Signaal } from '@meldpunt/signaal/signaal'
import { postNieuweAanvulling, showMail } from './letters.ts'
import { noteReactie, noteStand } from './reacties.ts'
import { followMerge } from './samenvoegen.ts'
import type { Settling } from './settle.ts'
import { inhoudOf } from './verdicts.ts'

/** Somebody answers what we asked him. */
interface Antwoord {
  bron: Bevindingbron
  rol: Rol
}

/**
 * The answer of a partner, the IC or the care coordinator to a question of ours. Proven it is a bevinding by itself; of
 * anybody else it is kept, shown as not proven, and becomes one by the officer's word.
 */
export async function settleConsultantwoord(settling: Settling, verdict: Extract<Verdict, { soort: 'consultantwoord' }>): Promise<null> {
  const { door, tx, mail, now } = settling
  const { meldpunt, desk } = door
  const { melding } = verdict
  const signaalId = await followMerge(settling, verdict.signaalId)
  const key = await settling.signaalKey(signaalId)
  const voor = await lockSignaal(tx, meldpunt, key, signaalId)
  if (!voor) throw new Error('a mail points at a signaal that is not there')
  settling.close({ verdict: 'consultantwoord', reden: verdict.reden, signaalId, map: 'verwerkt' })
  const inhoud = inhoudOf(settling, melding, null)
  settling.write(recordMelding(tx, meldpunt.id, key, { mailId: mail.id, signaalId, soort: 'aanvulling', at: mail.ontvangenAt, inhoud }))
  const brief = await findBrief(tx, desk.kluis, meldpunt.id, verdict.briefId)
  const antwoord = brief && whoAnswers(settling, voor.signaal, brief.soort)
  const bewezen = verdict.bewezen && antwoord !== null
  if (bewezen) {
    const { adres } = settling.gelezen.afzender
    const gevolg: Gevolg = {
      soort: 'bevinding',
      bron: antwoord.bron,
      tekst: readAntwoord(melding.meldtekst),
      eigen: antwoord.rol !== 'informatiecoordinator',
      ic: antwoord.rol === 'informatiecoordinator',
    }
    const signaal = noteReactie(settling, applyGevolg(voor.signaal, gevolg, { adres, nu: now.toISOString(), vandaag: dayOf(now) }))
    await saveSignaal(tx, meldpunt, key, voor, { signaal }, now, { doorMens: true })
    noteStand(settling, signaalId, voor.signaal, signaal)
    const { gebeurtenis, inhoud: woorden } = sealGevolg(key, signaalId, gevolg)
    settling.note(
      signaalId,
      gebeurtenis,
      { mail: mail.id },
      { actor: await recordActor(tx, desk.kluis, meldpunt.id, adres), inhoud: woorden },
    )
  }
  postNieuweAanvulling(settling, voor, {
    mail: { ...showMail(settling, melding, 'verwerkt'), onbevestigd: !bewezen },
    lezing: null,
    samen: null,
    status: voor.signaal.status,
    rol: antwoord?.rol ?? null,
    antwoord: { bron: antwoord?.bron ?? 'overig', bewezen },
  })
  return null
}

/** Whose answer it is, by the question and by the office of the sender; null when he holds none that was asked. */
function whoAnswers({ door, gelezen }: Settling, signaal: Signaal, briefsoort: string): Antwoord | null {
  const { adres } = gelezen.afzender
  const rollen = rollenOf(door.meldpunt, adres)
  if (briefsoort === 'verrijkingsverzoek')
    return rollen.includes('informatiecoordinator') ? { bron: 'overig', rol: 'informatiecoordinator' } : null
  if (briefsoort === 'zorg') return rollen.includes('zorgcoordinator') ? { bron: 'zorg', rol: 'zorgcoordinator' } : null
  const codes = partnercodesOf(door.meldpunt, adres)
  const gevraagd = signaal.consulten.map(({ partner }) => partner)
  const bron = codes.find((code) => gevraagd.includes(code)) ?? codes[0]
  return bron === undefined ? null : { bron: bron satisfies Partner, rol: 'partner' }
}

/** What a partner writes when he knows nothing, as our letter asks him to. */
const NIETS = /^(?:geen|niets|niet|onbekend|niets bekend|niet bekend|geen informatie|hier is niets (?:over )?bekend)[\s.!]{0,5}$/iu

function readAntwoord(tekst: string): string | null {
  const woorden = tekst.trim()
  return woorden === '' || NIETS.test(woorden) ? null : woorden
}
