// Before `npm start` and `npm test`: whatever a fresh clone lacks. Plain JavaScript for any Node from 18 on, since it is what
// brings Node 24 and everything else. Does nothing, in a tenth of a second, when nothing is missing.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const NODE_MAJOR = 'v24.'
const DEBIAN_PACKAGES = ['dovecot-imapd', 'dovecot-lmtpd', 'redis-server', 'openssl']
/** The settings of infra/local/dovecot.ts are of this version; 2.4 reads others. */
const DOVECOT = '2.3.'
const SAY_AGAIN_MS = 5_000

/** Ends the run with one line on what to do. */
function giveUp(line) {
  console.error(`meldpunt: ${line}`)
  process.exit(1)
}

/** Runs a long step with a sign of life every five seconds; its own output is shown only when it fails. */
function run(what, command, args, env = {}) {
  console.log(`meldpunt: ${what} …`)
  const startedAt = Date.now()
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
    let output = ''
    const alive = setInterval(() => console.log(`meldpunt: ${what} … ${Math.round((Date.now() - startedAt) / 1000)} s`), SAY_AGAIN_MS)
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part))
    child.on('error', (error) => (output += error.message))
    child.on('close', (code) => {
      clearInterval(alive)
      resolve({ ok: code === 0, output: output.slice(-4000) })
    })
  })
}

async function installPackages() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  const hash = createHash('sha256').update(lock).digest('hex')
  const stamp = join(root, 'node_modules/.meldpunt-lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  if (!isInstalled(JSON.parse(lock.toString()))) {
    const { ok, output } = await run('installing packages (npm ci), once per version of package-lock.json', 'npm', ['ci', '--include=dev'])
    if (!ok) giveUp(`npm ci failed:\n${output}`)
  }
  writeFileSync(stamp, hash)
}

/** Whether npm itself already put exactly the locked versions in place, by the list that it leaves in node_modules. */
function isInstalled(lock) {
  const list = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(list)) return false
  const { packages: installed } = JSON.parse(readFileSync(list, 'utf8'))
  return Object.entries(lock.packages).every(([path, { version, optional, link }]) => {
    if (!path.includes('node_modules/') || link) return true
    return installed[path] ? installed[path].version === version : optional === true
  })
}

function checkNode() {
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/node'), ['--version'], { encoding: 'utf8' })
  if (!stdout?.startsWith(NODE_MAJOR)) {
    giveUp(
      `node_modules/.bin/node is ${stdout?.trim() || 'missing'} and should be ${NODE_MAJOR}x: remove node_modules and let npm run the install script of the package node`,
    )
  }
}

function findMissing() {
  const has = (name) => ['/usr/sbin', ...(process.env.PATH ?? '').split(':')].some((folder) => existsSync(join(folder, name)))
  const hasLmtp = ['/usr/lib', '/usr/libexec', '/usr/local/libexec', '/opt/homebrew/libexec'].some((folder) =>
    existsSync(join(folder, 'dovecot/lmtp')),
  )
  return [!(has('dovecot') && hasLmtp) && 'Dovecot 2.3 with LMTP', !has('redis-server') && 'Redis', !has('openssl') && 'openssl'].filter(
    Boolean,
  )
}

async function installServers() {
  const missing = findMissing()
  if (missing.length > 0) {
    const byHand = `install ${missing.join(', ')} (Debian 12: sudo apt-get install ${DEBIAN_PACKAGES.join(' ')}), or use the containers: docker compose up`
    if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) giveUp(byHand)
    await installDebianPackages()
    if (findMissing().length > 0) giveUp(byHand)
  }
  const { stdout } = spawnSync('dovecot', ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  })
  if (!stdout?.startsWith(DOVECOT))
    giveUp(
      `Dovecot is ${stdout?.trim() || 'unreadable'} and the local stack speaks ${DOVECOT}x: use Debian 12, or the containers: docker compose up`,
    )
}

async function installDebianPackages() {
  // Packages start their services when installed, which would take ports and keep running; this file forbids it meanwhile.
  const guard = '/usr/sbin/policy-rc.d'
  if (!existsSync(guard)) {
    writeFileSync(guard, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
    process.on('exit', () => rmSync(guard, { force: true }))
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))
  }
  const apt = (what, ...args) => run(what, 'apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { DEBIAN_FRONTEND: 'noninteractive' })
  const install = () => apt(`installing ${DEBIAN_PACKAGES.join(', ')}`, 'install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES)
  let result = await install()
  if (!result.ok) {
    await apt('reading the package lists', 'update')
    result = await install()
  }
  if (!result.ok) giveUp(`apt-get failed:\n${result.output}`)
}

await installPackages()
checkNode()
await installServers()
