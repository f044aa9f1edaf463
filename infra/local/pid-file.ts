// Which process is ours. A pid alone proves nothing after a reboot or a long day, so a pid file also holds when the process was
// born; only a process that matches both is ever sent a signal.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export interface PidFile {
  path: string
  pid: number
  birth: string
  /** What makes this process end gently. */
  signal: NodeJS.Signals
}

/** How long a server may take to end by itself before it is killed. */
const GENTLE_STOP_MS = 10_000
const LOOK_AGAIN_MS = 20

/** When the process was born, as its system tells it, or null when there is no such process. */
function readBirth(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      // The name in brackets may hold spaces and brackets: count from the last one. Field 22 is the start in clock ticks since boot.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return state === 'Z' ? null : (fields[18] ?? null)
    }
    return (
      execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
        .trim()
        .replaceAll(' ', '_') || null
    )
  } catch {
    return null
  }
}

export function writePidFile(path: string, pid: number, signal: NodeJS.Signals): void {
  writeFileSync(path, `${pid} ${readBirth(pid) ?? '?'} ${signal}\n`)
}

export function readPidFile(path: string): PidFile | null {
  try {
    const [pid, birth, signal] = readFileSync(path, 'utf8').trim().split(' ')
    return { path, pid: Number(pid), birth: birth ?? '?', signal: (signal ?? 'SIGTERM') as NodeJS.Signals }
  } catch {
    return null
  }
}

export function listPidFiles(folder: string): PidFile[] {
  try {
    return readdirSync(folder)
      .map((name) => readPidFile(join(folder, name)))
      .filter((file) => file !== null)
  } catch {
    return []
  }
}

export function isAlive(file: PidFile): boolean {
  return readBirth(file.pid) === file.birth
}

/** Ends the process of a pid file: gently, then by force; returns when it is gone. */
export async function stopByPidFile(file: PidFile): Promise<void> {
  const killAt = Date.now() + GENTLE_STOP_MS
  for (let signal: NodeJS.Signals | null = file.signal; isAlive(file); await pause(LOOK_AGAIN_MS)) {
    if (signal) process.kill(file.pid, signal)
    signal = null
    if (Date.now() > killAt) process.kill(file.pid, 'SIGKILL')
  }
  rmSync(file.path, { force: true })
}
