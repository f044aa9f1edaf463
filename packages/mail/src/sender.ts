// Who sent this mail, and is that proven? Reads only what our own mail system wrote above the border of the house;
// everything below is the sender's and counts for nothing. What a sender may do is decided elsewhere.
import { domainToASCII } from 'node:url'
import { type AuthenticationResults, parseAuthenticationResults } from './authentication-results.ts'
import { readSingleAddress } from './from-header.ts'
import type { Header, ParsedMail } from './mail.ts'
import { findBorder } from './received.ts'

/** How senders of a meldpunt are proven, by its file. */
export interface Bewijs {
  soort: 'authserv-id' | 'exchange-online' | 'code'
  authservId: string | null
  /** Host names that count as our own in Received lines; a leading `*.` stands for any host below it. */
  eigenReceived: string[]
}

export interface Bewijsregels {
  /** Null: nobody can be proven. */
  bewijs: Bewijs | null
  eigenDomeinen: string[]
}

export interface Afzender {
  /** Lower-case From address; '' when there is none. With several the first, never proven. */
  adres: string
  naam: string
  bewezen: boolean
  /** Which of the three proofs held. */
  grond: 'authserv-id' | 'exchange-online' | 'intern' | null
  /** Short English code of the rule that decided, such as `dmarc_pass` or `two_from`. */
  reden: string
}

/** Hosts of Exchange Online between which a mail goes inside; what other tenants send through (outbound.protection) is outside. */
const EXCHANGE_HOSTS = ['*.prod.outlook.com', '*.mail.protection.outlook.com', '*.prod.protection.outlook.com', '*.outlook.office365.com']
const EXCHANGE_OUTBOUND = '.outbound.protection.outlook.com'
/** Where mail from outside comes into Exchange Online: what it writes is about a stranger, whatever that calls itself. */
const EXCHANGE_FRONT_DOOR = '.mail.protection.outlook.com'
/** compauth passed only because a forwarder vouches (ARC); the forwarder may be anybody. */
const COMPAUTH_ARC = '130'

type Proof = { grond: NonNullable<Afzender['grond']>; reden: string } | { grond: null; reden: string }

/**
 * Says who sent a mail and whether that is proven (route.md, "Trusting a mail", 2). Never throws; in doubt nobody is proven.
 * A mail without a readable From has the address ''.
 */
export function proveSender(mail: ParsedMail, regels: Bewijsregels): Afzender {
  const from = mail.from[0]
  const who = { adres: from?.adres ?? '', naam: from?.naam ?? '' }
  const { grond, reden } = prove(mail, regels)
  return { ...who, bewezen: grond !== null, grond, reden }
}

function prove(mail: ParsedMail, { bewijs, eigenDomeinen }: Bewijsregels): Proof {
  const adres = provableFrom(mail)
  if ('reden' in adres) return { grond: null, reden: adres.reden }
  if (bewijs === null) return { grond: null, reden: 'no_rules' }
  if (bewijs.soort === 'code') return { grond: null, reden: 'code_only' }
  const exchange = bewijs.soort === 'exchange-online'
  const own = ownHosts(exchange ? [...EXCHANGE_HOSTS, ...bewijs.eigenReceived] : bewijs.eigenReceived)
  const border = findBorder(mail.headers, own, (host) => exchange && host.endsWith(EXCHANGE_FRONT_DOOR))
  const trusted = border === null ? mail.headers : mail.headers.slice(0, border)
  if (exchange && isInternal(trusted) && eigenDomeinen.some((domain) => asciiDomain(domain) === adres.domain))
    return { grond: 'intern', reden: 'auth_as_internal' }
  if (border === null) return { grond: null, reden: 'no_border' }
  const topmost = trusted.find((header) => header.name === 'authentication-results')
  if (topmost === undefined) return { grond: null, reden: 'no_authentication_results' }
  const results = parseAuthenticationResults(topmost.raw)
  if (results === null) return { grond: null, reden: 'authentication_results_unreadable' }
  return exchange ? proveByExchange(results, adres.domain) : proveByAuthservId(results, adres.domain, bewijs.authservId)
}

function proveByAuthservId(results: AuthenticationResults, domain: string, authservId: string | null): Proof {
  if (authservId === null || results.authservId !== authservId.toLowerCase()) return { grond: null, reden: 'other_authserv_id' }
  const reden = dmarcFor(results, domain)
  return reden === 'dmarc_pass' ? { grond: 'authserv-id', reden } : { grond: null, reden }
}

function proveByExchange(results: AuthenticationResults, domain: string): Proof {
  if (results.authservId !== null) return { grond: null, reden: 'other_authserv_id' }
  const reden = dmarcFor(results, domain)
  if (reden !== 'dmarc_pass') return { grond: null, reden }
  const compauth = results.results.filter(({ method }) => method === 'compauth')
  const [only] = compauth
  if (only === undefined || compauth.length > 1) return { grond: null, reden: compauth.length > 1 ? 'two_compauth' : 'no_compauth' }
  const reason = only.properties.get('reason') ?? ''
  if (only.result !== 'pass' || !/^\d{3}$/.test(reason)) return { grond: null, reden: 'compauth_not_passed' }
  return reason === COMPAUTH_ARC ? { grond: null, reden: 'compauth_by_arc' } : { grond: 'exchange-online', reden }
}

function dmarcFor({ results }: AuthenticationResults, domain: string): string {
  const dmarc = results.filter(({ method }) => method === 'dmarc')
  const [only] = dmarc
  if (only === undefined) return 'no_dmarc'
  if (dmarc.length > 1) return 'two_dmarc'
  if (only.result !== 'pass') return 'dmarc_not_passed'
  return asciiDomain(only.properties.get('header.from') ?? '') === domain ? 'dmarc_pass' : 'dmarc_other_domain'
}

// The one address that proof can be about: a single From header with a single plain address, and no Sender of another.
function provableFrom(mail: ParsedMail): { adres: string; domain: string } | { reden: string } {
  const headers = mail.headers.filter((header) => header.name === 'from')
  const [header] = headers
  if (header === undefined) return { reden: 'no_from' }
  if (headers.length > 1 || mail.from.length > 1) return { reden: 'two_from' }
  const adres = readSingleAddress(header.raw)
  if (adres === null || adres !== mail.from[0]?.adres) return { reden: 'from_not_plain' }
  const senders = mail.headers.filter(({ name }) => name === 'sender')
  if (senders.some((sender) => readSingleAddress(sender.raw) !== adres)) return { reden: 'other_sender' }
  const domain = asciiDomain(adres.slice(adres.lastIndexOf('@') + 1))
  return domain === '' ? { reden: 'from_not_plain' } : { adres, domain }
}

function isInternal(headers: readonly Header[]): boolean {
  const values = headers.filter(({ name }) => name === 'x-ms-exchange-organization-authas').map(({ raw }) => raw.trim().toLowerCase())
  return values.length === 1 && values[0] === 'internal'
}

function ownHosts(patterns: readonly string[]): (host: string) => boolean {
  const exact = new Set(patterns.filter((pattern) => !pattern.startsWith('*.')).map((pattern) => pattern.toLowerCase()))
  const below = patterns.filter((pattern) => pattern.startsWith('*.')).map((pattern) => pattern.slice(1).toLowerCase())
  return (host) => !host.endsWith(EXCHANGE_OUTBOUND) && (exact.has(host) || below.some((suffix) => host.endsWith(suffix)))
}

function asciiDomain(domain: string): string {
  return domainToASCII(domain.trim().toLowerCase().replace(/\.$/, ''))
}
