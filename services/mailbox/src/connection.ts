import { PermanentError, TemporaryError } from '@meldpunt/runtime/errors'
import type { Meldpunt } from '@meldpunt/runtime/meldpunten'
import type { Folder } from '@meldpunt/register/places'
import { ImapFlow } from 'imapflow'

// One connection to one mailbox, and how its folders are called there.

/** Where INBOX, Junk and our own folders are on this server. Paths as the server names them. */
export interface Folders {
  inbox: string
  /** By SPECIAL-USE alone; null when the server names none. */
  junk: string | null
  own: Record<Exclude<Folder, 'blijft'>, string>
  /** Selectable folders of other people's making, looked into once a day. */
  others: string[]
  /** Sent and Drafts, by SPECIAL-USE: what lies there is never kept. */
  unkept: string[]
}

export interface Connection {
  imap: ImapFlow
  folders: Folders
  /** How a mail gets from one folder to another here. `not`: the server cannot remove single mails, so they stay. */
  moving: 'move' | 'copy' | 'not'
  /** UIDNEXT of the INBOX when it was last looked through; set by whoever looks. */
  lookedTo: number | null
  /** Resolves when mail arrived since INBOX was looked through, after `ms`, or when the signal ends; throws when the connection is gone. */
  wake(ms: number, signal: AbortSignal): Promise<void>
  close(): Promise<void>
}

/** Longest silence of a server before the connection counts as dead. Longer than the pause between two sweeps, so that a healthy one always speaks. */
const SILENCE_MS = 150_000
const CONNECT_MS = 30_000

/**
 * Connects, logs in, finds the folders and makes those of ours that are missing. Throws a TemporaryError when it may work
 * later, a PermanentError when a person has to mend something; both say what.
 */
export async function openConnection(meldpunt: Meldpunt, signal: AbortSignal): Promise<Connection> {
  const imap = new ImapFlow({
    host: meldpunt.imap.host,
    port: meldpunt.imap.port,
    secure: meldpunt.imap.tls === 'direct',
    doSTARTTLS: meldpunt.imap.tls === 'starttls',
    auth: { user: meldpunt.imap.user, pass: meldpunt.imap.wachtwoord ?? '' },
    // Its log quotes commands and subjects.
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
  })
  let arrived = false
  let gone: Error | null = null
  let ring = () => {}
  imap.on('exists', () => {
    arrived = true
    ring()
  })
  imap.on('error', (error) => {
    gone = explain(error, meldpunt)
    ring()
  })
  imap.on('close', () => {
    gone ??= new TemporaryError(`the mail server of ${meldpunt.id} closed the connection`)
    ring()
  })
  const idle = (ms: number, until: AbortSignal) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(() => ring(), ms)
      ring = () => {
        clearTimeout(timer)
        until.removeEventListener('abort', ring)
        resolve()
      }
      until.addEventListener('abort', ring)
      // Not awaited: it ends when the next command begins.
      imap.idle().catch(() => {})
      if (gone || until.aborted) ring()
    })
  const close = () => imap.close()
  signal.addEventListener('abort', close, { once: true })
  try {
    await imap.connect()
    const folders = await findFolders(imap, meldpunt)
    const connection: Connection = {
      imap,
      folders,
      moving: imap.capabilities.has('MOVE') ? 'move' : imap.capabilities.has('UIDPLUS') ? 'copy' : 'not',
      lookedTo: null,
      async wake(ms, until) {
        const lock = await imap.getMailboxLock(folders.inbox)
        // Mail that came in while another folder was selected is not told of: selecting INBOX again shows it.
        const fresh = imap.mailbox && Number(imap.mailbox.uidNext) !== connection.lookedTo
        if (!fresh && !arrived) await idle(ms, until)
        arrived = false
        lock.release()
        if (gone) throw gone
      },
      async close() {
        signal.removeEventListener('abort', close)
        if (imap.usable) await imap.logout().catch(() => {})
        imap.close()
      },
    }
    return connection
  } catch (error) {
    imap.close()
    // A refused password comes with a closed connection: the error that says what to mend goes before the one that does not.
    const told = explain(error, meldpunt)
    throw told instanceof PermanentError ? told : (gone ?? told)
  }
}

/** Puts an error of the connection into words that say what to do. */
export function explain(error: unknown, meldpunt: Meldpunt): Error {
  if (error instanceof TemporaryError || error instanceof PermanentError) return error
  const { code, authenticationFailed } = error as { code?: string; authenticationFailed?: boolean }
  const fields = { meldpunt: meldpunt.id }
  if (authenticationFailed)
    return new PermanentError(
      `could not log in to the mailbox of ${meldpunt.id}: the password was refused; set a new one where imap.wachtwoord_env points`,
      { cause: error, fields },
    )
  switch (code) {
    case 'ECONNREFUSED': // nothing listens
    case 'ENOTFOUND': // no such host
    case 'EAI_AGAIN': // no DNS just now
    case 'CONNECT_TIMEOUT': // no answer to SYN or to the handshake
    case 'GREETING_TIMEOUT': // something listens that does not speak IMAP
      return new TemporaryError(
        `could not reach the mail server of ${meldpunt.id} (${code}): check imap.host and imap.port, and whether the server is up`,
        { cause: error, fields },
      )
    case 'DEPTH_ZERO_SELF_SIGNED_CERT': // signed by nobody we know
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'CERT_HAS_EXPIRED':
    case 'ERR_TLS_CERT_ALTNAME_INVALID': // made for another name
      return new PermanentError(
        `the certificate of the mail server of ${meldpunt.id} was not accepted (${code}): mend it, or add its CA with NODE_EXTRA_CA_CERTS`,
        { cause: error, fields },
      )
    default:
      return new TemporaryError(`the connection to the mailbox of ${meldpunt.id} broke (${code ?? 'no code'}): it is made again`, {
        cause: error,
        fields,
      })
  }
}

async function findFolders(imap: ImapFlow, meldpunt: Meldpunt): Promise<Folders> {
  const own = {} as Folders['own']
  for (const [map, name] of Object.entries(meldpunt.mappen) as [keyof Folders['own'], string][]) {
    // A list of one name: the library puts the server's own prefix and delimiter to it.
    own[map] = (await imap.mailboxCreate([name])).path
  }
  const listed = await imap.list()
  // SPECIAL-USE (RFC 6154) as the server says it; a name guessed from a word list may be anybody's folder.
  const use = (flag: string) =>
    listed.find(({ specialUse, specialUseSource }) => specialUse === flag && specialUseSource === 'extension')?.path ?? null
  const junk = use('\\Junk')
  const unkept = [use('\\Drafts'), use('\\Sent')].filter((path) => path !== null)
  const left = new Set([junk, ...unkept, ...Object.values(own)])
  const others = listed
    .filter(
      ({ path, flags }) => path.toUpperCase() !== 'INBOX' && !left.has(path) && !flags.has('\\Noselect') && !flags.has('\\NonExistent'),
    )
    .map(({ path }) => path)
  return { inbox: 'INBOX', junk, own, others, unkept }
}
