import { verzamelmelding } from '@meldpunt/brieven/verzamelmelding'
import { withMeldpunt } from '@meldpunt/register/database'
import { noteStatus } from '@meldpunt/register/klok'
import { appendKetens } from '@meldpunt/register/logboek'
import { changeSignaal, findSignalen } from '@meldpunt/register/signalen'
import { findBezorgd, findVerzamelaars, lockVerzameld, markBezorgd, markVerzameld } from '@meldpunt/register/verzameling'
import { addWerkdagen } from '@meldpunt/runtime/clock'
import { inhoudsklasseOf } from '@meldpunt/runtime/rollen'
import { applyGebeurtenis } from '@meldpunt/signaal/gebeurtenis'
import type { Room } from '../desk.ts'
import { postLoose } from '../letters.ts'

// More than twenty new signalen in an hour: the gate gathers the letters beyond that, and here one list goes out for them.

/** Deliveries looked at together; the next ones follow in the next round. */
const BATCH = 100

/** Posts the list of whoever has waited long enough for one. */
export async function postVerzamelmeldingen({ desk, meldpunt }: Room): Promise<void> {
  const now = desk.now()
  const due = await withMeldpunt(desk.db, meldpunt.id, (tx) => findVerzamelaars(tx, meldpunt.id, now))
  for (const hash of due)
    await withMeldpunt(desk.db, meldpunt.id, async (tx) => {
      const locked = await lockVerzameld(tx, desk.kluis, meldpunt.id, hash)
      const [first] = locked?.brieven ?? []
      if (!locked || !first) return
      const { ontvanger, brieven } = locked
      const rows = await findSignalen(tx, desk.kluis, meldpunt, [...new Set(brieven.map(({ signaalId }) => signaalId))])
      const klasse = inhoudsklasseOf(meldpunt, ontvanger) === 'vol' ? 'vol' : 'geen'
      const lijst = await postLoose(
        { desk, meldpunt, tx, now },
        ontvanger,
        { sleutel: `verzameld ${first.id}`, op: first.createdAt },
        (hoofd) =>
          verzamelmelding({
            ...hoofd,
            klasse,
            van: first.createdAt,
            tot: brieven.at(-1)?.createdAt ?? first.createdAt,
            map: meldpunt.mappen.verwerkt,
            signalen: rows.map(({ kenmerk, signaal }) => ({
              kenmerk,
              ontvangen: new Date(signaal.geopend),
              spoed: signaal.spoed !== null,
              vormen: signaal.lezing?.vormen.map(({ waarde }) => waarde) ?? [],
            })),
          }),
        rows.map(({ id }) => id),
      )
      await markVerzameld(
        tx,
        meldpunt.id,
        brieven.map(({ id }) => id),
        lijst,
      )
    })
}

/** The care coordinator's server took a list: of each signaal in it she was told. One signaal a transaction. */
export async function settleBezorgd({ desk, meldpunt }: Room, stop: AbortSignal): Promise<void> {
  const delivered = await withMeldpunt(desk.db, meldpunt.id, (tx) => findBezorgd(tx, meldpunt.id, 'zorg', BATCH))
  const keys = await desk.kluis.openKeys(
    meldpunt.id,
    delivered.map(({ signaalId }) => signaalId),
  )
  for (const { id, signaalId } of delivered) {
    if (stop.aborted) return
    await withMeldpunt(desk.db, meldpunt.id, async (tx) => {
      const now = desk.now()
      if (!(await markBezorgd(tx, meldpunt.id, id, now))) return
      const key = keys.get(signaalId)
      if (!key) return
      const tijd = { nu: now.toISOString(), addWerkdagen }
      const changed = await changeSignaal(
        tx,
        meldpunt,
        key,
        signaalId,
        (signaal) => applyGebeurtenis(signaal, { soort: 'zorg_bereikt' }, tijd),
        now,
      )
      if (changed) await appendKetens(tx, meldpunt.id, noteStatus(changed.voor, changed.na, 'worker', now))
    })
  }
}
