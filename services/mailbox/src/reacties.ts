import { noteStatus } from '@meldpunt/register/klok'
import { addWerkdagen } from '@meldpunt/runtime/clock'
import { rollenOf } from '@meldpunt/runtime/rollen'
import { applyGebeurtenis, type Gebeurtenis, type Gebeurteniscontext } from '@meldpunt/signaal/gebeurtenis'
import type { Signaal } from '@meldpunt/signaal/signaal'
import type { Settling } from './settle.ts'

/**
 * What it means that this mail was sent at all: a proven mail of an officer, a deputy or the care coordinator is a reaction, of her a
 * contact too. `bewezen`: by the mail itself, or by the one-time code that it brought.
 */
export function listReacties({ door, gelezen }: Pick<Settling, 'door' | 'gelezen'>, bewezen = gelezen.afzender.bewezen): Gebeurtenis[] {
  const { afzender } = gelezen
  if (!bewezen) return []
  const rollen = rollenOf(door.meldpunt, afzender.adres)
  const zorg = rollen.includes('zorgcoordinator')
  const reageert = zorg || rollen.includes('aandachtsfunctionaris') || rollen.includes('plaatsvervanger')
  return [...(zorg ? [{ soort: 'zorg_bereikt' } as const] : []), ...(reageert ? [{ soort: 'reactie' } as const] : [])]
}

/** The signaal after this mail was sent at all. */
export function noteReactie(settling: Settling, signaal: Signaal, bewezen = settling.gelezen.afzender.bewezen): Signaal {
  return listReacties(settling, bewezen).reduce((na, gebeurtenis) => applyGebeurtenis(na, gebeurtenis, tijdOf(settling)), signaal)
}

/** Has it stand in the logboek when a signaal moved by itself, such as to `verrijkt` with the last answer that it waited for. */
export function noteStand(settling: Pick<Settling, 'note' | 'now'>, id: string, voor: Signaal, na: Signaal): void {
  for (const { keten, gebeurtenis, gegevens } of noteStatus({ id, signaal: voor }, { signaal: na }, 'mailbox', settling.now))
    settling.note(keten, gebeurtenis, gegevens)
}

/** What a change of a signaal is told of time. */
export const tijdOf = ({ now }: Pick<Settling, 'now'>): Gebeurteniscontext => ({ nu: now.toISOString(), addWerkdagen })
