// What a decision is given besides the signaal: who asks, what day it is, what the meldpunt has. Plain values and one function, made
// by the caller out of the meldpunten file and the register.
import type { Day, Moment } from './kalender.ts'
import type { Bevindingbron, Bron, Partner } from './keten.ts'
import type { Rol } from './rol.ts'
import type { Status } from './status.ts'
import type { Tag } from './tags.ts'

export interface Context {
  nu: Moment
  /** The day it is in Amsterdam. */
  vandaag: Day
  isWerkdag(day: Day): boolean
  /** The same time of day, so many working days later. */
  addWerkdagen(from: Date, count: number): Date
  afzender: {
    /** Lower case. */
    adres: string
    rollen: readonly Rol[]
    /** The sources it speaks for: partner codes, `zorg` for the care coordinator. */
    bronnen: readonly Bevindingbron[]
    /** Named in the file as one who may look up persons. */
    brpBevoegd: boolean
  }
  meldpunt: {
    /** Every address of the file with its roles, in the order of the file. */
    rollen: ReadonlyMap<string, readonly Rol[]>
    eigenDomeinen: readonly string[]
    /** Sources that are connected. */
    bronnen: readonly Bron[]
    partners: readonly Partner[]
    /** Commands that always need a one-time code. */
    codeVoor: readonly Tag[]
  }
  /** Addresses that are away today. */
  afwezig: readonly string[]
  /** The signalen that the commands name, those that exist; see `listKenmerken`. */
  signalen: ReadonlyMap<string, AnderSignaal>
  /** A doubtful mail that waits for `#nieuw`, `#hoort bij` or `#ruis` in this thread. */
  twijfel: boolean
  /** What the code of `#bevestig` was made for, when it is right and may still be used; else null. */
  code: 'vernietiging' | 'zonder_signaal' | null
  /** Thread and sender are proven; a one-time code proved both, for exactly these lines; or neither. */
  bewijs: 'bewezen' | 'code' | 'ontbreekt'
}

export interface AnderSignaal {
  status: Status
  samengevoegdMet: string | null
}

/** Does an address lie in exactly one of the own domains? */
export function isEigen({ meldpunt }: Context, adres: string): boolean {
  return meldpunt.eigenDomeinen.includes(adres.slice(adres.lastIndexOf('@') + 1))
}

/** The addresses that hold one of some roles, in the order of the file. */
export function holdersOf({ meldpunt }: Context, rollen: readonly Rol[]): string[] {
  return [...meldpunt.rollen].filter(([, held]) => held.some((rol) => rollen.includes(rol))).map(([adres]) => adres)
}
