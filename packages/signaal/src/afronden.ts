// What do closing (Stap 5b) and all that follows bring about: feedback, merging, reopening, retention, destruction with four eyes?
// Role, status and order are besluit.ts; when a term ends is termijnen.ts.
import type { Beslissing } from './behandelen.ts'
import { type Context, holdersOf } from './context.ts'
import type { Gevolg } from './gevolg.ts'
import { addDays, type Day, werkdagFrom } from './kalender.ts'
import type { Opdracht } from './opdracht.ts'
import type { Melder, Signaal } from './signaal.ts'
import type { Teruggekoppeld, Uitkomst } from './uitkomst.ts'
import type { Weigering } from './weigering.ts'

type Van<T extends Opdracht['tag']> = Extract<Opdracht, { tag: T }>

/** Care contacted or said why not, and every melder told or written to: then it closes. */
export function decideAfronden(signaal: Signaal, { uitkomst, toelichting }: Van<'afronden'>, context: Context): Beslissing {
  if (signaal.zorg === 'open') return { code: 'zorg_ontbreekt', verbeterd: '#zorg nvt ‹reden›' }
  const terugkoppeling = tellMelders(signaal, uitkomst)
  if (!Array.isArray(terugkoppeling)) return terugkoppeling
  return [
    { soort: 'afronding', uitkomst, toelichting },
    ...terugkoppeling,
    // Only the RIEC's own cases run on without us; for every other outcome the OCO has let go.
    ...(signaal.hold && uitkomst !== 'opgepakt_riec' ? [{ soort: 'hold', aan: false } as const] : []),
    ...leaveOverleggen(signaal, context),
    { soort: 'bewaartermijn', vanaf: context.nu },
  ]
}

/** A letter to every melder who can be written to; where there is none, somebody must have told them otherwise. */
function tellMelders(signaal: Signaal, uitkomst: Teruggekoppeld): Gevolg[] | Weigering {
  if (signaal.terugkoppeling === 'gedaan') return []
  const melders = signaal.melders.filter(({ bereikbaar }) => bereikbaar)
  if (melders.length === 0) return { code: 'terugkoppeling_ontbreekt', verbeterd: '#terugkoppeling gedaan ‹hoe›' }
  return [
    ...melders.map(
      ({ adres, vertrouwd }): Gevolg => ({
        soort: 'brief',
        brief: 'terugkoppeling',
        aan: adres,
        // Of where a report went an outsider learns nothing.
        uitkomst: vertrouwd ? uitkomst : 'afgehandeld',
        woorden: null,
      }),
    ),
    { soort: 'terugkoppeling', stand: 'in_rij', tekst: null },
  ]
}

/** No report: no care contact, no feedback. */
export function decideRuis(signaal: Signaal, { reden }: { reden: string | null }, context: Context): Beslissing {
  return closeAs(signaal, 'ruis', reden, context)
}

function closeAs(signaal: Signaal, uitkomst: Uitkomst, toelichting: string | null, context: Context): Gevolg[] {
  return [
    { soort: 'afronding', uitkomst, toelichting },
    ...(signaal.hold ? [{ soort: 'hold', aan: false } as const] : []),
    ...leaveOverleggen(signaal, context),
    { soort: 'bewaartermijn', vanaf: context.nu },
  ]
}

/** What is closed is not talked about any more. Not of today's: he may well close it for what was said there. */
function leaveOverleggen({ overleggen }: Signaal, { vandaag }: Context): Gevolg[] {
  return overleggen
    .filter(({ datum, uitkomst }) => datum > vandaag && !uitkomst)
    .map(({ overleg, datum }) => ({ soort: 'overlegafzegging', overleg, datum }))
}

/** It goes on under another number, with its melders; care and outcome are the other's affair. */
export function decideSamenvoegen(signaal: Signaal, { kenmerk }: { kenmerk: string }, context: Context): Beslissing {
  const doel = context.signalen.get(kenmerk)
  if (kenmerk === signaal.kenmerk) return { code: 'zichzelf', kenmerk, verbeterd: null }
  if (!doel) return { code: 'signaal_onbekend', kenmerk, verbeterd: null }
  if (doel.status === 'afgerond' || doel.status === 'vernietigd')
    return {
      code: 'ander_signaal',
      kenmerk,
      status: doel.status,
      naar: doel.samengevoegdMet,
      verbeterd: doel.samengevoegdMet === null ? null : `#samenvoegen ${doel.samengevoegdMet}`,
    }
  const terugkoppeling = signaal.melders.some(({ bereikbaar }) => bereikbaar) ? tellMelders(signaal, 'samengevoegd') : []
  if (!Array.isArray(terugkoppeling)) return terugkoppeling
  return [
    { soort: 'samenvoeging', doel: kenmerk, melders: signaal.melders },
    ...closeAs(signaal, 'samengevoegd', null, context),
    ...terugkoppeling,
  ]
}

/** Back to where it stood; the term is cleared and a destruction that was only asked for is off. */
export function decideHeropen({ vernietiging }: Signaal, { reden }: { reden: string }): Beslissing {
  if (vernietiging?.bevestigd) return { code: 'vernietiging_loopt', verbeterd: null }
  return [
    ...(vernietiging ? [{ soort: 'vernietiging', stand: 'ingetrokken' } as const] : []),
    { soort: 'heropening', reden },
    { soort: 'bewaartermijn', vanaf: null },
  ]
}

