import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface ImapProxy {
  /** Where a client reaches the server behind; the bytes pass unread, so TLS works as it does without. */
  port: number
  /** Cuts the connection, open or next, that first brings this many more bytes from the server; resolves when it did. */
  cutAfter(bytes: number): Promise<void>
  /** Cuts every open connection now. */
  cutAll(): void
  /** While refused, a new connection is closed at once, as by a server that is down. */
  refuse(on: boolean): void
  /** Bytes that came from the server so far: to find out where a cut should fall. */
  bytesFromServer(): number
  stop(): Promise<void>
}

/** A wire between client and IMAP server on 127.0.0.1 that breaks at a chosen byte, as in the middle of a fetch. */
export async function startImapProxy(targetPort: number): Promise<ImapProxy> {
  const clients = new Set<Socket>()
  let refused = false
  let total = 0
  let cutAt: { bytes: number; done: () => void } | null = null
  const server = createServer((client) => {
    if (refused) return client.destroy()
    clients.add(client)
    const target = connect(targetPort, '127.0.0.1')
    for (const [one, other] of [
      [client, target],
      [target, client],
    ] as const) {
      one.on('error', () => {})
      one.on('close', () => {
        other.destroy()
        clients.delete(client)
      })
    }
    client.pipe(target)
    target.on('data', (part: Buffer) => {
      if (cutAt && total + part.length >= cutAt.bytes) {
        const rest = part.subarray(0, cutAt.bytes - total)
        total = cutAt.bytes
        client.write(rest, () => client.destroy())
        target.destroy()
        cutAt.done()
        cutAt = null
        return
      }
      total += part.length
      client.write(part)
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const cutAll = () => {
    for (const client of clients) client.destroy()
  }
  return {
    port: (server.address() as { port: number }).port,
    cutAfter: (bytes) =>
      new Promise((done) => {
        cutAt = { bytes: total + bytes, done }
      }),
    cutAll,
    refuse(on) {
      refused = on
    },
    bytesFromServer: () => total,
    async stop() {
      cutAll()
      await new Promise((closed) => server.close(closed))
    },
  }
}
