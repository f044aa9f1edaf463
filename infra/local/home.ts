// `.meldpunt/` of the clone: what `npm start` keeps for people (passwords, the meldpunten file, logs, the authority that a mail
// client has to trust), and what `npm run mail` needs to find the running stack.
import { randomBytes } from 'node:crypto'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLONE } from './folder.ts'

export const HOME = join(CLONE, '.meldpunt')
export const LOG_FOLDER = join(HOME, 'logs')
export const CONFIG_FILE = join(HOME, 'meldpunten.yaml')
export const CA_FILE = join(HOME, 'ca.pem')
export const ENV_FILE = join(HOME, 'env')
const SECRETS_FILE = join(HOME, 'secrets.json')
const RUNNING_FILE = join(HOME, 'running.json')

export interface Secrets {
  /** Of everybody in the cast. */
  password: string
  masterKey: string
}

/** Where the running stack listens. */
export interface Running {
  imaps: number
  smtp: number
  password: string
}

/** Were the secrets made by an earlier start? */
export function isHomeOpened(): boolean {
  return existsSync(SECRETS_FILE)
}

/** Makes the folder, readable for its owner alone, and the secrets, once. */
export function openHome(): Secrets {
  mkdirSync(LOG_FOLDER, { recursive: true })
  chmodSync(HOME, 0o700)
  if (!isHomeOpened()) {
    const secrets: Secrets = { password: randomBytes(9).toString('base64url'), masterKey: `lokaal:${randomBytes(32).toString('base64')}` }
    writeSecret(SECRETS_FILE, JSON.stringify(secrets))
  }
  return JSON.parse(readFileSync(SECRETS_FILE, 'utf8'))
}

export function clearHome(): void {
  rmSync(HOME, { recursive: true, force: true })
}

/** YAML for people; JSON would do for the program. */
export function writeConfig(meldpunten: object[]): void {
  writeFileSync(CONFIG_FILE, `# Written by npm start, anew each time: the cast of infra/local/cast.ts.\n${toYaml({ meldpunten })}`)
}

/** For `node --env-file`: the environment of the caretaker's commands. */
export function writeEnv(env: Record<string, string>): void {
  writeSecret(
    ENV_FILE,
    Object.entries(env)
      .map(([name, value]) => `${name}='${value}'\n`)
      .join(''),
  )
}

export function writeRunning(running: Running, caFile: string): void {
  copyFileSync(caFile, CA_FILE)
  writeSecret(RUNNING_FILE, JSON.stringify(running))
}

export function removeRunning(): void {
  rmSync(RUNNING_FILE, { force: true })
}

/** Null when nothing runs. */
export function readRunning(): Running | null {
  return existsSync(RUNNING_FILE) ? JSON.parse(readFileSync(RUNNING_FILE, 'utf8')) : null
}

function writeSecret(path: string, text: string): void {
  writeFileSync(path, text, { mode: 0o600 })
}

/** Plain objects, lists, texts and numbers, in blocks; a list of texts stays on its line. */
function toYaml(value: unknown, indent = ''): string {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object')) return `${indent}${JSON.stringify(value)}\n`
    return value.map((item) => `${indent}- ${toYaml(item, `${indent}  `).trimStart()}`).join('')
  }
  if (typeof value !== 'object' || value === null) return `${indent}${JSON.stringify(value)}\n`
  return Object.entries(value)
    .map(([key, item]) => {
      const block = typeof item === 'object' && item !== null && !(Array.isArray(item) && item.every((one) => typeof one !== 'object'))
      return `${indent}${key}:${block ? `\n${toYaml(item, `${indent}  `)}` : ` ${toYaml(item).trimStart()}`}`
    })
    .join('')
}
