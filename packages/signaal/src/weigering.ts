// Why a command that was understood is not carried out. Codes and parts: what is said about them, packages/brieven knows.
import type { Day } from './kalender.ts'
import type { Rol } from './rol.ts'
import type { Onpassend, Status, Statusbezwaar } from './status.ts'
import type { Veld } from './velden.ts'

/** `verbeterd` is the line that would do, where there is one; a blank in it is `‹…›`. */
export type Weigering = { verbeterd: string | null } & (
  | { code: 'rol'; nodig: readonly Rol[] }
  /** A partner or the care coordinator speaks for the own source only. */
  | { code: 'eigen_bron'; eigen: readonly string[] }
  /** Persons are looked up only by those whom the file names. */
  | { code: 'niet_bevoegd' }
  /** The mail is about no signaal, and the command needs one. */
  | { code: 'geen_signaal' }
  /** No mail waits for a decision. */
  | { code: 'geen_mail' }
  /** The signaal moved on, or is not there yet: what it is now. */
  | { code: 'past_niet'; waarom: Onpassend['waarom']; status: Status }
  | { code: 'status'; waarom: Statusbezwaar['waarom']; status: Status }
  | { code: 'bron_niet_ingesteld'; bronnen: readonly string[] }
  | { code: 'partner_niet_ingesteld'; partners: readonly string[] }
  | { code: 'rol_onbezet'; rol: Rol }
  | { code: 'adres_zonder_rol'; adres: string }
  | { code: 'melder_onbereikbaar' }
  | { code: 'zorg_ontbreekt' }
  | { code: 'terugkoppeling_ontbreekt' }
  /** Step 5a needs the RIEC's advice on record, or a reason. */
  | { code: 'advies_ontbreekt' }
  | { code: 'signaal_onbekend'; kenmerk: string }
  | { code: 'zichzelf'; kenmerk: string }
  /** The other signaal is closed, destroyed, or goes on under a third number (`naar`). */
  | { code: 'ander_signaal'; kenmerk: string; status: Status; naar: string | null }
  /** `aanwezig`: what the field holds now. */
  | { code: 'waarde_onbekend' | 'waarde_dubbelzinnig'; veld: Veld; waarde: string; aanwezig: readonly string[] }
  | { code: 'hold' }
  | { code: 'uitstel_te_vroeg'; tot: Day }
  | { code: 'vernietiging_loopt' }
  | { code: 'vernietiging_al_gevraagd'; bevestiger: string }
  /** No code waits for an answer here, or this is not it. */
  | { code: 'code_ongeldig' }
  /** Four eyes: whoever asked cannot confirm. */
  | { code: 'code_van_zelf' }
  | { code: 'code_te_vroeg'; vanaf: Day }
)
