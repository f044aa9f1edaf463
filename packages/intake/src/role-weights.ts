// How much speaks for each role: grounds are added, and the heaviest wins.
import type { RolBetrokkene } from '@meldpunt/signaal/lezing'

export type Gewicht = Record<RolBetrokkene, number>

export const none = (): Gewicht => ({ slachtoffer: 0, verdachte: 0, getuige: 0, betrokkene: 0 })

/** What is said of two who are named in one breath; a relation of the one is none of the other. */
export function added(a: Gewicht, b: Gewicht): Gewicht {
  return { slachtoffer: a.slachtoffer + b.slachtoffer, verdachte: a.verdachte + b.verdachte, getuige: a.getuige + b.getuige, betrokkene: 0 }
}
