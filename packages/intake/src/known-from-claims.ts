// What would be known if a mail's own claims were true? For `meldpunt lees`, which asks no register: the number in the subject
// or a reference to an address of a meldpunt counts as the thread, a forward to the meldpunt as the officer's.
import { foldLine } from '@meldpunt/mail/blanks'
import { readMessageId } from '@meldpunt/mail/compose'
import type { Rol } from '@meldpunt/signaal/rol'
import type { GelezenMail } from './gelezen-mail.ts'
import type { Known, KnownBrief } from './known.ts'
import { triage } from './triage.ts'
import type { Verdict } from './verdict.ts'

/** What a meldpunten file says of the sender. */
export interface FromFile {
  rollen: Rol[]
  eigenDomein: boolean
}

/** What the mail itself claims, as if the register said so. `file` null: no meldpunten file was given. */
export function knownFromClaims(gelezen: GelezenMail, file: FromFile | null): Known {
  const { mail, afzender, wijst, opdrachten, doorgestuurd } = gelezen
  const reference = wijst.messageIds.find(isOfMeldpunt)
  const kenmerk = wijst.kenmerken[0] ?? kenmerkIn(reference ?? '')
  const threaded = kenmerk !== null || reference !== undefined || wijst.tokens.length > 0
  const via = reference !== undefined || wijst.tokens.length > 0 ? 'token' : 'nummer'
  // Without a file nobody's role is known: tagged lines in an answer, and a forward, claim to be an officer's.
  const claimed: Rol[] = (opdrachten.length > 0 && threaded) || doorgestuurd !== null ? ['aandachtsfunctionaris'] : []
  const soort = threaded ? askedBy(gelezen) : null
  const brief: KnownBrief | null = soort === null ? null : { id: soort, soort, signaalId: kenmerk ?? '', ontvanger: afzender.adres }
  return {
    rollen: file?.rollen ?? claimed,
    eigenDomein: file?.eigenDomein ?? ownDomains(gelezen).includes(domainOf(afzender.adres)),
    signalen: threaded
      ? [{ id: kenmerk ?? '', kenmerk: kenmerk ?? '', via, hoortErbij: true, tokenVanAfzender: true, vernietigd: false }]
      : [],
    brieven: brief === null ? [] : [brief],
    eigenBrief: mail.messageId !== null && readMessageId(mail.messageId) !== null && isMeldpuntAddress(afzender.adres),
    map: 'inbox',
  }
}

/** What the mail is by its own claims. Without a file the sender is taken for who he says he is. */
export function triageByClaims(gelezen: GelezenMail, file: FromFile | null): Verdict {
  const trusted = file === null ? { ...gelezen, afzender: { ...gelezen.afzender, bewezen: true } } : gelezen
  return triage(trusted, knownFromClaims(gelezen, file))
}

// Message-IDs of our letters, and those of a meldpunt of which only the address is known.
function isOfMeldpunt(messageId: string): boolean {
  return readMessageId(messageId) !== null || /@[^@>]{0,100}meldpunt|^<?[a-z]{2,5}-20\d\d-\d{3,7}[.@]/i.test(messageId)
}

function kenmerkIn(messageId: string): string | null {
  const match = /(?<![a-z0-9])([a-z]{2,5})-(20\d\d)-(\d{3,7})(?!\d)/i.exec(messageId)
  return match === null ? null : `${match[1]}-${match[2]}-${match[3]}`.toUpperCase()
}

function isMeldpuntAddress(adres: string): boolean {
  return /meldpunt/.test(adres)
}

// The domain of the meldpunt's address; of whoever is written to, when that is a list of colleagues.
function ownDomains({ mail, aanMeldpunt }: GelezenMail): string[] {
  const addressed = [...mail.to, ...mail.cc].map(({ adres }) => adres)
  return (aanMeldpunt ? addressed.filter(isMeldpuntAddress) : addressed).map((adres) => domainOf(adres).replace(/^meldpunt\./, ''))
}

function domainOf(adres: string): string {
  return adres.slice(adres.lastIndexOf('@') + 1)
}

// What a letter of ours asks stands in its subject, and in its first lines, which the answer quotes.
function askedBy({ mail, woorden }: GelezenMail): string | null {
  const quoted = woorden.weggelaten
    .filter(({ soort }) => soort === 'citaat')
    .map(({ tekst }) => tekst.slice(0, 2_500))
    .join('\n')
  return askedIn(foldLine(mail.subject)) ?? askedInBody(quoted)
}

function askedIn(subject: string): string | null {
  if (/verrijking|bevraging|opvraag|raadpleg|uitvraag|informatieverzoek/.test(subject)) return 'verrijkingsverzoek'
  if (/\briec\b|adviesvraag|adviesverzoek/.test(subject)) return 'riec_advies'
  if (/zorgcoordinat|\bzorg\b/.test(subject)) return 'zorg'
  if (
    /consult|bekend bij (?:u|jullie|je)|is (?:dit|deze|hij|zij|er iets) .{0,40}bekend|navraag|informatievraag|vraag (?:aan|voor|van) (?:de )?(?:politie|avim|wijkteam|toezicht|handhaving|partner|veilig thuis|belasting|arbeidsinspectie|jongerenwerk|veiligheidshuis|ondernemingsbrigade)|vraag (?:politie|avim|wijkteam|partner|handhaving|toezicht)/.test(
      subject,
    )
  )
    return 'consult'
  return null
}

function askedInBody(quoted: string): string | null {
  const text = quoted
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\s{1,40}/g, ' ')
  if (/(?:wil|wilt|kun|kunt) (?:je|u|jij|jullie) .{0,80}(?:raadplegen|nakijken in|nazoeken|opzoeken in|bevragen)/.test(text))
    return 'verrijkingsverzoek'
  if (
    /(?:is|zijn) (?:dit|deze|de|het|hij|zij|betrokkene|er) .{0,80}(?:bij (?:u|jou|jullie|je) )?(?:al )?bekend|(?:komt|komen) .{0,80}voor in (?:uw|jullie|je) systemen|bekend bij (?:u|jou|jullie)|staat .{0,60}bij (?:u|jullie) (?:bekend|geregistreerd)/.test(
      text,
    )
  )
    return 'consult'
  if (/(?:graag|vragen) (?:je|uw|u om|jullie) advies|advies (?:of|over) dit signaal/.test(text)) return 'riec_advies'
  return null
}
