import { endCodesOf } from '@meldpunt/register/codes'
import { recordAfwezigheid } from '@meldpunt/register/afwezigheden'
import { sealGevolg } from '@meldpunt/register/geschiedenis'
import { recordHerinnering } from '@meldpunt/register/herinneringen'
import { markRuis, overruleMail, refileMelding } from '@meldpunt/register/mail-draden'
import { changeSignaal, findByKenmerk, recordDeelnemer, saveSignaal, type SignaalRow } from '@meldpunt/register/signalen'
import { beginZonderSignaal } from '@meldpunt/register/zonder-signaal'
import { momentOf } from '@meldpunt/runtime/clock'
import { applyGebeurtenis } from '@meldpunt/signaal/gebeurtenis'
import { applyGevolg, type Gevolg } from '@meldpunt/signaal/gevolg'
import type { Signaal } from '@meldpunt/signaal/signaal'
import { isOpen } from '@meldpunt/signaal/status'
import { isVanzelf, type NieuweVraag, vragenForSignaal } from '@meldpunt/verrijking/vragen'
import type { Opdrachtmail } from './besluiten.ts'
import { postGevolgbrief } from './gevolgbrieven.ts'
import { askBronnen, enrichAgain, listNieuweVragen } from './opnieuw-zoeken.ts'
import { mergeInto } from './samenvoegen.ts'
import { listReacties, noteReactie, noteStand, tijdOf } from './reacties.ts'
import type { Settling } from './settle.ts'
import { postFormulier, postVernietigverzoek, postVerrijkingsverzoek } from './verzoeken.ts'
import { leaveOverleg, planOverleg } from './overleg.ts'

// From what was decided to what is done: the signaal is written as it stands now, every gevolg is put into the logboek under
// the name of who ordered it, and each is carried out, by one function per kind.

/** Carries out everything that a mail ordered, in order. Returns the signaal as it stands then. */
export async function carryOut(settling: Settling, opdrachtmail: Opdrachtmail): Promise<SignaalRow | null> {
  const { besluit, signaal: voor, actor } = opdrachtmail
  const keten = voor?.id ?? ''
  // Of no signaal: the words are those of this mail, and go with it.
  const key = voor ? await settling.signaalKey(voor.id) : settling.key
  const vragen = listVragen(besluit.gevolgen, settling.mail.id)
  const na = voor && besluit.signaal ? await save(settling, voor, besluit.signaal, besluit.gevolgen, vragen) : voor
  for (const gevolg of besluit.gevolgen) {
    const { gebeurtenis, inhoud } = sealGevolg(key, keten, gevolg)
    settling.note(keten, gebeurtenis, { mail: settling.mail.id, ...codesOf(gevolg) }, { actor, inhoud })
  }
  for (const [nr, gevolg] of besluit.gevolgen.entries()) await perform(settling, { ...opdrachtmail, na, nr }, gevolg)
  return na
}

/** What stands in the logboek beside the sealed words: codes alone, by which the story of a signaal is told without its key. */
function codesOf(gevolg: Gevolg): Record<string, string> {
  if (gevolg.soort === 'status') return { naar: gevolg.naar }
  if (gevolg.soort === 'spoed') return { naar: gevolg.aan ? 'spoed' : 'geenspoed' }
  if (gevolg.soort === 'afronding') return { naar: 'afgerond' }
  return gevolg.soort === 'heropening' ? { naar: 'heropend' } : {}
}

/** Writes that somebody looked after it, where nothing else changed. Only for commands that are proven. */
export async function saveReactie(settling: Settling, voor: SignaalRow): Promise<SignaalRow> {
  if (listReacties(settling, true).length === 0) return voor
  const signaal = noteReactie(settling, voor.signaal, true)
  noteStand(settling, voor.id, voor.signaal, signaal)
  return saveSignaal(settling.tx, settling.door.meldpunt, await settling.signaalKey(voor.id), voor, { signaal }, settling.now)
}

