import { type Agendadeel, type Briefbijlage, formatMessageId } from '@meldpunt/mail/compose'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import { inhoudsklasseOf, isEigenDomein, rollenOf } from '@meldpunt/runtime/rollen'
import type { DataKey } from './cipher.ts'
import type { Queryable } from './database.ts'
import { recordMailDraad } from './mail-draden.ts'
import type { Kluis } from './sleutels.ts'
import { type BewaardeBijlage, type BriefInhoud, type Klasse, postBrief, recordDraad } from './uitgaand.ts'

// From a rendered letter to a row of the outbox: what the file says of its addressee (how much he may be told, how many
// letters a day, whether letters are switched on) is worked out here, once, for every service that posts.

/** A letter as brieven renders it. */
interface GeschrevenBrief extends Pick<BriefInhoud, 'onderwerp' | 'tekst' | 'html' | 'automatisch' | 'aanMelder'> {
  soort: string
  klasse: Klasse
  agenda: Agendadeel | null
  bijlagen: readonly Briefbijlage[]
}

export interface Post {
  brief: GeschrevenBrief
  /** The one address it is for, lower case. */
  ontvanger: string
  signaalId: string | null
  mailId: string | null
  /** What made it necessary; with the addressee it is the letter's key. */
  oorzaak: string
  /** When the mail that caused it came in, or the moment of the event. */
  oorzaakAt: Date
  /** Seals the letter; `sleutelId` names it: a signaal, a mail, or '' for the meldpunt's own. Null: it gets a key of its own. */
  key: DataKey | null
  sleutelId: string
  inReplyTo: string | null
  references: string[]
  /** Urgent: goes before all others and outside the budget. */
  spoed: boolean
  /** Of many of this kind in an hour the later ones go as one list. */
  verzamelbaar?: boolean
  /** The signalen that it tells of, when it is about several: destroyed with each of them. */
  over?: readonly string[]
  /** The mail that it is about, when that belongs to no signaal; see `recordHoofd`. */
  draadMail?: string
}

/** What stands around every letter: brieven's `Briefhoofd`. */
export interface Hoofd<K extends string | null> {
  huisstijl: { naam: string; adres: string; telefoon: string; handtekening: string; voorvoegsel: string }
  kenmerk: K
  token: string
}

/**
 * The head of a letter about a signaal, or about none, to one addressee; records the thread token that stands in it, so
 * that the answer finds its way back. Comes before rendering. Safe to repeat.
 */
export async function recordHoofd<S extends { id: string; kenmerk: string } | null>(
  tx: Queryable,
  kluis: Kluis,
  meldpunt: Meldpunt,
  signaal: S,
  ontvanger: string,
  /** The mail that it is about, when that belongs to no signaal: it has a thread of its own. */
  draadMail?: string,
): Promise<Hoofd<S extends null ? null : string>> {
  const { huisstijl, adres, kenmerk: voorvoegsel } = meldpunt
  const token = signaal
    ? await recordDraad(tx, kluis, meldpunt.id, signaal.id, ontvanger)
    : draadMail === undefined
      ? kluis.hashes(meldpunt.id).token('', ontvanger)
      : await recordMailDraad(tx, kluis, meldpunt.id, draadMail, ontvanger)
  return { huisstijl: { ...huisstijl, adres, voorvoegsel }, kenmerk: (signaal?.kenmerk ?? null) as S extends null ? null : string, token }
}

/** Letters in 24 hours (Letters, "Budget"). */
const BUDGET_OUTSIDE = 10
const BUDGET_EIGEN_DOMEIN = 30
const BUDGET_ROL = 300

/**
 * Codes and results of commands answer what a person just did, and stand outside the budget. So do the letters that tell of a
 * budget that is used up, and of a day: one an hour or a day, and held back they would say nothing to anybody.
 */
const OUTSIDE_BUDGET: ReadonlySet<string> = new Set([
  'eenmalige_code',
  'opdrachtresultaat',
  'opdracht_geweigerd',
  'ingehouden',
  'verzamelmelding',
  'dagoverzicht',
])

