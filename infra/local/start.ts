// `npm start`: a whole meldpunt on this machine, shown as a running story. Starts the stack and the services, mails one invented
// report, shows what the services do and the letters that come of it, and stays up for a mail client and for `npm run mail`.
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { CAST, composeMeldpunt, MAIL_HOST, OTHER_DOMAINS, OWN_DOMAINS, PASSWORD_VARIABLE } from './cast.ts'
import { trustAuthority } from './certificate.ts'
import { writeUser } from './dovecot.ts'
import { CLONE, hasFolder, removeFolders } from './folder.ts'
import {
  CA_FILE,
  CONFIG_FILE,
  clearHome,
  ENV_FILE,
  HOME,
  isHomeOpened,
  LOG_FOLDER,
  openHome,
  removeRunning,
  writeConfig,
  writeEnv,
  writeRunning,
} from './home.ts'
import { sendMail } from './outgoing.ts'
import { findFreePort } from './port.ts'
import { databaseUrl, makeDatabase, makeRoles } from './postgres.ts'
import { type MailUser, type Relay, startRelay } from './relay.ts'
import { composeReply } from './reply.ts'
import { runMeldpunt, type ServiceEnv, type ServiceProcess, startService } from './service-process.ts'
import { type Stack, startStack } from './stack.ts'
import { composeReport, openStory, type Story } from './story.ts'

const PORTS = { imap: 1143, imaps: 1993, smtp: 1025, http: 8080 }
const DATABASES = { register: 'meldpunt', sleutels: 'meldpunt_sleutels' } as const
/** What shows that a service has begun its work. */
const SERVICES = { http: 'window opened', worker: 'worker started', mailbox: 'mailbox opened' } as const
type Service = keyof typeof SERVICES
/** How long the story waits for its last letter before it says that there was none. */
const STORY_MAX_MS = 60_000

/** What the officer does with it, each in one mail: the answers that settle it, then closing; and what the reporter hears of that. */
const STEPS = [
  {
    title: 'The officer answers with commands',
    text: [
      '#zorg de zorgcoördinator belt de mannen morgen, met een tolk',
      '#actie controle morgen Samen met de Arbeidsinspectie, om zes uur bij de loods.',
      '#notitie De melder blijft liever buiten beeld.',
    ],
    letters: ['Resultaat van uw opdracht'],
  },
  {
    title: 'The case is closed, and the reporter hears the end',
    text: ['#afronden overgedragen_arbeidsinspectie De Arbeidsinspectie heeft het overgenomen.'],
    letters: ['Resultaat van uw opdracht', 'Terugkoppeling'],
  },
]

const { fresh } = readOptions()
const closing: (() => Promise<void>)[] = []
let stopping: Promise<void> | null = null

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
try {
  await run()
} catch (error) {
  // What breaks because we are stopping already is no news.
  if (!stopping) console.error(`\n${(error as Error).message}`)
  await stop(1)
}

async function run(): Promise<void> {
  // Whose clone is gone has taken the key along: what its databases hold can be read no more.
  if (fresh || (!isHomeOpened() && hasFolder('start'))) {
    await removeFolders('start')
    clearHome()
  }
  const secrets = openHome()
  const story = openStory()

  story.chapter('The servers')
  const starting = startStack({ purpose: 'start', keep: true, durable: true, ports: PORTS, logFolder: LOG_FOLDER })
  // Also when Ctrl-C comes while it starts; that it failed is told below.
  closing.push(() =>
    starting.then(
      (stack) => stack.stop(),
      () => {},
    ),
  )
  const stack = await starting
  const { ports, certificate } = stack.address
  trustAuthority(certificate.caFile)
  const relay = await startRelay({
    hostname: MAIL_HOST,
    profile: 'authserv-id',
    ownDomains: OWN_DOMAINS,
    otherDomains: OTHER_DOMAINS,
    lmtpPort: ports.lmtp,
    port: PORTS.smtp,
    ...certificate,
  })
  closing.push(() => relay.stop())
  const people = addPeople(stack, relay, secrets.password)
  story.say(
    `PostgreSQL ${ports.postgres}, Redis ${ports.redis}, Dovecot ${ports.imaps} and ${ports.imap}, SMTP ${relay.port}, all on 127.0.0.1 alone`,
  )

  story.chapter('The databases and the keys')
  const httpPort = await findFreePort(PORTS.http)
  const envOf = (role: Service | 'beheer' | 'owner') => composeEnv(stack, relay, httpPort, secrets.masterKey, people.meldpunt, role)
  writeConfig([composeMeldpunt({ imapPort: ports.imaps, imapTls: 'direct', imapUser: people.meldpunt.user, profile: 'authserv-id' })])
  writeEnv(envOf('beheer'))
  await makeRoles(ports.postgres)
  for (const name of Object.values(DATABASES)) await makeDatabase(ports.postgres, name)
  story.say(await runMeldpunt(['migreer'], envOf('owner')))
  story.say(await runMeldpunt(['sleutels', 'maak'], envOf('beheer')))

  story.chapter('The services')
  const running: ServiceProcess[] = []
  for (const [name, begun] of Object.entries(SERVICES) as [Service, string][]) {
    const service = startService(name, envOf(name), stack.folder, LOG_FOLDER, story.say)
    running.push(service)
    closing.push(() => service.stop())
    await service.untilLogged(begun)
  }
  for (const service of running) service.ended.then((error) => stopping ?? fail(error))
  writeRunning({ imaps: ports.imaps, smtp: relay.port, password: secrets.password }, certificate.caFile)
  closing.push(async () => removeRunning())

  story.chapter('A report arrives')
  const report = composeReport()
  story.mail({ from: CAST.melder, to: CAST.meldpunt, subject: report.subject, text: report.text })
  void story.followLetters(relay, people, ports.imaps)
  const awaited = Promise.all(['Ontvangstbevestiging', 'Nieuw signaal', 'Dossier'].map((subject) => story.untilLetter(subject)))
  await sendMail(relay.port, report, people.melder)
  const complete = await Promise.race([awaited, pauseUnref(STORY_MAX_MS)])

  if (complete) await followOfficer(story, relay, people, ports.imaps)
  else story.say(`one of the letters did not come within ${STORY_MAX_MS / 1000} s; the logs say why: ${LOG_FOLDER}`)

  story.chapter('What the caretaker sees of it')
  story.say(await runMeldpunt(['mails'], envOf('beheer')))
  story.chapter('Have a look yourself')
  story.say(
    [
      `A mail client: IMAP 127.0.0.1 port ${ports.imaps} (TLS; or ${ports.imap} with STARTTLS), SMTP 127.0.0.1 port ${relay.port} (STARTTLS),`,
      `  the address as user name, password ${secrets.password}; let it trust ${CA_FILE}`,
      ...Object.entries(CAST).map(([role, address]) => `  ${role.padEnd(23)} ${address}`),
      'Another report:       npm run mail -- "Er slapen mensen in de loods achter nummer 12."',
      `A command as officer: npm run mail -- --from ${CAST.aandachtsfunctionaris} --reply "#notitie gebeld met de melder"`,
      `The caretaker:        node_modules/.bin/node --env-file=${relative(CLONE, ENV_FILE)} services/beheer/src/main.ts mails`,
      `Health and figures:   http://127.0.0.1:${httpPort}/health/ready and /metrics`,
      `File, keys and logs:  ${relative(CLONE, HOME)}`,
      'Ctrl-C stops everything; what was kept is there again at the next npm start, or gone with npm start -- --fresh',
    ].join('\n'),
  )
}

