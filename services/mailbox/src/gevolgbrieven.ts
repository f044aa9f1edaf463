import { consult } from '@meldpunt/brieven/consult'
import { herinnering } from '@meldpunt/brieven/herinnering'
import { nieuweAanvulling } from '@meldpunt/brieven/nieuwe-aanvulling'
import { ontvangstbevestiging } from '@meldpunt/brieven/ontvangstbevestiging'
import { riecAdvies } from '@meldpunt/brieven/riec-advies'
import { chooseNodig } from '@meldpunt/brieven/samenvatting'
import { spoedbevestiging } from '@meldpunt/brieven/spoedbevestiging'
import { terugkoppeling } from '@meldpunt/brieven/terugkoppeling'
import { vraagAanMelder } from '@meldpunt/brieven/vraag-aan-melder'
import { zorg } from '@meldpunt/brieven/zorg'
import { recordDeelnemer, type SignaalRow } from '@meldpunt/register/signalen'
import { addWerkdagen } from '@meldpunt/runtime/clock'
import { inhoudsklasseOf, veldenOf } from '@meldpunt/runtime/rollen'
import type { Gevolg } from '@meldpunt/signaal/gevolg'
import type { Partner } from '@meldpunt/signaal/keten'
import { taalOf } from '@meldpunt/signaal/signaal'
import { readersOf } from './behandelaars.ts'
import { postDossier } from './dossierbrief.ts'
import { recordGevraagd } from './gevraagd.ts'
import type { Uitvoering } from './gevolgen.ts'
import { post, postSpoedalarm, showMail } from './letters.ts'
import { findMelding } from './meldinggegevens.ts'
import type { Settling } from './settle.ts'

type Brief = Extract<Gevolg, { soort: 'brief' }>

/** The letters that a command causes: to whom, and how much each may say. */
export async function postGevolgbrief(settling: Settling, uitvoering: Uitvoering & { na: SignaalRow }, brief: Brief): Promise<void> {
  const { door, now } = settling
  const { meldpunt } = door
  const { na, nr } = uitvoering
  const { signaal, kenmerk } = na
  const ontvangen = new Date(signaal.geopend)
  switch (brief.brief) {
    case 'ontvangstbevestiging':
      return postOntvangst(settling, na, brief.aan, nr)
    case 'vraag_aan_melder':
      settling.write(recordGevraagd(settling, na.id))
      post(
        settling,
        na,
        brief.aan,
        (hoofd) => vraagAanMelder({ ...hoofd, kenmerk, taal: taalOf(signaal, brief.aan), vraag: brief.tekst, ontbreekt: [] }),
        { nr },
      )
      return
    case 'terugkoppeling': {
      const { aan, uitkomst, woorden } = brief
      post(settling, na, aan, (hoofd) => terugkoppeling({ ...hoofd, kenmerk, taal: taalOf(signaal, aan), ontvangen, uitkomst, woorden }), {
        nr,
      })
      return
    }
    case 'consult':
      return postAanPartner(settling, na, brief.partner, (adres) => {
        const gevraagd = {
          nodig: chooseNodig(signaal.lezing, veldenOf(meldpunt, adres)),
          vraag: brief.vraag,
          reactieVoor: reactieVoor(settling),
        }
        post(settling, na, adres, (hoofd) => consult({ ...hoofd, kenmerk, ...gevraagd }), { nr })
      })
    case 'riec_advies':
      return postAanPartner(settling, na, 'riec', (adres) => {
        const { aanleiding, vraag } = brief
        const gevraagd = {
          aanleiding,
          vraag,
          nodig: chooseNodig(signaal.lezing, veldenOf(meldpunt, adres)),
          reactieVoor: reactieVoor(settling),
        }
        post(settling, na, adres, (hoofd) => riecAdvies({ ...hoofd, kenmerk, ...gevraagd }), { nr })
      })
    case 'zorg':
      for (const { adres } of meldpunt.rollen.zorgcoordinator) {
        const vormen = signaal.lezing?.vormen.map(({ waarde }) => waarde) ?? []
        const over = {
          ontvangen,
          vormen,
          spoed: signaal.spoed !== null,
          vraag: brief.vraag,
          nodig: chooseNodig(signaal.lezing, veldenOf(meldpunt, adres)),
        }
        post(settling, na, adres, (hoofd) => zorg({ ...hoofd, kenmerk, ...over }), { nr })
      }
      return
    case 'spoedalarm':
      return postSpoedalarm(settling, na, await findMelding(settling, na), signaal.lezing, false)
    case 'uitnodiging':
      // Posted with the overleg itself, which knows who else talks about what that day.
      return
    case 'dossier':
      return postDossier(settling, uitvoering, brief.aan)
    case 'herinnering':
      for (const aan of settling.officers) {
        const over = { klasse: inhoudsklasseOf(meldpunt, aan), reden: brief.reden, bron: null, sinds: now, tekst: null }
        post(settling, na, aan, (hoofd) => herinnering({ ...hoofd, kenmerk, ...over }), { nr })
      }
      return
    case 'nieuwe_aanvulling':
      return postBevinding(settling, uitvoering, brief.bron)
    default:
      return brief satisfies never
  }
}

