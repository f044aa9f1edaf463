// Which sources are asked, and on what ground. On a new signaal those that run by themselves; persons, and anything by a
// name, are asked only by a command of somebody who may (Stap 3).
import type { Bronregels } from './bron.ts'
import { EERDERE_SIGNALEN } from './bronnen/eerdere-signalen.ts'
import type { Trefwoordsoort } from './trefwoorden.ts'

/** A question that is to be posted. */
export interface NieuweVraag {
  bron: string
  grond: string
  /** Part of the question's key: asked on this occasion once, whatever happens twice. */
  aanleiding: string
}

const BRONNEN: readonly Bronregels[] = [EERDERE_SIGNALEN]

/** The questions that a new signaal raises by itself, in the order in which they are posted. */
export function vragenForSignaal(): NieuweVraag[] {
  return BRONNEN.flatMap(({ code, vanzelf, grond }) => (vanzelf && grond ? [{ bron: code, grond, aanleiding: 'nieuw_signaal' }] : []))
}

/** The questions that new trefwoorden of these kinds raise by themselves, when a mail adds to a known signaal. */
export function vragenForAanvulling(soorten: readonly Trefwoordsoort[], mailId: string): NieuweVraag[] {
  return BRONNEN.flatMap(({ code, vanzelf, grond, ziet }) =>
    vanzelf && grond && ziet.some((soort) => soorten.includes(soort)) ? [{ bron: code, grond, aanleiding: `aanvulling ${mailId}` }] : [],
  )
}

/** Does this source run by itself on a new signaal? */
export function isVanzelf(code: string): boolean {
  return BRONNEN.some((bron) => bron.code === code && bron.vanzelf)
}
