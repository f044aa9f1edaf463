// The back office as a process of its own, with a probe: tells its parent each step and waits there until it may go on, or is
// killed. `node worker-main.ts OFFSET_MS` sets its clock so much later.
import { once } from 'node:events'
import { createLog } from '@meldpunt/runtime/log'
import { createStop } from '@meldpunt/runtime/stop'
import { readConfig } from '../../services/worker/src/config.ts'
import { openDesk } from '../../services/worker/src/open-desk.ts'
import { startWorker } from '../../services/worker/src/start.ts'

const offsetMs = Number(process.argv[2] ?? 0)
const config = readConfig(process.env)
const log = createLog({ level: 'warn', service: 'worker' })
const stop = createStop(log)
const desk = await openDesk(config, log, stop)
const working = startWorker(
  {
    ...desk,
    now: () => new Date(Date.now() + offsetMs),
    async step(name, ids) {
      process.send?.({ name, ...ids })
      await once(process, 'message')
    },
  },
  stop.signal,
)
stop.onStop('tasks', () => working)
await working
