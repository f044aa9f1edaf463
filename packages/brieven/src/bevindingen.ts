// What did sources and people find out about a signaal, as a dossier and a form show it? Made out of the rows of the register, whose
// shape is all that is known of them here; which of it a reader may see is for the letter to say.
import type { Gevolg } from '@meldpunt/signaal/gevolg'
import type { Status } from '@meldpunt/signaal/status'
import type { Bronbevinding, Verwant } from './dossier.ts'

/** A question to a source, and what came of it. */
export interface Vraagstand {
  bron: string
  state: 'wacht' | 'bezig' | 'beantwoord' | 'leeg' | 'mislukt'
  createdAt: Date
  endedAt: Date | null
  bevinding: unknown
}

/** The source that looks into our own signalen, and its bevinding. */
const EERDERE_SIGNALEN = 'eerdere_signalen'
interface EerdereSignalen {
  signalen: { kenmerk: string; status: Status; gedeeld: string[] }[]
}

const UITKOMSTEN: Record<Vraagstand['state'], Bronbevinding['uitkomst']> = {
  wacht: 'wacht',
  bezig: 'wacht',
  beantwoord: 'gevonden',
  leeg: 'niets',
  mislukt: 'mislukt',
}

/** Answers of sources, then what people wrote down, each oldest first. */
export function listBevindingen(
  kenmerk: string,
  vragen: readonly Vraagstand[],
  geschiedenis: readonly { at: Date; gevolg: Gevolg }[],
): Bronbevinding[] {
  return [
    ...listLatest(vragen).map(({ bron, state, createdAt, endedAt, bevinding }): Bronbevinding => {
      const regels = bron === EERDERE_SIGNALEN && bevinding ? (bevinding as EerdereSignalen).signalen.map((ander) => ander.kenmerk) : []
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
export function listVerwant(vragen: readonly Vraagstand[]): Verwant[] {
  return listLatest(vragen).flatMap(({ bron, bevinding }) =>
    bron === EERDERE_SIGNALEN && bevinding
      ? (bevinding as EerdereSignalen).signalen.map(({ kenmerk, status, gedeeld }) => ({ kenmerk, status, deelt: gedeeld }))
      : [],
  )
}

/**
 * What makes a dossier another one than before: what sources answered. Not when they did, not one that gave no answer, and not what
 * people wrote down, who heard of it by their own letters.
 */
export function describeAntwoorden(vragen: readonly Vraagstand[]): string {
  const gezegd = listBevindingen('', vragen, []).flatMap(({ bron, uitkomst, regels }) =>
    uitkomst === 'gevonden' || uitkomst === 'niets' ? [[bron, uitkomst, [...regels].sort()]] : [],
  )
  return JSON.stringify([gezegd, listVerwant(vragen).map(({ kenmerk, deelt }) => [kenmerk, [...deelt].sort()])].map((deel) => deel.sort()))
}

/** Earlier signalen are looked for by all that is known: what was found last says all that was found before. */
function listLatest(vragen: readonly Vraagstand[]): Vraagstand[] {
  const eerdere = vragen.filter(({ bron }) => bron === EERDERE_SIGNALEN)
  const laatste = eerdere.findLast(({ state }) => state === 'beantwoord' || state === 'leeg') ?? eerdere.at(-1)
  return vragen.filter((vraag) => vraag.bron !== EERDERE_SIGNALEN || vraag === laatste)
}
