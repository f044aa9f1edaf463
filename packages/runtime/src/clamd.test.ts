import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { createScanner } from './clamd.ts'

/** A daemon that speaks the real protocol: answers by what it was sent, or in the way told. */
async function startDaemon(
  answer: (body: Buffer, socket: Socket) => void,
  bytesMax = 1_000_000,
): Promise<{ url: string } & AsyncDisposable> {
  const server = createServer((socket) => {
    let data = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (piece) => {
      data = Buffer.concat([data, piece])
      if (data.length > bytesMax) return socket.end('INSTREAM size limit exceeded. ERROR\0')
      const body = readStream(data)
      if (body) answer(body, socket)
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as { port: number }
  return { url: `tcp://127.0.0.1:${port}`, [Symbol.asyncDispose]: async () => void server.close() }
}

function readStream(data: Buffer): Buffer | null {
  const parts = []
  let at = 'zINSTREAM\0'.length
  while (at + 4 <= data.length) {
    const length = data.readUInt32BE(at)
    if (length === 0) return Buffer.concat(parts)
    parts.push(data.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}

async function* pieces(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text)
}

test('the whole stream is scanned, whatever its pieces', async () => {
  await using daemon = await startDaemon((body, socket) =>
    socket.end(body.includes('BESMETTE INHOUD') ? 'stream: Test.Virus FOUND\0' : 'stream: OK\0'),
  )
  const { scan } = createScanner(daemon.url)
  expect(await scan(pieces('niets ', '', 'bijzonders'))).toEqual({ uitkomst: 'schoon' })
  expect(await scan(pieces('BESMETTE', ' INHOUD'))).toEqual({ uitkomst: 'besmet', naam: 'Test.Virus' })
})

test('no scanner, no answer, a closed port and a stream that is too long are all: not scanned', async () => {
  await using silent = await startDaemon((_body, socket) => socket.destroy())
  await using small = await startDaemon((_body, socket) => socket.end('stream: OK\0'), 100)
  for (const url of [null, silent.url, small.url, 'tcp://127.0.0.1:1']) {
    expect(await createScanner(url).scan(pieces('x'.repeat(200_000), 'y'.repeat(200_000)))).toEqual({ uitkomst: 'niet_gescand' })
  }
})

test("an error in the bytes is the caller's", async () => {
  await using daemon = await startDaemon((_body, socket) => socket.end('stream: OK\0'))
  async function* broken() {
    yield Buffer.from('een')
    throw new Error('not readable')
  }
  await expect(createScanner(daemon.url).scan(broken())).rejects.toThrow('not readable')
})
