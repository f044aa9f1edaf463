import { type Bronbevinding, dossier, type Verwant } from '@meldpunt/brieven/dossier'
import type { DataKey } from '@meldpunt/register/cipher'
import type { Queryable } from '@meldpunt/register/database'
import { postLetter, recordHoofd } from '@meldpunt/register/post'
import { findMeldingen } from '@meldpunt/register/meldingen'
import { lockSignaal } from '@meldpunt/register/signalen'
import { findGedaan, recordGedaan } from '@meldpunt/register/termijnen'
import { findTijdlijn } from '@meldpunt/register/tijdlijn'
import { findVragen, type VraagRow } from '@meldpunt/register/verrijkingen'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import { inhoudsklasseOf, officersOf } from '@meldpunt/runtime/rollen'
import type { Lezing } from '@meldpunt/signaal/lezing'
import { isOpen } from '@meldpunt/signaal/status'
import { EERDERE_SIGNALEN, type EerdereSignalen } from '@meldpunt/verrijking/bronnen/eerdere-signalen'
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
  const bevindingen = listLatest(vragen).map((vraag) => showVraag(vraag, signaal.kenmerk))
  const verwant = listLatest(vragen).flatMap(showVerwant)
  const inhoud = desk.kluis.hashes(meldpunt.id).briefId(signaalId, describeInhoud(bevindingen, verwant), '')
  const bijgewerkt = [...(await findGedaan(tx, meldpunt.id, signaalId))].some((sleutel) => sleutel.startsWith('dossier '))
  if (!(await recordGedaan(tx, meldpunt.id, signaalId, `dossier ${inhoud}`, now))) return
  const { lezing, status, spoed, geopend } = signaal.signaal
  const meldingen = await findMeldingen(tx, meldpunt.id, key, signaalId)
  const tijden = await findTijdlijn(tx, meldpunt.id, signaalId)
  for (const ontvanger of addresseesOf(meldpunt, lezing)) {
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
          verwant,
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

/** Earlier signalen are looked for by all that is known: what was found last says all that was found before. */
function listLatest(vragen: VraagRow[]): VraagRow[] {
  const eerdere = vragen.filter(({ bron }) => bron === EERDERE_SIGNALEN.code)
  const laatste = eerdere.findLast(({ state }) => state === 'beantwoord' || state === 'leeg') ?? eerdere.at(-1)
  return vragen.filter((vraag) => vraag.bron !== EERDERE_SIGNALEN.code || vraag === laatste)
}

/** What makes a dossier another one: what sources answered. Not when they did, and not one that gave no answer. */
function describeInhoud(bevindingen: Bronbevinding[], verwant: Verwant[]): string {
  const gezegd = bevindingen.flatMap(({ bron, over, uitkomst, regels }) =>
    uitkomst === 'gevonden' || uitkomst === 'niets' ? [[bron, over, uitkomst, [...regels].sort()]] : [],
  )
  return JSON.stringify([gezegd, verwant.map(({ kenmerk, deelt }) => [kenmerk, [...deelt].sort()]).sort()])
}

/** The officers, and the colleagues who take these forms; only those who may read all of it. */
function addresseesOf(meldpunt: Meldpunt, lezing: Lezing | null): string[] {
  const team = (lezing?.vormen ?? []).map(({ waarde }) => meldpunt.toewijzing[waarde]).filter((adres) => adres !== undefined)
  return [...new Set([...officersOf(meldpunt), ...team])].filter((adres) => inhoudsklasseOf(meldpunt, adres) === 'vol')
}

const UITKOMSTEN: Record<VraagRow['state'], Bronbevinding['uitkomst']> = {
  wacht: 'wacht',
  bezig: 'wacht',
  beantwoord: 'gevonden',
  leeg: 'niets',
  mislukt: 'mislukt',
}

function showVraag({ bron, state, createdAt, endedAt, bevinding }: VraagRow, kenmerk: string): Bronbevinding {
  const regels = bron === EERDERE_SIGNALEN.code && bevinding ? (bevinding as EerdereSignalen).signalen.map((ander) => ander.kenmerk) : []
  return { bron, over: kenmerk, op: endedAt ?? createdAt, uitkomst: UITKOMSTEN[state], regels }
}

function showVerwant({ bron, bevinding }: VraagRow): Verwant[] {
  if (bron !== EERDERE_SIGNALEN.code || !bevinding) return []
  return (bevinding as EerdereSignalen).signalen.map(({ kenmerk, status, gedeeld }) => ({ kenmerk, status, deelt: gedeeld }))
}
