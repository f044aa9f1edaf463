// How one server of the stack lives: started as the stack's account in a process group of its own (so that Ctrl-C reaches us and
// not it), noted in a pid file, asked until it answers, stopped gently, or killed as by a power cut.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { StackFolder } from './folder.ts'
import { readPidFile, stopByPidFile, writePidFile } from './pid-file.ts'

export interface ServerSpec {
  name: string
  folder: StackFolder
  command: string
  args: string[]
  env?: Record<string, string>
  /** Ends it gently. */
  signal: NodeJS.Signals
  logFile: string
  /** True when it answers; false or an error when not yet. */
  ready: () => Promise<boolean>
  /** Clears what a killed run would stumble over. */
  beforeStart?: () => void
}

export interface Server {
  readonly name: string
  readonly pid: number
  /** Starts it again on the same ports and data, after `stop` or `kill`; returns when it answers. */
  start(): Promise<void>
  /** Ends it gently and returns when it is gone. */
  stop(): Promise<void>
  /** Ends it without warning, with its children, and returns when it is gone. */
  kill(): Promise<void>
}

const READY_MAX_MS = 30_000
const ASK_AGAIN_MS = 25
/** After a kill the old children may hold the port or the shared memory a little longer. */
const START_TRIES_MAX = 5
const LOG_TAIL = 1500

/** Starts a server and returns when it answers; throws with the end of its log when it does not come up. */
export async function startServer(spec: ServerSpec): Promise<Server> {
  const pidFile = join(spec.folder.path, 'pids', spec.name)
  let child: ChildProcess | null = null

  async function start(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        child = await launch(spec, pidFile)
        return
      } catch (error) {
        if (attempt === START_TRIES_MAX) throw error
        await pause(ASK_AGAIN_MS * 2 ** attempt)
      }
    }
  }

  async function end(stop: (running: ChildProcess) => Promise<unknown>): Promise<void> {
    const running = child
    child = null
    if (running && running.exitCode === null && running.signalCode === null) await stop(running)
    rmSync(pidFile, { force: true })
  }

  await start()
  return {
    name: spec.name,
    get pid() {
      return child?.pid ?? 0
    },
    start,
    stop: () =>
      end(async () => {
        const file = readPidFile(pidFile)
        if (file) await stopByPidFile(file)
      }),
    kill: () =>
      end((running) => {
        running.ref()
        const gone = once(running, 'exit')
        process.kill(-(running.pid as number), 'SIGKILL')
        return gone
      }),
  }
}

async function launch(spec: ServerSpec, pidFile: string): Promise<ChildProcess> {
  const { account, path } = spec.folder
  spec.beforeStart?.()
  const log = openSync(spec.logFile, 'a')
  const child = spawn(spec.command, spec.args, {
    cwd: path,
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', HOME: path, LC_ALL: 'C', ...spec.env },
    ...(process.getuid?.() === 0 ? { uid: account.uid, gid: account.gid } : {}),
  })
  closeSync(log)
  child.unref()
  child.on('error', () => {}) // A command that is not there has no pid either.
  if (!child.pid) throw new Error(`could not run ${spec.command}: is it installed?`)
  writePidFile(pidFile, child.pid, spec.signal)
  const giveUpAt = Date.now() + READY_MAX_MS
  while (!(await spec.ready().catch(() => false))) {
    const ended = child.exitCode !== null || child.signalCode !== null
    if (ended || Date.now() > giveUpAt) {
      throw new Error(`${spec.name} ${ended ? 'ended while starting' : 'does not answer'}; the end of its log:\n${readTail(spec.logFile)}`)
    }
    await pause(ASK_AGAIN_MS)
  }
  return child
}

function readTail(path: string): string {
  return readFileSync(path, 'utf8').slice(-LOG_TAIL)
}

/** Whether something on 127.0.0.1 takes a connection and, where a greeting is awaited, greets. */
export function answers(port: number, greets: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const end = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once(greets ? 'data' : 'connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('close', () => end(false))
  })
}
