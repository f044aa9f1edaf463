// Reads the environment, builds the desk, works until told to stop.
import { createLog } from '@meldpunt/runtime/log'
import { createStop } from '@meldpunt/runtime/stop'
import { readConfig } from './config.ts'
import { openDesk } from './open-desk.ts'
import { startWorker } from './start.ts'

try {
  const config = readConfig(process.env)
  const log = createLog({ level: config.env.LOG_LEVEL, service: 'worker' })
  const stop = createStop(log)
  try {
    const working = startWorker(await openDesk(config, log, stop), stop.signal)
    stop.onStop('tasks', () => working)
    await working
  } catch (error) {
    stop.stop(error)
  }
} catch (error) {
  createLog({ level: 'info', service: 'worker' }).fatal('start refused', { err: error })
  process.exit(1)
}
