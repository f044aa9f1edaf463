import { countMaand, findAfdeling, type Maandrij, readMaandrij } from '@meldpunt/brieven/maandcijfers'
import { maandrapport } from '@meldpunt/brieven/maandrapport'
import { findGeschiedenis } from '@meldpunt/register/geschiedenis'
import { findMeldingen } from '@meldpunt/register/meldingen'
import { findInPeriode } from '@meldpunt/register/overzicht'
import { findTijdlijn } from '@meldpunt/register/tijdlijn'
import { midnight } from '@meldpunt/runtime/clock'
import { addMonths } from '@meldpunt/signaal/kalender'
import { type Beurt, type Oorzaak, postLoose } from '../letters.ts'
import { openSignalen } from '../open-signalen.ts'

/** The numbers of the month that ended, to those whom the file names for it. */
export async function postMaandrapport(beurt: Beurt, oorzaak: Oorzaak, maand: string): Promise<void> {
  const { meldpunt } = beurt
  if (meldpunt.rapport.length === 0) return
  const cijfers = countMaand(await readMaand(beurt, maand), maand, meldpunt.afdelingen)
  for (const adres of meldpunt.rapport) await postLoose(beurt, adres, oorzaak, (hoofd) => maandrapport({ ...hoofd, cijfers }))
}

async function readMaand(beurt: Beurt, maand: string): Promise<Maandrij[]> {
  const { desk, meldpunt, tx } = beurt
  const [van, tot] = [midnight(`${maand}-01`), midnight(addMonths(`${maand}-01`, 1))]
  const ids = await findInPeriode(tx, meldpunt.id, van, tot)
  const keys = await desk.kluis.openKeys(meldpunt.id, ids)
  const rijen: Maandrij[] = []
  for (const { id, signaal } of await openSignalen(beurt, ids)) {
    const key = keys.get(id)
    if (!key) continue
    const [eerste] = await findMeldingen(tx, meldpunt.id, key, id)
    const afdeling = findAfdeling(eerste?.inhoud.handtekening ?? '', meldpunt.afdelingen)
    const geschiedenis = await findGeschiedenis(tx, meldpunt.id, key, id)
    rijen.push(readMaandrij(signaal, afdeling, geschiedenis, await findTijdlijn(tx, meldpunt.id, id)))
  }
  return rijen
}