async function save(
  settling: Settling,
  voor: SignaalRow,
  besloten: Signaal,
  gevolgen: readonly Gevolg[],
  vragen: readonly NieuweVraag[],
): Promise<SignaalRow> {
  const { door, tx, now } = settling
  const { meldpunt } = door
  const icGevraagd = gevolgen.some((gevolg) => gevolg.soort === 'bronvraag' && isPersoonsvraag(gevolg))
  const correcties = [...voor.correcties, ...gevolgen.flatMap((gevolg) => (gevolg.soort === 'correctie' ? [gevolg.correctie] : []))]
  const lezing = correcties.length > voor.correcties.length ? besloten.lezing : null
  const nieuwe = lezing && isOpen(besloten.status) ? listNieuweVragen(voor.signaal.lezing, lezing, settling.mail.id) : []
  // Only those that run by themselves are waited for.
  const aantal = [...vragen, ...nieuwe].filter(({ bron }) => isVanzelf(bron)).length
  const gevraagd =
    vragen.length + nieuwe.length > 0 || icGevraagd
      ? applyGebeurtenis(besloten, { soort: 'vragen_gesteld', aantal, icGevraagd }, tijdOf(settling))
      : besloten
  // Nothing is carried out without proof, be it the mail's own or that of its code.
  const signaal = noteReactie(settling, gevraagd, true)
  // What the officer ordered stands there as his; this is what followed by itself.
  noteStand(settling, voor.id, besloten, signaal)
  if (lezing) await enrichAgain(settling, voor.id, { voor: voor.signaal.lezing, na: lezing }, nieuwe)
  const doorMens = gevolgen.length > 0
  return saveSignaal(tx, meldpunt, await settling.signaalKey(voor.id), voor, { signaal, correcties }, now, { doorMens })
}

/** One gevolg of a mail, with everything that carrying it out may need. */
export interface Uitvoering extends Opdrachtmail {
  /** The signaal as it stands after the whole mail. */
  na: SignaalRow | null
  /** Tells it from the others of its mail. */
  nr: number
}

async function perform(settling: Settling, uitvoering: Uitvoering, gevolg: Gevolg): Promise<void> {
  const { door, tx, now, mail } = settling
  const { meldpunt, desk } = door
  const { na, nr, adres, twijfelmail } = uitvoering
  const hashes = desk.kluis.hashes(meldpunt.id)
  switch (gevolg.soort) {
    case 'brief':
      return na ? postGevolgbrief(settling, { ...uitvoering, na }, gevolg) : undefined
    case 'melder':
      return na ? recordDeelnemer(tx, meldpunt.id, na.id, hashes.adres(gevolg.melder.adres), 'melder', now) : undefined
    case 'bronvraag':
      if (na) await ask(settling, na, uitvoering, gevolg)
      return
    case 'overleg':
      return na ? planOverleg(settling, { ...uitvoering, na }, gevolg) : undefined
    case 'overlegafzegging':
      return na ? leaveOverleg(settling, { ...uitvoering, na }, gevolg) : undefined
    case 'relatie':
      return changeAnder(settling, gevolg.kenmerk, (ander) =>
        na === null || ander.relaties.includes(na.kenmerk)
          ? ander
          : applyGevolg(ander, { soort: 'relatie', kenmerk: na.kenmerk }, uitvoeringDoor(uitvoering)),
      )
    case 'samenvoeging':
      return na ? mergeInto(settling, na, gevolg) : undefined
    case 'afronding':
      // A doubtful mail that got a number, and was none after all, stands with the others.
      if (na && gevolg.uitkomst === 'ruis') await refileMelding(tx, meldpunt.id, na.id, 'ruis')
      return
    case 'vernietiging':
      if (!na) return
      await endCodesOf(tx, meldpunt.id, na.id, 'vernietiging', now)
      if (gevolg.stand === 'gevraagd') await postVernietigverzoek(settling, na, gevolg, adres)
      return
    case 'formulier':
      return na ? postFormulier(settling, { ...uitvoering, na }) : undefined
    case 'herinnering':
      return recordHerinnering(
        tx,
        meldpunt.id,
        na ? { key: await settling.signaalKey(na.id), sleutelId: na.id } : { key: settling.key, sleutelId: mail.id },
        {
          id: `${mail.id} ${nr}`,
          signaalId: na?.id ?? null,
          dueAt: momentOf(gevolg.datum, HERINNERING_TIJD),
          aan: gevolg.aan,
          tekst: gevolg.tekst,
        },
      )
    case 'afwezigheid':
      return recordAfwezigheid(tx, hashes, meldpunt.id, { ...gevolg, mailId: `${mail.id} ${nr}` })
    case 'mail':
      return twijfelmail ? judgeMail(settling, twijfelmail.id, gevolg) : undefined
    case 'wis_zonder_signaal':
      await beginZonderSignaal(tx, meldpunt, adres, uitvoering.codeGemaakt ?? now, now)
      return
    // What the signaal itself or the logboek holds, or the answer says.
    case 'status':
    case 'spoed':
    case 'correctie':
    case 'notitie':
    case 'actie':
    case 'bevinding':
    case 'zorg':
    case 'overleguitkomst':
    case 'oco':
    case 'hold':
    case 'heropening':
    case 'terugkoppeling':
    case 'toewijzing':
    case 'bewaartermijn':
    case 'uitstel':
    case 'overzicht':
    case 'hulp':
      return
    default:
      return gevolg satisfies never
  }
}

