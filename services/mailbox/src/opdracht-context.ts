import { findAfwezig } from '@meldpunt/register/afwezigheden'
import type { Twijfelmail } from '@meldpunt/register/mail-draden'
import { findMailVerdict } from '@meldpunt/register/mails'
import { findByKenmerk, findSignaal, type SignaalRow } from '@meldpunt/register/signalen'
import { addWerkdagen, dayOf, isWerkdag } from '@meldpunt/runtime/clock'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import { partnercodesOf, rollenOf } from '@meldpunt/runtime/rollen'
import type { AnderSignaal, Context } from '@meldpunt/signaal/context'
import type { GelezenOpdracht } from '@meldpunt/signaal/grammatica'
import { type Bevindingbron, BRONNEN, type Partner } from '@meldpunt/signaal/keten'
import type { Leescontext } from '@meldpunt/signaal/lezer'
import { listKenmerken } from '@meldpunt/signaal/opdracht'
import type { Rol } from '@meldpunt/signaal/rol'
import type { Tag } from '@meldpunt/signaal/tags'
import { isVanzelf } from '@meldpunt/verrijking/vragen'
import type { Settling } from './settle.ts'

// What the commands of a mail are read and decided with: everything that the file and the register say of the sender, of
// the day, and of the signalen that the commands name.

/** What a command is read with; `vandaag` is the day from which its dates count. */
export function leescontextOf(meldpunt: Meldpunt, adres: string, vandaag: string): Leescontext {
  return { voorvoegsel: meldpunt.kenmerk, eigenBronnen: bronnenOf(meldpunt, adres), vandaag, isWerkdag }
}

/** The sources that an address speaks for. */
function bronnenOf(meldpunt: Meldpunt, adres: string): Bevindingbron[] {
  return [...partnercodesOf(meldpunt, adres), ...(rollenOf(meldpunt, adres).includes('zorgcoordinator') ? (['zorg'] as const) : [])]
}

export interface Beslisgrond {
  adres: string
  signaal: SignaalRow | null
  gelezen: readonly GelezenOpdracht[]
  twijfelmail: Twijfelmail | null
  bewijs: Context['bewijs']
  code: Context['code']
}

/** What the commands of a mail are decided with. */
export async function contextOf(settling: Settling, grond: Beslisgrond): Promise<Context> {
  const { door, tx, now } = settling
  const { meldpunt, desk } = door
  const { adres, signaal, gelezen, bewijs, code } = grond
  const rollen = listRollen(meldpunt)
  const vandaag = dayOf(now)
  return {
    nu: now.toISOString(),
    vandaag,
    isWerkdag,
    addWerkdagen,
    afzender: {
      adres,
      rollen: rollen.get(adres) ?? [],
      bronnen: bronnenOf(meldpunt, adres),
      brpBevoegd: meldpunt.brp_bevoegd.includes(adres),
    },
    meldpunt: {
      rollen,
      eigenDomeinen: meldpunt.eigen_domeinen,
      bronnen: BRONNEN.filter((bron) => isVanzelf(bron) || meldpunt.bronnen[bron] !== undefined),
      partners: Object.keys(meldpunt.partners) as Partner[],
      codeVoor: meldpunt.code_voor as Tag[],
    },
    afwezig: await findAfwezig(tx, desk.kluis.hashes(meldpunt.id), meldpunt.id, [...rollen.keys()], vandaag),
    signalen: await findGenoemd(settling, gelezen),
    twijfel: signaal ? await isTwijfelsignaal(settling, signaal) : waits(grond.twijfelmail),
    code,
    bewijs,
  }
}

/** Every address of the file with its roles, in the order of the file. */
function listRollen(meldpunt: Meldpunt): Map<string, readonly Rol[]> {
  const { rollen, toewijzing, partners } = meldpunt
  const adressen = [
    ...rollen.aandachtsfunctionaris,
    ...rollen.plaatsvervanger,
    ...rollen.informatiecoordinator,
    ...rollen.zorgcoordinator.map(({ adres }) => adres),
    ...Object.values(toewijzing),
    ...Object.values(partners).map(({ adres }) => adres),
    ...rollen.beheerder,
  ]
  return new Map(adressen.map((adres) => [adres, rollenOf(meldpunt, adres)]))
}

/** The other signalen that commands name, those that exist. */
async function findGenoemd(settling: Settling, gelezen: readonly GelezenOpdracht[]): Promise<Map<string, AnderSignaal>> {
  const { door, tx } = settling
  const { meldpunt } = door
  const genoemd = new Map<string, AnderSignaal>()
  for (const kenmerk of listKenmerken(gelezen.flatMap(({ opdracht }) => opdracht ?? []))) {
    const found = await findByKenmerk(tx, meldpunt, kenmerk)
    if (!found) continue
    const ander = found.status === 'afgerond' ? await findSignaal(tx, meldpunt, await settling.signaalKey(found.id), found.id) : null
    genoemd.set(kenmerk, { status: found.status, samengevoegdMet: ander?.signaal.samengevoegdMet ?? null })
  }
  return genoemd
}

/** A doubtful mail that got a number all the same. */
async function isTwijfelsignaal({ door, tx }: Settling, { eersteMail }: SignaalRow): Promise<boolean> {
  return (await findMailVerdict(tx, door.meldpunt.id, eersteMail)) === 'onleesbaar'
}

/** It belongs to no signaal, and nobody has said what it is. */
function waits(mail: Twijfelmail | null): boolean {
  return mail !== null && mail.signaalId === null && !mail.beoordeeld
}
