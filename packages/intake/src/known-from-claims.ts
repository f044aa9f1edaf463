// What would be known if a mail's own claims were true? For `meldpunt lees`, which asks no register: the number in the subject
// or a reference to an address of a meldpunt counts as the thread, a forward to the meldpunt as the officer's.
import { foldLine } from '@meldpunt/mail/blanks'
import { readMessageId } from '@meldpunt/mail/compose'
import { bareSubject } from '@meldpunt/mail/subject'
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

// What a letter of ours asks stands in its subject, and in its first lines, which the answer quotes. A letter to the reporter
// speaks of his report. Where neither says anything, the answer does: nobody but a source writes what stands in a register.
function askedBy({ mail, woorden }: GelezenMail): string | null {
  const subject = foldLine(bareSubject(mail.subject))
  const bySubject = askedIn(subject)
  if (bySubject !== null) return bySubject
  const quoted = foldText(
    woorden.weggelaten
      .filter(({ soort }) => soort === 'citaat')
      .map(({ tekst }) => tekst)
      .join('\n'),
  )
  if (TO_REPORTER.test(subject) || TO_REPORTER.test(quoted)) return null
  return ASKED.find(([, pattern]) => pattern.test(quoted))?.[0] ?? (ANSWERED.test(foldText(woorden.tekst)) ? 'consult' : null)
}

const QUOTED_CHARS_MAX = 2_500

function foldText(text: string): string {
  return text
    .slice(0, QUOTED_CHARS_MAX)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\s{1,40}/g, ' ')
}

/** Who is asked in the subject of a letter, folded and without prefixes. */
const SUBJECTS: readonly (readonly [soort: string, pattern: RegExp])[] = [
  [
    'verrijkingsverzoek',
    /verrijk|\bopvrag|opvraag|raadpleg|\buitvraag|informatie(?:verzoek|vraag)|verzoek om (?:informatie|gegevens)|(?:controle|check|navraag|gegevens) (?:in |bij |van |uit )?(?:de )?(?:kvk|brp|bag|rdw|kadaster|suwinet)/,
  ],
  ['riec_advies', /\briec\b|adviesvraag|adviesverzoek|advies gevraagd/],
  [
    'zorg',
    /zorgcoordinat|^(?:vraag |contact |advies |verzoek )?(?:aan |met |over )?(?:de )?zorg\b|: contact zorg|contact(?: met)? (?:de )?zorg/,
  ],
  [
    'consult',
    /consult|bevraging|bevragen|bekend (?:bij|in|als)|is (?:dit|deze|hij|zij|er iets|het|de) .{0,60}bekend|\bnavraag|vraag (?:aan |voor |van )?(?:de |het )?(?:politie|avim|wijkteam|sociaal|toezicht|handhaving|partner|veilig thuis|belasting|arbeidsinspectie|jongerenwerk|veiligheidshuis|ondernemingsbrigade|basisteam|wijkagent|douane|kmar|marechaussee|\bggd\b|\bodnzkg\b|omgevingsdienst|vergunning)/,
  ],
]

/** Who is asked in a quoted letter, folded. */
const ASKED: readonly (readonly [soort: string, pattern: RegExp])[] = [
  [
    'verrijkingsverzoek',
    /(?:wil|wilt|kun|kunt|willen|kunnen) (?:je|u|jij|jullie) .{0,80}(?:raadplegen|nakijken|nazoeken|opzoeken|bevragen|nagaan|controleren|uitzoeken|checken)/,
  ],
  [
    'consult',
    /(?:is|zijn) (?:dit|deze|de|het|hij|zij|betrokkene|er) .{0,80}bekend|(?:komt|komen) .{0,80}voor in (?:uw|jullie|je)|bekend bij (?:u|jou|jullie)|wat is .{0,40}bekend|in uw systemen|(?:hebt|heeft|hebben) (?:u|jullie|je) informatie over|is opvang|mee op huisbezoek/,
  ],
  [
    'riec_advies',
    /(?:graag|vragen) (?:je|uw|u om|jullie|wij) .{0,20}advies|advies (?:of|over) (?:dit|het) signaal|voldoet .{0,60}criteria/,
  ],
]

/** A letter to the reporter, folded. */
const TO_REPORTER =
  /(?:uw|je|jouw) (?:melding|signaal|bericht|mail)|vervolgvraag|vraag over|vragen? (?:bij|over|naar aanleiding)|aanvullende (?:vraag|vragen|informatie)|ontvangstbevestiging|terugkoppeling|voortgang|ontvangen|bedankt voor/

/** What only a source says, folded. */
const ANSWERED =
  /(?:geen|enkele|twee|drie|een) (?:registraties?|mutaties?|antecedenten|hits?|treffers?|inschrijving(?:en)?)|in (?:onze|ons) (?:systemen?|administratie|zaaksysteem|registratie)|niet (?:bij ons )?bekend (?:bij|in)|bij ons (?:niet |wel )?bekend|^(?:.{0,40} )?(?:brp|kvk|bag|rdw|bvh|suwinet): |staat (?:niemand|een persoon|.{1,30} personen) ingeschreven/

function askedIn(subject: string): string | null {
  return SUBJECTS.find(([, pattern]) => pattern.test(subject))?.[0] ?? null
}
