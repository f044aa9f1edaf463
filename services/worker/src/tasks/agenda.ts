import { agenda } from '@meldpunt/brieven/agenda'
import { lockOverleg } from '@meldpunt/register/overleggen'
import { findOpen } from '@meldpunt/register/overzicht'
import type { SignaalRow } from '@meldpunt/register/signalen'
import { findGedaan, recordGedaan } from '@meldpunt/register/termijnen'
import { momentOf } from '@meldpunt/runtime/clock'
import { inhoudsklasseOf } from '@meldpunt/runtime/rollen'
import type { Overlegsoort } from '@meldpunt/signaal/keten'
import { findOfficers, type Oorzaak, type Plicht, postLoose } from '../letters.ts'
import { openSignalen } from '../open-signalen.ts'

/** An overleg of a kind on a day. */
interface Overleg {
  overleg: Overlegsoort
  datum: string
}

/**
 * The agenda of an overleg to officers and team, the working day before: one letter with all of its signalen, whichever of them
 * fell due first; the others count as done with it. A signaal that is put on the agenda later comes in a letter of its own.
 */
export async function postAgenda(plicht: Plicht, oorzaak: Oorzaak, wanneer: Overleg): Promise<void> {
  const { meldpunt, tx, now, row } = plicht
  // Two signalen of one overleg that fall due in two workers: the second one waits here, and then finds nothing left to tell.
  await lockOverleg(tx, meldpunt.id, { soort: wanneer.overleg, datum: wanneer.datum })
  if ((await findGedaan(tx, meldpunt.id, row.id)).has(oorzaak.sleutel)) return
  const signalen: SignaalRow[] = []
  for (const other of await openSignalen(plicht, await findOpen(tx, meldpunt.id))) {
    const isOp = other.signaal.overleggen.some(
      ({ overleg, datum, uitkomst }) => overleg === wanneer.overleg && datum === wanneer.datum && !uitkomst,
    )
    if (!isOp) continue
    const own = other.id === row.id
    if (!own && (await findGedaan(tx, meldpunt.id, other.id)).has(oorzaak.sleutel)) continue
    if (!own) await recordGedaan(tx, meldpunt.id, other.id, oorzaak.sleutel, now)
    signalen.push(other)
  }
  const letter = { sleutel: `${oorzaak.sleutel} ${row.id}`, op: oorzaak.op }
  for (const [adres, eigen] of await listLezers(plicht, signalen))
    await postLoose(
      plicht,
      adres,
      letter,
      (hoofd) => agenda({ ...hoofd, overleg: wanneer.overleg, ...momentVan(wanneer, eigen), signalen: eigen.map(showSignaal) }),
      eigen.map(({ id }) => id),
    )
}

/** The officers read all of it, the colleagues who take a form those of that form; nobody who may not read everything of them. */
async function listLezers(plicht: Plicht, signalen: SignaalRow[]): Promise<Map<string, SignaalRow[]>> {
  const { meldpunt } = plicht
  const lezers = new Map<string, SignaalRow[]>()
  for (const [vorm, adres] of Object.entries(meldpunt.toewijzing)) {
    const theirs = signalen.filter(({ signaal }) => signaal.lezing?.vormen.some(({ waarde }) => waarde === vorm))
    const before = lezers.get(adres) ?? []
    if (theirs.length > 0) lezers.set(adres, [...before, ...theirs.filter((row) => !before.includes(row))])
  }
  for (const adres of await findOfficers(plicht)) lezers.set(adres, signalen)
  return new Map([...lezers].filter(([adres]) => inhoudsklasseOf(meldpunt, adres) === 'vol'))
}

/** The time that was said for any of them; the same overleg has one. */
function momentVan({ overleg, datum }: Overleg, signalen: SignaalRow[]): { op: Date; tijd: string | null } {
  const planned = signalen
    .flatMap(({ signaal }) => signaal.overleggen)
    .filter((other) => other.overleg === overleg && other.datum === datum)
  const tijd = planned.map((other) => other.tijd).findLast((other) => other !== null) ?? null
  return { op: momentOf(datum, tijd ?? '12:00'), tijd }
}

function showSignaal({ kenmerk, signaal }: SignaalRow) {
  const { status, spoed, geopend, lezing } = signaal
  return { kenmerk, status, spoed: spoed !== null, sinds: new Date(geopend), lezing }
}
