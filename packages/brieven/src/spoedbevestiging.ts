// To the melder of something urgent: first of all 112, then the care coordinator, by the melder in person. That we told
// the care coordinator too comes last, so that nobody leaves the calling to us.
import { alinea, type Brief, kader, lijst, type Signaalhoofd, stappen, type Tekst } from './brief.ts'
import { formatMoment } from './datum.ts'
import { engels, type Taalversie, writeAanMelder, writeMoment } from './engels.ts'
import type { Contact } from './vaste-zinnen.ts'

export interface Spoedbevestiging extends Signaalhoofd {
  ontvangen: Date
  /** As the file names them; the melder calls the first who answers. */
  zorgcoordinatoren: readonly Contact[]
  /** It came on a signaal that we knew already. */
  aanvulling: boolean
  /** A colleague forwarded it: the melder never wrote to us. */
  doorgestuurd: boolean
}

/** Class `geen`. */
export function spoedbevestiging(gegevens: Spoedbevestiging): Brief {
  return writeAanMelder('spoedbevestiging', gegevens, inDutch(gegevens), inEnglish(gegevens))
}

/** Several numbers stand in a list of their own. */
const listNumbers = (zorgcoordinatoren: readonly Contact[]) =>
  zorgcoordinatoren.length > 1 ? [lijst(zorgcoordinatoren.map(({ naam, telefoon }): Tekst => [`${naam}: `, { bel: telefoon }]))] : []

function inDutch({ kenmerk, ontvangen, zorgcoordinatoren, aanvulling, doorgestuurd, huisstijl }: Spoedbevestiging): Taalversie {
  return {
    titel: 'Bel nu 112',
    blokken: [
      kader(
        stappen([
          [{ nadruk: 'Bel nu ' }, { bel: '112' }, ' als u dat nog niet hebt gedaan. Zeg waar het is en dat het om mensenhandel kan gaan.'],
          callZorgcoordinator(zorgcoordinatoren, huisstijl.telefoon),
        ]),
        ...listNumbers(zorgcoordinatoren),
        alinea('Wacht niet op een antwoord van ons. Wij kunnen niet voor u bellen.'),
      ),
      alinea(
        doorgestuurd
          ? `Een collega stuurde uw bericht op ${formatMoment(ontvangen)} aan ons door. Dank u wel dat u dit hebt gemeld.`
          : `Dank u wel. Wij ontvingen uw ${aanvulling ? 'aanvulling' : 'melding'} op ${formatMoment(ontvangen)}.`,
        ' Het nummer van uw melding is ',
        { nadruk: kenmerk },
        '.',
      ),
      alinea(
        `Wij hebben de aandachtsfunctionaris${zorgcoordinatoren.length > 0 ? ' en de zorgcoördinator' : ''} ook een bericht gestuurd. De aandachtsfunctionaris is de medewerker die deze meldingen behandelt.`,
      ),
      alinea('Breng uzelf en anderen niet in gevaar. Spreek niemand zelf aan.'),
      alinea('Weet u meer, of hebt u gebeld? Laat het ons weten: antwoord op deze mail of bel ', { bel: huisstijl.telefoon }, '.'),
      alinea('Deze mail is automatisch verstuurd.'),
    ],
  }
}

function callZorgcoordinator(contacten: readonly Contact[], meldpunt: string): Tekst {
  const [eerste, tweede] = contacten
  if (!eerste) return [{ nadruk: 'Bel daarna het meldpunt: ' }, { bel: meldpunt }, '.']
  if (tweede) return [{ nadruk: 'Bel daarna zelf een zorgcoördinator.' }, ' Neemt de eerste niet op, bel dan de volgende.']
  return [{ nadruk: 'Bel daarna zelf de zorgcoördinator:' }, ` ${eerste.naam}, `, { bel: eerste.telefoon }, '.']
}

function inEnglish({ kenmerk, ontvangen, zorgcoordinatoren, aanvulling, doorgestuurd, huisstijl }: Spoedbevestiging): Taalversie {
  return {
    titel: 'Call 112 now',
    blokken: [
      engels(
        kader(
          stappen([
            [
              { nadruk: 'Call ' },
              { bel: '112' },
              { nadruk: ' now' },
              ' if you have not done so yet. Say where it is and that it may be human trafficking.',
            ],
            callCareCoordinator(zorgcoordinatoren, huisstijl.telefoon),
          ]),
          ...listNumbers(zorgcoordinatoren),
          alinea('Do not wait for an answer from us. We cannot make the call for you.'),
        ),
        alinea(
          doorgestuurd
            ? `A colleague sent your message on to us on ${writeMoment(ontvangen)}. Thank you for reporting this.`
            : `Thank you. We received your ${aanvulling ? 'message' : 'report'} on ${writeMoment(ontvangen)}.`,
          ' The number of your report is ',
          { nadruk: kenmerk },
          '.',
        ),
        alinea(
          `We have also sent a message to the officer who takes these reports${zorgcoordinatoren.length > 0 ? ' and to the care coordinator' : ''}.`,
        ),
        alinea('Do not put yourself or others in danger. Do not approach anybody yourself.'),
        alinea('Do you know more, or have you called? Tell us: reply to this mail or phone ', { bel: huisstijl.telefoon }, '.'),
        alinea('This mail was sent automatically.'),
      ),
    ],
  }
}

function callCareCoordinator(contacten: readonly Contact[], meldpunt: string): Tekst {
  const [eerste, tweede] = contacten
  if (!eerste) return [{ nadruk: 'Then call us: ' }, { bel: meldpunt }, '.']
  if (tweede) return [{ nadruk: 'Then call a care coordinator yourself.' }, ' If the first does not answer, call the next one.']
  return [{ nadruk: 'Then call the care coordinator yourself:' }, ` ${eerste.naam}, `, { bel: eerste.telefoon }, '.']
}
