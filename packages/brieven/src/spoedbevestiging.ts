// To the melder of something urgent: first of all 112, then the care coordinator, by the melder in person. That we told
// the care coordinator too comes last, so that nobody leaves the calling to us.
import { alinea, type Brief, kader, lijst, type Signaalhoofd, stappen, type Tekst, writeBrief } from './brief.ts'
import { formatMoment } from './datum.ts'
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
  const { kenmerk, ontvangen, zorgcoordinatoren, aanvulling, doorgestuurd, huisstijl } = gegevens
  return writeBrief('spoedbevestiging', gegevens, 'Bel nu 112', [
    kader(
      stappen([
        [{ nadruk: 'Bel nu ' }, { bel: '112' }, ' als u dat nog niet hebt gedaan. Zeg waar het is en dat het om mensenhandel kan gaan.'],
        callZorgcoordinator(zorgcoordinatoren, huisstijl.telefoon),
      ]),
      ...(zorgcoordinatoren.length > 1
        ? [lijst(zorgcoordinatoren.map(({ naam, telefoon }): Tekst => [`${naam}: `, { bel: telefoon }]))]
        : []),
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
  ])
}

function callZorgcoordinator(contacten: readonly Contact[], meldpunt: string): Tekst {
  const [eerste, tweede] = contacten
  if (!eerste) return [{ nadruk: 'Bel daarna het meldpunt: ' }, { bel: meldpunt }, '.']
  if (tweede) return [{ nadruk: 'Bel daarna zelf een zorgcoördinator.' }, ' Neemt de eerste niet op, bel dan de volgende.']
  return [{ nadruk: 'Bel daarna zelf de zorgcoördinator:' }, ` ${eerste.naam}, `, { bel: eerste.telefoon }, '.']
}
