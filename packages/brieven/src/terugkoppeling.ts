// To the melder, at closing (Stap 5b): what became of the report. Worded per outcome: enough to know that reporting
// mattered, nothing about the people in it. An outside or unproven melder gets a bare closing line.
import type { Teruggekoppeld } from '@meldpunt/signaal/uitkomst'
import { alinea, type Brief, citaat, type Signaalhoofd, writeBrief } from './brief.ts'
import { formatDag } from './datum.ts'

const TEKSTEN: Record<Teruggekoppeld, string> = {
  opgepakt_riec: 'Uw melding is opgepakt. De gemeente doet dat samen met andere organisaties.',
  opgepakt_bestuurlijk: 'Uw melding is opgepakt. De gemeente doet dat zelf.',
  overgedragen_politie:
    'Wij hebben uw melding aan de politie gegeven. De politie beslist wat er verder gebeurt, en neemt misschien contact met u op.',
  overgedragen_arbeidsinspectie:
    'Wij hebben uw melding aan de Nederlandse Arbeidsinspectie gegeven. De inspectie beslist wat er verder gebeurt, en neemt misschien contact met u op.',
  overgedragen_zorg: 'Wij hebben uw melding aan een organisatie gegeven die hulp en zorg biedt.',
  onvoldoende:
    'Wij hebben uw melding uitgezocht. Er is nu te weinig om ermee verder te gaan. Dat betekent niet dat u het verkeerd zag. Ziet of hoort u weer iets, meld het dan opnieuw.',
  niet_bevestigd:
    'Wij hebben uw melding uitgezocht. Het vermoeden van mensenhandel is niet bevestigd. Dat betekent niet dat u het verkeerd zag. Ziet of hoort u weer iets, meld het dan opnieuw.',
  geen_mensenhandel: 'Wij hebben uw melding uitgezocht. Volgens ons gaat het niet om mensenhandel. Het was wel goed dat u het meldde.',
  samengevoegd:
    'Wij behandelen uw melding verder onder een ander nummer. U hoeft niets te doen. Antwoordt u op deze mail, dan komt uw bericht vanzelf op de goede plek.',
}

export interface Terugkoppeling extends Signaalhoofd {
  ontvangen: Date
  /** `afgehandeld` is the bare closing line; null is extra feedback on a signaal, in the officer's words alone. */
  uitkomst: Teruggekoppeld | 'afgehandeld' | null
  /** The officer's own words to the melder. */
  woorden: string | null
}

/** Class `geen`. */
export function terugkoppeling(gegevens: Terugkoppeling): Brief {
  const { kenmerk, ontvangen, uitkomst, woorden, huisstijl } = gegevens
  const kaal = uitkomst === 'afgehandeld'
  return writeBrief(
    'terugkoppeling',
    gegevens,
    uitkomst === null
      ? 'Een bericht over uw melding'
      : uitkomst === 'samengevoegd'
        ? 'Uw melding gaat verder'
        : 'Uw melding is afgehandeld',
    [
      alinea('Beste melder,'),
      alinea(
        `Op ${formatDag(ontvangen)} ontvingen wij uw melding met nummer `,
        { nadruk: kenmerk },
        kaal ? '. Die is nu afgehandeld. Dank u wel.' : '.',
      ),
      kaal || uitkomst === null ? null : alinea(TEKSTEN[uitkomst]),
      ...(woorden === null ? [] : [alinea('De aandachtsfunctionaris schrijft u:'), citaat(woorden)]),
      kaal
        ? null
        : alinea(
            'Meer kunnen wij u niet vertellen. Zo beschermen wij de mensen om wie het gaat. Dank u wel dat u dit hebt gemeld. Zonder meldingen blijft mensenhandel onzichtbaar.',
          ),
      alinea(
        'Hebt u een vraag? Antwoord op deze mail of bel ',
        { bel: huisstijl.telefoon },
        '. Is er gevaar? Bel dan ',
        { bel: '112' },
        '.',
      ),
    ],
  )
}
