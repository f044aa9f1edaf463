import { aanvullingOntvangen } from '@meldpunt/brieven/aanvulling-ontvangen'
import { bezorgprobleem } from '@meldpunt/brieven/bezorgprobleem'
import type { Brief, Briefhoofd } from '@meldpunt/brieven/brief'
import type { Briefsoort } from '@meldpunt/brieven/briefsoort'
import type { Mailgegevens } from '@meldpunt/brieven/mailblok'
import { nieuwSignaal } from '@meldpunt/brieven/nieuw-signaal'
import { type NieuweAanvulling, nieuweAanvulling } from '@meldpunt/brieven/nieuwe-aanvulling'
import { ontvangstbevestiging } from '@meldpunt/brieven/ontvangstbevestiging'
import { spoedalarm } from '@meldpunt/brieven/spoedalarm'
import { spoedbevestiging } from '@meldpunt/brieven/spoedbevestiging'
import { type Beoordelingsreden, terBeoordeling } from '@meldpunt/brieven/ter-beoordeling'
import { zorg } from '@meldpunt/brieven/zorg'
import { detectTaal } from '@meldpunt/intake/taal'
import type { Melding } from '@meldpunt/intake/verdict'
import { postLetter, recordHoofd } from '@meldpunt/register/post'
import { isEigenDomein } from '@meldpunt/runtime/rollen'
import type { Lezing, Onderdeel } from '@meldpunt/signaal/lezing'
import type { Signaal, Taal } from '@meldpunt/signaal/signaal'
import type { Status } from '@meldpunt/signaal/status'
import type { Folder } from '@meldpunt/register/places'
import { readersOf } from './behandelaars.ts'
import type { Settling } from './settle.ts'

// The letters that a mail causes when it is settled, posted into the outbox in the same transaction. Each is written for
// one address, with the thread token that only this address gets.

/** The signaal that letters are about, as far as letters need it. */
export interface OverSignaal {
  id: string
  kenmerk: string
}

export interface Sending {
  /** It answers the mail that is being settled, and stands in its thread. */
  answers?: boolean
  spoed?: boolean
  /** Of many in an hour the later ones go as one list. */
  verzamelbaar?: boolean
  /** Tells it from others of its kind that the same mail causes. */
  nr?: number
  /** The mail that it is about, when that belongs to no signaal. */
  draadMail?: string
}

/** Writes one letter for one addressee and posts it; the kind of letter and the mail are its cause. */
export function post(
  settling: Settling,
  signaal: OverSignaal | null,
  ontvanger: string,
  write: (hoofd: Briefhoofd) => Brief | Promise<Brief>,
  sending: Sending = {},
): void {
  settling.write(writeAndPost(settling, signaal, ontvanger, write, sending))
}

async function writeAndPost(
  { door, tx, mail, gelezen, key, now, signaalKey }: Settling,
  signaal: OverSignaal | null,
  ontvanger: string,
  write: (hoofd: Briefhoofd) => Brief | Promise<Brief>,
  { answers = false, spoed = false, verzamelbaar = false, nr, draadMail }: Sending,
): Promise<void> {
  const { meldpunt, desk } = door
  const brief = await write(await recordHoofd(tx, desk.kluis, meldpunt, signaal, ontvanger, draadMail))
  const answered = answers ? gelezen.mail.messageId : null
  await postLetter(
    tx,
    desk.kluis,
    meldpunt,
    {
      brief,
      ontvanger,
      signaalId: signaal?.id ?? null,
      mailId: mail.id,
      oorzaak: nr === undefined ? `${brief.soort} ${mail.id}` : `${brief.soort} ${mail.id} ${nr}`,
      ...(draadMail === undefined ? {} : { draadMail }),
      oorzaakAt: mail.ontvangenAt,
      key: signaal ? await signaalKey(signaal.id) : key,
      sleutelId: signaal?.id ?? mail.id,
      inReplyTo: answered,
      references: answered ? [...gelezen.mail.references, answered] : [],
      spoed,
      verzamelbaar,
    },
    now,
  )
}

