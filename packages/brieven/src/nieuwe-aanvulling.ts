// To the officer: something came in on a signaal that we know, from the melder, from a colleague, or as the answer of a
// partner. Says how sure the sender is, and what the officer can do when the signaal was already closed.
import type { Lezing } from '@meldpunt/signaal/lezing'
import type { Rol } from '@meldpunt/signaal/rol'
import { listNieuw } from '@meldpunt/signaal/samenlezing'
import type { Status } from '@meldpunt/signaal/status'
import { BRON_NAMEN, joinNames, nameOf, ONDERDEEL_NAMEN, ROL_NAMEN, STATUS_NAMEN } from './benamingen.ts'
import { alinea, type Blok, type Brief, feiten, kader, type Knopregel, kop, type Signaalhoofd, type Tekst, writeBrief } from './brief.ts'
import { showKnoppen } from './knoppen.ts'
import { type Mailgegevens, showAfzender, showWoorden } from './mailblok.ts'
import { showSamenvatting, showSpoed } from './nieuw-signaal.ts'
import { listBewijs, summariseLezing, VELDEN } from './samenvatting.ts'

export interface NieuweAanvulling extends Signaalhoofd {
  mail: Mailgegevens
  /** Of this mail alone. */
  lezing: Lezing | null
  /** What all mails say together with this one, as corrected, and what they said before it; null when it changes neither. */
  samen: { voor: Lezing | null; na: Lezing } | null
  /** Urgent because of what came in now. */
  spoed: boolean
  status: Status
  /** Role of the sender on this signaal; null when none is known. */
  rol: Rol | null
  /** Set when it answers a consult or a request: code of the partner or source, and whether the sender was proven. */
  antwoord: { bron: string; bewezen: boolean } | null
}

/** Class `vol`. */
export function nieuweAanvulling(gegevens: NieuweAanvulling): Brief {
  const { kenmerk, mail, lezing, samen, spoed, status, rol, antwoord } = gegevens
  const bron = antwoord && nameOf(BRON_NAMEN, antwoord.bron)
  return writeBrief('nieuwe_aanvulling', gegevens, bron === null ? `Aanvulling op ${kenmerk}` : `Antwoord bij ${kenmerk}: ${bron}`, [
    spoed ? showSpoed(lezing) : null,
    ...(status === 'afgerond'
      ? [
          kader(
            alinea(
              { nadruk: 'Dit signaal is al afgerond.' },
              ' De aanvulling is bewaard. Verandert dit iets? Dan kunt u het signaal weer openen.',
            ),
          ),
        ]
      : []),
    ...(antwoord && !antwoord.bewezen ? [showOnbewezen()] : []),
    showAfzender(mail, 'Afzender'),
    feiten([rol === null ? null : ['Rol van de afzender', ROL_NAMEN[rol]], ['Status van het signaal', STATUS_NAMEN[status]]]),
    ...(antwoord || !samen ? [] : showNieuw(samen)),
    ...showWoorden(
      bron === null ? 'De woorden van de afzender' : 'Het antwoord',
      mail,
      lezing === null || antwoord ? [] : listBewijs(lezing),
    ),
    ...(antwoord || !samen ? [] : showSamenvatting(samen.na)),
    ...showKnoppen(status, firstKnoppen(gegevens)),
  ])
}

/** What this mail added to what was known, and what is still missing. */
function showNieuw({ voor, na }: NonNullable<NieuweAanvulling['samen']>): Blok[] {
  const nieuw: [naam: string, waarde: Tekst][] = summariseLezing(listNieuw(voor, na), VELDEN, true)
  const gegeven = (voor?.ontbreekt ?? []).filter((onderdeel) => !na.ontbreekt.includes(onderdeel))
  if (gegeven.length > 0) nieuw.push(['Nu bekend', joinNames(gegeven.map((onderdeel) => ONDERDEEL_NAMEN[onderdeel]))])
  return [
    kop('Wat deze mail toevoegt'),
    nieuw.length > 0 ? feiten(nieuw) : alinea('De samenvatting verandert hier niet door. Lees de woorden zelf.'),
  ]
}

const showOnbewezen = (): Blok =>
  kader(
    alinea(
      { nadruk: 'Niet bewezen.' },
      ' Wij weten niet zeker wie dit antwoord stuurde. Het telt pas als bevinding als u het zelf vastlegt. Bel bij twijfel de partner.',
    ),
  )

function firstKnoppen({ antwoord, spoed }: NieuweAanvulling): Knopregel[] {
  return [
    ...(antwoord ? [{ woorden: 'Vastleggen als bevinding', opdracht: `#bevinding ${antwoord.bron} ‹tekst›` }] : []),
    ...(spoed ? [{ woorden: 'Toch geen spoed', opdracht: '#geenspoed ‹reden›' }] : []),
  ]
}
