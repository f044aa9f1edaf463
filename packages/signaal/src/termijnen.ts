// What is due for a signaal, and when? Deadlines follow from how it stands and from nothing that was done before: each has a key that
// stays the same, so that whoever carries them out records by that key what was done, and asking twice does it once.
import { IC_WERKDAGEN } from './gebeurtenis.ts'
import { addDays, addMonths, type Day, type Kalender, type Moment, werkdagBefore, werkdagFrom } from './kalender.ts'
import type { Overlegsoort, Partner } from './keten.ts'
import type { Signaal } from './signaal.ts'
import { isOpen } from './status.ts'
import type { Uitkomst } from './uitkomst.ts'

/** Of the meldpunten file. `bewaren`: an outcome that is not named has no term, and nothing is destroyed for it. */
export interface Termijninstelling {
  spoedMinuten: number
  voortgangWeken: number
  consultWerkdagen: number
  bewaren: Partial<Record<Uitkomst, { jaren: number } | { maanden: number }>>
}

export type Termijn = {
  /** From when it is due. */
  op: Moment
  /** Within the signaal the same for the same duty, and another when it arises anew. */
  sleutel: string
} /** Nobody reacted to urgency: the deputy is told. */ & (
  | { soort: 'spoed_zonder_reactie' }
  /** The IC had his days: `applyGebeurtenis` with `tijd`. */
  | { soort: 'ic_voorbij' }
  | { soort: 'consult_herinnering' | 'consult_einde'; partner: Partner }
  /** Word to the melder that it is not forgotten. */
  | { soort: 'voortgang' }
  | { soort: 'agenda' | 'overleg_zonder_uitkomst'; overleg: Overlegsoort; datum: Day }
  /** Closed, and a melder does not know yet. */
  | { soort: 'terugkoppeling_open' }
  | { soort: 'bewaartermijn_waarschuwing' | 'bewaartermijn_einde'; eindigt: Day }
)

/** When letters that wait for a day go out, in Amsterdam: the hour of the dagoverzicht. */
export const OCHTEND = '08:30'
/** A month to object before a term ends. */
const WAARSCHUWING_DAYS = 30
const MINUTE_MS = 60_000
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS

/** Every duty of a signaal that is due, oldest first. Nothing once it is destroyed. */
export function listDue(signaal: Signaal, nu: Date, instelling: Termijninstelling, kalender: Kalender): Termijn[] {
  const due = nu.toISOString()
  return listTermijnen(signaal, nu, instelling, kalender)
    .filter(({ op }) => op <= due)
    .toSorted((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0))
}

/** Every duty of a signaal as it stands, due or still to come; of those that recur the last one that is due and the next. */
export function listTermijnen(signaal: Signaal, nu: Date, instelling: Termijninstelling, kalender: Kalender): Termijn[] {
  if (signaal.status === 'vernietigd') return []
  if (!isOpen(signaal.status))
    return [...listSpoed(signaal, instelling), ...listTerugkoppeling(signaal, kalender), ...listBewaren(signaal, instelling, kalender)]
  return [
    ...listSpoed(signaal, instelling),
    ...listIc(signaal, kalender),
    ...listConsulten(signaal, instelling, kalender),
    ...listVoortgang(signaal, nu, instelling, kalender),
    ...listOverleggen(signaal, kalender),
  ]
}

/**
 * The day from which a closed signaal must be destroyed: the term of its outcome counted from closing, or the day of `#uitstel` where
 * that is later. Null while it is open or held, where the file says no term, and of one that was merged: it follows its target.
 */
export function bewaartermijnEinde(signaal: Signaal, instelling: Termijninstelling, kalender: Pick<Kalender, 'dayOf'>): Day | null {
  const { status, uitkomst, afgerond, hold, uitstelTot } = signaal
  if (status !== 'afgerond' || uitkomst === null || uitkomst === 'samengevoegd' || afgerond === null || hold) return null
  const termijn = instelling.bewaren[uitkomst]
  if (!termijn) return null
  const einde = addMonths(kalender.dayOf(new Date(afgerond)), 'jaren' in termijn ? termijn.jaren * 12 : termijn.maanden)
  return uitstelTot !== null && uitstelTot > einde ? uitstelTot : einde
}

/** Clock time, day and night: urgency knows no weekend. */
function listSpoed({ spoed }: Signaal, { spoedMinuten }: Termijninstelling): Termijn[] {
  if (spoed === null || spoed.reactie !== null) return []
  const op = new Date(Date.parse(spoed.sinds) + spoedMinuten * MINUTE_MS).toISOString()
  return [{ soort: 'spoed_zonder_reactie', op, sleutel: `spoed ${spoed.sinds}` }]
}

