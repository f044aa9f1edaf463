// To the officer, the same day: a mail that we will not decide on alone. Says why, shows the mail, and gives the lines that
// settle it. Until then nothing is done with it, and nothing is lost.
import { alinea, type Brief, type Briefhoofd, type Knopregel, kop, lijst, writeBrief } from './brief.ts'
import { showOpdrachten } from './knoppen.ts'
import { type Mailgegevens, showAfzender, showWoorden } from './mailblok.ts'
import { hasLinks } from './neutralise.ts'

const REDENEN = {
  onleesbaar: 'Wij konden deze mail niet of niet helemaal lezen. Bekijk de mail zelf.',
  twijfel_melding: 'Wij weten niet zeker of dit een melding is. Misschien is het een automatisch bericht of reclame.',
  twijfel_signaal: 'Wij weten niet zeker bij welk signaal deze mail hoort.',
  ongewenst: 'Deze mail stond in de map voor ongewenste mail, maar lijkt op een melding.',
  andere_map: 'Deze mail stond in een andere map van de mailbox en was nog niet eerder gezien.',
  opdrachtregels: 'In deze mail staan opdrachten. Ze zijn nog niet uitgevoerd, want wij weten niet zeker of ze zo bedoeld zijn.',
  vernietigd: 'Deze mail hoort bij een signaal dat is vernietigd, en staat toch weer in de mailbox.',
  te_groot: 'Deze mail is te groot om te lezen. Bekijk de mail zelf.',
} as const
export type Beoordelingsreden = keyof typeof REDENEN

export interface TerBeoordeling extends Briefhoofd {
  mail: Mailgegevens
  reden: Beoordelingsreden
  /** Kenmerken it may belong to, best first. */
  kandidaten: readonly string[]
  /** Tagged lines that wait for a word of the officer, as written. */
  opdrachten: readonly { tag: string; argumenten: string }[]
}

const KANDIDATEN_MAX = 5
const OPDRACHTEN_MAX = 20
/** A mailto link much longer than this is cut by some mail programs. */
const OPDRACHT_TEKENS_MAX = 300

/** Class `vol`. `kenmerk` is set when the mail got a number all the same. */
export function terBeoordeling(gegevens: TerBeoordeling): Brief {
  const { kenmerk, mail, reden, opdrachten } = gegevens
  return writeBrief('ter_beoordeling', gegevens, 'Wilt u deze mail beoordelen?', [
    alinea(REDENEN[reden]),
    kenmerk === null ? null : alinea('De mail kreeg alvast een nummer: ', { nadruk: kenmerk }, '.'),
    showAfzender(mail, 'Afzender'),
    ...(opdrachten.length > 0
      ? [
          kop('Nog niet uitgevoerd'),
          lijst(opdrachten.slice(0, OPDRACHTEN_MAX).map(formatOpdracht)),
          alinea('Wilt u zo’n opdracht geven en staat die hieronder niet? Stuur de opdracht dan zelf opnieuw.'),
        ]
      : []),
    ...showWoorden('De woorden van de afzender', mail, []),
    ...showOpdrachten('Wat moet ermee gebeuren?', listKnoppen(gegevens)),
    alinea('Tot u kiest, gebeurt er niets met deze mail. De mail blijft bewaard.'),
  ])
}

function listKnoppen({ kenmerk, kandidaten, opdrachten, reden }: TerBeoordeling): Knopregel[] {
  return [
    ...opdrachten
      .slice(0, OPDRACHTEN_MAX)
      .map(formatOpdracht)
      .filter(fitsLink)
      .map((opdracht) => ({ woorden: 'Alsnog uitvoeren', opdracht })),
    ...kandidaten.slice(0, KANDIDATEN_MAX).map((kandidaat) => ({ woorden: `Hoort bij ${kandidaat}`, opdracht: `#hoort bij ${kandidaat}` })),
    {
      woorden: kandidaten.length > 0 ? 'Hoort bij een ander signaal' : 'Hoort bij een signaal dat er al is',
      opdracht: '#hoort bij ‹nummer›',
    },
    ...(kenmerk === null && reden !== 'vernietigd' ? [{ woorden: 'Dit is een nieuwe melding', opdracht: '#nieuw' }] : []),
    { woorden: 'Dit is geen melding', opdracht: '#ruis' },
  ]
}

const formatOpdracht = ({ tag, argumenten }: { tag: string; argumenten: string }) => `#${tag} ${argumenten}`.trim()

/** Words of a stranger that hold a link, or very many words, are not offered behind one click. */
const fitsLink = (opdracht: string) => opdracht.length <= OPDRACHT_TEKENS_MAX && !hasLinks(opdracht)
