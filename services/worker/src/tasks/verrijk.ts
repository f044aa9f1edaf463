import { withMeldpunt } from '@meldpunt/register/database'
import { claimVraag, type ClaimedVraag, markVraagMislukt, postponeVraag, recordBevinding } from '@meldpunt/register/verrijkingen'
import { noteStatus } from '@meldpunt/register/klok'
import { appendKetens } from '@meldpunt/register/logboek'
import { changeSignaal, lockSignaal } from '@meldpunt/register/signalen'
import { addWerkdagen } from '@meldpunt/runtime/clock'
import { applyGebeurtenis } from '@meldpunt/signaal/gebeurtenis'
import type { Signaal } from '@meldpunt/signaal/signaal'
import type { Antwoord } from '@meldpunt/verrijking/bron'
import { isVanzelf } from '@meldpunt/verrijking/vragen'
import type { Room } from '../desk.ts'
import { postDossierWhenDone } from '../dossier.ts'
import { nextTry } from '../retry.ts'

/** A claim outlives the longest wait for a source; then the worker counts as dead. */
const CLAIM_MS = 120_000
const ASK_MS_MAX = 60_000

/**
 * Asks one question, if it is still due: claims it, asks its source, writes what came back. With the last answer the
 * dossier is posted, in the same transaction. Safe to repeat and to die in: a source may be asked twice, the bevinding
 * and the dossier are there once.
 */
export async function verrijk({ desk, meldpunt, bronnen }: Room, id: string): Promise<void> {
  const claimedAt = desk.now()
  const vraag = await withMeldpunt(desk.db, meldpunt.id, (tx) =>
    claimVraag(tx, meldpunt.id, id, claimedAt, new Date(claimedAt.getTime() + CLAIM_MS)),
  )
  if (!vraag) return
  const ids = { meldpunt: meldpunt.id, id }
  await desk.step?.('vraag claimed', ids)
  const antwoord = await ask()
  await desk.step?.('answered', ids)
  const now = desk.now()
  const again = antwoord.soort === 'tijdelijk' ? nextTry(vraag.tries, now, Math.random()) : null
  await withMeldpunt(desk.db, meldpunt.id, async (tx) => {
    if (antwoord.soort === 'tijdelijk' && again) {
      const { nietVoor } = antwoord
      return postponeVraag(tx, meldpunt.id, id, antwoord.fout, nietVoor && nietVoor > again ? nietVoor : again)
    }
    const key = (await desk.kluis.openKeys(meldpunt.id, [vraag.signaalId])).get(vraag.signaalId)
    if (!key) {
      await markVraagMislukt(tx, meldpunt.id, vraag, 'sleutel_weg', now)
      return
    }
    // Before anything stands in its logboek: whoever changes a signaal takes the two in this order.
    await lockSignaal(tx, meldpunt, key, vraag.signaalId)
    const ended =
      antwoord.soort === 'gevonden' || antwoord.soort === 'niets'
        ? await recordBevinding(tx, meldpunt.id, key, vraag, antwoord.soort === 'gevonden' ? antwoord.bevinding : null, now)
        : await markVraagMislukt(tx, meldpunt.id, vraag, antwoord.fout, now)
    if (ended && isVanzelf(vraag.bron)) {
      const change = (signaal: Signaal) => applyGebeurtenis(signaal, { soort: 'vraag_beeindigd' }, { nu: now.toISOString(), addWerkdagen })
      const changed = await changeSignaal(tx, meldpunt, key, vraag.signaalId, change, now)
      if (changed) await appendKetens(tx, meldpunt.id, noteStatus(changed.voor, changed.na, 'worker', now))
    }
    await postDossierWhenDone({ desk, meldpunt }, tx, key, vraag.signaalId, now)
  })
  await desk.step?.('recorded', ids)
  desk.log.info('source asked', { meldpunt: meldpunt.id, vraag: id, bron: vraag.bron, status: antwoord.soort, tries: vraag.tries })

  async function ask(): Promise<Antwoord> {
    const { bron: code } = vraag as ClaimedVraag
    const bron = bronnen.get(code)
    if (!bron) return { soort: 'mislukt', fout: 'bron_onbekend' }
    try {
      return await bron.ask(vraag as ClaimedVraag, { signal: AbortSignal.timeout(ASK_MS_MAX), now: claimedAt })
    } catch (error) {
      desk.log.error('source failed', { meldpunt: meldpunt.id, vraag: id, bron: code, err: error })
      return { soort: 'tijdelijk', fout: 'onverwacht' }
    }
  }
}
