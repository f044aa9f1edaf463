// What a decision brings about: a closed union, each member one thing to record, send or ask. A signaal changes by its gevolgen and
// by nothing else, so that the history of gevolgen is the history of the signaal. Who carries them out is not said here.
import { applyCorrecties, type Correctie, LEGE_LEZING } from './correcties.ts'
import type { Day, Moment } from './kalender.ts'
import type { Actiesoort, Bevindingbron, Overlegsoort, Partner } from './keten.ts'
import type { Toewijzing, Verrijkvraag } from './opdracht.ts'
import type { Rol } from './rol.ts'
import type { Melder, Signaal } from './signaal.ts'
import type { Status } from './status.ts'
import type { Teruggekoppeld, Uitkomst } from './uitkomst.ts'

/** A letter to post, by the codes of the route; whom a role is, the meldpunten file says. */
export type Briefgevolg =
  /** To a melder whom an officer named: he did not know that it had arrived. */
  | { brief: 'ontvangstbevestiging'; aan: string }
  | { brief: 'vraag_aan_melder'; aan: string; tekst: string }
  | { brief: 'consult'; partner: Partner; vraag: string | null }
  /** `vraag` null: the letter that goes with every signaal. */
  | { brief: 'zorg'; vraag: string | null }
  | { brief: 'riec_advies'; aanleiding: 'advies' | 'oco'; vraag: string | null }
  /** `afgehandeld`: the bare closing line; null: extra feedback in the officer's words. */
  | { brief: 'terugkoppeling'; aan: string; uitkomst: Teruggekoppeld | 'afgehandeld' | null; woorden: string | null }
  | { brief: 'spoedalarm' }
  | { brief: 'uitnodiging'; overleg: Overlegsoort; datum: Day; tijd: string | null; tekst: string | null }
  /** To whom it was handed over. */
  | { brief: 'dossier'; aan: Toewijzing }
  | { brief: 'herinnering'; reden: 'oco_afgewezen' }
  /** A bevinding of somebody else, to the officer. */
  | { brief: 'nieuwe_aanvulling'; bron: Bevindingbron }

export type Gevolg =
  | { soort: 'status'; van: Status; naar: Status; reden: string | null }
  | { soort: 'spoed'; aan: boolean; reden: string | null }
  | { soort: 'correctie'; correctie: Correctie }
  | { soort: 'melder'; melder: Melder }
  | { soort: 'notitie'; tekst: string }
  | { soort: 'actie'; actie: Actiesoort; datum: Day | null; tekst: string }
  | { soort: 'bronvraag'; vraag: Verrijkvraag }
  /**
   * `tekst` null: nothing known. `eigen`: by whoever speaks for the source; else somebody wrote it down. `ic`: by the IC, and so the
   * answer to what he was asked.
   */
  | { soort: 'bevinding'; bron: Bevindingbron; tekst: string | null; eigen: boolean; ic: boolean }
  | { soort: 'zorg'; stand: 'benaderd' | 'nvt'; tekst: string | null }
  | { soort: 'overleg'; overleg: Overlegsoort; datum: Day; tijd: string | null; tekst: string | null }
  /** It is no longer talked about there: put on another day, or closed before it came to it. */
  | { soort: 'overlegafzegging'; overleg: Overlegsoort; datum: Day }
  | { soort: 'overleguitkomst'; tekst: string }
  | { soort: 'oco'; stand: 'ingediend' | 'aangenomen' | 'afgewezen'; tekst: string | null }
  | { soort: 'hold'; aan: boolean }
  | { soort: 'afronding'; uitkomst: Uitkomst; toelichting: string | null }
  | { soort: 'heropening'; reden: string }
  | { soort: 'terugkoppeling'; stand: 'open' | 'in_rij' | 'gedaan'; tekst: string | null }
  | { soort: 'relatie'; kenmerk: string }
  /** The melders go along: when the target closes, they hear of it too. */
  | { soort: 'samenvoeging'; doel: string; melders: Melder[] }
  | { soort: 'toewijzing'; aan: Toewijzing }
  /** Set by closing, cleared by `#heropen`. */
  | { soort: 'bewaartermijn'; vanaf: Moment | null }
  | { soort: 'uitstel'; datum: Day; reden: string }
  | { soort: 'vernietiging'; stand: 'gevraagd'; reden: string; bevestiger: string; werktVanaf: Day | null }
  | { soort: 'vernietiging'; stand: 'bevestigd'; zonderTweedePersoon: boolean }
  | { soort: 'vernietiging'; stand: 'ingetrokken' }
  | ({ soort: 'brief' } & Briefgevolg)
  | { soort: 'formulier' }
  | { soort: 'herinnering'; aan: string; datum: Day; tekst: string | null }
  | { soort: 'afwezigheid'; adres: string; van: Day; tot: Day }
  | { soort: 'overzicht'; aan: string }
  | { soort: 'hulp'; rollen: readonly Rol[]; status: Status | null }
  /** What becomes of a mail that belonged to no signaal. */
  | { soort: 'mail'; naar: 'nieuw_signaal' | 'ruis'; reden: string | null }
  | { soort: 'mail'; naar: 'aanvulling'; kenmerk: string }
  /** The monthly line: mails without a signaal whose term is over. */
  | { soort: 'wis_zonder_signaal' }

/** Who decided, and when. */
export interface Besluiter {
  adres: string
  nu: Moment
  /** The day it is in Amsterdam. */
  vandaag: Day
}

