import type { Mailgegevens } from '@meldpunt/brieven/mailblok'
import type { Bijlagesoort } from '@meldpunt/mail/mail'
import { findMeldingen, type MeldingRow } from '@meldpunt/register/meldingen'
import type { SignaalRow } from '@meldpunt/register/signalen'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import type { Settling } from './settle.ts'

/** The report of a signaal as officers see it, out of what the register keeps. */
export async function showMelding(settling: Settling, signaal: SignaalRow): Promise<Mailgegevens> {
  const { door, tx } = settling
  const [eerste] = await findMeldingen(tx, door.meldpunt.id, await settling.signaalKey(signaal.id), signaal.id)
  if (!eerste) throw new Error('a signaal has lost the words of its report')
  return showKept(door.meldpunt, eerste)
}

function showKept(meldpunt: Meldpunt, { at, map, bewezen, inhoud }: MeldingRow): Mailgegevens {
  return {
    ontvangen: at,
    van: { naam: '', adres: inhoud.melder },
    onbevestigd: !bewezen,
    onderwerp: inhoud.onderwerp,
    meldtekst: inhoud.meldtekst,
    map: map === null || map === 'blijft' ? meldpunt.mappen.verwerkt : meldpunt.mappen[map],
    bijlagen: inhoud.bijlagen.map((bijlage) => ({ ...bijlage, soort: bijlage.soort as Bijlagesoort, feiten: [] })),
    verloren: [],
    doorgestuurd: null,
    noemt: [],
    dubbel: false,
  }
}
