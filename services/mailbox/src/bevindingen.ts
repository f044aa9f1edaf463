import type { Bronbevinding, Verwant } from '@meldpunt/brieven/dossier'
import type { Gebeurd } from '@meldpunt/register/geschiedenis'
import type { VraagRow } from '@meldpunt/register/verrijkingen'
import { EERDERE_SIGNALEN, type EerdereSignalen } from '@meldpunt/verrijking/bronnen/eerdere-signalen'

// What sources and people found out about a signaal, as a dossier and a form show it.

const UITKOMSTEN: Record<VraagRow['state'], Bronbevinding['uitkomst']> = {
  wacht: 'wacht',
  bezig: 'wacht',
  beantwoord: 'gevonden',
  leeg: 'niets',
  mislukt: 'mislukt',
}

/** Answers of sources, then what people wrote down, each oldest first. */
export function listBevindingen(kenmerk: string, vragen: readonly VraagRow[], geschiedenis: readonly Gebeurd[]): Bronbevinding[] {
  return [
    ...vragen.map(({ bron, state, createdAt, endedAt, bevinding }): Bronbevinding => {
      const regels = bron === EERDERE_SIGNALEN.code && bevinding ? (bevinding as EerdereSignalen).signalen.map((ander) => ander.kenmerk) : []
      return { bron, over: kenmerk, op: endedAt ?? createdAt, uitkomst: UITKOMSTEN[state], regels }
    }),
    ...geschiedenis.flatMap(({ at, gevolg }): Bronbevinding[] =>
      gevolg.soort === 'bevinding'
        ? [
            {
              bron: gevolg.bron,
              over: kenmerk,
              op: at,
              uitkomst: gevolg.tekst === null ? 'niets' : 'gevonden',
              regels: gevolg.tekst === null ? [] : gevolg.tekst.split('\n'),
            },
          ]
        : [],
    ),
  ]
}

/** Other signalen that share something with this one. */
export function listVerwant(vragen: readonly VraagRow[]): Verwant[] {
  return vragen.flatMap(({ bron, bevinding }) =>
    bron === EERDERE_SIGNALEN.code && bevinding
      ? (bevinding as EerdereSignalen).signalen.map(({ kenmerk, status, gedeeld }) => ({ kenmerk, status, deelt: gedeeld }))
      : [],
  )
}
