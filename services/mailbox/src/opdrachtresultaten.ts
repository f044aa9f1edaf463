import { opdrachtresultaat, type Opdrachtresultaat } from '@meldpunt/brieven/opdrachtresultaat'
import { explainFout } from '@meldpunt/brieven/foutzinnen'
import { explainGevolgen } from '@meldpunt/brieven/gevolgzinnen'
import { type Codebezwaar, explainWeigering } from '@meldpunt/brieven/weigeringzinnen'
import { findOpenSignalen, type SignaalRow } from '@meldpunt/register/signalen'
import { inhoudsklasseOf, rollenOf } from '@meldpunt/runtime/rollen'
import type { Mailbesluit, Regelbesluit } from '@meldpunt/signaal/besluit'
import type { Gevolg } from '@meldpunt/signaal/gevolg'
import type { GelezenOpdracht } from '@meldpunt/signaal/grammatica'
import type { Opdrachtmail } from './besluiten.ts'
import { post } from './letters.ts'
import type { Settling } from './settle.ts'

// The one answer to a mail of commands: each line with what came of it, how the signaal stands, and what can come next.

type Regelresultaat = Opdrachtresultaat['regels'][number]

/** Answers a mail of commands that was carried out, tried, or refused. `na` is the signaal as it stands now. */
export async function postResultaat(settling: Settling, opdrachtmail: Opdrachtmail, na: SignaalRow | null): Promise<void> {
  const { besluit, twijfelmail } = opdrachtmail
  // The letter with the code answers it.
  if (besluit.geheel === 'wacht') return
  const gedaan: readonly Gevolg[] = besluit.geheel === 'uitgevoerd' ? besluit.gevolgen : []
  const only = (soort: 'hulp' | 'overzicht') => gedaan.length > 0 && gedaan.every((gevolg) => gevolg.soort === soort)
  const overzicht = gedaan.some(({ soort }) => soort === 'overzicht')
  const isVol = inhoudsklasseOf(settling.door.meldpunt, settling.gelezen.afzender.adres) === 'vol'
  await postAntwoord(
    settling,
    na,
    {
      geheel: only('hulp') ? 'hulp' : only('overzicht') ? 'overzicht' : besluit.geheel,
      regels: only('hulp') || only('overzicht') ? [] : besluit.regels.map((regel) => describeRegel(regel, besluit.geheel, isVol)),
      hulp: gedaan.some(({ soort }) => soort === 'hulp'),
      overzicht: overzicht ? await listOpen(settling) : null,
    },
    twijfelmail?.id,
  )
}

/** Answers a code that cannot be used: nothing was done with it. */
export function postBezwaar(
  settling: Settling,
  signaal: SignaalRow | null,
  gelezen: readonly GelezenOpdracht[],
  bezwaar: Codebezwaar,
): void {
  const regels = gelezen.map(({ regel, tag, verbeterd }) => ({
    opdracht: regel,
    tag: tag ?? '',
    gelukt: false,
    uitleg: tag === 'bevestig' ? explainWeigering(bezwaar) : '',
    verbeterd,
  }))
  settling.write(postAntwoord(settling, signaal, { geheel: 'niets_gedaan', regels, hulp: false, overzicht: null }))
}

async function postAntwoord(
  settling: Settling,
  signaal: SignaalRow | null,
  antwoord: Pick<Opdrachtresultaat, 'geheel' | 'regels' | 'hulp' | 'overzicht'>,
  draadMail?: string,
): Promise<void> {
  const { door, gelezen } = settling
  const { meldpunt } = door
  const { adres } = gelezen.afzender
  const klasse = inhoudsklasseOf(meldpunt, adres)
  const gegevens = { klasse, rollen: rollenOf(meldpunt, adres), ...antwoord }
  // Where a signaal stands is content to whoever is told none.
  const status = klasse === 'vol' ? (signaal?.signaal.status ?? null) : null
  post(settling, signaal, adres, (hoofd) => opdrachtresultaat({ ...hoofd, ...gegevens, status }), {
    // A sender who is not proven may be anybody: what he wrote is not carried on in the officer's mailbox.
    answers: gelezen.afzender.bewezen,
    ...(signaal === null && draadMail !== undefined ? { draadMail } : {}),
  })
}

function describeRegel(besluit: Regelbesluit, geheel: Mailbesluit['geheel'], isVol: boolean): Regelresultaat {
  const { regel, soort } = besluit
  const line = { opdracht: regel, tag: besluit.tag ?? '' }
  switch (soort) {
    case 'besloten':
      return { ...line, gelukt: true, uitleg: explainBesloten(besluit, geheel), verbeterd: null }
    case 'niet_nagegaan':
      return { ...line, gelukt: true, uitleg: 'Dit hebben wij nog niet nagekeken.', verbeterd: null }
    case 'geweigerd':
      return { ...line, gelukt: false, uitleg: explainWeigering(besluit.weigering), verbeterd: besluit.weigering.verbeterd }
    case 'fout':
      return { ...line, gelukt: false, uitleg: isVol ? explainFout(besluit.fout) : NIET_BEGREPEN, verbeterd: besluit.verbeterd }
    default:
      return besluit satisfies never
  }
}

/** What a person typed may be content, and a letter that may hold none quotes nothing of it. */
const NIET_BEGREPEN = 'Wij begrijpen deze regel niet. Stuur #help voor de opdrachten die er zijn.'

/** What happened, or on a trial what would; of a line that fits beside a wrong one nothing happened. */
function explainBesloten({ opdracht, gevolgen }: Extract<Regelbesluit, { soort: 'besloten' }>, geheel: Mailbesluit['geheel']): string {
  if (opdracht.tag === 'proef' || geheel === 'niets_gedaan') return ''
  const zinnen = explainGevolgen(gevolgen)
  return geheel === 'proef' && gevolgen.length > 0 ? `Dan staat er: ${zinnen}` : zinnen
}

/** Every open signaal, oldest first: numbers and where they stand. */
async function listOpen({ door, tx }: Settling): Promise<NonNullable<Opdrachtresultaat['overzicht']>> {
  const open = await findOpenSignalen(tx, door.desk.kluis, door.meldpunt)
  return open.map(({ kenmerk, signaal }) => ({
    kenmerk,
    status: signaal.status,
    spoed: signaal.spoed !== null,
    sinds: new Date(signaal.geopend),
  }))
}