/** With the overview of the day. */
const HERINNERING_TIJD = '08:30'

const uitvoeringDoor = ({ adres, context }: Uitvoering) => ({ adres, nu: context.nu, vandaag: context.vandaag })

type Bronvraag = Extract<Gevolg, { soort: 'bronvraag' }>

const isPersoonsvraag = ({ vraag }: Bronvraag) => vraag.soort === 'brp' || vraag.soort === 'naam'

/** The questions to sources that a mail orders, each source once; about persons a person is asked. */
function listVragen(gevolgen: readonly Gevolg[], mailId: string): NieuweVraag[] {
  const asked = gevolgen.filter((gevolg) => gevolg.soort === 'bronvraag').map(({ vraag }) => vraag)
  const alles = asked.some(({ soort }) => soort === 'alles')
  const bronnen = new Set<string>(asked.flatMap((vraag) => (vraag.soort === 'bronnen' ? vraag.bronnen : [])))
  const vanzelf = vragenForSignaal().filter(({ bron }) => alles || bronnen.delete(bron))
  const aanleiding = `opdracht ${mailId}`
  return [
    ...vanzelf.map((vraag) => ({ ...vraag, aanleiding })),
    ...Array.from(bronnen, (bron) => ({ bron, grond: 'opdracht', aanleiding })),
  ]
}

async function ask(settling: Settling, na: SignaalRow, uitvoering: Uitvoering, gevolg: Bronvraag): Promise<void> {
  if (isPersoonsvraag(gevolg)) return postVerrijkingsverzoek(settling, { ...uitvoering, na }, gevolg)
  askBronnen(settling, na.id, listVragen([gevolg], settling.mail.id))
}

/** Changes another signaal of this meldpunt, named by its number. */
async function changeAnder(settling: Settling, kenmerk: string, change: (ander: Signaal) => Signaal): Promise<void> {
  const { door, tx, now } = settling
  const ander = await findByKenmerk(tx, door.meldpunt, kenmerk)
  if (ander) await changeSignaal(tx, door.meldpunt, await settling.signaalKey(ander.id), ander.id, change, now)
}

/** What becomes of a doubtful mail: it is settled anew as the officer says. */
async function judgeMail({ door, tx, now }: Settling, mailId: string, gevolg: Extract<Gevolg, { soort: 'mail' }>): Promise<void> {
  const { meldpunt } = door
  if (gevolg.naar !== 'aanvulling')
    return gevolg.naar === 'ruis' ? markRuis(tx, meldpunt.id, mailId) : overruleMail(tx, meldpunt.id, mailId, { naar: gevolg.naar }, now)
  const ander = await findByKenmerk(tx, meldpunt, gevolg.kenmerk)
  if (!ander) throw new Error('a mail was ordered to a signaal that is not there')
  await overruleMail(tx, meldpunt.id, mailId, { naar: 'aanvulling', signaalId: ander.id }, now)
}
