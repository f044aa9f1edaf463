// To whoever has a duty that waits: what, since when, and the line that ends it. Also what an officer asked to be reminded of.
import { BRON_NAMEN, nameOf } from './benamingen.ts'
import { alinea, type Brief, type Briefhoofd, citaat, feiten, type Knopregel, writeBrief } from './brief.ts'
import type { Inhoudsklasse } from './briefsoort.ts'
import { formatDag } from './datum.ts'
import { showOpdrachten } from './knoppen.ts'

/** What may wait, with the sentence that says so. `bron` names a partner or source. */
const REDENEN = {
  zelf: () => 'U vroeg ons om u hieraan te herinneren.',
  eerste_reactie: () => 'Dit signaal wacht op een eerste stap van u.',
  verrijking: () => 'Wij vroegen u om dit signaal te verrijken. Wij hebben nog geen antwoord.',
  consult: (bron: string) => `Wij stelden een vraag aan een partner (${bron}). Daar kwam nog geen antwoord op.`,
  zorg: () => 'De zorgcoördinator is nog niet bereikt.',
  vraag: () => 'De melder heeft nog niet geantwoord op uw vraag.',
  overleg: () => 'Het overleg over dit signaal is geweest. Wat kwam eruit?',
  riec: () => 'Het RIEC heeft nog niet geantwoord op uw vraag om advies.',
  oco_afgewezen: () => 'Het OCO wees dit signaal af. Wilt u het sterker maken, of sluiten?',
  terugkoppeling: () => 'De melder weet nog niet wat er met de melding is gebeurd.',
} as const
type Herinneringsreden = keyof typeof REDENEN

const KNOPPEN: Record<Herinneringsreden, readonly Knopregel[]> = {
  zelf: [],
  eerste_reactie: [
    { woorden: 'De melder iets vragen', opdracht: '#vraag ‹uw vraag›' },
    { woorden: 'Alle opdrachten bij deze stap', opdracht: '#help' },
  ],
  verrijking: [{ woorden: 'Vastleggen wat u vond', opdracht: '#bevinding ‹bron tekst›' }],
  consult: [{ woorden: 'Vastleggen wat de partner zei', opdracht: '#bevinding ‹bron tekst›' }],
  zorg: [
    { woorden: 'De zorgcoördinator is gesproken', opdracht: '#zorg ‹wat is afgesproken›' },
    { woorden: 'De zorgcoördinator is niet nodig', opdracht: '#zorg nvt ‹reden›' },
  ],
  vraag: [{ woorden: 'De vraag nog eens stellen', opdracht: '#vraag ‹uw vraag›' }],
  overleg: [{ woorden: 'Vastleggen wat het overleg opleverde', opdracht: '#uitkomst ‹tekst›' }],
  riec: [{ woorden: 'Vastleggen wat het RIEC zei', opdracht: '#bevinding riec ‹tekst›' }],
  oco_afgewezen: [
    { woorden: 'Opnieuw in de bronnen zoeken', opdracht: '#verrijk alles' },
    { woorden: 'Sluiten', opdracht: '#afronden ‹uitkomst›' },
  ],
  terugkoppeling: [{ woorden: 'U hebt de melder zelf gesproken', opdracht: '#terugkoppeling gedaan ‹hoe›' }],
}

export interface Herinnering extends Briefhoofd {
  /** Of the addressee: only `vol` repeats the officer's own words. */
  klasse: Inhoudsklasse
  reden: Herinneringsreden
  /** Code of the partner or source that is waited for; null when none. */
  bron: string | null
  sinds: Date
  /** Own words with #herinner; null when none. */
  tekst: string | null
}

/** Class as given. */
export function herinnering(gegevens: Herinnering): Brief {
  const { klasse, kenmerk, reden, bron, sinds, tekst } = gegevens
  return writeBrief(
    'herinnering',
    gegevens,
    kenmerk === null ? 'Herinnering' : `Herinnering bij ${kenmerk}`,
    [
      alinea(REDENEN[reden](bron === null ? 'onbekend' : nameOf(BRON_NAMEN, bron))),
      feiten([['Sinds', formatDag(sinds)]]),
      ...(tekst !== null && klasse === 'vol' ? [citaat(tekst)] : []),
      ...showOpdrachten('Wat u nu kunt doen', [...KNOPPEN[reden], { woorden: 'Later opnieuw herinneren', opdracht: '#herinner ‹datum›' }]),
    ],
    klasse,
  )
}
