// services/worker as in production, with a probe.
import { createLog } from '@meldpunt/runtime/log'
import { createStop } from '@meldpunt/runtime/stop'
import { readConfig } from '../../services/worker/src/config.ts'
import { openDesk } from '../../services/worker/src/open-desk.ts'
import { startWorker } from '../../services/worker/src/start.ts'
import { now, settings, step } from './probe.ts'

const config = readConfig(process.env)
const log = createLog({ level: config.env.LOG_LEVEL, service: 'worker' })
const stop = createStop(log)
try {
  const desk = await openDesk(config, log, stop)
  const working = startWorker({ ...desk, ...settings.times, now, step }, stop.signal)
  stop.onStop('tasks', () => working)
  await working
} catch (error) {
  stop.stop(error)
}
