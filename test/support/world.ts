// A world of its own for one test: two databases, a Redis database, people with mailboxes, a mail server, all of the one stack
// of this run. Nothing of it is seen by another test, and it is gone afterwards.
import { randomBytes } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { CAST, composeMeldpunt, MAIL_HOST, OTHER_DOMAINS, OWN_DOMAINS, PASSWORD_VARIABLE } from '../../infra/local/cast.ts'
import { trustAuthority } from '../../infra/local/certificate.ts'
import { type MailboxVariant, removeUser, writeUser } from '../../infra/local/dovecot.ts'
import { type MailboxClient, openMailbox } from '../../infra/local/mailbox-client.ts'
import { type OutgoingMail, sendMail } from '../../infra/local/outgoing.ts'
import { databaseUrl, listen, querySuperuser } from '../../infra/local/postgres.ts'
import type { Profile } from '../../infra/local/proof.ts'
import { flushRedis } from '../../infra/local/redis.ts'
import { type MailUser, type Relay, startRelay } from '../../infra/local/relay.ts'
import type { StackAddress } from '../../infra/local/stack.ts'

export interface WorldOptions {
  /** A stack that the test started itself; the one of the run unless told. It must hold the template databases. */
  stack?: StackAddress
  /** Whose proof of senders the mail server writes. */
  profile?: Profile
  /** What the meldpunt's mailbox does otherwise. */
  mailbox?: MailboxVariant
  /** Domains besides the cast's whose people have mailboxes here: of a second municipality. */
  domains?: string[]
  /** Port where the services reach IMAP: of a cutting proxy in front of `stack.ports.imaps`. */
  imapPort?: number
}

export type Service = 'mailbox' | 'worker' | 'http' | 'beheer'

export interface World {
  stack: StackAddress
  /** `w12`: in the names of its databases and mailboxes. */
  id: string
  relay: Relay
  /** The meldpunt as the file has it: change it (or add others) and call `writeMeldpunten` before a service starts. */
  meldpunt: ReturnType<typeof composeMeldpunt>
  /** Writes the meldpunten file; without argument the one meldpunt above. Done once by createWorld. */
  writeMeldpunten(meldpunten?: object[]): void
  configFile: string
  /** The whole environment of one service, with the role of its own in both databases. */
  env(service: Service): Record<string, string>
  /** Gives an address a mailbox and a password; the cast of infra/local/cast.ts has them. */
  addPerson(address: string, variant?: MailboxVariant): MailUser
  /** From then on mail to the address bounces. */
  removePerson(address: string): void
  /** Logged in as the sender when he has a mailbox here and `proven` is not false; else as a stranger. Gives the Message-ID. */
  send(mail: OutgoingMail, options?: { proven?: boolean }): Promise<string>
  /** The mailbox of an address; closed with the world. */
  openMailbox(address: string): Promise<MailboxClient>
  /** One statement as superuser: row-level security does not hide anything. */
  query<Row = Record<string, unknown>>(statement: string, values?: unknown[], database?: 'register' | 'sleutels'): Promise<Row[]>
  /** What `look` finds as soon as it finds something: at once, or after a committed change in either database. */
  until<T>(look: () => Promise<T | null | undefined | false>): Promise<T>
  /** Hears of changes again after Postgres was restarted. */
  listenAgain(): Promise<void>
  /** Has `fn` run before the world is closed, last one first: a service must be gone before its mailboxes are. */
  defer(fn: () => Promise<void>): void
  close(): Promise<void>
}