/**
 * Posts one rendered letter to one addressee; safe to repeat, the same cause and addressee stay one letter. Returns its id.
 * Its Message-ID carries the token of `recordHoofd`, which comes before it. Throws when the letter says more than its
 * addressee may hear.
 */
export async function postLetter(tx: Queryable, kluis: Kluis, meldpunt: Meldpunt, post: Post, now: Date): Promise<string> {
  const { brief, ontvanger, signaalId, mailId, oorzaak, oorzaakAt, inReplyTo, references, spoed, verzamelbaar = false, over = [] } = post
  const { soort, klasse, onderwerp, tekst, html, automatisch, aanMelder, agenda } = brief
  const bijlagen = keepBijlagen(brief.bijlagen)
  const hashes = kluis.hashes(meldpunt.id)
  const briefId = hashes.briefId(signaalId ?? mailId ?? '', oorzaak, ontvanger)
  return postBrief(
    tx,
    kluis,
    meldpunt.id,
    {
      soort,
      oorzaak,
      klasse,
      hoogsteKlasse: inhoudsklasseOf(meldpunt, ontvanger),
      signaalId,
      mailId,
      ...(await sealingOf(kluis, meldpunt.id, post, briefId)),
      messageId: formatMessageId({
        token: hashes.token(signaalId ?? post.draadMail ?? '', ontvanger),
        briefId,
        domein: domeinOf(meldpunt.adres),
      }),
      voorrang: spoed ? 0 : aanMelder ? 1 : 2,
      budget: spoed || OUTSIDE_BUDGET.has(soort) ? null : budgetOf(meldpunt, ontvanger),
      onderdrukt: isOnderdrukt(meldpunt, ontvanger),
      oorzaakAt,
      verzamelbaar: verzamelbaar && !spoed,
      over,
      inhoud: {
        ontvanger,
        onderwerp,
        tekst,
        html,
        automatisch,
        aanMelder,
        inReplyTo,
        references,
        ...(agenda ? { agenda } : {}),
        ...(bijlagen.length > 0 ? { bijlagen } : {}),
      },
    },
    now,
  )
}

/** What no single signaal is told of has a key of its own, made and committed before it, so that it can be destroyed with one of several. */
async function sealingOf(
  kluis: Kluis,
  meldpunt: string,
  { key, sleutelId }: Pick<Post, 'key' | 'sleutelId'>,
  briefId: string,
): Promise<{ key: DataKey; sleutelId: string }> {
  if (key) return { key, sleutelId }
  const own = (await kluis.ensureKeys(meldpunt, 'brief', [briefId])).get(briefId)
  if (!own) throw new Error('a key was made for a letter and is not there')
  return { key: own, sleutelId: briefId }
}

/** All attachments of one letter: ours hold pages and pictures of tens of kB, and a row of the outbox is read whole. */
const BIJLAGEN_BYTES_MAX = 4_000_000

function keepBijlagen(bijlagen: readonly Briefbijlage[]): BewaardeBijlage[] {
  const bytes = bijlagen.reduce((sum, { inhoud }) => sum + inhoud.byteLength, 0)
  if (bytes > BIJLAGEN_BYTES_MAX)
    throw new RangeError(`could not post a letter: its attachments hold ${bytes} bytes, more than any of ours should`)
  return bijlagen.map(({ inhoud, ...bijlage }) => ({ ...bijlage, base64: Buffer.from(inhoud).toString('base64') }))
}

function budgetOf(meldpunt: Meldpunt, ontvanger: string): number {
  if (rollenOf(meldpunt, ontvanger).length > 0) return BUDGET_ROL
  return isEigenDomein(meldpunt, ontvanger) ? BUDGET_EIGEN_DOMEIN : BUDGET_OUTSIDE
}

/** Are letters to this address switched off by the file, as it stands now? */
export function isOnderdrukt(meldpunt: Meldpunt, ontvanger: string): boolean {
  if (meldpunt.brieven === 'aan') return false
  return meldpunt.brieven === 'uit' || (!isEigenDomein(meldpunt, ontvanger) && rollenOf(meldpunt, ontvanger).length === 0)
}

function domeinOf(adres: string): string {
  return adres.slice(adres.lastIndexOf('@') + 1)
}
