import { openDatabase, withMeldpunt } from '@meldpunt/register/database'
import { readHealth } from '@meldpunt/register/health'
import { createLog } from '@meldpunt/runtime/log'
import { createStop } from '@meldpunt/runtime/stop'
import { readConfig } from './config.ts'
import { createServer } from './server.ts'

try {
  const config = readConfig(process.env)
  const log = createLog({ level: config.logLevel, service: 'http' })
  const stop = createStop(log)
  const db = openDatabase(config.databaseUrl, { max: 4, name: 'meldpunt-http' })
  stop.onStop('database', () => db.end())
  const server = createServer({
    meldpunten: config.meldpunten,
    readHealth: (meldpunt) => withMeldpunt(db, meldpunt, (tx) => readHealth(tx, meldpunt, new Date())),
    now: () => new Date(),
    log,
  })
  stop.onStop('server', () => server.close())
  await server.listen({ host: config.host, port: config.port })
  for (const { address, port } of server.addresses().filter((at) => typeof at !== 'string'))
    log.info('window opened', { host: address, port })
} catch (error) {
  createLog({ level: 'info', service: 'http' }).fatal('start refused', { err: error })
  process.exit(1)
}
