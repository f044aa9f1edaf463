// What is this mail? One question after the other, in the order of the route: our own mail coming back, a bounce, a robot,
// a mail of a known thread (a command, an answer, an aanvulling), and what is left is a report. Nothing here drops a mail;
// doubt ends before a person.
import { splitOpdrachten } from '@meldpunt/signaal/opdrachtregels'
import type { Rol } from '@meldpunt/signaal/rol'
import { isTagwoord } from '@meldpunt/signaal/tags'
import type { GelezenMail } from './gelezen-mail.ts'
import type { Known, KnownBrief, KnownSignaal } from './known.ts'
import { cutAtOurLetter, readOpdrachtregels } from './opdrachtregels.ts'
import { detectNoise } from './noise.ts'
import { weighText } from './strekking.ts'
import type { Melding, Verdict } from './verdict.ts'

/** Letters that ask somebody something: an answer to them is kept with the question. */
const ASKING: ReadonlySet<string> = new Set(['consult', 'verrijkingsverzoek', 'zorg', 'riec_advies'])
const OFFICERS: ReadonlySet<Rol> = new Set<Rol>(['aandachtsfunctionaris', 'plaatsvervanger'])
/** Signs of a robot that rest on one odd header or on words alone: enough not to answer, not enough to leave a colleague unread. */
const WEAK_SIGNS: ReadonlySet<string> = new Set([
  'empty_return_path',
  'notification_subject',
  'sending_service',
  'machine_says_so',
  'unsubscribe_text',
])
/** A cover note above a forwarded mail; who writes more is reporting in his own words. */
const COVER_WORDS_MAX = 60
/** What the reader says of a body behind a key or a broken seal. A signature beside an open body is neither. */
const SEALED = /^smime: |^body: encrypted/

/** Says what a mail is, and by which rule. Pure; asks nothing but what it is given. */
export function triage(gelezen: GelezenMail, known: Known): Verdict {
  return (
    judgeOwnLetter(known) ??
    judgeBounce(gelezen, known) ??
    judgeRobot(gelezen, known) ??
    judgePlace(gelezen, known) ??
    judgeThread(gelezen, known) ??
    judgeReport(gelezen, known)
  )
}

function judgeOwnLetter(known: Known): Verdict | null {
  return known.eigenBrief
    ? {
        soort: 'automatisch',
        signaalId: known.brieven[0]?.signaalId ?? null,
        eigen: true,
        afwezig: false,
        reden: 'own_letter',
        antwoorden: false,
      }
    : null
}

function judgeBounce({ bezorgfout }: GelezenMail, known: Known): Verdict | null {
  if (bezorgfout === null) return null
  const brief = known.brieven[0] ?? null
  const { ontvanger, status, blijvend, reden } = bezorgfout
  return {
    soort: 'bezorgfout',
    signaalId: brief?.signaalId ?? namedSignaal(known),
    briefId: brief?.id ?? null,
    ontvanger,
    status,
    blijvend,
    reden,
    antwoorden: false,
  }
}

// A robot that answers one of our letters is an automatic answer. Bulk is noise. But a web form, or a scanner, may carry what
// somebody saw, and a colleague's mail with one odd header is a colleague's mail: those go before a person.
function judgeRobot(gelezen: GelezenMail, known: Known): Verdict | null {
  const { automaat, woorden, mail } = gelezen
  if (!automaat.ja) return null
  const reden = automaat.reden ?? 'robot'
  const automatisch: Verdict = {
    soort: 'automatisch',
    signaalId: namedSignaal(known),
    eigen: false,
    afwezig: automaat.soort === 'afwezig',
    reden,
    antwoorden: false,
  }
  // A rule in somebody's mailbox passes mails on in his name: what it passes on may be a report.
  const passedOn =
    gelezen.doorgestuurd !== null && automaat.soort !== 'bezorging' && automaat.soort !== 'leesbevestiging' && automaat.soort !== 'massa'
  if (passedOn && namedSignaal(known) === null)
    return unread(gelezen, known, `robot_passed_on_${reden}`, { nummer: known.eigenDomein, antwoorden: false })
  if (
    automaat.soort === 'afwezig' ||
    automaat.soort === 'leesbevestiging' ||
    automaat.soort === 'ontvangst' ||
    automaat.soort === 'bezorging'
  )
    return automatisch
  const strekking = weighText(`${mail.subject}\n${woorden.tekst}`)
  const bulk = automaat.soort === 'massa' || automaat.soort === 'lijst'
  const outweighs = strekking.melding > strekking.reclame
  const tells = strekking.waarneming || strekking.melding >= 3
  // A colleague may reach us through a list of the house; an outside newsletter on trafficking is full of a report's words.
  const speaksOfReport = outweighs && (bulk && !known.eigenDomein ? strekking.spreekt && strekking.melding >= 4 : tells)
  if (speaksOfReport && namedSignaal(known) === null && mail.inReplyTo.length === 0)
    return unread(gelezen, known, `robot_with_report_${reden}`, { nummer: known.eigenDomein, antwoorden: false })
  if (WEAK_SIGNS.has(reden) && namedSignaal(known) === null && (known.eigenDomein || strekking.melding > 1))
    return unread(gelezen, known, reden, { nummer: known.eigenDomein, antwoorden: false })
  if (namedSignaal(known) !== null || mail.inReplyTo.length > 0) return automatisch
  return { soort: 'ruis', reden, antwoorden: false }
}

