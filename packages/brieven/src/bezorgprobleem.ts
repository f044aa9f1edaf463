// To the officer: a letter of ours did not arrive. Says which, what that means for the signaal, and what closes the gap.
import { BRIEF_NAMEN, capitalise } from './benamingen.ts'
import { alinea, type Brief, type Briefhoofd, feiten, type Knopregel, type Tekst, writeBrief } from './brief.ts'
import { BRIEFSOORTEN, type Briefsoort } from './briefsoort.ts'
import { formatMoment } from './datum.ts'
import { showOpdrachten } from './knoppen.ts'

export interface Bezorgprobleem extends Briefhoofd {
  /** The letter that did not arrive. */
  brief: Briefsoort
  /** Address it was written to. */
  aan: string
  /** When it was first sent; null when it never left. */
  verzonden: Date | null
  /** Enhanced status code (RFC 3463), such as 5.1.1; null when none was told. */
  status: string | null
  /** It will not be tried again. */
  blijvend: boolean
}

/** By class.subject of RFC 3463, from fine to coarse. */
const OORZAKEN: readonly (readonly [begin: string, oorzaak: string])[] = [
  ['5.1.', 'Dit adres bestaat niet (meer).'],
  ['5.2.2', 'De mailbox van de ontvanger is vol.'],
  ['4.2.2', 'De mailbox van de ontvanger is vol.'],
  ['5.2.', 'De mailbox van de ontvanger neemt geen mail aan.'],
  ['5.3.4', 'De brief is te groot voor de ontvanger.'],
  ['5.4.', 'De mailserver van de ontvanger is niet te vinden.'],
  ['5.7.', 'De mailserver van de ontvanger weigert mail van ons. Vraag de beheerder ernaar te kijken.'],
  ['4.', 'De mailserver van de ontvanger nam de brief nog niet aan.'],
]

/** Class `vol`. */
export function bezorgprobleem(gegevens: Bezorgprobleem): Brief {
  const { kenmerk, brief, aan, verzonden, status, blijvend } = gegevens
  return writeBrief('bezorgprobleem', gegevens, 'Een brief kwam niet aan', [
    alinea(
      `${capitalise(BRIEF_NAMEN[brief])} kwam niet aan.`,
      blijvend ? ' Wij proberen het niet opnieuw.' : ' Wij proberen het nog een paar keer. U hoort het als dat niet lukt.',
    ),
    feiten([
      kenmerk === null ? null : ['Signaal', kenmerk],
      ['Aan', aan],
      ['Verzonden', verzonden === null ? 'niet' : formatMoment(verzonden)],
      [
        'Oorzaak',
        `${OORZAKEN.find(([begin]) => status?.startsWith(begin))?.[1] ?? 'Onbekend.'}${status === null ? '' : ` (code ${status})`}`,
      ],
    ]),
    blijvend ? alinea(...describeGevolg(brief)) : null,
    ...(blijvend ? showOpdrachten('Wat u nu kunt doen', listKnoppen(brief)) : []),
  ])
}

function describeGevolg(brief: Briefsoort): Exclude<Tekst, string> {
  switch (brief) {
    case 'terugkoppeling':
      return [
        'De melder weet nog niet wat er met de melding is gebeurd. ',
        { nadruk: 'Terugkoppelen staat dus weer open.' },
        ' Bel de melder, of geef een ander adres op.',
      ]
    case 'spoedbevestiging':
      return [{ nadruk: 'De melder weet niet dat hij of zij 112 moet bellen. Bel de melder nu zelf.' }]
    case 'zorg':
      return ['De zorgcoördinator weet nog niets van dit signaal. ', { nadruk: 'Bel de zorgcoördinator zelf.' }]
    case 'spoedalarm':
      return [{ nadruk: 'Iemand die het spoedalarm moest krijgen, kreeg het niet. Bel nu zelf.' }]
    default:
      return BRIEFSOORTEN[brief].aanMelder
        ? ['De melder kreeg deze brief niet. Neem op een andere manier contact op, of geef een ander adres op.']
        : ['Neem op een andere manier contact op met de ontvanger. Klopt het adres niet? Vraag de beheerder om het aan te passen.']
  }
}

function listKnoppen(brief: Briefsoort): Knopregel[] {
  return [
    ...(brief === 'terugkoppeling' ? [{ woorden: 'U hebt de melder zelf gesproken', opdracht: '#terugkoppeling gedaan ‹hoe›' }] : []),
    ...(brief === 'zorg' || brief === 'spoedalarm'
      ? [{ woorden: 'De zorgcoördinator is gesproken', opdracht: '#zorg ‹wat is afgesproken›' }]
      : []),
    ...(BRIEFSOORTEN[brief].aanMelder ? [{ woorden: 'De melder heeft een ander adres', opdracht: '#melder ‹adres›' }] : []),
    { woorden: 'Een notitie maken', opdracht: '#notitie ‹tekst›' },
  ]
}
