// What does a signaal wait for, and since when? Out of how it stands; what stands in mails and letters (a doubtful mail, a question
// to the melder, a code) the register knows.
import { addDays, type Kalender, type Moment } from './kalender.ts'
import type { Signaal } from './signaal.ts'
import { isOpen } from './status.ts'
import { bewaartermijnEinde, type Termijninstelling } from './termijnen.ts'

export interface Wacht {
  reden: 'verrijking' | 'consult' | 'riec' | 'zorg' | 'overleg' | 'oco' | 'terugkoppeling' | 'bewaartermijn' | 'vernietiging'
  sinds: Moment
}

/** Everything that a signaal waits for, in the order of the route; `statusSinds` is when it came to its status. */
export function listWachtend(
  signaal: Signaal,
  { nu, statusSinds }: { nu: Date; statusSinds: Moment },
  instelling: Termijninstelling,
  kalender: Kalender,
): Wacht[] {
  if (isOpen(signaal.status)) return listOpen(signaal, kalender.dayOf(nu), statusSinds, kalender)
  return signaal.status === 'afgerond' ? listAfgerond(signaal, kalender.dayOf(nu), instelling, kalender) : []
}

function listOpen(signaal: Signaal, vandaag: string, statusSinds: Moment, { momentOf }: Kalender): Wacht[] {
  const { status, geopend, verrijking, zorg, consulten, overleggen } = signaal
  const { icGevraagd, icAntwoord } = verrijking
  return [
    ...(zorg === 'open' ? [{ reden: 'zorg', sinds: geopend } as const] : []),
    ...(icGevraagd !== null && icAntwoord === null ? [{ reden: 'verrijking', sinds: icGevraagd } as const] : []),
    ...consulten
      .filter(({ antwoord }) => antwoord === null)
      .map(
        ({ partner, gevraagd }): Wacht => ({
          reden: partner === 'riec' || partner === 'riec_werkgroep' ? 'riec' : 'consult',
          sinds: gevraagd,
        }),
      ),
    ...overleggen
      .filter(({ uitkomst, datum }) => !uitkomst && datum < vandaag)
      .map(({ datum }): Wacht => ({ reden: 'overleg', sinds: momentOf(datum, '12:00').toISOString() })),
    ...(status === 'oco' ? [{ reden: 'oco', sinds: statusSinds } as const] : []),
  ]
}

function listAfgerond(signaal: Signaal, vandaag: string, instelling: Termijninstelling, kalender: Kalender): Wacht[] {
  const { uitkomst, terugkoppeling, afgerond, geopend, vernietiging } = signaal
  if (vernietiging?.bevestigd) return [{ reden: 'vernietiging', sinds: vernietiging.gevraagd }]
  const einde = bewaartermijnEinde(signaal, instelling, kalender)
  return [
    ...(terugkoppeling === 'open' && uitkomst !== 'ruis' ? [{ reden: 'terugkoppeling', sinds: afgerond ?? geopend } as const] : []),
    ...(einde !== null && einde < addDays(vandaag, 1) && vernietiging === null
      ? [{ reden: 'bewaartermijn', sinds: kalender.momentOf(einde, '12:00').toISOString() } as const]
      : []),
  ]
}
