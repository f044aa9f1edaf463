// How is a mail shown to an officer? Who sent it and how sure that is, the words whole, the attachments by name and where
// they stand. The same in every letter that shows one; what the officer should make of it is for the letter to say.
import type { Bijlage } from '@meldpunt/mail/mail'
import type { Taal } from '@meldpunt/signaal/signaal'
import { BIJLAGE_NAMEN, joinNames } from './benamingen.ts'
import { alinea, type Bereik, type Blok, citaat, feiten, kop, lijst, type Stuk } from './brief.ts'
import { formatAantal, formatBytes, formatMoment, formatPoint } from './datum.ts'
import { hasLinks } from './neutralise.ts'
import { UITLEG_LINKS } from './vaste-zinnen.ts'
import { describeVerloren } from './verloren.ts'

/** Ten pages; a longer report is read in the mailbox, where it stands whole. */
const MELDTEKST_TEKENS_MAX = 30_000
const BIJLAGEN_MAX = 100

type Mailbijlage = Pick<Bijlage, 'naam' | 'type' | 'bytes' | 'soort' | 'feiten'>

/** One mail as officers see it. */
export interface Mailgegevens {
  ontvangen: Date
  /** Who truly reports. */
  van: { naam: string; adres: string }
  /** The sender could not be proven. */
  onbevestigd: boolean
  onderwerp: string
  /** Own words. May be ''. */
  meldtekst: string
  /** Folder where the mail itself stands. */
  map: string
  bijlagen: readonly Mailbijlage[]
  /** What could not be read, in English as the reader says it. */
  verloren: readonly string[]
  /** Set when it was forwarded: by whom, and whom the forwarded mail names as its author, '' when nobody. */
  doorgestuurd: { door: string; auteur: string; begeleidend: string } | null
  /** Kenmerken named by someone who does not belong to them. */
  noemt: readonly string[]
  /** The same report also came another way. */
  dubbel: boolean
  /** Of the own words; Dutch when absent. */
  taal?: Taal
}

/** A mail out of the register. */
interface Bewaard {
  at: Date
  bewezen: boolean
  inhoud: { melder: string; onderwerp: string; meldtekst: string; bijlagen: { naam: string; type: string; bytes: number; soort: string }[] }
}

/** A mail that was settled before, as officers see it again. What could not be read of it was told then. */
export function showBewaard({ at, bewezen, inhoud }: Bewaard, map: string): Mailgegevens {
  const { melder, onderwerp, meldtekst, bijlagen } = inhoud
  return {
    ontvangen: at,
    van: { naam: '', adres: melder },
    onbevestigd: !bewezen,
    onderwerp,
    meldtekst,
    map,
    bijlagen: bijlagen.map((bijlage) => ({ ...bijlage, soort: bijlage.soort as Bijlage['soort'], feiten: [] })),
    verloren: [],
    doorgestuurd: null,
    noemt: [],
    dubbel: false,
  }
}

/** Who, when, and how sure. `naam` is what the sender is called here. */
export function showAfzender(mail: Mailgegevens, naam: 'Melder' | 'Afzender'): Blok {
  const show = (adres: string): Stuk => (mail.onbevestigd ? adres : { letterlijk: adres })
  const adres = show(mail.van.adres)
  const auteur = mail.doorgestuurd?.auteur ?? ''
  return feiten([
    ['Ontvangen', formatMoment(mail.ontvangen)],
    [naam, mail.van.naam === '' ? [adres] : [`${mail.van.naam}, `, adres]],
    mail.onbevestigd ? ['Let op', [{ nadruk: 'afzender onbevestigd' }, '. Wij weten niet zeker dat deze mail van dit adres komt.']] : null,
    mail.doorgestuurd ? ['Doorgestuurd door', [show(mail.doorgestuurd.door)]] : null,
    auteur !== '' && auteur !== mail.van.adres
      ? ['Geschreven door', [auteur, ', zo staat het in de doorgestuurde mail. Wij weten dat niet zeker.']]
      : null,
    mail.dubbel
      ? ['Dubbel', [{ nadruk: 'dubbel ontvangen' }, '. Dezelfde melding kwam ook langs een andere weg. De melder kreeg één bevestiging.']]
      : null,
    mail.noemt.length > 0 ? ['Noemt', [{ nadruk: `noemt ${joinNames(mail.noemt)}` }, '. Deze afzender hoort daar niet bij.']] : null,
    mail.taal === 'en' ? ['Taal', 'Engels. Stelt u een vraag? Dan mag dat in het Engels.'] : null,
    ['Onderwerp van de mail', mail.onderwerp === '' ? 'geen' : mail.onderwerp],
    ['De mail staat in', `de map ${mail.map}`],
  ])
}

