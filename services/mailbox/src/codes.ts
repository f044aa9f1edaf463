import { eenmaligeCode } from '@meldpunt/brieven/eenmalige-code'
import { CODE_POGINGEN, recordCode } from '@meldpunt/register/codes'
import type { SignaalRow } from '@meldpunt/register/signalen'
import { inhoudsklasseOf } from '@meldpunt/runtime/rollen'
import type { Mailbesluit } from '@meldpunt/signaal/besluit'
import { post } from './letters.ts'
import type { Settling } from './settle.ts'

/**
 * Sends a one-time code for exactly these commands to the address that the file knows. It is the address they came from; who
 * wrote them from there shows by sending the code back.
 */
export async function postCode(
  settling: Settling,
  { mailId, signaal, besluit }: { mailId: string; signaal: SignaalRow | null; besluit: Mailbesluit },
): Promise<void> {
  const { door, tx, now, gelezen } = settling
  const { meldpunt, desk } = door
  const { adres } = gelezen.afzender
  const { code, geldigTot } = await recordCode(
    tx,
    desk.kluis.hashes(meldpunt.id),
    meldpunt.id,
    { soort: 'opdracht', signaalId: signaal?.id ?? null, mailId, ontvanger: adres, versie: signaal?.versie ?? null, geldigVan: now },
    now,
  )
  settling.note(signaal?.id ?? '', 'code gemaakt', { mail: mailId, soort: 'opdracht' })
  const opdrachten = besluit.regels.map(({ regel, tag }) => ({ opdracht: regel, tag: tag ?? '' }))
  post(
    settling,
    signaal,
    adres,
    (hoofd) => eenmaligeCode({ ...hoofd, klasse: inhoudsklasseOf(meldpunt, adres), code, opdrachten, geldigTot, pogingen: CODE_POGINGEN }),
    { answers: gelezen.afzender.bewezen },
  )
}
