// What a municipality's mail server writes on top of an incoming mail, and what it takes out: the ground on which the product
// believes a sender. Two kinds: a server that signs its findings with its own name, and Exchange Online, which does not.
import { domainOf, fieldName, findFrom, splitFields, splitRaw } from './raw-mail.ts'

export type Profile = 'authserv-id' | 'exchange-online'

export interface Arrival {
  /** Host name and authserv-id of the server. */
  hostname: string
  profile: Profile
  /** The municipality's own; Exchange calls only their senders internal. */
  ownDomains: string[]
  /** Address whose password was given, or null. */
  login: string | null
  envelopeFrom: string
  /** What the client called itself. */
  helo: string
  id: string
  at: Date
  resolver: Resolver
}

/** Invented DNS: the records of a name, or an error with the code ENOTFOUND. Nothing here ever asks the real one. */
export type Resolver = (name: string, type: string) => Promise<string[][]>

/** An address that documentation may use: what a client from outside seems to come from. */
const CLIENT_IP = '192.0.2.25'

/** The mail as the mailbox gets it: own findings and trace on top, forgeries of them gone. */
export async function stampMail(raw: Buffer, arrival: Arrival): Promise<Buffer> {
  const { head, body } = splitRaw(raw)
  const kept = splitFields(head).filter((field) => !isForged(field, arrival))
  const stripped = Buffer.concat([Buffer.from(kept.join(''), 'latin1'), body])
  const findings = await findProof(stripped, arrival)
  const trace = arrival.profile === 'exchange-online' ? traceExchange(arrival, findings) : traceAuthserv(arrival, findings)
  return Buffer.concat([Buffer.from(`${trace.join('\r\n')}\r\n`), stripped])
}

function isForged(field: string, arrival: Arrival): boolean {
  const name = fieldName(field)
  if (arrival.profile === 'exchange-online') return name.startsWith('x-ms-exchange-organization-')
  // RFC 8601, 5: a border server removes what claims to be its own.
  return (
    name === 'authentication-results' &&
    field
      .slice(field.indexOf(':') + 1)
      .trim()
      .split(/[\s;]/, 1)[0]
      ?.toLowerCase() === arrival.hostname
  )
}

interface Findings {
  internal: boolean
  from: string
  spf: string
  dkim: string
  dmarc: string
}

async function findProof(raw: Buffer, { login, envelopeFrom, helo, hostname, ownDomains, resolver }: Arrival): Promise<Findings> {
  const from = findFrom(raw)
  const fromDomain = from ? domainOf(from) : 'unknown'
  const nothing = { internal: false, from: fromDomain, spf: 'none', dkim: 'none', dmarc: 'none' }
  if (login !== null && login === from) return { ...nothing, internal: ownDomains.includes(fromDomain), dmarc: 'pass' }
  if (!/^dkim-signature:/im.test(splitRaw(raw).head)) return nothing
  // Half a second to load, and few mails here are signed.
  const { authenticate } = await import('mailauth')
  const found = await authenticate(raw, {
    ip: CLIENT_IP,
    helo,
    sender: envelopeFrom,
    mta: hostname,
    resolver,
    disableArc: true,
    disableBimi: true,
  })
  const dkim = found.dkim.results.map(({ status, signingDomain }) => `${status.result} header.d=${signingDomain}`)[0] ?? 'none'
  return { ...nothing, spf: found.spf ? found.spf.status.result : 'none', dkim, dmarc: found.dmarc ? found.dmarc.status.result : 'none' }
}

/** From the top: the finding, then the line that names the border. All below is the sender's. */
function traceAuthserv({ hostname, login, envelopeFrom, helo, id, at }: Arrival, found: Findings): string[] {
  const auth = login === null ? '' : ` auth=pass smtp.auth=${login};`
  return [
    `Authentication-Results: ${hostname};${auth} spf=${found.spf} smtp.mailfrom=${envelopeFrom || '<>'};`,
    ` dkim=${found.dkim}; dmarc=${found.dmarc} header.from=${found.from}`,
    `Received: from ${helo} (${helo} [${CLIENT_IP}])`,
    ` by ${hostname} (Postfix) with ESMTPS${login === null ? '' : 'A'} id ${id};`,
    ` ${formatDate(at)}`,
  ]
}

/** The hosts of one Exchange Online tenant, in the forms that its Received lines really have. */
const MAILBOX_HOST = 'AM9PR05MB7712.eurprd05.prod.outlook.com'
const ROUTING_HOST = 'VI1PR05MB4432.eurprd05.prod.outlook.com'
const FRONT_HOST = 'DU2PR04CA0187.outlook.office365.com'
const BORDER_HOST = 'AMS0EPF000001B4'
const TLS = '(version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384)'

function traceExchange({ envelopeFrom, helo, id, at }: Arrival, found: Findings): string[] {
  const date = formatDate(at)
  const delivered = [`Received: from ${ROUTING_HOST} (2603:10a6:803:4::21)`, ` by ${MAILBOX_HOST} with HTTPS; ${date}`]
  const marks = (as: string) => [
    `X-MS-Exchange-Organization-Network-Message-Id: ${id}`,
    `X-MS-Exchange-Organization-AuthSource: ${found.internal ? ROUTING_HOST : `${BORDER_HOST}.eurprd05.prod.outlook.com`}`,
    `X-MS-Exchange-Organization-AuthAs: ${as}`,
  ]
  if (found.internal) {
    const inside = [
      `Received: from ${ROUTING_HOST}`,
      ` ([fe80::4c1b:9f2a:77d0:1]) by ${ROUTING_HOST}`,
      ` ([fe80::4c1b:9f2a:77d0:1%4]) with mapi id 15.20.9100.021; ${date}`,
    ]
    return [...delivered, ...inside, ...marks('Internal'), 'X-MS-Exchange-Organization-AuthMechanism: 04']
  }
  // Exchange's composite verdict: 100 is explicit, 130 is a DMARC failure let through, 601 a spoof of an own domain.
  const compauth = found.dmarc === 'pass' ? 'pass reason=100' : found.dmarc === 'fail' ? 'fail reason=000' : 'none reason=451'
  return [
    ...delivered,
    'Received: from DU2PR04CA0187.eurprd04.prod.outlook.com (2603:10a6:10:28d::12)',
    ` by ${ROUTING_HOST} (2603:10a6:803:4::21) with Microsoft SMTP Server ${TLS} id 15.20.9100.21; ${date}`,
    `Received: from ${BORDER_HOST}.eurprd05.prod.outlook.com`,
    ` (2603:10a6:10:28d:cafe::77) by ${FRONT_HOST}`,
    ` (2603:10a6:10:28d::12) with Microsoft SMTP Server ${TLS} id 15.20.9100.21 via Frontend Transport; ${date}`,
    `Authentication-Results: spf=${found.spf} (sender IP is ${CLIENT_IP}) smtp.mailfrom=${domainOf(envelopeFrom)};`,
    ` dkim=${found.dkim.replace(' ', ' (signature checked) ')};dmarc=${found.dmarc} action=none header.from=${found.from};compauth=${compauth}`,
    `Received: from ${helo} (${CLIENT_IP}) by ${BORDER_HOST}.mail.protection.outlook.com`,
    ` (10.167.16.91) with Microsoft SMTP Server ${TLS} id 15.20.9100.14 via Frontend Transport; ${date}`,
    ...marks('Anonymous'),
  ]
}

/** RFC 5322 form, in UTC. */
export function formatDate(at: Date): string {
  return at.toUTCString().replace('GMT', '+0000')
}
