// To the officer: something came in on a signaal that we know, from the melder, from a colleague, or as the answer of a
// partner. Says how sure the sender is, and what the officer can do when the signaal was already closed.
import type { Lezing } from '@meldpunt/signaal/lezing'
import type { Rol } from '@meldpunt/signaal/rol'
import type { Status } from '@meldpunt/signaal/status'
import { BRON_NAMEN, nameOf, ROL_NAMEN, STATUS_NAMEN } from './benamingen.ts'
import { alinea, type Blok, type Brief, feiten, kader, type Knopregel, type Signaalhoofd, writeBrief } from './brief.ts'
import { showKnoppen } from './knoppen.ts'
import { type Mailgegevens, showAfzender, showWoorden } from './mailblok.ts'
import { showSamenvatting, showSpoed } from './nieuw-signaal.ts'
import { listBewijs } from './samenvatting.ts'

export interface NieuweAanvulling extends Signaalhoofd {
  mail: Mailgegevens
  lezing: Lezing | null
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
  const { kenmerk, mail, lezing, spoed, status, rol, antwoord } = gegevens
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
    ...(antwoord ? [] : showSamenvatting(lezing)),
    ...showWoorden(
      bron === null ? 'De woorden van de afzender' : 'Het antwoord',
      mail,
      lezing === null || antwoord ? [] : listBewijs(lezing),
    ),
    ...showKnoppen(status, firstKnoppen(gegevens)),
  ])
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
