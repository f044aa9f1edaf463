// A service of ours as a process of `npm start`: its log kept in a file and told in short lines, its end awaited.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { CLONE, type StackFolder } from './folder.ts'
import { readPidFile, stopByPidFile, writePidFile } from './pid-file.ts'

export interface ServiceProcess {
  name: string
  /** Resolves, with what to say, when it ends, asked or not. */
  ended: Promise<Error>
  /** Resolves when the service logged this event; rejects when it ends first. */
  untilLogged(event: string): Promise<void>
  /** Asks it to stop and returns when it is gone. */
  stop(): Promise<void>
}

export type ServiceEnv = Record<string, string>

const FAILURE_LINES = 8

/** Starts `services/NAME/src/main.ts`; `tell` gets one line per log event, for people. */
export function startService(
  name: string,
  env: ServiceEnv,
  folder: StackFolder,
  logFolder: string,
  tell: (line: string) => void,
): ServiceProcess {
  // A group of its own: Ctrl-C reaches us alone, and we stop the services in order.
  const child = spawn(process.execPath, [join(CLONE, 'services', name, 'src/main.ts')], {
    cwd: CLONE,
    env: cleanEnv(env),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const pidFile = join(folder.path, 'pids', `service-${name}`)
  if (child.pid) writePidFile(pidFile, child.pid, 'SIGTERM')
  const log = createWriteStream(join(logFolder, `${name}.log`), { flags: 'a' })
  const waiting = new Map<string, () => void>()
  const ended = once(child, 'exit').then(() => new Error(`the service ${name} ended: see ${join(logFolder, `${name}.log`)}`))
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      log.write(`${line}\n`)
      const entry = parseEntry(line)
      if (entry.event) waiting.get(entry.event)?.()
      tell(`${name.padEnd(8)} ${entry.text}`)
    })
  }
  return {
    name,
    ended,
    untilLogged: (event) =>
      Promise.race([
        new Promise<void>((resolve) => waiting.set(event, resolve)),
        ended.then((error) => {
          throw error
        }),
      ]),
    async stop() {
      const file = readPidFile(pidFile)
      if (file) await stopByPidFile(file)
      log.end()
    },
  }
}

/** Runs a subcommand of `meldpunt` to its end and gives what it printed; throws when it fails. */
export async function runMeldpunt(args: string[], env: ServiceEnv): Promise<string> {
  const child: ChildProcess = spawn(process.execPath, [join(CLONE, 'services/beheer/src/main.ts'), ...args], {
    cwd: CLONE,
    env: cleanEnv(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (output += part))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`meldpunt ${args.join(' ')} failed:\n${output.split('\n').slice(-FAILURE_LINES).join('\n')}`)
  return output.trim()
}

/** What a service gets is what we give it, and nothing that happens to stand in the shell. */
function cleanEnv(env: ServiceEnv): ServiceEnv {
  return { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '/', ...env }
}

/** Fields that say something to a reader of the story, in this order. */
const TOLD = ['verdict', 'map', 'brief', 'bron', 'reden', 'status', 'oorzaak', 'count', 'bytes', 'port', 'ms', 'tries']

function parseEntry(line: string): { event: string | null; text: string } {
  try {
    const entry = JSON.parse(line) as Record<string, unknown>
    const event = String(entry.event)
    const fields = TOLD.filter((name) => entry[name] !== undefined && entry[name] !== null).map((name) => `${name} ${entry[name]}`)
    const level = entry.level === 'info' || entry.level === 'debug' ? '' : `${String(entry.level).toUpperCase()} `
    const error = entry.err ? `\n${JSON.stringify(entry.err, null, 2)}` : ''
    return { event, text: `${level}${event}${fields.length > 0 ? `  (${fields.join(', ')})` : ''}${error}` }
  } catch {
    return { event: null, text: line }
  }
}
