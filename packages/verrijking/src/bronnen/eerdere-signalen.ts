// Do we know something of this already? Looks for earlier signalen of the same meldpunt that share a plate, telephone,
// address or number. The look-up itself is handed over: this package touches no database.
import type { Status } from '@meldpunt/signaal/status'
import type { Bron, Bronregels } from '../bron.ts'
import { TREFWOORDSOORTEN, type Trefwoordsoort } from '../trefwoorden.ts'

export const EERDERE_SIGNALEN: Bronregels = {
  code: 'eerdere_signalen',
  vanzelf: true,
  // The meldpunt looks into what it was told itself, for the very task it was told it for.
  grond: 'eigen_taak',
  ziet: TREFWOORDSOORTEN,
}

/** An officer reads these; who shares most comes first, so what falls off says least. */
const EERDERE_MAX = 20

/** One earlier signaal, as it stands in the bevinding. */
export interface EerderSignaal {
  signaalId: string
  kenmerk: string
  status: Status
  /** ISO 8601. */
  geopend: string
  /** Kinds of what both name: never the values. */
  gedeeld: Trefwoordsoort[]
}

/** The bevinding of this source. Never empty: then the answer is `niets`. */
export interface EerdereSignalen {
  signalen: EerderSignaal[]
}

/** Finds at most `limit` other signalen that share a trefwoord with this one, those that share most first. */
export type FindEerdere = (signaalId: string, limit: number) => Promise<EerderSignaal[]>

/** The source over one meldpunt's own signalen; what the look-up throws is left to the caller, who asks again. */
export function createEerdereSignalen(findEerdere: FindEerdere): Bron {
  return {
    ...EERDERE_SIGNALEN,
    ask: async ({ signaalId }) => {
      const signalen = await findEerdere(signaalId, EERDERE_MAX)
      return signalen.length > 0 ? { soort: 'gevonden', bevinding: { signalen } satisfies EerdereSignalen } : { soort: 'niets' }
    },
  }
}
