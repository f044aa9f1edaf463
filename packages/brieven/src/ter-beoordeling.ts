// To the officer, the same day: a mail that we will not decide on alone. Says why, shows the mail, and gives the lines that
// settle it. Until then nothing is done with it, and nothing is lost.
import { alinea, type Brief, type Briefhoofd, type Knopregel, writeBrief } from './brief.ts'
import { showOpdrachten } from './knoppen.ts'
import { type Mailgegevens, showAfzender, showWoorden } from './mailblok.ts'

const REDENEN = {
  onleesbaar: 'Wij konden deze mail niet of niet helemaal lezen. Bekijk de mail zelf.',
  twijfel_melding: 'Wij weten niet zeker of dit een melding is. Misschien is het een automatisch bericht of reclame.',
  twijfel_signaal: 'Wij weten niet zeker bij welk signaal deze mail hoort.',
  ongewenst: 'Deze mail stond in de map voor ongewenste mail, maar lijkt op een melding.',
  andere_map: 'Deze mail stond in een andere map van de mailbox en was nog niet eerder gezien.',
  vernietigd: 'Deze mail hoort bij een signaal dat is vernietigd, en staat toch weer in de mailbox.',
  te_groot: 'Deze mail is te groot om te lezen. Bekijk de mail zelf.',
} as const
export type Beoordelingsreden = keyof typeof REDENEN

export interface TerBeoordeling extends Briefhoofd {
  mail: Mailgegevens
  reden: Beoordelingsreden
  /** Kenmerken it may belong to, best first. */
  kandidaten: readonly string[]
}

const KANDIDATEN_MAX = 5

/** Class `vol`. `kenmerk` is set when the mail got a number all the same. */
export function terBeoordeling(gegevens: TerBeoordeling): Brief {
  const { kenmerk, mail, reden } = gegevens
  return writeBrief('ter_beoordeling', gegevens, 'Wilt u deze mail beoordelen?', [
    alinea(REDENEN[reden]),
    kenmerk === null ? null : alinea('De mail kreeg alvast een nummer: ', { nadruk: kenmerk }, '.'),
    showAfzender(mail, 'Afzender'),
    ...showWoorden('De woorden van de afzender', mail, []),
    ...showOpdrachten('Wat moet ermee gebeuren?', listKnoppen(gegevens)),
    alinea('Tot u kiest, gebeurt er niets met deze mail. De mail blijft bewaard.'),
  ])
}

function listKnoppen({ kenmerk, kandidaten, reden }: TerBeoordeling): Knopregel[] {
  return [
    ...kandidaten.slice(0, KANDIDATEN_MAX).map((kandidaat) => ({ woorden: `Hoort bij ${kandidaat}`, opdracht: `#hoort bij ${kandidaat}` })),
    {
      woorden: kandidaten.length > 0 ? 'Hoort bij een ander signaal' : 'Hoort bij een signaal dat er al is',
      opdracht: '#hoort bij ‹nummer›',
    },
    ...(kenmerk === null && reden !== 'vernietigd' ? [{ woorden: 'Dit is een nieuwe melding', opdracht: '#nieuw' }] : []),
    { woorden: 'Dit is geen melding', opdracht: '#ruis' },
  ]
}
