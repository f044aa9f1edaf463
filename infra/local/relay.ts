// The SMTP server of the stack. It behaves as a municipality's: takes mail from anyone for its own domains and from those who
// log in for everywhere, marks what it knows of the sender (proof.ts), hands on to Dovecot by LMTP, and sends a non-delivery
// report for a recipient it does not know. What is meant for elsewhere goes no further than this process. It runs inside Node so
// that a test can wait for a mail, and let the next one fail in any way a mail server can.
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import nodemailer from 'nodemailer'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import { composeBounce, type Failure } from './bounce.ts'
import { findFreePort } from './port.ts'
import { type Profile, type Resolver, stampMail } from './proof.ts'
import { domainOf, findHeader } from './raw-mail.ts'

/** Somebody with a mailbox behind this server; logs in to SMTP and IMAP with the same password. */
export interface MailUser {
  address: string
  /** Name of the mailbox in Dovecot, which several stacks of tests share. */
  user: string
  password: string
}

export interface RelayOptions {
  hostname: string
  profile: Profile
  /** The municipality's own domains. */
  ownDomains: string[]
  /** Other organisations whose people have a mailbox here too. In all these domains an address without a user bounces. */
  otherDomains?: string[]
  lmtpPort: number
  certFile: string
  keyFile: string
  port?: number
}

/** One mail to one recipient, after it was delivered, sent into the world, or bounced. */
export interface RelayedMail {
  envelopeFrom: string
  to: string
  /** Address that logged in, or null. */
  login: string | null
  /** As the recipient gets it. */
  raw: Buffer
  /** Where it went; `bounced` is a recipient that does not exist. */
  route: 'mailbox' | 'outside' | 'bounced'
  /** Unfolded value of a header, or null. */
  header(name: string): string | null
}

export interface MailFilter {
  to?: string
  from?: string
  route?: RelayedMail['route']
  subject?: RegExp
  /** Only mails from this place in `mails` on: take `relay.mails.length` before you act. */
  after?: number
}

/** How the next fitting mail fails; each is used once. */
export type Fault = (
  | { at: 'connect' | 'rcpt' | 'data'; code: number; text?: string }
  /** The connection is cut after the last byte of DATA: the mail was `delivered` or `lost`, and the client cannot tell. */
  | { at: 'data'; cut: 'delivered' | 'lost' }
) & {
  /** Only for this recipient; at `connect` nobody is known yet. */
  to?: string
}

export interface Relay {
  port: number
  /** Every mail that was taken, in order. */
  mails: RelayedMail[]
  /** The first mail that fits, as soon as it is delivered; at once when it already was. */
  waitFor(filter: MailFilter): Promise<RelayedMail>
  find(filter: MailFilter): RelayedMail[]
  addUser(user: MailUser): void
  removeUser(address: string): void
  /** Adds a record to the invented DNS, for the DKIM keys and DMARC policies of outside senders. */
  publish(name: string, record: string): void
  failNext(...faults: Fault[]): void
  /** Faults that no mail has met yet. */
  faultsLeft(): number
  /** Closes the port and cuts every connection; `resume` opens the same port again. */
  pause(): Promise<void>
  resume(): Promise<void>
  stop(): Promise<void>
}

/** Room for the largest mail that the tests send. */
const SIZE_MAX = 60 * 1024 * 1024

