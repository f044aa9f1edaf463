import { setTimeout as wait } from 'node:timers/promises'
import { bezorgprobleem } from '@meldpunt/brieven/bezorgprobleem'
import type { Briefsoort } from '@meldpunt/brieven/briefsoort'
import { composeBrief } from '@meldpunt/mail/compose'
import { claimBrieven } from '@meldpunt/register/budget'
import { type Queryable, withMeldpunt } from '@meldpunt/register/database'
import { noteStatus } from '@meldpunt/register/klok'
import { appendKetens } from '@meldpunt/register/logboek'
import { isOnderdrukt, postLetter, recordHoofd } from '@meldpunt/register/post'
import { changeSignaal, findSignaal, lockSignaal } from '@meldpunt/register/signalen'
import { type ClaimedBrief, markMislukt, markOnderdrukt, markVerzonden, postponeBrief, unclaimBrief } from '@meldpunt/register/uitgaand'
import { isUnderway } from '@meldpunt/register/verzameling'
import { addWerkdagen } from '@meldpunt/runtime/clock'
import { officersOf, rollenOf } from '@meldpunt/runtime/rollen'
import { applyGebeurtenis, type Gebeurtenis } from '@meldpunt/signaal/gebeurtenis'
import type { Room } from '../desk.ts'
import { findOfficers } from '../letters.ts'
import { nextTry } from '../retry.ts'

/** A claim outlives the longest try (smtp.ts); then the sender counts as dead and another process may try. */
const CLAIM_MS = 300_000

/** Failures that a reporter's safety may hang on are told to the officers before everything else. */
const SPOED: ReadonlySet<string> = new Set(['spoedbevestiging', 'spoedalarm'])

/**
 * Sends one letter, if it is still due: claims it, hands it to the mail server, writes how that ended. Safe to repeat and to
 * die in: a letter is handed over a second time only when nobody lived to write that it was taken, with the same Message-ID.
 */
export async function sendBrief(room: Room, id: string): Promise<void> {
  const { desk, meldpunt, mailer } = room
  if (mailer.restsUntil()) return
  const ids = { meldpunt: meldpunt.id, id }
  const brief = await room.claim(id)
  if (!brief) return
  await desk.step?.('claimed', ids)
  if (isOnderdrukt(meldpunt, brief.inhoud.ontvanger)) {
    // It waited while the switch was turned: whoever turned it wants nothing to go.
    await withMeldpunt(desk.db, meldpunt.id, (tx) => markOnderdrukt(tx, meldpunt.id, brief, desk.now()))
    return
  }
  const raw = await compose(room, brief)
  const ended = raw ? await mailer.send(brief.inhoud.ontvanger, raw) : UNWRITABLE
  if (ended.soort === 'verzonden') {
    await desk.step?.('accepted', ids)
    if (BRINGS_ABOUT.has(brief.soort)) await markWithSignaal(room, brief)
    else await room.mark(id)
    await desk.step?.('marked', ids)
    desk.log.info('letter sent', { meldpunt: meldpunt.id, uitgaand: id, brief: brief.soort, tries: brief.tries })
    if (officersOf(meldpunt).includes(brief.inhoud.ontvanger))
      await desk.alarm.resolve({ meldpunt: meldpunt.id, oorzaak: 'brief_aan_officier' })
    return
  }
  const code = ended.code
  const dueAt = ended.soort === 'later' ? nextTry(brief.tries, desk.now(), Math.random()) : null
  if (ended.soort === 'onbereikbaar') {
    // Nothing was tried that the letter could be blamed for: it waits as long as it takes.
    await withMeldpunt(desk.db, meldpunt.id, (tx) => unclaimBrief(tx, meldpunt.id, id, code, mailer.restsUntil() ?? desk.now()))
  } else if (dueAt) {
    await withMeldpunt(desk.db, meldpunt.id, (tx) => postponeBrief(tx, meldpunt.id, id, code, dueAt))
  } else {
    await failBrief(room, brief, code, ended.soort === 'geweigerd' ? ended.status : null)
  }
}

