// Which ready-made commands fit a signaal as it stands? Offered, never enforced: what a command may do is decided by
// packages/signaal. Blanks for the officer to fill stand at the end as ‹…›.
import type { Status } from '@meldpunt/signaal/status'
import { alinea, type Blok, type Knopregel, knopregels, kop } from './brief.ts'

const VRAAG: Knopregel = { woorden: 'De melder iets vragen', opdracht: '#vraag ‹uw vraag›' }
const VERBETER: Knopregel = { woorden: 'De samenvatting verbeteren', opdracht: '#corrigeer ‹veld oud > nieuw›' }
const VERRIJK: Knopregel = { woorden: 'Opnieuw in de bronnen zoeken', opdracht: '#verrijk alles' }
const CONSULT: Knopregel = { woorden: 'Een partner vragen', opdracht: '#consult ‹partner›' }
const ZORG: Knopregel = { woorden: 'De zorgcoördinator is gesproken', opdracht: '#zorg ‹wat is afgesproken›' }
const OVERLEG: Knopregel = { woorden: 'Op de agenda van het lokaal overleg', opdracht: '#overleg lokaal ‹datum›' }
const UITKOMST: Knopregel = { woorden: 'Vastleggen wat het overleg opleverde', opdracht: '#uitkomst ‹tekst›' }
const RIEC: Knopregel = { woorden: 'Advies vragen aan het RIEC', opdracht: '#riec ‹uw vraag›' }
const OCO: Knopregel = { woorden: 'Ingediend bij het OCO', opdracht: '#oco ingediend' }
const OCO_JA: Knopregel = { woorden: 'Het OCO neemt het aan', opdracht: '#oco aangenomen' }
const OCO_NEE: Knopregel = { woorden: 'Het OCO wijst het af', opdracht: '#oco afgewezen ‹reden›' }
const SLUIT: Knopregel = { woorden: 'Sluiten omdat er te weinig is', opdracht: '#afronden onvoldoende' }
const HEROPEN: Knopregel = { woorden: 'Weer openen', opdracht: '#heropen ‹reden›' }
const HELP: Knopregel = { woorden: 'Alle opdrachten bij deze stap', opdracht: '#help' }

const BIJ_STATUS: Record<Status, readonly Knopregel[]> = {
  geregistreerd: [VRAAG, VERBETER, CONSULT, ZORG, SLUIT, HELP],
  in_verrijking: [VRAAG, VERBETER, CONSULT, ZORG, OVERLEG, SLUIT, HELP],
  verrijkt: [OVERLEG, RIEC, VRAAG, CONSULT, VERRIJK, SLUIT, HELP],
  lokaal_overleg: [UITKOMST, RIEC, OCO, VRAAG, SLUIT, HELP],
  riec_advies: [OCO, OVERLEG, VRAAG, SLUIT, HELP],
  oco: [OCO_JA, OCO_NEE, HELP],
  afgerond: [HEROPEN, HELP],
  vernietigd: [],
}

/** The heading, the commands for this status with `eerst` before them, and how to use them. Nothing when there are none. */
export function showKnoppen(status: Status, eerst: readonly Knopregel[] = []): Blok[] {
  return showOpdrachten('Wat u nu kunt doen', [...eerst, ...BIJ_STATUS[status]])
}

/** A heading over ready-made commands, and how to use them. Nothing when there are none. */
export function showOpdrachten(titel: string, regels: readonly Knopregel[]): Blok[] {
  if (regels.length === 0) return []
  const blanco = regels.some(({ opdracht }) => opdracht.includes('‹'))
  return [
    kop(titel),
    knopregels(regels),
    alinea(
      'Klik op de woorden en verstuur de mail die dan opent. Of antwoord op deze mail met de opdracht bovenaan.',
      blanco ? ' Vul zelf in wat tussen ‹ en › staat.' : '',
    ),
  ]
}
