import { detectTaal } from '@meldpunt/intake/taal'
import type { Melding, Verdict } from '@meldpunt/intake/verdict'
import { findSameMelding } from '@meldpunt/register/mails'
import type { Folder } from '@meldpunt/register/places'
import { type MeldingInhoud, recordMelding } from '@meldpunt/register/meldingen'
import { changeSignaal, findSignaal, recordSignaal } from '@meldpunt/register/signalen'
import { recordTrefwoorden } from '@meldpunt/register/trefwoorden'
import { findBrief, markOnbestelbaar } from '@meldpunt/register/uitgaand'
import { partsOf } from '@meldpunt/runtime/clock'
import { isEigenDomein, officersOf, rollenOf } from '@meldpunt/runtime/rollen'
import { applyGebeurtenis } from '@meldpunt/signaal/gebeurtenis'
import { formatKenmerk } from '@meldpunt/signaal/kenmerk'
import type { Lezing } from '@meldpunt/signaal/lezing'
import { openSignaal as newSignaal, type Signaal } from '@meldpunt/signaal/signaal'
import type { Briefsoort } from '@meldpunt/brieven/briefsoort'
import type { Beoordelingsreden } from '@meldpunt/brieven/ter-beoordeling'
import { trefwoordenOf } from '@meldpunt/verrijking/trefwoorden'
import { vragenForSignaal } from '@meldpunt/verrijking/vragen'
import {
  isSpoed,
  postBevestiging,
  postBezorgprobleem,
  postNieuweAanvulling,
  postNieuwSignaal,
  postTerBeoordeling,
  showMail,
} from './letters.ts'
import { recordGevraagd } from './gevraagd.ts'
import { askBronnen } from './opnieuw-zoeken.ts'
import { tijdOf } from './reacties.ts'
import type { Given, Settling } from './settle.ts'

// What follows from each kind of verdict, one function each. All run inside the settle transaction: either everything
// here stands, or nothing.

type Of<Soort extends Verdict['soort']> = Extract<Verdict, { soort: Soort }>

/** Shorter texts say the same by chance ("Zie bijlage"), and are no sign of the same report. */
const SAME_MELDING_CHARS_MIN = 40

/** A new report: a number, the words, an acknowledgement, a notice to the officers, and the first questions to sources. */
export async function settleSignaal(settling: Settling, verdict: Of<'signaal'>): Promise<Given> {
  const { door, tx, mail } = settling
  const { melding } = verdict
  const meldingHash = hashMelding(settling, melding)
  const same = meldingHash && (await findSameMelding(tx, door.meldpunt.id, mail.id, meldingHash))
  if (same) return settleDubbel(settling, verdict, same.signaalId)
  const lezing = settling.lezingOf(melding.meldtekst)
  const { signaal, kenmerk } = await openSignaal(settling, verdict, melding, lezing, 'verwerkt', meldingHash)
  if (verdict.antwoorden) {
    const taal = detectTaal(melding.meldtekst)
    const ontbreekt = isSpoed(lezing) ? [] : (lezing?.ontbreekt ?? [])
    if (ontbreekt.length > 0) settling.write(recordGevraagd(settling, signaal.id))
    postBevestiging(settling, signaal, melding, lezing, { taal, ontbreekt })
  }
  postNieuwSignaal(settling, signaal, showMail(settling, melding, 'verwerkt', { noemt: verdict.noemt }), lezing)
  return kenmerk
}

/** Could not be read, or nobody but a person should decide: kept, shown to the officers, and acknowledged when it got a number. */
export async function settleOnleesbaar(settling: Settling, verdict: Of<'onleesbaar'>): Promise<Given> {
  const { melding, nummer, reden } = verdict
  const { junk, others } = settling.door.connection.folders
  const { map: found } = settling.mail.place
  // Mail in Junk stays there: moving it would teach the server's filter something that nobody decided.
  const map = !nummer && (found === junk || others.includes(found)) ? 'blijft' : 'handmatig'
  const beoordeling = {
    mail: showMail(settling, melding, map),
    reden: whyOf(settling, reden),
    kandidaten: [] as string[],
  }
  if (!nummer) {
    settling.close({ verdict: 'onleesbaar', reden, signaalId: null, map })
    postTerBeoordeling(settling, null, beoordeling)
    return null
  }
  const { signaal, kenmerk } = await openSignaal(settling, verdict, melding, null, map, null)
  if (verdict.antwoorden) postBevestiging(settling, signaal, melding, null, { taal: detectTaal(melding.meldtekst), onleesbaar: true })
  postTerBeoordeling(settling, signaal, beoordeling)
  return kenmerk
}

