import type { Health } from '@meldpunt/register/health'
import type { Clock } from '@meldpunt/runtime/clock'
import type { Log } from '@meldpunt/runtime/log'
import fastify from 'fastify'
import type { FastifyInstance } from 'fastify'
import { createFigures } from './figures.ts'
import { createGauges } from './gauges.ts'
import { causesOf } from './ready.ts'

interface Desk {
  meldpunten: readonly string[]
  readHealth(meldpunt: string): Promise<Health>
  now: Clock
  log: Log
}

// Nobody sends this window anything.
const BODY_BYTES_MAX = 1024
const REQUEST_MS_MAX = 10_000

/**
 * The window: `/health/live` (the process runs), `/health/ready` (200, or 503 with the causes), `/metrics`. Numbers, ages
 * and codes only, since there is no login in front of it. Not listening yet.
 */
export function createServer({ meldpunten, readHealth, now, log }: Desk): FastifyInstance {
  const server = fastify({ bodyLimit: BODY_BYTES_MAX, requestTimeout: REQUEST_MS_MAX })
  const figures = createFigures(meldpunten, readHealth, (meldpunt, err) => log.error('health not read', { meldpunt, err }))
  const gauges = createGauges()

  server.get('/health/live', async () => ({ live: true }))
  server.get('/health/ready', async (_request, reply) => {
    const causes = causesOf(await figures(), now())
    return reply.code(causes.length === 0 ? 200 : 503).send({ ready: causes.length === 0, causes })
  })
  server.get('/metrics', async (_request, reply) => reply.type(gauges.contentType).send(await gauges.text(await figures(), now())))
  server.addHook('onSend', async (_request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  })
  server.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'not found' }))
  server.setErrorHandler((err, _request, reply) => {
    const code = (err as { statusCode?: number }).statusCode ?? 500
    if (code >= 500) log.error('request failed', { err })
    // The message of an error may say more than this window is meant to show.
    return reply.code(code).send({ error: code >= 500 ? 'failed' : 'refused' })
  })
  return server
}