/** The words of the sender whole, with the evidence marked, and what stands with them. `titel` says whose words they are. */
export function showWoorden(titel: string, mail: Mailgegevens, bewijs: readonly Bereik[]): Blok[] {
  const tekst = mail.meldtekst.slice(0, MELDTEKST_TEKENS_MAX)
  return [
    kop(titel),
    ...(tekst.trim() === '' ? [alinea('De mail heeft geen eigen tekst.')] : [citaat(tekst, bewijs)]),
    ...(mail.meldtekst.length > tekst.length
      ? [alinea({ nadruk: 'De tekst is hier afgebroken.' }, ` De hele tekst staat in de mail zelf, in de map ${mail.map}.`)]
      : []),
    ...(bewijs.length > 0 ? [alinea('Tussen « en » staan de woorden waar de samenvatting van komt.')] : []),
    ...(hasLinks(tekst) ? [alinea(UITLEG_LINKS)] : []),
    ...(mail.doorgestuurd && mail.doorgestuurd.begeleidend.trim() !== ''
      ? [kop('Wat erbij stond toen de mail werd doorgestuurd'), citaat(mail.doorgestuurd.begeleidend.slice(0, MELDTEKST_TEKENS_MAX))]
      : []),
    ...showBijlagen(mail),
    ...showVerloren(mail),
  ]
}

/** Pictures out of a signature are counted only: they would hide the evidence. */
function showBijlagen({ bijlagen, map }: Mailgegevens): Blok[] {
  if (bijlagen.length === 0) return []
  const echte = bijlagen.filter(({ soort }) => soort !== 'handtekeningplaatje')
  const plaatjes = bijlagen.length - echte.length
  const punten = echte.slice(0, BIJLAGEN_MAX).map(describeBijlage)
  if (echte.length > BIJLAGEN_MAX) punten.push(`en nog ${echte.length - BIJLAGEN_MAX}`)
  if (plaatjes > 0) punten.push(`${formatAantal(plaatjes, 'plaatje', 'plaatjes')} uit een handtekening`)
  return [kop('Bijlagen'), lijst(punten), alinea(`U vindt de bijlagen bij de mail zelf, in de map ${map}.`)]
}

/** What the virus scanner said of the whole mail, by its code: `schoon`, `niet_gescand`, or `besmet` with the name it gave. */
function describeScan(code: string): string {
  if (code === 'schoon') return 'niets gevonden'
  return code.startsWith('besmet') ? `gevonden in deze mail, open geen bijlage (${code.slice('besmet '.length)})` : 'niet gescand'
}

function describeBijlage({ naam, type, bytes, soort, feiten }: Mailbijlage): string {
  const gezegd = feiten.map(
    ({ naam, waarde }) => `${naam}: ${naam === 'gemaakt' ? formatPoint(waarde) : naam === 'virus' ? describeScan(waarde) : waarde}`,
  )
  return `${naam === '' ? 'zonder naam' : naam} (${[BIJLAGE_NAMEN[soort], type, formatBytes(bytes), ...gezegd].join('; ')})`
}

function showVerloren({ verloren, map }: Mailgegevens): Blok[] {
  if (verloren.length === 0) return []
  return [
    kop('Niet alles was te lezen'),
    alinea(
      { nadruk: 'Een deel van deze mail konden wij niet lezen.' },
      ` Bekijk de mail zelf, in de map ${map}. Dit is wat wij niet of niet goed lazen:`,
    ),
    lijst(verloren.slice(0, BIJLAGEN_MAX).map(describeVerloren)),
  ]
}
