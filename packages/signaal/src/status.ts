// Where a signaal stands on the route, and what may happen there: one table of who may give which command at which status and
// where that leads (route.md, "Status" and "Commands"). What a command needs besides, and all it brings about, is besluit.ts.
import type { Opdracht } from './opdracht.ts'
import type { Rol } from './rol.ts'
import type { Tag } from './tags.ts'

export const STATUSSEN = [
  'geregistreerd',
  'in_verrijking',
  'verrijkt',
  'lokaal_overleg',
  'riec_advies',
  'oco',
  'afgerond',
  'vernietigd',
] as const
export type Status = (typeof STATUSSEN)[number]

export type Stap = '1' | '2' | '3' | '4a' | '4b' | '5a' | '5b'

/** A command, with its first word where that decides who may give it and when. */
export type Handeling = Exclude<Tag, 'oco'> | 'oco ingediend' | 'oco aangenomen' | 'oco afgewezen'

/** What happens to a signaal without a command. */
export const GEBEURTENISSEN = ['eerste_vraag', 'verrijking_klaar', 'aanvulling', 'consultantwoord', 'vernietigd'] as const
export type Gebeurtenis = (typeof GEBEURTENISSEN)[number]

const OPEN: readonly Status[] = ['geregistreerd', 'in_verrijking', 'verrijkt', 'lokaal_overleg', 'riec_advies', 'oco']
const BESTAAND: readonly Status[] = [...OPEN, 'afgerond']

const AF: readonly Rol[] = ['aandachtsfunctionaris', 'plaatsvervanger']
const AF_IC: readonly Rol[] = [...AF, 'informatiecoordinator']
const AF_IC_ZC: readonly Rol[] = [...AF_IC, 'zorgcoordinator']
const BEHANDELAARS: readonly Rol[] = [...AF_IC_ZC, 'team']
const MET_PARTNERS: readonly Rol[] = [...BEHANDELAARS, 'partner']
const IEDEREEN: readonly Rol[] = [...MET_PARTNERS, 'beheerder']

interface Regel {
  stap: Stap | null
  wie: readonly Rol[]
  /** Statuses at which it makes sense. */
  bij: readonly Status[]
  /** Where it leads; `gelijk` leaves the status, `vorige` is the one before closing, `gekozen` the one that was named. */
  naar: Status | 'gelijk' | 'vorige' | 'gekozen'
  /** It can also be given in a mail about no signaal. */
  los?: true
  waarom: string
}

