// To officer, deputy and care coordinator, at once: something urgent came in. The officer sees all of it; the care
// coordinator only that it is there, which form it may be, and whom to phone. Sent again when nobody reacted in time.
import type { Lezing, Vorm } from '@meldpunt/signaal/lezing'
import { joinNames, VORM_NAMEN } from './benamingen.ts'
import { alinea, type Blok, type Brief, feiten, kader, kop, lijst, type Signaalhoofd, type Tekst, writeBrief } from './brief.ts'
import { formatMoment } from './datum.ts'
import { showOpdrachten } from './knoppen.ts'
import { type Mailgegevens, showAfzender, showWoorden } from './mailblok.ts'
import { showSamenvatting, showSpoed } from './nieuw-signaal.ts'
import { listBewijs } from './samenvatting.ts'
import type { Contact } from './vaste-zinnen.ts'

interface Alarm extends Signaalhoofd {
  ontvangen: Date
  /** The urgent words came on a signaal that we knew already. */
  aanvulling: boolean
  /** Minutes in which somebody must react before the deputy is told. */
  spoedMinuten: number
  /** Nobody reacted in time: this goes to the deputy. */
  geenReactie: boolean
}

export type Spoedalarm =
  | (Alarm & { klasse: 'vol'; mail: Mailgegevens; lezing: Lezing | null; zorgcoordinatoren: readonly Contact[] })
  | (Alarm & { klasse: 'geen'; vormen: readonly Vorm[] })

/** Class as given: `vol` for officers, `geen` for the care coordinator. */
export function spoedalarm(gegevens: Spoedalarm): Brief {
  const { kenmerk, geenReactie, spoedMinuten } = gegevens
  const titel = geenReactie ? `SPOED: nog niemand reageerde op ${kenmerk}` : `SPOED: signaal ${kenmerk}`
  return writeBrief(
    'spoedalarm',
    gegevens,
    titel,
    [
      kader(
        alinea({
          nadruk: geenReactie
            ? `Binnen ${spoedMinuten} minuten heeft niemand gereageerd. Wilt u dit nu oppakken?`
            : 'Wilt u dit nu oppakken?',
        }),
        alinea(
          'Is er gevaar, bel dan ',
          { bel: '112' },
          '. Wij vroegen de melder om 112 te bellen en daarna de zorgcoördinator. Wij weten niet of dat is gebeurd.',
        ),
        alinea(
          'Antwoord kort op deze mail, bijvoorbeeld met “opgepakt”. Dan weten wij dat u het hebt gezien.',
          geenReactie ? '' : ` Reageert niemand binnen ${spoedMinuten} minuten, dan waarschuwen wij ook de plaatsvervanger.`,
        ),
      ),
      ...(gegevens.klasse === 'vol' ? showAlles(gegevens) : showNummer(gegevens)),
    ],
    gegevens.klasse,
  )
}

function showAlles({ aanvulling, mail, lezing, zorgcoordinatoren }: Spoedalarm & { klasse: 'vol' }): Blok[] {
  return [
    ...(aanvulling ? [alinea('Dit kwam binnen als aanvulling op een signaal dat er al was.')] : []),
    showSpoed(lezing),
    ...(zorgcoordinatoren.length > 0
      ? [
          alinea('Zo bereikt u de zorgcoördinator:'),
          lijst(zorgcoordinatoren.map(({ naam, telefoon }): Tekst => [`${naam}: `, { bel: telefoon }])),
        ]
      : []),
    kop('De melding'),
    showAfzender(mail, 'Afzender'),
    ...showSamenvatting(lezing),
    ...showWoorden('De woorden van de afzender', mail, lezing === null ? [] : listBewijs(lezing)),
    ...showOpdrachten('Wat u nu kunt doen', [
      { woorden: 'De melder iets vragen', opdracht: '#vraag ‹uw vraag›' },
      { woorden: 'De zorgcoördinator is gesproken', opdracht: '#zorg ‹wat is afgesproken›' },
      { woorden: 'Toch geen spoed', opdracht: '#geenspoed ‹reden›' },
    ]),
  ]
}

function showNummer({ kenmerk, ontvangen, vormen, huisstijl }: Spoedalarm & { klasse: 'geen' }): Blok[] {
  return [
    feiten([
      ['Nummer', kenmerk],
      ['Ontvangen', formatMoment(ontvangen)],
      ['Vermoedelijke vorm', vormen.length > 0 ? joinNames(vormen.map((vorm) => VORM_NAMEN[vorm])) : 'nog niet bekend'],
      ['Bel de aandachtsfunctionaris', [{ bel: huisstijl.telefoon }]],
    ]),
    alinea(
      'Meer staat niet in deze mail. Zo beschermen wij de mensen om wie het gaat. De aandachtsfunctionaris vertelt u de rest aan de telefoon.',
    ),
  ]
}
