import { BRON_NAMEN, nameOf } from '@meldpunt/brieven/benamingen'
import { formulier } from '@meldpunt/brieven/formulier'
import { verrijkingsverzoek } from '@meldpunt/brieven/verrijkingsverzoek'
import { vernietigverzoek } from '@meldpunt/brieven/vernietigverzoek'
import { recordCode } from '@meldpunt/register/codes'
import { findMeldingen } from '@meldpunt/register/meldingen'
import { countBrieven } from '@meldpunt/register/uitgaand'
import type { SignaalRow } from '@meldpunt/register/signalen'
import { findVragen } from '@meldpunt/register/verrijkingen'
import { addWerkdagen, midnight } from '@meldpunt/runtime/clock'
import { inhoudsklasseOf } from '@meldpunt/runtime/rollen'
import { IC_WERKDAGEN } from '@meldpunt/signaal/gebeurtenis'
import type { Gevolg } from '@meldpunt/signaal/gevolg'
import { listBevindingen } from '@meldpunt/brieven/bevindingen'
import { findHistory } from './geschiedenis.ts'
import type { Uitvoering } from './gevolgen.ts'
import { post } from './letters.ts'
import { findMelding } from './meldinggegevens.ts'
import type { Settling } from './settle.ts'

// What is asked of a person because of a command: a second pair of eyes, or a look into a register that no machine may look into.

/** Asks the deputy or a second officer to confirm a destruction: the code is his, and works for the signaal as it is now. */
export async function postVernietigverzoek(
  settling: Settling,
  na: SignaalRow,
  { reden, bevestiger, werktVanaf }: Extract<Gevolg, { soort: 'vernietiging'; stand: 'gevraagd' }>,
  aanvrager: string,
): Promise<void> {
  const { door, tx, now } = settling
  const { meldpunt, desk } = door
  const geldigVan = werktVanaf === null ? now : midnight(werktVanaf)
  const { code, geldigTot } = await recordCode(
    tx,
    desk.kluis.hashes(meldpunt.id),
    meldpunt.id,
    { soort: 'vernietiging', signaalId: na.id, mailId: settling.mail.id, ontvanger: bevestiger, versie: na.versie, geldigVan },
    now,
  )
  settling.note(na.id, 'code gemaakt', { mail: settling.mail.id, soort: 'vernietiging' })
  const meldingen = await findMeldingen(tx, meldpunt.id, await settling.signaalKey(na.id), na.id)
  const uitkomst = na.signaal.uitkomst ?? 'onvoldoende'
  const termijn = uitkomst === 'samengevoegd' ? undefined : meldpunt.termijnen.bewaren[uitkomst]
  const gegevens = {
    kenmerk: na.kenmerk,
    aanvrager,
    reden,
    uitkomst,
    selectielijst: termijn?.selectielijst ?? 'niet ingesteld',
    omvang: {
      mails: meldingen.length,
      bijlagen: meldingen.reduce((sum, { inhoud }) => sum + inhoud.bijlagen.length, 0),
      brieven: await countBrieven(tx, meldpunt.id, na.id),
    },
    code,
    geldigTot,
    werktVanaf: werktVanaf === null ? null : geldigVan,
  }
  post(settling, na, bevestiger, (hoofd) => vernietigverzoek({ ...hoofd, ...gegevens }))
}

/** Asks the IC about a person: the question and its ground stand in the logboek, and no machine looks there. */
export async function postVerrijkingsverzoek(
  settling: Settling,
  { na, nr }: { na: SignaalRow; nr: number },
  { vraag }: Extract<Gevolg, { soort: 'bronvraag' }>,
): Promise<void> {
  if (vraag.soort !== 'brp' && vraag.soort !== 'naam') return
  const { door, now } = settling
  const { meldpunt } = door
  const bron = vraag.soort === 'brp' ? 'brp' : 'kvk'
  const gegevens = {
    kenmerk: na.kenmerk,
    mail: await findMelding(settling, na),
    lezing: na.signaal.lezing,
    bronnen: [bron],
    vraag: `Zoek op in ${nameOf(BRON_NAMEN, bron)}: ${vraag.sleutel}. De grond: ${vraag.grond}`,
    reactieVoor: addWerkdagen(now, IC_WERKDAGEN),
  }
  for (const adres of meldpunt.rollen.informatiecoordinator)
    post(settling, na, adres, (hoofd) => verrijkingsverzoek({ ...hoofd, ...gegevens }), { nr })
}

/** The signal form, filled in with what is known, to whoever asked for it: a person reads it and submits it. */
export async function postFormulier(settling: Settling, uitvoering: Uitvoering & { na: SignaalRow }): Promise<void> {
  const { door, tx, now } = settling
  const { meldpunt } = door
  const { na, nr, adres, context } = uitvoering
  if (inhoudsklasseOf(meldpunt, adres) !== 'vol') return
  const key = await settling.signaalKey(na.id)
  const vragen = await findVragen(tx, meldpunt.id, key, na.id)
  const geschiedenis = await findHistory(settling, uitvoering)
  const meldingen = await findMeldingen(tx, meldpunt.id, key, na.id)
  const gegevens = {
    kenmerk: na.kenmerk,
    signaal: na.signaal,
    geschiedenis,
    bevindingen: listBevindingen(na.kenmerk, vragen, []),
    meldteksten: meldingen.map(({ at, inhoud }) => ({ ontvangen: at, tekst: inhoud.meldtekst })),
    aanvrager: { adres, rol: context.afzender.rollen[0] ?? ('aandachtsfunctionaris' as const) },
    nu: now,
  }
  post(settling, na, adres, (hoofd) => formulier({ ...hoofd, ...gegevens }), { nr })
}