/** The table. */
export const REGELS: Record<Handeling, Regel> = {
  help: { stap: null, wie: IEDEREEN, bij: STATUSSEN, naar: 'gelijk', los: true, waarom: 'whoever has a role may ask what is possible' },
  proef: { stap: null, wie: IEDEREEN, bij: STATUSSEN, naar: 'gelijk', los: true, waarom: 'nothing is carried out' },
  spoed: { stap: '2', wie: AF, bij: OPEN, naar: 'gelijk', waarom: 'urgency is seen at any step' },
  geenspoed: { stap: '2', wie: AF, bij: OPEN, naar: 'gelijk', waarom: 'only a person takes urgency off' },
  vorm: { stap: '1', wie: AF_IC, bij: OPEN, naar: 'gelijk', waarom: 'a person can correct every conclusion drawn from a text' },
  sector: { stap: '1', wie: AF_IC, bij: OPEN, naar: 'gelijk', waarom: 'a person can correct every conclusion drawn from a text' },
  corrigeer: { stap: '1', wie: AF_IC, bij: OPEN, naar: 'gelijk', waarom: 'a person can correct every conclusion drawn from a text' },
  schrap: { stap: '1', wie: AF_IC, bij: OPEN, naar: 'gelijk', waarom: 'a person can correct every conclusion drawn from a text' },
  voeg_toe: { stap: '1', wie: AF_IC, bij: OPEN, naar: 'gelijk', waarom: 'a person can correct every conclusion drawn from a text' },
  melder: { stap: '2', wie: AF, bij: BESTAAND, naar: 'gelijk', waarom: 'feedback that bounced needs the right address after closing' },
  hoort_bij: { stap: '2', wie: AF, bij: OPEN, naar: 'afgerond', los: true, waarom: 'a doubtful mail that got a number is merged' },
  nieuw: { stap: '2', wie: AF, bij: [], naar: 'gelijk', los: true, waarom: 'only a mail that belongs to no signaal can become one' },
  ruis: { stap: '2', wie: AF, bij: OPEN, naar: 'afgerond', los: true, waarom: 'no report: no care contact, no feedback' },
  vraag: { stap: '1', wie: AF, bij: OPEN, naar: 'gelijk', waarom: 'what is missing is asked while somebody works on it' },
  notitie: { stap: null, wie: BEHANDELAARS, bij: BESTAAND, naar: 'gelijk', waarom: 'what is learnt late is still written down' },
  actie: { stap: '4b', wie: BEHANDELAARS, bij: BESTAAND, naar: 'gelijk', waarom: 'what is learnt late is still written down' },
  verrijk: { stap: '3', wie: AF_IC, bij: OPEN, naar: 'gelijk', waarom: 'looking things up needs a purpose, and a closed signaal has none' },
  bevinding: { stap: '3', wie: MET_PARTNERS, bij: BESTAAND, naar: 'gelijk', waarom: 'an answer that comes after closing is kept' },
  consult: { stap: '3', wie: AF_IC, bij: OPEN, naar: 'gelijk', waarom: 'asking a partner needs a purpose, and a closed signaal has none' },
  zorg: { stap: '3', wie: AF, bij: OPEN, naar: 'gelijk', waarom: 'care is contacted before closing' },
  overleg: { stap: '4a', wie: AF, bij: OPEN, naar: 'lokaal_overleg', waarom: 'from any step before closing' },
  uitkomst: { stap: '4a', wie: AF, bij: OPEN, naar: 'gelijk', waarom: 'what came of an overleg is written down whatever step follows' },
  riec: { stap: '4b', wie: AF, bij: OPEN, naar: 'riec_advies', waarom: 'a suspicion or indication suffices' },
  formulier: { stap: '5a', wie: AF_IC, bij: OPEN, naar: 'gelijk', waarom: 'filled in with what is known now' },
  'oco ingediend': {
    stap: '5a',
    wie: AF_IC,
    bij: ['geregistreerd', 'in_verrijking', 'verrijkt', 'lokaal_overleg', 'riec_advies'],
    naar: 'oco',
    waarom: 'once, by a person through the portal',
  },
  'oco aangenomen': { stap: '5a', wie: AF, bij: ['oco'], naar: 'oco', waarom: 'the OCO weighs what was submitted' },
  'oco afgewezen': { stap: '5a', wie: AF, bij: ['oco'], naar: 'riec_advies', waarom: 'strengthen it or close' },
  afronden: { stap: '5b', wie: AF, bij: OPEN, naar: 'afgerond', waarom: 'any open signaal, with care contacted and feedback' },
  heropen: { stap: '5b', wie: AF, bij: ['afgerond'], naar: 'vorige', waarom: 'only what was closed' },
  terugkoppeling: { stap: '5b', wie: AF, bij: BESTAAND, naar: 'gelijk', waarom: 'in every case the melder hears what happened' },
  koppel: { stap: '3', wie: AF_IC, bij: OPEN, naar: 'gelijk', waarom: 'a relation serves the work on it' },
  samenvoegen: { stap: '3', wie: AF, bij: OPEN, naar: 'afgerond', waarom: 'it goes on under another number' },
  status: { stap: null, wie: AF, bij: OPEN, naar: 'gekozen', waarom: 'by hand, forward only' },
  wijs_toe: { stap: null, wie: AF, bij: BESTAAND, naar: 'gelijk', waarom: 'after closing too somebody must decide on destruction' },
  herinner: { stap: null, wie: AF_IC_ZC, bij: BESTAAND, naar: 'gelijk', los: true, waarom: 'to oneself' },
  afwezig: { stap: null, wie: AF_IC_ZC, bij: STATUSSEN, naar: 'gelijk', los: true, waarom: 'concerns the person, no signaal' },
  overzicht: { stap: null, wie: AF_IC_ZC, bij: STATUSSEN, naar: 'gelijk', los: true, waarom: 'concerns the person, no signaal' },
  uitstel: { stap: '5b', wie: AF, bij: ['afgerond'], naar: 'gelijk', waarom: 'the term runs from closing' },
  vernietig: { stap: '5b', wie: AF, bij: ['afgerond'], naar: 'gelijk', waarom: 'asked only: a second person confirms' },
  // Destroyed it is only when the last trace is gone; then the event `vernietigd` says so.
  bevestig: { stap: '5b', wie: AF, bij: ['afgerond'], naar: 'gelijk', los: true, waarom: 'four eyes' },
}

