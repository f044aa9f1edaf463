import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { CAST, PASSWORD_VARIABLE } from '../../infra/local/cast.ts'
import { makeKeys } from '../support/register.ts'
import type { World } from '../support/world.ts'

/** Starts both services through their production mains; they end with the world. */
export async function startProduction(world: World): Promise<void> {
  await makeKeys(world)
  // Tests are told of every change in the tables; production is not, and neither is the floor.
  for (const soort of ['register', 'sleutels'] as const) await world.query('drop function tell_test() cascade', [], soort)
  for (const service of ['mailbox', 'worker'] as const) {
    const main = fileURLToPath(new URL(`../../services/${service}/src/main.ts`, import.meta.url))
    end(
      world,
      fork(main, {
        env: { ...world.env(service), LOG_LEVEL: 'warn', PATH: process.env.PATH ?? '' },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      }),
    )
  }
}

/** Starts the floor on a world of its own; resolves when it waits for mail. */
export async function startFloor(world: World): Promise<void> {
  await world.query('grant create on schema public to meldpunt_mailbox')
  const { DATABASE_URL = '', SMTP_URL = '', NODE_EXTRA_CA_CERTS = '', [PASSWORD_VARIABLE]: password = '' } = world.env('mailbox')
  const child = fork(fileURLToPath(new URL('./floor.ts', import.meta.url)), {
    env: {
      DATABASE_URL,
      SMTP_URL,
      NODE_EXTRA_CA_CERTS,
      IMAP_PORT: String(world.stack.ports.imaps),
      IMAP_USER: `${world.id}.${CAST.meldpunt}`,
      IMAP_PASSWORD: password,
      FROM: CAST.meldpunt,
      PATH: process.env.PATH ?? '',
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  end(world, child)
  await once(child, 'message')
}

function end(world: World, child: ChildProcess): void {
  world.defer(async () => {
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    await gone
  })
}