const reactieVoor = ({ now, door }: Settling) => addWerkdagen(now, door.meldpunt.termijnen.consult_werkdagen)

/** A partner who is asked belongs to the signaal from then on: his answer finds its way, and he may add to it. */
async function postAanPartner(settling: Settling, na: SignaalRow, partner: Partner, write: (adres: string) => void): Promise<void> {
  const { door, tx, now } = settling
  const { meldpunt, desk } = door
  const adres = meldpunt.partners[partner]?.adres
  if (adres === undefined) throw new Error('a partner without an address was asked: the decision must refuse that')
  await recordDeelnemer(tx, meldpunt.id, na.id, desk.kluis.hashes(meldpunt.id).adres(adres), 'partner', now)
  write(adres)
}

/** To a melder whom an officer named: he never wrote to us himself. */
function postOntvangst(settling: Settling, na: SignaalRow, aan: string, nr: number): void {
  const { meldpunt } = settling.door
  const { kenmerk, signaal } = na
  const gegevens = { kenmerk, taal: taalOf(signaal, aan), ontvangen: new Date(signaal.geopend), doorgestuurd: true }
  const ontbreekt = signaal.lezing?.ontbreekt ?? []
  // Others hear nothing until it is closed, and so are promised nothing.
  const hoortVoortgang = signaal.melders.some(({ adres, vertrouwd }) => adres === aan && vertrouwd)
  if (signaal.spoed === null && ontbreekt.length > 0) settling.write(recordGevraagd(settling, na.id))
  post(
    settling,
    na,
    aan,
    (hoofd) =>
      signaal.spoed === null
        ? ontvangstbevestiging({
            ...hoofd,
            ...gegevens,
            ontbreekt,
            onleesbaar: false,
            voortgangWeken: hoortVoortgang ? meldpunt.termijnen.voortgang_weken : null,
          })
        : spoedbevestiging({ ...hoofd, ...gegevens, zorgcoordinatoren: meldpunt.rollen.zorgcoordinator, aanvulling: false }),
    { nr, spoed: signaal.spoed !== null },
  )
}

/** What somebody else found, to the officers: in the words of the finding. */
async function postBevinding(settling: Settling, { na, nr, adres, besluit }: Uitvoering & { na: SignaalRow }, bron: string): Promise<void> {
  const woorden = besluit.gevolgen.flatMap((gevolg) =>
    gevolg.soort === 'bevinding' && gevolg.bron === bron ? [gevolg.tekst ?? 'Er is niets bekend.'] : [],
  )
  const { subject, date } = settling.gelezen.mail
  const melding = { melder: adres, meldtekst: woorden.join('\n\n'), onderwerp: subject, geschreven: date, doorgestuurd: null }
  const mail = { ...showMail(settling, melding, 'verwerkt'), onbevestigd: false }
  const over = { kenmerk: na.kenmerk, mail, lezing: null, samen: null, spoed: false, status: na.signaal.status, rol: null }
  for (const officer of readersOf(settling, na.signaal))
    if (officer !== adres)
      post(settling, na, officer, (hoofd) => nieuweAanvulling({ ...hoofd, ...over, antwoord: { bron, bewezen: true } }), { nr })
}
