// To the melder, at closing (Stap 5b): what became of the report. Worded per outcome: enough to know that reporting
// mattered, nothing about the people in it. An outside or unproven melder gets a bare closing line.
import type { Teruggekoppeld } from '@meldpunt/signaal/uitkomst'
import { alinea, type Brief, citaat, type Signaalhoofd } from './brief.ts'
import { formatDag } from './datum.ts'
import { engels, type Taalversie, writeAanMelder, writeDay } from './engels.ts'

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
  return writeAanMelder('terugkoppeling', gegevens, inDutch(gegevens), inEnglish(gegevens))
}

function inDutch({ kenmerk, ontvangen, uitkomst, woorden, huisstijl }: Terugkoppeling): Taalversie {
  const kaal = uitkomst === 'afgehandeld'
  return {
    titel:
      uitkomst === null
        ? 'Een bericht over uw melding'
        : uitkomst === 'samengevoegd'
          ? 'Uw melding gaat verder'
          : 'Uw melding is afgehandeld',
    blokken: [
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
  }
}

const TEXTS: Record<Teruggekoppeld, string> = {
  opgepakt_riec: 'Your report has been taken up. The municipality does this together with other organisations.',
  opgepakt_bestuurlijk: 'Your report has been taken up. The municipality does this itself.',
  overgedragen_politie: 'We have given your report to the police. The police decide what happens next, and may contact you.',
  overgedragen_arbeidsinspectie:
    'We have given your report to the Netherlands Labour Authority. They decide what happens next, and may contact you.',
  overgedragen_zorg: 'We have given your report to an organisation that offers help and care.',
  onvoldoende:
    'We have looked into your report. At the moment there is too little to go on with. That does not mean that you were wrong. If you see or hear something again, please report it again.',
  niet_bevestigd:
    'We have looked into your report. The suspicion of human trafficking was not confirmed. That does not mean that you were wrong. If you see or hear something again, please report it again.',
  geen_mensenhandel: 'We have looked into your report. We think that it is not human trafficking. It was right to report it all the same.',
  samengevoegd:
    'We go on with your report under another number. You need not do anything. If you reply to this mail, your message gets to the right place.',
}

function inEnglish({ kenmerk, ontvangen, uitkomst, woorden, huisstijl }: Terugkoppeling): Taalversie {
  const kaal = uitkomst === 'afgehandeld'
  return {
    titel:
      uitkomst === null
        ? 'A message about your report'
        : uitkomst === 'samengevoegd'
          ? 'We go on with your report'
          : 'Your report is closed',
    blokken: [
      engels(
        alinea(
          `On ${writeDay(ontvangen)} we received your report with number `,
          { nadruk: kenmerk },
          kaal ? '. It is closed now. Thank you.' : '.',
        ),
        kaal || uitkomst === null ? null : alinea(TEXTS[uitkomst]),
        woorden === null ? null : alinea('The officer who takes these reports writes to you:'),
      ),
      woorden === null ? null : citaat(woorden),
      engels(
        kaal
          ? null
          : alinea(
              'We cannot tell you more, to protect the people it is about. Thank you for reporting this. Without reports human trafficking stays unseen.',
            ),
        alinea(
          'Do you have a question? Reply to this mail or phone ',
          { bel: huisstijl.telefoon },
          '. Is someone in danger? Then call ',
          { bel: '112' },
          '.',
        ),
      ),
    ],
  }
}
