import type { GelezenMail } from '@meldpunt/intake/gelezen-mail'
import { officersNow } from '@meldpunt/register/afwezigheden'
import type { DataKey } from '@meldpunt/register/cipher'
import { type Queryable, withMeldpunt, withSavepoint } from '@meldpunt/register/database'
import { rememberHoogste } from '@meldpunt/register/herstel'
import { holdsLease } from '@meldpunt/register/leases'
import { appendKetens, type Gebeurtenis } from '@meldpunt/register/logboek'
import { findSameMail, findUnsettledMails, markSettled, postponeMail, type UnsettledMail } from '@meldpunt/register/mails'
import type { Folder } from '@meldpunt/register/places'
import { dayOf } from '@meldpunt/runtime/clock'
import { refreshStatistics } from '@meldpunt/register/statistics'
import { TemporaryError } from '@meldpunt/runtime/errors'
import type { Kenmerk } from '@meldpunt/signaal/kenmerk'
import type { Lezing } from '@meldpunt/signaal/lezing'
import type { Verdict } from '@meldpunt/intake/verdict'
import type { Door } from './door.ts'
import { settleConsultantwoord } from './consultantwoorden.ts'
import { findKnown } from './known.ts'
import { settleGeweigerd, settleOpdracht } from './opdrachten.ts'
import { overrule } from './oordelen.ts'
import { judge, type ReadMail, readKept, recogniseReturned } from './read.ts'
import { settleAanvulling } from './aanvulling.ts'
import { settleAutomatisch } from './afwezigen.ts'
import { settleBezorgfout, settleOnleesbaar, settleRuis, settleSignaal } from './verdicts.ts'

// Settle it in one transaction: what a mail turned out to be, everything that follows from it (record, logboek, letters,
// questions), or nothing. Several mails share a commit, each behind a savepoint, in the order in which they came in.

const BATCH = 50
/** Of a flood; what comes in by and by the database counts by itself. */
const STATISTICS_EVERY = 200

/** A mail that breaks its settle is tried again after 1, 2, 4 … minutes; a person hears of it from the third time on. */
const POSTPONE_MS = 60_000
const POSTPONE_MAX = 8
const TRIES_BEFORE_ALARM = 3

/** One mail on its way through the settle transaction. */
export interface Settling {
  door: Door
  tx: Queryable
  now: Date
  /** To whom the officers' letters go today. */
  officers: string[]
  mail: UnsettledMail
  gelezen: GelezenMail
  /** The key of the mail itself. */
  key: DataKey
  /** The key of a signaal; made and committed before anything is written under it. */
  signaalKey(signaalId: string): Promise<DataKey>
  /** What was read out of a text of this mail, or null when it was not read. */
  lezingOf(meldtekst: string): Lezing | null
  /** Writes what became of the mail. Each verdict does so once. */
  close(outcome: Outcome): void
  /** Begins a write that nothing waits for but the end of this mail: writes on one connection go out together, in order. */
  write(write: Promise<unknown>): void
  /** Has something stand in the logboek of a signaal, or ('') of the meldpunt. */
  note(keten: string, gebeurtenis: string, gegevens: Gebeurtenis['gegevens'], by?: Pick<Gebeurtenis, 'actor' | 'inhoud'>): void
  /** Has something done once all this is committed that no transaction can take back, such as an alarm. */
  afterwards(fn: () => Promise<void>): void
}

export interface Outcome {
  verdict: Verdict['soort']
  reden: string
  signaalId: string | null
  /** The mail that this one repeats in other bytes. */
  dubbelVan?: string | null
  map: Folder
  meldingHash?: Buffer | null
}

/** What a settle gave out that must be remembered beside the content. */
export type Given = Kenmerk | null

/** Settles every kept mail that is due, oldest first, in batches. What cannot be settled is put off and told, and holds up nothing. */
export async function settleKept(door: Door): Promise<void> {
  let settled = 0
  while (true) {
    door.signal.throwIfAborted()
    const mails = await withMeldpunt(door.desk.db, door.meldpunt.id, (tx) =>
      findUnsettledMails(tx, door.meldpunt.id, door.desk.now(), BATCH),
    )
    if (mails.length === 0) return
    await settleBatch(door, mails)
    const before = settled
    settled += mails.length
    if (Math.floor(before / STATISTICS_EVERY) < Math.floor(settled / STATISTICS_EVERY)) await refreshStatistics(door.desk.db)
  }
}

