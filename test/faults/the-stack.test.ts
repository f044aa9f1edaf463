// The stack that the other tests stand on: what it must survive itself.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { trustAuthority } from '../../infra/local/certificate.ts'
import { writeUser } from '../../infra/local/dovecot.ts'
import { openMailbox } from '../../infra/local/mailbox-client.ts'
import { isAlive, listPidFiles } from '../../infra/local/pid-file.ts'
import { querySuperuser } from '../../infra/local/postgres.ts'
import { flushRedis } from '../../infra/local/redis.ts'
import { startStack } from '../../infra/local/stack.ts'

test('a killed server comes back on its port with its data', async () => {
  const stack = await startStack({ purpose: `faults-${process.pid}` })
  try {
    const { folder, account, ports, certificate } = stack.address
    trustAuthority(certificate.caFile)
    writeUser(folder, account, 'iemand', 'geheim')
    const login = { port: ports.imaps, tls: 'direct', user: 'iemand', password: 'geheim' } as const
    const before = await openMailbox(login)
    await before.append('Subject: een\r\n\r\ntwee\r\n')
    await querySuperuser(ports.postgres, 'postgres', 'create table kept as select 1 as one')
    for (const server of [stack.dovecot, stack.postgres, stack.redis]) {
      await server.kill()
      await server.start()
    }
    const after = await openMailbox(login)
    expect(await after.list()).toHaveLength(1)
    await after.close()
    expect((await querySuperuser(ports.postgres, 'postgres', 'select * from kept')).rows).toEqual([{ one: 1 }])
    await flushRedis(`redis://127.0.0.1:${ports.redis}/7`)
  } finally {
    await stack.stop()
  }
  expect(existsSync(stack.address.folder)).toBe(false)
})

test('what a killed run left behind is stopped and removed by the next one', async () => {
  const purpose = `killed-${process.pid}`
  const { child, folder } = await startInProcess(purpose)
  const servers = listPidFiles(`${folder}/pids`)
  expect(servers).toHaveLength(3)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const next = await startStack({ purpose: `next-${process.pid}` })
  try {
    expect(existsSync(folder)).toBe(false)
    expect(servers.map(isAlive)).toEqual([false, false, false])
  } finally {
    await next.stop()
  }
})

test('a second stack of the same purpose is refused while the first lives, and a taken port is replaced', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as { port: number }
  const purpose = `taken-${process.pid}`
  const stack = await startStack({ purpose, ports: { imap: port } })
  try {
    expect(stack.address.ports.imap).not.toBe(port)
    await expect(startStack({ purpose })).rejects.toThrow('already runs here')
  } finally {
    await stack.stop()
    taken.close()
  }
})

/** A stack whose owner is another process: resolves when it is up. */
async function startInProcess(purpose: string): Promise<{ child: ChildProcess; folder: string }> {
  const script = `import { startStack } from ${JSON.stringify(new URL('../../infra/local/stack.ts', import.meta.url).href)}
    const { address } = await startStack({ purpose: ${JSON.stringify(purpose)} })
    console.log(address.folder)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [folder] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return { child, folder }
}
