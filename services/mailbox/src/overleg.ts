import { uitnodiging } from '@meldpunt/brieven/uitnodiging'
import { recordAfzegging, recordOverleg } from '@meldpunt/register/overleggen'
import { findOpenSignalen, type SignaalRow } from '@meldpunt/register/signalen'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import { deputiesOf, inhoudsklasseOf, officersOf } from '@meldpunt/runtime/rollen'
import type { Gevolg } from '@meldpunt/signaal/gevolg'
import type { Day } from '@meldpunt/signaal/kalender'
import type { Overlegsoort, Partner } from '@meldpunt/signaal/keten'
import type { Lezing } from '@meldpunt/signaal/lezing'
import type { Uitvoering } from './gevolgen.ts'
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
  { na, nr }: Uitvoering & { na: SignaalRow },
  { overleg, datum, tijd, tekst }: Extract<Gevolg, { soort: 'overleg' }>,
): Promise<void> {
  const { door, tx, now } = settling
  const { meldpunt } = door
  const kenmerken = (await findBesproken(settling, overleg, datum)).map(({ kenmerk }) => kenmerk)
  // A later line of the same mail put it on another day, or closed it.
  if (!kenmerken.includes(na.kenmerk)) return
  const gepland = await recordOverleg(tx, meldpunt.id, { soort: overleg, datum, tijd })
  for (const aan of listDeelnemers(meldpunt, overleg, na.signaal.lezing)) {
    const toelichting = inhoudsklasseOf(meldpunt, aan) === 'vol' ? tekst : null
    const afspraak = { overleg, datum, tijd: gepland.tijd, kenmerken, volgnr: gepland.volgnr, vervallen: false, aan, geschreven: now }
    post(settling, na, aan, (hoofd) => uitnodiging({ ...hoofd, ...afspraak, toelichting }), { nr })
  }
}

/**
 * Takes a signaal off an overleg. Who still meets about others gets an appointment without its number, in the thread of one of
 * those; for whoever does not it is cancelled.
 */
export async function leaveOverleg(
  settling: Settling,
  { signaal: voor, na, nr }: Uitvoering & { na: SignaalRow },
  { overleg, datum }: Extract<Gevolg, { soort: 'overlegafzegging' }>,
): Promise<void> {
  const { door, tx, now } = settling
  const { meldpunt } = door
  // What a line of the same mail planned before was not invited to; what a later one plans again, planOverleg tells.
  if (!voor || !staatOp(voor, overleg, datum) || staatOp(na, overleg, datum)) return
  const blijft = await findBesproken(settling, overleg, datum)
  const afgezegd = await recordAfzegging(tx, meldpunt.id, { soort: overleg, datum, vervalt: blijft.length === 0 })
  if (!afgezegd) return
  const afspraak = { overleg, datum, ...afgezegd, toelichting: null, geschreven: now }
  const draden = new Map<string, SignaalRow>()
  for (const row of blijft)
    for (const aan of listDeelnemers(meldpunt, overleg, row.signaal.lezing)) if (!draden.has(aan)) draden.set(aan, row)
  const kenmerken = blijft.map(({ kenmerk }) => kenmerk)
  for (const [aan, row] of draden)
    post(settling, row, aan, (hoofd) => uitnodiging({ ...hoofd, ...afspraak, kenmerken, vervallen: false, aan }), { nr })
  for (const aan of listDeelnemers(meldpunt, overleg, voor.signaal.lezing))
    if (!draden.has(aan))
      post(settling, na, aan, (hoofd) => uitnodiging({ ...hoofd, ...afspraak, kenmerken: [na.kenmerk], vervallen: true, aan }), { nr })
}

/** The open signalen that are talked about at an overleg. */
async function findBesproken({ door, tx }: Settling, overleg: Overlegsoort, datum: Day): Promise<SignaalRow[]> {
  return (await findOpenSignalen(tx, door.desk.kluis, door.meldpunt)).filter((row) => staatOp(row, overleg, datum))
}

const staatOp = ({ signaal }: SignaalRow, overleg: Overlegsoort, datum: Day) =>
  signaal.overleggen.some((ander) => ander.overleg === overleg && ander.datum === datum)

/** Who takes part: the officers and their deputies, the IC and the colleagues who take this form, and the partners of this kind. */
function listDeelnemers(meldpunt: Meldpunt, overleg: Overlegsoort, lezing: Lezing | null): string[] {
  const { rollen, toewijzing, partners } = meldpunt
  const team = (lezing?.vormen ?? []).flatMap(({ waarde }) => toewijzing[waarde] ?? [])
  const collegas = overleg === 'officieren' ? [] : [...rollen.informatiecoordinator, ...team]
  const genodigd = PARTNERS[overleg].flatMap((partner) => partners[partner]?.adres ?? [])
  return [...new Set([...officersOf(meldpunt), ...deputiesOf(meldpunt), ...collegas, ...genodigd])]
}
