// To the officer: a retention period ends. For one signaal a warning beforehand; for mails that belong to no signaal once a
// month the count, with the line that confirms. Nothing is destroyed by itself.
import type { Uitkomst } from '@meldpunt/signaal/uitkomst'
import { UITKOMST_NAMEN } from './benamingen.ts'
import { alinea, type Brief, type Briefhoofd, feiten, type Signaalhoofd, writeBrief } from './brief.ts'
import { formatAantal, formatDag } from './datum.ts'
import { showOpdrachten } from './knoppen.ts'

const SOORT_NAMEN = {
  ruis: 'Geen melding',
  automatisch: 'Automatische mails',
  bezorgfout: 'Mails over mislukte bezorging',
  geweigerd: 'Geweigerde mails',
} as const

export type Bewaartermijn =
  | (Signaalhoofd & { over: 'signaal'; uitkomst: Uitkomst; afgerond: Date; eindigt: Date; selectielijst: string })
  | (Briefhoofd & { over: 'zonder_signaal'; ouderDan: Date; aantallen: Readonly<Record<keyof typeof SOORT_NAMEN, number>>; code: string })

/** Class `vol`. */
export function bewaartermijn(gegevens: Bewaartermijn): Brief {
  return gegevens.over === 'signaal' ? writeVoorSignaal(gegevens) : writeZonderSignaal(gegevens)
}

function writeVoorSignaal(gegevens: Extract<Bewaartermijn, { over: 'signaal' }>): Brief {
  const { kenmerk, uitkomst, afgerond, eindigt, selectielijst } = gegevens
  return writeBrief('bewaartermijn', gegevens, `De bewaartermijn van ${kenmerk} loopt af`, [
    alinea(
      `Vanaf ${formatDag(eindigt)} moet dit signaal worden vernietigd. Dat gebeurt pas als u het zegt en iemand het daarna bevestigt.`,
    ),
    feiten([
      ['Signaal', kenmerk],
      ['Uitkomst', UITKOMST_NAMEN[uitkomst]],
      ['Afgerond', formatDag(afgerond)],
      ['Selectielijst', selectielijst],
    ]),
    ...showOpdrachten('Wat u kunt doen', [
      { woorden: 'Vernietigen', opdracht: '#vernietig bewaartermijn voorbij' },
      { woorden: 'Langer bewaren', opdracht: '#uitstel ‹datum reden›' },
    ]),
  ])
}

function writeZonderSignaal(gegevens: Extract<Bewaartermijn, { over: 'zonder_signaal' }>): Brief {
  const { ouderDan, aantallen, code } = gegevens
  const totaal = Object.values(aantallen).reduce((som, aantal) => som + aantal, 0)
  return writeBrief('bewaartermijn', gegevens, 'Mails zonder signaal vernietigen', [
    alinea(
      `Er ${totaal === 1 ? 'is' : 'zijn'} ${formatAantal(totaal, 'mail', 'mails')} van voor ${formatDag(ouderDan)} die bij geen signaal ${totaal === 1 ? 'hoort' : 'horen'}. Die mogen wij niet langer bewaren.`,
    ),
    feiten((Object.keys(SOORT_NAMEN) as (keyof typeof SOORT_NAMEN)[]).map((soort) => [SOORT_NAMEN[soort], `${aantallen[soort]}`])),
    ...showOpdrachten('Wat u kunt doen', [{ woorden: 'Ja, vernietig deze mails', opdracht: `#bevestig ${code}` }]),
    alinea('Doet u niets, dan blijven ze staan en vragen wij het volgende maand opnieuw.'),
  ])
}
