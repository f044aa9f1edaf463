import { uitnodiging } from '@meldpunt/brieven/uitnodiging'
import { recordOverleg } from '@meldpunt/register/overleggen'
import { findOpenSignalen, type SignaalRow } from '@meldpunt/register/signalen'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import { deputiesOf, inhoudsklasseOf, officersOf } from '@meldpunt/runtime/rollen'
import type { Gevolg } from '@meldpunt/signaal/gevolg'
import type { Overlegsoort, Partner } from '@meldpunt/signaal/keten'
import type { Lezing } from '@meldpunt/signaal/lezing'
import { post } from './letters.ts'
import type { Settling } from './settle.ts'

/** Partners who take part in an overleg, where the file has them (route.md, Stap 4a). */
const PARTNERS: Record<Overlegsoort, readonly Partner[]> = {
  lokaal: [],
  basisteam: ['politie'],
  regiotafel: ['riec', 'politie'],
  officieren: [],
}

/**
 * Puts an overleg on the agenda and invites those who take part. Several signalen share an overleg of a kind on a day: then
 * the appointment that they have is replaced by one that names them all.
 */
export async function planOverleg(
  settling: Settling,
  { na }: { na: SignaalRow },
  { overleg, datum, tijd, tekst }: Extract<Gevolg, { soort: 'overleg' }>,
): Promise<void> {
  const { door, tx, now } = settling
  const { meldpunt, desk } = door
  const gepland = await recordOverleg(tx, meldpunt.id, { soort: overleg, datum, tijd })
  const open = await findOpenSignalen(tx, desk.kluis, meldpunt)
  const kenmerken = open
    .filter(({ signaal }) => signaal.overleggen.some((ander) => ander.overleg === overleg && ander.datum === datum))
    .map(({ kenmerk }) => kenmerk)
  for (const aan of listDeelnemers(meldpunt, overleg, na.signaal.lezing)) {
    const toelichting = inhoudsklasseOf(meldpunt, aan) === 'vol' ? tekst : null
    const afspraak = { overleg, datum, tijd: gepland.tijd, kenmerken, volgnr: gepland.volgnr, vervallen: false, aan, geschreven: now }
    post(settling, na, aan, (hoofd) => uitnodiging({ ...hoofd, ...afspraak, toelichting }))
  }
}

/** Who takes part: the officers and their deputies, the IC and the colleagues who take this form, and the partners of this kind. */
function listDeelnemers(meldpunt: Meldpunt, overleg: Overlegsoort, lezing: Lezing | null): string[] {
  const { rollen, toewijzing, partners } = meldpunt
  const team = (lezing?.vormen ?? []).flatMap(({ waarde }) => toewijzing[waarde] ?? [])
  const collegas = overleg === 'officieren' ? [] : [...rollen.informatiecoordinator, ...team]
  const genodigd = PARTNERS[overleg].flatMap((partner) => partners[partner]?.adres ?? [])
  return [...new Set([...officersOf(meldpunt), ...deputiesOf(meldpunt), ...collegas, ...genodigd])]
}
