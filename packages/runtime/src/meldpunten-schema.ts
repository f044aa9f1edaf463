// The shape of one meldpunt in the file, as zod reads it: keys, words, limits, defaults, each with what to do when it is
// wrong. Keys are the file's own: Dutch, snake_case. What a meldpunt says against itself or another: contradictions.ts.
import { z } from 'zod'
import { isLoopback, requireTlsOffLoopback } from './env.ts'

const PARTNERCODES = [
  'toezicht',
  'wijkteam',
  'jongerenwerk',
  'veilig_thuis',
  'veiligheidshuis',
  'politie',
  'avim',
  'ondernemingsbrigade',
  'riec',
  'riec_werkgroep',
] as const
export type Partnercode = (typeof PARTNERCODES)[number]

/** The fields of a Lezing that a letter of class `nodig` may name, in the file's own spelling. */
const VELDEN = [
  'spoed',
  'vormen',
  'sectoren',
  'wanneer',
  'waar',
  'personen',
  'organisaties',
  'kentekens',
  'telefoons',
  'emails',
  'urls',
  'ibans',
  'bsns',
  'kvks',
  'aantal_slachtoffers',
  'minderjarig',
  'indicatoren',
] as const
export type Veld = (typeof VELDEN)[number]

const VORMEN = ['arbeidsuitbuiting', 'seksuele_uitbuiting', 'criminele_uitbuiting', 'orgaanverwijdering'] as const

/** Commands that may be told to always ask for a one-time code. */
const OPDRACHTEN = [
  'spoed',
  'geenspoed',
  'vorm',
  'sector',
  'corrigeer',
  'schrap',
  'voeg_toe',
  'melder',
  'hoort_bij',
  'nieuw',
  'ruis',
  'vraag',
  'notitie',
  'actie',
  'verrijk',
  'bevinding',
  'consult',
  'zorg',
  'overleg',
  'uitkomst',
  'riec',
  'formulier',
  'oco',
  'afronden',
  'heropen',
  'terugkoppeling',
  'koppel',
  'samenvoegen',
  'status',
  'wijs_toe',
  'herinner',
  'afwezig',
  'overzicht',
  'uitstel',
  'vernietig',
] as const

const UITKOMSTEN = [
  'opgepakt_riec',
  'opgepakt_bestuurlijk',
  'overgedragen_politie',
  'overgedragen_arbeidsinspectie',
  'overgedragen_zorg',
  'onvoldoende',
  'niet_bevestigd',
  'geen_mensenhandel',
  'ruis',
] as const
export type Bewaargrond = (typeof UITKOMSTEN)[number] | 'zonder_signaal'

const text = z.string().trim().min(1, 'is empty: write a text').max(500, 'is longer than 500 characters: shorten it')
const HOST_PATTERN = /^(?=.{1,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})(?:\.[\p{L}\p{N}][\p{L}\p{N}-]{0,62}){0,20}$/u
const ADDRESS_PATTERN = /^[^\s@<>"(),:;\\[\]]{1,64}@[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}][\p{L}\p{N}-]{0,62}){1,20}$/u
const host = z
  .string()
  .toLowerCase()
  .regex(HOST_PATTERN, 'is not a host name: write it without scheme, port or wildcard, such as mx.gemeente.example')
const server = z
  .string()
  .refine((name) => HOST_PATTERN.test(name) || isLoopback(name), 'is not a host name: write it without scheme or port')
const address = z.string().toLowerCase().regex(ADDRESS_PATTERN, 'is not a mail address: write only name@domain')
const domain = z
  .string()
  .toLowerCase()
  .regex(HOST_PATTERN, 'is not a domain: write what stands behind the @')
  .refine((name) => name.includes('.'), 'is not a domain: write what stands behind the @')
const port = z.int('must be a whole number').min(1, 'must be a port from 1 to 65535').max(65_535, 'must be a port from 1 to 65535')
const envName = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]{0,80}$/, 'must be the NAME of an environment variable in capitals, never the secret itself')
const tlsUrl = z.string().superRefine((value, context) => {
  const unsafe = URL.canParse(value) ? requireTlsOffLoopback(new URL(value)) : 'is not a URL: write https://…'
  if (unsafe !== null) context.addIssue({ code: 'custom', message: unsafe })
})