function listIc({ status, verrijking }: Signaal, { addWerkdagen }: Kalender): Termijn[] {
  if (status !== 'in_verrijking' || verrijking.icGevraagd === null || verrijking.icAntwoord !== null) return []
  const op = addWerkdagen(new Date(verrijking.icGevraagd), IC_WERKDAGEN).toISOString()
  return [{ soort: 'ic_voorbij', op, sleutel: `ic ${verrijking.icGevraagd}` }]
}

/** The partner is asked once more when his days are over; after as many again the question counts as not answered. */
function listConsulten({ consulten }: Signaal, { consultWerkdagen }: Termijninstelling, { addWerkdagen }: Kalender): Termijn[] {
  return consulten
    .filter(({ antwoord }) => antwoord === null)
    .flatMap(({ partner, gevraagd }): Termijn[] => {
      const na = (dagen: number) => addWerkdagen(new Date(gevraagd), dagen).toISOString()
      return [
        { soort: 'consult_herinnering', partner, op: na(consultWerkdagen), sleutel: `consult_herinnering ${partner} ${gevraagd}` },
        { soort: 'consult_einde', partner, op: na(2 * consultWerkdagen), sleutel: `consult_einde ${partner} ${gevraagd}` },
      ]
    })
}

/** At least so often, counted from the report. After a standstill only the last one that was missed: nobody wants three at once. */
function listVoortgang({ geopend, melders }: Signaal, nu: Date, { voortgangWeken }: Termijninstelling, kalender: Kalender): Termijn[] {
  if (!melders.some(({ bereikbaar }) => bereikbaar)) return []
  const periodeMs = voortgangWeken * WEEK_MS
  const voorbij = Math.max(0, Math.floor((nu.getTime() - Date.parse(geopend)) / periodeMs))
  // It goes out in the morning: the one whose time is not over may be due already, and then another follows it.
  const laatste = opVan(voorbij + 1) <= nu ? voorbij + 1 : voorbij
  return [laatste, laatste + 1]
    .filter((nummer) => nummer > 0)
    .map((nummer) => ({ soort: 'voortgang', op: opVan(nummer).toISOString(), sleutel: `voortgang ${nummer}` }))

  function opVan(nummer: number): Date {
    const uiterlijk = new Date(Date.parse(geopend) + nummer * periodeMs)
    // The morning before, where that of the day itself would be too late.
    const morgen = kalender.momentOf(kalender.dayOf(uiterlijk), OCHTEND)
    return morgen > uiterlijk ? kalender.momentOf(addDays(kalender.dayOf(uiterlijk), -1), OCHTEND) : morgen
  }
}

/** The agenda goes out the working day before; when nobody wrote down what came of it, he is asked the working day after. */
function listOverleggen({ overleggen }: Signaal, { momentOf, isWerkdag }: Kalender): Termijn[] {
  return overleggen
    .filter(({ uitkomst }) => !uitkomst)
    .flatMap(({ overleg, datum }): Termijn[] => {
      const ochtend = (day: Day) => momentOf(day, OCHTEND).toISOString()
      return [
        { soort: 'agenda', overleg, datum, op: ochtend(werkdagBefore(datum, isWerkdag)), sleutel: `agenda ${overleg} ${datum}` },
        {
          soort: 'overleg_zonder_uitkomst',
          overleg,
          datum,
          op: ochtend(werkdagFrom(addDays(datum, 1), isWerkdag)),
          sleutel: `uitkomst ${overleg} ${datum}`,
        },
      ]
    })
}

function listTerugkoppeling({ uitkomst, terugkoppeling, afgerond }: Signaal, { dayOf, momentOf, isWerkdag }: Kalender): Termijn[] {
  if (terugkoppeling !== 'open' || uitkomst === 'ruis' || afgerond === null) return []
  const dag = werkdagFrom(addDays(dayOf(new Date(afgerond)), 1), isWerkdag)
  return [{ soort: 'terugkoppeling_open', op: momentOf(dag, OCHTEND).toISOString(), sleutel: `terugkoppeling ${afgerond}` }]
}

function listBewaren(signaal: Signaal, instelling: Termijninstelling, kalender: Kalender): Termijn[] {
  const eindigt = bewaartermijnEinde(signaal, instelling, kalender)
  if (eindigt === null || signaal.vernietiging?.bevestigd) return []
  const ochtend = (day: Day) => kalender.momentOf(day, OCHTEND).toISOString()
  // A postponed term has another end, and so is warned of anew.
  return [
    { soort: 'bewaartermijn_waarschuwing', eindigt, op: ochtend(addDays(eindigt, -WAARSCHUWING_DAYS)), sleutel: `waarschuwing ${eindigt}` },
    { soort: 'bewaartermijn_einde', eindigt, op: ochtend(eindigt), sleutel: `einde ${eindigt}` },
  ]
}
