// Reports in many hands, with what a careful reader takes from them: control reports, long stories, telephone mails without
// capitals, English, street talk. Every person, company, number and address is invented. Only tests read this.
import { ARBEID } from './reports-arbeid.test-data.ts'
import { CRIMINEEL } from './reports-crimineel.test-data.ts'
import { SEKSUEEL } from './reports-seksueel.test-data.ts'
import { TWIJFEL } from './reports-twijfel.test-data.ts'

/** What the words of a report say of what happens. */
export interface Voorval {
  tekst: string
  spoed?: true
  minderjarig?: true
  /** Codes between spaces, as the next two. */
  vorm: string
  sector: string
  indicatoren: string
  aantal: [number, number | null] | null
}

/** And of who, where and when. */
export interface Voorbeeld extends Voorval {
  geschreven: string
  onderwerp?: string
  /** `van/tot` */
  wanneer: string[]
  /** `straat|huisnummer|toevoeging|postcode` */
  waar: string[]
  /** `naam:rol` */
  personen: string[]
  organisaties: string[]
}

export const VOORBEELDEN: Voorbeeld[] = [...ARBEID, ...SEKSUEEL, ...CRIMINEEL, ...TWIJFEL]
