// The mail server whose mailboxes the product watches: Dovecot 2.3, with a file per user so that users come and go while it runs.
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Certificate } from './certificate.ts'
import { type Account, makeFolder, type StackFolder, writeServerFile } from './folder.ts'
import { findFreePort } from './port.ts'
import { answers, type Server, startServer } from './server.ts'

export interface DovecotPorts {
  /** With STARTTLS. */
  imap: number
  imaps: number
  lmtp: number
}

/** Known by their SPECIAL-USE flag alone: the names are none that a program could guess. */
export const SPECIAL_FOLDERS = { sent: 'Uitbak', junk: 'Verdacht', trash: 'Afvalbak', drafts: 'Klad' } as const

/** What one user's mailbox does otherwise than a plain Dovecot. */
export interface MailboxVariant {
  /** `maildir` keeps UIDs and UIDVALIDITY in files under `Maildir/` that a test may delete. */
  storage?: 'sdbox' | 'maildir'
  /** Hierarchy separator, `/` unless told. */
  separator?: '/' | '.'
  /** Prefix of the personal namespace, as the `INBOX.` of older servers. */
  prefix?: string
  /**
   * Tells a connection that has idled for more than a second of new mail at once, instead of half a second later; but a mail that
   * comes in the half second before is never told (each of 42 was lost), so only measurements want it.
   */
  hibernates?: boolean
  /** Capabilities that the server does not offer this user. */
  without?: ('MOVE' | 'UIDPLUS')[]
}

/** What Dovecot 2.3 offers after login; a variant leaves some out. */
const CAPABILITIES = [
  'IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE SORT SORT=DISPLAY THREAD=REFERENCES THREAD=REFS THREAD=ORDEREDSUBJECT MULTIAPPEND',
  'URL-PARTIAL CATENATE UNSELECT CHILDREN NAMESPACE UIDPLUS LIST-EXTENDED I18NLEVEL=1 CONDSTORE QRESYNC ESEARCH ESORT SEARCHRES WITHIN',
  'CONTEXT=SEARCH LIST-STATUS BINARY MOVE SNIPPET=FUZZY PREVIEW=FUZZY PREVIEW STATUS=SIZE SAVEDATE LITERAL+ NOTIFY SPECIAL-USE',
].flatMap((line) => line.split(' '))

/** A user's field may hold no space, so the lists stand in Dovecot's environment and a user names one. */
function capabilityVariables(): Record<string, string> {
  const without = (...left: string[]) => CAPABILITIES.filter((name) => !left.includes(name)).join(' ')
  return { WITHOUT_MOVE: without('MOVE'), WITHOUT_UIDPLUS: without('UIDPLUS'), WITHOUT_MOVE_UIDPLUS: without('MOVE', 'UIDPLUS') }
}

/** Starts Dovecot: IMAP with STARTTLS, IMAP over TLS, LMTP; returns when all three answer. */
export async function startDovecot(
  folder: StackFolder,
  certificate: Certificate,
  logFolder: string,
  wanted: Partial<DovecotPorts>,
): Promise<{ server: Server; ports: DovecotPorts }> {
  const ports = { imap: await findFreePort(wanted.imap), imaps: await findFreePort(wanted.imaps), lmtp: await findFreePort(wanted.lmtp) }
  for (const name of ['users', 'mail', 'state']) makeFolder(join(folder.path, name), folder.account)
  const configFile = join(folder.path, 'dovecot.conf')
  writeServerFile(configFile, writeConfig(folder, certificate, ports), folder.account)
  const server = await startServer({
    name: 'dovecot',
    folder,
    command: 'dovecot',
    args: ['-F', '-c', configFile],
    env: capabilityVariables(),
    signal: 'SIGTERM',
    logFile: join(logFolder, 'dovecot.log'),
    beforeStart: () => rmSync(join(folder.path, 'run/master.pid'), { force: true }),
    ready: async () => (await answers(ports.imap, true)) && (await answers(ports.lmtp, true)) && (await answers(ports.imaps, false)),
  })
  return { server, ports }
}