function word<const T extends readonly string[]>(...words: T) {
  return z.enum(words, { error: `must be one of: ${words.join(', ')}` })
}
function count(min: number, max: number) {
  const range = `must be a whole number from ${min} to ${max}`
  return z.int(range).min(min, range).max(max, range)
}

// YAML 1.2: ja, nee, aan, uit are words and true, false are not; both ways are understood.
const jaNee = z
  .union([z.boolean(), word('ja', 'nee')], { error: 'must be ja or nee' })
  .transform((value) => value === true || value === 'ja')
const tls = z
  .union([z.boolean(), word('direct', 'starttls', 'ja', 'nee', 'uit')], {
    error: 'must be direct (TLS from the first byte), starttls, or uit (this machine only)',
  })
  .optional()

/** Ports where TLS comes from the first byte; elsewhere STARTTLS is demanded. */
const TLS_PORTS = new Set([993, 465])
const SUBMISSION_PORT = 587
export type Tls = 'direct' | 'starttls' | 'uit'

/** What a connection does about TLS; unsaid, the port tells. */
export function tlsOf(value: z.output<typeof tls>, portNumber: number): Tls {
  if (value === false || value === 'nee' || value === 'uit') return 'uit'
  if (value === 'direct' || value === 'starttls') return value
  return TLS_PORTS.has(portNumber) ? 'direct' : 'starttls'
}

const oauth2 = z.strictObject({ token_url: tlsUrl, client_id: text, geheim_env: envName, scope: text })
const login = { user: text, wachtwoord_env: envName.optional(), oauth2: oauth2.optional() }
const ONE_LOGIN = 'needs exactly one of wachtwoord_env and oauth2'
const NO_TLS = 'must not be uit: this host is another machine, use direct or starttls'

const imap = z
  .strictObject({ host: server, port: port.default(993), tls, ...login })
  .refine((at) => (at.wachtwoord_env === undefined) !== (at.oauth2 === undefined), ONE_LOGIN)
  .transform((at) => ({ ...at, tls: tlsOf(at.tls, at.port) }))
  .refine((at) => at.tls !== 'uit' || isLoopback(at.host), { error: NO_TLS, path: ['tls'] })

// Without a host the meldpunt sends by SMTP_URL, and says here at most how fast.
const smtp = z
  .strictObject({
    host: server.optional(),
    port: port.optional(),
    tls,
    user: text.optional(),
    wachtwoord_env: envName.optional(),
    oauth2: oauth2.optional(),
    per_minuut: count(1, 1_000_000).default(30),
    verbindingen: count(1, 50).default(3),
  })
  .refine((at) => at.host !== undefined || [at.port, at.tls, at.user, at.wachtwoord_env, at.oauth2].every((value) => value === undefined), {
    error: 'is missing: name the mail server, or leave only per_minuut and verbindingen to send by SMTP_URL',
    path: ['host'],
  })
  .refine((at) => at.wachtwoord_env === undefined || at.oauth2 === undefined, ONE_LOGIN)
  .refine((at) => (at.user === undefined) === (at.wachtwoord_env === undefined && at.oauth2 === undefined), {
    error: 'goes together with wachtwoord_env or oauth2: give both, or neither for a relay that asks no login',
    path: ['user'],
  })
  .transform((at) => ({ ...at, tls: tlsOf(at.tls, at.port ?? SUBMISSION_PORT), port: at.port ?? SUBMISSION_PORT }))
  .refine((at) => at.host === undefined || at.tls !== 'uit' || isLoopback(at.host), { error: NO_TLS, path: ['tls'] })

const bewijs = z.discriminatedUnion(
  'soort',
  [
    z.strictObject({
      soort: z.literal('authserv-id'),
      authserv_id: host,
      eigen_received: z.array(host).min(1, 'is empty: name the hosts of your own mail system, the IMAP server included'),
    }),
    z.strictObject({ soort: z.literal('exchange-online'), eigen_received: z.array(host).default([]) }),
    z.strictObject({ soort: z.literal('code') }),
  ],
  { error: 'must be one of: authserv-id, exchange-online, code' },
)

