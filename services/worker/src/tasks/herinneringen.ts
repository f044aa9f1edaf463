import { herinnering } from '@meldpunt/brieven/herinnering'
import { type Queryable, withMeldpunt, withSavepoint } from '@meldpunt/register/database'
import {
  type DueHerinnering,
  lockDueHerinnering,
  markHerinnerd,
  openHerinnering,
  postponeHerinnering,
} from '@meldpunt/register/herinneringen'
import { findSignaal } from '@meldpunt/register/signalen'
import { inhoudsklasseOf, rollenOf } from '@meldpunt/runtime/rollen'
import type { Room } from '../desk.ts'
import { postAbout, postLoose } from '../letters.ts'

/** Sends what people asked to be reminded of, one by one, the one that waited longest first. One that breaks waits an hour. */
export async function sendHerinneringen({ desk, meldpunt }: Room, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const more = await withMeldpunt(desk.db, meldpunt.id, async (tx) => {
      const due = await lockDueHerinnering(tx, meldpunt.id, desk.now())
      if (!due) return false
      const sent = await withSavepoint(tx, () => send({ desk, meldpunt }, tx, due))
      if (sent.ok) return true
      desk.log.error('reminder failed', { meldpunt: meldpunt.id, signaal: due.signaalId, err: sent.error })
      await postponeHerinnering(tx, meldpunt.id, due.id, desk.now())
      return true
    })
    if (!more) return
  }
}

async function send({ desk, meldpunt }: Pick<Room, 'desk' | 'meldpunt'>, tx: Queryable, due: DueHerinnering): Promise<void> {
  const { id, signaalId, dueAt } = due
  const now = desk.now()
  await markHerinnerd(tx, meldpunt.id, id, now)
  const inhoud = await openHerinnering(desk.kluis, meldpunt.id, due)
  // What it was about is destroyed, or whoever asked has no role any more: nobody is to be reminded.
  if (inhoud === null || rollenOf(meldpunt, inhoud.aan).length === 0) return
  const { aan, tekst } = inhoud
  const about = { klasse: inhoudsklasseOf(meldpunt, aan), reden: 'zelf', bron: null, sinds: dueAt, tekst } as const
  const oorzaak = { sleutel: `herinnering ${id}`, op: dueAt }
  const beurt = { desk, meldpunt, tx, now }
  if (signaalId === null) {
    await postLoose(beurt, aan, oorzaak, (hoofd) => herinnering({ ...hoofd, ...about }))
    return
  }
  const key = (await desk.kluis.openKeys(meldpunt.id, [signaalId])).get(signaalId)
  const row = key ? await findSignaal(tx, meldpunt, key, signaalId) : null
  if (row && key) await postAbout({ ...beurt, key, row }, aan, oorzaak, (hoofd) => herinnering({ ...hoofd, ...about }))
}