/** To the melder: we have it. An urgent one is told to call 112 first. */
export function postBevestiging(
  settling: Settling,
  signaal: OverSignaal,
  melding: Melding,
  lezing: Lezing | null,
  { taal, ontbreekt = [], onleesbaar = false }: { taal: Taal; ontbreekt?: readonly Onderdeel[]; onleesbaar?: boolean },
): void {
  const { meldpunt } = settling.door
  const spoed = isSpoed(lezing)
  const ontvangen = settling.mail.ontvangenAt
  const doorgestuurd = melding.doorgestuurd !== null
  // Others hear nothing until it is closed, and so are promised nothing.
  const hoortVoortgang = settling.gelezen.afzender.bewezen && isEigenDomein(meldpunt, melding.melder)
  post(
    settling,
    signaal,
    melding.melder,
    (hoofd) =>
      spoed
        ? spoedbevestiging({
            ...hoofd,
            taal,
            kenmerk: signaal.kenmerk,
            ontvangen,
            zorgcoordinatoren: meldpunt.rollen.zorgcoordinator,
            aanvulling: false,
            doorgestuurd,
          })
        : ontvangstbevestiging({
            ...hoofd,
            taal,
            kenmerk: signaal.kenmerk,
            ontvangen,
            ontbreekt,
            doorgestuurd,
            onleesbaar,
            voortgangWeken: hoortVoortgang ? meldpunt.termijnen.voortgang_weken : null,
          }),
    // A forwarded report is answered to its author, who has no mail of ours to thread it with.
    { answers: !doorgestuurd, spoed },
  )
}

/** To the melder who added something: thanks, and what would still help. An urgent one is told to call 112 first. */
export function postAanvullingOntvangen(
  settling: Settling,
  signaal: OverSignaal,
  melding: Melding,
  about: { taal: Taal; spoed: boolean; beantwoordt: boolean; ontbreekt: readonly Onderdeel[] },
): void {
  const { meldpunt } = settling.door
  const { taal, spoed, beantwoordt, ontbreekt } = about
  const ontvangen = settling.mail.ontvangenAt
  post(
    settling,
    signaal,
    melding.melder,
    (hoofd) =>
      spoed
        ? spoedbevestiging({
            ...hoofd,
            taal,
            kenmerk: signaal.kenmerk,
            ontvangen,
            zorgcoordinatoren: meldpunt.rollen.zorgcoordinator,
            aanvulling: true,
            doorgestuurd: false,
          })
        : aanvullingOntvangen({ ...hoofd, taal, kenmerk: signaal.kenmerk, ontvangen, beantwoordt, ontbreekt }),
    { answers: true, spoed },
  )
}

/** To the officers: a new signaal, with all of it; to them and the care coordinator at once when it is urgent. */
export function postNieuwSignaal(settling: Settling, signaal: OverSignaal, mail: Mailgegevens, lezing: Lezing | null): void {
  const { meldpunt } = settling.door
  const { zorgcoordinator } = meldpunt.rollen
  const spoed = isSpoed(lezing)
  const kenmerk = signaal.kenmerk
  if (spoed) postSpoedalarm(settling, signaal, mail, lezing, false)
  for (const officer of settling.officers)
    post(settling, signaal, officer, (hoofd) => nieuwSignaal({ ...hoofd, kenmerk, mail, lezing, spoed }), { verzamelbaar: true })
  // From outside, or in doubt, it waits for the officer's first command (Stap 3).
  if (spoed || mail.onbevestigd || !isEigenDomein(meldpunt, mail.van.adres)) return
  const vormen = lezing?.vormen.map(({ waarde }) => waarde) ?? []
  for (const { adres } of zorgcoordinator)
    post(
      settling,
      signaal,
      adres,
      (hoofd) => zorg({ ...hoofd, kenmerk, ontvangen: mail.ontvangen, vormen, spoed, vraag: null, nodig: null }),
      { verzamelbaar: true },
    )
}

