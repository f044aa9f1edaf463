import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import { inhoudsklasseOf } from '@meldpunt/runtime/rollen'
import type { Toewijzing } from '@meldpunt/signaal/opdracht'
import type { Signaal } from '@meldpunt/signaal/signaal'
import type { Settling } from './settle.ts'

// Who works on a signaal: the officers, and whoever it was handed over to.

/** To whom what comes in on a signaal goes: the officers of today, and those who took it over. */
export function readersOf({ officers, door }: Settling, { behandelaar }: Pick<Signaal, 'behandelaar'>): string[] {
  return behandelaar === null ? officers : [...new Set([...officers, ...holdersOf(door.meldpunt, behandelaar)])]
}

/** The addresses to whom a signaal was handed over; only within the house, where all of it may be read. */
export function holdersOf(meldpunt: Meldpunt, aan: Toewijzing): string[] {
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
