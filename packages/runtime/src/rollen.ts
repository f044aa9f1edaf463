// Which address holds which role in a meldpunt, and how much a letter to it may say: look-ups in the file, nothing else.
// Addresses are compared in lower case; an address that is not in the file holds no role.
import type { Meldpunt } from './meldpunten.ts'
import type { Partnercode, Veld } from './meldpunten-schema.ts'

/** The codes of signaal/rol that a file can give; `melder` is nobody's office. */
export type RolInFile =
  | 'aandachtsfunctionaris'
  | 'plaatsvervanger'
  | 'informatiecoordinator'
  | 'zorgcoordinator'
  | 'team'
  | 'partner'
  | 'beheerder'

/** How much a letter may say to an addressee: everything, listed fields, or no content. */
export type Inhoudsklasse = 'vol' | 'nodig' | 'geen'

/** Every role of an address now, in the order of the route; empty for everyone else. */
export function rollenOf(meldpunt: Meldpunt, adres: string): RolInFile[] {
  const wanted = adres.toLowerCase()
  const { rollen, toewijzing } = meldpunt
  const holds: Record<RolInFile, boolean> = {
    aandachtsfunctionaris: rollen.aandachtsfunctionaris.includes(wanted),
    plaatsvervanger: rollen.plaatsvervanger.includes(wanted),
    informatiecoordinator: rollen.informatiecoordinator.includes(wanted),
    zorgcoordinator: rollen.zorgcoordinator.some((holder) => holder.adres === wanted),
    team: Object.values(toewijzing).includes(wanted),
    partner: partnercodesOf(meldpunt, wanted).length > 0,
    beheerder: rollen.beheerder.includes(wanted),
  }
  return (Object.keys(holds) as RolInFile[]).filter((rol) => holds[rol])
}

/** The partners that an address speaks for. */
export function partnercodesOf(meldpunt: Meldpunt, adres: string): Partnercode[] {
  const wanted = adres.toLowerCase()
  return (Object.keys(meldpunt.partners) as Partnercode[]).filter((code) => meldpunt.partners[code]?.adres === wanted)
}

/** The addresses that drive signalen: every aandachtsfunctionaris, in the order of the file. */
export function officersOf(meldpunt: Meldpunt): string[] {
  return meldpunt.rollen.aandachtsfunctionaris
}

/** The addresses that stand in when the officers do not react: every plaatsvervanger, in the order of the file. */
export function deputiesOf(meldpunt: Meldpunt): string[] {
  return meldpunt.rollen.plaatsvervanger
}

/** Does the address lie in exactly one of the meldpunt's own domains? A sub-domain may be someone else's, and is not own. */
export function isEigenDomein(meldpunt: Meldpunt, adres: string): boolean {
  return meldpunt.eigen_domeinen.includes(adres.slice(adres.lastIndexOf('@') + 1).toLowerCase())
}

/**
 * How much a letter to this address may say at most (Letters, "How much a letter may say"): `vol` for officers, their deputies, the IC and
 * the team, within the own domains; `nodig` for those to whom the file grants it; `geen` for everyone else.
 */
export function inhoudsklasseOf(meldpunt: Meldpunt, adres: string): Inhoudsklasse {
  const inside: RolInFile[] = ['aandachtsfunctionaris', 'plaatsvervanger', 'informatiecoordinator', 'team']
  const rollen = rollenOf(meldpunt, adres)
  if (isEigenDomein(meldpunt, adres) && rollen.some((rol) => inside.includes(rol))) return 'vol'
  return veldenOf(meldpunt, adres).length > 0 ? 'nodig' : 'geen'
}

/** The fields that a letter of class `nodig` may name to this address; empty for an addressee of class `geen`. */
export function veldenOf(meldpunt: Meldpunt, adres: string): Veld[] {
  const wanted = adres.toLowerCase()
  const granted = [...Object.values(meldpunt.partners), ...meldpunt.rollen.zorgcoordinator].find((at) => at.adres === wanted)
  return granted?.inhoud === 'nodig' ? granted.velden : []
}
