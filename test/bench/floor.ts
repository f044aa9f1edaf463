// The least code that does the same outside work, with no promise kept: waits in IDLE, fetches, inserts one row (fsync on),
// sends one mail; one after the other. Run by the benchmarks in a process of its own, beside the services.
import { ImapFlow } from 'imapflow'
import { createTransport } from 'nodemailer'
import pg from 'pg'

const { IMAP_PORT, IMAP_USER, IMAP_PASSWORD, SMTP_URL, DATABASE_URL, FROM } = process.env
const db = new pg.Client({ connectionString: DATABASE_URL })
await db.connect()
await db.query('create table floor (source bytea not null)')
const smtp = createTransport({ url: SMTP_URL, pool: true, maxConnections: 1 })
const imap = new ImapFlow({
  host: '127.0.0.1',
  port: Number(IMAP_PORT),
  secure: true,
  auth: { user: IMAP_USER ?? '', pass: IMAP_PASSWORD ?? '' },
  logger: false,
  disableAutoIdle: true,
})
await imap.connect()
await imap.mailboxOpen('INBOX')
let next = 1
process.send?.('ready')
while (true) {
  const uids = ((await imap.search({ uid: `${next}:*` }, { uid: true })) || []).filter((uid) => uid >= next)
  for (const uid of uids) {
    const mail = await imap.fetchOne(String(uid), { source: true, envelope: true }, { uid: true })
    if (!mail || mail.source === undefined) continue
    await db.query('insert into floor (source) values ($1)', [mail.source])
    const to = mail.envelope?.from?.[0]?.address
    await smtp.sendMail({ from: FROM, to, subject: 'Ontvangstbevestiging', text: 'Dank u wel voor uw melding.' })
    next = uid + 1
  }
  if (uids.length > 0) continue
  const told = new Promise((resolve) => imap.once('exists', resolve))
  imap.idle().catch(() => {})
  await told
}
