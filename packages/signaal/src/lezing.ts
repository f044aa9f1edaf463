// What was read out of a reporter's own words: the fields of step 1 and everything that can be looked up, each with
// the literal words it rests on. This file only says what a Lezing is; packages/intake fills it.

export const VORMEN = ['arbeidsuitbuiting', 'seksuele_uitbuiting', 'criminele_uitbuiting', 'orgaanverwijdering'] as const
export type Vorm = (typeof VORMEN)[number]

export const SECTOREN = [
  'sierteelt',
  'agrarisch',
  'bouw',
  'horeca',
  'slachterij',
  'schoonmaak',
  'prostitutie',
  'transport',
  'huishoudelijk',
  'nagelstudio',
  'massagesalon',
  'autowasserij',
  'detailhandel',
  'uitzendbranche',
  'bezorging',
  'overig',
] as const
export type Sector = (typeof SECTOREN)[number]

/** The parts of a report that step 1 of the route asks for. */
export const ONDERDELEN = ['wat', 'wanneer', 'waar', 'wie', 'waarom'] as const
export type Onderdeel = (typeof ONDERDELEN)[number]

export const ROLLEN_BETROKKENE = ['slachtoffer', 'verdachte', 'getuige', 'betrokkene'] as const
export type RolBetrokkene = (typeof ROLLEN_BETROKKENE)[number]

/** Literal words and where they stand. `van`/`tot` count UTF-16 units in `bron`, `tot` exclusive. */
export interface Vindplaats {
  /** `meldtekst`, `onderwerp`, the name of an attachment (of a later mail with its number behind it), or `correctie`: an officer's words. */
  bron: string
  van: number
  tot: number
  tekst: string
}

/** A value that was read, with the words it rests on. Never empty-handed: at least one Vindplaats. */
export interface Gelezen<T> {
  waarde: T
  vindplaatsen: Vindplaats[]
}

/** When something was observed, Europe/Amsterdam: YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDTHH:mm; `tot` null is a point in time or an open end. */
export interface Periode {
  van: string
  tot: string | null
}

export interface Locatie {
  straat: string | null
  huisnummer: string | null
  toevoeging: string | null
  postcode: string | null
  plaats: string | null
}

export interface Persoon {
  naam: string
  rol: RolBetrokkene
  geboortedatum: string | null
  nationaliteit: string | null
}

export interface Organisatie {
  naam: string
  kvk: string | null
}

export interface Aantal {
  min: number
  max: number | null
}

export interface Lezing {
  /** Reasons to treat the signaal as urgent; none means only that none was recognised, never that it is not urgent. */
  spoed: Gelezen<string>[]
  vormen: Gelezen<Vorm>[]
  sectoren: Gelezen<Sector>[]
  wanneer: Gelezen<Periode>[]
  waar: Gelezen<Locatie>[]
  personen: Gelezen<Persoon>[]
  organisaties: Gelezen<Organisatie>[]
  /** Dutch plates with dashes per side code, foreign ones as `PL:WGM4521A`. */
  kentekens: Gelezen<string>[]
  /** E.164. */
  telefoons: Gelezen<string>[]
  emails: Gelezen<string>[]
  urls: Gelezen<string>[]
  /** Without blanks. */
  ibans: Gelezen<string>[]
  /** Nine digits that pass the elfproef. */
  bsns: Gelezen<string>[]
  kvks: Gelezen<string>[]
  aantalSlachtoffers: Gelezen<Aantal> | null
  minderjarig: Gelezen<true> | null
  /** Codes of the indicator list. */
  indicatoren: Gelezen<string>[]
  ontbreekt: Onderdeel[]
}
