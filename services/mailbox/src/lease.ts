import { withMeldpunt } from '@meldpunt/register/database'
import { dropLease, renewLease, takeLease } from '@meldpunt/register/leases'
import type { Desk } from './desk.ts'

/** The right to work on one meldpunt's mailbox. Each settle shows it again, inside its transaction. */
export interface Lease {
  meldpunt: string
  holder: string
  epoch: number
}

/**
 * Runs `work` while this process holds the lease of a meldpunt; returns `taken` at once when another one has it. The
 * signal given to `work` ends it as soon as the lease is lost: by the database's word, or, when the database cannot be
 * asked, by our own monotonic clock before the lease can have expired there.
 */
export async function withLease(
  desk: Desk,
  meldpunt: string,
  stop: AbortSignal,
  work: (lease: Lease, signal: AbortSignal) => Promise<void>,
): Promise<'taken' | 'done'> {
  const { leaseSeconds, leaseRenewMs } = desk.times
  let askedAt = performance.now()
  const epoch = await withMeldpunt(desk.db, meldpunt, (tx) => takeLease(tx, meldpunt, desk.holder, leaseSeconds))
  if (epoch === null) return 'taken'
  const lease = { meldpunt, holder: desk.holder, epoch }
  const lost = new AbortController()
  // Counted from before the question: the answer may have travelled for long.
  const deadline = () => askedAt + leaseSeconds * 1000 - leaseRenewMs / 2 - performance.now()
  let expiry = setTimeout(() => lost.abort(), deadline())
  const renewal = setInterval(async () => {
    const at = performance.now()
    const held = await withMeldpunt(desk.db, meldpunt, (tx) => renewLease(tx, meldpunt, desk.holder, epoch, leaseSeconds)).catch(() => null)
    if (held === false) lost.abort()
    if (held !== true) return
    askedAt = at
    clearTimeout(expiry)
    expiry = setTimeout(() => lost.abort(), deadline())
  }, leaseRenewMs)
  lost.signal.addEventListener('abort', () => desk.log.warn('lease lost', { meldpunt }), { once: true })
  try {
    await work(lease, AbortSignal.any([stop, lost.signal]))
    return 'done'
  } finally {
    clearInterval(renewal)
    clearTimeout(expiry)
    await withMeldpunt(desk.db, meldpunt, (tx) => dropLease(tx, meldpunt, desk.holder, epoch)).catch(() => {
      // It expires by itself; the next holder waits a little longer.
    })
  }
}
