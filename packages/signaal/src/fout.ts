// What can be wrong with a command as it was typed. Codes and parts: what is said about them, packages/brieven knows.
import type { Datumfout } from './datum.ts'
import type { Tag } from './tags.ts'
import type { Veld } from './velden.ts'

/** What a command may lack, or hold in a form that is not known. */
export type Deel =
  | 'tekst'
  | 'reden'
  | 'nummer'
  | 'datum'
  | 'einddatum'
  | 'uitkomst'
  | 'veld'
  | 'waarde'
  | 'oude_waarde'
  | 'nieuwe_waarde'
  | 'bron'
  | 'sleutel'
  | 'grond'
  | 'partner'
  | 'adres'
  | 'toewijzing'
  | 'code'
  | 'status'
  | 'vorm'
  | 'sector'
  | 'stand'

export type Fout =
  /** No command has this tag; `bedoeld` are those that may be meant. */
  | { code: 'onbekende_tag'; woord: string; bedoeld: readonly Tag[] }
  /** A blank of a ready-made command was sent back as it was: `‹uw vraag›`. */
  | { code: 'niet_ingevuld'; blanco: string }
  | { code: 'ontbreekt'; deel: Deel }
  /** `keuze`: every code that can stand there; `bedoeld`: the near ones. */
  | { code: 'onbekend_woord'; deel: Deel; woord: string; bedoeld: readonly string[]; keuze: readonly string[] }
  | { code: 'datum'; fout: Datumfout }
  /** More than the command takes: a second number, address, date or outcome. */
  | { code: 'te_veel'; deel: Deel; rest: string }
  | { code: 'waarde_ongeldig'; veld: Veld | 'nummer' | 'adres' | 'code'; waarde: string }
  /** `#afronden ruis`, `#status afgerond`: another command does that. */
  | { code: 'andere_opdracht'; woord: string; tag: Tag }
  /** A second command stands on the same line, or behind words in the text. */
  | { code: 'opdracht_in_tekst'; tag: Tag }
  | { code: 'te_lang'; tekens: number; hoogstens: number }
  | { code: 'te_veel_opdrachten'; hoogstens: number }
