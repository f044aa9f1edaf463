// Reads the environment, builds the desk, watches the mailboxes until told to stop.
import { createLog } from '@meldpunt/runtime/log'
import { createStop } from '@meldpunt/runtime/stop'
import { readConfig } from './config.ts'
import { openDesk } from './open-desk.ts'
import { startMailbox } from './start.ts'

try {
  const config = readConfig(process.env)
  const log = createLog({ level: config.env.LOG_LEVEL, service: 'mailbox' })
  const stop = createStop(log)
  try {
    const watching = startMailbox(await openDesk(config, log, stop), stop.signal)
    stop.onStop('mailboxes', () => watching)
    await watching
  } catch (error) {
    stop.stop(error)
  }
} catch (error) {
  createLog({ level: 'info', service: 'mailbox' }).fatal('start refused', { err: error })
  process.exit(1)
}