/** Stap 5b: extra feedback to every melder who can be written to, or the note that they were told otherwise. */
export function decideTerugkoppeling(signaal: Signaal, { gedaan, tekst }: Van<'terugkoppeling'>): Beslissing {
  if (gedaan) return [{ soort: 'terugkoppeling', stand: 'gedaan', tekst }]
  const melders = signaal.melders.filter(({ bereikbaar }) => bereikbaar)
  if (melders.length === 0) return { code: 'melder_onbereikbaar', verbeterd: '#terugkoppeling gedaan ‹hoe›' }
  return melders.map(({ adres }: Melder) => ({ soort: 'brief', brief: 'terugkoppeling', aan: adres, uitkomst: null, woorden: tekst }))
}

/** Later than today and than any earlier postponement. It also ends a hold: whoever names a day knows until when the RIEC needs it. */
export function decideUitstel(signaal: Signaal, { datum, reden }: Van<'uitstel'>, { vandaag }: Context): Beslissing {
  if (signaal.vernietiging?.bevestigd) return { code: 'vernietiging_loopt', verbeterd: null }
  const tot = signaal.uitstelTot !== null && signaal.uitstelTot > vandaag ? signaal.uitstelTot : vandaag
  if (datum === signaal.uitstelTot) return []
  if (datum <= tot) return { code: 'uitstel_te_vroeg', tot, verbeterd: '#uitstel ‹datum reden›' }
  return [
    ...(signaal.vernietiging ? [{ soort: 'vernietiging', stand: 'ingetrokken' } as const] : []),
    ...(signaal.hold ? [{ soort: 'hold', aan: false } as const] : []),
    { soort: 'uitstel', datum, reden },
  ]
}

/** A code lives three days (route.md, "Trusting a mail"); then it can be asked for anew. */
const CODE_HOURS = 72

/** Two steps, four eyes: the code goes to a deputy or a second officer; with one officer to him, for the next working day. */
export function decideVernietig(signaal: Signaal, { reden }: { reden: string }, context: Context): Beslissing {
  if (signaal.hold) return { code: 'hold', verbeterd: '#uitstel ‹datum reden›' }
  // In every case the melder is told, and afterwards nobody could any more.
  if (signaal.terugkoppeling === 'open' && signaal.uitkomst !== null && signaal.uitkomst !== 'ruis')
    return { code: 'terugkoppeling_ontbreekt', verbeterd: '#terugkoppeling gedaan ‹hoe›' }
  if (signaal.vernietiging?.bevestigd) return { code: 'vernietiging_loopt', verbeterd: null }
  if (signaal.vernietiging && !isVerlopen(signaal.vernietiging, context))
    return { code: 'vernietiging_al_gevraagd', bevestiger: signaal.vernietiging.bevestiger, verbeterd: null }
  const tweede = chooseSecond(context)
  const werktVanaf = tweede === null ? werkdagFrom(addDays(context.vandaag, 1), context.isWerkdag) : null
  return [{ soort: 'vernietiging', stand: 'gevraagd', reden, bevestiger: tweede ?? context.afzender.adres, werktVanaf }]
}

function isVerlopen({ gevraagd, werktVanaf }: { gevraagd: string; werktVanaf: Day | null }, { nu }: Context): boolean {
  // Alone the code only begins to work later, and has its three days from there.
  const vanaf = werktVanaf === null ? Date.parse(gevraagd) : Math.max(Date.parse(gevraagd), Date.parse(werktVanaf))
  return Date.parse(nu) > vanaf + CODE_HOURS * 3_600_000
}

/** A deputy before a second officer, one who is there before one who is away; null when nobody else holds the office. */
function chooseSecond(context: Context): string | null {
  const anderen = [...holdersOf(context, ['plaatsvervanger']), ...holdersOf(context, ['aandachtsfunctionaris'])].filter(
    (adres) => adres !== context.afzender.adres,
  )
  return anderen.find((adres) => !context.afwezig.includes(adres)) ?? anderen[0] ?? null
}

/** The second pair of eyes. The caller checked that the code is right and for this; here it is checked who may use it, and when. */
export function decideBevestig(signaal: Signaal | null, context: Context): Beslissing {
  if (context.code === 'zonder_signaal') return [{ soort: 'wis_zonder_signaal' }]
  const vernietiging = signaal?.vernietiging
  if (context.code !== 'vernietiging' || !vernietiging) return { code: 'code_ongeldig', verbeterd: null }
  if (vernietiging.bevestigd) return []
  if (signaal.hold) return { code: 'hold', verbeterd: '#uitstel ‹datum reden›' }
  const alleen = context.afzender.adres === vernietiging.aanvrager
  if (alleen && vernietiging.werktVanaf === null) return { code: 'code_van_zelf', verbeterd: null }
  if (alleen && vernietiging.werktVanaf !== null && context.vandaag < vernietiging.werktVanaf)
    return { code: 'code_te_vroeg', vanaf: vernietiging.werktVanaf, verbeterd: null }
  return [{ soort: 'vernietiging', stand: 'bevestigd', zonderTweedePersoon: alleen }]
}
