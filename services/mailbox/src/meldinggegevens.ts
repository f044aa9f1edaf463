import { type Mailgegevens, showBewaard } from '@meldpunt/brieven/mailblok'
import { findMeldingen, folderOf } from '@meldpunt/register/meldingen'
import type { SignaalRow } from '@meldpunt/register/signalen'
import type { Settling } from './settle.ts'

/** The report of a signaal as officers see it, out of what the register keeps. */
export async function findMelding(settling: Settling, signaal: SignaalRow): Promise<Mailgegevens> {
  const { door, tx } = settling
  const [eerste] = await findMeldingen(tx, door.meldpunt.id, await settling.signaalKey(signaal.id), signaal.id)
  if (!eerste) throw new Error('a signaal has lost the words of its report')
  return showBewaard(eerste, folderOf(door.meldpunt, eerste))
}