/** Reasons of triage that say: there is something here, and we cannot see what. */
const UNREADABLE: ReadonlySet<string> = new Set(['encrypted', 'nothing_readable'])

function whyOf({ mail, door }: Settling, reden: string): Beoordelingsreden {
  const { junk, others } = door.connection.folders
  if (reden === 'vernietigd') return 'vernietigd'
  if (reden.startsWith('breach_') || UNREADABLE.has(reden)) return 'onleesbaar'
  if (mail.place.map === junk) return 'ongewenst'
  return others.includes(mail.place.map) ? 'andere_map' : 'twijfel_melding'
}

async function openSignaal(
  settling: Settling,
  verdict: Of<'signaal'> | Of<'onleesbaar'>,
  melding: Melding,
  lezing: Lezing | null,
  map: Folder,
  meldingHash: Buffer | null,
) {
  const { door, tx, mail, now } = settling
  const { meldpunt, desk } = door
  const hashes = desk.kluis.hashes(meldpunt.id)
  const id = hashes.signaalId(mail.id)
  const key = await settling.signaalKey(id)
  const vragen = vragenForSignaal()
  const vertrouwd = !verdict.onbevestigd && isEigenDomein(meldpunt, melding.melder)
  const geregistreerd = newSignaal({
    kenmerk: '',
    geopend: now.toISOString(),
    // A mail without a From has nobody to write to.
    melders: melding.melder === '' ? [] : [{ adres: melding.melder, vertrouwd, bereikbaar: true, taal: detectTaal(melding.meldtekst) }],
    lezing,
    // From outside, or in doubt, the letter to the care coordinator waits for the officer's first command (Stap 3).
    zorgbriefWacht: !vertrouwd,
    lopend: 0,
    spoed: isSpoed(lezing),
  })
  const gevraagd = { soort: 'vragen_gesteld', aantal: vragen.length, icGevraagd: false } as const
  const kenmerk = await recordSignaal(tx, meldpunt, key, hashes, {
    id,
    mailId: mail.id,
    onderwerp: melding.onderwerp,
    onbevestigd: verdict.onbevestigd,
    jaar: partsOf(now).year,
    signaal: applyGebeurtenis(geregistreerd, gevraagd, tijdOf(settling)),
  })
  if (!kenmerk) throw new Error('this mail opened a signaal before and was not closed with it')
  settling.close({ verdict: verdict.soort, reden: verdict.reden, signaalId: id, map, meldingHash })
  settling.note(id, 'signaal geregistreerd', { mail: mail.id, spoed: isSpoed(lezing), onbevestigd: verdict.onbevestigd })
  const inhoud = inhoudOf(settling, melding, lezing)
  settling.write(
    recordMelding(tx, meldpunt.id, key, {
      mailId: mail.id,
      signaalId: id,
      soort: verdict.soort,
      at: mail.ontvangenAt,
      inhoud,
    }),
  )
  enrich(settling, id, lezing, vragen)
  return { signaal: { id, kenmerk: formatKenmerk(kenmerk) }, kenmerk }
}

/** What runs by itself: the trefwoorden by which it is found, and the questions to sources that need nobody's leave. */
function enrich(settling: Settling, signaalId: string, lezing: Lezing | null, vragen: ReturnType<typeof vragenForSignaal>): void {
  const { tx, now } = settling
  const { meldpunt, desk } = settling.door
  const hashes = desk.kluis.hashes(meldpunt.id)
  if (lezing) settling.write(recordTrefwoorden(tx, hashes, meldpunt.id, signaalId, trefwoordenOf(lezing), now))
  askBronnen(settling, signaalId, vragen)
}

