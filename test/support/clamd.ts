// A virus scanner for one test, where the machine has one: ClamAV's daemon with a database of one signature, the EICAR test file.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFreePort } from '../../infra/local/port.ts'
import { answers, startServer } from '../../infra/local/server.ts'
import type { World } from './world.ts'

const CLAMD = '/usr/sbin/clamd'
export const hasClamd = existsSync(CLAMD)

const MARK = 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE'
/** The test file that every scanner must find and that harms nobody; not whole in this file, so that none finds it here. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', MARK, '!', 'H+H*'].join('$')
const SIGNATURE = `Test.Eicar:0:*:${Buffer.from(MARK).toString('hex')}\n`

/** Starts the daemon as the stack's account and gives its CLAMD_URL; it ends with the world. */
export async function startClamd(world: World): Promise<string> {
  const { account, folder } = world.stack
  const path = join(folder, `${world.id}-clamd`)
  mkdirSync(path, { mode: 0o755 })
  writeFileSync(join(path, 'test.ndb'), SIGNATURE)
  const port = await findFreePort()
  const settings = [
    'Foreground yes',
    `TCPSocket ${port}`,
    'TCPAddr 127.0.0.1',
    `DatabaseDirectory ${path}`,
    `TemporaryDirectory ${folder}`,
    'SelfCheck 0',
  ]
  const file = join(path, 'clamd.conf')
  writeFileSync(file, `${settings.join('\n')}\n`)
  const server = await startServer({
    name: `clamd-${world.id}`,
    folder: { path: folder, account, cache: folder, kept: false },
    command: CLAMD,
    args: ['-c', file],
    signal: 'SIGTERM',
    logFile: join(path, 'clamd.log'),
    ready: () => answers(port, false),
  })
  world.defer(() => server.kill())
  return `tcp://127.0.0.1:${port}`
}