/** Gives a user a mailbox, or from the next login on another password or variant. `user` may hold no slash, colon or space. */
export function writeUser(folder: string, account: Account, user: string, password: string, variant: MailboxVariant = {}): void {
  const fields: string[] = []
  if (variant.storage === 'maildir') fields.push('userdb_mail=maildir:~/Maildir')
  if (variant.separator) fields.push(`userdb_namespace/inbox/separator=${variant.separator}`)
  if (variant.prefix) fields.push(`userdb_namespace/inbox/prefix=${variant.prefix}`)
  if (variant.hibernates) fields.push('userdb_imap_hibernate_timeout=1s')
  if (variant.without?.length) fields.push(`userdb_imap_capability=%{env:WITHOUT_${[...variant.without].sort().join('_')}}`)
  const path = join(folder, 'users', user)
  writeServerFile(`${path}.new`, `${user}:{PLAIN}${password}::::::${fields.join(' ')}\n`, account)
  renameSync(`${path}.new`, path)
}

/** Takes the user away, mails and all; a session that is open goes on until it ends. */
export function removeUser(folder: string, user: string): void {
  rmSync(join(folder, 'users', user), { force: true })
  rmSync(join(folder, 'mail', user), { recursive: true, force: true })
}

function writeConfig({ path, account: { user, group, uid, gid } }: StackFolder, certificate: Certificate, ports: DovecotPorts): string {
  return `
base_dir = ${path}/run
state_dir = ${path}/state
log_path = /dev/stderr
import_environment = TZ ${Object.keys(capabilityVariables()).join(' ')}
protocols = imap lmtp
listen = 127.0.0.1
default_login_user = ${user}
default_internal_user = ${user}
default_internal_group = ${group}
mail_uid = ${user}
mail_gid = ${group}
first_valid_uid = ${Math.min(uid, 1)}
first_valid_gid = ${Math.min(gid, 1)}
mail_home = ${path}/mail/%u
mail_location = sdbox:~/sdbox
mail_fsync = never
mail_max_userip_connections = 0
mailbox_list_index = yes
ssl = yes
ssl_cert = <${certificate.certFile}
ssl_key = <${certificate.keyFile}
disable_plaintext_auth = no
auth_mechanisms = plain login
# One wrong password in a test may not slow every later login from 127.0.0.1.
auth_failure_delay = 0
# A file per user: a file for all is looked at again only once a second, and a user added meanwhile does not exist.
passdb {
  driver = passwd-file
  args = username_format=%u ${path}/users/%u
}
userdb {
  driver = passwd-file
  args = username_format=%u ${path}/users/%u
  default_fields = uid=${user} gid=${group} home=${path}/mail/%u
}
namespace inbox {
  inbox = yes
  separator = /
${Object.entries(SPECIAL_FOLDERS)
  .map(([use, name]) => `  mailbox ${name} {\n    auto = create\n    special_use = \\${use[0]?.toUpperCase()}${use.slice(1)}\n  }`)
  .join('\n')}
}
protocol lmtp {
  postmaster_address = postmaster@aalsmeer.example
}
# The relay writes every Received line, so that a profile can look like another product.
lmtp_add_received_header = no
lmtp_hdr_delivery_address = none
recipient_delimiter =
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  process_min_avail = 1
  service_count = 0
  client_limit = 500
  inet_listener imap {
    port = ${ports.imap}
  }
  inet_listener imaps {
    port = ${ports.imaps}
    ssl = yes
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${ports.lmtp}
  }
}
service imap-hibernate {
  unix_listener imap-hibernate {
    mode = 0600
    user = ${user}
  }
}
service imap {
  unix_listener imap-master {
    user = ${user}
  }
}
`
}