// What lies in Junk, or in a folder that is not ours, was put there by somebody: only a colleague who is proven gets a number at once.
function judgePlace(gelezen: GelezenMail, known: Known): Verdict | null {
  if (known.map === 'inbox') return null
  const inThread = known.signalen.some((signaal) => signaal.hoortErbij && signaal.tokenVanAfzender && !signaal.vernietigd)
  if (known.map === 'junk' && (inThread || (gelezen.afzender.bewezen && known.eigenDomein))) return null
  return unread(gelezen, known, known.map === 'junk' ? 'junk' : 'other_folder', { nummer: false, antwoorden: false })
}

function judgeThread(gelezen: GelezenMail, known: Known): Verdict | null {
  const signaal = chooseSignaal(known.signalen)
  const opdracht = judgeOpdracht(gelezen, known, signaal)
  if (opdracht !== null) return opdracht
  if (signaal === null) return null
  const { afzender } = gelezen
  const { melding, moved } = readMelding(gelezen, known)
  const brief = moved ? undefined : known.brieven.find((letter) => isAsked(letter, signaal, gelezen, known))
  if (brief !== undefined)
    return {
      soort: 'consultantwoord',
      signaalId: signaal.id,
      briefId: brief.id,
      melding,
      bewezen: afzender.bewezen && signaal.tokenVanAfzender,
      reden: `answers_${brief.soort}`,
      antwoorden: true,
    }
  return {
    soort: 'aanvulling',
    signaalId: signaal.id,
    melding,
    rol: known.rollen[0] ?? null,
    onbevestigd: !afzender.bewezen,
    reden: `thread_by_${signaal.via}`,
    antwoorden: true,
  }
}

// The newest letter counts: who answers a notice below which an old question stands, answers the notice.
function isAsked(brief: KnownBrief, signaal: KnownSignaal, { afzender }: GelezenMail, known: Known): boolean {
  if (!ASKING.has(brief.soort) || (brief.signaalId !== null && brief.signaalId !== signaal.id)) return false
  return (
    brief.ontvanger === afzender.adres ||
    known.rollen.some((rol) => rol === 'informatiecoordinator' || rol === 'zorgcoordinator' || rol === 'partner')
  )
}

// Commands are those of people with a role; in everyone else's mail `#` is text. Proof is the token and the sender (route.md,
// "Trusting a mail"); a one-time code is both.
function judgeOpdracht(gelezen: GelezenMail, known: Known, signaal: KnownSignaal | null): Verdict | null {
  const { afzender, woorden, doorgestuurd } = gelezen
  if (!known.rollen.some((rol) => rol !== 'melder')) return null
  const opdrachttekst = cutAtOurLetter(woorden.opdrachttekst, lettersOf(known))
  const { regels } = splitOpdrachten(opdrachttekst)
  if (regels.length === 0) return null
  // In a thread an unknown tag is a slip; a fresh mail that begins with one is a report that does.
  if (signaal === null && known.losseDraad !== true && !regels.some(({ woord }) => isTagwoord(woord))) return null
  // A report that an officer passes on is a report first; his lines above it are shown with it.
  if (doorgestuurd !== null && signaal === null) return null
  const opdrachten = readOpdrachtregels(opdrachttekst)
  const carried = { opdrachten, opdrachttekst, signaalId: signaal?.id ?? null, eigenTekst: woorden.tekst, antwoorden: true }
  if (regels.some(({ woord }) => woord.toLowerCase() === 'bevestig')) return { soort: 'opdracht', ...carried, reden: 'one_time_code' }
  if (!afzender.bewezen) return { soort: 'geweigerd', ...carried, reden: `sender_${afzender.reden}` }
  // Said in one thread about another number: which of the two he means, only he knows.
  if (signaal !== null && known.signalen.some(({ id, via }) => via === 'nummer' && id !== signaal.id))
    return { soort: 'geweigerd', ...carried, reden: 'other_number' }
  if (signaal === null ? known.losseDraad !== true : !signaal.tokenVanAfzender) return { soort: 'geweigerd', ...carried, reden: 'no_token' }
  return { soort: 'opdracht', ...carried, reden: 'token_and_sender' }
}

