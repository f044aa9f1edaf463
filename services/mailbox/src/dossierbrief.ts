import { dossier } from '@meldpunt/brieven/dossier'
import { findGeschiedenis } from '@meldpunt/register/geschiedenis'
import type { SignaalRow } from '@meldpunt/register/signalen'
import { findTijdlijn } from '@meldpunt/register/tijdlijn'
import { findVragen } from '@meldpunt/register/verrijkingen'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import { inhoudsklasseOf } from '@meldpunt/runtime/rollen'
import type { Toewijzing } from '@meldpunt/signaal/opdracht'
import { listBevindingen, listVerwant } from '@meldpunt/brieven/bevindingen'
import { post } from './letters.ts'
import type { Settling } from './settle.ts'

/** The whole dossier, to whoever takes a signaal over; only within the house, where all of it may be read. */
export async function postDossier(settling: Settling, na: SignaalRow, aan: Toewijzing, nr: number): Promise<void> {
  const { door, tx } = settling
  const { meldpunt } = door
  const key = await settling.signaalKey(na.id)
  const vragen = await findVragen(tx, meldpunt.id, key, na.id)
  const geschiedenis = await findGeschiedenis(tx, meldpunt.id, key, na.id)
  const { kenmerk, signaal } = na
  const gegevens = {
    kenmerk,
    status: signaal.status,
    spoed: signaal.spoed !== null,
    bijgewerkt: false,
    lezing: signaal.lezing,
    bevindingen: listBevindingen(kenmerk, vragen, geschiedenis),
    verwant: listVerwant(vragen),
    tijden: await findTijdlijn(tx, meldpunt.id, na.id),
  }
  for (const adres of holdersOf(meldpunt, aan)) post(settling, na, adres, (hoofd) => dossier({ ...hoofd, ...gegevens }), { nr })
}

function holdersOf(meldpunt: Meldpunt, aan: Toewijzing): string[] {
  const adressen = 'adres' in aan ? [aan.adres] : addressesOf(meldpunt, aan.rol)
  return [...new Set(adressen)].filter((adres) => inhoudsklasseOf(meldpunt, adres) === 'vol')
}

function addressesOf({ rollen, toewijzing }: Meldpunt, rol: Extract<Toewijzing, { rol: string }>['rol']): string[] {
  switch (rol) {
    case 'aandachtsfunctionaris':
      return rollen.aandachtsfunctionaris
    case 'plaatsvervanger':
      return rollen.plaatsvervanger
    case 'informatiecoordinator':
      return rollen.informatiecoordinator
    case 'zorgcoordinator':
      return rollen.zorgcoordinator.map(({ adres }) => adres)
    case 'team':
      return Object.values(toewijzing)
    default:
      return rol satisfies never
  }
}
