// What a decision about a signaal depends on, and nothing else. Plain values: written down as JSON and read again it is the same.
// Who keeps it, under which key, and what else is known of a signaal is not said here.
import type { Day, Moment } from './kalender.ts'
import type { Overlegsoort, Partner } from './keten.ts'
import type { Lezing } from './lezing.ts'
import type { Toewijzing } from './opdracht.ts'
import type { Status } from './status.ts'
import type { Uitkomst } from './uitkomst.ts'

/** Languages in which a melder is written to. */
export type Taal = 'nl' | 'en'

/** Somebody who reported this signaal, or one that was merged into it. */
export interface Melder {
  /** Lower case. */
  adres: string
  /** Own domain and proven: hears the outcome. Others get the bare closing line. */
  vertrouwd: boolean
  /** False where a letter bounced for good, or there never was an address. */
  bereikbaar: boolean
  /** The language of his own words; Dutch when absent. */
  taal?: Taal
}

export interface Signaal {
  kenmerk: string
  status: Status
  /** What `#heropen` restores; null while open. */
  statusVoorAfronden: Status | null
  uitkomst: Uitkomst | null
  geopend: Moment
  /** From here the bewaartermijn counts. */
  afgerond: Moment | null
  /** Its own melder first. Empty when nobody is known. */
  melders: Melder[]
  /** To whom it was handed over; null: whoever is aandachtsfunctionaris. */
  behandelaar: Toewijzing | null
  /** What all mails say together, with the corrections put over it. */
  lezing: Lezing | null
  /** `reactie`: first proven mail of an officer, deputy or the care coordinator since. */
  spoed: { sinds: Moment; reactie: Moment | null } | null
  verrijking: {
    /** Vragen that run by themselves and have not ended. */
    lopend: number
    icGevraagd: Moment | null
    icAntwoord: Moment | null
  }
  /** `benaderd`: a letter was accepted by her server, an officer said so, or she mailed herself. */
  zorg: 'open' | 'benaderd' | 'nvt'
  /** The letter `zorg` waits for the officer's first command: an outside or doubtful melder. */
  zorgbriefWacht: boolean
  consulten: { partner: Partner; gevraagd: Moment; antwoord: Moment | null }[]
  overleggen: { overleg: Overlegsoort; datum: Day; tijd: string | null; uitkomst: boolean }[]
  /** The RIEC's advice is on record (Stap 5a). */
  riecAdvies: boolean
  /** Destruction waits while the OCO or its project group has it. */
  hold: boolean
  /** Does every melder know what happened? `in_rij`: a letter is on its way. */
  terugkoppeling: 'open' | 'in_rij' | 'gedaan'
  relaties: string[]
  /** The kenmerk under which it goes on. */
  samengevoegdMet: string | null
  uitstelTot: Day | null
  vernietiging: Vernietiging | null
}

/** A destruction that was asked for. */
export interface Vernietiging {
  aanvrager: string
  gevraagd: Moment
  /** Who confirms. */
  bevestiger: string
  /** Without a second person: the day from which the code works. */
  werktVanaf: Day | null
  bevestigd: boolean
}

/** A signaal as it is when its first mail was settled. */
export function openSignaal(
  gegevens: Pick<Signaal, 'kenmerk' | 'geopend' | 'melders' | 'lezing' | 'zorgbriefWacht'> & { lopend: number; spoed: boolean },
): Signaal {
  const { kenmerk, geopend, melders, lezing, zorgbriefWacht, lopend, spoed } = gegevens
  return {
    kenmerk,
    status: 'geregistreerd',
    statusVoorAfronden: null,
    uitkomst: null,
    geopend,
    afgerond: null,
    melders,
    behandelaar: null,
    lezing,
    spoed: spoed ? { sinds: geopend, reactie: null } : null,
    verrijking: { lopend, icGevraagd: null, icAntwoord: null },
    zorg: 'open',
    zorgbriefWacht,
    consulten: [],
    overleggen: [],
    riecAdvies: false,
    hold: false,
    terugkoppeling: 'open',
    relaties: [],
    samengevoegdMet: null,
    uitstelTot: null,
    vernietiging: null,
  }
}

/** In which language this address wrote as a melder; Dutch when it is none, or wrote nothing that tells. */
export function taalOf({ melders }: Pick<Signaal, 'melders'>, adres: string): Taal {
  return melders.find((melder) => melder.adres === adres)?.taal ?? 'nl'
}
