import { verzamelmelding } from '@meldpunt/brieven/verzamelmelding'
import { withMeldpunt } from '@meldpunt/register/database'
import { noteStatus } from '@meldpunt/register/klok'
import { appendKetens } from '@meldpunt/register/logboek'
import { changeSignaal } from '@meldpunt/register/signalen'
import { findBezorgd, findVerzamelaars, lockVerzameld, markBezorgd, markVerzameld } from '@meldpunt/register/verzameling'
import { addWerkdagen } from '@meldpunt/runtime/clock'
import { inhoudsklasseOf } from '@meldpunt/runtime/rollen'
import { applyGebeurtenis } from '@meldpunt/signaal/gebeurtenis'
import type { Signaal } from '@meldpunt/signaal/signaal'
import type { Room } from '../desk.ts'
import { type Beurt, postLoose } from '../letters.ts'
import { openSignalen } from '../open-signalen.ts'

// More than twenty new signalen in an hour: the gate gathers the letters beyond that, and here one list goes out for them.

/** Deliveries looked at together; the next ones follow in the next round. */
const BATCH = 100

/** Posts the list of whoever has waited long enough for one. What breaks for one addressee is thrown when the others have theirs. */
export async function postVerzamelmeldingen({ desk, meldpunt }: Room): Promise<void> {
  const now = desk.now()
  const due = await withMeldpunt(desk.db, meldpunt.id, (tx) => findVerzamelaars(tx, meldpunt.id, now))
  await forEach(due, (hash) => withMeldpunt(desk.db, meldpunt.id, (tx) => postLijst({ desk, meldpunt, tx, now }, hash)))
}

async function postLijst(beurt: Beurt, hash: Buffer): Promise<void> {
  const { desk, meldpunt, tx } = beurt
  const locked = await lockVerzameld(tx, desk.kluis, meldpunt.id, hash)
  const [first] = locked?.brieven ?? []
  if (!locked || !first) return
  const { ontvanger, brieven } = locked
  const rows = await openSignalen(beurt, [...new Set(brieven.map(({ signaalId }) => signaalId))])
  const klasse = inhoudsklasseOf(meldpunt, ontvanger) === 'vol' ? 'vol' : 'geen'
  const signalen = rows.map(({ kenmerk, signaal }) => ({
    kenmerk,
    ontvangen: new Date(signaal.geopend),
    spoed: signaal.spoed !== null,
    vormen: signaal.lezing?.vormen.map(({ waarde }) => waarde) ?? [],
  }))
  const [van, tot] = [first.createdAt, brieven.at(-1)?.createdAt ?? first.createdAt]
  const lijst = await postLoose(
    beurt,
    ontvanger,
    { sleutel: `verzameld ${first.id}`, op: first.createdAt },
    (hoofd) => verzamelmelding({ ...hoofd, klasse, van, tot, map: meldpunt.mappen.verwerkt, signalen }),
    rows.map(({ id }) => id),
  )
  await markVerzameld(
    tx,
    meldpunt.id,
    brieven.map(({ id }) => id),
    lijst,
  )
}

/** The care coordinator's server took a list: of each signaal in it she was told. One signaal a transaction. */
export async function settleBezorgd({ desk, meldpunt }: Room, stop: AbortSignal): Promise<void> {
  const delivered = await withMeldpunt(desk.db, meldpunt.id, (tx) => findBezorgd(tx, meldpunt.id, 'zorg', BATCH))
  const keys = await desk.kluis.openKeys(
    meldpunt.id,
    delivered.map(({ signaalId }) => signaalId),
  )
  await forEach(delivered, async ({ id, signaalId }) => {
    if (stop.aborted) return
    await withMeldpunt(desk.db, meldpunt.id, async (tx) => {
      const now = desk.now()
      if (!(await markBezorgd(tx, meldpunt.id, id, now))) return
      const key = keys.get(signaalId)
      if (!key) return
      const tijd = { nu: now.toISOString(), addWerkdagen }
      const change = (signaal: Signaal) => applyGebeurtenis(signaal, { soort: 'zorg_bereikt' }, tijd)
      const changed = await changeSignaal(tx, meldpunt, key, signaalId, change, now)
      if (changed) await appendKetens(tx, meldpunt.id, noteStatus(changed.voor, changed.na, 'worker', now))
    })
  })
}

/** One after the other; the first error is thrown when all had their turn. */
async function forEach<Item>(items: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> {
  const errors: unknown[] = []
  for (const item of items) await run(item).catch((error: unknown) => errors.push(error))
  if (errors.length > 0) throw errors[0]
}
