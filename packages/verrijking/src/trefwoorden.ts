// By what can a signaal be found again? Takes it out of a Lezing and writes each thing in one form, so that the same thing written
// otherwise is the same text. Hashing is left to the register. A name alone is no trefwoord: half a town is called so.
import type { Lezing, Locatie, Persoon } from '@meldpunt/signaal/lezing'

export const TREFWOORDSOORTEN = ['kenteken', 'telefoon', 'email', 'url', 'iban', 'bsn', 'kvk', 'adres', 'organisatie', 'persoon'] as const
export type Trefwoordsoort = (typeof TREFWOORDSOORTEN)[number]

export interface Trefwoord {
  soort: Trefwoordsoort
  waarde: string
}

/** Every trefwoord of a Lezing, each once, in the order of TREFWOORDSOORTEN; what has not the form of its kind is left out. Never throws. */
export function trefwoordenOf(lezing: Lezing): Trefwoord[] {
  const found: Record<Trefwoordsoort, (string | null)[]> = {
    kenteken: lezing.kentekens.map(({ waarde }) => formatKenteken(waarde)),
    telefoon: lezing.telefoons.map(({ waarde }) => formatTelefoon(waarde)),
    email: lezing.emails.map(({ waarde }) => formatEmail(waarde)),
    url: lezing.urls.map(({ waarde }) => formatUrl(waarde)),
    iban: lezing.ibans.map(({ waarde }) => formatIban(waarde)),
    bsn: lezing.bsns.map(({ waarde }) => matching(/^\d{9}$/, waarde.replace(/\D/g, ''))),
    kvk: [...lezing.kvks.map(({ waarde }) => waarde), ...lezing.organisaties.map(({ waarde }) => waarde.kvk)].map(formatKvk),
    adres: lezing.waar.flatMap(({ waarde }) => formatAdres(waarde)),
    organisatie: lezing.organisaties.map(({ waarde }) => formatOrganisatie(waarde.naam)),
    persoon: lezing.personen.map(({ waarde }) => formatPersoon(waarde)),
  }
  return TREFWOORDSOORTEN.flatMap((soort) =>
    [...new Set(found[soort])].filter((waarde) => waarde !== null).map((waarde) => ({ soort, waarde })),
  )
}

/** Without dashes and without the country: one witness writes PL before it, the next does not. */
function formatKenteken(waarde: string): string | null {
  return matching(/^[A-Z0-9]{4,12}$/, alphanumeric(waarde.replace(/^[A-Z]{1,3}:/i, '')))
}

/** E.164; a number without a country is Dutch. */
function formatTelefoon(waarde: string): string | null {
  const digits = waarde.replace(/\D/g, '')
  const international = waarde.trim().startsWith('+')
    ? digits
    : digits.startsWith('00')
      ? digits.slice(2)
      : digits.startsWith('0')
        ? `31${digits.slice(1)}`
        : digits
  return /^\d{7,15}$/.test(international) ? `+${international}` : null
}

function formatEmail(waarde: string): string | null {
  const adres = waarde.trim().normalize('NFC').toLowerCase()
  return /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(adres) ? adres : null
}

/** Pages of everybody: only what stands behind the name tells one advertisement or account from another. */
const PLATFORMS =
  /^(?:[a-z]{2,3}-?[a-z]{0,2}\.|m\.)?(?:facebook|instagram|tiktok|snapchat|whatsapp|wa|telegram|t|youtube|youtu|x|twitter|linkedin|google|gmail|maps|goo|marktplaats|kinky|sexjobs|speurders|funda|booking|airbnb|indeed|wikipedia)\.(?:com|nl|me|be|org|gl|app)$/
const URL_FORM = /^[\p{L}\p{N}.-]{1,255}\.[\p{L}\p{N}-]{2,63}(?::\d{1,5})?(?:[/?]\S{0,1500})?$/u

/** Host, path and query, without what says the same: scheme, www, a slash at the end, the fragment. */
function formatUrl(waarde: string): string | null {
  const kaal = waarde
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[a-z]{2,8}:\/\//, '')
    .replace(/^www\d?\./, '')
    .replace(/#.*$/s, '')
  const url = kaal.endsWith('/') ? kaal.slice(0, -1) : kaal
  return PLATFORMS.test(url) ? null : matching(URL_FORM, url)
}

function formatIban(waarde: string): string | null {
  return matching(/^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/, alphanumeric(waarde))
}

function formatKvk(waarde: string | null): string | null {
  return matching(/^\d{8}$/, (waarde ?? '').replace(/\D/g, ''))
}

/**
 * With its postcode and with its street and town, where they are said: one report knows the one, the next the other. `12A` and `12`,
 * `A` are one.
 */
function formatAdres({ straat, postcode, huisnummer, toevoeging, plaats }: Locatie): string[] {
  const [, nummer, aan] = /^0{0,4}([1-9]\d{0,4})([A-Z0-9]{0,8})$/.exec(alphanumeric(huisnummer ?? '')) ?? []
  if (!nummer) return []
  const huis = [nummer, `${aan}${alphanumeric(toevoeging ?? '')}`].filter(Boolean).join(' ')
  const code = matching(/^[1-9]\d{3}[A-Z]{2}$/, alphanumeric(postcode ?? ''))
  const weg = alphanumeric(straat ?? '').replace(/STR$/, 'STRAAT')
  const stad = alphanumeric(plaats ?? '')
  return [...(code ? [`${code} ${huis}`] : []), ...(weg && stad ? [`${weg} ${huis} ${stad}`] : [])]
}

/** Forms of law say nothing: one witness writes them, the next does not. `B.V.` is two words here. */
const RECHTSVORMEN = new Set([
  'BV',
  'NV',
  'VOF',
  'CV',
  'GMBH',
  'LTD',
  'SRL',
  'UAB',
  'SL',
  'HOLDING',
  'BEHEER',
  'B',
  'N',
  'V',
  'O',
  'F',
  'I',
  'IO',
])
/** A shorter one is chance. */
const ORGANISATIE_CHARS_MIN = 4

function formatOrganisatie(naam: string): string | null {
  const woorden = wordsOf(naam)
  while (RECHTSVORMEN.has(woorden.at(-1) ?? '')) woorden.pop()
  const kern = woorden.join('')
  return [...kern].length < ORGANISATIE_CHARS_MIN || /^\d*$/.test(kern) ? null : kern
}

/** A name with the whole date of birth; first and last name in either order. */
function formatPersoon({ naam, geboortedatum }: Persoon): string | null {
  const woorden = wordsOf(naam)
  return woorden.length > 0 && /^\d{4}-\d{2}-\d{2}$/.test(geboortedatum ?? '') ? `${woorden.sort().join(' ')} ${geboortedatum}` : null
}

/** Words of capitals and digits, accents gone. */
function wordsOf(tekst: string): string[] {
  return tekst
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toUpperCase()
    .split(/[^\p{L}\p{N}]{1,50}/u)
    .filter((woord) => woord !== '')
}

/** Capitals and digits alone, accents gone. */
function alphanumeric(waarde: string): string {
  return waarde
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
}

function matching(form: RegExp, waarde: string): string | null {
  return form.test(waarde) ? waarde : null
}
