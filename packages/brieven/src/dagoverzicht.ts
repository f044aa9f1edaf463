// To the officer, every working day at half past eight: what waits, and the count of the day. One line when nothing does;
// its absence is itself the alarm, so it goes also then.
import { alinea, type Brief, type Briefhoofd, feiten, tabel, writeBrief } from './brief.ts'
import { formatDag } from './datum.ts'
import { showOpdrachten } from './knoppen.ts'

const WACHT_NAMEN = {
  eerste_reactie: 'uw eerste stap',
  beoordeling: 'uw oordeel over een mail',
  bevestiging: 'bevestiging met een code',
  verrijking: 'antwoord van de informatiecoördinator',
  consult: 'antwoord van een partner',
  zorg: 'contact met de zorgcoördinator',
  vraag: 'antwoord van de melder',
  overleg: 'een overleg',
  riec: 'advies van het RIEC',
  oco: 'besluit van het OCO',
  terugkoppeling: 'terugkoppeling aan de melder',
  bezorgprobleem: 'een brief die niet aankwam',
  bewaartermijn: 'uw besluit over vernietigen',
  vernietiging: 'een vernietiging die nog loopt',
} as const
type Wachtreden = keyof typeof WACHT_NAMEN

/** More than a person looks through in a morning; the others come up as these are done. */
const REGELS_MAX = 200

export interface Dagoverzicht extends Briefhoofd {
  /** The day it is sent. */
  dag: Date
  /** Urgent ones first, then the oldest. */
  wacht: readonly { kenmerk: string | null; reden: Wachtreden; sinds: Date; spoed: boolean }[]
  /** Mails since the last overview. */
  telling: { ontvangen: number; afgehandeld: number; wachtend: number; ruis: number }
}

/** Class `vol`. */
export function dagoverzicht(gegevens: Dagoverzicht): Brief {
  const { dag, wacht, telling } = gegevens
  const stil = wacht.length === 0 && Object.values(telling).every((aantal) => aantal === 0)
  return writeBrief('dagoverzicht', gegevens, `Dagoverzicht van ${formatDag(dag)}`, [
    ...(stil
      ? [alinea('Er wacht niets op u en er kwam niets binnen.')]
      : [
          wacht.length === 0
            ? alinea('Er wacht niets op u.')
            : tabel(
                'Wat er wacht',
                ['Signaal', 'Wacht op', 'Sinds', 'Spoed'],
                wacht
                  .slice(0, REGELS_MAX)
                  .map(({ kenmerk, reden, sinds, spoed }) => [kenmerk ?? 'geen', WACHT_NAMEN[reden], formatDag(sinds), spoed ? 'ja' : '']),
              ),
          ...(wacht.length > REGELS_MAX ? [alinea(`En nog ${wacht.length - REGELS_MAX} andere.`)] : []),
          alinea('Mails sinds het vorige overzicht:'),
          feiten([
            ['Ontvangen', `${telling.ontvangen}`],
            ['Afgehandeld', `${telling.afgehandeld}`],
            ['Wachtend', `${telling.wachtend}`],
            ['Geen melding', `${telling.ruis}`],
          ]),
          ...showOpdrachten('Meer zien', [{ woorden: 'Al uw open signalen', opdracht: '#overzicht' }]),
        ]),
    alinea('Dit overzicht komt elke werkdag om half negen. Komt het niet? Bel dan de beheerder.'),
  ])
}
