import type { Known } from '@meldpunt/intake/known'
import type { GelezenMail } from '@meldpunt/intake/gelezen-mail'
import type { Queryable } from '@meldpunt/register/database'
import { findSignaalForMail } from '@meldpunt/register/aangewezen'
import { findDraadteksten, findTwijfelmail } from '@meldpunt/register/mail-draden'
import { readMessageId } from '@meldpunt/mail/compose'
import { isEigenDomein, rollenOf } from '@meldpunt/runtime/rollen'
import { findKenmerken } from '@meldpunt/signaal/kenmerk'
import { splitOpdrachten } from '@meldpunt/signaal/opdrachtregels'
import type { Rol } from '@meldpunt/signaal/rol'
import type { Door } from './door.ts'

/** These belong to every signaal of their meldpunt (route.md, Stap 2). A partner and a melder belong to single ones. */
const EVERYWHERE: ReadonlySet<Rol> = new Set<Rol>([
  'aandachtsfunctionaris',
  'plaatsvervanger',
  'informatiecoordinator',
  'zorgcoordinator',
  'team',
])

/** Looks up what the register and the file know about a mail: everything that triage asks. */
export async function findKnown(tx: Queryable, door: Door, gelezen: GelezenMail, map: string): Promise<Known> {
  const { desk, meldpunt, connection } = door
  const { afzender, mail, wijst } = gelezen
  const rollen = rollenOf(meldpunt, afzender.adres)
  const everywhere = rollen.some((rol) => EVERYWHERE.has(rol))
  const tokens = listTokens(gelezen)
  const kenmerken = wijst.kenmerken.flatMap((text) => findKenmerken(text, meldpunt.kenmerk))
  const own = afzender.adres === meldpunt.adres && mail.messageId !== null ? [mail.messageId] : []
  const { signalen, brieven } = await findSignaalForMail(
    tx,
    desk.kluis,
    meldpunt.id,
    meldpunt.kenmerk,
    { messageIds: [...own, ...wijst.messageIds], tokens, kenmerken },
    afzender.adres,
  )
  const orders = rollen.length > 0 && splitOpdrachten(gelezen.woorden.opdrachttekst).regels.length > 0
  return {
    rollen,
    eigenDomein: isEigenDomein(meldpunt, afzender.adres),
    signalen: signalen.map(({ deelnemer, ...signaal }) => ({ ...signaal, hoortErbij: everywhere || deelnemer })),
    brieven,
    ...(orders
      ? await findDraad(
          tx,
          door,
          tokens,
          signalen.map(({ id }) => id),
          afzender.adres,
        )
      : {}),
    // Only a letter that stands in the outbox under this Message-ID came from us; a Message-ID can be written by anybody.
    eigenBrief: own.length > 0 && brieven.some(({ messageId }) => messageId === mail.messageId),
    map: map === connection.folders.junk ? 'junk' : connection.folders.others.includes(map) ? 'overig' : 'inbox',
  }
}

/** The thread tokens that a mail holds, by its references and by the lines at the foot of letters that it quotes. */
export function listTokens({ wijst }: Pick<GelezenMail, 'wijst'>): string[] {
  return [...wijst.messageIds.flatMap((id) => readMessageId(id)?.token ?? []), ...wijst.tokens]
}

/** What is asked of a mail with commands alone: what our letters in its thread say, and whether it is in one about no signaal. */
async function findDraad(
  tx: Queryable,
  { desk, meldpunt }: Door,
  tokens: string[],
  signaalIds: string[],
  adres: string,
): Promise<Pick<Known, 'draadteksten' | 'losseDraad'>> {
  const { kluis } = desk
  const los = tokens.includes(kluis.hashes(meldpunt.id).token('', adres))
  return {
    draadteksten: await findDraadteksten(tx, kluis, meldpunt.id, signaalIds, adres),
    losseDraad: los || (await findTwijfelmail(tx, kluis, meldpunt.id, tokens, adres)) !== null,
  }
}
