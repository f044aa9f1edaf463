import { describeAntwoorden, listBevindingen, listVerwant } from '@meldpunt/brieven/bevindingen'
import { dossier } from '@meldpunt/brieven/dossier'
import { officersNow } from '@meldpunt/register/afwezigheden'
import type { DataKey } from '@meldpunt/register/cipher'
import type { Queryable } from '@meldpunt/register/database'
import { findGeschiedenis } from '@meldpunt/register/geschiedenis'
import { postLetter, recordHoofd } from '@meldpunt/register/post'
import { findMeldingen } from '@meldpunt/register/meldingen'
import { lockSignaal } from '@meldpunt/register/signalen'
import { findGedaan, recordGedaan } from '@meldpunt/register/termijnen'
import { findTijdlijn } from '@meldpunt/register/tijdlijn'
import { findVragen } from '@meldpunt/register/verrijkingen'
import { dayOf } from '@meldpunt/runtime/clock'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import { inhoudsklasseOf } from '@meldpunt/runtime/rollen'
import type { Lezing } from '@meldpunt/signaal/lezing'
import { isOpen } from '@meldpunt/signaal/status'
import { isVanzelf } from '@meldpunt/verrijking/vragen'
import type { Desk } from './desk.ts'

/**
 * Posts the dossier of a signaal when every source that runs by itself has ended, answered or not; else nothing. Later again, as
 * updated, when a source says something that no dossier said. The same is never sent twice, whoever ends last: the signaal is
 * locked, so that of two workers one sees the other's answer.
 */
export async function postDossierWhenDone(
  { desk, meldpunt }: { desk: Desk; meldpunt: Meldpunt },
  tx: Queryable,
  key: DataKey,
  signaalId: string,
  now: Date,
): Promise<void> {
  const signaal = await lockSignaal(tx, meldpunt, key, signaalId)
  const vragen = await findVragen(tx, meldpunt.id, key, signaalId)
  if (vragen.some(({ bron, endedAt }) => isVanzelf(bron) && endedAt === null)) return
  if (!signaal || !isOpen(signaal.signaal.status)) return
  const inhoud = desk.kluis.hashes(meldpunt.id).briefId(signaalId, describeAntwoorden(vragen), '')
  const bijgewerkt = [...(await findGedaan(tx, meldpunt.id, signaalId))].some((sleutel) => sleutel.startsWith('dossier '))
  if (!(await recordGedaan(tx, meldpunt.id, signaalId, `dossier ${inhoud}`, now))) return
  const { lezing, status, spoed, geopend } = signaal.signaal
  const meldingen = await findMeldingen(tx, meldpunt.id, key, signaalId)
  const tijden = await findTijdlijn(tx, meldpunt.id, signaalId)
  const bevindingen = listBevindingen(signaal.kenmerk, vragen, await findGeschiedenis(tx, meldpunt.id, key, signaalId))
  const officers = await officersNow(tx, desk.kluis.hashes(meldpunt.id), meldpunt, dayOf(now))
  for (const ontvanger of addresseesOf(meldpunt, officers, lezing)) {
    const hoofd = await recordHoofd(tx, desk.kluis, meldpunt, signaal, ontvanger)
    await postLetter(
      tx,
      desk.kluis,
      meldpunt,
      {
        brief: dossier({
          ...hoofd,
          status,
          spoed: spoed !== null,
          bijgewerkt,
          lezing,
          bevindingen,
          verwant: listVerwant(vragen),
          tijden,
        }),
        ontvanger,
        signaalId,
        mailId: null,
        oorzaak: bijgewerkt ? `dossier ${signaalId} ${inhoud}` : `dossier ${signaalId}`,
        // By the first mail: of a signaal that is made anew after a restored backup the dossier went out before, too.
        oorzaakAt: bijgewerkt ? now : (meldingen[0]?.at ?? new Date(geopend)),
        key,
        sleutelId: signaalId,
        inReplyTo: null,
        references: [],
        spoed: false,
      },
      now,
    )
  }
}

/** The officers, and the colleagues who take these forms; only those who may read all of it. */
function addresseesOf(meldpunt: Meldpunt, officers: string[], lezing: Lezing | null): string[] {
  const team = (lezing?.vormen ?? []).map(({ waarde }) => meldpunt.toewijzing[waarde]).filter((adres) => adres !== undefined)
  return [...new Set([...officers, ...team])].filter((adres) => inhoudsklasseOf(meldpunt, adres) === 'vol')
}