async function settleBatch(door: Door, mails: UnsettledMail[]): Promise<void> {
  const { desk, meldpunt } = door
  const keys = await desk.kluis.openKeys(
    meldpunt.id,
    mails.map(({ id }) => id),
  )
  const reads = new Map<string, ReadMail>()
  await Promise.all(
    mails.map(async (mail) => {
      const key = keys.get(mail.id)
      if (key && mail.ontvangenAt >= meldpunt.vanaf) reads.set(mail.id, await readKept(door, mail, key))
    }),
  )
  await recogniseReturned(door, [...reads.values()])
  await desk.step?.('read')
  // Keys for what will most likely become signalen, in one commit; the others are made when they are needed.
  const likely = mails.filter(({ id }) => isLikelySignaal(reads.get(id))).map(({ id }) => desk.kluis.hashes(meldpunt.id).signaalId(id))
  const signaalKeys = await desk.kluis.ensureKeys(meldpunt.id, 'signaal', likely)
  await desk.step?.('signaal keys made')
  const failed: { mail: UnsettledMail; error: unknown }[] = []
  const afterwards: (() => Promise<void>)[] = []
  const notes: Note[] = []
  const given = await withMeldpunt(desk.db, meldpunt.id, async (tx) => {
    const { holder, epoch } = door.lease
    if (!(await holdsLease(tx, meldpunt.id, holder, epoch)))
      throw new TemporaryError(`the lease on ${meldpunt.id} was lost before its mails were settled: its new holder settles them`)
    await desk.step?.('settling')
    const officers = await officersNow(tx, desk.kluis.hashes(meldpunt.id), meldpunt, dayOf(desk.now()))
    let last: Given = null
    for (const mail of mails) {
      const own: Note[] = []
      const result = await withSavepoint(tx, () =>
        settleMail(door, tx, officers, mail, keys.get(mail.id), reads.get(mail.id), signaalKeys, afterwards, own),
      )
      if (result.ok) {
        notes.push(...own)
        last = result.value ?? last
      } else failed.push({ mail, error: result.error })
    }
    await appendKetens(tx, meldpunt.id, notes)
    return last
  })
  await desk.step?.('settled')
  if (given) await rememberHoogste(desk.keys, meldpunt.id, { jaar: given.jaar, nummer: given.nummer })
  await desk.step?.('remembered')
  for (const { mail, error } of failed) await postpone(door, mail, error)
  for (const fn of afterwards) await fn()
}

function isLikelySignaal(read: ReadMail | undefined): boolean {
  return read !== undefined && !read.gelezen.automaat.ja && read.gelezen.bezorgfout === null
}