function lettersOf({ brieven, draadteksten = [] }: Known): string[] {
  return [...brieven.flatMap(({ tekst }) => (tekst === undefined ? [] : [tekst])), ...draadteksten]
}

// The one signaal that the mail belongs to. Several that it points at equally well are a doubt, and a doubt is a new signaal.
function chooseSignaal(signalen: readonly KnownSignaal[]): KnownSignaal | null {
  const own = signalen.filter(({ hoortErbij, vernietigd }) => hoortErbij && !vernietigd)
  const [best] = own
  if (best === undefined || own.some(({ via, id }) => via === best.via && id !== best.id)) return null
  return best
}

function namedSignaal(known: Known): string | null {
  return (
    known.brieven.find(({ signaalId }) => signaalId !== null)?.signaalId ?? known.signalen.find(({ vernietigd }) => !vernietigd)?.id ?? null
  )
}

function judgeReport(gelezen: GelezenMail, known: Known): Verdict {
  const { afzender, mail, woorden } = gelezen
  const { melding } = readMelding(gelezen, known)
  const onbevestigd = !afzender.bewezen
  if (afzender.adres === '') return unread(gelezen, known, 'no_sender', { nummer: true, antwoorden: false })
  if (
    melding.meldtekst === '' &&
    mail.bijlagen.length === 0 &&
    mail.ingesloten.length === 0 &&
    (mail.verloren.length > 0 || woorden.weggelaten.length === 0)
  )
    return unread(gelezen, known, 'nothing_readable', { nummer: true, antwoorden: true })
  if (melding.meldtekst === '' && mail.verloren.some((lost) => SEALED.test(lost)))
    return unread(gelezen, known, 'encrypted', { nummer: true, antwoorden: true })
  const noise = detectNoise(gelezen, known, weighText(`${mail.subject}\n${melding.meldtekst}`))
  if (noise?.plain === true) return { soort: 'ruis', reden: noise.reden, antwoorden: false }
  if (noise !== null) return unread(gelezen, known, noise.reden, { nummer: false, antwoorden: false })
  const noemt = known.signalen.filter(({ vernietigd }) => !vernietigd).map(({ kenmerk }) => kenmerk)
  return {
    soort: 'signaal',
    melding,
    onbevestigd,
    noemt: [...new Set(noemt)],
    reden: known.signalen.length > 0 ? 'names_other_signaal' : 'report',
    antwoorden: true,
  }
}

function unread(
  gelezen: GelezenMail,
  known: Known,
  reden: string,
  { nummer, antwoorden }: { nummer: boolean; antwoorden: boolean },
): Verdict {
  return {
    soort: 'onleesbaar',
    melding: readMelding(gelezen, known).melding,
    onbevestigd: !gelezen.afzender.bewezen,
    nummer: nummer && known.map === 'inbox',
    reden,
    antwoorden,
  }
}

/**
 * Whose words are they? A quoted sender is a claim: he becomes the melder (`moved`) only when a proven officer passed his mail on and
 * the address lies in an own domain. Anybody else who passes a mail on is the melder, and the passed-on words are what he reports.
 */
export function readMelding(
  { mail, afzender, woorden, doorgestuurd, vanEigenDomein }: GelezenMail,
  known: Known,
): { melding: Melding; moved: boolean } {
  const own: Melding = {
    melder: afzender.adres,
    meldtekst: woorden.tekst,
    onderwerp: mail.subject,
    geschreven: mail.date,
    doorgestuurd: null,
  }
  if (doorgestuurd === null) return { melding: own, moved: false }
  const { van, datum, onderwerp, tekst, begeleidend } = doorgestuurd
  const forwarded: Melding = {
    melder: afzender.adres,
    meldtekst: tekst,
    onderwerp,
    geschreven: datum ?? mail.date,
    doorgestuurd: { van: van.adres, datum, onderwerp, begeleidend },
  }
  const byOfficer = known.rollen.some((rol) => OFFICERS.has(rol))
  if (byOfficer && afzender.bewezen && vanEigenDomein) return { melding: { ...forwarded, melder: van.adres }, moved: true }
  const covers = begeleidend.split(/\s+/, COVER_WORDS_MAX + 1).length <= COVER_WORDS_MAX
  return { melding: (byOfficer || covers) && tekst !== '' ? forwarded : own, moved: false }
}
