// What do the commands of steps 1 to 5a bring about, for a signaal at which they fit, given by somebody who may? Closing and what
// comes after is afronden.ts; role, status and order are besluit.ts.
import { type Context, holdersOf, isEigen } from './context.ts'
import { completeWaarde, type Correctie, findWaarden, LEGE_LEZING, listWaarden } from './correcties.ts'
import type { Gevolg } from './gevolg.ts'
import type { Opdracht, Toewijzing, Verrijkvraag } from './opdracht.ts'
import type { Rol } from './rol.ts'
import type { Signaal } from './signaal.ts'
import { checkByHand, isOpen, statusAfter } from './status.ts'
import { sleutelVan, type Veld, type Veldwaarde, writeVeldnaam, writeWaarde } from './velden.ts'
import type { Weigering } from './weigering.ts'

/** Everything that a command brings about, in order; nothing when it was so already. Or why not. */
export type Beslissing = Gevolg[] | Weigering
type Van<T extends Opdracht['tag']> = Extract<Opdracht, { tag: T }>

/** Sets urgency, and wakes AF and care coordinator at once; when it is urgent already nothing happens twice. */
export function decideSpoed(signaal: Signaal, { reden }: { reden: string | null }): Beslissing {
  if (signaal.spoed) return []
  return [
    { soort: 'spoed', aan: true, reden },
    { soort: 'brief', brief: 'spoedalarm' },
  ]
}

/** Takes urgency off, with the reason; only a person does. */
export function decideGeenspoed(signaal: Signaal, { reden }: { reden: string }): Beslissing {
  return signaal.spoed ? [{ soort: 'spoed', aan: false, reden }] : []
}

/** `#vorm` and `#sector` set all values of the field. */
export function decideStel(signaal: Signaal, correctie: Extract<Correctie, { soort: 'stel' }>): Beslissing {
  const nu = listWaarden(signaal.lezing ?? LEGE_LEZING, correctie.veld).map(({ waarde }) => waarde)
  const zelfde = nu.length === correctie.waarden.length && correctie.waarden.every((waarde) => nu.includes(waarde))
  return zelfde ? [] : [{ soort: 'correctie', correctie }]
}

/** Replaces exactly one value of the reading. Not found, or more than one: refused with what the field holds. */
export function decideCorrigeer(signaal: Signaal, { oud, nieuw }: Van<'corrigeer'>): Beslissing {
  const gevonden = findOne(signaal, nieuw.veld, oud)
  if ('code' in gevonden) {
    // Corrected already, by this command or another: it is so.
    return has(signaal, nieuw) && gevonden.code === 'waarde_onbekend' ? [] : gevonden
  }
  return [{ soort: 'correctie', correctie: { soort: 'vervang', oud: gevonden, nieuw: completeWaarde(gevonden, nieuw) } }]
}

/** Takes exactly one value out of the reading. Not found, or more than one: refused with what the field holds. */
export function decideSchrap(signaal: Signaal, { veld, oud }: Van<'schrap'>): Beslissing {
  const gevonden = findOne(signaal, veld, oud)
  return 'code' in gevonden ? gevonden : [{ soort: 'correctie', correctie: { soort: 'schrap', oud: gevonden } }]
}

/** Adds a value to the reading; one that is there already stays as it is. */
export function decideVoegToe(signaal: Signaal, { nieuw }: Van<'voeg_toe'>): Beslissing {
  return has(signaal, nieuw) ? [] : [{ soort: 'correctie', correctie: { soort: 'voeg_toe', nieuw } }]
}

function has(signaal: Signaal, waarde: Veldwaarde): boolean {
  return listWaarden(signaal.lezing ?? LEGE_LEZING, waarde.veld).some((aanwezig) => sleutelVan(aanwezig) === sleutelVan(waarde))
}

function findOne(signaal: Signaal, veld: Veld, getypt: string): Veldwaarde | Weigering {
  const lezing = signaal.lezing ?? LEGE_LEZING
  const [gevonden, ...meer] = findWaarden(lezing, veld, getypt)
  if (gevonden !== undefined && meer.length === 0) return gevonden
  const aanwezig = (gevonden === undefined ? listWaarden(lezing, veld) : [gevonden, ...meer]).map(writeWaarde)
  const code = gevonden === undefined ? 'waarde_onbekend' : 'waarde_dubbelzinnig'
  // With one value in the field there is no doubt which one was meant to go.
  return { code, veld, waarde: getypt, aanwezig, verbeterd: aanwezig.length === 1 ? `#schrap ${writeVeldnaam(veld)} ${aanwezig[0]}` : null }
}

/** Stap 2: the right reporter, in the place of the first. Told that the report arrived, when the address is ours. */
export function decideMelder(signaal: Signaal, { adres }: Van<'melder'>, context: Context): Beslissing {
  const [melder] = signaal.melders
  if (melder?.adres === adres && melder.bereikbaar) return []
  const vertrouwd = isEigen(context, adres)
  return [
    { soort: 'melder', melder: { adres, vertrouwd, bereikbaar: true } },
    // An address outside is a claim, also when an officer makes it: nothing goes there by itself.
    ...(vertrouwd && isOpen(signaal.status) ? [{ soort: 'brief', brief: 'ontvangstbevestiging', aan: adres } as const] : []),
  ]
}

