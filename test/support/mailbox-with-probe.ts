// services/mailbox as in production, with a probe.
import { createLog } from '@meldpunt/runtime/log'
import { createPool } from '@meldpunt/runtime/pool'
import { createStop } from '@meldpunt/runtime/stop'
import { readConfig } from '../../services/mailbox/src/config.ts'
import { openDesk } from '../../services/mailbox/src/open-desk.ts'
import { startMailbox } from '../../services/mailbox/src/start.ts'
import { now, settings, step } from './probe.ts'

const config = readConfig(process.env)
const log = createLog({ level: config.env.LOG_LEVEL, service: 'mailbox' })
const stop = createStop(log)
try {
  const desk = await openDesk(config, log, stop)
  if (settings.reader) {
    await desk.reader.close()
    desk.reader = createPool({ file: new URL('../../services/mailbox/src/reader.ts', import.meta.url), size: 2, ...settings.reader })
  }
  const watching = startMailbox({ ...desk, now, step, times: { ...desk.times, ...settings.times } }, stop.signal)
  stop.onStop('mailboxes', () => watching)
  await watching
} catch (error) {
  stop.stop(error)
}
