// Where a stack lives. Servers need a folder that is short (unix sockets end at 108 bytes), outside the clone (which may stand in
// a home that the servers' account cannot enter) and the clone's own (two clones side by side never meet). So its name is a hash
// of the clone's path and a purpose, and it belongs to the account that the servers run as.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { isAlive, listPidFiles, readPidFile, stopByPidFile, writePidFile } from './pid-file.ts'

/** The account the servers run as. PostgreSQL refuses root, so root becomes `nobody`; anybody else stays who they are. */
export interface Account {
  uid: number
  gid: number
  user: string
  group: string
}

export interface StackFolder {
  path: string
  account: Account
  /** Outlives the stack: what is slow to make and the same each time. */
  cache: string
  kept: boolean
}

/** Longest base that leaves room for the deepest socket of Dovecot within 108 bytes. */
const BASE_LENGTH_MAX = 40
/** A folder without an owner may be one that another run is making just now. */
const UNOWNED_AGE_MS = 60_000

export const CLONE = resolve(import.meta.dirname, '../..')
const isRoot = process.getuid?.() === 0

function findAccount(): Account {
  if (!isRoot) {
    const { uid, gid, username } = userInfo()
    return { uid, gid, user: username, group: execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim() }
  }
  const readTable = (path: string) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
  const nobody = readTable('/etc/passwd').find(([name]) => name === 'nobody')
  if (!nobody) throw new Error('could not find the account nobody in /etc/passwd: run as an ordinary user instead of root')
  const group = readTable('/etc/group').find((fields) => fields[2] === nobody[3])?.[0] ?? 'nogroup'
  return { uid: Number(nobody[2]), gid: Number(nobody[3]), user: 'nobody', group }
}

/** Whether the servers' account can walk to this path. */
export function isReachable(path: string): boolean {
  if (!isRoot) return true
  for (let at = resolve(path); at !== dirname(at); at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false
  }
  return true
}

function findBase(): string {
  const base = tmpdir()
  return base.length <= BASE_LENGTH_MAX && isReachable(base) ? base : '/tmp'
}

const PREFIX = `mp-${createHash('sha256').update(`${CLONE}\0${process.getuid?.()}`).digest('hex').slice(0, 10)}-`

/** Makes a folder that only the account can enter; refuses one that somebody else made. */
export function makeFolder(path: string, account: Account): void {
  try {
    mkdirSync(path, { mode: 0o700 })
    if (isRoot) chownSync(path, account.uid, account.gid)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const found = lstatSync(path)
    if (!found.isDirectory() || found.uid !== account.uid) throw new Error(`${path} exists and is not ours: remove it, or set TMPDIR`)
  }
}

/** Writes a file that the servers' account may read, and nobody else. */
export function writeServerFile(path: string, text: string, account: Account): void {
  writeFileSync(path, text, { mode: 0o600 })
  if (isRoot) chownSync(path, account.uid, account.gid)
}

/**
 * The folder of this clone for one purpose, claimed for this process. What earlier, killed runs of this clone left behind (their
 * servers; their folders too, unless kept) is cleaned first. Throws when a living process holds the same purpose.
 */
export async function claimFolder(purpose: string, kept: boolean): Promise<StackFolder> {
  const account = findAccount()
  const base = findBase()
  await cleanLeftovers(base, account, false)
  const folder = { path: join(base, PREFIX + purpose), account, cache: join(base, `${PREFIX}cache`), kept }
  makeFolder(folder.cache, account)
  makeFolder(folder.path, account)
  refuseHeld(folder.path)
  writePidFile(join(folder.path, 'owner.pid'), process.pid, 'SIGTERM')
  makeFolder(join(folder.path, 'pids'), account)
  if (kept) writeFileSync(join(folder.path, 'kept'), '')
  return folder
}

/** Gives the folder up: removes it, or only the claim on it when its data are kept. */
export function releaseFolder(folder: StackFolder): void {
  rmSync(folder.kept ? join(folder.path, 'owner.pid') : folder.path, { recursive: true, force: true })
}

/**
 * Removes every folder of this clone that no living process holds, those with kept data and the cache included. Throws, before it
 * removes anything, when a living process holds this purpose.
 */
export async function removeFolders(purpose: string): Promise<void> {
  const base = findBase()
  refuseHeld(join(base, PREFIX + purpose))
  await cleanLeftovers(base, findAccount(), true)
  rmSync(join(base, `${PREFIX}cache`), { recursive: true, force: true })
}

/** Is anything kept for this purpose, be it of an earlier clone that lay at the same path? */
export function hasFolder(purpose: string): boolean {
  return existsSync(join(findBase(), PREFIX + purpose))
}

function refuseHeld(path: string): void {
  const owner = readPidFile(join(path, 'owner.pid'))
  if (owner && isAlive(owner)) throw new Error(`process ${owner.pid} of this clone already runs here: stop it first`)
}

async function cleanLeftovers(base: string, account: Account, keptToo: boolean): Promise<void> {
  for (const name of readdirSync(base)) {
    const path = join(base, name)
    if (!name.startsWith(PREFIX) || name === `${PREFIX}cache`) continue
    // Anybody can make a folder of that name, and with it pid files that name what they want ended.
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (!found?.isDirectory() || found.uid !== account.uid) continue
    const owner = readPidFile(join(path, 'owner.pid'))
    const kept = existsSync(join(path, 'kept'))
    if (owner ? isAlive(owner) : !kept && Date.now() - found.mtimeMs < UNOWNED_AGE_MS) continue
    for (const server of listPidFiles(join(path, 'pids'))) await stopByPidFile(server)
    if (keptToo || !kept) rmSync(path, { recursive: true, force: true })
  }
}
