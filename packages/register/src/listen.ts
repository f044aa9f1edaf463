import pg from 'pg'

// Being woken by a commit. A notification may always be missed: it saves waiting for the timer, and nothing rests on it.

export type Channel = 'uitgaand' | 'vragen'

const RECONNECT_MS = 1_000

/**
 * Calls `onWake` with the meldpunt at each notification of these channels, and with null when any may have been missed:
 * at the beginning and after each reconnect. Reconnects for ever; `onLost` hears once that the connection broke.
 */
export function listen(
  url: string,
  channels: readonly Channel[],
  onWake: (channel: Channel, meldpunt: string | null) => void,
  onLost: (error: Error) => void,
): { close(): Promise<void> } {
  let closed = false
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined
  let lost = false

  async function connect(): Promise<void> {
    const own = new pg.Client({
      connectionString: url,
      application_name: 'meldpunt listen',
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    })
    client = own
    let broken = false
    const again = (error: Error) => {
      if (broken || closed) return
      broken = true
      own.removeAllListeners('notification')
      own.end().catch(() => {})
      if (!lost) onLost(error)
      lost = true
      timer = setTimeout(connect, RECONNECT_MS)
    }
    own.on('error', again)
    own.on('end', () => again(new Error('the connection to the database ended')))
    own.on('notification', ({ channel, payload }) => onWake(channel as Channel, payload ?? null))
    try {
      await own.connect()
      for (const channel of channels) await own.query(`listen ${channel}`)
      lost = false
      for (const channel of channels) onWake(channel, null)
    } catch (error) {
      again(error as Error)
    }
  }

  void connect()
  return {
    async close() {
      closed = true
      clearTimeout(timer)
      await client?.end().catch(() => {})
    },
  }
}