async function settleMail(
  door: Door,
  tx: Queryable,
  officers: string[],
  mail: UnsettledMail,
  key: DataKey | undefined,
  read: ReadMail | undefined,
  signaalKeys: Map<string, DataKey>,
  afterwards: (() => Promise<void>)[],
  notes: Note[],
): Promise<Given> {
  const { desk, meldpunt } = door
  const now = desk.now()
  if (mail.ontvangenAt < meldpunt.vanaf) {
    await markSettled(tx, meldpunt.id, { ...UNREAD, mailId: mail.id }, now)
    return null
  }
  if (!key || !read)
    throw new TemporaryError(`a mail of ${meldpunt.id} has no key: check KEYS_DATABASE_URL; nothing is deleted`, {
      fields: { mail: mail.id },
    })
  const hashes = desk.kluis.hashes(meldpunt.id)
  const { gelezen } = read
  const { afzender } = gelezen
  const inhoudHash = read.inhoud === null ? null : hashes.inhoud(read.inhoud)
  const writes: Promise<unknown>[] = []
  const settling: Settling = {
    door,
    tx,
    now,
    officers,
    mail,
    gelezen,
    key,
    close({ verdict, reden, signaalId, dubbelVan = null, map, meldingHash = null }) {
      const bewijs = afzender.grond ?? afzender.reden
      const messageIdHash = gelezen.mail.messageId === null ? null : hashes.messageId(gelezen.mail.messageId)
      const afzenderHash = afzender.adres === '' ? null : hashes.adres(afzender.adres)
      const outcome = {
        verdict,
        reden,
        signaalId,
        dubbelVan,
        map,
        inhoudHash,
        meldingHash,
        messageIdHash,
        afzenderHash,
        bewezen: afzender.bewezen,
        bewijs,
      }
      settling.write(markSettled(tx, meldpunt.id, { mailId: mail.id, ...outcome }, now))
      settling.note(signaalId ?? '', 'mail afgehandeld', {
        mail: mail.id,
        verdict,
        reden,
        bewezen: afzender.bewezen,
        bewijs,
        dubbel_van: dubbelVan,
      })
      settling.afterwards(async () =>
        desk.log.info('mail settled', { meldpunt: meldpunt.id, mail: mail.id, verdict, reden, signaal: signaalId }),
      )
    },
    write(write) {
      // Looked at below; until then nobody has to hear of a failure.
      write.catch(() => {})
      writes.push(write)
    },
    note: (keten, gebeurtenis, gegevens, by = { actor: 'mailbox' }) => void notes.push({ keten, at: now, gebeurtenis, gegevens, ...by }),
    async signaalKey(signaalId) {
      const known = signaalKeys.get(signaalId) ?? (await desk.kluis.ensureKeys(meldpunt.id, 'signaal', [signaalId])).get(signaalId)
      if (!known) throw new Error('a key was made and is not there')
      signaalKeys.set(signaalId, known)
      return known
    },
    afterwards: (fn) => void after.push(fn),
    lezingOf: (meldtekst) => read.lezingen.find((one) => one.meldtekst === meldtekst)?.lezing ?? null,
  }
  const after: (() => Promise<void>)[] = []
  let given: Given = null
  try {
    const [same, known] = await Promise.all([
      inhoudHash && findSameMail(tx, meldpunt.id, mail.id, inhoudHash),
      findKnown(tx, door, gelezen, mail.place.map),
    ])
    if (same?.gewist) throw new TemporaryError('this mail repeats one that is being destroyed: it is settled when that is done')
    if (same)
      settling.close({
        verdict: same.verdict as Verdict['soort'],
        reden: 'same_mail',
        signaalId: same.signaalId,
        dubbelVan: same.id,
        map: same.map,
      })
    else given = await settle(settling, overrule(judge(read, known), gelezen, known, mail.oordeel))
  } finally {
    // All of them have ended before anything is rolled back, so that none comes after it.
    await Promise.allSettled(writes)
  }
  await Promise.all(writes)
  afterwards.push(...after)
  return given
}

type Note = Gebeurtenis & { keten: string }

const UNREAD = {
  verdict: null,
  reden: 'voor_vanaf',
  signaalId: null,
  dubbelVan: null,
  map: 'blijft',
  inhoudHash: null,
  meldingHash: null,
  messageIdHash: null,
  afzenderHash: null,
  bewezen: null,
  bewijs: null,
} as const

/** Carries out a verdict. No verdict drops a mail; each is kept, filed, and findable. */
async function settle(settling: Settling, verdict: Verdict): Promise<Given> {
  switch (verdict.soort) {
    case 'signaal':
      return settleSignaal(settling, verdict)
    case 'onleesbaar':
      return settleOnleesbaar(settling, verdict)
    case 'aanvulling':
      return settleAanvulling(settling, verdict)
    case 'consultantwoord':
      return settleConsultantwoord(settling, verdict)
    case 'opdracht':
      return settleOpdracht(settling, verdict)
    case 'geweigerd':
      return settleGeweigerd(settling, verdict)
    case 'automatisch':
      return settleAutomatisch(settling, verdict)
    case 'bezorgfout':
      return settleBezorgfout(settling, verdict)
    case 'ruis':
      return settleRuis(settling, verdict)
    default:
      return verdict satisfies never
  }
}

async function postpone(door: Door, mail: UnsettledMail, error: unknown): Promise<void> {
  const { desk, meldpunt } = door
  const code = error instanceof Error ? ((error as { code?: string }).code ?? error.name) : 'unknown'
  const dueAt = new Date(desk.now().getTime() + POSTPONE_MS * 2 ** Math.min(mail.tries, POSTPONE_MAX))
  await withMeldpunt(desk.db, meldpunt.id, (tx) => postponeMail(tx, meldpunt.id, mail.id, code, dueAt))
  desk.log.error('mail not settled', { meldpunt: meldpunt.id, mail: mail.id, tries: mail.tries + 1, err: error, dueAt })
  if (mail.tries + 1 >= TRIES_BEFORE_ALARM) {
    await desk.alarm.raise({
      meldpunt: meldpunt.id,
      oorzaak: 'mail_not_settled',
      message: `a mail of ${meldpunt.id} could not be settled ${mail.tries + 1} times: see \`meldpunt mails\`; it is safe and tried again`,
    })
  }
}