/** What happens by itself, in the same form. */
export const GEBEURTENISREGELS: Record<Gebeurtenis, Pick<Regel, 'stap' | 'bij' | 'naar' | 'waarom'>> = {
  eerste_vraag: { stap: '3', bij: ['geregistreerd'], naar: 'in_verrijking', waarom: 'the first vraag was posted' },
  verrijking_klaar: {
    stap: '3',
    bij: ['in_verrijking'],
    naar: 'verrijkt',
    waarom: 'sources, care and IC are done, or the IC had his days',
  },
  aanvulling: { stap: '2', bij: BESTAAND, naar: 'gelijk', waarom: 'kept also when closed; of a destroyed one nothing is known' },
  consultantwoord: { stap: '3', bij: BESTAAND, naar: 'gelijk', waarom: 'kept also when closed' },
  vernietigd: { stap: '5b', bij: ['afgerond'], naar: 'vernietigd', waarom: 'the last step of a confirmed destruction' },
}

/** Is somebody still working on it? */
export function isOpen(status: Status): boolean {
  return OPEN.includes(status)
}

/** The row of the table for a command. */
export function handelingVan(opdracht: Opdracht): Handeling {
  return opdracht.tag === 'oco' ? `oco ${opdracht.stand}` : opdracht.tag
}

/** May one of these roles give it? */
export function mayGive(handeling: Handeling, rollen: readonly Rol[]): boolean {
  return REGELS[handeling].wie.some((rol) => rollen.includes(rol))
}

/** Why a command does not fit a status; null when it does. `naar` is the command that leads on from here, to offer. */
export type Onpassend = {
  waarom: 'vernietigd' | 'afgerond' | 'nog_open' | 'niet_bij_oco' | 'al_bij_oco' | 'al_signaal'
  naar: string | null
}

/** Does a command fit the status at which the signaal stands? Says what would, where something does. */
export function checkStatus(handeling: Handeling, status: Status): Onpassend | null {
  if (REGELS[handeling].bij.includes(status)) return null
  if (status === 'vernietigd') return { waarom: 'vernietigd', naar: null }
  if (handeling === 'nieuw') return { waarom: 'al_signaal', naar: null }
  if (status === 'afgerond') return { waarom: 'afgerond', naar: '#heropen ‹reden›' }
  if (handeling === 'oco ingediend') return { waarom: 'al_bij_oco', naar: '#oco aangenomen' }
  if (handeling === 'oco aangenomen' || handeling === 'oco afgewezen') return { waarom: 'niet_bij_oco', naar: '#oco ingediend' }
  return { waarom: 'nog_open', naar: '#afronden ‹uitkomst›' }
}

/**
 * Where a command leads from a status at which it fits; null when the table alone cannot tell (`#status`, `#heropen`). While the OCO
 * weighs a signaal it stays there: an overleg or a question to the RIEC then plans and asks, and moves nothing, else the OCO's
 * answer would find no signaal that waits for it.
 */
export function statusAfter(handeling: Handeling, status: Status): Status | null {
  const { naar } = REGELS[handeling]
  if (naar === 'vorige' || naar === 'gekozen') return null
  if (naar === 'gelijk') return status
  return status === 'oco' && (naar === 'lokaal_overleg' || naar === 'riec_advies') && handeling !== 'oco afgewezen' ? status : naar
}

/** Why `#status` may not go there: it moves forward only, up to `riec_advies`, and says why when it skips. */
export type Statusbezwaar = { waarom: 'alleen_vooruit' | 'reden_nodig' | 'andere_opdracht' | 'bij_oco'; naar: string | null }

/** May a status be set by hand (`#status`)? Null when it may. */
export function checkByHand(van: Status, naar: Status, reden: string | null): Statusbezwaar | null {
  const opdracht = { oco: '#oco ingediend', afgerond: '#afronden ‹uitkomst›', vernietigd: '#vernietig ‹reden›' }[naar as string]
  if (opdracht !== undefined) return { waarom: 'andere_opdracht', naar: opdracht }
  if (van === 'oco') return { waarom: 'bij_oco', naar: '#oco afgewezen ‹reden›' }
  const stappen = STATUSSEN.indexOf(naar) - STATUSSEN.indexOf(van)
  if (stappen <= 0) return { waarom: 'alleen_vooruit', naar: null }
  return stappen > 1 && reden === null ? { waarom: 'reden_nodig', naar: `#status ${naar} ‹reden›` } : null
}

/** The commands that these roles may give at this status (`#help`); `status` null is a mail about no signaal. */
export function listHandelingen(rollen: readonly Rol[], status: Status | null): Handeling[] {
  return (Object.keys(REGELS) as Handeling[]).filter(
    (handeling) =>
      mayGive(handeling, rollen) && (status === null ? REGELS[handeling].los === true : REGELS[handeling].bij.includes(status)),
  )
}
