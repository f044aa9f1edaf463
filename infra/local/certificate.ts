import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import tls from 'node:tls'
import type { StackFolder } from './folder.ts'

export interface Certificate {
  /** File of the stack's own authority: for NODE_EXTRA_CA_CERTS and for mail clients. */
  caFile: string
  certFile: string
  keyFile: string
}

const VALID_DAYS = '825'
const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-sha256']

/** A certificate for localhost and 127.0.0.1 under an authority of this stack alone, so that nobody needs to switch verification off. */
export function makeCertificate(folder: StackFolder): Certificate {
  const file = (name: string) => join(folder.path, name)
  const made = { caFile: file('ca.pem'), certFile: file('cert.pem'), keyFile: file('key.pem') }
  if (existsSync(made.certFile)) return made
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const caKey = file('ca-key.pem')
  writeFileSync(
    file('ca.cnf'),
    '[req]\ndistinguished_name=dn\nx509_extensions=ext\n[dn]\n[ext]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\nsubjectKeyIdentifier=hash\n',
  )
  writeFileSync(
    file('cert.cnf'),
    'subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\nbasicConstraints=critical,CA:FALSE\nauthorityKeyIdentifier=keyid\n',
  )
  openssl(
    'req',
    '-x509',
    ...NEW_KEY,
    '-config',
    file('ca.cnf'),
    '-days',
    VALID_DAYS,
    '-subj',
    '/CN=Meldpunt local authority',
    '-keyout',
    caKey,
    '-out',
    made.caFile,
  )
  openssl('req', '-new', ...NEW_KEY, '-config', file('ca.cnf'), '-subj', '/CN=localhost', '-keyout', made.keyFile, '-out', file('cert.csr'))
  openssl(
    'x509',
    '-req',
    '-in',
    file('cert.csr'),
    '-CA',
    made.caFile,
    '-CAkey',
    caKey,
    '-set_serial',
    `${Date.now()}`,
    '-days',
    VALID_DAYS,
    '-sha256',
    '-extfile',
    file('cert.cnf'),
    '-out',
    made.certFile,
  )
  // The authority signs once: without its key nothing else can ever be made that a client who trusts it believes.
  for (const name of ['ca-key.pem', 'cert.csr', 'ca.cnf', 'cert.cnf']) rmSync(file(name))
  if (process.getuid?.() === 0) for (const path of Object.values(made)) chownSync(path, folder.account.uid, folder.account.gid)
  return made
}

const trusted = new Set<string>()

/** Lets the clients of this process believe the stack's servers; processes of their own get NODE_EXTRA_CA_CERTS. */
export function trustAuthority(caFile: string): void {
  if (trusted.has(caFile)) return
  trusted.add(caFile)
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), readFileSync(caFile, 'utf8')])
}
