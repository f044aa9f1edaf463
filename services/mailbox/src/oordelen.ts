import type { GelezenMail } from '@meldpunt/intake/gelezen-mail'
import type { Known } from '@meldpunt/intake/known'
import { readMelding } from '@meldpunt/intake/triage'
import type { Verdict } from '@meldpunt/intake/verdict'
import type { Oordeel } from '@meldpunt/register/mails'

/** What a mail is by the word of an officer, whatever triage made of it; without one triage stands. */
export function overrule(verdict: Verdict, gelezen: GelezenMail, known: Known, oordeel: Oordeel | null): Verdict {
  if (oordeel === null) return verdict
  const { melding } = readMelding(gelezen, known)
  const grond = {
    reden: 'officer',
    onbevestigd: !gelezen.afzender.bewezen,
    // An officer may take a robot's mail for a report; the robot gets no answer all the same.
    antwoorden: !gelezen.automaat.ja && gelezen.bezorgfout === null,
  }
  return oordeel.naar === 'nieuw_signaal'
    ? { soort: 'signaal', melding, noemt: [], ...grond }
    : { soort: 'aanvulling', melding, signaalId: oordeel.signaalId, rol: null, ...grond }
}
