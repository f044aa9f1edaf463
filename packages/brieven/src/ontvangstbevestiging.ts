// To the melder, within seconds: we have it, its number, what happens next, and what would still help. Says nothing of what
// the report holds, and never that something is not urgent. An urgent one gets spoedbevestiging.ts instead.
import type { Onderdeel } from '@meldpunt/signaal/lezing'
import { alinea, type Brief, kop, lijst, type Signaalhoofd } from './brief.ts'
import { formatMoment } from './datum.ts'
import {
  askParts,
  engels,
  showEmergencyNumber,
  showHowToReach,
  type Taalversie,
  writeAanMelder,
  writeMoment,
  writeWeeks,
} from './engels.ts'
import { askOnderdelen, showAlarmnummer, showContact } from './vaste-zinnen.ts'

export interface Ontvangstbevestiging extends Signaalhoofd {
  ontvangen: Date
  ontbreekt: readonly Onderdeel[]
  /** A colleague forwarded it: the melder never wrote to us. */
  doorgestuurd: boolean
  /** We could not read it: a person looks, and the melder may have to send it again. */
  onleesbaar: boolean
  /** Weeks between two progress letters; null when this melder gets none. */
  voortgangWeken: number | null
}

/** Class `geen`; carries the 112 line; asks for what is missing, without condition. */
export function ontvangstbevestiging(gegevens: Ontvangstbevestiging): Brief {
  return writeAanMelder('ontvangstbevestiging', gegevens, inDutch(gegevens), inEnglish(gegevens))
}

function inDutch({ kenmerk, ontvangen, ontbreekt, doorgestuurd, onleesbaar, voortgangWeken, huisstijl }: Ontvangstbevestiging): Taalversie {
  return {
    titel: 'Uw melding is ontvangen',
    blokken: [
      alinea('Beste melder,'),
      alinea(
        doorgestuurd
          ? `Een collega stuurde uw bericht op ${formatMoment(ontvangen)} aan ons door. Dank u wel dat u dit hebt gemeld.`
          : `Dank u wel. Wij ontvingen uw melding op ${formatMoment(ontvangen)}.`,
        ' Het nummer van uw melding is ',
        { nadruk: kenmerk },
        '.',
      ),
      showAlarmnummer(),
      onleesbaar
        ? alinea(
            'Wij konden uw mail niet helemaal lezen. Een medewerker kijkt ernaar. Misschien vragen wij u om het nog een keer te sturen.',
          )
        : null,
      kop('Wat er nu gebeurt'),
      lijst([
        'De aandachtsfunctionaris leest uw melding. Dat is de medewerker die deze meldingen behandelt.',
        'Willen wij nog iets weten? Dan sturen wij u een mail.',
        ...(voortgangWeken === null
          ? []
          : [
              `Zolang wij ermee bezig zijn, hoort u minstens één keer per ${voortgangWeken === 1 ? 'week' : `${voortgangWeken} weken`} van ons.`,
            ]),
        'Is uw melding afgehandeld? Ook dan krijgt u bericht van ons.',
        'Praat er met zo weinig mogelijk mensen over. Zo blijft iedereen veilig.',
      ]),
      ...(onleesbaar ? [] : askOnderdelen(ontbreekt)),
      showContact(huisstijl),
      alinea('Deze mail is automatisch verstuurd.'),
    ],
  }
}

function inEnglish({
  kenmerk,
  ontvangen,
  ontbreekt,
  doorgestuurd,
  onleesbaar,
  voortgangWeken,
  huisstijl,
}: Ontvangstbevestiging): Taalversie {
  return {
    titel: 'We received your report',
    blokken: [
      engels(
        alinea(
          doorgestuurd
            ? `A colleague sent your message on to us on ${writeMoment(ontvangen)}. Thank you for reporting this.`
            : `Thank you. We received your report on ${writeMoment(ontvangen)}.`,
          ' The number of your report is ',
          { nadruk: kenmerk },
          '.',
        ),
        showEmergencyNumber(),
        onleesbaar ? alinea('We could not read all of your mail. A colleague looks at it. Perhaps we ask you to send it again.') : null,
        kop('What happens now'),
        lijst([
          'The officer who takes these reports reads yours.',
          'Do we want to know more? Then we send you a mail.',
          ...(voortgangWeken === null
            ? []
            : [`As long as we are working on it, you hear from us at least once every ${writeWeeks(voortgangWeken)}.`]),
          'When it is closed, you hear from us too.',
          'Speak about it with as few people as possible. That keeps everybody safe.',
        ]),
        ...(onleesbaar ? [] : askParts(ontbreekt)),
        showHowToReach(huisstijl),
        alinea('This mail was sent automatically.'),
      ),
    ],
  }
}
