import { bewaartermijn } from '@meldpunt/brieven/bewaartermijn'
import { herinnering } from '@meldpunt/brieven/herinnering'
import { voortgang } from '@meldpunt/brieven/voortgang'
import { addWerkdagen } from '@meldpunt/runtime/clock'
import { inhoudsklasseOf } from '@meldpunt/runtime/rollen'
import { applyGebeurtenis } from '@meldpunt/signaal/gebeurtenis'
import type { Partner } from '@meldpunt/signaal/keten'
import { type Signaal, taalOf } from '@meldpunt/signaal/signaal'
import type { Termijn } from '@meldpunt/signaal/termijnen'
import { findBehandelaars, type Oorzaak, type Plicht, postAbout } from '../letters.ts'
import { postAgenda } from './agenda.ts'
import { askAgain } from './consult-herinnering.ts'
import { wakeDeputy } from './spoed.ts'

type Herinneringsreden = Parameters<typeof herinnering>[0]['reden']

/** Does what is due: posts its letters and returns the signaal as it stands from then on. All of it falls with the transaction. */
export async function settleTermijn(plicht: Plicht, termijn: Termijn): Promise<Signaal> {
  const { signaal } = plicht.row
  const oorzaak = { sleutel: termijn.sleutel, op: new Date(termijn.op) }
  switch (termijn.soort) {
    case 'spoed_zonder_reactie':
      await wakeDeputy(plicht, oorzaak)
      return signaal
    case 'ic_voorbij':
      for (const adres of plicht.meldpunt.rollen.informatiecoordinator) await remind(plicht, adres, oorzaak, 'verrijking', sinceIc(signaal))
      return applyGebeurtenis(signaal, { soort: 'tijd' }, { nu: plicht.now.toISOString(), addWerkdagen })
    case 'consult_herinnering':
      await askAgain(plicht, oorzaak, termijn.partner)
      return signaal
    case 'consult_einde':
      await remindOfficers(
        plicht,
        oorzaak,
        isRiec(termijn.partner) ? 'riec' : 'consult',
        sinceConsult(signaal, termijn.partner),
        termijn.partner,
      )
      return signaal
    case 'voortgang':
      await postVoortgang(plicht, oorzaak)
      return signaal
    case 'agenda':
      await postAgenda(plicht, oorzaak, termijn)
      return signaal
    case 'overleg_zonder_uitkomst':
      await remindOfficers(plicht, oorzaak, 'overleg', new Date(`${termijn.datum}T12:00:00Z`))
      return signaal
    case 'terugkoppeling_open':
      await remindOfficers(plicht, oorzaak, 'terugkoppeling', new Date(signaal.afgerond ?? signaal.geopend))
      return signaal
    case 'bewaartermijn_waarschuwing':
    case 'bewaartermijn_einde':
      await warnBewaartermijn(plicht, oorzaak, termijn.eindigt)
      return signaal
    default:
      return termijn satisfies never
  }
}

/** To whoever has the duties of this signaal. */
async function remindOfficers(
  plicht: Plicht,
  oorzaak: Oorzaak,
  reden: Herinneringsreden,
  sinds: Date,
  bron: Partner | null = null,
): Promise<void> {
  for (const adres of await findBehandelaars(plicht)) await remind(plicht, adres, oorzaak, reden, sinds, bron)
}

async function remind(
  plicht: Plicht,
  adres: string,
  oorzaak: Oorzaak,
  reden: Herinneringsreden,
  sinds: Date,
  bron: Partner | null = null,
): Promise<void> {
  const klasse = inhoudsklasseOf(plicht.meldpunt, adres)
  await postAbout(plicht, adres, oorzaak, (hoofd) => herinnering({ ...hoofd, klasse, reden, bron, sinds, tekst: null }))
}

/** To every melder who may hear of it: own and proven, where letters arrive. Others were promised nothing. */
async function postVoortgang(plicht: Plicht, oorzaak: Oorzaak): Promise<void> {
  const { melders, geopend } = plicht.row.signaal
  const weken = plicht.meldpunt.termijnen.voortgang_weken
  for (const { adres, vertrouwd, bereikbaar } of melders) {
    if (!vertrouwd || !bereikbaar) continue
    await postAbout(plicht, adres, oorzaak, (hoofd) =>
      voortgang({ ...hoofd, taal: taalOf(plicht.row.signaal, adres), ontvangen: new Date(geopend), weken }),
    )
  }
}

async function warnBewaartermijn(plicht: Plicht, oorzaak: Oorzaak, eindigt: string): Promise<void> {
  const { uitkomst, afgerond } = plicht.row.signaal
  if (uitkomst === null || uitkomst === 'samengevoegd' || afgerond === null) return
  const selectielijst = plicht.meldpunt.termijnen.bewaren[uitkomst]?.selectielijst ?? 'niet opgegeven'
  for (const adres of await findBehandelaars(plicht))
    await postAbout(plicht, adres, oorzaak, (hoofd) =>
      bewaartermijn({
        ...hoofd,
        over: 'signaal',
        uitkomst,
        afgerond: new Date(afgerond),
        eindigt: new Date(`${eindigt}T12:00:00Z`),
        selectielijst,
      }),
    )
}

const isRiec = (partner: Partner) => partner === 'riec' || partner === 'riec_werkgroep'
const sinceIc = ({ verrijking, geopend }: Signaal) => new Date(verrijking.icGevraagd ?? geopend)
const sinceConsult = ({ consulten, geopend }: Signaal, partner: Partner) =>
  new Date(consulten.find((consult) => consult.partner === partner && consult.antwoord === null)?.gevraagd ?? geopend)
