// Reads a mailbox as its owner would: by IMAP over TLS, without marking anything as read.
import { ImapFlow, type MessageStructureObject } from 'imapflow'

export interface MailboxMail {
  uid: number
  subject: string
  from: string
  messageId: string
  flags: Set<string>
  raw: Buffer
}

export interface MailboxClient {
  /** For what the functions below do not do. */
  imap: ImapFlow
  /** Every mail of the folder, oldest first; an empty list when there is no such folder. */
  list(folder?: string): Promise<MailboxMail[]>
  /** The text/plain part of one mail, decoded. */
  readText(uid: number, folder?: string): Promise<string>
  /** The first mail of the folder that fits, as soon as the server tells of it; at once when it already lies there. */
  waitFor(fits: (mail: MailboxMail) => boolean, folder?: string): Promise<MailboxMail>
  append(raw: string | Buffer, options?: { folder?: string; flags?: string[]; date?: Date }): Promise<void>
  close(): Promise<void>
}

export interface MailboxLogin {
  port: number
  tls: 'direct' | 'starttls'
  user: string
  password: string
}

/** Logs in on 127.0.0.1. The stack's authority has to be trusted: NODE_EXTRA_CA_CERTS, or tls.setDefaultCACertificates. */
export async function openMailbox({ port, tls, user, password }: MailboxLogin): Promise<MailboxClient> {
  const imap = new ImapFlow({
    host: '127.0.0.1',
    port,
    secure: tls === 'direct',
    auth: { user, pass: password },
    logger: false,
    disableAutoIdle: true,
  })
  imap.on('error', () => {}) // The pending command rejects as well; an unheard event would end the process.
  await imap.connect()

  async function inside<T>(folder: string, look: () => Promise<T>): Promise<T> {
    const lock = await imap.getMailboxLock(folder, { readOnly: true })
    try {
      // A folder that is open already shows what came since only after the server could say so.
      await imap.noop()
      return await look()
    } finally {
      lock.release()
    }
  }

  async function fetchAll(): Promise<MailboxMail[]> {
    const mails: MailboxMail[] = []
    if (imap.mailbox && imap.mailbox.exists === 0) return mails
    for await (const { uid, envelope, flags, source } of imap.fetch('1:*', { uid: true, envelope: true, flags: true, source: true })) {
      mails.push({
        uid,
        subject: envelope?.subject ?? '',
        from: envelope?.from?.[0]?.address ?? '',
        messageId: envelope?.messageId ?? '',
        flags: flags ?? new Set(),
        raw: source ?? Buffer.alloc(0),
      })
    }
    return mails
  }

  return {
    imap,
    async list(folder = 'INBOX') {
      const folders = await imap.list()
      return folders.some(({ path }) => path === folder) ? inside(folder, fetchAll) : []
    },
    readText: (uid, folder = 'INBOX') =>
      inside(folder, async () => {
        const message = await imap.fetchOne(String(uid), { bodyStructure: true }, { uid: true })
        if (message === false) return ''
        const part = message.bodyStructure ? findTextPart(message.bodyStructure) : null
        if (!part) return ''
        const { content } = await imap.download(String(uid), part, { uid: true })
        let text = ''
        if (!content) return text
        for await (const chunk of content.setEncoding('utf8')) text += chunk
        return text.replaceAll('\r\n', '\n')
      }),
    waitFor: (fits, folder = 'INBOX') =>
      inside(folder, async () => {
        for (;;) {
          // Heard from before the look on: what arrives during it counts too. IDLE begins with what changed since the last command.
          const exists = new Promise((resolve) => imap.once('exists', resolve))
          const found = (await fetchAll()).find(fits)
          if (found) return found
          imap.idle().catch(() => {})
          await exists
        }
      }),
    async append(raw, { folder = 'INBOX', flags = [], date } = {}) {
      await imap.append(folder, raw, flags, date)
    },
    close: () => imap.logout(),
  }
}

function findTextPart(node: MessageStructureObject): string | null {
  if (node.type === 'text/plain') return node.part ?? '1'
  for (const child of node.childNodes ?? []) {
    const found = findTextPart(child)
    if (found) return found
  }
  return null
}
