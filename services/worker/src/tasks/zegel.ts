import { zegel } from '@meldpunt/brieven/zegel'
import { appendLogboek } from '@meldpunt/register/logboek'
import { lastGedaan } from '@meldpunt/register/termijnen'
import { sealKetens } from '@meldpunt/register/zegels'
import { type Beurt, type Oorzaak, postLoose } from '../letters.ts'

/** Seals the heads of the logboek of a day: one hash stands in the logboek, and goes with the changed heads to the beheerder. */
export async function postZegel(beurt: Beurt, oorzaak: Oorzaak, dag: string): Promise<void> {
  const { meldpunt, tx, now } = beurt
  const since = await lastGedaan(tx, meldpunt.id, 'zegel ', oorzaak.sleutel)
  const gezegeld = await sealKetens(tx, meldpunt.id, since)
  for (const adres of meldpunt.rollen.beheerder)
    await postLoose(beurt, adres, oorzaak, (hoofd) =>
      zegel({ ...hoofd, dag: new Date(`${dag}T12:00:00Z`), zegel: gezegeld.zegel, koppen: gezegeld.gewijzigd }),
    )
  await appendLogboek(tx, meldpunt.id, '', [
    { at: now, actor: 'worker', gebeurtenis: 'zegel', gegevens: { dag, zegel: gezegeld.zegel, ketens: gezegeld.ketens } },
  ])
}
