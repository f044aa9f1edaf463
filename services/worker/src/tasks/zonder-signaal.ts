import { bewaartermijn } from '@meldpunt/brieven/bewaartermijn'
import { recordCode } from '@meldpunt/register/codes'
import { countZonderSignaal, zonderSignaalVoor } from '@meldpunt/register/zonder-signaal'
import { type Beurt, findOfficers, type Oorzaak, postLoose } from '../letters.ts'

/** Once a month the officers get the count of mails without a signaal whose term is over, each with a code of his own that confirms. */
export async function postZonderSignaal(beurt: Beurt, oorzaak: Oorzaak): Promise<void> {
  const { desk, meldpunt, tx, now } = beurt
  // No term in the file: nothing is destroyed, and nobody asked.
  const ouderDan = zonderSignaalVoor(meldpunt, now)
  if (!ouderDan) return
  const aantallen = await countZonderSignaal(tx, meldpunt.id, ouderDan)
  if (Object.values(aantallen).every((aantal) => aantal === 0)) return
  for (const ontvanger of await findOfficers(beurt)) {
    const wacht = { soort: 'zonder_signaal', signaalId: null, mailId: null, ontvanger, versie: null, geldigVan: now } as const
    const { code } = await recordCode(tx, desk.kluis.hashes(meldpunt.id), meldpunt.id, wacht, now)
    await postLoose(beurt, ontvanger, oorzaak, (hoofd) => bewaartermijn({ ...hoofd, over: 'zonder_signaal', ouderDan, aantallen, code }))
  }
}