/** Claims letters of one meldpunt, and writes off those whose key is gone. */
export async function claimAll({ desk, meldpunt }: Pick<Room, 'desk' | 'meldpunt'>, ids: string[]): Promise<(ClaimedBrief | null)[]> {
  const now = desk.now()
  return withMeldpunt(desk.db, meldpunt.id, async (tx) => {
    const claimed = await claimBrieven(tx, desk.kluis, meldpunt.id, ids, now, new Date(now.getTime() + CLAIM_MS))
    for (const [id, brief] of claimed) {
      if (brief !== 'dicht') continue
      // Its signaal or mail was destroyed meanwhile: there is nothing to send, and nothing to tell anybody about it.
      await markMislukt(tx, meldpunt.id, { id, soort: '', signaalId: null }, 'sleutel_weg', now)
      desk.log.warn('letter without key', { meldpunt: meldpunt.id, uitgaand: id })
    }
    return ids.map((id) => {
      const brief = claimed.get(id)
      return typeof brief === 'object' ? brief : null
    })
  })
}

/** An address or a thread that no mail can be written for: no retry mends it. */
const UNWRITABLE = { soort: 'geweigerd', code: 'ECOMPOSE', status: null } as const

/** The bytes of a letter, the same at each try; null when there is no writing it. */
async function compose({ meldpunt }: Room, { messageId, createdAt, inhoud }: ClaimedBrief): Promise<Buffer | null> {
  try {
    return await composeBrief({
      from: { naam: meldpunt.naam, adres: meldpunt.adres },
      to: { naam: '', adres: inhoud.ontvanger },
      subject: inhoud.onderwerp,
      messageId,
      inReplyTo: inhoud.inReplyTo,
      references: inhoud.references,
      date: createdAt,
      text: inhoud.tekst,
      html: inhoud.html,
      autoSubmitted: inhoud.automatisch,
      aanMelder: inhoud.aanMelder,
      agenda: inhoud.agenda ?? null,
      bijlagen: (inhoud.bijlagen ?? []).map(({ base64, ...bijlage }) => ({ ...bijlage, inhoud: Buffer.from(base64, 'base64') })),
    })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Of these something follows for the signaal when the mail server takes them: care was contacted, the melder knows. */
const BRINGS_ABOUT: ReadonlySet<string> = new Set(['zorg', 'spoedalarm', 'terugkoppeling'])

/** Writes that a letter was taken and what follows from it, in one transaction, which holds no other signaal. */
async function markWithSignaal({ desk, meldpunt }: Room, { id, soort, signaalId, inhoud }: ClaimedBrief): Promise<void> {
  await insist(() =>
    withMeldpunt(desk.db, meldpunt.id, async (tx) => {
      const now = desk.now()
      await markVerzonden(tx, meldpunt.id, [id], now, async (taken) => {
        const key = signaalId === null ? undefined : (await desk.kluis.openKeys(meldpunt.id, [signaalId])).get(signaalId)
        if (taken.length === 0 || signaalId === null || !key) return []
        // Of two letters at once the second waits here, and then sees that the first has gone.
        await lockSignaal(tx, meldpunt, key, signaalId)
        const gebeurtenis = await findGebeurtenis(tx, signaalId)
        if (gebeurtenis === null) return []
        const tijd = { nu: now.toISOString(), addWerkdagen }
        const changed = await changeSignaal(tx, meldpunt, key, signaalId, (signaal) => applyGebeurtenis(signaal, gebeurtenis, tijd), now)
        return changed ? noteStatus(changed.voor, changed.na, 'worker', now) : []
      })
    }),
  )

  async function findGebeurtenis(tx: Queryable, about: string): Promise<Gebeurtenis | null> {
    if (soort !== 'terugkoppeling')
      return rollenOf(meldpunt, inhoud.ontvanger).includes('zorgcoordinator') ? { soort: 'zorg_bereikt' } : null
    // Every melder must know: the last of their letters says so.
    return (await isUnderway(tx, meldpunt.id, about, soort, id)) ? null : { soort: 'terugkoppeling_bezorgd' }
  }
}

/** Waits between tries to write what became of letters; each try lost here is a second copy for somebody. */
const MARK_WAITS_MS = [100, 500, 2_000, 10_000, 30_000]

/** Writes that letters of one meldpunt were taken, again when the database is away for a moment. Returns their ids. */
export async function markAll({ desk, meldpunt }: Pick<Room, 'desk' | 'meldpunt'>, ids: string[]): Promise<string[]> {
  await insist(() => withMeldpunt(desk.db, meldpunt.id, (tx) => markVerzonden(tx, meldpunt.id, ids, desk.now())))
  return ids
}

async function insist(write: () => Promise<void>): Promise<void> {
  for (const ms of MARK_WAITS_MS) {
    try {
      return await write()
    } catch {
      await wait(ms)
    }
  }
  await write()
}

/**
 * Gives a letter up and puts it before a person, in one transaction: the officers of today get a letter about it. When it was for
 * one of them, or was such a letter, the beheerder hears too; nobody is ever written about a letter about a letter.
 */
async function failBrief({ desk, meldpunt }: Room, brief: ClaimedBrief, code: string, status: string | null): Promise<void> {
  const now = desk.now()
  const { ontvanger } = brief.inhoud
  const officers = await withMeldpunt(desk.db, meldpunt.id, (tx) => findOfficers({ desk, meldpunt, tx, now }))
  const readers = brief.soort === 'bezorgprobleem' ? [] : officers.filter((officer) => officer !== ontvanger)
  desk.log.error('letter failed', {
    meldpunt: meldpunt.id,
    uitgaand: brief.id,
    brief: brief.soort,
    code: code.replace(' ', '/'),
    tries: brief.tries,
  })
  if (readers.length === 0 || officers.includes(ontvanger)) {
    await desk.alarm.raise({
      meldpunt: meldpunt.id,
      oorzaak: 'brief_aan_officier',
      message: `A letter to an officer could not be delivered (${code}). See \`meldpunt uitgaand\`, check the officers' addresses in the meldpunten file, then run \`meldpunt uitgaand opnieuw\`.`,
    })
  }
  await desk.step?.('refused', { meldpunt: meldpunt.id, id: brief.id })
  await withMeldpunt(desk.db, meldpunt.id, async (tx) => {
    const sleutelId = brief.signaalId ?? brief.mailId ?? ''
    const key = sleutelId === '' ? desk.kluis.own(meldpunt.id) : (await desk.kluis.openKeys(meldpunt.id, [sleutelId])).get(sleutelId)
    // Before the logboek, as everywhere. Nobody reaches this melder there: what he was to hear is a duty again.
    const lost =
      key && brief.signaalId && brief.inhoud.aanMelder
        ? await changeSignaal(
            tx,
            meldpunt,
            key,
            brief.signaalId,
            (signaal) => applyGebeurtenis(signaal, { soort: 'melder_gestuit', adres: ontvanger }, { nu: now.toISOString(), addWerkdagen }),
            now,
          )
        : null
    await markMislukt(tx, meldpunt.id, brief, code, now)
    if (lost) await appendKetens(tx, meldpunt.id, noteStatus(lost.voor, lost.na, 'worker', now))
    if (!key) return
    const signaal = brief.signaalId ? await findSignaal(tx, meldpunt, key, brief.signaalId) : null
    for (const officer of readers) {
      const hoofd = await recordHoofd(tx, desk.kluis, meldpunt, signaal, officer)
      const about = { brief: brief.soort as Briefsoort, aan: ontvanger, verzonden: null, status, blijvend: true }
      await postLetter(
        tx,
        desk.kluis,
        meldpunt,
        {
          brief: bezorgprobleem({ ...hoofd, ...about }),
          ontvanger: officer,
          signaalId: brief.signaalId,
          mailId: brief.mailId,
          oorzaak: `mislukt ${brief.id}`,
          oorzaakAt: now,
          key,
          sleutelId,
          inReplyTo: null,
          references: [],
          spoed: SPOED.has(brief.soort),
        },
        now,
      )
    }
  })
}
