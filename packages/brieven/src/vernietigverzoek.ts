// To the deputy or a second officer: a colleague asks to destroy a signaal; this code confirms it (four eyes). With one
// officer configured it goes to that officer, works from the next working day, and the verklaring says so.
import type { Uitkomst } from '@meldpunt/signaal/uitkomst'
import { UITKOMST_NAMEN } from './benamingen.ts'
import { alinea, type Brief, citaat, feiten, kader, kop, type Signaalhoofd, writeBrief } from './brief.ts'
import { formatAantal, formatDag, formatMoment } from './datum.ts'
import { showOpdrachten } from './knoppen.ts'

export interface Vernietigverzoek extends Signaalhoofd {
  /** Address of the officer who asked. */
  aanvrager: string
  /** In the officer's words. */
  reden: string
  uitkomst: Uitkomst
  /** Category of the selectielijst, as the file says it. */
  selectielijst: string
  omvang: { mails: number; bijlagen: number; brieven: number }
  code: string
  geldigTot: Date
  /** Without a second person: the day from which the code works. */
  werktVanaf: Date | null
}

/** Class `vol`. */
export function vernietigverzoek(gegevens: Vernietigverzoek): Brief {
  const { kenmerk, aanvrager, reden, uitkomst, selectielijst, omvang, code, geldigTot, werktVanaf } = gegevens
  return writeBrief('vernietigverzoek', gegevens, `Verzoek om ${kenmerk} te vernietigen`, [
    kader(alinea({ nadruk: 'Wat vernietigd is, komt niet terug.' }, ' Controleer daarom of dit het goede signaal is.')),
    werktVanaf === null
      ? alinea({ letterlijk: aanvrager }, ' vraagt om dit signaal te vernietigen. U beslist mee, als tweede persoon.')
      : alinea(
          `U vroeg om dit signaal te vernietigen. Er is geen tweede persoon die mee kan beslissen. Daarom werkt de code pas vanaf ${formatDag(werktVanaf)}. In de verklaring van vernietiging staat “zonder tweede persoon”.`,
        ),
    feiten([
      ['Signaal', kenmerk],
      ['Uitkomst', UITKOMST_NAMEN[uitkomst]],
      ['Selectielijst', selectielijst],
      [
        'Wat wordt vernietigd',
        `${formatAantal(omvang.mails, 'mail', 'mails')}, ${formatAantal(omvang.bijlagen, 'bijlage', 'bijlagen')}, ${formatAantal(omvang.brieven, 'brief', 'brieven')}`,
      ],
      ['Code', code],
      ['Geldig tot', formatMoment(geldigTot)],
    ]),
    kop('De reden'),
    citaat(reden),
    ...showOpdrachten('Wat u kunt doen', [
      { woorden: 'Ja, vernietig dit signaal', opdracht: `#bevestig ${code}` },
      { woorden: 'Nee, stel het uit', opdracht: '#uitstel ‹datum reden›' },
    ]),
    alinea('Doet u niets, dan blijft het signaal bestaan.'),
  ])
}