/** The same report by another way: no second signaal and no second acknowledgement; the officers see that it came twice. */
async function settleDubbel(settling: Settling, verdict: Of<'signaal'>, signaalId: string): Promise<null> {
  const { door, tx } = settling
  const { melding } = verdict
  const signaal = await findSignaal(tx, door.meldpunt, await settling.signaalKey(signaalId), signaalId)
  if (!signaal) throw new Error('a mail points at a signaal that is not there')
  settling.close({ verdict: 'aanvulling', reden: 'same_melding', signaalId, map: 'verwerkt' })
  postNieuweAanvulling(settling, signaal, {
    mail: showMail(settling, melding, 'verwerkt', { dubbel: true }),
    lezing: null,
    samen: null,
    status: signaal.signaal.status,
    rol: 'melder',
    antwoord: null,
  })
  return null
}

/** A letter of ours came back. For good: the officers hear of it, unless it was the letter that told them of another. */
export async function settleBezorgfout(settling: Settling, verdict: Of<'bezorgfout'>): Promise<null> {
  const { door, tx, now } = settling
  const { meldpunt, desk } = door
  const { briefId, blijvend, status } = verdict
  const brief = briefId === null ? null : await findBrief(tx, desk.kluis, meldpunt.id, briefId)
  settling.close({ verdict: 'bezorgfout', reden: verdict.reden, signaalId: brief?.signaalId ?? null, map: 'automatisch' })
  if (!brief || !blijvend || !(await markOnbestelbaar(tx, meldpunt.id, brief.id, status ?? 'bounced', now))) return null
  settling.note(brief.signaalId ?? '', 'brief onbestelbaar', { brief: brief.id, soort: brief.soort, status })
  if (brief.signaalId) await noteGestuit(settling, brief.signaalId, brief)
  if (brief.soort === 'bezorgprobleem' || officersOf(meldpunt).includes(brief.ontvanger)) {
    // An officer who cannot be reached by mail cannot be told so by mail.
    settling.afterwards(() =>
      desk.alarm.raise({
        meldpunt: meldpunt.id,
        oorzaak: 'officer_unreachable',
        message: `a letter to an officer of ${meldpunt.id} came back (${status ?? 'no code'}): check the addresses under rollen, and phone`,
      }),
    )
    return null
  }
  const signaal = brief.signaalId ? await findSignaal(tx, meldpunt, await settling.signaalKey(brief.signaalId), brief.signaalId) : null
  postBezorgprobleem(settling, signaal, {
    brief: brief.soort as Briefsoort,
    aan: brief.ontvanger,
    verzonden: brief.sentAt,
    status,
    blijvend,
  })
  return null
}

/** Whom a letter did not reach has not been told: feedback and the contact with care are duties again. */
async function noteGestuit(
  settling: Settling,
  signaalId: string,
  { soort, ontvanger }: { soort: string; ontvanger: string },
): Promise<void> {
  const { door, tx, now } = settling
  const isZorg = (soort === 'zorg' || soort === 'spoedalarm') && rollenOf(door.meldpunt, ontvanger).includes('zorgcoordinator')
  const change = (signaal: Signaal) =>
    applyGebeurtenis(signaal, isZorg ? { soort: 'zorg_gestuit' } : { soort: 'melder_gestuit', adres: ontvanger }, tijdOf(settling))
  await changeSignaal(tx, door.meldpunt, await settling.signaalKey(signaalId), signaalId, change, now)
}

/** No report: kept, filed apart, counted, and a person can rescue it. */
export async function settleRuis(settling: Settling, verdict: Of<'ruis'>): Promise<null> {
  settling.close({ verdict: 'ruis', reden: verdict.reden, signaalId: null, map: 'ruis' })
  return null
}

function hashMelding({ door }: Settling, { melder, meldtekst }: Melding): Buffer | null {
  const folded = meldtekst.replace(/\s+/g, ' ').trim().toLowerCase()
  return melder === '' || folded.length < SAME_MELDING_CHARS_MIN ? null : door.desk.kluis.hashes(door.meldpunt.id).melding(melder, folded)
}

/** The words of a mail as they are kept with its signaal. */
export function inhoudOf({ gelezen }: Settling, { melder, onderwerp, meldtekst }: Melding, lezing: Lezing | null): MeldingInhoud {
  return {
    melder,
    onderwerp,
    meldtekst,
    handtekening: gelezen.woorden.handtekening,
    lezing,
    bijlagen: gelezen.mail.bijlagen.map(({ naam, type, bytes, soort }) => ({ naam, type, bytes, soort })),
  }
}
