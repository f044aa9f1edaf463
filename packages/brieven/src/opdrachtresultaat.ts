// To whoever sent commands: one answer per mail. Each line with what came of it, the status now, and the next step; when
// one line was wrong nothing was done, and the corrected lines stand ready to be sent back.
import type { Rol } from '@meldpunt/signaal/rol'
import type { Status } from '@meldpunt/signaal/status'
import { STATUS_NAMEN } from './benamingen.ts'
import {
  alinea,
  type Blok,
  type Brief,
  type Briefhoofd,
  feiten,
  kader,
  type Knopregel,
  lijst,
  type Stuk,
  tabel,
  type Tekst,
  writeBrief,
} from './brief.ts'
import type { Inhoudsklasse } from './briefsoort.ts'
import { formatDag } from './datum.ts'
import { explainOpdrachten } from './hulp.ts'
import { showKnoppen, showOpdrachten } from './knoppen.ts'

interface Regelresultaat {
  /** As written, with its `#`. */
  opdracht: string
  /** The tag alone, without `#`: all that a letter of another class than `vol` repeats. */
  tag: string
  gelukt: boolean
  /** What came of it or what is wrong, a sentence; '' when there is nothing to add. */
  uitleg: string
  /** The line as it may have been meant; null when none can be told. */
  verbeterd: string | null
}

const GEHEEL = {
  uitgevoerd: 'Alles is uitgevoerd.',
  niets_gedaan: 'Er is niets uitgevoerd, want er klopt iets niet. Verbeter het en stuur de opdrachten opnieuw.',
  proef: 'Dit was een proef. Er is niets uitgevoerd. Zo zou het gaan:',
  hulp: 'Deze opdrachten kunt u nu geven. Antwoord op deze mail en zet de opdracht op een eigen regel, helemaal bovenaan.',
  overzicht: 'Dit zijn uw open signalen.',
} as const

export interface Opdrachtresultaat extends Briefhoofd {
  /** Of the addressee. */
  klasse: Inhoudsklasse
  geheel: keyof typeof GEHEEL
  regels: readonly Regelresultaat[]
  /** After the commands; null when the mail was about no signaal. */
  status: Status | null
  /** Of the addressee: which commands #help tells of. */
  rollen: readonly Rol[]
  /** #help was among them. */
  hulp: boolean
  /** For #overzicht, oldest first; null when it was not asked for. */
  overzicht: readonly { kenmerk: string; status: Status; spoed: boolean; sinds: Date }[] | null
}

/** Class as given. */
export function opdrachtresultaat(gegevens: Opdrachtresultaat): Brief {
  const { klasse, geheel, regels, status, rollen, hulp, overzicht } = gegevens
  return writeBrief(
    'opdrachtresultaat',
    gegevens,
    geheel === 'hulp' ? 'Hulp bij opdrachten' : geheel === 'overzicht' ? 'Uw open signalen' : 'Het resultaat van uw opdracht',
    [
      geheel === 'niets_gedaan' ? kader(alinea({ nadruk: GEHEEL[geheel] })) : alinea(GEHEEL[geheel]),
      lijst(regels.map((regel) => describeRegel(regel, klasse))),
      feiten([status === null ? null : ['Status', STATUS_NAMEN[status]]]),
      ...(hulp
        ? [
            lijst(explainOpdrachten(rollen, status)),
            alinea('Een proef doen? Zet #proef op de eerste regel. Dan ziet u wat er zou gebeuren, en wordt er niets uitgevoerd.'),
          ]
        : []),
      ...(overzicht === null ? [] : showOverzicht(overzicht, klasse)),
      ...(geheel === 'niets_gedaan' && klasse === 'vol' ? showVerbeterd(regels) : []),
      ...(geheel === 'uitgevoerd' && status !== null && klasse === 'vol' ? showKnoppen(status) : []),
    ],
    klasse,
  )
}

function describeRegel({ opdracht, tag, gelukt, uitleg }: Regelresultaat, klasse: Inhoudsklasse): Tekst {
  const oordeel: Stuk = { nadruk: gelukt ? 'Goed' : 'Niet goed' }
  return [oordeel, `: ${klasse === 'vol' ? opdracht.replace(/\s{1,9}/g, ' ') : `#${tag}`}${uitleg === '' ? '' : `\n${uitleg}`}`]
}

/** How a signaal stands is content: whoever is told none gets the numbers. */
function showOverzicht(overzicht: NonNullable<Opdrachtresultaat['overzicht']>, klasse: Inhoudsklasse): Blok[] {
  if (overzicht.length === 0) return [alinea('U hebt geen open signalen.')]
  if (klasse !== 'vol')
    return [
      tabel(
        'Van oud naar nieuw',
        ['Nummer', 'Sinds'],
        overzicht.map(({ kenmerk, sinds }) => [kenmerk, formatDag(sinds)]),
      ),
    ]
  return [
    tabel(
      'Van oud naar nieuw',
      ['Nummer', 'Status', 'Spoed', 'Sinds'],
      overzicht.map(({ kenmerk, status, spoed, sinds }) => [
        kenmerk,
        STATUS_NAMEN[status],
        spoed ? 'ja' : 'niet herkend',
        formatDag(sinds),
      ]),
    ),
  ]
}

/** All lines once more, the wrong ones as they may have been meant: the whole mail was not carried out. */
function showVerbeterd(regels: readonly Regelresultaat[]): Blok[] {
  const knoppen = regels.flatMap(({ opdracht, gelukt, verbeterd }): Knopregel[] =>
    gelukt ? [{ woorden: 'Opnieuw', opdracht }] : verbeterd === null ? [] : [{ woorden: 'Verbeterd', opdracht: verbeterd }],
  )
  return regels.some(({ verbeterd }) => verbeterd !== null) ? showOpdrachten('Bedoelde u dit?', knoppen) : []
}