async function followOfficer(story: Story, relay: Relay, people: People, imapsPort: number): Promise<void> {
  const { address: from, password } = people.aandachtsfunctionaris
  for (const { title, text, letters } of STEPS) {
    story.chapter(title)
    const reply = await composeReply(imapsPort, password, from, text.join('\n'))
    story.mail({ from, to: CAST.meldpunt, subject: reply.subject, text: text.join('\n') })
    const awaited = Promise.all(letters.map((subject) => story.untilLetter(subject)))
    await sendMail(relay.port, reply, people.aandachtsfunctionaris)
    if (!(await Promise.race([awaited, pauseUnref(STORY_MAX_MS)])))
      return story.say(`no answer came within ${STORY_MAX_MS / 1000} s; the logs say why: ${LOG_FOLDER}`)
  }
}

function readOptions(): { fresh: boolean } {
  try {
    return parseArgs({ options: { fresh: { type: 'boolean', default: false } } }).values
  } catch (error) {
    console.error(`${(error as Error).message}\nusage: npm start [-- --fresh]   --fresh forgets what an earlier npm start kept`)
    process.exit(2)
  }
}

type People = Record<keyof typeof CAST, MailUser>

function addPeople(stack: Stack, relay: Relay, password: string): People {
  const people = Object.entries(CAST).map(([part, address]) => {
    const person = { address, user: address, password }
    writeUser(stack.address.folder, stack.address.account, person.user, password)
    relay.addUser(person)
    return [part, person] as const
  })
  return Object.fromEntries(people) as People
}

function composeEnv(
  stack: Stack,
  relay: Relay,
  httpPort: number,
  masterKey: string,
  meldpunt: MailUser,
  role: Service | 'beheer' | 'owner',
): ServiceEnv {
  const { ports, certificate } = stack.address
  const smtp = `smtp://${encodeURIComponent(meldpunt.address)}:${meldpunt.password}@127.0.0.1:${relay.port}?requireTLS=true`
  return {
    DATABASE_URL: databaseUrl(ports.postgres, DATABASES.register, `meldpunt_${role}`),
    KEYS_DATABASE_URL: databaseUrl(ports.postgres, DATABASES.sleutels, `meldpunt_${role}`),
    REDIS_URL: `redis://127.0.0.1:${ports.redis}`,
    SMTP_URL: smtp,
    ALARM_SMTP_URL: smtp,
    MELDPUNT_CONFIG: CONFIG_FILE,
    MELDPUNT_MASTER_KEY: masterKey,
    HTTP_HOST: '127.0.0.1',
    HTTP_PORT: String(httpPort),
    LOG_LEVEL: 'info',
    NODE_EXTRA_CA_CERTS: certificate.caFile,
    [PASSWORD_VARIABLE]: meldpunt.password,
  }
}

function pauseUnref(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, ms, null).unref())
}

async function fail(error: Error): Promise<void> {
  console.error(`\n${error.message}`)
  await stop(1)
}

/** Closes in the reverse order of opening; a second Ctrl-C waits for the same stop. */
function stop(code: number): Promise<void> {
  stopping ??= (async () => {
    if (closing.length > 0) console.log('\nstopping …')
    for (const close of closing.reverse()) await close().catch((error) => console.error((error as Error).message))
    process.exit(code)
  })()
  return stopping
}
