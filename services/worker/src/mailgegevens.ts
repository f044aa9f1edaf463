import type { Mailgegevens } from '@meldpunt/brieven/mailblok'
import type { MeldingRow } from '@meldpunt/register/meldingen'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'

/** A mail that was settled before, as officers see it again: its words, whose they are and where it stands. */
export function showMelding(meldpunt: Pick<Meldpunt, 'mappen'>, { at, map, bewezen, inhoud }: MeldingRow): Mailgegevens {
  const { melder, onderwerp, meldtekst, bijlagen } = inhoud
  return {
    ontvangen: at,
    van: { naam: '', adres: melder },
    onbevestigd: !bewezen,
    onderwerp,
    meldtekst,
    map: map === null || map === 'blijft' ? 'INBOX' : meldpunt.mappen[map],
    bijlagen: bijlagen.map((bijlage) => ({ ...bijlage, soort: bijlage.soort as Mailgegevens['bijlagen'][number]['soort'], feiten: [] })),
    verloren: [],
    doorgestuurd: null,
    noemt: [],
    dubbel: false,
  }
}
