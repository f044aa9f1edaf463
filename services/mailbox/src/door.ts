import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import { TemporaryError } from '@meldpunt/runtime/errors'
import type { Connection } from './connection.ts'
import type { Desk } from './desk.ts'
import type { Lease } from './lease.ts'

/** One mailbox, watched under one lease over one connection. */
export interface Door {
  desk: Desk
  meldpunt: Meldpunt
  lease: Lease
  connection: Connection
  signal: AbortSignal
}

/** Selects a folder, runs `fn` with its UIDVALIDITY while no other part of this process can select another, and lets go. */
export async function inFolder<T>(door: Door, map: string, fn: (uidvalidity: number) => Promise<T>): Promise<T> {
  const { imap } = door.connection
  const lock = await imap.getMailboxLock(map)
  try {
    if (!imap.mailbox) throw new TemporaryError(`the mail server of ${door.meldpunt.id} did not open a folder: it is tried again`)
    return await fn(Number(imap.mailbox.uidValidity))
  } finally {
    lock.release()
  }
}