/** Stap 1: a question to the first melder who can be written to. */
export function decideVraag({ melders }: Signaal, { tekst }: { tekst: string }): Beslissing {
  const melder = melders.find(({ bereikbaar }) => bereikbaar)
  if (!melder) return { code: 'melder_onbereikbaar', verbeterd: '#melder ‹adres›' }
  return [{ soort: 'brief', brief: 'vraag_aan_melder', aan: melder.adres, tekst }]
}

/** Stap 3: sources that are connected; about persons only by whom the file names, each with its ground. */
export function decideVerrijk(_: Signaal, { vraag }: Van<'verrijk'>, { afzender, meldpunt }: Context): Beslissing {
  if (isPersoonsvraag(vraag)) {
    if (!afzender.brpBevoegd) return { code: 'niet_bevoegd', verbeterd: null }
    const bron = vraag.soort === 'brp' ? 'brp' : 'kvk'
    return meldpunt.bronnen.includes(bron)
      ? [{ soort: 'bronvraag', vraag }]
      : { code: 'bron_niet_ingesteld', bronnen: [bron], verbeterd: null }
  }
  const ontbreekt = vraag.soort === 'bronnen' ? vraag.bronnen.filter((bron) => !meldpunt.bronnen.includes(bron)) : []
  if (ontbreekt.length > 0) return { code: 'bron_niet_ingesteld', bronnen: ontbreekt, verbeterd: '#verrijk alles' }
  return [{ soort: 'bronvraag', vraag }]
}

function isPersoonsvraag(vraag: Verrijkvraag): vraag is Extract<Verrijkvraag, { sleutel: string }> {
  return vraag.soort === 'brp' || vraag.soort === 'naam'
}

const VOOR_ALLE_BRONNEN: readonly Rol[] = ['aandachtsfunctionaris', 'plaatsvervanger', 'informatiecoordinator', 'team']
const OFFICIEREN: readonly Rol[] = ['aandachtsfunctionaris', 'plaatsvervanger']

/** Partners and the care coordinator speak for themselves only; the officer hears of what others found. */
export function decideBevinding(_: Signaal, { bron, tekst }: Van<'bevinding'>, { afzender }: Context): Beslissing {
  const eigen = afzender.bronnen.includes(bron)
  if (!eigen && !afzender.rollen.some((rol) => VOOR_ALLE_BRONNEN.includes(rol))) {
    const [eerste] = afzender.bronnen
    return {
      code: 'eigen_bron',
      eigen: afzender.bronnen,
      verbeterd: eerste === undefined ? null : `#bevinding ${eerste} ${tekst ?? 'geen'}`,
    }
  }
  const zelfGezien = afzender.rollen.some((rol) => OFFICIEREN.includes(rol))
  return [
    { soort: 'bevinding', bron, tekst, eigen, ic: afzender.rollen.includes('informatiecoordinator') },
    ...(zelfGezien ? [] : [{ soort: 'brief', brief: 'nieuwe_aanvulling', bron } as const]),
  ]
}

/** Stap 3: a letter to each partner, all of them configured, or none. */
export function decideConsult(_: Signaal, { partners, vraag }: Van<'consult'>, { meldpunt }: Context): Beslissing {
  const ontbreekt = partners.filter((partner) => !meldpunt.partners.includes(partner))
  if (ontbreekt.length > 0) {
    const over = partners.filter((partner) => meldpunt.partners.includes(partner))
    const verbeterd = over.length === 0 ? null : `#consult ${over.join(', ')}${vraag === null ? '' : `: ${vraag}`}`
    return { code: 'partner_niet_ingesteld', partners: ontbreekt, verbeterd }
  }
  return partners.map((partner) => ({ soort: 'brief', brief: 'consult', partner, vraag }))
}

/** Stap 3: care was contacted, need not be (with the reason), or is asked for advice; a question alone is no contact yet. */
export function decideZorg(_: Signaal, opdracht: Van<'zorg'>): Beslissing {
  if (opdracht.soort === 'vraag') return [{ soort: 'brief', brief: 'zorg', vraag: opdracht.tekst }]
  return [{ soort: 'zorg', stand: opdracht.soort === 'nvt' ? 'nvt' : 'benaderd', tekst: opdracht.tekst }]
}

/**
 * Stap 4a: onto the agenda, with an invitation; the same overleg at the same time is not planned twice. One of that kind that has
 * no outcome yet and still lies ahead, today included, moves to the new day.
 */
