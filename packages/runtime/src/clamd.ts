// Asks a ClamAV daemon whether a stream holds something harmful (INSTREAM of clamd's own protocol: a length before each
// piece, a zero at the end). Never decides anything: what it says is shown to a person.
import { createConnection, type Socket } from 'node:net'

/** `niet_gescand`: there is no scanner, it gave no answer, or the stream was longer than it takes. */
export type Scan = { uitkomst: 'schoon' } | { uitkomst: 'besmet'; naam: string } | { uitkomst: 'niet_gescand' }

export interface Scanner {
  /** Never throws for anything the scanner does; rethrows what reading the bytes throws. */
  scan(bytes: AsyncIterable<Uint8Array>): Promise<Scan>
}

/** A scanner that does not answer for so long is not waited for: the mail goes on as not scanned. */
const SILENCE_MS = 20_000
/** clamd cuts the connection beyond its StreamMaxLength, 25 MB unless set; what comes after is not sent for nothing. */
const ANSWER_BYTES_MAX = 4_096

/** A scanner for `CLAMD_URL` (tcp://host:port or unix:/path); without one everything is `niet_gescand`. */
export function createScanner(url: string | null): Scanner {
  if (url === null) return { scan: () => Promise.resolve({ uitkomst: 'niet_gescand' }) }
  const { protocol, hostname, port, pathname } = new URL(url)
  const connect = () => (protocol === 'unix:' ? createConnection(pathname) : createConnection(Number(port || 3310), hostname))
  return { scan: (bytes) => scan(connect(), bytes) }
}

async function scan(socket: Socket, bytes: AsyncIterable<Uint8Array>): Promise<Scan> {
  socket.setTimeout(SILENCE_MS, () => socket.destroy())
  let text = ''
  const answered = new Promise<void>((resolve) => {
    socket.on('data', (data) => {
      text = (text + data.toString('latin1')).slice(0, ANSWER_BYTES_MAX)
    })
    // Also after an error: whether it answered before that is seen below.
    socket.on('error', () => {})
    socket.on('close', () => resolve())
  })
  try {
    socket.write('zINSTREAM\0')
    for await (const piece of bytes) {
      if (socket.destroyed) break
      if (piece.length === 0) continue
      const length = Buffer.alloc(4)
      length.writeUInt32BE(piece.length)
      socket.write(length)
      if (!socket.write(piece)) await Promise.race([new Promise<void>((resolve) => socket.once('drain', resolve)), answered])
    }
    if (!socket.destroyed) socket.end(Buffer.alloc(4))
    await answered
  } finally {
    socket.destroy()
  }
  const found = /^stream: (.{1,200}) FOUND/.exec(text)?.[1]
  if (found) return { uitkomst: 'besmet', naam: found }
  return /^stream: OK/.test(text) ? { uitkomst: 'schoon' } : { uitkomst: 'niet_gescand' }
}