export async function startRelay(options: RelayOptions): Promise<Relay> {
  const port = await findFreePort(options.port)
  const users = new Map<string, MailUser>()
  const records = new Map<string, string[][]>()
  const faults: Fault[] = []
  const mails: RelayedMail[] = []
  const waiting = new Set<() => void>()
  const turns = new Map<string, Promise<unknown>>()
  const lmtp = nodemailer.createTransport({
    host: '127.0.0.1',
    port: options.lmtpPort,
    lmtp: true,
    ignoreTLS: true,
    pool: true,
    name: options.hostname,
  })
  let server = openServer()
  await listen()

  const resolver: Resolver = async (name) => {
    const found = records.get(name.toLowerCase())
    if (!found) throw Object.assign(new Error('not in the invented DNS'), { code: 'ENOTFOUND' })
    return found
  }

  function openServer(): SMTPServer {
    return new SMTPServer({
      name: options.hostname,
      banner: 'ready',
      cert: readFileSync(options.certFile),
      key: readFileSync(options.keyFile),
      authMethods: ['PLAIN', 'LOGIN'],
      authOptional: true,
      disableReverseLookup: true,
      hideENHANCEDSTATUSCODES: false,
      size: SIZE_MAX,
      onConnect(_session, callback) {
        callback(takeReply('connect', null))
      },
      onAuth(auth, _session, callback) {
        const user = findLogin(auth.username ?? '')
        if (user && user.password === auth.password) callback(null, { user: user.address })
        else callback(Object.assign(new Error('5.7.8 Error: authentication failed'), { responseCode: 535 }))
      },
      onRcptTo({ address }, session, callback) {
        const fault = takeReply('rcpt', address)
        if (fault) callback(fault)
        else if (session.user || isLocal(address)) callback()
        else callback(Object.assign(new Error(`5.7.1 <${address}>: Relay access denied`), { responseCode: 554 }))
      },
      onData(stream, session, callback) {
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('end', () => {
          take(Buffer.concat(parts), session).then((reply) => {
            if (reply === 'cut') cut(session)
            else callback(null, `2.0.0 Ok: queued as ${reply}`)
          }, callback)
        })
      },
    })
  }

  async function listen(): Promise<void> {
    server.on('error', () => {}) // A client that hangs up, also when a test cut it off, is its own affair.
    await once(server.listen(port, '127.0.0.1'), 'listening')
  }

  function findLogin(name: string): MailUser | undefined {
    return users.get(name.toLowerCase()) ?? [...users.values()].find(({ user }) => user === name)
  }

  function isLocal(address: string): boolean {
    return options.ownDomains.includes(domainOf(address)) || (options.otherDomains ?? []).includes(domainOf(address))
  }

  function takeFault(at: Fault['at'], to: string | null): Fault | null {
    const index = faults.findIndex((fault) => fault.at === at && (!fault.to || fault.to === to?.toLowerCase()))
    return index === -1 ? null : (faults.splice(index, 1)[0] ?? null)
  }

  function takeReply(at: 'connect' | 'rcpt', to: string | null): (Error & { responseCode: number }) | null {
    const fault = takeFault(at, to)
    return fault && 'code' in fault ? replyError(fault.code, fault.text) : null
  }

  async function take(raw: Buffer, session: SMTPServerSession): Promise<string> {
    const recipients = session.envelope.rcptTo.map(({ address }) => address.toLowerCase())
    const fault = recipients.map((to) => takeFault('data', to)).find(Boolean)
    if (fault && 'code' in fault) throw replyError(fault.code, fault.text)
    const id = randomUUID().slice(0, 8).toUpperCase()
    if (!(fault && fault.cut === 'lost')) {
      const envelopeFrom = session.envelope.mailFrom ? session.envelope.mailFrom.address.toLowerCase() : ''
      const login: string | null = session.user || null
      const { hostname, profile, ownDomains } = options
      const stamped = await stampMail(raw, {
        hostname,
        profile,
        ownDomains,
        login,
        envelopeFrom,
        helo: session.hostNameAppearsAs || 'unknown',
        id,
        at: new Date(),
        resolver,
      })
      for (const to of recipients) await passOn({ envelopeFrom, to, login, raw: stamped })
    }
    return fault ? 'cut' : id
  }

  async function passOn(mail: Pick<RelayedMail, 'envelopeFrom' | 'to' | 'login' | 'raw'>): Promise<void> {
    if (!isLocal(mail.to)) return note({ ...mail, route: 'outside' })
    const user = users.get(mail.to)
    const failure = user
      ? await deliver(mail, user)
      : { recipient: mail.to, status: '5.1.1', diagnostic: `550 5.1.1 <${mail.to}>: Recipient address rejected: User unknown` }
    note({ ...mail, route: failure ? 'bounced' : 'mailbox' })
    // RFC 5321, 6.1: never a report about a report.
    if (!failure || mail.envelopeFrom === '') return
    const raw = composeBounce(mail.raw, mail.envelopeFrom, failure, options.hostname, new Date())
    await passOn({ envelopeFrom: '', to: mail.envelopeFrom, login: null, raw })
  }

  /** One at a time to each mailbox, as mail servers do: of two first mails at once Dovecot refuses one, as both make the mailbox. */
  function deliver(mail: Pick<RelayedMail, 'envelopeFrom' | 'to' | 'raw'>, user: MailUser): Promise<Failure | null> {
    const turn = (turns.get(user.user) ?? Promise.resolve()).then(() => handOver(mail, user))
    turns.set(
      user.user,
      turn.catch(() => {}),
    )
    return turn
  }

  async function handOver(mail: Pick<RelayedMail, 'envelopeFrom' | 'to' | 'raw'>, user: MailUser): Promise<Failure | null> {
    try {
      await lmtp.sendMail({ envelope: { from: mail.envelopeFrom, to: user.user }, raw: mail.raw })
      return null
    } catch (error) {
      const { responseCode, response } = error as { responseCode?: number; response?: string }
      if (!responseCode || responseCode < 500) throw replyError(451, '4.3.0 Error: the mailbox cannot be reached now')
      return { recipient: mail.to, status: '5.1.1', diagnostic: response ?? '550 5.1.1 User unknown' }
    }
  }

  function note(mail: Omit<RelayedMail, 'header'>): void {
    mails.push({ ...mail, header: (name) => findHeader(mail.raw, name) })
    for (const look of [...waiting]) look()
  }

  function find({ to, from, route, subject, after = 0 }: MailFilter): RelayedMail[] {
    return mails
      .slice(after)
      .filter(
        (mail) =>
          (!to || mail.to === to) &&
          (!from || mail.envelopeFrom === from) &&
          (!route || mail.route === route) &&
          (!subject || subject.test(mail.header('subject') ?? '')),
      )
  }

  function cut(session: SMTPServerSession): void {
    for (const connection of server.connections) if (connection.session.id === session.id) connection._socket.destroy()
  }

  async function pause(): Promise<void> {
    const closed = new Promise<void>((resolve) => server.close(resolve))
    for (const connection of server.connections) connection._socket.destroy()
    await closed
  }

  return {
    port,
    mails,
    find,
    waitFor: (filter) =>
      new Promise((resolve) => {
        const look = () => {
          const [found] = find(filter)
          if (!found) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      }),
    addUser: (user) => void users.set(user.address.toLowerCase(), user),
    removeUser: (address) => void users.delete(address.toLowerCase()),
    publish: (name, record) => void records.set(name.toLowerCase(), [...(records.get(name.toLowerCase()) ?? []), [record]]),
    failNext: (...next) => void faults.push(...next),
    faultsLeft: () => faults.length,
    pause,
    async resume() {
      server = openServer()
      await listen()
    },
    async stop() {
      lmtp.close()
      await pause()
    },
  }
}

function replyError(
  code: number,
  text = code < 500 ? '4.3.0 Error: try again later' : '5.7.1 Error: refused',
): Error & { responseCode: number } {
  return Object.assign(new Error(text), { responseCode: code })
}
