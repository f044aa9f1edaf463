// The containers cannot run in the tests; their description can be held against what the services read.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

interface Service {
  image: string
  user?: string
  command?: string[]
  entrypoint?: string[]
  environment?: Record<string, string>
  secrets?: string[]
  ports?: string[]
  network_mode?: string
  cap_drop?: string[]
  read_only?: boolean
  healthcheck?: { test: string[] }
  volumes?: string[]
  depends_on?: Record<string, { condition: string }>
}

const root = resolve(import.meta.dirname, '../..')
const compose: { services: Record<string, Service>; volumes: object; secrets: Record<string, { file: string }> } = parse(
  readFileSync(join(root, 'docker-compose.yml'), 'utf8'),
  { merge: true },
)
const services = Object.entries(compose.services)
/** Every variable there is, as the example for operators lists them. */
const known = [...readFileSync(join(root, 'infra/env.example'), 'utf8').matchAll(/^#?([A-Z][A-Z0-9_]*)=/gm)].map(
  ([, name]) => name as string,
)
/** May be left out, with a default or with less work done. */
const OPTIONAL = ['CLAMD_URL', 'SLEUTELBACKUP_DAGEN']
/** Read for whoever asks for the secrets of SMTP, not by name in the service. */
const BY_THE_FILE: Record<string, string[]> = { worker: ['SMTP_URL'] }
const SECRET = /_URL$|KEY$|WACHTWOORD$|PASSWORD$/

const nameOf = (variable: string) => variable.replace(/_FILE$/, '')
const ours = services.filter(([, { image }]) => image === 'meldpunt')

function readsOf(service: string): string[] {
  const source = globSync(`services/${service}/src/**/*.ts`, { cwd: root, exclude: (name) => name.endsWith('.test.ts') })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n')
  return [...known.filter((name) => source.includes(`'${name}'`) || source.includes(`env.${name}`)), ...(BY_THE_FILE[service] ?? [])]
}

test.for(['mailbox', 'worker', 'http'])('the %s service is given every variable that it reads', (service) => {
  const given = Object.keys(compose.services[service]?.environment ?? {}).map(nameOf)
  const read = readsOf(service).filter((name) => !OPTIONAL.includes(name))
  expect(read.length).toBeGreaterThan(3)
  expect(read.filter((name) => !given.includes(name))).toEqual([])
})

test.for(ours)('%s is given no variable that nobody knows', ([, { environment }]) => {
  expect(Object.keys(environment ?? {}).filter((variable) => !known.includes(nameOf(variable)))).toEqual([])
})

test.for(services)('%s gets its secrets as files that exist for it alone', ([, { environment = {}, secrets = [], image }]) => {
  for (const [variable, value] of Object.entries(environment)) {
    // A socket without a password is no secret.
    if (variable.endsWith('_FILE')) expect(secrets.map((name) => `/run/secrets/${name}`)).toContain(value)
    else if (!value.startsWith('unix:///')) expect(variable).not.toMatch(SECRET)
  }
  if (image === 'meldpunt')
    expect(
      Object.values(environment)
        .filter((value) => value.startsWith('/run/secrets/'))
        .sort(),
    ).toEqual(secrets.map((name) => `/run/secrets/${name}`).sort())
  for (const secret of secrets) expect(compose.secrets[secret]?.file).toBe(`infra/docker/secrets/${secret}`)
})

test('no secret is named that nobody uses, and make-secrets makes each of them once', () => {
  const used = new Set(services.flatMap(([, { secrets = [] }]) => secrets))
  expect(Object.keys(compose.secrets).sort()).toEqual([...used].sort())
  const folder = mkdtempSync(join(tmpdir(), 'mp-secrets-'))
  try {
    cpSync(join(root, 'infra/docker/make-secrets.sh'), join(folder, 'make-secrets.sh'))
    const make = () => execFileSync('bash', [join(folder, 'make-secrets.sh')], { encoding: 'utf8' })
    expect(make()).toContain('still empty')
    const made = readdirSync(join(folder, 'secrets')).sort()
    const key = readFileSync(join(folder, 'secrets/master_key'), 'utf8')
    expect(made).toEqual([...used].sort())
    expect(statSync(join(folder, 'secrets')).mode & 0o777).toBe(0o700)
    make()
    expect(readFileSync(join(folder, 'secrets/master_key'), 'utf8')).toBe(key)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('each service works with the rights of its own role alone', () => {
  const secretsOf = (name: string) => compose.services[name]?.secrets ?? []
  for (const [name] of ours) {
    const foreign = ['owner', 'mailbox', 'worker', 'http', 'beheer'].filter(
      (role) => role !== (name === 'migrate' ? 'owner' : name === 'keys' ? 'beheer' : name),
    )
    expect(secretsOf(name).filter((secret) => foreign.some((role) => secret.startsWith(`${role}_`)))).toEqual([])
  }
  expect(secretsOf('http')).not.toContain('master_key')
  expect(secretsOf('mailbox')).not.toContain('smtp_url')
  expect(secretsOf('worker')).not.toContain('imap_wachtwoord')
})

test.for(services)('%s runs without rights', ([, { user, cap_drop, image, read_only }]) => {
  expect(user).toMatch(/^(node|postgres|redis)$/)
  expect(cap_drop).toEqual(['ALL'])
  if (image === 'meldpunt') expect(read_only).toBe(true)
})

test('only the window is published, on this machine, and the databases have no network', () => {
  expect(services.flatMap(([, { ports = [] }]) => ports)).toEqual(['127.0.0.1:8080:8080'])
  expect(compose.services.postgres?.network_mode).toBe('none')
  expect(compose.services.redis?.network_mode).toBe('none')
  expect(compose.services.redis?.command?.join(' ')).toContain('--maxmemory-policy noeviction')
  for (const name of ['postgres', 'redis', 'http']) expect(compose.services[name]?.healthcheck?.test.length).toBeGreaterThan(1)
})

test('nothing starts before the databases are migrated and the keys are made', () => {
  expect(compose.services.keys?.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } })
  for (const name of ['mailbox', 'worker', 'http'])
    expect(compose.services[name]?.depends_on).toMatchObject({ keys: { condition: 'service_completed_successfully' } })
})

test('every file that a container mounts or runs is there', () => {
  const mounted = services
    .flatMap(([, { volumes = [] }]) => volumes)
    .filter((volume) => volume.startsWith('./'))
    .map((volume) => volume.split(':')[0] as string)
  const run = ours.flatMap(([, { command = [], entrypoint = [] }]) => [...command, ...entrypoint]).filter((word) => word.endsWith('.ts'))
  const made = 'infra/docker/meldpunten.yaml' // the operator's copy of the example
  expect([...mounted, ...run].filter((path) => resolve(root, path) !== resolve(root, made) && !existsSync(resolve(root, path)))).toEqual([])
})

test('the image holds no development library, no test, and no root', () => {
  const dockerfile = readFileSync(join(root, 'infra/docker/Dockerfile'), 'utf8')
  expect(dockerfile).toMatch(/npm ci --omit=dev/)
  expect(
    dockerfile
      .trim()
      .split('\n')
      .findLast((line) => line.startsWith('USER')),
  ).toBe('USER node')
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node
  expect([...dockerfile.matchAll(/^FROM node:([\d.]+)-/gm)].map(([, version]) => version)).toEqual([wanted, wanted])
})