/** `await using world = await createWorld()`, or call `close` when the test ends. */
export async function createWorld(options: WorldOptions = {}): Promise<World & AsyncDisposable> {
  const stack = options.stack ?? inject('stack')
  const { ports, certificate } = stack
  trustAuthority(certificate.caFile)
  const nr = (await querySuperuser(ports.postgres, 'postgres', "select nextval('worlds') as nr")).rows[0].nr
  const id = `w${nr}`
  const name = (soort: 'register' | 'sleutels') => `${soort}_${id}`
  for (const soort of ['register', 'sleutels'] as const) {
    await querySuperuser(ports.postgres, 'postgres', `create database ${name(soort)} template template_${soort} owner meldpunt_owner`)
  }
  const profile = options.profile ?? 'authserv-id'
  const relay = await startRelay({
    hostname: MAIL_HOST,
    profile,
    ownDomains: OWN_DOMAINS,
    otherDomains: [...OTHER_DOMAINS, ...(options.domains ?? [])],
    lmtpPort: ports.lmtp,
    ...certificate,
  })
  const people = new Map<string, MailUser>()
  const clients: MailboxClient[] = []
  const configFile = join(stack.folder, `${id}.yaml`)
  const masterKey = `${id}:${randomBytes(32).toString('base64')}`
  const redisUrl = `redis://127.0.0.1:${ports.redis}/${nr}`

  const addPerson = (address: string, variant: MailboxVariant = {}): MailUser => {
    const person = { address, user: `${id}.${address}`, password: `geheim-${id}` }
    writeUser(stack.folder, stack.account, person.user, person.password, variant)
    relay.addUser(person)
    people.set(address, person)
    return person
  }
  for (const address of Object.values(CAST)) addPerson(address, address === CAST.meldpunt ? options.mailbox : {})

  const personOf = (address: string): MailUser => {
    const person = people.get(address)
    if (!person) throw new Error(`nobody in this world has the address ${address}: add a person first`)
    return person
  }

  const meldpunt = composeMeldpunt({
    imapPort: options.imapPort ?? ports.imaps,
    imapTls: 'direct',
    imapUser: personOf(CAST.meldpunt).user,
    profile,
  })
  // JSON is YAML.
  const writeMeldpunten = (meldpunten: object[] = [meldpunt]) => writeFileSync(configFile, JSON.stringify({ meldpunten }, null, 2))
  writeMeldpunten()

  const changes = new EventEmitter().setMaxListeners(0)
  let listeners: { close(): Promise<void> }[] = []
  const listenAgain = async () => {
    await Promise.allSettled(listeners.map((listener) => listener.close()))
    listeners = await Promise.all(
      (['register', 'sleutels'] as const).map((soort) =>
        listen(databaseUrl(ports.postgres, name(soort), 'postgres'), 'test_changed', () => changes.emit('change')),
      ),
    )
    changes.emit('change')
  }
  await listenAgain()

  const deferred: (() => Promise<void>)[] = []

  async function close(): Promise<void> {
    for (const fn of deferred.reverse()) await fn()
    await Promise.allSettled(clients.map((client) => client.close()))
    await Promise.allSettled(listeners.map((listener) => listener.close()))
    await relay.stop()
    for (const { user } of people.values()) removeUser(stack.folder, user)
    rmSync(configFile, { force: true })
    await flushRedis(redisUrl)
    for (const soort of ['register', 'sleutels'] as const)
      await querySuperuser(ports.postgres, 'postgres', `drop database ${name(soort)} with (force)`)
  }

  return {
    stack,
    id,
    relay,
    meldpunt,
    writeMeldpunten,
    configFile,
    env(service) {
      const login = personOf(CAST.meldpunt)
      const smtp = `smtp://${encodeURIComponent(login.address)}:${login.password}@127.0.0.1:${relay.port}?requireTLS=true`
      return {
        DATABASE_URL: databaseUrl(ports.postgres, name('register'), `meldpunt_${service}`),
        KEYS_DATABASE_URL: databaseUrl(ports.postgres, name('sleutels'), `meldpunt_${service}`),
        REDIS_URL: redisUrl,
        SMTP_URL: smtp,
        ALARM_SMTP_URL: smtp,
        MELDPUNT_CONFIG: configFile,
        MELDPUNT_MASTER_KEY: masterKey,
        HTTP_HOST: '127.0.0.1',
        HTTP_PORT: '0',
        LOG_LEVEL: 'info',
        NODE_EXTRA_CA_CERTS: certificate.caFile,
        [PASSWORD_VARIABLE]: login.password,
      }
    },
    addPerson,
    removePerson(address) {
      relay.removeUser(address)
    },
    send: (mail, { proven = true } = {}) => sendMail(relay.port, mail, (proven && people.get(mail.from)) || null),
    async openMailbox(address) {
      const { user, password } = personOf(address)
      const client = await openMailbox({ port: ports.imaps, tls: 'direct', user, password })
      clients.push(client)
      return client
    },
    query: async (statement, values = [], soort = 'register') =>
      (await querySuperuser(ports.postgres, name(soort), statement, values)).rows,
    async until(look) {
      for (;;) {
        // Heard from before the look on, so that a change during it is not missed.
        const changed = once(changes, 'change')
        const found = await look()
        if (found) return found
        await changed
      }
    },
    listenAgain,
    defer: (fn) => void deferred.push(fn),
    close,
    [Symbol.asyncDispose]: close,
  }
}
