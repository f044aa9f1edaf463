// To the officer, at once and without waiting for any source: what was reported, who says so, what was read out of it and
// on which words, and the commands that fit.
import type { Lezing } from '@meldpunt/signaal/lezing'
import { ONDERDEEL_NAMEN } from './benamingen.ts'
import { alinea, type Blok, type Brief, feiten, kader, type Knopregel, kop, lijst, type Signaalhoofd, writeBrief } from './brief.ts'
import { showKnoppen } from './knoppen.ts'
import { type Mailgegevens, showAfzender, showWoorden } from './mailblok.ts'
import { listBewijs, listSpoedredenen, summariseLezing, VELDEN } from './samenvatting.ts'

export interface NieuwSignaal extends Signaalhoofd {
  mail: Mailgegevens
  /** null when nothing could be read: the words then stand alone. */
  lezing: Lezing | null
  /** It is treated as urgent, whether or not a reason was read. */
  spoed: boolean
}

/** Class `vol`. */
export function nieuwSignaal(gegevens: NieuwSignaal): Brief {
  const { kenmerk, mail, lezing, spoed } = gegevens
  return writeBrief('nieuw_signaal', gegevens, `Nieuw signaal ${kenmerk}`, [
    spoed ? showSpoed(lezing) : null,
    showAfzender(mail, 'Melder'),
    ...showSamenvatting(lezing),
    ...showWoorden('De woorden van de melder', mail, lezing === null ? [] : listBewijs(lezing)),
    ...showKnoppen('geregistreerd', firstKnoppen(gegevens)),
  ])
}

/** That it is treated as urgent, and on which words. */
export function showSpoed(lezing: Lezing | null): Blok {
  const redenen = lezing === null ? [] : listSpoedredenen(lezing)
  return kader(
    alinea({ nadruk: 'Behandeld als spoed.' }, redenen.length > 0 ? ' Daarom:' : ' Bij twijfel doen wij dat altijd.'),
    lijst(redenen),
  )
}

/** What was read, and what is missing. */
export function showSamenvatting(lezing: Lezing | null): Blok[] {
  if (lezing === null) return [kop('Samenvatting'), alinea('De computer haalde niets uit deze mail. Lees de woorden zelf.')]
  const gelezen = summariseLezing(lezing, VELDEN, true)
  return [
    kop('Samenvatting'),
    alinea(
      gelezen.length > 0
        ? 'De computer haalde dit uit de woorden van de melder. Het is een vermoeden. Het staat niet vast. Klopt er iets niet? U kunt het verbeteren.'
        : 'Uit deze mail zijn geen gegevens gelezen. Lees de woorden zelf.',
    ),
    feiten(gelezen),
    ...(lezing.ontbreekt.length > 0
      ? [alinea('Dit staat er nog niet in:'), lijst(lezing.ontbreekt.map((onderdeel) => ONDERDEEL_NAMEN[onderdeel]))]
      : []),
  ]
}

function firstKnoppen({ mail, spoed }: NieuwSignaal): Knopregel[] {
  return [
    spoed ? { woorden: 'Toch geen spoed', opdracht: '#geenspoed ‹reden›' } : { woorden: 'Toch spoed', opdracht: '#spoed ‹reden›' },
    ...mail.noemt.slice(0, 5).map((kenmerk) => ({ woorden: `Samenvoegen met ${kenmerk}`, opdracht: `#samenvoegen ${kenmerk}` })),
    ...(mail.onbevestigd || mail.doorgestuurd ? [{ woorden: 'Iemand anders is de melder', opdracht: '#melder ‹adres›' }] : []),
    { woorden: 'Dit is geen melding', opdracht: '#ruis' },
  ]
}
