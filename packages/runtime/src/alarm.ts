// An alarm reaches a person: it is an error in the log, a row that the window shows (metric, /health/ready 503), and a
// mail to the beheerder over a way out of its own, for when the first is what died. Once per cause and day, in Dutch
// time, and once when it is over, whatever restarts in between.
import { createTransport } from 'nodemailer'
import { dayOf, timeOf } from './clock.ts'
import type { Clock } from './clock.ts'
import type { Log } from './log.ts'
import type { Meldpunt } from './meldpunten.ts'

interface AlarmCause {
  meldpunt: string
  /** Short code, such as `mailbox`. */
  oorzaak: string
}

export interface Alarm {
  /**
   * Says that something needs a person. `message` tells what is wrong and what to do, in English, without personal data:
   * it is mailed as it stands. May be called at every failure; never throws.
   */
  raise(alarm: AlarmCause & { message: string }): Promise<void>
  /** Says that the cause is gone; nothing happens when it was not there. May be called at every success; never throws. */
  resolve(cause: AlarmCause): Promise<void>
}

/** An alarm that is not over yet. */
export interface OpenAlarm extends AlarmCause {
  raisedAt: Date
  /** When a mail about it last went out; null: none got out yet. */
  mailedAt: Date | null
}

/** Where alarms are remembered. Each may fail: then this process remembers by itself until it ends. */
export interface AlarmMemory {
  readOpen(meldpunt: string): Promise<OpenAlarm[]>
  /** One row per meldpunt, oorzaak and raisedAt; written again when `mailedAt` changes. */
  markRaised(alarm: OpenAlarm): Promise<void>
  markOver(cause: AlarmCause, at: Date): Promise<void>
}

interface AlarmDesk {
  log: Log
  now: Clock
  memory: AlarmMemory
  meldpunten: readonly Pick<Meldpunt, 'id' | 'adres' | 'rollen'>[]
  /** `ALARM_SMTP_URL`. */
  smtpUrl: string
}

// A way out that does not answer must not keep the mailbox from being watched.
const SMTP_MS_MAX = 10_000
// Another process may have raised what is over here: the memory is asked again after this.
const RECALL_MS = 60_000

/** The alarm of one process. Opens a connection only when there is something to mail. */
export function createAlarm({ log, now, memory, meldpunten, smtpUrl }: AlarmDesk): Alarm {
  const open = new Map<string, OpenAlarm>()
  const recalledAt = new Map<string, Date>()
  const turns = new Map<string, Promise<void>>()
  const timeouts = { connectionTimeout: SMTP_MS_MAX, greetingTimeout: SMTP_MS_MAX, socketTimeout: SMTP_MS_MAX, dnsTimeout: SMTP_MS_MAX }
  const transport = createTransport({ url: smtpUrl, ...timeouts })

  const keyOf = ({ meldpunt, oorzaak }: AlarmCause) => `${meldpunt} ${oorzaak}`

  /** One at a time per meldpunt: two failures at the same moment are one mail. */
  function inTurn(meldpunt: string, act: () => Promise<void>): Promise<void> {
    const turn = (turns.get(meldpunt) ?? Promise.resolve()).then(act)
    turns.set(meldpunt, turn)
    return turn
  }

  async function raise({ meldpunt, oorzaak, message }: AlarmCause & { message: string }): Promise<void> {
    await recall(meldpunt)
    const at = now()
    const alarm = open.get(keyOf({ meldpunt, oorzaak })) ?? { meldpunt, oorzaak, raisedAt: at, mailedAt: null }
    open.set(keyOf(alarm), alarm)
    if (alarm.mailedAt !== null && dayOf(alarm.mailedAt) === dayOf(at)) return
    log.error('alarm raised', { meldpunt, oorzaak })
    // Before the mail: the window shows it also when no mail gets out.
    await remember('raised', () => memory.markRaised(alarm))
    const since = `Since: ${momentText(alarm.raisedAt)}\n\n${message}\n\nThis mail comes once a day while it lasts, and once when it is over.`
    if (!(await post(alarm, 'alarm', since))) return
    alarm.mailedAt = at
    await remember('mailed', () => memory.markRaised(alarm))
  }

  async function resolve(cause: AlarmCause): Promise<void> {
    await recall(cause.meldpunt)
    const alarm = open.get(keyOf(cause))
    if (!alarm) return
    open.delete(keyOf(cause))
    const at = now()
    log.info('alarm over', { meldpunt: cause.meldpunt, oorzaak: cause.oorzaak })
    await remember('over', () => memory.markOver({ meldpunt: cause.meldpunt, oorzaak: cause.oorzaak }, at))
    if (alarm.mailedAt) await post(alarm, 'over', `From ${momentText(alarm.raisedAt)} until ${momentText(at)}. Nothing needs to be done.`)
  }

  async function recall(meldpunt: string): Promise<void> {
    const last = recalledAt.get(meldpunt)
    if (last && now().getTime() - last.getTime() < RECALL_MS) return
    const remembered = await remember('recalled', () => memory.readOpen(meldpunt))
    if (!remembered) return
    recalledAt.set(meldpunt, now())
    for (const alarm of remembered) if (!open.has(keyOf(alarm))) open.set(keyOf(alarm), { ...alarm })
  }

  async function remember<T>(step: string, act: () => Promise<T>): Promise<T | null> {
    try {
      return await act()
    } catch (error) {
      log.error('alarm not remembered', { step, err: error })
      return null
    }
  }

  /** True when at least one beheerder's mail was taken. */
  async function post({ meldpunt, oorzaak }: AlarmCause, what: 'alarm' | 'over', text: string): Promise<boolean> {
    const of = meldpunten.find(({ id }) => id === meldpunt)
    let posted = false
    for (const to of of?.rollen.beheerder ?? []) {
      try {
        await transport.sendMail({
          from: of?.adres,
          to,
          subject: `[meldpunt ${meldpunt}] ${what}: ${oorzaak}`,
          text: `Meldpunt: ${meldpunt}\nCause: ${oorzaak}\n${text}\n`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
        posted = true
      } catch (error) {
        log.error('alarm not mailed', { meldpunt, oorzaak, err: error })
      }
    }
    return posted
  }

  return {
    raise: (alarm) => inTurn(alarm.meldpunt, () => raise(alarm)),
    resolve: (cause) => inTurn(cause.meldpunt, () => resolve(cause)),
  }
}

function momentText(moment: Date): string {
  return `${dayOf(moment)} ${timeOf(moment)}`
}
