import type { Alarm } from '@meldpunt/runtime/alarm'
import { backoffMs } from '@meldpunt/runtime/backoff'
import type { Clock } from '@meldpunt/runtime/clock'
import { PermanentError } from '@meldpunt/runtime/errors'
import type { Log } from '@meldpunt/runtime/log'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import nodemailer from 'nodemailer'
import { type Bezwaar, sortFailure, type Verzending } from './smtp-replies.ts'

// The way out of one meldpunt: a few connections that stay open, and a rest while the server takes nothing.

export interface Mailer {
  /** The moment until which nothing should be tried, or null. */
  restsUntil(): Date | null
  /** Tries once to hand one letter to the server, for exactly this address. Never throws: how it ended is the answer. */
  send(ontvanger: string, raw: Buffer): Promise<Verzending>
  close(): void
}

interface MailerDesk {
  alarm: Alarm
  log: Log
  now: Clock
}

/** Below the time for which a letter is claimed: a try ends before another process may begin one. */
const SEND_MS_MAX = 240_000
const CONNECT_MS_MAX = 15_000
const SILENCE_MS_MAX = 120_000
/** While the server does not answer: a moment at first, since a restart takes no longer. */
const REST_AWAY = { firstMs: 1_000, mostMs: 60_000 }
/** While it refuses us: many logins with a wrong password get an account locked. */
const REST_REFUSED = { firstMs: 60_000, mostMs: 900_000 }
/** A server that is away this long is told to a person; a restart is not. */
const AWAY_ALARM_MS = 300_000

// One address and nothing that SMTP, or a library that splits lists, could read as a second one.
const ONE_ADDRESS = /^[^\s<>()[\]\\,;:"@]{1,64}@[^\s<>()[\]\\,;:"@]{1,255}$/u

/** Opens the way out; connects when there is something to send. Throws a PermanentError when the file asks for what is not there. */
export function createMailer(meldpunt: Meldpunt, { alarm, log, now }: MailerDesk): Mailer {
  const transport = openTransport(meldpunt)
  let rest: Date | null = null
  let failures = 0
  let awaySince: Date | null = null
  /** Also once after the start: an alarm may be open from before it. */
  let healthy = false

  function onSuccess(): void {
    rest = null
    failures = 0
    awaySince = null
    if (healthy) return
    healthy = true
    void alarm.resolve({ meldpunt: meldpunt.id, oorzaak: 'smtp' })
  }

  async function onUnreachable(code: string, bezwaar: Bezwaar | null): Promise<void> {
    const at = now()
    healthy = false
    // Letters that failed together are one failure.
    if (rest !== null && rest > at) return
    failures += 1
    awaySince ??= at
    rest = new Date(at.getTime() + backoffMs(failures, bezwaar ? REST_REFUSED : REST_AWAY, Math.random()))
    log.warn('mail server not reached', { meldpunt: meldpunt.id, code, dueAt: rest })
    if (bezwaar || at.getTime() - awaySince.getTime() >= AWAY_ALARM_MS)
      await alarm.raise({ meldpunt: meldpunt.id, oorzaak: 'smtp', message: explain(bezwaar, code) })
  }

  return {
    restsUntil: () => (rest !== null && rest > now() ? rest : null),
    async send(ontvanger, raw) {
      if (!ONE_ADDRESS.test(ontvanger)) return { soort: 'geweigerd', code: 'EADDRESS', status: '5.1.3' }
      try {
        await transport.sendMail({ envelope: { from: meldpunt.adres, to: [ontvanger] }, raw, signal: AbortSignal.timeout(SEND_MS_MAX) })
        onSuccess()
        return { soort: 'verzonden' }
      } catch (error) {
        const ended = sortFailure(error)
        log.info('letter not sent', { meldpunt: meldpunt.id, status: ended.soort, code: ended.code.replace(' ', '/'), err: error })
        if (ended.soort === 'onbereikbaar') await onUnreachable(ended.code, ended.bezwaar)
        return ended
      }
    },
    close: () => transport.close(),
  }
}

/** Connects and logs in as for a letter, and sends none. Null when that works, else what to do; never throws for a server. */
export async function checkSmtp(meldpunt: Meldpunt): Promise<string | null> {
  const transport = openTransport(meldpunt)
  try {
    await transport.verify()
    return null
  } catch (error) {
    const ended = sortFailure(error)
    return explain(ended.soort === 'onbereikbaar' ? ended.bezwaar : null, ended.code)
  } finally {
    transport.close()
  }
}

function openTransport(meldpunt: Meldpunt) {
  const { smtp } = meldpunt
  if (!smtp) throw new PermanentError(`meldpunt ${meldpunt.id} has no mail server: name one under smtp, or set SMTP_URL`)
  if (smtp.oauth2) throw new PermanentError(`meldpunt ${meldpunt.id} wants OAuth 2 for smtp, which is not there yet: use wachtwoord_env`)
  return nodemailer.createTransport({
    pool: true,
    host: smtp.host,
    port: smtp.port,
    secure: smtp.tls === 'direct',
    requireTLS: smtp.tls === 'starttls',
    ignoreTLS: smtp.tls === 'uit',
    ...(smtp.user === null ? {} : { auth: { user: smtp.user, pass: smtp.wachtwoord ?? '' } }),
    maxConnections: smtp.verbindingen,
    // Each connection may have been closed by the server while it idled; the letter goes on over the next.
    maxRequeues: smtp.verbindingen,
    connectionTimeout: CONNECT_MS_MAX,
    greetingTimeout: CONNECT_MS_MAX,
    dnsTimeout: CONNECT_MS_MAX,
    socketTimeout: SILENCE_MS_MAX,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

function explain(bezwaar: Bezwaar | null, code: string): string {
  switch (bezwaar) {
    case 'login':
      return `The mail server refuses our login (${code}). Letters wait and are not lost. Check smtp.user and the password that smtp.wachtwoord_env points at.`
    case 'tls':
      return `No protected connection to the mail server (${code}). Letters wait and are not lost. Check smtp.tls and the server's certificate; add its CA with NODE_EXTRA_CA_CERTS.`
    case 'afzender':
      return `The mail server does not let us send as the meldpunt's address (${code}). Letters wait and are not lost. Give smtp.user the right to send as it, and see whether the account is blocked.`
    case null:
      return `The mail server is out of reach (${code}). Letters wait and are not lost. Check whether it is up, and smtp.host and smtp.port.`
  }
}
