// To the informatiecoordinator (Stap 3): what we would like to know about a signaal, and how to answer.
import type { Lezing } from '@meldpunt/signaal/lezing'
import { BRON_NAMEN, capitalise, nameOf } from './benamingen.ts'
import { alinea, type Brief, kop, lijst, type Signaalhoofd, writeBrief } from './brief.ts'
import { formatDag } from './datum.ts'
import { showOpdrachten } from './knoppen.ts'
import { type Mailgegevens, showAfzender, showWoorden } from './mailblok.ts'
import { showSamenvatting } from './nieuw-signaal.ts'
import { listBewijs } from './samenvatting.ts'

export interface Verrijkingsverzoek extends Signaalhoofd {
  mail: Mailgegevens
  lezing: Lezing | null
  /** Sources that only a person can ask, by code. */
  bronnen: readonly string[]
  /** In the officer's words; null when it goes by itself. */
  vraag: string | null
  reactieVoor: Date
}

/** Class `vol`. */
export function verrijkingsverzoek(gegevens: Verrijkingsverzoek): Brief {
  const { kenmerk, mail, lezing, bronnen, vraag, reactieVoor } = gegevens
  return writeBrief('verrijkingsverzoek', gegevens, `Wilt u ${kenmerk} verrijken?`, [
    alinea(
      `Wilt u opzoeken wat er al bekend is? Graag uw antwoord voor ${formatDag(reactieVoor)}. Adressen, voertuigen en eerdere signalen zoeken wij zelf al op.`,
    ),
    ...(vraag === null ? [] : [kop('De vraag'), alinea(vraag)]),
    ...(bronnen.length > 0 ? [kop('Waar wij aan denken'), lijst(bronnen.map((bron) => capitalise(nameOf(BRON_NAMEN, bron))))] : []),
    alinea('Zoek personen alleen op als dat nodig is en u dat mag. De reden leggen wij vast.'),
    showAfzender(mail, 'Melder'),
    ...showSamenvatting(lezing),
    ...showWoorden('De woorden van de melder', mail, lezing === null ? [] : listBewijs(lezing)),
    ...showOpdrachten('Hoe u antwoordt', [
      ...bronnen.map((bron) => ({ woorden: `Gevonden: ${nameOf(BRON_NAMEN, bron)}`, opdracht: `#bevinding ${bron} ‹wat u vond›` })),
      ...bronnen.map((bron) => ({ woorden: `Niets bekend: ${nameOf(BRON_NAMEN, bron)}`, opdracht: `#bevinding ${bron} geen` })),
      { woorden: 'Een persoon opzoeken in de BRP', opdracht: '#verrijk brp ‹sleutel grond: tekst›' },
      { woorden: 'Een partner vragen', opdracht: '#consult ‹partner›' },
    ]),
  ])
}
