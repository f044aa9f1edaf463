import { changeSignaal, findByKenmerk, findSignaal, recordDeelnemer, type SignaalRow } from '@meldpunt/register/signalen'
import { recordTrefwoorden } from '@meldpunt/register/trefwoorden'
import { applyGebeurtenis } from '@meldpunt/signaal/gebeurtenis'
import type { Gevolg } from '@meldpunt/signaal/gevolg'
import { trefwoordenOf } from '@meldpunt/verrijking/trefwoorden'
import { tijdOf } from './reacties.ts'
import type { Settling } from './settle.ts'

// One case that was reported twice: the second number leads to the first from then on.

/** A merge may lead to a signaal that was merged itself; a longer chain than this is a circle that nobody can make. */
const MERGES_MAX = 10

/** Has the melders of a merged signaal belong to its target, and the target be found by what the merged one names. */
export async function mergeInto(
  settling: Settling,
  bron: SignaalRow,
  { doel, melders }: Extract<Gevolg, { soort: 'samenvoeging' }>,
): Promise<void> {
  const { door, tx, now } = settling
  const { meldpunt, desk } = door
  const hashes = desk.kluis.hashes(meldpunt.id)
  const target = await findByKenmerk(tx, meldpunt, doel)
  if (!target) throw new Error('a signaal was merged into one that is not there')
  await changeSignaal(
    tx,
    meldpunt,
    await settling.signaalKey(target.id),
    target.id,
    (signaal) => applyGebeurtenis(signaal, { soort: 'samengevoegd', kenmerk: bron.kenmerk, melders }, tijdOf(settling)),
    now,
    { doorMens: true },
  )
  for (const { adres } of melders) await recordDeelnemer(tx, meldpunt.id, target.id, hashes.adres(adres), 'melder', now)
  if (bron.signaal.lezing) await recordTrefwoorden(tx, hashes, meldpunt.id, target.id, trefwoordenOf(bron.signaal.lezing), now)
  settling.note(target.id, 'samengevoegd', { mail: settling.mail.id, signaal: bron.id })
}

/** The signaal under which this one goes on: itself, unless it was merged. */
export async function followMerge(
  { door, tx, signaalKey }: Pick<Settling, 'door' | 'tx' | 'signaalKey'>,
  signaalId: string,
): Promise<string> {
  const { meldpunt } = door
  let id = signaalId
  for (let left = MERGES_MAX; left > 0; left -= 1) {
    const row = await findSignaal(tx, meldpunt, await signaalKey(id), id)
    const naar = row?.signaal.samengevoegdMet
    const next = naar ? await findByKenmerk(tx, meldpunt, naar) : null
    if (!next || next.status === 'vernietigd') return id
    id = next.id
  }
  return id
}
