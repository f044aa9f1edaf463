// What changes a signaal without a command: vragen that end, answers, letters that arrive or bounce, time that passes (route.md,
// "Status"). What an officer orders is besluit.ts; which letters follow is the caller's to see from the change.
import type { Moment } from './kalender.ts'
import type { Partner } from './keten.ts'
import type { Lezing } from './lezing.ts'
import type { Melder, Signaal, Taal } from './signaal.ts'
import { GEBEURTENISREGELS, type Gebeurtenis as Statusgebeurtenis, type Status } from './status.ts'

export type Gebeurtenis =
  /** Vragen were posted: how many that run by themselves, and whether the IC was asked. */
  | { soort: 'vragen_gesteld'; aantal: number; icGevraagd: boolean }
  /** One of those ended: answered, empty, or failed for good. */
  | { soort: 'vraag_beeindigd' }
  | { soort: 'ic_antwoord' }
  /** A `zorg` or `spoedalarm` letter was accepted by her server, or she mailed herself, proven. */
  | { soort: 'zorg_bereikt' }
  /** The letter that had reached her bounced after all. */
  | { soort: 'zorg_gestuit' }
  /** A proven, not automatic mail of an officer, deputy or the care coordinator. */
  | { soort: 'reactie' }
  | { soort: 'consultantwoord'; partner: Partner }
  /** `lezing` is the reading of all mails with the corrections over it. */
  | { soort: 'aanvulling'; lezing: Lezing; spoed: boolean }
  /** A melder's own words were in this language. */
  | { soort: 'melder_schrijft'; adres: string; taal: Taal }
  /** Another signaal was merged into this one: its melders hear of the outcome too, and its number leads here. */
  | { soort: 'samengevoegd'; kenmerk: string; melders: readonly Melder[] }
  | { soort: 'terugkoppeling_bezorgd' }
  /** A letter to a melder bounced for good: nobody reaches him there. */
  | { soort: 'melder_gestuit'; adres: string }
  /** Nothing happened but that time passed. */
  | { soort: 'tijd' }
  | { soort: 'vernietigd' }

export interface Gebeurteniscontext {
  nu: Moment
  addWerkdagen(from: Date, count: number): Date
}

/** The IC's days (route.md, "Status"). */
export const IC_WERKDAGEN = 5

/** The signaal afterwards; what does not fit its status leaves it as it is. Changes nothing that it is given; safe to repeat but for `vragen_gesteld` and `vraag_beeindigd`, which count. */
export function applyGebeurtenis(signaal: Signaal, gebeurtenis: Gebeurtenis, context: Gebeurteniscontext): Signaal {
  const na = record(signaal, gebeurtenis, context.nu)
  return isVerrijkt(na, context) ? { ...na, status: moveOn('verrijking_klaar', na.status) } : na
}

function record(signaal: Signaal, gebeurtenis: Gebeurtenis, nu: Moment): Signaal {
  const { verrijking } = signaal
  switch (gebeurtenis.soort) {
    case 'vragen_gesteld':
      return {
        ...signaal,
        status: moveOn('eerste_vraag', signaal.status),
        verrijking: {
          ...verrijking,
          lopend: verrijking.lopend + gebeurtenis.aantal,
          icGevraagd: verrijking.icGevraagd ?? (gebeurtenis.icGevraagd ? nu : null),
        },
      }
    case 'vraag_beeindigd':
      return { ...signaal, verrijking: { ...verrijking, lopend: Math.max(0, verrijking.lopend - 1) } }
    case 'ic_antwoord':
      return { ...signaal, verrijking: { ...verrijking, icAntwoord: verrijking.icAntwoord ?? nu } }
    case 'zorg_bereikt':
      return { ...signaal, zorg: signaal.zorg === 'nvt' ? 'nvt' : 'benaderd' }
    case 'zorg_gestuit':
      return { ...signaal, zorg: signaal.zorg === 'nvt' ? 'nvt' : 'open' }
    case 'reactie':
      return { ...signaal, spoed: signaal.spoed && { ...signaal.spoed, reactie: signaal.spoed.reactie ?? nu } }
    case 'consultantwoord':
      return {
        ...signaal,
        riecAdvies: signaal.riecAdvies || gebeurtenis.partner === 'riec' || gebeurtenis.partner === 'riec_werkgroep',
        consulten: signaal.consulten.map((consult) =>
          consult.partner === gebeurtenis.partner ? { ...consult, antwoord: consult.antwoord ?? nu } : consult,
        ),
      }
    case 'aanvulling': {
      if (signaal.status === 'vernietigd') return signaal
      // Whoever reacted to what was urgent before has not seen this; and danger does not ask whether a signaal is closed.
      const anew = gebeurtenis.spoed && (signaal.spoed === null || signaal.spoed.reactie !== null)
      return { ...signaal, lezing: gebeurtenis.lezing, spoed: anew ? { sinds: nu, reactie: null } : signaal.spoed }
    }
    case 'melder_schrijft':
      return rememberTaal(signaal, gebeurtenis.adres, gebeurtenis.taal)
    case 'samengevoegd':
      return {
        ...signaal,
        melders: [
          ...signaal.melders,
          ...gebeurtenis.melders.filter(({ adres }) => !signaal.melders.some((melder) => melder.adres === adres)),
        ],
        relaties: signaal.relaties.includes(gebeurtenis.kenmerk) ? signaal.relaties : [...signaal.relaties, gebeurtenis.kenmerk],
      }
    case 'terugkoppeling_bezorgd':
      return signaal.terugkoppeling === 'in_rij' ? { ...signaal, terugkoppeling: 'gedaan' } : signaal
    case 'melder_gestuit':
      return loseMelder(signaal, gebeurtenis.adres)
    case 'vernietigd':
      return { ...signaal, status: moveOn('vernietigd', signaal.status) }
    case 'tijd':
      return signaal
    default:
      return gebeurtenis satisfies never
  }
}

/** Who once wrote English goes on getting both languages: a Dutch line may have been a colleague's help. */
function rememberTaal(signaal: Signaal, adres: string, taal: Taal): Signaal {
  if (taal === 'nl') return signaal
  return { ...signaal, melders: signaal.melders.map((melder) => (melder.adres === adres ? { ...melder, taal } : melder)) }
}

/** Feedback that bounced is a duty again. */
function loseMelder(signaal: Signaal, adres: string): Signaal {
  const melders = signaal.melders.map((melder) => (melder.adres === adres ? { ...melder, bereikbaar: false } : melder))
  const geraakt = signaal.melders.some((melder) => melder.adres === adres) && signaal.uitkomst !== null && signaal.uitkomst !== 'ruis'
  return { ...signaal, melders, terugkoppeling: geraakt ? 'open' : signaal.terugkoppeling }
}

function moveOn(gebeurtenis: Statusgebeurtenis, status: Status): Status {
  const { bij, naar } = GEBEURTENISREGELS[gebeurtenis]
  return bij.includes(status) && naar !== 'gelijk' && naar !== 'vorige' && naar !== 'gekozen' ? naar : status
}

/** Stap 3 is done: sources ended, care contacted (or a person said why not), and the IC answered or had his days. */
export function isVerrijkt({ status, verrijking, zorg }: Signaal, { nu, addWerkdagen }: Gebeurteniscontext): boolean {
  if (status !== 'in_verrijking' || verrijking.lopend > 0 || zorg === 'open') return false
  if (verrijking.icAntwoord !== null || verrijking.icGevraagd === null) return true
  return addWerkdagen(new Date(verrijking.icGevraagd), IC_WERKDAGEN) <= new Date(nu)
}