/** To the officers and the care coordinator: it is urgent, by a mail or by an officer's word. */
export function postSpoedalarm(
  settling: Settling,
  signaal: OverSignaal,
  mail: Mailgegevens,
  lezing: Lezing | null,
  aanvulling: boolean,
): void {
  const { meldpunt } = settling.door
  const { zorgcoordinator } = meldpunt.rollen
  const alarm = {
    kenmerk: signaal.kenmerk,
    ontvangen: mail.ontvangen,
    aanvulling,
    spoedMinuten: meldpunt.termijnen.spoed_minuten,
    geenReactie: false,
  }
  for (const officer of settling.officers)
    post(
      settling,
      signaal,
      officer,
      (hoofd) => spoedalarm({ ...hoofd, ...alarm, klasse: 'vol', mail, lezing, zorgcoordinatoren: zorgcoordinator }),
      { spoed: true },
    )
  const vormen = lezing?.vormen.map(({ waarde }) => waarde) ?? []
  for (const { adres } of zorgcoordinator)
    post(settling, signaal, adres, (hoofd) => spoedalarm({ ...hoofd, ...alarm, klasse: 'geen', vormen }), { spoed: true })
}

/** To the officers, and to whom it was handed over: something came in on a signaal that is known. Not to the one who wrote it. */
export function postNieuweAanvulling(
  settling: Settling,
  signaal: OverSignaal & { signaal: Pick<Signaal, 'behandelaar'> },
  about: {
    mail: Mailgegevens
    lezing: Lezing | null
    samen: NieuweAanvulling['samen']
    status: Status
    rol: NieuweAanvulling['rol']
    antwoord: NieuweAanvulling['antwoord']
  },
): void {
  const spoed = isSpoed(about.lezing)
  if (spoed) postSpoedalarm(settling, signaal, about.mail, about.lezing, true)
  for (const officer of readersOf(settling, signaal.signaal)) {
    if (officer !== about.mail.van.adres || about.mail.onbevestigd)
      post(settling, signaal, officer, (hoofd) => nieuweAanvulling({ ...hoofd, kenmerk: signaal.kenmerk, ...about, spoed }))
  }
}

/** To the officers: a mail that nobody but a person should decide on. */
export function postTerBeoordeling(
  settling: Settling,
  signaal: OverSignaal | null,
  about: { mail: Mailgegevens; reden: Beoordelingsreden; kandidaten: string[] },
): void {
  for (const officer of settling.officers)
    post(settling, signaal, officer, (hoofd) => terBeoordeling({ ...hoofd, ...about }), signaal ? {} : { draadMail: settling.mail.id })
}

/** To the officers: a letter of ours did not arrive. */
export function postBezorgprobleem(
  settling: Settling,
  signaal: OverSignaal | null,
  about: { brief: Briefsoort; aan: string; verzonden: Date | null; status: string | null; blijvend: boolean },
): void {
  for (const officer of settling.officers) post(settling, signaal, officer, (hoofd) => bezorgprobleem({ ...hoofd, ...about }))
}

/** The mail as officers see it. `map` is where it is going to stand. */
export function showMail(settling: Settling, melding: Melding, map: Folder, { noemt = [] as string[], dubbel = false } = {}): Mailgegevens {
  const { door, mail, gelezen } = settling
  const { afzender, mail: parsed, woorden } = gelezen
  const { doorgestuurd } = melding
  const stays = map === 'blijft' || door.connection.moving === 'not'
  const folder = stays ? mail.place.map : door.meldpunt.mappen[map]
  return {
    ontvangen: mail.ontvangenAt,
    van: { naam: melding.melder === afzender.adres ? afzender.naam : '', adres: melding.melder },
    onbevestigd: !afzender.bewezen,
    onderwerp: melding.onderwerp,
    meldtekst: melding.meldtekst || woorden.tekst,
    map: folder,
    bijlagen: parsed.bijlagen,
    verloren: parsed.verloren,
    doorgestuurd: doorgestuurd && { door: afzender.adres, auteur: doorgestuurd.van, begeleidend: doorgestuurd.begeleidend },
    noemt,
    dubbel,
    taal: detectTaal(melding.meldtekst),
  }
}

/** Urgent by what was read. In doubt the reader says yes; nothing here ever says no. */
export function isSpoed(lezing: Lezing | null): boolean {
  return lezing !== null && lezing.spoed.length > 0
}
