import type { Brief, Signaalhoofd } from '@meldpunt/brieven/brief'
import { vernietigd } from '@meldpunt/brieven/vernietigd'
import { wisverzoek } from '@meldpunt/brieven/wisverzoek'
import type { Queryable } from '@meldpunt/register/database'
import { findMeldingen } from '@meldpunt/register/meldingen'
import { postLetter, recordHoofd } from '@meldpunt/register/post'
import { findMailsOf, findVerzonden, oorzakenOf } from '@meldpunt/register/resten'
import { findLopend } from '@meldpunt/register/signalen'
import { recordOmvang, type Vernietiging } from '@meldpunt/register/vernietiging'
import type { Room } from './desk.ts'

// The last letters about a signaal: to its melder, if the file says so, that it is destroyed; to each colleague who has letters
// about it, once, to delete them. They belong to no thread, hold no content, and outlive its key.

/** Posts them, and counts what cannot be counted later. Safe to repeat; nothing where the key is gone already. */
export async function postAfscheid(
  { desk, meldpunt }: Pick<Room, 'desk' | 'meldpunt'>,
  tx: Queryable,
  vernietiging: Vernietiging,
): Promise<void> {
  const { id, signaalId } = vernietiging
  const key = signaalId === null ? undefined : (await desk.kluis.openKeys(meldpunt.id, [signaalId])).get(signaalId)
  const row = key && signaalId !== null ? await findLopend(tx, meldpunt, key, signaalId) : null
  if (!key || !row) return
  const now = desk.now()
  const [vernietigdOorzaak, wisverzoekOorzaak] = oorzakenOf(id)

  async function post(ontvanger: string, oorzaak: string, write: (hoofd: Signaalhoofd) => Brief): Promise<void> {
    const hoofd = await recordHoofd(tx, desk.kluis, meldpunt, null, ontvanger)
    const { kenmerk } = row as NonNullable<typeof row>
    await postLetter(
      tx,
      desk.kluis,
      meldpunt,
      {
        brief: write({ ...hoofd, kenmerk }),
        ontvanger,
        signaalId: null,
        mailId: null,
        oorzaak,
        oorzaakAt: now,
        key: null,
        sleutelId: '',
        inReplyTo: null,
        references: [],
        spoed: false,
      },
      now,
    )
  }

  const { geopend, melders } = row.signaal
  // Its own melder alone: those of a signaal that was merged into it hear of theirs.
  const [melder] = melders
  if (meldpunt.meld_vernietiging && melder?.bereikbaar)
    await post(melder.adres, vernietigdOorzaak, (hoofd) =>
      vernietigd({ ...hoofd, ontvangen: new Date(geopend), ...(melder.taal ? { taal: melder.taal } : {}) }),
    )

  const mails = await findMailsOf(tx, meldpunt.id, vernietiging)
  const aanCollegas = (await findVerzonden(tx, desk.kluis, meldpunt.id, vernietiging, mails)).filter(({ aanMelder }) => !aanMelder)
  const collegas = Map.groupBy(aanCollegas, ({ ontvanger }) => ontvanger)
  for (const [ontvanger, brieven] of collegas)
    await post(ontvanger, wisverzoekOorzaak, (hoofd) => wisverzoek({ ...hoofd, brieven: brieven.length }))

  const meldingen = await findMeldingen(tx, meldpunt.id, key, row.id)
  const bijlagen = meldingen.reduce((sum, { inhoud }) => sum + inhoud.bijlagen.length, 0)
  await recordOmvang(tx, meldpunt.id, id, { bijlagen, brieven: aanCollegas.length, geadresseerden: collegas.size })
}
