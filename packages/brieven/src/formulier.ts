// To the officer or the informatiecoordinator who asked for it (Stap 5a): the signal form of the RIEC, filled in, to read and submit.
// For him alone: it goes to no partner by mail, he submits it through the portal.
import { alinea, type Brief, knopregels, lijst, type Signaalhoofd, writeBrief } from './brief.ts'
import { DOCX, writeDocument } from './document.ts'
import { type Signaalformulier, writeSignaalformulier } from './signaalformulier.ts'

export type Formulier = Signaalhoofd & Signaalformulier

/** Class `vol`. The same signaal at the same moment gives the same letter and the same bytes of the form. */
export async function formulier(gegevens: Formulier): Promise<Brief> {
  const { kenmerk, huisstijl, signaal } = gegevens
  const document = await writeDocument(writeSignaalformulier(gegevens, huisstijl))
  return writeBrief(
    'formulier',
    gegevens,
    `Signaalformulier ${kenmerk}`,
    [
      alinea(
        'Bij deze mail zit het signaalformulier voor het RIEC. Wij hebben ingevuld wat wij weten. Wat wij niet weten, staat er als: niet bekend.',
      ),
      alinea('Doe dit voordat u het indient:'),
      lijst([
        'Lees alles na. De computer heeft het ingevuld, en kan iets verkeerd lezen.',
        'Vul in wat er nog niet staat: de stap die u wilt, en uw akkoord.',
        'Staan er mensen in die er niet toe doen? Haal ze weg.',
        'Is in de tekst te zien wie de melder is? Haal dat weg.',
        ...(signaal.lezing && signaal.lezing.bsns.length > 0
          ? ['In de melding staat een burgerservicenummer. Dat staat niet in het formulier. Geef het alleen door als dat mag.']
          : []),
      ]),
      alinea('U dient het formulier zelf in, in het portaal van het RIEC. Stuur het niet door met de mail.'),
      ...(signaal.status === 'oco' || signaal.status === 'afgerond' || signaal.status === 'vernietigd'
        ? []
        : [
            alinea('Hebt u het ingediend? Laat het ons weten:'),
            knopregels([{ woorden: 'Ingediend bij het OCO', opdracht: '#oco ingediend' }]),
          ]),
    ],
    'vol',
    { bijlagen: [{ naam: `signaalformulier-${kenmerk}.docx`, type: DOCX, inhoud: document, cid: null }] },
  )
}