const INHOUD_NODIG = 'goes together with inhoud: nodig, which needs at least one of them'
const addressee = { inhoud: word('geen', 'nodig').default('geen'), velden: z.array(word(...VELDEN)).default([]) }
const partner = z
  .strictObject({ adres: address, ...addressee })
  .refine((at) => (at.inhoud === 'nodig') === at.velden.length > 0, { error: INHOUD_NODIG, path: ['velden'] })
const zorgcoordinator = z
  .strictObject({ adres: address, naam: text, telefoon: text, ...addressee })
  .refine((at) => (at.inhoud === 'nodig') === at.velden.length > 0, { error: INHOUD_NODIG, path: ['velden'] })

const folder = z
  .string()
  .min(1, 'is empty: name a folder')
  .max(100, 'is longer than 100 characters')
  .regex(/^[^\p{Cc}*%]*$/u, 'must not hold control characters, * or %')
  .refine((name) => name.toUpperCase() !== 'INBOX', 'must not be INBOX, where new mail arrives')

const selectielijst = text.optional()
const bewaartermijn = z.union(
  [z.strictObject({ jaren: count(1, 100), selectielijst }), z.strictObject({ maanden: count(1, 1200), selectielijst })],
  { error: 'needs jaren or maanden (a whole number, one of the two), and the number of the selectielijst between quotes' },
)
const termijnen = z.strictObject({
  spoed_minuten: count(1, 1440).default(30),
  voortgang_weken: count(1, 52).default(4),
  consult_werkdagen: count(1, 60).default(5),
  bewaren: z.partialRecord(word(...UITKOMSTEN, 'zonder_signaal'), bewaartermijn).default({}),
})

// What a source needs besides its key is the source's own affair; each value is one word, text or number.
const bronInstelling = z.record(
  z.string().regex(/^[a-z][a-z0-9_]{0,40}$/, 'must be a key of small letters'),
  z.union([z.string(), z.number(), z.boolean()]),
)

export const meldpuntSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/, 'must be 1 to 40 small letters, digits, - or _'),
  kenmerk: z.string().regex(/^[A-Z]{1,8}$/, 'must be 1 to 8 capitals'),
  naam: text,
  adres: address,
  vanaf: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2026-12-01')
    .refine((day) => new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true, 'is a day that does not exist'),
  brieven: word('aan', 'alleen_medewerkers', 'uit'),
  eigen_domeinen: z.array(domain).min(1, 'is empty: name the domains of your own staff'),
  bewijs,
  imap,
  smtp: smtp.prefault({}),
  mappen: z
    .strictObject({
      verwerkt: folder.default('Verwerkt'),
      automatisch: folder.default('Automatisch'),
      ruis: folder.default('Ruis'),
      handmatig: folder.default('Handmatig'),
    })
    .prefault({}),
  rollen: z.strictObject({
    aandachtsfunctionaris: z.array(address).min(1, 'is empty: a meldpunt without an officer must not take reports'),
    plaatsvervanger: z.array(address).default([]),
    informatiecoordinator: z.array(address).default([]),
    zorgcoordinator: z.array(zorgcoordinator).min(1, 'is empty: the care coordinator hears of every signaal'),
    beheerder: z.array(address).min(1, 'is empty: alarms must reach a person'),
  }),
  toewijzing: z.partialRecord(word(...VORMEN), address).default({}),
  partners: z.partialRecord(word(...PARTNERCODES), partner).default({}),
  brp_bevoegd: z.array(address).default([]),
  bronnen: z
    .record(z.string().regex(/^[a-z][a-z0-9_]{0,40}$/, 'must be the code of a source, in small letters'), bronInstelling)
    .default({}),
  termijnen: termijnen.prefault({}),
  afdelingen: z.record(z.string(), text).default({}),
  code_voor: z.array(word(...OPDRACHTEN)).default([]),
  meld_vernietiging: jaNee.default(false),
  rapport: z.array(address).default([]),
  huisstijl: z.strictObject({ naam: text, telefoon: text, handtekening: text.optional() }),
})

/** One meldpunt as the file has it, before secrets are looked up. */
export type MeldpuntInFile = z.output<typeof meldpuntSchema>
