import { consult } from '@meldpunt/brieven/consult'
import { riecAdvies } from '@meldpunt/brieven/riec-advies'
import { chooseNodig } from '@meldpunt/brieven/samenvatting'
import { findGeschiedenis } from '@meldpunt/register/geschiedenis'
import { addWerkdagen } from '@meldpunt/runtime/clock'
import { veldenOf } from '@meldpunt/runtime/rollen'
import type { Gevolg } from '@meldpunt/signaal/gevolg'
import type { Partner } from '@meldpunt/signaal/keten'
import { type Oorzaak, type Plicht, postAbout } from '../letters.ts'

type Vraagbrief = Extract<Gevolg, { soort: 'brief'; brief: 'consult' | 'riec_advies' }>

/** A partner did not answer in his days: he gets the same question once more, with the fields that he may see now. */
export async function askAgain(plicht: Plicht, oorzaak: Oorzaak, partner: Partner): Promise<void> {
  const { meldpunt, tx, key, row, now } = plicht
  const adres = meldpunt.partners[partner]?.adres
  // He left the file since: the officers hear of it when the question ends.
  if (adres === undefined) return
  const gevraagd = (await findGeschiedenis(tx, meldpunt.id, key, row.id))
    .map(({ gevolg }) => gevolg)
    .filter((gevolg) => isVraagAan(gevolg, partner))
    .at(-1)
  const { kenmerk, lezing } = row.signaal
  const nodig = chooseNodig(lezing, veldenOf(meldpunt, adres))
  const reactieVoor = addWerkdagen(now, meldpunt.termijnen.consult_werkdagen)
  const vraag = gevraagd?.vraag ?? null
  await postAbout(plicht, adres, oorzaak, (hoofd) =>
    gevraagd?.brief === 'riec_advies'
      ? riecAdvies({ ...hoofd, kenmerk, aanleiding: gevraagd.aanleiding, vraag, nodig, reactieVoor })
      : consult({ ...hoofd, kenmerk, nodig, vraag, reactieVoor }),
  )
}

function isVraagAan(gevolg: Gevolg, partner: Partner): gevolg is Vraagbrief {
  if (gevolg.soort !== 'brief') return false
  return gevolg.brief === 'consult' ? gevolg.partner === partner : gevolg.brief === 'riec_advies' && partner === 'riec'
}
