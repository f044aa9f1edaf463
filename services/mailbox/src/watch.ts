import { setTimeout as sleep } from 'node:timers/promises'
import { withMeldpunt } from '@meldpunt/register/database'
import { markSwept } from '@meldpunt/register/cursors'
import { recordBrievenstand } from '@meldpunt/register/logboek'
import { rememberGegeven } from '@meldpunt/register/herstel'
import { removeUnusedKeys } from '@meldpunt/register/sleutels'
import { dayOf } from '@meldpunt/runtime/clock'
import { PermanentError } from '@meldpunt/runtime/errors'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import { explain, openConnection } from './connection.ts'
import type { Desk } from './desk.ts'
import { destroyMails } from './destroy.ts'
import type { Door } from './door.ts'
import { fileMails } from './folders.ts'
import { withLease } from './lease.ts'
import { countFolder } from './keep.ts'
import { receiveMails } from './receive.ts'
import { settleKept } from './settle.ts'

// Wake on events, act on what is found: IDLE and the timer only say "look"; sweepInbox() looks at the world each time and
// does whatever it finds undone, by the same path after a crash as on a quiet day.

/** Watches the mailbox of one meldpunt until `stop`. Never throws: what breaks is told, and tried again with backoff. */
export async function watchMailbox(desk: Desk, meldpunt: Meldpunt, stop: AbortSignal): Promise<void> {
  let failures = 0
  let outcome: 'taken' | 'done' | null = null
  while (!stop.aborted) {
    try {
      const before = outcome
      outcome = await withLease(desk, meldpunt.id, stop, async (lease, signal) => {
        await withMeldpunt(desk.db, meldpunt.id, (tx) => recordBrievenstand(tx, meldpunt.id, meldpunt.brieven, desk.now()))
        const connection = await openConnection(meldpunt, signal)
        try {
          await watchConnection({ desk, meldpunt, lease, connection, signal }, () => {
            failures = 0
          })
        } finally {
          await connection.close()
        }
      })
      // Another process watches: look again when its lease could have run out.
      if (outcome !== 'taken') continue
      if (before !== 'taken') desk.log.info('mailbox watched by another process', { meldpunt: meldpunt.id })
      await pause(desk.times.leaseRenewMs, stop)
    } catch (error) {
      if (stop.aborted) return
      failures += 1
      const told = explain(error, meldpunt)
      desk.log.error('mailbox not watched', { meldpunt: meldpunt.id, err: told, count: failures })
      // One hiccup is no alarm; a refused password is, since no waiting mends it.
      if (told instanceof PermanentError || failures >= FAILURES_BEFORE_ALARM)
        await desk.alarm.raise({ meldpunt: meldpunt.id, oorzaak: 'mailbox', message: told.message })
      await pause(backoff(desk, failures), stop)
    }
  }
}

const FAILURES_BEFORE_ALARM = 4

/** `onSwept` hears of each sweep that ended whole: only that shows that nothing is wrong, as a login alone does not. */
async function watchConnection(door: Door, onSwept: () => void): Promise<void> {
  const { desk, meldpunt, connection, signal } = door
  await desk.step?.('connected')
  desk.log.info('mailbox opened', { meldpunt: meldpunt.id, reden: connection.moving })
  await rememberGegeven(desk.db, desk.keys, meldpunt.id)
  let countedOn: string | null = null
  while (!signal.aborted) {
    // After each reconnect, and once a day: compare every folder with what was kept.
    const today = dayOf(desk.now())
    const count = countedOn !== today
    if (count) await resolveDaily(door)
    await sweepInbox(door, count)
    countedOn = today
    onSwept()
    await desk.alarm.resolve({ meldpunt: meldpunt.id, oorzaak: 'mailbox' })
    await connection.wake(desk.times.sweepEveryMs, signal)
  }
}

/** An alarm about single mails or letters ends with the day, and comes back if it must. */
async function resolveDaily({ desk, meldpunt: { id: meldpunt } }: Door): Promise<void> {
  for (const oorzaak of ['mail_not_given', 'mail_not_settled', 'officer_unreachable']) await desk.alarm.resolve({ meldpunt, oorzaak })
}

/**
 * Looks through the mailbox and leaves nothing undone: keeps what is new, settles what is kept, files what is settled.
 * With `count` it compares every UID of every folder with what was kept, instead of trusting the cursors.
 */
async function sweepInbox(door: Door, count: boolean): Promise<void> {
  const { inbox, junk, own, others } = door.connection.folders
  // What a process before us kept and did not settle goes first: it is older.
  await settleKept(door)
  for (const map of junk ? [inbox, junk] : [inbox]) {
    if (count) await countFolder(door, map)
    await receiveMails(door, map)
  }
  if (count) {
    for (const map of Object.values(own)) await countFolder(door, map)
    for (const map of others) await countFolder(door, map, door.meldpunt.vanaf)
    await settleKept(door)
    await removeKeys(door)
  }
  await fileMails(door)
  await destroyMails(door)
  await withMeldpunt(door.desk.db, door.meldpunt.id, (tx) => markSwept(tx, door.meldpunt.id, door.desk.now()))
}

const DAY_MS = 86_400_000

/** Under this lease nobody else makes keys, and here nothing is being kept or settled. */
async function removeKeys({ desk, meldpunt: { id } }: Door): Promise<void> {
  const removed = await removeUnusedKeys(desk.keys, desk.db, id, new Date(desk.now().getTime() - DAY_MS))
  if (removed > 0) desk.log.info('keys removed', { meldpunt: id, count: removed })
}

function backoff(desk: Desk, failures: number): number {
  const { first, most } = desk.times.backoffMs
  // Full jitter: many meldpunten on one server must not come back at the same moment.
  return Math.random() * Math.min(most, first * 2 ** failures)
}

async function pause(ms: number, stop: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal: stop }).catch(() => {})
}
