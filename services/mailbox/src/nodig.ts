import { VELDEN, type Veld } from '@meldpunt/brieven/samenvatting'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import { veldenOf } from '@meldpunt/runtime/rollen'
import type { Lezing } from '@meldpunt/signaal/lezing'

/** The fields that the file lists for an addressee, with the reading they are taken from; null for one who is told no content. */
export function nodigFor(meldpunt: Meldpunt, adres: string, lezing: Lezing | null): { lezing: Lezing; velden: Veld[] } | null {
  const inFile: ReadonlySet<string> = new Set(veldenOf(meldpunt, adres))
  const velden = VELDEN.filter((veld) => inFile.has(veld === 'aantalSlachtoffers' ? 'aantal_slachtoffers' : veld))
  return lezing === null || velden.length === 0 ? null : { lezing, velden }
}