/** The signaal after a gevolg. Changes nothing that it is given; what only sends or records elsewhere leaves it as it is. */
export function applyGevolg(signaal: Signaal, gevolg: Gevolg, { adres, nu, vandaag }: Besluiter): Signaal {
  switch (gevolg.soort) {
    case 'status':
      return { ...signaal, status: gevolg.naar }
    case 'spoed':
      // An officer who says so has seen it: the deputy need not be woken.
      return { ...signaal, spoed: gevolg.aan ? { sinds: nu, reactie: nu } : null }
    case 'correctie':
      return { ...signaal, lezing: applyCorrecties(signaal.lezing ?? LEGE_LEZING, [gevolg.correctie]) }
    case 'melder':
      return { ...signaal, melders: [gevolg.melder, ...signaal.melders.slice(1)] }
    case 'bevinding':
      return applyBevinding(signaal, gevolg, nu)
    case 'zorg':
      return { ...signaal, zorg: gevolg.stand, zorgbriefWacht: false }
    case 'overleg': {
      const { overleg, datum, tijd } = gevolg
      return {
        ...signaal,
        overleggen: [
          ...signaal.overleggen.filter((ander) => ander.overleg !== overleg || ander.datum !== datum),
          { overleg, datum, tijd, uitkomst: false },
        ],
      }
    }
    case 'overlegafzegging': {
      const { overleg, datum } = gevolg
      return { ...signaal, overleggen: signaal.overleggen.filter((ander) => ander.overleg !== overleg || ander.datum !== datum) }
    }
    case 'overleguitkomst': {
      // Of those that have been; what is still planned has no outcome yet.
      const overleggen = signaal.overleggen.map((overleg) => (overleg.datum <= vandaag ? { ...overleg, uitkomst: true } : overleg))
      return { ...signaal, overleggen }
    }
    case 'hold':
      return { ...signaal, hold: gevolg.aan }
    case 'afronding':
      return {
        ...signaal,
        statusVoorAfronden: signaal.status,
        status: 'afgerond',
        uitkomst: gevolg.uitkomst,
        zorgbriefWacht: false,
      }
    case 'heropening':
      return {
        ...signaal,
        status: signaal.statusVoorAfronden ?? 'geregistreerd',
        statusVoorAfronden: null,
        uitkomst: null,
        samengevoegdMet: null,
        uitstelTot: null,
        terugkoppeling: 'open',
      }
    case 'terugkoppeling':
      return { ...signaal, terugkoppeling: gevolg.stand }
    case 'relatie':
      return { ...signaal, relaties: [...signaal.relaties, gevolg.kenmerk] }
    case 'samenvoeging':
      return { ...signaal, samengevoegdMet: gevolg.doel }
    case 'toewijzing':
      return { ...signaal, behandelaar: gevolg.aan }
    case 'bewaartermijn':
      return { ...signaal, afgerond: gevolg.vanaf }
    case 'uitstel':
      return { ...signaal, uitstelTot: gevolg.datum }
    case 'vernietiging':
      return { ...signaal, vernietiging: applyVernietiging(signaal, gevolg, adres, nu) }
    case 'brief':
      return applyBrief(signaal, gevolg, nu)
    case 'notitie':
    case 'actie':
    case 'bronvraag':
    case 'oco':
    case 'formulier':
    case 'herinnering':
    case 'afwezigheid':
    case 'overzicht':
    case 'hulp':
    case 'mail':
    case 'wis_zonder_signaal':
      return signaal
    default:
      return gevolg satisfies never
  }
}

function applyBevinding(signaal: Signaal, { bron, eigen, ic }: Extract<Gevolg, { soort: 'bevinding' }>, nu: Moment): Signaal {
  const consulten = signaal.consulten.map((consult) =>
    consult.partner === bron && consult.antwoord === null ? { ...consult, antwoord: nu } : consult,
  )
  const riecAdvies = signaal.riecAdvies || bron === 'riec' || bron === 'riec_werkgroep'
  // Her own proven mail is a contact; what somebody writes of her is `#zorg`.
  const zorg = bron === 'zorg' && eigen ? 'benaderd' : signaal.zorg
  const verrijking = ic ? { ...signaal.verrijking, icAntwoord: signaal.verrijking.icAntwoord ?? nu } : signaal.verrijking
  return { ...signaal, consulten, riecAdvies, zorg, verrijking }
}

function applyVernietiging(
  signaal: Signaal,
  gevolg: Extract<Gevolg, { soort: 'vernietiging' }>,
  aanvrager: string,
  nu: Moment,
): Signaal['vernietiging'] {
  if (gevolg.stand === 'ingetrokken') return null
  if (gevolg.stand === 'bevestigd') return signaal.vernietiging && { ...signaal.vernietiging, bevestigd: true }
  return { aanvrager, gevraagd: nu, bevestiger: gevolg.bevestiger, werktVanaf: gevolg.werktVanaf, bevestigd: false }
}

function applyBrief(signaal: Signaal, brief: Briefgevolg, nu: Moment): Signaal {
  if (brief.brief === 'zorg') return { ...signaal, zorgbriefWacht: false }
  const partner = brief.brief === 'consult' ? brief.partner : brief.brief === 'riec_advies' ? 'riec' : null
  if (partner === null) return signaal
  const anderen = signaal.consulten.filter((consult) => consult.partner !== partner || consult.antwoord !== null)
  return { ...signaal, consulten: [...anderen, { partner, gevraagd: nu, antwoord: null }] }
}