export function decideOverleg(signaal: Signaal, { overleg, datum, tijd, tekst }: Van<'overleg'>, { vandaag }: Context): Beslissing {
  const staatEr = signaal.overleggen.some((ander) => ander.overleg === overleg && ander.datum === datum && ander.tijd === tijd)
  if (staatEr) return changeStatus(signaal, 'overleg')
  return [
    ...changeStatus(signaal, 'overleg'),
    ...signaal.overleggen
      .filter((ander) => ander.overleg === overleg && ander.datum !== datum && ander.datum >= vandaag && !ander.uitkomst)
      .map((ander): Gevolg => ({ soort: 'overlegafzegging', overleg, datum: ander.datum })),
    { soort: 'overleg', overleg, datum, tijd, tekst },
    { soort: 'brief', brief: 'uitnodiging', overleg, datum, tijd, tekst },
  ]
}

/** Stap 4b: asks the account manager's advice. */
export function decideRiec(signaal: Signaal, { tekst }: { tekst: string | null }, { meldpunt }: Context): Beslissing {
  if (!meldpunt.partners.includes('riec'))
    return { code: 'partner_niet_ingesteld', partners: ['riec'], verbeterd: '#status riec_advies ‹reden›' }
  return [...changeStatus(signaal, 'riec'), { soort: 'brief', brief: 'riec_advies', aanleiding: 'advies', vraag: tekst }]
}

/** Stap 5a: to submit needs the advice of the account manager on record, or a reason why not. */
export function decideOco(signaal: Signaal, { stand, tekst }: Van<'oco'>): Beslissing {
  const oco: Gevolg = { soort: 'oco', stand, tekst }
  if (stand === 'aangenomen') return [oco]
  if (stand === 'afgewezen')
    return [
      ...changeStatus(signaal, 'oco afgewezen'),
      oco,
      { soort: 'hold', aan: false },
      // To strengthen it or to close.
      { soort: 'brief', brief: 'herinnering', reden: 'oco_afgewezen' },
    ]
  if (!signaal.riecAdvies && tekst === null) return { code: 'advies_ontbreekt', verbeterd: '#oco ingediend ‹reden›' }
  return [...changeStatus(signaal, 'oco ingediend'), oco, { soort: 'hold', aan: true }]
}

function changeStatus({ status }: Signaal, handeling: 'overleg' | 'riec' | 'oco ingediend' | 'oco afgewezen'): Gevolg[] {
  const naar = statusAfter(handeling, status)
  return naar === null || naar === status ? [] : [{ soort: 'status', van: status, naar, reden: null }]
}

/** Moves the status by hand, within the bounds of `checkByHand`. */
export function decideStatus({ status }: Signaal, opdracht: Van<'status'>): Beslissing {
  const bezwaar = checkByHand(status, opdracht.status, opdracht.reden)
  if (bezwaar) return { code: 'status', waarom: bezwaar.waarom, status, verbeterd: bezwaar.naar }
  return [{ soort: 'status', van: status, naar: opdracht.status, reden: opdracht.reden }]
}

/** Whoever takes a signaal over reads all of it, so only those inside can. */
const TOEWIJSBAAR: readonly Rol[] = ['aandachtsfunctionaris', 'plaatsvervanger', 'informatiecoordinator', 'team']

/** Hands over to a role that somebody holds, or to an address that holds one, and sends the dossier there. */
export function decideWijsToe(signaal: Signaal, { aan }: Van<'wijs_toe'>, context: Context): Beslissing {
  if ('rol' in aan) {
    if (!TOEWIJSBAAR.includes(aan.rol) || holdersOf(context, [aan.rol]).length === 0)
      return { code: 'rol_onbezet', rol: aan.rol, verbeterd: null }
    const zelfde = signaal.behandelaar && 'rol' in signaal.behandelaar && signaal.behandelaar.rol === aan.rol
    return zelfde ? [] : handOver(aan)
  }
  if (!holdersOf(context, TOEWIJSBAAR).includes(aan.adres)) return { code: 'adres_zonder_rol', adres: aan.adres, verbeterd: null }
  const zelfde = signaal.behandelaar && 'adres' in signaal.behandelaar && signaal.behandelaar.adres === aan.adres
  return zelfde ? [] : handOver(aan)
}

function handOver(aan: Toewijzing): Gevolg[] {
  return [
    { soort: 'toewijzing', aan },
    { soort: 'brief', brief: 'dossier', aan },
  ]
}

/** Relates to other signalen of this meldpunt that still exist; what is related already stays so. */
export function decideKoppel(signaal: Signaal, { kenmerken }: Van<'koppel'>, { signalen }: Context): Beslissing {
  for (const kenmerk of kenmerken) {
    const ander = signalen.get(kenmerk)
    if (kenmerk === signaal.kenmerk) return { code: 'zichzelf', kenmerk, verbeterd: null }
    if (!ander) return { code: 'signaal_onbekend', kenmerk, verbeterd: null }
    if (ander.status === 'vernietigd') return { code: 'ander_signaal', kenmerk, status: ander.status, naar: null, verbeterd: null }
  }
  return kenmerken.filter((kenmerk) => !signaal.relaties.includes(kenmerk)).map((kenmerk) => ({ soort: 'relatie', kenmerk }))
}
